# What is said after the screen was left in a way that nobody chose.

edge-panic =
    The program stopped because of a fault of its own. What had been chosen is kept: `sammanhang resume` goes on where it stopped.
    The fault is here:

# The settings file. Each message stands as a comment above its key.

# After the program has been closed while a talk waits.
edge-waits = Talk { $code } is waiting. To go on with it: sammanhang resume
edge-plan-lies = The plan lies here: { $path }. Delete it when it has been printed.
settings-about =
    Settings for sammanhang. This file is yours: the program wrote it once and never changes it.
    Take away the two slashes in front of a key to set it.
settings-language = The language of the program's own words: "sv" or "en". Left out: the system's.
settings-theme = The colours: "auto", "dark", "light", "contrast" or "mono".
settings-screen = Who sees the screen: "shared" (everyone in the room) or "private" (only you).
settings-budget-factor = With an interpreter a phase takes this many times its minutes: 1.0 to 5.0.
settings-idle-minutes = After so many minutes without a key a private view returns to the shared one: 0 to 240, where 0 is never.
settings-bidi = Who puts text that runs from right to left in order: "auto" (as sammanhang terminal-check found), "app" (this program) or "terminal".
settings-window-command = What opens another window for a second screen; the command to run there is added at the end.
settings-ethiopic-spacing = Whether a space follows each syllable of Tigrinya and Amharic: "auto" (as sammanhang terminal-check found), "on" or "off".
