# Le parole del programma stesso: titoli, tasti, avvisi, riga di comando.

## Il percorso: i nomi delle tappe, il più brevi possibile

stage-platform = Piattaforma
stage-category = Problema
stage-option = Dettaglio
stage-first-steps = Primi passi
stage-details = Risposte
stage-proof = Immagini
stage-where-to = Dove
stage-checklist = Controllo
stage-message = Messaggio

platform-title = Dov’è successo?
platform-lead = Scegli la piattaforma, o scrivi il suo nome.
category-title = Che cosa non va?
category-lead = { $platform }: scegli ciò che si avvicina di più, o scrivi ciò che vedi, per esempio “non arriva il codice”.
option-title = Che cosa, esattamente?
option-lead = { $platform }, { $category }
list-empty = Qui nulla corrisponde a ciò che hai scritto. Cancella qualche lettera.
list-filter = Filtro:
list-current = { $label } (attuale)
list-more = altri { $count }

first-steps-title = Prima di scrivere
first-steps-title-urgent = Fai prima questo
first-steps-urgent = È urgente. Fai queste cose adesso, in quest’ordine. Il messaggio viene dopo.
first-steps-actions = Adesso, in quest’ordine
first-steps-self-help = Questo spesso aiuta
first-steps-know = Buono a sapersi
first-steps-go-on = Vai al messaggio
first-steps-solved = Ho risolto così
solved-title = Bene. È risolto.
solved-text = Non devi scrivere a nessuno. Se il problema torna, ricomincia: ti verranno fatte le stesse poche domande.
solved-back = Non è risolto? Esc ti riporta indietro.
solved-leave = Esci

page-state = Come stanno le cose
field-logged_in = Riesci ancora a entrare nel tuo account?
    .hint = Da un telefono o computer qualsiasi. Da questo dipende dove scrivere.
field-app_opens = L’app si apre?
    .hint = Anche se mostra solo la schermata di accesso.
field-country = Paese del tuo numero di telefono
    .hint = Due lettere o il prefisso, IT o +39, per completare i numeri locali.
    .example = IT
answer-yes = Sì
answer-no = No
answer-unknown = Non lo so
answer-own = Altro:
form-required = { $label } (necessario)
form-will-be-written = verrà scritto come { $text }
form-room = posto per altri { $count }
list-add = Aggiungi
list-add-more = Aggiungi ancora

item-timeline = { $at }: { $event }
item-timeline-lead = Una cosa che è successa, e quando. Lascia vuoto per proseguire.
item-timeline-at = Quando?
    .hint = Il più preciso che puoi: data, ora e differenza da UTC.
    .example = 2026-02-11 09:20 +01:00
item-timeline-event = Che cosa è successo?
    .example = I file sono rimasti in invio
item-tried = { $action }: { $result }
item-tried-lead = Una cosa che hai provato, e com’è andata. Lascia vuoto per proseguire.
item-tried-action = Che cosa hai provato?
item-tried-result = Com’è andata?
item-shot = { $shows } ({ $file })
item-shot-seen = { $item }: { $facts }
item-shot-lead = Un’immagine. Lascia vuoto per proseguire.
item-shot-shows = Che cosa mostra?
    .example = l’avviso, con l’ora
item-shot-file = Dov’è il file? Puoi lasciare vuoto.
    .example = ban.png
item-shot-time_visible = Vi si legge l’ora?
item-list-lead = Se sono più di uno, uno per volta. Lascia vuoto per proseguire.
item-list-item = Testo o link
item-list-choice = Quale?
item-links-lead = Se sono più di uno, un link per volta. Lascia vuoto per proseguire.
item-links-item = Link
    .hint = Come lo dà l’app o il browser, uno alla volta.
    .example = t.me/example_channel/42

