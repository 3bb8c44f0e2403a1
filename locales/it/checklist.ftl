# La lista di controllo, i rimedi da sé, le prime cose da fare, gli avvisi e che cosa deve mostrare un’immagine.
# Una riga della lista di controllo è una breve frase all’imperativo.

## Lista di controllo

check-sim_blocked = Fai bloccare la SIM dal tuo operatore.
check-bank_told = Avvisa la tua banca dell’addebito.
check-other_sessions_ended = Chiudi tutte le sessioni che non sono tue.
check-two_step_on = Attiva la verifica in due passaggi.
check-friends_warned = Avvisa i tuoi contatti in un altro modo, non da questo account.
check-police_if_money_lost = Fai denuncia alla polizia se hai perso soldi.
check-official_app_installed = Usa solo l’app ufficiale, presa dallo store ufficiale.
check-number_international = Scrivi il numero di telefono con + e prefisso internazionale.
check-email_spelled_right = Rileggi l’indirizzo e-mail, lettera per lettera.
check-times_with_zone = Indica ogni ora con il suo fuso orario.
check-each_try_with_result = Scrivi ogni tentativo con il suo risultato.
check-payment_id_amount_bank_proof = Indica il numero della transazione, l’importo e il movimento bancario.
check-charge_window_days_left = Invia il messaggio finché il termine per reclamare è ancora aperto.
check-links_to_public_content = Aggiungi i link a ciò che si può vedere pubblicamente.
check-owner_or_agent = Di’ se i diritti sono tuoi o se agisci per chi li ha.
check-screenshot_has_time = Mostra l’ora in ogni screenshot.
check-screenshot_cropped_not_blurred = Ritaglia via ciò che è privato, senza sfocarlo o coprirlo.
check-screenshots_max3_jpg_png_5mb_720p = Rispetta i limiti che un articolo sostiene: al massimo 3 immagini, JPG o PNG, sotto i 5 MB ciascuna, 720p o più.
check-no_code_no_password_no_pin = Non scrivere nessun codice, nessuna password, nessun PIN.
check-no_card_number = Non scrivere nessun numero di carta.
check-one_problem_only = Scrivi solo di questo problema.
check-address_typed_not_clicked = Digita tu l’indirizzo invece di seguire un link.
check-sender_of_reply_checked = Controlla chi ha mandato la risposta prima di rispondere a tua volta.
check-spam_folder_after_1h = Guarda nella cartella spam se dopo un’ora non è arrivato nulla.
check-wait_until_then_reply_in_same_thread = Invia una volta sola, aspetta, poi chiedi di nuovo nella stessa conversazione.

## Rimedi da sé: che cosa provare prima di scrivere

help-latest_version = Aggiorna l’app all’ultima versione.
help-clear_cache = Svuota la cache dell’app nelle impostazioni di archiviazione; le chat restano.
help-other_network = Prova un’altra rete: il Wi-Fi al posto dei dati mobili, o viceversa.
help-restart = Chiudi del tutto l’app e riaprila, poi riavvia il dispositivo.
help-service_status = Chiedi a qualcun altro che usa la stessa app: se ha lo stesso problema, è un guasto generale e conviene aspettare.

help-check_number_format = Controlla il numero: + e prefisso internazionale, e in quasi tutti i paesi senza lo 0 dopo.
help-reset_password = Reimposta la password dalla schermata di accesso, se l’account ne ha una.
help-look_on_other_device = Guarda sugli altri tuoi dispositivi: forse l’accesso è ancora attivo lì, o lì compare il codice.
help-known_device = Accedi da un dispositivo e da una rete che hai già usato per questo account.
help-sms_not_blocked = Controlla che il telefono abbia segnale e non blocchi i messaggi da mittenti sconosciuti.
help-code_by_call = Lascia scadere il timer, poi scegli la chiamata nell’app, se la propone.
help-wait_limit = Non chiedere altri codici finché il tempo di attesa sullo schermo non è finito.
help-operator_sms = Chiedi al tuo operatore se blocca gli SMS con i codici.
help-code_only_in_app = Inserisci un codice solo nell’app, e non mandarlo a nessuno.
help-change_number_in_app = Se l’account si apre ancora, cambia il numero nelle impostazioni dell’account dell’app.
help-keep_old_number = Tieni il vecchio numero finché l’account non è passato a quello nuovo.
help-recovery_mail = Usa il link “dimenticato” sullo schermo e cerca l’e-mail nella casella di recupero.

