### Pashto: what the participant reads. A draft, made by a machine, read by no qualified person.
### Address: تاسو, as in the cards.
### Left out: who-legal-representative; there is no settled word for a god man.
### Left out: turn-facilitator; a short and clear word for the facilitator was not found.

## Time of day

clock = { $hour }:{ $minute }
until = تر { $time } بجو پورې

## The participant's steps

rail-open = پیل کوو
rail-understand = هغه څه چې پرې پوهېږو
rail-manage = هغه څه چې مرسته کولای شي
rail-meaning = ستاسو لپاره مهم
rail-plan = راتلونکې ورځې
rail-close = تر ختمولو مخکې

## Pictures

picture-start-soon = ژر پیل کوو
picture-how-we-talk = د ترجمان په مرسته څنګه خبرې کوو
picture-listening = موږ غوږ نیسو
picture-pause = دمه
picture-goodbye = د خدای په امان

## The plan

plan-structure = زما ورځ
plan-talk-and-time = څوک چې ورسره خبرې وکړم
plan-organised-play = څه چې زما خوښېږي
plan-parent-support = هغه خلک چې زما ملاتړ کوي
who-participant = زه
who-facilitator = هغه کس چې خبرې پرمخ بیایي
who-staff = کارکوونکي
who-family = کورنۍ
who-friend = ملګری یا ملګرې

## Answers to point at

answer-yes = هو
answer-little = لږ
answer-no = نه
answer-right = دا سمه ده
answer-different = یو شی بل ډول دی

## Drawings beside a line

pictogram-yes = هو
pictogram-a-little = لږ
pictogram-no = نه
pictogram-pause = دمه
pictogram-water = اوبه
pictogram-another-adult = یو بل لوی کس
pictogram-telephone = ټیلیفون
pictogram-interpreter = ترجمان
pictogram-tomorrow = سبا

## Texts that are not there; titles to choose from

the-interpreter-says-this = ترجمان دا وایي
chooser-heading = غواړئ د څه په اړه خبرې وکړو؟
chooser-heading-process = غواړئ د څه په اړه نور معلومات ولرئ؟

## The process map

map-you-are-here = تاسو دلته یاست
map-over-any = په ورته وخت کې

## What is kept

keeping-nothing = له خبرو وروسته هېڅ شی نه ساتل کېږي
keeping-plan = له خبرو وروسته یوازې پلان ساتل کېږي
keeping-steps-and-times = د خبرو پړاوونه او وختونه ساتل کېږي

## Who is speaking now

turn-interpreter-for-facilitator = ترجمان خبرې کوي
turn-participant = تاسو خبرې کوئ
turn-interpreter-for-participant = ترجمان ستاسو خبرې وایي
