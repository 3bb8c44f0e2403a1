# Der Text, der an den Support der Plattform geht, in der Sprache der Nachricht.
# $platform (String): Name der Plattform, wie sie ihn selbst schreibt.
# $value (String): die Antwort, wie sie getippt wurde; bei Ja-oder-Nein-Fragen: yes, no oder
#     unknown, wenn gefragt wurde und die Antwort nicht bekannt ist.

## Rahmen

# $category (String): Bezeichnung der Kategorie.
# $what (String): der eine Satz der Nutzerin oder des Nutzers, sonst die Bezeichnung der Option.
msg-subject = {"["}{ $category }] - { $what }
msg-subject-urgent = DRINGEND { $subject }
msg-greeting = Guten Tag, liebes Support-Team von { $platform }!
# Wo das Formular kein Feld für die Kategorie hat.
# $option (String): Bezeichnung der Option.
msg-category-line = Kategorie: { $category }, { $option }

msg-details = Angaben:
msg-timeline = Ablauf:
msg-attempts = Was ich versucht habe:

# $at (String): der Zeitpunkt. $event (String): was da geschah.
msg-timeline-entry = { $at }: { $event }
# $action (String): was getan wurde. $result (String): eines von sent-result-*.
msg-attempt = { $action }: { $result }
sent-result-none = keine Änderung
sent-result-temporary = hat eine Zeit lang geholfen
sent-result-partly = hat teilweise geholfen
sent-result-solved = hat das Problem gelöst

# $shows (String): was das Bild zeigt.
msg-picture = Screenshot: { $shows }
# Wo nichts angehängt werden kann.
msg-picture-described = Screenshot, auf Anfrage verfügbar: { $shows }

msg-unknown = mir nicht bekannt
# Steht da, wo ein Code, ein Passwort oder eine Kartennummer herausgenommen wurde.
msg-secret-removed = {"["}entfernt]

msg-thanks = Vielen Dank für Ihre Hilfe.
# $name (String): der Name der Nutzerin oder des Nutzers.
msg-name = { $name }

## Was geschehen ist, in einem Satz

overview-no_login = Ich kann mich nicht bei meinem { $platform }-Konto anmelden.
overview-no_code = Der Anmeldecode für mein { $platform }-Konto kommt nicht an.
overview-number_changed = Meine Telefonnummer hat sich geändert, und ich kann mein { $platform }-Konto nicht auf die neue Nummer übertragen.
overview-two_step_forgotten = Ich komme bei meinem { $platform }-Konto nicht durch die Verifizierung in zwei Schritten.

overview-banned = Mein { $platform }-Konto wurde gesperrt, und ich kann es nicht nutzen.
overview-temporarily_banned = Mein { $platform }-Konto wurde befristet gesperrt.
overview-frozen = Mein { $platform }-Konto wurde eingefroren.
overview-limited_sending = Mein { $platform }-Konto ist beim Senden von Nachrichten eingeschränkt.

overview-hijacked = Eine fremde Person hat mein { $platform }-Konto übernommen.
overview-suspicious_login = Bei meinem { $platform }-Konto gab es eine Anmeldung, die nicht von mir stammt.
overview-phone_lost = Das Handy mit meinem { $platform }-Konto ist verloren gegangen oder gestohlen worden.
overview-data_leak = Ich vermute, dass Daten aus meinem { $platform }-Konto nach außen gelangt sind.

overview-send_failed = Das Senden von Nachrichten auf { $platform } schlägt bei mir fehl.
overview-not_received = Nachrichten, die andere mir auf { $platform } senden, kommen bei mir nicht an.
overview-delayed = Meine Nachrichten auf { $platform } kommen verspätet an.
overview-media_failed = Mit meinem { $platform }-Konto lassen sich keine Fotos oder Dateien senden oder empfangen.
overview-sync = Meine { $platform }-Nachrichten fehlen oder unterscheiden sich von Gerät zu Gerät.

