### Tigrinya: what the participant reads. A draft, made by a machine, read by no qualified person.
### Address: nothing here has a gender of the reader: this is said in other words where the cards have two forms.
### Goodbye is in the plural: it is said to all in the room.
### Left out: who-legal-representative; there is no settled word for a god man.
### Left out: keeping-steps-and-times; the word for a step of the talk is not certain.
### Left out: turn-participant; the sentence has a gender in Tigrinya, and no way around it was found.

## Time of day

clock = { $hour }:{ $minute }
until = ክሳብ { $time }

## The participant's steps

rail-open = ንጅምር
rail-understand = እንፈልጦ ነገር
rail-manage = ክሕግዝ ዝኽእል ነገር
rail-meaning = ኣገዳሲ ነገር
rail-plan = ዝመጽኡ መዓልታት
rail-close = ቅድሚ ምውዳእና

## Pictures

picture-start-soon = ድሕሪ ቁሩብ ግዜ ክንጅምር ኢና
picture-how-we-talk = ብተርጓሚ ብኸመይ ንዘራረብ
picture-listening = ንሰምዕ ኣለና
picture-pause = ዕረፍቲ
picture-goodbye = ደሓን ኩኑ

## The plan

plan-structure = መዓልተይ
plan-talk-and-time = ዘዛርበኒ ሰብ
plan-organised-play = ዝፈትዎ ነገር
plan-parent-support = ዝድግፉኒ ሰባት
who-participant = ኣነ
who-facilitator = ነዚ ዝርርብ ዝመርሕ ሰብ
who-staff = ሰራሕተኛታት
who-family = ስድራቤት
who-friend = መሓዛ

## Answers to point at

answer-yes = እወ
answer-little = ቁሩብ
answer-no = ኣይፋል
answer-right = ትኽክል እዩ
answer-different = ዝተፈልየ ነገር ኣሎ

## Drawings beside a line

pictogram-yes = እወ
pictogram-a-little = ቁሩብ
pictogram-no = ኣይፋል
pictogram-pause = ዕረፍቲ
pictogram-water = ማይ
pictogram-another-adult = ካልእ ዓቢ ሰብ
pictogram-telephone = ተሌፎን
pictogram-interpreter = ተርጓሚ
pictogram-tomorrow = ጽባሕ

## Texts that are not there; titles to choose from

the-interpreter-says-this = ነዚ ተርጓሚ ይብሎ
chooser-heading = ብዛዕባ እንታይ ክንዛረብ፧
chooser-heading-process = እንታይ ብዝያዳ ክንገልጽ፧

## The process map

map-you-are-here = ሕጂ ኣብዚ
map-over-any = ኣብ ተመሳሳሊ ግዜ

## What is kept

keeping-nothing = ድሕሪ ዝርርብ ዝዕቀብ ነገር የለን
keeping-plan = ድሕሪ ዝርርብ እቲ ውጥን ጥራይ ይዕቀብ

## Who is speaking now

turn-facilitator = ነዚ ዝርርብ ዝመርሕ ሰብ ይዛረብ ኣሎ
turn-interpreter-for-facilitator = ተርጓሚ ይዛረብ ኣሎ
turn-interpreter-for-participant = ተርጓሚ ነቲ ዝተባህለ ይትርጉሞ ኣሎ
