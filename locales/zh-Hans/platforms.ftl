# 渠道、用法、不要使用的联系方式及原因、平台公布的时限。
# 菜单名放在引号里，照应用中文界面的写法；拿不准时附英文名。

## WhatsApp

channel-whatsapp-in_app_contact = 应用内：“设置” › “帮助” › “联系我们”
    .about = 登录前也能用。菜单也可能叫“帮助和反馈”，请在应用里确认。
channel-whatsapp-in_app_review = 应用内：“请求审核”（Request a review）
    .about = 按钮就在封禁提示上。想让平台重看封禁，先走这里。
channel-whatsapp-in_app_report = 应用内：打开聊天，再点“举报”
    .about = 直接送到审核举报的人那里。按钮位置请在应用里确认。
channel-whatsapp-web_contact = whatsapp.com 上的联系表单
    .about = 应用打不开或帮不上忙时用。
channel-whatsapp-mail_ban_appeal = 封禁申诉邮箱
    .about = WhatsApp 条款里给出的地址，认为封错了时用。
channel-whatsapp-mail_lost_phone = 手机丢失或被偷专用邮箱
    .about = 用来停用账号。需要一句固定的英文，加上带国际区号的号码。
channel-whatsapp-help_center = WhatsApp 帮助中心
    .about = 只有文章可看，没有人答复。
channel-whatsapp-privacy_contact = whatsapp.com 上的隐私表单
    .about = 用于个人数据方面的问题。
channel-whatsapp-dpo_mail = 数据保护官邮箱
    .about = 只用于个人数据方面的问题。

## Messenger

channel-messenger-facebook_hacked = facebook.com/hacked
    .about = 账号被盗或登不进去时用，会一步步提问。
channel-messenger-support_hub = Facebook 应用内：支持中心（support hub）
    .about = 媒体报道的最新入口，带 AI 助手。您有没有，请在应用里确认。
channel-messenger-help_center = Facebook 帮助中心
    .about = 都是文章，有些文章里能找到对应的表单。
channel-messenger-in_app_report_chat = 应用内：打开聊天，点对方名字，再点“举报”（旧版叫“Something’s wrong”）
    .about = 用于聊天中的不良行为。菜单名可能已变。
channel-messenger-in_app_report_problem = 应用内：设置，再点“报告问题”（Report a problem）
    .about = 用于应用故障。具体位置请在应用里确认。

## Telegram

channel-telegram-ask_question = 应用内：“设置” › “Ask a Question”（提问）
    .about = 登录状态下什么问题都能问。由志愿者回答，别写任何机密。
channel-telegram-login_form = telegram.org/support 上的表单
    .about = 用于登录或注册问题。
channel-telegram-frozen_appeal = 应用内：账号冻结提示上的申诉
    .about = 由审核员复核。
channel-telegram-spambot = @SpamBot
    .about = 告诉您为什么不能给别人发消息；如属误判，可在此申诉。
channel-telegram-banned_number_mail = 号码被封申诉邮箱
    .about = 应用里的邮件按钮就发到这里。依据来自旧版应用，请在应用里确认。
channel-telegram-in_app_report = 应用内：在消息或主页上点“Report”（举报）
    .about = 安卓：轻点。iPhone：长按。电脑：右键点击。
channel-telegram-abuse_mail = 公开内容举报邮箱
    .about = 先由机器处理：必须带链接（t.me/… 或 @…）。
channel-telegram-stopca_mail = 举报侵害儿童内容的邮箱
    .about = 只用于侵害儿童的内容。
channel-telegram-notoscam = @NoToScam
    .about = 用于举报冒充您的骗子。
channel-telegram-dmca_mail = 版权邮箱
    .about = 仅限权利人或其代理人，且只处理公开内容。
channel-telegram-eu_bot = @EURegulation
    .about = 供欧盟用户使用：个人数据和违法内容。
channel-telegram-dsa_report = 欧盟举报表单
    .about = 供欧盟用户使用。会问您的姓名、联系方式，并要求说清理由。
channel-telegram-stars_dispute = 通过 @BotFather 提出 Stars 争议
    .about = 机器人卖了东西却没交付，且“/paysupport”没用时。
channel-telegram-smstelegram = X 上的 @smstelegram
    .about = 只管登录问题，只能发私信。
channel-telegram-verify_bot = @VerifyBot
    .about = 为频道、群组和机器人认证。个人不能认证。
