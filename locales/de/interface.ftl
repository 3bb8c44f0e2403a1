# Die Worte des Programms selbst: Titel, Tasten, Hinweise, die Befehlszeile.

## Der Weg: die Namen seiner Abschnitte, so kurz wie möglich

stage-platform = Plattform
stage-category = Problem
stage-option = Genauer
stage-first-steps = Erste Schritte
stage-details = Antworten
stage-proof = Bilder
stage-where-to = Wohin
stage-checklist = Checkliste
stage-message = Nachricht

platform-title = Wo ist es passiert?
platform-lead = Wählen Sie die Plattform oder tippen Sie ihren Namen.
category-title = Was stimmt nicht?
category-lead = { $platform }: Wählen Sie, was am ehesten passt, oder tippen Sie, was Sie sehen, zum Beispiel „kein Code“.
option-title = Was genau?
option-lead = { $platform }, { $category }
list-empty = Hier passt nichts zu dem, was Sie getippt haben. Löschen Sie ein paar Buchstaben.
list-filter = Filter:
list-current = { $label } (aktuell)
list-more = { $count } weitere

first-steps-title = Bevor Sie schreiben
first-steps-title-urgent = Tun Sie das zuerst
first-steps-urgent = Das eilt. Tun Sie jetzt diese Dinge, in dieser Reihenfolge. Die Nachricht kommt danach.
first-steps-actions = Jetzt, in dieser Reihenfolge
first-steps-self-help = Das hilft oft
first-steps-know = Gut zu wissen
first-steps-go-on = Weiter zur Nachricht
first-steps-solved = Damit ist es gelöst
solved-title = Schön, es ist gelöst.
solved-text = Sie müssen niemandem schreiben. Wenn es wiederkommt, fangen Sie neu an: Sie werden dieselben wenigen Dinge gefragt.
solved-back = Doch nicht gelöst? Esc bringt Sie zurück.
solved-leave = Beenden

page-state = Wie es jetzt steht
field-logged_in = Kommen Sie noch in Ihr Konto?
    .hint = Auf irgendeinem Handy oder Computer. Davon hängt ab, wohin Sie schreiben.
field-app_opens = Lässt sich die App öffnen?
    .hint = Auch wenn sie nur den Anmeldebildschirm zeigt.
field-country = Land Ihrer Telefonnummer
    .hint = Zwei Buchstaben oder die Vorwahl, DE oder +49, damit Nummern ohne Vorwahl ergänzt werden können.
    .example = DE
answer-yes = Ja
answer-no = Nein
answer-unknown = Weiß ich nicht
answer-own = Etwas anderes:
form-required = { $label } (nötig)
form-will-be-written = wird geschrieben als { $text }
form-room = noch Platz für { $count } Zeichen
list-add = Hinzufügen
list-add-more = Noch etwas hinzufügen

item-timeline = { $at }: { $event }
item-timeline-lead = Ein Ereignis und wann es war. Zum Weitergehen leer lassen.
item-timeline-at = Wann?
    .hint = So genau Sie es wissen: Datum, Uhrzeit und Abstand zu UTC.
    .example = 2026-02-11 09:20 +01:00
item-timeline-event = Was ist geschehen?
    .example = Dateien blieben bei „wird gesendet“ hängen
item-tried = { $action }: { $result }
item-tried-lead = Ein Versuch und wie er ausging. Zum Weitergehen leer lassen.
item-tried-action = Was haben Sie versucht?
item-tried-result = Wie ging es aus?
item-shot = { $shows } ({ $file })
item-shot-seen = { $item }: { $facts }
item-shot-lead = Ein Bild. Zum Weitergehen leer lassen.
item-shot-shows = Was zeigt es?
    .example = der Hinweis, mit der Uhrzeit
item-shot-file = Wo ist die Datei? Sie können das leer lassen.
    .example = sperre.png
item-shot-time_visible = Ist die Uhrzeit darauf zu lesen?
item-list-lead = Eines von mehreren. Zum Weitergehen leer lassen.
item-list-item = Text oder Link
item-list-choice = Welches?
item-links-lead = Einer von mehreren Links. Zum Weitergehen leer lassen.
item-links-item = Link
    .hint = Wie die App oder der Browser ihn angibt, einer nach dem anderen.
    .example = t.me/example_channel/42

