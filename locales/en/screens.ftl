### Other screens: a window of its own for each. Most of it is for the adults; what a shared screen may show is marked so.

## Other screens, said on the first one

home-screens = Another screen?
home-screens-help = Each screen can show the view that is for it.
home-screens-short = Another screen
# After it stands what is written.
screens-how = in another terminal window: { $text }
screens-by-hand = Write it yourself in another terminal window on this computer:
list-screens = Another screen
screens-open-shared = Open a window for the participant
screens-open-facilitator = Open a window for you
screens-open-interpreter = Open a window for the interpreter
screens-shared = The shared view
screens-facilitator = Your view
screens-interpreter = The interpreter's view
screens-count = { $count ->
    [one] one screen
   *[other] { $count } screens
 }

notice-window-opened = Another window is opening. Move it to its screen.
notice-window-failed = No window could be opened. Open another terminal window yourself.
notice-shared-joined = Another screen shows the shared view now.
notice-shared-left = The other screen with the shared view is gone.
notice-facilitator-joined = Another screen shows your view now.
notice-facilitator-left = The other screen with your view is gone.
notice-interpreter-joined = The interpreter has a screen now.
notice-interpreter-left = The interpreter's screen is gone.
notice-cannot-be-followed = No other screen can show this talk: this computer does not allow it.
notice-pages-elsewhere = The other screen needs { $count } pages for this: go on turns them there first.
notice-page-elsewhere = The other screen shows page { $count }.

## A window that follows. The participant may see all of these.

band-not-live = No contact: the picture stands still
band-waits = The talk is waiting
follow-looking = No talk is open yet
follow-looking-help = This window shows the talk as soon as it begins.
follow-ended = Goodbye
follow-ended-help = The talk has ended.
follow-other-version = This window cannot show the talk
follow-other-version-help = The two programs are not of the same version.
follow-full = This window cannot show the talk
follow-full-help = Too many screens show it already.
list-follow = Which talk? Its code stands on the first screen.
