# As palavras do próprio programa: títulos, teclas, avisos, a linha de comando.

## O caminho: os nomes das etapas, o mais curtos possível

stage-platform = Plataforma
stage-category = Problema
stage-option = Detalhe
stage-first-steps = Antes de tudo
stage-details = Respostas
stage-proof = Imagens
stage-where-to = Para onde
stage-checklist = Lista
stage-message = Mensagem

platform-title = Onde aconteceu?
platform-lead = Escolha a plataforma ou digite o nome dela.
category-title = O que houve?
category-lead = { $platform }: escolha o que mais se parece, ou digite o que você vê, por exemplo “sem código”.
option-title = O que exatamente?
option-lead = { $platform }, { $category }
list-empty = Nada aqui corresponde ao que você digitou. Apague algumas letras.
list-filter = Filtro:
list-current = { $label } (atual)
list-more = mais { $count }

first-steps-title = Antes de escrever
first-steps-title-urgent = Faça isto primeiro
first-steps-urgent = É urgente. Faça estas coisas agora, nesta ordem. A mensagem vem depois.
first-steps-actions = Agora, nesta ordem
first-steps-self-help = Isto costuma ajudar
first-steps-know = Bom saber
first-steps-go-on = Continuar para a mensagem
first-steps-solved = Isso resolveu
solved-title = Que bom. Está resolvido.
solved-text = Você não precisa escrever a ninguém. Se voltar a acontecer, comece de novo: são as mesmas poucas perguntas.
solved-back = Não resolveu, afinal? Esc leva de volta.
solved-leave = Sair

page-state = Como está agora
field-logged_in = Você ainda consegue entrar na sua conta?
    .hint = Em qualquer celular ou computador. Isso decide para onde escrever.
field-app_opens = O app abre?
    .hint = Mesmo que só mostre a tela de login.
field-country = País do seu número de telefone
    .hint = Duas letras ou o DDI, BR ou +55, para completar números locais.
    .example = BR
answer-yes = Sim
answer-no = Não
answer-unknown = Não sei
answer-own = Outra coisa:
form-required = { $label } (necessário)
form-will-be-written = será escrito como { $text }
form-room = ainda cabem { $count }
list-add = Adicionar
list-add-more = Adicionar mais um

item-timeline = { $at }: { $event }
item-timeline-lead = Uma coisa que aconteceu, e quando. Deixe vazio para continuar.
item-timeline-at = Quando?
    .hint = O mais exato que souber: data, hora e a diferença em relação ao UTC.
    .example = 2026-02-11 09:20 -03:00
item-timeline-event = O que aconteceu?
    .example = Os arquivos pararam em “enviando”
item-tried = { $action }: { $result }
item-tried-lead = Uma coisa que você tentou, e como foi. Deixe vazio para continuar.
item-tried-action = O que você tentou?
item-tried-result = Como foi?
item-shot = { $shows } ({ $file })
item-shot-seen = { $item }: { $facts }
item-shot-lead = Uma imagem. Deixe vazio para continuar.
item-shot-shows = O que ela mostra?
    .example = o aviso, com a hora
item-shot-file = Onde está o arquivo? Pode ficar vazio.
    .example = aviso.png
item-shot-time_visible = Dá para ler a hora nela?
item-list-lead = Um de vários. Deixe vazio para continuar.
item-list-item = Texto ou link
item-list-choice = Qual?
item-links-lead = Um de vários links. Deixe vazio para continuar.
item-links-item = Link
    .hint = Como o app ou o navegador o dá, um de cada vez.
    .example = t.me/example_channel/42

proof-title = Imagens
proof-lead = As imagens não são enviadas daqui. Anote o que você tem e anexe quando escrever.
proof-must-show = Uma imagem ajuda se mostrar
proof-crop = Corte o que é privado. Não borre nem risque por cima.

