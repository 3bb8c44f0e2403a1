# Die Fragen des Assistenten: Kategorien, Optionen, Seiten, Felder, häufige Antworten.
# Die Bezeichnungen der Kategorien und Optionen stehen auch im Betreff der Nachricht, und
# choice-*- und try-*-Texte stehen als Antworten darin: bitte neutral und kurz.

## Kategorien

category-account_access = Kontozugang
    .about = Ich komme nicht hinein, oder es kommt kein Code
category-account_ban = Kontosperre
    .about = Gesperrt, eingefroren oder eingeschränkt
category-security = Sicherheit
    .about = Gehackt, fremde Anmeldung, Handy verloren oder gestohlen
category-messages = Nachrichten
    .about = Nicht gesendet, nicht angekommen, verspätet, verschwunden
category-payments = Zahlungen
    .about = Falsch abgebucht, Erstattung, Guthaben, Abo
category-groups = Gruppen
    .about = Kein Beitritt, entfernt worden, Admin-Rechte weg
category-technical = Technisches Problem
    .about = Absturz, langsam, kein Update, kein Backup
category-abuse = Missbrauch melden
    .about = Spam, Drohungen, Betrug, jemand gibt sich für mich aus
category-language = Sprache
    .about = Die App ist in der falschen Sprache
category-business = Unternehmen
    .about = Verifizierung, API, Geschäftskonto gesperrt
category-legal_privacy = Recht und Datenschutz
    .about = Urheberrecht, Marke, meine persönlichen Daten
category-other = Sonstiges
    .about = Sonst passt nichts auf dieser Liste

## Optionen

option-no_login = Anmelden nicht möglich
    .about = Ich werde nicht hineingelassen, oder ich wurde abgemeldet und ausgesperrt
option-no_code = Code kommt nicht an
    .about = Der Code kommt nie, weder per SMS noch per Anruf
option-number_changed = Neue Telefonnummer
    .about = Ich habe eine neue Nummer, oder meine alte SIM-Karte geht nicht mehr
option-two_step_forgotten = Zweistufige Verifizierung vergessen
    .about = PIN oder Passwort nach dem Code fällt mir nicht ein (Verifizierung in zwei Schritten)

option-banned = Konto gesperrt
    .about = Es heißt, mein Konto oder meine Nummer ist gesperrt oder deaktiviert
option-temporarily_banned = Konto vorübergehend gesperrt
    .about = Für einige Stunden oder Tage gesperrt, eine Uhr läuft
option-frozen = Konto eingefroren
    .about = Mein Konto ist eingefroren: Ich kann lesen, aber nicht schreiben
option-limited_sending = Senden eingeschränkt
    .about = Ich kann niemandem schreiben, der nicht zu meinen Kontakten gehört

option-hijacked = Konto übernommen
    .about = Gehackt oder gestohlen: Jemand ist darin und schreibt in meinem Namen
option-suspicious_login = Verdächtige Anmeldung
    .about = Eine fremde Anmeldung oder ein fremdes Gerät, das war ich nicht
option-phone_lost = Handy verloren oder gestohlen
    .about = Mein Handy ist weg, und mein Konto ist darauf noch offen
option-data_leak = Verdacht auf Datenleck
    .about = Chats, Fotos oder Nummer sind nach außen gelangt; jemand weiß zu viel

option-send_failed = Nachrichten nicht gesendet
    .about = Meine Nachricht scheitert, ein rotes Zeichen, oder sie bleibt bei „wird gesendet“
option-not_received = Nachrichten nicht empfangen
    .about = Nachrichten, die andere mir schicken, kommen nie an
option-delayed = Nachrichten verspätet
    .about = Nachrichten kommen Stunden später oder erst, wenn ich die App öffne
option-media_failed = Probleme mit Fotos oder Dateien
    .about = Fotos, Videos, Sprache oder Dateien lassen sich nicht hoch- oder herunterladen
option-sync = Nachrichten nicht überall gleich
    .about = Chats fehlen oder sind auf Handy und Computer verschieden

