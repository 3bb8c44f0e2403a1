# O que `casewright lint` diz. Cada regra traz o que está errado (o nome é $name) e como consertar:
# .near onde há um nome parecido ($near), .mend nos outros casos. lint-near vale onde a regra não tem .near próprio.

lint-error = erro
lint-warning = alerta
lint-mend = conserto
lint-near = Você quis dizer “{ $near }”?
lint-summary = { $errors ->
    [one] Um erro
   *[other] { $errors } erros
}, { $warnings ->
    [one] um alerta
   *[other] { $warnings } alertas
}
lint-more = { $path }: e { $count ->
    [one] mais um.
   *[other] mais { $count }.
}
lint-too-large = { $path } tem mais de { $most } KiB e não foi lido.

# O que nenhum campo pode pedir, neste idioma; um rótulo que diga isto é recusado.
lint-words-secret = senha | código de acesso | PIN | código de verificação | código de login | código SMS | código de segurança | número do cartão | CVV

## O arquivo como TOML

lint-syntax = Isto não é TOML válido.
    .mend = Procure uma aspa, um colchete ou um sinal de igual que falte aqui ou logo antes.
lint-duplicate_key = A chave “{ $name }” aparece aqui duas vezes.
    .mend = Fique com uma delas.
lint-unknown_key = Não existe a chave “{ $name }” aqui.
    .mend = Tire-a, ou veja as chaves com casewright lint --schema.
lint-missing_key = Falta a chave “{ $name }”.
    .mend = Acrescente-a.
lint-wrong_type = “{ $name }” aceita outra coisa.
    .mend = Veja o que ela aceita com casewright lint --schema.
    .near = Escreva { $near ->
        [text] um texto entre aspas
        [number] um número inteiro
        [boolean] true ou false
        [list] uma lista entre colchetes
       *[table] uma tabela
    }.
lint-wrong_value = “{ $name }” não é um valor que caiba aqui.
    .mend = Veja os valores com casewright lint --schema.
lint-schema = schema = { $name } é de outra versão.
    .mend = Este programa lê schema = 1.
lint-too_many = Há mais “{ $name }” do que os { $near } que são lidos.
    .mend = Divida o arquivo.
    .near = Fique com no máximo { $near }.
lint-too_long = “{ $name }” tem mais de { $near } bytes.
    .mend = Encurte.
    .near = Fique abaixo de { $near } bytes.

## O catálogo

lint-duplicate = “{ $name }” aparece duas vezes.
    .mend = Dê outro nome a um deles, ou tire-o.
lint-id_shape = “{ $name }” não é um id.
    .mend = Use até 64 letras a–z, algarismos e sublinhados.
lint-unknown_field = Não existe o campo “{ $name }”.
    .mend = Acrescente-o em fields, ou indique outro.
lint-unknown_channel = Esta plataforma não tem o canal “{ $name }”.
    .mend = Acrescente o canal, ou indique outro.
lint-unknown_source = Não existe a fonte “{ $name }”.
    .mend = Acrescente-a em sources, ou indique outra.
lint-unknown_platform = Não existe a plataforma “{ $name }”.
    .mend = Indique uma das plataformas.
lint-unknown_option = Não existe a categoria ou opção “{ $name }”.
    .mend = Indique uma como categoria ou categoria.opção.
lint-unknown_template = Não existe o modelo “{ $name }”.
    .mend = Acrescente-o em templates, ou indique outro.
lint-no_source = Nada diz de onde vem “{ $name }”.
    .mend = Indique pelo menos uma fonte.
lint-date = “{ $name }” não é uma data.
    .mend = Escreva como 2026-11-21.
lint-weak_channel = O canal “{ $name }” é recomendado, mas não está confirmado nem é plausível.
    .mend = Tire-o da rota, ou ache uma fonte que o confirme.
lint-no_address = O canal “{ $name }” não tem endereço.
    .mend = Acrescente o value, ou faça dele um in_app.
lint-no_route = Nenhuma rota leva a algum lugar para { $name }.
    .mend = Acrescente uma rota sem condições para isso, ou uma para "*".
lint-channel_per_option = Esta rota para “{ $name }” não tem canal e não diz por quê.
    .mend = Acrescente um canal, ou um motivo com none.
lint-not_yes_no = “{ $name }” não é um campo de sim ou não, por isso não pode confirmar nada.
    .mend = Indique um campo do tipo yes_no, ou use watches.
lint-no_choices = “{ $name }” só aceita as suas escolhas e não tem nenhuma.
    .mend = Acrescente choices, ou tire closed.
lint-official_domain = “{ $name }” não é um host desta plataforma.
    .mend = Corrija o endereço, ou acrescente o host onde a própria plataforma diz que é dela.
lint-official_source = “{ $name }” é dado como confirmado, mas nenhuma fonte da plataforma o diz.
    .mend = Indique a página da própria plataforma, ou baixe o status.