picture-facts = { $kind }, { $size }
picture-facts-pixels = { $kind }, { $width } × { $height }, { $size }
picture-kb = { $kb } kB
picture-mb = { $mb } MB
picture-kind-jpeg = JPEG
picture-kind-png = PNG
picture-kind-gif = GIF
picture-kind-webp = WebP
picture-kind-heic = HEIC
picture-kind-avif = AVIF
picture-kind-bmp = BMP
picture-kind-tiff = TIFF
picture-kind-video = vídeo
picture-kind-pdf = PDF
picture-kind-text = texto
picture-kind-other = tipo desconhecido
picture-doubt = Imagem { $number }: { $doubt }
picture-missing = Esse arquivo não existe. Confira o nome e a pasta, ou deixe o arquivo de fora.
picture-folder = Isto é uma pasta. Indique a imagem que está nela.
picture-special = Isto não é um arquivo comum, por isso não foi aberto.
picture-refused = Não foi possível ler o arquivo: { $reason }
picture-empty = O arquivo está vazio. Salve a imagem de novo.
picture-none = O conteúdo deste arquivo não é uma imagem ({ $kind }).
picture-broken = Parte desta imagem falta ou está danificada ({ $kind }). Abra para conferir e salve de novo.
picture-ending = O nome termina em .{ $ending }, mas o conteúdo é { $kind }. Um formulário pode recusá-la; salve de novo com o tipo certo.
picture-place = Este arquivo diz onde a imagem foi feita. Use uma captura de tela dela, ou tire a localização: no celular, nos detalhes da imagem; no computador, nas propriedades.
picture-twice = É a mesma imagem que a { $other }. Uma delas basta.
picture-no-time = Não dá para ler a hora nela. Faça de novo com o relógio do celular à vista.
picture-claim-kind = Um artigo afirma que só se aceita { $kinds }; esta é { $kind }.
picture-claim-large = Um artigo afirma que uma imagem deve ter menos de { $max } MB; esta tem { $size }.
picture-claim-small = Um artigo afirma que o lado menor deve ter pelo menos { $min } pixels; esta imagem tem { $width } × { $height }.
picture-claim-many = Um artigo afirma que o máximo de imagens aceitas é { $max }; você tem { $count }.

where-title = Para onde enviar
where-lead = O melhor caminho está no alto.
where-in-app = no app
where-not-now = Não é possível agora
where-refused = Indicados por aí, melhor não usar
where-with-reason = { $what }: { $reason }
where-stale = Isto foi conferido há { $days } dias. Veja se ainda vale.
yours-not-checked = seu, não conferido
yours-evidence = Do seu próprio arquivo, não conferido: { $source }, de { $checked }
yours-language = As palavras deste idioma vêm dos seus próprios arquivos, que ninguém conferiu.
not-now-login = a sua conta precisaria estar aberta
not-now-app = o app precisaria abrir
not-now-state = isto é para quem não consegue entrar
not-now-answer = falta uma resposta para isso, por exemplo um link público
not-now-region = isto é para pessoas de outra região
none-in_this_state = Não há um caminho oficial na sua situação. Tente de outro aparelho em que a sua conta esteja aberta.
evidence-confirmed = { $dated ->
    [yes] Confirmado: { $source } ({ $kind }), cópia de { $copy }, conferido em { $checked }
   *[no] Confirmado: { $source } ({ $kind }), conferido em { $checked }
}
evidence-plausible = { $dated ->
    [yes] Provável, veja se o app mostra: { $source } ({ $kind }), cópia de { $copy }, conferido em { $checked }
   *[no] Provável, veja se o app mostra: { $source } ({ $kind }), conferido em { $checked }
}
evidence-unverified = Não verificado: { $source } ({ $kind }), conferido em { $checked }
evidence-contradicted = Errado segundo { $source } ({ $kind }), conferido em { $checked }
source-kind-platform = texto da própria plataforma
source-kind-platform_press = a plataforma, segundo a imprensa
source-kind-third_party = guia de terceiros
source-kind-seed = um artigo
source-kind-memory = conhecimento geral
reply-confirmed = Primeira resposta: { $range } ({ $sources })
reply-claim = Nenhum tempo de resposta oficial. Artigos afirmam { $range } (não verificado: { $sources })
reply-range-more = { $range }, { $other }
reply-range-or = { $range } ou { $other }
reply-range-hours = de { $from } a { $to } horas
reply-range-days = de { $from } a { $to } dias
reply-range-working-days = de { $from } a { $to } dias úteis

