# Die Kontaktwege, wie man sie benutzt, warum manche Kontakte nicht zu benutzen sind, und die Zeiten, die Plattformen nennen.
# Menünamen stehen in Anführungszeichen, so wie die App sie auf Deutsch schreibt; wo das nicht sicher ist, steht der englische Name.

## WhatsApp

channel-whatsapp-in_app_contact = „Einstellungen“ › „Hilfe“ › „Contact us“ in der App
    .about = Geht auch vor dem Anmelden. Das Menü kann „Hilfe und Feedback“ heißen: Prüfen Sie es in der App.
channel-whatsapp-in_app_review = „Request a review“ in der App
    .about = Die Schaltfläche steht auf dem Hinweis zur Sperre. Das ist der erste Weg, eine Sperre prüfen zu lassen.
channel-whatsapp-in_app_report = „Melden“ in der App, im geöffneten Chat
    .about = Geht direkt an die Stelle, die Meldungen prüft. Sehen Sie in der App nach, wo die Schaltfläche ist.
channel-whatsapp-web_contact = Kontaktformular auf whatsapp.com
    .about = Wenn sich die App nicht öffnen lässt oder nicht weiterhilft.
channel-whatsapp-mail_ban_appeal = E-Mail gegen eine Sperre
    .about = Die Adresse, die WhatsApp in seinen eigenen Bedingungen für eine Sperre nennt, die Sie für falsch halten.
channel-whatsapp-mail_lost_phone = E-Mail bei Handyverlust oder -diebstahl
    .about = Lässt das Konto deaktivieren. Nötig sind ein bestimmter englischer Satz und Ihre Nummer mit Landesvorwahl.
channel-whatsapp-help_center = WhatsApp-Hilfebereich
    .about = Artikel zum Lesen. Dort antwortet niemand.
channel-whatsapp-privacy_contact = Datenschutzformular auf whatsapp.com
    .about = Für Fragen zu Ihren personenbezogenen Daten.
channel-whatsapp-dpo_mail = E-Mail an den Datenschutzbeauftragten
    .about = Nur für Fragen zu Ihren personenbezogenen Daten.

## Messenger

channel-messenger-facebook_hacked = facebook.com/hacked
    .about = Für ein Konto, das übernommen wurde oder in das Sie nicht hineinkommen. Es stellt Schritt für Schritt Fragen.
channel-messenger-support_hub = Support-Hub in der Facebook-App
    .about = Laut Presse der neueste Zugang, mit einem KI-Assistenten. Sehen Sie in der App nach, ob es ihn bei Ihnen gibt.
channel-messenger-help_center = Facebook-Hilfebereich
    .about = Artikel, und bei manchen davon das richtige Formular.
channel-messenger-in_app_report_chat = „Melden“ in der App, nach Tippen auf den Namen im Chat (in älteren Versionen „Something’s wrong“)
    .about = Für Missbrauch in einer Unterhaltung. Die Bezeichnungen können sich geändert haben.
channel-messenger-in_app_report_problem = „Report a problem“ in den Einstellungen der App
    .about = Für Fehler der App. Sehen Sie in der App nach, wo der Punkt ist.

## Telegram

channel-telegram-ask_question = „Einstellungen“ › „Ask a Question“ in der App
    .about = Für alles, solange Sie angemeldet sind. Freiwillige antworten, schreiben Sie also nichts Geheimes.
channel-telegram-login_form = Formular auf telegram.org/support
    .about = Für Probleme beim Anmelden oder Registrieren.
channel-telegram-frozen_appeal = Einspruch in der App, auf dem Hinweis, dass das Konto eingefroren ist
    .about = Moderatoren prüfen ihn.
channel-telegram-spambot = @SpamBot
    .about = Sagt, warum Sie anderen nicht schreiben können, und nimmt einen Einspruch an, wenn es ein Irrtum war.
channel-telegram-banned_number_mail = E-Mail bei gesperrter Nummer
    .about = Die Mail-Schaltfläche der App schreibt an diese Adresse. Der Beleg dafür ist eine ältere App: Prüfen Sie es in der App.