proof-title = Bilder
proof-lead = Bilder werden nicht von hier verschickt. Notieren Sie, was Sie haben, und hängen Sie es später an.
proof-must-show = Ein Bild hilft, wenn es dies zeigt
proof-crop = Schneiden Sie Privates weg. Nicht verwischen oder übermalen.

picture-facts = { $kind }, { $size }
picture-facts-pixels = { $kind }, { $width } × { $height }, { $size }
picture-kb = { $kb } kB
picture-mb = { $mb } MB
picture-kind-jpeg = JPEG
picture-kind-png = PNG
picture-kind-gif = GIF
picture-kind-webp = WebP
picture-kind-heic = HEIC
picture-kind-avif = AVIF
picture-kind-bmp = BMP
picture-kind-tiff = TIFF
picture-kind-video = Video
picture-kind-pdf = PDF
picture-kind-text = Text
picture-kind-other = unbekannter Typ
picture-doubt = Bild { $number }: { $doubt }
picture-missing = Diese Datei gibt es nicht. Prüfen Sie Namen und Ordner oder lassen Sie die Datei weg.
picture-folder = Das ist ein Ordner. Nennen Sie das Bild darin.
picture-special = Das ist keine gewöhnliche Datei, deshalb wurde sie nicht geöffnet.
picture-refused = Die Datei ließ sich nicht lesen: { $reason }
picture-empty = Die Datei ist leer. Speichern Sie das Bild noch einmal.
picture-none = Der Inhalt dieser Datei ist kein Bild ({ $kind }).
picture-broken = Ein Teil dieses Bildes fehlt oder ist beschädigt ({ $kind }). Öffnen Sie es zur Kontrolle und speichern Sie es noch einmal.
picture-ending = Der Name endet auf .{ $ending }, der Inhalt ist aber { $kind }. Ein Formular könnte die Datei ablehnen; speichern Sie sie noch einmal als das, was sie ist.
picture-place = Diese Datei verrät, wo das Bild aufgenommen wurde. Nehmen Sie einen Screenshot davon oder entfernen Sie den Ort: auf dem Handy in den Details des Bildes, am Computer in seinen Eigenschaften.
picture-twice = Das ist dasselbe wie Bild { $other }. Eines davon genügt.
picture-no-time = Die Uhrzeit ist darauf nicht zu lesen. Machen Sie es noch einmal, mit der Uhr des Handys im Bild.
picture-claim-kind = Ein Artikel behauptet, dass nur { $kinds } angenommen wird; dies ist { $kind }.
picture-claim-large = Ein Artikel behauptet, dass ein Bild kleiner als { $max } MB sein muss; dieses hat { $size }.
picture-claim-small = Ein Artikel behauptet, dass die kürzere Seite mindestens { $min } Pixel haben muss; dieses Bild hat { $width } × { $height }.
picture-claim-many = Ein Artikel behauptet, dass höchstens { $max } Bilder angenommen werden; Sie haben { $count }.

where-title = Wohin Sie schreiben
where-lead = Der beste Weg steht oben.
where-in-app = in der App
where-not-now = Im Moment nicht möglich
where-refused = Anderswo genannt, besser nicht benutzen
where-with-reason = { $what }: { $reason }
where-stale = Das wurde vor { $days } Tagen geprüft. Sehen Sie nach, ob es noch stimmt.
yours-not-checked = von Ihnen, ungeprüft
yours-evidence = Aus Ihrer eigenen Datei, ungeprüft: { $source }, Stand { $checked }
yours-language = Texte dieser Sprache kommen aus Ihren eigenen Dateien, die niemand geprüft hat.
not-now-login = Sie müssten angemeldet sein
not-now-app = die App müsste sich öffnen lassen
not-now-state = das ist für alle, die sich nicht anmelden können
not-now-answer = dafür fehlt eine Antwort, etwa ein öffentlicher Link
not-now-region = das ist für Menschen in einer anderen Region
none-in_this_state = In Ihrer Lage gibt es keinen offiziellen Weg. Versuchen Sie es von einem anderen Gerät aus, auf dem Sie angemeldet sind.
evidence-confirmed = { $dated ->
    [yes] Bestätigt: { $source } ({ $kind }), in der Fassung vom { $copy }, geprüft am { $checked }
   *[no] Bestätigt: { $source } ({ $kind }), geprüft am { $checked }
}
evidence-plausible = { $dated ->
    [yes] Wahrscheinlich, sehen Sie nach, ob die App es zeigt: { $source } ({ $kind }), in der Fassung vom { $copy }, geprüft am { $checked }
   *[no] Wahrscheinlich, sehen Sie nach, ob die App es zeigt: { $source } ({ $kind }), geprüft am { $checked }
}
evidence-unverified = Nicht bestätigt: { $source } ({ $kind }), geprüft am { $checked }
evidence-contradicted = Falsch laut { $source } ({ $kind }), geprüft am { $checked }
source-kind-platform = Text der Plattform selbst
source-kind-platform_press = die Plattform, laut Presse
source-kind-third_party = Anleitung von Dritten
source-kind-seed = ein Artikel
source-kind-memory = Allgemeinwissen
reply-confirmed = Erste Antwort: { $range } ({ $sources })
reply-claim = Keine offizielle Antwortzeit. Artikel behaupten { $range } (nicht bestätigt: { $sources })
reply-range-more = { $range }, { $other }
reply-range-or = { $range } oder { $other }
reply-range-hours = { $from } bis { $to } Stunden
reply-range-days = { $from } bis { $to } Tage
reply-range-working-days = { $from } bis { $to } Werktage

