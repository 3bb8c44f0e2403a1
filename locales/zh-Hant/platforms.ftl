# The channels, how to use them, why some contacts are not to be used, and the times that platforms publish.

## WhatsApp

channel-whatsapp-in_app_contact = App 內：「設定」›「說明」（Help）›「聯絡我們」
    .about = 還沒登入也能用。選單可能叫「說明與意見回饋」（Help and feedback）：請在 App 裡確認。
channel-whatsapp-in_app_review = App 內：「要求審查」（Request a review）
    .about = 按鈕在停權通知上。要請對方重看停權，先走這裡。
channel-whatsapp-in_app_report = App 內：打開聊天，再選「檢舉」
    .about = 直接送到審核檢舉的人手上。按鈕位置請在 App 裡確認。
channel-whatsapp-web_contact = whatsapp.com 的聯絡表單
    .about = App 打不開或幫不上忙時使用。
channel-whatsapp-mail_ban_appeal = 停權申訴信箱
    .about = WhatsApp 條款自己列出的信箱，供您認為停權有誤時使用。
channel-whatsapp-mail_lost_phone = 手機遺失或遭竊專用信箱
    .about = 用來停用帳號。需要一句固定的英文，以及您的號碼（含國碼）。
channel-whatsapp-help_center = WhatsApp 說明中心（Help Center）
    .about = 只有文章可讀，沒有人會回覆。
channel-whatsapp-privacy_contact = whatsapp.com 的隱私表單
    .about = 用於與您個人資料有關的問題。
channel-whatsapp-dpo_mail = 資料保護長的信箱
    .about = 只用於與您個人資料有關的問題。

## Messenger

channel-messenger-facebook_hacked = facebook.com/hacked
    .about = 帳號被盜用或進不去時使用。它會一步一步問您問題。
channel-messenger-support_hub = Facebook App 內：支援中心（support hub）
    .about = 據媒體報導是最新的入口，附 AI 助理。請在 App 裡確認您有沒有。
channel-messenger-help_center = Facebook 使用說明（Help Center）
    .about = 有文章，部分文章會附上對應的表單。
channel-messenger-in_app_report_chat = App 內：打開聊天，點名稱，再選「檢舉」（舊版為「Something’s wrong」）
    .about = 用於對話中的濫用行為。選項名稱可能已變更。
channel-messenger-in_app_report_problem = App 內：設定，再選「回報問題」
    .about = 用於 App 故障。選項位置請在 App 裡確認。

## Telegram

channel-telegram-ask_question = App 內：「設定」›「Ask a Question」（提問）
    .about = 還登入著時，什麼都可以問。由志工回答，所以別寫機密。
channel-telegram-login_form = telegram.org/support 的表單
    .about = 用於登入或註冊的問題。
channel-telegram-frozen_appeal = App 內：帳號凍結通知上的申訴
    .about = 由審核人員審查。
channel-telegram-spambot = @SpamBot
    .about = 告訴您為何無法傳訊息給別人；若是誤判，可在此申訴。
channel-telegram-banned_number_mail = 號碼遭停權的申訴信箱
    .about = App 本身的郵件按鈕會寄到這裡。依據是較舊的 App：請在 App 裡確認。
channel-telegram-in_app_report = App 內：在訊息或個人檔案上選「檢舉」（Report）
    .about = Android：點一下。iPhone：長按。電腦：按右鍵。
channel-telegram-abuse_mail = 公開內容的檢舉信箱
    .about = 先由機器處理：必須附上連結（t.me/… 或 @…）。
channel-telegram-stopca_mail = 檢舉兒童虐待的信箱
    .about = 只用於兒童虐待內容。
channel-telegram-notoscam = @NoToScam
    .about = 用於冒充您的詐騙者。
channel-telegram-dmca_mail = 著作權信箱
    .about = 只限權利人或其代理人，而且只限公開內容。
