# Fel i programmets egna ordfiler.

problem-languages-broken = Språktabellen går inte att läsa: { $reason }.
problem-languages-broken-help = Jämför raden med dem som står före.
problem-catalogue-broken-entry = Meddelandet { $entry } går inte att läsa: { $reason }.
problem-catalogue-broken-entry-help = Jämför det med samma meddelande på ett annat språk.
problem-catalogue-duplicate-entry = Meddelandet { $entry } finns två gånger; det första står i { $first }.
problem-catalogue-duplicate-entry-help = Behåll ett av dem.
