# 向导的问题：类别、选项、页面、字段、常用回答。
# 类别与选项的名称也会写进主题，choice-* 与 try-* 也会写进消息：保持中性、简短。

## 类别

category-account_access = 账号登录
    .about = 登不进去，或者收不到验证码
category-account_ban = 账号被封
    .about = 被封禁、停用、冻结或限制
category-security = 账号安全
    .about = 被盗号、异常登录、手机丢失或被偷
category-messages = 消息
    .about = 发不出、收不到、延迟，或者不见了
category-payments = 支付
    .about = 扣错钱、退款、余额、订阅
category-groups = 群组
    .about = 进不了群、被移出、丢了管理员权限
category-technical = 技术故障
    .about = 闪退、卡顿、无法更新或备份
category-abuse = 举报
    .about = 垃圾信息、威胁、诈骗、有人冒充我
category-language = 语言
    .about = 应用显示的语言不对
category-business = 商业账号
    .about = 认证、API、商业账号被封
category-legal_privacy = 法律与隐私
    .about = 版权、商标、我的个人数据
category-other = 其他
    .about = 以上都不符合

## 选项

option-no_login = 无法登录
    .about = 登不进去，或者被退出后再也进不去
option-no_code = 收不到验证码
    .about = 验证码一直不来，短信和电话都没有
option-number_changed = 换了手机号
    .about = 我换了新号码，或者旧 SIM 卡不能用了
option-two_step_forgotten = 忘了两步验证
    .about = 输完验证码后要的 PIN 码或密码，我忘了

option-banned = 账号被封禁
    .about = 提示账号或号码被封、被禁用、被停用
option-temporarily_banned = 账号被临时封禁
    .about = 被封几小时或几天，有倒计时
option-frozen = 账号被冻结
    .about = 账号被冻结：能看，不能发
option-limited_sending = 发消息受限
    .about = 没法给不是联系人的人发消息

option-hijacked = 账号被盗
    .about = 被盗号、被黑：有人在用我的账号发消息
option-suspicious_login = 异常登录
    .about = 有陌生的登录或设备，不是我
option-phone_lost = 手机丢失或被偷
    .about = 手机不在了，上面的账号还登录着
option-data_leak = 疑似数据泄露
    .about = 聊天、照片或号码外泄，有人知道得太多

option-send_failed = 消息发不出
    .about = 发送失败、出现红色标记，或停在“发送中”
option-not_received = 收不到消息
    .about = 别人发给我的消息一直没到
option-delayed = 消息延迟
    .about = 消息晚几小时才到，或打开应用才收到
option-media_failed = 图片或文件收发失败
    .about = 照片、视频、语音或文件传不上去、下不下来
option-sync = 消息不同步
    .about = 聊天记录缺失，或手机和电脑不一样

option-failed = 付款失败
    .about = 付款没成功，或一直卡着
option-refund = 退款
    .about = 我想把钱要回来，或退款还没到
option-wrong_balance = 余额不对
    .about = 余额不对，钱包里的钱少了
option-wrong_charge = 错误扣款
    .about = 扣了两次、扣多了，或扣了没买的东西
option-subscription = 订阅
    .about = 付了钱没开通，或一直自动续费
option-goods_not_delivered = 付款后未收到所购内容
    .about = 我付了钱，买的东西一直没来

option-cannot_join = 无法加入群组
    .about = 链接失效、群已满，或不让我进
option-removed = 被移出群组
    .about = 我被踢出群了
option-admin_rights = 管理员权限
    .about = 我不再是管理员，或群里没有管理员了

option-crash = 应用闪退
    .about = 自己退出、卡死，或打不开
option-cannot_update = 无法更新
    .about = 更新失败，或提示版本太旧
option-backup_failed = 备份失败
    .about = 备份中断，或聊天记录恢复不了
option-slow = 应用卡顿
    .about = 又卡又慢、耗电，或占满存储空间
option-notifications = 通知
    .about = 没声音、没提醒，或打开应用才有

option-spam = 垃圾信息
    .about = 一再收到不想要的广告
option-harassment = 骚扰或威胁
    .about = 有人辱骂、跟踪、威胁或勒索我
option-scam = 诈骗
    .about = 有人骗了我，或想骗别人的钱
option-illegal_content = 违法内容
    .about = 聊天里有暴力、侵害儿童、毒品或其他犯罪
