# Die Checkliste, die Selbsthilfe, die ersten Schritte, Warnungen, und was ein Bild zeigen muss.
# Eine Zeile der Checkliste ist eine kurze Aufforderung.

## Checkliste

check-sim_blocked = Lassen Sie die SIM-Karte vom Mobilfunkanbieter sperren.
check-bank_told = Melden Sie die Abbuchung Ihrer Bank.
check-other_sessions_ended = Beenden Sie jede Sitzung, die nicht von Ihnen ist.
check-two_step_on = Schalten Sie die Verifizierung in zwei Schritten ein.
check-friends_warned = Warnen Sie Freunde, aber nicht über dieses Konto.
check-police_if_money_lost = Erstatten Sie Anzeige bei der Polizei, wenn Geld verloren ist.
check-official_app_installed = Benutzen Sie nur die offizielle App aus dem offiziellen Store.
check-number_international = Schreiben Sie die Telefonnummer mit + und Landesvorwahl.
check-email_spelled_right = Lesen Sie die E-Mail-Adresse noch einmal, Buchstabe für Buchstabe.
check-times_with_zone = Geben Sie jede Uhrzeit mit ihrer Zeitzone an.
check-each_try_with_result = Schreiben Sie zu jedem Versuch, was er gebracht hat.
check-payment_id_amount_bank_proof = Nennen Sie Transaktionsnummer, Betrag und den Beleg der Bank.
check-charge_window_days_left = Schicken Sie es ab, solange die Frist noch läuft.
check-links_to_public_content = Fügen Sie Links zu allem hinzu, was öffentlich zu sehen ist.
check-owner_or_agent = Sagen Sie, ob Ihnen die Rechte gehören oder ob Sie im Auftrag handeln.
check-screenshot_has_time = Zeigen Sie auf jedem Screenshot die Uhrzeit.
check-screenshot_cropped_not_blurred = Schneiden Sie Privates weg, statt es unscharf zu machen oder zu übermalen.
check-screenshots_max3_jpg_png_5mb_720p = Halten Sie die Grenzen ein, die ein Artikel behauptet: höchstens 3 Bilder, JPG oder PNG, je unter 5 MB, mindestens 720p.
check-no_code_no_password_no_pin = Lassen Sie jeden Code, jedes Passwort und jede PIN weg.
check-no_card_number = Lassen Sie jede Kartennummer weg.
check-one_problem_only = Schreiben Sie nur über dieses eine Problem.
check-address_typed_not_clicked = Tippen Sie die Adresse selbst ein, statt einem Link zu folgen.
check-sender_of_reply_checked = Prüfen Sie bei jeder Antwort den Absender, bevor Sie zurückschreiben.
check-spam_folder_after_1h = Sehen Sie im Spam-Ordner nach, wenn nach einer Stunde nichts da ist.
check-wait_until_then_reply_in_same_thread = Schicken Sie es einmal ab, warten Sie und fragen Sie dann im selben Verlauf nach.

## Selbsthilfe: was sich vor dem Schreiben zu versuchen lohnt

help-latest_version = Bringen Sie die App auf den neuesten Stand.
help-clear_cache = Leeren Sie den Cache der App in ihren Speichereinstellungen; Ihre Chats bleiben erhalten.
help-other_network = Versuchen Sie ein anderes Netz: WLAN statt mobiler Daten oder umgekehrt.
help-restart = Schließen Sie die App ganz und öffnen Sie sie wieder; starten Sie dann das Gerät neu.
help-service_status = Fragen Sie jemanden mit derselben App: Geht sie dort auch nicht, ist es eine Störung, und Warten hilft.

