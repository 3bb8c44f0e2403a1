# Le domande della procedura: categorie, opzioni, pagine, campi, risposte comuni.
# I nomi delle categorie e delle opzioni stanno anche nell’oggetto del messaggio, e i testi
# choice-* e try-* vi compaiono come risposte: tenerli neutri e brevi.

## Categorie

category-account_access = Accesso all’account
    .about = Non riesco a entrare, o non arriva il codice
category-account_ban = Ban dell’account
    .about = Bannato, sospeso, congelato o limitato
category-security = Sicurezza
    .about = Hackerato, accessi strani, telefono perso o rubato
category-messages = Messaggi
    .about = Non inviati, non ricevuti, in ritardo o scomparsi
category-payments = Pagamenti
    .about = Addebito errato, rimborso, saldo, abbonamento
category-groups = Gruppi
    .about = Non entro, mi hanno rimosso, non amministro più
category-technical = Problema tecnico
    .about = Si chiude, è lenta, non si aggiorna, niente backup
category-abuse = Segnalazione di abuso
    .about = Spam, minacce, truffe, chi si spaccia per me
category-language = Lingua
    .about = L’app è nella lingua sbagliata
category-business = Aziende
    .about = Verifica, API, account aziendale bloccato
category-legal_privacy = Diritti e privacy
    .about = Diritto d’autore, marchio, i miei dati personali
category-other = Altro
    .about = Nessun’altra voce di questo elenco è adatta

## Opzioni

option-no_login = Accesso impossibile
    .about = Non mi fa entrare, o mi ha disconnesso
option-no_code = Il codice non arriva
    .about = Né per SMS né con la chiamata
option-number_changed = Numero di telefono cambiato
    .about = Numero nuovo, o la vecchia SIM non va più
option-two_step_forgotten = Verifica in due passaggi non superata
    .about = Ho dimenticato il PIN o la password chiesti dopo il codice

option-banned = Account bannato
    .about = Il mio account o numero è bannato, bloccato o disattivato
option-temporarily_banned = Account bannato temporaneamente
    .about = Sospeso per ore o giorni, con un conto alla rovescia
option-frozen = Account congelato
    .about = Account congelato: posso guardare ma non scrivere
option-limited_sending = Invio limitato
    .about = Non posso scrivere a chi non è un mio contatto

option-hijacked = Account rubato
    .about = Hackerato: è in mano ad altri e scrivono come me
option-suspicious_login = Accesso sospetto
    .about = Un accesso o un dispositivo strano che non è mio
option-phone_lost = Telefono perso o rubato
    .about = Non ho più il telefono, e l’account è aperto lì
option-data_leak = Sospetta fuga di dati
    .about = Chat, foto o numero sono trapelati; qualcuno sa troppo

option-send_failed = Messaggi non inviati
    .about = Il messaggio non parte, segno rosso, resta in invio
option-not_received = Messaggi non ricevuti
    .about = I messaggi degli altri non mi arrivano mai
option-delayed = Messaggi in ritardo
    .about = Arrivano messaggi ore dopo, o solo ad app aperta
option-media_failed = Foto o file non funzionano
    .about = Non si caricano o scaricano foto, video, vocali o file
option-sync = Messaggi non sincronizzati
    .about = Mancano chat, o sono diverse su telefono e computer

option-failed = Pagamento non riuscito
    .about = Il pagamento non è andato a buon fine, o resta bloccato
option-refund = Rimborso
    .about = Rivoglio i miei soldi, o il rimborso non è arrivato
option-wrong_balance = Saldo errato
    .about = Il saldo è sbagliato, mancano soldi dal portafoglio
option-wrong_charge = Addebito errato
    .about = Doppio, troppo alto, o per cose che non ho acquistato
option-subscription = Abbonamento
    .about = Pagato ma non attivo, o continua a rinnovarsi
option-goods_not_delivered = Pagato ma non ricevuto
    .about = Ho pagato, e ciò che ho acquistato non è mai arrivato

option-cannot_join = Ingresso in un gruppo impossibile
    .about = Il link non va, il gruppo è pieno, o mi rifiuta
option-removed = Rimozione da un gruppo
    .about = Mi hanno buttato fuori da un gruppo
