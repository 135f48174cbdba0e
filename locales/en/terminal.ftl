### Text in this terminal: the check of it, and what Home says about it.

## Which terminal it is

terminal-is-vte = GNOME Terminal or another of its kind
terminal-is-konsole = Konsole
terminal-is-mlterm = mlterm
terminal-is-kitty = kitty
terminal-is-apple = Terminal on macOS
terminal-is-console = Linux console

## What is asked

# $terminal is one of the names above.
check-title-named = Text in this terminal · { $terminal }
check-title = Text in this terminal
check-order = Which way reads right? Each is shown when you point at it.
check-order-program = The program puts the letters in order
check-order-terminal = The terminal puts the letters in order
check-order-neither = Neither reads right
check-spacing = Which way is easier to read? Each is shown when you point at it.
check-spacing-on = With space after each syllable
check-spacing-off = Without space
check-reader = Do you read any of these languages?
check-reader-picture = No, I have compared with the picture
check-reader-right-to-left = I read Arabic, Dari, Pashto or a language like them
check-reader-ethiopic = I read Tigrinya or Amharic
check-reader-both = I read both
check-done = This is remembered for this terminal.
check-neither = Nothing is remembered. Text from right to left cannot be read in this terminal as it is now.
check-close = Close
check-picture = It must look like this: the same shapes, and in the same places.
check-picture-begins = It must begin like this, from the right:
check-here = This is how it looks here:

## What can be changed

terminal-advice-nothing = Nothing has to be changed in this terminal.
terminal-advice-font = Squares, or letters that do not join? Use the font FreeMono (in Debian and Ubuntu: fonts-freefont-ttf).
terminal-advice-kitty = kitty: write force_ltr yes in kitty.conf, and open a new window. Then the program's way is right.
terminal-advice-konsole = Konsole: Bi-Directional text rendering must be on (Edit Current Profile, Appearance, Complex Text Layout). Then the terminal's way is right.
terminal-advice-apple = Terminal on macOS is not tried by us. Compare with the picture; if neither way is right, use another terminal.
terminal-advice-console = The Linux console has no Arabic and no Ethiopic letters. Use a terminal window on a desktop.
terminal-advice-tmux = tmux: write set -g allow-passthrough on in .tmux.conf, and start tmux again. Then the program's way is right.
terminal-advice-set = Your settings or the command line already say how text is shown. That goes before what you choose here.

notice-check-not-kept = It could not be remembered: the file cannot be written.

## Said on Home, only for languages that are written from right to left or in Ethiopic letters

terminal-by-reader = A reader has checked the letters in this terminal.
terminal-by-picture = Compared with a picture; no reader has checked the letters. Key { $key }: check.
terminal-unchecked = Nobody has checked the letters in this terminal. Key { $key }: check.
