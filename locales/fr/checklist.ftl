# Points à vérifier, aide à soi-même, premiers gestes, avertissements, contenu des captures.

## Points à vérifier

check-sim_blocked = Faites bloquer la carte SIM par votre opérateur mobile.
check-bank_told = Signalez le débit à votre banque.
check-other_sessions_ended = Fermez toute session qui n’est pas à vous.
check-two_step_on = Activez la vérification en deux étapes.
check-friends_warned = Prévenez vos proches autrement que par ce compte.
check-police_if_money_lost = Portez plainte si de l’argent est perdu.
check-official_app_installed = N’utilisez que l’application officielle, de la boutique officielle.
check-number_international = Écrivez le numéro avec + et l’indicatif du pays.
check-email_spelled_right = Relisez l’adresse e-mail, lettre par lettre.
check-times_with_zone = Donnez chaque heure avec son fuseau horaire.
check-each_try_with_result = Notez chaque essai avec son résultat.
check-payment_id_amount_bank_proof = Donnez le numéro de transaction, le montant et la preuve de la banque.
check-charge_window_days_left = Envoyez tant que le délai de réclamation court encore.
check-links_to_public_content = Ajoutez des liens vers ce qui est visible en public.
check-owner_or_agent = Dites si vous êtes titulaire des droits ou mandataire.
check-screenshot_has_time = Montrez l’heure sur chaque capture d’écran.
check-screenshot_cropped_not_blurred = Recadrez pour ôter ce qui est privé ; ne floutez pas, ne barbouillez pas.
check-screenshots_max3_jpg_png_5mb_720p = Restez dans les limites citées par un article : 3 images au plus, JPG ou PNG, moins de 5 Mo chacune, 720p ou plus.
check-no_code_no_password_no_pin = Ne mettez ni code, ni mot de passe, ni PIN.
check-no_card_number = Ne mettez aucun numéro de carte.
check-one_problem_only = Ne parlez que de ce problème.
check-address_typed_not_clicked = Tapez l’adresse vous-même au lieu de suivre un lien.
check-sender_of_reply_checked = Vérifiez qui a envoyé la réponse avant de répondre.
check-spam_folder_after_1h = Regardez dans le dossier spam si rien n’est venu après une heure.
check-wait_until_then_reply_in_same_thread = Envoyez une fois, attendez, puis relancez dans le même fil.

## À essayer avant d’écrire

help-latest_version = Installez la dernière version de l’application.
help-clear_cache = Videz le cache dans les réglages de stockage de l’application ; vos discussions restent.
help-other_network = Essayez un autre réseau : Wi-Fi au lieu des données mobiles, ou l’inverse.
help-restart = Fermez complètement l’application, rouvrez-la, puis redémarrez l’appareil.
help-service_status = Demandez à quelqu’un qui utilise la même application : si elle ne marche pas là non plus, c’est une panne générale, il suffit d’attendre.

help-check_number_format = Vérifiez le numéro : + et l’indicatif du pays, puis, dans la plupart des pays, pas de 0.
help-reset_password = Réinitialisez le mot de passe depuis l’écran de connexion, si le compte en a un.
help-look_on_other_device = Regardez vos autres appareils : le compte y est peut-être encore ouvert, ou le code s’y affiche.
help-known_device = Connectez-vous depuis un appareil et un réseau déjà utilisés pour ce compte.
help-sms_not_blocked = Vérifiez que le téléphone capte et ne bloque pas les SMS d’inconnus.
help-code_by_call = Laissez finir le compte à rebours, puis choisissez l’appel, si l’application le propose.
help-wait_limit = Ne demandez plus de code avant la fin de l’attente affichée.
help-operator_sms = Demandez à votre opérateur s’il retient les SMS contenant des codes.
help-code_only_in_app = Ne tapez un code que dans l’application, et ne l’envoyez à personne.
help-change_number_in_app = Si le compte s’ouvre encore, changez le numéro dans ses paramètres.
help-keep_old_number = Gardez l’ancien numéro jusqu’à ce que le compte soit passé au nouveau.
help-recovery_mail = Utilisez le lien « oublié » à l’écran, puis cherchez l’e-mail dans votre boîte de secours.

