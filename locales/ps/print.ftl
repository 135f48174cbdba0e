### Pashto: what the participant reads. A draft, made by a machine, read by no qualified person.

## The paper to take home

print-todays-talk = د نن خبرې
print-tonight = نن ماښام
print-tomorrow = سبا
print-numbers = د زنګ وهلو شمېرې