channel-telegram-in_app_report = „Melden“ in der App, bei der Nachricht oder im Profil
    .about = Android: antippen. iPhone: gedrückt halten. Computer: Rechtsklick.
channel-telegram-abuse_mail = E-Mail bei Missbrauch in öffentlichen Inhalten
    .about = Wird zuerst maschinell bearbeitet: Sie muss Links enthalten (t.me/… oder @…).
channel-telegram-stopca_mail = E-Mail gegen Kindesmissbrauch
    .about = Nur bei Kindesmissbrauch.
channel-telegram-notoscam = @NoToScam
    .about = Wenn sich jemand für Sie ausgibt, um zu betrügen.
channel-telegram-dmca_mail = E-Mail zum Urheberrecht
    .about = Nur, wenn Ihnen die Rechte gehören oder Sie damit beauftragt sind, und nur für öffentliche Inhalte.
channel-telegram-eu_bot = @EURegulation
    .about = Für Menschen in der EU: personenbezogene Daten und illegale Inhalte.
channel-telegram-dsa_report = Meldeformular für die EU
    .about = Für Menschen in der EU. Es verlangt Ihren Namen, einen Kontakt und eine überzeugende Begründung.
channel-telegram-stars_dispute = Stars-Streitfall über @BotFather
    .about = Für das, was ein Bot verkauft und nicht geliefert hat, nachdem „/paysupport“ nicht geholfen hat.
channel-telegram-smstelegram = @smstelegram auf X
    .about = Nur bei Problemen mit dem Anmelden, und nur per privater Nachricht.
channel-telegram-verify_bot = @VerifyBot
    .about = Verifizierung von Kanälen, Gruppen und Bots. Personen können nicht verifiziert werden.
channel-telegram-press_bot = @PressBot
    .about = Für die Medien.
channel-telegram-bot_support = @BotSupport
    .about = Für alle, die Bots bauen. Prüfen Sie in der App, dass der Name genau dieser ist.
channel-telegram-bugs = Öffentliche Fehlerliste auf bugs.telegram.org
    .about = Für Fehler, die sich wiederholen lassen. Alle können mitlesen.

## WeChat

channel-wechat-help_feedback = „Me“ › „Settings“ › „Help & Feedback“ in der App
    .about = Die Stelle, die WeChat in seinen eigenen Bedingungen nennt, auch bei einem gestohlenen Konto.
channel-wechat-help_site = WeChat-Hilfebereich
    .about = Wenn Sie sich nicht anmelden können.
channel-wechat-freeze = „More“ › „WeChat Security Center“ › „Freeze account“ auf dem Anmeldebildschirm der App
    .about = Friert das Konto ein und hält damit auf, wer darin ist. Danach beantragen Sie mit einem Einspruch ein neues Passwort.
channel-wechat-self_unblock = Entsperren in der App, wie es beim Anmelden angeboten wird
    .about = Die Abschrift eines offiziellen Hinweises nennt höchstens 5 Anträge pro Nummer und Monat. Prüfen Sie es in der App.
channel-wechat-in_app_report = „Report“ in der App, im geöffneten Chat oder Profil
    .about = Sehen Sie in der App nach, wo die Schaltfläche ist.
channel-wechat-policy_mail = E-Mail zum Melden eines Regelverstoßes
    .about = Aus den Nutzungsrichtlinien von WeChat.
channel-wechat-eu_mail = E-Mail für Menschen in der EU
    .about = Der Kontakt von Tencent für Menschen in der EU.
channel-wechat-privacy_form = Formular für Anfragen zu Ihren Daten
    .about = Verlinkt in der Datenschutzerklärung von WeChat.

## LINE

channel-line-contact_form = Kontaktformular von LINE
    .about = Es geht auch ohne Anmelden weiter. Bei einem gestohlenen Konto muss die Person das Formular abschicken, der das Konto gehört.
channel-line-help_center = LINE-Hilfebereich
    .about = Artikel zum Lesen.
