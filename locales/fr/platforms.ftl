# Les moyens de contact, leur mode d’emploi, les contacts à éviter et les délais publiés.
# Un nom de menu dont le libellé français n’est pas sûr reste en anglais.

## WhatsApp

channel-whatsapp-in_app_contact = Dans l’application : « Paramètres » › « Aide » › « Nous contacter »
    .about = Marche aussi avant la connexion. Le menu peut s’appeler « Help and feedback » : vérifiez dans l’application.
channel-whatsapp-in_app_review = Dans l’application : « Demander un examen »
    .about = Le bouton est sur l’avis de bannissement. C’est la première voie pour faire revoir un bannissement.
channel-whatsapp-in_app_report = Dans l’application : ouvrez la discussion, puis « Signaler »
    .about = Va droit à ceux qui examinent les signalements. Vérifiez dans l’application où est le bouton.
channel-whatsapp-web_contact = Formulaire de contact sur whatsapp.com
    .about = Quand l’application ne s’ouvre pas ou ne suffit pas.
channel-whatsapp-mail_ban_appeal = E-mail contre un bannissement
    .about = L’adresse que donnent les conditions de WhatsApp pour un bannissement que vous pensez injustifié.
channel-whatsapp-mail_lost_phone = E-mail pour un téléphone perdu ou volé
    .about = Fait désactiver le compte. Il faut une phrase anglaise fixe et votre numéro avec l’indicatif du pays.
channel-whatsapp-help_center = Centre d’aide WhatsApp
    .about = Des articles à lire. Personne n’y répond.
channel-whatsapp-privacy_contact = Formulaire vie privée sur whatsapp.com
    .about = Pour les questions sur vos données personnelles.
channel-whatsapp-dpo_mail = E-mail au délégué à la protection des données
    .about = Seulement pour les questions sur vos données personnelles.

## Messenger

channel-messenger-facebook_hacked = facebook.com/hacked
    .about = Pour un compte piraté, ou auquel vous n’avez plus accès. Les questions viennent une à une.
channel-messenger-support_hub = Dans l’application Facebook : l’espace d’assistance
    .about = D’après la presse, la voie la plus récente, avec un assistant IA. Vérifiez dans l’application si vous l’avez.
channel-messenger-help_center = Pages d’aide Facebook
    .about = Des articles ; certains mènent au bon formulaire.
channel-messenger-in_app_report_chat = Dans l’application : ouvrez la discussion, touchez le nom, puis « Signaler » (« Il y a un problème » dans les anciennes versions)
    .about = Pour un abus dans une discussion. Les libellés ont pu changer.
channel-messenger-in_app_report_problem = Dans l’application : les paramètres, puis « Signaler un problème »
    .about = Pour les pannes de l’application. Vérifiez dans l’application où se trouve cette ligne.

## Telegram

channel-telegram-ask_question = Dans l’application : « Paramètres » › « Poser une question »
    .about = Pour tout, tant que vous avez accès au compte. Des bénévoles répondent : n’écrivez rien de secret.
channel-telegram-login_form = Formulaire sur telegram.org/support
    .about = Pour les problèmes de connexion ou d’inscription.
channel-telegram-frozen_appeal = Dans l’application : le recours sur l’avis de gel du compte
    .about = Des modérateurs l’examinent.
channel-telegram-spambot = @SpamBot
    .about = Dit pourquoi vous ne pouvez pas écrire aux autres, et reçoit un recours si c’était une erreur.
channel-telegram-banned_number_mail = E-mail pour un numéro banni
    .about = Le bouton e-mail de l’application y écrit. Cela vient d’une ancienne version : vérifiez dans l’application.
channel-telegram-in_app_report = Dans l’application : « Signaler » sur le message ou le profil
    .about = Android : touchez. iPhone : appui long. Ordinateur : clic droit.
channel-telegram-abuse_mail = E-mail pour un abus en public
    .about = Une machine le traite d’abord : il lui faut des liens (t.me/… ou @…).
