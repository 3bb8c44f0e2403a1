# 检查清单、自助办法、首要行动、提醒、图片须显示的内容。

## 检查清单

check-sim_blocked = 请运营商停用 SIM 卡。
check-bank_told = 把这笔扣款告诉银行。
check-other_sessions_ended = 退出所有不是您的登录。
check-two_step_on = 开启两步验证。
check-friends_warned = 用这个账号以外的方式提醒朋友。
check-police_if_money_lost = 如有钱财损失，请报警。
check-official_app_installed = 只用官方应用，从官方商店下载。
check-number_international = 手机号写上 + 和国际区号。
check-email_spelled_right = 把邮箱地址逐个字母再读一遍。
check-times_with_zone = 每个时间都写上时区。
check-each_try_with_result = 每次尝试都写上结果。
check-payment_id_amount_bank_proof = 写上交易单号、金额和银行记录。
check-charge_window_days_left = 趁还在申请期限内，赶快发出。
check-links_to_public_content = 附上公开可见内容的链接。
check-owner_or_agent = 说明您是权利人，还是代表权利人。
check-screenshot_has_time = 每张截图都要能看到时间。
check-screenshot_cropped_not_blurred = 隐私部分裁掉，不要打码或涂抹。
check-screenshots_max3_jpg_png_5mb_720p = 按文章所说的限制：最多 3 张，JPG 或 PNG，每张小于 5 MB，720p 以上。
check-no_code_no_password_no_pin = 不写任何验证码、密码和 PIN 码。
check-no_card_number = 不写任何卡号。
check-one_problem_only = 只写这一个问题。
check-address_typed_not_clicked = 自己输入地址，不要点链接。
check-sender_of_reply_checked = 回信前先核对是谁发来的。
check-spam_folder_after_1h = 一小时还没消息，就看看垃圾邮件箱。
check-wait_until_then_reply_in_same_thread = 只发一次，等一等，再在同一会话里追问。

## 自助：写之前先试试

help-latest_version = 把应用更新到最新版本。
help-clear_cache = 在应用的存储设置里清除缓存；聊天记录会保留。
help-other_network = 换个网络：从移动数据换成 Wi-Fi，或反过来。
help-restart = 完全退出应用再打开，然后重启设备。
help-service_status = 问问用同一应用的人：他们也不行，就是服务中断，等等就好。

help-check_number_format = 检查号码：+ 和国际区号，多数国家后面不加 0。
help-reset_password = 如果账号有密码，在登录页重置密码。
help-look_on_other_device = 看看其他设备：可能还登录着，或验证码显示在那里。
help-known_device = 用这个账号以前用过的设备和网络登录。
help-sms_not_blocked = 确认手机有信号，没有拦截陌生号码的短信。
help-code_by_call = 等倒计时结束；如果应用里能选电话，就用电话接收。
help-wait_limit = 屏幕上的等待时间结束前，别再要新的验证码。
help-operator_sms = 问运营商是否拦截了验证码短信。
help-code_only_in_app = 验证码只在应用里输入，不要发给任何人。
help-change_number_in_app = 账号还打得开的话，在应用的账号设置里换号码。
help-keep_old_number = 账号迁到新号码之前，留着旧号码。
help-recovery_mail = 点屏幕上的“忘记”链接，到找回用的邮箱里找邮件。

help-read_ban_notice = 把应用里的提示读完：常有请求审核的按钮。
help-official_app_only = 删掉修改版应用，装官方版：据说修改版会导致封禁。
help-read_rules = 读一读平台规则，好说清哪条与您有关。
help-wait_ban_end = 如果提示写了结束时间，等到那时再写。
help-limit_ends_itself = 给机器人发“/start”：它会说限制会不会自己解除、什么时候解除。
help-line_wait_suspension = 因某些消息导致的停用持续 24 小时到 7 天：先等它结束。

help-was_it_you = 想想是不是您自己：新手机、浏览器、VPN、出行。
help-check_sessions = 在应用设置里打开设备列表，看有没有不是您的。
help-privacy_settings = 在隐私设置里看看谁能看到您的号码、头像和上次在线。
help-reregister_own_code = 在自己手机的应用里重新注册号码，短信验证码只在那里输入。
help-log_out_linked_devices = 在设置里打开“已关联的设备”，退出每一台不是您的设备。
help-telegram_other_device = 在还登录着的设备上：“设置” › “Devices”（设备），退出其他所有登录，再开启两步验证。
help-telegram_number_is_key = 谁有号码，谁就有账号：先停用 SIM 卡，再做别的。
help-friends_by_other_means = 聊天在别人手里，请打电话或用别的应用告诉朋友。
help-line_move_account = 先补办新 SIM 卡拿回号码，再在新手机上转移账号；步骤见 LINE 帮助中心。

