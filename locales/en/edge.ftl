# What is said after the screen was left in a way that nobody chose.

edge-panic =
    The program stopped because of a fault of its own. What had been chosen is kept: `sammanhang resume` goes on where it stopped.
    The fault is here:

# The settings file. Each message stands as a comment above its key.

settings-about =
    Settings for sammanhang. This file is yours: the program wrote it once and never changes it.
    Take away the two slashes in front of a key to set it.
settings-language = The language of the program's own words: "sv" or "en". Left out: the system's.
settings-theme = The colours: "auto", "dark", "light", "contrast" or "mono".
settings-screen = Who sees the screen: "shared" (everyone in the room) or "private" (only you).
settings-budget-factor = With an interpreter a phase takes this many times its minutes: 1.0 to 5.0.
settings-idle-minutes = After so many minutes without a key a private view returns to the shared one: 0 to 240, where 0 is never.
settings-bidi = Who puts text that runs from right to left in order: "auto", "app" (this program) or "terminal".
settings-ethiopic-spacing = Whether a space follows each syllable of Tigrinya and Amharic: "auto", "on" or "off".
settings-window-command = How a second window is opened: the program and its arguments.
settings-keys = Keys of your own, by command.

## Faults in the settings file

problem-settings-unreadable = The settings cannot be read. The program's own are used.
problem-settings-unreadable-help = The file must be ordinary text (UTF-8) that you may read, at most 64 kB.
problem-settings-broken = The settings cannot be understood: { $reason }. The program's own are used.
problem-settings-broken-help = Compare the line with the ones around it: a key, a colon, a value, a comma.
problem-settings-unknown-key = There is no setting { $key }.
problem-settings-unknown-key-help = The nearest is { $nearest }.
problem-settings-wrong-value = { $key } cannot have this value. The program's own is used.
problem-settings-wrong-value-help = A value that it can have is { $example }.
