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
preview-no-file = Det finns ingen fil än. Skapa: { $path }

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

## Rutan

preview-no-room = { $size } får inte plats i det här fönstret.
preview-pages = { $count ->
    [one] Texten får plats på en skärm av den storleken.
   *[other] Texten får inte plats: den tar { $count } skärmar.
 }

## Vad kontrollen säger

preview-broken = Kan inte läsas: { $message } { $place } Den senaste hela texten står kvar.
preview-more-findings = { $count ->
    [one] och en anmärkning till
   *[other] och { $count } anmärkningar till
 }
notice-no-finding = Kontrollen har inga anmärkningar.
notice-none-missing = Alla texter är översatta.
notice-none-stale = Inget kort är föråldrat.
notice-first-card = Det här är första kortet.
notice-last-card = Det här är sista kortet.
notice-frame-in-views = Rutan finns i delad bild och i tolkens bild.
notice-read-only = Texten ingår i programmet och kan inte ändras här. Gör en egen fil: { $text }
notice-no-file = Det finns ingen fil än. Skapa: { $text }
notice-no-editor = Redigeraren kunde inte startas. Ange den i VISUAL eller EDITOR.

## Läget

preview-progress-legend = █ granskat  ▒ översatt  ░ inte översatt
preview-progress = { $whole } av { $all } kort översatta, { $reviewed } granskade{ $stale ->
    [0] {""}
   *[other] , { $stale } föråldrade
 }
