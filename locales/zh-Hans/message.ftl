# 发给平台客服团队的文字，用消息语言。

## 框架

msg-subject = {"["}{ $category }] - { $what }
msg-subject-urgent = 紧急 { $subject }
msg-greeting = { $platform } 客服团队，您好：
msg-category-line = 类别：{ $category }，{ $option }

msg-details = 详细信息：
msg-timeline = 事情经过：
msg-attempts = 已尝试的办法：

msg-timeline-entry = { $at }：{ $event }
msg-attempt = { $action }：{ $result }
sent-result-none = 没有变化
sent-result-temporary = 短暂好转
sent-result-partly = 部分好转
sent-result-solved = 已解决

msg-picture = 截图：{ $shows }
msg-picture-described = 截图（可应要求提供）：{ $shows }

msg-unknown = 我不清楚
msg-secret-removed = {"["}已删去]

msg-thanks = 感谢您的帮助。
msg-name = { $name }

## 一句话说明

overview-no_login = 我无法登录我的 { $platform } 账号。
overview-no_code = 我收不到 { $platform } 账号的登录验证码。
overview-number_changed = 我的手机号已更换，无法将 { $platform } 账号迁移到新号码。
overview-two_step_forgotten = 我无法通过 { $platform } 账号的两步验证。

overview-banned = 我的 { $platform } 账号已被封禁，无法使用。
overview-temporarily_banned = 我的 { $platform } 账号已被临时封禁。
overview-frozen = 我的 { $platform } 账号已被冻结。
overview-limited_sending = 我的 { $platform } 账号被限制发送消息。

overview-hijacked = 我的 { $platform } 账号已被他人盗用。
overview-suspicious_login = 我的 { $platform } 账号出现了非本人的登录。
overview-phone_lost = 登录着我的 { $platform } 账号的手机已丢失或被盗。
overview-data_leak = 我认为我的 { $platform } 账号数据已泄露。

overview-send_failed = 我在 { $platform } 上发送消息失败。
overview-not_received = 我在 { $platform } 上收不到他人发来的消息。
overview-delayed = 我在 { $platform } 上的消息延迟送达。
overview-media_failed = 我的 { $platform } 账号无法收发图片或文件。
overview-sync = 我的 { $platform } 消息缺失，或在各设备间不一致。

overview-failed = 我在 { $platform } 上付款失败。
overview-refund = 我申请退还在 { $platform } 上的一笔付款。
overview-wrong_balance = 我的 { $platform } 账号余额有误。
overview-wrong_charge = 我在 { $platform } 上被错误扣款。
overview-subscription = 我在 { $platform } 上的付费订阅出现问题。
overview-goods_not_delivered = 我在 { $platform } 上付款后，未收到所购内容。

overview-cannot_join = 我无法加入 { $platform } 上的一个群组。
overview-removed = 我被移出 { $platform } 上的一个群组。
overview-admin_rights = 我在 { $platform } 上一个群组的管理员权限出现问题。

overview-crash = { $platform } 应用在我的设备上闪退或无法启动。
overview-cannot_update = 我的设备无法更新 { $platform } 应用。
overview-backup_failed = 我的 { $platform } 聊天记录无法备份或恢复。
overview-slow = { $platform } 应用在我的设备上运行非常缓慢。
overview-notifications = { $platform } 应用的通知在我的设备上无法正常工作。

overview-spam = 我要举报 { $platform } 上的垃圾信息。
overview-harassment = 我要举报 { $platform } 上的骚扰行为。
overview-scam = 我要举报 { $platform } 上的诈骗行为。
overview-illegal_content = 我要举报 { $platform } 上的违法内容。
overview-impersonation = { $platform } 上有人冒充我。
overview-malicious_bot = 我要举报 { $platform } 上的恶意机器人。

overview-wrong_language = { $platform } 应用显示的语言不正确。
overview-cannot_switch = 我无法将 { $platform } 应用切换为我的语言。

overview-verification = 我想咨询 { $platform } 上的认证事宜。
overview-api = 我在使用 { $platform } 的 API 或商业工具时遇到问题。
overview-blocked = 我在 { $platform } 上的商业账号、机器人或频道已被封禁。

overview-copyright = 我要举报 { $platform } 上的版权侵权。
overview-trademark = 我要举报 { $platform } 上的商标侵权。
overview-data_request = 我要就本人在 { $platform } 上的个人数据提出请求。
overview-privacy = 我对我在 { $platform } 上的个人数据有隐私方面的疑虑。

overview-other = 我在 { $platform } 上遇到一个不属于其他类别的问题，需要协助。

## 事实：账号

line-account_phone = 账号手机号：{ $value }
line-username = 用户名：{ $value }
line-account_id = 账号 ID：{ $value }
line-registered_since = 注册时间：{ $value }
line-reply_email = 接收回复的邮箱：{ $value }
line-alt_contact = 其他联系方式：{ $value }
line-legal_name = 真实姓名：{ $value }
line-service_region = 服务地区：{ $value }
line-business_name = 商家名称：{ $value }
line-business_verified = { $value ->
    [yes] 商家已认证。
    [unknown] 我不清楚商家是否已认证。
   *[no] 商家未认证。
}

## 事实：设备