option-impersonation = 冒充他人
    .about = 有假账号用我的名字和照片
option-malicious_bot = 恶意机器人
    .about = 机器人行骗、发垃圾信息或索要验证码

option-wrong_language = 语言不对
    .about = 应用突然变成我看不懂的语言
option-cannot_switch = 无法切换语言
    .about = 没有我的语言，或自己又跳回去

option-verification = 认证
    .about = 想给我的商家或频道申请官方认证标记
option-api = 商业 API
    .about = API、机器人或商业工具用不了
option-blocked = 商业账号被封
    .about = 我的商业号码、机器人或频道被封

option-copyright = 版权
    .about = 有人盗用我的照片、文字、音乐或视频
option-trademark = 商标
    .about = 有人用我的品牌、名称或标志
option-data_request = 个人数据请求
    .about = 我想要一份自己的数据，或想删除它
option-privacy = 隐私
    .about = 我的私人信息被不当公开、使用或分享

option-other = 其他问题
    .about = 我的问题不在任何列表里

## 页面

page-account = 您的账号
page-device = 手机与应用
page-happened = 发生了什么
page-ban = 封禁情况
page-security = 账号安全
page-messages = 相关消息
page-groups = 相关群组
page-payment = 这笔付款
page-abuse = 您要举报的
page-legal = 您的权利
page-business = 您的商业账号
page-story = 用您自己的话说
page-timeline = 事情经过
page-tried = 您试过什么
page-request = 您的诉求
page-proof = 截图

## 字段：账号

field-account_phone = 账号的手机号
    .hint = 平台靠它找到账号；请写 + 和国际区号。
    .example = +44 7700 900123
field-username = 用户名
    .hint = 有的话在个人资料里，多以 @ 开头。
    .example = @maria_k_example
field-account_id = 账号 ID 或昵称
    .hint = 微信号、LINE 昵称、主页链接：能认出账号的都行。
    .example = wxid_example77
field-registered_since = 注册时间
    .hint = 写到年或月就够；有助于证明账号是您的。
    .example = 2022-08
field-reply_email = 接收回复的邮箱
    .hint = 写现在就能打开的邮箱，回复可能发到那里。
    .example = maria@example.org
field-alt_contact = 其他联系方式
    .hint = 另一个未来七天内都能用的邮箱或号码。
    .example = m.k@example.net
field-legal_name = 真实姓名（全名）
    .hint = 只有平台自己的表单要求时才需要。
    .example = 林晓雨
field-service_region = 服务地区
    .hint = WeChat（海外）和微信（中国大陆）由不同公司运营。
field-business_name = 商家名称
    .hint = 与商家资料上的写法一致。
    .example = 小满书店
field-business_verified = 商家通过认证了吗？
    .hint = 资料上有平台自己的认证标记，才选“是”。

## 字段：设备

field-device_model = 手机或电脑型号
    .hint = 在设备设置的“关于”里。
    .example = Pixel 8
field-os_version = 系统及版本
    .hint = 在设备设置的“关于”里，型号附近。
    .example = Android 14
field-app_version = 应用版本
    .hint = 在应用设置的帮助或关于里，或在应用商店里。
    .example = 11.7.2
field-network_type = 网络
    .hint = 出问题时设备用的网络。
field-unofficial_app = 是修改版或非官方应用吗？
    .hint = 这类应用可能导致封禁；如实回答，客服就不用再问一遍。

## 字段：发生了什么

field-summary = 用一句话说明问题
    .hint = 会成为主题：写发生了什么，不写有多严重。
    .example = 超过 20 MB 的文件停在“发送中”
field-description = 发生了什么
    .hint = 按顺序写事实。不要写验证码、密码、PIN 码或卡号。
field-impact = 影响了您什么
    .hint = 一个具体事实，比重话更管用。
    .example = 无法给客户发合同
field-happened_at = 发生时间
    .hint = 尽量写日期、时间和时区；“昨天晚上”也行。
    .example = 2026-02-16 19:05
field-first_seen = 首次发现
    .hint = 客服按日期和时间查记录。
    .example = 2026-02-11 09:20
field-last_seen = 最近一次发现
    .hint = 最近一次发生的时间；只发生过一次就留空。
    .example = 2026-02-13 22:10
field-frequency = 发生频率
    .hint = 如果看出规律，写下什么会引起它。
    .example = 每次发送超过 20 MB 的文件