overview-failed = Meine Zahlung auf { $platform } ist fehlgeschlagen.
overview-refund = Ich bitte um die Erstattung einer Zahlung, die ich auf { $platform } geleistet habe.
overview-wrong_balance = Das Guthaben meines { $platform }-Kontos stimmt nicht.
overview-wrong_charge = Auf { $platform } wurde mir zu Unrecht Geld abgebucht.
overview-subscription = Mit meinem kostenpflichtigen Abo auf { $platform } gibt es ein Problem.
overview-goods_not_delivered = Ich habe auf { $platform } bezahlt und nicht erhalten, wofür ich bezahlt habe.

overview-cannot_join = Ich kann einer Gruppe auf { $platform } nicht beitreten.
overview-removed = Ich wurde aus einer Gruppe auf { $platform } entfernt.
overview-admin_rights = Mit den Admin-Rechten einer Gruppe auf { $platform } gibt es ein Problem.

overview-crash = Die { $platform }-App stürzt auf meinem Gerät ab oder startet nicht.
overview-cannot_update = Ich kann die { $platform }-App auf meinem Gerät nicht aktualisieren.
overview-backup_failed = Das Backup meiner { $platform }-Chats lässt sich nicht erstellen oder nicht wiederherstellen.
overview-slow = Die { $platform }-App läuft auf meinem Gerät sehr langsam.
overview-notifications = Die Benachrichtigungen der { $platform }-App funktionieren auf meinem Gerät nicht.

overview-spam = Ich melde Spam auf { $platform }.
overview-harassment = Ich melde eine Belästigung auf { $platform }.
overview-scam = Ich melde einen Betrug auf { $platform }.
overview-illegal_content = Ich melde illegale Inhalte auf { $platform }.
overview-impersonation = Jemand gibt sich auf { $platform } für mich aus.
overview-malicious_bot = Ich melde einen schädlichen Bot auf { $platform }.

overview-wrong_language = Die { $platform }-App wird mir in der falschen Sprache angezeigt.
overview-cannot_switch = Ich kann die { $platform }-App nicht auf meine Sprache umstellen.

overview-verification = Ich schreibe wegen der Verifizierung auf { $platform }.
overview-api = Ich habe ein Problem mit der API oder den Business-Werkzeugen von { $platform }.
overview-blocked = Mein Geschäftskonto, mein Bot oder mein Kanal auf { $platform } wurde gesperrt.

overview-copyright = Ich melde eine Verletzung des Urheberrechts auf { $platform }.
overview-trademark = Ich melde eine Verletzung des Markenrechts auf { $platform }.
overview-data_request = Ich stelle eine Anfrage zu meinen personenbezogenen Daten auf { $platform }.
overview-privacy = Ich habe ein Anliegen zum Schutz meiner personenbezogenen Daten auf { $platform }.

overview-other = Ich brauche Hilfe in einer Sache auf { $platform }, die in keine andere Kategorie passt.

## Angaben: Konto

line-account_phone = Telefonnummer meines Kontos: { $value }
line-username = Mein Benutzername: { $value }
line-account_id = Meine Konto-ID: { $value }
line-registered_since = Registriert seit: { $value }
line-reply_email = E-Mail-Adresse für die Antwort: { $value }
line-alt_contact = Weiterer Kontakt: { $value }
line-legal_name = Vollständiger amtlicher Name: { $value }
line-service_region = Region des Dienstes: { $value }
line-business_name = Name des Unternehmens: { $value }
line-business_verified = { $value ->
    [yes] Das Unternehmen ist verifiziert.
    [unknown] Ich weiß nicht, ob das Unternehmen verifiziert ist.
   *[no] Das Unternehmen ist nicht verifiziert.
}

## Angaben: Gerät

