### Pashto: what the participant reads. A draft, made by a machine, read by no qualified person.

## A window that follows

band-not-live = اړیکه نشته: انځور درېدلی دی
band-waits = خبرې اوس درېدلې دي
