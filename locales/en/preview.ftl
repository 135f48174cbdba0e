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
preview-no-file = There is no file yet. Make: { $path }

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

## The box

preview-no-room = { $size } does not fit in this window.
preview-pages = { $count ->
    [one] The text fits on one screen of that size.
   *[other] The text does not fit: it takes { $count } screens.
 }

## What the check says

preview-broken = Cannot be read: { $message } { $place } The last good text stays.
preview-more-findings = { $count ->
    [one] and one more finding
   *[other] and { $count } more findings
 }
notice-no-finding = The check has nothing to say.
notice-none-missing = Every text is translated.
notice-none-stale = No card is out of date.
notice-first-card = This is the first card.
notice-last-card = This is the last card.
notice-frame-in-views = The box is drawn in the shared and the interpreter's view.
notice-read-only = This text is part of the program and cannot be changed here. Make a file of your own: { $text }
notice-no-file = There is no file yet. Make: { $text }
notice-no-editor = The editor could not be started. Name it in VISUAL or EDITOR.

## Progress

preview-progress-legend = █ reviewed  ▒ translated  ░ not translated
preview-progress = { $whole } of { $all } cards translated, { $reviewed } reviewed{ $stale ->
    [0] {""}
   *[other] , { $stale } out of date
 }
