### Förhandsvisningen av en översättning: för dem som skriver den.

## Kortet

preview-source = källtext
preview-untranslated = inte översatt
preview-draft = utkast
preview-reviewed = granskad
preview-approved = godkänd
preview-stale = föråldrad
preview-gaps = { $count ->
    [one] en text saknas
   *[other] { $count } texter saknas
 }
preview-file = { $path }
preview-read-only = Ingår i programmet: den kan läsas här, inte ändras. Din egen blir: { $path }
preview-no-file = Det finns ingen fil än. Skapa den: { $path }

## Sida vid sida

preview-title = Rubrik
preview-explain = Berätta
preview-ask = Fråga
preview-follow-ups = Följdfrågor
preview-feminine = Till en kvinna eller flicka
preview-for-facilitator = För samtalsledaren
preview-for-interpreter = För tolken
preview-not-translated = (inte översatt)
preview-nothing = Här finns inga kort.
preview-for-adults = För de vuxna: delad bild visar aldrig det här.
preview-only-cards = Tolkens bild visar bara kort.

## Texter som inte är kort

preview-shown-title = Samtalets namn, på papperet att ta med hem
preview-purpose = Vad samtalet kan ge deltagaren
preview-presumes = Frågas före starten
preview-checklist = Checklista: { $text }
preview-safety-shared = Trygghet: till alla
preview-safety-adults = Trygghet: till de vuxna
preview-contacts = Vems nummer det är
preview-term = Term
preview-definition = Vad det betyder
preview-forms = Andra former
preview-avoid = Används inte

## Rutan

preview-no-room = { $size } får inte plats i det här fönstret.
preview-pages = { $count ->
    [one] Texten får plats på en skärm av den storleken.
   *[other] Texten får inte plats: den tar { $count } skärmar.
 }

## Vad kontrollen säger

preview-broken = Kan inte läsas: { $message }
preview-kept = Den senaste hela texten står kvar.
preview-nothing-kept = Inget av den kan visas förrän den är rättad.
preview-findings-heading = Vad kontrollen säger
preview-no-findings = Kontrollen har inga anmärkningar på texten.
preview-whole-file = Hela filen: { $message }
preview-count-findings = { $count ->
    [one] En anmärkning. Läs den: { $key }
   *[other] { $count } anmärkningar. Läs dem: { $key }
 }
preview-more-findings = { $count ->
    [0] Läs hela: { $key }
    [one] och en anmärkning till. Läs den: { $key }
   *[other] och { $count } anmärkningar till. Läs dem: { $key }
 }
notice-no-finding = Kontrollen har inga anmärkningar.
notice-none-missing = Alla texter är översatta.
notice-none-stale = Inget kort är föråldrat.
notice-first-card = Det här är första kortet.
notice-last-card = Det här är sista kortet.
notice-frame-in-views = Rutan finns i delad bild och i tolkens bild.
notice-read-only = Texten ingår i programmet och kan inte ändras här. Gör en egen fil: { $text }
notice-no-file = Det finns ingen fil än. Skapa den: { $text }
notice-no-editor = Redigeraren kunde inte startas. Ange den i VISUAL eller EDITOR.

notice-no-feminine = Texten har inga egna ord till en kvinna eller flicka, eller så visar bilden båda.

## En person märker en text

list-mark = Vad är den här texten?
preview-mark-reviewed = Granskad: en kunnig person har läst den
preview-mark-approved = Godkänd: en andra person säger att den får användas
preview-mark-draft = Åter ett utkast
preview-marking-reviewed = Granskad: { $card }
preview-marking-approved = Godkänd: { $card }
preview-marking-draft = Åter ett utkast: { $card }
preview-mark-by = Dina initialer eller din roll, inget namn:
preview-mark-file = Detta och inget annat skrivs i { $path }
preview-mark-keys = Enter: skriv · Esc: skriv inget
preview-mark-compared = Enter: jag har jämfört dem, skriv · Esc: skriv inget
preview-mark-stale = ▲ Källtexten har ändrats sedan den här översattes. Jämför dem först.
preview-mark-source = Det här är källtexten: den är ingen översättning.
preview-mark-findings = ▲ Kontrollen har en anmärkning om den här texten.
preview-mark-same = ▲ Samma som den som granskade. En andra person godkänner.
fault-review-empty = Skriv dina initialer eller din roll.
notice-marked = Skrivet: { $text }
notice-review-draft = Den är redan ett utkast: inget behöver göras.
notice-review-broken = En fil kan inte läsas nu. Inget märks förrän den är rättad.
notice-review-nothing = Det finns ingen text att märka än.
notice-review-program = Texten ingår i programmet och kan inte märkas här. Gör en egen kopia: { $text }
notice-review-missing = Allt är inte översatt: { $text }. En text märks när den är hel.
notice-review-no-title = Rubriken är inte översatt. En text märks när den är hel.
notice-review-changed = Inget skrevs: texten, dess källtext eller filen har ändrats. Så här är det nu. { $text }
notice-review-by-hand = Inget skrevs: filen är skriven på ett sätt som inte kan ändras säkert. Skriv fälten för hand: { $text }
notice-review-refused = Inget skrevs: { $text }

## Läget

preview-progress-legend = █ granskat  ▒ översatt  ░ inte översatt
preview-progress = { $whole } av { $all } översatta, { $reviewed } granskade{ $stale ->
    [0] {""}
   *[other] , { $stale } föråldrade
 }
