# 本語言：名稱（.english 為英文名稱）。

language-name = 繁體中文
    .english = Traditional Chinese
