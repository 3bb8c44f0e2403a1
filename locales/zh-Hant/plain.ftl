# 逐行提問，供螢幕閱讀器和管線使用：casewright --plain。

plain-lead = 輸入數字來選擇，輸入文字來回答，空行繼續。/esc 返回，/f1 列出所有按鍵，/ctrl+q 離開。
plain-keys = 提到按鍵的地方，請輸入 / 和鍵名：/f2、/ctrl+n、/right。/del 2 移除清單中的第二項。
plain-unknown = 這裡沒有「{ $line }」這個選項。/f1 說明可用的操作。
plain-example = 例如：{ $text }
plain-now = 目前：{ $text }
plain-long = 可以寫好幾行；空行表示結束。
plain-item = { $label }：{ $about }