help-read_ban_notice = Lisez tout l’avis dans l’application : il a souvent un bouton pour demander un examen.
help-official_app_only = Retirez toute application modifiée et installez l’officielle : les versions modifiées seraient une cause de bannissement.
help-read_rules = Lisez les règles de la plateforme, pour pouvoir dire ce qui s’applique à vous.
help-wait_ban_end = Si l’avis indique une fin, attendez-la avant d’écrire.
help-limit_ends_itself = Envoyez « /start » au bot : il dit si la limite prend fin d’elle-même, et quand.
help-line_wait_suspension = Pour certains messages, une suspension dure de 24 heures à 7 jours : attendez d’abord qu’elle prenne fin.

help-was_it_you = Demandez-vous si c’était vous : nouveau téléphone, navigateur, VPN, voyage.
help-check_sessions = Ouvrez la liste des appareils dans les paramètres et cherchez-en un qui n’est pas à vous.
help-privacy_settings = Vérifiez dans les paramètres de confidentialité qui voit votre numéro, votre photo et votre dernière connexion.
help-reregister_own_code = Enregistrez à nouveau votre numéro dans l’application sur votre téléphone, et ne tapez le code SMS que là.
help-log_out_linked_devices = Ouvrez « Appareils connectés » dans les paramètres et déconnectez tout appareil qui n’est pas à vous.
help-telegram_other_device = Sur un appareil encore connecté : « Paramètres » › « Appareils », fermez les autres sessions, puis activez la vérification en deux étapes.
help-telegram_number_is_key = Qui a le numéro a le compte : faites bloquer la SIM avant tout le reste.
help-friends_by_other_means = Prévenez vos proches par téléphone ou par une autre application : ce compte est en d’autres mains.
help-line_move_account = Récupérez votre numéro sur une nouvelle SIM, puis transférez le compte sur un nouveau téléphone ; les étapes sont au Centre d’aide LINE.

help-other_party_online = Demandez à l’autre personne si elle est en ligne et reçoit les messages d’autres personnes.
help-notifications_allowed = Autorisez les notifications dans les réglages du téléphone, et vérifiez « Ne pas déranger ».
help-battery_saver = Laissez l’application tourner en arrière-plan : sortez-la de l’économie d’énergie.
help-free_storage = Libérez de l’espace sur l’appareil.
help-permissions_media = Autorisez photos, fichiers, appareil photo et micro pour l’application dans les réglages du téléphone.
help-same_account_on_devices = Vérifiez que les deux appareils ont le même compte et sont en ligne.

help-payment_history = Cherchez le paiement dans l’historique de l’application ; notez son numéro et son état.
help-wait_pending = Un paiement encore en attente peut revenir de lui-même : regardez à nouveau le lendemain.
help-store_first = Si vous avez payé par Apple ou Google, demandez-leur d’abord le remboursement : ils ont l’argent.
help-cancel_in_store = Résiliez l’abonnement là où vous l’avez pris, pour éviter un nouveau débit.
help-ask_seller = Demandez d’abord au vendeur, par écrit, et gardez la réponse.
help-paysupport = Envoyez « /paysupport » au bot que vous avez payé, et gardez sa réponse.
help-wallet_help = Cherchez dans l’aide du portefeuille, dans l’application, pas dans un moteur de recherche.

help-ask_admin = Demandez d’abord à un admin du groupe : ce sont les admins qui décident qui en fait partie.
help-fresh_link = Demandez un nouveau lien d’invitation, et demandez si le groupe est complet.

help-reinstall_after_backup = Faites une sauvegarde, puis désinstallez et réinstallez l’application.
help-os_supported = Vérifiez que l’application prend encore en charge votre version du système.
help-store_works = Vérifiez que la boutique installe d’autres applications et que votre compte y est connecté.
help-cloud_space = Vérifiez qu’il reste de la place sur le compte cloud et que c’est le bon.
help-backup_on_wifi = Lancez la sauvegarde en Wi-Fi, le téléphone branché.
help-less_auto_download = Désactivez le téléchargement automatique des photos et vidéos.
help-fewer_notifications = Mettez en sourdine les groupes et canaux bavards.

help-keep_evidence = Notez noms, liens et heures avant que quoi que ce soit disparaisse.
help-report_in_app = Utilisez le bouton « Signaler » de l’application, sur le message ou le profil lui-même.
help-block_person = Bloquez le compte après l’avoir signalé.

