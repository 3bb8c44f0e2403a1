# Ce que dit `casewright lint` : pour chaque règle, ce qui ne va pas ($name) et comment y remédier ($near : le nom voisin).

lint-error = erreur
lint-warning = avertissement
lint-mend = remède
lint-near = Vouliez-vous dire « { $near } » ?
lint-summary = { $errors ->
    [one] { $errors } erreur
   *[other] { $errors } erreurs
}, { $warnings ->
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
}
lint-more = { $path } : et { $count ->
    [one] encore une.
   *[other] encore { $count }.
}
lint-too-large = { $path } dépasse { $most } Kio et n’a pas été lu.

lint-words-secret = mot de passe | code PIN | code secret | code de vérification | code de connexion | code SMS | code de sécurité | numéro de carte | cryptogramme

## Le fichier en tant que TOML

lint-syntax = Ce n’est pas du TOML valide.
    .mend = Cherchez un guillemet, un crochet ou un signe égal qui manque ici ou juste avant.
lint-duplicate_key = La clé « { $name } » figure deux fois ici.
    .mend = Gardez-en une seule.
lint-unknown_key = Il n’y a pas de clé « { $name } » ici.
    .mend = Retirez-la, ou consultez les clés avec casewright lint --schema.
lint-missing_key = La clé « { $name } » manque.
    .mend = Ajoutez-la.
lint-wrong_type = « { $name } » attend autre chose.
    .mend = Voyez ce qu’elle attend avec casewright lint --schema.
    .near = Écrivez { $near ->
        [text] un texte entre guillemets
        [number] un nombre entier
        [boolean] true ou false
        [list] une liste entre crochets
       *[table] une table
    }.
lint-wrong_value = « { $name } » n’est pas une valeur qui convient ici.
    .mend = Consultez les valeurs avec casewright lint --schema.
lint-schema = schema = { $name } est d’une autre version.
    .mend = Ce programme lit schema = 1.
lint-too_many = Il y a plus de « { $name } » que les { $near } qui sont lus.
    .mend = Divisez le fichier.
    .near = Gardez-en { $near } au plus.
lint-too_long = « { $name } » dépasse { $near } octets.
    .mend = Raccourcissez-le.
    .near = Restez en dessous de { $near } octets.

## Le catalogue

lint-duplicate = « { $name } » existe deux fois.
    .mend = Renommez l’un des deux, ou retirez-le.
lint-id_shape = « { $name } » n’est pas un identifiant.
    .mend = Utilisez au plus 64 lettres a–z, chiffres et tirets bas.
lint-unknown_field = Il n’y a pas de champ « { $name } ».
    .mend = Ajoutez-le sous fields, ou nommez-en un autre.
lint-unknown_channel = Cette plateforme n’a pas de canal « { $name } ».
    .mend = Ajoutez ce canal, ou nommez-en un autre.
lint-unknown_source = Il n’y a pas de source « { $name } ».
    .mend = Ajoutez-la sous sources, ou nommez-en une autre.
lint-unknown_platform = Il n’y a pas de plateforme « { $name } ».
    .mend = Nommez l’une des plateformes.
lint-unknown_option = Il n’y a ni catégorie ni option « { $name } ».
    .mend = Nommez-en une sous la forme catégorie ou catégorie.option.
lint-unknown_template = Il n’y a pas de modèle « { $name } ».
    .mend = Ajoutez-le sous templates, ou nommez-en un autre.
lint-no_source = Rien ne dit d’où vient « { $name } ».
    .mend = Nommez au moins une source.
lint-date = « { $name } » n’est pas une date.
    .mend = Écrivez-la ainsi : 2026-11-21.
lint-weak_channel = Le canal « { $name } » est recommandé, mais il n’est ni confirmé ni plausible.
    .mend = Retirez-le de la route, ou trouvez une source qui le confirme.
lint-no_address = Le canal « { $name } » n’a pas d’adresse.
    .mend = Ajoutez sa value, ou déclarez-le in_app.
lint-no_route = Aucune route ne mène quelque part pour { $name }.
    .mend = Ajoutez-lui une route sans condition, ou une route pour "*".
lint-channel_per_option = Cette route pour « { $name } » n’a pas de canal et ne dit pas pourquoi.
    .mend = Ajoutez un canal, ou une raison avec none.
lint-not_yes_no = « { $name } » n’est pas un champ oui ou non : il ne peut rien confirmer.
    .mend = Nommez un champ de type yes_no, ou utilisez watches.
lint-no_choices = « { $name } » n’admet que ses choix et n’en a aucun.
    .mend = Ajoutez des choix, ou retirez closed.
lint-official_domain = « { $name } » n’est pas un hôte de cette plateforme.
    .mend = Corrigez l’adresse, ou ajoutez l’hôte si la plateforme elle-même dit qu’il est à elle.
lint-official_source = « { $name } » est dit confirmé, mais aucune source de la plateforme ne le dit.
    .mend = Nommez la page de la plateforme elle-même, ou baissez le statut.
lint-deadline_source = Le délai « { $name } » est dit confirmé, mais aucune source de la plateforme ne le dit.
    .mend = Nommez la page de la plateforme elle-même, ou baissez le statut.
