# The questions of the wizard: categories, options, pages, fields, common answers.

## Categories

category-account_access = 帳號登入
    .about = 登不進去，或收不到驗證碼
category-account_ban = 帳號停權
    .about = 遭停權、封鎖、凍結或限制
category-security = 帳號安全
    .about = 被盜、異常登入、手機遺失或遭竊
category-messages = 訊息
    .about = 送不出、收不到、延遲或不見了
category-payments = 付款
    .about = 扣錯款、退款、餘額、訂閱
category-groups = 群組
    .about = 無法加入、被移出、失去管理權限
category-technical = 技術問題
    .about = 閃退、很慢、無法更新或備份
category-abuse = 檢舉
    .about = 垃圾訊息、威脅、詐騙、有人冒充我
category-language = 語言
    .about = App 顯示的語言不對
category-business = 商家
    .about = 驗證、API、商業帳號遭封鎖
category-legal_privacy = 法律與隱私
    .about = 著作權、商標、我的個人資料
category-other = 其他
    .about = 以上都不符合

## Options

option-no_login = 無法登入
    .about = 登不進去，或被登出後就進不去了
option-no_code = 收不到驗證碼
    .about = 簡訊和語音來電都收不到驗證碼
option-number_changed = 已更換電話號碼
    .about = 我換了新號碼，或舊 SIM 卡不能用了
option-two_step_forgotten = 忘記兩步驟驗證
    .about = 輸入驗證碼後還要 PIN 碼或密碼，我忘了

option-banned = 帳號遭停權
    .about = 顯示我的帳號或號碼遭停權、封鎖、停用或禁用
option-temporarily_banned = 帳號遭暫時停權
    .about = 停權幾小時或幾天，畫面上有倒數計時
option-frozen = 帳號遭凍結
    .about = 帳號被凍結：看得到，但不能傳訊息
option-limited_sending = 傳送訊息受限
    .about = 無法傳訊息給不是聯絡人的人

option-hijacked = 帳號被盜用
    .about = 被駭或被盜：有人正用我的帳號發訊息
option-suspicious_login = 可疑登入
    .about = 有陌生的登入或裝置，不是我本人
option-phone_lost = 手機遺失或遭竊
    .about = 手機不在身邊，帳號還登入在上面
option-data_leak = 疑似資料外洩
    .about = 聊天、照片或號碼外流；有人知道得太多

option-send_failed = 訊息傳送失敗
    .about = 傳不出去、出現紅色標記，或一直停在「傳送中」
option-not_received = 收不到訊息
    .about = 別人傳給我的訊息一直沒到
option-delayed = 訊息延遲
    .about = 訊息晚幾小時才到，或開了 App 才到
option-media_failed = 照片或檔案傳送失敗
    .about = 照片、影片、語音或檔案無法上傳或下載
option-sync = 訊息不同步
    .about = 聊天不見了，或手機和電腦上不一樣

option-failed = 付款失敗
    .about = 付款沒有成功，或一直卡住
option-refund = 退款
    .about = 我想退費，或退款還沒到
option-wrong_balance = 餘額有誤
    .about = 餘額不對，錢包裡的錢少了
option-wrong_charge = 扣款有誤
    .about = 重複扣款、多扣，或扣了我沒買的東西
option-subscription = 訂閱
    .about = 付了錢卻沒開通，或一直自動續訂
option-goods_not_delivered = 付款後未收到商品
    .about = 我付了錢，買的東西一直沒來

option-cannot_join = 無法加入群組
    .about = 連結失效、群組已滿，或不讓我加入
option-removed = 被移出群組
    .about = 我被踢出群組
option-admin_rights = 管理員權限
    .about = 我不再是管理員，或群組已沒有管理員

option-crash = App 閃退
    .about = 自己關掉、當掉，或打不開
option-cannot_update = 無法更新
    .about = 更新失敗，或顯示我的版本太舊
option-backup_failed = 備份失敗
    .about = 備份中斷，或聊天紀錄無法還原
option-slow = App 很慢
    .about = 很卡、沒反應、很耗電，或佔滿儲存空間
option-notifications = 通知
    .about = 沒聲音、沒提醒，或開了 App 才有通知

option-spam = 垃圾訊息
    .about = 一再收到不想要的廣告
option-harassment = 騷擾或威脅
    .about = 有人辱罵、跟蹤、威脅或勒索我
option-scam = 詐騙
    .about = 有人騙了我，或想騙別人的錢
option-illegal_content = 違法內容
    .about = 聊天中有暴力、虐待兒童、毒品或其他犯罪
option-impersonation = 冒充身分
    .about = 有假帳號用我的名字和照片
