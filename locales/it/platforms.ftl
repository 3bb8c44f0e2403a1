# I canali, come usarli, perché certi contatti non vanno usati e i tempi che le piattaforme pubblicano.
# I nomi dei menu stanno tra virgolette: in italiano dove la grafia è certa, altrimenti in inglese.

## WhatsApp

channel-whatsapp-in_app_contact = Nell’app: “Impostazioni” › “Aiuto” › “Contattaci”
    .about = Funziona anche prima dell’accesso. Il menu può chiamarsi “Help and feedback”: controlla nell’app.
channel-whatsapp-in_app_review = Nell’app: “Request a review”
    .about = Il pulsante è sull’avviso del ban. È la prima via per far riesaminare un ban.
channel-whatsapp-in_app_report = Nell’app: apri la chat, poi “Segnala”
    .about = Arriva direttamente a chi controlla le segnalazioni. Guarda nell’app dov’è il pulsante.
channel-whatsapp-web_contact = Modulo di contatto su whatsapp.com
    .about = Per quando l’app non si apre o non aiuta.
channel-whatsapp-mail_ban_appeal = E-mail contro un ban
    .about = L’indirizzo che i termini di WhatsApp stessi indicano per un ban che ritieni sbagliato.
channel-whatsapp-mail_lost_phone = E-mail per un telefono perso o rubato
    .about = Fa disattivare l’account. Servono una frase fissa in inglese e il tuo numero con il prefisso internazionale.
channel-whatsapp-help_center = Centro assistenza WhatsApp
    .about = Articoli da leggere. Lì non risponde nessuno.
channel-whatsapp-privacy_contact = Modulo per la privacy su whatsapp.com
    .about = Per domande sui tuoi dati personali.
channel-whatsapp-dpo_mail = E-mail al responsabile della protezione dei dati
    .about = Solo per domande sui tuoi dati personali.

## Messenger

channel-messenger-facebook_hacked = facebook.com/hacked
    .about = Per un account di cui qualcuno ha preso il controllo, o in cui non riesci a entrare. Fa domande un passo alla volta.
channel-messenger-support_hub = Nell’app Facebook: lo spazio di assistenza (support hub)
    .about = Secondo la stampa è la via più recente, con un assistente IA. Controlla nell’app se ce l’hai.
channel-messenger-help_center = Centro assistenza di Facebook
    .about = Articoli e, da alcuni di essi, il modulo giusto.
channel-messenger-in_app_report_chat = Nell’app: apri la chat, tocca il nome, poi “Segnala” (nelle versioni precedenti “Something’s wrong”)
    .about = Per abusi in una conversazione. I nomi possono essere cambiati.
channel-messenger-in_app_report_problem = Nell’app: impostazioni, poi “Segnala un problema”
    .about = Per guasti dell’app. Guarda nell’app dov’è la voce.

## Telegram

channel-telegram-ask_question = Nell’app: “Impostazioni” › “Fai una domanda”
    .about = Per qualsiasi cosa, se hai ancora accesso all’account. Rispondono dei volontari, quindi non scrivere nulla di segreto.
channel-telegram-login_form = Modulo su telegram.org/support
    .about = Per problemi di accesso o di registrazione.
channel-telegram-frozen_appeal = Nell’app: il ricorso sull’avviso che l’account è congelato
    .about = Lo esaminano dei moderatori.
channel-telegram-spambot = @SpamBot
    .about = Dice perché non puoi scrivere ad altri, e accetta un ricorso se è stato un errore.
channel-telegram-banned_number_mail = E-mail per un numero bannato
    .about = Ci scrive il pulsante e-mail dell’app stessa. Lo mostra una versione meno recente dell’app: controlla nella tua.
channel-telegram-in_app_report = Nell’app: “Segnala” sul messaggio o sul profilo
    .about = Android: tocca il messaggio. iPhone: tienilo premuto. Computer: fai clic destro.
