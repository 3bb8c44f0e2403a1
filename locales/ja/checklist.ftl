# チェックリスト、自分でできること、最初の行動、注意、画像に写すもの。
# チェックリストの一行は、短い一文の指示。

## チェックリスト

check-sim_blocked = 携帯電話会社にSIMカードを停止してもらう。
check-bank_told = 請求のことを銀行に伝える。
check-other_sessions_ended = 自分のものでないセッションをすべて終了する。
check-two_step_on = 2段階認証をオンにする。
check-friends_warned = このアカウント以外の方法で友人に知らせる。
check-police_if_money_lost = お金を失ったら警察に届け出る。
check-official_app_installed = 公式ストアの公式アプリだけを使う。
check-number_international = 電話番号を + と国番号を付けて書く。
check-email_spelled_right = メールアドレスを一文字ずつ読み直す。
check-times_with_zone = 時刻にはすべてタイムゾーンを付ける。
check-each_try_with_result = 試したことを結果とともに書く。
check-payment_id_amount_bank_proof = 取引番号、金額、銀行の記録を書く。
check-charge_window_days_left = 申し立ての期限内に送る。
check-links_to_public_content = 公開されているものへのリンクを付ける。
check-owner_or_agent = 権利者か代理人かを書く。
check-screenshot_has_time = どのスクリーンショットにも時刻を入れる。
check-screenshot_cropped_not_blurred = 見せたくない部分は切り取り、ぼかしたり塗ったりしない。
check-screenshots_max3_jpg_png_5mb_720p = ある記事にある制限を守る（画像は3枚まで、JPGかPNG、1枚5 MB未満、720p以上）。
check-no_code_no_password_no_pin = コード、パスワード、PINは一切書かない。
check-no_card_number = カード番号は一切書かない。
check-one_problem_only = この問題だけを書く。
check-address_typed_not_clicked = リンクをたどらず、アドレスを自分で入力する。
check-sender_of_reply_checked = 返事に答える前に差出人を確かめる。
check-spam_folder_after_1h = 1時間たっても来なければ迷惑メールフォルダーを見る。
check-wait_until_then_reply_in_same_thread = 送るのは一度だけにし、待ってから、同じやり取りの中で改めて尋ねる。

## 自分でできること：書く前に試すこと

help-latest_version = アプリを最新版に更新してください。
help-clear_cache = アプリのストレージ設定でキャッシュを消してください。チャットは消えません。
help-other_network = 別のネットワークを試してください。モバイル通信の代わりにWi-Fi、またはその逆です。
help-restart = アプリを完全に閉じて開き直し、それから端末を再起動してください。
help-service_status = 同じアプリを使っている人に聞いてください。その人も使えなければ全体の障害なので、待つのがいちばんです。

help-check_number_format = 番号を確かめてください。+ と国番号を付け、多くの国ではその後の0を省きます。
help-reset_password = パスワードがあるアカウントなら、ログイン画面から再設定してください。
help-look_on_other_device = ほかの端末も見てください。ログインしたままか、コードがそこに出ることがあります。
help-known_device = このアカウントで使ったことのある端末とネットワークでログインしてください。
help-sms_not_blocked = スマホに電波が届いているか、知らない相手からのメッセージを拒否していないか確かめてください。
help-code_by_call = 残り時間がなくなるのを待ち、アプリに電話で受け取る方法があれば選んでください。
help-wait_limit = 画面の待ち時間が終わるまで、コードの再送を求めないでください。
help-operator_sms = コードのSMSが止められていないか、携帯電話会社に聞いてください。
help-code_only_in_app = コードはアプリそのものにだけ入力し、誰にも送らないでください。
help-change_number_in_app = アカウントがまだ開けるなら、アプリのアカウント設定で番号を変更してください。
help-keep_old_number = アカウントを新しい番号に移し終えるまで、前の番号を残してください。
help-recovery_mail = 画面の「忘れた場合」のリンクを使い、復旧用のメールを確認してください。

