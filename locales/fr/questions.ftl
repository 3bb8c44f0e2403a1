# Les questions de l’assistant. Les noms de catégories et d’options servent aussi
# d’objet au message, et les choice-* et try-* y sont des réponses : neutres et courts.

## Catégories

category-account_access = Accès au compte
    .about = Impossible de se connecter, ou aucun code n’arrive
category-account_ban = Bannissement du compte
    .about = Compte banni, suspendu, gelé ou limité
category-security = Sécurité
    .about = Piratage, connexion inconnue, téléphone perdu ou volé
category-messages = Messages
    .about = Pas envoyés, pas reçus, en retard ou disparus
category-payments = Paiements
    .about = Débit injustifié, remboursement, solde, abonnement
category-groups = Groupes
    .about = Accès refusé, exclusion, droits d’admin perdus
category-technical = Problème technique
    .about = Plantage, lenteur, mise à jour ou sauvegarde impossible
category-abuse = Signalement d’abus
    .about = Spam, menaces, arnaque, quelqu’un se fait passer pour moi
category-language = Langue
    .about = L’application est dans la mauvaise langue
category-business = Entreprise
    .about = Certification, API, compte professionnel bloqué
category-legal_privacy = Droits et vie privée
    .about = Droit d’auteur, marque, données personnelles
category-other = Autre
    .about = Rien d’autre dans cette liste ne convient

## Options

option-no_login = Connexion impossible
    .about = Connexion refusée, ou session fermée et impossible à rouvrir
option-no_code = Aucun code n’arrive
    .about = Le code de vérification n’arrive ni par SMS ni par appel
option-number_changed = Changement de numéro
    .about = J’ai un nouveau numéro, ou mon ancienne SIM ne marche plus
option-two_step_forgotten = Vérification en deux étapes oubliée
    .about = J’ai oublié le code PIN ou le mot de passe demandé après le code

option-banned = Compte banni
    .about = Mon compte ou mon numéro est banni, bloqué ou désactivé
option-temporarily_banned = Compte banni temporairement
    .about = Suspendu quelques heures ou jours, un compte à rebours tourne
option-frozen = Compte gelé
    .about = Mon compte est gelé : je peux lire, mais pas écrire
option-limited_sending = Envoi limité
    .about = Je ne peux écrire qu’à mes contacts

option-hijacked = Compte piraté
    .about = Piraté ou volé : quelqu’un y est entré et écrit en mon nom
option-suspicious_login = Connexion suspecte
    .about = Une connexion ou un appareil que je ne connais pas
option-phone_lost = Téléphone perdu ou volé
    .about = Mon téléphone a disparu et mon compte y est encore ouvert
option-data_leak = Fuite de données présumée
    .about = Mes discussions, mes photos ou mon numéro circulent

option-send_failed = Messages non envoyés
    .about = Échec, signe rouge, ou le message reste en cours d’envoi
option-not_received = Messages non reçus
    .about = Les messages qu’on m’envoie n’arrivent jamais
option-delayed = Messages en retard
    .about = Des heures après, ou seulement quand j’ouvre l’application
option-media_failed = Échec des photos ou fichiers
    .about = Photos, vidéos, vocaux, fichiers : envoi ou réception bloqués
option-sync = Messages non synchronisés
    .about = Des discussions manquent, ou diffèrent entre mes appareils

option-failed = Échec du paiement
    .about = Le paiement n’est pas passé, ou il reste en attente
option-refund = Remboursement
    .about = Je veux récupérer mon argent, ou il n’a pas été remboursé
option-wrong_balance = Solde erroné
    .about = Le solde est faux, il manque de l’argent
option-wrong_charge = Débit injustifié
    .about = Débit en double, trop élevé, ou achat que je n’ai pas fait
option-subscription = Abonnement
    .about = Payé mais pas actif, ou il se renouvelle sans cesse
option-goods_not_delivered = Payé mais non reçu
    .about = J’ai payé, et mon achat n’est jamais arrivé

option-cannot_join = Impossible de rejoindre un groupe
    .about = Lien mort, groupe complet, ou accès refusé
option-removed = Exclusion d’un groupe
    .about = Retrait ou expulsion : je ne suis plus dans le groupe
