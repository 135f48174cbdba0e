# Faults in content files: what is wrong, and what would be right.
# For translators and social workers: plain, calm words.

## What was asked for

problem-unknown-guide = There is no guide called “{ $guide }”.
problem-unknown-guide-help =
    { $nearest ->
        [none] “sammanhang list guides” shows the guides there are.
       *[other] Did you mean “{ $nearest }”?
    }
problem-unknown-deck = There is no deck called “{ $deck }”.
problem-unknown-deck-help =
    { $nearest ->
        [none] “sammanhang list decks” shows the decks there are.
       *[other] Did you mean “{ $nearest }”?
    }

## Files

problem-unreadable = The file or folder cannot be read: { $reason }
problem-unreadable-help = Check that it is there and that you have the right to read it.
problem-not-a-file = This is not an ordinary file.
problem-not-a-file-help = Replace it with a text file.
problem-leads-out = This is a link that leads out of the content folder.
problem-leads-out-help = Put the file itself in the folder instead of a link.
problem-too-many-entries = The folder holds more than { $limit } files.
problem-too-many-entries-help = Check that this is the right folder.
problem-file-too-large = The file is larger than { $limit } MB.
problem-file-too-large-help = Divide it into several decks.
problem-too-many-files = The folder holds { $count } files; at most { $limit } are allowed.
problem-too-many-files-help = Move what does not belong here somewhere else.
problem-deck-too-large = The files of this deck are larger than { $limit } MB together.
problem-deck-too-large-help = Divide the deck in two.
problem-not-utf8 = The file is not saved as UTF-8: a character here cannot be read (byte { $byte }).
problem-not-utf8-help = Open the file in the program that made it and save it again with the encoding UTF-8.
problem-utf16 = The file is saved as UTF-16.
problem-utf16-help = Save it again with the encoding UTF-8.
problem-byte-order-mark = The file begins with an invisible mark (a byte-order mark).
problem-byte-order-mark-help = It does no harm. Choose “UTF-8 without BOM” when you save, and it is gone.
problem-missing-structure = This folder has texts, but the file { $file } is missing.
problem-missing-structure-help = Add { $file }, or check that the folder has the same name as the deck or guide that the texts belong to.
problem-missing-source = The source language has no file: { $file } is missing.
problem-missing-source-help = Add the file, or state another source language.
problem-unexpected-file = “{ $name }” has no meaning here and is not read.
problem-unexpected-file-help =
    { $nearest ->
        [none] Here belong: decks, guides, common, map, safety, glossary and library.ron.
       *[other] Did you mean “{ $nearest }”?
    }
problem-more-problems = The file has { $count } further problems that are not shown.
problem-more-problems-help = Correct the first ones and check again.

## How the file is written

problem-syntax = The file cannot be understood here.
problem-syntax-help = Compare with a file that works: brackets, quotation marks and commas must be in the same places.
problem-missing-comma = A comma is missing before this.
problem-missing-comma-help = Put a comma between the two.
problem-missing-colon = A colon is missing before this.
problem-missing-colon-help = Write the name, a colon and then the value: title: "…"
problem-missing-bracket = The character { $character } is expected here.
problem-missing-bracket-help = Check that every bracket that is opened is closed, too.
problem-missing-quote = The text that begins here has no end.
problem-missing-quote-help = Put a straight quotation mark (") after the text, on the same line. A quotation mark within a text is written \".
problem-quote-within = A quotation mark ends the text in the middle of the line.
problem-quote-within-help = Within a text write \" or « ». If the text was to end earlier, put a quotation mark (") there.
problem-foreign-comma = “{ $found }” stands where a comma is needed.
problem-foreign-comma-help = Write “,” instead of “{ $found }”.
problem-ends-too-early = The file ends too early.
problem-ends-too-early-help = The end is missing: check that all brackets are closed and that the whole file was copied.
problem-goes-on = Something stands after the end of the file’s content.
problem-goes-on-help = Remove it, or move the last bracket.
problem-bad-escape = The backslash (\) has a special meaning, and this is not one that it can have.
problem-bad-escape-help = Write \\ for a backslash and \" for a quotation mark.
problem-unfinished-comment = A comment has no end.
problem-unfinished-comment-help = A comment that begins with /* must end with */.
problem-too-deep = Brackets stand within brackets, deeper than is ever needed.
problem-too-deep-help = Remove the brackets that are too many.
problem-expected-text = A text in quotation marks is expected here.
problem-expected-text-help = Write the text between straight quotation marks: "…"
problem-expected-number = A whole number is expected here.
problem-expected-number-help = Write digits only, without quotation marks: 5
problem-expected-true-or-false = “true” or “false” is expected here.
problem-expected-true-or-false-help = Write true for yes or false for no, without quotation marks.
problem-wrong-kind = Something else is expected here.
problem-wrong-kind-help = Compare with the same place in a file that works.
problem-unknown-field = There is no field called “{ $found }” here.
problem-unknown-field-help =
    { $nearest ->
        [none] These may stand here: { $choices }.
       *[other] Did you mean “{ $nearest }”?
    }