proof-title = Immagini
proof-lead = Da qui non si inviano immagini. Annota quelle che hai, e allegale quando scrivi.
proof-must-show = Un’immagine aiuta se mostra
proof-crop = Ritaglia via ciò che è privato. Non sfocarlo e non scarabocchiarci sopra.

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
picture-kind-video = video
picture-kind-pdf = PDF
picture-kind-text = testo
picture-kind-other = tipo sconosciuto
picture-doubt = Immagine { $number }: { $doubt }
picture-missing = Questo file non esiste. Controlla il nome e la cartella, o lascia vuoto.
picture-folder = Questa è una cartella. Indica l’immagine che contiene.
picture-special = Non è un file normale, perciò non è stato aperto.
picture-refused = Non è stato possibile leggere il file: { $reason }
picture-empty = Il file è vuoto. Salva di nuovo l’immagine.
picture-none = Il contenuto di questo file non è un’immagine ({ $kind }).
picture-broken = Una parte di questa immagine manca o è danneggiata ({ $kind }). Aprila per controllare, e salvala di nuovo.
picture-ending = Il nome finisce in .{ $ending }, ma il contenuto è { $kind }. Un modulo potrebbe rifiutarla; salvala di nuovo con il tipo giusto.
picture-place = Questo file dice dove è stata scattata l’immagine. Usa un suo screenshot, o togli la posizione: sul telefono nei dettagli dell’immagine, sul computer nelle sue proprietà.
picture-twice = È uguale all’immagine { $other }. Ne basta una.
picture-no-time = L’ora non si legge. Rifai l’immagine con l’orologio del telefono in vista.
picture-claim-kind = Un articolo sostiene che si accetta solo { $kinds }; questa è { $kind }.
picture-claim-large = Un articolo sostiene che un’immagine deve stare sotto i { $max } MB; questa è di { $size }.
picture-claim-small = Un articolo sostiene che il lato più corto deve avere almeno { $min } pixel; questa immagine è { $width } × { $height }.
picture-claim-many = Un articolo sostiene che si accettano al massimo { $max } immagini; ne hai { $count }.

where-title = Dove inviarlo
where-lead = La via migliore è in alto.
where-in-app = nell’app
where-not-now = Non possibile adesso
where-refused = Indicati altrove, meglio non usarli
where-with-reason = { $what }: { $reason }
where-stale = Controllato { $days } giorni fa. Guarda se è ancora così.
yours-not-checked = tuo, non controllato
yours-evidence = Dal tuo file, non controllato: { $source }, con data { $checked }
yours-language = Alcune parole di questa lingua vengono dai tuoi file, che nessuno ha controllato.
not-now-login = serve avere accesso all’account
not-now-app = bisogna che l’app si apra
not-now-state = è per chi non riesce ad accedere
not-now-answer = manca una risposta che serve qui, per esempio un link pubblico
not-now-region = è per chi si trova in un’altra regione
none-in_this_state = Nella tua situazione non c’è una via ufficiale. Prova da un altro dispositivo dove hai ancora accesso.
evidence-confirmed = { $dated ->
    [yes] Confermato: { $source } ({ $kind }), copia del { $copy }, controllato il { $checked }
   *[no] Confermato: { $source } ({ $kind }), controllato il { $checked }
}
evidence-plausible = { $dated ->
    [yes] Probabile, guarda se l’app lo mostra: { $source } ({ $kind }), copia del { $copy }, controllato il { $checked }
   *[no] Probabile, guarda se l’app lo mostra: { $source } ({ $kind }), controllato il { $checked }
}
evidence-unverified = Non verificato: { $source } ({ $kind }), controllato il { $checked }
evidence-contradicted = Errato secondo { $source } ({ $kind }), controllato il { $checked }
source-kind-platform = testo della piattaforma stessa
source-kind-platform_press = la piattaforma, come riferito dalla stampa
source-kind-third_party = guida di terzi
source-kind-seed = un articolo
source-kind-memory = conoscenza generale
reply-confirmed = Prima risposta: { $range } ({ $sources })
reply-claim = Nessun tempo di risposta ufficiale. Alcuni articoli sostengono: { $range } (non verificato: { $sources })
reply-range-more = { $range }, { $other }
reply-range-or = { $range } oppure { $other }
reply-range-hours = da { $from } a { $to } ore
reply-range-days = da { $from } a { $to } giorni
reply-range-working-days = da { $from } a { $to } giorni lavorativi

checklist-title = Lista di controllo
checklist-enough = C’è tutto ciò che serve.
checklist-missing = { $count ->
    [one] Manca una risposta necessaria.
   *[other] Mancano { $count } risposte necessarie.
}
checklist-required = Manca ancora: { $field }
checklist-recommended = Aiuterebbe: { $field }
checklist-go-on = Mostra il messaggio

