# The checklist, self-help, first actions, warnings, and what a picture must show.

## Checklist

check-sim_blocked = 請電信業者停用 SIM 卡。
check-bank_told = 把這筆扣款告訴銀行。
check-other_sessions_ended = 結束所有不是您本人的登入。
check-two_step_on = 開啟兩步驟驗證。
check-friends_warned = 用這個帳號以外的方式提醒朋友。
check-police_if_money_lost = 如有金錢損失，向警方報案。
check-official_app_installed = 只用官方商店下載的官方 App。
check-number_international = 電話號碼寫 + 和國碼。
check-email_spelled_right = 再逐字讀一次電子郵件地址。
check-times_with_zone = 每個時間都寫上時區。
check-each_try_with_result = 每個試過的方法都寫上結果。
check-payment_id_amount_bank_proof = 寫上交易編號、金額和銀行紀錄。
check-charge_window_days_left = 趁還在申請期限內，趕快送出。
check-links_to_public_content = 附上公開內容的連結。
check-owner_or_agent = 寫明您是權利人，還是受權利人委託。
check-screenshot_has_time = 每張螢幕截圖都要看得到時間。
check-screenshot_cropped_not_blurred = 私人部分請裁掉，不要打馬賽克或塗抹。
check-screenshots_max3_jpg_png_5mb_720p = 符合一篇文章所說的限制：最多 3 張，JPG 或 PNG，每張小於 5 MB，720p 以上。
check-no_code_no_password_no_pin = 別寫任何驗證碼、密碼或 PIN 碼。
check-no_card_number = 別寫任何卡號。
check-one_problem_only = 只寫這一個問題。
check-address_typed_not_clicked = 自己輸入網址，別點連結。
check-sender_of_reply_checked = 回覆之前，先確認來信者是誰。
check-spam_folder_after_1h = 一小時後還沒收到，請看垃圾郵件匣。
check-wait_until_then_reply_in_same_thread = 只送一次，等一等；要再問時，接在同一串裡。

## Self-help: what to try before writing

help-latest_version = 把 App 更新到最新版本。
help-clear_cache = 在 App 的儲存空間設定裡清除快取；聊天紀錄會保留。
help-other_network = 換一個網路：從行動網路換成 Wi-Fi，或反過來。
help-restart = 把 App 完全關閉再打開，然後重新啟動裝置。
help-service_status = 問問用同一個 App 的人：如果他們也不行，就是服務中斷，等一等就好。

help-check_number_format = 檢查號碼：寫 + 和國碼，多數國家後面不加 0。
help-reset_password = 如果帳號有密碼，從登入畫面重設。
help-look_on_other_device = 看看其他裝置：那裡可能還登入著，或驗證碼顯示在那裡。
help-known_device = 用這個帳號以前用過的裝置和網路登入。
help-sms_not_blocked = 確認手機有訊號，而且沒有阻擋陌生號碼的簡訊。
help-code_by_call = 等倒數結束；App 若提供語音來電，就選它。
help-wait_limit = 先別再要求新驗證碼，等畫面上的等待時間結束。
help-operator_sms = 問電信業者有沒有擋下驗證碼簡訊。
help-code_only_in_app = 驗證碼只在 App 裡輸入，別傳給任何人。
help-change_number_in_app = 如果帳號還打得開，在 App 的帳號設定裡更換號碼。
help-keep_old_number = 帳號移到新號碼之前，先保留舊號碼。
help-recovery_mail = 用畫面上的「忘記」連結，再到備援信箱看郵件。

help-read_ban_notice = 把 App 裡的通知整則讀完：常有要求審查的按鈕。
help-official_app_only = 移除修改版 App，安裝官方版：據說修改版是停權的原因之一。
help-read_rules = 讀一讀平台規定，才知道哪些與您有關。
help-wait_ban_end = 通知若寫了結束時間，請等到那時再聯絡。
help-limit_ends_itself = 傳「/start」給機器人：它會說限制會不會自動結束、何時結束。
help-line_wait_suspension = 因某些訊息遭暫停使用時，會持續 24 小時至 7 天：請先等它結束。

help-was_it_you = 想想是不是您自己：新手機、瀏覽器、VPN、旅行。
help-check_sessions = 打開 App 設定裡的裝置清單，看有沒有不是您的裝置。
help-privacy_settings = 在隱私設定裡檢查誰能看到您的號碼、照片和上次上線時間。
help-reregister_own_code = 用自己的手機在 App 裡重新註冊號碼，簡訊驗證碼只在那裡輸入。
help-log_out_linked_devices = 打開設定裡的「已連結裝置」，把不是您的裝置全部登出。
help-telegram_other_device = 在還登入著的裝置上：「設定」›「Devices」（裝置），結束其他所有登入，再開啟兩步驟驗證。
help-telegram_number_is_key = 誰有號碼，誰就有帳號：請先停用 SIM 卡，再做其他事。
help-friends_by_other_means = 用電話或其他 App 告訴朋友，因為聊天在別人手裡。
help-line_move_account = 用新 SIM 卡取回號碼，再在新手機上移動帳號；步驟請查 LINE 支援中心。