channel-telegram-eu_bot = @EURegulation
    .about = 供歐盟境內的人使用：個人資料與違法內容。
channel-telegram-dsa_report = 歐盟檢舉表單
    .about = 供歐盟境內的人使用。需要您的姓名、聯絡方式和具說服力的說明。
channel-telegram-stars_dispute = 透過 @BotFather 提出 Stars 爭議
    .about = 機器人賣了東西卻沒給，而「/paysupport」沒有用時使用。
channel-telegram-smstelegram = X 上的 @smstelegram
    .about = 只用於登入問題，而且只限私訊。
channel-telegram-verify_bot = @VerifyBot
    .about = 頻道、群組和機器人的驗證。個人無法驗證。
channel-telegram-press_bot = @PressBot
    .about = 供媒體使用。
channel-telegram-bot_support = @BotSupport
    .about = 供機器人開發者使用。請在 App 裡確認名稱完全相同。
channel-telegram-bugs = bugs.telegram.org 的公開錯誤清單
    .about = 用於可以重現的錯誤。所有人都看得到。

## WeChat

channel-wechat-help_feedback = App 內：「我」›「設定」›「Help & Feedback」（說明與回饋）
    .about = WeChat 條款自己指定的地方，帳號被盜也用這裡。
channel-wechat-help_site = WeChat 說明中心（Help Center）
    .about = 無法登入時使用。
channel-wechat-freeze = App 內的登入畫面：「更多」›「WeChat Security Center」（安全中心）›「Freeze account」（凍結帳號）
    .about = 讓帳號裡的人停下來。之後再申訴取得新密碼。
channel-wechat-self_unblock = App 內：登入時提供的自助解封
    .about = 一份官方公告的副本寫著：每個號碼每月最多 5 次。請在 App 裡確認。
channel-wechat-in_app_report = App 內：打開聊天或個人檔案，再選「檢舉」（Report）
    .about = 按鈕位置請在 App 裡確認。
channel-wechat-policy_mail = 檢舉違規的信箱
    .about = 出自 WeChat 的可接受使用政策。
channel-wechat-eu_mail = 歐盟使用者信箱
    .about = 騰訊供歐盟使用者使用的聯絡方式。
channel-wechat-privacy_form = 個人資料請求表單
    .about = 由 WeChat 隱私權政策連過去。

## LINE

channel-line-contact_form = LINE 問題反應表
    .about = 不登入也能繼續。帳號被盜時，必須由本人送出。
channel-line-help_center = LINE 支援中心
    .about = 只有文章可讀。
channel-line-in_app_report = App 內：打開聊天室，再選「檢舉」
    .about = 按鈕位置請在 App 裡確認。

## Viber

channel-viber-in_app_form = App 內：「更多」，再到說明和「聯絡我們」（Contact us）
    .about = Viber 條款中列出。選項位置請在 App 裡確認。
channel-viber-contact_form = Viber 聯絡表單
    .about = Viber 條款中的網址。會連到 help.viber.com。
channel-viber-post = 寄信給 Viber
    .about = 歐盟或英國使用者就 Viber Out 付款正式申訴時使用。
channel-viber-in_app_report = App 內：在訊息或社群上選「檢舉」（Report）
    .about = 直接送到審核檢舉的人手上。
channel-viber-privacy_mail = 資料保護長的信箱
    .about = 只用於與您個人資料有關的問題。
channel-viber-dispute_mail = 正式爭議通知信箱
    .about = 只用於法律爭議，不是用來求助。

## Signal

channel-signal-in_app_contact = App 內：「設定」›「Help」（幫助）›「Contact us」（聯絡我們）
    .about = 要選類別，至少寫十個字元，可附上偵錯紀錄。
channel-signal-web_form = support.signal.org 的請求表單
    .about = App 打不開或幫不上忙時使用。
channel-signal-support_mail = Signal 客服信箱
    .about = 官方 App 裡寫的地址。
channel-signal-help_center = Signal 說明中心
    .about = 都是文章。看看談您這個問題的那篇有沒有表單。
