### Det som står intill en text i översättarens fil.

exchange-english = Engelska: { $text }
exchange-role-said = Sägs till deltagaren genom tolken och visas på skärmen. En kort mening med enkla ord.
exchange-role-shown = Visas för deltagaren. Kort och enkelt.
exchange-role-adults = Bara för samtalsledaren. Visas aldrig för deltagaren.
exchange-role-interpreter = Bara för tolken. Visas aldrig för deltagaren.
exchange-role-term = Ett ord i ordlistan: det som används överallt.
exchange-role-definition = Vad ett ord i ordlistan betyder.
exchange-feminine = Formen för att tala till en flicka eller kvinna. Lämna den tom om den är likadan.
exchange-limit = Högst { $limit } ord.
exchange-note = Till tolken: { $text }
exchange-term = Ordlista: ”{ $word }” är ”{ $say }”.
exchange-term-open = Ordlista: ”{ $word }” har inget ord på ditt språk ännu. Det betyder: { $meaning }
exchange-avoid = Använd inte: { $words }
exchange-stale = Källtexten har ändrats sedan den här översattes. Läs den igen och ta bort märket (fuzzy) när den stämmer.
exchange-glossary = Sammanhang: ordlista
