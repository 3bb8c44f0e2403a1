# この言語の名前（.english は英語での名前）。

language-name = 日本語
    .english = Japanese
