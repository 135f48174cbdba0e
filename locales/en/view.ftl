### Words on the screen. Calm, plain, warm; no exclamation marks.
### What the participant sees may stand on any screen: nothing here may tell anything about the participant.

## Time of day

# 14.45
clock = { $hour }.{ $minute }
until = until { $time }

## The participant's steps, at the top of the screen

rail-open = We begin
rail-understand = What we know
rail-manage = What can help
rail-meaning = Important to you
rail-plan = The next days
rail-close = Before we finish

## Phases, for the adults

phase-prepare = Prepare
phase-brief = Interpreter
phase-open = We begin
phase-understand = What we know
phase-manage = What can help
phase-meaning = Important to you
phase-plan = The next days
phase-close = Before we finish
phase-debrief = Afterwards

## Pictures

picture-start-soon = We start soon
picture-how-we-talk = How we talk with an interpreter
picture-listening = We are listening
picture-pause = Pause
picture-goodbye = Goodbye

## The plan

plan-structure = My day
plan-talk-and-time = Someone to talk to
plan-organised-play = Something I like
plan-parent-support = People who support me
# After a line that somebody typed.
plan-typed-in = written in { $language }

who-participant = Me
who-facilitator = The facilitator
who-legal-representative = Legal representative
who-staff = Staff
who-family = Family
who-friend = A friend

## Answers to point at

answer-yes = Yes
answer-little = A little
answer-no = No
answer-right = That is right
answer-different = Something is different

## Drawings beside a line

pictogram-yes = Yes
pictogram-a-little = A little
pictogram-no = No
pictogram-pause = Pause
pictogram-water = Water
pictogram-another-adult = Another adult
pictogram-telephone = Telephone
pictogram-interpreter = Interpreter
pictogram-tomorrow = Tomorrow

the-interpreter-says-this = The interpreter says this
chooser-heading = What do you want to talk about?
chooser-heading-process = What do you want to know more about?
chooser-say-first = ○ Say them first, then show them

## The process map. The participant sees the first two.

map-you-are-here = You are here
# Before what can come at any time.
map-over-any = At the same time
map-here = The participant is here: { $name }
map-no-place = Where the participant is has not been chosen. Press t: Where in the process.
map-no-place-ahead = The guide shows the map. Choose where in the process the participant is: press t.
map-passed-over = The map was passed over. Press t to choose where in the process the participant is.
map-can-be-asked = ◇ If the participant asks what can come: press f
map-unverified = ? Nobody has verified the facts

## What is kept

keeping-nothing = Nothing is kept after the talk
keeping-plan = Nothing is kept after the talk but the plan
keeping-steps-and-times = The steps and times of the talk are kept

## Who is speaking now

turn-facilitator = The facilitator speaks
turn-interpreter-for-facilitator = The interpreter speaks
turn-participant = The participant speaks
turn-interpreter-for-participant = The interpreter speaks for the participant

## Pages

page-more = ▼ more · { $place }
page-last = { $place }
too-small = The window is too small. Make it larger.
blank = Enter: back to the talk
private-page = Private
private-page-enter = Turn the screen, then press Enter.
private-page-back = Esc: back
band-private = Private: not for the participant
band-not-saved = Not saved since { $time }
not-now = not now
list-empty = There is nothing here at the moment.
help-heading = Keys
go-to-heading = Go to a card
go-to-hint = Type a code or a few words.
go-to-count = { $place } of { $all }
go-to-nothing = No card has these words.
go-to-no-title = Shown once it has been said
edit-keys = Enter: done · Esc: back

## The facilitator's and the interpreter's views

heading-prompts = Prompts
heading-notes = Notes
heading-glossary = Words
heading-line-terms = Words in this line
heading-other-terms = Other words
term-avoid = not: { $words }
heading-wrong-lines = Lines for the translator
wrong-line = { $card }, line { $line } ({ $language })
reminder-speak-to-participant = Speak to the participant, short, one thing at a time.
mark-unreviewed = ▲ Unreviewed translation
mark-stale = ▲ The original has changed
line-wrong = ▲ Hidden from the participant: the line is wrong
line-not-shown = ○ Not shown to the participant
line-say-first = ○ Say it first, then show it
weight-tender = △ Tender card
weight-heavy = ▲ Heavy card
card-heavy-by-telephone = ▲ A heavy card by telephone: go slowly, offer pauses often.
card-verified-on = Facts verified { $date }
card-not-verified = ? Nobody has verified these facts
points-yes-no = ◇ The participant can point: yes, no
points-yes-little-no = ◇ The participant can point: yes, a little, no
card-pictogram = ◇ With a drawing: { $name }
check-back-open = ◇ Is it right? No answer yet
check-back-confirmed = ◆ The participant says: that is right
check-back-corrected = ◆ The participant says: something is different
read-aloud = { $code }, line { $number }
follow-ups-waiting = { $count ->
    [one] One follow-up question, if it fits the answer
   *[other] { $count } follow-up questions, if they fit the answer
 }
step-waiting = Everything is ready. The participant may come in.
upcoming = Next: { $name }
upcoming-last = This is the last one.
upcoming-waiting = we start soon
upcoming-chooser = the participant chooses
upcoming-checklist = a checklist
upcoming-plan = the plan
upcoming-map = the map
upcoming-check-back = check-back
present-are = With us: { $who }
session-code = Talk { $code }
shown-same = The participant sees the same
shown-map = The participant sees only: { $parts }
shown-map-way = the way so far
shown-map-next = the next step
shown-map-over-any = what holds at the same time
shown-map-source = the titles in your language, no translation
shown-map-some-source = a title in your language only
shown-page = The participant sees page { $count } of { $all }
shown-still = The screen stands still, with this line
shown-turned = The first screen shows something private: it is turned away
shown-safety = The participant sees: We take a break, and numbers to call
shown-covered = The participant sees: a list or a question that is open on the screen
step-facilitator-alone = This part is the facilitator's own.
shown-blank = The screen is dark for the participant
shown-frozen = The screen stands still. The participant sees:
shown-other = The participant sees:
shown-listen = a calm mark, no text
shown-source = the line in your language, no translation
shown-line = another line

