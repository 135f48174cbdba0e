### Somali: what the participant reads. A draft, made by a machine, read by no qualified person.

## A window that follows

band-not-live = Xiriir ma jiro: sawirku wuu istaagay
band-waits = Wadahadalku hadda hakad ayuu ku jiraa