channel-telegram-stopca_mail = E-mail contre les abus sur enfants
    .about = Seulement pour les abus sur enfants.
channel-telegram-notoscam = @NoToScam
    .about = Quand un escroc se fait passer pour vous.
channel-telegram-dmca_mail = E-mail pour le droit d’auteur
    .about = Seulement pour les titulaires ou leurs mandataires, et pour un contenu public.
channel-telegram-eu_bot = @EURegulation
    .about = Dans l’UE : données personnelles et contenu illégal.
channel-telegram-dsa_report = Formulaire de signalement pour l’UE
    .about = Dans l’UE. Il demande votre nom, un contact et une explication convaincante.
channel-telegram-stars_dispute = Litige Stars par @BotFather
    .about = Pour ce qu’un bot a vendu sans le livrer, si « /paysupport » n’a rien donné.
channel-telegram-smstelegram = @smstelegram sur X
    .about = Seulement pour la connexion, et seulement en message privé.
channel-telegram-verify_bot = @VerifyBot
    .about = Certification de canaux, groupes et bots. Pas pour les personnes.
channel-telegram-press_bot = @PressBot
    .about = Pour les médias.
channel-telegram-bot_support = @BotSupport
    .about = Pour ceux qui créent des bots. Vérifiez dans l’application que le nom est bien celui-ci.
channel-telegram-bugs = Liste publique des bugs sur bugs.telegram.org
    .about = Pour les pannes qu’on peut reproduire. Tout le monde peut lire.

## WeChat

channel-wechat-help_feedback = Dans l’application : « Moi » › « Paramètres » › « Help & Feedback »
    .about = La voie que nomment les conditions de WeChat, aussi pour un compte volé.
channel-wechat-help_site = Centre d’aide WeChat
    .about = Quand vous ne pouvez pas vous connecter.
channel-wechat-freeze = Dans l’application, écran de connexion : « More » › « WeChat Security Center » › « Freeze account »
    .about = Arrête la personne qui est dans le compte. Ensuite, vous demandez un nouveau mot de passe.
channel-wechat-self_unblock = Dans l’application : le déblocage proposé à la connexion
    .about = La copie d’un avis officiel parle de 5 demandes au plus par numéro et par mois. Vérifiez dans l’application.
channel-wechat-in_app_report = Dans l’application : ouvrez la discussion ou le profil, puis « Signaler »
    .about = Vérifiez dans l’application où est le bouton.
channel-wechat-policy_mail = E-mail pour signaler une infraction aux règles
    .about = Vient des règles d’usage acceptable de WeChat.
channel-wechat-eu_mail = E-mail pour les utilisateurs de l’UE
    .about = Le contact de Tencent pour les utilisateurs de l’UE.
channel-wechat-privacy_form = Formulaire de demande sur vos données
    .about = En lien dans la politique de confidentialité de WeChat.

## LINE

channel-line-contact_form = Formulaire de contact LINE
    .about = Vous pouvez continuer sans vous connecter. Pour un compte volé, le titulaire doit l’envoyer.
channel-line-help_center = Centre d’aide LINE
    .about = Des articles à lire.
channel-line-in_app_report = Dans l’application : ouvrez la discussion, puis « Signaler »
    .about = Vérifiez dans l’application où est le bouton.

## Viber

channel-viber-in_app_form = Dans l’application : « Plus », puis l’aide et « Contact us »
    .about = Nommé dans les conditions de Viber. Vérifiez dans l’application où se trouve cette ligne.
channel-viber-contact_form = Formulaire de contact Viber
    .about = L’adresse donnée dans les conditions de Viber. Elle mène à help.viber.com.
channel-viber-post = Lettre à Viber
    .about = Pour une réclamation formelle sur un paiement Viber Out depuis l’UE ou le Royaume-Uni.