channel-signal-ip_mail = 著作權與商標信箱
    .about = 只處理智慧財產權，其他一概不處理。

## Instagram

channel-instagram-instagram_hacked = instagram.com/hacked
    .about = 帳號被盜用或進不去時使用。它會一步一步問您問題。
channel-instagram-support_hub = App 內：Meta 支援中心（support hub）
    .about = 據媒體報導是最新的入口，附 AI 助理。請在 App 裡確認您有沒有。
channel-instagram-help_center = Instagram 使用說明（Help Center）
    .about = 都是文章。看看談您這個問題的那篇有沒有表單。

## Discord

channel-discord-request_form = support.discord.com 的請求表單
    .about = 用於故障，以及沒有專屬表單的問題。
channel-discord-hacked_form = support.discord.com 的帳號被盜表單
    .about = 和其他請求在同一頁，用於被別人登入的帳號。
channel-discord-in_app_appeal = App 內：帳號通知上的申訴
    .about = 通知上有申訴的話，這是最快的路。
channel-discord-appeal_form = 申訴表單：dis.gd/request
    .about = App 沒有提供申訴，或打不開時使用。
channel-discord-help_center = Discord 說明中心
    .about = 都是文章。看看談您這個問題的那篇有沒有表單。
channel-discord-privacy_mail = 隱私問題信箱
    .about = 只用於與您個人資料有關的問題。
channel-discord-dpo_mail = 資料保護長的信箱
    .about = 只用於與您個人資料有關的問題。

## Snapchat

channel-snapchat-request_form = help.snapchat.com 的請求表單
    .about = 會問您打得開的信箱、使用者名稱，以及從何時起進不去。
channel-snapchat-locked_appeal = help.snapchat.com 上關於帳號鎖定申訴的文章
    .about = 裡面說明如何申訴。
channel-snapchat-copyright_mail = 著作權信箱
    .about = 只用於著作權。

## KakaoTalk

channel-kakaotalk-inquiry = Kakao 客服中心（cs.kakao.com）
    .about = 可查說明、提出詢問，帳號受限也找這裡。
channel-kakaotalk-impersonation_inquiry = 在 cs.kakao.com 檢舉冒充
    .about = 需要身分證件，證件號碼要遮住。
channel-kakaotalk-chatbot = App 內：客服中心的聊天機器人
    .about = 由機器回覆。位置請在 App 裡確認。

## Steps: how to use a channel

step-type_address = 請自己在瀏覽器輸入網址。
step-type_address_exactly = 請自己輸入完整網址，包括斜線後面的部分：vb.me 底下的其他網址可能通往任何地方。
step-open_exact_handle = 請逐字輸入這個帳號名稱，並確認沒有多餘的字母。
step-check_recipient = 請逐字比對收件人和這個地址。
step-paste_subject_and_text = 貼上主旨和內文。
step-paste_and_attach = 貼上內文，並加上圖片。
step-paste_if_asked = 對方要您說明時，貼上內文。
step-copy_slot_by_slot = 一欄一欄複製到表單裡。
step-copy_into_form = 把內文複製到表單裡。
step-one_message_only = 只送一次。之後要補充，請接在同一串裡。
step-watch_mail = 請留意信箱裡的回覆，垃圾郵件匣也看一下。
step-watch_chat_and_mail = 回覆可能是 App 裡的聊天，也可能是郵件：兩邊都要看。
step-answer_in_same_chat = 回覆會在同一個聊天裡。
step-answer_in_same_place = 請到 App 裡的同一個地方看回覆。
step-search_article = 搜尋您的問題，並看看文章最後有沒有表單。
step-block_after_report = 檢舉後再封鎖該帳號。
step-open_chat_report = 打開聊天或個人檔案，選「檢舉」。