channel-line-in_app_report = „Report“ in der App, im geöffneten Chat
    .about = Sehen Sie in der App nach, wo die Schaltfläche ist.

## Viber

channel-viber-in_app_form = „Mehr“, dann Hilfe und „Contact us“ in der App
    .about = In den Bedingungen von Viber genannt. Sehen Sie in der App nach, wo der Punkt ist.
channel-viber-contact_form = Kontaktformular von Viber
    .about = Die Adresse aus den Bedingungen von Viber. Sie führt zu help.viber.com.
channel-viber-post = Brief an Viber
    .about = Für eine förmliche Beschwerde über eine Viber-Out-Zahlung aus der EU oder dem Vereinigten Königreich.
channel-viber-in_app_report = „Melden“ in der App, bei der Nachricht oder in der Community
    .about = Geht direkt an die Stelle, die Meldungen prüft.
channel-viber-privacy_mail = E-Mail an den Datenschutzbeauftragten
    .about = Nur für Fragen zu Ihren personenbezogenen Daten.
channel-viber-dispute_mail = E-Mail für die förmliche Anzeige eines Streitfalls
    .about = Nur für einen Rechtsstreit, nicht für Hilfe.

## Signal

channel-signal-in_app_contact = „Einstellungen“ › „Hilfe“ › „Contact us“ in der App
    .about = Verlangt eine Kategorie und mindestens zehn Zeichen. Ein Diagnoseprotokoll kann mitgehen.
channel-signal-web_form = Anfrageformular auf support.signal.org
    .about = Wenn sich die App nicht öffnen lässt oder nicht weiterhilft.
channel-signal-support_mail = E-Mail an den Support von Signal
    .about = Die Adresse, die die offizielle App nennt.
channel-signal-help_center = Hilfeseiten von Signal
    .about = Artikel zum Lesen. Sehen Sie nach, ob der zu Ihrem Problem zu einem Formular führt.
channel-signal-ip_mail = E-Mail zu Urheber- und Markenrecht
    .about = Nur für geistiges Eigentum. Anderes wird dort nicht bearbeitet.

## Instagram

channel-instagram-instagram_hacked = instagram.com/hacked
    .about = Für ein Konto, das übernommen wurde oder in das Sie nicht hineinkommen. Es stellt Schritt für Schritt Fragen.
channel-instagram-support_hub = Support-Hub von Meta in der App
    .about = Laut Presse der neueste Zugang, mit einem KI-Assistenten. Sehen Sie in der App nach, ob es ihn bei Ihnen gibt.
channel-instagram-help_center = Instagram-Hilfebereich
    .about = Artikel zum Lesen. Sehen Sie nach, ob der zu Ihrem Problem zu einem Formular führt.

## Discord

channel-discord-request_form = Anfrageformular auf support.discord.com
    .about = Für Fehler und für alles, was kein eigenes Formular hat.
channel-discord-hacked_form = Formular für ein kompromittiertes Konto auf support.discord.com
    .about = Auf derselben Seite wie die anderen Anfragen, für ein Konto, in das jemand anders eingedrungen ist.
channel-discord-in_app_appeal = Einspruch in der App, auf dem Hinweis zu Ihrem Konto
    .about = Der kürzeste Weg, wenn der Hinweis ihn anbietet.
channel-discord-appeal_form = Einspruchsformular unter dis.gd/request
    .about = Für einen Einspruch, wenn die App keinen anbietet oder sich nicht öffnen lässt.
channel-discord-help_center = Hilfeseiten von Discord
    .about = Artikel zum Lesen. Sehen Sie nach, ob der zu Ihrem Problem zu einem Formular führt.
channel-discord-privacy_mail = E-Mail für Fragen zum Datenschutz
    .about = Nur für Fragen zu Ihren personenbezogenen Daten.
channel-discord-dpo_mail = E-Mail an den Datenschutzbeauftragten
    .about = Nur für Fragen zu Ihren personenbezogenen Daten.

## Snapchat

