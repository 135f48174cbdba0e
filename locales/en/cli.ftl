# The command line. Words that a person types (names of commands, options and values) are put in as they are.

## What the program and its commands do

cli-about = Facilitated dialogue sessions: cards and guides in two languages, side by side.
cli-about-home = Without a command the program opens its home screen, where a talk is prepared and started.
cli-about-run = Starts a talk with a guide, without the home screen.
cli-about-resume = Goes on with the talk that was interrupted.
cli-about-follow = Shows a talk that is going on in another window: on a projector, for you or for the interpreter.
cli-about-preview = Shows a translation while you write it: beside its source and as the talk shows it, with what the check says.
cli-about-terminal-check = Shows the same sentences in each way in which this terminal can show Arabic and other scripts, with a picture to compare with, and remembers which one reads right.
cli-about-new = Writes a start to fill in: a language of decks and other texts, a deck or a guide. What exists is never replaced.
cli-about-check = Reads all cards, guides and translations, and says what is wrong and where.
cli-about-list = Lists the guides, decks, common texts or languages that exist.
cli-about-show = Prints a card as plain text.
cli-about-print = Makes a page to print, for a browser: a guide for the facilitator or the interpreter, cards for the table, or a paper to take home. What guides and decks are called: sammanhang list guides, sammanhang list decks.
cli-about-export = Writes texts out for a translator: PO for their program, with the English beside each, the glossary (TBX), or a kit: a folder with the PO and a page that shows it as the room will see it, without a network.
cli-about-import = Takes a translator's PO over. Texts whose source has changed since are refused one by one; what is changed is a draft until somebody reviews it. A file that changes is written whole, without comments.
cli-about-keys = Shows the keys and what they do.
cli-about-completions = Prints a file that lets a shell complete commands and options.
cli-about-man = Prints the manual page.
cli-about-help = Explains the program or one of its commands.

## Options

cli-option-guide = The guide to follow.
cli-option-language = The facilitator's language.
cli-option-participant = The participant's language, such as { $example }. A language without texts works too. If left out: the facilitator's.
cli-option-interpreting = How the interpreter takes part. If left out: { $none } when both speak the same language, else { $room }.
cli-option-stage = Where in the asylum process the participant is, for the map. If left out: what the guide says, else not said.
cli-option-screen = Who sees this screen: everyone ({ $shared }) or only you ({ $private }). If left out: { $shared }.
cli-option-as = Which view: what everyone may see, yours or the interpreter's. If left out: the one that the first screen does not show.
cli-option-control = Lets this keyboard go on and back in the talk, and nothing else: for a remote control, or the interpreter's seat.
cli-option-until = When the booked time ends, as hours and minutes.
cli-option-address = How the texts speak to the participant, in languages where it differs. If left out: { $masculine }.
cli-option-drafts = Also show texts that nobody has reviewed. Say this only when an interpreter has read them.
cli-option-drafts-print = For { $cards }: also print texts that nobody has reviewed. Say this only when an interpreter has read them.
cli-option-language-preview = The language that you write. A language without texts works too.
cli-option-against = The language beside it. If left out: the source's.
cli-option-content = A folder with cards and guides of your own, read in addition to the program's.
cli-option-content-check = The folder to check. If left out: everything that the program would read.
cli-option-content-import = The folder that takes the texts. If left out: your own cards.
cli-option-language-export = The language to translate into.
cli-option-feminine = A place for the feminine form of every line that is said, for languages where it differs.
cli-option-output-export = The file to write; for { $kit }, the folder. If left out: standard output.
cli-option-output = The file to write. If left out: standard output.
cli-option-interface = The language of the program's own words outside a talk. In a talk they are in the facilitator's language. If left out: the system's.
cli-option-bidi = Who puts text that runs from right to left in order: the program ({ $app }) or the terminal ({ $terminal }). If left out: { $auto }, as the check of this terminal found, else by the terminal's name.
cli-option-theme = The colours of the screen.
cli-option-format = Text to read, or one JSON object a line for other programs. If left out: { $human }.
cli-option-language-check = The language whose texts are meant. If left out: all.
cli-option-deck = A deck, a guide (with the decks that it uses), safety, common, map or glossary; may stand several times. If left out: all.
cli-option-format-check = Text to read, one JSON object a line, or SARIF for editors and code hosts. If left out: { $human }.
cli-option-strict = Warnings count as errors.
cli-option-release = For texts that are to go out to people: what is missing, out of date or not reviewed is an error.
cli-option-explain = Explains the code of a problem, and checks nothing.
cli-option-help = Shows this help.
cli-option-version = Shows which version of the program this is.
cli-argument-what = What to list.
cli-argument-what-print = What to print.
cli-argument-name = The guide; for { $cards }, the deck.
cli-argument-what-export = What to write.
cli-argument-what-import = What to read.
cli-argument-names = Decks, guides (with the decks that they use), safety, common, map, glossary. If left out: all.
cli-argument-file-import = The translator's file.
cli-argument-name-preview = The deck; or the guide, with its cards; or: common, safety, glossary. If a deck and a guide have the same name, write { $guides } before the guide's. If left out: everything.
cli-argument-what-new = What to begin.
cli-argument-name-new = The language, or the name of the new deck or guide.
cli-argument-decks = Of a language: decks, guides, map, common, safety, glossary. What has a text in it is copied, to be changed. If left out: all decks that have none.
cli-argument-card = The card, as deck/card.
cli-argument-shell = The shell that is to read the file.
cli-argument-topic = The command to explain.
cli-option-language-show = The language of the texts.
cli-option-participant-show = A second language, below the first.
cli-values = Values: { $values }.

