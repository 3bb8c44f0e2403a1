# Le texte envoyé à l’assistance de la plateforme, dans la langue du message.

## Cadre

msg-subject = {"["}{ $category }] - { $what }
msg-subject-urgent = URGENT { $subject }
msg-greeting = Bonjour à toute l’équipe d’assistance { $platform },
msg-category-line = Catégorie : { $category }, { $option }

msg-details = Détails :
msg-timeline = Chronologie :
msg-attempts = Ce que j’ai essayé :

msg-timeline-entry = { $at } : { $event }
msg-attempt = { $action } : { $result }
sent-result-none = aucun changement
sent-result-temporary = amélioration temporaire
sent-result-partly = amélioration partielle
sent-result-solved = problème résolu

msg-picture = Capture d’écran : { $shows }
msg-picture-described = Capture d’écran, disponible sur demande : { $shows }

msg-unknown = je ne sais pas
msg-secret-removed = {"["}supprimé]

msg-thanks = Merci de votre aide.
msg-name = { $name }

## Ce qui s’est passé, en une phrase

overview-no_login = Je n’arrive pas à me connecter à mon compte { $platform }.
overview-no_code = Le code de vérification de mon compte { $platform } ne me parvient pas.
overview-number_changed = Mon numéro de téléphone a changé et je ne peux pas transférer mon compte { $platform } vers le nouveau.
overview-two_step_forgotten = Je ne peux pas passer la vérification en deux étapes de mon compte { $platform }.

overview-banned = Mon compte { $platform } a été banni et je ne peux plus l’utiliser.
overview-temporarily_banned = Mon compte { $platform } a été banni temporairement.
overview-frozen = Mon compte { $platform } a été gelé.
overview-limited_sending = L’envoi de messages est limité sur mon compte { $platform }.

overview-hijacked = Une autre personne a pris le contrôle de mon compte { $platform }.
overview-suspicious_login = Une connexion qui n’est pas de mon fait a eu lieu sur mon compte { $platform }.
overview-phone_lost = Le téléphone sur lequel se trouve mon compte { $platform } a été perdu ou volé.
overview-data_leak = Je pense que des données de mon compte { $platform } ont fuité.

overview-send_failed = Les messages que j’envoie sur { $platform } ne partent pas.
overview-not_received = Je ne reçois pas les messages que l’on m’envoie sur { $platform }.
overview-delayed = Mes messages sur { $platform } arrivent en retard.
overview-media_failed = L’envoi ou la réception de photos ou de fichiers échoue sur mon compte { $platform }.
overview-sync = Mes messages { $platform } manquent ou diffèrent d’un appareil à l’autre.

overview-failed = Mon paiement sur { $platform } a échoué.
overview-refund = Je demande le remboursement d’un paiement effectué sur { $platform }.
overview-wrong_balance = Le solde de mon compte { $platform } est erroné.
overview-wrong_charge = Un montant m’a été débité à tort sur { $platform }.
overview-subscription = Mon abonnement payant sur { $platform } pose problème.
overview-goods_not_delivered = J’ai effectué un paiement sur { $platform } et n’ai pas reçu ce que j’ai payé.

overview-cannot_join = Je ne peux pas rejoindre un groupe sur { $platform }.
overview-removed = Mon compte a été retiré d’un groupe sur { $platform }.
overview-admin_rights = Les droits d’administration d’un groupe sur { $platform } posent problème.

overview-crash = L’application { $platform } plante ou ne démarre pas sur mon appareil.
overview-cannot_update = Je ne peux pas mettre à jour l’application { $platform } sur mon appareil.
overview-backup_failed = La sauvegarde ou la restauration de mes discussions { $platform } échoue.
overview-slow = L’application { $platform } est très lente sur mon appareil.
overview-notifications = Les notifications de l’application { $platform } ne fonctionnent pas sur mon appareil.

overview-spam = Je signale du spam sur { $platform }.
overview-harassment = Je signale un harcèlement sur { $platform }.
overview-scam = Je signale une arnaque sur { $platform }.
overview-illegal_content = Je signale un contenu illégal sur { $platform }.
overview-impersonation = Une personne se fait passer pour moi sur { $platform }.
overview-malicious_bot = Je signale un bot malveillant sur { $platform }.