checklist-title = Lista de verificação
checklist-enough = O necessário está todo aqui.
checklist-missing = { $count ->
    [one] Falta uma resposta necessária.
   *[other] Faltam { $count } respostas necessárias.
}
checklist-required = Ainda é necessário: { $field }
checklist-recommended = Ajudaria: { $field }
checklist-go-on = Mostrar a mensagem

message-title = Sua mensagem
message-to = Para: { $channel }
message-to-address = Para: { $channel }, { $address }
message-missing = { $count ->
    [one] Ainda falta uma resposta necessária. Veja a lista.
   *[other] Ainda faltam { $count } respostas necessárias. Veja a lista.
}
message-as-sent = Como será enviada ({ $language })
message-for-you = Para você ler ({ $language })
message-own-words = As suas próprias palavras vão como você as digitou.
preview-title = A mensagem até agora
preview-lead = Enter ou Esc volta às suas respostas.

help-title = Teclas que funcionam aqui
ui-language-title = Idioma deste programa
ui-language-lead = O idioma da mensagem se escolhe com F3.
message-language-title = Idioma da mensagem
message-language-lead = O idioma que a equipe de suporte deve ler. Fica como você escolher.
ui-language-message-only = Só para mensagens: { $languages }. Escreve-se da direita para a esquerda, o que cada terminal mostra de um jeito.
language-system = o idioma do seu sistema
language-read-there = sabe-se que este suporte o lê
language-yours = o seu idioma aqui
format-title = Gravar em um arquivo
format-text = Texto simples
format-short = Mensagem curta, para um chat
format-markdown = Markdown
format-case = Arquivo do caso, para continuar depois
open-title = Abrir este endereço?
open-yes = Abrir no navegador ou programa de e-mail
open-no = Não abrir

contact-title = Este contato é autêntico?
contact-lead = Cole um número, e-mail, link ou nome que você achou.
contact-label = Contato
    .hint = Só é comparado com os canais oficiais conhecidos aqui. Nada é procurado na internet.
    .example = support@example.com

## Dúvidas: ditas ao lado de uma resposta, nunca um muro

doubt-phone-no-country = Escreva o número com + e código do país, ou preencha o país.
doubt-phone-invalid = Não parece um número em uso lá. Confira; você pode deixá-lo assim.
doubt-phone-shape = Não parece um número de telefone.
doubt-email-shape = Não parece um endereço de e-mail.
doubt-email-typo = Você quis dizer { $host }? Se está certo assim, deixe.
doubt-moment-vague = Fica como você escreveu. Uma data como 2026-02-11 09:20 -03:00 ajuda mais.
doubt-moment-no-zone = Acrescente a diferença em relação ao UTC, como -03:00.
doubt-amount-shape = Um valor tem algarismos.
doubt-currency-shape = Três letras, como BRL ou EUR.
doubt-version-shape = Uma versão tem um número, como 11.7.2. Ela está em “Sobre”.
doubt-link-shape = Não parece um link. O suporte só age sobre o que consegue abrir, como t.me/example/42.
doubt-link-local = Isto está no seu próprio aparelho, onde o suporte não consegue abrir. Dê o link que o app oferece para compartilhar.
doubt-country = Isto não é um código de país. Escreva duas letras, como BR, ou o DDI, como +55.
doubt-country-near = Isto não é um código de país de duas letras. Você quis dizer { $near }?
doubt-not-a-choice = Escolha uma das respostas.
doubt-try-without-result = Diga o resultado de cada tentativa.
note-urgent_mark_refused = Não marcado como urgente: isso é só para dinheiro ou contas roubadas, e atrasa os outros.
note-other_number = O seu texto traz o telefone de outra pessoa. Deixe-o de fora, a não ser que o suporte precise dele.
note-yours_not_checked = Esta plataforma vem do seu próprio arquivo, e ninguém a conferiu. Veja se o endereço está certo antes de escrever.

## Avisos: o que acabou de ser feito