help-other_party_online = 問對方是否在線上、收不收得到別人的訊息。
help-notifications_allowed = 在手機設定裡允許這個 App 的通知，並檢查「勿擾」模式。
help-battery_saver = 讓 App 在背景執行：把它排除在省電模式之外。
help-free_storage = 清出一些裝置的儲存空間。
help-permissions_media = 在手機設定裡允許 App 使用照片、檔案、相機和麥克風。
help-same_account_on_devices = 確認兩台裝置用的是同一個帳號，而且都在線上。

help-payment_history = 在 App 的付款紀錄裡找到這筆付款，記下編號和狀態。
help-wait_pending = 處理中的付款可能會自動退回：隔天再看一次。
help-store_first = 如果是透過 Apple 或 Google 付款，請先向他們要求退款：錢在他們那裡。
help-cancel_in_store = 在當初購買的地方取消訂閱，才不會再扣款。
help-ask_seller = 先用文字詢問賣家，並保留回覆。
help-paysupport = 傳「/paysupport」給您付款的機器人，並保留它的回覆。
help-wallet_help = 看 App 裡錢包自己的說明頁，別用搜尋結果。

help-ask_admin = 先問群組管理員：誰能加入由管理員決定。
help-fresh_link = 請對方給新的邀請連結，並問群組是否已滿。

help-reinstall_after_backup = 先備份，再移除 App 並重新安裝。
help-os_supported = 檢查 App 是否還支援您的系統版本。
help-store_works = 檢查商店能不能安裝其他 App，以及您是否已登入商店。
help-cloud_space = 檢查雲端帳號有沒有空間、是不是正確的帳號。
help-backup_on_wifi = 接上充電器，用 Wi-Fi 備份。
help-less_auto_download = 關閉照片和影片的自動下載。
help-fewer_notifications = 把訊息多的群組和頻道設為靜音。

help-keep_evidence = 趁還沒消失，先記下名稱、連結和時間。
help-report_in_app = 在訊息或個人檔案上，用 App 的檢舉按鈕。
help-block_person = 檢舉之後，再封鎖該帳號。

help-choose_language_again = 在 App 的設定裡重新選一次語言。
help-system_language = 檢查手機本身的語言設定：App 可能跟著它。

help-help_center_search = 先搜尋平台自己的說明網頁。
help-data_export_in_app = 到 App 的帳號或隱私設定裡，看能不能自己取得或刪除資料。

## First actions: what to do first, in this order

action-operator_block_sim = 打電話給電信業者，停用 SIM 卡。
action-bank_police_if_needed = 手機若綁定銀行，請打給銀行；遭竊請向警方報案。
action-reregister_new_sim = 用原號碼補辦新 SIM 卡，在另一支手機上註冊：這會把竊賊登出，也比寫信快。
action-reregister_own_code = 用自己的手機重新註冊號碼；簡訊驗證碼只在 App 裡輸入。
action-freeze_account = 用任何裝有該 App 的手機，從登入畫面凍結帳號。
action-end_sessions = 在還登入著的地方，結束其他所有登入。
action-change_password = 如果帳號有密碼，馬上變更。
action-two_step_on = 開啟兩步驟驗證。
action-friends_warn = 用其他方式提醒朋友：可能有人用您的名義向他們要錢。
action-bank_if_money = 如果牽涉到錢或卡片資料，打電話給銀行。
action-police_if_money = 如有金錢損失，向警方報案。
action-tell_bank = 現在就告訴銀行：銀行常能擋下扣款或提出爭議。
action-keep_receipt = 保留收據和銀行的扣款紀錄。
action-no_more_money = 不管對方說什麼，都別再給錢，也別給驗證碼。
action-danger_call_help = 若有人身處危險，請先打當地的緊急電話。

## Warnings

note-code_never = 客服不需要您的驗證碼、密碼或 PIN 碼。會要這些的就不是客服。
note-fake_support_fee = 客服是免費的。要收費或要禮物卡的就不是客服。
note-other_app_support = 客服不會用別的通訊 App 找您。
note-store_refund = 透過 Apple 或 Google 購買的，由他們退款。
note-admins_decide = 誰能加入、誰來管理，由群組管理員決定：請先問他們。
note-do_not_copy_illegal = 別儲存、複製或轉傳違法圖片。連結、名稱和時間就夠了。