help-read_ban_notice = アプリの通知を最後まで読んでください。審査を求めるボタンがあることが多いです。
help-official_app_only = 改造版のアプリを消し、公式のものを入れてください。改造版は停止の原因になると言われています。
help-read_rules = サービスの規約を読み、ご自分に当てはまる点を説明できるようにしてください。
help-wait_ban_end = 通知に終わりの時期があれば、書く前にそれを待ってください。
help-limit_ends_itself = ボットに「/start」を送ってください。制限が自然に終わるか、いつ終わるかを教えてくれます。
help-line_wait_suspension = 特定のメッセージによる停止は24時間から7日間です。まず終わるのを待ってください。

help-was_it_you = ご自分の操作ではなかったか、思い出してください。新しいスマホ、ブラウザー、VPN、旅行などです。
help-check_sessions = アプリの設定で端末の一覧を開き、自分のものでない端末を探してください。
help-privacy_settings = 番号、写真、最後のオンライン時刻を誰が見られるか、プライバシー設定で確かめてください。
help-reregister_own_code = ご自分のスマホのアプリで番号をもう一度登録し、SMSのコードはそこにだけ入力してください。
help-log_out_linked_devices = 設定の「リンク済みデバイス」を開き、自分のものでない端末をすべてログアウトしてください。
help-telegram_other_device = ログインしたままの端末で「設定」›「デバイス」を開き、ほかのセッションをすべて終了してから、2段階認証をオンにしてください。
help-telegram_number_is_key = 番号を持つ人が、アカウントを使えてしまいます。何よりも先にSIMカードを停止してもらってください。
help-friends_by_other_means = チャットは他人に使われているので、電話や別のアプリで友人に知らせてください。
help-line_move_account = 新しいSIMカードで番号を取り戻し、新しいスマホにアカウントを引き継いでください。手順はLINEのヘルプセンターで確かめてください。

help-other_party_online = 相手に、オンラインかどうか、ほかの人からのメッセージは届くかを聞いてください。
help-notifications_allowed = スマホの設定でアプリの通知を許可し、「おやすみモード」なども確かめてください。
help-battery_saver = アプリをバックグラウンドで動けるようにし、省電力の対象から外してください。
help-free_storage = 端末の空き容量を増やしてください。
help-permissions_media = スマホの設定で、写真、ファイル、カメラ、マイクの使用をアプリに許可してください。
help-same_account_on_devices = 両方の端末が同じアカウントで、どちらもオンラインか確かめてください。

help-payment_history = アプリの支払い履歴で支払いを探し、番号と状態を控えてください。
help-wait_pending = 処理中の支払いは、何もしなくても戻ることがあります。翌日もう一度見てください。
help-store_first = AppleかGoogleを通じて支払った場合は、まずそちらに返金を求めてください。代金はそちらが預かっています。
help-cancel_in_store = 再び請求されないよう、購入した場所で定期購入を解約してください。
help-ask_seller = まず販売者にメールなどの文章で尋ね、答えを残してください。
help-paysupport = 支払い先のボットに「/paysupport」を送り、返事を残してください。
help-wallet_help = 検索結果ではなく、アプリ内のウォレットのヘルプを見てください。

help-ask_admin = まずグループの管理者に尋ねてください。参加者を決めるのは管理者です。
help-fresh_link = 新しい招待リンクをもらい、満員でないか聞いてください。

help-reinstall_after_backup = バックアップを取ってから、アプリを消して入れ直してください。
help-os_supported = お使いのOSのバージョンにアプリが対応しているか確かめてください。
help-store_works = ストアでほかのアプリを入れられるか、ログインしているか確かめてください。
help-cloud_space = クラウドのアカウントが正しいものか、空き容量があるか確かめてください。
help-backup_on_wifi = Wi-Fiにつなぎ、充電しながらバックアップしてください。
help-less_auto_download = 写真や動画の自動ダウンロードをオフにしてください。
help-fewer_notifications = 通知の多いグループやチャンネルはミュートしてください。

help-keep_evidence = 消える前に、名前、リンク、時刻を控えてください。
help-report_in_app = アプリの中の、メッセージやプロフィールにある通報ボタンを使ってください。
help-block_person = 通報した後で、そのアカウントをブロックしてください。

