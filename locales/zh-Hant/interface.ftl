# The words of the program itself: titles, keys, notices, the command line.

language-name = 繁體中文

## The walk: the names of its stages

stage-platform = 平台
stage-category = 問題
stage-option = 細項
stage-first-steps = 先做這些
stage-details = 您的回答
stage-proof = 圖片
stage-where-to = 送到哪裡
stage-checklist = 檢查清單
stage-message = 訊息

platform-title = 問題發生在哪裡？
platform-lead = 選擇平台，或輸入名稱。
category-title = 出了什麼問題？
category-lead = { $platform }：選最接近的，或輸入您看到的情況，例如「驗證碼」。
option-title = 具體是哪一種？
option-lead = { $platform }，{ $category }
list-empty = 沒有符合的項目。請刪掉幾個字再試。
list-filter = 篩選
list-current = 目前
list-more = 還有 { $count } 項

first-steps-title = 寫訊息之前
first-steps-title-urgent = 先做這些
first-steps-urgent = 情況緊急。請現在依序做完這些事，之後再寫訊息。
first-steps-actions = 現在，依這個順序
first-steps-self-help = 這些方法常有幫助
first-steps-know = 請先知道
first-steps-go-on = 繼續寫訊息
first-steps-solved = 已經解決了
solved-title = 太好了，解決了。
solved-text = 您不必再寫信給任何人。如果又發生，請重新開始：會再問您同樣的幾件事。
solved-back = 其實還沒解決？按 Esc 返回。
solved-leave = 離開

page-state = 目前狀況
field-logged_in = 您還進得去帳號嗎？
    .hint = 任何手機或電腦都算。這決定該寫到哪裡。
field-app_opens = App 打得開嗎？
    .hint = 只看得到登入畫面也算。
field-country = 電話號碼的國家或地區
    .hint = 兩個英文字母，用來補全本地號碼。
    .example = TW
answer-yes = 是
answer-no = 否
answer-unknown = 我不知道
answer-own = 其他：
form-required = 必填
form-will-be-written = 會寫成：{ $text }
form-room = 還可輸入 { $count } 個字元
list-add = 新增
list-add-more = 再新增一項

item-timeline = { $at }：{ $event }
item-timeline-lead = 發生的一件事和時間。留空即可繼續。
item-timeline-at = 什麼時候？
    .hint = 盡您所知寫準確：日期、時間和 UTC 時差。
    .example = 2026-02-11 09:20 +08:00
item-timeline-event = 發生了什麼？
    .example = 檔案停在「傳送中」
item-tried = { $action }：{ $result }
item-tried-lead = 試過的一個方法和結果。留空即可繼續。
item-tried-action = 您試了什麼？
item-tried-result = 結果如何？
item-shot = { $shows }（{ $file }）
item-shot-lead = 一張圖片。留空即可繼續。
item-shot-shows = 圖片上是什麼？
    .example = 含時間的通知
item-shot-file = 檔案在哪裡？可以留空。
    .example = ban.png
item-shot-time_visible = 圖片上看得到時間嗎？
item-list-lead = 其中一項。留空即可繼續。
item-list-item = 文字或連結

proof-title = 圖片
proof-lead = 圖片不會由這裡送出。請記下您有哪些，寫信時再附上。
proof-must-show = 有幫助的圖片要看得到
proof-crop = 私人部分請裁掉，別模糊，也別塗抹。

