# O texto que vai para a equipe de suporte da plataforma, no idioma da mensagem.
# $platform (String): o nome da plataforma, como ela o escreve.
# $value (String): a resposta como foi digitada; em perguntas de sim ou não: yes, no, ou
#     unknown quando foi perguntado e a pessoa não sabe.

## Moldura

# $category (String): nome da categoria.
# $what (String): a frase da pessoa, ou o nome da opção.
msg-subject = {"["}{ $category }] - { $what }
msg-subject-urgent = URGENTE { $subject }
msg-greeting = Olá, equipe de suporte { $platform }!
# Quando o formulário não tem campo para a categoria.
# $option (String): nome da opção.
msg-category-line = Categoria: { $category }, { $option }

msg-details = Detalhes:
msg-timeline = Linha do tempo:
msg-attempts = O que já tentei:

# $at (String): o momento. $event (String): o que aconteceu.
msg-timeline-entry = { $at }: { $event }
# $action (String): o que foi feito. $result (String): um de sent-result-*.
msg-attempt = { $action }: { $result }
sent-result-none = não mudou nada
sent-result-temporary = ajudou por um tempo
sent-result-partly = ajudou em parte
sent-result-solved = resolveu

# $shows (String): o que a imagem mostra.
msg-picture = Captura de tela: { $shows }
# Quando não dá para anexar nada.
msg-picture-described = Captura de tela, disponível a pedido: { $shows }

msg-unknown = não sei
# Fica no lugar de um código, senha ou número de cartão que foi retirado.
msg-secret-removed = {"["}removido]

msg-thanks = Agradeço desde já pela ajuda.
# $name (String): o nome da pessoa.
msg-name = { $name }

## O que aconteceu, em uma frase

overview-no_login = Não consigo entrar na minha conta { $platform }.
overview-no_code = O código de login da minha conta { $platform } não chega.
overview-number_changed = Meu número de telefone mudou, e não consigo passar minha conta { $platform } para o novo.
overview-two_step_forgotten = Não consigo passar da verificação em duas etapas da minha conta { $platform }.

overview-banned = Minha conta { $platform } foi banida, e não consigo usá-la.
overview-temporarily_banned = Minha conta { $platform } foi banida por tempo limitado.
overview-frozen = Minha conta { $platform } foi congelada.
overview-limited_sending = Minha conta { $platform } está com o envio de mensagens limitado.

overview-hijacked = Outra pessoa assumiu o controle da minha conta { $platform }.
overview-suspicious_login = Houve um login na minha conta { $platform } que não fui eu que fiz.
overview-phone_lost = O celular com a minha conta { $platform } foi perdido ou roubado.
overview-data_leak = Acredito que dados da minha conta { $platform } vazaram.

overview-send_failed = As mensagens que envio pelo app { $platform } falham.
overview-not_received = Não recebo as mensagens que me enviam pelo app { $platform }.
overview-delayed = Minhas mensagens no app { $platform } chegam com atraso.
overview-media_failed = Fotos ou arquivos não podem ser enviados nem recebidos na minha conta { $platform }.
overview-sync = Minhas mensagens do app { $platform } sumiram ou diferem entre os meus aparelhos.

overview-failed = Meu pagamento no app { $platform } falhou.
overview-refund = Peço o reembolso de um pagamento que fiz no app { $platform }.
overview-wrong_balance = O saldo da minha conta { $platform } está errado.
overview-wrong_charge = Recebi uma cobrança indevida no app { $platform }.
overview-subscription = Há um problema com a minha assinatura paga no app { $platform }.
overview-goods_not_delivered = Fiz um pagamento no app { $platform } e não recebi o que paguei.

overview-cannot_join = Não consigo entrar em um grupo no app { $platform }.
overview-removed = Alguém me removeu de um grupo no app { $platform }.
overview-admin_rights = Há um problema com os direitos de administração de um grupo no app { $platform }.

overview-crash = O app { $platform } fecha sozinho ou não abre no meu aparelho.
overview-cannot_update = Não consigo atualizar o app { $platform } no meu aparelho.
overview-backup_failed = Não é possível fazer ou restaurar o backup das minhas conversas do app { $platform }.
overview-slow = O app { $platform } está muito lento no meu aparelho.
overview-notifications = As notificações do app { $platform } não funcionam no meu aparelho.

