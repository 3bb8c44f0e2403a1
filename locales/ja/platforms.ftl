# 窓口、その使い方、使ってはいけない連絡先とその理由、プラットフォームが公表する期限。
# メニューの名前はかぎかっこに入れ、確かでないものは英語のまま。

## WhatsApp

channel-whatsapp-in_app_contact = アプリ内：「設定」›「ヘルプ」›「お問い合わせ」
    .about = ログイン前でも使えます。メニュー名が「Help and feedback」のこともあるので、アプリで確かめてください。
channel-whatsapp-in_app_review = アプリ内：「審査をリクエスト」
    .about = 停止の通知にあるボタンです。停止を見直してもらうには、まずこの方法です。
channel-whatsapp-in_app_report = アプリ内：チャットを開いて「報告」
    .about = 報告を確認する担当者に直接届きます。ボタンの場所はアプリで確かめてください。
channel-whatsapp-web_contact = whatsapp.com の問い合わせフォーム
    .about = アプリを開けない、またはアプリで解決しないとき。
channel-whatsapp-mail_ban_appeal = 停止に異議を申し立てるメール
    .about = 誤って停止されたと思うときの宛先として、WhatsAppの規約に載っているアドレスです。
channel-whatsapp-mail_lost_phone = スマホの紛失・盗難を知らせるメール
    .about = アカウントを無効にしてもらえます。決まった英語の一文と、国番号付きの番号が必要です。
channel-whatsapp-help_center = WhatsAppヘルプセンター
    .about = 読むための記事です。ここで返事は来ません。
channel-whatsapp-privacy_contact = whatsapp.com のプライバシーのフォーム
    .about = 個人データについての質問に。
channel-whatsapp-dpo_mail = データ保護責任者へのメール
    .about = 個人データについての質問専用です。

## Messenger

channel-messenger-facebook_hacked = facebook.com/hacked
    .about = アカウントが乗っ取られた、またはアカウントに入れないときに。順に質問されます。
channel-messenger-support_hub = Facebookアプリ内：サポートハブ
    .about = 報道によれば、いちばん新しい窓口で、AIアシスタントがあります。使えるかどうか、アプリで確かめてください。
channel-messenger-help_center = Facebookヘルプセンター
    .about = 読むための記事です。適切なフォームに進める記事もあります。
channel-messenger-in_app_report_chat = アプリ内：チャットを開き、名前をタップして「報告」（古い版では「Something’s wrong」）
    .about = 会話での迷惑行為に。表示名は変わっているかもしれません。
channel-messenger-in_app_report_problem = アプリ内：設定から「問題を報告」
    .about = アプリの不具合に。場所はアプリで確かめてください。

## Telegram

channel-telegram-ask_question = アプリ内：「設定」›「Ask a Question」
    .about = ログインしていれば、どんな用件にも使えます。答えるのはボランティアなので、秘密は書かないでください。
channel-telegram-login_form = telegram.org/support のフォーム
    .about = ログインや登録の問題に。
channel-telegram-frozen_appeal = アプリ内：凍結の通知にある異議申し立て
    .about = モデレーターが審査します。
channel-telegram-spambot = @SpamBot
    .about = ほかの人に送れない理由を教えてくれ、誤りなら異議も受け付けます。
channel-telegram-banned_number_mail = 停止された番号についてのメール
    .about = アプリのメールボタンで使われる宛先です。根拠は古い版のアプリなので、今のアプリで確かめてください。
channel-telegram-in_app_report = アプリ内：メッセージやプロフィールの「報告」
    .about = Android：タップ。iPhone：長押し。パソコン：右クリック。
channel-telegram-abuse_mail = 公開コンテンツの迷惑行為についてのメール
    .about = まず自動で処理されます。リンク（t.me/… や @…）が必要です。
channel-telegram-stopca_mail = 児童虐待を通報するメール
    .about = 児童虐待専用です。
channel-telegram-notoscam = @NoToScam
    .about = あなたになりすます詐欺師についての通報に。
channel-telegram-dmca_mail = 著作権についてのメール
    .about = 権利者か代理人だけ、公開コンテンツだけです。
