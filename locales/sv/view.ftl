### Ord på skärmen. Lugna, enkla, varma; inga utropstecken.
### Det som deltagaren ser kan stå på vilken skärm som helst: inget här får berätta något om deltagaren.

## Tid på dygnet

# 14.45
clock = { $hour }.{ $minute }
until = till { $time }

## Deltagarens steg, överst på skärmen

rail-open = Vi börjar
rail-understand = Vad vi vet
rail-manage = Vad som kan hjälpa
rail-meaning = Viktigt för dig
rail-plan = De närmaste dagarna
rail-close = Innan vi slutar

## Faser, för de vuxna

phase-prepare = Förbered
phase-brief = Tolken
phase-open = Vi börjar
phase-understand = Vad vi vet
phase-manage = Vad som kan hjälpa
phase-meaning = Viktigt för dig
phase-plan = De närmaste dagarna
phase-close = Innan vi slutar
phase-debrief = Efterprat

## Bilder

picture-start-soon = Vi börjar snart
picture-how-we-talk = Så pratar vi med tolk
picture-listening = Vi lyssnar
picture-pause = Paus
picture-goodbye = Hej då

## Planen

plan-structure = Min dag
plan-talk-and-time = Någon att prata med
plan-organised-play = Något jag tycker om
plan-parent-support = De som stöttar mig
# Efter en rad som någon har skrivit själv.
plan-typed-in = skrivet på { $language }

who-participant = Jag
who-facilitator = Samtalsledaren
who-legal-representative = God man
who-staff = Personal
who-family = Familj
who-friend = En vän

## Svar att peka på

answer-yes = Ja
answer-little = Lite
answer-no = Nej
answer-right = Det stämmer
answer-different = Något är annorlunda

## Bilder bredvid en replik

pictogram-yes = Ja
pictogram-a-little = Lite
pictogram-no = Nej
pictogram-pause = Paus
pictogram-water = Vatten
pictogram-another-adult = En annan vuxen
pictogram-telephone = Telefon
pictogram-interpreter = Tolk
pictogram-tomorrow = I morgon

the-interpreter-says-this = Tolken säger det här
chooser-heading = Vad vill du prata om?
chooser-heading-process = Vad vill du veta mer om?
chooser-say-first = ○ Säg dem först, visa dem sedan

## Processkartan. Deltagaren ser de två första.

map-you-are-here = Du är här
# Före det som kan komma när som helst.
map-over-any = Samtidigt
map-here = Deltagaren är här: { $name }
map-no-place = Det är inte valt var deltagaren är. Tryck t: Var i processen.
map-no-place-ahead = Guiden visar kartan. Välj var i processen deltagaren är: tryck t.
map-passed-over = Kartan passerades. Tryck t för att välja var i processen deltagaren är.
map-can-be-asked = ◇ Om deltagaren frågar vad som kan komma: tryck f
map-unverified = ? Ingen har kontrollerat uppgifterna

## Vad som sparas

keeping-nothing = Inget sparas efter samtalet
keeping-plan = Inget sparas efter samtalet utom planen
keeping-steps-and-times = Samtalets steg och tider sparas

## Vem som talar nu

turn-facilitator = Samtalsledaren talar
turn-interpreter-for-facilitator = Tolken talar
turn-participant = Deltagaren talar
turn-interpreter-for-participant = Tolken talar för deltagaren

## Sidor

page-more = ▼ mer · { $place }
page-last = { $place }
too-small = Fönstret är för litet. Gör det större.
blank = Enter: tillbaka till samtalet
private-page = Privat
private-page-enter = Vänd skärmen, och tryck sedan Enter.
private-page-back = Esc: tillbaka
band-private = Privat: inte för deltagaren
band-not-saved = Sparas inte sedan { $time }
not-now = inte nu
list-empty = Det finns inget här just nu.
help-heading = Tangenter
go-to-heading = Gå till ett kort
go-to-hint = Skriv en kod eller några ord.
go-to-count = { $place } av { $all }
go-to-nothing = Inget kort har de orden.
go-to-no-title = Visas när det har sagts
edit-keys = Enter: klart · Esc: tillbaka

## Samtalsledarens och tolkens vy

