# Questa lingua: il nome come lo scrive chi la parla (.english: come lo scrive l’inglese).

language-name = Italiano
    .english = Italian