channel-telegram-abuse_mail = E-mail per abusi in contenuti pubblici
    .about = La esamina prima una macchina: deve contenere dei link (t.me/… o @…).
channel-telegram-stopca_mail = E-mail contro gli abusi su minori
    .about = Solo per abusi su minori.
channel-telegram-notoscam = @NoToScam
    .about = Per un truffatore che si spaccia per te.
channel-telegram-dmca_mail = E-mail per il diritto d’autore
    .about = Solo per chi ha i diritti o agisce per suo conto, e solo per contenuti pubblici.
channel-telegram-eu_bot = @EURegulation
    .about = Per chi si trova nell’UE: dati personali e contenuti illegali.
channel-telegram-dsa_report = Modulo di segnalazione per l’UE
    .about = Per chi si trova nell’UE. Chiede il tuo nome, un contatto e una spiegazione convincente.
channel-telegram-stars_dispute = Contestazione di Stars tramite @BotFather
    .about = Per ciò che un bot ha venduto e non ha consegnato, se “/paysupport” non è servito.
channel-telegram-smstelegram = @smstelegram su X
    .about = Solo per problemi di accesso, e solo con un messaggio privato.
channel-telegram-verify_bot = @VerifyBot
    .about = Verifica di canali, gruppi e bot. Le persone non si possono verificare.
channel-telegram-press_bot = @PressBot
    .about = Per la stampa.
channel-telegram-bot_support = @BotSupport
    .about = Per chi sviluppa bot. Controlla nell’app che il nome sia esattamente questo.
channel-telegram-bugs = Elenco pubblico degli errori su bugs.telegram.org
    .about = Per guasti che si possono riprodurre. Lo possono leggere tutti.

## WeChat

channel-wechat-help_feedback = Nell’app: “Me” › “Settings” › “Help & Feedback”
    .about = Il posto indicato dai termini di WeChat stessi, anche per un account rubato.
channel-wechat-help_site = Centro assistenza WeChat
    .about = Per quando non riesci ad accedere.
channel-wechat-freeze = Nell’app, nella schermata di accesso: “More” › “WeChat Security Center” › “Freeze account”
    .about = Congela l’account e ferma chi ci è entrato. Poi presenti un ricorso per avere una nuova password.
channel-wechat-self_unblock = Nell’app: lo sblocco proposto quando accedi
    .about = Una copia di un avviso ufficiale parla di 5 richieste al massimo per numero al mese. Controlla nell’app.
channel-wechat-in_app_report = Nell’app: apri la chat o il profilo, poi “Report”
    .about = Guarda nell’app dov’è il pulsante.
channel-wechat-policy_mail = E-mail per segnalare una violazione delle regole
    .about = Dalle norme di WeChat sull’uso consentito.
channel-wechat-eu_mail = E-mail per gli utenti nell’UE
    .about = Il contatto di Tencent per gli utenti nell’UE.
channel-wechat-privacy_form = Modulo per richieste sui tuoi dati
    .about = Il link è nell’informativa sulla privacy di WeChat.

## LINE

channel-line-contact_form = Modulo di contatto LINE
    .about = Puoi continuare senza eseguire l’accesso. Per un account rubato, deve inviarlo chi lo possiede.
channel-line-help_center = Centro assistenza LINE
    .about = Articoli da leggere.
channel-line-in_app_report = Nell’app: apri la chat, poi “Report”
    .about = Guarda nell’app dov’è il pulsante.

## Viber

channel-viber-in_app_form = Nell’app: “More”, poi l’aiuto e “Contact us”
    .about = Indicato nei termini di Viber. Guarda nell’app dov’è la voce.
channel-viber-contact_form = Modulo di contatto Viber
    .about = L’indirizzo nei termini di Viber. Porta a help.viber.com.
channel-viber-post = Lettera a Viber
    .about = Per un reclamo formale su un pagamento Viber Out dall’UE o dal Regno Unito.