where-title = 送到哪裡
where-lead = 最好的管道在最上面。
where-in-app = 在 App 內
where-not-now = 目前無法使用
where-refused = 別處提到，但最好別用
where-with-reason = { $what }：{ $reason }
where-stale = 這是 { $days } 天前查核的。請看看是否仍然正確。
yours-not-checked = 您自己的，未經查證
yours-evidence = 來自您自己的檔案，未經查證：{ $source }，日期 { $checked }
yours-language = 這種語言裡有來自您自己檔案的文字，沒有人查證過。
not-now-login = 需要先登入
not-now-app = 需要 App 打得開
not-now-state = 只給無法登入的人使用
not-now-answer = 還缺一項答案，例如公開連結
not-now-region = 只給其他地區的人使用
none-in_this_state = 以您目前的狀況，沒有官方管道可用。請試試另一台還登入著的裝置。
evidence-confirmed = { $dated ->
    [yes] 已證實：{ $source }（{ $kind }），副本日期 { $copy }，查核日期 { $checked }
   *[no] 已證實：{ $source }（{ $kind }），查核日期 { $checked }
}
evidence-plausible = { $dated ->
    [yes] 可能正確，請在 App 裡確認：{ $source }（{ $kind }），副本日期 { $copy }，查核日期 { $checked }
   *[no] 可能正確，請在 App 裡確認：{ $source }（{ $kind }），查核日期 { $checked }
}
evidence-unverified = 未經查證：{ $source }（{ $kind }），查核日期 { $checked }
evidence-contradicted = 有誤，依據：{ $source }（{ $kind }），查核日期 { $checked }
source-kind-platform = 平台自己的文字
source-kind-platform_press = 媒體轉述平台的說法
source-kind-third_party = 第三方指南
source-kind-seed = 一篇文章
source-kind-memory = 一般常識
reply-confirmed = 首次回覆：{ $range }（{ $sources }）
reply-claim = 沒有官方回覆時間。文章說 { $range }（未經查證：{ $sources }）
reply-range-hours = { $from } 至 { $to } 小時
reply-range-days = { $from } 至 { $to } 天
reply-range-working-days = { $from } 至 { $to } 個工作天

checklist-title = 檢查清單
checklist-enough = 必填的都齊了。
checklist-missing = 還缺 { $count } 項必填答案。
checklist-required = 還缺：{ $field }
checklist-recommended = 寫上更好：{ $field }
checklist-go-on = 顯示訊息

message-title = 您的訊息
message-to = 送往：{ $channel }
message-to-address = 送往：{ $channel }，{ $address }
message-missing = 還缺 { $count } 項必填答案。請看檢查清單。
message-as-sent = 將這樣送出（{ $language }）
message-for-you = 供您閱讀（{ $language }）
message-own-words = 您自己寫的內容會原樣送出。
preview-title = 目前的訊息
preview-lead = 按 Enter 或 Esc 回到您的回答。

help-title = 這裡可用的按鍵
ui-language-title = 本程式的語言
ui-language-lead = 訊息的語言請按 F3 選擇。
message-language-title = 訊息的語言
message-language-lead = 客服要讀的語言。您選了就不會再變。
format-title = 寫入檔案
format-text = 純文字
format-markdown = Markdown
format-case = 案件檔，之後可接著寫
open-title = 要打開這個地址嗎？
open-yes = 用瀏覽器或郵件程式打開
open-no = 不打開

contact-title = 這個聯絡方式是真的嗎？
contact-lead = 貼上您找到的號碼、信箱、連結或名稱。
contact-label = 聯絡方式
    .hint = 只與這裡已知的官方管道比對，不會上網查詢。
    .example = support@example.com

## Doubts: said beside an answer, never a wall

doubt-phone-no-country = 號碼請寫 + 和國碼，或填上國家或地區。
doubt-phone-invalid = 看起來不像當地使用的號碼。請檢查；也可以照樣保留。
doubt-phone-shape = 看起來不像電話號碼。
doubt-email-shape = 看起來不像電子郵件地址。
doubt-email-typo = 您是要寫 { $host } 嗎？如果沒錯，就保留。
doubt-moment-vague = 已照您寫的保留。像 2026-02-11 09:20 +08:00 這樣的日期更有幫助。
doubt-moment-no-zone = 請加上 UTC 時差，例如 +08:00。
doubt-amount-shape = 金額要有數字。
doubt-currency-shape = 三個英文字母，例如 EUR 或 TWD。
doubt-not-a-choice = 請選一個答案。
doubt-try-without-result = 每個試過的方法，請寫上結果。
doubt-shot-without-time = 有一張圖片看不到時間。
note-urgent_mark_refused = 未標為緊急：只限金錢或帳號被盜，否則會拖慢其他人。
note-other_number = 您的文字裡有別人的電話號碼。除非客服需要，請拿掉。
note-yours_not_checked = 這個平台來自您自己的檔案，沒有人查證過。寫信之前，請先確認地址無誤。