step-open_help_contact = 打開「設定」›「說明」（Help）›「聯絡我們」；還沒登入時，在第一個畫面的選單裡。
step-device_info_choice = 選擇要不要傳送裝置資訊：對查故障有幫助，也可以不傳。
step-past_proposed_articles = 如果出現文章，先看一看，再繼續送出訊息。
step-tap_request_review = 在停權通知上點「要求審查」（Request a review）。
step-code_only_in_app = App 若要求輸入簡訊驗證碼，只在 App 裡輸入，別給任何地方。
step-status_in_app = 打開 App 就能看到審查進度。
step-choose_product = 選擇頁面上符合的部分：Messenger、Business 或無障礙。
step-keep_fixed_sentence = 那句英文請原樣保留，下面寫您的號碼。

step-own_device_first = 可以的話，用您以前登入過的裝置。
step-follow_questions = 一題一題回答。這份內文可以幫您想起時間和經過。
step-open_facebook_support = 打開 Facebook App，進入說明與支援，找支援中心（support hub）。
step-no_promise_of_human = 先由助理回答。沒有人保證後面會有真人。
step-open_chat_name_report = 打開聊天，點上方的名稱，選「檢舉」。
step-open_report_problem = 打開 App 的設定，選「回報問題」。

step-open_ask_question = 打開「設定」›「Ask a Question」（提問）並確認。
step-volunteers_read_it = 讀的人是志工：別傳機密，也別傳證件。
step-category_in_text = 表單沒有類別欄位：類別已寫在內文裡。
step-open_freeze_notice = 在 App 裡打開凍結通知，點申訴。
step-bot_says_limit = 機器人會說您是否受限、到什麼時候。若是誤判，就告訴它。
step-mail_button_in_app = 停權通知上若有郵件按鈕，請用那個按鈕：它會填好所需資料。
step-tap_hold_report = Android：點訊息。iPhone：長按。電腦：按右鍵。再選「檢舉」（Report）。
step-links_in_text = 請確認連結都寫在內文裡。
step-links_not_pictures = 只傳連結和名稱，絕不要傳圖片本身。
step-say_your_role = 請說明您是權利人，或受權利人委託。
step-paysupport_first = 先傳「/paysupport」給那個機器人，等它回覆。
step-stars_transaction_id = 在「設定」›「Your Stars」（我的 Stars）找交易編號。
step-private_message_only = 只寫私訊，別公開寫出號碼。
step-look_for_same_bug = 先搜尋有沒有相同的錯誤；有的話就補充在那裡。
step-public_no_personal_data = 所有人都看得到：別寫號碼、姓名和信箱。

step-open_me_settings_help = 打開「我」›「設定」›「Help & Feedback」（說明與回饋）。
step-open_security_center = 在登入畫面點「更多」，再點「WeChat Security Center」（安全中心）。
step-choose_freeze = 選「Freeze account」（凍結帳號），照畫面操作。
step-appeal_for_password = 接著申訴取得新密碼；結果會以簡訊通知。
step-try_login_unblock = 試著登入，照通知上的解封步驟做。
step-never_through_others = 別讓任何人代為解封，不管收不收錢。
step-open_from_privacy_policy = 打開 wechat.com 上的 WeChat 隱私權政策，從裡面的連結進入表單。

step-continue_without_login = 無法登入的話，選擇不登入繼續。
step-owner_sends_it = 請您自己送出：必須由帳號本人來做。
step-allow_line_sender = 請允許接收 linecorp.com 的郵件：收件確認由那裡寄出。

step-open_more_help = 打開「更多」，找到說明，選「聯絡我們」（Contact us）。
step-leads_to_help_viber = 請確認打開的網頁在 help.viber.com。
step-letter_name_address = 信上寫您的全名、電話號碼、郵寄地址和電子郵件。
step-letter_copies_only = 只附影本，絕不附正本。
step-formal_notice_only = 只用於正式的法律通知。

