# casewright lint の言葉。規則ごとに、何が悪いか（その名前は $name）と直し方がある。
# 近い名前（$near）があれば .near、なければ .mend。

lint-error = エラー
lint-warning = 警告
lint-mend = 直し方
lint-near = 「{ $near }」のことですか。
lint-summary = エラー{ $errors }件、警告{ $warnings }件
lint-more = { $path }：ほか{ $count }件。
lint-too-large = { $path } は { $most } KiB を超えるため、読みませんでした。

# どの欄も尋ねてはならないもの。これらを含む見出しは拒まれる。
lint-words-secret = パスワード | 暗証番号 | PIN | 認証コード | 確認コード | ログインコード | SMSコード | セキュリティコード | カード番号 | CVV

## TOML としてのファイル

lint-syntax = 正しい TOML ではありません。
    .mend = ここか直前に、引用符、角かっこ、等号が抜けていないか見てください。
lint-duplicate_key = キー「{ $name }」が二度あります。
    .mend = 一つだけ残してください。
lint-unknown_key = ここにキー「{ $name }」はありません。
    .mend = 取り除くか、casewright lint --schema でキーを調べてください。
lint-missing_key = キー「{ $name }」がありません。
    .mend = 加えてください。
lint-wrong_type = 「{ $name }」の値の種類が違います。
    .mend = casewright lint --schema で調べてください。
    .near = { $near ->
        [text] 引用符で囲んだ文字
        [number] 整数
        [boolean] true または false
        [list] 角かっこで囲んだ一覧
       *[table] 表
    }にしてください。
lint-wrong_value = 「{ $name }」はここに合う値ではありません。
    .mend = casewright lint --schema で値を調べてください。
lint-schema = schema = { $name } は別の版です。
    .mend = このプログラムが読むのは schema = 1 です。
lint-too_many = 「{ $name }」が多すぎます。読むのは { $near } までです。
    .mend = ファイルを分けてください。
    .near = { $near } 以下にしてください。
lint-too_long = 「{ $name }」が { $near } バイトを超えています。
    .mend = 短くしてください。
    .near = { $near } バイト未満にしてください。

## カタログ

lint-duplicate = 「{ $name }」が二度あります。
    .mend = 一方の名前を変えるか、取り除いてください。
lint-id_shape = 「{ $name }」は ID になりません。
    .mend = a–z、数字、下線を64文字まで使えます。
lint-unknown_field = 欄「{ $name }」はありません。
    .mend = fields に加えるか、別のものを挙げてください。
lint-unknown_channel = このプラットフォームに窓口「{ $name }」はありません。
    .mend = 窓口を加えるか、別のものを挙げてください。
lint-unknown_source = 出典「{ $name }」はありません。
    .mend = sources に加えるか、別のものを挙げてください。
lint-unknown_platform = プラットフォーム「{ $name }」はありません。
    .mend = あるものから挙げてください。
lint-unknown_option = 分類または項目「{ $name }」はありません。
    .mend = category または category.option の形で挙げてください。
lint-unknown_template = ひな形「{ $name }」はありません。
    .mend = templates に加えるか、別のものを挙げてください。
lint-no_source = 「{ $name }」の出典がありません。
    .mend = 少なくとも一つ挙げてください。
lint-date = 「{ $name }」は日付ではありません。
    .mend = 2026-11-21 のように書いてください。
lint-weak_channel = 窓口「{ $name }」は勧められていますが、状態が confirmed でも plausible でもありません。
    .mend = 経路から外すか、裏づける出典を探してください。
lint-no_address = 窓口「{ $name }」に宛先がありません。
    .mend = value を加えるか、in_app にしてください。
lint-no_route = { $name } にはどの経路もありません。
    .mend = 条件のない経路か、"*" の経路を加えてください。
lint-channel_per_option = 「{ $name }」の経路に窓口がなく、理由もありません。
    .mend = 窓口か、none で理由を加えてください。
lint-not_yes_no = 「{ $name }」は、はい・いいえの欄ではないので、何も確かめられません。
    .mend = yes_no の欄を挙げるか、watches を使ってください。
lint-no_choices = 「{ $name }」は選択肢だけを受け付けますが、選択肢がありません。
    .mend = choices を加えるか、closed を外してください。
lint-official_domain = 「{ $name }」はこのプラットフォームのホストではありません。
    .mend = 宛先を直すか、プラットフォーム自身が示すホストを加えてください。
lint-official_source = 「{ $name }」は confirmed とされていますが、プラットフォームの出典がありません。
    .mend = プラットフォーム自身のページを挙げるか、状態を下げてください。
lint-deadline_source = 期限「{ $name }」は confirmed とされていますが、プラットフォームの出典がありません。
    .mend = プラットフォーム自身のページを挙げるか、状態を下げてください。
