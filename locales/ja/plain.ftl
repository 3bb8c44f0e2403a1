# 一行ずつ尋ねる形。スクリーンリーダーやパイプ用：casewright --plain。

plain-lead = 番号で選び、文字で答え、空行で進みます。/esc で戻り、/f1 で全部のキーを表示し、/ctrl+q で終了します。
plain-keys = キーの名前が出てきたら、/ とその名前を入力してください：/f2、/ctrl+n、/right。/del 2 は一覧の2番目を取り除きます。
plain-unknown = 「{ $line }」はここでは選べません。/f1 で使えるキーが分かります。
plain-example = 例：{ $text }
plain-now = 今の答え：{ $text }
plain-long = 何行でも書けます。空行で終わります。
plain-item = { $label }：{ $about }
