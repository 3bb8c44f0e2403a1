# プラットフォームのサポートへ送る文面（メッセージの言語）。
# $platform (String)：プラットフォームの名前。
# $value (String)：入力されたままの答え。はい・いいえの質問では yes、no、unknown。

## 枠

msg-subject = ［{ $category }］{ $what }
msg-subject-urgent = 【至急】{ $subject }
msg-greeting = { $platform }サポート ご担当者様
msg-category-line = 分類：{ $category }、{ $option }

msg-details = 詳細：
msg-timeline = 経過：
msg-attempts = 試したこと：

msg-timeline-entry = { $at }：{ $event }
msg-attempt = { $action }：{ $result }
sent-result-none = 変化なし
sent-result-temporary = 一時的に改善
sent-result-partly = 一部改善
sent-result-solved = 解決

msg-picture = スクリーンショット：{ $shows }
msg-picture-described = スクリーンショット（ご希望があれば送付します）：{ $shows }

msg-unknown = 分かりません
msg-secret-removed = ［削除済み］

msg-thanks = お手数をおかけしますが、よろしくお願いいたします。
msg-name = { $name }

## 何が起きたかを一文で

overview-no_login = { $platform }のアカウントにログインできません。
overview-no_code = { $platform }のアカウントの認証コードが届きません。
overview-number_changed = 電話番号が変わり、{ $platform }のアカウントを新しい番号に移せません。
overview-two_step_forgotten = { $platform }のアカウントの2段階認証を通過できません。

overview-banned = { $platform }のアカウントが停止され、利用できません。
overview-temporarily_banned = { $platform }のアカウントが一定期間停止されています。
overview-frozen = { $platform }のアカウントが凍結されています。
overview-limited_sending = { $platform }のアカウントでメッセージの送信が制限されています。

overview-hijacked = { $platform }のアカウントが第三者に乗っ取られました。
overview-suspicious_login = { $platform }のアカウントに、身に覚えのないログインがありました。
overview-phone_lost = { $platform }のアカウントが入ったスマートフォンを紛失したか、盗まれました。
overview-data_leak = { $platform }のアカウントから情報が漏れた疑いがあります。

overview-send_failed = { $platform }でメッセージを送信できません。
overview-not_received = { $platform }で相手からのメッセージが届きません。
overview-delayed = { $platform }のメッセージが遅れて届きます。
overview-media_failed = { $platform }のアカウントで写真やファイルを送受信できません。
overview-sync = { $platform }のメッセージが欠けているか、端末間で一致しません。

overview-failed = { $platform }での支払いに失敗しました。
overview-refund = { $platform }での支払いについて、返金をお願いします。
overview-wrong_balance = { $platform }のアカウントの残高が正しくありません。
overview-wrong_charge = { $platform }で誤った請求がありました。
overview-subscription = { $platform }の有料プランに問題があります。
overview-goods_not_delivered = { $platform }で支払いましたが、購入したものを受け取っていません。

overview-cannot_join = { $platform }でグループに参加できません。
overview-removed = { $platform }でグループから退会させられました。
overview-admin_rights = { $platform }のグループの管理者権限に問題があります。

overview-crash = { $platform }のアプリが端末で強制終了するか、起動しません。
overview-cannot_update = { $platform }のアプリを端末で更新できません。
overview-backup_failed = { $platform }のチャットのバックアップを作成または復元できません。
overview-slow = { $platform }のアプリの動作が端末で非常に遅くなっています。
overview-notifications = { $platform }のアプリの通知が端末で機能しません。

overview-spam = { $platform }での迷惑メッセージ（スパム）を報告します。
overview-harassment = { $platform }での嫌がらせを報告します。
overview-scam = { $platform }での詐欺を報告します。
overview-illegal_content = { $platform }での違法なコンテンツを報告します。
overview-impersonation = { $platform }で、第三者が当方になりすましています。
overview-malicious_bot = { $platform }での悪質なボットを報告します。