option-admin_rights = Droits d’admin
    .about = Je ne suis plus admin, ou le groupe n’en a plus

option-crash = Plantage de l’application
    .about = Elle se ferme seule, se fige ou ne s’ouvre pas
option-cannot_update = Mise à jour impossible
    .about = La mise à jour échoue, ou ma version est trop ancienne
option-backup_failed = Échec de la sauvegarde
    .about = Elle s’arrête, ou mes discussions ne reviennent pas
option-slow = Application lente
    .about = Elle rame, vide la batterie ou remplit le stockage
option-notifications = Notifications
    .about = Ni son ni alerte, ou seulement quand l’application est ouverte

option-spam = Spam
    .about = De la publicité indésirable, encore et encore
option-harassment = Harcèlement ou menaces
    .about = Insultes, traque, menaces, chantage
option-scam = Arnaque
    .about = On m’a pris de l’argent, ou on cherche à en soutirer aux gens
option-illegal_content = Contenu illégal
    .about = Violence, pédocriminalité, drogue ou autre crime
option-impersonation = Usurpation d’identité
    .about = Un faux compte utilise mon nom et ma photo
option-malicious_bot = Bot malveillant
    .about = Un bot qui arnaque, spamme ou demande des codes

option-wrong_language = Mauvaise langue
    .about = L’application est passée dans une langue que je ne lis pas
option-cannot_switch = Changement de langue impossible
    .about = Ma langue n’est pas proposée, ou l’ancienne revient

option-verification = Certification
    .about = Je veux le badge officiel pour mon entreprise ou mon canal
option-api = API professionnelle
    .about = L’API, un bot ou un outil professionnel ne marche pas
option-blocked = Compte professionnel bloqué
    .about = Mon numéro professionnel, bot ou canal est bloqué

option-copyright = Droit d’auteur
    .about = On copie ma photo, mon texte, ma musique ou ma vidéo
option-trademark = Marque déposée
    .about = On utilise ma marque, mon nom ou mon logo
option-data_request = Demande sur mes données
    .about = Je veux une copie de mes données, ou leur suppression
option-privacy = Vie privée
    .about = Mes données privées sont exposées ou utilisées à tort

option-other = Autre chose
    .about = Mon problème n’est dans aucune liste

## Pages

page-account = Votre compte
page-device = Téléphone et application
page-happened = Ce qui s’est passé
page-ban = Le bannissement
page-security = Sécurité
page-messages = Les messages
page-groups = Le groupe
page-payment = Le paiement
page-abuse = Ce que vous signalez
page-legal = Vos droits
page-business = Votre entreprise
page-story = Avec vos mots
page-timeline = Dans l’ordre
page-tried = Ce que vous avez essayé
page-request = Ce que vous demandez
page-proof = Captures d’écran

## Champs : compte

field-account_phone = Numéro de téléphone du compte
    .hint = C’est lui qui permet de trouver le compte ; avec + et l’indicatif du pays.
    .example = +44 7700 900123
field-username = Nom d’utilisateur
    .hint = Sur votre profil, si vous en avez un ; souvent précédé de @.
    .example = @maria_k_example
field-account_id = Identifiant ou nom affiché
    .hint = Identifiant WeChat, nom affiché LINE, lien du profil : ce qui désigne le compte.
    .example = wxid_example77
field-registered_since = Date de création du compte
    .hint = L’année ou le mois suffit ; cela aide à montrer que le compte est à vous.
    .example = 2022-08
field-reply_email = E-mail pour la réponse
    .hint = Une adresse que vous pouvez ouvrir maintenant ; la réponse peut y arriver.
    .example = maria@example.org
field-alt_contact = Autre moyen de vous joindre
    .hint = Un second e-mail ou numéro valable les sept prochains jours.
    .example = m.k@example.net
field-legal_name = Nom complet (état civil)
    .hint = Seulement si le formulaire de la plateforme l’exige.
    .example = Maria Kovac
field-service_region = Région du service
    .hint = WeChat (international) et Weixin (Chine) relèvent de deux sociétés.
field-business_name = Nom de l’entreprise
    .hint = Tel qu’il figure sur le profil professionnel.
    .example = Librairie Nour
