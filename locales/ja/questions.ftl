# 質問：分類、項目、ページ、欄、よくある答え。
# 分類と項目の名前は件名にも入り、choice-* と try-* は答えとして文面に入る。短く中立に。

## 分類

category-account_access = アカウントへのアクセス
    .about = ログインできない、コードが届かない
category-account_ban = 利用停止・利用制限
    .about = アカウントの停止、BAN、凍結、送信制限
category-security = セキュリティ
    .about = 乗っ取り、不審なログイン、スマホの紛失や盗難
category-messages = メッセージ
    .about = 送れない、届かない、遅れる、消えた
category-payments = 支払い
    .about = 誤請求、返金、残高、定期購入（サブスク）
category-groups = グループ
    .about = 参加できない、退会させられた、管理者から外れた
category-technical = 技術的な問題
    .about = 落ちる、遅い、更新やバックアップができない
category-abuse = 迷惑行為の報告
    .about = 迷惑メッセージ、脅し、詐欺、なりすましを通報したい
category-language = 言語
    .about = アプリが別の言語で表示される
category-business = ビジネス
    .about = 公式マーク（認証）、API、ビジネスアカウントの停止
category-legal_privacy = 法律とプライバシー
    .about = 著作権、商標、個人データ
category-other = その他
    .about = 一覧のどれにも当てはまらない

## 項目

option-no_login = ログインできない
    .about = アカウントに入れない、ログアウトされて戻れない
option-no_code = 認証コードが届かない
    .about = SMSでも電話でもコードが届かない
option-number_changed = 電話番号の変更
    .about = 番号が変わった、前のSIMが使えない
option-two_step_forgotten = 2段階認証のPIN忘れ
    .about = コードの後に求められるPINやパスワードが分からない

option-banned = アカウントの停止
    .about = アカウントや番号が停止・BAN・無効と表示される
option-temporarily_banned = アカウントの一時停止
    .about = 数時間から数日の停止、残り時間が表示されている
option-frozen = アカウントの凍結
    .about = 凍結された：見られるが送信できない
option-limited_sending = 送信の制限
    .about = 連絡先にない人に送れない

option-hijacked = アカウントの乗っ取り
    .about = 乗っ取られた：誰かが自分の名前で送っている
option-suspicious_login = 不審なログイン
    .about = 身に覚えのないログインや端末がある
option-phone_lost = スマートフォンの紛失・盗難
    .about = スマホがなく、アカウントは開いたまま
option-data_leak = 情報漏れの疑い
    .about = チャットや写真、番号が漏れた。知られすぎている

option-send_failed = メッセージを送れない
    .about = 送信に失敗する、赤い印、「送信中」のまま
option-not_received = メッセージが届かない
    .about = 相手が送ったものが届かない
option-delayed = メッセージの遅延
    .about = 何時間も遅れる、アプリを開いたときだけ届く
option-media_failed = 写真やファイルの送受信の失敗
    .about = 写真、動画、音声、ファイルを送受信できない
option-sync = メッセージの欠落・不一致
    .about = トーク履歴が消えた、スマホとパソコンで違う

option-failed = 支払いの失敗
    .about = 支払いが通らない、途中で止まっている
option-refund = 返金
    .about = 返金してほしい、返金されない
option-wrong_balance = 残高の誤り
    .about = 残高が違う、ウォレットのお金が減っている
option-wrong_charge = 誤請求
    .about = 二重請求、多すぎる請求、買っていないものの請求
option-subscription = 定期購入
    .about = サブスク：払ったのに使えない、勝手に更新される
option-goods_not_delivered = 支払い済みの商品の未着
    .about = 払ったのに、買ったものが届かない

option-cannot_join = グループに参加できない
    .about = リンクが切れている、満員、拒否される
option-removed = グループから退会させられた
    .about = グループから外された
option-admin_rights = 管理者権限
    .about = 管理者でなくなった、管理者がいなくなった

option-crash = アプリが落ちる
    .about = 勝手に閉じる、固まる、開かない
option-cannot_update = 更新できない
    .about = 更新に失敗する、バージョンが古いと出る
option-backup_failed = バックアップ・復元の失敗
    .about = バックアップが止まる、トーク履歴を復元できない
option-slow = アプリが遅い
    .about = 重い、固まる、電池の減りが早い、容量を圧迫する
option-notifications = 通知
    .about = 音が鳴らない、表示されない、開いたときだけ出る

option-spam = 迷惑メッセージ（スパム）
    .about = 望まない広告が何度も来る
option-harassment = 嫌がらせ・脅し
    .about = 侮辱、つきまとい、脅し、ゆすり
option-scam = 詐欺
    .about = だまされた、人からお金をだまし取ろうとしている
option-illegal_content = 違法なコンテンツ
    .about = 暴力、児童虐待、薬物などの犯罪