option-failed = Zahlung fehlgeschlagen
    .about = Die Zahlung ging nicht durch, oder sie hängt
option-refund = Erstattung
    .about = Ich möchte mein Geld zurück, oder die Erstattung ist nicht gekommen
option-wrong_balance = Falsches Guthaben
    .about = Das Guthaben stimmt nicht, in meiner Wallet fehlt Geld
option-wrong_charge = Falsche Abbuchung
    .about = Doppelt, zu viel oder für etwas, das ich nicht gekauft habe
option-subscription = Abo
    .about = Bezahlt, aber nicht aktiv, oder es verlängert sich ständig
option-goods_not_delivered = Bezahlt, aber nicht erhalten
    .about = Ich habe bezahlt, und was ich gekauft habe, kam nie

option-cannot_join = Beitritt zur Gruppe nicht möglich
    .about = Der Link geht nicht, die Gruppe ist voll, oder sie lässt mich nicht hinein
option-removed = Aus Gruppe entfernt
    .about = Ich wurde aus einer Gruppe hinausgeworfen
option-admin_rights = Admin-Rechte
    .about = Ich bin nicht mehr Admin, oder die Gruppe hat keinen Admin mehr

option-crash = App stürzt ab
    .about = Sie schließt sich von selbst, bleibt stehen oder öffnet sich nicht
option-cannot_update = Aktualisieren nicht möglich
    .about = Das Update scheitert, oder meine Version gilt als zu alt
option-backup_failed = Backup fehlgeschlagen
    .about = Das Backup bricht ab, oder meine Chats lassen sich nicht wiederherstellen
option-slow = App ist langsam
    .about = Sie ruckelt, hängt, leert den Akku oder füllt den Speicher
option-notifications = Benachrichtigungen
    .about = Kein Ton, kein Hinweis, oder nur bei geöffneter App

option-spam = Spam
    .about = Unerwünschte Werbung, immer wieder
option-harassment = Belästigung oder Drohung
    .about = Jemand beleidigt, verfolgt, bedroht oder erpresst mich
option-scam = Betrug
    .about = Jemand hat mich betrogen oder versucht, Leuten Geld abzunehmen
option-illegal_content = Illegale Inhalte
    .about = Gewalt, Kindesmissbrauch, Drogen oder andere Straftaten in einem Chat
option-impersonation = Identitätsdiebstahl
    .about = Ein falsches Konto benutzt meinen Namen und mein Foto
option-malicious_bot = Schädlicher Bot
    .about = Ein Bot betrügt, verschickt Spam oder fragt nach Codes

option-wrong_language = Falsche Anzeigesprache
    .about = Die App ist plötzlich in einer Sprache, die ich nicht lesen kann
option-cannot_switch = Sprache lässt sich nicht umstellen
    .about = Meine Sprache fehlt, oder sie springt zurück

option-verification = Verifizierung
    .about = Ich möchte das offizielle Häkchen für mein Unternehmen oder meinen Kanal
option-api = Business-API
    .about = Die API, ein Bot oder ein Werkzeug für Unternehmen funktioniert nicht
option-blocked = Geschäftskonto gesperrt
    .about = Meine Geschäftsnummer, mein Bot oder mein Kanal wurde gesperrt

option-copyright = Urheberrecht
    .about = Jemand kopiert mein Foto, meinen Text, meine Musik oder mein Video
option-trademark = Markenrecht
    .about = Jemand benutzt meine Marke, meinen Namen oder mein Logo
option-data_request = Anfrage zu meinen Daten
    .about = Ich möchte eine Kopie meiner Daten oder sie löschen lassen
option-privacy = Privatsphäre
    .about = Meine privaten Daten werden falsch gezeigt, genutzt oder weitergegeben

option-other = Etwas anderes
    .about = Mein Problem steht auf keiner Liste

## Seiten