channel-telegram-press_bot = @PressBot
    .about = 供媒体使用。
channel-telegram-bot_support = @BotSupport
    .about = 供机器人开发者使用。请在应用里确认名称完全一致。
channel-telegram-bugs = bugs.telegram.org 上的公开故障列表
    .about = 用于能重现的故障。所有人都能看到。

## WeChat

channel-wechat-help_feedback = 应用内：“我” › “设置” › “帮助与反馈”
    .about = WeChat 条款指明的渠道，账号被盗也用它。
channel-wechat-help_site = WeChat 帮助中心
    .about = 登不进去时用。
channel-wechat-freeze = 应用登录页：“更多” › “微信安全中心” › “冻结账号”
    .about = 让占用账号的人停下来。之后再申诉重置密码。
channel-wechat-self_unblock = 应用内：登录时提供的自助解封
    .about = 一份官方公告的转载说，每个号码每月最多 5 次。请在应用里确认。
channel-wechat-in_app_report = 应用内：打开聊天或资料页，再点“投诉”
    .about = 按钮位置请在应用里确认。
channel-wechat-policy_mail = 违规举报邮箱
    .about = 出自 WeChat 的可接受使用政策。
channel-wechat-eu_mail = 欧盟用户邮箱
    .about = 腾讯为欧盟用户设的联系方式。
channel-wechat-privacy_form = 个人数据请求表单
    .about = WeChat 隐私政策里有链接。

## LINE

channel-line-contact_form = LINE 联系表单
    .about = 不登录也能继续。账号被盗须由本人提交。
channel-line-help_center = LINE 帮助中心
    .about = 只有文章可看。
channel-line-in_app_report = 应用内：打开聊天，再点“举报”
    .about = 按钮位置请在应用里确认。

## Viber

channel-viber-in_app_form = 应用内：“更多”，再点帮助和“联系我们”
    .about = Viber 条款里写明的渠道。具体位置请在应用里确认。
channel-viber-contact_form = Viber 联系表单
    .about = Viber 条款里的地址，会转到 help.viber.com。
channel-viber-post = 寄信给 Viber
    .about = 欧盟或英国用户就 Viber Out 付款正式投诉时用。
channel-viber-in_app_report = 应用内：在消息或社区上点“举报”
    .about = 直接送到审核举报的人那里。
channel-viber-privacy_mail = 数据保护官邮箱
    .about = 只用于个人数据方面的问题。
channel-viber-dispute_mail = 正式争议通知邮箱
    .about = 只用于法律争议，不用来求助。

## Signal

channel-signal-in_app_contact = 应用内：“设置” › “帮助” › “联系我们”（Contact us）
    .about = 要选类别，至少写十个字符，可以附上调试日志。
channel-signal-web_form = support.signal.org 上的请求表单
    .about = 应用打不开或帮不上忙时用。
channel-signal-support_mail = Signal 客服邮箱
    .about = 官方应用里写明的地址。
channel-signal-help_center = Signal 帮助中心
    .about = 都是文章。看看讲您这个问题的那篇有没有表单。
channel-signal-ip_mail = 版权和商标邮箱
    .about = 只处理知识产权，别的都不管。

## Instagram

channel-instagram-instagram_hacked = instagram.com/hacked
    .about = 账号被盗或登不进去时用，会一步步提问。
channel-instagram-support_hub = 应用内：Meta 支持中心（support hub）
    .about = 媒体报道的最新入口，带 AI 助手。您有没有，请在应用里确认。
channel-instagram-help_center = Instagram 帮助中心
    .about = 都是文章。看看讲您这个问题的那篇有没有表单。

## Discord

channel-discord-request_form = support.discord.com 上的请求表单
    .about = 用于故障，以及没有专门表单的问题。
channel-discord-hacked_form = support.discord.com 上的账号被盗表单
    .about = 与其他请求在同一页面，用于被别人登进去的账号。
channel-discord-in_app_appeal = 应用内：账号通知上的申诉
    .about = 通知里有申诉的话，这是最快的路。
channel-discord-appeal_form = 申诉表单：dis.gd/request
    .about = 应用里没有申诉，或应用打不开时用。
channel-discord-help_center = Discord 帮助中心
    .about = 都是文章。看看讲您这个问题的那篇有没有表单。
channel-discord-privacy_mail = 隐私问题邮箱
    .about = 只用于个人数据方面的问题。
channel-discord-dpo_mail = 数据保护官邮箱
    .about = 只用于个人数据方面的问题。