checklist-title = Checkliste
checklist-enough = Alles Nötige ist da.
checklist-missing = { $count ->
    [one] Eine nötige Antwort fehlt.
   *[other] { $count } nötige Antworten fehlen.
}
checklist-required = Noch nötig: { $field }
checklist-recommended = Würde helfen: { $field }
checklist-go-on = Nachricht zeigen

message-title = Ihre Nachricht
message-to = Kontaktweg: { $channel }
message-to-address = Kontaktweg: { $channel }, { $address }
message-missing = { $count ->
    [one] Eine nötige Antwort fehlt noch. Sehen Sie in die Checkliste.
   *[other] { $count } nötige Antworten fehlen noch. Sehen Sie in die Checkliste.
}
message-as-sent = So wird sie abgeschickt ({ $language })
message-for-you = Für Sie zum Lesen ({ $language })
message-own-words = Ihre eigenen Worte werden so geschickt, wie Sie sie getippt haben.
preview-title = Die Nachricht bisher
preview-lead = Enter oder Esc führt zurück zu Ihren Antworten.

help-title = Tasten auf dieser Seite
ui-language-title = Sprache dieses Programms
ui-language-lead = Die Sprache der Nachricht wählen Sie mit F3.
message-language-title = Sprache der Nachricht
message-language-lead = Die Sprache, die der Support lesen soll. Es bleibt bei dem, was Sie wählen.
ui-language-message-only = Nur für Nachrichten: { $languages }. Geschrieben wird von rechts nach links, und das zeigt nicht jedes Terminal gleich.
language-system = die Sprache Ihres Systems
language-read-there = dieser Support liest sie, soweit bekannt
language-yours = Ihre Sprache hier
format-title = In eine Datei schreiben
format-text = Nur Text
format-short = Kurze Nachricht, für einen Chat
format-markdown = Markdown
format-case = Falldatei, zum späteren Weitermachen
open-title = Diese Adresse öffnen?
open-yes = Im Browser oder Mailprogramm öffnen
open-no = Nicht öffnen

contact-title = Ist dieser Kontakt echt?
contact-lead = Fügen Sie eine Nummer, eine E-Mail-Adresse, einen Link oder einen Namen ein, den Sie gefunden haben.
contact-label = Kontakt
    .hint = Wird nur mit den hier bekannten offiziellen Kontaktwegen verglichen. Im Internet wird nichts nachgesehen.
    .example = support@example.com

## Zweifel: neben einer Antwort gesagt, nie eine Sperre

