# Este idioma: o nome como o escreve quem o fala (.english: como o inglês o escreve).

language-name = Português (Brasil)
    .english = Brazilian Portuguese
