# Where people find what is asked for, and a place to paste what a screen says.
# Menu names stand in quotes, as the system or the app spells them in English.

find-title = Where do I find it?
find-lead = Or copy what an “About” screen or a notice says, and paste it here: facts that are asked for are found in it.
find-unsure = Menus change with the version. Look for what comes closest.
find-paste = Pasted text
    .hint = It stays on this computer; only what is listed below is taken, and only where you have no answer yet.
find-told = Found in it
find-told-item = { $field }: { $value }
find-told-kept = { $field }: { $value }; your own answer stays.
notice-find-taken = { $count ->
    [one] One answer was filled in. Look whether it is right.
   *[other] { $count } answers were filled in. Look whether they are right.
}
notice-find-nothing = Nothing in it answers what is asked here and still empty.
key-find = Where do I find it? Paste a screen
    .short = where?

find-model_android = Android: “Settings” › “About phone”.
find-model_iphone = iPhone, iPad: “Settings” › “General” › “About”, the line “Model Name”.
find-model_windows = Windows: “Settings” › “System” › “About”.
find-model_mac = Mac: the Apple menu at the top left, then “About This Mac”.
find-system_android = Android: “Settings” › “About phone”, the line “Android version”.
find-system_iphone = iPhone, iPad: “Settings” › “General” › “About”, the line “iOS Version”.
find-system_windows = Windows: “Settings” › “System” › “About”, under “Windows specifications”.
find-system_mac = Mac: the Apple menu at the top left, then “About This Mac”.
find-app_whatsapp = WhatsApp: “Settings” › “Help” › “App info”.
find-app_telegram = Telegram: at the very end of “Settings”, on most devices.
find-app_wechat = WeChat: “Me” › “Settings” › “About”.
find-app_line = LINE: “Settings” › “About LINE”.
find-app_signal = Signal: “Settings” › “Help”.
find-app_android = Android: hold the app’s icon, “App info”; the version stands at the end.
find-app_iphone = iPhone, iPad: “Settings” › “General” › “iPhone Storage”, then the app; the version stands below its name.
find-app_computer = On a computer: the app’s menu, “About”.
find-account_wechat = WeChat: “Me”, under your name: “WeChat ID”.
find-account_line = LINE: “Settings” › “Profile”.
find-account_telegram = Telegram: “Settings”, your name with @.
find-account_profile = On your profile, or in its link. Friends see it too: ask one of them.
find-code_window = In the error window, often in brackets or at the end.
find-code_picture = In a picture of the window, if you took one.
find-text_window = In the error window. On most phones you can hold the text to copy it.
find-ban_notice = On the screen that opens in place of the chats. Where it cannot be copied, type it word for word.