## What a value is called in the help

cli-value-id = ID
cli-value-tag = TAG
cli-value-how = HOW
cli-value-view = VIEW
cli-value-who = WHO
cli-value-stage = STAGE
cli-value-time = HH:MM
cli-value-folder = FOLDER
cli-value-file = FILE
cli-value-names = NAME…
cli-value-theme = THEME
cli-value-form = FORM
cli-value-card = DECK/CARD
cli-value-deck-or-guide = DECK|GUIDE
cli-value-tag-or-id = TAG|ID
cli-value-decks = DECK
cli-value-code = CODE
cli-value-what = WHAT
cli-value-shell = SHELL
cli-value-command = COMMAND

## Headings of the help

cli-help-usage = Usage
cli-help-commands = Commands
cli-help-arguments = Arguments
cli-help-options = Options
cli-help-more = More about a command: { $command }
cli-help-options-placeholder = [OPTIONS]

## Headings of the manual page

cli-man-manual = Manual for Sammanhang
cli-man-name = NAME
cli-man-synopsis = SYNOPSIS
cli-man-description = DESCRIPTION
cli-man-options = OPTIONS
cli-man-commands = COMMANDS
cli-man-exit = EXIT STATUS
cli-man-exit-success = It went well; for { $check }, nothing is wrong.
cli-man-exit-problems = { $check } found errors (with { $strict }: warnings too).
cli-man-exit-failure = The program could not do what was asked.

## What is wrong with what was typed

cli-fault-unknown-argument = There is no option { $given }.
cli-fault-unexpected-argument = “{ $given }” is one word too many.
cli-fault-unknown-command = There is no command “{ $given }”.
cli-fault-missing-command = A command is missing.
cli-fault-missing-value = { $argument } needs a value.
cli-fault-invalid-value = { $argument } cannot be “{ $given }”.
cli-fault-missing-arguments = { $count ->
    [one] This is missing: { $arguments }
   *[other] These are missing: { $arguments }
 }
