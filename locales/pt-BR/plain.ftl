# O assistente em linhas, para leitores de tela e pipes: casewright --plain.

plain-lead = Um número escolhe, um texto responde, uma linha vazia continua. /esc volta, /f1 mostra todas as teclas, /ctrl+q sai.
plain-keys = Onde aparece o nome de uma tecla, digite / e o nome: /f2, /ctrl+n, /right. /del 2 tira o segundo item de uma lista.
plain-unknown = “{ $line }” não é nada que dê para escolher aqui. /f1 mostra o que funciona.
plain-example = por exemplo: { $text }
plain-now = até agora: { $text }
plain-long = Pode ter várias linhas; uma linha vazia encerra o texto.
plain-item = { $label }: { $about }