notice-copied = Copiado: { $what } ({ $way }; relido para ter certeza).
notice-copied-terminal = Enviado à área de transferência por { $way }: { $what }. Cole uma vez para ver se chegou; t tenta outro jeito.
notice-taken-sent = Enviado à área de transferência por { $way }: o texto selecionado. Neste programa, Alt+V o insere de qualquer forma.
notice-taken-here = Não foi possível chegar à área de transferência. Neste programa, Alt+V insere o texto mesmo assim.
notice-copy-no-other = Não há outro caminho para uma área de transferência aqui. Pressione w para gravar um arquivo.
way-wayland = wl-copy
way-system = a área de transferência do sistema
way-windows = a área de transferência do Windows
way-tmux = tmux
way-screen = GNU screen
way-terminal = o seu terminal
notice-copy-failed = Não foi possível copiar: { $reason } Pressione w para gravar um arquivo.
notice-copy-too-long = Longo demais para a área de transferência deste terminal. Pressione w para gravar um arquivo.
notice-no-slots = Este canal não tem formulário com campos. c copia a mensagem inteira.
notice-no-address = Este canal fica dentro do app e não tem endereço.
notice-opened = Pedimos ao sistema que abra { $address }.
notice-opened-paste = Pedimos ao sistema que abra um e-mail para { $address }, sem o texto: alguns sistemas cortam links tão longos. O texto foi copiado; cole no e-mail.
notice-opened-copy = Pedimos ao sistema que abra um e-mail para { $address }, sem o texto: alguns sistemas cortam links tão longos. Também não foi possível copiá-lo; pressione w para gravá-lo em um arquivo.
notice-text-copied = O texto foi copiado; cole no seu e-mail.
mailto-long = Alguns sistemas cortam links tão longos sem avisar. Veja se o fim da mensagem está lá, ou copie o texto e cole.
notice-open-failed = Não foi possível abrir: { $reason } O endereço é { $address }.
notice-written = Gravado em { $path }.
notice-write-failed = Não foi possível gravar { $path }: { $reason } Nada se perdeu; c ainda copia.
notice-no-room = Aqui não cabem mais de { $max } caracteres. { $left } ficaram de fora.
notice-hidden-removed = { $count ->
    [one] Um caractere oculto foi removido.
   *[other] { $count } caracteres ocultos foram removidos.
}
notice-item-removed = Removido. Alt+Z traz de volta.
notice-language-nearest = { $wanted } ainda não existe aqui. Este é o mais próximo.
part-all = a mensagem inteira
part-subject = o assunto
part-body = o texto
part-selection = o texto selecionado
part-short = a mensagem curta
part-address = o endereço
part-slot = o campo “{ $field }” ({ $at } de { $of }, { $length })
notice-and = { $one } { $other }
slot-head = { $field }: { $length }
slot-length-graphemes = { $count ->
    [one] { $count } caractere
   *[other] { $count } caracteres
}
slot-length-utf16 = { $count ->
    [one] { $count } unidade UTF-16
   *[other] { $count } unidades UTF-16
}
slot-length-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
slot-length-limit = { $length } de no máximo { $limit }
slot-over = Passa do limite deste campo em { $over }: encurte antes de colar, ou o formulário pode cortar o texto.
slot-over-claimed = Passa do limite deste campo em { $over }, se o limite que se afirma estiver certo. Confira o fim do texto depois de colar.

## Teclas: o nome de cada uma, o que faz, e em uma palavra para o rodapé (.short)

key-name-enter = Enter
key-name-esc = Esc
key-name-tab = Tab
key-name-ctrl = Ctrl
key-name-shift = Shift
key-name-arrows = ↑ ↓
key-name-sides = ← →
key-name-pages = PgUp PgDn
key-name-home-end = Home End
key-name-space = Espaço
key-name-delete = Del
key-name-letters = letras
key-name-or = { $one } ou { $other }
key-filter = Filtrar a lista
    .short = filtrar
key-move = Mover
    .short = mover
key-page = Uma página para cima ou para baixo
    .short = página
key-ends = Ao primeiro ou ao último
    .short = extremos
key-choose = Escolher
    .short = escolher
key-next-field = Próximo campo e, a partir do último, a próxima página
    .short = próximo