overview-spam = Denuncio spam no app { $platform }.
overview-harassment = Denuncio assédio no app { $platform }.
overview-scam = Denuncio um golpe no app { $platform }.
overview-illegal_content = Denuncio conteúdo ilegal no app { $platform }.
overview-impersonation = Alguém no app { $platform } está se passando por mim.
overview-malicious_bot = Denuncio um bot malicioso no app { $platform }.

overview-wrong_language = O app { $platform } aparece para mim no idioma errado.
overview-cannot_switch = Não consigo mudar o app { $platform } para o meu idioma.

overview-verification = Escrevo sobre a verificação no app { $platform }.
overview-api = Tenho um problema com a API ou as ferramentas comerciais { $platform }.
overview-blocked = Minha conta comercial, meu bot ou meu canal no app { $platform } foi bloqueado.

overview-copyright = Denuncio uma violação de direitos autorais no app { $platform }.
overview-trademark = Denuncio uma violação de marca registrada no app { $platform }.
overview-data_request = Faço um pedido sobre os meus dados pessoais no app { $platform }.
overview-privacy = Tenho uma preocupação com a privacidade dos meus dados pessoais no app { $platform }.

overview-other = Preciso de ajuda com um assunto do app { $platform } que não cabe em outra categoria.

## Fatos: conta

line-account_phone = Número de telefone da minha conta: { $value }
line-username = Meu nome de usuário: { $value }
line-account_id = ID da minha conta: { $value }
line-registered_since = Conta criada em: { $value }
line-reply_email = E-mail para a resposta: { $value }
line-alt_contact = Outro contato: { $value }
line-legal_name = Nome completo, como no documento: { $value }
line-service_region = Região do serviço: { $value }
line-business_name = Nome da empresa: { $value }
line-business_verified = { $value ->
    [yes] A empresa é verificada.
    [unknown] Não sei se a empresa é verificada.
   *[no] A empresa não é verificada.
}

## Fatos: aparelho

line-device_model = Aparelho: { $value }
line-os_version = Sistema: { $value }
line-app_version = Versão do app: { $value }
line-network_type = Rede: { $value }
line-unofficial_app = { $value ->
    [yes] Usei um app modificado ou não oficial.
    [unknown] Não sei se o meu app é o oficial.
   *[no] Uso o app oficial.
}

## Fatos: o que aconteceu

line-description = { $value }
line-impact = Impacto: { $value }
line-happened_at = Data e hora: { $value }
line-first_seen = Notado pela primeira vez: { $value }
line-last_seen = Notado pela última vez: { $value }
line-frequency = Frequência: { $value }
line-steps_before = Passos anteriores: { $value }
line-error_text = Texto do erro: { $value }
line-error_code = Código do erro: { $value }
line-other_devices = Em outros aparelhos: { $value }
line-network_test = Em outra rede: { $value }
line-request = Meu pedido: { $value }

## Fatos: banimentos

line-ban_text = Aviso mostrado: { $value }
line-ban_at = Aviso visto pela primeira vez: { $value }
line-warning_mail = { $value ->
    [yes] Recebi um aviso antes.
    [unknown] Não sei se houve um aviso antes.
   *[no] Não recebi nenhum aviso antes.
}
line-activity_72h = Atividade nas 72 horas anteriores: { $value }
# Só depois de um sim claro; qualquer outra resposta não diz nada.
line-affirms_no_breach = { $value ->
    [yes] Até onde sei, cumpri os termos de serviço.
   *[no] {""}
}

## Fatos: segurança

