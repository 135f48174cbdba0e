### Faults in the person's own settings.

problem-settings-unreadable = The settings cannot be read. The program's own are used.
problem-settings-unreadable-help = The file must be ordinary text (UTF-8) that you may read, at most 64 kB.
problem-settings-broken = The settings cannot be understood: { $reason }. The program's own are used.
problem-settings-broken-help = Compare the line with the ones around it: a key, a colon, a value, a comma.
problem-settings-unknown-key = There is no setting { $key }.
problem-settings-unknown-key-help = The nearest is { $nearest }.
problem-settings-wrong-value = { $key } cannot have this value. The program's own is used.
problem-settings-wrong-value-help = A value that it can have is { $example }.
