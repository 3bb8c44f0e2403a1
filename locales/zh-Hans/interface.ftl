# 程序自身的文字：标题、按键、提示、命令行。

language-name = 简体中文

## 流程：各阶段的名称，越短越好

stage-platform = 平台
stage-category = 问题
stage-option = 具体情况
stage-first-steps = 先做这些
stage-details = 您的回答
stage-proof = 图片
stage-where-to = 发往哪里
stage-checklist = 检查清单
stage-message = 消息

platform-title = 问题出在哪个平台？
platform-lead = 选择平台，或输入它的名字。
category-title = 出了什么问题？
category-lead = { $platform }：选最接近的一项，或输入您看到的情况，比如“收不到验证码”。
option-title = 具体是什么？
option-lead = { $platform }，{ $category }
list-empty = 没有符合的内容。删掉几个字试试。
list-filter = 筛选
list-current = 当前
list-more = 还有 { $count } 项

first-steps-title = 写之前
first-steps-title-urgent = 先做这些
first-steps-urgent = 情况紧急。现在按这个顺序做，然后再写消息。
first-steps-actions = 现在，按顺序
first-steps-self-help = 这些常常管用
first-steps-know = 需要知道
first-steps-go-on = 继续写消息
first-steps-solved = 已经解决了
solved-title = 太好了，解决了。
solved-text = 您不用写给任何人了。如果又出问题，重新开始就行：还是那几个问题。
solved-back = 其实没解决？按 Esc 返回。
solved-leave = 退出

page-state = 目前的情况
field-logged_in = 您还能进入账号吗？
    .hint = 任何手机或电脑都算。这决定该写到哪里。
field-app_opens = 应用打得开吗？
    .hint = 只能看到登录页也算。
field-country = 手机号的国家或地区
    .hint = 两个字母，用来补全本地号码。
    .example = CN
answer-yes = 是
answer-no = 否
answer-unknown = 我不清楚
answer-own = 其他：
form-required = 必填
form-will-be-written = 将写成 { $text }
form-room = 还能写 { $count } 个字
list-add = 添加
list-add-more = 再添加一项

item-timeline = { $at }：{ $event }
item-timeline-lead = 发生的一件事和时间。留空即可继续。
item-timeline-at = 什么时候？
    .hint = 尽量准确：日期、时间，以及与 UTC 的时差。
    .example = 2026-02-11 09:20 +08:00
item-timeline-event = 发生了什么？
    .example = 文件停在“发送中”
item-tried = { $action }：{ $result }
item-tried-lead = 试过的一个办法和结果。留空即可继续。
item-tried-action = 您试了什么？
item-tried-result = 结果怎样？
item-shot = { $shows }（{ $file }）
item-shot-lead = 一张图片。留空即可继续。
item-shot-shows = 上面有什么？
    .example = 带时间的提示
item-shot-file = 文件在哪里？可以留空。
    .example = ban.png
item-shot-time_visible = 上面看得清时间吗？
item-list-lead = 其中一项。留空即可继续。
item-list-item = 文字或链接

proof-title = 图片
proof-lead = 图片不会从这里发出。记下您有哪些，写信时附上。
proof-must-show = 图片能显示这些才有用
proof-crop = 隐私部分裁掉。不要打码或涂抹。

where-title = 发往哪里
where-lead = 最好的渠道在最上面。
where-in-app = 应用内
where-not-now = 现在用不了
where-refused = 别处提到过，最好别用
where-with-reason = { $what }：{ $reason }
where-stale = 这是 { $days } 天前核对的。看看是否还有效。
yours-not-checked = 您自己的，未经核实
yours-evidence = 来自您自己的文件，未经核实：{ $source }，日期 { $checked }
yours-language = 这种语言里有来自您自己文件的文字，没有人核实过。
not-now-login = 需要先登录
not-now-app = 需要应用能打开
not-now-state = 供无法登录的人使用
not-now-answer = 还缺一项回答，比如公开链接
not-now-region = 供其他地区的人使用
none-in_this_state = 以您现在的情况，没有可用的官方渠道。请用另一台已登录的设备试试。
evidence-confirmed = { $dated ->
    [yes] 已证实：{ $source }（{ $kind }），副本日期 { $copy }，核对于 { $checked }
   *[no] 已证实：{ $source }（{ $kind }），核对于 { $checked }
}
evidence-plausible = { $dated ->
    [yes] 很可能，请看应用里有没有：{ $source }（{ $kind }），副本日期 { $copy }，核对于 { $checked }
   *[no] 很可能，请看应用里有没有：{ $source }（{ $kind }），核对于 { $checked }
}
evidence-unverified = 未经核实：{ $source }（{ $kind }），核对于 { $checked }
evidence-contradicted = 与 { $source }（{ $kind }）矛盾，核对于 { $checked }
source-kind-platform = 平台自己的文字
source-kind-platform_press = 媒体转述平台的说法
source-kind-third_party = 第三方指南
source-kind-seed = 一篇文章
source-kind-memory = 一般常识
reply-confirmed = 首次回复：{ $range }（{ $sources }）
reply-claim = 没有官方回复时间。有文章说 { $range }（未经核实：{ $sources }）
reply-range-hours = { $from } 到 { $to } 小时
reply-range-days = { $from } 到 { $to } 天
reply-range-working-days = { $from } 到 { $to } 个工作日