help-read_ban_notice = Leggi tutto l’avviso nell’app: spesso c’è un pulsante per chiedere un riesame.
help-official_app_only = Rimuovi ogni app modificata e installa quella ufficiale: pare che le app modificate siano causa di ban.
help-read_rules = Leggi le regole della piattaforma, così potrai dire che cosa vale per te.
help-wait_ban_end = Se l’avviso indica una fine, aspettala prima di scrivere.
help-limit_ends_itself = Manda “/start” al bot: dice se la limitazione finisce da sola, e quando.
help-line_wait_suspension = Una sospensione per certi messaggi dura da 24 ore a 7 giorni: prima aspetta che finisca.

help-was_it_you = Chiediti se eri tu: un telefono nuovo, un browser, una VPN, un viaggio.
help-check_sessions = Apri l’elenco dei dispositivi nelle impostazioni dell’app e cerca se ce n’è uno non tuo.
help-privacy_settings = Controlla nelle impostazioni della privacy chi può vedere il tuo numero, la foto e l’ultimo accesso.
help-reregister_own_code = Registra di nuovo il tuo numero nell’app sul tuo telefono, e inserisci il codice SMS solo lì.
help-log_out_linked_devices = Apri “Dispositivi collegati” nelle impostazioni e disconnetti tutti quelli che non sono tuoi.
help-telegram_other_device = Su un dispositivo con l’accesso ancora attivo: “Impostazioni” › “Dispositivi”, chiudi tutte le altre sessioni, poi attiva la verifica in due passaggi.
help-telegram_number_is_key = Chi ha il numero ha l’account: prima di tutto fai bloccare la SIM.
help-friends_by_other_means = Avvisa i tuoi amici per telefono o con un’altra app, perché la chat è in mano ad altri.
help-line_move_account = Recupera il tuo numero su una nuova SIM, poi trasferisci l’account su un nuovo telefono; guarda i passaggi nel centro assistenza LINE.

help-other_party_online = Chiedi all’altra persona se è online e se riceve messaggi da altri.
help-notifications_allowed = Consenti le notifiche dell’app nelle impostazioni del telefono e controlla “Non disturbare”.
help-battery_saver = Lascia che l’app lavori in background: escludila dal risparmio energetico.
help-free_storage = Libera un po’ di spazio sul dispositivo.
help-permissions_media = Consenti all’app l’accesso a foto, file, fotocamera e microfono nelle impostazioni del telefono.
help-same_account_on_devices = Controlla che entrambi i dispositivi usino lo stesso account e siano online.

help-payment_history = Cerca il pagamento nella cronologia dei pagamenti dell’app e annotane il numero e lo stato.
help-wait_pending = Un pagamento ancora in sospeso può tornare indietro da solo: ricontrolla il giorno dopo.
help-store_first = Se hai pagato tramite Apple o Google, chiedi prima a loro il rimborso: i soldi li hanno loro.
help-cancel_in_store = Disdici l’abbonamento dove lo hai acquistato, così non ti viene addebitato di nuovo.
help-ask_seller = Chiedi prima al venditore, per iscritto, e conserva la risposta.
help-paysupport = Manda “/paysupport” al bot che hai pagato, e conserva la sua risposta.
help-wallet_help = Guarda nella pagina di aiuto del portafoglio, dentro l’app, non in un risultato di ricerca.

help-ask_admin = Chiedi prima a un amministratore del gruppo: sono loro a decidere chi ne fa parte.
help-fresh_link = Chiedi un nuovo link d’invito, e se il gruppo è pieno.

help-reinstall_after_backup = Fai un backup, poi rimuovi l’app e installala di nuovo.
help-os_supported = Controlla che l’app funzioni ancora con la versione del tuo sistema.
help-store_works = Controlla che lo store installi altre app e che tu vi abbia eseguito l’accesso.
help-cloud_space = Controlla che l’account cloud abbia spazio e sia quello giusto.
help-backup_on_wifi = Fai il backup con il Wi-Fi e il telefono in carica.
help-less_auto_download = Disattiva i download automatici di foto e video.
help-fewer_notifications = Silenzia i gruppi e i canali più attivi.

help-keep_evidence = Annota nomi, link e orari prima che qualcosa scompaia.
help-report_in_app = Usa il pulsante di segnalazione nell’app, sul messaggio o sul profilo stesso.
help-block_person = Blocca l’account dopo averlo segnalato.

