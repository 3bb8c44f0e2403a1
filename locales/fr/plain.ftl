# L’assistant ligne par ligne, pour lecteurs d’écran et tubes : casewright --plain.

plain-lead = Un numéro choisit, un texte répond, une ligne vide continue. /esc revient, /f1 donne toutes les touches, /ctrl+q quitte.
plain-keys = Là où une touche est nommée, tapez / et son nom : /f2, /ctrl+n, /right. /del 2 retire le deuxième élément d’une liste.
plain-unknown = « { $line } » ne fait pas partie des choix. /f1 dit ce qui est possible.
plain-example = par exemple : { $text }
plain-now = jusqu’ici : { $text }
plain-long = Plusieurs lignes sont possibles ; une ligne vide termine le texte.
plain-item = { $label } : { $about }
