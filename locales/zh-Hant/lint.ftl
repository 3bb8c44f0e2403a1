# `casewright lint` 說的話：每條規則有錯誤（$name）和改法（$near 是相近的名稱）。

lint-error = 錯誤
lint-warning = 警告
lint-mend = 改法
lint-near = 是不是「{ $near }」？
lint-summary = { $errors } 個錯誤，{ $warnings } 個警告
lint-more = { $path }：還有 { $count } 處。
lint-too-large = { $path } 超過 { $most } KiB，沒有讀取。

lint-words-secret = 密碼 | PIN | 驗證碼 | 登入碼 | 簡訊碼 | 安全碼 | 卡號

## TOML 檔案

lint-syntax = 這不是有效的 TOML。
    .mend = 看看這裡或前面是否少了引號、括號或等號。
lint-duplicate_key = 鍵「{ $name }」在這裡出現了兩次。
    .mend = 只留一個。
lint-unknown_key = 這裡沒有鍵「{ $name }」。
    .mend = 刪掉它，或用 casewright lint --schema 查看有哪些鍵。
lint-missing_key = 缺少鍵「{ $name }」。
    .mend = 補上它。
lint-wrong_type = 「{ $name }」需要的不是這種值。
    .mend = 用 casewright lint --schema 查看它需要什麼。
    .near = 請寫成{ $near ->
        [text] 引號裡的文字
        [number] 整數
        [boolean] true 或 false
        [list] 方括號裡的清單
       *[table] 表格
    }。
lint-wrong_value = 「{ $name }」不是這裡可用的值。
    .mend = 用 casewright lint --schema 查看可用的值。
lint-schema = schema = { $name } 是另一個版本。
    .mend = 本程式讀取 schema = 1。
lint-too_many = 「{ $name }」的數量超過了能讀取的 { $near } 個。
    .mend = 把檔案分開。
    .near = 最多保留 { $near } 個。
lint-too_long = 「{ $name }」超過 { $near } 位元組。
    .mend = 把它縮短。
    .near = 保持在 { $near } 位元組以內。

## 目錄

lint-duplicate = 「{ $name }」出現了兩次。
    .mend = 給其中一個改名，或刪掉。
lint-id_shape = 「{ $name }」不能作為 id。
    .mend = 最多用 64 個 a–z 字母、數字和底線。
lint-unknown_field = 沒有欄位「{ $name }」。
    .mend = 在 fields 裡新增，或換一個。
lint-unknown_channel = 這個平台沒有管道「{ $name }」。
    .mend = 新增這個管道，或換一個。
lint-unknown_source = 沒有來源「{ $name }」。
    .mend = 在 sources 裡新增，或換一個。
lint-unknown_platform = 沒有平台「{ $name }」。
    .mend = 寫一個已有的平台。
lint-unknown_option = 沒有類別或選項「{ $name }」。
    .mend = 寫成 類別 或 類別.選項。
lint-unknown_template = 沒有範本「{ $name }」。
    .mend = 在 templates 裡新增，或換一個。
lint-no_source = 沒有寫明「{ $name }」出自哪裡。
    .mend = 至少寫一個來源。
lint-date = 「{ $name }」不是日期。
    .mend = 寫成 2026-11-21 這樣。
lint-weak_channel = 推薦了管道「{ $name }」，但它的狀態既不是 confirmed，也不是 plausible。
    .mend = 把它移出路線，或找到能證實它的來源。
lint-no_address = 管道「{ $name }」沒有位址。
    .mend = 補上 value，或改為 in_app。
lint-no_route = { $name } 沒有任何可走的路線。
    .mend = 為它加一條不帶條件的路線，或一條針對 "*" 的路線。
lint-channel_per_option = 「{ $name }」的這條路線沒有管道，也沒有說明原因。
    .mend = 加一個管道，或用 none 寫明原因。
lint-not_yes_no = 「{ $name }」不是「是或否」欄位，不能用來確認。
    .mend = 寫一個 yes_no 類型的欄位，或改用 watches。
lint-no_choices = 「{ $name }」只允許給定的選項，卻一個也沒有。
    .mend = 新增 choices，或去掉 closed。
lint-official_domain = 「{ $name }」不是這個平台的主機。
    .mend = 改正位址；如果平台自己說明這是它的主機，就把它加進去。
lint-official_source = 「{ $name }」標為 confirmed，但沒有平台自己的來源。
    .mend = 寫上平台自己的頁面，或降低狀態。
lint-deadline_source = 期限「{ $name }」標為 confirmed，但沒有平台自己的來源。
    .mend = 寫上平台自己的頁面，或降低狀態。