help-other_party_online = 问问对方是否在线，能不能收到别人的消息。
help-notifications_allowed = 在手机设置里允许应用通知，并检查“勿扰”模式。
help-battery_saver = 允许应用在后台运行：不受省电模式限制。
help-free_storage = 腾出一些存储空间。
help-permissions_media = 在手机设置里允许应用使用照片、文件、相机和麦克风。
help-same_account_on_devices = 确认两台设备用同一账号，而且都在线。

help-payment_history = 在应用的支付记录里找到这笔付款，记下单号和状态。
help-wait_pending = 处理中的付款可能自动退回：第二天再看看。
help-store_first = 通过 Apple 或 Google 付的款，先找他们退款：钱在他们那里。
help-cancel_in_store = 在购买的地方取消订阅，免得再扣款。
help-ask_seller = 先发文字问卖家，留好回复。
help-paysupport = 给收款的机器人发“/paysupport”，留好回复。
help-wallet_help = 看应用里钱包自己的帮助页，别看搜索结果。

help-ask_admin = 先问群管理员：谁能进群由他们决定。
help-fresh_link = 要一个新的邀请链接，问问群是否已满。

help-reinstall_after_backup = 先备份，再删除应用重新安装。
help-os_supported = 确认应用还支持您的系统版本。
help-store_works = 确认应用商店能装别的应用，而且您已登录。
help-cloud_space = 确认云账号有空间，而且没用错账号。
help-backup_on_wifi = 连着 Wi-Fi 和充电器备份。
help-less_auto_download = 关掉照片和视频的自动下载。
help-fewer_notifications = 把吵闹的群组和频道设为静音。

help-keep_evidence = 趁还在，记下名字、链接和时间。
help-report_in_app = 在消息或资料页上用应用里的“举报”（微信叫“投诉”）。
help-block_person = 举报之后再拉黑该账号。

help-choose_language_again = 在应用设置里重新选择语言。
help-system_language = 检查手机的系统语言：应用可能跟着它走。

help-help_center_search = 先搜平台自己的帮助页面。
help-data_export_in_app = 在应用的账号或隐私设置里，找自己下载或删除数据的办法。

## 首要行动：按这个顺序

action-operator_block_sim = 打电话给运营商，停用 SIM 卡。
action-bank_police_if_needed = 手机绑了银行就打给银行；被偷就报警。
action-reregister_new_sim = 补办原号码的新 SIM 卡，在另一部手机上注册：能把小偷踢下线，比邮件快。
action-reregister_own_code = 在自己的手机上重新注册号码；短信验证码只在应用里输入。
action-freeze_account = 在任何装了应用的手机上，从登录页冻结账号。
action-end_sessions = 在您还登录着的地方，退出其他所有登录。
action-change_password = 如果账号有密码，马上改。
action-two_step_on = 开启两步验证。
action-friends_warn = 用别的方式提醒朋友：可能有人以您的名义要钱。
action-bank_if_money = 涉及钱或银行卡信息时，打给银行。
action-police_if_money = 钱已经损失的话，请报警。
action-tell_bank = 现在就告诉银行：往往能拦下这笔扣款或提出争议。
action-keep_receipt = 留好收据和银行的扣款记录。
action-no_more_money = 不管对方说什么，别再给钱，也别给验证码。
action-danger_call_help = 如果有人身处危险，先打当地的紧急求助电话。

## 提醒

note-code_never = 客服不需要您的验证码、密码或 PIN 码。开口要的都不是客服。
note-fake_support_fee = 客服是免费的。要手续费或礼品卡的都不是客服。
note-other_app_support = 客服不会在别的聊天应用上找您。
note-store_refund = 通过 Apple 或 Google 买的，由他们退款。
note-admins_decide = 谁能进群、谁来管理，由群管理员决定：先问他们。
note-do_not_copy_illegal = 不要保存、复制或转发违法图片。链接、名字和时间就够了。

note-one_number_per_appeal = 一次申诉只写一个号码。
note-review_not_faster = 多次请求不会加快审核。打开应用就能看到进度。
note-wait_7_days_pin = 如果陌生人设了两步验证 PIN 码，7 天后不用它也能登录 WhatsApp。您一用短信验证码登录，对方马上被踢下线。
note-deleted_after_30_days_claim = 其他网站引用 WhatsApp 帮助页面说，停用的账号约 30 天后删除。请在那之前重新注册。
note-badge_beside_name = 官方聊天的标记在名字旁边。图片里的标记是假的。请在应用里确认。