page-account = Ihr Konto
page-device = Handy und App
page-happened = Was geschehen ist
page-ban = Die Sperre
page-security = Sicherheit
page-messages = Die Nachrichten
page-groups = Die Gruppe
page-payment = Die Zahlung
page-abuse = Was Sie melden
page-legal = Ihre Rechte
page-business = Ihr Unternehmen
page-story = In Ihren eigenen Worten
page-timeline = Eins nach dem anderen
page-tried = Was Sie versucht haben
page-request = Worum Sie bitten
page-proof = Screenshots

## Felder: Konto

field-account_phone = Telefonnummer des Kontos
    .hint = Daran findet die Plattform das Konto; bitte mit + und Landesvorwahl.
    .example = +49 30 23125 678
field-username = Benutzername
    .hint = In Ihrem Profil, falls Sie einen haben; er beginnt oft mit @.
    .example = @maria_k_example
field-account_id = Konto-ID oder Anzeigename
    .hint = WeChat-ID, LINE-Anzeigename, Profil-Link: was das Konto bezeichnet.
    .example = wxid_example77
field-registered_since = Konto registriert seit
    .hint = Jahr oder Monat genügt; es hilft zu zeigen, dass das Konto Ihnen gehört.
    .example = 2022-08
field-reply_email = E-Mail-Adresse für die Antwort
    .hint = Eine Adresse, die Sie jetzt öffnen können; die Antwort kann dorthin gehen.
    .example = maria@example.org
field-alt_contact = Ein anderer Weg, Sie zu erreichen
    .hint = Eine zweite E-Mail-Adresse oder Nummer, die sieben Tage lang geht.
    .example = m.k@example.net
field-legal_name = Vollständiger amtlicher Name
    .hint = Nur nötig, wo das Formular der Plattform selbst ihn verlangt.
    .example = Maria Keller
field-service_region = Region des Dienstes
    .hint = WeChat (Ausland) und Weixin (Festland) werden von verschiedenen Firmen betrieben.
field-business_name = Name des Unternehmens
    .hint = So, wie er im Geschäftsprofil steht.
    .example = Buchladen Nour
field-business_verified = Ist das Unternehmen verifiziert?
    .hint = Ja nur, wenn das Profil das Häkchen der Plattform selbst trägt.

## Felder: Gerät

field-device_model = Modell des Handys oder Computers
    .hint = In den Einstellungen des Geräts, unter „Info“ oder „Über“.
    .example = Pixel 8
field-os_version = System und Version
    .hint = In den Einstellungen des Geräts, unter „Info“ oder „Über“, beim Modell.
    .example = Android 14
field-app_version = App-Version
    .hint = In den Einstellungen der App unter Hilfe oder Info, oder im App-Store.
    .example = 11.7.2
field-network_type = Netz
    .hint = Was das Gerät benutzt hat, als es geschah.
field-unofficial_app = Ist es eine veränderte oder inoffizielle App?
    .hint = Solche Apps können ein Grund für Sperren sein; eine ehrliche Antwort spart Zeit.

## Felder: was geschehen ist

field-summary = Das Problem in einem Satz
    .hint = Daraus wird der Betreff: was geschehen ist, nicht, wie schlimm es ist.
    .example = Dateien über 20 MB bleiben bei „wird gesendet“ hängen
field-description = Was geschehen ist
    .hint = Die Tatsachen, der Reihe nach. Keine Codes, Passwörter, PINs oder Kartennummern.
field-impact = Woran es Sie hindert
    .hint = Eine schlichte Tatsache hilft mehr als starke Worte.
    .example = Ich kann meinen Kunden keine Verträge schicken
field-happened_at = Wann es geschah
    .hint = Tag, Uhrzeit und Zeitzone, wenn möglich; auch „gestern Abend“ hilft schon.
    .example = 2026-02-16 19:05
field-first_seen = Zuerst bemerkt
    .hint = Der Support sucht in seinen Aufzeichnungen nach Tag und Uhrzeit.
    .example = 2026-02-11 09:20
field-last_seen = Zuletzt bemerkt
    .hint = Das letzte Mal, dass es geschah; leer lassen, wenn es nur einmal war.
    .example = 2026-02-13 22:10