doubt-phone-no-country = Schreiben Sie die Nummer mit + und Landesvorwahl oder tragen Sie das Land ein.
doubt-phone-invalid = Das sieht nicht wie eine Nummer aus, die es dort gibt. Prüfen Sie sie; Sie können sie so lassen.
doubt-phone-shape = Das sieht nicht wie eine Telefonnummer aus.
doubt-email-shape = Das sieht nicht wie eine E-Mail-Adresse aus.
doubt-email-typo = Meinten Sie { $host }? Wenn es so stimmt, lassen Sie es.
doubt-moment-vague = Bleibt, wie Sie es geschrieben haben. Ein Datum wie 2026-02-11 09:20 +01:00 hilft mehr.
doubt-moment-no-zone = Ergänzen Sie den Abstand zu UTC, etwa +01:00.
doubt-amount-shape = Ein Betrag hat Ziffern.
doubt-currency-shape = Drei Buchstaben, etwa EUR oder CHF.
doubt-version-shape = Eine Version hat eine Nummer, etwa 11.7.2. Sie steht unter „Info“ oder „Über“.
doubt-link-shape = Das sieht nicht wie ein Link aus. Der Support kann nur bearbeiten, was sich öffnen lässt, etwa t.me/example/42.
doubt-link-local = Das liegt auf Ihrem eigenen Gerät, wo der Support es nicht öffnen kann. Geben Sie den Link an, den die App zum Teilen anbietet.
doubt-country = Das ist kein Ländercode. Schreiben Sie zwei Buchstaben, etwa DE, oder die Vorwahl, etwa +49.
doubt-country-near = Das ist kein Ländercode aus zwei Buchstaben. Meinten Sie { $near }?
doubt-not-a-choice = Wählen Sie eine der Antworten.
doubt-try-without-result = Schreiben Sie zu jedem Versuch, wie er ausging.
note-urgent_mark_refused = Nicht als dringend gekennzeichnet: Das ist nur für gestohlenes Geld oder gestohlene Konten, und es hält andere auf.
note-other_number = Ihr Text nennt die Telefonnummer einer anderen Person. Lassen Sie sie weg, wenn der Support sie nicht braucht.
note-yours_not_checked = Diese Plattform kommt aus Ihrer eigenen Datei, und niemand hat sie geprüft. Vergewissern Sie sich, dass die Adresse stimmt, bevor Sie dorthin schreiben.

## Hinweise: was gerade getan wurde

notice-copied = Kopiert: { $what } ({ $way }; durch Zurücklesen geprüft).
notice-copied-terminal = Über { $way } an die Zwischenablage geschickt: { $what }. Fügen Sie es einmal ein, um zu prüfen, ob es angekommen ist; t nimmt einen anderen Weg.
notice-taken-sent = Über { $way } an die Zwischenablage geschickt: der markierte Text. In diesem Programm fügt Alt+V ihn auf jeden Fall ein.
notice-taken-here = Die Zwischenablage war nicht zu erreichen. In diesem Programm fügt Alt+V den Text trotzdem ein.
notice-copy-no-other = Einen anderen Weg zur Zwischenablage gibt es hier nicht. Drücken Sie w, um stattdessen eine Datei zu schreiben.
way-wayland = wl-copy
way-system = die Zwischenablage des Systems
way-windows = die Zwischenablage von Windows
way-tmux = tmux
way-screen = GNU screen
way-terminal = Ihr Terminal
notice-copy-failed = Kopieren nicht möglich: { $reason } Drücken Sie w, um stattdessen eine Datei zu schreiben.
notice-copy-too-long = Zu lang für die Zwischenablage dieses Terminals. Drücken Sie w, um stattdessen eine Datei zu schreiben.
notice-no-slots = Dieser Kontaktweg hat kein Formular mit Feldern. c kopiert die ganze Nachricht.
notice-no-address = Dieser Kontaktweg ist in der App und hat keine Adresse.
notice-opened = Das System wurde gebeten, { $address } zu öffnen.
notice-opened-paste = Das System wurde gebeten, eine Mail an { $address } zu öffnen, ohne den Text: Manche Systeme schneiden so lange Links ab. Der Text ist kopiert; fügen Sie ihn in die Mail ein.
notice-opened-copy = Das System wurde gebeten, eine Mail an { $address } zu öffnen, ohne den Text: Manche Systeme schneiden so lange Links ab. Kopieren ließ er sich auch nicht; drücken Sie w, um eine Datei zu schreiben.
notice-text-copied = Der Text ist kopiert; fügen Sie ihn in Ihre Mail ein.
mailto-long = Manche Systeme schneiden so lange Links ohne ein Wort ab. Prüfen Sie, ob das Ende der Nachricht da ist, oder kopieren Sie den Text und fügen Sie ihn ein.
notice-open-failed = Öffnen nicht möglich: { $reason } Die Adresse ist { $address }.
notice-written = Geschrieben nach { $path }.
notice-write-failed = { $path } ließ sich nicht schreiben: { $reason } Es ist nichts verloren; c kopiert weiterhin.
notice-no-room = Mehr als { $max } Zeichen passen hier nicht hinein. { $left } wurden weggelassen.
notice-hidden-removed = { $count ->
    [one] Ein unsichtbares Zeichen wurde entfernt.
   *[other] { $count } unsichtbare Zeichen wurden entfernt.
}
notice-item-removed = Entfernt. Alt+Z holt es zurück.
notice-language-nearest = { $wanted } gibt es hier noch nicht. Dies kommt am nächsten.
part-all = die ganze Nachricht
part-subject = der Betreff
part-body = der Text
part-selection = der markierte Text
part-short = die kurze Nachricht
part-address = die Adresse
part-slot = das Feld „{ $field }“ ({ $at } von { $of }, { $length })
notice-and = { $one } { $other }
slot-head = { $field }: { $length }
slot-length-graphemes = { $count ->
    [one] { $count } Zeichen
   *[other] { $count } Zeichen
}
slot-length-utf16 = { $count ->
    [one] { $count } UTF-16-Einheit
   *[other] { $count } UTF-16-Einheiten
}
slot-length-bytes = { $count ->
    [one] { $count } Byte
   *[other] { $count } Bytes
}
slot-length-limit = { $length } von höchstens { $limit }
slot-over = Um { $over } zu lang für dieses Feld: Kürzen Sie den Text vor dem Einfügen, sonst schneidet das Formular ihn vielleicht ab.
slot-over-claimed = Um { $over } zu lang für dieses Feld, falls die behauptete Grenze stimmt. Prüfen Sie nach dem Einfügen das Ende.

