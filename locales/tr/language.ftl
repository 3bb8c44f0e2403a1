# Bu dil: konuşanlarının yazdığı biçimde adı (.english: İngilizcedeki adı).

language-name = Türkçe
    .english = Turkish