message-title = Il tuo messaggio
message-to = A: { $channel }
message-to-address = A: { $channel }, { $address }
message-missing = { $count ->
    [one] Manca ancora una risposta necessaria. Guarda la lista di controllo.
   *[other] Mancano ancora { $count } risposte necessarie. Guarda la lista di controllo.
}
message-as-sent = Come verrà inviato ({ $language })
message-for-you = Perché tu possa leggerlo ({ $language })
message-own-words = Le tue parole vengono inviate come le hai scritte.
preview-title = Il messaggio finora
preview-lead = Invio o Esc ti riporta alle risposte.

help-title = Tasti che funzionano qui
ui-language-title = Lingua del programma
ui-language-lead = La lingua del messaggio si sceglie con F3.
message-language-title = Lingua del messaggio
message-language-lead = La lingua che deve leggere il team di assistenza. Resta quella che scegli.
ui-language-message-only = Solo per i messaggi: { $languages }. Si scrive da destra a sinistra, e non tutti i terminali lo mostrano allo stesso modo.
language-system = la lingua del tuo sistema
language-read-there = si sa che questa assistenza la legge
language-yours = la tua lingua qui
format-title = Scrivilo in un file
format-text = Testo semplice
format-short = Messaggio breve, per una chat
format-markdown = Markdown
format-case = File del caso, per proseguire dopo
open-title = Aprire questo indirizzo?
open-yes = Aprilo nel browser o nel programma di posta
open-no = Non aprirlo

contact-title = Questo contatto è autentico?
contact-lead = Incolla un numero, un indirizzo e-mail, un link o un nome che hai trovato.
contact-label = Contatto
    .hint = Viene solo confrontato con i canali ufficiali noti qui. Non si cerca nulla su internet.
    .example = support@example.com

## Dubbi: detti accanto a una risposta, senza mai bloccare

doubt-phone-no-country = Scrivi il numero con + e prefisso internazionale, o indica il paese.
doubt-phone-invalid = Non sembra un numero in uso lì. Controllalo; puoi lasciarlo così.
doubt-phone-shape = Non sembra un numero di telefono.
doubt-email-shape = Non sembra un indirizzo e-mail.
doubt-email-typo = Intendevi { $host }? Se va bene così, lascialo.
doubt-moment-vague = Resta come l’hai scritto. Una data come 2026-02-11 09:20 +01:00 aiuta di più.
doubt-moment-no-zone = Aggiungi la differenza da UTC, per esempio +01:00.
doubt-amount-shape = Un importo contiene delle cifre.
doubt-currency-shape = Tre lettere, per esempio EUR o CHF.
doubt-version-shape = Una versione contiene un numero, per esempio 11.7.2. La trovi tra le informazioni dell’app.
doubt-link-shape = Non sembra un link. L’assistenza può agire solo su ciò che può aprire, per esempio t.me/example/42.
doubt-link-local = È sul tuo dispositivo, dove l’assistenza non può aprirlo. Indica il link che l’app propone per condividere.
doubt-country = Nessun paese ha questo codice. Scrivi due lettere, per esempio IT, o il prefisso, per esempio +39.
doubt-country-near = Nessun paese ha questo codice di due lettere. Intendevi { $near }?
doubt-not-a-choice = Scegli una delle risposte.
doubt-try-without-result = Per ogni tentativo, di’ com’è andata.
note-urgent_mark_refused = Non segnato come urgente: vale solo per soldi o account rubati, e rallenta gli altri.
note-other_number = Il tuo testo riporta il numero di telefono di un’altra persona. Toglilo, se non serve all’assistenza.
note-yours_not_checked = Questa piattaforma viene dal tuo file, e nessuno l’ha controllata. Assicurati che l’indirizzo sia giusto prima di scrivere.

## Avvisi: ciò che è appena stato fatto

