# Was `casewright lint` sagt. Jede Regel sagt, was falsch ist (der Name ist $name), und wie es sich beheben lässt:
# .near, wo ein Name ähnlich ist ($near), sonst .mend. lint-near steht, wo eine Regel kein eigenes .near hat.

lint-error = Fehler
lint-warning = Warnung
lint-mend = Abhilfe
lint-near = Meinten Sie „{ $near }“?
lint-summary = { $errors ->
    [one] Ein Fehler
   *[other] { $errors } Fehler
}, { $warnings ->
    [one] eine Warnung
   *[other] { $warnings } Warnungen
}
lint-more = { $path }: und { $count ->
    [one] eine weitere Stelle.
   *[other] { $count } weitere Stellen.
}
lint-too-large = { $path } ist größer als { $most } KiB und wurde nicht gelesen.

# Wonach kein Feld fragen darf, in dieser Sprache; eine Beschriftung, die eines davon nennt, wird abgelehnt.
lint-words-secret = Passwort | Kennwort | Passphrase | PIN | Geheimzahl | TAN | Bestätigungscode | Verifizierungscode | Anmeldecode | Login-Code | SMS-Code | Sicherheitscode | Kartennummer | Kreditkartennummer | Prüfziffer | CVV | CVC

## Die Datei als TOML

lint-syntax = Das ist kein gültiges TOML.
    .mend = Suchen Sie hier oder kurz davor ein fehlendes Anführungszeichen, eine Klammer oder ein Gleichheitszeichen.
lint-duplicate_key = Der Schlüssel „{ $name }“ steht hier doppelt.
    .mend = Behalten Sie einen davon.
lint-unknown_key = Den Schlüssel „{ $name }“ gibt es hier nicht.
    .mend = Nehmen Sie ihn heraus oder sehen Sie die Schlüssel mit casewright lint --schema nach.
lint-missing_key = Der Schlüssel „{ $name }“ fehlt.
    .mend = Fügen Sie ihn hinzu.
lint-wrong_type = „{ $name }“ verlangt etwas anderes.
    .mend = Sehen Sie mit casewright lint --schema nach, was verlangt wird.
    .near = Schreiben Sie { $near ->
        [text] Text in Anführungszeichen
        [number] eine ganze Zahl
        [boolean] true oder false
        [list] eine Liste in eckigen Klammern
       *[table] eine Tabelle
    }.
lint-wrong_value = „{ $name }“ ist kein Wert, der hier passt.
    .mend = Sehen Sie die Werte mit casewright lint --schema nach.
lint-schema = schema = { $name } gehört zu einer anderen Version.
    .mend = Dieses Programm liest schema = 1.
lint-too_many = Hier steht mehr von „{ $name }“, als gelesen wird (höchstens { $near }).
    .mend = Teilen Sie die Datei auf.
    .near = Behalten Sie höchstens { $near }.
lint-too_long = „{ $name }“ ist länger als { $near } Bytes.
    .mend = Kürzen Sie den Text.
    .near = Bleiben Sie unter { $near } Bytes.

## Der Katalog

lint-duplicate = „{ $name }“ gibt es zweimal.
    .mend = Geben Sie einem davon einen anderen Namen oder nehmen Sie es heraus.
lint-id_shape = „{ $name }“ ist keine Kennung.
    .mend = Verwenden Sie bis zu 64 Buchstaben a–z, Ziffern und Unterstriche.
lint-unknown_field = Ein Feld „{ $name }“ gibt es nicht.
    .mend = Fügen Sie es unter fields hinzu oder nennen Sie ein anderes.
lint-unknown_channel = Diese Plattform hat keinen Kontaktweg „{ $name }“.
    .mend = Fügen Sie den Kontaktweg hinzu oder nennen Sie einen anderen.
lint-unknown_source = Eine Quelle „{ $name }“ gibt es nicht.
    .mend = Fügen Sie sie unter sources hinzu oder nennen Sie eine andere.
lint-unknown_platform = Eine Plattform „{ $name }“ gibt es nicht.
    .mend = Nennen Sie eine der Plattformen.
lint-unknown_option = Eine Kategorie oder Option „{ $name }“ gibt es nicht.
    .mend = Nennen Sie etwas in der Form category oder category.option.
