### The preview of a translation: for those who write it.

## The card

preview-source = source text
preview-untranslated = not translated
preview-draft = draft
preview-reviewed = reviewed
preview-approved = approved
preview-stale = out of date
preview-gaps = { $count ->
    [one] one text is missing
   *[other] { $count } texts are missing
 }
preview-file = { $path }
preview-read-only = Part of the program: it can be read here, not changed. Your own would be: { $path }
preview-no-file = There is no file yet. Make it: { $path }

## Side by side

preview-title = Title
preview-explain = Explain
preview-ask = Ask
preview-follow-ups = Follow up
preview-feminine = To a woman or girl
preview-for-facilitator = For the facilitator
preview-for-interpreter = For the interpreter
preview-not-translated = (not translated)
preview-nothing = There are no cards here.
preview-for-adults = For the adults: the shared view never shows this.
preview-only-cards = The interpreter's view shows cards only.

## Texts that are no card

preview-shown-title = Name of the talk, on paper that is taken home
preview-purpose = What is in it for the participant
preview-presumes = Asked before the start
preview-checklist = Checklist: { $text }
preview-safety-shared = Safety: to everyone
preview-safety-adults = Safety: to the adults
preview-contacts = Whose number it is
preview-term = Term
preview-definition = What it means
preview-forms = Other forms
preview-avoid = Not to be used

## The box

preview-no-room = { $size } does not fit in this window.
preview-pages = { $count ->
    [one] The text fits on one screen of that size.
   *[other] The text does not fit: it takes { $count } screens.
 }

## What the check says

preview-broken = Cannot be read: { $message }
preview-kept = The last good text stays.
preview-nothing-kept = Nothing of it can be shown until it is put right.
preview-findings-heading = What the check says
preview-no-findings = The check has nothing to say about this text.
preview-whole-file = The whole file: { $message }
preview-count-findings = { $count ->
    [one] One finding. Read it: { $key }
   *[other] { $count } findings. Read them: { $key }
 }
preview-more-findings = { $count ->
    [0] Read all of it: { $key }
    [one] and one more finding. Read it: { $key }
   *[other] and { $count } more findings. Read them: { $key }
 }
notice-no-finding = The check has nothing to say.
notice-none-missing = Every text is translated.
notice-none-stale = No card is out of date.
notice-first-card = This is the first card.
notice-last-card = This is the last card.
notice-frame-in-views = The box is drawn in the shared and the interpreter's view.
notice-read-only = This text is part of the program and cannot be changed here. Make a file of your own: { $text }
notice-no-file = There is no file yet. Make it: { $text }
notice-no-editor = The editor could not be started. Name it in VISUAL or EDITOR.

notice-no-feminine = This text has no words of its own to a woman or girl, or this view shows both.

## A person marks a text

list-mark = What is this text?
preview-mark-reviewed = Reviewed: a qualified person has read it
preview-mark-approved = Approved: a second person says that it may be used
preview-mark-draft = A draft again
preview-marking-reviewed = Reviewed: { $card }
preview-marking-approved = Approved: { $card }
preview-marking-draft = A draft again: { $card }
preview-mark-by = Your initials or your role, no name:
preview-mark-file = This and nothing else is written into { $path }
preview-mark-keys = Enter: write · Esc: write nothing
preview-mark-compared = Enter: I have compared them, write · Esc: write nothing
preview-mark-stale = ▲ The source has changed since this was translated. Compare them first.
preview-mark-source = This is the source text: it is a translation of nothing.
preview-mark-findings = ▲ The check has something to say about this text.
preview-mark-same = ▲ The same as who reviewed it. Approval is a second person's.
fault-review-empty = Write your initials or your role.
notice-marked = Written: { $text }
notice-review-draft = It is a draft already: nothing has to be done.
notice-review-broken = A file cannot be read now. Nothing is marked until it is put right.
notice-review-nothing = There is no text yet to mark.
notice-review-program = This text is part of the program and cannot be marked here. Make a copy of your own: { $text }
notice-review-missing = Not all of it is translated: { $text }. A text is marked when it is whole.
notice-review-no-title = The title is not translated. A text is marked when it is whole.
notice-review-changed = Nothing was written: the text, its source or the file has changed. This is how it is now. { $text }
notice-review-by-hand = Nothing was written: the file is laid out in a way that cannot be changed safely. Write the fields by hand: { $text }
notice-review-refused = Nothing was written: { $text }

## Progress

preview-progress-legend = █ reviewed  ▒ translated  ░ not translated
preview-progress = { $whole } of { $all } translated, { $reviewed } reviewed{ $stale ->
    [0] {""}
   *[other] , { $stale } out of date
 }
