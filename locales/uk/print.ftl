### Ukrainian: what the participant reads. A draft, made by a machine, read by no qualified person.

## The paper to take home

print-todays-talk = Сьогоднішня розмова
print-tonight = Сьогодні ввечері
print-tomorrow = Завтра
print-numbers = Номери, за якими можна подзвонити