notice-copied = Copiato: { $what } ({ $way }; riletto per sicurezza).
notice-copied-terminal = Mandato negli appunti tramite { $way }: { $what }. Incolla una volta per vedere se è arrivato; t prova un altro modo.
notice-taken-sent = Mandato negli appunti tramite { $way }: il testo selezionato. In questo programma Alt+V lo inserisce comunque.
notice-taken-here = Gli appunti non sono raggiungibili. In questo programma Alt+V inserisce comunque il testo.
notice-copy-no-other = Qui non c’è un altro modo per arrivare agli appunti. Premi w per scrivere invece un file.
way-wayland = wl-copy
way-system = gli appunti del sistema
way-windows = gli appunti di Windows
way-tmux = tmux
way-screen = GNU screen
way-terminal = il tuo terminale
notice-copy-failed = Non è stato possibile copiare: { $reason } Premi w per scrivere invece un file.
notice-copy-too-long = Troppo lungo per gli appunti di questo terminale. Premi w per scrivere invece un file.
notice-no-slots = Questo canale non ha un modulo con campi. c copia tutto il messaggio.
notice-no-address = Questo canale è dentro l’app e non ha un indirizzo.
notice-opened = Chiesto al sistema di aprire { $address }.
notice-opened-paste = Chiesto al sistema di aprire un’e-mail per { $address }, senza il testo: alcuni sistemi tagliano link così lunghi. Il testo è copiato; incollalo nell’e-mail.
notice-opened-copy = Chiesto al sistema di aprire un’e-mail per { $address }, senza il testo: alcuni sistemi tagliano link così lunghi. Non è stato possibile nemmeno copiarlo; premi w per scriverlo in un file.
notice-text-copied = Il testo è copiato; incollalo nella tua e-mail.
mailto-long = Alcuni sistemi tagliano link così lunghi senza avvisare. Controlla che ci sia la fine del messaggio, o copia il testo e incollalo.
notice-open-failed = Non è stato possibile aprirlo: { $reason } L’indirizzo è { $address }.
notice-written = Scritto in { $path }.
notice-write-failed = Non è stato possibile scrivere { $path }: { $reason } Non è andato perso nulla; c copia ancora.
notice-no-room = Qui non entrano più di { $max } caratteri. Ne sono rimasti fuori { $left }.
notice-hidden-removed = { $count ->
    [one] È stato rimosso un carattere nascosto.
   *[other] Sono stati rimossi { $count } caratteri nascosti.
}
notice-item-removed = Rimosso. Alt+Z lo riporta.
notice-language-nearest = { $wanted } qui non c’è ancora. Questa è la più vicina.
part-all = tutto il messaggio
part-subject = l’oggetto
part-body = il testo
part-selection = il testo selezionato
part-short = il messaggio breve
part-address = l’indirizzo
part-slot = il campo “{ $field }” ({ $at } di { $of }, { $length })
notice-and = { $one } { $other }
slot-head = { $field }: { $length }
slot-length-graphemes = { $count ->
    [one] { $count } carattere
   *[other] { $count } caratteri
}
slot-length-utf16 = { $count ->
    [one] { $count } unità UTF-16
   *[other] { $count } unità UTF-16
}
slot-length-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } byte
}
slot-length-limit = { $length }, al massimo { $limit }
slot-over = Troppo lungo per questo campo ({ $over } di troppo): accorcialo prima di incollarlo, o il modulo potrebbe tagliarlo.
slot-over-claimed = Troppo lungo per questo campo ({ $over } di troppo), se il limite che si dice è giusto. Controlla la fine dopo averlo incollato.

## Tasti: il nome di ciascuno, che cosa fa e, in una parola, per il piè di pagina (.short)

key-name-enter = Invio
key-name-esc = Esc
key-name-tab = Tab
key-name-ctrl = Ctrl
key-name-shift = Maiusc
key-name-arrows = ↑ ↓
key-name-sides = ← →
key-name-pages = Pag↑ Pag↓
key-name-home-end = Inizio Fine
key-name-space = Spazio
key-name-delete = Canc
key-name-letters = lettere
key-name-or = { $one } o { $other }
key-filter = Filtra l’elenco
    .short = filtra
key-move = Spostati
    .short = spostati
key-page = Una pagina in su o in giù
    .short = pagina
key-ends = Al primo o all’ultimo
    .short = estremi
key-choose = Scegli
    .short = scegli
key-next-field = Campo successivo e, dopo l’ultimo, pagina successiva
    .short = avanti