field-frequency = Wie oft
    .hint = Schreiben Sie, was es auslöst, wenn Ihnen etwas aufgefallen ist.
    .example = Jedes Mal, wenn ich eine Datei über 20 MB sende
field-steps_before = Was Sie kurz davor getan haben
    .hint = Schritt für Schritt, damit der Support es nachstellen kann.
    .example = Chat geöffnet, Foto gewählt, auf Senden getippt
field-error_text = Text der Fehlermeldung
    .hint = Wort für Wort, in der Sprache, in der sie angezeigt wurde.
field-error_code = Fehlercode
    .hint = Der kurze Code im Fehlerfenster. Niemals ein Anmeldecode.
    .example = Fehler 403
field-other_devices = Auf Ihren anderen Geräten
    .hint = Funktioniert es anderswo, liegt der Fehler an diesem Gerät.
    .example = Auf meinem Computer funktioniert es
field-network_test = In einem anderen Netz
    .hint = Versuchen Sie WLAN statt mobiler Daten oder umgekehrt.
field-timeline = Was wann geschah
    .hint = Das Älteste zuerst: je Zeitpunkt eine Zeile und was da geschah.
    .example = Datei blieb bei „wird gesendet“ stehen
field-tried = Was Sie versucht haben
    .hint = Jeder Versuch mit seinem Ergebnis, damit niemand Ihnen dasselbe noch einmal rät.
    .example = App neu gestartet
field-request = Worum Sie bitten
    .hint = Ein klarer Wunsch, den der Support erfüllen kann.
    .example = Finden Sie die Ursache und sagen Sie mir, wann das Problem behoben wird

## Felder: Sperren

field-ban_text = Was der Hinweis auf die Sperre sagt
    .hint = Wort für Wort, wie die App ihn zeigt.
    .example = Ihr Konto wurde gesperrt
field-ban_at = Wann Sie die Sperre gesehen haben
    .hint = Tag, Uhrzeit und Zeitzone, so genau Sie können.
    .example = 2026-03-09 21:40
field-warning_mail = Kam vorher eine Warnung?
    .hint = Per E-Mail oder in der App; sehen Sie auch im Spam-Ordner nach.
field-activity_72h = Was Sie in den 72 Stunden davor getan haben
    .hint = Gruppen beigetreten, viele Nachrichten, neues Handy: schlicht die Tatsachen.
    .example = Zwei Gruppen beigetreten und das Handy gewechselt
field-affirms_no_breach = Haben Sie sich an die Nutzungsbedingungen gehalten?
    .hint = Es steht nur in der Nachricht, wenn Sie Ja sagen; im Zweifel auslassen.

## Felder: Sicherheit

field-anomaly_at = Wann Sie es zuerst bemerkt haben
    .hint = Die erste seltsame Nachricht, Meldung oder Abmeldung, mit Zeitzone.
    .example = 2026-01-20 23:10
field-anomaly_place_ip = Ort oder IP-Adresse der Anmeldung
    .hint = Wie die Benachrichtigung oder die Liste der Geräte es zeigt.
    .example = Windows-PC, Warschau
field-login_notice = Kam eine Benachrichtigung über die Anmeldung?
    .hint = Eine Nachricht, dass Ihr Konto auf einem neuen Gerät geöffnet wurde.
field-settings_changed = Ohne Ihre Zustimmung geändert
    .hint = Alles, was Sie wissen; es zeigt dem Support, was zurückzusetzen ist.
field-last_normal_use = Letzte normale Nutzung
    .hint = Das letzte Mal, dass alles war, wie es sein soll.
    .example = 2026-01-20 21:00
field-two_step_state = Verifizierung in zwei Schritten
    .hint = Nur, ob sie an ist. Schreiben Sie nie die PIN oder das Passwort selbst.
field-recovery_valid = Funktionieren E-Mail und Nummer zur Wiederherstellung noch?
    .hint = Ja, wenn Sie Mails und SMS noch lesen können, die dorthin gehen.
