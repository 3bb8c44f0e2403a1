# Les mots du programme : titres, touches, avis, ligne de commande.

## Le parcours : le nom des étapes, au plus court

stage-platform = Plateforme
stage-category = Problème
stage-option = Précisions
stage-first-steps = Premiers gestes
stage-details = Vos réponses
stage-proof = Captures
stage-where-to = Où envoyer
stage-checklist = À vérifier
stage-message = Message

platform-title = Où est-ce arrivé ?
platform-lead = Choisissez la plateforme, ou tapez son nom.
category-title = Qu’est-ce qui ne va pas ?
category-lead = { $platform } : choisissez ce qui s’en rapproche le plus, ou tapez ce que vous voyez, comme « code ».
option-title = Quoi, exactement ?
option-lead = { $platform }, { $category }
list-empty = Rien ici ne correspond. Effacez quelques lettres.
list-filter = Filtre :
list-current = { $label } (actuel)
list-more = { $count } de plus

first-steps-title = Avant d’écrire
first-steps-title-urgent = À faire d’abord
first-steps-urgent = C’est urgent. Faites ceci maintenant, dans cet ordre. Le message vient après.
first-steps-actions = Maintenant, dans cet ordre
first-steps-self-help = Souvent utile
first-steps-know = Bon à savoir
first-steps-go-on = Passer au message
first-steps-solved = C’est résolu
solved-title = Tant mieux, c’est résolu.
solved-text = Vous n’avez à écrire à personne. Si cela revient, recommencez : on vous posera les mêmes questions, peu nombreuses.
solved-back = Pas résolu, finalement ? Échap vous ramène en arrière.
solved-leave = Quitter

page-state = Où vous en êtes
field-logged_in = Avez-vous encore accès à votre compte ?
    .hint = Sur un téléphone ou un ordinateur. Cela décide où écrire.
field-app_opens = L’application s’ouvre-t-elle ?
    .hint = Même si elle ne montre que l’écran de connexion.
field-country = Pays de votre numéro de téléphone
    .hint = Deux lettres ou l’indicatif, FR ou +33, pour compléter les numéros locaux.
    .example = FR
answer-yes = Oui
answer-no = Non
answer-unknown = Je ne sais pas
answer-own = Autre chose :
form-required = { $label } (nécessaire)
form-will-be-written = sera écrit { $text }
form-room = encore { $count } caractères possibles
list-add = Ajouter
list-add-more = Ajouter encore

item-timeline = { $at } : { $event }
item-timeline-lead = Un fait, et quand. Laissez vide pour continuer.
item-timeline-at = Quand ?
    .hint = Au plus exact : date, heure et décalage horaire avec UTC.
    .example = 2026-02-11 09:20 +01:00
item-timeline-event = Que s’est-il passé ?
    .example = Fichiers restés en cours d’envoi
item-tried = { $action } : { $result }
item-tried-lead = Un essai, et son résultat. Laissez vide pour continuer.
item-tried-action = Qu’avez-vous essayé ?
item-tried-result = Qu’est-ce que cela a donné ?
item-shot = { $shows } ({ $file })
item-shot-seen = { $item } : { $facts }
item-shot-lead = Une image. Laissez vide pour continuer.
item-shot-shows = Que montre-t-elle ?
    .example = l’avis, avec l’heure
item-shot-file = Où est le fichier ? Vous pouvez laisser vide.
    .example = ban.png
item-shot-time_visible = L’heure y est-elle lisible ?
item-list-lead = Un élément. Laissez vide pour continuer.
item-list-item = Texte ou lien
item-list-choice = Lequel ?
item-links-lead = Un lien parmi d’autres. Laissez vide pour continuer.
item-links-item = Lien
    .hint = Tel que l’application ou le navigateur le donne, un seul à la fois.
    .example = t.me/exemple_de_canal/42

proof-title = Captures d’écran
proof-lead = Les images ne partent pas d’ici. Notez ce que vous avez, et joignez-le en écrivant.
proof-must-show = Une capture aide si elle montre
proof-crop = Recadrez pour ôter ce qui est privé. Ne floutez pas, ne barbouillez pas.