lint-empty_word = 「{ $name }」に空の項目か大文字があります。
    .mend = 小文字で埋めてください。
lint-freshness = 最後の確認は { $name } で、{ $near }日前です。
    .mend = 出典を読み直し、日付を入れてください。
    .near = 出典を読み直し、日付を入れてください。
lint-not_https = 「{ $name }」はページへの安全な道ではありません。
    .mend = https を使ってください。
    .near = { $near } を使ってください。
lint-userinfo = @ の前の「{ $name }」で、リンクが別のサイトに見えます。
    .mend = @ までを取り除いてください。
    .near = このリンクの行き先は { $near } です。@ までを取り除いてください。
lint-not_ascii = 「{ $name }」にほかの文字に似た文字があります。
    .mend = ホストを普通の文字で書いてください。
    .near = ホストを普通の文字で書いてください。ここにあるのは { $near } です。
lint-phone_number = 「{ $name }」は電話番号のようです。
    .mend = 取り除いてください。データにプラットフォームの電話番号は入れません。
lint-secret_field = 「{ $name }」は、サポートに決して伝えてはならないものを尋ねています。
    .mend = ほかのことを尋ねてください。コード、パスワード、PIN、カード番号は不可です。
lint-placeholder = 「{ $name }」はまだ埋められていません。
    .mend = ここに入るものを書いてください。
lint-hidden = 目に見えない文字があります（{ $name }）。
    .mend = 消して、前後の文字を打ち直してください。
lint-builtin_platform = 「{ $name }」はプログラムに付属するもので、変えられません。
    .mend = 自分のプラットフォームには別の ID と名前を付けてください。
lint-official_contact = 「{ $name }」は付属のプラットフォームのものです。
    .mend = 自分のプラットフォームの連絡先だけを挙げてください。
lint-not_in_overlay = 「{ $name }」は自分のファイルでは加えられません。
    .mend = すでにある欄、分類、チェックリストを使ってください。

## 言語

lint-ftl_syntax = 正しい Fluent ではありません。
    .mend = 波かっこや等号の抜けを探し、続きの行は字下げしてください。
lint-too_deep = 波かっこが { $name } より深く重なっているため、読みませんでした。
    .mend = 閉じるか、メッセージを分けてください。
lint-missing = ここに足りません：{ $name }
    .mend = この行の下に加えてください。
lint-extra = 基準の言語にメッセージ「{ $name }」はありません。
    .mend = 取り除くか、先に基準の言語に加えてください。
lint-missing_attribute = 「{ $name }」がありません。
    .mend = このメッセージの下に属性を加えてください。
lint-extra_attribute = 基準の言語のここに属性「{ $name }」はありません。
    .mend = 取り除いてください。
lint-missing_variable = 基準の言語の変数「{ $name }」が使われていません。
    .mend = この文のどこかに入れてください。
lint-extra_variable = 基準の言語のここに変数「{ $name }」はありません。
    .mend = 取り除いてください。プログラムはこれを知りません。
lint-unknown_message = この言語にメッセージ「{ $name }」はありません。
    .mend = 加えるか、文をそのまま書いてください。
lint-unknown_function = ここに関数「{ $name }」はありません。
    .mend = 変数だけを使ってください。数と日付は表示できる形で来ます。
lint-plural = この言語に複数形「{ $name }」はありません。
    .mend = その選択肢を取り除いてください。
    .near = 使う形：{ $near }
lint-plural_form = 「{ $name }」は複数形の中にありますが、複数形ではありません。
    .mend = zero、one、two、few、many、other を使ってください。
lint-long_fraction = 小数点より後が { $name } 桁を超える数があります。
    .mend = 桁数を減らしてください。
lint-cycle = 「{ $name }」が自分自身を、または多すぎるメッセージを経て参照しています。
    .mend = どれかで文をそのまま書いてください。
lint-no_words = これを表す言葉がありません。基準の言語に「{ $name }」がありません。
    .mend = locales/en に加えてください。

lint-glossary = 「{ $name }」は用語集と違います。
    .mend = 「…」とすべきか見るか、用語集に形を加えてください。
    .near = 「{ $near }」とすべきか見るか、用語集に形を加えてください。
lint-mixed_script = 「{ $name }」は別の文字体系です。
    .mend = この言語の文字で書いてください。
lint-too_wide = { $name }桁を使いますが、{ $near }桁しかありません。
    .mend = 短くしてください。
lint-typography = 「{ $name }」はこの言語の書き方ではありません。
    .mend = この言語のかっこを使い、語の間の空白は一つにしてください。
lint-untranslated = 「{ $name }」は英語と同じです。
    .mend = 訳すか、用語集の same に挙げてください。
lint-unused = 「{ $name }」はどこでも使われていません。
    .mend = 削除するか、これを指すはずのIDを直してください。
