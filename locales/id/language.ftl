# Bahasa ini: namanya, seperti ditulis penuturnya (.english: seperti ditulis bahasa Inggris).

language-name = Bahasa Indonesia
    .english = Indonesian