option-impersonation = なりすまし
    .about = 偽のアカウントが自分の名前と写真を使っている
option-malicious_bot = 悪質なボット
    .about = だます、スパムを送る、コードを聞き出すボット

option-wrong_language = 表示言語の誤り
    .about = 急に読めない言語になった
option-cannot_switch = 言語の切り替えができない
    .about = 自分の言語がない、元に戻ってしまう

option-verification = 認証（公式マーク）
    .about = 事業者やチャンネルに公式マークがほしい
option-api = ビジネス向けAPI
    .about = API、ボット、ツールが動かない
option-blocked = ビジネスアカウントの停止
    .about = 事業用の番号、ボット、チャンネルが停止された

option-copyright = 著作権
    .about = 写真、文章、音楽、動画を無断で使われている
option-trademark = 商標
    .about = ブランド、名称、ロゴを使われている
option-data_request = 個人データの請求
    .about = データの写しがほしい、削除してほしい
option-privacy = プライバシー
    .about = 個人データが不当に表示・利用・共有されている

option-other = その他の件
    .about = どの一覧にもない問題

## ページ

page-account = アカウント
page-device = スマホとアプリ
page-happened = 起きたこと
page-ban = 停止について
page-security = セキュリティ
page-messages = メッセージ
page-groups = グループ
page-payment = 支払い
page-abuse = 報告する内容
page-legal = 権利
page-business = 事業者
page-story = ご自分の言葉で
page-timeline = 起きた順に
page-tried = 試したこと
page-request = お願いしたいこと
page-proof = スクリーンショット

## 欄：アカウント

field-account_phone = アカウントの電話番号
    .hint = サービス側はこの番号でアカウントを探します。+ と国番号を付けて書いてください。
    .example = +44 7700 900123
field-username = ユーザー名
    .hint = プロフィールにあれば。@ で始まることが多いです。
    .example = @maria_k_example
field-account_id = アカウントIDまたは表示名
    .hint = WeChat ID、LINEの表示名、プロフィールのリンクなど、アカウントが分かるもの。
    .example = wxid_example77
field-registered_since = アカウントの登録時期
    .hint = 年だけ、または年と月で十分です。ご自分のアカウントだと示す助けになります。
    .example = 2022-08
field-reply_email = 返信先メールアドレス
    .hint = 今開けるアドレス。返事がここに届くことがあります。
    .example = maria@example.org
field-alt_contact = 別の連絡先
    .hint = これから7日間使える、もう一つのメールか番号。
    .example = m.k@example.net
field-legal_name = 氏名（正式名称）
    .hint = 公式のフォームで求められる場合だけ必要です。
    .example = 山田 花子
field-service_region = サービス地域
    .hint = WeChat（海外）と Weixin（中国本土）は運営会社が違います。
field-business_name = 事業者名
    .hint = ビジネスプロフィールのとおりに。
    .example = ヌール書店
field-business_verified = 事業者は認証済みですか
    .hint = プロフィールに公式マークがある場合だけ「はい」。

## 欄：端末

field-device_model = スマホやパソコンの機種
    .hint = 端末の設定の「情報」にあります。
    .example = Pixel 8
field-os_version = OSとバージョン
    .hint = 端末の設定の「情報」、機種の近くにあります。
    .example = Android 14
field-app_version = アプリのバージョン
    .hint = アプリの設定のヘルプや情報、またはストアにあります。
    .example = 11.7.2
field-network_type = ネットワーク
    .hint = そのとき端末が使っていたもの。
field-unofficial_app = 改造版や非公式のアプリですか
    .hint = 停止の原因になることがあります。正直に書くと話が早く進みます。

## 欄：起きたこと

field-summary = 問題を一文で
    .hint = 件名になります。どれほどひどいかではなく、何が起きたか。
    .example = 20 MBを超えるファイルが「送信中」のまま
field-description = 起きたこと
    .hint = 事実を順に。コード、パスワード、PIN、カード番号は書かないでください。
field-impact = できなくて困っていること
    .hint = 強い言葉より、簡単な事実が役に立ちます。
    .example = 取引先に契約書を送れない
field-happened_at = 起きた日時
    .hint = できれば日、時刻、タイムゾーン。「昨日の夜」でもかまいません。
    .example = 2026-02-16 19:05
field-first_seen = 最初に気づいた日時
    .hint = サポートは記録を日時で調べます。
    .example = 2026-02-11 09:20
field-last_seen = 最後に確認した日時
    .hint = いちばん最近の発生。一度だけなら空けておいてください。
    .example = 2026-02-13 22:10
field-frequency = 頻度
    .hint = きっかけが分かれば書いてください。
    .example = 20 MBを超えるファイルを送るたび
