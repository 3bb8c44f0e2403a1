# Der Assistent in Zeilen, für Screenreader und Pipes: casewright --plain.

plain-lead = Eine Zahl wählt aus, ein Text antwortet, eine leere Zeile führt weiter. /esc geht zurück, /f1 nennt alle Tasten, /ctrl+q beendet.
plain-keys = Wo eine Taste genannt wird, tippen Sie / und ihren Namen: /f2, /ctrl+n, /right. /del 2 nimmt den zweiten Eintrag aus einer Liste.
plain-unknown = „{ $line }“ steht hier nicht zur Wahl. /f1 sagt, was möglich ist.
plain-example = zum Beispiel: { $text }
plain-now = bisher: { $text }
plain-long = Mehrere Zeilen sind möglich; eine leere Zeile beendet den Text.
plain-item = { $label }: { $about }