## Tasten: wie jede heißt, was sie tut, und in einem Wort für die Fußzeile (.short)

key-name-enter = Enter
key-name-esc = Esc
key-name-tab = Tab
key-name-ctrl = Strg
key-name-shift = Umschalt
key-name-arrows = ↑ ↓
key-name-sides = ← →
key-name-pages = Bild↑ Bild↓
key-name-home-end = Pos1 Ende
key-name-space = Leertaste
key-name-delete = Entf
key-name-letters = Buchstaben
key-name-or = { $one } oder { $other }
key-filter = Die Liste filtern
    .short = filtern
key-move = Auswahl bewegen
    .short = bewegen
key-page = Eine Seite nach oben oder unten
    .short = blättern
key-ends = Zum ersten oder letzten Eintrag
    .short = Anfang/Ende
key-choose = Auswählen
    .short = auswählen
key-next-field = Nächstes Feld, und vom letzten zur nächsten Seite
    .short = weiter
key-done = Fertig
    .short = fertig
key-fields = Nächstes Feld, voriges Feld
    .short = Felder
key-answers = Zwischen den Antworten wechseln
    .short = Antworten
key-mark = Eine Antwort wählen oder abwählen
    .short = markieren
key-remove = Den Eintrag entfernen; Alt+Z holt ihn zurück
    .short = entfernen
key-newline = Eine neue Zeile
    .short = neue Zeile
key-unknown = „Weiß ich nicht“
    .short = weiß nicht
key-undo = Rückgängig machen, wiederherstellen
    .short = rückgängig
key-select = Text markieren; mit Strg wortweise
    .short = markieren
key-take = Markiertes kopieren, ausschneiden
    .short = kopieren, schneiden
key-put-in = Kopiertes oder Ausgeschnittenes einfügen
    .short = einfügen
key-preview = Die Nachricht bisher
    .short = Vorschau
key-scroll = Scrollen
    .short = scrollen
key-jump = Zur Antwort gehen oder die Zeile abhaken
    .short = dorthin
key-back = Einen Schritt zurück; nichts Getipptes geht verloren
    .short = zurück
key-close = Schließen
    .short = schließen
key-help = Alle Tasten auf dieser Seite
    .short = Hilfe
key-ui-language = Sprache dieses Programms
    .short = Sprache
key-message-language = Sprache der Nachricht
    .short = Textsprache
key-contact = Ist dieser Kontakt echt?
    .short = echt?
key-redraw = Den Bildschirm neu zeichnen
    .short = neu zeichnen
key-quit = Beenden
    .short = beenden