help-choose_language_again = Choisissez à nouveau la langue dans les paramètres de l’application.
help-system_language = Vérifiez la langue du téléphone : l’application peut la suivre.

help-help_center_search = Cherchez d’abord dans l’aide de la plateforme.
help-data_export_in_app = Cherchez dans les paramètres de compte ou de confidentialité comment obtenir ou supprimer vos données vous-même.

## Premiers gestes, dans cet ordre

action-operator_block_sim = Appelez votre opérateur mobile et faites bloquer la carte SIM.
action-bank_police_if_needed = Appelez votre banque si le téléphone y donne accès, et déclarez le vol à la police.
action-reregister_new_sim = Prenez une nouvelle SIM avec votre numéro et inscrivez-vous sur un autre téléphone : cela met le voleur dehors, et plus vite qu’un e-mail.
action-reregister_own_code = Enregistrez à nouveau votre numéro sur votre téléphone ; ne tapez le code SMS que dans l’application.
action-freeze_account = Gelez le compte depuis l’écran de connexion de n’importe quel téléphone qui a l’application.
action-end_sessions = Fermez toutes les autres sessions, partout où le compte est encore ouvert.
action-change_password = Changez tout de suite le mot de passe, si le compte en a un.
action-two_step_on = Activez la vérification en deux étapes.
action-friends_warn = Prévenez vos proches autrement : on peut leur demander de l’argent en votre nom.
action-bank_if_money = Appelez votre banque si de l’argent ou une carte est en jeu.
action-police_if_money = Portez plainte si de l’argent est perdu.
action-tell_bank = Prévenez votre banque maintenant : elle peut souvent arrêter ou contester le débit.
action-keep_receipt = Gardez le reçu et le relevé bancaire du débit.
action-no_more_money = N’envoyez plus d’argent ni de code, quoi qu’on vous dise.
action-danger_call_help = Si quelqu’un est en danger, appelez d’abord les secours.

## Avertissements

note-code_never = Aucune assistance n’a besoin de votre code, mot de passe ou PIN. Si on vous en demande un, ce n’est pas l’assistance.
note-fake_support_fee = L’assistance est gratuite. Si on vous demande des frais ou une carte cadeau, ce n’est pas l’assistance.
note-other_app_support = L’assistance ne vous écrit pas sur une autre messagerie.
note-store_refund = Un achat fait par Apple ou Google est remboursé par eux.
note-admins_decide = Les admins du groupe décident qui en fait partie et qui le dirige : demandez-leur d’abord.
note-do_not_copy_illegal = N’enregistrez, ne copiez et ne transférez pas d’images illégales. Liens, noms et heures suffisent.

note-one_number_per_appeal = Un seul numéro de téléphone par recours.
note-review_not_faster = Répéter la demande n’accélère pas l’examen. L’application montre où il en est.
note-wait_7_days_pin = Si un inconnu a mis un PIN de vérification en deux étapes, WhatsApp vous laisse entrer sans ce PIN après 7 jours. Vous connecter avec votre code SMS met l’intrus dehors aussitôt.
note-deleted_after_30_days_claim = D’autres sites, citant l’aide de WhatsApp, disent qu’un compte désactivé est supprimé après environ 30 jours. Réinscrivez-vous avant.
note-badge_beside_name = Le badge d’une discussion officielle est à côté du nom. Un badge dans l’image est faux. Vérifiez dans l’application.

note-messenger_com_closed = D’après la presse, messenger.com mène maintenant à Facebook. L’aide est sur facebook.com/help.
note-report_shows_chat = Avec un signalement, Facebook reçoit les derniers messages de cette discussion.

note-volunteers_no_secrets = Des bénévoles répondent ici. N’écrivez rien de secret.
note-telegram_code_never = Un code de vérification envoyé par Telegram ne se donne à personne, pas même à Telegram.
note-smstelegram_only = @smstelegram sur X est le seul compte d’assistance de Telegram sur un réseau social.
note-first_limit_few_days = Une première limite dure quelques jours et ne peut pas être écourtée.
note-stars_final = Les ventes de Stars Telegram sont définitives. Le développeur du bot peut encore rembourser ce qui n’est pas livré.
note-abuse_mail_needs_links = Un e-mail à l’adresse d’abus doit contenir des liens (t.me/… ou @…), sinon il ne peut pas être traité.
note-verify_not_for_users = Seuls les canaux, groupes et bots peuvent être certifiés, pas le compte d’une personne.
note-dmca_owner_only = Seul le titulaire des droits ou son mandataire peut faire cette demande.
note-private_chats_not_processed = Les demandes concernant des discussions privées ne sont pas traitées, seul le contenu public l’est.