picture-facts = { $kind }, { $size }
picture-facts-pixels = { $kind }, { $width } × { $height }, { $size }
picture-kb = { $kb } ko
picture-mb = { $mb } Mo
picture-kind-jpeg = JPEG
picture-kind-png = PNG
picture-kind-gif = GIF
picture-kind-webp = WebP
picture-kind-heic = HEIC
picture-kind-avif = AVIF
picture-kind-bmp = BMP
picture-kind-tiff = TIFF
picture-kind-video = vidéo
picture-kind-pdf = PDF
picture-kind-text = texte
picture-kind-other = type inconnu
picture-doubt = Image { $number } : { $doubt }
picture-missing = Il n’y a pas de fichier de ce nom. Vérifiez le nom et le dossier, ou laissez ce champ vide.
picture-folder = C’est un dossier. Indiquez l’image qu’il contient.
picture-special = Ce n’est pas un fichier ordinaire, il n’a donc pas été ouvert.
picture-refused = Le fichier n’a pas pu être lu : { $reason }
picture-empty = Le fichier est vide. Enregistrez l’image de nouveau.
picture-none = Le contenu de ce fichier n’est pas une image ({ $kind }).
picture-broken = Une partie de cette image manque ou est abîmée ({ $kind }). Ouvrez-la pour vérifier, puis enregistrez-la de nouveau.
picture-ending = Le nom finit par .{ $ending }, mais le contenu est d’un autre type ({ $kind }). Un formulaire peut le refuser ; enregistrez l’image sous son vrai type.
picture-place = Ce fichier dit où l’image a été prise. Envoyez-en une capture d’écran, ou supprimez le lieu : sur un téléphone dans les détails de l’image, sur un ordinateur dans ses propriétés.
picture-twice = C’est la même que l’image { $other }. Une seule suffit.
picture-no-time = L’heure n’y est pas lisible. Refaites-la avec l’horloge du téléphone visible.
picture-claim-kind = Un article affirme que seuls ces types sont acceptés : { $kinds }. Type de cette image : { $kind }.
picture-claim-large = Un article affirme qu’une image doit faire moins de { $max } Mo ; celle-ci fait { $size }.
picture-claim-small = Un article affirme que le petit côté doit avoir au moins { $min } pixels ; cette image fait { $width } × { $height }.
picture-claim-many = Un article affirme que { $max } images au plus sont acceptées ; vous en avez { $count }.

where-title = Où l’envoyer
where-lead = La meilleure voie est en haut.
where-in-app = dans l’application
where-not-now = Pas possible pour l’instant
where-refused = Cités ailleurs, à éviter
where-with-reason = { $what } : { $reason }
where-stale = Vérifié il y a { $days } jours. Voyez si c’est encore vrai.
yours-not-checked = à vous, non vérifié
yours-evidence = Tiré de votre propre fichier, non vérifié : { $source }, daté du { $checked }
yours-language = Des mots de cette langue viennent de vos propres fichiers, que personne n’a vérifiés.
not-now-login = il faudrait avoir accès au compte
not-now-app = il faudrait que l’application s’ouvre
not-now-state = c’est pour qui ne peut pas se connecter
not-now-answer = il y manque une réponse, comme un lien public
not-now-region = c’est pour une autre région
none-in_this_state = Aucune voie officielle dans votre situation. Essayez depuis un autre appareil où le compte est connecté.
evidence-confirmed = { $dated ->
    [yes] Confirmé : { $source } ({ $kind }), copie du { $copy }, vérifié le { $checked }
   *[no] Confirmé : { $source } ({ $kind }), vérifié le { $checked }
}
evidence-plausible = { $dated ->
    [yes] Probable, voyez si l’application le montre : { $source } ({ $kind }), copie du { $copy }, vérifié le { $checked }
   *[no] Probable, voyez si l’application le montre : { $source } ({ $kind }), vérifié le { $checked }
}
evidence-unverified = Non vérifié : { $source } ({ $kind }), consulté le { $checked }
evidence-contradicted = Faux d’après { $source } ({ $kind }), vérifié le { $checked }
source-kind-platform = texte de la plateforme elle-même
source-kind-platform_press = la plateforme, citée par la presse
source-kind-third_party = guide d’un tiers
source-kind-seed = un article
source-kind-memory = connaissance générale
reply-confirmed = Première réponse : { $range } ({ $sources })
reply-claim = Aucun délai de réponse officiel. Des articles parlent de { $range } (non vérifié : { $sources })
reply-range-more = { $range }, { $other }
reply-range-or = { $range } ou { $other }
reply-range-hours = { $from } à { $to } heures
reply-range-days = { $from } à { $to } jours
reply-range-working-days = { $from } à { $to } jours ouvrés

