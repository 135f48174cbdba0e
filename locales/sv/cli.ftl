# Kommandoraden. Det som en person skriver (namn på kommandon, flaggor och värden) sätts in som det är.

## Vad programmet och dess kommandon gör

cli-about = Samtal som leds av en samtalsledare: kort och guider på två språk, sida vid sida.
cli-about-home = Utan kommando öppnas programmets startsida, där ett samtal förbereds och startas.
cli-about-run = Startar ett samtal med en guide, utan startsidan.
cli-about-resume = Fortsätter samtalet som avbröts.
cli-about-follow = Visar ett samtal som pågår i ett annat fönster: på en projektor, för dig eller för tolken.
cli-about-preview = Visar en översättning medan du skriver den: bredvid källtexten och som samtalet visar den, med det som kontrollen säger.
cli-about-terminal-check = Visar samma meningar på varje sätt som den här terminalen kan visa arabisk och annan skrift, med en bild att jämföra med, och kommer ihåg vilket som går att läsa.
cli-about-new = Skriver en början att fylla i: ett språk för kortlekar och andra texter, en kortlek eller en guide. Det som finns ersätts aldrig.
cli-about-check = Läser alla kort, guider och översättningar och säger vad som är fel och var.
cli-about-list = Räknar upp de guider, kortlekar, gemensamma texter eller språk som finns.
cli-about-show = Skriver ut ett kort som vanlig text.
cli-about-print = Gör en sida att skriva ut från en webbläsare: en guide för samtalsledaren eller tolken, kort för bordet, eller ett papper att ta med hem. Vad guider och kortlekar heter: sammanhang list guides, sammanhang list decks.
cli-about-export = Skriver ut texter åt en översättare: PO för översättarens program, med engelskan intill varje text, ordlistan (TBX) eller ett kit: en mapp med PO och en sida som visar den som rummet kommer att se den, utan nät.
cli-about-import = Tar in en översättares PO. Texter vars källa har ändrats sedan dess nekas en och en; det som ändras är ett utkast tills någon har granskat det. En fil som ändras skrivs hel, utan kommentarer.
cli-about-keys = Visar tangenterna och vad de gör.
cli-about-completions = Skriver ut en fil som låter ett skal fylla i kommandon och flaggor.
cli-about-man = Skriver ut manualsidan.
cli-about-help = Förklarar programmet eller ett av dess kommandon.

## Flaggor

cli-option-guide = Guiden som samtalet följer.
cli-option-language = Samtalsledarens språk.
cli-option-participant = Deltagarens språk, till exempel { $example }. Ett språk utan texter går också bra. Utelämnat: samtalsledarens.
cli-option-interpreting = Hur tolken är med. Utelämnat: { $none } när båda talar samma språk, annars { $room }.
cli-option-stage = Var i asylprocessen deltagaren är, för kartan. Utelämnat: det som guiden säger, annars inte sagt.
cli-option-screen = Vem som ser den här skärmen: alla ({ $shared }) eller bara du ({ $private }). Utelämnat: { $shared }.
cli-option-as = Vilken bild: det som alla får se, din eller tolkens. Utelämnat: den som den första skärmen inte visar.
cli-option-control = Låter det här tangentbordet gå framåt och bakåt i samtalet, och inget annat: för en fjärrkontroll, eller tolkens plats.
cli-option-until = När den bokade tiden är slut, i timmar och minuter.
cli-option-address = Hur texterna tilltalar deltagaren, på språk där det gör skillnad. Utelämnat: { $masculine }.
cli-option-drafts = Visa även texter som ingen har granskat. Välj det bara när en tolk har läst dem.
cli-option-drafts-print = För { $cards }: skriv även ut texter som ingen har granskat. Välj det bara när en tolk har läst dem.
cli-option-language-preview = Språket som du skriver. Ett språk utan texter går också bra.
cli-option-against = Språket bredvid. Utelämnat: källspråket.
cli-option-content = En mapp med egna kort och guider, som läses utöver programmets.
cli-option-content-check = Mappen som ska granskas. Utelämnat: allt som programmet skulle läsa.
cli-option-content-import = Mappen som tar emot texterna. Utelämnat: dina egna kort.
cli-option-language-export = Språket att översätta till.
cli-option-feminine = En plats för den feminina formen av varje replik, för språk där den skiljer sig.
cli-option-output-export = Filen att skriva; för { $kit }, mappen. Utelämnat: standard ut.
cli-option-output = Filen att skriva. Utelämnat: standard ut.
cli-option-interface = Språket för programmets egna ord utanför ett samtal. I ett samtal är de på samtalsledarens språk. Utelämnat: systemets.
cli-option-bidi = Vem som ordnar text som läses från höger till vänster: programmet ({ $app }) eller terminalen ({ $terminal }). Utelämnat: { $auto }, som provet av den här terminalen visade, annars efter terminalens namn.
cli-option-theme = Skärmens färger.
cli-option-format = Text att läsa, eller ett JSON-objekt per rad för andra program. Utelämnat: { $human }.
cli-option-language-check = Språket vars texter avses. Utelämnat: alla.
cli-option-deck = En kortlek, en guide (med kortlekarna som den använder), safety, common, map eller glossary; kan stå flera gånger. Utelämnat: alla.
cli-option-format-check = Text att läsa, ett JSON-objekt per rad, eller SARIF för textredigerare och kodtjänster. Om det utelämnas: { $human }.
cli-option-strict = Varningar räknas som fel.
cli-option-release = För texter som ska ut till människor: det som saknas, är föråldrat eller inte granskat är ett fel.
cli-option-explain = Förklarar koden för ett problem, och kontrollerar ingenting.
cli-option-help = Visar den här hjälpen.
cli-option-version = Visar vilken version av programmet det här är.
cli-argument-what = Vad som ska räknas upp.
cli-argument-what-print = Vad som ska skrivas ut.
cli-argument-name = Guiden; för { $cards }, kortleken.
cli-argument-what-export = Vad som ska skrivas.
cli-argument-what-import = Vad som ska läsas.
cli-argument-names = Kortlekar, guider (med kortlekarna som de använder), safety, common, map, glossary. Utelämnat: allt.
cli-argument-file-import = Översättarens fil.
cli-argument-name-preview = Kortleken; eller guiden, med sina kort; eller: common, safety, glossary. Heter en kortlek och en guide lika: skriv { $guides } före guiden. Utelämnat: allt.
cli-argument-what-new = Vad som ska börjas.
cli-argument-name-new = Språket, eller namnet på den nya kortleken eller guiden.
cli-argument-decks = För ett språk: kortlekar, guider, map, common, safety, glossary. Det som har en text på språket kopieras, för att ändras. Utelämnat: alla kortlekar som saknar det.
cli-argument-card = Kortet, som kortlek/kort.
cli-argument-shell = Skalet som ska läsa filen.
cli-argument-topic = Kommandot som ska förklaras.
cli-option-language-show = Texternas språk.
cli-option-participant-show = Ett andra språk, under det första.
cli-values = Värden: { $values }.