note-one_number_per_appeal = 一次申訴只寫一個電話號碼。
note-review_not_faster = 多送幾次不會加快審查。打開 App 就能看到進度。
note-wait_7_days_pin = 若陌生人設了兩步驟驗證 PIN 碼，7 天後 WhatsApp 會讓您不用 PIN 碼登入。您用簡訊驗證碼登入時，對方會立刻被登出。
note-deleted_after_30_days_claim = 其他網站引述 WhatsApp 說明網頁：停用的帳號約 30 天後會被刪除。請在那之前重新註冊。
note-badge_beside_name = 官方聊天的標章在名稱旁邊。頭像圖片裡的標章是假的。請在 App 裡確認。

note-messenger_com_closed = 據媒體報導，messenger.com 現在會轉到 Facebook。說明在 facebook.com/help。
note-report_shows_chat = 檢舉時，Facebook 會讀到該聊天最近的訊息。

note-volunteers_no_secrets = 這裡由志工回答。別寫機密。
note-telegram_code_never = Telegram 傳給您的登入驗證碼，不能給任何人，連 Telegram 也不給。
note-smstelegram_only = 在社群網站上，只有 X 的 @smstelegram 是 Telegram 客服。
note-first_limit_few_days = 第一次受限會持續幾天，無法提早解除。
note-stars_final = Telegram Stars 售出後不退。沒交付的東西，機器人的開發者仍可退款。
note-abuse_mail_needs_links = 寄到檢舉信箱的郵件要有連結（t.me/… 或 @…），否則無法處理。
note-verify_not_for_users = 只有頻道、群組和機器人能驗證，個人帳號不行。
note-dmca_owner_only = 只有權利人或其代理人可以提出這項請求。
note-private_chats_not_processed = 不處理私人聊天的請求，只處理公開內容。

note-wechat_two_services = WeChat（海外）和微信 Weixin（中國大陸）是兩個服務，由不同公司營運。請聯絡您註冊的那一個。
note-wechat_kefu_is_a_shops_tool = 「微信客服」是商家裝在自家頁面上的工具。那個聊天是商家的，不是 WeChat 客服。
note-wechat_no_third_party_unblock = 別付錢請人解封。據說那樣解封的帳號會再被封。

note-line_no_phone_replies = LINE 原則上只用訊息功能或電子郵件回覆。打電話來的不是 LINE。
note-line_owner_only = 表單必須由帳號本人送出，不能由別人代送。

note-activation_code_never = 不管對方自稱是誰，都別把啟用碼給人。
note-viber_blocked_by_machine = Viber 隱私權政策寫明：遭自動封鎖的人，可以請客服查看。
note-viber_store_refund = 透過 Apple 或 Google 購買的，由他們退款，不是 Viber。
note-viber_cooling_off = 一旦開始使用，14 天的猶豫期就結束。

note-signal_modified_app = 修改版 Signal 可能寫著別的客服地址。只相信官方 App 裡的。
note-signal_abuse_address = abuse@signal.org 看名稱像檢舉信箱，其實只處理著作權和商標，不處理對人的檢舉。
note-discord_false_reports = 不實或重複的檢舉會被 Discord 處罰。只檢舉一次，只寫您親眼看到的。
note-snapchat_my_eyes_only = 密碼和「My Eyes Only」密碼絕不要給任何人，Snapchat 客服也不行。
note-kakao_phone_unconfirmed = KakaoTalk 的電話號碼只有其他網站提到，沒有一個能證實。
note-kakao_search_pages = 有人把自己的聯絡方式塞進 cs.kakao.com 頁面的搜尋文字裡。別用那裡的號碼或 ID。
note-kakao_id_masked = 檢舉冒充時，Kakao 會要身分證件。送出前先遮住證件號碼。

## Proof: what the picture must show

proof-ban_notice = 登入時的完整通知，含原因和時間
proof-red_mark_number_time = 紅色標記、對方名稱或號碼、傳送時間
proof-chat_and_time = 含時間的聊天清單，看得出訊息缺漏或延遲
proof-failed_file = 一直停在傳送中的檔案，含大小和時間
proof-both_devices = 兩台裝置上的同一個聊天，各一張
proof-payment_screen = 付款頁面，含交易編號、金額和狀態
proof-bank_notice = 銀行的扣款通知，不含卡號
proof-dead_link = 連結失效的通知，含群組名稱
proof-removal_notice = 您被移出的通知，含群組名稱和時間
proof-group_info = 群組資訊頁，含名稱和管理員
proof-error_window_version = 錯誤視窗，以及顯示 App 版本的頁面
proof-slow_screen_storage = 卡頓或沒有反應的畫面，要看得到時間；再加上 App 佔用儲存空間或電量的頁面
proof-store_error = 商店的錯誤訊息，含 App 名稱
proof-backup_error = 備份頁面，含錯誤和上次備份時間
proof-notification_settings = 手機上這個 App 的通知設定
proof-profile_and_message = 名稱完整的個人檔案，以及含時間的訊息
proof-payment_request = 要錢的訊息，不含您自己的帳戶資料
proof-fake_profile = 名稱完整的假個人檔案，與您自己的並列