checklist-title = Points à vérifier
checklist-enough = Tout le nécessaire est là.
checklist-missing = { $count ->
    [one] Il manque { $count } réponse nécessaire.
    [many] Il manque { $count } de réponses nécessaires.
   *[other] Il manque { $count } réponses nécessaires.
}
checklist-required = Encore nécessaire : { $field }
checklist-recommended = Serait utile : { $field }
checklist-go-on = Voir le message

message-title = Votre message
message-to = À : { $channel }
message-to-address = À : { $channel }, { $address }
message-missing = { $count ->
    [one] Il manque encore { $count } réponse nécessaire. Voyez les points à vérifier.
    [many] Il manque encore { $count } de réponses nécessaires. Voyez les points à vérifier.
   *[other] Il manque encore { $count } réponses nécessaires. Voyez les points à vérifier.
}
message-as-sent = Tel qu’il sera envoyé ({ $language })
message-for-you = Pour vous, à lire ({ $language })
message-own-words = Vos propres mots partent comme vous les avez tapés.
preview-title = Le message pour l’instant
preview-lead = Entrée ou Échap ramène à vos réponses.

help-title = Touches utiles ici
ui-language-title = Langue du programme
ui-language-lead = La langue du message se choisit avec F3.
message-language-title = Langue du message
message-language-lead = La langue que l’assistance doit lire. Elle reste telle que vous la choisissez.
ui-language-message-only = Pour les messages seulement : { $languages }. Cette langue s’écrit de droite à gauche, et les terminaux ne l’affichent pas tous bien.
language-system = la langue de votre système
language-read-there = on sait que cette assistance la lit
language-yours = votre langue ici
format-title = Écrire dans un fichier
format-text = Texte brut
format-short = Message court, pour une discussion
format-markdown = Markdown
format-case = Fichier casewright, pour reprendre plus tard
open-title = Ouvrir cette adresse ?
open-yes = L’ouvrir dans le navigateur ou le logiciel d’e-mail
open-no = Ne pas l’ouvrir

contact-title = Ce contact est-il authentique ?
contact-lead = Collez un numéro, une adresse e-mail, un lien ou un nom que vous avez trouvé.
contact-label = Contact
    .hint = Seulement comparé aux contacts officiels connus ici. Rien n’est cherché sur internet.
    .example = support@example.com

## Doutes : à côté d’une réponse, jamais un mur

doubt-phone-no-country = Écrivez le numéro avec + et l’indicatif, ou indiquez le pays.
doubt-phone-invalid = Ce numéro ne semble pas en service dans ce pays. Vérifiez-le ; vous pouvez le garder tel quel.
doubt-phone-shape = Cela ne ressemble pas à un numéro de téléphone.
doubt-email-shape = Cela ne ressemble pas à une adresse e-mail.
doubt-email-typo = Vouliez-vous dire { $host } ? Si c’est correct tel quel, gardez-le.
doubt-moment-vague = Gardé tel quel. Une date comme 2026-02-11 09:20 +01:00 aide davantage.
doubt-moment-no-zone = Ajoutez le décalage avec UTC, comme +01:00.
doubt-amount-shape = Un montant contient des chiffres.
doubt-currency-shape = Trois lettres, comme EUR ou CHF.
doubt-version-shape = Une version porte un numéro, par exemple 11.7.2. Il est indiqué sous « À propos ».
doubt-link-shape = Cela ne ressemble pas à un lien. L’assistance ne peut agir que sur ce qu’elle peut ouvrir, par exemple t.me/exemple/42.
doubt-link-local = Ceci se trouve sur votre propre appareil ; l’assistance ne peut pas l’ouvrir. Donnez le lien que l’application propose pour le partage.
doubt-country = Ce n’est pas un code de pays. Écrivez deux lettres, comme FR, ou l’indicatif, comme +33.
doubt-country-near = Ce n’est pas un code de pays à deux lettres. Vouliez-vous dire { $near } ?
doubt-not-a-choice = Choisissez une des réponses.
doubt-try-without-result = Dites pour chaque essai ce qu’il a donné.
note-urgent_mark_refused = Non marqué comme urgent : c’est réservé aux vols d’argent ou de compte, et cela retarde les autres.
note-other_number = Votre texte cite le numéro d’une autre personne. Retirez-le, sauf si l’assistance en a besoin.
note-yours_not_checked = Cette plateforme vient de votre propre fichier, que personne n’a vérifié. Assurez-vous que l’adresse est la bonne avant d’y écrire.