option-admin_rights = Diritti di amministratore
    .about = Non amministro più il gruppo, o nessuno lo amministra

option-crash = L’app si chiude
    .about = Si chiude da sola, si blocca, o non si apre
option-cannot_update = Aggiornamento impossibile
    .about = Non si aggiorna, o dice che la versione è vecchia
option-backup_failed = Backup non riuscito
    .about = Il backup si ferma, o le mie chat non si ripristinano
option-slow = App lenta
    .about = Va a scatti, si blocca, consuma batteria o memoria
option-notifications = Notifiche
    .about = Nessun suono, nessun avviso, o solo con l’app aperta

option-spam = Spam
    .about = Pubblicità non richiesta, in continuazione
option-harassment = Molestie o minacce
    .about = Qualcuno mi insulta, perseguita, minaccia o ricatta
option-scam = Truffa o frode
    .about = Mi hanno truffato, o qualcuno cerca di spillare soldi
option-illegal_content = Contenuti illegali
    .about = Violenza, abusi su minori, droga o altri reati in una chat
option-impersonation = Furto d’identità
    .about = Un account falso usa il mio nome e la mia foto
option-malicious_bot = Bot dannoso
    .about = Un bot truffa, manda spam o chiede codici

option-wrong_language = Lingua sbagliata
    .about = L’app è di colpo in una lingua che non so leggere
option-cannot_switch = Cambio di lingua impossibile
    .about = La mia lingua non è proposta, o torna quella di prima

option-verification = Verifica
    .about = Voglio la spunta ufficiale per la mia azienda o il mio canale
option-api = API per le aziende
    .about = L’API, un bot o uno strumento per le aziende non funziona
option-blocked = Account aziendale bloccato
    .about = Bloccati il numero, il bot o il canale dell’azienda

option-copyright = Diritto d’autore
    .about = Qualcuno copia la mia foto, il mio testo, musica o video
option-trademark = Marchio
    .about = Qualcuno usa il mio marchio, nome o logo
option-data_request = Richiesta sui miei dati
    .about = Voglio una copia dei miei dati, o eliminarli
option-privacy = Privacy
    .about = Dati privati mostrati, usati o condivisi a torto

option-other = Qualcos’altro
    .about = Il mio problema non è in nessun elenco

## Pagine

page-account = Il tuo account
page-device = Telefono e app
page-happened = Che cosa è successo
page-ban = Il ban
page-security = Sicurezza
page-messages = I messaggi
page-groups = Il gruppo
page-payment = Il pagamento
page-abuse = Che cosa segnali
page-legal = I tuoi diritti
page-business = La tua azienda
page-story = Con parole tue
page-timeline = Una cosa dopo l’altra
page-tried = Che cosa hai provato
page-request = Che cosa chiedi
page-proof = Screenshot

## Campi: account

field-account_phone = Numero di telefono dell’account
    .hint = La piattaforma trova l’account da questo; scrivilo con + e prefisso internazionale.
    .example = +44 7700 900123
field-username = Nome utente
    .hint = Sul tuo profilo, se ne hai uno; spesso comincia con @.
    .example = @maria_k_example
field-account_id = ID dell’account o nome visualizzato
    .hint = WeChat ID, nome visualizzato di LINE, link del profilo: ciò che indica l’account.
    .example = wxid_example77
field-registered_since = Account registrato da
    .hint = Basta un anno o un mese; aiuta a mostrare che l’account è tuo.
    .example = 2022-08
field-reply_email = E-mail per la risposta
    .hint = Un indirizzo che puoi aprire adesso; la risposta può arrivare lì.
    .example = maria@example.org
field-alt_contact = Un altro modo per contattarti
    .hint = Una seconda e-mail o un numero che funziona per i prossimi sette giorni.
    .example = m.k@example.net
field-legal_name = Nome e cognome legali completi
    .hint = Serve solo dove lo richiede il modulo della piattaforma stessa.
    .example = Maria Kovac
field-service_region = Regione del servizio
    .hint = WeChat (estero) e Weixin (Cina continentale) sono di società diverse.
field-business_name = Nome dell’azienda
    .hint = Come compare sul profilo aziendale.
    .example = Libreria Nour