overview-wrong_language = L’application { $platform } s’affiche dans la mauvaise langue.
overview-cannot_switch = Je ne peux pas afficher l’application { $platform } dans ma langue.

overview-verification = Je vous écris au sujet de la certification sur { $platform }.
overview-api = Je rencontre un problème avec l’API ou les outils professionnels { $platform }.
overview-blocked = Mon compte professionnel, bot ou canal sur { $platform } a été bloqué.

overview-copyright = Je signale une atteinte au droit d’auteur sur { $platform }.
overview-trademark = Je signale une atteinte à une marque sur { $platform }.
overview-data_request = Je vous adresse une demande concernant mes données personnelles sur { $platform }.
overview-privacy = Je vous écris au sujet de la confidentialité de mes données personnelles sur { $platform }.

overview-other = J’ai besoin d’aide sur { $platform } pour une question qui n’entre dans aucune autre catégorie.

## Faits : compte

line-account_phone = Numéro de téléphone de mon compte : { $value }
line-username = Mon nom d’utilisateur : { $value }
line-account_id = Identifiant de mon compte : { $value }
line-registered_since = Date de création du compte : { $value }
line-reply_email = E-mail pour la réponse : { $value }
line-alt_contact = Autre contact : { $value }
line-legal_name = Nom complet (état civil) : { $value }
line-service_region = Région du service : { $value }
line-business_name = Nom de l’entreprise : { $value }
line-business_verified = { $value ->
    [yes] L’entreprise est certifiée.
    [unknown] Je ne sais pas si l’entreprise est certifiée.
   *[no] L’entreprise n’est pas certifiée.
}

## Faits : appareil

line-device_model = Appareil : { $value }
line-os_version = Système : { $value }
line-app_version = Version de l’application : { $value }
line-network_type = Réseau : { $value }
line-unofficial_app = { $value ->
    [yes] J’utilisais une application modifiée ou non officielle.
    [unknown] Je ne sais pas si mon application est l’application officielle.
   *[no] J’utilise l’application officielle.
}

## Faits : ce qui s’est passé

line-description = { $value }
line-impact = Conséquence : { $value }
line-happened_at = Date et heure : { $value }
line-first_seen = Première apparition : { $value }
line-last_seen = Dernière apparition : { $value }
line-frequency = Fréquence : { $value }
line-steps_before = Étapes juste avant : { $value }
line-error_text = Texte de l’erreur : { $value }
line-error_code = Code d’erreur : { $value }
line-other_devices = Sur d’autres appareils : { $value }
line-network_test = Sur un autre réseau : { $value }
line-request = Ma demande : { $value }

## Faits : bannissement

line-ban_text = Avis affiché : { $value }
line-ban_at = Avis vu pour la première fois : { $value }
line-warning_mail = { $value ->
    [yes] J’ai reçu un avertissement auparavant.
    [unknown] Je ne sais pas si un avertissement a été envoyé auparavant.
   *[no] Je n’ai reçu aucun avertissement auparavant.
}
line-activity_72h = Activité dans les 72 heures précédentes : { $value }
line-affirms_no_breach = { $value ->
    [yes] À ma connaissance, j’ai respecté les conditions d’utilisation.
   *[no] {""}
}

## Faits : sécurité

line-anomaly_at = Premier signe remarqué : { $value }
line-anomaly_place_ip = Lieu ou adresse IP de la connexion : { $value }
line-login_notice = { $value ->
    [yes] J’ai reçu une alerte de connexion.
    [unknown] Je ne sais pas si une alerte de connexion a été envoyée.
   *[no] Je n’ai reçu aucune alerte de connexion.
}
line-settings_changed = Modifié sans mon accord : { $value }
line-last_normal_use = Dernière utilisation normale : { $value }
line-two_step_state = Vérification en deux étapes : { $value }
line-recovery_valid = { $value ->
    [yes] Mon e-mail et mon numéro de secours sont toujours valables.
    [unknown] Je ne sais pas si mon e-mail et mon numéro de secours sont toujours valables.
   *[no] Mon e-mail ou mon numéro de secours n’est plus valable.
}
line-sim_blocked = { $value ->
    [yes] L’opérateur a bloqué la carte SIM.
    [unknown] Je ne sais pas si la carte SIM est bloquée.
   *[no] La carte SIM n’est pas encore bloquée.
}
line-new_phone_available = { $value ->
    [yes] J’ai un autre téléphone à disposition.
    [unknown] Je ne sais pas encore si j’aurai un autre téléphone.
   *[no] Je n’ai pas encore d’autre téléphone.
}