channel-snapchat-request_form = Anfrageformular auf help.snapchat.com
    .about = Fragt nach einer E-Mail-Adresse, die Sie öffnen können, nach Ihrem Benutzernamen und seit wann Sie ausgesperrt sind.
channel-snapchat-locked_appeal = Artikel über Einsprüche bei gesperrten Konten, auf help.snapchat.com
    .about = Er sagt, wie Sie Einspruch erheben.
channel-snapchat-copyright_mail = E-Mail zum Urheberrecht
    .about = Nur zum Urheberrecht.

## KakaoTalk

channel-kakaotalk-inquiry = Kakao-Kundencenter auf cs.kakao.com
    .about = Hilfe und Anfragen, auch zu einem eingeschränkten Konto.
channel-kakaotalk-impersonation_inquiry = Meldung eines Identitätsdiebstahls auf cs.kakao.com
    .about = Verlangt einen Ausweis mit abgedeckter Nummer.
channel-kakaotalk-chatbot = Chatbot des Kundencenters in der App
    .about = Eine Maschine antwortet. Sehen Sie in der App nach, wo er ist.

## Schritte: wie man einen Kontaktweg benutzt

step-type_address = Tippen Sie die Adresse selbst in den Browser ein.
step-type_address_exactly = Tippen Sie die ganze Adresse selbst ein, auch den Teil nach dem Schrägstrich: Alles andere unter vb.me kann irgendwohin führen.
step-open_exact_handle = Tippen Sie den Namen genau ein, Buchstabe für Buchstabe, und prüfen Sie, dass kein Buchstabe zu viel ist.
step-check_recipient = Vergleichen Sie den Empfänger mit dieser Adresse, Buchstabe für Buchstabe.
step-paste_subject_and_text = Fügen Sie Betreff und Text ein.
step-paste_and_attach = Fügen Sie den Text ein und hängen Sie die Bilder an.
step-paste_if_asked = Fügen Sie den Text dort ein, wo Sie um eine Erklärung gebeten werden.
step-copy_slot_by_slot = Kopieren Sie ein Feld nach dem anderen in das Formular.
step-copy_into_form = Kopieren Sie den Text in das Formular.
step-one_message_only = Schicken Sie die Nachricht nur einmal ab. Ergänzen Sie Späteres im selben Verlauf.
step-watch_mail = Suchen Sie die Antwort in Ihren Mails, auch im Spam-Ordner.
step-watch_chat_and_mail = Die Antwort kann als Chat in der App oder per E-Mail kommen: Sehen Sie an beiden Stellen nach.
step-answer_in_same_chat = Die Antwort kommt im selben Chat.
step-answer_in_same_place = Suchen Sie die Antwort an derselben Stelle in der App.
step-search_article = Suchen Sie nach Ihrem Problem und sehen Sie am Ende des Artikels nach einem Formular.
step-block_after_report = Blockieren Sie das Konto nach der Meldung.
step-open_chat_report = Öffnen Sie den Chat oder das Profil und wählen Sie „Melden“.

step-open_help_contact = Öffnen Sie „Einstellungen“ › „Hilfe“ › „Contact us“; vor dem Anmelden steht es im Menü des ersten Bildschirms.
step-device_info_choice = Entscheiden Sie, ob Sie Geräteinformationen mitschicken: Bei Fehlern helfen sie, und Sie dürfen sie weglassen.
step-past_proposed_articles = Wenn Artikel angezeigt werden, sehen Sie sie an und gehen Sie dann weiter, um die Nachricht zu senden.
step-tap_request_review = Tippen Sie auf dem Hinweis zur Sperre auf „Request a review“, um eine Überprüfung anzufordern.
step-code_only_in_app = Wenn die App einen SMS-Code verlangt, geben Sie ihn in der App ein und nirgends sonst.
step-status_in_app = Öffnen Sie die App, um zu sehen, wie weit die Überprüfung ist.
step-choose_product = Wählen Sie den passenden Teil der Seite: Messenger, Business oder Barrierefreiheit.
step-keep_fixed_sentence = Lassen Sie den englischen Satz so stehen, mit Ihrer Nummer darunter.