problem-missing-field = The field “{ $field }” is missing.
problem-missing-field-help = Add { $field }: within this bracket.
problem-duplicate-field = The field “{ $field }” stands here twice.
problem-duplicate-field-help = Keep one of them.
problem-unknown-word = “{ $found }” is not one of the words that can stand here.
problem-unknown-word-help =
    { $nearest ->
        [none] Choose one of these: { $choices }.
       *[other] Did you mean “{ $nearest }”? The words that can stand here: { $choices }.
    }

## Names and values

problem-bad-id = “{ $id }” cannot be a name in the files.
problem-bad-id-help = Use small letters a–z, digits and single hyphens, at most 64 characters: the-first-days
problem-duplicate-id = “{ $id }” has been used before in this list.
problem-duplicate-id-help = Give each its own name.
problem-duplicate-key = “{ $key }” stands here twice.
problem-duplicate-key-help = Keep one of them.
problem-bad-code = “{ $code }” cannot be a card’s code.
problem-bad-code-help = Write one to three capital letters, perhaps digits, a hyphen and a number: W-1
problem-duplicate-code = The code { $code } belongs to the card { $other } already.
problem-duplicate-code-help = Give the card a code of its own, so that it cannot be mistaken on the telephone.
problem-bad-tag = “{ $tag }” is not the tag of a language.
problem-bad-tag-help = Use the tag in its usual form: sv, en, fa-AF, uz-Latn.
problem-wrong-language = The file says that its language is “{ $found }”, but its name says “{ $expected }”.
problem-wrong-language-help = Change one of them, so that they agree.
problem-duplicate-language = There are two files for the language { $language } in this folder.
problem-duplicate-language-help = Keep one of them.
problem-unknown-language = The language “{ $tag }” is not known to the program.
problem-unknown-language-help = It can be used. Check that the tag is right; the direction is taken from the script.
problem-bad-minutes = { $minutes } minutes cannot be right.
problem-bad-minutes-help = Write a number from 1 to { $limit }, or leave it out.
problem-bad-date = “{ $date }” is not a date.
problem-bad-date-help = Write year, month and day: 2026-11-01
problem-bad-number = “{ $number }” is not a telephone number.
problem-bad-number-help = Write digits, spaces, hyphens and a leading + only.

## References

problem-bad-reference = “{ $card }” does not name a card.
problem-bad-reference-help = Write the deck, a slash and the card: refusal/what-told
problem-unknown-card = There is no card { $card }.
problem-unknown-card-help =
    { $nearest ->
        [none] Check the names of the deck and the card.
       *[other] Did you mean “{ $nearest }”?
    }
problem-card-in-broken-deck = The card { $card } cannot be used, since its deck has errors.
problem-card-in-broken-deck-help = Correct the deck { $deck } first.
problem-no-phases = The guide has no phases.
problem-no-phases-help = Add at least one phase.
problem-empty-choose = There is nothing to choose from here.
problem-empty-choose-help = Name at least one card within the brackets.

## The process map