line-device_model = Gerät: { $value }
line-os_version = System: { $value }
line-app_version = App-Version: { $value }
line-network_type = Netz: { $value }
line-unofficial_app = { $value ->
    [yes] Ich habe eine veränderte oder inoffizielle App benutzt.
    [unknown] Ich weiß nicht, ob meine App die offizielle ist.
   *[no] Ich benutze die offizielle App.
}

## Angaben: was geschehen ist

line-description = { $value }
line-impact = Auswirkung: { $value }
line-happened_at = Datum und Uhrzeit: { $value }
line-first_seen = Zuerst bemerkt: { $value }
line-last_seen = Zuletzt bemerkt: { $value }
line-frequency = Häufigkeit: { $value }
line-steps_before = Schritte davor: { $value }
line-error_text = Fehlermeldung: { $value }
line-error_code = Fehlercode: { $value }
line-other_devices = Auf anderen Geräten: { $value }
line-network_test = In einem anderen Netz: { $value }
line-request = Meine Bitte: { $value }

## Angaben: Sperren

line-ban_text = Angezeigter Hinweis: { $value }
line-ban_at = Hinweis zuerst gesehen: { $value }
line-warning_mail = { $value ->
    [yes] Ich habe vorher eine Warnung erhalten.
    [unknown] Ich weiß nicht, ob vorher eine Warnung verschickt wurde.
   *[no] Ich habe vorher keine Warnung erhalten.
}
line-activity_72h = Aktivität in den 72 Stunden davor: { $value }
# Nur nach einem ausdrücklichen Ja; alles andere sagt nichts.
line-affirms_no_breach = { $value ->
    [yes] Ich habe mich nach bestem Wissen an die Nutzungsbedingungen gehalten.
   *[no] {""}
}

## Angaben: Sicherheit

line-anomaly_at = Erstes Anzeichen bemerkt: { $value }
line-anomaly_place_ip = Ort oder IP-Adresse der Anmeldung: { $value }
line-login_notice = { $value ->
    [yes] Ich habe eine Benachrichtigung über die Anmeldung erhalten.
    [unknown] Ich weiß nicht, ob eine Benachrichtigung über die Anmeldung verschickt wurde.
   *[no] Ich habe keine Benachrichtigung über die Anmeldung erhalten.
}
line-settings_changed = Ohne meine Zustimmung geändert: { $value }
line-last_normal_use = Letzte normale Nutzung: { $value }
line-two_step_state = Verifizierung in zwei Schritten: { $value }
line-recovery_valid = { $value ->
    [yes] Meine E-Mail-Adresse und meine Telefonnummer zur Wiederherstellung funktionieren noch.
    [unknown] Ich weiß nicht, ob meine E-Mail-Adresse und meine Telefonnummer zur Wiederherstellung noch funktionieren.
   *[no] Meine E-Mail-Adresse oder meine Telefonnummer zur Wiederherstellung funktioniert nicht mehr.
}
line-sim_blocked = { $value ->
    [yes] Der Mobilfunkanbieter hat die SIM-Karte gesperrt.
    [unknown] Ich weiß nicht, ob die SIM-Karte gesperrt ist.
   *[no] Die SIM-Karte ist noch nicht gesperrt.
}
line-new_phone_available = { $value ->
    [yes] Ich habe ein anderes Handy, das ich benutzen kann.
    [unknown] Ich weiß noch nicht, ob ich ein anderes Handy haben werde.
   *[no] Ich habe noch kein anderes Handy.
}

## Angaben: Nachrichten und Gruppen

line-counterpart_phone = Nummer der anderen Person: { $value }
line-message_at = Zeitpunkt der Nachricht: { $value }
line-group_name = Gruppe: { $value }
line-group_link = Link zur Gruppe: { $value }
line-group_admin = Admin der Gruppe: { $value }
line-removal_notice = Angezeigter Hinweis: { $value }

## Angaben: Zahlungen