lint-empty_word = 「{ $name }」有空的項目，或含有大寫字母的項目。
    .mend = 填好它，並全部用小寫。
lint-freshness = 上次核對是 { $name }，已過 { $near } 天。
    .mend = 重新閱讀來源，並寫上當天日期。
    .near = 重新閱讀來源，並寫上當天日期。
lint-not_https = 「{ $name }」不是安全的網頁位址。
    .mend = 請用 https。
    .near = 請用 { $near }。
lint-userinfo = @ 前面的「{ $name }」讓這個連結看起來像另一個網站。
    .mend = 刪掉 @ 和它前面的內容。
    .near = 這個連結其實通往 { $near }。刪掉 @ 和它前面的內容。
lint-not_ascii = 「{ $name }」裡有和別的字母相像的字母。
    .mend = 主機請用普通英文字母書寫。
    .near = 主機請用普通英文字母書寫；這裡實際是 { $near }。
lint-phone_number = 「{ $name }」看起來是電話號碼。
    .mend = 刪掉它：資料裡不放任何平台的電話號碼。
lint-secret_field = 「{ $name }」在索取絕不能告訴客服的內容。
    .mend = 換成別的：不要驗證碼、密碼、PIN 或卡號。
lint-placeholder = 「{ $name }」還沒有填寫。
    .mend = 寫上這裡該有的內容。
lint-hidden = 這裡有一個看不見的字元（{ $name }）。
    .mend = 刪掉它，並重新輸入前後的文字。
lint-builtin_platform = 「{ $name }」是程式內建的，不能更改。
    .mend = 給您的平台取自己的 id 和名稱。
lint-official_contact = 「{ $name }」屬於程式內建的平台。
    .mend = 只寫您自己平台的聯絡方式。
lint-not_in_overlay = 您自己的檔案不能新增「{ $name }」。
    .mend = 使用已有的欄位、類別和檢查清單。

## 語言

lint-ftl_syntax = 這不是有效的 Fluent。
    .mend = 看看是否少了大括號或等號；續行要縮排。
lint-too_deep = 大括號巢狀超過 { $name } 層，沒有讀取這個檔案。
    .mend = 把它們閉合，或拆分這則訊息。
lint-missing = 這裡缺少：{ $name }
    .mend = 在這一行下面補上。
lint-extra = 參考語言裡沒有訊息「{ $name }」。
    .mend = 刪掉它，或先加到參考語言裡。
lint-missing_attribute = 缺少「{ $name }」。
    .mend = 在這則訊息下補上這個屬性。
lint-extra_attribute = 參考語言在這裡沒有屬性「{ $name }」。
    .mend = 刪掉它。
lint-missing_variable = 沒有用到參考語言的變數「{ $name }」。
    .mend = 把它寫進這段文字。
lint-extra_variable = 參考語言在這裡沒有變數「{ $name }」。
    .mend = 刪掉它：程式不認識它。
lint-unknown_message = 這種語言裡沒有訊息「{ $name }」。
    .mend = 新增它，或直接寫出文字。
lint-unknown_function = 這裡沒有函式「{ $name }」。
    .mend = 只用變數：數字和日期已經可以直接顯示。
lint-plural = 這種語言沒有複數形式「{ $name }」。
    .mend = 刪掉這個分支。
    .near = 請用這些形式：{ $near }。
lint-plural_form = 「{ $name }」夾在複數形式之間，卻不是複數形式。
    .mend = 請用 zero、one、two、few、many 或 other。
lint-long_fraction = 這裡有個數字，小數點後超過 { $name } 位。
    .mend = 請減少位數。
lint-cycle = 「{ $name }」引用了自己，或經過了太多別的訊息。
    .mend = 在其中一則裡直接寫出文字。
lint-no_words = 這裡沒有文字：參考語言裡缺少「{ $name }」。
    .mend = 把這則訊息加到 locales/en。

lint-glossary = 「{ $name }」與詞彙表不一致。
    .mend = 請看是否應為「…」，或在詞彙表中加上這種寫法。
    .near = 請看是否應為「{ $near }」，或在詞彙表中加上這種寫法。
lint-mixed_script = 「{ $name }」屬於另一種文字。
    .mend = 請用本語言的文字書寫。
lint-too_wide = 這裡佔 { $name } 欄，只有 { $near } 欄的位置。
    .mend = 請縮短。
lint-typography = 「{ $name }」不是本語言的寫法。
    .mend = 請用本語言的引號和撇號，詞間只留一個空格。
lint-untranslated = 「{ $name }」與英文完全相同。
    .mend = 請翻譯，或列入詞彙表的 same。
lint-unused = 沒有任何地方用到「{ $name }」。
    .mend = 請刪除，或改正應當指向它的 id。
