# The text that is sent to the platform’s support team, in the message language.

## Frame

msg-subject = {"["}{ $category }] - { $what }
msg-subject-urgent = 緊急 { $subject }
msg-greeting = { $platform } 客服團隊，您好：
msg-category-line = 類別：{ $category }，{ $option }

msg-details = 詳細資料：
msg-timeline = 事情經過：
msg-attempts = 我已嘗試的方法：

msg-timeline-entry = { $at }：{ $event }
msg-attempt = { $action }：{ $result }
sent-result-none = 沒有改善
sent-result-temporary = 暫時有效
sent-result-partly = 部分有效
sent-result-solved = 已解決

msg-picture = 螢幕截圖：{ $shows }
# Where nothing can be attached.
msg-picture-described = 螢幕截圖（如有需要可提供）：{ $shows }

msg-unknown = 我不清楚
# Stands where a code, password or card number was taken out.
msg-secret-removed = {"["}已移除]

msg-thanks = 感謝您的協助。
msg-name = { $name }

## What happened, in one sentence

overview-no_login = 我無法登入我的 { $platform } 帳號。
overview-no_code = 我收不到 { $platform } 帳號的登入驗證碼。
overview-number_changed = 我已更換電話號碼，但無法將 { $platform } 帳號轉移到新號碼。
overview-two_step_forgotten = 我無法通過 { $platform } 帳號的兩步驟驗證。

overview-banned = 我的 { $platform } 帳號遭到停權，無法使用。
overview-temporarily_banned = 我的 { $platform } 帳號遭到暫時停權。
overview-frozen = 我的 { $platform } 帳號遭到凍結。
overview-limited_sending = 我的 { $platform } 帳號傳送訊息受到限制。

overview-hijacked = 我的 { $platform } 帳號遭他人盜用。
overview-suspicious_login = 我的 { $platform } 帳號出現非本人的登入。
overview-phone_lost = 登入我 { $platform } 帳號的手機已遺失或遭竊。
overview-data_leak = 我懷疑我的 { $platform } 帳號資料已外洩。

overview-send_failed = 我在 { $platform } 上傳送訊息失敗。
overview-not_received = 我在 { $platform } 上收不到他人傳給我的訊息。
overview-delayed = 我的 { $platform } 訊息延遲送達。
overview-media_failed = 我的 { $platform } 帳號無法傳送或接收照片或檔案。
overview-sync = 我的 { $platform } 訊息遺失，或在各裝置上不一致。

overview-failed = 我在 { $platform } 上付款失敗。
overview-refund = 我要申請退還在 { $platform } 上支付的一筆款項。
overview-wrong_balance = 我的 { $platform } 帳號餘額有誤。
overview-wrong_charge = 我在 { $platform } 上遭到錯誤扣款。
overview-subscription = 我在 { $platform } 上的付費訂閱有問題。
overview-goods_not_delivered = 我在 { $platform } 上付款後，未收到購買的項目。

overview-cannot_join = 我無法加入 { $platform } 上的一個群組。
overview-removed = 我被移出 { $platform } 上的一個群組。
overview-admin_rights = { $platform } 上一個群組的管理員權限有問題。

overview-crash = { $platform } App 在我的裝置上閃退或無法開啟。
overview-cannot_update = 我無法在裝置上更新 { $platform } App。
overview-backup_failed = 我的 { $platform } 聊天紀錄無法備份或還原。
overview-slow = { $platform } App 在我的裝置上執行非常緩慢。
overview-notifications = { $platform } App 的通知在我的裝置上無法正常運作。

overview-spam = 我要檢舉 { $platform } 上的垃圾訊息。
overview-harassment = 我要檢舉 { $platform } 上的騷擾行為。
overview-scam = 我要檢舉 { $platform } 上的詐騙。
overview-illegal_content = 我要檢舉 { $platform } 上的違法內容。
overview-impersonation = 有人在 { $platform } 上冒充我。
overview-malicious_bot = 我要檢舉 { $platform } 上的惡意機器人。

overview-wrong_language = { $platform } App 顯示的語言有誤。
overview-cannot_switch = 我無法將 { $platform } App 切換為我的語言。

overview-verification = 我想洽詢 { $platform } 上的官方驗證。
overview-api = 我在使用 { $platform } API 或商業工具時遇到問題。
overview-blocked = 我在 { $platform } 上的商業帳號、機器人或頻道遭到封鎖。

overview-copyright = 我要檢舉 { $platform } 上的著作權侵權內容。
overview-trademark = 我要檢舉 { $platform } 上的商標侵權內容。
overview-data_request = 我要就本人在 { $platform } 上的個人資料提出請求。
overview-privacy = 我對我在 { $platform } 上的個人資料有隱私疑慮。

overview-other = 我在 { $platform } 上遇到一個不屬於其他類別的問題，需要協助。

## Facts: account

line-account_phone = 帳號的電話號碼：{ $value }
line-username = 我的使用者名稱：{ $value }
line-account_id = 我的帳號 ID：{ $value }
line-registered_since = 註冊時間：{ $value }
line-reply_email = 接收回覆的電子郵件：{ $value }
line-alt_contact = 其他聯絡方式：{ $value }
line-legal_name = 真實姓名：{ $value }
line-service_region = 服務地區：{ $value }
line-business_name = 商家名稱：{ $value }
line-business_verified = { $value ->
    [yes] 商家已通過驗證。
    [unknown] 我不清楚商家是否已通過驗證。
   *[no] 商家未通過驗證。
}

## Facts: device

