# Quello che dice `casewright lint`. Ogni regola ha che cosa non va (il nome è $name) e come rimediare:
# .near dove c’è un nome simile ($near), .mend altrimenti. lint-near vale dove una regola non ha un suo .near.

lint-error = errore
lint-warning = avviso
lint-mend = rimedio
lint-near = Intendevi “{ $near }”?
lint-summary = { $errors ->
    [one] Un errore
   *[other] { $errors } errori
}, { $warnings ->
    [one] un avviso
   *[other] { $warnings } avvisi
}
lint-more = { $path }: e { $count ->
    [one] un altro.
   *[other] altri { $count }.
}
lint-too-large = { $path } supera i { $most } KiB e non è stato letto.

# Ciò che nessun campo può chiedere, in questa lingua; un’etichetta che dice una di queste cose viene rifiutata.
lint-words-secret = password | parola d’ordine | parola chiave | passcode | PIN | codice di verifica | codice di accesso | codice d’accesso | codice SMS | codice di sicurezza | codice di conferma | codice OTP | numero di carta | numero della carta | CVV | CVC

## Il file come TOML

lint-syntax = Questo non è TOML valido.
    .mend = Cerca una virgoletta, una parentesi o un segno di uguale che manca qui o subito prima.
lint-duplicate_key = La chiave “{ $name }” compare qui due volte.
    .mend = Lasciane una sola.
lint-unknown_key = Qui non esiste la chiave “{ $name }”.
    .mend = Toglila, oppure guarda le chiavi con casewright lint --schema.
lint-missing_key = Manca la chiave “{ $name }”.
    .mend = Aggiungila.
lint-wrong_type = “{ $name }” accetta qualcos’altro.
    .mend = Guarda che cosa accetta con casewright lint --schema.
    .near = Scrivi { $near ->
        [text] un testo tra virgolette
        [number] un numero intero
        [boolean] true o false
        [list] una lista tra parentesi quadre
       *[table] una tabella
    }.
lint-wrong_value = “{ $name }” non è un valore adatto qui.
    .mend = Guarda i valori con casewright lint --schema.
lint-schema = schema = { $name } è di un’altra versione.
    .mend = Questo programma legge schema = 1.
lint-too_many = Ci sono più elementi “{ $name }” dei { $near } che vengono letti.
    .mend = Dividi il file.
    .near = Tienine al massimo { $near }.
lint-too_long = “{ $name }” supera i { $near } byte.
    .mend = Accorcialo.
    .near = Resta sotto i { $near } byte.

## Il catalogo

lint-duplicate = “{ $name }” è presente due volte.
    .mend = Dai a uno dei due un altro nome, oppure toglilo.
lint-id_shape = “{ $name }” non è un ID.
    .mend = Usa al massimo 64 caratteri: lettere a–z, cifre e trattini bassi.
lint-unknown_field = Non esiste un campo “{ $name }”.
    .mend = Aggiungilo in fields, o indicane un altro.
lint-unknown_channel = Questa piattaforma non ha un canale “{ $name }”.
    .mend = Aggiungi il canale, o indicane un altro.
lint-unknown_source = Non esiste una fonte “{ $name }”.
    .mend = Aggiungila in sources, o indicane un’altra.
lint-unknown_platform = Non esiste una piattaforma “{ $name }”.
    .mend = Indica una delle piattaforme.
lint-unknown_option = Non esiste una categoria o un’opzione “{ $name }”.
    .mend = Indicane una come category o category.option.
lint-unknown_template = Non esiste un modello “{ $name }”.
    .mend = Aggiungilo in templates, o indicane un altro.
lint-no_source = Nulla dice da dove viene “{ $name }”.
    .mend = Indica almeno una fonte.
lint-date = “{ $name }” non è una data.
    .mend = Scrivila così: 2026-11-21.
lint-weak_channel = Il canale “{ $name }” è consigliato, ma il suo stato non è né confermato né plausibile.
    .mend = Toglilo dal percorso, o trova una fonte che lo confermi.
lint-no_address = Il canale “{ $name }” non ha un indirizzo.
    .mend = Aggiungi il suo value, o mettilo come in_app.
lint-no_route = Nessun percorso porta da qualche parte per { $name }.
    .mend = Aggiungi un percorso senza condizioni, oppure uno per "*".
lint-channel_per_option = Questo percorso per “{ $name }” non ha un canale e non dice perché.
    .mend = Aggiungi un canale, o un motivo con none.
lint-not_yes_no = “{ $name }” non è un campo sì o no, quindi non può confermare nulla.
    .mend = Indica un campo di tipo yes_no, o usa watches.
lint-no_choices = “{ $name }” accetta solo le sue scelte e non ne ha nessuna.
    .mend = Aggiungi choices, o togli closed.
lint-official_domain = “{ $name }” non è un host di questa piattaforma.
    .mend = Correggi l’indirizzo, o aggiungi l’host dove la piattaforma stessa dice che è suo.
lint-official_source = “{ $name }” è dato per confermato, ma nessuna fonte della piattaforma lo dice.
    .mend = Indica la pagina della piattaforma, o abbassa lo stato.
