### Dari: what the participant reads. A draft, made by a machine, read by no qualified person.

## The paper to take home

print-todays-talk = صحبت امروز
print-tonight = امروز شام
print-tomorrow = فردا
print-numbers = شماره‌ها برای زنگ زدن
