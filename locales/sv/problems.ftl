# Fel i innehållsfiler: vad som är fel och vad som vore rätt.
# För översättare och socialarbetare: enkla, lugna ord.

## Det som efterfrågades

problem-unknown-guide = Det finns ingen samtalsguide som heter ”{ $guide }”.
problem-unknown-guide-help =
    { $nearest ->
        [none] ”sammanhang list guides” visar de guider som finns.
       *[other] Menade du ”{ $nearest }”?
    }
problem-unknown-deck = Det finns ingen kortlek som heter ”{ $deck }”.
problem-unknown-deck-help =
    { $nearest ->
        [none] ”sammanhang list decks” visar de kortlekar som finns.
       *[other] Menade du ”{ $nearest }”?
    }

## Filer

problem-unreadable = Filen eller mappen kan inte läsas: { $reason }
problem-unreadable-help = Kontrollera att den finns och att du har rätt att läsa den.
problem-not-a-file = Det här är ingen vanlig fil.
problem-not-a-file-help = Ersätt den med en textfil.
problem-leads-out = Det här är en länk som leder ut ur innehållsmappen.
problem-leads-out-help = Lägg själva filen i mappen i stället för en länk.
problem-too-many-entries = Mappen innehåller fler än { $limit } filer.
problem-too-many-entries-help = Kontrollera att det är rätt mapp.
problem-file-too-large = Filen är större än { $limit } MB.
problem-file-too-large-help = Dela upp den på flera kortlekar.
problem-too-many-files = Mappen innehåller { $count } filer; högst { $limit } är tillåtna.
problem-too-many-files-help = Flytta det som inte hör hit.
problem-deck-too-large = Kortlekens filer är tillsammans större än { $limit } MB.
problem-deck-too-large-help = Dela kortleken i två.
problem-not-utf8 = Filen är inte sparad som UTF-8: ett tecken här går inte att läsa (byte { $byte }).
problem-not-utf8-help = Öppna filen i det program den skrevs i och spara den igen med kodningen UTF-8.
problem-utf16 = Filen är sparad som UTF-16.
problem-utf16-help = Spara den igen med kodningen UTF-8.
problem-byte-order-mark = Filen börjar med ett osynligt märke (en byteordningsmarkering).
problem-byte-order-mark-help = Det gör ingen skada. Välj ”UTF-8 utan BOM” när du sparar så försvinner det.
problem-missing-structure = I mappen finns texter, men filen { $file } saknas.
problem-missing-structure-help = Lägg till { $file }, eller kontrollera att mappen heter som den kortlek eller guide som texterna hör till.
problem-missing-source = Källspråket har ingen fil: { $file } saknas.
problem-missing-source-help = Lägg till filen, eller ange ett annat källspråk.
problem-unexpected-file = ”{ $name }” har ingen betydelse här och läses inte.
problem-unexpected-file-help =
    { $nearest ->
        [none] Hit hör: decks, guides, common, map, safety, glossary och library.ron.
       *[other] Menade du ”{ $nearest }”?
    }
problem-more-problems = Filen har { $count } problem till som inte visas.
problem-more-problems-help = Rätta de första och kontrollera igen.

## Hur filen är skriven

