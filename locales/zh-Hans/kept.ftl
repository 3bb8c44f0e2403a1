# 两次运行之间保留的内容：已保存的案例、用户自己的资料，以及怎样全部删除。

drafts-title = 接着上次继续吗？
drafts-lead = 您的回答已保存在这台电脑上。请选择一个案例，或者新建一个。
draft-label = { $platform }：{ $what }
draft-begun = 刚开始
draft-about = { $age }；必填项已答 { $done }/{ $all }
draft-bad = { $name } 打不开
draft-fresh = 新的案例
    .about = 从头开始
draft-elsewhere = 它正在另一个窗口里打开着。
draft-not-text = 它不是 UTF-8 文本。
age-now = 刚才
age-minutes = { $count } 分钟前
age-hours = { $count } 小时前
age-days = { $count } 天前
age-unknown = 时间不详
delete-draft-title = 删除这个已保存的案例？
delete-draft-no = 保留
delete-draft-yes = 永久删除
notice-draft-failed = 没有成功：{ $reason }

kept-title = 这台电脑上保留了什么
kept-what = 您一边输入，回答一边就保存了：关掉窗口或没电，都不会丢。只有您在这台电脑上的账户能读到。
kept-never = 不会发送到任何地方。图片不会保留。
kept-where = 所在文件夹：{ $path }
kept-cases = 已保存的案例
    .about = 打开或删除其中一个
kept-details = 我的资料
    .about = 号码、邮箱、姓名、手机：您愿意的话，下次可以直接用
kept-everything = 全部清除
    .about = 删除所有案例和您的资料
forget-title = 要全部清除吗？
forget-lead = 所有已保存的案例和您的资料都会删除，现在正在输入的内容也会一起删掉，无法恢复。
forget-no = 全部保留
forget-yes = 全部删除
forgotten-nothing = 没有可删除的内容。
forgotten-details = 已删除：您的资料。
forgotten-cases = 已删除：{ $cases } 个案例。
forgotten-both = 已删除：{ $cases } 个案例和您的资料。
forgotten-but = { $gone }还剩 { $left } 个，正在另一个窗口打开，或不归本程序删除。
notice-forget-failed = 无法删除：{ $reason }

mine-title = 我的资料
mine-lead = 填上下次想直接用的内容。只有在下面选“是”，才会保留。
field-keep_mine = 把这些保留在这台电脑上？
    .hint = 以后某一栏空着时会提示您使用。选“否”会删除已保留的内容。
form-offer = 按 → 填入：{ $text }
notice-details-kept = 您的资料已保留，以后某一栏空着时会提示您使用。
notice-details-gone = 您的资料不再保留。
notice-details-failed = 您的资料没能保留：{ $reason }

keeping-off = 不保留任何内容：您用了 --no-save。
keeping-nowhere = 不保留任何内容：{ $reason }
keeping-failed = 没有保存：{ $reason }稍后会再试。您可以继续填写、复制、写入文件。
reason-full = 磁盘已满。
reason-read-only = 磁盘不能写入。
reason-denied = 文件夹不允许写入，或者别人也能写入。
reason-gone = 文件夹不见了。
reason-in-the-way = 那个位置上是别的东西。
reason-slow = 磁盘太慢。
reason-too-many = 打开的文件太多。
reason-no-place = 系统没有指定可用的文件夹。
reason-other = 系统提示“{ $said }”。
unsaved-title = 不保存就退出吗？
unsaved-lead = 您的回答没能保存：{ $reason }现在退出就会丢失。在消息页面按 c 可以复制，按 w 可以写到别处的文件。
unsaved-no = 先不退出
unsaved-yes = 退出，放弃未保存的内容

edit-none = 还没有设置编辑器。请先设置 EDITOR（例如 EDITOR=nano）再启动。
edit-no-memory = 用了 --no-save 时，编辑器可能把文字留在磁盘上，所以这里不打开它。
edit-refused = { $editor } 出错退出，文字没有改动。
edit-not-there = { $editor } 无法启动：{ $reason }
notice-edit-failed = { $reason }

paused = casewright 已暂停。输入 fg 回来。
paused-kept = casewright 已暂停，您的回答已保存。输入 fg 回来。
notice-no-pause = 在这里暂停后就无法唤回程序，所以它继续运行。
exit-kept = 您的回答已保存在这台电脑上。再次运行 casewright 可以继续；casewright forget 会把它们删除。
exit-lost = 您的回答没能保存：{ $reason }
exit-panic = 这是程序的错误。您刚才输入的内容已保存在 { $path }。再次运行 casewright 可以继续。

key-kept = 这台电脑上保留了什么
    .short = 已存资料
key-delete-draft = 删除这个案例（会先问您）
    .short = 删除
key-edit-outside = 用您自己的编辑器修改文字
    .short = 编辑器
key-take-offer = 填入上次的内容
    .short = 填入
key-pause = 暂时回到 shell；输入 fg 回来
    .short = 暂停
cli-no-save = 不在磁盘上保留任何内容：退出后全部消失
cli-forget = 删除这台电脑上保留的全部内容：案例和您的资料
