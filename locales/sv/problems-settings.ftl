### Faults in the person's own settings.

problem-settings-unreadable = Inställningarna går inte att läsa. Programmets egna används.
problem-settings-unreadable-help = Filen måste vara vanlig text (UTF-8) som du får läsa, högst 64 kB.
problem-settings-broken = Inställningarna går inte att förstå: { $reason }. Programmets egna används.
problem-settings-broken-help = Jämför raden med dem runt omkring: en nyckel, ett kolon, ett värde, ett komma.
problem-settings-unknown-key = Det finns ingen inställning { $key }.
problem-settings-unknown-key-help = Den närmaste är { $nearest }.
problem-settings-wrong-value = { $key } kan inte ha det värdet. Programmets eget används.
problem-settings-wrong-value-help = Ett värde som fungerar är { $example }.