field-business_verified = L’entreprise est-elle certifiée ?
    .hint = Oui seulement si le profil porte le badge de la plateforme.

## Champs : appareil

field-device_model = Modèle du téléphone ou PC
    .hint = Dans les réglages de l’appareil, sous « À propos ».
    .example = Pixel 8
field-os_version = Système et version
    .hint = Dans les réglages de l’appareil, sous « À propos », près du modèle.
    .example = Android 14
field-app_version = Version de l’application
    .hint = Dans ses paramètres, sous « Aide » ou « À propos » ; ou dans la boutique d’applications.
    .example = 11.7.2
field-network_type = Réseau
    .hint = Celui que l’appareil utilisait à ce moment-là.
field-unofficial_app = Application modifiée ou non officielle ?
    .hint = Ce type d’application peut valoir un bannissement ; une réponse franche évite un aller-retour.

## Champs : ce qui s’est passé

field-summary = Le problème en une phrase
    .hint = Ce sera l’objet : ce qui s’est passé, pas à quel point c’est grave.
    .example = Les fichiers de plus de 20 Mo restent en cours d’envoi
field-description = Ce qui s’est passé
    .hint = Les faits, dans l’ordre. Ni code, ni mot de passe, ni PIN, ni numéro de carte.
field-impact = Ce que cela vous empêche de faire
    .hint = Un fait simple aide plus que des mots forts.
    .example = Je ne peux pas envoyer de contrats à mes clients
field-happened_at = Quand c’est arrivé
    .hint = Jour, heure et fuseau si possible ; « hier soir » est déjà un début.
    .example = 2026-02-16 19:05
field-first_seen = Remarqué pour la première fois
    .hint = L’assistance cherche dans ses journaux par jour et heure.
    .example = 2026-02-11 09:20
field-last_seen = Remarqué pour la dernière fois
    .hint = La fois la plus récente ; laissez vide si ce n’est arrivé qu’une fois.
    .example = 2026-02-13 22:10
field-frequency = Fréquence
    .hint = Dites ce qui le déclenche, si vous l’avez repéré.
    .example = À chaque envoi d’un fichier de plus de 20 Mo
field-steps_before = Ce que vous faisiez juste avant
    .hint = Étape par étape, pour que l’assistance puisse le refaire.
    .example = Ouvert une discussion, choisi une photo, touché « Envoyer »
field-error_text = Texte du message d’erreur
    .hint = Mot pour mot, dans la langue où il s’est affiché.
field-error_code = Code d’erreur
    .hint = Le code court de la fenêtre d’erreur. Jamais un code de vérification.
    .example = Erreur 403
field-other_devices = Sur vos autres appareils
    .hint = Si cela marche ailleurs, la panne vient de cet appareil.
    .example = Fonctionne sur mon ordinateur
field-network_test = Sur un autre réseau
    .hint = Essayez le Wi-Fi au lieu des données mobiles, ou l’inverse.
field-timeline = Ce qui s’est passé, et quand
    .hint = Du plus ancien au plus récent : une ligne par moment.
    .example = Le fichier est resté en cours d’envoi
field-tried = Ce que vous avez essayé
    .hint = Chaque essai avec son résultat, pour qu’on ne vous le redemande pas.
    .example = Redémarré l’application
field-request = Ce que vous demandez
    .hint = Une seule demande, claire, que l’assistance peut satisfaire.
    .example = Trouver la cause et me dire quand ce sera corrigé

## Champs : bannissement

field-ban_text = Ce que dit l’avis de bannissement
    .hint = Mot pour mot, comme l’application l’affiche.
    .example = Votre compte a été suspendu
field-ban_at = Quand vous l’avez vu
    .hint = Jour, heure et fuseau, au plus près.
    .example = 2026-03-09 21:40
field-warning_mail = Aviez-vous reçu un avertissement ?
    .hint = Par e-mail ou dans l’application ; regardez aussi dans les spams.
field-activity_72h = Vos activités des 72 heures précédentes
    .hint = Groupes rejoints, envois en nombre, nouveau téléphone : les faits.
    .example = Rejoint deux groupes et changé de téléphone
field-affirms_no_breach = Avez-vous respecté les conditions d’utilisation ?
    .hint = Ne figure dans le message que si vous répondez oui ; passez en cas de doute.

