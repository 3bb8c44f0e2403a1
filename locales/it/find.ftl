# Dove si trova quello che viene chiesto, e un posto dove incollare ciò che dice una schermata.
# I nomi dei menu stanno tra virgolette: in italiano dove la grafia è certa, altrimenti in inglese.

find-title = Dove lo trovo?
find-lead = Oppure copia quello che dice un avviso o la schermata delle informazioni, e incollalo qui: il programma vi trova i dati richiesti.
find-unsure = I menu cambiano con la versione. Cerca la voce più simile.
find-paste = Testo incollato
    .hint = Resta su questo computer; si prende solo ciò che è elencato qui sotto, e solo dove non hai ancora risposto.
find-told = Trovato nel testo
find-told-item = { $field }: { $value }
find-told-kept = { $field }: { $value }; la tua risposta resta.
notice-find-taken = { $count ->
    [one] Una risposta è stata compilata. Controlla se è giusta.
   *[other] { $count } risposte sono state compilate. Controlla se sono giuste.
}
notice-find-nothing = Nel testo non c’è nulla che risponda alle domande ancora vuote.
key-find = Dove lo trovo? Incolla una schermata
    .short = dov’è?

find-model_android = Android: “Impostazioni” › “Informazioni sul telefono”.
find-model_iphone = iPhone, iPad: “Impostazioni” › “Generali” › “Info”, la riga “Nome modello”.
find-model_windows = Windows: “Impostazioni” › “Sistema” › “Informazioni sul sistema”.
find-model_mac = Mac: il menu Apple in alto a sinistra, poi “Informazioni su questo Mac”.
find-system_android = Android: “Impostazioni” › “Informazioni sul telefono”, la riga “Versione di Android”.
find-system_iphone = iPhone, iPad: “Impostazioni” › “Generali” › “Info”, la riga “Versione iOS”.
find-system_windows = Windows: “Impostazioni” › “Sistema” › “Informazioni sul sistema”, alla voce “Specifiche Windows”.
find-system_mac = Mac: il menu Apple in alto a sinistra, poi “Informazioni su questo Mac”.
find-app_whatsapp = WhatsApp: “Impostazioni” › “Aiuto” › “Info app”.
find-app_telegram = Telegram: in fondo a “Impostazioni”, sulla maggior parte dei dispositivi.
find-app_wechat = WeChat: “Me” › “Settings” › “About”.
find-app_line = LINE: “Settings” › “About LINE”.
find-app_signal = Signal: “Impostazioni” › “Aiuto”.
find-app_android = Android: tieni premuta l’icona dell’app, poi “Informazioni app”; la versione è in fondo.
find-app_iphone = iPhone, iPad: “Impostazioni” › “Generali” › “Spazio iPhone”, poi l’app; la versione è sotto il nome.
find-app_computer = Sul computer: il menu dell’app, la voce con le informazioni sulla versione (“About”).
find-account_wechat = WeChat: “Me”, sotto il tuo nome: “WeChat ID”.
find-account_line = LINE: “Settings” › “Profile”.
find-account_telegram = Telegram: “Impostazioni”, il tuo nome con la @.
find-account_profile = Sul tuo profilo o nel suo link. Lo vedono anche i tuoi contatti: chiedi a uno di loro.
find-code_window = Nella finestra dell’errore, spesso tra parentesi o alla fine.
find-code_picture = In un’immagine della finestra, se ne hai fatta una.
find-text_window = Nella finestra dell’errore. Su quasi tutti i telefoni puoi tenere premuto il testo per copiarlo.
find-ban_notice = Nella schermata che si apre al posto delle chat. Se non si può copiare, trascrivila parola per parola.