line-device_model = 裝置：{ $value }
line-os_version = 系統：{ $value }
line-app_version = App 版本：{ $value }
line-network_type = 網路：{ $value }
line-unofficial_app = { $value ->
    [yes] 我使用過修改版或非官方 App。
    [unknown] 我不清楚我的 App 是否為官方版本。
   *[no] 我使用官方 App。
}

## Facts: what happened

line-description = { $value }
line-impact = 影響：{ $value }
line-happened_at = 發生時間：{ $value }
line-first_seen = 第一次發現：{ $value }
line-last_seen = 最近一次發現：{ $value }
line-frequency = 發生頻率：{ $value }
line-steps_before = 先前的操作：{ $value }
line-error_text = 錯誤訊息：{ $value }
line-error_code = 錯誤代碼：{ $value }
line-other_devices = 在其他裝置上：{ $value }
line-network_test = 換其他網路：{ $value }
line-request = 我的訴求：{ $value }

## Facts: bans

line-ban_text = 顯示的通知：{ $value }
line-ban_at = 第一次看到通知：{ $value }
line-warning_mail = { $value ->
    [yes] 我之前收過警告。
    [unknown] 我不清楚之前是否有警告。
   *[no] 我之前未收過警告。
}
line-activity_72h = 停權前 72 小時內的活動：{ $value }
# Only after an explicit yes; anything else says nothing.
line-affirms_no_breach = { $value ->
    [yes] 據我所知，我一直遵守服務條款。
   *[no] {""}
}

## Facts: security

line-anomaly_at = 第一次發現異常：{ $value }
line-anomaly_place_ip = 登入地點或 IP 位址：{ $value }
line-login_notice = { $value ->
    [yes] 我收到登入通知。
    [unknown] 我不清楚是否有登入通知。
   *[no] 我未收到登入通知。
}
line-settings_changed = 未經我同意的變更：{ $value }
line-last_normal_use = 最後一次正常使用：{ $value }
line-two_step_state = 兩步驟驗證：{ $value }
line-recovery_valid = { $value ->
    [yes] 我的備援信箱和電話號碼仍可使用。
    [unknown] 我不清楚我的備援信箱和電話號碼是否仍可使用。
   *[no] 我的備援信箱或電話號碼已無法使用。
}
line-sim_blocked = { $value ->
    [yes] 電信業者已停用該 SIM 卡。
    [unknown] 我不清楚該 SIM 卡是否已停用。
   *[no] 該 SIM 卡尚未停用。
}
line-new_phone_available = { $value ->
    [yes] 我有另一支手機可用。
    [unknown] 我還不確定是否會有另一支手機。
   *[no] 我目前沒有其他手機。
}

## Facts: messages and groups

line-counterpart_phone = 對方的電話號碼：{ $value }
line-message_at = 訊息時間：{ $value }
line-group_name = 群組：{ $value }
line-group_link = 群組連結：{ $value }
line-group_admin = 群組管理員：{ $value }
line-removal_notice = 顯示的通知：{ $value }

## Facts: payments

line-transaction_id = 交易編號：{ $value }
line-amount = 金額：{ $value }
line-currency = 幣別：{ $value }
line-charged_at = 扣款時間：{ $value }
line-bank_proof = { $value ->
    [yes] 我有這筆扣款的銀行紀錄。
    [unknown] 我還不清楚銀行是否有這筆扣款的紀錄。
   *[no] 我目前沒有這筆扣款的銀行紀錄。
}
line-payment_path = 付款方式：{ $value }

## Facts: abuse and legal

line-offender_handle = 被檢舉的帳號：{ $value }
line-offence = 該帳號的行為：{ $value }
line-content_links = 連結：{ $value }
line-evidence = 證據：{ $value }
line-relation = 與我的關係：{ $value }
line-reported_before = { $value ->
    [yes] 此事之前已檢舉過。
    [unknown] 我不清楚之前是否有人檢舉過。
   *[no] 這是我第一次檢舉此事。
}
line-rights_role = 我的身分：{ $value }
line-work = 作品或商標：{ $value }
line-infringing_links = 侵權內容的連結：{ $value }

## What is asked

ask-review = 請重新審查對我帳號所做的決定；若屬誤判，請恢復我的帳號。
ask-unfreeze = 請審查我的帳號；若屬誤判，請解除凍結。
ask-lift_limit = 請查明我的帳號受限的原因；若屬誤判，請解除限制。
ask-secure = 請保護該帳號，將其他裝置全部登出，並將帳號交還給我（帳號擁有者）。
ask-deactivate = 請停用該帳號，直到我能以我的號碼重新註冊為止。
ask-check_login = 請查核最近的登入紀錄，將非本人的登入全部登出，並告知我還應採取哪些措施。
ask-restore_access = 請協助我重新登入我的帳號。
ask-find_cause = 請查明原因，並告知解決方法。若為已知問題，請告知預計的修復時間。
ask-refund = 請說明這筆扣款；若為錯誤扣款，或我未收到相應的項目，請予退款。
ask-correct_balance = 請依交易紀錄核對餘額，並予以更正。
ask-group_help = 請查核該群組的情況，並告知可行的處理方式。
ask-remove_content = 請查看我檢舉的內容，並依貴平台的規定處理。
ask-remove_infringement = 請移除所列連結的內容；若需其他資料才能決定，請告知我。
ask-data_answer = 請回覆我就個人資料提出的請求；若需確認我的身分，請告知我。
ask-language_fix = 請告知如何將 App 設為我的語言。
ask-business_help = 請查核我商家的案件，並告知解決所需的資料。
ask-verify = 請告知是否可以申請驗證，以及需要哪些資料。
ask-answer = 請查明此事並回覆我。

ask-more = 若需其他資料以便查詢，請來信告知。
