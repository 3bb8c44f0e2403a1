# Ce qui reste d’une fois à l’autre : les dossiers enregistrés, vos coordonnées, et comment s’en défaire.

drafts-title = Reprendre où vous en étiez ?
drafts-lead = Vos réponses sont enregistrées sur cet ordinateur. Choisissez le dossier, ou commencez-en un nouveau.
draft-label = { $platform } : { $what }
draft-begun = à peine commencé
draft-about = { $age } ; réponses nécessaires : { $done } sur { $all }
draft-bad = { $name } ne s’ouvre pas
draft-fresh = Un nouveau dossier
    .about = Repartir du début
draft-elsewhere = Il est ouvert dans une autre fenêtre.
draft-not-text = Ce n’est pas du texte UTF-8.
age-now = à l’instant
age-minutes = { $count ->
    [one] il y a { $count } minute
   *[other] il y a { $count } minutes
}
age-hours = { $count ->
    [one] il y a { $count } heure
   *[other] il y a { $count } heures
}
age-days = { $count ->
    [one] il y a { $count } jour
   *[other] il y a { $count } jours
}
age-unknown = date inconnue
delete-draft-title = Supprimer ce dossier enregistré ?
delete-draft-no = Le garder
delete-draft-yes = Le supprimer définitivement
notice-draft-failed = Cela n’a pas marché : { $reason }

kept-title = Ce qui est gardé sur cet ordinateur
kept-what = Vos réponses sont enregistrées pendant que vous tapez : une fenêtre fermée ou une batterie vide ne vous coûte rien. Seul votre compte sur cet ordinateur peut les lire.
kept-never = Rien n’est envoyé nulle part. Les images ne sont pas gardées.
kept-where = Le dossier : { $path }
kept-cases = Dossiers enregistrés
    .about = En ouvrir un, ou en supprimer un
kept-details = Mes coordonnées
    .about = Numéro, e-mail, nom, appareil : proposés la prochaine fois, si vous voulez
kept-everything = Tout oublier
    .about = Supprimer tous les dossiers et vos coordonnées
forget-title = Tout oublier ?
forget-lead = Tous les dossiers enregistrés et vos coordonnées seront supprimés, et ce que vous tapez en ce moment aussi. On ne peut pas revenir en arrière.
forget-no = Tout garder
forget-yes = Tout supprimer
forgotten-nothing = Il n’y avait rien à supprimer.
forgotten-details = Supprimé : vos coordonnées.
forgotten-cases = { $cases ->
    [one] Supprimé : { $cases } dossier.
   *[other] Supprimés : { $cases } dossiers.
}
forgotten-both = { $cases ->
    [one] Supprimés : { $cases } dossier et vos coordonnées.
   *[other] Supprimés : { $cases } dossiers et vos coordonnées.
}
forgotten-but = { $gone } Dossiers encore là : { $left } (ouverts dans une autre fenêtre, ou que ce programme ne peut pas supprimer).
notice-forget-failed = Suppression impossible : { $reason }

mine-title = Mes coordonnées
mine-lead = Remplissez ce que vous voulez retrouver la prochaine fois. Rien n’est gardé si vous ne dites pas oui plus bas.
field-keep_mine = Les garder sur cet ordinateur ?
    .hint = Elles sont proposées quand un champ est vide. Non efface ce qui était gardé.
form-offer = → reprendre : { $text }
notice-details-kept = Vos coordonnées sont gardées. Elles sont proposées quand un champ est vide.
notice-details-gone = Vos coordonnées ne sont plus gardées.
notice-details-failed = Vos coordonnées n’ont pas pu être gardées : { $reason }

keeping-off = Rien n’est gardé : vous l’avez demandé avec --no-save.
keeping-nowhere = Rien n’est gardé : { $reason }
keeping-failed = Pas enregistré : { $reason } Nouvel essai bientôt. Vous pouvez continuer, copier et écrire des fichiers.
reason-full = le disque est plein.
reason-read-only = le disque n’accepte pas l’écriture.
reason-denied = le dossier ne l’autorise pas, ou d’autres pourraient y écrire.
reason-gone = le dossier a disparu.
reason-in-the-way = autre chose est à sa place.
reason-slow = le disque met trop de temps.
reason-too-many = trop de fichiers sont ouverts.
reason-no-place = ce système n’indique aucun dossier pour cela.
reason-no-file = ce fichier n’existe pas.
reason-unreadable = vous n’avez pas le droit de le lire.
reason-not-a-file = c’est un dossier, ou autre chose qu’un fichier.
reason-no-folder = ce dossier n’existe pas.
reason-not-a-folder = ce n’est pas un dossier.
reason-no-program = aucun programme n’a été trouvé pour cela.
reason-clipboard-slow = le presse-papiers ne répond pas.
reason-clipboard-other = le presse-papiers contient autre chose.
reason-clipboard-refused = le presse-papiers ne l’accepte pas.
reason-other = le système dit « { $said } ».
unsaved-title = Quitter sans enregistrer ?
unsaved-lead = Vos réponses n’ont pas pu être enregistrées : { $reason } Si vous quittez maintenant, elles sont perdues. Sur le message, c le copie et w écrit un fichier ailleurs.
unsaved-no = Rester
unsaved-yes = Quitter, et perdre ce qui n’est pas enregistré

edit-none = Aucun éditeur n’est défini. Définissez EDITOR, par exemple EDITOR=nano, et relancez.
edit-no-memory = Avec --no-save, un éditeur pourrait laisser le texte sur le disque ; il n’est donc pas ouvert ici.
edit-refused = { $editor } s’est terminé par une erreur ; le texte est resté tel quel.
edit-not-there = { $editor } n’a pas pu démarrer : { $reason }
notice-edit-failed = { $reason }

paused = casewright est en pause. Tapez fg pour revenir.
paused-kept = casewright est en pause et vos réponses sont enregistrées. Tapez fg pour revenir.
notice-no-pause = Rien ne permettrait ici de reprendre le programme ; il continue donc.
exit-kept = Vos réponses sont enregistrées sur cet ordinateur. Relancez casewright pour continuer ; casewright forget les supprime.
exit-lost = Vos réponses n’ont pas pu être enregistrées : { $reason }
exit-panic = C’est une erreur du programme. Ce que vous aviez tapé jusque-là, à un instant près, est enregistré dans { $path }. Relancez casewright pour continuer.

key-kept = Ce qui est gardé sur cet ordinateur
    .short = gardé
key-delete-draft = Supprimer ce dossier ; on vous demande d’abord
    .short = supprimer
key-edit-outside = Modifier le texte dans votre éditeur
    .short = éditeur
key-take-offer = Reprendre ce que vous aviez donné la dernière fois
    .short = reprendre
key-pause = Retour au shell un moment ; fg ramène ici
    .short = pause
cli-no-save = Ne rien garder sur le disque : en quittant, tout disparaît
cli-forget = Supprimer tout ce qui est gardé sur cet ordinateur : dossiers et coordonnées
