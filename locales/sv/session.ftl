### What the session says: notices, questions, lists, faults of typing.


## Notices

notice-last-stop = Det här är sista steget. Tryck q för att avsluta.
notice-first-stop = Det här är första steget.
notice-not-now = Det går inte just här.
notice-map-no-place = Välj först var i processen deltagaren är: tryck t.
notice-map-no-place-here = Kartan behöver en plats. Den väljs i din bild: F2, sedan t.
notice-frozen = Bilden är fryst: den delade bilden står kvar. F5 visar igen.
notice-minute = Fasen fick en minut till.
notice-line-hidden = Raden är dold på den delade bilden. Den står i efterpratet.
notice-line-back = Raden visas igen.
notice-take-home = Planen ligger här: { $text }. Öppna den i en webbläsare och skriv ut den, ta sedan bort den.
notice-take-home-failed = Sidan kunde inte skrivas. Inget sparades.
notice-nothing-found = Inget kort hittades.
notice-gate = Använd då inte den här guiden. Välj en annan, eller vänta.
notice-discarded = Det väntande samtalet är borttaget.
notice-cannot-resume = Samtalet kan inte fortsätta: guiden kan inte läsas.
notice-cannot-load = Språket kunde inte läsas in. Inget ändrades.

## Typing

fault-identity-number = Det ser ut som ett personnummer. Skriv inga nummer eller namn här.
fault-characters = Texten har tecken som inte kan visas.
fault-time = Skriv en tid så här: 14.45
edit-plan = Skriv en rad på { $language }. Inga namn.
edit-until = Bokat till klockan

## Before something that cannot be undone

confirm-end = Avsluta samtalet?
confirm-end-help = Inget sparas efter samtalet.
confirm-end-end = Avsluta
confirm-end-park = Låt samtalet vänta och stäng programmet
confirm-end-park-typed = Det du har skrivit själv i planen sparas inte.
confirm-end-stay = Fortsätt samtalet
confirm-end-with-plan = Avsluta samtalet?
confirm-end-with-plan-help = Inget sparas efter samtalet utom sidan med planen.
confirm-take-home = Skriva planen som en sida att skriva ut?
confirm-take-home-help = Sidan ligger i din hemmapp på den här datorn tills någon tar bort den. Fråga deltagaren först.
confirm-take-home-write = Skriv sidan
confirm-take-home-no = Nej, spara inget
confirm-thaw = Den delade bilden följer med igen. Vad ska visas?
confirm-thaw-help = Deltagaren ser fortfarande bilden som du frös.
confirm-thaw-dark = Den delade bilden följer med igen. Vad ska visas sedan?
confirm-thaw-dark-help = Skärmen är släckt för deltagaren, och förblir det: b tänder den.
confirm-thaw-show = Visa det här
confirm-thaw-back = Gå tillbaka till bilden som du frös

## Lists

list-menu = Vad vill du göra?
list-phases = Faser i samtalet
list-settings = Samtalets inställningar
list-interpreting = Tolkning
list-participant = Deltagarens språk
list-stage = Var i processen
list-until = Bokat till
list-plan = Välj något, eller skriv
list-plan-line = Vem gör det?
plan-write = Skriv en egen rad
plan-change = ändra
plan-remove = Ta bort raden
setting-paper = Tolken har texten på papper
setting-drafts = En tolk har läst texterna
setting-shows-until = Visa sluttiden för alla
setting-shows-turn = Visa vems tur det är för alla
settings-more = Fler val i din bild: F2, sedan t
setting-on = ja
setting-off = nej
resume-go-on = Fortsätt samtalet { $text }
resume-ago = { $count ->
    [0] alldeles nyss
    [one] för { $count } minut sedan
   *[other] för { $count } minuter sedan
}
resume-new = Börja ett nytt samtal
resume-discard = Ta bort samtalet { $text }
present-ready = Klart
upcoming-talk = Samtal utan kort