help-choose_language_again = Scegli di nuovo la lingua nelle impostazioni dell’app.
help-system_language = Controlla la lingua impostata sul telefono: forse l’app segue quella.

help-help_center_search = Cerca prima nelle pagine di aiuto della piattaforma.
help-data_export_in_app = Cerca nelle impostazioni dell’account o della privacy dell’app un modo per ottenere o eliminare direttamente i tuoi dati.

## Prime cose da fare, in quest’ordine

action-operator_block_sim = Chiama il tuo operatore e fai bloccare la SIM.
action-bank_police_if_needed = Chiama la banca se è collegata al telefono, e denuncia un furto alla polizia.
action-reregister_new_sim = Fatti dare una nuova SIM con il tuo numero e registrati su un altro telefono: così il ladro viene buttato fuori, e si fa prima che con l’e-mail.
action-reregister_own_code = Registra di nuovo il tuo numero sul tuo telefono; inserisci il codice SMS solo nell’app.
action-freeze_account = Congela l’account dalla schermata di accesso di un telefono qualsiasi con l’app.
action-end_sessions = Chiudi tutte le altre sessioni, da qualsiasi dispositivo dove hai ancora accesso.
action-change_password = Cambia subito la password, se l’account ne ha una.
action-two_step_on = Attiva la verifica in due passaggi.
action-friends_warn = Avvisa i tuoi amici in un altro modo: qualcuno potrebbe chiedere loro soldi a tuo nome.
action-bank_if_money = Chiama la banca se c’entrano soldi o dati della carta.
action-police_if_money = Fai denuncia alla polizia se hai perso soldi.
action-tell_bank = Avvisa subito la tua banca: spesso può fermare o contestare l’addebito.
action-keep_receipt = Conserva la ricevuta e il movimento bancario dell’addebito.
action-no_more_money = Non mandare altri soldi e nessun codice, qualunque cosa dicano.
action-danger_call_help = Se qualcuno è in pericolo, chiama prima i soccorsi del posto.

## Avvisi

note-code_never = Nessun team di assistenza ha bisogno di un tuo codice, della password o del PIN. Chi li chiede non è l’assistenza.
note-fake_support_fee = L’assistenza è gratuita. Chi chiede un pagamento o una carta regalo non è l’assistenza.
note-other_app_support = L’assistenza non ti scrive su un’altra app di messaggi.
note-store_refund = Ciò che è stato acquistato tramite Apple o Google lo rimborsano loro.
note-admins_decide = Chi fa parte del gruppo e chi lo guida lo decidono gli amministratori: chiedi prima a loro.
note-do_not_copy_illegal = Non salvare, copiare o inoltrare immagini illegali. Bastano link, nomi e orari.

note-one_number_per_appeal = Un solo numero di telefono per ogni ricorso.
note-review_not_faster = Altre richieste non accelerano il riesame. A che punto è lo vedi aprendo l’app.
note-wait_7_days_pin = Se un estraneo ha impostato un PIN per la verifica in due passaggi, dopo 7 giorni WhatsApp ti lascia entrare senza. Se accedi con il tuo codice SMS, lo butti fuori subito.
note-deleted_after_30_days_claim = Altri siti, citando le pagine di aiuto di WhatsApp, dicono che un account disattivato viene eliminato dopo circa 30 giorni. Registrati di nuovo prima.
note-badge_beside_name = Il badge di una chat ufficiale sta accanto al nome. Un badge dentro l’immagine è falso. Controlla nell’app.

note-messenger_com_closed = La stampa riferisce che messenger.com ora porta a Facebook. L’aiuto è su facebook.com/help.
note-report_shows_chat = Con una segnalazione, Facebook può leggere gli ultimi messaggi di quella chat.

note-volunteers_no_secrets = Qui rispondono dei volontari. Non scrivere nulla di segreto.
note-telegram_code_never = Un codice di accesso che Telegram ti manda non va dato a nessuno, nemmeno a Telegram.
note-smstelegram_only = @smstelegram su X è l’unico account su un social network che fa parte dell’assistenza di Telegram.
note-first_limit_few_days = Una prima limitazione dura pochi giorni e non si può accorciare.
note-stars_final = Le vendite di Telegram Stars sono definitive. Chi ha sviluppato il bot può comunque rimborsare ciò che non è stato consegnato.
note-abuse_mail_needs_links = Un’e-mail all’indirizzo per gli abusi deve contenere dei link (t.me/… o @…), altrimenti non può essere gestita.
note-verify_not_for_users = Si possono verificare solo canali, gruppi e bot, non l’account di una persona.
note-dmca_owner_only = Solo chi ha i diritti, o chi agisce per suo conto, può fare questa richiesta.
note-private_chats_not_processed = Le richieste su chat private non vengono gestite, solo i contenuti pubblici.