problem-reserved-deck = No deck can be called “map”: that name belongs to the pages of the process map.
problem-reserved-deck-help = Give the deck's folder another name.
problem-no-pages = The map has no pages.
problem-no-pages-help = Add at least one page.
problem-unknown-page = The map has no page “{ $page }”.
problem-unknown-page-help =
    { $nearest ->
        [none] Check the page's name, or add the page.
       *[other] Did you mean “{ $nearest }”?
    }
problem-page-leads-to-itself = The page “{ $page }” leads to itself.
problem-page-leads-to-itself-help = Name another page, or leave it out.
problem-map-loop = The way leads back to where it began: { $way }
problem-map-loop-help = after names the usual place before. Leave it out at the first place.
problem-page-twice = The page “{ $page }” is named twice.
problem-page-twice-help = Name each page once: as next or as one of the branches.
problem-shown-unasked = The heavy page “{ $page }” is shown unasked.
problem-shown-unasked-help = next is shown to everybody who stands here. Put the page under branches: it is shown when the participant asks.
problem-duplicate-stage = The page “{ $other }” is already the page of { $stage }.
problem-duplicate-stage-help = Each stage has one page. Leave stage out of the others.
problem-no-map = There is no process map: this step is passed over.
problem-no-map-help = Add map/map.ron with its texts, or take the step away.
problem-no-page-text = The page “{ $page }” has no text in the source language.
problem-no-page-text-help = Add the page to this file.
problem-no-page-lines = The page says nothing.
problem-no-page-lines-help = Add at least one line in happens, who or ask.
problem-missing-page = The page “{ $page }” is not translated.
problem-missing-page-help = Add it; until then it is shown as missing.
problem-obsolete-page = The map has no page “{ $page }”.
problem-obsolete-page-help =
    { $nearest ->
        [none] Remove the text, or add the page to map.ron.
       *[other] Did you mean “{ $nearest }”?
    }
problem-unverified = Nobody has said when these facts were last verified.
problem-unverified-help = When somebody has checked them, write the date: verified_on: "2026-11-01"

## Texts that the source language must have

problem-no-text = The card { $card } has no text in the source language.
problem-no-text-help = Add the card to this file.
problem-no-title = The title is missing.
problem-no-title-help = Add title: "…".
problem-no-lines = The card has nothing to explain and nothing to ask.
problem-no-lines-help = Add at least one line in explain or ask.
problem-empty-text = The text is empty.
problem-empty-text-help = Write the text or remove the line. Only a translation may have lines that are still empty.
problem-no-phase-text = The phase “{ $phase }” is missing here.
problem-no-phase-text-help = Add it here, if only empty ("{ $phase }": ()), or its kind to { $common }, which all guides share.
problem-no-checklist-text = The checklist “{ $checklist }” is used in the guide but is missing here.
problem-no-checklist-text-help = Add it with its title and items, here or in { $common }, which all guides share.
problem-no-presumes = The guide asks a question before it starts, but the question is not here.
problem-no-presumes-help = Add presumes: "…", or take presumes: true away in guide.ron.

## Characters that are refused

problem-control-character = Here stands an invisible control character ({ $character }): perhaps a line break or a tab.
problem-control-character-help = Remove it. Each text is a single line.
problem-bidi-control = Here stands an invisible character that turns the reading direction ({ $character }) and cannot be used, or has no counterpart.
problem-bidi-control-help = Remove it. The program sets the direction by the language.
problem-invisible-character = Here stands a character that cannot be seen ({ $character }).
problem-invisible-character-help = Remove it; write the words again if need be.
problem-reserved-brace = The character { $character } cannot be used in a text.
problem-reserved-brace-help = Use round brackets instead.
problem-too-many-marks = A letter has more than { $limit } marks above or below it.
problem-too-many-marks-help = Write the word again.
problem-text-too-long = The text is longer than { $limit } bytes.
problem-text-too-long-help = Divide it into several lines.
problem-presentation-form = Here stands a letter in a fixed shape ({ $character }), as when text is copied from a PDF or a picture.
problem-presentation-form-help = Write the word again with the ordinary keyboard; the program joins the letters.
problem-private-use = Here stands a character that only one typeface has ({ $character }).
problem-private-use-help = Replace it with an ordinary character.
problem-replacement-character = A character has been lost here ({ $character }).
problem-replacement-character-help = Write the word again as it should be.