channel-telegram-eu_bot = @EURegulation
    .about = EUの方向け：個人データと違法なコンテンツ。
channel-telegram-dsa_report = EU向けの報告フォーム
    .about = EUの方向け。名前、連絡先、納得できる説明を求められます。
channel-telegram-stars_dispute = @BotFather でのStarsの異議申し立て
    .about = ボットから買ったものが届かず、「/paysupport」でも解決しなかったときに。
channel-telegram-smstelegram = X の @smstelegram
    .about = ログインの問題専用で、DM（非公開のメッセージ）でだけ受け付けます。
channel-telegram-verify_bot = @VerifyBot
    .about = チャンネル、グループ、ボットの認証。個人は認証を受けられません。
channel-telegram-press_bot = @PressBot
    .about = 報道関係者向け。
channel-telegram-bot_support = @BotSupport
    .about = ボットを作る人向け。名前が正確にこれか、アプリで確かめてください。
channel-telegram-bugs = bugs.telegram.org の公開バグ一覧
    .about = 再現できる不具合に。誰でも読めます。

## WeChat

channel-wechat-help_feedback = アプリ内：「自分」›「設定」›「Help & Feedback」
    .about = WeChatの規約に載っている窓口です。盗まれたアカウントの件にも使えます。
channel-wechat-help_site = WeChatヘルプセンター
    .about = ログインできないときに。
channel-wechat-freeze = アプリ内、ログイン画面：「More」›「WeChat Security Center」›「Freeze account」
    .about = アカウントに入り込んだ人を止めます。その後、新しいパスワードのための申し立てをします。
channel-wechat-self_unblock = アプリ内：ログイン時に案内される制限解除
    .about = 公式の告知の写しによれば、番号ごとに月5回までです。アプリで確かめてください。
channel-wechat-in_app_report = アプリ内：チャットかプロフィールを開いて「Report」
    .about = ボタンの場所はアプリで確かめてください。
channel-wechat-policy_mail = 規則違反を報告するメール
    .about = WeChatの利用ポリシーに載っているアドレスです。
channel-wechat-eu_mail = EUの利用者向けのメール
    .about = EUの利用者のためのTencentの連絡先です。
channel-wechat-privacy_form = 個人データの請求フォーム
    .about = WeChatのプライバシーポリシーからリンクされています。

## LINE

channel-line-contact_form = LINEお問い合わせフォーム
    .about = ログインしなくても進めます。盗まれたアカウントの件は、所有者本人が送る必要があります。
channel-line-help_center = LINEヘルプセンター
    .about = 読むための記事です。
channel-line-in_app_report = アプリ内：トークを開いて「通報」
    .about = ボタンの場所はアプリで確かめてください。

## Viber

channel-viber-in_app_form = アプリ内：「More」からヘルプ、「Contact us」
    .about = Viberの規約に載っている方法です。場所はアプリで確かめてください。
channel-viber-contact_form = Viberの問い合わせフォーム
    .about = Viberの規約にあるアドレスで、help.viber.com につながります。
channel-viber-post = Viberへの手紙
    .about = EUか英国から、Viber Outの支払いについて正式な苦情を申し立てるときに。
channel-viber-in_app_report = アプリ内：メッセージやコミュニティの「Report」
    .about = 報告を確認する担当者に直接届きます。
channel-viber-privacy_mail = データ保護責任者へのメール
    .about = 個人データについての質問専用です。
channel-viber-dispute_mail = 正式な紛争通知のメール
    .about = 法的な紛争専用で、相談用ではありません。

## Signal

channel-signal-in_app_contact = アプリ内：「設定」›「ヘルプ」›「お問い合わせ」
    .about = 分類と10文字以上の本文が必要です。デバッグログも付けられます。
channel-signal-web_form = support.signal.org の依頼フォーム
    .about = アプリを開けない、またはアプリで解決しないとき。
channel-signal-support_mail = Signalサポートへのメール
    .about = 公式アプリに載っているアドレスです。
channel-signal-help_center = Signalのヘルプ
    .about = 読むための記事です。該当する記事からフォームに進めるか見てください。
channel-signal-ip_mail = 著作権と商標についてのメール
    .about = 知的財産専用で、ほかのことは扱われません。

