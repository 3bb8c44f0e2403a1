# `casewright lint` 说的话：每条规则有错误（$name）和改法（$near 是相近的名称）。

lint-error = 错误
lint-warning = 警告
lint-mend = 改法
lint-near = 是不是“{ $near }”？
lint-summary = { $errors } 个错误，{ $warnings } 个警告
lint-more = { $path }：还有 { $count } 处。
lint-too-large = { $path } 超过 { $most } KiB，没有读取。

lint-words-secret = 密码 | 口令 | PIN | 验证码 | 登录码 | 短信码 | 安全码 | 卡号

## TOML 文件

lint-syntax = 这不是有效的 TOML。
    .mend = 看看这里或前面是否少了引号、括号或等号。
lint-duplicate_key = 键“{ $name }”在这里出现了两次。
    .mend = 只留一个。
lint-unknown_key = 这里没有键“{ $name }”。
    .mend = 删掉它，或用 casewright lint --schema 查看有哪些键。
lint-missing_key = 缺少键“{ $name }”。
    .mend = 补上它。
lint-wrong_type = “{ $name }”需要的不是这种值。
    .mend = 用 casewright lint --schema 查看它需要什么。
    .near = 请写成{ $near ->
        [text] 引号里的文字
        [number] 整数
        [boolean] true 或 false
        [list] 方括号里的列表
       *[table] 表
    }。
lint-wrong_value = “{ $name }”不是这里可用的值。
    .mend = 用 casewright lint --schema 查看可用的值。
lint-schema = schema = { $name } 是另一个版本。
    .mend = 本程序读取 schema = 1。
lint-too_many = “{ $name }”的数量超过了能读取的 { $near } 个。
    .mend = 把文件分开。
    .near = 最多保留 { $near } 个。
lint-too_long = “{ $name }”超过 { $near } 字节。
    .mend = 把它缩短。
    .near = 保持在 { $near } 字节以内。

## 目录

lint-duplicate = “{ $name }”出现了两次。
    .mend = 给其中一个改名，或删掉。
lint-id_shape = “{ $name }”不能作为 id。
    .mend = 最多用 64 个 a–z 字母、数字和下划线。
lint-unknown_field = 没有字段“{ $name }”。
    .mend = 在 fields 里添加，或换一个。
lint-unknown_channel = 这个平台没有渠道“{ $name }”。
    .mend = 添加这个渠道，或换一个。
lint-unknown_source = 没有来源“{ $name }”。
    .mend = 在 sources 里添加，或换一个。
lint-unknown_platform = 没有平台“{ $name }”。
    .mend = 写一个已有的平台。
lint-unknown_option = 没有类别或选项“{ $name }”。
    .mend = 写成 类别 或 类别.选项。
lint-unknown_template = 没有模板“{ $name }”。
    .mend = 在 templates 里添加，或换一个。
lint-no_source = 没有写明“{ $name }”出自哪里。
    .mend = 至少写一个来源。
lint-date = “{ $name }”不是日期。
    .mend = 写成 2026-11-21 这样。
lint-weak_channel = 推荐了渠道“{ $name }”，但它的状态既不是 confirmed，也不是 plausible。
    .mend = 把它移出路线，或找到能证实它的来源。
lint-no_address = 渠道“{ $name }”没有地址。
    .mend = 补上 value，或改为 in_app。
lint-no_route = { $name } 没有任何可走的路线。
    .mend = 为它加一条不带条件的路线，或一条针对 "*" 的路线。
lint-channel_per_option = “{ $name }”的这条路线没有渠道，也没有说明原因。
    .mend = 加一个渠道，或用 none 写明原因。
lint-not_yes_no = “{ $name }”不是“是或否”字段，不能用来确认。
    .mend = 写一个 yes_no 类型的字段，或改用 watches。
lint-no_choices = “{ $name }”只允许给定的选项，却一个也没有。
    .mend = 添加 choices，或去掉 closed。
lint-official_domain = “{ $name }”不是这个平台的主机。
    .mend = 改正地址；如果平台自己说明这是它的主机，就把它加进去。
lint-official_source = “{ $name }”标为 confirmed，但没有平台自己的来源。
    .mend = 写上平台自己的页面，或降低状态。
lint-deadline_source = 期限“{ $name }”标为 confirmed，但没有平台自己的来源。
    .mend = 写上平台自己的页面，或降低状态。