step-own_device_first = Benutzen Sie möglichst ein Gerät, auf dem Sie sich schon einmal angemeldet haben.
step-follow_questions = Beantworten Sie die Fragen eine nach der anderen. Der Text hilft Ihnen, Zeiten und Tatsachen parat zu haben.
step-open_facebook_support = Öffnen Sie die Facebook-App, gehen Sie dort zu Hilfe und Support und suchen Sie den Support-Hub.
step-no_promise_of_human = Zuerst antwortet ein Assistent. Dass danach ein Mensch antwortet, verspricht niemand.
step-open_chat_name_report = Öffnen Sie den Chat, tippen Sie oben auf den Namen und wählen Sie „Melden“.
step-open_report_problem = Öffnen Sie die Einstellungen der App und wählen Sie „Report a problem“.

step-open_ask_question = Öffnen Sie „Einstellungen“ › „Ask a Question“ und bestätigen Sie.
step-volunteers_read_it = Freiwillige lesen mit: Schicken Sie nichts Geheimes und keine Dokumente.
step-category_in_text = Das Formular hat kein Feld für die Kategorie: Sie steht im Text.
step-open_freeze_notice = Öffnen Sie in der App den Hinweis, dass das Konto eingefroren ist, und tippen Sie auf den Einspruch.
step-bot_says_limit = Der Bot sagt, ob Sie eingeschränkt sind und bis wann. Wenn es ein Irrtum war, sagen Sie ihm das.
step-mail_button_in_app = Wenn die App auf dem Hinweis zur Sperre eine Mail-Schaltfläche zeigt, benutzen Sie diese: Sie trägt ein, was nötig ist.
step-tap_hold_report = Android: Nachricht antippen. iPhone: gedrückt halten. Computer: Rechtsklick. Wählen Sie dann „Melden“.
step-links_in_text = Achten Sie darauf, dass die Links im Text stehen.
step-links_not_pictures = Schicken Sie nur Links und Namen, nie die Bilder selbst.
step-say_your_role = Sagen Sie, dass Ihnen die Rechte gehören oder dass Sie im Auftrag handeln.
step-paysupport_first = Schicken Sie dem Bot zuerst „/paysupport“ und warten Sie auf seine Antwort.
step-stars_transaction_id = Sie finden die Transaktionsnummer unter „Einstellungen“ › „Your Stars“.
step-private_message_only = Schreiben Sie nur eine private Nachricht, und öffentlich keine Nummer.
step-look_for_same_bug = Suchen Sie, ob derselbe Fehler schon in der Liste steht, und ergänzen Sie ihn dann dort.
step-public_no_personal_data = Alle können es lesen: Lassen Sie Ihre Nummer, Namen und E-Mail-Adressen weg.

step-open_me_settings_help = Öffnen Sie „Me“ › „Settings“ › „Help & Feedback“.
step-open_security_center = Tippen Sie auf dem Anmeldebildschirm auf „More“, dann auf „WeChat Security Center“.
step-choose_freeze = Wählen Sie „Freeze account“ (Konto einfrieren) und folgen Sie dem Bildschirm.
step-appeal_for_password = Beantragen Sie dann mit einem Einspruch ein neues Passwort; das Ergebnis kommt per SMS.
step-try_login_unblock = Versuchen Sie sich anzumelden und folgen Sie dem Entsperren, das der Hinweis anbietet.
step-never_through_others = Lassen Sie niemand anderen Ihr Konto entsperren, ob gegen Geld oder nicht.
step-open_from_privacy_policy = Öffnen Sie die Datenschutzerklärung von WeChat auf wechat.com und folgen Sie dort dem Link zum Formular.

step-continue_without_login = Wählen Sie, ohne Anmelden fortzufahren, wenn Sie sich nicht anmelden können.
step-owner_sends_it = Schicken Sie es selbst ab: Das muss die Person tun, der das Konto gehört.
step-allow_line_sender = Lassen Sie Mails von linecorp.com durch: Die Eingangsbestätigung kommt von dort.

