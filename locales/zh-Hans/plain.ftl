# 逐行提问，供读屏软件和管道使用：casewright --plain。

plain-lead = 输入数字来选择，输入文字来回答，空行继续。/esc 返回，/f1 列出所有按键，/ctrl+q 离开。
plain-keys = 提到按键的地方，请输入 / 和键名：/f2、/ctrl+n、/right。/del 2 去掉列表中的第二项。
plain-unknown = 这里没有“{ $line }”这个选项。/f1 说明可用的操作。
plain-example = 例如：{ $text }
plain-now = 目前：{ $text }
plain-long = 可以写多行；空行表示结束。
plain-item = { $label }：{ $about }