note-wechat_two_services = WeChat (international) et Weixin (Chine continentale) sont deux services de deux sociétés. Écrivez à celui où vous avez créé votre compte.
note-wechat_kefu_is_a_shops_tool = « 微信客服 » est un outil que des commerçants mettent sur leurs pages. Vous y parlez au magasin, pas à l’assistance de WeChat.
note-wechat_no_third_party_unblock = Ne payez personne pour vous débloquer. Les comptes ainsi débloqués seraient bloqués à nouveau.

note-line_no_phone_replies = En règle générale, LINE ne répond que par sa messagerie ou par e-mail. Un appel téléphonique n’est pas LINE.
note-line_owner_only = C’est au titulaire du compte d’envoyer le formulaire, et à personne d’autre.

note-activation_code_never = Ne donnez le code d’activation à personne, qui que ce soit.
note-viber_blocked_by_machine = La politique de confidentialité de Viber le dit : après un blocage automatique, vous pouvez demander à l’assistance de le revoir.
note-viber_store_refund = Un achat fait par Apple ou Google est remboursé par eux, pas par Viber.
note-viber_cooling_off = Le délai de rétractation de 14 jours prend fin dès que l’achat est utilisé.

note-signal_modified_app = Une application Signal modifiée peut nommer une autre adresse d’assistance. Ne vous fiez qu’à l’application officielle.
note-signal_abuse_address = Malgré son nom, abuse@signal.org ne sert qu’au droit d’auteur et aux marques. Les signalements de personnes n’y sont pas traités.
note-discord_false_reports = Discord sanctionne les signalements faux ou répétés. Signalez une fois, et seulement ce que vous avez vu.
note-snapchat_my_eyes_only = Ne donnez jamais votre mot de passe ni votre code « My Eyes Only », ni à l’assistance de Snapchat ni à personne.
note-kakao_phone_unconfirmed = Seuls d’autres sites donnent des numéros de téléphone pour KakaoTalk. Aucun n’a pu être confirmé.
note-kakao_search_pages = Des inconnus glissent leurs contacts dans le texte de recherche des pages de cs.kakao.com. N’y prenez ni numéro ni identifiant.
note-kakao_id_masked = Pour une usurpation d’identité, Kakao demande une pièce d’identité. Cachez son numéro avant l’envoi.

## Preuves : ce que la capture doit montrer

proof-ban_notice = L’avis entier à la connexion, avec sa raison et l’heure
proof-red_mark_number_time = Le signe rouge, le nom ou le numéro de l’autre personne et l’heure d’envoi
proof-chat_and_time = La liste des discussions avec l’heure, là où le message manque ou tarde
proof-failed_file = Le fichier bloqué en cours d’envoi, avec sa taille et l’heure
proof-both_devices = La même discussion sur les deux appareils, une image pour chacun
proof-payment_screen = La page du paiement avec numéro de transaction, montant et état
proof-bank_notice = L’avis de débit de la banque, sans le numéro de carte
proof-dead_link = L’avis disant que le lien ne marche pas, avec le nom du groupe
proof-removal_notice = L’avis de votre retrait, avec le nom du groupe et l’heure
proof-group_info = La page d’infos du groupe avec son nom et ses admins
proof-error_window_version = La fenêtre d’erreur, et la page avec la version de l’application
proof-slow_screen_storage = L’écran lent ou bloqué, avec l’heure, et la page du stockage ou de la batterie utilisés par l’application
proof-store_error = Le message d’erreur de la boutique, avec le nom de l’application
proof-backup_error = La page de sauvegarde avec l’erreur et l’heure de la dernière sauvegarde
proof-notification_settings = Les réglages de notification de l’application sur le téléphone
proof-profile_and_message = Le profil avec son nom exact, et le message avec son heure
proof-payment_request = La demande d’argent, sans vos propres coordonnées bancaires
proof-fake_profile = Le faux profil avec son nom exact, à côté du vôtre