## Notices: what was just done

notice-copied = 已複製：{ $what }。本程式執行期間會留在剪貼簿。
notice-copied-terminal = 已送到終端機的剪貼簿：{ $what }。請貼上一次，確認有收到。
notice-copy-failed = 無法複製：{ $reason }。請改按 w 寫入檔案。
notice-copy-too-long = 超過這個終端機剪貼簿的長度。請改按 w 寫入檔案。
notice-no-slots = 這個管道沒有分欄的表單。按 c 複製整則訊息。
notice-no-address = 這個管道在 App 內，沒有地址。
notice-opened = 已請系統打開 { $address }。
notice-open-failed = 無法打開：{ $reason }。地址是 { $address }。
notice-written = 已寫入 { $path }。
notice-write-failed = 無法寫入 { $path }：{ $reason }。內容都還在，仍可按 c 複製。
notice-no-room = 這裡最多 { $max } 個字元，有 { $left } 個放不下。
notice-hidden-removed = 已移除 { $count } 個隱藏字元。
notice-item-removed = 已移除。按 Ctrl+Z 復原。
notice-language-nearest = 還沒有 { $wanted }，已改用最接近的語言。
part-all = 整則訊息
part-subject = 主旨
part-body = 內文
part-address = 地址
part-slot = 「{ $field }」欄位

## Keys: the name of each, what it does, and in a word for the footer (.short)

key-name-enter = Enter
key-name-esc = Esc
key-name-tab = Tab
key-name-shift-tab = Shift+Tab
key-name-arrows = ↑ ↓
key-name-sides = ← →
key-name-pages = PgUp PgDn
key-name-home-end = Home End
key-name-space = 空白鍵
key-name-delete = Del
key-name-letters = 文字
key-name-or = { $one } 或 { $other }
key-filter = 篩選清單
    .short = 輸入篩選
key-move = 移動
    .short = 移動
key-page = 上一頁或下一頁
    .short = 翻頁
key-ends = 到第一項或最後一項
    .short = 頭尾
key-choose = 選擇
    .short = 選擇
key-next = 繼續
    .short = 繼續
key-next-field = 下一欄；最後一欄之後到下一頁
    .short = 下一欄
key-fields = 下一欄、上一欄
    .short = 換欄
key-answers = 在答案之間移動
    .short = 答案
key-mark = 選取或清除答案
    .short = 選取
key-remove = 移除這一項；按 Ctrl+Z 復原
    .short = 移除
key-newline = 換行
    .short = 換行
key-unknown = 「我不知道」
    .short = 不知道
key-undo = 復原、重做
    .short = 復原
key-preview = 目前的訊息
    .short = 預覽
key-scroll = 捲動
    .short = 捲動
key-jump = 前往該答案，或勾選該行
    .short = 前往
key-back = 返回一步；輸入的內容都會保留
    .short = 返回
key-close = 關閉
    .short = 關閉
key-help = 這裡可用的所有按鍵
    .short = 說明
key-ui-language = 本程式的語言
    .short = 語言
key-message-language = 訊息的語言
    .short = 訊息語言
key-contact = 這個聯絡方式是真的嗎？
    .short = 查真偽
key-redraw = 重新繪製畫面
    .short = 重繪
key-quit = 離開
    .short = 離開
key-copy-all = 複製整則訊息
    .short = 複製
key-copy-subject = 複製主旨
    .short = 主旨
key-copy-body = 複製內文，不含主旨
    .short = 內文
key-copy-slot = 複製表單的下一欄
    .short = 下一欄
key-copy-address = 複製地址
    .short = 地址
key-open-address = 打開地址；會先問您
    .short = 打開
key-write-file = 把訊息寫入檔案
    .short = 檔案