## Instagram

channel-instagram-instagram_hacked = instagram.com/hacked
    .about = アカウントが乗っ取られた、またはアカウントに入れないときに。順に質問されます。
channel-instagram-support_hub = アプリ内：Metaのサポートハブ
    .about = 報道によれば、いちばん新しい窓口で、AIアシスタントがあります。使えるかどうか、アプリで確かめてください。
channel-instagram-help_center = Instagramヘルプセンター
    .about = 読むための記事です。該当する記事からフォームに進めるか見てください。

## Discord

channel-discord-request_form = support.discord.com の依頼フォーム
    .about = 不具合や、専用のフォームがない件に。
channel-discord-hacked_form = support.discord.com の、不正アクセスされたアカウント用フォーム
    .about = ほかの依頼と同じページにあります。他人に入られたアカウントに。
channel-discord-in_app_appeal = アプリ内：アカウントについての通知にある異議申し立て
    .about = 通知にあれば、いちばん短い方法です。
channel-discord-appeal_form = 異議申し立てフォーム：dis.gd/request
    .about = アプリから異議を申し立てられない、またはアプリを開けないとき。
channel-discord-help_center = Discordのヘルプ
    .about = 読むための記事です。該当する記事からフォームに進めるか見てください。
channel-discord-privacy_mail = プライバシーについてのメール
    .about = 個人データについての質問専用です。
channel-discord-dpo_mail = データ保護責任者へのメール
    .about = 個人データについての質問専用です。

## Snapchat

channel-snapchat-request_form = help.snapchat.com の依頼フォーム
    .about = 受信を確認できるメールアドレス、ユーザー名、いつから入れないかを聞かれます。
channel-snapchat-locked_appeal = help.snapchat.com にある、ロックされたアカウントの異議の記事
    .about = 申し立ての方法が書かれています。
channel-snapchat-copyright_mail = 著作権についてのメール
    .about = 著作権専用です。

## KakaoTalk

channel-kakaotalk-inquiry = cs.kakao.com のKakaoカスタマーセンター
    .about = ヘルプと問い合わせ。制限されたアカウントにも。
channel-kakaotalk-impersonation_inquiry = cs.kakao.com でのなりすましの報告
    .about = 番号を隠した身分証を求められます。
channel-kakaotalk-chatbot = アプリ内：カスタマーセンターのチャットボット
    .about = 自動で答えます。場所はアプリで確かめてください。

## 手順：窓口の使い方

step-type_address = アドレスをブラウザーに自分で入力してください。
step-type_address_exactly = スラッシュの後まで含めて、アドレス全体を自分で入力してください。vb.me のほかのアドレスは、どこにつながるか分かりません。
step-open_exact_handle = 名前を一文字ずつ正確に入力し、余分な文字がないか確かめてください。
step-check_recipient = 宛先をこのアドレスと一文字ずつ比べてください。
step-paste_subject_and_text = 件名と本文を貼り付けてください。
step-paste_and_attach = 本文を貼り付け、画像を添付してください。
step-paste_if_asked = 説明を求められたところに本文を貼り付けてください。
step-copy_slot_by_slot = 欄を一つずつフォームに写してください。
step-copy_into_form = 本文をフォームに写してください。
step-one_message_only = 送るのは一度だけにしてください。追加は後で同じやり取りの中で送れます。
step-watch_mail = 返事が来ていないか、メールを見てください。迷惑メールフォルダーも確かめてください。
step-watch_chat_and_mail = 返事はアプリのチャットかメールで来ることがあります。両方見てください。
step-answer_in_same_chat = 返事は同じチャットに来ます。
step-answer_in_same_place = 返事が来ていないか、アプリの同じ場所を見てください。
step-search_article = 問題を検索し、記事の終わりにフォームがないか見てください。
step-block_after_report = 通報した後で、そのアカウントをブロックしてください。
step-open_chat_report = チャットかプロフィールを開いて「通報」または「報告」を選んでください。