field-business_verified = L’azienda è verificata?
    .hint = Sì solo se il profilo ha il segno di spunta della piattaforma stessa.

## Campi: dispositivo

field-device_model = Modello del telefono o del computer
    .hint = Nelle impostazioni del dispositivo, tra le informazioni.
    .example = Pixel 8
field-os_version = Sistema e versione
    .hint = Nelle impostazioni del dispositivo, tra le informazioni, vicino al modello.
    .example = Android 14
field-app_version = Versione dell’app
    .hint = Nelle impostazioni dell’app, in aiuto o informazioni; oppure nello store.
    .example = 11.7.2
field-network_type = Rete
    .hint = Quella che usava il dispositivo in quel momento.
field-unofficial_app = È un’app modificata o non ufficiale?
    .hint = App così possono causare un ban; una risposta sincera fa risparmiare tempo.

## Campi: che cosa è successo

field-summary = Il problema in una frase
    .hint = Diventa l’oggetto: che cosa è successo, non quanto è grave.
    .example = I file oltre 20 MB restano in invio
field-description = Che cosa è successo
    .hint = I fatti, in ordine. Niente codici, password, PIN o numeri di carta.
field-impact = Che cosa ti impedisce di fare
    .hint = Un fatto semplice aiuta più delle parole forti.
    .example = Non posso inviare contratti ai miei clienti
field-happened_at = Quando è successo
    .hint = Giorno, ora e fuso orario se puoi; “ieri sera” è già un inizio.
    .example = 2026-02-16 19:05
field-first_seen = Notato la prima volta
    .hint = L’assistenza cerca nei suoi registri per giorno e ora.
    .example = 2026-02-11 09:20
field-last_seen = Notato l’ultima volta
    .hint = L’ultima volta che è successo; lascialo vuoto se è successo una volta sola.
    .example = 2026-02-13 22:10
field-frequency = Quanto spesso
    .hint = Di’ che cosa lo fa scattare, se hai notato uno schema.
    .example = Ogni volta che invio un file oltre 20 MB
field-steps_before = Che cosa hai fatto subito prima
    .hint = Passo per passo, così l’assistenza può rifarlo.
    .example = Chat aperta, foto scelta, invio premuto
field-error_text = Testo del messaggio di errore
    .hint = Parola per parola, nella lingua in cui è apparso.
field-error_code = Codice di errore
    .hint = Il codice breve nella finestra dell’errore. Mai un codice di accesso.
    .example = Errore 403
field-other_devices = Sugli altri tuoi dispositivi
    .hint = Se altrove funziona, il guasto è su questo dispositivo.
    .example = Sul mio computer funziona
field-network_test = Su un’altra rete
    .hint = Prova il Wi-Fi al posto dei dati mobili, o viceversa.
field-timeline = Che cosa è successo e quando
    .hint = Prima le cose più vecchie: una riga per ogni momento e ciò che è successo.
    .example = Il file è rimasto in invio
field-tried = Che cosa hai provato
    .hint = Ogni tentativo con il risultato, così nessuno ti dice di rifarlo.
    .example = Riavvio dell’app
field-request = Che cosa chiedi
    .hint = Un desiderio chiaro che l’assistenza può esaudire.
    .example = Trovare la causa e dirmi quando sarà risolta

## Campi: ban

field-ban_text = Che cosa dice l’avviso del ban
    .hint = Parola per parola, come lo mostra l’app.
    .example = Il tuo account è stato sospeso
field-ban_at = Quando hai visto il ban
    .hint = Giorno, ora e fuso orario, il più possibile precisi.
    .example = 2026-03-09 21:40
field-warning_mail = Prima è arrivato un avvertimento?
    .hint = Per e-mail o nell’app; guarda anche nella cartella spam.
field-activity_72h = Che cosa hai fatto nelle 72 ore prima
    .hint = Nuovi gruppi, molti messaggi inviati, telefono nuovo: i semplici fatti.
    .example = Ingresso in due gruppi e cambio di telefono
field-affirms_no_breach = Hai rispettato i termini di servizio?
    .hint = Compare nel messaggio solo se dici di sì; se hai dubbi, lascia vuoto.

## Campi: sicurezza