key-copy-all = Die ganze Nachricht kopieren
    .short = kopieren
key-copy-subject = Den Betreff kopieren
    .short = Betreff
key-copy-body = Den Text ohne den Betreff kopieren
    .short = Text
key-copy-slot = Das nächste Feld des Formulars kopieren
    .short = nächstes Feld
key-copy-address = Die Adresse kopieren
    .short = Adresse
key-copy-otherwise = Dasselbe auf anderem Weg kopieren
    .short = anders
key-open-address = Die Adresse öffnen; Sie werden vorher gefragt
    .short = öffnen
key-write-file = Die Nachricht in eine Datei schreiben
    .short = Datei

too-small = Dieses Fenster ist zu klein. Machen Sie es mindestens { $width } mal { $height } groß. Strg+Q beendet.
exit-copied = Sie haben die Nachricht kopiert. Dieses Programm hat nichts verschickt: Fügen Sie sie dort ein, wo sie hingehört.
exit-written = Ihre Nachricht ist in { $path }.
exit-not-kept = Ihre Antworten wurden nicht aufbewahrt, wie Sie es wollten.

## Die Falldatei

case-at = { $path }, Zeile { $line }, Spalte { $column }: { $mistake }
case-too-large = Die Datei ist zu groß für eine Falldatei.
case-syntax = Das ist kein gültiges TOML. Oft fehlt hier ein Anführungszeichen oder eine Klammer.
case-unquoted = { $value } ist keine Zahl, die TOML kennt. Setzen Sie sie in Anführungszeichen: "{ $value }"
case-schema = schema = { $found } gehört zu einer anderen Version. Dieses Programm liest schema = 1.
case-unknown-key = Einen Schlüssel „{ $name }“ gibt es nicht.
case-unknown-key-near = Einen Schlüssel „{ $name }“ gibt es nicht. Meinten Sie „{ $near }“?
case-unknown-id = Hier nicht bekannt ({ $kind }): „{ $name }“.
case-unknown-id-near = Hier nicht bekannt ({ $kind }): „{ $name }“. Meinten Sie „{ $near }“?
case-kind-platform = Plattform
case-kind-category = Kategorie
case-kind-option = Option
case-kind-field = Feld
case-kind-result = Ergebnis
case-kind-channel = Kontaktweg
case-kind-country = Land
case-kind-zone = Zeitzone
case-kind-confirmed = Zeile der Checkliste
case-expected = „{ $name }“ verlangt { $kind }.
case-type-table = eine Tabelle
case-type-text = Text in Anführungszeichen
case-type-boolean = true oder false
case-type-list = eine Liste in eckigen Klammern
case-type-number = eine Zahl
case-missing-key = Der Schlüssel „{ $name }“ fehlt.
case-incomplete = Ein Fall braucht eine Plattform, eine Kategorie und eine Option, bevor er ausgegeben werden kann.
case-new = Eine Falldatei für casewright. Tragen Sie ein, was Sie wissen; löschen Sie den Rest oder lassen Sie ihn auskommentiert.
case-new-required = Nötig:
case-new-recommended = Würde helfen:
case-new-language = die Sprache der Nachricht
case-new-country = zwei Buchstaben, für Nummern ohne Landesvorwahl
case-new-logged-in = Kommen Sie noch in das Konto?
case-new-app-opens = Lässt sich die App öffnen?
case-new-unknown = gefragt, und Sie wissen es nicht
case-kind-of-answer-phone = Telefonnummer
case-kind-of-answer-email = E-Mail-Adresse
case-kind-of-answer-line = Text
case-kind-of-answer-long = Text aus mehreren Zeilen
case-kind-of-answer-moment = Datum und Uhrzeit, mit dem Abstand zu UTC
case-kind-of-answer-yes_no = true oder false
case-kind-of-answer-choice = eines davon, oder andere Worte
case-kind-of-answer-closed = eines davon
case-kind-of-answer-list = Liste von Texten
case-kind-of-answer-timeline = Liste, was wann geschah
case-kind-of-answer-tried = Liste, was versucht wurde, mit dem Ergebnis
case-kind-of-answer-shots = Liste von Bildern
case-kind-of-answer-amount = Betrag
case-kind-of-answer-currency = drei Buchstaben
case-kind-of-answer-version = Version, mit ihrer Nummer
case-kind-of-answer-link = Link
case-kind-of-answer-links = Liste von Links

