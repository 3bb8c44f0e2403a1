# Этот язык: его название, как его пишут сами носители (.english — по-английски).

language-name = Русский
    .english = Russian