problem-syntax = Filen går inte att tolka här.
problem-syntax-help = Jämför med en fil som fungerar: parenteser, citattecken och kommatecken ska stå på samma ställen.
problem-missing-comma = Det saknas ett kommatecken före det här.
problem-missing-comma-help = Sätt ett kommatecken emellan.
problem-missing-colon = Det saknas ett kolon före det här.
problem-missing-colon-help = Skriv namnet, ett kolon och sedan värdet: title: "…"
problem-missing-bracket = Här väntas tecknet { $character }.
problem-missing-bracket-help = Kontrollera att varje parentes som öppnas också stängs.
problem-missing-quote = Texten som börjar här har inget slut.
problem-missing-quote-help = Sätt ett rakt citattecken (") efter texten, på samma rad. Ett citattecken inne i en text skrivs \".
problem-quote-within = Ett citattecken slutar texten mitt i raden.
problem-quote-within-help = Inne i en text skrivs \" eller ”…”. Om texten skulle sluta tidigare: sätt ett citattecken (") där.
problem-foreign-comma = Här står ”{ $found }” där det behövs ett kommatecken.
problem-foreign-comma-help = Skriv ”,” i stället för ”{ $found }”.
problem-ends-too-early = Filen tar slut för tidigt.
problem-ends-too-early-help = Slutet saknas: kontrollera att alla parenteser är stängda och att hela filen kom med.
problem-goes-on = Det står något efter innehållets slut.
problem-goes-on-help = Ta bort det, eller flytta den sista parentesen.
problem-bad-escape = Ett omvänt snedstreck (\) har särskild betydelse, och det här är ingen som det kan ha.
problem-bad-escape-help = Skriv \\ för ett omvänt snedstreck och \" för ett citattecken.
problem-unfinished-comment = En kommentar har inget slut.
problem-unfinished-comment-help = En kommentar som börjar med /* ska sluta med */.
problem-too-deep = Parenteser står inuti parenteser, djupare än vad som någonsin behövs.
problem-too-deep-help = Ta bort de parenteser som är för många.
problem-expected-text = Här väntas en text inom citattecken.
problem-expected-text-help = Skriv texten mellan raka citattecken: "…"
problem-expected-number = Här väntas ett heltal.
problem-expected-number-help = Skriv bara siffror, utan citattecken: 5
problem-expected-true-or-false = Här väntas ”true” eller ”false”.
problem-expected-true-or-false-help = Skriv true för ja eller false för nej, utan citattecken.
problem-wrong-kind = Här väntas något annat.
problem-wrong-kind-help = Jämför med samma ställe i en fil som fungerar.
problem-unknown-field = Det finns inget fält som heter ”{ $found }” här.
problem-unknown-field-help =
    { $nearest ->
        [none] De här kan stå här: { $choices }.
       *[other] Menade du ”{ $nearest }”?
    }
problem-missing-field = Fältet ”{ $field }” saknas.
problem-missing-field-help = Lägg till { $field }: inom den här parentesen.
problem-duplicate-field = Fältet ”{ $field }” står två gånger.
problem-duplicate-field-help = Behåll ett av dem.
problem-unknown-word = ”{ $found }” är inte något av de ord som kan stå här.
problem-unknown-word-help =
    { $nearest ->
        [none] Välj ett av de här: { $choices }.
       *[other] Menade du ”{ $nearest }”? Orden som kan stå här: { $choices }.
    }

## Namn och värden

problem-bad-id = ”{ $id }” kan inte vara ett namn i filerna.
problem-bad-id-help = Använd små bokstäver a–z, siffror och enkla bindestreck, högst 64 tecken: de-forsta-dagarna
problem-duplicate-id = ”{ $id }” är redan använt i listan.
problem-duplicate-id-help = Ge var och en ett eget namn.
problem-duplicate-key = ”{ $key }” står två gånger.
problem-duplicate-key-help = Behåll en av dem.
problem-bad-code = ”{ $code }” kan inte vara ett korts kod.
problem-bad-code-help = Skriv en till tre stora bokstäver, eventuellt siffror, ett bindestreck och ett nummer: W-1
problem-duplicate-code = Koden { $code } tillhör redan kortet { $other }.
problem-duplicate-code-help = Ge kortet en egen kod, så att det inte kan förväxlas i telefon.
problem-bad-tag = ”{ $tag }” är ingen språkkod.
problem-bad-tag-help = Använd språkkoden i sin vanliga form: sv, en, fa-AF, uz-Latn.
problem-wrong-language = Filen säger att språket är ”{ $found }”, men filnamnet säger ”{ $expected }”.
problem-wrong-language-help = Ändra det ena, så att de stämmer överens.
problem-duplicate-language = Det finns två filer för språket { $language } i mappen.
problem-duplicate-language-help = Behåll en av dem.
problem-unknown-language = Programmet känner inte till språket ”{ $tag }”.
problem-unknown-language-help = Det går att använda. Kontrollera att språkkoden är rätt; läsriktningen tas från skriften.
problem-bad-minutes = { $minutes } minuter kan inte stämma.
problem-bad-minutes-help = Skriv ett tal från 1 till { $limit }, eller utelämna det.
problem-bad-date = ”{ $date }” är inget datum.
problem-bad-date-help = Skriv år, månad och dag: 2026-11-01
problem-bad-number = ”{ $number }” är inget telefonnummer.
problem-bad-number-help = Skriv bara siffror, mellanslag, bindestreck och ett inledande plustecken.

