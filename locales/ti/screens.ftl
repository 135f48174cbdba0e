### Tigrinya: what the participant reads. A draft, made by a machine, read by no qualified person.

## A window that follows

band-not-live = ርክብ የለን፦ እቲ ስእሊ ደው ኢሉ ኣሎ
band-waits = ዝርርብ ንግዚኡ ደው ኢሉ ኣሎ