help-check_number_format = Prüfen Sie die Nummer: + und Landesvorwahl, und in den meisten Ländern keine 0 danach.
help-reset_password = Setzen Sie das Passwort auf dem Anmeldebildschirm zurück, wenn das Konto eines hat.
help-look_on_other_device = Sehen Sie auf Ihren anderen Geräten nach: Vielleicht sind Sie dort noch angemeldet, oder der Code erscheint dort.
help-known_device = Melden Sie sich auf einem Gerät und in einem Netz an, die Sie für dieses Konto schon benutzt haben.
help-sms_not_blocked = Prüfen Sie, ob das Handy Empfang hat und keine Nachrichten unbekannter Absender blockiert.
help-code_by_call = Lassen Sie die Zeit ablaufen und wählen Sie dann in der App den Anruf, falls sie einen anbietet.
help-wait_limit = Fordern Sie keine neuen Codes an, bis die angezeigte Wartezeit vorbei ist.
help-operator_sms = Fragen Sie Ihren Mobilfunkanbieter, ob er SMS mit Codes zurückhält.
help-code_only_in_app = Geben Sie einen Code nur in der App selbst ein und schicken Sie ihn niemandem.
help-change_number_in_app = Wenn das Konto noch aufgeht, ändern Sie die Nummer in den Kontoeinstellungen der App.
help-keep_old_number = Behalten Sie die alte Nummer, bis das Konto auf die neue umgezogen ist.
help-recovery_mail = Tippen Sie auf dem Bildschirm auf den „Vergessen“-Link und suchen Sie die Mail in Ihrem Postfach zur Wiederherstellung.

help-read_ban_notice = Lesen Sie den ganzen Hinweis in der App: Oft gibt es dort eine Schaltfläche, um eine Überprüfung zu beantragen.
help-official_app_only = Entfernen Sie jede veränderte App und installieren Sie die offizielle: Veränderte Apps sollen ein Grund für Sperren sein.
help-read_rules = Lesen Sie die Regeln der Plattform, damit Sie sagen können, was auf Sie zutrifft.
help-wait_ban_end = Wenn der Hinweis ein Ende nennt, warten Sie es ab, bevor Sie schreiben.
help-limit_ends_itself = Schicken Sie dem Bot „/start“: Er sagt, ob die Einschränkung von selbst endet, und wann.
help-line_wait_suspension = Eine Sperre wegen bestimmter Nachrichten dauert 24 Stunden bis 7 Tage: Warten Sie erst ihr Ende ab.

help-was_it_you = Überlegen Sie, ob Sie es selbst waren: ein neues Handy, ein Browser, ein VPN, eine Reise.
help-check_sessions = Öffnen Sie in den Einstellungen der App die Liste der Geräte und suchen Sie eines, das nicht Ihnen gehört.
help-privacy_settings = Prüfen Sie in den Einstellungen zur Privatsphäre, wer Ihre Nummer, Ihr Foto und „Zuletzt online“ sehen kann.
help-reregister_own_code = Registrieren Sie Ihre Nummer auf Ihrem eigenen Handy neu in der App und geben Sie den SMS-Code nur dort ein.
help-log_out_linked_devices = Öffnen Sie in den Einstellungen „Verknüpfte Geräte“ und melden Sie jedes Gerät ab, das nicht Ihnen gehört.
help-telegram_other_device = Auf einem Gerät, auf dem Sie noch angemeldet sind: Beenden Sie unter „Einstellungen“ › „Geräte“ alle anderen Sitzungen und schalten Sie dann die Verifizierung in zwei Schritten ein.
help-telegram_number_is_key = Wer die Nummer hat, hat das Konto: Lassen Sie zuallererst die SIM-Karte sperren.
help-friends_by_other_means = Sagen Sie Ihren Freunden telefonisch oder über eine andere App Bescheid, denn der Chat ist in fremden Händen.
help-line_move_account = Holen Sie sich Ihre Nummer mit einer neuen SIM-Karte zurück und ziehen Sie das Konto dann auf ein neues Handy um; prüfen Sie die Schritte im Hilfebereich von LINE.

help-other_party_online = Fragen Sie die andere Person, ob sie online ist und Nachrichten von anderen bekommt.
help-notifications_allowed = Erlauben Sie der App in den Einstellungen des Handys Benachrichtigungen und prüfen Sie „Nicht stören“.
help-battery_saver = Lassen Sie die App im Hintergrund laufen: Nehmen Sie sie vom Energiesparen aus.
help-free_storage = Machen Sie auf dem Gerät Speicherplatz frei.
help-permissions_media = Erlauben Sie der App in den Einstellungen des Handys den Zugriff auf Fotos, Dateien, Kamera und Mikrofon.
help-same_account_on_devices = Prüfen Sie, ob beide Geräte dasselbe Konto benutzen und beide online sind.