step-open_help_contact = 「設定」›「ヘルプ」›「お問い合わせ」を開いてください。ログイン前は最初の画面のメニューにあります。
step-device_info_choice = 端末の情報を送るか選んでください。不具合には役立ちますが、送らなくてもかまいません。
step-past_proposed_articles = 記事が示されたら目を通し、それから送信に進んでください。
step-tap_request_review = 停止の通知で「審査をリクエスト」をタップしてください。
step-code_only_in_app = アプリがSMSのコードを求めたら、アプリにだけ入力してください。
step-status_in_app = 審査の状態はアプリを開いて見てください。
step-choose_product = ページの該当する部分を選んでください：Messenger、Business、アクセシビリティ。
step-keep_fixed_sentence = 英語の一文はそのまま残し、下に番号を書いてください。

step-own_device_first = できれば、以前ログインしたことのある端末を使ってください。
step-follow_questions = 質問に一つずつ答えてください。文面は時刻や事実を思い出す助けになります。
step-open_facebook_support = Facebookアプリでヘルプとサポートを開き、サポートハブを探してください。
step-no_promise_of_human = まずアシスタントが答えます。その後に人が対応するとは限りません。
step-open_chat_name_report = チャットを開き、上の名前をタップして「報告」を選んでください。
step-open_report_problem = アプリの設定を開いて「問題を報告」を選んでください。

step-open_ask_question = 「設定」›「Ask a Question」を開いて確認してください。
step-volunteers_read_it = ボランティアが読みます。秘密や書類は送らないでください。
step-category_in_text = フォームに分類の欄はないので、本文に入れてあります。
step-open_freeze_notice = アプリで凍結の通知を開き、異議申し立てをタップしてください。
step-bot_says_limit = ボットが制限の有無と期限を教えてくれます。誤りなら、そう伝えてください。
step-mail_button_in_app = 停止の通知にメールのボタンがあれば、それを使ってください。必要な内容が自動で入ります。
step-tap_hold_report = Android：メッセージをタップ。iPhone：長押し。パソコン：右クリック。それから「報告」を選んでください。
step-links_in_text = リンクが本文に入っているか確かめてください。
step-links_not_pictures = リンクと名前だけを送り、画像そのものは決して送らないでください。
step-say_your_role = 権利者か、その代理人かを書いてください。
step-paysupport_first = まずボットに「/paysupport」を送り、返事を待ってください。
step-stars_transaction_id = 取引番号は「設定」›「Your Stars」で探してください。
step-private_message_only = DM（非公開のメッセージ）だけを使い、公開の場に番号を書かないでください。
step-look_for_same_bug = 同じ不具合が載っていないか調べ、あればそこに加えてください。
step-public_no_personal_data = 誰でも読めます。番号、名前、メールアドレスは書かないでください。

step-open_me_settings_help = 「自分」›「設定」›「Help & Feedback」を開いてください。
step-open_security_center = ログイン画面で「More」、次に「WeChat Security Center」をタップしてください。
step-choose_freeze = 「Freeze account」を選び、画面に従ってください。
step-appeal_for_password = 次に、新しいパスワードのための申し立てをしてください。結果はSMSで届きます。
step-try_login_unblock = ログインしてみて、通知に案内される解除の手順に従ってください。
step-never_through_others = 有料でも無料でも、ほかの人に解除を任せないでください。
step-open_from_privacy_policy = wechat.com でWeChatのプライバシーポリシーを開き、フォームへのリンクをたどってください。

step-continue_without_login = ログインできないときは、ログインせずに進むほうを選んでください。
step-owner_sends_it = アカウントの所有者であるご本人が送ってください。
step-allow_line_sender = linecorp.com からのメールを受け取れるようにしてください。受付の知らせはそこから届きます。

step-open_more_help = 「More」を開き、ヘルプを探して「Contact us」を選んでください。
step-leads_to_help_viber = 開いたページが help.viber.com にあるか確かめてください。
step-letter_name_address = 手紙に氏名、電話番号、住所、メールアドレスを書いてください。
step-letter_copies_only = 同封するのは写しだけにし、原本は送らないでください。
step-formal_notice_only = 正式な法的通知にだけ使ってください。

