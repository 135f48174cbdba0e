### Text i den här terminalen: provet, och det som startsidan säger om det.

## Vilken terminal det är

terminal-is-vte = GNOME Terminal eller en av samma slag
terminal-is-konsole = Konsole
terminal-is-mlterm = mlterm
terminal-is-kitty = kitty
terminal-is-apple = Terminal i macOS
terminal-is-console = Linuxkonsolen

## Det som frågas

# $terminal är ett av namnen ovan.
check-title-named = Text i den här terminalen · { $terminal }
check-title = Text i den här terminalen
check-order = Vilket sätt går att läsa? Varje sätt visas när du pekar på det.
check-order-program = Programmet ordnar bokstäverna
check-order-terminal = Terminalen ordnar bokstäverna
check-order-neither = Inget av dem går att läsa
check-spacing = Vilket sätt är lättast att läsa? Varje sätt visas när du pekar på det.
check-spacing-on = Med mellanrum efter varje stavelse
check-spacing-off = Utan mellanrum
check-reader = Läser du något av de här språken?
check-reader-picture = Nej, jag har jämfört med bilden
check-reader-right-to-left = Jag läser arabiska, dari, pashto eller ett liknande språk
check-reader-ethiopic = Jag läser tigrinja eller amhariska
check-reader-both = Jag läser båda slagen
check-done = Det här är sparat för den här terminalen.
check-neither = Inget är sparat. Text från höger till vänster går inte att läsa i den här terminalen som den är nu.
check-close = Stäng
check-picture = Så här ska det se ut: samma former, på samma platser.
check-picture-begins = Så här ska det börja, från höger:
check-here = Så här ser det ut här:

## Det som kan ändras

terminal-advice-nothing = Inget behöver ändras i den här terminalen.
terminal-advice-font = Fyrkanter, eller bokstäver som inte hänger ihop? Använd typsnittet FreeMono (i Debian och Ubuntu: fonts-freefont-ttf).
terminal-advice-kitty = kitty: skriv force_ltr yes i kitty.conf och öppna ett nytt fönster. Då blir programmets sätt rätt.
terminal-advice-konsole = Konsole: Text i båda riktningar (Bi-Directional text rendering) måste vara på i profilens utseende. Då blir terminalens sätt rätt.
terminal-advice-apple = Vi har inte prövat Terminal i macOS. Jämför med bilden; om inget av sätten är rätt, använd en annan terminal.
terminal-advice-console = Linuxkonsolen har inga arabiska och inga etiopiska bokstäver. Använd ett terminalfönster på ett skrivbord.
terminal-advice-tmux = tmux: skriv set -g allow-passthrough on i .tmux.conf och starta om tmux. Då blir programmets sätt rätt.
terminal-advice-set = Dina inställningar eller kommandoraden säger redan hur text visas. Det går före det du väljer här.

notice-check-not-kept = Det gick inte att spara: filen kan inte skrivas.

## Sägs på startsidan, bara för språk som skrivs från höger till vänster eller med etiopiska bokstäver

terminal-by-reader = En läsare har provat bokstäverna i den här terminalen.
terminal-by-picture = Ingen läsare har provat bokstäverna, bara jämfört. Tangent { $key }: prova.
terminal-unchecked = Ingen har provat bokstäverna i den här terminalen. Tangent { $key }: prova.
