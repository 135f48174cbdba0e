### Dari: what the participant reads. A draft, made by a machine, read by no qualified person.
### Address: شما, as in the cards.

## Time of day

clock = { $hour }:{ $minute }
until = تا ساعت { $time }

## The participant's steps

rail-open = شروع می‌کنیم
rail-understand = چیزهایی که می‌دانیم
rail-manage = چیزهایی که می‌تواند کمک کند
rail-meaning = مهم برای شما
rail-plan = روزهای آینده
rail-close = پیش از ختم صحبت

## Pictures

picture-start-soon = به زودی شروع می‌کنیم
picture-how-we-talk = به کمک ترجمان این‌طور صحبت می‌کنیم
picture-listening = ما گوش می‌کنیم
picture-pause = وقفه
picture-goodbye = خداحافظ

## The plan

plan-structure = روز من
plan-talk-and-time = کسی که با او صحبت کنم
plan-organised-play = چیزی که خوش دارم
plan-parent-support = کسانی که از من حمایت می‌کنند
who-participant = من
who-facilitator = کسی که صحبت را پیش می‌برد
who-legal-representative = سرپرست مؤقت
who-staff = کارمندان
who-family = فامیل
who-friend = یک دوست

## Answers to point at

answer-yes = بلی
answer-little = کمی
answer-no = نه
answer-right = درست است
answer-different = یک چیز فرق دارد

## Drawings beside a line

pictogram-yes = بلی
pictogram-a-little = کمی
pictogram-no = نه
pictogram-pause = وقفه
pictogram-water = آب
pictogram-another-adult = یک بزرگسال دیگر
pictogram-telephone = تلیفون
pictogram-interpreter = ترجمان
pictogram-tomorrow = فردا

## Texts that are not there; titles to choose from

the-interpreter-says-this = ترجمان این را می‌گوید
chooser-heading = می‌خواهید دربارهٔ چه صحبت کنیم؟
chooser-heading-process = می‌خواهید دربارهٔ چه بیشتر بدانید؟

## The process map

map-you-are-here = شما این‌جا هستید
map-over-any = هم‌زمان

## What is kept

keeping-nothing = بعد از صحبت هیچ چیزی نگه داشته نمی‌شود
keeping-plan = بعد از صحبت تنها پلان نگه داشته می‌شود
keeping-steps-and-times = مرحله‌ها و وقت‌های صحبت نگه داشته می‌شود

## Who is speaking now

turn-facilitator = کسی که صحبت را پیش می‌برد، گپ می‌زند
turn-interpreter-for-facilitator = ترجمان گپ می‌زند
turn-participant = شما گپ می‌زنید
turn-interpreter-for-participant = ترجمان گپ شما را می‌گوید