line-anomaly_at = Primeiro sinal notado: { $value }
line-anomaly_place_ip = Local ou endereço IP do login: { $value }
line-login_notice = { $value ->
    [yes] Recebi um aviso de login.
    [unknown] Não sei se houve um aviso de login.
   *[no] Não recebi nenhum aviso de login.
}
line-settings_changed = Alterado sem o meu consentimento: { $value }
line-last_normal_use = Último uso normal: { $value }
line-two_step_state = Verificação em duas etapas: { $value }
line-recovery_valid = { $value ->
    [yes] Meu e-mail e meu número de recuperação ainda funcionam.
    [unknown] Não sei se meu e-mail e meu número de recuperação ainda funcionam.
   *[no] Meu e-mail ou meu número de recuperação não funciona mais.
}
line-sim_blocked = { $value ->
    [yes] A operadora bloqueou o chip.
    [unknown] Não sei se o chip está bloqueado.
   *[no] O chip ainda não está bloqueado.
}
line-new_phone_available = { $value ->
    [yes] Tenho outro celular para usar.
    [unknown] Ainda não sei se terei outro celular.
   *[no] Ainda não tenho outro celular.
}

## Fatos: mensagens e grupos

line-counterpart_phone = Número da outra pessoa: { $value }
line-message_at = Hora da mensagem: { $value }
line-group_name = Grupo: { $value }
line-group_link = Link do grupo: { $value }
line-group_admin = Admin do grupo: { $value }
line-removal_notice = Aviso mostrado: { $value }

## Fatos: pagamentos

line-transaction_id = Número da transação: { $value }
line-amount = Valor: { $value }
line-currency = Moeda: { $value }
line-charged_at = Data da cobrança: { $value }
line-bank_proof = { $value ->
    [yes] A cobrança consta no extrato do meu banco.
    [unknown] Ainda não sei se a cobrança consta no extrato do banco.
   *[no] A cobrança ainda não consta no extrato do meu banco.
}
line-payment_path = Forma de pagamento: { $value }

## Fatos: denúncias e questões legais

line-offender_handle = Conta denunciada: { $value }
line-offence = O que ela faz: { $value }
line-content_links = Links: { $value }
line-evidence = Provas: { $value }
line-relation = Relação comigo: { $value }
line-reported_before = { $value ->
    [yes] Isto já foi denunciado antes.
    [unknown] Não sei se isto já foi denunciado.
   *[no] Esta é a minha primeira denúncia do caso.
}
line-rights_role = Meu papel: { $value }
line-work = Obra ou marca: { $value }
line-infringing_links = Links das cópias: { $value }

## O que se pede

ask-review = Peço que revejam a decisão sobre a minha conta e a restaurem se a decisão tiver sido um engano.
ask-unfreeze = Peço que analisem a minha conta e a descongelem se tiver sido um engano.
ask-lift_limit = Peço que verifiquem por que a minha conta está limitada e retirem o limite se tiver sido um engano.
ask-secure = Peço que protejam a conta, encerrem todas as outras sessões e devolvam o acesso a mim, titular da conta.
ask-deactivate = Peço que desativem a conta até que eu possa registrá-la de novo com o meu número.
ask-check_login = Peço que verifiquem os logins recentes, encerrem os que não são meus e me digam o que mais devo fazer.
ask-restore_access = Peço ajuda para voltar a entrar na minha conta.
ask-find_cause = Peço que encontrem a causa e me digam como resolver. Se for um problema conhecido, peço que me informem quando a correção é esperada.
ask-refund = Peço que expliquem a cobrança e a reembolsem se ela foi feita por engano ou se não recebi nada em troca.
ask-correct_balance = Peço que confiram o saldo com as transações e o corrijam.
ask-group_help = Peço que verifiquem o grupo e me digam o que pode ser feito.
ask-remove_content = Peço que analisem o que denuncio e ajam conforme as suas regras.
ask-remove_infringement = Peço que removam o conteúdo nos links indicados ou me digam o que mais precisam para decidir.
ask-data_answer = Peço que respondam ao meu pedido sobre os meus dados pessoais e me digam se precisam confirmar quem eu sou.
ask-language_fix = Peço que me digam como colocar o app no meu idioma.
ask-business_help = Peço que verifiquem o caso da minha empresa e me digam o que é preciso para resolvê-lo.
ask-verify = Peço que me digam se a verificação é possível aqui e o que é preciso para isso.
ask-answer = Peço que analisem o caso e me respondam.

ask-more = Se precisarem de mais alguma coisa para localizar o caso, escrevam para mim.