help-payment_history = Suchen Sie die Zahlung im Zahlungsverlauf der App und notieren Sie Nummer und Status.
help-wait_pending = Eine Zahlung, die noch aussteht, kann von selbst zurückkommen: Sehen Sie am nächsten Tag noch einmal nach.
help-store_first = Wenn Sie über Apple oder Google bezahlt haben, bitten Sie zuerst dort um Erstattung: Dort liegt das Geld.
help-cancel_in_store = Kündigen Sie das Abo dort, wo Sie es abgeschlossen haben, damit nicht wieder abgebucht wird.
help-ask_seller = Fragen Sie zuerst schriftlich beim Verkäufer nach und heben Sie die Antwort auf.
help-paysupport = Schicken Sie „/paysupport“ an den Bot, bei dem Sie bezahlt haben, und heben Sie seine Antwort auf.
help-wallet_help = Suchen Sie auf der Hilfeseite der Wallet in der App, nicht in einer Suchmaschine.

help-ask_admin = Fragen Sie zuerst jemanden mit Admin-Rechten: Die Admins entscheiden, wer in der Gruppe ist.
help-fresh_link = Bitten Sie um einen neuen Einladungslink und fragen Sie, ob die Gruppe voll ist.

help-reinstall_after_backup = Machen Sie ein Backup, entfernen Sie dann die App und installieren Sie sie neu.
help-os_supported = Prüfen Sie, ob die App Ihre Systemversion noch unterstützt.
help-store_works = Prüfen Sie, ob der Store andere Apps installieren kann und ob Sie dort angemeldet sind.
help-cloud_space = Prüfen Sie, ob das Cloud-Konto das richtige ist und genug Platz hat.
help-backup_on_wifi = Machen Sie das Backup im WLAN, mit dem Handy am Ladegerät.
help-less_auto_download = Schalten Sie das automatische Herunterladen von Fotos und Videos aus.
help-fewer_notifications = Schalten Sie lebhafte Gruppen und Kanäle stumm.

help-keep_evidence = Notieren Sie Namen, Links und Uhrzeiten, bevor etwas verschwindet.
help-report_in_app = Benutzen Sie in der App die Schaltfläche zum Melden, direkt an der Nachricht oder am Profil.
help-block_person = Blockieren Sie das Konto, nachdem Sie es gemeldet haben.

help-choose_language_again = Wählen Sie die Sprache in den Einstellungen der App noch einmal aus.
help-system_language = Prüfen Sie die Spracheinstellungen des Handys selbst: Vielleicht richtet sich die App danach.

help-help_center_search = Suchen Sie zuerst auf den Hilfeseiten der Plattform selbst.
help-data_export_in_app = Sehen Sie in den Konto- oder Datenschutzeinstellungen der App nach, ob Sie Ihre Daten dort selbst abrufen oder löschen können.

## Erste Schritte: was zuerst zu tun ist, in dieser Reihenfolge

action-operator_block_sim = Rufen Sie Ihren Mobilfunkanbieter an und lassen Sie die SIM-Karte sperren.
action-bank_police_if_needed = Rufen Sie Ihre Bank an, wenn sie mit dem Handy verbunden ist, und zeigen Sie einen Diebstahl bei der Polizei an.
action-reregister_new_sim = Besorgen Sie sich eine neue SIM-Karte mit Ihrer Nummer und registrieren Sie sich auf einem anderen Handy: Das wirft den Dieb hinaus und geht schneller als die E-Mail.
action-reregister_own_code = Registrieren Sie Ihre Nummer auf Ihrem eigenen Handy neu; geben Sie den SMS-Code nur in der App ein.
action-freeze_account = Frieren Sie das Konto ein: auf dem Anmeldebildschirm irgendeines Handys, auf dem die App ist.
action-end_sessions = Beenden Sie alle anderen Sitzungen überall dort, wo Sie noch angemeldet sind.
action-change_password = Ändern Sie sofort das Passwort, wenn das Konto eines hat.
action-two_step_on = Schalten Sie die Verifizierung in zwei Schritten ein.
action-friends_warn = Warnen Sie Ihre Freunde auf anderem Weg: Vielleicht werden sie in Ihrem Namen um Geld gebeten.
action-bank_if_money = Rufen Sie Ihre Bank an, wenn es um Geld oder Kartendaten geht.
action-police_if_money = Erstatten Sie Anzeige bei der Polizei, wenn Geld verloren ist.
action-tell_bank = Sagen Sie jetzt Ihrer Bank Bescheid: Oft kann sie die Abbuchung stoppen oder anfechten.
action-keep_receipt = Heben Sie die Quittung und den Beleg der Bank über die Abbuchung auf.
action-no_more_money = Schicken Sie kein Geld mehr und keine Codes, ganz gleich, was man Ihnen sagt.
action-danger_call_help = Wenn jemand in Gefahr ist, rufen Sie zuerst den Notruf.