## Vad ett värde kallas i hjälpen

cli-value-id = ID
cli-value-tag = SPRÅK
cli-value-how = HUR
cli-value-view = BILD
cli-value-who = VEM
cli-value-stage = SKEDE
cli-value-time = TT:MM
cli-value-folder = MAPP
cli-value-file = FIL
cli-value-names = NAMN…
cli-value-theme = TEMA
cli-value-form = FORM
cli-value-card = KORTLEK/KORT
cli-value-deck-or-guide = KORTLEK|GUIDE
cli-value-tag-or-id = SPRÅK|NAMN
cli-value-decks = KORTLEK
cli-value-code = KOD
cli-value-what = VAD
cli-value-shell = SKAL
cli-value-command = KOMMANDO

## Hjälpens rubriker

cli-help-usage = Användning
cli-help-commands = Kommandon
cli-help-arguments = Argument
cli-help-options = Flaggor
cli-help-more = Mer om ett kommando: { $command }
cli-help-options-placeholder = [FLAGGOR]

## Manualsidans rubriker

cli-man-manual = Handbok för Sammanhang
cli-man-name = NAMN
cli-man-synopsis = SYNTAX
cli-man-description = BESKRIVNING
cli-man-options = FLAGGOR
cli-man-commands = KOMMANDON
cli-man-exit = SLUTSTATUS
cli-man-exit-success = Det gick bra; för { $check }: inget är fel.
cli-man-exit-problems = { $check } hittade fel (med { $strict } räknas även varningar).
cli-man-exit-failure = Programmet kunde inte göra det som begärdes.

## Vad som är fel i det som skrevs

cli-fault-unknown-argument = Det finns ingen flagga { $given }.
cli-fault-unexpected-argument = ”{ $given }” är ett ord för mycket.
cli-fault-unknown-command = Det finns inget kommando ”{ $given }”.
cli-fault-missing-command = Ett kommando saknas.
cli-fault-missing-value = { $argument } behöver ett värde.
cli-fault-invalid-value = { $argument } kan inte vara ”{ $given }”.
cli-fault-missing-arguments = { $count ->
    [one] Det här saknas: { $arguments }
   *[other] De här saknas: { $arguments }
 }