## Champs : sécurité

field-anomaly_at = Premier signe remarqué
    .hint = Le premier message, avis ou déconnexion étrange, avec le fuseau.
    .example = 2026-01-20 23:10
field-anomaly_place_ip = Lieu ou adresse IP de la connexion
    .hint = Comme l’indique l’alerte de connexion ou la liste des appareils.
    .example = PC Windows, Varsovie
field-login_notice = Avez-vous reçu une alerte de connexion ?
    .hint = Un message disant que votre compte a été ouvert sur un nouvel appareil.
field-settings_changed = Modifié sans votre accord
    .hint = Tout ce que vous savez ; l’assistance voit ainsi quoi rétablir.
field-last_normal_use = Dernière utilisation normale
    .hint = La dernière fois que tout allait bien.
    .example = 2026-01-20 21:00
field-two_step_state = Vérification en deux étapes
    .hint = Seulement si elle est activée. N’écrivez jamais le PIN ou le mot de passe.
field-recovery_valid = E-mail et numéro de secours valables ?
    .hint = Oui si vous pouvez encore y lire e-mails et SMS.
field-sim_blocked = L’opérateur a-t-il bloqué la carte SIM ?
    .hint = La personne qui a la carte SIM peut recevoir vos codes de vérification.
field-new_phone_available = Avez-vous un autre téléphone ?
    .hint = Avec une nouvelle carte SIM, c’est le moyen le plus rapide de revenir.

## Champs : messages

field-counterpart_phone = Numéro de l’autre personne
    .hint = Avec + et l’indicatif du pays ; cela aide à retrouver le message.
    .example = +44 7700 900456
field-message_at = Heure du message
    .hint = À cinq minutes près, si possible.
    .example = 2026-02-11 09:20

## Champs : groupes

field-group_name = Nom du groupe
    .hint = Exactement comme l’application l’écrit.
    .example = Groupe des parents, CE2
field-group_link = Lien du groupe
    .hint = Le lien d’invitation, si vous l’avez.
    .example = https://chat.whatsapp.com/EXAMPLE123
field-group_admin = Admin du groupe
    .hint = Le nom affiché dans le groupe ; ce sont les admins qui décident qui en fait partie.
    .example = Mme D.
field-removal_notice = Ce que dit l’avis
    .hint = Mot pour mot, comme l’application l’affiche.
    .example = Vous ne faites plus partie du groupe

## Champs : paiements

field-transaction_id = Numéro de transaction
    .hint = Sur le reçu ou dans l’historique. Jamais un numéro de carte.
    .example = 4200009999202606011234567890
field-amount = Montant
    .hint = La somme exacte, comme sur le reçu.
    .example = 88.00
field-currency = Devise
    .hint = Les trois lettres sur le reçu.
    .example = EUR
field-charged_at = Date du débit
    .hint = Sur le reçu ; certaines plateformes fixent un délai à partir de ce jour.
    .example = 2026-06-01 12:02
field-bank_proof = Le débit figure-t-il sur votre relevé ?
    .hint = Une ligne sur le relevé de compte ou de carte suffit.
field-payment_path = Comment vous avez payé
    .hint = C’est ce qui détermine qui rembourse : boutique d’applications, plateforme ou vendeur.

## Champs : abus

field-offender_handle = Compte signalé
    .hint = Nom, numéro ou lien, copié à l’identique : les lettres qui se ressemblent comptent.
    .example = @maria_k_exampIe
field-offence = Ce que fait ce compte
    .hint = Seulement ce que vous avez vu vous-même, sans qualificatifs.
    .example = Copie mon nom et ma photo et demande de l’argent à mes contacts
field-content_links = Liens vers messages ou profils
    .hint = Avec un lien public, l’assistance peut voir par elle-même.
    .example = t.me/maria_k_exampIe
field-evidence = Ce que vous pouvez montrer
    .hint = Ce que vous avez gardé ; recadrez pour ne pas montrer les autres, ne floutez pas.
    .example = 3 captures d’écran, une demande de paiement
field-relation = Qui est cette personne pour vous
    .hint = Cela aide l’assistance à juger ce qu’elle voit.
field-reported_before = Déjà signalé ?
    .hint = Avec le bouton « Signaler » de l’application, ou autrement.