field-anomaly_at = Quando lo hai notato la prima volta
    .hint = Il primo messaggio, avviso o disconnessione strani, con il fuso orario.
    .example = 2026-01-20 23:10
field-anomaly_place_ip = Luogo o indirizzo IP dell’accesso
    .hint = Come li mostra l’avviso di accesso o l’elenco dei dispositivi.
    .example = PC Windows, Varsavia
field-login_notice = È arrivato un avviso di accesso?
    .hint = Un messaggio che dice che il tuo account è stato aperto su un nuovo dispositivo.
field-settings_changed = Modifiche senza il tuo consenso
    .hint = Tutte quelle che conosci; mostrano all’assistenza che cosa ripristinare.
field-last_normal_use = Ultimo uso normale
    .hint = L’ultima volta che tutto era a posto.
    .example = 2026-01-20 21:00
field-two_step_state = Verifica in due passaggi
    .hint = Solo se è attiva. Non scrivere mai il PIN o la password stessi.
field-recovery_valid = E-mail e numero di recupero funzionano ancora?
    .hint = Sì se riesci ancora a leggere le e-mail e gli SMS che arrivano lì.
field-sim_blocked = L’operatore ha bloccato la SIM?
    .hint = Chi ha in mano la SIM può ricevere i tuoi codici di accesso.
field-new_phone_available = Hai un altro telefono da usare?
    .hint = Con una nuova SIM è la via più rapida per rientrare.

## Campi: messaggi

field-counterpart_phone = Numero dell’altra persona
    .hint = Con + e prefisso internazionale; aiuta a rintracciare il messaggio.
    .example = +44 7700 900456
field-message_at = Ora del messaggio
    .hint = Con uno scarto di cinque minuti, se puoi.
    .example = 2026-02-11 09:20

## Campi: gruppi

field-group_name = Nome del gruppo
    .hint = Esattamente come lo scrive l’app.
    .example = Genitori terza B
field-group_link = Link del gruppo
    .hint = Il link d’invito, se lo hai.
    .example = https://chat.whatsapp.com/EXAMPLE123
field-group_admin = Amministratore del gruppo
    .hint = Il nome come lo mostra il gruppo; sono gli amministratori a decidere chi ne fa parte.
    .example = Sig.ra D.
field-removal_notice = Che cosa dice l’avviso
    .hint = Parola per parola, come lo mostra l’app.
    .example = L’amministratore ti ha rimosso dal gruppo

## Campi: pagamenti

field-transaction_id = Numero della transazione
    .hint = Sulla ricevuta o nella cronologia dei pagamenti. Mai un numero di carta.
    .example = 4200009999202606011234567890
field-amount = Importo
    .hint = La somma esatta, come sulla ricevuta.
    .example = 88,00
field-currency = Valuta
    .hint = Le tre lettere sulla ricevuta.
    .example = EUR
field-charged_at = Quando è stato fatto l’addebito
    .hint = Dalla ricevuta; alcune piattaforme fissano un termine a partire da quel giorno.
    .example = 2026-06-01 12:02
field-bank_proof = L’addebito risulta alla tua banca?
    .hint = Basta una riga nell’estratto del conto o della carta.
field-payment_path = Come hai pagato
    .hint = Da questo dipende chi può rimborsare: lo store, la piattaforma o un venditore.

## Campi: abusi

field-offender_handle = Account che segnali
    .hint = Nome utente, numero o link, copiato esattamente; contano anche le lettere simili.
    .example = @maria_k_exampIe
field-offence = Che cosa fa questo account
    .hint = Solo ciò che hai visto di persona, senza dare giudizi.
    .example = Copia il mio nome e la mia foto e chiede soldi ai miei contatti
field-content_links = Link ai messaggi o ai profili
    .hint = Con i link pubblici l’assistenza può guardare di persona.
    .example = t.me/maria_k_exampIe
field-evidence = Che cosa puoi mostrare
    .hint = Ciò che hai conservato; ritaglia via le altre persone invece di sfocarle.
    .example = 3 screenshot, una richiesta di pagamento
field-relation = Chi è per te
    .hint = Aiuta l’assistenza a valutare ciò che vede.
field-reported_before = Hai già fatto una segnalazione?
    .hint = Con il pulsante “Segnala” nell’app, o in un altro modo.