## Time, for the adults

time-phase-left = { $count } of { $budget } min left
time-phase-over = { $count } min over
time-stopped = ‖ The clock stands still
time-short = { $count } min left
# Time of day, and how long it is until then.
time-booked-until = Booked until { $time } ({ $count } min)
time-booked-over = ▲ The booking ended { $count } min ago
time-behind = { $count } min behind
time-ahead = { $count } min ahead
time-for-plan = ▲ Time to go to the plan
sign-little = ▽ little time left
sign-very-little = ▼ very little time left
sign-over = ■ the time is over

## After the talk

coverage-shown = Cards shown
coverage-skipped = Cards skipped
coverage-dimensions = Parts of coherence touched
coverage-areas = Areas touched
dimension-comprehensibility = Comprehensibility
dimension-manageability = Manageability
dimension-meaningfulness = Meaningfulness
area-structure = Structure
area-talk-and-time = Talking and time
area-organised-play = Organised play
area-parent-support = Parent support

## Safety

safety-steps = What to do now
safety-numbers = Telephone numbers
number-missing = ▲ not filled in yet
verified-on = verified { $date }

## Home

home-title = Sammanhang
home-welcome = Welcome. Here you prepare a talk before the participant comes in. Answer a few questions, one at a time; everything can be changed.
home-prepare = Prepare before the participant comes in.
home-number = Question { $number } of { $count }
home-keys = ↑ ↓ choose · Enter next · Esc back
home-keys-overview = ↑ ↓ choose · Enter open
home-enlarge = Larger text: hold Ctrl and press +. Smaller: Ctrl and −.
home-typed = Type:

home-resume = A talk is waiting
home-resume-help = It stands where it was left.
home-resume-short = Go on with the waiting talk
home-screen = Who sees this screen?
home-screen-help = When everyone sees it, private pages open in two steps.
home-screen-short = Screen
home-guide = Which guide?
home-guide-help = A guide is the order of the talk, for a certain purpose. The minutes are without an interpreter.
home-guide-short = Guide
home-facilitator = Which language do you speak?
home-facilitator-help = The program's own words are in that language too.
home-facilitator-short = Your language
home-participant = Which language does the participant speak?
home-participant-help = Choose the same language and variety as the interpreter.
home-participant-short = Participant's language
home-address = How is the participant addressed?
home-address-help = This language has more than one word for “you”.
home-address-short = Form of address
home-stage = Where in the process is the participant?
home-stage-help = The map of the process is shown from there. It is not remembered.
home-stage-short = Where in the process
home-interpreting = How is the talk interpreted?
home-interpreting-help = This can be changed during the talk.
home-interpreting-short = Interpreting
home-until = Until when are interpreter and room booked?
home-until-help = The program can then tell you in time, quietly and only you.
home-until-short = Booked until
home-present = Who else is there?
home-present-help = Roles only, no names. Choose everyone who is there.
home-present-short = In the room
home-paper = Does the interpreter have the text on paper?
home-paper-help = Then it helps to say the card's code and the number of the line.
home-paper-short = Text on paper
home-drafts = Has an interpreter read the translations?
home-drafts-help = Nobody has reviewed them. They are shown only if an interpreter has read them before the talk.
home-drafts-short = Drafts shown
home-start = Is everything ready?
home-start-help = The screen shows a calm picture until you begin.
home-start-short = Start

warning-heavy-by-telephone = The guide has heavy cards. A telephone is poor for that: rebook an interpreter in the room if you can.
warning-no-texts = There are no texts in the participant's language. The interpreter says everything.
warning-unreviewed = Nobody has reviewed the texts in the participant's language.
warning-booked-too-short = { $count ->
    [one] The booking is one minute too short.
   *[other] The booking is { $count } minutes too short.
 }
warning-no-stage = The guide shows the map of the process. Choose where in the process the participant is.
warning-left-out = { $count ->
    [one] There is a fault in the content. What it concerns is left out. To see it: { $text }
   *[other] There are { $count } faults in the content. What they concern is left out. To see them: { $text }
 }
warning-broken = The guide has faults and cannot be used:
warning-passed = It is already past { $time }.

screen-everyone = Everyone in the room
screen-everyone-help = The participant can read what stands here.
screen-only-me = Only me
screen-only-me-help = It is turned away from the participant all the time.
stage-not-said = Not said
interpreting-none = No interpreter
interpreting-room = Interpreter in the room
interpreting-telephone = Interpreter by telephone
interpreting-video = Interpreter by video
address-masculine = As to a man or boy
address-feminine = As to a woman or girl
until-none = No end time
until-other = Another time
paper-yes = Yes, on paper
paper-no = No
drafts-yes = Yes, an interpreter has read them
drafts-no = No, do not show them
present-legal-representative = Legal representative
present-staff = Staff
present-public-counsel = Public counsel
present-family = Family
present-done = Nobody else
language-has-texts = has texts
language-no-texts = no texts: the interpreter says everything
guide-minutes = { $count } min
guide-minutes-alone = { $count } min without an interpreter
guide-minutes-interpreted = { $count } min with an interpreter
guide-broken = has faults, cannot be used

## The question before a guide

gate-heading = Before you begin
gate-yes = Yes
gate-no = No, choose another guide