## Hänvisningar

problem-bad-reference = ”{ $card }” pekar inte ut något kort.
problem-bad-reference-help = Skriv kortleken, ett snedstreck och kortet: refusal/what-told
problem-unknown-card = Det finns inget kort { $card }.
problem-unknown-card-help =
    { $nearest ->
        [none] Kontrollera kortlekens och kortets namn.
       *[other] Menade du ”{ $nearest }”?
    }
problem-card-in-broken-deck = Kortet { $card } kan inte användas, eftersom dess kortlek har fel.
problem-card-in-broken-deck-help = Rätta kortleken { $deck } först.
problem-no-phases = Guiden har inga faser.
problem-no-phases-help = Lägg till minst en fas.
problem-empty-choose = Här finns inget att välja mellan.
problem-empty-choose-help = Ange minst ett kort inom parenteserna.

## Processkartan

problem-reserved-deck = Ingen kortlek kan heta ”map”: det namnet hör till processkartans sidor.
problem-reserved-deck-help = Ge kortlekens mapp ett annat namn.
problem-no-pages = Kartan har inga sidor.
problem-no-pages-help = Lägg till minst en sida.
problem-unknown-page = Kartan har ingen sida ”{ $page }”.
problem-unknown-page-help =
    { $nearest ->
        [none] Kontrollera sidans namn, eller lägg till sidan.
       *[other] Menade du ”{ $nearest }”?
    }
problem-page-leads-to-itself = Sidan ”{ $page }” leder till sig själv.
problem-page-leads-to-itself-help = Ange en annan sida, eller utelämna den.
problem-map-loop = Vägen leder tillbaka dit den började: { $way }
problem-map-loop-help = after anger den vanliga platsen före. Utelämna den på den första platsen.
problem-page-twice = Sidan ”{ $page }” nämns två gånger.
problem-page-twice-help = Nämn varje sida en gång: som next eller som en av branches.
problem-shown-unasked = Den tunga sidan ”{ $page }” visas utan att någon har frågat.
problem-shown-unasked-help = next visas för alla som står här. Lägg sidan under branches: då visas den när deltagaren frågar.
problem-duplicate-stage = Sidan ”{ $other }” är redan sidan för { $stage }.
problem-duplicate-stage-help = Varje skede har en sida. Utelämna stage på de andra.
problem-no-map = Det finns ingen processkarta: det här steget passeras.
problem-no-map-help = Lägg till map/map.ron med dess texter, eller ta bort steget.
problem-no-page-text = Sidan ”{ $page }” har ingen text på källspråket.
problem-no-page-text-help = Lägg till sidan i den här filen.
problem-no-page-lines = Sidan säger ingenting.
problem-no-page-lines-help = Lägg till minst en rad i happens, who eller ask.
problem-missing-page = Sidan ”{ $page }” är inte översatt.
problem-missing-page-help = Lägg till den; tills dess visas den som saknad.
problem-obsolete-page = Kartan har ingen sida ”{ $page }”.
problem-obsolete-page-help =
    { $nearest ->
        [none] Ta bort texten, eller lägg till sidan i map.ron.
       *[other] Menade du ”{ $nearest }”?
    }
problem-unverified = Ingen har sagt när de här uppgifterna senast kontrollerades.
problem-unverified-help = När någon har kontrollerat dem, skriv datumet: verified_on: "2026-11-01"