key-done = Pronto
    .short = pronto
key-fields = Próximo campo, campo anterior
    .short = campos
key-answers = Mover entre as respostas
    .short = respostas
key-mark = Escolher ou limpar uma resposta
    .short = marcar
key-remove = Remover o item; Alt+Z traz de volta
    .short = remover
key-newline = Uma nova linha
    .short = nova linha
key-unknown = “Não sei”
    .short = não sei
key-undo = Desfazer, refazer
    .short = desfazer
key-select = Selecionar texto; com Ctrl, palavra por palavra
    .short = selecionar
key-take = Copiar, recortar o que está selecionado
    .short = copiar, recortar
key-put-in = Inserir o que foi copiado ou recortado
    .short = inserir
key-preview = A mensagem até agora
    .short = prévia
key-scroll = Rolar
    .short = rolar
key-jump = Ir à resposta, ou marcar a linha
    .short = ir lá
key-back = Um passo atrás; nada do que você digitou se perde
    .short = voltar
key-close = Fechar
    .short = fechar
key-help = Todas as teclas que funcionam aqui
    .short = ajuda
key-ui-language = Idioma deste programa
    .short = idioma
key-message-language = Idioma da mensagem
    .short = idioma da mens.
key-contact = Este contato é autêntico?
    .short = autêntico?
key-redraw = Desenhar a tela de novo
    .short = redesenhar
key-quit = Sair
    .short = sair
key-copy-all = Copiar a mensagem inteira
    .short = copiar
key-copy-subject = Copiar o assunto
    .short = assunto
key-copy-body = Copiar o texto sem o assunto
    .short = texto
key-copy-slot = Copiar o próximo campo do formulário
    .short = próx. campo
key-copy-address = Copiar o endereço
    .short = endereço
key-copy-otherwise = Copiar o mesmo por outro caminho
    .short = outro jeito
key-open-address = Abrir o endereço; antes vem uma pergunta
    .short = abrir
key-write-file = Gravar a mensagem em um arquivo
    .short = arquivo

too-small = Esta janela é pequena demais. Deixe-a com pelo menos { $width } por { $height }. Ctrl+Q sai.
exit-copied = Você copiou a mensagem. Este programa não enviou nada: cole-a onde ela deve ir.
exit-written = Sua mensagem está em { $path }.
exit-not-kept = Suas respostas não foram guardadas, como você quis.

## O arquivo do caso

case-at = { $path }, linha { $line }, coluna { $column }: { $mistake }
case-too-large = O arquivo é grande demais para um arquivo do caso.
case-syntax = Isto não é TOML válido. Muitas vezes falta aqui uma aspa ou um colchete.
case-unquoted = { $value } não é um número que o TOML conheça. Ponha entre aspas: "{ $value }"
case-schema = schema = { $found } é de outra versão. Este programa lê schema = 1.
case-unknown-key = Não existe a chave “{ $name }”.
case-unknown-key-near = Não existe a chave “{ $name }”. Você quis dizer “{ $near }”?
case-unknown-id = Não existe aqui: { $kind } “{ $name }”.
case-unknown-id-near = Não existe aqui: { $kind } “{ $name }”. Você quis dizer “{ $near }”?
case-kind-platform = plataforma
case-kind-category = categoria
case-kind-option = opção
case-kind-field = campo
case-kind-result = resultado
case-kind-channel = canal
case-kind-country = país
case-kind-zone = fuso horário
case-kind-confirmed = linha da lista de verificação
case-expected = “{ $name }” aceita { $kind }.
case-type-table = uma tabela
case-type-text = um texto entre aspas
case-type-boolean = true ou false
case-type-list = uma lista entre colchetes
case-type-number = um número
case-missing-key = Falta a chave “{ $name }”.
case-incomplete = Um caso precisa de plataforma, categoria e opção para virar mensagem.
case-new = Um arquivo de caso para o casewright. Preencha o que souber; apague o resto, ou deixe como comentário.
case-new-required = Necessário:
case-new-recommended = Ajudaria:
case-new-language = o idioma da mensagem
case-new-country = duas letras, para números de telefone locais
case-new-logged-in = você ainda consegue entrar na conta?
case-new-app-opens = o app abre?
case-new-unknown = perguntado, e você não sabe
case-kind-of-answer-phone = número de telefone
case-kind-of-answer-email = endereço de e-mail
case-kind-of-answer-line = texto
case-kind-of-answer-long = texto de várias linhas
case-kind-of-answer-moment = data e hora, com a diferença em relação ao UTC
case-kind-of-answer-yes_no = true ou false
case-kind-of-answer-choice = um destes, ou outras palavras
case-kind-of-answer-closed = um destes
case-kind-of-answer-list = lista de textos
case-kind-of-answer-timeline = lista do que aconteceu e quando
case-kind-of-answer-tried = lista do que foi tentado, com o resultado
case-kind-of-answer-shots = lista de imagens
case-kind-of-answer-amount = valor
case-kind-of-answer-currency = três letras
case-kind-of-answer-version = versão, com o número
case-kind-of-answer-link = link
case-kind-of-answer-links = lista de links

