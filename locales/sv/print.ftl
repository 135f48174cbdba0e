### Ord på papper. Korten och papperet att ta med hem kan ligga framför deltagaren:
### inget där får berätta något om deltagaren.

## Överst på de vuxnas papper

print-private = För de vuxna. Inte för deltagarens bord.
print-private-interpreter = För tolk och samtalsledare. Inte för deltagarens bord.
print-facilitator = För samtalsledaren
print-interpreter = För tolken

## En guide

print-purpose = Syfte
print-length = Tid med deltagaren
print-minutes = { $minutes } min
print-minutes-alone = { $minutes } min utan tolk
print-minutes-interpreted = { $minutes } min med tolk
# { $when } är ett eller flera av de fem som följer.
print-only = Bara { $when }
print-when-none = utan tolk
print-when-room = med tolk i rummet
print-when-telephone = på telefon
print-when-video = på video
print-when-interpreted = med tolk
print-or = { $first } eller { $second }
print-choose = Deltagaren väljer vilka av de här korten, och i vilken ordning.
print-how-we-work = Så arbetar vi
# Ovanför det som programmet självt skriver till deltagaren.
print-screen-words = Programmets ord som deltagaren läser
# Före orden.
print-avoid = Undvik:

## Ett kort, för de vuxna

print-explain = Säg
print-ask = Fråga
print-follow-ups = Följdfrågor
print-weight-tender = △ Känsligt: säg det innan det visas.
print-weight-heavy = ▲ Tungt: säg det innan det visas.
print-points-check-back = ◇ Deltagaren kan peka: det stämmer, något är annorlunda

## Säkerhet

print-safety = Säkerhet
print-safety-calm = Att säga till deltagaren
print-not-verified = inte kontrollerat

## Sidan före korten

print-cards = Kort
print-cards-keep = Den här sidan är för de vuxna. Behåll den.
print-cards-sort = Ta bort de kort som inte passar, innan deltagaren kommer in.
print-cards-one = Lägg fram ett kort i taget. Deltagaren får lägga undan vilket kort som helst.
print-cards-heavy = Säg ett känsligt eller tungt kort först. Lägg sedan fram det.
print-cards-withheld = Några översättningar är inte granskade. De är utelämnade, och tolken säger dem.
print-cards-unreviewed = Några översättningar är inte granskade. Använd korten bara om en tolk har läst dem.

## Papperet att ta med hem

print-todays-talk = Dagens samtal
print-tonight = I kväll
print-tomorrow = I morgon
print-numbers = Nummer att ringa