step-open_signal_contact = 打開「設定」›「Help」（幫助）›「Contact us」（聯絡我們）。
step-signal_category = 選一個類別：不選就送不出去。
step-signal_debug_log = 偵錯紀錄預設已勾選：對查故障有幫助，也可以不附。
step-open_meta_hub = 在 App 的說明與支援裡，找支援中心（support hub）。
step-choose_compromised = 選帳號被盜（compromised account）的表單。
step-open_account_notice = 在 App 裡打開關於您帳號的通知，選申訴。
step-type_whole_address = 請自己輸入完整網址，包括斜線後面的部分。
step-search_locked = 搜尋「locked account appeal」，照文章做。
step-choose_kakaotalk_inquiry = 選擇詢問，服務選 KakaoTalk。
step-mask_id_number = 送出前，先遮住證件上的號碼。
step-open_kakao_chatbot = 在 App 的說明裡，找客服中心的聊天機器人。

## Where nothing is usable: what to do instead

none-report_needs_app = 檢舉要在 App 裡做。請用任何一支登入著的手機打開 App，或請看得到同一內容的人檢舉。
none-ask_from_other_device = 請在另一台裝置登入 Telegram，用那裡的「設定」›「Ask a Question」（提問）。
none-frozen_needs_app = 申訴在 App 裡。請在另一支手機安裝 Telegram，登入後打開那則通知。

## Contacts that are not to be used: why

avoid-outdated = 舊地址：平台條款自 2021 年起已改用另一個。
avoid-unverified_address = 只有文章提到。能讀到的平台網頁都沒有列出。
avoid-unverified_host = 只有其他網站提到。能讀到的平台網頁都沒有列出。
avoid-no_support_there = 能讀到的平台網頁都沒說那裡提供客服。
avoid-no_forum_found = 一篇文章說它是論壇，其他地方都找不到這種說法。
avoid-not_the_platforms_host = 名稱很像平台，但網域不是平台自己的。
avoid-closed_site = 據媒體報導，這個網站已關閉，現在會轉到別處。
avoid-researchers_only = 供資安研究人員使用，不處理被盜的帳號。
avoid-use_press_bot = 平台網頁上找不到。媒體請改用機器人。
avoid-no_official_page_names_it = 一篇文章說是官方，但能讀到的平台網頁都沒有列出。
avoid-news_channel = 由別人經營，用來發布消息，不是客服。
avoid-only_the_app_writes_there = 舊版 App 會自動填好寄往這裡的郵件。請先用表單。
avoid-paid_service = 這裡有人在賣服務。客服是免費的。
avoid-merchants_tool = 這是商家裝在自家頁面上的工具。搜尋到的是商家，不是客服。
avoid-formal_disputes_only = 只用於正式的法律爭議。
avoid-old_form = 表單已搬到另一個網域。
avoid-sends_only = 收據由這個地址寄出。寄到這裡的信沒有人看。
avoid-privacy_only = 只用於與個人資料有關的問題。
avoid-terms_only = 只用於與平台條款有關的問題。
avoid-unofficial_forum = 這裡是使用者互相交流的地方，不是平台經營的。

## Windows and published times

deadline-wechat_wrong_charge = 錯誤扣款須在 { $days } 天內回報。
    .after = 逾期後，依 WeChat 條款您就不能再主張。還是請洽詢您的銀行。
deadline-viber_wrong_charge = 錯誤扣款須在 { $days } 天內回報。
    .after = 逾期後，依 Viber 條款您就不能再主張。還是請洽詢您的銀行。
deadline-viber_written_complaint = Viber 以 { $days } 個工作天內答覆書面申訴為目標。
    .after = 到時若沒有回音，請再寫一次，並註明第一封信的日期。
deadline-whatsapp_stranger_pin = 若陌生人設了兩步驟驗證 PIN 碼，WhatsApp 會要您等 { $days } 天。
    .after = 之後不必 PIN 碼就能註冊。
deadline-whatsapp_deactivated = 其他網站引述 WhatsApp 說明網頁：停用的帳號約 { $days } 天後會被刪除。
    .after = 據說之後帳號就沒了。請在那之前重新註冊。
