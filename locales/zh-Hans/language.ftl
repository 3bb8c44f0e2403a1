# 本语言：名称（.english 为英文名称）。

language-name = 简体中文
    .english = Simplified Chinese