step-open_signal_contact = 「設定」›「ヘルプ」›「お問い合わせ」を開いてください。
step-signal_category = 分類を選んでください。選ばないと送れません。
step-signal_debug_log = デバッグログには初めから印が付いています。不具合には役立ちますが、外してもかまいません。
step-open_meta_hub = アプリのヘルプとサポートで、サポートハブを探してください。
step-choose_compromised = 不正アクセスされたアカウント用のフォームを選んでください。
step-open_account_notice = アプリでアカウントについての通知を開き、異議申し立てを選んでください。
step-type_whole_address = スラッシュの後まで含めて、アドレス全体を自分で入力してください。
step-search_locked = 「locked account appeal」を検索し、記事のとおりにしてください。
step-choose_kakaotalk_inquiry = KakaoTalkの問い合わせを選んでください。
step-mask_id_number = 身分証の番号を隠してから送ってください。
step-open_kakao_chatbot = アプリのヘルプで、カスタマーセンターのチャットボットを探してください。

## 使えるものがないとき：代わりにすること

none-report_needs_app = 報告はアプリの中で行います。ログイン済みのスマホでアプリを開くか、同じものが見える人に報告を頼んでください。
none-ask_from_other_device = 別の端末でTelegramにログインし、そこで「設定」›「Ask a Question」を使ってください。
none-frozen_needs_app = 異議申し立てはアプリの中にあります。別のスマホにTelegramを入れてログインし、そこで通知を開いてください。

## 使ってはいけない連絡先とその理由

avoid-outdated = 古いアドレスです。規約には2021年から別のアドレスが載っています。
avoid-unverified_address = 載っているのは記事だけです。読むことのできた公式ページにはありませんでした。
avoid-unverified_host = 載っているのは別のサイトだけです。読むことのできた公式ページにはありませんでした。
avoid-no_support_there = 読むことのできた公式ページに、そこでサポートをすると書いたものはありませんでした。
avoid-no_forum_found = ある記事はフォーラムと呼んでいますが、ほかにそう書いたものは見つかりませんでした。
avoid-not_the_platforms_host = 名前は似ていますが、このサービス自身のサイトではありません。
avoid-closed_site = 報道によれば、このサイトは閉鎖され、現在は別のサイトにつながります。
avoid-researchers_only = セキュリティ研究者向けです。盗まれたアカウントの件は扱われません。
avoid-use_press_bot = 公式ページに見当たりません。報道関係者はボットを使うよう求められています。
avoid-no_official_page_names_it = ある記事は公式としていますが、読むことのできた公式ページにはありませんでした。
avoid-news_channel = 別の人がニュース用に運営しているもので、サポートではありません。
avoid-only_the_app_writes_there = 古いアプリが自動でここへのメールを用意します。先にフォームを使ってください。
avoid-paid_service = 誰かが有料で売っているサービスです。サポートは無料です。
avoid-merchants_tool = 店が自分のページに組み込む機能です。検索で見つかるのは店で、サポートではありません。
avoid-formal_disputes_only = 正式な法的紛争専用です。
avoid-old_form = フォームは別のサイトに移りました。
avoid-sends_only = 受付の知らせが来るアドレスです。ここへ送っても誰も読みません。
avoid-privacy_only = 個人データについての質問専用です。
avoid-terms_only = サービスの規約についての質問専用です。
avoid-unofficial_forum = 利用者どうしが話す場所で、サービス側の運営ではありません。

## 期限と公表された時間

deadline-wechat_wrong_charge = 誤った請求は{ $days }日以内に届け出る必要があります。
    .after = それを過ぎると、WeChatの規約では請求する権利がなくなります。それでも銀行には相談してください。
deadline-viber_wrong_charge = 誤った請求は{ $days }日以内に届け出る必要があります。
    .after = それを過ぎると、Viberの規約では請求する権利がなくなります。それでも銀行には相談してください。
deadline-viber_written_complaint = Viberは書面の苦情に{ $days }営業日以内に答えるよう努めています。
    .after = それまでに何も来なければ、最初の手紙の日付を添えてもう一度書いてください。
deadline-whatsapp_stranger_pin = 他人が2段階認証のPINを設定した場合、WhatsAppでは{ $days }日間待つ必要があります。
    .after = その後はPINなしで登録できます。