lint-deadline_source = O prazo “{ $name }” é dado como confirmado, mas nenhuma fonte da plataforma o diz.
    .mend = Indique a página da própria plataforma, ou baixe o status.
lint-empty_word = “{ $name }” tem um item vazio ou com maiúsculas.
    .mend = Preencha, em minúsculas.
lint-freshness = A última conferência foi em { $name }, há { $near } dias.
    .mend = Leia a fonte de novo e ponha a data.
    .near = Leia a fonte de novo e ponha a data.
lint-not_https = “{ $name }” não é um caminho seguro até uma página.
    .mend = Use https.
    .near = Use { $near }.
lint-userinfo = “{ $name }” antes do @ faz este link parecer de outro site.
    .mend = Tire tudo até o @.
    .near = O link leva a { $near }. Tire tudo até o @.
lint-not_ascii = “{ $name }” tem letras que parecem outras.
    .mend = Escreva o host com letras simples.
    .near = Escreva o host com letras simples; o que está aqui é { $near }.
lint-phone_number = “{ $name }” parece um número de telefone.
    .mend = Tire-o: nenhum telefone de plataforma fica nos dados.
lint-secret_field = “{ $name }” pede o que o suporte nunca deve saber.
    .mend = Peça outra coisa: nada de código, senha, PIN ou número de cartão.
lint-placeholder = “{ $name }” ainda está por preencher.
    .mend = Escreva o que vai aqui.
lint-hidden = Há aqui um caractere que ninguém vê ({ $name }).
    .mend = Apague-o e digite de novo o texto em volta.
lint-builtin_platform = “{ $name }” veio com o programa e não pode ser mudada.
    .mend = Dê à sua plataforma um id e um nome próprios.
lint-official_contact = “{ $name }” pertence a uma plataforma que veio com o programa.
    .mend = Indique só contatos da sua própria plataforma.
lint-not_in_overlay = “{ $name }” não pode ser acrescentado por um arquivo seu.
    .mend = Use os campos, as categorias e a lista que já existem.

## Os idiomas

lint-ftl_syntax = Isto não é Fluent válido.
    .mend = Procure uma chave ou um sinal de igual que falte, e recue as linhas que continuam.
lint-too_deep = Há chaves com mais de { $name } níveis, por isso o arquivo não foi lido.
    .mend = Feche-as, ou divida a mensagem.
lint-missing = Falta aqui: { $name }
    .mend = Acrescente abaixo desta linha.
lint-extra = O idioma de referência não tem a mensagem “{ $name }”.
    .mend = Tire-a, ou acrescente-a primeiro ao idioma de referência.
lint-missing_attribute = Falta “{ $name }”.
    .mend = Acrescente o atributo abaixo desta mensagem.
lint-extra_attribute = O idioma de referência não tem aqui o atributo “{ $name }”.
    .mend = Tire-o.
lint-missing_variable = A variável “{ $name }” do idioma de referência não é usada.
    .mend = Diga-a em algum lugar deste texto.
lint-extra_variable = O idioma de referência não tem aqui a variável “{ $name }”.
    .mend = Tire-a: o programa não a conhece.
lint-unknown_message = Não há a mensagem “{ $name }” neste idioma.
    .mend = Acrescente-a, ou escreva o texto por extenso.
lint-unknown_function = Não existe a função “{ $name }” aqui.
    .mend = Use só a variável: números e datas já vêm prontos.
lint-plural = Este idioma não tem a forma plural “{ $name }”.
    .mend = Tire a variante.
    .near = Use estas formas: { $near }.
lint-plural_form = “{ $name }” está entre as formas plurais e não é uma delas.
    .mend = Use zero, one, two, few, many ou other.
lint-long_fraction = Há aqui um número com mais de { $name } casas decimais.
    .mend = Escreva menos.
lint-cycle = “{ $name }” refere-se a si mesma, ou passa por outras demais.
    .mend = Escreva o texto por extenso em uma delas.
lint-no_words = Não há palavras para isto: “{ $name }” falta no idioma de referência.
    .mend = Acrescente a mensagem em locales/en.

lint-glossary = “{ $name }” não é como o glossário diz.
    .mend = Veja se não deveria ser “…”, ou acrescente uma forma ao glossário.
    .near = Veja se não deveria ser “{ $near }”, ou acrescente uma forma ao glossário.
lint-mixed_script = “{ $name }” é de outra escrita.
    .mend = Escreva com as letras deste idioma.
lint-too_wide = Isto ocupa { $name } colunas; há lugar para { $near }.
    .mend = Encurte.
lint-typography = “{ $name }” não é como este idioma escreve.
    .mend = Use as aspas e o apóstrofo dele, e um só espaço entre as palavras.
lint-untranslated = “{ $name }” diz o mesmo que em inglês.
    .mend = Traduza, ou indique em “same” no glossário.
lint-unused = Nada usa “{ $name }”.
    .mend = Tire-a, ou corrija o id que deveria chamá-la.
