### Words on paper. The cards and the paper to take home may lie before the participant:
### nothing there may tell anything about the participant.

## At the top of the adults' papers

print-private = For the adults. Not for the participant's table.
print-private-interpreter = For interpreter and facilitator. Not for the participant's table.
print-facilitator = For the facilitator
print-interpreter = For the interpreter

## A guide

print-purpose = Purpose
print-length = Time with the participant
print-minutes = { $minutes } min
print-minutes-alone = { $minutes } min without an interpreter
print-minutes-interpreted = { $minutes } min with an interpreter
# { $when } is one or more of the next five.
print-only = Only { $when }
print-when-none = without an interpreter
print-when-room = with an interpreter in the room
print-when-telephone = by telephone
print-when-video = by video
print-when-interpreted = with an interpreter
print-or = { $first } or { $second }
print-choose = The participant chooses which of these cards, and in what order.
print-how-we-work = How we work
# Above what the program itself writes for the participant.
print-screen-words = Words of the program that the participant reads
# Before the words.
print-avoid = Avoid:

## A card, for the adults

print-explain = Say
print-ask = Ask
print-follow-ups = Follow up
print-weight-tender = △ Tender: say it before it is shown.
print-weight-heavy = ▲ Heavy: say it before it is shown.
print-points-check-back = ◇ The participant can point: that is right, something is different

## Safety

print-safety = Safety
print-safety-calm = To say to the participant
print-not-verified = not verified

## The page before the cards

print-cards = Cards
print-cards-keep = This page is for the adults. Keep it.
print-cards-sort = Take away the cards that do not fit, before the participant comes in.
print-cards-one = Lay down one card at a time. The participant may put any card aside.
print-cards-heavy = Say a tender or heavy card first. Then lay it down.
print-cards-withheld = Some translations have not been reviewed. They are left out, and the interpreter says them.
print-cards-unreviewed = Some translations have not been reviewed. Use the cards only if an interpreter has read them.

## The paper to take home

print-todays-talk = Today's talk
print-tonight = Tonight
print-tomorrow = Tomorrow
print-numbers = Numbers to call
