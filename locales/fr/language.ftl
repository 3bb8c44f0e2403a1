# Cette langue : son nom, comme on l’écrit ici (.english : comme l’anglais l’écrit).

language-name = Français
    .english = French