channel-viber-in_app_report = Nell’app: “Report” sul messaggio o sulla community
    .about = Arriva direttamente a chi controlla le segnalazioni.
channel-viber-privacy_mail = E-mail al responsabile della protezione dei dati
    .about = Solo per domande sui tuoi dati personali.
channel-viber-dispute_mail = E-mail per una notifica formale di controversia
    .about = Solo per una controversia legale, non per ricevere aiuto.

## Signal

channel-signal-in_app_contact = Nell’app: “Impostazioni” › “Aiuto” › “Contattaci”
    .about = Chiede una categoria e almeno dieci caratteri. Si può allegare un log di debug.
channel-signal-web_form = Modulo di richiesta su support.signal.org
    .about = Per quando l’app non si apre o non aiuta.
channel-signal-support_mail = E-mail all’assistenza di Signal
    .about = L’indirizzo indicato dall’app ufficiale.
channel-signal-help_center = Pagine di aiuto di Signal
    .about = Articoli da leggere. Guarda se quello sul tuo problema porta a un modulo.
channel-signal-ip_mail = E-mail per diritti d’autore e marchi
    .about = Solo per la proprietà intellettuale. Lì non viene gestito nient’altro.

## Instagram

channel-instagram-instagram_hacked = instagram.com/hacked
    .about = Per un account di cui qualcuno ha preso il controllo, o in cui non riesci a entrare. Fa domande un passo alla volta.
channel-instagram-support_hub = Nell’app: lo spazio di assistenza di Meta (support hub)
    .about = Secondo la stampa è la via più recente, con un assistente IA. Controlla nell’app se ce l’hai.
channel-instagram-help_center = Centro assistenza di Instagram
    .about = Articoli da leggere. Guarda se quello sul tuo problema porta a un modulo.

## Discord

channel-discord-request_form = Modulo di richiesta su support.discord.com
    .about = Per guasti, e per tutto ciò che non ha un modulo proprio.
channel-discord-hacked_form = Modulo per un account compromesso su support.discord.com
    .about = Nella stessa pagina delle altre richieste, per un account in cui è entrato qualcun altro.
channel-discord-in_app_appeal = Nell’app: il ricorso sull’avviso che riguarda il tuo account
    .about = La via più breve, dove l’avviso la propone.
channel-discord-appeal_form = Modulo di ricorso: dis.gd/request
    .about = Per un ricorso quando l’app non lo propone o non si apre.
channel-discord-help_center = Pagine di aiuto di Discord
    .about = Articoli da leggere. Guarda se quello sul tuo problema porta a un modulo.
channel-discord-privacy_mail = E-mail per domande sulla privacy
    .about = Solo per domande sui tuoi dati personali.
channel-discord-dpo_mail = E-mail al responsabile della protezione dei dati
    .about = Solo per domande sui tuoi dati personali.

## Snapchat

channel-snapchat-request_form = Modulo di richiesta su help.snapchat.com
    .about = Chiede un’e-mail che puoi aprire, il tuo nome utente e da quando non riesci a entrare.
channel-snapchat-locked_appeal = L’articolo sui ricorsi per account bloccati, su help.snapchat.com
    .about = Spiega come presentare un ricorso.
channel-snapchat-copyright_mail = E-mail per il diritto d’autore
    .about = Solo per il diritto d’autore.

## KakaoTalk

channel-kakaotalk-inquiry = Centro clienti Kakao su cs.kakao.com
    .about = Aiuto e richieste, anche per un account limitato.
channel-kakaotalk-impersonation_inquiry = Segnalazione di un furto d’identità su cs.kakao.com
    .about = Chiede un documento, con il numero coperto.
channel-kakaotalk-chatbot = Nell’app: il chatbot del centro clienti
    .about = Risponde una macchina. Guarda nell’app dov’è.

## Passaggi: come usare un canale