## Faits : messages et groupes

line-counterpart_phone = Numéro de l’autre personne : { $value }
line-message_at = Heure du message : { $value }
line-group_name = Groupe : { $value }
line-group_link = Lien du groupe : { $value }
line-group_admin = Admin du groupe : { $value }
line-removal_notice = Avis affiché : { $value }

## Faits : paiements

line-transaction_id = Numéro de transaction : { $value }
line-amount = Montant : { $value }
line-currency = Devise : { $value }
line-charged_at = Date du débit : { $value }
line-bank_proof = { $value ->
    [yes] J’ai le relevé bancaire où figure le débit.
    [unknown] Je ne sais pas encore si le débit figure sur mon relevé bancaire.
   *[no] Je n’ai pas encore de relevé bancaire où figure le débit.
}
line-payment_path = Moyen de paiement : { $value }

## Faits : abus et droits

line-offender_handle = Compte signalé : { $value }
line-offence = Ce que fait ce compte : { $value }
line-content_links = Liens : { $value }
line-evidence = Preuves : { $value }
line-relation = Lien avec moi : { $value }
line-reported_before = { $value ->
    [yes] Cela a déjà été signalé.
    [unknown] Je ne sais pas si cela a déjà été signalé.
   *[no] C’est mon premier signalement à ce sujet.
}
line-rights_role = Mon rôle : { $value }
line-work = Œuvre ou marque : { $value }
line-infringing_links = Liens vers les copies : { $value }

## Ce qui est demandé

ask-review = Merci de réexaminer la décision concernant mon compte et de le rétablir s’il s’agit d’une erreur.
ask-unfreeze = Merci de réexaminer mon compte et de lever le gel s’il s’agit d’une erreur.
ask-lift_limit = Merci de vérifier pourquoi mon compte est limité et de lever la limite s’il s’agit d’une erreur.
ask-secure = Merci de sécuriser le compte, de fermer toutes les autres sessions et de m’en rendre l’accès : j’en suis titulaire.
ask-deactivate = Merci de désactiver le compte jusqu’à ce que je puisse l’enregistrer à nouveau avec mon numéro.
ask-check_login = Merci de vérifier les connexions récentes, de mettre fin à celles qui ne viennent pas de moi et de m’indiquer ce que je dois faire d’autre.
ask-restore_access = Merci de m’aider à retrouver l’accès à mon compte.
ask-find_cause = Merci de trouver la cause et de m’indiquer comment résoudre le problème. S’il s’agit d’un problème connu, merci de m’indiquer quand une correction est prévue.
ask-refund = Merci de m’expliquer ce débit et de me le rembourser s’il a été fait par erreur ou si je n’ai rien reçu en échange.
ask-correct_balance = Merci de comparer le solde aux transactions et de le corriger.
ask-group_help = Merci d’examiner la situation de ce groupe et de me dire ce qu’il est possible de faire.
ask-remove_content = Merci d’examiner ce que je signale et d’agir conformément à vos règles.
ask-remove_infringement = Merci de retirer le contenu aux liens indiqués, ou de me dire ce qu’il vous faut encore pour décider.
ask-data_answer = Merci de répondre à ma demande concernant mes données personnelles, et de me dire si vous devez vérifier mon identité.
ask-language_fix = Merci de m’indiquer comment mettre l’application dans ma langue.
ask-business_help = Merci d’examiner le dossier de mon entreprise et de m’indiquer ce qu’il faut pour le régler.
ask-verify = Merci de me dire si la certification est possible ici, et ce qu’il vous faut pour cela.
ask-answer = Merci d’examiner ma demande et de me répondre.

ask-more = S’il vous faut d’autres éléments pour retrouver le dossier, n’hésitez pas à m’écrire.