field-sim_blocked = Hat der Mobilfunkanbieter die SIM-Karte gesperrt?
    .hint = Wer die SIM-Karte hat, kann Ihre Anmeldecodes empfangen.
field-new_phone_available = Haben Sie ein anderes Handy, das Sie benutzen können?
    .hint = Mit einer neuen SIM-Karte ist das der schnellste Weg zurück.

## Felder: Nachrichten

field-counterpart_phone = Nummer der anderen Person
    .hint = Mit + und Landesvorwahl; sie hilft, die Nachricht zu finden.
    .example = +49 30 23125 679
field-message_at = Zeitpunkt der Nachricht
    .hint = Auf fünf Minuten genau, wenn Sie können.
    .example = 2026-02-11 09:20

## Felder: Gruppen

field-group_name = Name der Gruppe
    .hint = Genau so, wie die App ihn schreibt.
    .example = Elterngruppe, Klasse 3
field-group_link = Link zur Gruppe
    .hint = Der Einladungslink, falls Sie ihn haben.
    .example = https://chat.whatsapp.com/EXAMPLE123
field-group_admin = Admin der Gruppe
    .hint = Der Name, wie die Gruppe ihn zeigt; die Admins entscheiden, wer dabei ist.
    .example = Frau D.
field-removal_notice = Was der Hinweis sagt
    .hint = Wort für Wort, wie die App ihn zeigt.
    .example = Sie wurden aus der Gruppe entfernt

## Felder: Zahlungen

field-transaction_id = Transaktionsnummer
    .hint = Auf der Quittung oder im Zahlungsverlauf. Niemals eine Kartennummer.
    .example = 4200009999202606011234567890
field-amount = Betrag
    .hint = Die genaue Summe, wie die Quittung sie zeigt.
    .example = 88,00
field-currency = Währung
    .hint = Die drei Buchstaben auf der Quittung.
    .example = EUR
field-charged_at = Wann abgebucht wurde
    .hint = Von der Quittung; manche Plattformen setzen ab diesem Tag eine Frist.
    .example = 2026-06-01 12:02
field-bank_proof = Ist die Abbuchung bei Ihrer Bank zu sehen?
    .hint = Eine Zeile im Konto- oder Kartenauszug genügt.
field-payment_path = Wie Sie bezahlt haben
    .hint = Davon hängt ab, wer erstatten kann: Store, Plattform oder Verkäufer.

## Felder: Missbrauch

field-offender_handle = Konto, das Sie melden
    .hint = Benutzername, Nummer oder Link, genau kopiert; ähnliche Buchstaben zählen.
    .example = @maria_k_exampIe
field-offence = Was dieses Konto tut
    .hint = Nur, was Sie selbst gesehen haben, ohne es zu benennen.
    .example = Kopiert meinen Namen und mein Foto und bittet meine Kontakte um Geld
field-content_links = Links zu den Nachrichten oder Profilen
    .hint = Mit öffentlichen Links kann der Support selbst nachsehen.
    .example = t.me/maria_k_exampIe
field-evidence = Was Sie zeigen können
    .hint = Was Sie aufgehoben haben; schneiden Sie andere weg, statt zu verwischen.
    .example = 3 Screenshots, eine Geldforderung
field-relation = Wer das für Sie ist
    .hint = Es hilft dem Support einzuschätzen, was er sieht.
field-reported_before = Haben Sie es schon gemeldet?
    .hint = Mit „Melden“ in der App oder auf anderem Weg.

## Felder: Recht

field-rights_role = Ihre Rolle
    .hint = Nur wem die Rechte gehören oder wer im Auftrag handelt, kann das einreichen.
field-work = Ihr Werk oder Ihre Marke
    .hint = Titel, Registernummer, oder wo das Original zu sehen ist.
    .example = „Hafen am Morgen“, Foto, https://example.org/harbour
field-infringing_links = Links zu den Kopien
    .hint = Je Kopie ein Link; der Support kann nur bearbeiten, was er findet.
    .example = t.me/example_channel/42

