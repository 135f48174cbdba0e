### Andra skärmar: ett eget fönster för var och en. Det mesta är till de vuxna; vad en delad skärm får visa är markerat.

## Andra skärmar, sagt på den första

home-screens = En skärm till?
home-screens-help = Varje skärm kan visa den bild som är till för den.
home-screens-short = En skärm till
# After it stands what is written.
screens-how = i ett annat terminalfönster: { $text }
screens-by-hand = Skriv själv i ett annat terminalfönster på den här datorn:
list-screens = En skärm till
screens-open-shared = Öppna ett fönster för deltagaren
screens-open-facilitator = Öppna ett fönster för dig
screens-open-interpreter = Öppna ett fönster för tolken
screens-shared = Den delade bilden
screens-facilitator = Din bild
screens-interpreter = Tolkens bild
screens-count = { $count ->
    [one] en skärm
   *[other] { $count } skärmar
 }

notice-window-opened = Ett fönster till öppnas. Flytta det till sin skärm.
notice-window-failed = Inget fönster kunde öppnas. Öppna själv ett terminalfönster till.
notice-shared-joined = En skärm till visar nu den delade bilden.
notice-shared-left = Den andra skärmen med den delade bilden är borta.
notice-facilitator-joined = En skärm till visar nu din bild.
notice-facilitator-left = Den andra skärmen med din bild är borta.
notice-interpreter-joined = Tolken har en skärm nu.
notice-interpreter-left = Tolkens skärm är borta.
notice-cannot-be-followed = Ingen annan skärm kan visa samtalet: den här datorn tillåter det inte.
notice-pages-elsewhere = Den andra skärmen behöver { $count } sidor för det här: vidare bläddrar där först.
notice-page-elsewhere = Den andra skärmen visar sida { $count }.

## Ett fönster som följer. Deltagaren får se allt det här.

band-not-live = Ingen kontakt: bilden står stilla
band-waits = Samtalet väntar
follow-looking = Inget samtal är öppet än
follow-looking-help = Fönstret visar samtalet så fort det börjar.
follow-ended = Hej då
follow-ended-help = Samtalet är slut.
follow-other-version = Fönstret kan inte visa samtalet
follow-other-version-help = De två programmen har inte samma version.
follow-full = Fönstret kan inte visa samtalet
follow-full-help = För många skärmar visar det redan.
list-follow = Vilket samtal? Koden står på den första skärmen.