lint-unknown_template = Eine Vorlage „{ $name }“ gibt es nicht.
    .mend = Fügen Sie sie unter templates hinzu oder nennen Sie eine andere.
lint-no_source = Nirgends steht, woher „{ $name }“ kommt.
    .mend = Nennen Sie mindestens eine Quelle.
lint-date = „{ $name }“ ist kein Datum.
    .mend = Schreiben Sie es wie 2026-11-21.
lint-weak_channel = Der Kontaktweg „{ $name }“ wird empfohlen, sein Status ist aber weder confirmed noch plausible.
    .mend = Nehmen Sie ihn aus der Route oder finden Sie eine Quelle, die ihn bestätigt.
lint-no_address = Der Kontaktweg „{ $name }“ hat keine Adresse.
    .mend = Fügen Sie seinen value hinzu oder machen Sie ihn zu in_app.
lint-no_route = Für { $name } führt keine Route irgendwohin.
    .mend = Fügen Sie dafür eine Route ohne Bedingungen hinzu, oder eine für "*".
lint-channel_per_option = Diese Route für „{ $name }“ hat keinen Kontaktweg und sagt nicht, warum.
    .mend = Fügen Sie einen Kontaktweg hinzu, oder einen Grund mit none.
lint-not_yes_no = „{ $name }“ ist kein Ja-oder-Nein-Feld und kann deshalb nichts bestätigen.
    .mend = Nennen Sie ein Feld der Art yes_no oder verwenden Sie watches.
lint-no_choices = „{ $name }“ lässt nur seine Auswahl zu und hat keine.
    .mend = Fügen Sie choices hinzu oder nehmen Sie closed heraus.
lint-official_domain = „{ $name }“ ist kein Host dieser Plattform.
    .mend = Berichtigen Sie die Adresse oder fügen Sie den Host hinzu, wo die Plattform ihn selbst als ihren bezeichnet.
lint-official_source = „{ $name }“ gilt als confirmed, aber keine Quelle der Plattform sagt das.
    .mend = Nennen Sie die eigene Seite der Plattform oder stufen Sie den Status herab.
lint-deadline_source = Die Frist „{ $name }“ gilt als confirmed, aber keine Quelle der Plattform sagt das.
    .mend = Nennen Sie die eigene Seite der Plattform oder stufen Sie den Status herab.
lint-empty_word = „{ $name }“ hat einen leeren Eintrag oder einen mit Großbuchstaben.
    .mend = Füllen Sie ihn aus, in Kleinbuchstaben.
lint-freshness = Das wurde zuletzt am { $name } geprüft, vor { $near } Tagen.
    .mend = Lesen Sie die Quelle noch einmal und setzen Sie das Datum.
    .near = Lesen Sie die Quelle noch einmal und setzen Sie das Datum.
lint-not_https = „{ $name }“ ist kein sicherer Weg zu einer Seite.
    .mend = Verwenden Sie https.
    .near = Verwenden Sie { $near }.
lint-userinfo = „{ $name }“ vor dem @ lässt diesen Link wie eine andere Seite aussehen.
    .mend = Nehmen Sie alles bis zum @ heraus.
    .near = Der Link führt zu { $near }. Nehmen Sie alles bis zum @ heraus.
lint-not_ascii = „{ $name }“ enthält Buchstaben, die anderen zum Verwechseln ähnlich sehen.
    .mend = Schreiben Sie den Host in einfachen Buchstaben.
    .near = Schreiben Sie den Host in einfachen Buchstaben; was hier steht, ist { $near }.
lint-phone_number = „{ $name }“ sieht wie eine Telefonnummer aus.
    .mend = Nehmen Sie sie heraus: In den Daten steht keine Telefonnummer einer Plattform.
lint-secret_field = „{ $name }“ fragt nach etwas, das der Support nie erfahren darf.
    .mend = Fragen Sie nach etwas anderem: kein Code, kein Passwort, keine PIN, keine Kartennummer.
lint-placeholder = „{ $name }“ muss noch ausgefüllt werden.
    .mend = Schreiben Sie, was hierher gehört.
lint-hidden = Hier steht ein Zeichen, das niemand sehen kann ({ $name }).
    .mend = Löschen Sie es und tippen Sie den Text darum herum neu.
lint-builtin_platform = „{ $name }“ gehört zum Programm und lässt sich nicht ändern.
    .mend = Geben Sie Ihrer Plattform eine eigene Kennung und einen eigenen Namen.
