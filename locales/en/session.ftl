### What the session says: notices, questions, lists, faults of typing.


## Notices

notice-last-stop = This is the last step. Press q to end.
notice-first-stop = This is the first step.
notice-not-now = That does not work just here.
notice-map-no-place = Choose first where in the process the participant is: press t.
notice-map-no-place-here = The map needs a place. It is chosen in your view: F2, then t.
notice-frozen = The picture is frozen: the shared view stays as it is. F5 shows again.
notice-minute = The phase has one more minute.
notice-line-hidden = The line is hidden from the shared picture. It is listed afterwards.
notice-line-back = The line is shown again.
notice-take-home = The plan lies here: { $text }. Open it in a browser and print it, then delete it.
notice-take-home-failed = The page could not be written. Nothing was kept.
notice-nothing-found = No card was found.
notice-gate = Then do not use this guide. Choose another, or wait.
notice-discarded = The waiting talk has been removed.
notice-cannot-resume = The talk cannot go on: its guide cannot be read.
notice-cannot-load = The language could not be read. Nothing was changed.

## Typing

fault-identity-number = That looks like a personal identity number. Write no numbers or names here.
fault-characters = The text has characters that cannot be shown.
fault-time = Write a time like this: 14:45
edit-plan = Write a line in { $language }. No names.
edit-until = Booked until

## Before something that cannot be undone

confirm-end = End the talk?
confirm-end-help = Nothing is kept after the talk.
confirm-end-end = End
confirm-end-park = Let the talk wait, and close the program
confirm-end-park-typed = What you have typed in the plan is not kept.
confirm-end-stay = Go on with the talk
confirm-end-with-plan = End the talk?
confirm-end-with-plan-help = Nothing is kept after the talk but the page with the plan.
confirm-take-home = Write the plan as a page to print?
confirm-take-home-help = The page lies in your home folder on this computer until somebody deletes it. Ask the participant first.
confirm-take-home-write = Write the page
confirm-take-home-no = No, keep nothing
confirm-thaw = The shared picture follows again. What is to be shown?
confirm-thaw-help = The participant still sees the picture that you froze.
confirm-thaw-dark = The shared picture follows again. What is to be shown then?
confirm-thaw-dark-help = The screen is dark for the participant, and stays so: b lights it.
confirm-thaw-show = Show this
confirm-thaw-back = Go back to the picture that you froze

## Lists

list-menu = What do you want to do?
list-phases = Phases of the talk
list-settings = Settings of the talk
list-interpreting = Interpreting
list-participant = The participant's language
list-stage = Where in the process
list-until = Booked until
list-plan = Choose something, or write
list-plan-line = Who does it?
plan-write = Write a line of your own
plan-change = change
plan-remove = Take the line away
setting-paper = The interpreter has the text on paper
setting-drafts = An interpreter has read these texts
setting-shows-until = Show the end time to everyone
setting-shows-turn = Show whose turn it is to everyone
settings-more = More in your view: F2, then t
setting-on = yes
setting-off = no
resume-go-on = Go on with talk { $text }
resume-ago = { $count ->
    [0] just now
    [one] { $count } minute ago
   *[other] { $count } minutes ago
}
resume-new = Begin a new talk
resume-discard = Remove talk { $text }
present-ready = Done
upcoming-talk = Talk without cards