## Where a translation comes from

problem-bad-fingerprint = This is not a fingerprint of a source text.
problem-bad-fingerprint-help = It has twelve digits or letters a–f; the program writes it. Remove it if you do not know it.
problem-fingerprint-in-source = The source language is not translated from anything.
problem-fingerprint-in-source-help = Remove translated_from here.
problem-stale = The source text has changed since this was translated.
problem-stale-help = Compare with the source text and correct the translation.
problem-unreviewed = No qualified person has reviewed this text yet.
problem-unreviewed-help = When somebody has, change status to Reviewed.

## What a translation lacks, or has too much of

problem-not-translated = “{ $unit }” has no texts in { $language }.
problem-not-translated-help = “sammanhang export po --language { $language } { $unit }” gives the texts to a translator.
problem-missing-card = The card { $card } is not translated.
problem-missing-card-help = Add it; until then it is shown as missing.
problem-missing-title = The title is not translated.
problem-missing-title-help = Write the title here: title: "…".
problem-missing-list = The list { $list } is not translated.
problem-missing-list-help = Add it with as many lines as the source has.
problem-missing-line = Line { $number } of { $list } is not translated.
problem-missing-line-help = Write the translation between the quotation marks.
problem-fewer-lines = { $list } has { $have } lines here and { $need } in the source.
problem-fewer-lines-help = Add the lines that are missing, so that each has the same number in every language.
problem-extra-lines = { $list } has { $have } lines here and { $need } in the source; from here on they are not shown.
problem-extra-lines-help = Remove the lines that are too many, or check that none has been divided.
problem-missing-phase = The phase “{ $phase }” is not translated.
problem-missing-phase-help = If the adults are to work in this language: add it here, or its kind to common/, which all guides share (“sammanhang new language” with the name common).
problem-missing-checklist = The checklist “{ $checklist }” is not translated.
problem-missing-checklist-help = If the adults are to work in this language: add it here, or to common/, which all guides share (“sammanhang new language” with the name common).
problem-missing-text = “{ $field }” is not translated.
problem-missing-text-help = Write it here: { $field }: "…".
problem-missing-contact = The contact “{ $contact }” has no name in this language.
problem-missing-contact-help = Add it under contacts.
problem-missing-term = The term “{ $term }” is missing in this language.
problem-missing-term-help = Add it under terms.
problem-obsolete-card = The deck has no card “{ $card }”.
problem-obsolete-card-help =
    { $nearest ->
        [none] Remove the text, or add the card to deck.ron.
       *[other] Did you mean “{ $nearest }”?
    }
problem-obsolete-phase = The guide has no phase “{ $phase }”.
problem-obsolete-phase-help =
    { $nearest ->
        [none] Remove the text, or add the phase to guide.ron.
       *[other] Did you mean “{ $nearest }”?
    }
problem-obsolete-checklist = The guide does not use the checklist “{ $checklist }”.
problem-obsolete-checklist-help =
    { $nearest ->
        [none] Remove the text, or use the checklist in guide.ron.
       *[other] Did you mean “{ $nearest }”?
    }
problem-obsolete-contact = There is no contact “{ $contact }”.
problem-obsolete-contact-help =
    { $nearest ->
        [none] Remove the name, or add the contact to library.ron.
       *[other] Did you mean “{ $nearest }”?
    }
problem-obsolete-text = The text “{ $entry }” is not among those that all guides share.
problem-obsolete-text-help = Remove it, or add it to common/ in the source language.
problem-obsolete-term = The glossary has no term “{ $term }”.
problem-obsolete-term-help =
    { $nearest ->
        [none] Remove it, or add the term to terms.ron.
       *[other] Did you mean “{ $nearest }”?
    }
problem-feminine-missing = The card { $card } has no feminine form; other cards in this language do.
problem-feminine-missing-help = Add feminine if the address to a girl or woman differs; otherwise nothing needs to be done.