## Snapchat

channel-snapchat-request_form = help.snapchat.com 上的请求表单
    .about = 会问您能打开的邮箱、用户名，以及从什么时候起登不进去。
channel-snapchat-locked_appeal = help.snapchat.com 上关于锁定账号申诉的文章
    .about = 里面说明怎么申诉。
channel-snapchat-copyright_mail = 版权邮箱
    .about = 只用于版权问题。

## KakaoTalk

channel-kakaotalk-inquiry = Kakao 客服中心（cs.kakao.com）
    .about = 可查帮助、提交咨询，账号受限也找这里。
channel-kakaotalk-impersonation_inquiry = 在 cs.kakao.com 举报冒充
    .about = 需要身份证件，证件号要遮住。
channel-kakaotalk-chatbot = 应用内：客服中心的聊天机器人
    .about = 由机器回答。具体位置请在应用里确认。

## 步骤：怎么用渠道

step-type_address = 自己在浏览器里输入地址。
step-type_address_exactly = 自己输入完整地址，斜杠后面的也要：vb.me 的其他链接可能通向任何地方。
step-open_exact_handle = 用户名逐个字母输准，确认没有多出字母。
step-check_recipient = 把收件人和这个地址逐个字母对一遍。
step-paste_subject_and_text = 粘贴主题和正文。
step-paste_and_attach = 粘贴正文，附上图片。
step-paste_if_asked = 要您说明情况时，粘贴正文。
step-copy_slot_by_slot = 把各项依次复制到表单里。
step-copy_into_form = 把正文复制到表单里。
step-one_message_only = 只发一次。要补充，就在同一会话里接着写。
step-watch_mail = 留意邮箱里的回复，垃圾邮件箱也要看。
step-watch_chat_and_mail = 回复可能在应用聊天里，也可能在邮箱里：两处都看。
step-answer_in_same_chat = 回复会出现在同一个聊天里。
step-answer_in_same_place = 请到应用里的同一位置查看回复。
step-search_article = 搜索您的问题，看文章末尾有没有表单。
step-block_after_report = 举报后再拉黑该账号。
step-open_chat_report = 打开聊天或资料页，选“举报”（微信里叫“投诉”）。

step-open_help_contact = 打开“设置” › “帮助” › “联系我们”；还没登录时，在首屏菜单里。
step-device_info_choice = 选择是否附上设备信息：对查故障有用，不附也行。
step-past_proposed_articles = 如果显示文章，看一眼，再继续发送消息。
step-tap_request_review = 在封禁提示上点“请求审核”（Request a review）。
step-code_only_in_app = 应用要短信验证码时，只在应用里输入，别处都不行。
step-status_in_app = 打开应用查看审核进度。
step-choose_product = 在页面上选对应的部分：Messenger、Business 或无障碍。
step-keep_fixed_sentence = 英文那句保持原样，下面写您的号码。

step-own_device_first = 尽量用以前登录过的设备。
step-follow_questions = 逐个回答问题。这份正文能帮您记起时间和事实。
step-open_facebook_support = 打开 Facebook 应用，进入帮助与支持，找支持中心（support hub）。
step-no_promise_of_human = 先由助手回答，没人保证之后会有真人。
step-open_chat_name_report = 打开聊天，点顶部的名字，选“举报”。
step-open_report_problem = 打开应用设置，选“报告问题”（Report a problem）。

step-open_ask_question = 打开“设置” › “Ask a Question”（提问）并确认。
step-volunteers_read_it = 看的是志愿者：别发机密，也别发证件。
step-category_in_text = 表单没有类别栏：类别已写在正文里。
step-open_freeze_notice = 在应用里打开冻结提示，点申诉。
step-bot_says_limit = 机器人会说您是否受限、到什么时候。如属误判，就告诉它。
step-mail_button_in_app = 如果封禁提示上有邮件按钮，就用它：需要的内容会自动填好。
step-tap_hold_report = 安卓：轻点消息。iPhone：长按。电脑：右键点击。再选“Report”（举报）。
step-links_in_text = 确认正文里有链接。
step-links_not_pictures = 只发链接和名字，绝不要发图片本身。
step-say_your_role = 说明您是权利人，或代表权利人。
step-paysupport_first = 先给机器人发“/paysupport”，等它回复。
step-stars_transaction_id = 在“设置” › “Your Stars”（我的 Stars）里找交易单号。
step-private_message_only = 只发私信，别公开写号码。
step-look_for_same_bug = 先搜有没有同样的故障，有就补充在那里。
step-public_no_personal_data = 所有人都能看到：别写号码、姓名和邮箱。