## Texter som källspråket måste ha

problem-no-text = Kortet { $card } har ingen text på källspråket.
problem-no-text-help = Lägg till kortet i den här filen.
problem-no-title = Titeln saknas.
problem-no-title-help = Lägg till title: "…".
problem-no-lines = Kortet har inget att förklara och inget att fråga.
problem-no-lines-help = Lägg till minst en rad i explain eller ask.
problem-empty-text = Texten är tom.
problem-empty-text-help = Skriv texten eller ta bort raden. Bara en översättning får ha rader som ännu är tomma.
problem-no-phase-text = Fasen ”{ $phase }” saknas här.
problem-no-phase-text-help = Lägg till den här, om så tom ("{ $phase }": ()), eller dess sort i { $common }, som alla guider delar.
problem-no-checklist-text = Checklistan ”{ $checklist }” används i guiden men saknas här.
problem-no-checklist-text-help = Lägg till den med titel och punkter, här eller i { $common }, som alla guider delar.
problem-no-presumes = Guiden ställer en fråga innan den börjar, men frågan finns inte här.
problem-no-presumes-help = Lägg till presumes: "…", eller ta bort presumes: true i guide.ron.

## Tecken som inte tas emot

problem-control-character = Här står ett osynligt styrtecken ({ $character }): kanske en radbrytning eller en tabb.
problem-control-character-help = Ta bort det. Varje text är en enda rad.
problem-bidi-control = Här står ett osynligt tecken som vänder läsriktningen ({ $character }) och som inte kan användas eller saknar sin motsvarighet.
problem-bidi-control-help = Ta bort det. Programmet sätter läsriktningen efter språket.
problem-invisible-character = Här står ett tecken som inte syns ({ $character }).
problem-invisible-character-help = Ta bort det; skriv om orden om det behövs.
problem-reserved-brace = Tecknet { $character } kan inte användas i en text.
problem-reserved-brace-help = Använd vanliga parenteser i stället.
problem-too-many-marks = En bokstav har fler än { $limit } tecken över eller under sig.
problem-too-many-marks-help = Skriv om ordet.
problem-text-too-long = Texten är längre än { $limit } byte.
problem-text-too-long-help = Dela upp den på flera rader.
problem-presentation-form = Här står en bokstav i fast form ({ $character }), som när text kopieras från en PDF eller bild.
problem-presentation-form-help = Skriv om ordet med vanligt tangentbord; programmet binder ihop bokstäverna.
problem-private-use = Här står ett tecken som bara finns i ett visst typsnitt ({ $character }).
problem-private-use-help = Ersätt det med ett vanligt tecken.
problem-replacement-character = Här har ett tecken gått förlorat ({ $character }).
problem-replacement-character-help = Skriv om ordet som det ska vara.

## Varifrån en översättning kommer

problem-bad-fingerprint = Det här är inget fingeravtryck av en källtext.
problem-bad-fingerprint-help = Det har tolv siffror eller bokstäver a–f och skrivs av programmet. Ta bort det om du inte vet.
problem-fingerprint-in-source = Källspråket är inte översatt från något.
problem-fingerprint-in-source-help = Ta bort translated_from här.
problem-stale = Källtexten har ändrats sedan det här översattes.
problem-stale-help = Jämför med källtexten och rätta översättningen.
problem-unreviewed = Ingen kunnig person har granskat texten ännu.
problem-unreviewed-help = När någon har gjort det, ändra status till Reviewed.

## Det som en översättning saknar eller har för mycket av