lint-empty_word = “{ $name }”有空的条目，或含有大写字母的条目。
    .mend = 填好它，并全部用小写。
lint-freshness = 上次核对是 { $name }，已过 { $near } 天。
    .mend = 重新阅读来源，并写上当天日期。
    .near = 重新阅读来源，并写上当天日期。
lint-not_https = “{ $name }”不是安全的网页地址。
    .mend = 请用 https。
    .near = 请用 { $near }。
lint-userinfo = @ 前面的“{ $name }”让这个链接看起来像另一个网站。
    .mend = 删掉 @ 和它前面的内容。
    .near = 这个链接其实通往 { $near }。删掉 @ 和它前面的内容。
lint-not_ascii = “{ $name }”里有和别的字母相像的字母。
    .mend = 主机请用普通英文字母书写。
    .near = 主机请用普通英文字母书写；这里实际是 { $near }。
lint-phone_number = “{ $name }”看起来是电话号码。
    .mend = 删掉它：数据里不放任何平台的电话号码。
lint-secret_field = “{ $name }”在索取绝不能告诉客服的内容。
    .mend = 换成别的：不要验证码、密码、PIN 或卡号。
lint-placeholder = “{ $name }”还没有填写。
    .mend = 写上这里该有的内容。
lint-hidden = 这里有一个看不见的字符（{ $name }）。
    .mend = 删掉它，并重新输入前后的文字。
lint-builtin_platform = “{ $name }”是程序自带的，不能更改。
    .mend = 给您的平台取自己的 id 和名称。
lint-official_contact = “{ $name }”属于程序自带的平台。
    .mend = 只写您自己平台的联系方式。
lint-not_in_overlay = 您自己的文件不能添加“{ $name }”。
    .mend = 使用已有的字段、类别和检查清单。

## 语言

lint-ftl_syntax = 这不是有效的 Fluent。
    .mend = 看看是否少了花括号或等号；续行要缩进。
lint-too_deep = 花括号嵌套超过 { $name } 层，没有读取这个文件。
    .mend = 把它们闭合，或拆分这条消息。
lint-missing = 这里缺少：{ $name }
    .mend = 在这一行下面补上。
lint-extra = 参考语言里没有消息“{ $name }”。
    .mend = 删掉它，或先加到参考语言里。
lint-missing_attribute = 缺少“{ $name }”。
    .mend = 在这条消息下补上这个属性。
lint-extra_attribute = 参考语言在这里没有属性“{ $name }”。
    .mend = 删掉它。
lint-missing_variable = 没有用到参考语言的变量“{ $name }”。
    .mend = 把它写进这段文字。
lint-extra_variable = 参考语言在这里没有变量“{ $name }”。
    .mend = 删掉它：程序不认识它。
lint-unknown_message = 这种语言里没有消息“{ $name }”。
    .mend = 添加它，或直接写出文字。
lint-unknown_function = 这里没有函数“{ $name }”。
    .mend = 只用变量：数字和日期已经可以直接显示。
lint-plural = 这种语言没有复数形式“{ $name }”。
    .mend = 删掉这个分支。
    .near = 请用这些形式：{ $near }。
lint-plural_form = “{ $name }”夹在复数形式之间，却不是复数形式。
    .mend = 请用 zero、one、two、few、many 或 other。
lint-long_fraction = 这里有一个数，小数点后超过 { $name } 位。
    .mend = 把位数减少。
lint-cycle = “{ $name }”引用了自己，或经过了太多别的消息。
    .mend = 在其中一条里直接写出文字。
lint-no_words = 这里没有文字：参考语言里缺少“{ $name }”。
    .mend = 把这条消息加到 locales/en。

lint-glossary = “{ $name }”与词汇表不一致。
    .mend = 请看是否应为“…”，或在词汇表中加上这种写法。
    .near = 请看是否应为“{ $near }”，或在词汇表中加上这种写法。
lint-mixed_script = “{ $name }”属于另一种文字。
    .mend = 请用本语言的文字书写。
lint-too_wide = 这里占 { $name } 列，只有 { $near } 列的位置。
    .mend = 请缩短。
lint-typography = “{ $name }”不是本语言的写法。
    .mend = 请用本语言的引号和撇号，词间只留一个空格。
lint-untranslated = “{ $name }”与英文完全相同。
    .mend = 请翻译，或列入词汇表的 same。
lint-unused = 没有任何地方用到“{ $name }”。
    .mend = 请删除，或改正应当指向它的 id。
