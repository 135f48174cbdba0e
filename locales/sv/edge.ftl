# Det som sägs efter att skärmbilden har lämnats på ett sätt som ingen valde.

edge-panic =
    Programmet stannade på grund av ett eget fel. Det som var valt finns kvar: `sammanhang resume` fortsätter där det stannade.
    Felet finns här:

# Inställningsfilen. Varje text står som kommentar ovanför sin nyckel.

# När programmet har stängts medan ett samtal väntar.
edge-waits = Samtal { $code } väntar. Fortsätt det med: sammanhang resume
edge-plan-lies = Planen ligger här: { $path }. Ta bort den när den är utskriven.
settings-about =
    Inställningar för sammanhang. Filen är din: programmet skrev den en gång och ändrar den aldrig.
    Ta bort de två snedstrecken framför en nyckel för att ställa in den.
settings-language = Språket för programmets egna ord: "sv" eller "en". Utelämnat: systemets språk.
settings-theme = Färgerna: "auto", "dark" (mörkt), "light" (ljust), "contrast" (hög kontrast) eller "mono" (utan färg).
settings-screen = Vem som ser skärmen: "shared" (alla i rummet) eller "private" (bara du).
settings-budget-factor = Med tolk tar en fas så här många gånger sina minuter: 1.0 till 5.0.
settings-idle-minutes = Efter så här många minuter utan tangenttryckning återgår en privat vy till den gemensamma: 0 till 240, där 0 är aldrig.
settings-bidi = Vad som ordnar text som läses från höger till vänster: "auto" (som sammanhang terminal-check visade), "app" (programmet) eller "terminal" (terminalen).
settings-window-command = Vad som öppnar ett fönster för en skärm till; kommandot som ska köras där läggs till sist.
settings-ethiopic-spacing = Om ett mellanrum ska följa varje stavelse på tigrinja och amhariska: "auto" (som sammanhang terminal-check visade), "on" (ja) eller "off" (nej).