line-transaction_id = Transaktionsnummer: { $value }
line-amount = Betrag: { $value }
line-currency = Währung: { $value }
line-charged_at = Abgebucht am: { $value }
line-bank_proof = { $value ->
    [yes] Mir liegt der Beleg der Bank über die Abbuchung vor.
    [unknown] Ich weiß noch nicht, ob die Bank einen Beleg über die Abbuchung hat.
   *[no] Mir liegt noch kein Beleg der Bank über die Abbuchung vor.
}
line-payment_path = Bezahlt über: { $value }

## Angaben: Missbrauch und Recht

line-offender_handle = Gemeldetes Konto: { $value }
line-offence = Was das Konto tut: { $value }
line-content_links = Links: { $value }
line-evidence = Belege: { $value }
line-relation = Verhältnis zu mir: { $value }
line-reported_before = { $value ->
    [yes] Das wurde schon früher gemeldet.
    [unknown] Ich weiß nicht, ob es schon früher gemeldet wurde.
   *[no] Das ist meine erste Meldung dazu.
}
line-rights_role = Meine Rolle: { $value }
line-work = Werk oder Marke: { $value }
line-infringing_links = Links zu den Kopien: { $value }

## Worum gebeten wird

ask-review = Bitte überprüfen Sie die Entscheidung über mein Konto und stellen Sie es wieder her, falls sie ein Irrtum war.
ask-unfreeze = Bitte überprüfen Sie mein Konto und geben Sie es wieder frei, falls das Einfrieren ein Irrtum war.
ask-lift_limit = Bitte prüfen Sie, warum mein Konto eingeschränkt ist, und heben Sie die Einschränkung auf, falls sie ein Irrtum war.
ask-secure = Bitte sichern Sie das Konto, beenden Sie alle anderen Sitzungen und geben Sie mir den Zugang zurück, denn das Konto gehört mir.
ask-deactivate = Bitte deaktivieren Sie das Konto, bis ich es mit meiner Nummer wieder registrieren kann.
ask-check_login = Bitte prüfen Sie die letzten Anmeldungen, beenden Sie diejenigen, die nicht von mir stammen, und sagen Sie mir, was ich noch tun soll.
ask-restore_access = Bitte helfen Sie mir, wieder in mein Konto zu kommen.
ask-find_cause = Bitte finden Sie die Ursache und sagen Sie mir, wie sich das Problem lösen lässt. Falls es schon bekannt ist, sagen Sie mir bitte, wann mit einer Behebung zu rechnen ist.
ask-refund = Bitte erklären Sie mir die Abbuchung und erstatten Sie den Betrag, falls sie zu Unrecht erfolgt ist oder ich nichts dafür erhalten habe.
ask-correct_balance = Bitte gleichen Sie das Guthaben mit den Transaktionen ab und berichtigen Sie es.
ask-group_help = Bitte prüfen Sie die Gruppe und sagen Sie mir, was getan werden kann.
ask-remove_content = Bitte sehen Sie sich an, was ich melde, und gehen Sie nach Ihren Regeln dagegen vor.
ask-remove_infringement = Bitte entfernen Sie die Inhalte unter den angegebenen Links oder sagen Sie mir, was Sie für Ihre Entscheidung noch brauchen.
ask-data_answer = Bitte beantworten Sie meine Anfrage zu meinen personenbezogenen Daten und sagen Sie mir, falls Sie einen Nachweis meiner Identität brauchen.
ask-language_fix = Bitte sagen Sie mir, wie ich die App auf meine Sprache umstelle.
ask-business_help = Bitte prüfen Sie den Fall meines Unternehmens und sagen Sie mir, was zur Lösung nötig ist.
ask-verify = Bitte sagen Sie mir, ob eine Verifizierung hier möglich ist und was Sie dafür brauchen.
ask-answer = Bitte gehen Sie der Sache nach und antworten Sie mir.

ask-more = Falls Sie noch etwas brauchen, um den Fall zu finden, schreiben Sie mir bitte.