heading-prompts = Stöd
heading-notes = Anteckningar
heading-glossary = Ord
heading-line-terms = Ord på raden
heading-other-terms = Andra ord
term-avoid = inte: { $words }
heading-wrong-lines = Rader för översättaren
wrong-line = { $card }, rad { $line } ({ $language })
reminder-speak-to-participant = Tala till deltagaren, kort, en sak i taget.
mark-unreviewed = ▲ Ogranskad översättning
mark-stale = ▲ Originalet har ändrats
line-wrong = ▲ Dold för deltagaren: raden är fel
line-not-shown = ○ Visas inte för deltagaren
line-say-first = ○ Säg den först, visa den sedan
weight-tender = △ Känsligt kort
weight-heavy = ▲ Tungt kort
card-heavy-by-telephone = ▲ Ett tungt kort på telefon: gå långsamt, fråga ofta om paus.
card-verified-on = Fakta kontrollerade { $date }
card-not-verified = ? Ingen har kontrollerat de här uppgifterna
points-yes-no = ◇ Deltagaren kan peka: ja, nej
points-yes-little-no = ◇ Deltagaren kan peka: ja, lite, nej
card-pictogram = ◇ Med en bild: { $name }
check-back-open = ◇ Stämmer det? Inget svar än
check-back-confirmed = ◆ Deltagaren säger: det stämmer
check-back-corrected = ◆ Deltagaren säger: något är annorlunda
read-aloud = { $code }, rad { $number }
follow-ups-waiting = { $count ->
    [one] En följdfråga, om den passar svaret
   *[other] { $count } följdfrågor, om de passar svaret
 }
step-waiting = Allt är klart. Deltagaren kan komma in.
upcoming = Sedan: { $name }
upcoming-last = Det här är det sista.
upcoming-waiting = vi börjar snart
upcoming-chooser = deltagaren väljer
upcoming-checklist = en checklista
upcoming-plan = planen
upcoming-map = kartan
upcoming-check-back = återkoppling
present-are = Med: { $who }
session-code = Samtal { $code }
shown-same = Deltagaren ser samma sak
shown-map = Deltagaren ser bara: { $parts }
shown-map-way = vägen hit
shown-map-next = nästa steg
shown-map-over-any = det som gäller samtidigt
shown-map-source = titlarna på ditt språk, ingen översättning
shown-map-some-source = någon titel bara på ditt språk
shown-page = Deltagaren ser sida { $count } av { $all }
shown-still = Skärmen står still, med den här raden
shown-turned = Den första skärmen visar något privat: den är vänd
shown-safety = Deltagaren ser: Vi tar en paus, och nummer att ringa
shown-covered = Deltagaren ser: en lista eller en fråga som är öppen på skärmen
step-facilitator-alone = Den här delen är samtalsledarens egen.
shown-blank = Skärmen är släckt för deltagaren
shown-frozen = Skärmen står still. Deltagaren ser:
shown-other = Deltagaren ser:
shown-listen = ett lugnt tecken, ingen text
shown-source = raden på ditt språk, ingen översättning
shown-line = en annan rad

## Tid, för de vuxna

time-phase-left = { $count } av { $budget } min kvar
time-phase-over = { $count } min över tiden
time-stopped = ‖ Klockan står still
time-short = { $count } min kvar
# Klockslag, och hur långt det är dit.
time-booked-until = Bokat till { $time } ({ $count } min)
time-booked-over = ▲ Bokningen gick ut för { $count } min sedan
time-behind = { $count } min för lite tid
time-ahead = { $count } min till godo
time-for-plan = ▲ Dags att gå till planen
sign-little = ▽ lite tid kvar
sign-very-little = ▼ mycket lite tid kvar
sign-over = ■ tiden är slut

## Efter samtalet

coverage-shown = Kort som visades
coverage-skipped = Kort som hoppades över
coverage-dimensions = Delar av sammanhanget som berördes
coverage-areas = Områden som berördes
dimension-comprehensibility = Begriplighet
dimension-manageability = Hanterbarhet
dimension-meaningfulness = Meningsfullhet
area-structure = Struktur
area-talk-and-time = Tal och tid
area-organised-play = Organiserad lek
area-parent-support = Föräldrastöd

## Säkerhet

safety-steps = Det här gör du nu
safety-numbers = Telefonnummer
number-missing = ▲ inte ifyllt än
verified-on = kontrollerat { $date }

## Hem

