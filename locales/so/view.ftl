### Somali: what the participant reads. A draft, made by a machine, read by no qualified person.
### Address: adiga, as in the cards.
### Left out: who-legal-representative; there is no settled word for a god man.

## Time of day

clock = { $hour }:{ $minute }
until = ilaa { $time }

## The participant's steps

rail-open = Waan bilaabaynaa
rail-understand = Waxa aan ognahay
rail-manage = Waxa caawin kara
rail-meaning = Waxa muhiimka kuu ah
rail-plan = Maalmaha soo socda
rail-close = Ka hor inta aynaan dhammayn

## Pictures

picture-start-soon = Wax yar kaddib ayaan bilaabaynaa
picture-how-we-talk = Sida aan u wada hadlayno marka uu turjumaan joogo
picture-listening = Waan ku dhegaysanaynaa
picture-pause = Nasasho
picture-goodbye = Nabadgelyo

## The plan

plan-structure = Maalintayda
plan-talk-and-time = Qof aan la hadlo
plan-organised-play = Wax aan jeclahay
plan-parent-support = Dadka i taageera
who-participant = Aniga
who-facilitator = Qofka wadahadalka hoggaaminaya
who-staff = Shaqaalaha
who-family = Qoyska
who-friend = Saaxiib ama saaxiibad

## Answers to point at

answer-yes = Haa
answer-little = Xoogaa
answer-no = Maya
answer-right = Waa sax
answer-different = Wax baa ka duwan

## Drawings beside a line

pictogram-yes = Haa
pictogram-a-little = Xoogaa
pictogram-no = Maya
pictogram-pause = Nasasho
pictogram-water = Biyo
pictogram-another-adult = Qof kale oo weyn
pictogram-telephone = Telefoon
pictogram-interpreter = Turjumaan
pictogram-tomorrow = Berri

## Texts that are not there; titles to choose from

the-interpreter-says-this = Turjumaanka ayaa tan sheegaya
chooser-heading = Maxaad rabtaa in aan ka hadalno?
chooser-heading-process = Maxaad rabtaa in aad wax badan ka ogaato?

## The process map

map-you-are-here = Halkan ayaad joogtaa
map-over-any = Isla waqtigan

## What is kept

keeping-nothing = Wadahadalka kaddib waxba lama kaydinayo
keeping-plan = Wadahadalka kaddib qorshaha oo keliya ayaa la kaydinayaa
keeping-steps-and-times = Tallaabooyinka iyo waqtiyada wadahadalka waa la kaydinayaa

## Who is speaking now

turn-facilitator = Qofka wadahadalka hoggaaminaya ayaa hadlaya
turn-interpreter-for-facilitator = Turjumaanka ayaa hadlaya
turn-participant = Adiga ayaa hadlaya
turn-interpreter-for-participant = Turjumaanka ayaa hadalkaaga sheegaya