## Die Befehlszeile

error-no-terminal = casewright braucht ein Terminal, um seine Fragen zu stellen. Ohne eines benutzen Sie: casewright --plain oder casewright render CASE
error-read = { $path } lässt sich nicht lesen: { $reason }
error-write = Schreiben nicht möglich: { $reason }
error-not-text = { $path } ist kein UTF-8-Text.
error-channel = Diese Plattform hat keinen Kontaktweg „{ $name }“.
error-channel-near = Diese Plattform hat keinen Kontaktweg „{ $name }“. Meinten Sie „{ $near }“?
error-now = „{ $value }“ ist kein Zeitpunkt wie 2026-11-21T12:00:00Z.
error-terminal = Das Terminal hat abgelehnt: { $reason }
render-missing = { $count ->
    [one] Eine nötige Antwort fehlt: { $fields }
   *[other] { $count } nötige Antworten fehlen: { $fields }
}
render-language-fallback = { $wanted } gibt es hier noch nicht; die Nachricht ist in dieser Sprache: { $used }.
render-hidden-removed = Unsichtbare Zeichen aus der Falldatei entfernt: { $count }.
render-moment-read = „{ $typed }“ wird gelesen als { $read }.
own-platforms = { $place }: { $reason } Nichts aus dieser Datei wird benutzt. casewright lint --overlay { $path } sagt, wie es sich beheben lässt.
own-language = { $place }: { $reason } Nichts aus dieser Datei wird benutzt. casewright lint --locales { $path } sagt, wie es sich beheben lässt.
own-message = { $place }: { $reason } Dort gelten die eigenen Worte des Programms. casewright lint --locales { $path } sagt, wie es sich beheben lässt.
own-no-tag = { $path }: Der Ordner einer Sprache heißt nach ihrem Kürzel, etwa pt-BR. Nichts daraus wird benutzt.
own-aside = Beiseitegelassen: { $reason }
cli-about = Eine vollständige, ehrliche Anfrage an den Support einer Messaging-Plattform schreiben, in der richtigen Sprache, für den richtigen offiziellen Kontaktweg. Offline: Nichts wird verschickt.
cli-case = Eine Falldatei zum Öffnen
cli-case-render = Die Falldatei; - liest sie von der Standardeingabe
cli-ui = Sprache der Oberfläche (BCP 47, etwa zh-Hant)
cli-language = Sprache der Nachricht (BCP 47)
cli-own-platforms = Die Plattformen einer eigenen Datei hinzufügen; sie gelten als ungeprüft
cli-own-locales = Die Sprachen eines eigenen Ordners hinzufügen, der für jede einen Ordner hat
cli-no-caps = Eigene Dateien lesen, so groß sie auch sind
cli-print = Die Nachricht beim Beenden auf die Standardausgabe schreiben; der Bildschirm geht auf die Standardfehlerausgabe
cli-plain = Zeile für Zeile fragen, ohne Bildschirm: für Screenreader, Pipes und einfache Terminals
cli-theme = Aussehen; auto nimmt die Farben des Terminals
cli-ascii = Mit Zeichen malen, die jedes Terminal zeigt
cli-mouse = Klicks und Mausrad annehmen; Text wird dann mit gedrückter Umschalttaste markiert
cli-render = Die Anfrage einer Falldatei ausgeben
cli-channel = Für diesen Kontaktweg statt für den besten schreiben
cli-now = Dies als jetzigen Zeitpunkt nehmen (RFC 3339)
cli-format = Form der Ausgabe
cli-new-case = Eine leere Falldatei ausgeben, in der jedes Feld erklärt ist
cli-new-case-platform = Plattform
cli-new-case-category = Kategorie
cli-new-case-option = Option
cli-platforms = Plattformen, Kategorien, Optionen und Kontaktwege ausgeben
cli-lint = platforms.toml und die Sprachen prüfen und zeigen, was falsch ist
cli-lint-file = Zu prüfende Dateien: ein ganzer Katalog statt des eingebauten, oder eine .ftl-Datei
cli-lint-locales = Die Sprachen in diesem Ordner statt der eingebauten prüfen
cli-lint-overlay = Eine eigene Datei so prüfen, als läge sie über dem eingebauten Katalog
cli-lint-schema = Das JSON-Schema von platforms.toml ausgeben
cli-usage = Aufruf
cli-commands = Befehle
cli-options = Optionen
cli-arguments = Argumente
cli-help = Hilfe ausgeben
cli-version = Die Version ausgeben
arg-unknown = Ein Argument „{ $name }“ gibt es hier nicht.
arg-unknown-near = Ein Argument „{ $name }“ gibt es hier nicht. Meinten Sie „{ $near }“?
arg-value = { $name } nimmt „{ $value }“ nicht an. Möglich ist: { $values }
arg-missing = Es fehlt: { $names }
arg-wrong = Diese Argumente passen nicht zusammen.
arg-help = Mehr: { $command } --help
cli-check-contact = Ist dieser Kontakt echt? Vergleicht ihn mit den hier bekannten offiziellen Kontaktwegen
cli-check-contact-text = Der Kontakt, so wie Sie ihn gefunden haben
cli-check-contact-platform = Nur für diese Plattform
cli-config = Jede Einstellung ausgeben, und woher sie kommt
cli-completions = Vervollständigungen für eine Shell ausgeben
cli-completions-shell = bash, zsh, fish, powershell oder elvish
cli-man = Die Manpage ausgeben