too-small = 視窗太小，請至少放大到 { $width } × { $height }。按 Ctrl+Q 離開。
exit-copied = 訊息已複製。本程式沒有送出任何東西：請貼到該送的地方。
exit-written = 您的訊息在 { $path }。
exit-not-kept = 您的回答沒有保留。下次要保留，請在訊息畫面按 w，選擇案件檔。

## The case file

case-at = { $path }，第 { $line } 行第 { $column } 欄：{ $mistake }
case-too-large = 檔案太大，超過案件檔的上限。
case-syntax = 這不是有效的 TOML。這裡常是少了引號或括號。
case-schema = schema = { $found } 是別的版本。本程式讀取 schema = 1。
case-unknown-key = 沒有「{ $name }」這個鍵。
case-unknown-key-near = 沒有「{ $name }」這個鍵。您是要寫「{ $near }」嗎？
case-unknown-id = 這裡沒有{ $kind }「{ $name }」。
case-unknown-id-near = 這裡沒有{ $kind }「{ $name }」。您是要寫「{ $near }」嗎？
case-kind-platform = 平台
case-kind-category = 類別
case-kind-option = 選項
case-kind-field = 欄位
case-kind-result = 結果
case-kind-channel = 管道
case-expected = 「{ $name }」應填：{ $kind }。
case-type-table = 表格
case-type-text = 加引號的文字
case-type-boolean = true 或 false
case-type-list = 方括號裡的清單
case-type-number = 數字
case-missing-key = 缺少「{ $name }」這個鍵。
case-incomplete = 案件要有平台、類別和選項，才能產生訊息。
case-new = casewright 的案件檔。請填您知道的；其餘刪掉，或保留為註解。
case-new-required = 必填：
case-new-recommended = 寫上更好：
case-new-language = 訊息的語言
case-new-country = 兩個英文字母，用於本地電話號碼
case-new-logged-in = 您還進得去帳號嗎？
case-new-app-opens = App 打得開嗎？
case-new-unknown = 問過，但您不知道
case-kind-of-answer-phone = 電話號碼
case-kind-of-answer-email = 電子郵件地址
case-kind-of-answer-line = 文字
case-kind-of-answer-long = 多行文字
case-kind-of-answer-moment = 日期和時間，含 UTC 時差
case-kind-of-answer-yes_no = true 或 false
case-kind-of-answer-choice = 其中之一，或其他文字
case-kind-of-answer-closed = 其中之一
case-kind-of-answer-list = 文字清單
case-kind-of-answer-timeline = 何時發生何事的清單
case-kind-of-answer-tried = 試過的方法清單，含結果
case-kind-of-answer-shots = 圖片清單
case-kind-of-answer-amount = 金額
case-kind-of-answer-currency = 三個英文字母

## The command line

