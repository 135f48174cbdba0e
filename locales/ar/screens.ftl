### Arabic: what the participant reads. A draft, made by a machine, read by no qualified person.

## A window that follows

band-not-live = لا يوجد اتصال: الصورة متوقفة
band-waits = اللقاء متوقف مؤقتًا