## Avis : ce qui vient d’être fait

notice-copied = Copié : { $what } ({ $way } ; relu pour vérifier).
notice-copied-terminal = Envoyé au presse-papiers par { $way } : { $what }. Collez une fois pour vérifier ; t essaie un autre moyen.
notice-taken-sent = Envoyé au presse-papiers par { $way } : le texte sélectionné. Dans ce programme, Alt+V l’insère en tout cas.
notice-taken-here = Le presse-papiers est hors d’atteinte. Dans ce programme, Alt+V insère quand même le texte.
notice-copy-no-other = Il n’y a pas d’autre presse-papiers ici. w écrit un fichier à la place.
way-wayland = wl-copy
way-system = le presse-papiers du système
way-windows = le presse-papiers de Windows
way-tmux = tmux
way-screen = GNU screen
way-terminal = votre terminal
notice-copy-failed = Copie impossible : { $reason } Appuyez sur w pour écrire un fichier.
notice-copy-too-long = Trop long pour le presse-papiers de ce terminal. Appuyez sur w pour écrire un fichier.
notice-no-slots = Ce moyen de contact n’a pas de formulaire à champs. c copie tout le message.
notice-no-address = Ce moyen de contact est dans l’application et n’a pas d’adresse.
notice-opened = Demandé au système d’ouvrir { $address }.
notice-opened-paste = Demandé au système d’ouvrir un e-mail à { $address }, sans le texte : certains systèmes coupent les liens aussi longs. Le texte est copié ; collez-le dans l’e-mail.
notice-opened-copy = Demandé au système d’ouvrir un e-mail à { $address }, sans le texte : certains systèmes coupent les liens aussi longs. Il n’a pas pu être copié non plus ; appuyez sur w pour l’écrire dans un fichier.
notice-text-copied = Le texte est copié ; collez-le dans votre e-mail.
mailto-long = Certains systèmes coupent les liens aussi longs sans le dire. Vérifiez que la fin du message est là, ou copiez le texte et collez-le.
notice-open-failed = Ouverture impossible : { $reason } L’adresse est { $address }.
notice-written = Écrit dans { $path }.
notice-write-failed = Impossible d’écrire { $path } : { $reason } Rien n’est perdu ; c copie toujours.
notice-no-room = Au plus { $max } caractères ici. Laissés de côté : { $left }.
notice-hidden-removed = { $count ->
    [one] { $count } caractère caché retiré.
    [many] { $count } de caractères cachés retirés.
   *[other] { $count } caractères cachés retirés.
}
notice-item-removed = Retiré. Alt+Z le ramène.
notice-language-nearest = { $wanted } n’existe pas encore ici. Voici la plus proche.
part-all = tout le message
part-subject = l’objet
part-body = le texte
part-selection = le texte sélectionné
part-short = le message court
part-address = l’adresse
part-slot = le champ « { $field } » ({ $at } sur { $of }, { $length })
notice-and = { $one } { $other }
slot-head = { $field } : { $length }
slot-length-graphemes = { $count ->
    [one] { $count } caractère
   *[other] { $count } caractères
}
slot-length-utf16 = { $count ->
    [one] { $count } unité UTF-16
   *[other] { $count } unités UTF-16
}
slot-length-bytes = { $count ->
    [one] { $count } octet
   *[other] { $count } octets
}
slot-length-limit = { $length } sur { $limit } au plus
slot-over = Trop long pour ce champ, de { $over } : raccourcissez avant de coller, sinon le formulaire pourrait couper la fin.
slot-over-claimed = Trop long pour ce champ, de { $over }, si la limite annoncée est exacte. Vérifiez la fin une fois le texte collé.

## Touches : leur nom, ce qu’elles font, et en un mot (.short)

key-name-enter = Entrée
key-name-esc = Échap
key-name-tab = Tab
key-name-ctrl = Ctrl
key-name-shift = Maj
key-name-arrows = ↑ ↓
key-name-sides = ← →
key-name-pages = PgPréc PgSuiv
key-name-home-end = Début Fin
key-name-space = Espace
key-name-delete = Suppr
key-name-letters = lettres
key-name-or = { $one } ou { $other }
key-filter = Filtrer la liste
    .short = filtrer
key-move = Se déplacer
    .short = aller
key-page = Une page plus haut ou plus bas
    .short = page