help-choose_language_again = アプリの設定で言語を選び直してください。
help-system_language = スマホの言語設定を確かめてください。アプリの言語がそれに合わせて変わることがあります。

help-help_center_search = まず公式のヘルプを調べてください。
help-data_export_in_app = アプリのアカウントやプライバシーの設定で、自分でデータを取得・削除できないか見てください。

## 最初の行動：この順に

action-operator_block_sim = 携帯電話会社に電話し、SIMカードを停止してもらってください。
action-bank_police_if_needed = スマホが銀行口座と結び付いていれば銀行に電話し、盗まれたのなら警察に届け出てください。
action-reregister_new_sim = 同じ番号の新しいSIMカードを受け取り、別のスマホで登録してください。これで盗んだ人を締め出せます。メールより早い方法です。
action-reregister_own_code = ご自分のスマホで番号をもう一度登録し、SMSのコードはアプリにだけ入力してください。
action-freeze_account = アプリの入ったスマホ（どれでもかまいません）のログイン画面から、アカウントを凍結してください。
action-end_sessions = まだログインしている端末から、ほかのセッションをすべて終了してください。
action-change_password = パスワードがあるアカウントなら、すぐに変更してください。
action-two_step_on = 2段階認証をオンにしてください。
action-friends_warn = 別の方法で友人に知らせてください。あなたの名前でお金を求められるかもしれません。
action-bank_if_money = お金やカードの情報が関わるなら、銀行に電話してください。
action-police_if_money = お金を失ったなら、警察に届け出てください。
action-tell_bank = 今すぐ銀行に伝えてください。請求を止めたり、異議を申し立てたりできることが多いです。
action-keep_receipt = 領収書と銀行の記録を残してください。
action-no_more_money = 何を言われても、これ以上お金もコードも送らないでください。
action-danger_call_help = 危険な目に遭っている人がいるなら、まず地域の緊急通報番号に電話してください。

## 注意

note-code_never = サポートにあなたのコード、パスワード、PINは必要ありません。求めてくる相手はサポートではありません。
note-fake_support_fee = サポートは無料です。料金やギフトカードを求めてくる相手はサポートではありません。
note-other_app_support = サポートが別のメッセージアプリで連絡してくることはありません。
note-store_refund = AppleやGoogleを通じて買ったものは、そちらが返金します。
note-admins_decide = 誰が参加できるか、誰が管理するかは、グループの管理者が決めます。まず管理者に尋ねてください。
note-do_not_copy_illegal = 違法な画像を保存、複製、転送しないでください。リンク、名前、時刻で十分です。

note-one_number_per_appeal = 異議申し立ては電話番号一つにつき一件です。
note-review_not_faster = 何度求めても審査は早くなりません。状態はアプリを開くと分かります。
note-wait_7_days_pin = 他人が2段階認証のPINを設定した場合、WhatsAppは7日後にPINなしで入れるようにします。SMSのコードで入れば、相手はすぐに締め出されます。
note-deleted_after_30_days_claim = WhatsAppのヘルプを引用したほかのサイトによれば、無効化されたアカウントは約30日で削除されるとのことです。その前に登録し直してください。
note-badge_beside_name = 公式チャットのマークは名前の横に付きます。画像の中にあるマークは偽物です。アプリで確かめてください。

note-messenger_com_closed = 報道によれば、messenger.com は現在Facebookにつながります。ヘルプは facebook.com/help にあります。
note-report_shows_chat = 報告すると、そのチャットの最近のメッセージがFacebookに送られ、読まれます。