line-device_model = 设备：{ $value }
line-os_version = 系统：{ $value }
line-app_version = 应用版本：{ $value }
line-network_type = 网络：{ $value }
line-unofficial_app = { $value ->
    [yes] 我使用过修改版或非官方应用。
    [unknown] 我不清楚我的应用是否为官方应用。
   *[no] 我使用的是官方应用。
}

## 事实：发生了什么

line-description = { $value }
line-impact = 影响：{ $value }
line-happened_at = 发生时间：{ $value }
line-first_seen = 首次发现：{ $value }
line-last_seen = 最近一次发现：{ $value }
line-frequency = 发生频率：{ $value }
line-steps_before = 此前操作：{ $value }
line-error_text = 错误提示：{ $value }
line-error_code = 错误代码：{ $value }
line-other_devices = 其他设备上：{ $value }
line-network_test = 其他网络下：{ $value }
line-request = 我的诉求：{ $value }

## 事实：封禁

line-ban_text = 提示原文：{ $value }
line-ban_at = 首次看到提示：{ $value }
line-warning_mail = { $value ->
    [yes] 此前我收到过警告。
    [unknown] 我不清楚此前是否有过警告。
   *[no] 此前我没有收到过警告。
}
line-activity_72h = 封禁前 72 小时内的操作：{ $value }
line-affirms_no_breach = { $value ->
    [yes] 据我所知，我一直遵守服务条款。
   *[no] {""}
}

## 事实：安全

line-anomaly_at = 首次发现异常：{ $value }
line-anomaly_place_ip = 登录地点或 IP 地址：{ $value }
line-login_notice = { $value ->
    [yes] 我收到过登录提醒。
    [unknown] 我不清楚是否有过登录提醒。
   *[no] 我没有收到登录提醒。
}
line-settings_changed = 未经我同意的更改：{ $value }
line-last_normal_use = 最后一次正常使用：{ $value }
line-two_step_state = 两步验证：{ $value }
line-recovery_valid = { $value ->
    [yes] 我用于找回的邮箱和手机号仍可使用。
    [unknown] 我不清楚用于找回的邮箱和手机号是否仍可使用。
   *[no] 我用于找回的邮箱或手机号已无法使用。
}
line-sim_blocked = { $value ->
    [yes] 运营商已停用该 SIM 卡。
    [unknown] 我不清楚该 SIM 卡是否已停用。
   *[no] 该 SIM 卡尚未停用。
}
line-new_phone_available = { $value ->
    [yes] 我有其他手机可用。
    [unknown] 我尚不确定能否有其他手机可用。
   *[no] 我目前没有其他手机可用。
}

## 事实：消息与群组

line-counterpart_phone = 对方号码：{ $value }
line-message_at = 消息时间：{ $value }
line-group_name = 群组：{ $value }
line-group_link = 群链接：{ $value }
line-group_admin = 群管理员：{ $value }
line-removal_notice = 提示原文：{ $value }

## 事实：支付

line-transaction_id = 交易单号：{ $value }
line-amount = 金额：{ $value }
line-currency = 币种：{ $value }
line-charged_at = 扣款时间：{ $value }
line-bank_proof = { $value ->
    [yes] 我有银行的扣款记录。
    [unknown] 我尚不清楚银行是否有扣款记录。
   *[no] 我暂无银行的扣款记录。
}
line-payment_path = 付款方式：{ $value }

## 事实：举报与法律

line-offender_handle = 被举报账号：{ $value }
line-offence = 违规行为：{ $value }
line-content_links = 相关链接：{ $value }
line-evidence = 证据：{ $value }
line-relation = 与我的关系：{ $value }
line-reported_before = { $value ->
    [yes] 此前已举报过。
    [unknown] 我不清楚此前是否举报过。
   *[no] 这是我首次举报。
}
line-rights_role = 我的身份：{ $value }
line-work = 作品或商标：{ $value }
line-infringing_links = 侵权内容链接：{ $value }

## 诉求

ask-review = 请复核对我账号的处理决定；如属误判，请恢复我的账号。
ask-unfreeze = 请复核我的账号；如属误判，请解除冻结。
ask-lift_limit = 请核查我的账号受限的原因；如属误判，请解除限制。
ask-secure = 请保护该账号，退出其他所有设备上的登录，并将账号归还给我本人。
ask-deactivate = 请停用该账号，直至我能用本人手机号重新注册。
ask-check_login = 请核查近期的登录记录，退出非本人的登录，并告知我还需做什么。
ask-restore_access = 请协助我重新登录账号。
ask-find_cause = 请查明原因，并告知解决办法。如果这是已知问题，请告知预计的修复时间。
ask-refund = 请说明这笔扣款；如属误扣，或我未收到相应内容，请予以退款。
ask-correct_balance = 请对照交易记录核查余额，并予以更正。
ask-group_help = 请核查该群组，并告知可以如何处理。
ask-remove_content = 请核查我举报的内容，并依照贵平台规则处理。
ask-remove_infringement = 请移除所列链接中的内容；如还需其他材料方能作出决定，请告知我。
ask-data_answer = 请答复我关于个人数据的请求；如需核实我的身份，请告知我。
ask-language_fix = 请告知如何将应用设置为我的语言。
ask-business_help = 请核查我的商业账号，并告知解决问题所需的材料或步骤。
ask-verify = 请告知此处能否申请认证，以及需要哪些材料。
ask-answer = 请核查此事并答复我。

ask-more = 如需其他信息以便查找，请随时与我联系。
