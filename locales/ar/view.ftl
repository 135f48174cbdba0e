### Arabic: what the participant reads. A draft, made by a machine, read by no qualified person.
### Address: nothing here has a gender of the reader; the interpreter is masculine, as in the cards.
### A clock time has the digits of the clocks in Sweden.

## Time of day

clock = { $hour }:{ $minute }
until = حتى الساعة { $time }

## The participant's steps

rail-open = نبدأ
rail-understand = ما نعرفه
rail-manage = ما يمكن أن يساعد
rail-meaning = ما يهمك
rail-plan = الأيام القادمة
rail-close = قبل نهاية اللقاء

## Pictures

picture-start-soon = سنبدأ قريبًا
picture-how-we-talk = كيف نتكلم بمساعدة مترجم
picture-listening = نحن نستمع
picture-pause = استراحة
picture-goodbye = مع السلامة

## The plan

plan-structure = ما أفعله في يومي
plan-talk-and-time = شخص أتكلم معه
plan-organised-play = شيء أحبه
plan-parent-support = أشخاص يساندونني
who-participant = أنا
who-facilitator = الشخص الذي يدير اللقاء
who-legal-representative = الوصي المؤتمن
who-staff = الموظفون
who-family = العائلة
who-friend = صديق أو صديقة

## Answers to point at

answer-yes = نعم
answer-little = قليلًا
answer-no = لا
answer-right = هذا صحيح
answer-different = هناك شيء مختلف

## Drawings beside a line

pictogram-yes = نعم
pictogram-a-little = قليلًا
pictogram-no = لا
pictogram-pause = استراحة
pictogram-water = ماء
pictogram-another-adult = شخص بالغ آخر
pictogram-telephone = هاتف
pictogram-interpreter = مترجم
pictogram-tomorrow = غدًا

## Texts that are not there; titles to choose from

the-interpreter-says-this = المترجم يقول هذا
chooser-heading = عن ماذا نتكلم؟
chooser-heading-process = أي موضوع نشرحه لك أكثر؟

## The process map

map-you-are-here = أنت هنا
map-over-any = في الوقت نفسه

## What is kept

keeping-nothing = لا يبقى شيء محفوظًا بعد اللقاء
keeping-plan = بعد اللقاء تبقى الخطة فقط محفوظة
keeping-steps-and-times = تبقى خطوات اللقاء وأوقاته محفوظة

## Who is speaking now

turn-facilitator = الشخص الذي يدير اللقاء يتكلم الآن
turn-interpreter-for-facilitator = المترجم يتكلم الآن
turn-participant = الكلام لك الآن
turn-interpreter-for-participant = المترجم ينقل كلامك
