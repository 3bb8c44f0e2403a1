# Ciò che resta da una volta all’altra: i casi salvati, i dati di chi scrive e come liberarsi di entrambi.

drafts-title = Vuoi riprendere da dove eri?
drafts-lead = Le tue risposte sono salvate su questo computer. Scegli un caso, oppure iniziane uno nuovo.
draft-label = { $platform }: { $what }
draft-begun = appena iniziato
draft-about = { $age }; { $done } risposte necessarie su { $all }
draft-bad = { $name } non si può aprire
draft-fresh = Un nuovo caso
    .about = Si comincia dall’inizio
draft-elsewhere = È aperto in un’altra finestra.
draft-not-text = Non è testo UTF-8.
age-now = un attimo fa
age-minutes = { $count ->
    [one] { $count } minuto fa
   *[other] { $count } minuti fa
}
age-hours = { $count ->
    [one] { $count } ora fa
   *[other] { $count } ore fa
}
age-days = { $count ->
    [one] { $count } giorno fa
   *[other] { $count } giorni fa
}
age-unknown = data sconosciuta
delete-draft-title = Eliminare questo caso salvato?
delete-draft-no = Conservalo
delete-draft-yes = Eliminalo per sempre
notice-draft-failed = Non ha funzionato: { $reason }

kept-title = Che cosa resta su questo computer
kept-what = Le risposte si salvano mentre scrivi: se la finestra si chiude o la batteria si scarica, non perdi nulla. Può leggerle solo il tuo account utente su questo computer.
kept-never = Non viene inviato nulla da nessuna parte. Le immagini non vengono conservate.
kept-where = La cartella: { $path }
kept-cases = Casi salvati
    .about = Aprine o eliminane uno
kept-details = I miei dati
    .about = Numero, e-mail, nome, telefono: proposti la prossima volta, se vuoi
kept-everything = Dimentica tutto
    .about = Elimina tutti i casi salvati e i tuoi dati
forget-title = Dimenticare tutto?
forget-lead = Vengono eliminati tutti i casi salvati e i tuoi dati, e anche quello che stai scrivendo ora. Non si può annullare.
forget-no = Conserva tutto
forget-yes = Elimina tutto
forgotten-nothing = Non c’era nulla da eliminare.
forgotten-details = Eliminati: i tuoi dati.
forgotten-cases = { $cases ->
    [one] Eliminato: { $cases } caso salvato.
   *[other] Eliminati: { $cases } casi salvati.
}
forgotten-both = { $cases ->
    [one] Eliminati: { $cases } caso salvato e i tuoi dati.
   *[other] Eliminati: { $cases } casi salvati e i tuoi dati.
}
forgotten-but = { $gone } Ancora presenti: { $left }, perché aperti in un’altra finestra o perché non spetta a casewright eliminarli.
notice-forget-failed = Impossibile eliminare: { $reason }

mine-title = I miei dati
mine-lead = Scrivi quello che vuoi avere a portata di mano la prossima volta. Si conserva solo se qui sotto rispondi di sì.
field-keep_mine = Conservare questi dati su questo computer?
    .hint = Vengono proposti quando un campo è vuoto. No elimina quelli già conservati.
form-offer = → inserisce: { $text }
notice-details-kept = I tuoi dati sono conservati. Vengono proposti dove un campo è vuoto.
notice-details-gone = I tuoi dati non sono più conservati.
notice-details-failed = Impossibile conservare i tuoi dati: { $reason }

keeping-off = Non si conserva nulla: lo hai chiesto con --no-save.
keeping-nowhere = Non si conserva nulla: { $reason }
keeping-failed = Non salvato: { $reason } Il programma riprova. Puoi proseguire, copiare e scrivere file.
reason-full = il disco è pieno.
reason-read-only = sul disco non si può scrivere.
reason-denied = la cartella non lo permette, o altri potrebbero scriverci.
reason-gone = la cartella non c’è più.
reason-in-the-way = al suo posto c’è qualcos’altro.
reason-slow = il disco è troppo lento.
reason-too-many = ci sono troppi file aperti.
reason-no-place = questo sistema non indica una cartella per questo.
reason-no-file = il file non esiste.
reason-unreadable = non hai il permesso di leggerlo.
reason-not-a-file = è una cartella, o comunque non è un file.
reason-no-folder = la cartella non esiste.
reason-not-a-folder = non è una cartella.
reason-no-program = non è stato trovato un programma adatto.
reason-clipboard-slow = gli appunti non rispondono.
reason-clipboard-other = negli appunti c’è altro.
reason-clipboard-refused = gli appunti non lo accettano.
reason-other = il sistema dice “{ $said }”.
unsaved-title = Uscire senza salvare?
unsaved-lead = Non è stato possibile salvare le tue risposte: { $reason } Se esci ora, vanno perse. Nella pagina del messaggio, c lo copia e w scrive un file altrove.
unsaved-no = Resta
unsaved-yes = Esci e perdi ciò che non è salvato

edit-none = Non è impostato nessun editor. Imposta EDITOR, per esempio EDITOR=nano, e riavvia.
edit-no-memory = Con --no-save un editor potrebbe lasciare il testo sul disco, perciò qui non si apre.
edit-refused = { $editor } è terminato con un errore; il testo è rimasto com’era.
edit-not-there = Impossibile avviare { $editor }: { $reason }
notice-edit-failed = { $reason }

paused = casewright è in pausa. Scrivi fg per tornare.
paused-kept = casewright è in pausa e le tue risposte sono salvate. Scrivi fg per tornare.
notice-no-pause = Qui nulla potrebbe risvegliare il programma, perciò prosegue.
exit-kept = Le tue risposte sono salvate su questo computer. Riavvia casewright per proseguire; casewright forget le elimina.
exit-lost = Non è stato possibile salvare le tue risposte: { $reason }
exit-panic = È un errore del programma. Quello che hai scritto fino a un attimo prima è salvato in { $path }. Riavvia casewright per proseguire.

key-kept = Che cosa resta su questo computer
    .short = salvati
key-delete-draft = Elimina questo caso salvato; prima viene chiesta conferma
    .short = elimina
key-edit-outside = Modifica il testo nel tuo editor
    .short = editor
key-take-offer = Inserisci quello che hai dato l’ultima volta
    .short = inserisci
key-pause = Torna alla shell per un po’; fg riporta qui
    .short = pausa
cli-no-save = Non conservare nulla sul disco: quando esci, tutto scompare
cli-forget = Elimina tutto ciò che resta su questo computer: i casi salvati e i tuoi dati