home-title = Sammanhang
home-welcome = Välkommen. Här förbereder du ett samtal, innan deltagaren kommer in. Svara på några frågor, en i taget; allt går att ändra.
home-prepare = Förbered innan deltagaren kommer in.
home-number = Fråga { $number } av { $count }
home-keys = ↑ ↓ välj · Enter nästa · Esc tillbaka
home-keys-overview = ↑ ↓ välj · Enter öppna
home-enlarge = Större text: håll ner Ctrl och tryck +. Mindre: Ctrl och −.
home-typed = Skriv:

home-resume = Ett samtal väntar
home-resume-help = Det står kvar där det slutade.
home-resume-short = Fortsätt samtalet som väntar
home-screen = Vem ser den här skärmen?
home-screen-help = Om alla ser den öppnas privata sidor i två steg.
home-screen-short = Skärmen
home-guide = Vilken guide?
home-guide-help = En guide är ordningen i samtalet, för ett visst syfte. Minuterna är utan tolk.
home-guide-short = Guide
home-facilitator = Vilket språk talar du?
home-facilitator-help = Programmets egna ord står också på det språket.
home-facilitator-short = Ditt språk
home-participant = Vilket språk talar deltagaren?
home-participant-help = Välj samma språk och samma variant som tolken.
home-participant-short = Deltagarens språk
home-address = Hur tilltalas deltagaren?
home-address-help = På det här språket finns det mer än ett ord för ”du”.
home-address-short = Tilltal
home-stage = Var i processen är deltagaren?
home-stage-help = Kartan över processen visas därifrån. Det blir inte ihågkommet.
home-stage-short = Var i processen
home-interpreting = Hur tolkas samtalet?
home-interpreting-help = Det går att ändra under samtalet.
home-interpreting-short = Tolkning
home-until = Hur länge är tolken och rummet bokade?
home-until-help = Då kan programmet säga till i tid, tyst och bara till dig.
home-until-short = Bokat till
home-present = Vilka fler är med?
home-present-help = Bara roller, inga namn. Välj alla som är med.
home-present-short = Med i rummet
home-paper = Har tolken texten på papper?
home-paper-help = Då är det bra att säga kortets kod och radens nummer.
home-paper-short = Text på papper
home-drafts = Har en tolk läst översättningarna?
home-drafts-help = Ingen har granskat dem. De visas bara om en tolk har läst dem före samtalet.
home-drafts-short = Utkast visas
home-start = Är allt klart?
home-start-help = Skärmen visar en lugn bild tills ni börjar.
home-start-short = Börja

warning-heavy-by-telephone = Guiden har tunga kort. Telefon passar dåligt för det: boka om till tolk på plats om det går.
warning-no-texts = Det finns inga texter på deltagarens språk. Tolken säger allt.
warning-unreviewed = Ingen har granskat texterna på deltagarens språk.
warning-booked-too-short = { $count ->
    [one] Bokningen är en minut för kort.
   *[other] Bokningen är { $count } minuter för kort.
 }
warning-no-stage = Guiden visar kartan över processen. Välj var i processen deltagaren är.
warning-left-out = { $count ->
    [one] Det finns ett fel i innehållet. Det som felet gäller är inte med. För att se det: { $text }
   *[other] Det finns { $count } fel i innehållet. Det som felen gäller är inte med. För att se dem: { $text }
 }
warning-broken = Guiden har fel och går inte att använda:
warning-passed = Klockan är redan mer än { $time }.

screen-everyone = Alla i rummet
screen-everyone-help = Deltagaren kan läsa det som står här.
screen-only-me = Bara jag
screen-only-me-help = Den är vänd från deltagaren hela tiden.
stage-not-said = Inte sagt
interpreting-none = Ingen tolk
interpreting-room = Tolk i rummet
interpreting-telephone = Tolk på telefon
interpreting-video = Tolk på video
address-masculine = Som till en man eller pojke
address-feminine = Som till en kvinna eller flicka
until-none = Ingen sluttid
until-other = Ett annat klockslag
paper-yes = Ja, på papper
paper-no = Nej
drafts-yes = Ja, en tolk har läst dem
drafts-no = Nej, visa dem inte
present-legal-representative = God man
present-staff = Personal
present-public-counsel = Offentligt biträde
present-family = Familj
present-done = Ingen mer
language-has-texts = texter finns
language-no-texts = inga texter: tolken säger allt
guide-minutes = { $count } min
guide-minutes-alone = { $count } min utan tolk
guide-minutes-interpreted = { $count } min med tolk
guide-broken = har fel, går inte att använda

## Frågan före en guide

gate-heading = Innan ni börjar
gate-yes = Ja
gate-no = Nej, välj en annan guide