lint-empty_word = « { $name } » a une entrée vide, ou avec des majuscules.
    .mend = Remplissez-la, en minuscules.
lint-freshness = Dernière vérification le { $name }, il y a { $near } jours.
    .mend = Relisez la source et notez le jour.
    .near = Relisez la source et notez le jour.
lint-not_https = « { $name } » n’est pas un chemin sûr vers une page.
    .mend = Utilisez https.
    .near = Utilisez { $near }.
lint-userinfo = « { $name } » devant le @ fait passer ce lien pour un autre site.
    .mend = Retirez tout ce qui précède le @, et le @.
    .near = Le lien mène à { $near }. Retirez tout ce qui précède le @, et le @.
lint-not_ascii = « { $name } » contient des lettres qui ressemblent à d’autres.
    .mend = Écrivez l’hôte en lettres simples.
    .near = Écrivez l’hôte en lettres simples ; ce qui figure ici est { $near }.
lint-phone_number = « { $name } » ressemble à un numéro de téléphone.
    .mend = Retirez-le : aucun numéro de plateforme ne figure dans les données.
lint-secret_field = « { $name } » demande ce que l’assistance ne doit jamais savoir.
    .mend = Demandez autre chose : ni code, ni mot de passe, ni PIN, ni numéro de carte.
lint-placeholder = « { $name } » reste à remplir.
    .mend = Écrivez ce qui doit figurer ici.
lint-hidden = Il y a ici un caractère que personne ne voit ({ $name }).
    .mend = Supprimez-le et retapez le texte autour.
lint-builtin_platform = « { $name } » est livré avec le programme et ne peut pas être changé.
    .mend = Donnez à votre plateforme un identifiant et un nom à elle.
lint-official_contact = « { $name } » appartient à une plateforme livrée avec le programme.
    .mend = Nommez seulement des contacts de votre propre plateforme.
lint-not_in_overlay = « { $name } » ne peut pas être ajouté par votre propre fichier.
    .mend = Utilisez les champs, les catégories et les points à vérifier qui existent.

## Les langues

lint-ftl_syntax = Ce n’est pas du Fluent valide.
    .mend = Cherchez une accolade ou un signe égal qui manque, et mettez en retrait les lignes qui continuent.
lint-too_deep = Des accolades sont imbriquées sur plus de { $name } niveaux ; le fichier n’a pas été lu.
    .mend = Fermez-les, ou divisez le message.
lint-missing = Il manque ici : { $name }
    .mend = Ajoutez-le sous cette ligne.
lint-extra = La langue de référence n’a pas de message « { $name } ».
    .mend = Retirez-le, ou ajoutez-le d’abord à la langue de référence.
lint-missing_attribute = « { $name } » manque.
    .mend = Ajoutez cet attribut sous ce message.
lint-extra_attribute = La langue de référence n’a pas d’attribut « { $name } » ici.
    .mend = Retirez-le.
lint-missing_variable = La variable « { $name } » de la langue de référence n’est pas utilisée.
    .mend = Utilisez-la quelque part dans ce texte.
lint-extra_variable = La langue de référence n’a pas de variable « { $name } » ici.
    .mend = Retirez-la : le programme ne la connaît pas.
lint-unknown_message = Il n’y a pas de message « { $name } » dans cette langue.
    .mend = Ajoutez-le, ou écrivez le texte en entier.
lint-unknown_function = Il n’y a pas de fonction « { $name } » ici.
    .mend = Utilisez la variable seule : nombres et dates arrivent prêts à être affichés.
lint-plural = Cette langue n’a pas de forme « { $name } » du pluriel.
    .mend = Retirez cette variante.
    .near = Utilisez ces formes : { $near }.
lint-plural_form = « { $name } » figure parmi les formes du pluriel et n’en est pas une.
    .mend = Utilisez zero, one, two, few, many ou other.
lint-long_fraction = Un nombre a ici plus de { $name } chiffres après la virgule.
    .mend = Écrivez-en moins.
lint-cycle = « { $name } » renvoie à lui-même, ou passe par trop d’autres.
    .mend = Écrivez le texte en entier dans l’un d’eux.
lint-no_words = Les mots manquent : « { $name } » n’existe pas dans la langue de référence.
    .mend = Ajoutez le message dans locales/en.

lint-glossary = « { $name } » ne suit pas le glossaire.
    .mend = Voyez si ce doit être « … », ou ajoutez une forme au glossaire.
    .near = Voyez si ce doit être « { $near } », ou ajoutez une forme au glossaire.
lint-mixed_script = « { $name } » vient d’une autre écriture.
    .mend = Écrivez-le avec les lettres de cette langue.
lint-too_wide = Ceci prend { $name } colonnes ; il y en a { $near }.
    .mend = Raccourcissez.
lint-typography = « { $name } » ne s’écrit pas ainsi dans cette langue.
    .mend = Employez ses guillemets et son apostrophe, et une seule espace entre les mots.
lint-untranslated = « { $name } » dit la même chose qu’en anglais.
    .mend = Traduisez, ou nommez-le sous « same » dans le glossaire.
lint-unused = Rien n’emploie « { $name } ».
    .mend = Retirez-le, ou corrigez l’identifiant qui devrait le nommer.
