# Wo man findet, wonach gefragt wird, und ein Platz zum Einfügen dessen, was ein Bildschirm sagt.
# Menünamen stehen in Anführungszeichen, so wie das System oder die App sie auf Deutsch schreibt;
# wo das nicht sicher ist, steht der englische Name.

find-title = Wo finde ich das?
find-lead = Oder kopieren Sie, was auf einer Info-Seite oder in einem Hinweis steht, und fügen Sie es hier ein: Gefragte Angaben werden darin gefunden.
find-unsure = Menüs ändern sich mit der Version. Suchen Sie, was dem am nächsten kommt.
find-paste = Eingefügter Text
    .hint = Er bleibt auf diesem Computer. Übernommen wird nur, was unten steht, und nur dort, wo Sie noch keine Antwort haben.
find-told = Darin gefunden
find-told-item = { $field }: { $value }
find-told-kept = { $field }: { $value }; Ihre eigene Antwort bleibt.
notice-find-taken = { $count ->
    [one] Eine Antwort wurde ausgefüllt. Sehen Sie nach, ob sie stimmt.
   *[other] { $count } Antworten wurden ausgefüllt. Sehen Sie nach, ob sie stimmen.
}
notice-find-nothing = Nichts davon beantwortet, was hier gefragt und noch leer ist.
key-find = Wo finde ich das? Bildschirmtext einfügen
    .short = wo?

find-model_android = Android: „Einstellungen“ › „Über das Telefon“.
find-model_iphone = iPhone, iPad: „Einstellungen“ › „Allgemein“ › „Info“, die Zeile „Modellname“.
find-model_windows = Windows: „Einstellungen“ › „System“ › „Info“.
find-model_mac = Mac: das Apple-Menü oben links, dann „Über diesen Mac“.
find-system_android = Android: „Einstellungen“ › „Über das Telefon“, die Zeile „Android-Version“.
find-system_iphone = iPhone, iPad: „Einstellungen“ › „Allgemein“ › „Info“, die Zeile „iOS-Version“.
find-system_windows = Windows: „Einstellungen“ › „System“ › „Info“, unter „Windows-Spezifikationen“.
find-system_mac = Mac: das Apple-Menü oben links, dann „Über diesen Mac“.
find-app_whatsapp = WhatsApp: „Einstellungen“ › „Hilfe“ › „App-Info“.
find-app_telegram = Telegram: auf den meisten Geräten ganz am Ende der „Einstellungen“.
find-app_wechat = WeChat: „Me“ › „Settings“ › „About“.
find-app_line = LINE: „Settings“ › „About LINE“.
find-app_signal = Signal: „Einstellungen“ › „Hilfe“.
find-app_android = Android: das Symbol der App gedrückt halten, dann „App-Info“; die Version steht am Ende.
find-app_iphone = iPhone, iPad: „Einstellungen“ › „Allgemein“ › „iPhone-Speicher“, dann die App; die Version steht unter ihrem Namen.
find-app_computer = Am Computer: im Menü der App der Punkt „Über“ oder „Info“.
find-account_wechat = WeChat: „Me“, unter Ihrem Namen: „WeChat ID“.
find-account_line = LINE: „Settings“ › „Profile“.
find-account_telegram = Telegram: „Einstellungen“, Ihr Name mit @.
find-account_profile = In Ihrem Profil oder in dessen Link. Freunde sehen es auch: Fragen Sie bei ihnen nach.
find-code_window = Im Fehlerfenster, oft in Klammern oder am Ende.
find-code_picture = Auf einem Bild des Fensters, falls Sie eines gemacht haben.
find-text_window = Im Fehlerfenster. Auf den meisten Handys können Sie den Text gedrückt halten, um ihn zu kopieren.
find-ban_notice = Auf dem Bildschirm, der statt der Chats erscheint. Lässt er sich nicht kopieren, tippen Sie ihn Wort für Wort ab.
