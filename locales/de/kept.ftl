# Was zwischen zwei Starts aufbewahrt wird: gespeicherte Fälle, die eigenen Angaben, und wie man beides wieder loswird.

drafts-title = Da weitermachen, wo Sie aufgehört haben?
drafts-lead = Ihre Antworten sind auf diesem Computer gespeichert. Wählen Sie den Fall oder beginnen Sie einen neuen.
draft-label = { $platform }: { $what }
draft-begun = gerade erst begonnen
draft-about = { $age }; { $done } von { $all } nötigen Antworten
draft-bad = { $name } lässt sich nicht öffnen
draft-fresh = Ein neuer Fall
    .about = Ganz von vorn anfangen
draft-elsewhere = Dieser Fall ist in einem anderen Fenster geöffnet.
draft-not-text = Der Inhalt ist kein UTF-8-Text.
age-now = gerade eben
age-minutes = { $count ->
    [one] vor { $count } Minute
   *[other] vor { $count } Minuten
}
age-hours = { $count ->
    [one] vor { $count } Stunde
   *[other] vor { $count } Stunden
}
age-days = { $count ->
    [one] vor { $count } Tag
   *[other] vor { $count } Tagen
}
age-unknown = Zeitpunkt unbekannt
delete-draft-title = Diesen gespeicherten Fall löschen?
delete-draft-no = Behalten
delete-draft-yes = Endgültig löschen
notice-draft-failed = Das hat nicht geklappt: { $reason }

kept-title = Was auf diesem Computer bleibt
kept-what = Ihre Antworten werden schon beim Tippen gespeichert. So geht nichts verloren, wenn das Fenster zugeht oder der Akku leer ist. Nur Ihr Benutzerkonto auf diesem Computer kann sie lesen.
kept-never = Es wird nichts verschickt. Bilder werden nicht aufbewahrt.
kept-where = Der Ordner: { $path }
kept-cases = Gespeicherte Fälle
    .about = Einen öffnen oder löschen
kept-details = Meine Angaben
    .about = Nummer, E-Mail, Name, Handy: nächstes Mal als Vorschlag, wenn Sie möchten
kept-everything = Alles vergessen
    .about = Alle gespeicherten Fälle und Ihre Angaben löschen
forget-title = Alles vergessen?
forget-lead = Alle gespeicherten Fälle und Ihre Angaben werden gelöscht, auch das, was Sie gerade eingeben. Das lässt sich nicht rückgängig machen.
forget-no = Alles behalten
forget-yes = Alles löschen
forgotten-nothing = Es gab nichts zu löschen.
forgotten-details = Gelöscht: Ihre Angaben.
forgotten-cases = { $cases ->
    [one] Gelöscht: { $cases } gespeicherter Fall.
   *[other] Gelöscht: { $cases } gespeicherte Fälle.
}
forgotten-both = { $cases ->
    [one] Gelöscht: { $cases } gespeicherter Fall und Ihre Angaben.
   *[other] Gelöscht: { $cases } gespeicherte Fälle und Ihre Angaben.
}
forgotten-but = { $gone } Noch vorhanden: { $left }. Das ist in einem anderen Fenster geöffnet, oder casewright darf es nicht löschen.
notice-forget-failed = Löschen nicht möglich: { $reason }

mine-title = Meine Angaben
mine-lead = Tragen Sie ein, was Sie beim nächsten Mal zur Hand haben möchten. Es wird nur aufbewahrt, wenn Sie unten „Ja“ wählen.
field-keep_mine = Sollen diese Angaben auf diesem Computer bleiben?
    .hint = Sie werden vorgeschlagen, wo ein Feld leer ist. „Nein“ löscht, was aufbewahrt wurde.
form-offer = → übernimmt: { $text }
notice-details-kept = Ihre Angaben werden aufbewahrt und vorgeschlagen, wo ein Feld leer ist.
notice-details-gone = Ihre Angaben werden nicht mehr aufbewahrt.
notice-details-failed = Ihre Angaben konnten nicht gespeichert werden: { $reason }

