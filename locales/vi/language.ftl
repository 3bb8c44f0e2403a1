# Ngôn ngữ này: tên như người nói viết (.english: như tiếng Anh viết).

language-name = Tiếng Việt
    .english = Vietnamese