step-open_more_help = Öffnen Sie „Mehr“, suchen Sie die Hilfe und wählen Sie „Contact us“.
step-leads_to_help_viber = Prüfen Sie, dass die Seite, die sich öffnet, auf help.viber.com liegt.
step-letter_name_address = Schreiben Sie Ihren vollen Namen, Telefonnummer, Postanschrift und E-Mail-Adresse auf den Brief.
step-letter_copies_only = Legen Sie Kopien bei, nie Originale.
step-formal_notice_only = Benutzen Sie diesen Weg nur für eine förmliche rechtliche Mitteilung.

step-open_signal_contact = Öffnen Sie „Einstellungen“ › „Hilfe“ › „Contact us“.
step-signal_category = Wählen Sie eine Kategorie: Ohne sie lässt es sich nicht absenden.
step-signal_debug_log = Das Diagnoseprotokoll ist schon angekreuzt. Bei Fehlern hilft es, und Sie dürfen es weglassen.
step-open_meta_hub = Suchen Sie in der App unter Hilfe und Support den Support-Hub.
step-choose_compromised = Wählen Sie das Formular für ein kompromittiertes Konto.
step-open_account_notice = Öffnen Sie in der App den Hinweis zu Ihrem Konto und wählen Sie den Einspruch.
step-type_whole_address = Tippen Sie die ganze Adresse selbst ein, auch den Teil nach dem Schrägstrich.
step-search_locked = Suchen Sie nach „locked account appeal“ (Einspruch bei gesperrtem Konto) und tun Sie, was der Artikel sagt.
step-choose_kakaotalk_inquiry = Wählen Sie die Anfrage für KakaoTalk.
step-mask_id_number = Decken Sie die Nummer auf dem Ausweis ab, bevor Sie ihn schicken.
step-open_kakao_chatbot = Suchen Sie in der Hilfe der App den Chatbot des Kundencenters.

## Wo nichts zu benutzen ist: was stattdessen zu tun ist

none-report_needs_app = Gemeldet wird in der App. Öffnen Sie die App auf einem Handy, auf dem Sie angemeldet sind, oder bitten Sie jemanden, der denselben Inhalt sieht, ihn zu melden.
none-ask_from_other_device = Melden Sie sich auf einem anderen Gerät bei Telegram an und benutzen Sie dort „Einstellungen“ › „Ask a Question“.
none-frozen_needs_app = Der Einspruch ist in der App. Installieren Sie Telegram auf einem anderen Handy, melden Sie sich an und öffnen Sie dort den Hinweis.

## Kontakte, die nicht zu benutzen sind: warum

avoid-outdated = Eine alte Adresse. Die Bedingungen der Plattform nennen seit 2021 eine andere.
avoid-unverified_address = Nur in Artikeln genannt. Keine Seite der Plattform, die sich lesen ließ, nennt diese Adresse.
avoid-unverified_host = Nur auf anderen Seiten genannt. Keine Seite der Plattform, die sich lesen ließ, nennt diesen Host.
avoid-no_support_there = Keine Seite der Plattform, die sich lesen ließ, sagt, dass es dort Support gibt.
avoid-no_forum_found = Ein Artikel nennt es ein Forum. Sonst fand sich nichts, was das sagt.
avoid-not_the_platforms_host = Der Name sieht wie der der Plattform aus, aber der Host gehört nicht zu ihren eigenen.
avoid-closed_site = Laut Presse wurde diese Seite geschlossen und führt jetzt anderswohin.
avoid-researchers_only = Für die Sicherheitsforschung. Gestohlene Konten werden dort nicht bearbeitet.
avoid-use_press_bot = Auf den Seiten der Plattform nicht zu finden. Die Presse wird gebeten, den Bot zu benutzen.
avoid-no_official_page_names_it = Ein Artikel nennt es offiziell, aber keine Seite der Plattform, die sich lesen ließ, nennt es.
avoid-news_channel = Andere betreiben es für Neuigkeiten. Es ist kein Support.
avoid-only_the_app_writes_there = Ältere Apps füllen von selbst eine Mail dorthin aus. Nehmen Sie zuerst das Formular.
avoid-paid_service = Hier verkauft jemand eine Dienstleistung. Der Support ist kostenlos.
avoid-merchants_tool = Ein Werkzeug, das Läden in ihre Seiten einbauen. Was eine Suche findet, ist ein Laden, nicht der Support.
avoid-formal_disputes_only = Nur für förmliche Rechtsstreitigkeiten.
avoid-old_form = Das Formular ist auf einen anderen Host umgezogen.
avoid-sends_only = Von dieser Adresse kommen Bestätigungen. Was man dorthin schickt, liest niemand.
avoid-privacy_only = Nur für Fragen zu personenbezogenen Daten.
avoid-terms_only = Nur für Fragen zu den Bedingungen der Plattform.
avoid-unofficial_forum = Dort reden Nutzer miteinander. Die Plattform betreibt es nicht.