## Champs : droits

field-rights_role = Votre rôle
    .hint = Seul le titulaire, ou son mandataire, peut faire cette demande.
field-work = Votre œuvre ou marque
    .hint = Titre, numéro d’enregistrement, ou l’endroit où voir l’original.
    .example = « Port à l’aube », photo, https://example.org/harbour
field-infringing_links = Liens vers les copies
    .hint = Un lien par copie ; l’assistance n’agit que sur ce qu’elle trouve.
    .example = t.me/example_channel/42

## Champs : autres

field-screenshots = Captures d’écran
    .hint = L’écran entier avec l’heure ; recadrez ce qui est privé, ne floutez jamais.
    .example = Avis de bannissement
field-found_contact = Un contact trouvé ailleurs
    .hint = Un numéro, une adresse ou un lien vu sur internet ou reçu : il est vérifié ici tout de suite et ne figure jamais dans le message. Laissez vide s’il n’y en a pas.
    .example = support@example.com
field-note = Note pour vous
    .hint = Reste dans votre dossier ; elle n’est jamais envoyée.
field-wants_urgent_mark = Marquer comme urgent ?
    .hint = Seulement si de l’argent est parti, ou si un compte ou un téléphone est volé.

## Réponses courantes

choice-network_type-wifi = Wi-Fi
choice-network_type-mobile = Données mobiles
choice-network_type-both = Wi-Fi et données mobiles

choice-frequency-always = Toujours
choice-frequency-often = Souvent
choice-frequency-sometimes = Parfois
choice-frequency-once = Une fois

choice-other_devices-same = Le même problème
choice-other_devices-fine = Cela fonctionne
choice-other_devices-no_other = Je n’ai pas d’autre appareil

choice-network_test-other_network_same = Le même problème
choice-network_test-other_network_works = Cela fonctionne
choice-network_test-not_tested = Non testé

choice-two_step_state-on = Activée
choice-two_step_state-off = Désactivée
choice-two_step_state-unknown_pin = Activée, mais je ne peux pas la passer

choice-relation-stranger = Personne inconnue
choice-relation-acquaintance = Connaissance
choice-relation-former_contact = Ancien contact
choice-relation-business = Entreprise

choice-payment_path-app_store = Boutique d’applications (Apple ou Google)
choice-payment_path-in_app = Dans l’application
choice-payment_path-bank = Compte bancaire ou carte
choice-payment_path-bot = Un bot dans une discussion

choice-rights_role-owner = Titulaire des droits
choice-rights_role-agent = Mandataire du titulaire
choice-rights_role-neither = Ni titulaire ni mandataire

choice-service_region-overseas = WeChat (hors Chine continentale)
choice-service_region-mainland = Weixin (Chine continentale)

choice-impact-cannot_use = Je ne peux pas utiliser mon compte
choice-impact-work = Je ne peux pas travailler
choice-impact-family = Je ne peux pas joindre ma famille
choice-impact-money = J’ai perdu de l’argent, ou je risque d’en perdre

choice-request-explain = Expliquer la raison
choice-request-restore = Rétablir mon accès
choice-request-refund = Rembourser le montant
choice-request-remove = Retirer le contenu ou le compte
choice-request-fix_date = Trouver la cause et me dire quand ce sera corrigé

choice-offence-impersonates_me = Se fait passer pour moi
choice-offence-asks_money = Demande de l’argent aux gens
choice-offence-threats = Profère des menaces
choice-offence-spam = Envoie du spam
choice-offence-illegal = Publie du contenu illégal

choice-settings_changed-password = Mot de passe
choice-settings_changed-email = Adresse e-mail
choice-settings_changed-phone = Numéro de téléphone
choice-settings_changed-devices = Appareils connectés

## Résultat d’un essai

result-none = Aucun changement
result-temporary = A aidé un moment
result-partly = A aidé en partie
result-solved = A résolu le problème

## Essais courants

try-restart_app = Application redémarrée
try-reinstall = Application réinstallée
try-other_network = Essai sur un autre réseau
try-restart_phone = Téléphone redémarré
try-update = Application mise à jour
try-clear_cache = Cache de l’application vidé
try-other_device = Essai sur un autre appareil