note-wechat_two_services = WeChat (estero) e Weixin (Cina continentale) sono due servizi con due gestori. Scrivi a quello dove hai fatto la registrazione.
note-wechat_kefu_is_a_shops_tool = “微信客服” è uno strumento che i negozi inseriscono nelle loro pagine. Una chat di questo tipo è del negozio, non dell’assistenza di WeChat.
note-wechat_no_third_party_unblock = Non pagare nessuno per farti sbloccare l’account. Pare che gli account sbloccati così vengano bloccati di nuovo.

note-line_no_phone_replies = Di norma LINE risponde solo con la sua funzione di messaggi o per e-mail. Una telefonata non viene da LINE.
note-line_owner_only = Il modulo deve inviarlo chi possiede l’account, non qualcun altro.

note-activation_code_never = Non dare mai il codice di attivazione a nessuno, chiunque dica di essere.
note-viber_blocked_by_machine = L’informativa sulla privacy di Viber dice: chi è stato bloccato da un sistema automatico può chiedere all’assistenza di controllare.
note-viber_store_refund = Ciò che è stato acquistato tramite Apple o Google lo rimborsano loro, non Viber.
note-viber_cooling_off = I 14 giorni per il recesso finiscono appena l’acquisto viene usato.

note-signal_modified_app = Un’app Signal modificata può indicare come assistenza un altro indirizzo. Fidati solo di quello che indica l’app ufficiale.
note-signal_abuse_address = Nonostante il nome, abuse@signal.org serve solo per diritti d’autore e marchi. Le segnalazioni di persone lì non vengono gestite.
note-discord_false_reports = Discord punisce le segnalazioni false o ripetute. Segnala una volta sola, e solo ciò che hai visto.
note-snapchat_my_eyes_only = Non dire mai all’assistenza di Snapchat, né a chiunque altro, la tua password o il codice di “My Eyes Only”.
note-kakao_phone_unconfirmed = Si sono trovati numeri di telefono per KakaoTalk solo su altri siti. Non è stato possibile confermarne nessuno.
note-kakao_search_pages = Degli estranei mettono i loro contatti nel testo di ricerca delle pagine di cs.kakao.com. Non prendere da lì numeri o ID.
note-kakao_id_masked = Per un furto d’identità, Kakao chiede un documento. Coprine il numero prima di inviarlo.

## Prove: che cosa deve mostrare l’immagine

proof-ban_notice = L’avviso completo che compare quando accedi, con il motivo e l’ora
proof-red_mark_number_time = Il segno rosso, il nome o il numero dell’altra persona e l’ora di invio
proof-chat_and_time = L’elenco delle chat con l’ora, dove il messaggio manca o è in ritardo
proof-failed_file = Il file che resta in invio, con la dimensione e l’ora
proof-both_devices = La stessa chat su entrambi i dispositivi, un’immagine per ciascuno
proof-payment_screen = La pagina del pagamento con numero della transazione, importo e stato
proof-bank_notice = L’avviso della banca sull’addebito, senza il numero della carta
proof-dead_link = L’avviso che il link non funziona, con il nome del gruppo
proof-removal_notice = L’avviso della rimozione, con il nome del gruppo e l’ora
proof-group_info = La pagina delle informazioni del gruppo, con il nome e gli amministratori
proof-error_window_version = La finestra dell’errore e la pagina con la versione dell’app
proof-slow_screen_storage = La schermata lenta o bloccata, con l’ora, e la pagina con lo spazio o la batteria usati dall’app
proof-store_error = Il messaggio di errore dello store, con il nome dell’app
proof-backup_error = La pagina del backup con l’errore e l’ora dell’ultimo backup
proof-notification_settings = Le impostazioni delle notifiche dell’app sul telefono
proof-profile_and_message = Il profilo con il nome esatto e il messaggio con l’ora
proof-payment_request = La richiesta di soldi, senza i dati dei tuoi conti
proof-fake_profile = Il profilo falso con il nome esatto, accanto al tuo