## Fristen und veröffentlichte Zeiten
# $days (Number): die Länge der Frist oder der Wartezeit, wo sie in Tagen angegeben ist.

deadline-wechat_wrong_charge = Eine falsche Abbuchung muss innerhalb von { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } gemeldet werden.
    .after = Danach haben Sie nach den Bedingungen von WeChat keinen Anspruch mehr. Fragen Sie trotzdem Ihre Bank.
deadline-viber_wrong_charge = Eine falsche Abbuchung muss innerhalb von { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } gemeldet werden.
    .after = Danach haben Sie nach den Bedingungen von Viber keinen Anspruch mehr. Fragen Sie trotzdem Ihre Bank.
deadline-viber_written_complaint = Viber will eine schriftliche Beschwerde innerhalb von { $days ->
        [one] { $days } Werktag
       *[other] { $days } Werktagen
    } beantworten.
    .after = Ist bis dahin nichts gekommen, schreiben Sie noch einmal und nennen Sie das Datum des ersten Briefs.
deadline-whatsapp_stranger_pin = Hat eine fremde Person eine PIN für die Verifizierung in zwei Schritten gesetzt, lässt WhatsApp Sie { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } warten.
    .after = Danach können Sie sich ohne die PIN registrieren.
deadline-whatsapp_deactivated = Andere Seiten schreiben mit Verweis auf die Hilfeseiten von WhatsApp, dass ein deaktiviertes Konto nach etwa { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } gelöscht wird.
    .after = Danach soll das Konto weg sein. Registrieren Sie sich vorher neu.
deadline-wechat_retrieval_appeal = Das Ergebnis eines Einspruchs wegen des Passworts kommt innerhalb von 24 Stunden per SMS.
    .after = Ist bis dahin nichts gekommen, schreiben Sie über „Help & Feedback“.
deadline-line_suspension = Eine Sperre wegen bestimmter Nachrichten dauert 24 Stunden bis { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }.
    .after = Ist sie bis dahin nicht zu Ende, benutzen Sie das Kontaktformular.
deadline-line_tw_hijack = LINE in Taiwan hat der Presse gesagt, dass Meldungen gestohlener Konten innerhalb von 24 Stunden beantwortet werden.
    .after = Ist bis dahin nichts gekommen, antworten Sie einmal im selben Verlauf.
deadline-discord_eu_appeal = In der EU muss ein Einspruch gegen die Entscheidung über ein Konto innerhalb von sechs Monaten eingehen.
    .after = Danach muss Discord ihn nicht mehr annehmen. Fragen Sie trotzdem und sagen Sie, warum Sie spät dran sind.

## Wer das sagt, und wie sicher es ist

## Die Kontaktprüfung: Ist er echt?
# Was sie über einen Kontakt sagt, und was dann zu tun ist.

verdict-official_channel = Ein offizieller Kontaktweg
    .about = Dorthin können Sie schreiben. Schicken Sie trotzdem nie einen Code, ein Passwort oder eine PIN.
