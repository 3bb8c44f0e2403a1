# Il testo che si invia all’assistenza della piattaforma, nella lingua del messaggio.
# $platform (String): il nome della piattaforma, come lo scrive lei stessa.
# $value (String): la risposta come è stata scritta; per le domande sì o no: yes, no, o
#     unknown se la domanda è stata fatta e chi scrive non lo sa.

## Cornice

# $category (String): il nome della categoria.
# $what (String): la frase di chi scrive, o il nome dell’opzione.
msg-subject = {"["}{ $category }] - { $what }
msg-subject-urgent = URGENTE { $subject }
msg-greeting = Gentile team di assistenza di { $platform },
# Dove il modulo non ha un campo per la categoria.
# $option (String): il nome dell’opzione.
msg-category-line = Categoria: { $category }, { $option }

msg-details = Dettagli:
msg-timeline = Cronologia:
msg-attempts = Tentativi già fatti:

# $at (String): il momento. $event (String): che cosa è successo allora.
msg-timeline-entry = { $at }: { $event }
# $action (String): che cosa è stato fatto. $result (String): uno dei sent-result-*.
msg-attempt = { $action }: { $result }
sent-result-none = nessun cambiamento
sent-result-temporary = miglioramento temporaneo
sent-result-partly = miglioramento parziale
sent-result-solved = problema risolto

# $shows (String): che cosa mostra l’immagine.
msg-picture = Screenshot: { $shows }
# Dove non si può allegare nulla.
msg-picture-described = Screenshot, disponibile su richiesta: { $shows }

msg-unknown = non mi è noto
# Sta al posto di un codice, una password o un numero di carta tolti dal testo.
msg-secret-removed = {"["}rimosso]

msg-thanks = Grazie per il Vostro aiuto.
# $name (String): il nome di chi scrive.
msg-name = { $name }

## Che cosa è successo, in una frase

overview-no_login = Non riesco ad accedere al mio account { $platform }.
overview-no_code = Il codice di accesso per il mio account { $platform } non arriva.
overview-number_changed = Il mio numero di telefono è cambiato e non riesco a trasferire il mio account { $platform } su quello nuovo.
overview-two_step_forgotten = Non riesco a superare la verifica in due passaggi del mio account { $platform }.

overview-banned = Il mio account { $platform } è stato bannato e non posso usarlo.
overview-temporarily_banned = Il mio account { $platform } è stato bannato per un periodo limitato.
overview-frozen = Il mio account { $platform } è stato congelato.
overview-limited_sending = L’invio di messaggi dal mio account { $platform } è limitato.

overview-hijacked = Un’altra persona ha preso il controllo del mio account { $platform }.
overview-suspicious_login = Sul mio account { $platform } è stato effettuato un accesso che non ho fatto io.
overview-phone_lost = Il telefono con il mio account { $platform } è stato smarrito o rubato.
overview-data_leak = Ritengo che siano stati divulgati dati del mio account { $platform }.

overview-send_failed = I messaggi che invio su { $platform } non partono.
overview-not_received = Non ricevo i messaggi che altre persone mi inviano su { $platform }.
overview-delayed = I miei messaggi su { $platform } arrivano in ritardo.
overview-media_failed = Sul mio account { $platform } non riesco a inviare o ricevere foto o file.
overview-sync = I miei messaggi su { $platform } mancano o sono diversi da un dispositivo all’altro.

overview-failed = Il mio pagamento su { $platform } non è andato a buon fine.
overview-refund = Chiedo il rimborso di un pagamento effettuato su { $platform }.
overview-wrong_balance = Il saldo del mio account { $platform } è errato.
overview-wrong_charge = Ho ricevuto un addebito errato su { $platform }.
overview-subscription = C’è un problema con il mio abbonamento a pagamento su { $platform }.
overview-goods_not_delivered = Ho effettuato un pagamento su { $platform } e non ho ricevuto ciò che ho pagato.

overview-cannot_join = Non riesco a entrare in un gruppo su { $platform }.
overview-removed = Il mio account è stato rimosso da un gruppo su { $platform }.
overview-admin_rights = C’è un problema con i diritti di amministratore di un gruppo su { $platform }.

overview-crash = L’app { $platform } si chiude da sola o non si avvia sul mio dispositivo.
overview-cannot_update = Non riesco ad aggiornare l’app { $platform } sul mio dispositivo.
overview-backup_failed = Non riesco a eseguire o ripristinare il backup delle mie chat di { $platform }.
overview-slow = L’app { $platform } è molto lenta sul mio dispositivo.
overview-notifications = Le notifiche dell’app { $platform } non funzionano sul mio dispositivo.