channel-viber-in_app_report = Dans l’application : « Signaler » sur le message ou la communauté
    .about = Va droit à ceux qui examinent les signalements.
channel-viber-privacy_mail = E-mail au délégué à la protection des données
    .about = Seulement pour les questions sur vos données personnelles.
channel-viber-dispute_mail = E-mail pour un avis formel de litige
    .about = Seulement pour un litige juridique, pas pour de l’aide.

## Signal

channel-signal-in_app_contact = Dans l’application : « Paramètres » › « Aide » › « Contact us »
    .about = Demande une catégorie et au moins dix caractères. Un journal de débogage peut partir avec.
channel-signal-web_form = Formulaire de demande sur support.signal.org
    .about = Quand l’application ne s’ouvre pas ou ne suffit pas.
channel-signal-support_mail = E-mail à l’assistance de Signal
    .about = L’adresse que nomme l’application officielle.
channel-signal-help_center = Pages d’aide Signal
    .about = Des articles à lire. Voyez si celui qui traite votre problème mène à un formulaire.
channel-signal-ip_mail = E-mail pour le droit d’auteur et les marques
    .about = Seulement pour la propriété intellectuelle. Rien d’autre n’y est traité.

## Instagram

channel-instagram-instagram_hacked = instagram.com/hacked
    .about = Pour un compte piraté, ou auquel vous n’avez plus accès. Les questions viennent une à une.
channel-instagram-support_hub = Dans l’application : l’espace d’assistance de Meta
    .about = D’après la presse, la voie la plus récente, avec un assistant IA. Vérifiez dans l’application si vous l’avez.
channel-instagram-help_center = Pages d’aide Instagram
    .about = Des articles à lire. Voyez si celui qui traite votre problème mène à un formulaire.

## Discord

channel-discord-request_form = Formulaire de demande sur support.discord.com
    .about = Pour les pannes, et pour tout ce qui n’a pas son propre formulaire.
channel-discord-hacked_form = Formulaire pour un compte compromis, sur support.discord.com
    .about = Sur la même page que les autres demandes, pour un compte où quelqu’un est entré.
channel-discord-in_app_appeal = Dans l’application : le recours sur l’avis concernant votre compte
    .about = La voie la plus courte, si l’avis la propose.
channel-discord-appeal_form = Formulaire de recours : dis.gd/request
    .about = Pour un recours que l’application ne propose pas, ou si elle ne s’ouvre pas.
channel-discord-help_center = Pages d’aide Discord
    .about = Des articles à lire. Voyez si celui qui traite votre problème mène à un formulaire.
channel-discord-privacy_mail = E-mail pour la vie privée
    .about = Seulement pour les questions sur vos données personnelles.
channel-discord-dpo_mail = E-mail au délégué à la protection des données
    .about = Seulement pour les questions sur vos données personnelles.

## Snapchat

channel-snapchat-request_form = Formulaire de demande sur help.snapchat.com
    .about = Demande un e-mail que vous pouvez ouvrir, votre nom d’utilisateur, et depuis quand vous n’avez plus accès.
channel-snapchat-locked_appeal = L’article sur le recours pour un compte verrouillé, sur help.snapchat.com
    .about = Il dit comment faire le recours.
channel-snapchat-copyright_mail = E-mail pour le droit d’auteur
    .about = Seulement pour le droit d’auteur.

## KakaoTalk

channel-kakaotalk-inquiry = Service client de Kakao sur cs.kakao.com
    .about = Aide et demandes, aussi pour un compte restreint.
channel-kakaotalk-impersonation_inquiry = Signaler une usurpation d’identité sur cs.kakao.com
    .about = Demande une pièce d’identité, numéro caché.
channel-kakaotalk-chatbot = Dans l’application : le robot du service client
    .about = Une machine répond. Vérifiez dans l’application où il se trouve.

## Étapes : comment utiliser un moyen de contact