key-done = Fatto
    .short = fatto
key-fields = Campo successivo, campo precedente
    .short = campi
key-answers = Spostati tra le risposte
    .short = risposte
key-mark = Scegli o togli una risposta
    .short = segna
key-remove = Rimuovi l’elemento; Alt+Z lo riporta
    .short = rimuovi
key-newline = Una nuova riga
    .short = a capo
key-unknown = “Non lo so”
    .short = non lo so
key-undo = Annulla, ripeti
    .short = annulla
key-select = Seleziona il testo; con Ctrl, parola per parola
    .short = seleziona
key-take = Copia, taglia la selezione
    .short = copia, taglia
key-put-in = Inserisci ciò che è stato copiato o tagliato
    .short = inserisci
key-preview = Il messaggio finora
    .short = anteprima
key-scroll = Scorri
    .short = scorri
key-jump = Vai alla risposta, o spunta la riga
    .short = vai
key-back = Un passo indietro; nulla di ciò che hai scritto va perso
    .short = indietro
key-close = Chiudi
    .short = chiudi
key-help = Tutti i tasti che funzionano qui
    .short = aiuto
key-ui-language = Lingua del programma
    .short = lingua
key-message-language = Lingua del messaggio
    .short = lingua mess.
key-contact = Questo contatto è autentico?
    .short = autentico?
key-redraw = Ridisegna lo schermo
    .short = ridisegna
key-quit = Esci
    .short = esci
key-copy-all = Copia tutto il messaggio
    .short = copia
key-copy-subject = Copia l’oggetto
    .short = oggetto
key-copy-body = Copia il testo senza l’oggetto
    .short = testo
key-copy-slot = Copia il prossimo campo del modulo
    .short = campo succ.
key-copy-address = Copia l’indirizzo
    .short = indirizzo
key-copy-otherwise = Copia lo stesso in un altro modo
    .short = altro modo
key-open-address = Apri l’indirizzo; prima viene chiesta conferma
    .short = apri
key-write-file = Scrivi il messaggio in un file
    .short = file

too-small = Questa finestra è troppo piccola. Portala almeno a { $width } per { $height }. Ctrl+Q esce.
exit-copied = Hai copiato il messaggio. Questo programma non ha inviato nulla: incollalo dove va inviato.
exit-written = Il tuo messaggio è in { $path }.
exit-not-kept = Le tue risposte non sono state conservate, come hai chiesto.

## Il file del caso

case-at = { $path }, riga { $line }, colonna { $column }: { $mistake }
case-too-large = Il file è troppo grande per un file del caso.
case-syntax = Questo non è TOML valido. Spesso qui manca una virgoletta o una parentesi.
case-unquoted = { $value } non è un numero che TOML conosca. Mettilo tra virgolette: "{ $value }"
case-schema = schema = { $found } è di un’altra versione. Questo programma legge schema = 1.
case-unknown-key = Non esiste la chiave “{ $name }”.
case-unknown-key-near = Non esiste la chiave “{ $name }”. Intendevi “{ $near }”?
case-unknown-id = Qui non esiste “{ $name }” ({ $kind }).
case-unknown-id-near = Qui non esiste “{ $name }” ({ $kind }). Intendevi “{ $near }”?
case-kind-platform = piattaforma
case-kind-category = categoria
case-kind-option = opzione
case-kind-field = campo
case-kind-result = risultato
case-kind-channel = canale
case-kind-country = paese
case-kind-zone = fuso orario
case-kind-confirmed = riga della lista di controllo
case-expected = “{ $name }” richiede { $kind }.
case-type-table = una tabella
case-type-text = un testo tra virgolette
case-type-boolean = true o false
case-type-list = una lista tra parentesi quadre
case-type-number = un numero
case-missing-key = Manca la chiave “{ $name }”.
case-incomplete = Prima di scrivere il messaggio, a un caso servono una piattaforma, una categoria e un’opzione.
case-new = Un file del caso per casewright. Compila ciò che sai; elimina il resto, o lascialo come commento.
case-new-required = Necessario:
case-new-recommended = Aiuterebbe:
case-new-language = la lingua del messaggio
case-new-country = due lettere, per i numeri di telefono locali
case-new-logged-in = riesci ancora a entrare nell’account?
case-new-app-opens = l’app si apre?
case-new-unknown = domanda fatta, ma non lo sai
case-kind-of-answer-phone = numero di telefono
case-kind-of-answer-email = indirizzo e-mail
case-kind-of-answer-line = testo
case-kind-of-answer-long = testo di più righe
case-kind-of-answer-moment = data e ora, con la differenza da UTC
case-kind-of-answer-yes_no = true o false
case-kind-of-answer-choice = una di queste, o altre parole
case-kind-of-answer-closed = una di queste
case-kind-of-answer-list = lista di testi
case-kind-of-answer-timeline = lista di ciò che è successo e quando
case-kind-of-answer-tried = lista dei tentativi, con il risultato
case-kind-of-answer-shots = lista di immagini
case-kind-of-answer-amount = importo
case-kind-of-answer-currency = tre lettere
case-kind-of-answer-version = versione, con il suo numero
case-kind-of-answer-link = link
case-kind-of-answer-links = lista di link