option-malicious_bot = 惡意機器人
    .about = 機器人詐騙、洗版或索取驗證碼

option-wrong_language = 語言不對
    .about = App 突然變成我看不懂的語言
option-cannot_switch = 無法切換語言
    .about = 沒有我的語言，或切換後又跳回去

option-verification = 官方驗證
    .about = 我的商家或頻道想取得官方驗證標章
option-api = 商業 API
    .about = API、機器人或商業工具無法運作
option-blocked = 商業帳號遭封鎖
    .about = 我的商業號碼、機器人或頻道被封鎖

option-copyright = 著作權
    .about = 有人盜用我的照片、文章、音樂或影片
option-trademark = 商標
    .about = 有人使用我的品牌、名稱或標誌
option-data_request = 個人資料請求
    .about = 我想取得我的資料副本，或要求刪除
option-privacy = 隱私
    .about = 我的私人資料遭不當公開、使用或分享

option-other = 其他問題
    .about = 我的問題不在任何清單上

## Pages

page-account = 您的帳號
page-device = 手機與 App
page-happened = 事情經過
page-ban = 停權情況
page-security = 帳號安全
page-messages = 相關訊息
page-groups = 相關群組
page-payment = 付款資料
page-abuse = 檢舉內容
page-legal = 您的權利
page-business = 您的商家
page-story = 用您自己的話說
page-timeline = 依時間順序
page-tried = 您試過的方法
page-request = 您的訴求
page-proof = 螢幕截圖

## Fields: account

field-account_phone = 帳號的電話號碼
    .hint = 平台靠它找到帳號；請寫 + 和國碼。
    .example = +44 7700 900123
field-username = 使用者名稱
    .hint = 如果有的話，會在個人檔案上；常以 @ 開頭。
    .example = @maria_k_example
field-account_id = 帳號 ID 或顯示名稱
    .hint = WeChat ID、LINE 顯示名稱、個人檔案連結：能指出帳號就行。
    .example = wxid_example77
field-registered_since = 帳號註冊時間
    .hint = 寫到年或月就夠了；有助於證明帳號是您的。
    .example = 2022-08
field-reply_email = 接收回覆的電子郵件
    .hint = 請填您現在打得開的信箱；回覆可能寄到那裡。
    .example = maria@example.org
field-alt_contact = 其他聯絡方式
    .hint = 未來七天都能用的另一個電子郵件或號碼。
    .example = m.k@example.net
field-legal_name = 真實姓名
    .hint = 只有平台表單本身要求時才需要。
    .example = 王小明
field-service_region = 服務地區
    .hint = WeChat（海外）和微信（中國大陸）由不同公司營運。
field-business_name = 商家名稱
    .hint = 與商業檔案上的寫法相同。
    .example = 小明書店
field-business_verified = 商家是否已通過驗證？
    .hint = 檔案上有平台本身的驗證標章，才選「是」。

## Fields: device

field-device_model = 手機或電腦型號
    .hint = 在裝置設定的「關於」裡。
    .example = Pixel 8
field-os_version = 系統與版本
    .hint = 在裝置設定的「關於」裡，型號附近。
    .example = Android 14
field-app_version = App 版本
    .hint = 在 App 設定的說明或關於裡；或在應用程式商店。
    .example = 11.7.2
field-network_type = 網路
    .hint = 出問題時，裝置用的是哪種網路。
field-unofficial_app = 是否為修改版或非官方 App？
    .hint = 這類 App 可能導致停權；照實說，客服就不必再問一次。

## Fields: what happened

field-summary = 用一句話說明問題
    .hint = 這會成為主旨：寫發生了什麼，不必寫有多嚴重。
    .example = 超過 20 MB 的檔案一直停在「傳送中」
field-description = 發生了什麼事
    .hint = 依序寫事實。請勿寫驗證碼、密碼、PIN 碼或卡號。
field-impact = 對您造成的影響
    .hint = 一件具體的事，比重話更有用。
    .example = 無法把合約傳給客戶
field-happened_at = 發生時間
    .hint = 可以的話寫日期、時間和時區；先寫「昨天晚上」也行。
    .example = 2026-02-16 19:05
field-first_seen = 第一次發現
    .hint = 客服會依日期和時間查紀錄。
    .example = 2026-02-11 09:20
field-last_seen = 最近一次發現
    .hint = 最近一次發生的時間；只發生過一次就留空。
    .example = 2026-02-13 22:10
field-frequency = 發生頻率
    .hint = 如果看得出規律，請寫什麼情況會引發。
    .example = 每次傳超過 20 MB 的檔案時
field-steps_before = 出問題前的操作
    .hint = 一步一步寫，讓客服能重現問題。
    .example = 打開聊天、選照片、按傳送
