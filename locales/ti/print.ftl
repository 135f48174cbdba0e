### Tigrinya: what the participant reads. A draft, made by a machine, read by no qualified person.

## The paper to take home

print-todays-talk = ናይ ሎሚ ዝርርብ
print-tonight = ሎሚ ምሸት
print-tomorrow = ጽባሕ
print-numbers = ናይ ተሌፎን ቁጽርታት