## La riga di comando

error-no-terminal = casewright ha bisogno di un terminale per fare le domande. Senza, usa: casewright --plain, oppure casewright render CASE
error-read = Impossibile leggere { $path }: { $reason }
error-write = Impossibile scrivere: { $reason }
error-not-text = { $path } non è testo UTF-8.
error-channel = Per questa piattaforma non esiste un canale “{ $name }”.
error-channel-near = Per questa piattaforma non esiste un canale “{ $name }”. Intendevi “{ $near }”?
error-now = “{ $value }” non è un momento come 2026-11-21T12:00:00Z.
error-terminal = Il terminale ha rifiutato: { $reason }
render-missing = { $count ->
    [one] Manca una risposta necessaria: { $fields }
   *[other] Mancano { $count } risposte necessarie: { $fields }
}
render-language-fallback = { $wanted } qui non c’è ancora; la lingua del messaggio è { $used }.
render-hidden-removed = Caratteri nascosti rimossi dal file del caso: { $count }.
render-moment-read = “{ $typed }” viene letto come { $read }.
own-platforms = { $place }: { $reason } Di questo file non si usa nulla. casewright lint --overlay { $path } dice come correggerlo.
own-language = { $place }: { $reason } Di questo file non si usa nulla. casewright lint --locales { $path } dice come correggerlo.
own-message = { $place }: { $reason } Lì si usano le parole del programma. casewright lint --locales { $path } dice come correggerlo.
own-no-tag = { $path }: la cartella di una lingua prende il nome dal suo codice, per esempio pt-BR. Di questa non si usa nulla.
own-aside = Lasciato da parte: { $reason }
cli-about = Scrivi una richiesta di assistenza completa e sincera a una piattaforma di messaggi, nella lingua giusta, per il canale ufficiale giusto. Offline: non viene inviato nulla.
cli-case = Un file del caso da aprire
cli-case-render = Il file del caso; - lo legge dallo standard input
cli-ui = Lingua dell’interfaccia (BCP 47, per esempio zh-Hant)
cli-language = Lingua del messaggio (BCP 47)
cli-own-platforms = Aggiungi le piattaforme di un tuo file; compaiono come non controllate
cli-own-locales = Aggiungi le lingue di una tua cartella, che ha una cartella per ciascuna
cli-no-caps = Leggi i tuoi file per quanto siano grandi
cli-print = All’uscita stampa il messaggio sullo standard output; lo schermo si disegna sullo standard error
cli-plain = Chiedi riga per riga, senza schermo: per lettori di schermo, pipe e terminali semplici
cli-theme = Aspetto; auto prende i colori del terminale
cli-ascii = Disegna con segni che ogni terminale mostra
cli-mouse = Accetta i clic e la rotella; il testo si seleziona allora tenendo premuto Maiusc
cli-render = Stampa la richiesta di un file del caso
cli-channel = Scrivila per questo canale invece che per il migliore
cli-now = Considera questo come il momento presente (RFC 3339)
cli-format = Formato dell’output
cli-new-case = Stampa un file del caso vuoto, con ogni campo spiegato
cli-new-case-platform = Piattaforma
cli-new-case-category = Categoria
cli-new-case-option = Opzione
cli-platforms = Stampa piattaforme, categorie, opzioni e canali
cli-lint = Controlla platforms.toml e le lingue, e mostra che cosa non va
cli-lint-file = File da controllare: un intero catalogo al posto di quello incorporato, o un file .ftl
cli-lint-locales = Controlla le lingue di questa cartella al posto di quelle incorporate
cli-lint-overlay = Controlla un tuo file come sovrapposto al catalogo incorporato
cli-lint-schema = Stampa il JSON Schema di platforms.toml
cli-usage = Uso
cli-commands = Comandi
cli-options = Opzioni
cli-arguments = Argomenti
cli-help = Stampa l’aiuto
cli-version = Stampa la versione
arg-unknown = Qui non esiste l’argomento “{ $name }”.
arg-unknown-near = Qui non esiste l’argomento “{ $name }”. Intendevi “{ $near }”?
arg-value = { $name } non accetta “{ $value }”. Accetta: { $values }
arg-missing = Manca: { $names }
arg-wrong = Questi argomenti non vanno insieme.
arg-help = Altre informazioni: { $command } --help
cli-check-contact = Questo contatto è autentico? Lo confronta con i canali ufficiali noti qui
cli-check-contact-text = Il contatto, come l’hai trovato
cli-check-contact-platform = Solo per questa piattaforma
cli-config = Stampa ogni impostazione, e da dove viene
cli-completions = Stampa i completamenti per una shell
cli-completions-shell = bash, zsh, fish, powershell o elvish
cli-man = Stampa la pagina man