## Warnungen

note-code_never = Kein Support braucht Ihren Code, Ihr Passwort oder Ihre PIN. Wer danach fragt, ist nicht der Support.
note-fake_support_fee = Der Support ist kostenlos. Wer eine Gebühr oder eine Geschenkkarte verlangt, ist nicht der Support.
note-other_app_support = Der Support schreibt Ihnen nicht in einem anderen Messenger.
note-store_refund = Was über Apple oder Google gekauft wurde, wird von dort erstattet.
note-admins_decide = Die Admins der Gruppe entscheiden, wer dabei ist und wer sie leitet: Fragen Sie zuerst dort.
note-do_not_copy_illegal = Speichern Sie illegale Bilder nicht, kopieren Sie sie nicht und leiten Sie sie nicht weiter. Links, Namen und Uhrzeiten genügen.

note-one_number_per_appeal = Pro Einspruch nur eine Telefonnummer.
note-review_not_faster = Mehr Anfragen beschleunigen die Überprüfung nicht. Wie weit sie ist, sehen Sie, wenn Sie die App öffnen.
note-wait_7_days_pin = Hat eine fremde Person eine PIN für die Verifizierung in zwei Schritten gesetzt, lässt WhatsApp Sie nach 7 Tagen ohne diese PIN hinein. Wenn Sie sich mit Ihrem SMS-Code anmelden, fliegt die fremde Person sofort hinaus.
note-deleted_after_30_days_claim = Andere Seiten schreiben mit Verweis auf die Hilfeseiten von WhatsApp, dass ein deaktiviertes Konto nach etwa 30 Tagen gelöscht wird. Registrieren Sie sich vorher neu.
note-badge_beside_name = Das Abzeichen eines offiziellen Chats steht neben dem Namen. Ein Abzeichen im Bild ist gefälscht. Prüfen Sie es in der App.

note-messenger_com_closed = Laut Presse führt messenger.com jetzt zu Facebook. Hilfe gibt es unter facebook.com/help.
note-report_shows_chat = Mit einer Meldung bekommt Facebook die neuesten Nachrichten dieses Chats zu lesen.

note-volunteers_no_secrets = Hier antworten Freiwillige. Schreiben Sie nichts Geheimes.
note-telegram_code_never = Einen Anmeldecode, den Telegram Ihnen schickt, dürfen Sie niemandem geben, auch nicht Telegram.
note-smstelegram_only = @smstelegram auf X ist das einzige Konto in einem sozialen Netzwerk, das zum Support von Telegram gehört.
note-first_limit_few_days = Eine erste Einschränkung dauert ein paar Tage und lässt sich nicht vorzeitig beenden.
note-stars_final = Der Kauf von Telegram Stars ist endgültig. Wer den Bot entwickelt hat, kann trotzdem erstatten, was nicht geliefert wurde.
note-abuse_mail_needs_links = Eine Mail an die Adresse für Missbrauch braucht Links (t.me/… oder @…), sonst kann sie nicht bearbeitet werden.
note-verify_not_for_users = Nur Kanäle, Gruppen und Bots können verifiziert werden, nicht das Konto einer Person.
note-dmca_owner_only = Diesen Antrag kann nur stellen, wem die Rechte gehören oder wer damit beauftragt ist.
note-private_chats_not_processed = Anfragen zu privaten Chats werden nicht bearbeitet, nur solche zu öffentlichen Inhalten.

note-wechat_two_services = WeChat (Ausland) und Weixin (chinesisches Festland) sind zwei Dienste von zwei Betreibern. Schreiben Sie an den, bei dem Sie sich registriert haben.
note-wechat_kefu_is_a_shops_tool = „微信客服“ ist ein Werkzeug, das Läden in ihre Seiten einbauen. Ein solcher Chat gehört zum Laden, nicht zum Support von WeChat.
note-wechat_no_third_party_unblock = Bezahlen Sie niemanden dafür, Ihr Konto zu entsperren. So entsperrte Konten werden, wie es heißt, wieder gesperrt.