field-error_text = 錯誤訊息原文
    .hint = 一字不差，用當時顯示的語言。
field-error_code = 錯誤代碼
    .hint = 錯誤視窗裡的短代碼。絕不是登入驗證碼。
    .example = Error 403
field-other_devices = 在您的其他裝置上
    .hint = 如果別處正常，問題就在這台裝置。
    .example = 電腦上正常
field-network_test = 換一個網路
    .hint = 試著從行動網路換成 Wi-Fi，或反過來。
field-timeline = 什麼時候發生了什麼
    .hint = 從最早的開始：一個時間點一行，寫發生了什麼。
    .example = 檔案停在「傳送中」
field-tried = 您試過的方法
    .hint = 每個方法都寫上結果，免得客服又要您再做一次。
    .example = 重新啟動 App
field-request = 您的訴求
    .hint = 一個客服做得到的明確要求。
    .example = 查明原因，並告知何時修復

## Fields: bans

field-ban_text = 停權通知的內容
    .hint = 一字不差，照 App 顯示的寫。
    .example = 此帳號已遭停權
field-ban_at = 看到停權通知的時間
    .hint = 日期、時間和時區，盡量準確。
    .example = 2026-03-09 21:40
field-warning_mail = 之前收過警告嗎？
    .hint = 電子郵件或 App 內都算；垃圾郵件匣也看一下。
field-activity_72h = 停權前 72 小時內的活動
    .hint = 加入群組、大量傳訊息、換手機：照實寫。
    .example = 加入兩個群組，並換了手機
field-affirms_no_breach = 您是否一直遵守服務條款？
    .hint = 選「是」才會寫進訊息；不確定就留空。

## Fields: security

field-anomaly_at = 第一次發現異常的時間
    .hint = 第一則怪訊息、通知或被登出的時間，附時區。
    .example = 2026-01-20 23:10
field-anomaly_place_ip = 登入地點或 IP 位址
    .hint = 照登入通知或裝置清單上顯示的寫。
    .example = Windows 電腦，華沙
field-login_notice = 收到登入通知了嗎？
    .hint = 告訴您帳號在新裝置上登入的訊息。
field-settings_changed = 未經您同意的變更
    .hint = 您知道的都寫上；客服才知道要還原什麼。
field-last_normal_use = 最後一次正常使用
    .hint = 一切都還正常的最後時間。
    .example = 2026-01-20 21:00
field-two_step_state = 兩步驟驗證
    .hint = 只寫有沒有開啟。請勿寫 PIN 碼或密碼本身。
field-recovery_valid = 備援信箱和號碼還能用嗎？
    .hint = 還能收到寄到那裡的郵件和簡訊，就選「是」。
field-sim_blocked = 電信業者停用 SIM 卡了嗎？
    .hint = 誰拿著 SIM 卡，誰就能收到您的登入驗證碼。
field-new_phone_available = 您有另一支手機可用嗎？
    .hint = 裝上新 SIM 卡，是取回帳號最快的方法。

## Fields: messages

field-counterpart_phone = 對方的電話號碼
    .hint = 寫 + 和國碼；有助於追查訊息。
    .example = +44 7700 900456
field-message_at = 訊息的時間
    .hint = 可以的話，誤差不超過五分鐘。
    .example = 2026-02-11 09:20

## Fields: groups

field-group_name = 群組名稱
    .hint = 與 App 上的寫法完全相同。
    .example = 三年二班家長群組
field-group_link = 群組連結
    .hint = 有邀請連結的話，請填上。
    .example = https://chat.whatsapp.com/EXAMPLE123
field-group_admin = 群組管理員
    .hint = 群組裡顯示的名稱；誰能加入由管理員決定。
    .example = 陳老師
field-removal_notice = 通知的內容
    .hint = 一字不差，照 App 顯示的寫。
    .example = 您已被移出群組

## Fields: payments

field-transaction_id = 交易編號
    .hint = 在收據或付款紀錄上。絕不是卡號。
    .example = 4200009999202606011234567890
field-amount = 金額
    .hint = 收據上的確切金額。
    .example = 88.00
field-currency = 幣別
    .hint = 收據上的三個英文字母。
    .example = EUR
field-charged_at = 扣款時間
    .hint = 依收據填寫；有些平台從這天起算期限。
    .example = 2026-06-01 12:02
field-bank_proof = 銀行有這筆扣款紀錄嗎？
    .hint = 帳戶或信用卡明細上有一行就夠了。
field-payment_path = 付款方式
    .hint = 這決定誰能退款：應用程式商店、平台或賣家。

## Fields: abuse

