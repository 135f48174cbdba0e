### Dari: what the participant reads. A draft, made by a machine, read by no qualified person.

## A window that follows

band-not-live = ارتباط نیست: تصویر ایستاده است
band-waits = صحبت حالا متوقف است