step-type_address = Tapez vous-même l’adresse dans le navigateur.
step-type_address_exactly = Tapez vous-même toute l’adresse, avec ce qui suit la barre : le reste de vb.me peut mener n’importe où.
step-open_exact_handle = Tapez le nom lettre par lettre, et vérifiez qu’il n’y a pas de lettre en trop.
step-check_recipient = Comparez le destinataire à cette adresse, lettre par lettre.
step-paste_subject_and_text = Collez l’objet et le texte.
step-paste_and_attach = Collez le texte et ajoutez les images.
step-paste_if_asked = Collez le texte là où l’on vous demande d’expliquer.
step-copy_slot_by_slot = Copiez les champs l’un après l’autre dans le formulaire.
step-copy_into_form = Copiez le texte dans le formulaire.
step-one_message_only = Envoyez une seule fois. Ajoutez la suite dans le même fil.
step-watch_mail = Surveillez vos e-mails, et aussi le dossier spam.
step-watch_chat_and_mail = La réponse peut venir dans l’application ou par e-mail : regardez les deux.
step-answer_in_same_chat = La réponse vient dans la même discussion.
step-answer_in_same_place = Cherchez la réponse au même endroit de l’application.
step-search_article = Cherchez votre problème, et voyez s’il y a un formulaire au bas de l’article.
step-block_after_report = Bloquez le compte après le signalement.
step-open_chat_report = Ouvrez la discussion ou le profil et choisissez « Signaler ».

step-open_help_contact = Ouvrez « Paramètres » › « Aide » › « Nous contacter » ; avant la connexion, c’est dans le menu du premier écran.
step-device_info_choice = Choisissez de joindre ou non les infos de l’appareil : utile pour une panne, jamais obligatoire.
step-past_proposed_articles = Si des articles s’affichent, parcourez-les, puis continuez jusqu’à l’envoi.
step-tap_request_review = Touchez « Demander un examen » sur l’avis de bannissement.
step-code_only_in_app = Si l’application demande un code reçu par SMS, tapez-le dans l’application et nulle part ailleurs.
step-status_in_app = Ouvrez l’application pour voir où en est l’examen.
step-choose_product = Choisissez la bonne partie de la page : Messenger, Business ou accessibilité.
step-keep_fixed_sentence = Laissez la phrase anglaise telle quelle, votre numéro en dessous.

step-own_device_first = Si possible, prenez un appareil déjà utilisé pour ce compte.
step-follow_questions = Répondez aux questions une à une. Le texte préparé vous rappelle les dates et les faits.
step-open_facebook_support = Ouvrez l’application Facebook, allez dans l’aide et cherchez l’espace d’assistance.
step-no_promise_of_human = Un assistant répond d’abord. Rien ne garantit qu’un humain prenne la suite.
step-open_chat_name_report = Ouvrez la discussion, touchez le nom en haut et choisissez « Signaler ».
step-open_report_problem = Ouvrez les paramètres de l’application et choisissez « Signaler un problème ».

step-open_ask_question = Ouvrez « Paramètres » › « Poser une question » et confirmez.
step-volunteers_read_it = Des bénévoles le lisent : n’envoyez ni secret ni document.
step-category_in_text = Le formulaire n’a pas de champ pour la catégorie : elle est dans le texte.
step-open_freeze_notice = Ouvrez l’avis de gel dans l’application et touchez l’option de recours.
step-bot_says_limit = Le bot dit si votre compte est limité et jusqu’à quand. Si c’est une erreur, dites-le-lui.
step-mail_button_in_app = Si l’avis de bannissement montre un bouton e-mail, utilisez-le : il remplit ce qu’il faut.
step-tap_hold_report = Android : touchez le message. iPhone : appui long. Ordinateur : clic droit. Puis « Signaler ».
step-links_in_text = Assurez-vous que les liens sont dans le texte.
step-links_not_pictures = N’envoyez que des liens et des noms, jamais les images elles-mêmes.
step-say_your_role = Dites que vous êtes titulaire des droits ou mandataire.
step-paysupport_first = Envoyez d’abord « /paysupport » au bot et attendez sa réponse.
step-stars_transaction_id = Trouvez le numéro de transaction dans « Paramètres » › « Your Stars ».
step-private_message_only = Écrivez seulement en message privé, sans aucun numéro en public.
step-look_for_same_bug = Cherchez si la même panne est déjà listée, et complétez-la dans ce cas.
step-public_no_personal_data = Tout le monde peut lire : ni votre numéro, ni noms, ni e-mail.