key-ends = Au premier ou au dernier
    .short = début/fin
key-choose = Choisir
    .short = choisir
key-next-field = Champ suivant, et après le dernier la page suivante
    .short = suite
key-done = Terminé
    .short = terminé
key-fields = Champ suivant, champ précédent
    .short = champs
key-answers = Passer d’une réponse à l’autre
    .short = réponses
key-mark = Cocher ou décocher une réponse
    .short = cocher
key-remove = Retirer l’élément ; Alt+Z le ramène
    .short = retirer
key-newline = Une nouvelle ligne
    .short = à la ligne
key-unknown = « Je ne sais pas »
    .short = sais pas
key-undo = Annuler, rétablir
    .short = annuler
key-select = Sélectionner du texte ; avec Ctrl, mot par mot
    .short = sélectionner
key-take = Copier, couper la sélection
    .short = copier, couper
key-put-in = Insérer ce qui a été copié ou coupé
    .short = insérer
key-preview = Le message pour l’instant
    .short = aperçu
key-scroll = Faire défiler
    .short = défiler
key-jump = Aller à la réponse, ou cocher la ligne
    .short = y aller
key-back = Un pas en arrière ; rien de ce que vous avez tapé n’est perdu
    .short = retour
key-close = Fermer
    .short = fermer
key-help = Toutes les touches utiles ici
    .short = aide
key-ui-language = Langue du programme
    .short = langue
key-message-language = Langue du message
    .short = langue du message
key-contact = Ce contact est-il authentique ?
    .short = authentique ?
key-redraw = Redessiner l’écran
    .short = redessiner
key-quit = Quitter
    .short = quitter
key-copy-all = Copier tout le message
    .short = copier
key-copy-subject = Copier l’objet
    .short = objet
key-copy-body = Copier le texte sans l’objet
    .short = texte
key-copy-slot = Copier le champ suivant du formulaire
    .short = champ suivant
key-copy-address = Copier l’adresse
    .short = adresse
key-copy-otherwise = Copier la même chose par un autre moyen
    .short = autre moyen
key-open-address = Ouvrir l’adresse ; on vous demande d’abord
    .short = ouvrir
key-write-file = Écrire le message dans un fichier
    .short = fichier

too-small = Cette fenêtre est trop petite. Il faut au moins { $width } sur { $height }. Ctrl+Q quitte.
exit-copied = Vous avez copié le message. Ce programme n’a rien envoyé : collez-le là où il doit aller.
exit-written = Votre message est dans { $path }.
exit-not-kept = Vos réponses n’ont pas été gardées, comme vous le vouliez.

## Le fichier casewright

case-at = { $path }, ligne { $line }, colonne { $column } : { $mistake }
case-too-large = Ce fichier est trop gros pour un fichier casewright.
case-syntax = Ce n’est pas du TOML valide. Souvent, il manque ici un guillemet ou un crochet.
case-unquoted = { $value } n’est pas un nombre que TOML connaît. Mettez-le entre guillemets : "{ $value }"
case-schema = schema = { $found } est d’une autre version. Ce programme lit schema = 1.
case-unknown-key = La clé « { $name } » n’existe pas.
case-unknown-key-near = La clé « { $name } » n’existe pas. Vouliez-vous dire « { $near } » ?
case-unknown-id = Inconnu ici : { $kind } « { $name } ».
case-unknown-id-near = Inconnu ici : { $kind } « { $name } ». Vouliez-vous dire « { $near } » ?
case-kind-platform = plateforme
case-kind-category = catégorie
case-kind-option = option
case-kind-field = champ
case-kind-result = résultat
case-kind-channel = moyen de contact
case-kind-country = pays
case-kind-zone = fuseau horaire
case-kind-confirmed = point à vérifier
case-expected = « { $name } » attend : { $kind }.
case-type-table = une table
case-type-text = un texte entre guillemets
case-type-boolean = true ou false
case-type-list = une liste entre crochets
case-type-number = un nombre
case-missing-key = La clé « { $name } » manque.
case-incomplete = Il faut une plateforme, une catégorie et une option pour produire la demande.
case-new = Fichier casewright. Remplissez ce que vous savez ; effacez le reste, ou laissez-le en commentaire.
case-new-required = Nécessaire :
case-new-recommended = Serait utile :
case-new-language = la langue du message
case-new-country = deux lettres, pour les numéros locaux
case-new-logged-in = avez-vous encore accès au compte ?
case-new-app-opens = l’application s’ouvre-t-elle ?
case-new-unknown = demandé, et vous ne savez pas
case-kind-of-answer-phone = numéro de téléphone
case-kind-of-answer-email = adresse e-mail
case-kind-of-answer-line = texte
case-kind-of-answer-long = texte de plusieurs lignes
case-kind-of-answer-moment = date et heure, avec le décalage UTC
case-kind-of-answer-yes_no = true ou false
case-kind-of-answer-choice = une de ces réponses, ou d’autres mots
case-kind-of-answer-closed = une de ces réponses
case-kind-of-answer-list = liste de textes
case-kind-of-answer-timeline = liste de ce qui s’est passé, et quand
case-kind-of-answer-tried = liste des essais, avec leur résultat
case-kind-of-answer-shots = liste de captures
case-kind-of-answer-amount = montant
case-kind-of-answer-currency = trois lettres
case-kind-of-answer-version = version, avec son numéro
case-kind-of-answer-link = lien
case-kind-of-answer-links = liste de liens

