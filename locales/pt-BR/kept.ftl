# O que fica guardado entre uma vez e outra: casos salvos, os dados da pessoa, e como se livrar de ambos.

drafts-title = Continuar de onde você parou?
drafts-lead = Suas respostas foram salvas neste computador. Escolha o caso ou comece um novo.
draft-label = { $platform }: { $what }
draft-begun = só começado
draft-about = { $age }; { $done } de { $all } respostas necessárias
draft-bad = { $name } não pode ser aberto
draft-fresh = Um caso novo
    .about = Começar do início
draft-elsewhere = Está aberto em outra janela.
draft-not-text = Não é texto UTF-8.
age-now = agora há pouco
age-minutes = { $count ->
    [one] há { $count } minuto
   *[other] há { $count } minutos
}
age-hours = { $count ->
    [one] há { $count } hora
   *[other] há { $count } horas
}
age-days = { $count ->
    [one] há { $count } dia
   *[other] há { $count } dias
}
age-unknown = data desconhecida
delete-draft-title = Excluir este caso salvo?
delete-draft-no = Manter
delete-draft-yes = Excluir de vez
notice-draft-failed = Não deu certo: { $reason }

kept-title = O que fica guardado neste computador
kept-what = Suas respostas são salvas enquanto você digita, para que uma janela fechada ou a bateria no fim não façam você perder nada. Só a sua conta de usuário neste computador consegue lê-las.
kept-never = Nada é enviado a lugar nenhum. As imagens não são guardadas.
kept-where = A pasta: { $path }
kept-cases = Casos salvos
    .about = Abrir ou excluir um
kept-details = Meus dados
    .about = Número, e-mail, nome, celular: oferecidos da próxima vez, se você quiser
kept-everything = Esquecer tudo
    .about = Excluir todos os casos salvos e os seus dados
forget-title = Esquecer tudo?
forget-lead = Todos os casos salvos e os seus dados serão excluídos, e o que você está digitando agora também. Não dá para desfazer.
forget-no = Manter tudo
forget-yes = Excluir tudo
forgotten-nothing = Não havia nada para excluir.
forgotten-details = Excluído: os seus dados.
forgotten-cases = { $cases ->
    [one] Excluído: { $cases } caso salvo.
   *[other] Excluídos: { $cases } casos salvos.
}
forgotten-both = { $cases ->
    [one] Excluído: { $cases } caso salvo e os seus dados.
   *[other] Excluídos: { $cases } casos salvos e os seus dados.
}
forgotten-but = { $gone } Ainda restam: { $left }, abertos em outra janela ou que não cabe a nós excluir.
notice-forget-failed = Não foi possível excluir: { $reason }

mine-title = Meus dados
mine-lead = Preencha o que quer ter à mão da próxima vez. Só fica guardado se você disser que sim abaixo.
field-keep_mine = Guardar estes dados neste computador?
    .hint = Eles são oferecidos quando um campo está vazio. “Não” exclui o que estava guardado.
form-offer = → preenche: { $text }
notice-details-kept = Seus dados foram guardados. Eles são oferecidos onde um campo está vazio.
notice-details-gone = Seus dados não estão mais guardados.
notice-details-failed = Não foi possível guardar seus dados: { $reason }

keeping-off = Nada é guardado: você pediu isso com --no-save.
keeping-nowhere = Nada é guardado: { $reason }
keeping-failed = Não salvo: { $reason } Vamos tentar de novo. Você pode continuar, copiar e gravar arquivos.
reason-full = o disco está cheio.
reason-read-only = não é possível gravar no disco.
reason-denied = a pasta não permite, ou outras pessoas poderiam gravar nela.
reason-gone = a pasta não existe mais.
reason-in-the-way = há outra coisa no lugar dela.
reason-slow = o disco está demorando demais.
reason-too-many = há arquivos demais abertos.
reason-no-place = este sistema não indica uma pasta para isso.
reason-no-file = esse arquivo não existe.
reason-unreadable = você não tem permissão para ler.
reason-not-a-file = é uma pasta ou outra coisa que não é um arquivo.
reason-no-folder = essa pasta não existe.
reason-not-a-folder = não é uma pasta.
reason-no-program = nenhum programa para isso foi encontrado.
reason-clipboard-slow = a área de transferência não responde.
reason-clipboard-other = há outra coisa na área de transferência.
reason-clipboard-refused = a área de transferência não aceita.
reason-other = o sistema diz “{ $said }”.
unsaved-title = Sair sem salvar?
unsaved-lead = Não foi possível salvar suas respostas: { $reason } Se você sair agora, elas se perdem. Na mensagem, c copia e w grava um arquivo em outro lugar.
unsaved-no = Ficar
unsaved-yes = Sair e perder o que não foi salvo

edit-none = Nenhum editor está definido. Defina EDITOR, por exemplo EDITOR=nano, e comece de novo.
edit-no-memory = Com --no-save, um editor poderia deixar o texto no disco; por isso ele não é aberto aqui.
edit-refused = { $editor } terminou com erro; o texto ficou como estava.
edit-not-there = Não foi possível iniciar { $editor }: { $reason }
notice-edit-failed = { $reason }

paused = O casewright está em pausa. Digite fg para voltar.
paused-kept = O casewright está em pausa, e suas respostas estão salvas. Digite fg para voltar.
notice-no-pause = Nada aqui poderia acordar o programa de novo, então ele continua.
exit-kept = Suas respostas estão salvas neste computador. Rode casewright de novo para continuar; casewright forget as exclui.
exit-lost = Não foi possível salvar suas respostas: { $reason }
exit-panic = Isto é uma falha do programa. O que você digitou até um instante atrás está salvo em { $path }. Rode casewright de novo para continuar.

key-kept = O que fica guardado neste computador
    .short = guardado
key-delete-draft = Excluir este caso salvo; antes vem uma pergunta
    .short = excluir
key-edit-outside = Mudar o texto no seu próprio editor
    .short = editor
key-take-offer = Usar o que você informou da última vez
    .short = usar
key-pause = Voltar ao terminal por um tempo; fg traz de volta
    .short = pausar
cli-no-save = Não guardar nada no disco: ao sair, tudo se perde
cli-forget = Excluir tudo o que está guardado neste computador: casos salvos e seus dados
