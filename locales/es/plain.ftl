# El asistente línea por línea, para lectores de pantalla y tuberías: casewright --plain.

plain-lead = Un número elige, un texto responde, una línea vacía sigue adelante. /esc vuelve, /f1 muestra todas las teclas, /ctrl+q sale.
plain-keys = Donde se nombre una tecla, escribe / y su nombre: /f2, /ctrl+n, /right. /del 2 quita el segundo elemento de una lista.
plain-unknown = «{ $line }» no está entre lo que se puede elegir aquí. /f1 dice qué funciona.
plain-example = por ejemplo: { $text }
plain-now = hasta ahora: { $text }
plain-long = Puedes escribir varias líneas; una línea vacía termina el texto.
plain-item = { $label }: { $about }