overview-wrong_language = { $platform }のアプリが別の言語で表示されます。
overview-cannot_switch = { $platform }のアプリを希望の言語に切り替えられません。

overview-verification = { $platform }での認証（公式マーク）についてお問い合わせします。
overview-api = { $platform }のAPIまたはビジネス向けツールに問題があります。
overview-blocked = { $platform }のビジネスアカウント、ボットまたはチャンネルがブロックされました。

overview-copyright = { $platform }での著作権侵害を報告します。
overview-trademark = { $platform }での商標権侵害を報告します。
overview-data_request = { $platform }における当方の個人データについて請求いたします。
overview-privacy = { $platform }における当方の個人データの取り扱いについて懸念があります。

overview-other = { $platform }について、ほかの分類に当てはまらない件でサポートをお願いいたします。

## 事実：アカウント

line-account_phone = アカウントの電話番号：{ $value }
line-username = ユーザー名：{ $value }
line-account_id = アカウントID：{ $value }
line-registered_since = 登録時期：{ $value }
line-reply_email = 返信先メールアドレス：{ $value }
line-alt_contact = 別の連絡先：{ $value }
line-legal_name = 氏名（正式名称）：{ $value }
line-service_region = サービス地域：{ $value }
line-business_name = 事業者名：{ $value }
line-business_verified = { $value ->
    [yes] 事業者として認証済みです。
    [unknown] 事業者として認証済みかどうかは分かりません。
   *[no] 事業者としての認証は受けていません。
}

## 事実：端末

line-device_model = 端末：{ $value }
line-os_version = OS：{ $value }
line-app_version = アプリのバージョン：{ $value }
line-network_type = ネットワーク：{ $value }
line-unofficial_app = { $value ->
    [yes] 改造版または非公式のアプリを使用していました。
    [unknown] 使用中のアプリが公式かどうかは分かりません。
   *[no] 公式アプリを使用しています。
}

## 事実：起きたこと

line-description = { $value }
line-impact = 影響：{ $value }
line-happened_at = 日時：{ $value }
line-first_seen = 最初に気づいた日時：{ $value }
line-last_seen = 最後に確認した日時：{ $value }
line-frequency = 頻度：{ $value }
line-steps_before = 直前の操作：{ $value }
line-error_text = エラーの文面：{ $value }
line-error_code = エラーコード：{ $value }
line-other_devices = ほかの端末では：{ $value }
line-network_test = ほかのネットワークでは：{ $value }
line-request = お願いしたいこと：{ $value }

## 事実：停止

line-ban_text = 表示された通知：{ $value }
line-ban_at = 通知を最初に見た日時：{ $value }
line-warning_mail = { $value ->
    [yes] 事前に警告を受け取りました。
    [unknown] 事前に警告があったかどうかは分かりません。
   *[no] 事前の警告は受け取っていません。
}
line-activity_72h = 直前72時間の利用状況：{ $value }
line-affirms_no_breach = { $value ->
    [yes] 当方の知る限り、利用規約を守って利用してきました。
   *[no] {""}
}

## 事実：セキュリティ

line-anomaly_at = 最初の異変に気づいた日時：{ $value }
line-anomaly_place_ip = ログインの場所またはIPアドレス：{ $value }
line-login_notice = { $value ->
    [yes] ログインの通知を受け取りました。
    [unknown] ログインの通知があったかどうかは分かりません。
   *[no] ログインの通知は受け取っていません。
}
line-settings_changed = 同意なく変更されたもの：{ $value }
line-last_normal_use = 最後に正常に利用した日時：{ $value }
line-two_step_state = 2段階認証：{ $value }
line-recovery_valid = { $value ->
    [yes] 復旧用のメールアドレスと電話番号は今も使えます。
    [unknown] 復旧用のメールアドレスと電話番号が今も使えるかどうかは分かりません。
   *[no] 復旧用のメールアドレスまたは電話番号はもう使えません。
}
line-sim_blocked = { $value ->
    [yes] 携帯電話会社がSIMカードを停止しました。
    [unknown] SIMカードが停止されたかどうかは分かりません。
   *[no] SIMカードはまだ停止されていません。
}
line-new_phone_available = { $value ->
    [yes] 使える別のスマートフォンがあります。
    [unknown] 別のスマートフォンを用意できるかどうかは、まだ分かりません。
   *[no] 別のスマートフォンはまだありません。
}