note-volunteers_no_secrets = ここで答えるのはボランティアです。秘密は書かないでください。
note-telegram_code_never = Telegramから届くログインコードは、誰にも教えないでください。相手がTelegramでも同じです。
note-smstelegram_only = SNSのアカウントのうち、Telegramのサポートは X の @smstelegram だけです。
note-first_limit_few_days = 最初の制限は数日で、早く終わらせることはできません。
note-stars_final = Telegram Starsの購入は取り消せません。届かなかったものは、ボットの開発者が返金できます。
note-abuse_mail_needs_links = 迷惑行為の窓口へのメールにはリンク（t.me/… や @…）が必要です。ないと処理されません。
note-verify_not_for_users = 認証を受けられるのはチャンネル、グループ、ボットだけで、個人のアカウントは受けられません。
note-dmca_owner_only = 申し立てられるのは権利者か、その代理人だけです。
note-private_chats_not_processed = 対応されるのは公開コンテンツだけで、非公開のチャットについての依頼は扱われません。

note-wechat_two_services = WeChat（海外）とWeixin（中国本土）は、運営会社の違う二つのサービスです。ご自分が登録したほうに連絡してください。
note-wechat_kefu_is_a_shops_tool = 「微信客服」は店が自分のページに組み込む機能です。相手は店であり、WeChatのサポートではありません。
note-wechat_no_third_party_unblock = 制限を解除してもらうために誰かにお金を払わないでください。そうして解除されたアカウントは、再び停止されると言われています。

note-line_no_phone_replies = LINEの返事は原則として、メッセージ機能かメールだけです。電話がかかってきても、それはLINEではありません。
note-line_owner_only = フォームはアカウントの所有者本人が送る必要があります。

note-activation_code_never = 誰だと名乗られても、アクティベーションコードを渡さないでください。
note-viber_blocked_by_machine = Viberのプライバシーポリシーによれば、自動処理で停止された人は、サポートに確認を求めることができます。
note-viber_store_refund = AppleやGoogleを通じて買ったものは、Viberではなくそちらが返金します。
note-viber_cooling_off = 14日間の撤回期間は、購入したものを使った時点で終わります。

note-signal_modified_app = 改造版のSignalは別のアドレスをサポートとして示すことがあります。公式アプリが示すものだけを信じてください。
note-signal_abuse_address = 名前に反して、abuse@signal.org は著作権と商標専用です。人についての報告は扱われません。
note-discord_false_reports = Discordでは、虚偽の報告や報告の繰り返しは処分されます。見たことだけを、一度だけ報告してください。
note-snapchat_my_eyes_only = パスワードや「My Eyes Only」の暗証番号を、Snapchatのサポートにもほかの誰にも教えないでください。
note-kakao_phone_unconfirmed = KakaoTalkのものとされる電話番号は別のサイトにしか見つからず、どれも確認できませんでした。
note-kakao_search_pages = cs.kakao.com では、第三者が検索語の欄に自分の連絡先を入れたページがあります。そこにある番号やIDは使わないでください。
note-kakao_id_masked = なりすましの件では、Kakaoは身分証を求めます。番号を隠してから送ってください。

## 証拠：画像に写すもの

proof-ban_notice = ログイン時の通知の全体。理由と時刻も
proof-red_mark_number_time = 赤いマーク、相手の名前か番号、送信時刻
proof-chat_and_time = メッセージがない、または遅れているチャット一覧。時刻も
proof-failed_file = 送信中のままのファイル。サイズと時刻も
proof-both_devices = 両方の端末の同じチャット。1台につき1枚
proof-payment_screen = 支払いの画面。取引番号、金額、状態
proof-bank_notice = 銀行の請求通知。カード番号は写さない
proof-dead_link = リンクが使えないという通知。グループ名も
proof-removal_notice = 退会させられたという通知。グループ名と時刻も
proof-group_info = グループの情報画面。名前と管理者
proof-error_window_version = エラー画面と、アプリのバージョンの画面
proof-slow_screen_storage = 遅い、または固まった画面（時刻入り）と、アプリの容量や電池の画面
proof-store_error = ストアのエラー。アプリ名も
proof-backup_error = バックアップの画面。エラーと前回の時刻
proof-notification_settings = スマホにあるアプリの通知設定
proof-profile_and_message = 正確な名前の入ったプロフィールと、時刻の入ったメッセージ
proof-payment_request = お金の要求。自分の口座情報は写さない
proof-fake_profile = 正確な名前の入った偽のプロフィールと、自分のもの
