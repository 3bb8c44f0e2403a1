# La procedura guidata a righe, per lettori di schermo e pipe: casewright --plain.

plain-lead = Scegli con un numero, rispondi con un testo; una riga vuota prosegue. /esc torna indietro, /f1 elenca tutti i tasti, /ctrl+q esce.
plain-keys = Dove si parla di un tasto, scrivi / e il suo nome: /f2, /ctrl+n, /right. /del 2 toglie il secondo elemento di un elenco.
plain-unknown = Qui “{ $line }” non è tra le scelte possibili. /f1 dice che cosa funziona.
plain-example = per esempio: { $text }
plain-now = finora: { $text }
plain-long = Puoi scrivere più righe; una riga vuota chiude il testo.
plain-item = { $label }: { $about }