config-line = { $key } = { $value } ({ $origin })
config-none = non impostato
config-from-file = dal file delle impostazioni
config-from-variable = dalla variabile { $name }
config-from-default = predefinito
config-file = Il file delle impostazioni: { $path }
config-no-file = Il file delle impostazioni sarebbe { $path }; non c’è.
config-state = Casi salvati e dati: { $path }

secret-removed = Tolto dal messaggio: { $what } ({ $masked }), da “{ $field }”
    .hint = Non serve a nessun team di assistenza. Se non è un segreto, Invio lo rimette.
secret-kept = Lasciato, perché hai detto che non è un segreto: { $what } ({ $masked }), in “{ $field }”
    .hint = Invio lo toglie di nuovo.
secret-code = Un codice di accesso
secret-password = Una password
secret-pin = Un PIN
secret-card = Un numero di carta
secret-card_check = Le cifre di controllo di una carta

## Il messaggio, modificato a mano

message-own-text = Hai modificato tu questo testo.
message-own-text-outdated = Le tue risposte sono cambiate da quando hai modificato questo testo. Premi u per vedere il testo che danno ora, e di nuovo u per il tuo.
message-own-text-elsewhere = Hai modificato il testo in un’altra lingua. Qui è come lo danno le tue risposte.
message-short = Questo è il messaggio breve, per una chat. Premi m per quello intero.
message-short-made = Questo è il messaggio breve, per una chat. È fatto con le tue risposte, senza le tue modifiche a mano. Premi m per il tuo.
message-short-wanted = Questa è una chat, dove si leggono prima i messaggi brevi. Premi m per averne uno.
message-foreign = Si sa solo che questa assistenza legge { $languages }. Scegli quella lingua con F3, e aggiungi in quella lingua una riga che dica che cosa è successo: le tue parole vengono inviate come le hai scritte.
notice-renewed = Questo è il testo che danno le tue risposte. Premi u per il tuo.
edit-title = Modifica il messaggio
edit-lead = Quello che copierai è qui sotto. Invio conclude; codici, password e numeri di carta restano fuori.
field-own_text = Testo del messaggio
format-json = JSON, per programmi
format-slots = Foglio per il modulo, campo per campo
format-eml = E-mail non inviata (.eml)
format-mailto = Link che apre il tuo programma di posta (mailto:)
key-edit-message = Modifica il messaggio a mano
    .short = modifica
key-renew = Il testo che danno le risposte, o di nuovo il tuo
    .short = tuo o nuovo
key-short-message = Il messaggio breve per una chat, o di nuovo quello intero
    .short = breve/intero
key-reorder = Sposta questa riga in su o in giù
    .short = sposta riga