step-open_me_settings_help = Ouvrez « Moi » › « Paramètres » › « Help & Feedback ».
step-open_security_center = Sur l’écran de connexion, touchez « More », puis « WeChat Security Center ».
step-choose_freeze = Choisissez « Freeze account » et suivez l’écran.
step-appeal_for_password = Demandez ensuite un nouveau mot de passe ; le résultat arrive par SMS.
step-try_login_unblock = Essayez de vous connecter et suivez le déblocage que propose l’avis.
step-never_through_others = Ne laissez personne d’autre débloquer le compte, payé ou non.
step-open_from_privacy_policy = Ouvrez la politique de confidentialité de WeChat sur wechat.com et suivez son lien vers le formulaire.

step-continue_without_login = Choisissez de continuer sans connexion si vous ne pouvez pas vous connecter.
step-owner_sends_it = Envoyez-le vous-même : c’est au titulaire du compte de le faire.
step-allow_line_sender = Laissez passer les e-mails de linecorp.com : l’accusé de réception vient de là.

step-open_more_help = Ouvrez « Plus », cherchez l’aide et choisissez « Contact us ».
step-leads_to_help_viber = Vérifiez que la page qui s’ouvre est sur help.viber.com.
step-letter_name_address = Indiquez nom complet, téléphone, adresse postale et e-mail sur la lettre.
step-letter_copies_only = Joignez des copies, jamais les originaux.
step-formal_notice_only = Seulement pour un avis juridique formel.

step-open_signal_contact = Ouvrez « Paramètres » › « Aide » › « Contact us ».
step-signal_category = Choisissez une catégorie : sans elle, l’envoi est impossible.
step-signal_debug_log = Le journal de débogage est déjà coché : utile pour une panne, jamais obligatoire.
step-open_meta_hub = Dans l’aide de l’application, cherchez l’espace d’assistance.
step-choose_compromised = Choisissez le formulaire pour un compte compromis.
step-open_account_notice = Ouvrez dans l’application l’avis concernant votre compte et choisissez le recours.
step-type_whole_address = Tapez vous-même toute l’adresse, avec ce qui suit la barre.
step-search_locked = Cherchez « locked account appeal » et suivez l’article.
step-choose_kakaotalk_inquiry = Choisissez l’envoi d’une demande, pour KakaoTalk.
step-mask_id_number = Cachez le numéro de la pièce d’identité avant de l’envoyer.
step-open_kakao_chatbot = Dans l’aide de l’application, cherchez le robot du service client.

## Quand rien n’est utilisable : que faire

none-report_needs_app = Les signalements se font dans l’application. Ouvrez-la sur un téléphone où le compte est connecté, ou demandez à quelqu’un qui voit le même contenu de le signaler.
none-ask_from_other_device = Connectez-vous à Telegram sur un autre appareil et utilisez-y « Paramètres » › « Poser une question ».
none-frozen_needs_app = Le recours est dans l’application. Installez Telegram sur un autre téléphone, connectez-vous et ouvrez-y l’avis.

## Contacts à éviter : pourquoi