problem-not-translated = ”{ $unit }” har inga texter på { $language }.
problem-not-translated-help = ”sammanhang export po --language { $language } { $unit }” ger en översättare texterna.
problem-missing-card = Kortet { $card } är inte översatt.
problem-missing-card-help = Lägg till det; till dess visas det som saknat.
problem-missing-title = Titeln är inte översatt.
problem-missing-title-help = Skriv titeln här: title: "…".
problem-missing-list = Listan { $list } är inte översatt.
problem-missing-list-help = Lägg till den med lika många rader som källan har.
problem-missing-line = Rad { $number } i { $list } är inte översatt.
problem-missing-line-help = Skriv översättningen mellan citattecknen.
problem-fewer-lines = { $list } har { $have } rader här och { $need } i källan.
problem-fewer-lines-help = Lägg till de rader som saknas, så att varje rad har samma nummer på alla språk.
problem-extra-lines = { $list } har { $have } rader här och { $need } i källan; härifrån visas de inte.
problem-extra-lines-help = Ta bort de rader som är för många, eller se efter om någon har delats.
problem-missing-phase = Fasen ”{ $phase }” är inte översatt.
problem-missing-phase-help = Om de vuxna ska arbeta på det här språket: lägg till den här, eller dess slag i common/, som alla guider delar (”sammanhang new language” med namnet common).
problem-missing-checklist = Checklistan ”{ $checklist }” är inte översatt.
problem-missing-checklist-help = Om de vuxna ska arbeta på det här språket: lägg till den här, eller i common/, som alla guider delar (”sammanhang new language” med namnet common).
problem-missing-text = ”{ $field }” är inte översatt.
problem-missing-text-help = Skriv den här: { $field }: "…".
problem-missing-contact = Kontakten ”{ $contact }” har inget namn på det här språket.
problem-missing-contact-help = Lägg till den under contacts.
problem-missing-term = Termen ”{ $term }” saknas på det här språket.
problem-missing-term-help = Lägg till den under terms.
problem-obsolete-card = Kortleken har inget kort ”{ $card }”.
problem-obsolete-card-help =
    { $nearest ->
        [none] Ta bort texten, eller lägg till kortet i deck.ron.
       *[other] Menade du ”{ $nearest }”?
    }
problem-obsolete-phase = Guiden har ingen fas ”{ $phase }”.
problem-obsolete-phase-help =
    { $nearest ->
        [none] Ta bort texten, eller lägg till fasen i guide.ron.
       *[other] Menade du ”{ $nearest }”?
    }
problem-obsolete-checklist = Guiden använder inte checklistan ”{ $checklist }”.
problem-obsolete-checklist-help =
    { $nearest ->
        [none] Ta bort texten, eller använd checklistan i guide.ron.
       *[other] Menade du ”{ $nearest }”?
    }
problem-obsolete-contact = Det finns ingen kontakt ”{ $contact }”.
problem-obsolete-contact-help =
    { $nearest ->
        [none] Ta bort namnet, eller lägg till kontakten i library.ron.
       *[other] Menade du ”{ $nearest }”?
    }
problem-obsolete-text = Texten ”{ $entry }” finns inte bland dem som alla guider delar.
problem-obsolete-text-help = Ta bort den, eller lägg till den i common/ på källspråket.
problem-obsolete-term = Ordlistan har ingen term ”{ $term }”.
problem-obsolete-term-help =
    { $nearest ->
        [none] Ta bort den, eller lägg till termen i terms.ron.
       *[other] Menade du ”{ $nearest }”?
    }
problem-feminine-missing = Kortet { $card } saknar feminin form; andra kort på språket har en.
problem-feminine-missing-help = Lägg till feminine om tilltalet till en flicka eller kvinna är ett annat; annars behövs ingenting.

## Hur texter är skrivna

