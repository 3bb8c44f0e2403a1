# 次回までに残すもの：保存した案件、ご自分の情報、そしてその消し方。

drafts-title = 前回の続きから始めますか
drafts-lead = 答えはこのパソコンに保存されています。続ける問い合わせを選ぶか、新しく始めてください。
draft-label = { $platform }：{ $what }
draft-begun = 始めたばかり
draft-about = { $age }。必要な答え{ $all }件のうち{ $done }件が入力済み
draft-bad = { $name } を開けません
draft-fresh = 新しい問い合わせ
    .about = 最初から始める
draft-elsewhere = 別のウィンドウで開いています。
draft-not-text = UTF-8 の文字ではありません。
age-now = たった今
age-minutes = { $count }分前
age-hours = { $count }時間前
age-days = { $count }日前
age-unknown = 時刻不明
delete-draft-title = この保存した問い合わせを削除しますか
delete-draft-no = 残す
delete-draft-yes = 完全に削除する
notice-draft-failed = うまくいきませんでした：{ $reason }

kept-title = このパソコンに残しているもの
kept-what = 入力中の答えはそのつど保存されるので、ウィンドウを閉じても電池が切れても失われません。読めるのはこのパソコンのあなたのユーザーだけです。
kept-never = どこにも送信しません。画像は残しません。
kept-where = フォルダー：{ $path }
kept-cases = 保存した問い合わせ
    .about = 開く、または削除する
kept-details = 自分の情報
    .about = 番号、メール、氏名、機種：希望すれば次回の入力候補になります
kept-everything = すべて消す
    .about = 保存した問い合わせと自分の情報をすべて削除する
forget-title = すべて消しますか
forget-lead = 保存した問い合わせと自分の情報がすべて削除され、今入力している内容もなくなります。元に戻せません。
forget-no = すべて残す
forget-yes = すべて削除する
forgotten-nothing = 削除するものはありませんでした。
forgotten-details = 自分の情報を削除しました。
forgotten-cases = 保存した問い合わせ{ $cases }件を削除しました。
forgotten-both = 保存した問い合わせ{ $cases }件と自分の情報を削除しました。
forgotten-but = { $gone }まだ残っているもの：{ $left }件（別のウィンドウで開いているか、削除できないもの）。
notice-forget-failed = 削除できませんでした：{ $reason }

mine-title = 自分の情報
mine-lead = 次回使いたいものを入力してください。下で「はい」を選んだときだけ残します。
field-keep_mine = これをこのパソコンに残しますか
    .hint = 空いている欄で入力候補になります。「いいえ」にすると、残してある情報を削除します。
form-offer = → で入力：{ $text }
notice-details-kept = 情報を残しました。空いている欄で入力候補になります。
notice-details-gone = 情報はもう残していません。
notice-details-failed = 情報を残せませんでした：{ $reason }

keeping-off = --no-save の指定により、何も残しません。
keeping-nowhere = 何も残しません：{ $reason }
keeping-failed = 保存できていません：{ $reason }もう一度試みます。続けることも、コピーやファイルへの書き出しもできます。
reason-full = ディスクがいっぱいです。
reason-read-only = ディスクに書き込めません。
reason-denied = フォルダーに書き込めないか、ほかの人も書き込める状態です。
reason-gone = フォルダーがなくなっています。
reason-in-the-way = その場所に別のものがあります。
reason-slow = ディスクの応答に時間がかかりすぎています。
reason-too-many = 開いているファイルが多すぎます。
reason-no-place = このシステムには保存用のフォルダーがありません。
reason-other = システムの説明は「{ $said }」です。
unsaved-title = 保存せずに終了しますか
unsaved-lead = 答えを保存できませんでした：{ $reason }今終了すると失われます。文面の画面では、c でコピー、w で別の場所のファイルに書き出せます。
unsaved-no = 続ける
unsaved-yes = 終了する（保存していない分は失われます）

edit-none = エディターが設定されていません。EDITOR=nano のように EDITOR を設定して、もう一度始めてください。
edit-no-memory = --no-save ではエディターが文面をディスクに残すおそれがあるため、ここでは開きません。
edit-refused = { $editor } がエラーで終わりました。文面は元のままです。
edit-not-there = { $editor } を起動できませんでした：{ $reason }
notice-edit-failed = { $reason }

paused = casewright は一時停止中です。fg と入力すると戻ります。
paused-kept = casewright は一時停止中で、答えは保存されています。fg と入力すると戻ります。
notice-no-pause = ここで一時停止すると再開できないため、そのまま続けます。
exit-kept = 答えはこのパソコンに保存されています。もう一度 casewright を起動すると続けられます。casewright forget で削除できます。
exit-lost = 答えを保存できませんでした：{ $reason }
exit-panic = プログラムの不具合です。少し前までの入力は { $path } に保存されています。もう一度 casewright を起動すると続けられます。

key-kept = このパソコンに残しているもの
    .short = 保存内容
key-delete-draft = この保存した問い合わせを削除（先に確認します）
    .short = 削除
key-edit-outside = 自分のエディターで文面を直す
    .short = エディター
key-take-offer = 前回の入力を使う
    .short = 使う
key-pause = しばらくシェルに戻る（fg で再開）
    .short = 一時停止
cli-no-save = ディスクに何も残さない：終了するとすべてなくなります
cli-forget = このパソコンに残したもの（保存した問い合わせと自分の情報）をすべて削除する