## A linha de comando

error-no-terminal = O casewright precisa de um terminal para fazer as perguntas. Sem terminal, use: casewright --plain, ou casewright render CASE
error-read = Não foi possível ler { $path }: { $reason }
error-write = Não foi possível gravar: { $reason }
error-not-text = { $path } não é texto UTF-8.
error-channel = Não há o canal “{ $name }” nesta plataforma.
error-channel-near = Não há o canal “{ $name }” nesta plataforma. Você quis dizer “{ $near }”?
error-now = “{ $value }” não é um momento como 2026-11-21T12:00:00Z.
error-terminal = O terminal recusou: { $reason }
render-missing = { $count ->
    [one] Falta uma resposta necessária: { $fields }
   *[other] Faltam { $count } respostas necessárias: { $fields }
}
render-language-fallback = { $wanted } ainda não existe aqui; a mensagem está em { $used }.
render-hidden-removed = Caracteres ocultos removidos do arquivo do caso: { $count }.
render-moment-read = “{ $typed }” foi lido como { $read }.
own-platforms = { $place }: { $reason } Nada deste arquivo é usado. casewright lint --overlay { $path } diz como consertar.
own-language = { $place }: { $reason } Nada deste arquivo é usado. casewright lint --locales { $path } diz como consertar.
own-message = { $place }: { $reason } As palavras do próprio programa são usadas ali. casewright lint --locales { $path } diz como consertar.
own-no-tag = { $path }: a pasta de um idioma tem o nome da sua etiqueta, como pt-BR. Nada dela é usado.
own-aside = Deixado de lado: { $reason }
cli-about = Escreva um pedido de suporte completo e honesto a uma plataforma de mensagens, no idioma certo, para o canal oficial certo. Sem internet: nada é enviado.
cli-case = Um arquivo de caso para abrir
cli-case-render = O arquivo do caso; - lê da entrada padrão
cli-ui = Idioma da interface (BCP 47, como pt-BR)
cli-language = Idioma da mensagem (BCP 47)
cli-own-platforms = Acrescentar as plataformas do seu próprio arquivo; aparecem como não conferidas
cli-own-locales = Acrescentar os idiomas da sua própria pasta, que tem uma pasta para cada um
cli-no-caps = Ler os seus próprios arquivos, por maiores que sejam
cli-print = Ao sair, mostrar a mensagem na saída padrão; a tela é desenhada na saída de erros
cli-plain = Perguntar linha por linha, sem tela: para leitores de tela, pipes e terminais simples
cli-theme = Aparência; auto usa as cores do próprio terminal
cli-ascii = Desenhar com sinais que todo terminal mostra
cli-mouse = Aceitar o mouse e a rodinha; o texto então se seleciona com Shift apertado
cli-render = Mostrar o pedido de um arquivo de caso
cli-channel = Escrever para este canal em vez do melhor
cli-now = Tomar isto como o momento atual (RFC 3339)
cli-format = Forma da saída
cli-new-case = Mostrar um arquivo de caso vazio, com cada campo explicado
cli-new-case-platform = Plataforma
cli-new-case-category = Categoria
cli-new-case-option = Opção
cli-platforms = Mostrar plataformas, categorias, opções e canais
cli-lint = Verificar platforms.toml e os idiomas, e mostrar o que está errado
cli-lint-file = Arquivos a verificar: um catálogo inteiro em vez do embutido, ou um arquivo .ftl
cli-lint-locales = Verificar os idiomas desta pasta em vez dos embutidos
cli-lint-overlay = Verificar um arquivo seu como se estivesse sobre o catálogo embutido
cli-lint-schema = Mostrar o JSON Schema de platforms.toml
cli-usage = Uso
cli-commands = Comandos
cli-options = Opções
cli-arguments = Argumentos
cli-help = Mostrar a ajuda
cli-version = Mostrar a versão
arg-unknown = Não existe aqui o argumento “{ $name }”.
arg-unknown-near = Não existe aqui o argumento “{ $name }”. Você quis dizer “{ $near }”?
arg-value = { $name } não aceita “{ $value }”. Aceita: { $values }
arg-missing = Falta: { $names }
arg-wrong = Estes argumentos não combinam.
arg-help = Mais: { $command } --help
cli-check-contact = Este contato é autêntico? Compara com os canais oficiais conhecidos aqui
cli-check-contact-text = O contato, como você o achou
cli-check-contact-platform = Só para esta plataforma
cli-config = Mostrar cada configuração e de onde ela vem
cli-completions = Mostrar o código de autocompletar de um shell
cli-completions-shell = bash, zsh, fish, powershell ou elvish
cli-man = Mostrar a página de manual