field-offender_handle = 您要檢舉的帳號
    .hint = 使用者名稱、號碼或連結，請原樣複製；形近的字母也要照抄。
    .example = @maria_k_exampIe
field-offence = 這個帳號做了什麼
    .hint = 只寫您親眼看到的，不必評論。
    .example = 盜用我的名字和照片，向我的聯絡人要錢
field-content_links = 訊息或個人檔案的連結
    .hint = 有公開連結，客服就能自己查看。
    .example = t.me/maria_k_exampIe
field-evidence = 您能提供的證據
    .hint = 您留存的資料；涉及他人的部分請裁掉，不要打馬賽克。
    .example = 3 張螢幕截圖、1 則要錢的訊息
field-relation = 對方與您的關係
    .hint = 有助於客服判斷看到的內容。
field-reported_before = 您之前檢舉過嗎？
    .hint = 用 App 裡的「檢舉」按鈕，或其他方式。

## Fields: legal

field-rights_role = 您的身分
    .hint = 只有權利人或其代理人可以提出。
field-work = 您的作品或商標
    .hint = 名稱、註冊號，或看得到原作的地方。
    .example = 《港邊清晨》，照片，https://example.org/harbour
field-infringing_links = 侵權內容的連結
    .hint = 每個侵權內容一個連結；客服找得到才能處理。
    .example = t.me/example_channel/42

## Fields: other

field-screenshots = 螢幕截圖
    .hint = 整個畫面，含時間；私人部分請裁掉，不要打馬賽克。
    .example = 停權通知
field-found_contact = 您在別處找到的聯絡方式
    .hint = 網路上看到或別人傳來的號碼、信箱或連結：這裡馬上幫您查驗，絕不會寫進訊息。沒有就留空。
    .example = support@example.com
field-note = 給自己的備註
    .hint = 留在您的案件裡，絕不會送出。
field-wants_urgent_mark = 要標示為緊急嗎？
    .hint = 只限錢已被轉走，或帳號、手機被盜時。

## Common answers

choice-network_type-wifi = Wi-Fi
choice-network_type-mobile = 行動網路
choice-network_type-both = Wi-Fi 和行動網路

choice-frequency-always = 每次
choice-frequency-often = 經常
choice-frequency-sometimes = 偶爾
choice-frequency-once = 一次

choice-other_devices-same = 問題相同
choice-other_devices-fine = 正常
choice-other_devices-no_other = 我沒有其他裝置

choice-network_test-other_network_same = 問題相同
choice-network_test-other_network_works = 正常
choice-network_test-not_tested = 未測試

choice-two_step_state-on = 已開啟
choice-two_step_state-off = 未開啟
choice-two_step_state-unknown_pin = 已開啟，但我無法通過

choice-relation-stranger = 陌生人
choice-relation-acquaintance = 認識的人
choice-relation-former_contact = 以前的聯絡人
choice-relation-business = 商家

choice-payment_path-app_store = 應用程式商店（Apple 或 Google）
choice-payment_path-in_app = App 內
choice-payment_path-bank = 銀行帳戶或信用卡
choice-payment_path-bot = 聊天中的機器人

choice-rights_role-owner = 權利人
choice-rights_role-agent = 權利人授權的代理人
choice-rights_role-neither = 既非權利人，也未獲授權

choice-service_region-overseas = WeChat（中國大陸以外）
choice-service_region-mainland = 微信 Weixin（中國大陸）

choice-impact-cannot_use = 我無法使用帳號
choice-impact-work = 我無法工作
choice-impact-family = 我聯絡不上家人
choice-impact-money = 我已損失或可能損失金錢

choice-request-explain = 說明原因
choice-request-restore = 恢復我的使用權限
choice-request-refund = 退還款項
choice-request-remove = 移除該內容或帳號
choice-request-fix_date = 查明原因，並告知何時修復

choice-offence-impersonates_me = 冒充我
choice-offence-asks_money = 向人要錢
choice-offence-threats = 威脅他人
choice-offence-spam = 發送垃圾訊息
choice-offence-illegal = 發布違法內容

choice-settings_changed-password = 密碼
choice-settings_changed-email = 電子郵件地址
choice-settings_changed-phone = 電話號碼
choice-settings_changed-devices = 已連結的裝置

## How a try went

result-none = 沒有改善
result-temporary = 暫時有效
result-partly = 部分有效
result-solved = 已解決

## Common tries

try-restart_app = 重新啟動 App
try-reinstall = 重新安裝 App
try-other_network = 切換到其他網路
try-restart_phone = 重新啟動手機
try-update = 更新 App
try-clear_cache = 清除 App 的快取
try-other_device = 換另一台裝置
