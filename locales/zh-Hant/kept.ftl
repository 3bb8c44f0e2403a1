# 兩次執行之間保留的內容：已儲存的案件、使用者自己的資料，以及如何全部刪除。

drafts-title = 要接著上次繼續嗎？
drafts-lead = 您的回答已儲存在這台電腦上。請選一個案件，或建立新的。
draft-label = { $platform }：{ $what }
draft-begun = 剛開始
draft-about = { $age }；必填已答 { $done }/{ $all }
draft-bad = { $name } 打不開
draft-fresh = 新的案件
    .about = 從頭開始
draft-elsewhere = 它正在另一個視窗中開啟。
draft-not-text = 它不是 UTF-8 文字。
age-now = 剛才
age-minutes = { $count } 分鐘前
age-hours = { $count } 小時前
age-days = { $count } 天前
age-unknown = 時間不明
delete-draft-title = 要刪除這個已儲存的案件嗎？
delete-draft-no = 保留
delete-draft-yes = 永久刪除
notice-draft-failed = 沒有成功：{ $reason }

kept-title = 這台電腦上保留了什麼
kept-what = 您一邊輸入，回答就一邊儲存：視窗關掉或沒電了，都不會遺失。只有您在這台電腦上的帳號能讀取。
kept-never = 不會傳送到任何地方。圖片不會保留。
kept-where = 所在資料夾：{ $path }
kept-cases = 已儲存的案件
    .about = 開啟或刪除其中一個
kept-details = 我的資料
    .about = 號碼、電子郵件、姓名、手機：您願意的話，下次可以直接使用
kept-everything = 全部清除
    .about = 刪除所有案件和您的資料
forget-title = 要全部清除嗎？
forget-lead = 所有已儲存的案件和您的資料都會刪除，現在正在輸入的內容也會一起刪掉，無法復原。
forget-no = 全部保留
forget-yes = 全部刪除
forgotten-nothing = 沒有可以刪除的內容。
forgotten-details = 已刪除：您的資料。
forgotten-cases = 已刪除：{ $cases } 個案件。
forgotten-both = 已刪除：{ $cases } 個案件和您的資料。
forgotten-but = { $gone }還剩 { $left } 個，正在另一個視窗開啟，或不歸本程式刪除。
notice-forget-failed = 無法刪除：{ $reason }

mine-title = 我的資料
mine-lead = 填上下次想直接使用的內容。只有在下面選「是」，才會保留。
field-keep_mine = 要把這些保留在這台電腦上嗎？
    .hint = 之後欄位空著時會提示您使用。選「否」會刪除已保留的內容。
form-offer = 按 → 填入：{ $text }
notice-details-kept = 您的資料已保留，之後欄位空著時會提示您使用。
notice-details-gone = 您的資料不再保留。
notice-details-failed = 您的資料無法保留：{ $reason }

keeping-off = 不保留任何內容：您使用了 --no-save。
keeping-nowhere = 不保留任何內容：{ $reason }
keeping-failed = 尚未儲存：{ $reason }稍後會再試。您可以繼續填寫、複製、寫入檔案。
reason-full = 磁碟已滿。
reason-read-only = 磁碟無法寫入。
reason-denied = 資料夾不允許寫入，或其他人也能寫入。
reason-gone = 資料夾不見了。
reason-in-the-way = 那個位置上是別的東西。
reason-slow = 磁碟太慢。
reason-too-many = 開啟的檔案太多。
reason-no-place = 系統沒有指定可用的資料夾。
reason-other = 系統顯示「{ $said }」。
unsaved-title = 不儲存就離開嗎？
unsaved-lead = 您的回答無法儲存：{ $reason }現在離開就會遺失。在訊息畫面按 c 可以複製，按 w 可以寫到別處的檔案。
unsaved-no = 先不離開
unsaved-yes = 離開，放棄未儲存的內容

edit-none = 尚未設定編輯器。請先設定 EDITOR（例如 EDITOR=nano）再啟動。
edit-no-memory = 使用 --no-save 時，編輯器可能把文字留在磁碟上，所以這裡不開啟它。
edit-refused = { $editor } 因錯誤結束，文字沒有更動。
edit-not-there = { $editor } 無法啟動：{ $reason }
notice-edit-failed = { $reason }

paused = casewright 已暫停。輸入 fg 回來。
paused-kept = casewright 已暫停，您的回答已儲存。輸入 fg 回來。
notice-no-pause = 在這裡暫停後就無法喚回程式，所以它繼續執行。
exit-kept = 您的回答已儲存在這台電腦上。再次執行 casewright 即可繼續；casewright forget 會刪除它們。
exit-lost = 您的回答無法儲存：{ $reason }
exit-panic = 這是程式的錯誤。您剛才輸入的內容已儲存在 { $path }。再次執行 casewright 即可繼續。

key-kept = 這台電腦上保留了什麼
    .short = 已存資料
key-delete-draft = 刪除這個案件（會先問您）
    .short = 刪除
key-edit-outside = 用您自己的編輯器修改文字
    .short = 編輯器
key-take-offer = 填入上次的內容
    .short = 填入
key-pause = 暫時回到 shell；輸入 fg 回來
    .short = 暫停
cli-no-save = 不在磁碟上保留任何內容：離開後全部消失
cli-forget = 刪除這台電腦上保留的全部內容：案件和您的資料
