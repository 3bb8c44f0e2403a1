# 所问的内容在哪里找，以及粘贴屏幕文字的地方。
# 菜单名称放在引号里，与系统或应用的写法一致。

find-title = 在哪里能找到？
find-lead = 也可以复制“关于”页面或通知的文字，粘贴到这里：会从中找出所问的内容。
find-unsure = 菜单会随版本变化，请找最接近的一项。
find-paste = 粘贴的文字
    .hint = 文字只留在这台电脑上；只采用下面列出的内容，而且只填还没有回答的地方。
find-told = 从中找到
find-told-item = { $field }：{ $value }
find-told-kept = { $field }：{ $value }；保留您自己的回答。
notice-find-taken = 已填入 { $count } 项，请核对是否正确。
notice-find-nothing = 其中没有能填入空白处的内容。
key-find = 在哪里能找到？粘贴屏幕文字
    .short = 哪里找

find-model_android = 安卓：“设置” › “关于手机”。
find-model_iphone = iPhone、iPad：“设置” › “通用” › “关于本机”，“型号名称”一行。
find-model_windows = Windows：“设置” › “系统” › “系统信息”或“关于”。
find-model_mac = Mac：左上角苹果菜单，“关于本机”。
find-system_android = 安卓：“设置” › “关于手机”，“Android 版本”一行。
find-system_iphone = iPhone、iPad：“设置” › “通用” › “关于本机”，“iOS 版本”一行。
find-system_windows = Windows：“设置” › “系统” › “系统信息”或“关于”，“Windows 规格”下面。
find-system_mac = Mac：左上角苹果菜单，“关于本机”。
find-app_whatsapp = WhatsApp：“设置” › “帮助” › “应用程序信息”。
find-app_telegram = Telegram：大多数设备上在“设置”的最下方。
find-app_wechat = 微信：“我” › “设置” › “关于微信”。
find-app_line = LINE：“设置” › “关于LINE”。
find-app_signal = Signal：“设置” › “帮助”。
find-app_android = 安卓：长按应用图标，“应用信息”；版本号在最下方。
find-app_iphone = iPhone、iPad：“设置” › “通用” › “iPhone 储存空间”，再点该应用；版本号在名称下面。
find-app_computer = 电脑上：应用菜单里的“关于”。
find-account_wechat = 微信：“我”，名字下面的“微信号”。
find-account_line = LINE：“设置” › “个人资料”。
find-account_telegram = Telegram：“设置”，带 @ 的名字。
find-account_profile = 在您的个人主页或主页链接里。朋友也能看到，可以请朋友帮忙看。
find-code_window = 在错误窗口里，常在括号内或末尾。
find-code_picture = 如果截过图，在截图里。
find-text_window = 在错误窗口里。多数手机可以长按文字来复制。
find-ban_notice = 在代替聊天列表打开的页面上。不能复制的话，请逐字抄下来。
