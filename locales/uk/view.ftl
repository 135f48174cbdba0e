### Ukrainian: what the participant reads. A draft, made by a machine, read by no qualified person.
### Address: ти, as in the cards.

## Time of day

clock = { $hour }:{ $minute }
until = до { $time }

## The participant's steps

rail-open = Ми починаємо
rail-understand = Що ми знаємо
rail-manage = Що може допомогти
rail-meaning = Важливе для тебе
rail-plan = Найближчі дні
rail-close = Перш ніж ми закінчимо

## Pictures

picture-start-soon = Скоро почнемо
picture-how-we-talk = Як ми розмовляємо через перекладача
picture-listening = Ми слухаємо
picture-pause = Перерва
picture-goodbye = До побачення

## The plan

plan-structure = Мій день
plan-talk-and-time = З ким поговорити
plan-organised-play = Те, що я люблю
plan-parent-support = Люди, які мене підтримують
who-participant = Я
who-facilitator = Людина, яка веде розмову
who-legal-representative = Законний представник
who-staff = Персонал
who-family = Родина
who-friend = Друг або подруга

## Answers to point at

answer-yes = Так
answer-little = Трохи
answer-no = Ні
answer-right = Правильно
answer-different = Щось інакше

## Drawings beside a line

pictogram-yes = Так
pictogram-a-little = Трохи
pictogram-no = Ні
pictogram-pause = Перерва
pictogram-water = Вода
pictogram-another-adult = Інша доросла людина
pictogram-telephone = Телефон
pictogram-interpreter = Перекладач
pictogram-tomorrow = Завтра

## Texts that are not there; titles to choose from

the-interpreter-says-this = Це каже перекладач
chooser-heading = Про що ти хочеш поговорити?
chooser-heading-process = Про що ти хочеш дізнатися більше?

## The process map

map-you-are-here = Ти тут
map-over-any = Водночас

## What is kept

keeping-nothing = Після розмови нічого не зберігається
keeping-plan = Після розмови зберігається тільки план
keeping-steps-and-times = Зберігаються кроки розмови та їхній час

## Who is speaking now

turn-facilitator = Говорить людина, яка веде розмову
turn-interpreter-for-facilitator = Говорить перекладач
turn-participant = Говориш ти
turn-interpreter-for-participant = Перекладач перекладає твої слова