## La ligne de commande

error-no-terminal = casewright a besoin d’un terminal pour poser ses questions. Sans terminal : casewright --plain, casewright render CASE
error-read = Impossible de lire { $path } : { $reason }
error-write = Impossible d’écrire : { $reason }
error-not-text = { $path } n’est pas du texte UTF-8.
error-channel = Cette plateforme n’a pas de moyen de contact « { $name } ».
error-channel-near = Cette plateforme n’a pas de moyen de contact « { $name } ». Vouliez-vous dire « { $near } » ?
error-now = « { $value } » n’est pas un moment comme 2026-11-21T12:00:00Z.
error-terminal = Le terminal a refusé : { $reason }
render-missing = { $count ->
    [one] Il manque { $count } réponse nécessaire : { $fields }
    [many] Il manque { $count } de réponses nécessaires : { $fields }
   *[other] Il manque { $count } réponses nécessaires : { $fields }
}
render-language-fallback = { $wanted } n’existe pas encore ici ; langue du message : { $used }.
render-hidden-removed = Caractères cachés retirés du fichier casewright : { $count }.
render-moment-read = « { $typed } » est compris comme { $read }.
own-platforms = { $place } : { $reason } Rien de ce fichier n’est utilisé. casewright lint --overlay { $path } dit comment le corriger.
own-language = { $place } : { $reason } Rien de ce fichier n’est utilisé. casewright lint --locales { $path } dit comment le corriger.
own-message = { $place } : { $reason } Les mots du programme sont utilisés à cet endroit. casewright lint --locales { $path } dit comment le corriger.
own-no-tag = { $path } : le dossier d’une langue porte son code, comme pt-BR. Rien de ce dossier n’est utilisé.
own-aside = Laissé de côté : { $reason }
cli-about = Écrit une demande d’assistance complète et honnête à une messagerie, dans la bonne langue, pour le bon contact officiel. Hors ligne : rien n’est envoyé.
cli-case = Un fichier casewright à ouvrir
cli-case-render = Le fichier casewright ; - le lit sur l’entrée standard
cli-ui = Langue de l’interface (BCP 47, comme zh-Hant)
cli-language = Langue du message (BCP 47)
cli-own-platforms = Ajouter les plateformes de votre propre fichier ; elles sont signalées comme non vérifiées
cli-own-locales = Ajouter les langues de votre propre dossier, qui a un dossier pour chacune
cli-no-caps = Lire vos propres fichiers, quelle que soit leur taille
cli-print = Afficher le message sur la sortie standard en quittant ; l’écran se dessine sur la sortie d’erreur
cli-plain = Poser les questions ligne par ligne, sans écran : lecteurs d’écran, tubes, terminaux simples
cli-theme = Apparence ; auto prend les couleurs du terminal
cli-ascii = Dessiner avec des signes que tout terminal affiche
cli-mouse = Accepter clics et molette ; le texte se sélectionne alors avec Maj
cli-render = Afficher la demande d’un fichier casewright
cli-channel = L’écrire pour ce moyen de contact au lieu du meilleur
cli-now = Prendre ceci comme l’instant présent (RFC 3339)
cli-format = Format de sortie
cli-new-case = Afficher un fichier casewright vide, chaque champ expliqué
cli-new-case-platform = Plateforme
cli-new-case-category = Catégorie
cli-new-case-option = Option
cli-platforms = Afficher plateformes, catégories, options et moyens de contact
cli-lint = Vérifier platforms.toml et les langues, et montrer ce qui ne va pas
cli-lint-file = Fichiers à vérifier : un catalogue entier à la place de celui du programme, ou un fichier .ftl
cli-lint-locales = Vérifier les langues de ce dossier au lieu de celles du programme
cli-lint-overlay = Vérifier votre propre fichier, posé par-dessus le catalogue du programme
cli-lint-schema = Afficher le schéma JSON de platforms.toml
cli-usage = Utilisation
cli-commands = Commandes
cli-options = Options
cli-arguments = Arguments
cli-help = Afficher l’aide
cli-version = Afficher la version
arg-unknown = Argument inconnu ici : « { $name } ».
arg-unknown-near = Argument inconnu ici : « { $name } ». Vouliez-vous dire « { $near } » ?
arg-value = { $name } n’accepte pas « { $value } ». Valeurs possibles : { $values }
arg-missing = Il manque : { $names }
arg-wrong = Ces arguments ne vont pas ensemble.
arg-help = Pour en savoir plus : { $command } --help
cli-check-contact = Ce contact est-il authentique ? Comparaison avec les canaux officiels connus ici
cli-check-contact-text = Le contact, tel que vous l’avez trouvé
cli-check-contact-platform = Pour cette plateforme seulement
cli-config = Afficher chaque réglage, et d’où il vient
cli-completions = Afficher la complétion pour un shell
cli-completions-shell = bash, zsh, fish, powershell ou elvish
cli-man = Afficher la page de manuel