step-open_me_settings_help = 打开“我” › “设置” › “帮助与反馈”。
step-open_security_center = 在登录页点“更多”，再点“微信安全中心”。
step-choose_freeze = 选“冻结账号”，按提示操作。
step-appeal_for_password = 然后申诉重置密码；结果会用短信通知。
step-try_login_unblock = 试着登录，按提示里的自助解封操作。
step-never_through_others = 别让任何人代您解封，花不花钱都不行。
step-open_from_privacy_policy = 打开 wechat.com 上的隐私政策，从里面的链接进入表单。

step-continue_without_login = 登不进去时，选择不登录继续。
step-owner_sends_it = 请您自己提交：必须由账号本人来做。
step-allow_line_sender = 放行来自 linecorp.com 的邮件：回执从那里发出。

step-open_more_help = 打开“更多”，找到帮助，选“联系我们”。
step-leads_to_help_viber = 确认打开的页面在 help.viber.com 上。
step-letter_name_address = 信里写上全名、手机号、邮寄地址和邮箱。
step-letter_copies_only = 只附复印件，绝不寄原件。
step-formal_notice_only = 只用于正式的法律通知。

step-open_signal_contact = 打开“设置” › “帮助” › “联系我们”（Contact us）。
step-signal_category = 选一个类别：不选就发不出去。
step-signal_debug_log = 调试日志默认勾选：对查故障有用，不附也行。
step-open_meta_hub = 在应用的帮助与支持里，找支持中心（support hub）。
step-choose_compromised = 选账号被盗（compromised account）的表单。
step-open_account_notice = 在应用里打开关于您账号的通知，选申诉。
step-type_whole_address = 自己输入完整地址，斜杠后面的也要。
step-search_locked = 搜索“locked account appeal”，照文章做。
step-choose_kakaotalk_inquiry = 选择咨询，服务选 KakaoTalk。
step-mask_id_number = 发送前，先遮住证件上的号码。
step-open_kakao_chatbot = 在应用的帮助里，找客服中心的聊天机器人。

## 没有渠道可用时：怎么办

none-report_needs_app = 举报要在应用里做。用任何一部已登录的手机打开应用，或请也能看到这些内容的人举报。
none-ask_from_other_device = 在另一台设备上登录 Telegram，用那里的“设置” › “Ask a Question”（提问）。
none-frozen_needs_app = 申诉在应用里。在另一部手机上安装 Telegram，登录后打开那条提示。

## 不要使用的联系方式：为什么

avoid-outdated = 旧地址：平台条款从 2021 年起写的是另一个。
avoid-unverified_address = 只有文章提到。能查阅的平台页面都没有写它。
avoid-unverified_host = 只有其他网站提到。能查阅的平台页面都没有写它。
avoid-no_support_there = 能查阅的平台页面，没有一个说那里提供客服。
avoid-no_forum_found = 有文章说它是论坛，别处都没有这样的说法。
avoid-not_the_platforms_host = 名字像平台的，但这个网站不属于平台。
avoid-closed_site = 媒体报道该网站已关闭，现在转到别处。
avoid-researchers_only = 供安全研究人员使用，不处理账号被盗。
avoid-use_press_bot = 平台页面上没有它。媒体请用机器人联系。
avoid-no_official_page_names_it = 有文章说它是官方的，但能查阅的平台页面都没有写它。
avoid-news_channel = 由他人运营，发布消息用。不是客服。
avoid-only_the_app_writes_there = 旧版应用会自动填好邮件发到这里。请先用表单。
avoid-paid_service = 有人在这里卖服务。客服是免费的。
avoid-merchants_tool = 这是商家嵌入自己页面的工具。搜到的是某个商家，不是客服。
avoid-formal_disputes_only = 只用于正式的法律争议。
avoid-old_form = 表单已移到另一个网站。
avoid-sends_only = 这个地址只发回执，发过去的邮件没人看。
avoid-privacy_only = 只用于个人数据方面的问题。
avoid-terms_only = 只用于关于平台条款的问题。
avoid-unofficial_forum = 这里是用户互相交流的地方，不由平台运营。

## 期限与公布的时间

deadline-wechat_wrong_charge = 错误扣款必须在 { $days } 天内提出。
    .after = 过了期限，按 WeChat 条款就不能再主张。还是请问问您的银行。