avoid-outdated = Ancienne adresse : les conditions de la plateforme en nomment une autre depuis 2021.
avoid-unverified_address = Seuls des articles la nomment. Aucune page consultée de la plateforme ne la cite.
avoid-unverified_host = Seuls d’autres sites le nomment. Aucune page consultée de la plateforme ne le cite.
avoid-no_support_there = Aucune page consultée de la plateforme ne dit qu’une assistance y est donnée.
avoid-no_forum_found = Un article y voit un forum. Rien d’autre ne le confirme.
avoid-not_the_platforms_host = Le nom ressemble à celui de la plateforme, mais le site n’est pas à elle.
avoid-closed_site = D’après la presse, ce site a fermé et mène maintenant ailleurs.
avoid-researchers_only = Pour les chercheurs en sécurité. Les comptes volés n’y sont pas traités.
avoid-use_press_bot = Introuvable sur les pages de la plateforme. La presse est priée d’utiliser le bot.
avoid-no_official_page_names_it = Un article le dit officiel, mais aucune page consultée de la plateforme ne le cite.
avoid-news_channel = D’autres y donnent des nouvelles. Ce n’est pas l’assistance.
avoid-only_the_app_writes_there = D’anciennes versions y préparent d’elles-mêmes un e-mail. Prenez d’abord le formulaire.
avoid-paid_service = On y vend un service. L’assistance est gratuite.
avoid-merchants_tool = Un outil que des commerçants mettent sur leurs pages. Une recherche y trouve un magasin, pas l’assistance.
avoid-formal_disputes_only = Seulement pour les litiges juridiques formels.
avoid-old_form = Le formulaire a changé de site.
avoid-sends_only = Les accusés de réception viennent de cette adresse. Personne n’y lit les réponses.
avoid-privacy_only = Seulement pour les questions de données personnelles.
avoid-terms_only = Seulement pour les questions sur les conditions de la plateforme.
avoid-unofficial_forum = Des utilisateurs s’y parlent entre eux. Ce n’est pas la plateforme.

## Délais et durées publiés

deadline-wechat_wrong_charge = Un débit injustifié doit être signalé sous { $days ->
        [one] { $days } jour
        [many] { $days } de jours
       *[other] { $days } jours
    }.
    .after = Ensuite, les conditions de WeChat ne vous donnent plus ce droit. Demandez quand même à votre banque.
deadline-viber_wrong_charge = Un débit injustifié doit être signalé sous { $days ->
        [one] { $days } jour
        [many] { $days } de jours
       *[other] { $days } jours
    }.
    .after = Ensuite, les conditions de Viber ne vous donnent plus ce droit. Demandez quand même à votre banque.
deadline-viber_written_complaint = Viber vise à répondre à une réclamation écrite sous { $days ->
        [one] { $days } jour ouvré
        [many] { $days } de jours ouvrés
       *[other] { $days } jours ouvrés
    }.
    .after = Si rien n’est venu d’ici là, écrivez encore une fois en citant la date de la première lettre.
deadline-whatsapp_stranger_pin = Si un inconnu a mis un PIN de vérification en deux étapes, WhatsApp vous fait attendre { $days ->
        [one] { $days } jour
        [many] { $days } de jours
       *[other] { $days } jours
    }.
    .after = Ensuite, vous pouvez vous enregistrer sans ce PIN.
deadline-whatsapp_deactivated = D’autres sites, citant l’aide de WhatsApp, disent qu’un compte désactivé est supprimé après environ { $days ->
        [one] { $days } jour
        [many] { $days } de jours
       *[other] { $days } jours
    }.
    .after = Ensuite, le compte serait perdu. Enregistrez-vous de nouveau avant.
deadline-wechat_retrieval_appeal = Le résultat d’un recours pour le mot de passe vient par SMS sous 24 heures.
    .after = Si rien n’est venu d’ici là, écrivez par « Help & Feedback ».
deadline-line_suspension = Pour certains messages, une suspension dure de 24 heures à { $days ->
        [one] { $days } jour
        [many] { $days } de jours
       *[other] { $days } jours
    }.
    .after = Si elle n’a pas pris fin d’ici là, utilisez le formulaire de contact.