config-line = { $key } = { $value } ({ $origin })
config-none = non défini
config-from-file = du fichier de réglages
config-from-variable = de la variable { $name }
config-from-default = par défaut
config-file = Le fichier de réglages : { $path }
config-no-file = Le fichier de réglages serait { $path } ; il n’existe pas.
config-state = Demandes et coordonnées gardées : { $path }

secret-removed = Retiré du message : { $what } ({ $masked }), dans « { $field } »
    .hint = Aucune assistance n’en a besoin. Si ce n’est pas un secret, Entrée le remet.
secret-kept = Laissé, puisque ce n’est pas un secret : { $what } ({ $masked }), dans « { $field } »
    .hint = Entrée le retire de nouveau.
secret-code = Un code de vérification
secret-password = Un mot de passe
secret-pin = Un code PIN
secret-card = Un numéro de carte
secret-card_check = Le cryptogramme d’une carte

## Le message, modifié à la main

message-own-text = Vous avez modifié ce texte vous-même.
message-own-text-outdated = Vos réponses ont changé depuis que vous avez modifié ce texte. Appuyez sur u pour voir le texte qu’elles donnent maintenant, et encore sur u pour retrouver le vôtre.
message-own-text-elsewhere = Vous avez modifié le texte dans une autre langue. Ici, il est tel que vos réponses le donnent.
message-short = Voici le message court, pour une discussion. Appuyez sur m pour le message entier.
message-short-made = Voici le message court, pour une discussion. Il vient de vos réponses, sans ce que vous avez modifié à la main. Appuyez sur m pour retrouver le vôtre.
message-short-wanted = C’est une discussion : un message court y est mieux lu. Appuyez sur m pour l’obtenir.
message-foreign = On sait que cette assistance ne lit que : { $languages }. Choisissez cette langue avec F3 et ajoutez-y une ligne qui dit ce qui s’est passé : vos propres mots partent tels que vous les avez écrits.
notice-renewed = Voici le texte que donnent vos réponses. Appuyez sur u pour retrouver le vôtre.
edit-title = Modifier le message
edit-lead = Ce qui est ici sera copié. Entrée pour finir ; codes, mots de passe et numéros de carte n’y restent pas.
field-own_text = Texte du message
format-json = JSON, pour les programmes
format-slots = Feuille pour le formulaire, champ par champ
format-eml = E-mail non envoyé (.eml)
format-mailto = Lien qui ouvre votre logiciel d’e-mail (mailto:)
key-edit-message = Modifier le message à la main
    .short = modifier
key-renew = Le texte que donnent vos réponses, ou le vôtre
    .short = le vôtre ou le nouveau
key-short-message = Le message court pour une discussion, ou de nouveau le message entier
    .short = court ou entier
key-reorder = Monter ou descendre cette ligne
    .short = déplacer