config-line = { $key } = { $value } ({ $origin })
config-none = não definido
config-from-file = do arquivo de configurações
config-from-variable = da variável { $name }
config-from-default = por padrão
config-file = O arquivo de configurações: { $path }
config-no-file = O arquivo de configurações seria { $path }; ele não existe.
config-state = Casos salvos e dados: { $path }

secret-removed = Retirado da mensagem: { $what } ({ $masked }), de “{ $field }”
    .hint = Nenhuma equipe de suporte precisa disso. Se não é segredo, Enter põe de volta.
secret-kept = Mantido, pois você disse que não é segredo: { $what } ({ $masked }), em “{ $field }”
    .hint = Enter retira de novo.
secret-code = Um código de login
secret-password = Uma senha
secret-pin = Um PIN
secret-card = Um número de cartão
secret-card_check = O código de segurança de um cartão

## A mensagem, mudada à mão

message-own-text = Este texto foi mudado por você.
message-own-text-outdated = Suas respostas mudaram depois que você mudou este texto. Pressione u para ver o texto que elas dão agora, e u de novo para o seu.
message-own-text-elsewhere = Você mudou o texto em outro idioma. Aqui ele está como as suas respostas o dão.
message-short = Esta é a mensagem curta, para um chat. Pressione m para a inteira.
message-short-made = Esta é a mensagem curta, para um chat. É feita das suas respostas, sem o que você mudou à mão. Pressione m para a sua.
message-short-wanted = Isto é um chat, onde mensagens curtas são lidas primeiro. Pressione m para uma curta.
message-foreign = Sabe-se que este suporte só lê { $languages }. Escolha esse idioma com F3 e acrescente nele uma linha que diga o que aconteceu: as suas próprias palavras vão como você as digitou.
notice-renewed = Este é o texto que as suas respostas dão. Pressione u para o seu.
edit-title = Mudar a mensagem
edit-lead = O que está aqui é o que você copia. Enter termina; códigos, senhas e números de cartão ficam de fora.
field-own_text = Texto da mensagem
format-json = JSON, para programas
format-slots = Folha para o formulário, campo por campo
format-eml = E-mail não enviado (.eml)
format-mailto = Link que abre o seu programa de e-mail (mailto:)
key-edit-message = Mudar a mensagem à mão
    .short = mudar
key-renew = O texto que as suas respostas dão, ou o seu de novo
    .short = seu ou novo
key-short-message = A mensagem curta para um chat, ou de novo a inteira
    .short = curta/inteira
key-reorder = Mover esta linha para cima ou para baixo
    .short = mover linha