## Campi: diritti

field-rights_role = Il tuo ruolo
    .hint = Può farlo solo chi ha i diritti, o chi agisce per suo conto.
field-work = La tua opera o il tuo marchio
    .hint = Titolo, numero di registrazione, o dove si può vedere l’originale.
    .example = “Porto all’alba”, foto, https://example.org/harbour
field-infringing_links = Link alle copie
    .hint = Un link per ogni copia; l’assistenza può agire solo su ciò che trova.
    .example = t.me/example_channel/42

## Campi: altro

field-screenshots = Screenshot
    .hint = Lo schermo intero con l’ora; ritaglia le parti private, non sfocarle mai.
    .example = Avviso del ban
field-found_contact = Un contatto che hai trovato altrove
    .hint = Un numero, un indirizzo o un link preso da internet o da un messaggio: viene controllato subito qui e non compare mai nel messaggio. Se non ne hai, lascia vuoto.
    .example = support@example.com
field-note = Nota per te
    .hint = Resta nel tuo caso; non viene mai inviata.
field-wants_urgent_mark = Segnare come urgente?
    .hint = Solo se sono già usciti soldi, o se è stato rubato un account o un telefono.

## Risposte comuni

choice-network_type-wifi = Wi-Fi
choice-network_type-mobile = Dati mobili
choice-network_type-both = Wi-Fi e dati mobili

choice-frequency-always = Sempre
choice-frequency-often = Spesso
choice-frequency-sometimes = A volte
choice-frequency-once = Una volta

choice-other_devices-same = Lì c’è lo stesso problema
choice-other_devices-fine = Lì funziona
choice-other_devices-no_other = Non ho altri dispositivi

choice-network_test-other_network_same = Lì c’è lo stesso problema
choice-network_test-other_network_works = Lì funziona
choice-network_test-not_tested = Non provato

choice-two_step_state-on = Attiva
choice-two_step_state-off = Non attiva
choice-two_step_state-unknown_pin = Attiva, e non riesco a superarla

choice-relation-stranger = Persona sconosciuta
choice-relation-acquaintance = Conoscente
choice-relation-former_contact = Ex contatto
choice-relation-business = Azienda

choice-payment_path-app_store = Store (Apple o Google)
choice-payment_path-in_app = Acquisto nell’app
choice-payment_path-bank = Conto o carta
choice-payment_path-bot = Un bot in una chat

choice-rights_role-owner = Ho la titolarità dei diritti
choice-rights_role-agent = Ho l’autorizzazione di chi ha i diritti
choice-rights_role-neither = Né titolarità né autorizzazione

choice-service_region-overseas = WeChat (fuori dalla Cina continentale)
choice-service_region-mainland = Weixin (Cina continentale)

choice-impact-cannot_use = Non posso usare il mio account
choice-impact-work = Non posso lavorare
choice-impact-family = Non riesco a contattare la mia famiglia
choice-impact-money = Ho perso soldi, o rischio di perderne

choice-request-explain = Spiegare il motivo
choice-request-restore = Ripristinare il mio accesso
choice-request-refund = Rimborsare l’importo
choice-request-remove = Rimuovere il contenuto o l’account
choice-request-fix_date = Trovare la causa e dirmi quando sarà risolta

choice-offence-impersonates_me = Si spaccia per me
choice-offence-asks_money = Chiede soldi alle persone
choice-offence-threats = Fa minacce
choice-offence-spam = Manda spam
choice-offence-illegal = Pubblica contenuti illegali

choice-settings_changed-password = Password
choice-settings_changed-email = Indirizzo e-mail
choice-settings_changed-phone = Numero di telefono
choice-settings_changed-devices = Dispositivi collegati

## Com’è andato un tentativo

result-none = Nessun cambiamento
result-temporary = Ha aiutato per un po’
result-partly = Ha aiutato in parte
result-solved = Ha risolto

## Tentativi comuni

try-restart_app = Riavvio dell’app
try-reinstall = Reinstallazione dell’app
try-other_network = Passaggio a un’altra rete
try-restart_phone = Riavvio del telefono
try-update = Aggiornamento dell’app
try-clear_cache = Svuotamento della cache dell’app
try-other_device = Prova con un altro dispositivo