cli-fault-twice = { $argument } stands twice.
cli-fault-not-text = A word on the command line is not readable text (UTF-8).
cli-fault-not-a-time = { $argument } cannot be “{ $given }”: write hours and minutes, such as 14:45.
cli-fault-unknown-guide = There is no guide “{ $given }”.
cli-fault-unknown-deck = There is no deck “{ $given }”.
cli-fault-unknown-deck-or-guide = There is no deck or guide “{ $given }”.
cli-fault-not-a-name = “{ $given }” cannot be a name: small letters a–z, digits, and hyphens between words.
cli-fault-file-exists = The file { $path } exists already and is left as it is. Name another, or move it away.
cli-fault-deck-exists = There is already a deck “{ $given }”, and a new one would take its place with all its texts. Choose another name; or, to add a language or change one: sammanhang new language TAG { $given }
cli-fault-guide-exists = There is already a guide “{ $given }”, and a new one would take its place with all its texts. Choose another name; or, to add a language or change one: sammanhang new language TAG { $given }
cli-fault-unknown-card = There is no card “{ $given }”.
cli-fault-unknown-language = There is no language “{ $given }” here.
cli-fault-not-a-language = “{ $given }” is not the tag of a language. A tag is short, such as { $example }.
cli-fault-no-guides = There are no guides.
cli-fault-unknown-texts = There are no texts called “{ $given }”.
cli-fault-nothing-to-translate = All of this is written in { $given }: there is nothing to translate.
cli-fault-kit-without-folder = A kit is two files. Name a folder for it, for example: -o kit
cli-fault-read-file = The file { $path } could not be read: { $reason }
cli-fault-broken-guide = The guide “{ $given }” has errors and cannot be started.
cli-fault-broken-deck = The deck “{ $given }” has errors and cannot be shown.
cli-fault-broken-help = See what is wrong: { $command }
cli-fault-content = The folder { $path } cannot be read.
cli-fault-write = The output could not be written: { $reason }
cli-fault-write-file = The file { $path } could not be written: { $reason }
cli-fault-nothing-waits = No talk is waiting. Begin a new one: sammanhang
cli-fault-not-a-terminal = This needs a terminal to be shown in.
cli-fault-no-terminal-to-follow = This needs a terminal to be shown in. Over ssh, ask for one: ssh -t HOST sammanhang follow
cli-fault-anothers-folder = The folder { $path } belongs to somebody else. A talk can only be followed by the person who holds it.
cli-fault-paper-to-terminal = This makes a page for a browser. Name a file for it, for example: -o page.html
cli-print-written = Written: { $path }. Open it in a browser and print it there.
cli-exchange-written = Written: { $path }
cli-import-counts = Taken: { $changed }. As before: { $same }. To look at: { $problems }.
cli-import-next = What the checks say of these texts: { $command }
cli-new-next = See it while you write: { $command }
cli-new-written = Written: { $path }
cli-fault-unknown-code = There is no problem with the code “{ $given }”.
cli-new-copied = Written, with the text that there is: { $path }
cli-fault-exists = These exist, the nearest first: { $names }
cli-fault-more = and { $count } more
cli-fault-help = Help: { $command }

## Checking

cli-check-error = error
cli-check-warning = warning
cli-check-information = information
cli-check-help = help
cli-check-count-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
 }
cli-check-count-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
 }
cli-check-count-information = { $count ->
    [one] { $count } for information
   *[other] { $count } for information
 }
cli-check-explain = What a code means: { $command } CODE
cli-check-raised = an error with { $release }
cli-check-progress = Checking: { $done } of { $all }
cli-check-more-lines = { $count ->
    [one] The same on line { $lines }.
   *[other] The same in { $count } more places, on lines { $lines }.
 }
cli-check-nothing = Nothing is wrong.

## Lists

cli-list-minutes = { $minutes } min
cli-list-broken = has errors, cannot be started
cli-list-no-guide = texts, but no guide
cli-list-no-texts = no texts yet
cli-list-no-guides = There are no guides.
cli-list-no-decks = There are no decks.
cli-list-facilitator = facilitator's language

## A card as text

cli-show-line = { $code }, line { $number }
cli-show-title = Title
cli-show-follow-ups = Follow-up questions
cli-show-adults = For the adults only
cli-show-for-facilitator = For the facilitator
cli-show-for-interpreter = For the interpreter
cli-show-feminine = { $language }, to a woman or girl
cli-show-missing = (not translated)
cli-show-unverified = nobody has verified these facts
cli-show-draft = { $language }: not reviewed yet
cli-show-stale = { $language }: the source text has changed since this was translated

## Version and keys

cli-version = sammanhang { $version }
cli-keys-none = No keys are known.