checklist-title = 检查清单
checklist-enough = 需要的都齐了。
checklist-missing = 还缺 { $count } 项必填回答。
checklist-required = 还需要：{ $field }
checklist-recommended = 有会更好：{ $field }
checklist-go-on = 查看消息

message-title = 您的消息
message-to = 发往：{ $channel }
message-to-address = 发往：{ $channel }，{ $address }
message-missing = 还缺 { $count } 项必填回答。请看检查清单。
message-as-sent = 实际发送（{ $language }）
message-for-you = 供您阅读（{ $language }）
message-own-words = 您自己写的话，按输入的原样发送。
preview-title = 目前的消息
preview-lead = 按 Enter 或 Esc 回到您的回答。

help-title = 这里可用的按键
ui-language-title = 本程序的语言
ui-language-lead = 消息的语言用 F3 选择。
message-language-title = 消息的语言
message-language-lead = 客服阅读的语言。选好后不会自动改变。
format-title = 写入文件
format-text = 纯文本
format-markdown = Markdown
format-case = 案例文件，以后可继续
open-title = 打开这个地址？
open-yes = 用浏览器或邮件程序打开
open-no = 不打开

contact-title = 这个联系方式是真的吗？
contact-lead = 粘贴您找到的号码、邮箱、链接或名字。
contact-label = 联系方式
    .hint = 只与这里已知的官方渠道比对，不会上网查询。
    .example = support@example.com

## 疑问：写在回答旁边，绝不拦路

doubt-phone-no-country = 号码请写 + 和国家或地区代码，或填写国家或地区。
doubt-phone-invalid = 这不像当地在用的号码。请检查；也可以保留。
doubt-phone-shape = 这不像手机号。
doubt-email-shape = 这不像邮箱地址。
doubt-email-typo = 您是想写 { $host } 吗？没写错的话，就不用改。
doubt-moment-vague = 已按您写的保留。写成 2026-02-11 09:20 +08:00 这样更有用。
doubt-moment-no-zone = 请加上与 UTC 的时差，如 +08:00。
doubt-amount-shape = 金额要有数字。
doubt-currency-shape = 三个字母，如 CNY 或 EUR。
doubt-not-a-choice = 请从答案里选一个。
doubt-try-without-result = 每次尝试都写上结果。
doubt-shot-without-time = 有一张图片看不清时间。
note-urgent_mark_refused = 没有标为紧急：只限钱或账号被盗，否则会耽误别人。
note-other_number = 您的文字里有别人的电话号码。除非客服需要，请去掉。
note-yours_not_checked = 这个平台来自您自己的文件，没有人核实过。写信之前，请先确认地址无误。

## 通知：刚刚做了什么

notice-copied = 已复制：{ $what }。本程序运行期间，它在您的剪贴板里。
notice-copied-terminal = 已送到终端的剪贴板：{ $what }。粘贴一次，看看到了没有。
notice-copy-failed = 无法复制：{ $reason }。按 w 改为写入文件。
notice-copy-too-long = 太长，终端的剪贴板放不下。按 w 改为写入文件。
notice-no-slots = 这个渠道没有分栏的表单。按 c 复制整条消息。
notice-no-address = 这个渠道在应用里，没有地址。
notice-opened = 已请系统打开 { $address }。
notice-open-failed = 无法打开：{ $reason }。地址是 { $address }。
notice-written = 已写入 { $path }。
notice-write-failed = 无法写入 { $path }：{ $reason }。内容都还在，按 c 仍可复制。
notice-no-room = 这里最多 { $max } 个字。有 { $left } 个没放进来。
notice-hidden-removed = 已去掉 { $count } 个隐藏字符。
notice-item-removed = 已移除。按 Ctrl+Z 恢复。
notice-language-nearest = 还没有 { $wanted }。这是最接近的。
part-all = 整条消息
part-subject = 主题
part-body = 正文
part-address = 地址
part-slot = “{ $field }”一栏

## 按键：名称、作用、页脚短词（.short）

key-name-enter = Enter
key-name-esc = Esc
key-name-tab = Tab
key-name-shift-tab = Shift+Tab
key-name-arrows = ↑ ↓
key-name-sides = ← →
key-name-pages = PgUp PgDn
key-name-home-end = Home End
key-name-space = 空格
key-name-delete = Del
key-name-letters = 字母
key-name-or = { $one } 或 { $other }
key-filter = 筛选列表
    .short = 输入筛选