keeping-off = Nichts wird gespeichert: So haben Sie es mit --no-save gewünscht.
keeping-nowhere = Nichts wird gespeichert: { $reason }
keeping-failed = Nicht gespeichert: { $reason } Ein neuer Versuch folgt. Sie können weitermachen, kopieren und Dateien schreiben.
reason-full = Die Festplatte ist voll.
reason-read-only = Auf die Festplatte kann nicht geschrieben werden.
reason-denied = Der Ordner lässt es nicht zu, oder andere könnten hineinschreiben.
reason-gone = Der Ordner ist nicht mehr da.
reason-in-the-way = An dieser Stelle steht etwas anderes.
reason-slow = Die Festplatte braucht zu lange.
reason-too-many = Es sind zu viele Dateien geöffnet.
reason-no-place = Dieses System nennt keinen Ordner dafür.
reason-no-file = Es gibt keine solche Datei.
reason-unreadable = Sie dürfen sie nicht lesen.
reason-not-a-file = Es ist ein Ordner oder etwas anderes, das keine Datei ist.
reason-no-folder = Es gibt keinen solchen Ordner.
reason-not-a-folder = Es ist kein Ordner.
reason-no-program = Es wurde kein Programm dafür gefunden.
reason-clipboard-slow = Die Zwischenablage antwortet nicht.
reason-clipboard-other = In der Zwischenablage ist etwas anderes.
reason-clipboard-refused = Die Zwischenablage nimmt es nicht an.
reason-other = Das System meldet „{ $said }“.
unsaved-title = Ohne Speichern beenden?
unsaved-lead = Ihre Antworten konnten nicht gespeichert werden: { $reason } Wenn Sie jetzt beenden, sind sie weg. Auf der Seite „Nachricht“ kopiert c den Text, und w schreibt ihn in eine Datei an anderer Stelle.
unsaved-no = Hierbleiben
unsaved-yes = Beenden und Ungespeichertes verlieren

edit-none = Es ist kein Editor eingestellt. Setzen Sie EDITOR, zum Beispiel EDITOR=nano, und starten Sie neu.
edit-no-memory = Ein Editor könnte den Text trotz --no-save auf der Festplatte zurücklassen, deshalb wird hier keiner geöffnet.
edit-refused = { $editor } wurde mit einem Fehler beendet; der Text ist unverändert.
edit-not-there = { $editor } ließ sich nicht starten: { $reason }
notice-edit-failed = { $reason }

paused = casewright ist angehalten. Mit fg geht es weiter.
paused-kept = casewright ist angehalten, und Ihre Antworten sind gespeichert. Mit fg geht es weiter.
notice-no-pause = Nichts hier könnte das Programm wieder aufwecken, deshalb läuft es weiter.
exit-kept = Ihre Antworten sind auf diesem Computer gespeichert. Starten Sie casewright neu, um weiterzumachen; casewright forget löscht sie.
exit-lost = Ihre Antworten konnten nicht gespeichert werden: { $reason }
exit-panic = Das ist ein Fehler des Programms. Was Sie bis kurz davor eingegeben haben, ist in { $path } gespeichert. Starten Sie casewright neu, um weiterzumachen.

key-kept = Was auf diesem Computer bleibt
    .short = aufbewahrt
key-delete-draft = Diesen gespeicherten Fall löschen; Sie werden vorher gefragt
    .short = löschen
key-edit-outside = Den Text im eigenen Editor ändern
    .short = Editor
key-take-offer = Übernehmen, was Sie beim letzten Mal angegeben haben
    .short = übernehmen
key-pause = Vorübergehend zurück zur Shell; fg holt das Programm wieder
    .short = anhalten
cli-no-save = Nichts auf der Festplatte aufbewahren: Nach dem Beenden ist alles weg
cli-forget = Alles löschen, was auf diesem Computer aufbewahrt wird: gespeicherte Fälle und Ihre Angaben