deadline-viber_wrong_charge = 错误扣款必须在 { $days } 天内提出。
    .after = 过了期限，按 Viber 条款就不能再主张。还是请问问您的银行。
deadline-viber_written_complaint = Viber 力争在 { $days } 个工作日内答复书面投诉。
    .after = 到时还没有回复，就再写一次，注明第一封信的日期。
deadline-whatsapp_stranger_pin = 如果陌生人设了两步验证 PIN 码，WhatsApp 会让您等 { $days } 天。
    .after = 之后不用 PIN 码就能注册。
deadline-whatsapp_deactivated = 其他网站引用 WhatsApp 帮助页面说，停用的账号约 { $days } 天后删除。
    .after = 据说之后账号就没了。请在那之前重新注册。
deadline-wechat_retrieval_appeal = 密码申诉的结果会在 24 小时内用短信通知。
    .after = 到时还没有消息，就通过“帮助与反馈”联系。
deadline-line_suspension = 因某些消息导致的停用，持续 24 小时到 { $days } 天。
    .after = 到时还没恢复，就用联系表单。
deadline-line_tw_hijack = LINE 台湾向媒体表示，账号被盗的报告会在 24 小时内答复。
    .after = 到时还没有回复，就在同一会话里再写一次。
deadline-discord_eu_appeal = 在欧盟，对账号处理的申诉必须在六个月内提出。
    .after = 过了期限，Discord 可以不受理。仍可提出，并说明为什么晚了。

## 谁说的，有多可靠

deadline-left = 还剩 { $left } 天，到 { $date } 为止。
deadline-over = 期限已于 { $date } 结束。仍可提出，并说明为什么晚了。

## 这个联系方式是真的吗？

verdict-official_channel = 官方渠道
    .about = 可以写到那里。但绝不要发送验证码、密码或 PIN 码。
verdict-official_but_not_for_this = 是官方的，但不处理这件事
    .about = 它属于该平台，但您的问题应走另一个渠道。
verdict-known_outdated = 已过时
    .about = 以前是官方的。请改用新的渠道。
verdict-named_by_articles_unverified = 只有文章提到
    .about = 平台自己的页面都没有证实。最好用已证实的渠道。
verdict-not_official = 不在已知的官方渠道里
    .about = 这里没有任何依据能证实它。请在应用里打开帮助，或自己输入官方地址。
verdict-impostor_signs = 有冒充的迹象
    .about = 不要回复，不要付款，不要给任何验证码。请改为在应用里打开帮助。
contact-found = { $verdict }。{ $about }
contact-found-noted = 您在别处找到的联系方式：{ $said }

contact-official = { $platform }：{ $channel }。
contact-plausible = 很可能是，但平台自己的页面没有证实。请在应用里确认。
contact-other_page = { $host } 属于 { $platform }，但这个页面不是它的客服渠道。
contact-other_handle = { $value } 属于 { $platform }，但另有用途。
contact-other_platform = 这属于 { $platform }，不属于 { $wanted }。
contact-listed = { $value }：{ $reason }
contact-replaced = 请改用 { $official }。
contact-old_host = { $platform } 以前用过 { $host }，现在已换掉。
contact-not_found = 不在已知的官方渠道里。
contact-yours = 它写在您自己的文件里，属于 { $platform }。没有人核实过那个文件，所以这不能说明它是官方的。
contact-open_host = 谁都可以在 { $host } 上发布内容，而 { $platform } 没有公布过这个地址。
contact-shortener = { $host } 是短链接，看不出通向哪里。
contact-userinfo = “@”前面的内容说明不了什么。这个链接通向 { $host }。
contact-look_alike = { $value } 看起来像 { $official }，其实不是。
contact-letters = { $value } 里有不寻常的字母。电脑读到的是 { $shown }。
contact-hidden = { $value } 里有看不见的字符。
contact-phone = { $value } 是电话号码。据我们所知，这些平台不提供电话客服。
contact-fee = “{ $word }”：客服的帮助不收费。
contact-code = “{ $word }”：客服从不需要您的验证码、密码或 PIN 码。
contact-gift_card = “{ $word }”：客服从不收礼品卡或代金券。
contact-other_messenger = “{ $word }”：平台在自己的渠道提供客服，不会在别的聊天应用里。
contact-badge = “{ $word }”：真正的认证标记在名字旁边，绝不在头像里。