note-line_no_phone_replies = LINE antwortet in der Regel nur über seine Nachrichtenfunktion oder per E-Mail. Ein Anruf kommt nicht von LINE.
note-line_owner_only = Abschicken muss das Formular die Person, der das Konto gehört, niemand sonst.

note-activation_code_never = Geben Sie den Aktivierungscode nie weiter, ganz gleich, für wen sich jemand ausgibt.
note-viber_blocked_by_machine = In der Datenschutzerklärung von Viber steht: Wer automatisch gesperrt wurde, kann den Support bitten, sich das anzusehen.
note-viber_store_refund = Was über Apple oder Google gekauft wurde, wird von dort erstattet, nicht von Viber.
note-viber_cooling_off = Die 14 Tage Widerrufsfrist enden, sobald das Gekaufte benutzt wird.

note-signal_modified_app = Eine veränderte Signal-App kann eine andere Adresse als Support nennen. Vertrauen Sie nur dem, was die offizielle App nennt.
note-signal_abuse_address = Trotz ihres Namens ist abuse@signal.org nur für Urheber- und Markenrecht da. Meldungen über Personen werden dort nicht bearbeitet.
note-discord_false_reports = Discord bestraft falsche oder wiederholte Meldungen. Melden Sie einmal, und nur, was Sie gesehen haben.
note-snapchat_my_eyes_only = Sagen Sie dem Support von Snapchat nie Ihr Passwort oder Ihren Code für „My Eyes Only“, und auch sonst niemandem.
note-kakao_phone_unconfirmed = Telefonnummern für KakaoTalk fanden sich nur auf anderen Seiten. Keine ließ sich bestätigen.
note-kakao_search_pages = Fremde schreiben ihre Kontakte in den Suchtext von Seiten auf cs.kakao.com. Übernehmen Sie von dort keine Nummer und keine ID.
note-kakao_id_masked = Bei Identitätsdiebstahl verlangt Kakao einen Ausweis. Decken Sie die Ausweisnummer ab, bevor Sie ihn schicken.

## Nachweis: was das Bild zeigen muss

proof-ban_notice = Der ganze Hinweis beim Anmelden, mit dem Grund und der Uhrzeit
proof-red_mark_number_time = Das rote Zeichen, Name oder Nummer der anderen Person und der Zeitpunkt des Sendens
proof-chat_and_time = Die Chatliste mit der Uhrzeit, dort, wo die Nachricht fehlt oder zu spät kommt
proof-failed_file = Die Datei, die beim Senden hängen bleibt, mit ihrer Größe und der Uhrzeit
proof-both_devices = Derselbe Chat auf beiden Geräten, je ein Bild
proof-payment_screen = Die Seite der Zahlung mit Transaktionsnummer, Betrag und Status
proof-bank_notice = Die Mitteilung der Bank über die Abbuchung, ohne die Kartennummer
proof-dead_link = Der Hinweis, dass der Link nicht funktioniert, mit dem Namen der Gruppe
proof-removal_notice = Der Hinweis, dass Sie entfernt wurden, mit dem Namen der Gruppe und der Uhrzeit
proof-group_info = Die Infoseite der Gruppe mit ihrem Namen und ihren Admins
proof-error_window_version = Das Fehlerfenster und die Seite mit der Version der App
proof-slow_screen_storage = Der Bildschirm, der langsam ist oder hängt, mit der Uhrzeit, und die Seite mit dem Speicher- oder Akkuverbrauch der App
proof-store_error = Die Fehlermeldung des Stores mit dem Namen der App
proof-backup_error = Die Backup-Seite mit dem Fehler und dem Zeitpunkt des letzten Backups
proof-notification_settings = Die Einstellungen des Handys für die Benachrichtigungen der App
proof-profile_and_message = Das Profil mit dem genauen Namen und die Nachricht mit ihrer Uhrzeit
proof-payment_request = Die Geldforderung, ohne Ihre eigenen Kontodaten
proof-fake_profile = Das falsche Profil mit seinem genauen Namen, neben Ihrem eigenen