## How texts are written

problem-same-as-source = The text is the same as in the source language.
problem-same-as-source-help = Translate it.
problem-end-punctuation = The source text ends with “{ $source }” and this text with “{ $here }” (– means no mark).
problem-end-punctuation-help = Let a question stay a question and a sentence a sentence.
problem-digits-differ = The numbers differ: { $source } in the source, { $here } here (– means none).
problem-digits-differ-help = Check the numbers.
problem-spaces = There is a space too many here.
problem-spaces-help = Remove it.
problem-not-nfc = Letters and their marks are stored apart here.
problem-not-nfc-help = Nothing is wrong to the eye, and the program puts them together. Most editors can save the text as NFC.
problem-tatweel = Here stands a drawn-out line (kashida) between letters.
problem-tatweel-help = Remove it: it disturbs searching and line breaks.
problem-long-line = The line has { $words } words; more than { $limit } are hard to interpret at once.
problem-long-line-help = Divide it, or say it shorter. The source language has to be divided first.
problem-two-sentences = There are two sentences in one line.
problem-two-sentences-help = Give each sentence a line of its own.
problem-two-questions = There are two questions in one line.
problem-two-questions-help = Ask one question at a time.
problem-asks-why = The question asks “{ $word }”.
problem-asks-why-help = “Why” can sound like blame. Ask what happened, or how it was.
problem-avoided-word = “{ $word }” is a word to avoid.
problem-avoided-word-help = Say “{ $say }”, as the glossary does.
problem-unsaid-term = The source uses a term that is “{ $say }” here.
problem-unsaid-term-help = Say “{ $say }” if it fits, or add the form that stands here to the glossary.
problem-strange-letter = The letter “{ $letter }” ({ $point }) belongs to another language’s keyboard.
problem-strange-letter-help = Write “{ $instead }”.
problem-strange-sign = The sign “{ $letter }” is not the one that this language uses.
problem-strange-sign-help = Write “{ $instead }”.
problem-look-alike = A letter in “{ $word }” is of another script: “{ $letter }” ({ $point }).
problem-look-alike-help = It only looks like “{ $instead }”. Write the word with the letters of one script.
problem-broken-island = “{ $island }” would not stand as it is written: its signs change places.
problem-broken-island-help = Write it without signs at its ends, or in words.
problem-unpaired-sign = “{ $sign }” has no partner.
problem-unpaired-sign-help = Write both signs of the pair, or neither.
problem-other-script = The text is not in the letters of this language.
problem-other-script-help = Translate it.

## How much room they take

problem-does-not-fit = { $what ->
    [purpose] The purpose takes { $pages } screens
    [titles] The titles to choose among take { $pages } screens together
    [map] The titles on the picture of the map take { $pages } screens together
    [calm] The calm part of Safety takes { $pages } screens
   *[line] The line takes { $pages } screens
 } at { $size }{ $smaller ->
    [none] {""}
   *[other] {" "}and at { $smaller }
 }{ $view ->
   *[shared] , in everyone’s view
    [interpreter] , in the interpreter’s view
    [facilitator] , in the facilitator’s view
 }{ $beside ->
    [none] {""}
   *[other] {" "}beside { $beside }
 }.
problem-does-not-fit-help = { $what ->
   *[line] Make it shorter. About { $over } letters too many at { $size }.
    [purpose] Make it shorter.
    [titles] Make the titles shorter; this is the longest. Or let fewer stand together.
    [map] Make the titles shorter; this is the longest.
    [calm] Make its lines shorter; this is the longest.
 }
problem-cannot-be-shown = { $what ->
    [idea] The idea is longer than a screen of { $size }, and what is left out cannot be turned to.
    [purpose] The purpose is longer than a screen of { $size }, and what is left out cannot be turned to.
   *[letter] A letter is wider than a screen of { $size } has room for, and shows as “…”.
 }
problem-cannot-be-shown-help = { $what ->
    [idea] Make it shorter.
    [purpose] Make it shorter.
   *[letter] Write the text with other letters.
 }
