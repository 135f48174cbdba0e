### Ukrainian: what the participant reads. A draft, made by a machine, read by no qualified person.

## A window that follows

band-not-live = Немає зв’язку: зображення завмерло
band-waits = Розмову призупинено
