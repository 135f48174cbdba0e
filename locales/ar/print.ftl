### Arabic: what the participant reads. A draft, made by a machine, read by no qualified person.

## The paper to take home

print-todays-talk = لقاء اليوم
print-tonight = هذا المساء
print-tomorrow = غدًا
print-numbers = أرقام هواتف للاتصال