error-no-terminal = casewright 需要終端機才能提問。沒有終端機時，請用：casewright render CASE
error-read = 無法讀取 { $path }：{ $reason }
error-write = 無法寫入：{ $reason }
error-not-text = { $path } 不是 UTF-8 文字。
error-channel = 這個平台沒有「{ $name }」管道。
error-channel-near = 這個平台沒有「{ $name }」管道。您是要寫「{ $near }」嗎？
error-now = 「{ $value }」不是 2026-11-21T12:00:00Z 這樣的時間。
error-terminal = 終端機拒絕：{ $reason }
render-missing = 還缺 { $count } 項必填答案：{ $fields }
render-language-fallback = 還沒有 { $wanted }；訊息使用 { $used }。
render-hidden-removed = 已從案件檔移除的隱藏字元：{ $count }。
render-moment-read = 「{ $typed }」按 { $read } 處理。
own-platforms = { $place }：{ $reason }這個檔案沒有採用。怎麼修正，請看 casewright lint --overlay { $path }
own-language = { $place }：{ $reason }這個檔案沒有採用。怎麼修正，請看 casewright lint --locales { $path }
own-message = { $place }：{ $reason }那裡用的是程式內建的文字。怎麼修正，請看 casewright lint --locales { $path }
own-no-tag = { $path }：語言的資料夾要用語言標籤命名，例如 pt-BR。這個資料夾沒有採用。
own-aside = 沒有採用：{ $reason }
cli-about = 為通訊平台寫一份完整、誠實的求助訊息，用對的語言，寫給對的官方管道。離線運作：不會送出任何東西。
cli-case = 要打開的案件檔
cli-case-render = 案件檔；- 表示從標準輸入讀取
cli-ui = 介面的語言（BCP 47，例如 zh-Hant）
cli-language = 訊息的語言（BCP 47）
cli-own-platforms = 加入您自己檔案裡的平台；會標明未經查證
cli-own-locales = 加入您自己資料夾裡的語言，每種語言一個子資料夾
cli-no-caps = 您自己的檔案再大也照樣讀取
cli-print = 離開時把訊息印到標準輸出；畫面繪製在標準錯誤
cli-render = 印出案件檔的求助訊息
cli-channel = 為這個管道撰寫，而不是最佳管道
cli-now = 以此作為現在時間（RFC 3339）
cli-format = 輸出格式
cli-new-case = 印出空白案件檔，附各欄位說明
cli-new-case-platform = 平台
cli-new-case-category = 類別
cli-new-case-option = 選項
cli-platforms = 列出平台、類別、選項和管道
cli-lint = 檢查 platforms.toml 和語言檔案，並畫出錯在哪裡
cli-lint-file = 要檢查的檔案：代替內建目錄的整份目錄，或一個 .ftl 檔案
cli-lint-locales = 檢查這個資料夾裡的語言，而不是內建的
cli-lint-overlay = 檢查您自己的檔案，疊加在內建目錄之上
cli-lint-schema = 輸出 platforms.toml 的 JSON Schema
cli-usage = 用法
cli-commands = 命令
cli-options = 選項
cli-arguments = 引數
cli-help = 顯示說明
cli-version = 顯示版本
arg-unknown = 這裡沒有參數「{ $name }」。
arg-unknown-near = 這裡沒有參數「{ $name }」。您是想寫「{ $near }」嗎？
arg-value = { $name } 不接受「{ $value }」。可用的值：{ $values }
arg-missing = 缺少：{ $names }
arg-wrong = 這些參數不能一起使用。
arg-help = 更多說明：{ $command } --help
cli-check-contact = 這個聯絡方式是真的嗎？與這裡已知的官方管道比對
cli-check-contact-text = 您找到的聯絡方式
cli-check-contact-platform = 只看這個平台

secret-removed = 已從訊息中拿掉：{ $what }（{ $masked }），來自「{ $field }」
    .hint = 客服不需要它。若不是機密，按 Enter 放回去。
secret-kept = 依您的意思保留：{ $what }（{ $masked }），在「{ $field }」裡
    .hint = 按 Enter 可再次拿掉。
secret-code = 驗證碼
secret-password = 密碼
secret-pin = PIN 碼
secret-card = 卡號
secret-card_check = 卡片安全碼

## The message, changed by hand

message-own-text = 這段文字您自己改過。
message-own-text-outdated = 您改過文字之後，回答又有變動。按 u 看依目前回答寫出的文字，再按 u 換回您自己的。
message-own-text-elsewhere = 您改的是另一種語言的文字。這裡是依您的回答寫出的。
notice-renewed = 這是依您的回答寫出的文字。按 u 換回您自己的。
edit-title = 修改訊息
edit-lead = 這裡寫的就是要複製的內容。按 Enter 完成；驗證碼、密碼和卡號不會留在裡面。
field-own_text = 訊息內文
format-json = JSON，供程式使用
format-slots = 表單用的清單，逐欄列出
format-eml = 未寄出的郵件（.eml）
format-mailto = 開啟郵件程式的連結（mailto:）
key-edit-message = 自己修改訊息
    .short = 修改
key-renew = 依回答寫出的文字，或換回您自己的
    .short = 換文字
key-reorder = 把這一行上移或下移
    .short = 移動