verdict-official_but_not_for_this = Offiziell, aber nicht hierfür
    .about = Der Kontakt gehört zur Plattform, aber für Ihr Problem ist ein anderer Kontaktweg gedacht.
verdict-known_outdated = Veraltet
    .about = Der Kontakt war einmal offiziell. Benutzen Sie stattdessen den neueren Kontaktweg.
verdict-named_by_articles_unverified = Nur in Artikeln genannt
    .about = Keine Seite der Plattform bestätigt es. Nehmen Sie besser einen bestätigten Kontaktweg.
verdict-not_official = Nicht unter den offiziellen Kontaktwegen gefunden
    .about = Nichts hier bestätigt es. Öffnen Sie die Hilfe in der App oder tippen Sie selbst eine offizielle Adresse ein.
verdict-impostor_signs = Anzeichen für einen falschen Support
    .about = Antworten Sie nicht, zahlen Sie nicht und geben Sie keinen Code weiter. Öffnen Sie stattdessen die Hilfe in der App.
contact-found = { $verdict }. { $about }
contact-found-noted = Der Kontakt, den Sie anderswo gefunden haben: { $said }

# Warum sie das sagt.
# $value: der Kontakt, wie er gelesen wurde; $host: der Host, zu dem ein Link führt; $platform, $wanted: Namen von Plattformen;
# $channel: der kurze Name eines Kontaktwegs; $official: ein offizieller Kontakt; $shown: ein Host, wie Computer ihn schreiben
# (xn--…); $reason: einer der avoid-Sätze; $word: das Wort, das im eingefügten Text gefunden wurde.
contact-official = { $platform }: { $channel }.
contact-plausible = Wahrscheinlich, auch wenn keine eigene Seite der Plattform es bestätigt. Prüfen Sie es in der App.
contact-other_page = { $host } gehört zu { $platform }, aber diese Seite ist keiner der Kontaktwege zum Support.
contact-other_handle = { $value } gehört zu { $platform }, ist aber für etwas anderes gedacht.
contact-other_platform = Das gehört zu { $platform }, nicht zu { $wanted }.
contact-listed = { $value }: { $reason }
contact-replaced = Benutzen Sie stattdessen { $official }.
contact-old_host = { $host } wurde früher von { $platform } benutzt und ist inzwischen ersetzt.
contact-not_found = Nicht unter den offiziellen Kontaktwegen gefunden.
contact-yours = Das steht in Ihrer eigenen Datei, für { $platform }. Niemand hat diese Datei geprüft, offiziell wird dadurch also nichts.
contact-open_host = Auf { $host } kann jeder etwas veröffentlichen, und dies ist keine Adresse, die { $platform } nennt.
contact-shortener = { $host } kürzt Links und verbirgt, wohin sie führen.
contact-userinfo = Was vor dem „@“ steht, sagt nichts. Der Link führt zu { $host }.
contact-look_alike = { $value } sieht aus wie { $official }, ist es aber nicht.
contact-letters = { $value } enthält ungewöhnliche Buchstaben. Computer lesen es als { $shown }.
contact-hidden = { $value } enthält unsichtbare Zeichen.
contact-phone = { $value } ist eine Telefonnummer. Dass diese Plattformen am Telefon helfen, ist nicht bekannt.
contact-fee = „{ $word }“: Hilfe vom Support kostet nichts.
contact-code = „{ $word }“: Der Support braucht nie einen Code, ein Passwort oder eine PIN von Ihnen.
contact-gift_card = „{ $word }“: Der Support nimmt nie Geschenkkarten oder Gutscheine.
contact-other_messenger = „{ $word }“: Eine Plattform hilft auf ihren eigenen Wegen, nicht in einem anderen Messenger.
contact-badge = „{ $word }“: Ein echtes Abzeichen steht neben dem Namen, nie im Bild.

deadline-left = { $left ->
    [one] Noch ein Tag: bis { $date }.
   *[other] Noch { $left } Tage: bis { $date }.
}
deadline-over = Die Frist ist am { $date } abgelaufen. Fragen Sie trotzdem und sagen Sie, warum Sie spät dran sind.