deadline-wechat_retrieval_appeal = 密碼申訴的結果會在 24 小時內以簡訊通知。
    .after = 到時若沒有回音，請透過「Help & Feedback」（說明與回饋）聯絡。
deadline-line_suspension = 因某些訊息遭暫停使用，期間為 24 小時至 { $days } 天。
    .after = 到時若還沒解除，請用問題反應表。
deadline-line_tw_hijack = LINE 台灣對媒體表示，帳號被盜的回報會在 24 小時內答覆。
    .after = 到時若沒有回音，請在同一串裡再回覆一次。
deadline-discord_eu_appeal = 在歐盟，對帳號處分的申訴須在六個月內提出。
    .after = 逾期後，Discord 可以不受理。仍可提出，並說明為什麼晚了。

## Who says so, and how sure it is

deadline-left = 還剩 { $left } 天，到 { $date } 為止。
deadline-over = 期限已於 { $date } 結束。仍可提出，並說明為什麼晚了。

## 這個聯絡方式是真的嗎？

verdict-official_channel = 官方管道
    .about = 可以寫到那裡。但絕不要傳送驗證碼、密碼或 PIN 碼。
verdict-official_but_not_for_this = 是官方的，但不處理這件事
    .about = 它屬於該平台，但您的問題應走另一個管道。
verdict-known_outdated = 已過時
    .about = 以前是官方的。請改用新的管道。
verdict-named_by_articles_unverified = 只有文章提到
    .about = 平台自己的頁面都沒有證實。最好用已證實的管道。
verdict-not_official = 不在已知的官方管道裡
    .about = 這裡沒有任何依據能證實它。請在 App 裡打開說明，或自己輸入官方網址。
verdict-impostor_signs = 有冒充的跡象
    .about = 不要回覆，不要付款，不要給任何驗證碼。請改為在 App 裡打開說明。
contact-found = { $verdict }。{ $about }
contact-found-noted = 您在別處找到的聯絡方式：{ $said }

contact-official = { $platform }：{ $channel }。
contact-plausible = 很可能是，但平台自己的頁面沒有證實。請在 App 裡確認。
contact-other_page = { $host } 屬於 { $platform }，但這個頁面不是它的客服管道。
contact-other_handle = { $value } 屬於 { $platform }，但另有用途。
contact-other_platform = 這屬於 { $platform }，不屬於 { $wanted }。
contact-listed = { $value }：{ $reason }
contact-replaced = 請改用 { $official }。
contact-old_host = { $platform } 以前用過 { $host }，現在已換掉。
contact-not_found = 不在已知的官方管道裡。
contact-yours = 它寫在您自己的檔案裡，屬於 { $platform }。沒有人查證過那個檔案，所以這不能說明它是官方的。
contact-open_host = 誰都可以在 { $host } 上發布內容，而 { $platform } 沒有公布過這個地址。
contact-shortener = { $host } 是短網址，看不出通往哪裡。
contact-userinfo = 「@」前面的內容說明不了什麼。這個連結通往 { $host }。
contact-look_alike = { $value } 看起來像 { $official }，其實不是。
contact-letters = { $value } 裡有不尋常的字母。電腦讀到的是 { $shown }。
contact-hidden = { $value } 裡有看不見的字元。
contact-phone = { $value } 是電話號碼。據我們所知，這些平台不提供電話客服。
contact-fee = 「{ $word }」：客服的協助不收費。
contact-code = 「{ $word }」：客服從不需要您的驗證碼、密碼或 PIN 碼。
contact-gift_card = 「{ $word }」：客服從不收禮物卡或禮券。
contact-other_messenger = 「{ $word }」：平台在自己的管道提供客服，不會在別的通訊 App 裡。
contact-badge = 「{ $word }」：真正的驗證標章在名稱旁邊，絕不在頭像裡。