field-steps_before = 直前の操作
    .hint = 再現できるように、順を追って。
    .example = チャットを開き、写真を選び、送信を押した
field-error_text = エラーの文面
    .hint = 表示された言語のまま、一字一句。
field-error_code = エラーコード
    .hint = エラー画面の短いコード。認証コードではありません。
    .example = Error 403
field-other_devices = ほかの端末での状態
    .hint = ほかで動くなら、この端末の問題です。
    .example = パソコンでは動く
field-network_test = ほかのネットワークでの状態
    .hint = モバイル通信の代わりにWi-Fi、またはその逆を試してください。
field-timeline = いつ何が起きたか
    .hint = 古い順に、一つの時点につき一行。
    .example = ファイルが「送信中」のまま
field-tried = 試したこと
    .hint = 結果も一緒に。同じことを勧められずに済みます。
    .example = アプリを再起動した
field-request = お願いしたいこと
    .hint = かなえられる、はっきりした希望を一つ。
    .example = 原因を調べ、いつ直るか知らせてほしい

## 欄：停止

field-ban_text = 停止の通知の文面
    .hint = アプリの表示どおり、一字一句。
    .example = アカウントは停止されました
field-ban_at = 停止を見た日時
    .hint = 日、時刻、タイムゾーンをできるだけ正確に。
    .example = 2026-03-09 21:40
field-warning_mail = 事前に警告はありましたか
    .hint = メールかアプリで。迷惑メールフォルダーも見てください。
field-activity_72h = 直前72時間にしたこと
    .hint = グループへの参加、大量の送信、機種変更など、事実だけ。
    .example = 二つのグループに参加し、機種変更をした
field-affirms_no_breach = 利用規約を守ってきましたか
    .hint = 「はい」の場合だけ文面に入ります。迷うなら空けておいてください。

## 欄：セキュリティ

field-anomaly_at = 最初に気づいた日時
    .hint = 最初の不審なメッセージ、通知、ログアウト。タイムゾーンも。
    .example = 2026-01-20 23:10
field-anomaly_place_ip = ログインの場所またはIPアドレス
    .hint = ログイン通知か端末の一覧のとおりに。
    .example = Windows PC、ワルシャワ
field-login_notice = ログインの通知は来ましたか
    .hint = 新しい端末でアカウントが開かれたというお知らせ。
field-settings_changed = 同意なく変更されたもの
    .hint = 分かるものをすべて。サポートが元に戻す手がかりになります。
field-last_normal_use = 最後に正常に使えた日時
    .hint = すべてがいつもどおりだった最後のとき。
    .example = 2026-01-20 21:00
field-two_step_state = 2段階認証
    .hint = オンかどうかだけ。PINやパスワードそのものは書かないでください。
field-recovery_valid = 復旧用のメールと番号は今も使えますか
    .hint = そこに届くメールやSMSをまだ読めるなら「はい」。
field-sim_blocked = SIMカードは停止してもらいましたか
    .hint = 携帯電話会社に頼めます。SIMを持つ人は認証コードを受け取れてしまいます。
field-new_phone_available = 使える別のスマホはありますか
    .hint = 新しいSIMカードと合わせれば、いちばん早く取り戻せます。

## 欄：メッセージ

field-counterpart_phone = 相手の電話番号
    .hint = + と国番号を付けて。メッセージを追う助けになります。
    .example = +44 7700 900456
field-message_at = メッセージの日時
    .hint = できれば5分以内の正確さで。
    .example = 2026-02-11 09:20

## 欄：グループ

field-group_name = グループの名前
    .hint = アプリの表記どおりに。
    .example = 3組保護者会
field-group_link = グループのリンク
    .hint = 招待リンクがあれば。
    .example = https://chat.whatsapp.com/EXAMPLE123
field-group_admin = グループの管理者
    .hint = グループに表示される名前。参加者を決めるのは管理者です。
    .example = Dさん
field-removal_notice = 通知の文面
    .hint = アプリの表示どおり、一字一句。
    .example = グループから退会させられました

## 欄：支払い

field-transaction_id = 取引番号
    .hint = 領収書か支払い履歴にあります。カード番号ではありません。
    .example = 4200009999202606011234567890
field-amount = 金額
    .hint = 領収書どおりの正確な額。
    .example = 8800
field-currency = 通貨
    .hint = 領収書の3文字。
    .example = JPY
field-charged_at = 請求された日時
    .hint = 領収書のとおりに。この日から期限を数えるサービスもあります。
    .example = 2026-06-01 12:02
field-bank_proof = 銀行に請求の記録はありますか
    .hint = 口座やカードの明細の一行で十分です。
field-payment_path = 支払い方法
    .hint = 返金するのがストアか、サービスか、販売者かが決まります。

## 欄：迷惑行為