key-move = 移动
    .short = 移动
key-page = 上一页或下一页
    .short = 翻页
key-ends = 到第一项或最后一项
    .short = 首尾
key-choose = 选择
    .short = 选择
key-next = 继续
    .short = 继续
key-next-field = 下一项；到最后一项后翻到下一页
    .short = 下一项
key-fields = 下一项、上一项
    .short = 换项
key-answers = 在答案之间移动
    .short = 答案
key-mark = 选中或取消一个答案
    .short = 选中
key-remove = 移除这一项；按 Ctrl+Z 恢复
    .short = 移除
key-newline = 换行
    .short = 换行
key-unknown = “我不清楚”
    .short = 不清楚
key-undo = 撤销、重做
    .short = 撤销
key-preview = 目前的消息
    .short = 预览
key-scroll = 滚动
    .short = 滚动
key-jump = 跳到该回答，或勾选这一行
    .short = 跳转
key-back = 后退一步；输入的内容都会保留
    .short = 后退
key-close = 关闭
    .short = 关闭
key-help = 这里可用的所有按键
    .short = 帮助
key-ui-language = 本程序的语言
    .short = 语言
key-message-language = 消息的语言
    .short = 消息语言
key-contact = 这个联系方式是真的吗？
    .short = 辨真假
key-redraw = 重新绘制屏幕
    .short = 重绘
key-quit = 退出
    .short = 退出
key-copy-all = 复制整条消息
    .short = 复制
key-copy-subject = 复制主题
    .short = 主题
key-copy-body = 复制正文，不含主题
    .short = 正文
key-copy-slot = 复制表单的下一栏
    .short = 下一栏
key-copy-address = 复制地址
    .short = 地址
key-open-address = 打开地址；会先问您
    .short = 打开
key-write-file = 把消息写入文件
    .short = 文件

too-small = 窗口太小。至少需要 { $width } × { $height }。按 Ctrl+Q 退出。
exit-copied = 您已复制消息。本程序没有发送任何内容：请粘贴到该去的地方。
exit-written = 您的消息在 { $path }。
exit-not-kept = 您的回答没有保存。下次想保存，请在消息页按 w，选择案例文件。

## 案例文件

case-at = { $path }，第 { $line } 行，第 { $column } 列：{ $mistake }
case-too-large = 文件太大，不像案例文件。
case-syntax = 这不是有效的 TOML。常见原因是这里少了引号或括号。
case-schema = schema = { $found } 是另一个版本。本程序读取 schema = 1。
case-unknown-key = 没有“{ $name }”这个键。
case-unknown-key-near = 没有“{ $name }”这个键。您是想写“{ $near }”吗？
case-unknown-id = 这里没有{ $kind }“{ $name }”。
case-unknown-id-near = 这里没有{ $kind }“{ $name }”。您是想写“{ $near }”吗？
case-kind-platform = 平台
case-kind-category = 类别
case-kind-option = 选项
case-kind-field = 字段
case-kind-result = 结果
case-kind-channel = 渠道
case-expected = “{ $name }”的值应为：{ $kind }。
case-type-table = 表
case-type-text = 引号内的文字
case-type-boolean = true 或 false
case-type-list = 方括号内的列表
case-type-number = 数字
case-missing-key = 缺少“{ $name }”这个键。
case-incomplete = 案例要有平台、类别和选项，才能生成消息。
case-new = casewright 的案例文件。填上您知道的；其余的删掉，或保留为注释。
case-new-required = 必填：
case-new-recommended = 有会更好：
case-new-language = 消息的语言
case-new-country = 两个字母，用于本地号码
case-new-logged-in = 您还能进入账号吗？
case-new-app-opens = 应用打得开吗？
case-new-unknown = 问过，而您不清楚
case-kind-of-answer-phone = 手机号
case-kind-of-answer-email = 邮箱地址
case-kind-of-answer-line = 文字
case-kind-of-answer-long = 多行文字
case-kind-of-answer-moment = 日期和时间，含与 UTC 的时差
case-kind-of-answer-yes_no = true 或 false
case-kind-of-answer-choice = 其中之一，或其他文字
case-kind-of-answer-closed = 其中之一
case-kind-of-answer-list = 文字列表
case-kind-of-answer-timeline = 事情经过列表，含时间
case-kind-of-answer-tried = 尝试列表，含结果
case-kind-of-answer-shots = 图片列表
case-kind-of-answer-amount = 金额
case-kind-of-answer-currency = 三个字母

## 命令行