overview-spam = Segnalo dello spam su { $platform }.
overview-harassment = Segnalo delle molestie su { $platform }.
overview-scam = Segnalo una truffa su { $platform }.
overview-illegal_content = Segnalo dei contenuti illegali su { $platform }.
overview-impersonation = Su { $platform } qualcuno si spaccia per me.
overview-malicious_bot = Segnalo un bot dannoso su { $platform }.

overview-wrong_language = L’app { $platform } mi appare nella lingua sbagliata.
overview-cannot_switch = Non riesco a impostare l’app { $platform } nella mia lingua.

overview-verification = Scrivo a proposito della verifica su { $platform }.
overview-api = Ho un problema con l’API o con gli strumenti per le aziende di { $platform }.
overview-blocked = Il mio account aziendale, bot o canale su { $platform } è stato bloccato.

overview-copyright = Segnalo una violazione del diritto d’autore su { $platform }.
overview-trademark = Segnalo una violazione di un marchio su { $platform }.
overview-data_request = Presento una richiesta sui miei dati personali su { $platform }.
overview-privacy = Scrivo per un problema di privacy che riguarda i miei dati personali su { $platform }.

overview-other = Ho bisogno di aiuto su { $platform } per una questione che non rientra in nessun’altra categoria.

## Fatti: account

line-account_phone = Numero di telefono del mio account: { $value }
line-username = Il mio nome utente: { $value }
line-account_id = ID del mio account: { $value }
line-registered_since = Registrazione dell’account: { $value }
line-reply_email = E-mail per la risposta: { $value }
line-alt_contact = Altro contatto: { $value }
line-legal_name = Nome e cognome legali completi: { $value }
line-service_region = Regione del servizio: { $value }
line-business_name = Nome dell’azienda: { $value }
line-business_verified = { $value ->
    [yes] L’azienda è verificata.
    [unknown] Non so se l’azienda sia verificata.
   *[no] L’azienda non è verificata.
}

## Fatti: dispositivo

line-device_model = Dispositivo: { $value }
line-os_version = Sistema: { $value }
line-app_version = Versione dell’app: { $value }
line-network_type = Rete: { $value }
line-unofficial_app = { $value ->
    [yes] Ho usato un’app modificata o non ufficiale.
    [unknown] Non so se la mia app sia quella ufficiale.
   *[no] Uso l’app ufficiale.
}

## Fatti: che cosa è successo

line-description = { $value }
line-impact = Conseguenze: { $value }
line-happened_at = Data e ora: { $value }
line-first_seen = Notato la prima volta: { $value }
line-last_seen = Notato l’ultima volta: { $value }
line-frequency = Frequenza: { $value }
line-steps_before = Passaggi precedenti: { $value }
line-error_text = Testo dell’errore: { $value }
line-error_code = Codice di errore: { $value }
line-other_devices = Su altri dispositivi: { $value }
line-network_test = Su un’altra rete: { $value }
line-request = La mia richiesta: { $value }

## Fatti: ban

line-ban_text = Avviso mostrato: { $value }
line-ban_at = Avviso visto la prima volta: { $value }
line-warning_mail = { $value ->
    [yes] In precedenza ho ricevuto un avvertimento.
    [unknown] Non so se in precedenza sia stato inviato un avvertimento.
   *[no] In precedenza non ho ricevuto alcun avvertimento.
}
line-activity_72h = Attività nelle 72 ore precedenti: { $value }
# Solo dopo un sì esplicito; in ogni altro caso non dice nulla.
line-affirms_no_breach = { $value ->
    [yes] Per quanto ne so, ho rispettato i termini di servizio.
   *[no] {""}
}

## Fatti: sicurezza