lint-official_contact = „{ $name }“ gehört zu einer Plattform, die mit dem Programm kam.
    .mend = Nennen Sie nur Kontakte Ihrer eigenen Plattform.
lint-not_in_overlay = „{ $name }“ kann eine eigene Datei nicht hinzufügen.
    .mend = Verwenden Sie die Felder, die Kategorien und die Checkliste, die es gibt.

## Die Sprachen

lint-ftl_syntax = Das ist kein gültiges Fluent.
    .mend = Suchen Sie eine fehlende geschweifte Klammer oder ein Gleichheitszeichen und rücken Sie fortgesetzte Zeilen ein.
lint-too_deep = Klammern stehen mehr als { $name }-fach ineinander, deshalb wurde die Datei nicht gelesen.
    .mend = Schließen Sie sie oder teilen Sie die Meldung auf.
lint-missing = Hier fehlt: { $name }
    .mend = Fügen Sie die Meldung unter dieser Zeile hinzu.
lint-extra = Die Bezugssprache hat keine Meldung „{ $name }“.
    .mend = Nehmen Sie sie heraus oder fügen Sie sie zuerst der Bezugssprache hinzu.
lint-missing_attribute = „{ $name }“ fehlt.
    .mend = Fügen Sie das Attribut unter dieser Meldung hinzu.
lint-extra_attribute = Die Bezugssprache hat hier kein Attribut „{ $name }“.
    .mend = Nehmen Sie es heraus.
lint-missing_variable = Die Variable „{ $name }“ der Bezugssprache wird nicht verwendet.
    .mend = Bringen Sie sie irgendwo in diesem Text unter.
lint-extra_variable = Die Bezugssprache hat hier keine Variable „{ $name }“.
    .mend = Nehmen Sie sie heraus: Das Programm kennt sie nicht.
lint-unknown_message = In dieser Sprache gibt es keine Meldung „{ $name }“.
    .mend = Fügen Sie sie hinzu oder schreiben Sie den Text aus.
lint-unknown_function = Eine Funktion „{ $name }“ gibt es hier nicht.
    .mend = Verwenden Sie nur die Variable: Zahlen und Daten kommen fertig zum Anzeigen.
lint-plural = Diese Sprache hat keine Pluralform „{ $name }“.
    .mend = Nehmen Sie die Variante heraus.
    .near = Verwenden Sie diese Formen: { $near }.
lint-plural_form = „{ $name }“ steht unter den Pluralformen und ist keine.
    .mend = Verwenden Sie zero, one, two, few, many oder other.
lint-long_fraction = Eine Zahl hat hier mehr als { $name } Stellen hinter dem Komma.
    .mend = Schreiben Sie weniger Stellen.
lint-cycle = „{ $name }“ verweist auf sich selbst oder über zu viele andere.
    .mend = Schreiben Sie den Text in einer davon aus.
lint-no_words = Dafür gibt es keine Worte: „{ $name }“ fehlt in der Bezugssprache.
    .mend = Fügen Sie die Meldung in locales/en hinzu.

lint-glossary = „{ $name }“ sagt das Glossar anders.
    .mend = Sehen Sie nach, ob dort „…“ stehen sollte, oder ergänzen Sie das Glossar um eine Form.
    .near = Sehen Sie nach, ob dort „{ $near }“ stehen sollte, oder ergänzen Sie das Glossar um eine Form.
lint-mixed_script = „{ $name }“ gehört zu einer anderen Schrift.
    .mend = Schreiben Sie es mit den Buchstaben dieser Sprache.
lint-too_wide = Das braucht { $name } Spalten; Platz ist für { $near }.
    .mend = Kürzen Sie es.
lint-typography = „{ $name }“ schreibt man in dieser Sprache anders.
    .mend = Verwenden Sie ihre eigenen Anführungszeichen und Apostrophe und ein Leerzeichen zwischen den Wörtern.
lint-untranslated = „{ $name }“ lautet genauso wie im Englischen.
    .mend = Übersetzen Sie den Text oder nennen Sie ihn im Glossar unter „same“.
lint-unused = „{ $name }“ wird nirgends verwendet.
    .mend = Nehmen Sie den Text heraus, oder berichtigen Sie die ID, die ihn nennen soll.