field-steps_before = 出问题前的操作
    .hint = 一步一步写，好让客服重现问题。
    .example = 打开聊天，选照片，点发送
field-error_text = 错误提示原文
    .hint = 一字不改，用它显示时的语言。
field-error_code = 错误代码
    .hint = 错误窗口里的短代码。绝不是登录验证码。
    .example = Error 403
field-other_devices = 在您的其他设备上
    .hint = 如果别处正常，问题就在这台设备。
    .example = 电脑版正常
field-network_test = 换一个网络
    .hint = 试着从移动数据换成 Wi-Fi，或反过来。
field-timeline = 事情经过
    .hint = 从最早写起：每个时间一行，写当时发生了什么。
    .example = 文件停在“发送中”
field-tried = 您试过什么
    .hint = 每次尝试写上结果，免得又让您再做一遍。
    .example = 重启应用
field-request = 您的诉求
    .hint = 一个明确的、客服能办到的请求。
    .example = 查明原因并告知修复时间

## 字段：封禁

field-ban_text = 封禁提示原文
    .hint = 一字不改，照应用显示的写。
    .example = 您的账号已被停用
field-ban_at = 看到封禁提示的时间
    .hint = 日期、时间和时区，尽量准确。
    .example = 2026-03-09 21:40
field-warning_mail = 之前有过警告吗？
    .hint = 邮件里或应用里；垃圾邮件箱也看看。
field-activity_72h = 封禁前 72 小时做过什么
    .hint = 加群、发很多消息、换手机：照实写。
    .example = 加了两个群，换了手机
field-affirms_no_breach = 您是否一直遵守服务条款？
    .hint = 选“是”才会写进消息；拿不准就空着。

## 字段：安全

field-anomaly_at = 首次发现异常的时间
    .hint = 第一条奇怪的消息、提醒或被退出，附时区。
    .example = 2026-01-20 23:10
field-anomaly_place_ip = 登录地点或 IP 地址
    .hint = 照登录提醒或设备列表里显示的写。
    .example = Windows 电脑，华沙
field-login_notice = 收到过登录提醒吗？
    .hint = 告诉您账号在新设备上登录的消息。
field-settings_changed = 未经您同意的更改
    .hint = 您知道的都写上，客服才知道要改回什么。
field-last_normal_use = 最后一次正常使用
    .hint = 最后一次一切正常的时间。
    .example = 2026-01-20 21:00
field-two_step_state = 两步验证
    .hint = 只写是否开启。绝不要写 PIN 码或密码本身。
field-recovery_valid = 找回用的邮箱和号码还能用吗？
    .hint = 还能收到发来的邮件和短信，就选“是”。
field-sim_blocked = 运营商停用 SIM 卡了吗？
    .hint = 谁拿着 SIM 卡，谁就能收到您的登录验证码。
field-new_phone_available = 有别的手机可用吗？
    .hint = 装上新 SIM 卡，是重新登录最快的办法。

## 字段：消息

field-counterpart_phone = 对方的号码
    .hint = 写 + 和国际区号；便于查这条消息。
    .example = +44 7700 900456
field-message_at = 消息的时间
    .hint = 尽量精确到五分钟以内。
    .example = 2026-02-11 09:20

## 字段：群组

field-group_name = 群名称
    .hint = 与应用里的写法完全一致。
    .example = 三班家长群
field-group_link = 群链接
    .hint = 有邀请链接就写上。
    .example = https://chat.whatsapp.com/EXAMPLE123
field-group_admin = 群管理员
    .hint = 群里显示的名字；谁能进群由管理员决定。
    .example = 丁女士
field-removal_notice = 提示原文
    .hint = 一字不改，照应用显示的写。
    .example = 您已被移出群组

## 字段：支付

field-transaction_id = 交易单号
    .hint = 在收据或支付记录里。绝不是卡号。
    .example = 4200009999202606011234567890
field-amount = 金额
    .hint = 与收据上完全一致。
    .example = 88.00
field-currency = 币种
    .hint = 收据上的三个字母。
    .example = CNY
field-charged_at = 扣款时间
    .hint = 看收据；有的平台从这天起计算期限。
    .example = 2026-06-01 12:02
field-bank_proof = 银行有这笔扣款记录吗？
    .hint = 账户或银行卡账单里有一行就够。
field-payment_path = 付款方式
    .hint = 决定由谁退款：应用商店、平台还是卖家。

## 字段：举报