deadline-line_tw_hijack = LINE à Taïwan a dit à la presse répondre sous 24 heures aux signalements de comptes volés.
    .after = Si rien n’est venu d’ici là, relancez une fois dans le même fil.
deadline-discord_eu_appeal = Dans l’UE, le recours contre une décision sur un compte doit être reçu dans les six mois.
    .after = Ensuite, Discord n’est plus tenu de l’accepter. Demandez quand même, en disant pourquoi vous écrivez tard.

## Qui le dit, et avec quelle certitude

deadline-left = { $left ->
    [one] Il reste { $left } jour : jusqu’au { $date }.
   *[other] Il reste { $left } jours : jusqu’au { $date }.
}
deadline-over = Le délai a pris fin le { $date }. Demandez quand même, en disant pourquoi vous écrivez tard.

## Ce contact est-il authentique ?

verdict-official_channel = Un moyen de contact officiel
    .about = Vous pouvez écrire là. Mais n’envoyez jamais de code, de mot de passe ni de code PIN.
verdict-official_but_not_for_this = Officiel, mais pas pour cela
    .about = Il appartient à la plateforme, mais un autre moyen de contact est prévu pour votre problème.
verdict-known_outdated = Périmé
    .about = Il a été officiel. Utilisez celui qui l’a remplacé.
verdict-named_by_articles_unverified = Cité par des articles seulement
    .about = Aucune page de la plateforme ne le confirme. Mieux vaut un moyen de contact confirmé.
verdict-not_official = Introuvable parmi les moyens de contact officiels
    .about = Rien ici ne le confirme. Ouvrez l’aide dans l’application, ou tapez vous-même une adresse officielle.
verdict-impostor_signs = Signes d’un imposteur
    .about = Ne répondez pas, ne payez pas, ne donnez aucun code. Ouvrez plutôt l’aide dans l’application.
contact-found = { $verdict }. { $about }
contact-found-noted = Le contact que vous avez trouvé ailleurs : { $said }

contact-official = { $platform } : { $channel }.
contact-plausible = Probable, mais aucune page de la plateforme ne le confirme. Vérifiez dans l’application.
contact-other_page = { $host } appartient à { $platform }, mais cette page ne fait pas partie de son assistance.
contact-other_handle = { $value } appartient à { $platform }, mais sert à autre chose.
contact-other_platform = Cela appartient à { $platform }, pas à { $wanted }.
contact-listed = { $value } : { $reason }
contact-replaced = Utilisez plutôt { $official }.
contact-old_host = { $platform } utilisait { $host } autrefois. Cette adresse a été remplacée.
contact-not_found = Introuvable parmi les moyens de contact officiels.
contact-yours = Ce contact est dans votre propre fichier, pour { $platform }. Personne n’a vérifié ce fichier, donc cela ne rend rien officiel.
contact-open_host = N’importe qui peut publier sur { $host }, et { $platform } ne cite pas cette adresse.
contact-shortener = { $host } raccourcit les liens et cache leur destination.
contact-userinfo = Ce qui précède le « @ » ne prouve rien. Le lien mène à { $host }.
contact-look_alike = { $value } ressemble à { $official }, mais c’est autre chose.
contact-letters = { $value } contient des lettres inhabituelles. Un ordinateur lit { $shown }.
contact-hidden = { $value } contient des caractères invisibles.
contact-phone = { $value } est un numéro de téléphone. À notre connaissance, ces plateformes n’offrent pas d’assistance par téléphone.
contact-fee = « { $word } » : l’assistance ne coûte rien.
contact-code = « { $word } » : l’assistance n’a jamais besoin de votre code, de votre mot de passe ni de votre code PIN.
contact-gift_card = « { $word } » : l’assistance n’accepte jamais de cartes cadeaux ni de bons.
contact-other_messenger = « { $word } » : une plateforme aide par ses propres moyens de contact, pas dans une autre messagerie.
contact-badge = « { $word } » : un vrai badge se trouve à côté du nom, jamais dans l’image.
