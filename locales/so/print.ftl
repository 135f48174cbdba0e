### Somali: what the participant reads. A draft, made by a machine, read by no qualified person.

## The paper to take home

print-todays-talk = Wadahadalka maanta
print-tonight = Caawa
print-tomorrow = Berri
print-numbers = Lambarro la wici karo