deadline-whatsapp_deactivated = WhatsAppのヘルプを引用したほかのサイトによれば、無効化されたアカウントは約{ $days }日で削除されるとのことです。
    .after = その後アカウントはなくなるとされています。その前に登録し直してください。
deadline-wechat_retrieval_appeal = パスワードの申し立ての結果は、24時間以内にSMSで届きます。
    .after = それまでに何も来なければ、「Help & Feedback」から書いてください。
deadline-line_suspension = 特定のメッセージによる停止は24時間から{ $days }日間です。
    .after = それまでに終わらなければ、問い合わせフォームを使ってください。
deadline-line_tw_hijack = 台湾のLINEは、盗まれたアカウントの報告に24時間以内に回答すると報道機関に説明しています。
    .after = それまでに何も来なければ、同じやり取りの中で一度だけ返信してください。
deadline-discord_eu_appeal = EUでは、アカウントの決定に対する異議は6か月以内に出す必要があります。
    .after = それを過ぎると、Discordは受け付けなくてもよくなります。それでも、遅れた理由を添えて尋ねてください。

## 誰の言葉で、どれほど確かか

## 連絡先の確認：本物か

verdict-official_channel = 公式の窓口
    .about = ここに連絡できます。それでも、コード、パスワード、PINは決して送らないでください。
verdict-official_but_not_for_this = 公式だが、この件用ではない
    .about = このサービスのものですが、この問題には別の窓口があります。
verdict-known_outdated = 古い連絡先
    .about = 以前は公式でした。新しい窓口を使ってください。
verdict-named_by_articles_unverified = 記事にだけ載っているもの
    .about = 公式ページでは裏づけられていません。確認済みの窓口を使ってください。
verdict-not_official = 公式の窓口には見当たらない
    .about = 本物だと裏づけるものがありません。アプリ内のヘルプを開くか、公式のアドレスを自分で入力してください。
verdict-impostor_signs = 偽物の兆候
    .about = 返事をせず、お金を払わず、コードを渡さないでください。アプリ内のヘルプを開いてください。
contact-found = { $verdict }。{ $about }
contact-found-noted = ほかで見つけた連絡先：{ $said }

contact-official = { $platform }：{ $channel }。
contact-plausible = おそらく本物ですが、公式ページでは裏づけられていません。アプリで確かめてください。
contact-other_page = { $host } は{ $platform }のものですが、このページはサポートの窓口ではありません。
contact-other_handle = { $value } は{ $platform }のものですが、別の用途のものです。
contact-other_platform = これは{ $wanted }ではなく{ $platform }のものです。
contact-listed = { $value }：{ $reason }
contact-replaced = 代わりに { $official } を使ってください。
contact-old_host = { $host } は以前{ $platform }が使っていましたが、替わりました。
contact-not_found = 公式の窓口の中には見つかりません。
contact-yours = { $platform }について、ご自分のファイルにあります。そのファイルは誰も確認していないので、公式の証しにはなりません。
contact-open_host = { $host } では誰でも公開でき、これは{ $platform }が案内するアドレスではありません。
contact-shortener = { $host } はリンクを短くし、行き先を隠します。
contact-userinfo = 「@」より前の部分に意味はありません。リンクの行き先は { $host } です。
contact-look_alike = { $value } は { $official } に似ていますが、別のものです。
contact-letters = { $value } に見慣れない文字があります。コンピューターは { $shown } と読みます。
contact-hidden = { $value } の中に見えない文字があります。
contact-phone = { $value } は電話番号です。これらのサービスが電話でサポートしているという情報はありません。
contact-fee = 「{ $word }」：サポートにお金はかかりません。
contact-code = 「{ $word }」：サポートがコード、パスワード、PINを必要とすることはありません。
contact-gift_card = 「{ $word }」：サポートがギフトカードや商品券を受け取ることはありません。
contact-other_messenger = 「{ $word }」：サポートは公式の窓口で行われ、別のメッセージアプリでは行われません。
contact-badge = 「{ $word }」：本物のマークは名前の横にあり、画像の中にはありません。

deadline-left = 残り{ $left }日：{ $date } まで。
deadline-over = 期限の { $date } を過ぎました。それでも、遅れた理由を添えて尋ねてください。