step-type_address = Digita tu l’indirizzo nel browser.
step-type_address_exactly = Digita tu l’indirizzo intero, con ciò che segue la barra: il resto di vb.me può portare ovunque.
step-open_exact_handle = Digita il nome utente esatto, lettera per lettera, e controlla che non ci siano lettere in più.
step-check_recipient = Confronta il destinatario con questo indirizzo, lettera per lettera.
step-paste_subject_and_text = Incolla l’oggetto e il testo.
step-paste_and_attach = Incolla il testo e aggiungi le immagini.
step-paste_if_asked = Incolla il testo dove ti viene chiesto di spiegare.
step-copy_slot_by_slot = Copia nel modulo un campo dopo l’altro.
step-copy_into_form = Copia il testo nel modulo.
step-one_message_only = Invia una volta sola. Se c’è altro da aggiungere, fallo dopo nella stessa conversazione.
step-watch_mail = Cerca la risposta nella tua e-mail, anche nella cartella spam.
step-watch_chat_and_mail = La risposta può arrivare come chat nell’app o per e-mail: guarda in entrambe.
step-answer_in_same_chat = La risposta arriva nella stessa chat.
step-answer_in_same_place = Cerca la risposta nello stesso punto dell’app.
step-search_article = Cerca il tuo problema, e guarda se in fondo all’articolo c’è un modulo.
step-block_after_report = Blocca l’account dopo la segnalazione.
step-open_chat_report = Apri la chat o il profilo e scegli “Segnala” (“Report”).

step-open_help_contact = Apri “Impostazioni” › “Aiuto” › “Contattaci”; prima dell’accesso, è nel menu della prima schermata.
step-device_info_choice = Scegli se inviare le informazioni sul dispositivo: aiutano in caso di guasti, e puoi anche non inviarle.
step-past_proposed_articles = Se compaiono degli articoli, guardali, poi prosegui fino a inviare il messaggio.
step-tap_request_review = Tocca “Request a review” sull’avviso del ban.
step-code_only_in_app = Se l’app chiede un codice SMS, inseriscilo nell’app e da nessun’altra parte.
step-status_in_app = Apri l’app per vedere a che punto è il riesame.
step-choose_product = Scegli la parte della pagina adatta: Messenger, aziende o accessibilità.
step-keep_fixed_sentence = Lascia la frase inglese così com’è, con il tuo numero sotto.

step-own_device_first = Se puoi, usa un dispositivo da cui hai già eseguito l’accesso.
step-follow_questions = Rispondi alle domande una per una. Il testo ti aiuta a ricordare orari e fatti.
step-open_facebook_support = Apri l’app Facebook, vai alla sua sezione di aiuto e assistenza e cerca lo spazio di assistenza (support hub).
step-no_promise_of_human = Prima risponde un assistente automatico. Nessuno promette che dopo risponda una persona.
step-open_chat_name_report = Apri la chat, tocca il nome in alto e scegli “Segnala”.
step-open_report_problem = Apri le impostazioni dell’app e scegli “Segnala un problema”.

step-open_ask_question = Apri “Impostazioni” › “Fai una domanda” e conferma.
step-volunteers_read_it = Lo leggono dei volontari: non mandare segreti né documenti.
step-category_in_text = Il modulo non ha un campo per la categoria: è scritta nel testo.
step-open_freeze_notice = Apri nell’app l’avviso sull’account congelato e tocca il ricorso.
step-bot_says_limit = Il bot dice se hai una limitazione e fino a quando. Se è stato un errore, diglielo.
step-mail_button_in_app = Se l’app mostra un pulsante e-mail sull’avviso del ban, usa quello: compila ciò che serve.
step-tap_hold_report = Android: tocca il messaggio. iPhone: tienilo premuto. Computer: fai clic destro. Poi scegli “Segnala”.
step-links_in_text = Controlla che i link siano nel testo.
step-links_not_pictures = Manda solo link e nomi, mai le immagini stesse.
step-say_your_role = Di’ che i diritti sono tuoi o che agisci per chi li ha.
step-paysupport_first = Manda prima “/paysupport” al bot e aspetta la sua risposta.
step-stars_transaction_id = Trova il numero della transazione in “Impostazioni” › “Your Stars”.
step-private_message_only = Scrivi solo un messaggio privato, e nessun numero in pubblico.
step-look_for_same_bug = Cerca se lo stesso guasto è già in elenco e, in tal caso, aggiungi lì ciò che sai.
step-public_no_personal_data = Lo possono leggere tutti: non scrivere il tuo numero, nomi o e-mail.