cli-fault-twice = { $argument } står två gånger.
cli-fault-not-text = Ett ord på kommandoraden är inte läsbar text (UTF-8).
cli-fault-not-a-time = { $argument } kan inte vara ”{ $given }”: skriv timmar och minuter, till exempel 14:45.
cli-fault-unknown-guide = Det finns ingen guide ”{ $given }”.
cli-fault-unknown-deck = Det finns ingen kortlek ”{ $given }”.
cli-fault-unknown-deck-or-guide = Det finns ingen kortlek eller guide ”{ $given }”.
cli-fault-not-a-name = ”{ $given }” kan inte vara ett namn: små bokstäver a–z, siffror och bindestreck mellan ord.
cli-fault-file-exists = Filen { $path } finns redan och lämnas som den är. Välj ett annat namn, eller flytta den.
cli-fault-deck-exists = Det finns redan en kortlek ”{ $given }”, och en ny skulle ta dess plats med alla texter. Välj ett annat namn; eller, för att lägga till eller ändra ett språk: sammanhang new language TAGG { $given }
cli-fault-guide-exists = Det finns redan en guide ”{ $given }”, och en ny skulle ta dess plats med alla texter. Välj ett annat namn; eller, för att lägga till eller ändra ett språk: sammanhang new language TAGG { $given }
cli-fault-unknown-card = Det finns inget kort ”{ $given }”.
cli-fault-unknown-language = Språket ”{ $given }” finns inte här.
cli-fault-not-a-language = ”{ $given }” är ingen språkkod. En språkkod är kort, till exempel { $example }.
cli-fault-no-guides = Det finns inga guider.
cli-fault-unknown-texts = Det finns inga texter som heter ”{ $given }”.
cli-fault-nothing-to-translate = Allt det här är skrivet på { $given }: det finns inget att översätta.
cli-fault-kit-without-folder = Ett kit är två filer. Ange en mapp för det, till exempel: -o kit
cli-fault-read-file = Filen { $path } gick inte att läsa: { $reason }
cli-fault-broken-guide = Guiden ”{ $given }” innehåller fel och går inte att starta.
cli-fault-broken-deck = Kortleken ”{ $given }” innehåller fel och går inte att visa.
cli-fault-broken-help = Se vad som är fel: { $command }
cli-fault-content = Mappen { $path } går inte att läsa.
cli-fault-write = Det gick inte att skriva ut: { $reason }
cli-fault-write-file = Filen { $path } gick inte att skriva: { $reason }
cli-fault-nothing-waits = Inget samtal väntar. Börja ett nytt: sammanhang
cli-fault-not-a-terminal = Det här behöver en terminal att visas i.
cli-fault-no-terminal-to-follow = Det här behöver en terminal att visas i. Be om en när du använder ssh: ssh -t DATOR sammanhang follow
cli-fault-anothers-folder = Mappen { $path } tillhör någon annan. Ett samtal kan bara följas av den som håller det.
cli-fault-paper-to-terminal = Det här gör en sida för en webbläsare. Ge den en fil, till exempel: -o sida.html
cli-print-written = Skriven: { $path }. Öppna den i en webbläsare och skriv ut den där.
cli-exchange-written = Skriven: { $path }
cli-import-counts = Tagna: { $changed }. Som förut: { $same }. Att titta på: { $problems }.
cli-import-next = Vad kontrollerna säger om texterna: { $command }
cli-new-next = Se den medan du skriver: { $command }
cli-new-written = Skriven: { $path }
cli-fault-unknown-code = Det finns inget problem med koden ”{ $given }”.
cli-new-copied = Skriven, med texten som finns: { $path }
cli-fault-exists = Det här finns, det närmaste först: { $names }
cli-fault-more = och { $count } till
cli-fault-help = Hjälp: { $command }

## Granskning

cli-check-error = fel
cli-check-warning = varning
cli-check-information = upplysning
cli-check-help = hjälp
cli-check-count-errors = { $count ->
    [one] { $count } fel
   *[other] { $count } fel
 }
cli-check-count-warnings = { $count ->
    [one] { $count } varning
   *[other] { $count } varningar
 }
cli-check-count-information = { $count ->
    [one] { $count } upplysning
   *[other] { $count } upplysningar
 }
cli-check-explain = Vad en kod betyder: { $command } KOD
cli-check-raised = ett fel med { $release }
cli-check-progress = Kontrollerar: { $done } av { $all }
cli-check-more-lines = { $count ->
    [one] Samma sak på rad { $lines }.
   *[other] Samma sak på { $count } ställen till, på raderna { $lines }.
 }
cli-check-nothing = Inget är fel.

## Listor

cli-list-minutes = { $minutes } min
cli-list-broken = innehåller fel, går inte att starta
cli-list-no-guide = texter, men ingen guide
cli-list-no-texts = inga texter än
cli-list-no-guides = Det finns inga guider.
cli-list-no-decks = Det finns inga kortlekar.
cli-list-facilitator = samtalsledarens språk

## Ett kort som text

cli-show-line = { $code }, rad { $number }
cli-show-title = Rubrik
cli-show-follow-ups = Följdfrågor
cli-show-adults = Bara för de vuxna
cli-show-for-facilitator = Till samtalsledaren
cli-show-for-interpreter = Till tolken
cli-show-feminine = { $language }, till en kvinna eller flicka
cli-show-missing = (inte översatt)
cli-show-unverified = ingen har kontrollerat de här uppgifterna
cli-show-draft = { $language }: inte granskat än
cli-show-stale = { $language }: källtexten har ändrats sedan det här översattes

## Version och tangenter

cli-version = sammanhang { $version }
cli-keys-none = Inga tangenter är kända.