error-no-terminal = casewright 需要终端才能提问。没有终端时，请用：casewright render CASE
error-read = 无法读取 { $path }：{ $reason }
error-write = 无法写入：{ $reason }
error-not-text = { $path } 不是 UTF-8 文本。
error-channel = 这个平台没有渠道“{ $name }”。
error-channel-near = 这个平台没有渠道“{ $name }”。您是想写“{ $near }”吗？
error-now = “{ $value }”不是 2026-11-21T12:00:00Z 这样的时间。
error-terminal = 终端拒绝了：{ $reason }
render-missing = 还缺 { $count } 项必填回答：{ $fields }
render-language-fallback = 还没有 { $wanted }；消息用的是 { $used }。
render-hidden-removed = 从案例文件中去掉的隐藏字符：{ $count } 个。
render-moment-read = “{ $typed }”按 { $read } 处理。
own-platforms = { $place }：{ $reason }这个文件没有采用。怎样改正，请看 casewright lint --overlay { $path }
own-language = { $place }：{ $reason }这个文件没有采用。怎样改正，请看 casewright lint --locales { $path }
own-message = { $place }：{ $reason }那里用的是程序自带的文字。怎样改正，请看 casewright lint --locales { $path }
own-no-tag = { $path }：语言的文件夹要用语言标签命名，如 pt-BR。这个文件夹没有采用。
own-aside = 没有采用：{ $reason }
cli-about = 为聊天平台写一份完整、如实的求助消息，用对语言，找对官方渠道。离线运行：不发送任何内容。
cli-case = 要打开的案例文件
cli-case-render = 案例文件；- 表示从标准输入读取
cli-ui = 界面语言（BCP 47，如 zh-Hans）
cli-language = 消息语言（BCP 47）
cli-own-platforms = 加入您自己文件里的平台；会标明未经核实
cli-own-locales = 加入您自己文件夹里的语言，每种语言一个子文件夹
cli-no-caps = 您自己的文件再大也照样读取
cli-print = 退出时把消息打印到标准输出；界面显示在标准错误上
cli-render = 打印案例文件生成的消息
cli-channel = 为这个渠道写，而不是最佳渠道
cli-now = 以此为当前时间（RFC 3339）
cli-format = 输出格式
cli-new-case = 打印空白案例文件，附各字段说明
cli-new-case-platform = 平台
cli-new-case-category = 类别
cli-new-case-option = 选项
cli-platforms = 打印平台、类别、选项和渠道
cli-lint = 检查 platforms.toml 和语言文件，并画出错在哪里
cli-lint-file = 要检查的文件：代替内置目录的整份目录，或一个 .ftl 文件
cli-lint-locales = 检查这个文件夹里的语言，而不是内置的
cli-lint-overlay = 检查您自己的文件，叠加在内置目录之上
cli-lint-schema = 输出 platforms.toml 的 JSON Schema
cli-usage = 用法
cli-commands = 命令
cli-options = 选项
cli-arguments = 参数
cli-help = 打印帮助
cli-version = 打印版本
arg-unknown = 这里没有参数“{ $name }”。
arg-unknown-near = 这里没有参数“{ $name }”。您是否想写“{ $near }”？
arg-value = { $name } 不接受“{ $value }”。可用的值：{ $values }
arg-missing = 缺少：{ $names }
arg-wrong = 这些参数不能一起使用。
arg-help = 更多说明：{ $command } --help
cli-check-contact = 这个联系方式是真的吗？与这里已知的官方渠道比对
cli-check-contact-text = 您找到的联系方式
cli-check-contact-platform = 只看这个平台

secret-removed = 已从消息中去掉：{ $what }（{ $masked }），来自“{ $field }”
    .hint = 客服不需要它。如果不是机密，按 Enter 放回去。
secret-kept = 按您的意思保留：{ $what }（{ $masked }），在“{ $field }”里
    .hint = 按 Enter 可再次去掉。
secret-code = 验证码
secret-password = 密码
secret-pin = PIN 码
secret-card = 银行卡号
secret-card_check = 银行卡安全码

## The message, changed by hand

message-own-text = 这段文字您自己改过。
message-own-text-outdated = 您改过文字之后，回答又有了变化。按 u 看按现在的回答写出的文字，再按 u 换回您自己的。
message-own-text-elsewhere = 您改的是另一种语言的文字。这里是按您的回答写出的。
notice-renewed = 这是按您的回答写出的文字。按 u 换回您自己的。
edit-title = 修改消息
edit-lead = 这里写的就是要复制的内容。按 Enter 完成；验证码、密码和银行卡号不会留在里面。
field-own_text = 消息正文
format-json = JSON，供程序使用
format-slots = 表单用的清单，逐栏列出
format-eml = 未发送的邮件（.eml）
format-mailto = 打开邮件程序的链接（mailto:）
key-edit-message = 自己修改消息
    .short = 修改
key-renew = 按回答写出的文字，或换回您自己的
    .short = 换文字
key-reorder = 把这一行上移或下移
    .short = 移动