step-open_me_settings_help = Apri “Me” › “Settings” › “Help & Feedback”.
step-open_security_center = Nella schermata di accesso tocca “More”, poi “WeChat Security Center”.
step-choose_freeze = Scegli “Freeze account” per congelare l’account e segui le indicazioni sullo schermo.
step-appeal_for_password = Poi presenta un ricorso per avere una nuova password; l’esito arriva per SMS.
step-try_login_unblock = Prova ad accedere, e segui lo sblocco proposto dall’avviso.
step-never_through_others = Non farlo sbloccare da nessun altro, né a pagamento né gratis.
step-open_from_privacy_policy = Apri l’informativa sulla privacy di WeChat su wechat.com e segui il link al modulo.

step-continue_without_login = Se non riesci ad accedere, scegli di continuare senza accesso.
step-owner_sends_it = Invialo tu: deve farlo chi possiede l’account.
step-allow_line_sender = Lascia passare le e-mail da linecorp.com: la ricevuta arriva da lì.

step-open_more_help = Apri “More”, cerca l’aiuto e scegli “Contact us”.
step-leads_to_help_viber = Controlla che la pagina che si apre sia su help.viber.com.
step-letter_name_address = Scrivi sulla lettera nome e cognome completi, numero di telefono, indirizzo postale ed e-mail.
step-letter_copies_only = Allega copie, mai gli originali.
step-formal_notice_only = Usala solo per una notifica legale formale.

step-open_signal_contact = Apri “Impostazioni” › “Aiuto” › “Contattaci”.
step-signal_category = Scegli una categoria: senza, non si può inviare.
step-signal_debug_log = Il log di debug è già selezionato. Aiuta in caso di guasti, e puoi anche non inviarlo.
step-open_meta_hub = Nella sezione di aiuto e assistenza dell’app, cerca lo spazio di assistenza (support hub).
step-choose_compromised = Scegli il modulo per un account compromesso.
step-open_account_notice = Apri nell’app l’avviso che riguarda il tuo account e scegli il ricorso.
step-type_whole_address = Digita tu l’indirizzo intero, con ciò che segue la barra.
step-search_locked = Cerca “locked account appeal” e fai ciò che dice l’articolo.
step-choose_kakaotalk_inquiry = Scegli la richiesta, per KakaoTalk.
step-mask_id_number = Copri il numero del documento prima di inviarlo.
step-open_kakao_chatbot = Nella sezione di aiuto dell’app, cerca il chatbot del centro clienti.

## Dove non si può usare nulla: che cosa fare invece

none-report_needs_app = Le segnalazioni si fanno nell’app. Apri l’app su un telefono dove hai ancora accesso, o chiedi di segnalare a qualcuno che vede lo stesso contenuto.
none-ask_from_other_device = Accedi a Telegram da un altro dispositivo e usa lì “Impostazioni” › “Fai una domanda”.
none-frozen_needs_app = Il ricorso è nell’app. Installa Telegram su un altro telefono, accedi e apri lì l’avviso.

## Contatti da non usare: perché