config-line = { $key } = { $value } ({ $origin })
config-none = nicht gesetzt
config-from-file = aus der Einstellungsdatei
config-from-variable = aus der Variable { $name }
config-from-default = Vorgabe
config-file = Die Einstellungsdatei: { $path }
config-no-file = Die Einstellungsdatei wäre { $path }; es gibt keine.
config-state = Gespeicherte Fälle und Angaben: { $path }

secret-removed = Aus der Nachricht genommen: { $what } ({ $masked }), aus „{ $field }“
    .hint = Kein Support braucht das. Ist es kein Geheimnis, setzt Enter es wieder ein.
secret-kept = Behalten, da es laut Ihnen kein Geheimnis ist: { $what } ({ $masked }), in „{ $field }“
    .hint = Enter nimmt es wieder heraus.
secret-code = ein Anmeldecode
secret-password = ein Passwort
secret-pin = eine PIN
secret-card = eine Kartennummer
secret-card_check = die Prüfziffern einer Karte

## Die Nachricht, von Hand geändert

message-own-text = Diesen Text haben Sie selbst geändert.
message-own-text-outdated = Ihre Antworten haben sich geändert, nachdem Sie diesen Text geändert haben. Drücken Sie u, um den Text zu sehen, den sie jetzt ergeben, und noch einmal u für Ihren.
message-own-text-elsewhere = Sie haben den Text in einer anderen Sprache geändert. Hier steht er so, wie Ihre Antworten ihn ergeben.
message-short = Das ist die kurze Nachricht für einen Chat. Drücken Sie m für die ganze.
message-short-made = Das ist die kurze Nachricht für einen Chat. Sie entsteht aus Ihren Antworten, ohne das, was Sie von Hand geändert haben. Drücken Sie m für Ihre eigene.
message-short-wanted = Das ist ein Chat, dort werden kurze Nachrichten zuerst gelesen. Drücken Sie m für eine kurze.
message-foreign = Dieser Support liest, soweit bekannt, nur: { $languages }. Wählen Sie diese Sprache mit F3 und fügen Sie eine Zeile darin hinzu, die sagt, was geschehen ist: Ihre eigenen Worte werden so geschickt, wie Sie sie getippt haben.
notice-renewed = Das ist der Text, den Ihre Antworten ergeben. Drücken Sie u für Ihren eigenen.
edit-title = Nachricht ändern
edit-lead = Was hier steht, wird kopiert. Enter heißt fertig; Codes, Passwörter und Kartennummern bleiben draußen.
field-own_text = Text der Nachricht
format-json = JSON, für Programme
format-slots = Blatt für das Formular, Feld für Feld
format-eml = Nicht abgeschickte Mail (.eml)
format-mailto = Link, der Ihr Mailprogramm öffnet (mailto:)
key-edit-message = Die Nachricht von Hand ändern
    .short = ändern
key-renew = Der Text aus Ihren Antworten, oder wieder Ihr eigener
    .short = eigener/neu
key-short-message = Die kurze Nachricht für einen Chat, oder wieder die ganze
    .short = kurz/ganz
key-reorder = Diese Zeile nach oben oder unten schieben
    .short = schieben