note-messenger_com_closed = 媒体报道 messenger.com 现在转到 Facebook。帮助在 facebook.com/help。
note-report_shows_chat = 举报后，Facebook 会看到该聊天的最近消息。

note-volunteers_no_secrets = 这里由志愿者回答。别写任何机密。
note-telegram_code_never = Telegram 发给您的登录验证码，不能给任何人，连 Telegram 也不行。
note-smstelegram_only = X 上的 @smstelegram 是 Telegram 在社交网络上唯一的客服账号。
note-first_limit_few_days = 首次限制持续几天，不能提前解除。
note-stars_final = Telegram Stars 售出不退。没交付的，机器人开发者仍可退款。
note-abuse_mail_needs_links = 发到举报邮箱的邮件必须带链接（t.me/… 或 @…），否则无法处理。
note-verify_not_for_users = 只有频道、群组和机器人能认证，个人账号不能。
note-dmca_owner_only = 只有权利人或其代理人才能提出这项请求。
note-private_chats_not_processed = 只处理公开内容，不处理针对私人聊天的请求。

note-wechat_two_services = WeChat（海外）和微信（中国大陆）是由两家公司运营的两个服务。在哪边注册的，就联系哪边。
note-wechat_kefu_is_a_shops_tool = “微信客服”是商家嵌入自己页面的工具。那样的聊天是商家的，不是 WeChat 的客服。
note-wechat_no_third_party_unblock = 别花钱请人解封。据说那样解封的账号会再次被封。

note-line_no_phone_replies = LINE 一般只用消息功能或邮件答复。打电话来的不是 LINE。
note-line_owner_only = 表单必须由账号本人提交，别人不行。

note-activation_code_never = 激活码绝不要给任何人，不管对方自称是谁。
note-viber_blocked_by_machine = Viber 隐私政策写明：被自动封禁的人，可以请客服查看。
note-viber_store_refund = 通过 Apple 或 Google 买的，由他们退款，不是 Viber。
note-viber_cooling_off = 一旦用了购买的内容，14 天的冷静期就结束。

note-signal_modified_app = 改装版 Signal 可能写着别的客服地址。只信官方应用里的。
note-signal_abuse_address = abuse@signal.org 看名字像举报邮箱，其实只管版权和商标，不处理对人的举报。
note-discord_false_reports = 虚假或重复的举报会被 Discord 处罚。只举报一次，只写您亲眼看到的。
note-snapchat_my_eyes_only = 密码和“My Eyes Only”密码绝不要给任何人，Snapchat 客服也不行。
note-kakao_phone_unconfirmed = KakaoTalk 的电话号码只有其他网站提到，没有一个能证实。
note-kakao_search_pages = 有人把自己的联系方式塞进 cs.kakao.com 页面的搜索文字里。别用那里的号码或 ID。
note-kakao_id_masked = 举报冒充时，Kakao 会要身份证件。发送前先遮住证件号。

## 证明：图片须显示什么

proof-ban_notice = 登录时的完整提示，含原因和时间
proof-red_mark_number_time = 红色标记、对方名字或号码、发送时间
proof-chat_and_time = 带时间的聊天列表，能看出消息缺失或迟到
proof-failed_file = 停在发送中的文件，含大小和时间
proof-both_devices = 两台设备上的同一聊天，各一张
proof-payment_screen = 付款页面，含交易单号、金额和状态
proof-bank_notice = 银行的扣款通知，不含卡号
proof-dead_link = 链接失效的提示，含群名称
proof-removal_notice = 您被移出的提示，含群名称和时间
proof-group_info = 群资料页，含群名称和管理员
proof-error_window_version = 错误窗口，以及显示应用版本的页面
proof-slow_screen_storage = 卡顿或无响应的画面，要看得到时间；再加上应用占用存储或电量的页面
proof-store_error = 应用商店的错误提示，含应用名称
proof-backup_error = 备份页面，含错误和上次备份时间
proof-notification_settings = 手机上该应用的通知设置
proof-profile_and_message = 含准确名字的资料页，以及带时间的消息
proof-payment_request = 对方要钱的消息，不含您自己的账户信息
proof-fake_profile = 含准确名字的假资料页，与您自己的并排
