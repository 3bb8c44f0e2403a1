# 尋ねている内容が見つかる場所と、画面の文字を貼り付ける場所。
# メニューの名前はかぎかっこに入れ、システムやアプリの表記どおりに書く。

find-title = どこで分かりますか
find-lead = 「情報」画面や通知の文字をコピーして、ここに貼り付けることもできます。尋ねている内容をその中から探します。
find-unsure = メニューはバージョンによって変わります。いちばん近いものを探してください。
find-paste = 貼り付けた文字
    .hint = このパソコンの中にだけ残ります。下に挙げたものだけを、まだ答えがないところにだけ使います。
find-told = 見つかった内容
find-told-item = { $field }：{ $value }
find-told-kept = { $field }：{ $value }（ご自分の答えを残します）
notice-find-taken = { $count }件の答えを入れました。正しいか確かめてください。
notice-find-nothing = まだ空いている質問に当てはまる内容はありません。
key-find = どこで分かりますか。画面の文字を貼り付ける
    .short = どこ？

find-model_android = Android：「設定」›「デバイス情報」。
find-model_iphone = iPhone、iPad：「設定」›「一般」›「情報」の「機種名」。
find-model_windows = Windows：「設定」›「システム」›「バージョン情報」。
find-model_mac = Mac：左上のアップルメニューから「このMacについて」。
find-system_android = Android：「設定」›「デバイス情報」の「Android バージョン」。
find-system_iphone = iPhone、iPad：「設定」›「一般」›「情報」の「iOSバージョン」。
find-system_windows = Windows：「設定」›「システム」›「バージョン情報」の「Windows の仕様」。
find-system_mac = Mac：左上のアップルメニューから「このMacについて」。
find-app_whatsapp = WhatsApp：「設定」›「ヘルプ」›「アプリ情報」。
find-app_telegram = Telegram：多くの端末では「設定」のいちばん下。
find-app_wechat = WeChat：「自分」›「設定」›「WeChatについて」。
find-app_line = LINE：「設定」›「LINEについて」。
find-app_signal = Signal：「設定」›「ヘルプ」。
find-app_android = Android：アプリのアイコンを長押しして「アプリ情報」。バージョンはいちばん下にあります。
find-app_iphone = iPhone、iPad：「設定」›「一般」›「iPhoneストレージ」でアプリを選ぶと、名前の下にバージョンがあります。
find-app_computer = パソコン：アプリのメニューの「バージョン情報」。
find-account_wechat = WeChat：「自分」で、名前の下の「WeChat ID」。
find-account_line = LINE：「設定」›「プロフィール」。
find-account_telegram = Telegram：「設定」の @ で始まる名前。
find-account_profile = プロフィールか、そのリンクにあります。友だちにも見えるので、見てもらうこともできます。
find-code_window = エラー画面の、かっこの中か末尾にあることが多いです。
find-code_picture = エラー画面の画像があれば、その中にあります。
find-text_window = エラー画面にあります。多くのスマホでは、文字を長押しするとコピーできます。
find-ban_notice = チャットの一覧の代わりに開く画面にあります。コピーできなければ、一字一句そのまま書き写してください。