field-offender_handle = 報告するアカウント
    .hint = ユーザー名、番号、リンクをそのまま写してください。似た文字にも注意。
    .example = @maria_k_exampIe
field-offence = そのアカウントがしていること
    .hint = 実際に見たことだけを、決めつけずに。
    .example = 名前と写真をまね、連絡先にお金を求めている
field-content_links = メッセージやプロフィールへのリンク
    .hint = 公開リンクがあれば、サポートが自分で確認できます。
    .example = t.me/maria_k_exampIe
field-evidence = 証拠として示せるもの
    .hint = 手元に残してあるもの。ほかの人が写っていたら、ぼかさず切り取ってください。
    .example = スクリーンショット3枚、送金の要求1件
field-relation = 相手との関係
    .hint = サポートが状況を判断する助けになります。
field-reported_before = 以前に報告しましたか
    .hint = アプリの「通報」ボタン、またはほかの方法で。

## 欄：法律

field-rights_role = あなたの立場
    .hint = 申し立てられるのは権利者か、その代理人だけです。
field-work = 著作物または商標
    .hint = 題名、登録番号、または原本を見られる場所。
    .example = 写真「夜明けの港」、https://example.org/harbour
field-infringing_links = 無断使用されている場所
    .hint = リンクを一か所につき一つ。サポートは、見つけられるものにしか対応できません。
    .example = t.me/example_channel/42

## 欄：その他

field-screenshots = スクリーンショット
    .hint = 時刻の入った画面全体。見せたくない部分は切り取り、ぼかさないでください。
    .example = 停止の通知
field-found_contact = よそで見つけた連絡先
    .hint = インターネットやメッセージにあった番号、アドレス、リンク。ここですぐ確かめるだけで、文面には入りません。なければ空けておいてください。
    .example = support@example.com
field-note = 自分用のメモ
    .hint = この問い合わせの中にだけ残り、送られることはありません。
field-wants_urgent_mark = 「至急」を付けますか
    .hint = お金を取られた、アカウントやスマホを盗まれた場合だけ。

## よくある答え

choice-network_type-wifi = Wi-Fi
choice-network_type-mobile = モバイル通信
choice-network_type-both = Wi-Fiとモバイル通信

choice-frequency-always = いつも
choice-frequency-often = よくある
choice-frequency-sometimes = ときどき
choice-frequency-once = 一度だけ

choice-other_devices-same = 同じ問題が起きる
choice-other_devices-fine = 問題なく動く
choice-other_devices-no_other = ほかに端末はない

choice-network_test-other_network_same = 同じ問題が起きる
choice-network_test-other_network_works = 問題なく動く
choice-network_test-not_tested = 試していない

choice-two_step_state-on = オン
choice-two_step_state-off = オフ
choice-two_step_state-unknown_pin = オン（通過できない）

choice-relation-stranger = 知らない人
choice-relation-acquaintance = 知人
choice-relation-former_contact = 以前やり取りのあった人
choice-relation-business = 事業者

choice-payment_path-app_store = アプリストア（AppleまたはGoogle）
choice-payment_path-in_app = アプリ内
choice-payment_path-bank = 銀行口座またはカード
choice-payment_path-bot = チャット内のボット

choice-rights_role-owner = 権利者
choice-rights_role-agent = 権利者から委任を受けた者
choice-rights_role-neither = どちらでもない

choice-service_region-overseas = WeChat（中国本土以外）
choice-service_region-mainland = Weixin（中国本土）

choice-impact-cannot_use = アカウントを使えない
choice-impact-work = 仕事ができない
choice-impact-family = 家族と連絡が取れない
choice-impact-money = お金を失った、または失うおそれがある

choice-request-explain = 理由の説明
choice-request-restore = アクセスの復旧
choice-request-refund = 返金
choice-request-remove = コンテンツまたはアカウントの削除
choice-request-fix_date = 原因の調査と修正時期の連絡

choice-offence-impersonates_me = 自分になりすましている
choice-offence-asks_money = 人にお金を求めている
choice-offence-threats = 脅している
choice-offence-spam = 迷惑メッセージを送っている
choice-offence-illegal = 違法なコンテンツを投稿している

choice-settings_changed-password = パスワード
choice-settings_changed-email = メールアドレス
choice-settings_changed-phone = 電話番号
choice-settings_changed-devices = リンク済みデバイス

## 試した結果

result-none = 変化なし
result-temporary = 一時的に改善
result-partly = 一部改善
result-solved = 解決

## よく試すこと

try-restart_app = アプリの再起動
try-reinstall = アプリの再インストール
try-other_network = ほかのネットワークへの切り替え
try-restart_phone = スマートフォンの再起動
try-update = アプリの更新
try-clear_cache = アプリのキャッシュの削除
try-other_device = ほかの端末での確認
