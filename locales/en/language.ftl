# This language: its name, as its speakers write it (.english: as English writes it).

language-name = English
    .english = English