avoid-outdated = Un indirizzo vecchio: dal 2021 i termini della piattaforma ne indicano un altro.
avoid-unverified_address = Lo indicano solo degli articoli. Nessuna pagina della piattaforma che si è potuta leggere lo indica.
avoid-unverified_host = Lo indicano solo altri siti. Nessuna pagina della piattaforma che si è potuta leggere lo indica.
avoid-no_support_there = Nessuna pagina della piattaforma che si è potuta leggere dice che lì si fa assistenza.
avoid-no_forum_found = Un articolo lo chiama forum. Non si è trovato altro che lo dica.
avoid-not_the_platforms_host = Il nome somiglia a quello della piattaforma, ma l’host non è uno dei suoi.
avoid-closed_site = La stampa riferisce che questo sito è stato chiuso e ora porta altrove.
avoid-researchers_only = Per chi fa ricerca sulla sicurezza. Gli account rubati lì non vengono gestiti.
avoid-use_press_bot = Non trovato nelle pagine della piattaforma. Alla stampa si chiede di usare il bot.
avoid-no_official_page_names_it = Un articolo lo definisce ufficiale, ma nessuna pagina della piattaforma che si è potuta leggere lo indica.
avoid-news_channel = Lo gestiscono altri per dare notizie. Non è assistenza.
avoid-only_the_app_writes_there = Le vecchie app preparano da sole un’e-mail a questo indirizzo. Usa prima il modulo.
avoid-paid_service = Qui qualcuno vende un servizio. L’assistenza è gratuita.
avoid-merchants_tool = Uno strumento che i negozi inseriscono nelle loro pagine. Ciò che si trova cercando è un negozio, non l’assistenza.
avoid-formal_disputes_only = Solo per controversie legali formali.
avoid-old_form = Il modulo è passato a un altro host.
avoid-sends_only = Da questo indirizzo arrivano le ricevute. Nessuno legge ciò che vi si manda.
avoid-privacy_only = Solo per domande sui dati personali.
avoid-terms_only = Solo per domande sui termini della piattaforma.
avoid-unofficial_forum = Lì gli utenti si parlano tra loro. Non lo gestisce la piattaforma.

## Scadenze e tempi pubblicati
# $days (Number): la durata della scadenza o dell’attesa, dove è in giorni.

deadline-wechat_wrong_charge = Un addebito fatto per errore va segnalato entro { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    }.
    .after = Dopo, i termini di WeChat non ti riconoscono più questo diritto. Chiedi comunque alla tua banca.
deadline-viber_wrong_charge = Un addebito fatto per errore va segnalato entro { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    }.
    .after = Dopo, i termini di Viber non ti riconoscono più questo diritto. Chiedi comunque alla tua banca.
deadline-viber_written_complaint = Viber si propone di rispondere a un reclamo scritto entro { $days ->
        [one] { $days } giorno lavorativo
       *[other] { $days } giorni lavorativi
    }.
    .after = Se per allora non è arrivato nulla, scrivi ancora una volta e indica la data della prima lettera.
deadline-whatsapp_stranger_pin = Se un estraneo ha impostato un PIN per la verifica in due passaggi, WhatsApp ti fa aspettare { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    }.
    .after = Dopo, puoi registrarti senza il PIN.
deadline-whatsapp_deactivated = Altri siti, citando le pagine di aiuto di WhatsApp, dicono che un account disattivato viene eliminato dopo circa { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    }.
    .after = Dopo, si dice che l’account non ci sia più. Registrati di nuovo prima.
deadline-wechat_retrieval_appeal = L’esito di un ricorso per la password arriva per SMS entro 24 ore.
    .after = Se per allora non è arrivato nulla, scrivi tramite “Help & Feedback”.
deadline-line_suspension = Una sospensione per certi messaggi dura da 24 ore a { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    }.
    .after = Se per allora non è finita, usa il modulo di contatto.
deadline-line_tw_hijack = LINE a Taiwan ha detto alla stampa che risponde entro 24 ore alle segnalazioni di account rubati.
    .after = Se per allora non è arrivato nulla, rispondi una volta nella stessa conversazione.
deadline-discord_eu_appeal = Nell’UE, un ricorso contro la decisione su un account va presentato entro sei mesi.
    .after = Dopo, Discord non ha più l’obbligo di accettarlo. Chiedi comunque, e spiega perché sei in ritardo.