## Felder: Sonstiges

field-screenshots = Screenshots
    .hint = Der ganze Bildschirm mit Uhrzeit; Privates wegschneiden, nie verwischen.
    .example = Hinweis auf die Sperre
field-found_contact = Ein Kontakt, den Sie anderswo gefunden haben
    .hint = Eine Nummer, Adresse oder ein Link aus dem Internet oder einer Nachricht: Das wird hier gleich geprüft und steht nie in der Nachricht. Lassen Sie es leer, wenn es keinen gibt.
    .example = support@example.com
field-note = Notiz für Sie selbst
    .hint = Bleibt in Ihrem Fall; sie wird nie verschickt.
field-wants_urgent_mark = Als dringend kennzeichnen?
    .hint = Nur, wenn Geld weg ist oder ein Konto oder Handy gestohlen wurde.

## Häufige Antworten

choice-network_type-wifi = WLAN
choice-network_type-mobile = Mobile Daten
choice-network_type-both = WLAN und mobile Daten

choice-frequency-always = Immer
choice-frequency-often = Oft
choice-frequency-sometimes = Manchmal
choice-frequency-once = Einmal

choice-other_devices-same = Dort dasselbe Problem
choice-other_devices-fine = Dort funktioniert es
choice-other_devices-no_other = Ich habe kein anderes Gerät

choice-network_test-other_network_same = Dort dasselbe Problem
choice-network_test-other_network_works = Dort funktioniert es
choice-network_test-not_tested = Nicht ausprobiert

choice-two_step_state-on = An
choice-two_step_state-off = Aus
choice-two_step_state-unknown_pin = An, und ich komme nicht daran vorbei

choice-relation-stranger = Fremde Person
choice-relation-acquaintance = Flüchtige Bekanntschaft
choice-relation-former_contact = Früherer Kontakt
choice-relation-business = Unternehmen

choice-payment_path-app_store = App-Store (Apple oder Google)
choice-payment_path-in_app = In der App
choice-payment_path-bank = Bankkonto oder Karte
choice-payment_path-bot = Ein Bot in einem Chat

choice-rights_role-owner = Die Rechte gehören mir
choice-rights_role-agent = Ich handle im Auftrag
choice-rights_role-neither = Weder Rechte noch Auftrag

choice-service_region-overseas = WeChat (außerhalb von Festlandchina)
choice-service_region-mainland = Weixin (Festlandchina)

choice-impact-cannot_use = Ich kann mein Konto nicht nutzen
choice-impact-work = Ich kann meine Arbeit nicht tun
choice-impact-family = Ich kann meine Familie nicht erreichen
choice-impact-money = Ich habe Geld verloren oder könnte welches verlieren

choice-request-explain = Den Grund erklären
choice-request-restore = Meinen Zugang wiederherstellen
choice-request-refund = Den Betrag erstatten
choice-request-remove = Den Inhalt oder das Konto entfernen
choice-request-fix_date = Die Ursache finden und mir sagen, wann das Problem behoben wird

choice-offence-impersonates_me = Gibt sich für mich aus
choice-offence-asks_money = Bittet andere um Geld
choice-offence-threats = Droht
choice-offence-spam = Verschickt Spam
choice-offence-illegal = Verbreitet illegale Inhalte

choice-settings_changed-password = Passwort
choice-settings_changed-email = E-Mail-Adresse
choice-settings_changed-phone = Telefonnummer
choice-settings_changed-devices = Verknüpfte Geräte

## Wie ein Versuch ausging

result-none = Keine Änderung
result-temporary = Hat eine Zeit lang geholfen
result-partly = Hat teilweise geholfen
result-solved = Hat das Problem gelöst

## Häufige Versuche

try-restart_app = App neu gestartet
try-reinstall = App neu installiert
try-other_network = In ein anderes Netz gewechselt
try-restart_phone = Handy neu gestartet
try-update = App aktualisiert
try-clear_cache = Cache der App geleert
try-other_device = Anderes Gerät ausprobiert