field-offender_handle = 您举报的账号
    .hint = 用户名、号码或链接，逐字复制；形近的字母也要照抄。
    .example = @maria_k_exampIe
field-offence = 这个账号做了什么
    .hint = 只写您亲眼看到的，不用下定论。
    .example = 用我的名字和照片，向我的联系人要钱
field-content_links = 消息或主页的链接
    .hint = 有公开链接，客服就能自己查看。
    .example = t.me/maria_k_exampIe
field-evidence = 您能提供的证据
    .hint = 您留存的内容；涉及他人的部分请裁掉，别打码。
    .example = 3 张截图，1 条要钱的消息
field-relation = 对方与您的关系
    .hint = 有助于客服判断看到的内容。
field-reported_before = 以前举报过吗？
    .hint = 用应用里的“举报”（微信叫“投诉”），或其他方式。

## 字段：法律

field-rights_role = 您的身份
    .hint = 只有权利人或其授权的人才能提交。
field-work = 您的作品或商标
    .hint = 标题、注册号，或能看到原作的地方。
    .example = 《清晨的港口》，照片，https://example.org/harbour
field-infringing_links = 侵权内容的链接
    .hint = 每处一个链接；客服只能处理找得到的内容。
    .example = t.me/example_channel/42

## 字段：其他

field-screenshots = 截图
    .hint = 整个屏幕，带时间；隐私部分裁掉，别打码。
    .example = 封禁提示
field-found_contact = 您在别处找到的联系方式
    .hint = 网上看到或别人发来的号码、邮箱或链接：这里马上帮您核对，绝不会写进消息。没有就留空。
    .example = support@example.com
field-note = 给自己的备注
    .hint = 只留在您的案例里，绝不会发出。
field-wants_urgent_mark = 标为紧急吗？
    .hint = 仅限钱已转走，或账号、手机被盗。

## 常用回答

choice-network_type-wifi = Wi-Fi
choice-network_type-mobile = 移动数据
choice-network_type-both = Wi-Fi 和移动数据

choice-frequency-always = 每次
choice-frequency-often = 经常
choice-frequency-sometimes = 有时
choice-frequency-once = 一次

choice-other_devices-same = 问题相同
choice-other_devices-fine = 正常
choice-other_devices-no_other = 没有其他设备

choice-network_test-other_network_same = 问题相同
choice-network_test-other_network_works = 正常
choice-network_test-not_tested = 未测试

choice-two_step_state-on = 已开启
choice-two_step_state-off = 未开启
choice-two_step_state-unknown_pin = 已开启，但我无法通过

choice-relation-stranger = 陌生人
choice-relation-acquaintance = 认识的人
choice-relation-former_contact = 以前的联系人
choice-relation-business = 商家

choice-payment_path-app_store = 应用商店（Apple 或 Google）
choice-payment_path-in_app = 应用内
choice-payment_path-bank = 银行账户或银行卡
choice-payment_path-bot = 聊天里的机器人

choice-rights_role-owner = 权利人
choice-rights_role-agent = 权利人授权的代理人
choice-rights_role-neither = 既非权利人，也未获授权

choice-service_region-overseas = WeChat（中国大陆以外）
choice-service_region-mainland = 微信（中国大陆）

choice-impact-cannot_use = 无法使用账号
choice-impact-work = 无法工作
choice-impact-family = 联系不上家人
choice-impact-money = 已经或可能损失钱财

choice-request-explain = 说明原因
choice-request-restore = 恢复我的账号使用权限
choice-request-refund = 退还这笔款项
choice-request-remove = 删除相关内容或账号
choice-request-fix_date = 查明原因并告知修复时间

choice-offence-impersonates_me = 冒充我
choice-offence-asks_money = 向人要钱
choice-offence-threats = 进行威胁
choice-offence-spam = 发送垃圾信息
choice-offence-illegal = 发布违法内容

choice-settings_changed-password = 密码
choice-settings_changed-email = 邮箱
choice-settings_changed-phone = 手机号
choice-settings_changed-devices = 已关联的设备

## 尝试的结果

result-none = 没有变化
result-temporary = 好了一阵
result-partly = 部分好转
result-solved = 已解决

## 常见尝试

try-restart_app = 重启应用
try-reinstall = 重装应用
try-other_network = 切换网络
try-restart_phone = 重启手机
try-update = 更新应用
try-clear_cache = 清除应用缓存
try-other_device = 换设备测试
