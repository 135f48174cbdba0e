### What stands beside a text in a translator's file.

exchange-english = English: { $text }
exchange-role-said = Said to the participant through the interpreter, and shown on the screen. One short sentence in plain words.
exchange-role-shown = Shown to the participant. Short and plain.
exchange-role-adults = For the facilitator only. Never shown to the participant.
exchange-role-interpreter = For the interpreter only. Never shown to the participant.
exchange-role-term = A word of the glossary: the one to use everywhere.
exchange-role-definition = What a word of the glossary means.
exchange-feminine = The form for speaking to a girl or a woman. Leave it empty if it is the same.
exchange-limit = At most { $limit } words.
exchange-note = Note for the interpreter: { $text }
exchange-term = Glossary: “{ $word }” is “{ $say }”.
exchange-term-open = Glossary: “{ $word }” has no word in your language yet. It means: { $meaning }
exchange-avoid = Do not use: { $words }
exchange-stale = The source has changed since this was translated. Read it again, and take the mark (fuzzy) away when it is right.
exchange-glossary = Sammanhang: glossary
