# 所問的內容在哪裡找，以及貼上畫面文字的地方。
# 選單名稱放在引號裡，與系統或 App 的寫法一致。

find-title = 在哪裡找得到？
find-lead = 也可以複製「關於」畫面或通知的文字，貼到這裡：會從中找出所問的內容。
find-unsure = 選單會隨版本改變，請找最接近的一項。
find-paste = 貼上的文字
    .hint = 文字只留在這台電腦上；只採用下面列出的內容，而且只填還沒有回答的地方。
find-told = 從中找到
find-told-item = { $field }：{ $value }
find-told-kept = { $field }：{ $value }；保留您自己的回答。
notice-find-taken = 已填入 { $count } 項，請核對是否正確。
notice-find-nothing = 其中沒有能填入空白處的內容。
key-find = 在哪裡找得到？貼上畫面文字
    .short = 哪裡找

find-model_android = Android：「設定」›「關於手機」。
find-model_iphone = iPhone、iPad：「設定」›「一般」›「關於本機」，「型號名稱」一行。
find-model_windows = Windows：「設定」›「系統」›「系統資訊」或「關於」。
find-model_mac = Mac：左上角蘋果選單，「關於這台 Mac」。
find-system_android = Android：「設定」›「關於手機」，「Android 版本」一行。
find-system_iphone = iPhone、iPad：「設定」›「一般」›「關於本機」，「iOS 版本」一行。
find-system_windows = Windows：「設定」›「系統」›「系統資訊」或「關於」，「Windows 規格」下面。
find-system_mac = Mac：左上角蘋果選單，「關於這台 Mac」。
find-app_whatsapp = WhatsApp：「設定」›「說明」›「應用程式資訊」。
find-app_telegram = Telegram：大多數裝置上在「設定」的最下方。
find-app_wechat = WeChat：「我」›「設定」›「關於」。
find-app_line = LINE：「設定」›「關於LINE」。
find-app_signal = Signal：「設定」›「幫助」（Help）。
find-app_android = Android：長按 App 圖示，「應用程式資訊」；版本在最下方。
find-app_iphone = iPhone、iPad：「設定」›「一般」›「iPhone 儲存空間」，再點該 App；版本在名稱下面。
find-app_computer = 電腦上：App 選單裡的「關於」。
find-account_wechat = WeChat：「我」，名字下面的「WeChat ID」。
find-account_line = LINE：「設定」›「個人檔案」。
find-account_telegram = Telegram：「設定」，帶 @ 的名字。
find-account_profile = 在您的個人檔案或其連結裡。朋友也看得到，可以請朋友幫忙看。
find-code_window = 在錯誤視窗裡，常在括號內或最後面。
find-code_picture = 如果截過圖，在截圖裡。
find-text_window = 在錯誤視窗裡。多數手機可以長按文字來複製。
find-ban_notice = 在取代聊天列表的畫面上。不能複製的話，請逐字抄下來。