lint-deadline_source = La scadenza “{ $name }” è data per confermata, ma nessuna fonte della piattaforma lo dice.
    .mend = Indica la pagina della piattaforma, o abbassa lo stato.
lint-empty_word = “{ $name }” ha una voce vuota, o una con lettere maiuscole.
    .mend = Compilala, in minuscolo.
lint-freshness = L’ultimo controllo risale al { $name }, { $near } giorni fa.
    .mend = Rileggi la fonte e aggiorna il giorno.
    .near = Rileggi la fonte e aggiorna il giorno.
lint-not_https = “{ $name }” non è un modo sicuro per raggiungere una pagina.
    .mend = Usa https.
    .near = Usa { $near }.
lint-userinfo = “{ $name }” davanti alla @ fa sembrare questo link un altro sito.
    .mend = Togli tutto fino alla @.
    .near = Il link porta a { $near }. Togli tutto fino alla @.
lint-not_ascii = “{ $name }” ha lettere che sembrano altre.
    .mend = Scrivi l’host con lettere semplici.
    .near = Scrivi l’host con lettere semplici; quello che c’è qui è { $near }.
lint-phone_number = “{ $name }” sembra un numero di telefono.
    .mend = Toglilo: nei dati non c’è nessun numero di telefono di una piattaforma.
lint-secret_field = “{ $name }” chiede ciò che non va mai detto all’assistenza.
    .mend = Chiedi altro: niente codici, password, PIN o numeri di carta.
lint-placeholder = “{ $name }” è ancora da compilare.
    .mend = Scrivi ciò che va qui.
lint-hidden = Qui c’è un carattere che nessuno può vedere ({ $name }).
    .mend = Cancellalo e riscrivi il testo che lo circonda.
lint-builtin_platform = “{ $name }” fa parte del programma e non si può cambiare.
    .mend = Dai alla tua piattaforma un ID e un nome suoi.
lint-official_contact = “{ $name }” appartiene a una piattaforma che fa parte del programma.
    .mend = Indica solo contatti della tua piattaforma.
lint-not_in_overlay = “{ $name }” non si può aggiungere con un tuo file.
    .mend = Usa i campi, le categorie e la lista di controllo che ci sono.

## Le lingue

lint-ftl_syntax = Questo non è Fluent valido.
    .mend = Cerca una parentesi graffa o un segno di uguale che manca, e fai rientrare le righe che continuano.
lint-too_deep = Le parentesi graffe sono una dentro l’altra per più di { $name } livelli, quindi il file non è stato letto.
    .mend = Chiudile, o dividi il messaggio.
lint-missing = Qui manca: { $name }
    .mend = Aggiungilo sotto questa riga.
lint-extra = La lingua di riferimento non ha il messaggio “{ $name }”.
    .mend = Toglilo, o aggiungilo prima alla lingua di riferimento.
lint-missing_attribute = Manca “{ $name }”.
    .mend = Aggiungi l’attributo sotto questo messaggio.
lint-extra_attribute = La lingua di riferimento non ha qui l’attributo “{ $name }”.
    .mend = Toglilo.
lint-missing_variable = La variabile “{ $name }” della lingua di riferimento non è usata.
    .mend = Inseriscila in questo testo.
lint-extra_variable = La lingua di riferimento non ha qui la variabile “{ $name }”.
    .mend = Toglila: il programma non la conosce.
lint-unknown_message = In questa lingua non esiste il messaggio “{ $name }”.
    .mend = Aggiungilo, o scrivi il testo per esteso.
lint-unknown_function = Qui non esiste la funzione “{ $name }”.
    .mend = Usa la sola variabile: numeri e date arrivano già pronti.
lint-plural = Questa lingua non ha la forma plurale “{ $name }”.
    .mend = Togli la variante.
    .near = Usa queste forme: { $near }.
lint-plural_form = “{ $name }” sta tra le forme plurali ma non è una di loro.
    .mend = Usa zero, one, two, few, many o other.
lint-long_fraction = Qui un numero ha più di { $name } cifre decimali.
    .mend = Scrivine meno.
lint-cycle = “{ $name }” rimanda a sé stesso, o passa per troppi altri.
    .mend = Scrivi il testo per esteso in uno di essi.
lint-no_words = Per questo non ci sono parole: “{ $name }” manca nella lingua di riferimento.
    .mend = Aggiungi il messaggio in locales/en.

lint-glossary = “{ $name }” non è come lo dice il glossario.
    .mend = Guarda se dev’essere “…”, o aggiungi una forma al glossario.
    .near = Guarda se dev’essere “{ $near }”, o aggiungi una forma al glossario.
lint-mixed_script = “{ $name }” è di un’altra scrittura.
    .mend = Scrivilo con le lettere di questa lingua.
lint-too_wide = Occupa { $name } colonne; lo spazio è di { $near }.
    .mend = Accorcialo.
lint-typography = Questa lingua non scrive “{ $name }” così.
    .mend = Usa le sue virgolette, il suo apostrofo e un solo spazio tra le parole.
lint-untranslated = “{ $name }” dice lo stesso che in inglese.
    .mend = Traducilo, o elencalo sotto “same” nel glossario.
lint-unused = Nulla usa “{ $name }”.
    .mend = Toglilo, o correggi l’id che dovrebbe nominarlo.
