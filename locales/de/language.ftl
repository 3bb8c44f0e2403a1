# Diese Sprache: ihr Name, wie ihre Sprecher ihn schreiben (.english: wie ihn das Englische schreibt).

language-name = Deutsch
    .english = German