## 事実：メッセージとグループ

line-counterpart_phone = 相手の電話番号：{ $value }
line-message_at = メッセージの日時：{ $value }
line-group_name = グループ：{ $value }
line-group_link = グループのリンク：{ $value }
line-group_admin = グループの管理者：{ $value }
line-removal_notice = 表示された通知：{ $value }

## 事実：支払い

line-transaction_id = 取引番号：{ $value }
line-amount = 金額：{ $value }
line-currency = 通貨：{ $value }
line-charged_at = 請求日時：{ $value }
line-bank_proof = { $value ->
    [yes] 請求を示す銀行の記録があります。
    [unknown] 銀行に請求の記録があるかどうかはまだ分かりません。
   *[no] 請求を示す銀行の記録はまだありません。
}
line-payment_path = 支払い方法：{ $value }

## 事実：迷惑行為と法的な件

line-offender_handle = 報告するアカウント：{ $value }
line-offence = 行っていること：{ $value }
line-content_links = リンク：{ $value }
line-evidence = 証拠：{ $value }
line-relation = 当方との関係：{ $value }
line-reported_before = { $value ->
    [yes] この件は以前にも報告したことがあります。
    [unknown] この件が以前に報告されたかどうかは分かりません。
   *[no] この件を報告するのは初めてです。
}
line-rights_role = 当方の立場：{ $value }
line-work = 著作物または商標：{ $value }
line-infringing_links = 無断使用されている場所：{ $value }

## お願いすること

ask-review = アカウントに対する判断をご確認いただき、誤りであれば復旧をお願いいたします。
ask-unfreeze = アカウントをご確認いただき、誤りであれば凍結の解除をお願いいたします。
ask-lift_limit = アカウントが制限された理由をご確認いただき、誤りであれば制限の解除をお願いいたします。
ask-secure = アカウントの保護と、ほかのすべてのセッションの終了をお願いいたします。あわせて、所有者である当方が再び利用できるよう、ご対応をお願いいたします。
ask-deactivate = 当方の番号で再登録できるまで、アカウントの無効化をお願いいたします。
ask-check_login = 最近のログインをご確認のうえ、当方によるものでないログインを終了していただき、ほかに当方がすべきことをお知らせください。
ask-restore_access = アカウントに再びアクセスできるよう、ご対応をお願いいたします。
ask-find_cause = 原因をお調べいただき、解決方法をお知らせください。既知の問題であれば、修正の見込み時期もお知らせください。
ask-refund = 請求の内容をご説明いただき、誤った請求である場合や、購入したものを受け取っていない場合は、返金をお願いいたします。
ask-correct_balance = 残高を取引と照合し、訂正をお願いいたします。
ask-group_help = グループをご確認いただき、対応できることをお知らせください。
ask-remove_content = 報告した内容をご確認いただき、規約に沿った対応をお願いいたします。
ask-remove_infringement = 記載したリンクのコンテンツを削除いただくか、判断に必要なことをお知らせください。
ask-data_answer = 個人データに関する請求にご回答いただき、本人確認が必要であればお知らせください。
ask-language_fix = アプリを希望の言語に設定する方法をお知らせください。
ask-business_help = 当方の事業に関する本件をご確認いただき、解決に必要なことをお知らせください。
ask-verify = 認証を受けられるかどうか、また、そのために必要なものをお知らせください。
ask-answer = ご確認のうえ、ご回答をお願いいたします。

ask-more = この件の確認のため、ほかに必要な情報がありましたら、ご連絡ください。