line-anomaly_at = Primo segnale notato: { $value }
line-anomaly_place_ip = Luogo o indirizzo IP dell’accesso: { $value }
line-login_notice = { $value ->
    [yes] Ho ricevuto un avviso di accesso.
    [unknown] Non so se sia stato inviato un avviso di accesso.
   *[no] Non ho ricevuto alcun avviso di accesso.
}
line-settings_changed = Modifiche senza il mio consenso: { $value }
line-last_normal_use = Ultimo uso normale: { $value }
line-two_step_state = Verifica in due passaggi: { $value }
line-recovery_valid = { $value ->
    [yes] L’e-mail e il numero di telefono di recupero funzionano ancora.
    [unknown] Non so se l’e-mail e il numero di telefono di recupero funzionino ancora.
   *[no] L’e-mail o il numero di telefono di recupero non funziona più.
}
line-sim_blocked = { $value ->
    [yes] L’operatore ha bloccato la SIM.
    [unknown] Non so se la SIM sia bloccata.
   *[no] La SIM non è ancora bloccata.
}
line-new_phone_available = { $value ->
    [yes] Ho a disposizione un altro telefono.
    [unknown] Non so ancora se avrò un altro telefono.
   *[no] Non ho ancora un altro telefono.
}

## Fatti: messaggi e gruppi

line-counterpart_phone = Numero dell’altra persona: { $value }
line-message_at = Ora del messaggio: { $value }
line-group_name = Gruppo: { $value }
line-group_link = Link del gruppo: { $value }
line-group_admin = Gruppo amministrato da: { $value }
line-removal_notice = Avviso mostrato: { $value }

## Fatti: pagamenti

line-transaction_id = Numero della transazione: { $value }
line-amount = Importo: { $value }
line-currency = Valuta: { $value }
line-charged_at = Data dell’addebito: { $value }
line-bank_proof = { $value ->
    [yes] L’addebito risulta dall’estratto della mia banca.
    [unknown] Non so ancora se l’addebito risulti alla mia banca.
   *[no] Non ho ancora un documento della banca per l’addebito.
}
line-payment_path = Metodo di pagamento: { $value }

## Fatti: abusi e diritti

line-offender_handle = Account segnalato: { $value }
line-offence = Che cosa fa: { $value }
line-content_links = Link: { $value }
line-evidence = Prove: { $value }
line-relation = Rapporto con me: { $value }
line-reported_before = { $value ->
    [yes] È già stato segnalato.
    [unknown] Non so se sia già stato segnalato.
   *[no] È la mia prima segnalazione in merito.
}
line-rights_role = Il mio ruolo: { $value }
line-work = Opera o marchio: { $value }
line-infringing_links = Link alle copie: { $value }

## Che cosa si chiede

ask-review = Vi chiedo di riesaminare la decisione sul mio account e di ripristinarlo se si è trattato di un errore.
ask-unfreeze = Vi chiedo di riesaminare il mio account e di annullarne il congelamento se si è trattato di un errore.
ask-lift_limit = Vi chiedo di verificare perché il mio account è limitato e di togliere la limitazione se si è trattato di un errore.
ask-secure = Vi chiedo di mettere in sicurezza l’account, di chiudere tutte le altre sessioni e di restituire l’accesso a me, che ne ho la titolarità.
ask-deactivate = Vi chiedo di disattivare l’account finché non potrò registrarlo di nuovo con il mio numero.
ask-check_login = Vi chiedo di verificare gli accessi recenti, di chiudere quelli che non sono miei e di indicarmi che cos’altro devo fare.
ask-restore_access = Vi chiedo di aiutarmi a rientrare nel mio account.
ask-find_cause = Vi chiedo di individuare la causa e di indicarmi come si può risolvere. Se si tratta di un problema noto, Vi chiedo di dirmi quando è prevista una correzione.
ask-refund = Vi chiedo di spiegarmi l’addebito e di rimborsarlo se è stato fatto per errore o se non ho ricevuto nulla in cambio.
ask-correct_balance = Vi chiedo di confrontare il saldo con le transazioni e di correggerlo.
ask-group_help = Vi chiedo di verificare il gruppo e di dirmi che cosa si può fare.
ask-remove_content = Vi chiedo di esaminare quanto segnalo e di intervenire secondo le Vostre regole.
ask-remove_infringement = Vi chiedo di rimuovere i contenuti ai link indicati, oppure di dirmi che cos’altro Vi serve per decidere.
ask-data_answer = Vi chiedo di rispondere alla mia richiesta sui miei dati personali e di dirmi se dovete verificare la mia identità.
ask-language_fix = Vi chiedo di indicarmi come impostare l’app nella mia lingua.
ask-business_help = Vi chiedo di esaminare il caso della mia azienda e di indicarmi che cosa serve per risolverlo.
ask-verify = Vi chiedo di dirmi se qui la verifica è possibile e che cosa Vi serve per effettuarla.
ask-answer = Vi chiedo di esaminare la questione e di rispondermi.

ask-more = Se Vi serve altro per individuare il caso, scrivetemi pure.