problem-same-as-source = Texten är densamma som på källspråket.
problem-same-as-source-help = Översätt den.
problem-end-punctuation = Källtexten slutar med ”{ $source }” och den här med ”{ $here }” (– betyder inget tecken).
problem-end-punctuation-help = Låt en fråga förbli en fråga och en mening en mening.
problem-digits-differ = Talen skiljer sig: { $source } i källan, { $here } här (– betyder inga).
problem-digits-differ-help = Kontrollera talen.
problem-spaces = Här är ett mellanslag för mycket.
problem-spaces-help = Ta bort det.
problem-not-nfc = Bokstäver och deras tecken är lagrade var för sig här.
problem-not-nfc-help = Det syns inte, och programmet sätter ihop dem. De flesta redigerare kan spara texten som NFC.
problem-tatweel = Här står ett utdraget streck (kashida) mellan bokstäver.
problem-tatweel-help = Ta bort det: det stör sökning och radbrytning.
problem-long-line = Raden har { $words } ord; fler än { $limit } är svåra att tolka på en gång.
problem-long-line-help = Dela den, eller säg det kortare. Källspråket måste delas först.
problem-two-sentences = Det står två meningar på en rad.
problem-two-sentences-help = Ge varje mening en egen rad.
problem-two-questions = Det står två frågor på en rad.
problem-two-questions-help = Ställ en fråga i taget.
problem-asks-why = Frågan innehåller ”{ $word }”.
problem-asks-why-help = ”Varför” kan låta som en anklagelse. Fråga vad som hände, eller hur det var.
problem-avoided-word = ”{ $word }” är ett ord att undvika.
problem-avoided-word-help = Säg ”{ $say }”, som ordlistan gör.
problem-unsaid-term = Originalet använder ett ord som är ”{ $say }” här.
problem-unsaid-term-help = Säg ”{ $say }” om det passar, eller lägg till formen som står här i ordlistan.
problem-strange-letter = Bokstaven ”{ $letter }” ({ $point }) hör till ett annat språks tangentbord.
problem-strange-letter-help = Skriv ”{ $instead }”.
problem-strange-sign = Tecknet ”{ $letter }” är inte det som används på det här språket.
problem-strange-sign-help = Skriv ”{ $instead }”.
problem-look-alike = En bokstav i ”{ $word }” hör till en annan skrift: ”{ $letter }” ({ $point }).
problem-look-alike-help = Den ser bara ut som ”{ $instead }”. Skriv ordet med bokstäver ur en och samma skrift.
problem-broken-island = ”{ $island }” skulle inte stå som det är skrivet: tecknen byter plats.
problem-broken-island-help = Skriv det utan tecken i ändarna, eller med ord.
problem-unpaired-sign = ”{ $sign }” saknar sin motsvarighet.
problem-unpaired-sign-help = Skriv båda tecknen i paret, eller inget.
problem-other-script = Texten är inte skriven med språkets bokstäver.
problem-other-script-help = Översätt den.

## Hur stor plats de tar

problem-does-not-fit = { $what ->
    [purpose] Syftet tar { $pages } skärmar
    [titles] Rubrikerna att välja bland tar { $pages } skärmar tillsammans
    [map] Rubrikerna på kartans bild tar { $pages } skärmar tillsammans
    [calm] Trygghets lugna del tar { $pages } skärmar
   *[line] Raden tar { $pages } skärmar
 } på { $size }{ $smaller ->
    [none] {""}
   *[other] {" "}och på { $smaller }
 }{ $view ->
   *[shared] , i allas vy
    [interpreter] , i tolkens vy
    [facilitator] , i samtalsledarens vy
 }{ $beside ->
    [none] {""}
   *[other] {" "}bredvid { $beside }
 }.
problem-does-not-fit-help = { $what ->
   *[line] Gör den kortare. Ungefär { $over } bokstäver för mycket på { $size }.
    [purpose] Gör det kortare.
    [titles] Gör rubrikerna kortare; det här är den längsta. Eller låt färre stå tillsammans.
    [map] Gör rubrikerna kortare; det här är den längsta.
    [calm] Gör raderna kortare; det här är den längsta.
 }
problem-cannot-be-shown = { $what ->
    [idea] Förslaget är längre än en skärm på { $size }, och resten går inte att bläddra till.
    [purpose] Syftet är längre än en skärm på { $size }, och resten går inte att bläddra till.
   *[letter] En bokstav är bredare än en skärm på { $size } har plats för, och visas som ”…”.
 }
problem-cannot-be-shown-help = { $what ->
    [idea] Gör det kortare.
    [purpose] Gör det kortare.
   *[letter] Skriv texten med andra bokstäver.
 }