## Chi lo dice, e quanto è sicuro

## Il controllo dei contatti: è autentico?
# Che cosa dice di un contatto, e che cosa fare poi.

verdict-official_channel = Un canale ufficiale
    .about = Puoi scrivere lì. Ma non mandare mai un codice, una password o un PIN.
verdict-official_but_not_for_this = Ufficiale, ma non per questo
    .about = Appartiene alla piattaforma, ma per il tuo problema è previsto un altro canale.
verdict-known_outdated = Non più attuale
    .about = Un tempo era ufficiale. Usa invece il canale più recente.
verdict-named_by_articles_unverified = Indicato solo da articoli
    .about = Nessuna pagina della piattaforma lo conferma. Meglio usare un canale confermato.
verdict-not_official = Non trovato tra i canali ufficiali
    .about = Qui nulla lo conferma. Apri l’aiuto dentro l’app, o digita tu un indirizzo ufficiale.
verdict-impostor_signs = Segnali di un impostore
    .about = Non rispondere, non pagare e non dare nessun codice. Apri invece l’aiuto dentro l’app.
contact-found = { $verdict }. { $about }
contact-found-noted = Il contatto che hai trovato altrove: { $said }

# Perché lo dice.
# $value: il contatto come è stato letto; $host: l’host a cui porta un link; $platform, $wanted: nomi di piattaforme;
# $channel: il nome breve del canale; $official: un contatto ufficiale; $shown: un host come lo scrivono i computer
# (xn--…); $reason: una delle frasi avoid-; $word: la parola trovata nel testo incollato.
contact-official = { $platform }: { $channel }.
contact-plausible = Probabile, anche se nessuna pagina della piattaforma stessa lo conferma. Controlla nell’app.
contact-other_page = { $host } appartiene a { $platform }, ma questa pagina non è uno dei suoi canali di assistenza.
contact-other_handle = { $value } appartiene a { $platform }, ma serve per altro.
contact-other_platform = Questo appartiene a { $platform }, non a { $wanted }.
contact-listed = { $value }: { $reason }
contact-replaced = Usa invece { $official }.
contact-old_host = { $host } era usato da { $platform } in passato. È stato sostituito.
contact-not_found = Non trovato tra i canali ufficiali.
contact-yours = È nel tuo file, per { $platform }. Nessuno ha controllato quel file, quindi questo non rende ufficiale nulla.
contact-open_host = Su { $host } può pubblicare chiunque, e questo non è un indirizzo indicato da { $platform }.
contact-shortener = { $host } abbrevia i link e nasconde dove portano.
contact-userinfo = Ciò che sta davanti alla “@” non vuol dire nulla. Il link porta a { $host }.
contact-look_alike = { $value } somiglia a { $official }, ma è un altro.
contact-letters = { $value } contiene lettere insolite. I computer lo leggono come { $shown }.
contact-hidden = { $value } contiene caratteri invisibili.
contact-phone = { $value } è un numero di telefono. Non risulta che queste piattaforme diano assistenza per telefono.
contact-fee = “{ $word }”: l’aiuto dell’assistenza non costa nulla.
contact-code = “{ $word }”: l’assistenza non ha mai bisogno di un tuo codice, della password o del PIN.
contact-gift_card = “{ $word }”: l’assistenza non accetta mai carte regalo o buoni.
contact-other_messenger = “{ $word }”: una piattaforma dà assistenza sui propri canali, non su un’altra app di messaggi.
contact-badge = “{ $word }”: un badge vero sta accanto al nome, mai dentro l’immagine.

deadline-left = { $left ->
    [one] Manca un giorno: fino al { $date }.
   *[other] Mancano { $left } giorni: fino al { $date }.
}
deadline-over = Il termine è scaduto il { $date }. Chiedi comunque, e spiega perché sei in ritardo.
