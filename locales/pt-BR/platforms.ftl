# Os canais, como usá-los, por que alguns contatos não devem ser usados, e os prazos que as plataformas publicam.
# Os nomes de menu ficam entre aspas; onde não se conhece o nome em português, em inglês.

## WhatsApp

channel-whatsapp-in_app_contact = No app: “Configurações” › “Ajuda” › “Fale conosco”
    .about = Funciona também antes do login. O menu pode se chamar “Ajuda e feedback”: confira no app.
channel-whatsapp-in_app_review = No app: “Solicitar análise”
    .about = O botão fica no aviso do banimento. É o primeiro caminho para ter um banimento revisto.
channel-whatsapp-in_app_report = No app: abrir a conversa, depois “Denunciar”
    .about = Vai direto a quem analisa denúncias. Confira no app onde fica o botão.
channel-whatsapp-web_contact = Formulário de contato em whatsapp.com
    .about = Para quando o app não abre ou não ajuda.
channel-whatsapp-mail_ban_appeal = E-mail contra um banimento
    .about = O endereço que os próprios termos do WhatsApp dão para um banimento que você considera errado.
channel-whatsapp-mail_lost_phone = E-mail para celular perdido ou roubado
    .about = Faz a conta ser desativada. Precisa de uma frase fixa em inglês e do seu número com código do país.
channel-whatsapp-help_center = Central de Ajuda do WhatsApp
    .about = Artigos para ler. Ninguém responde lá.
channel-whatsapp-privacy_contact = Formulário de privacidade em whatsapp.com
    .about = Para perguntas sobre os seus dados pessoais.
channel-whatsapp-dpo_mail = E-mail ao encarregado de dados
    .about = Só para perguntas sobre os seus dados pessoais.

## Messenger

channel-messenger-facebook_hacked = facebook.com/hacked
    .about = Para uma conta roubada, ou em que você não consegue entrar. Faz perguntas passo a passo.
channel-messenger-support_hub = No app do Facebook: a central de suporte
    .about = Segundo a imprensa, o caminho mais novo, com um assistente de IA. Veja no app se você já a tem.
channel-messenger-help_center = Central de Ajuda do Facebook
    .about = Artigos e, a partir de alguns, o formulário certo.
channel-messenger-in_app_report_chat = No app: abrir a conversa, tocar no nome, depois “Denunciar” (em versões antigas “Algo está errado”)
    .about = Para abuso em uma conversa. Os nomes podem ter mudado.
channel-messenger-in_app_report_problem = No app: configurações, depois “Relatar um problema”
    .about = Para falhas do app. Confira no app onde fica o item.

## Telegram

channel-telegram-ask_question = No app: “Configurações” › “Fazer uma pergunta”
    .about = Para qualquer coisa enquanto a sua conta está aberta. Respondem voluntários, então não escreva nada secreto.
channel-telegram-login_form = Formulário em telegram.org/support
    .about = Para problemas de login ou registro.
channel-telegram-frozen_appeal = No app: o recurso no aviso de conta congelada
    .about = Moderadores analisam.
channel-telegram-spambot = @SpamBot
    .about = Diz por que você não pode escrever a outros, e aceita um recurso se foi engano.
channel-telegram-banned_number_mail = E-mail para um número banido
    .about = O próprio botão de e-mail do app escreve para ele. A prova é de um app mais antigo: confira no app.
channel-telegram-in_app_report = No app: “Denunciar” na mensagem ou no perfil
    .about = Android: toque. iPhone: segure. Computador: clique com o botão direito.
channel-telegram-abuse_mail = E-mail para abuso em conteúdo público
    .about = Primeiro passa por uma máquina: precisa ter links (t.me/… ou @…).
channel-telegram-stopca_mail = E-mail contra o abuso de crianças
    .about = Só para abuso de crianças.
channel-telegram-notoscam = @NoToScam
    .about = Para um golpista que se passa por você.
channel-telegram-dmca_mail = E-mail para direitos autorais
    .about = Só para titulares dos direitos ou quem age por eles, e só para conteúdo público.
channel-telegram-eu_bot = @EURegulation
    .about = Para pessoas na UE: dados pessoais e conteúdo ilegal.
channel-telegram-dsa_report = Formulário de denúncia para a UE
    .about = Para pessoas na UE. Pede o seu nome, um contato e uma explicação convincente.
channel-telegram-stars_dispute = Disputa de Stars pelo @BotFather
    .about = Para o que um bot vendeu e não entregou, depois que “/paysupport” não ajudou.
channel-telegram-smstelegram = @smstelegram no X
    .about = Só para problemas de login, e só por mensagem privada.
channel-telegram-verify_bot = @VerifyBot
    .about = Verificação de canais, grupos e bots. Pessoas não podem ser verificadas.
channel-telegram-press_bot = @PressBot
    .about = Para a imprensa.
channel-telegram-bot_support = @BotSupport
    .about = Para quem cria bots. Confira no app se o nome é exatamente este.
channel-telegram-bugs = Lista pública de falhas em bugs.telegram.org
    .about = Para falhas que se repetem. Todo mundo pode ler.

## WeChat

channel-wechat-help_feedback = No app: “Me” › “Settings” › “Help & Feedback”
    .about = O lugar que os próprios termos do WeChat indicam, também para conta roubada.
channel-wechat-help_site = Central de Ajuda do WeChat
    .about = Para quando você não consegue entrar.
channel-wechat-freeze = No app, na tela de login: “More” › “WeChat Security Center” › “Freeze account”
    .about = Barra quem estiver na conta. Depois disso, você entra com um recurso para obter uma senha nova.
channel-wechat-self_unblock = No app: o desbloqueio oferecido ao entrar
    .about = A cópia de um aviso oficial diz no máximo 5 pedidos por número e mês. Confira no app.
channel-wechat-in_app_report = No app: abrir a conversa ou o perfil, depois “Report”
    .about = Confira no app onde fica o botão.
channel-wechat-policy_mail = E-mail para denunciar violação das regras
    .about = Da política de uso aceitável do WeChat.
channel-wechat-eu_mail = E-mail para usuários na UE
    .about = O contato da Tencent para usuários na UE.
channel-wechat-privacy_form = Formulário para pedidos sobre seus dados
    .about = Indicado na política de privacidade do WeChat.

## LINE

channel-line-contact_form = Formulário de contato do LINE
    .about = Dá para continuar sem entrar. Para conta roubada, o dono deve enviar.
channel-line-help_center = Central de ajuda do LINE
    .about = Artigos para ler.
channel-line-in_app_report = No app: abrir a conversa, depois “Report”
    .about = Confira no app onde fica o botão.

## Viber

channel-viber-in_app_form = No app: “Mais”, depois ajuda e “Contact us”
    .about = Indicado nos termos do Viber. Confira no app onde fica o item.
channel-viber-contact_form = Formulário de contato do Viber
    .about = O endereço nos termos do Viber. Leva a help.viber.com.
channel-viber-post = Carta ao Viber
    .about = Para uma reclamação formal sobre um pagamento do Viber Out, vinda da União Europeia ou do Reino Unido.
channel-viber-in_app_report = No app: “Report” na mensagem ou comunidade
    .about = Vai direto a quem analisa denúncias.
channel-viber-privacy_mail = E-mail ao encarregado de dados
    .about = Só para perguntas sobre os seus dados pessoais.
channel-viber-dispute_mail = E-mail para aviso formal de disputa
    .about = Só para uma disputa jurídica, não para ajuda.

## Signal

channel-signal-in_app_contact = No app: “Configurações” › “Ajuda” › “Fale conosco”
    .about = Pede uma categoria e pelo menos dez caracteres. Um registro de depuração pode ir junto.
channel-signal-web_form = Formulário em support.signal.org
    .about = Para quando o app não abre ou não ajuda.
channel-signal-support_mail = E-mail ao suporte do Signal
    .about = O endereço que o app oficial indica.
channel-signal-help_center = Páginas de ajuda do Signal
    .about = Artigos para ler. Veja se o do seu problema leva a um formulário.
channel-signal-ip_mail = E-mail para direitos autorais e marcas
    .about = Só para propriedade intelectual. Nada mais é tratado lá.

## Instagram

channel-instagram-instagram_hacked = instagram.com/hacked
    .about = Para uma conta roubada, ou em que você não consegue entrar. Faz perguntas passo a passo.
channel-instagram-support_hub = No app: a central de suporte da Meta
    .about = Segundo a imprensa, o caminho mais novo, com um assistente de IA. Veja no app se você já a tem.
channel-instagram-help_center = Central de Ajuda do Instagram
    .about = Artigos para ler. Veja se o do seu problema leva a um formulário.

## Discord

channel-discord-request_form = Formulário em support.discord.com
    .about = Para falhas, e para o que não tem formulário próprio.
channel-discord-hacked_form = Formulário para conta invadida em support.discord.com
    .about = Na mesma página dos outros pedidos, para uma conta em que outra pessoa entrou.
channel-discord-in_app_appeal = No app: o recurso no aviso sobre a sua conta
    .about = O caminho mais curto, onde o aviso o oferece.
channel-discord-appeal_form = Formulário de recurso: dis.gd/request
    .about = Para um recurso quando o app não o oferece ou não abre.
channel-discord-help_center = Páginas de ajuda do Discord
    .about = Artigos para ler. Veja se o do seu problema leva a um formulário.
channel-discord-privacy_mail = E-mail para questões de privacidade
    .about = Só para perguntas sobre os seus dados pessoais.
channel-discord-dpo_mail = E-mail ao encarregado de dados
    .about = Só para perguntas sobre os seus dados pessoais.

## Snapchat

channel-snapchat-request_form = Formulário em help.snapchat.com
    .about = Pede um e-mail que você consegue abrir, o nome de usuário, e desde quando você está sem acesso.
channel-snapchat-locked_appeal = O artigo sobre recursos de contas bloqueadas, em help.snapchat.com
    .about = Explica como recorrer.
channel-snapchat-copyright_mail = E-mail para direitos autorais
    .about = Só para direitos autorais.

## KakaoTalk

channel-kakaotalk-inquiry = Central de atendimento Kakao em cs.kakao.com
    .about = Ajuda e perguntas, também sobre uma conta restrita.
channel-kakaotalk-impersonation_inquiry = Denúncia de quem se passa por você, em cs.kakao.com
    .about = Pede um documento, com o número coberto.
channel-kakaotalk-chatbot = No app: o chatbot da central de atendimento
    .about = Uma máquina responde. Confira no app onde ele fica.

## Passos: como usar um canal

step-type_address = Digite o endereço no navegador por conta própria.
step-type_address_exactly = Digite o endereço inteiro por conta própria, com o que vem depois da barra: o resto de vb.me pode levar a qualquer lugar.
step-open_exact_handle = Digite o nome exatamente, letra por letra, e veja se não há letras a mais.
step-check_recipient = Compare o destinatário com este endereço, letra por letra.
step-paste_subject_and_text = Cole o assunto e o texto.
step-paste_and_attach = Cole o texto e anexe as imagens.
step-paste_if_asked = Cole o texto onde pedirem uma explicação.
step-copy_slot_by_slot = Copie um campo depois do outro para o formulário.
step-copy_into_form = Copie o texto para o formulário.
step-one_message_only = Envie uma vez. O que faltar, acrescente depois na mesma conversa.
step-watch_mail = Procure a resposta no seu e-mail, também na pasta de spam.
step-watch_chat_and_mail = A resposta pode vir como conversa no app ou por e-mail: olhe nos dois.
step-answer_in_same_chat = A resposta vem na mesma conversa.
step-answer_in_same_place = Procure a resposta no mesmo lugar do app.
step-search_article = Procure o seu problema e veja se há um formulário no fim do artigo.
step-block_after_report = Bloqueie a conta depois da denúncia.
step-open_chat_report = Abra a conversa ou o perfil e escolha a denúncia.

step-open_help_contact = Abra “Configurações” › “Ajuda” › “Fale conosco”; antes do login, fica no menu da primeira tela.
step-device_info_choice = Escolha se quer enviar os dados do aparelho: ajudam em falhas, e você pode deixá-los de fora.
step-past_proposed_articles = Se aparecerem artigos, dê uma olhada e siga até o envio da mensagem.
step-tap_request_review = Toque em “Solicitar análise” no aviso do banimento.
step-code_only_in_app = Se o app pedir um código por SMS, digite-o no app e em nenhum outro lugar.
step-status_in_app = Abra o app para ver como está a análise.
step-choose_product = Escolha a parte da página que serve: Messenger, Business ou acessibilidade.
step-keep_fixed_sentence = Deixe a frase em inglês como está, com o seu número abaixo dela.

step-own_device_first = Use um aparelho em que você já entrou antes, se puder.
step-follow_questions = Responda às perguntas uma a uma. O texto ajuda você a lembrar horários e fatos.
step-open_facebook_support = Abra o app do Facebook, vá à ajuda e suporte e procure a central de suporte.
step-no_promise_of_human = Um assistente responde primeiro. Ninguém promete que venha uma pessoa.
step-open_chat_name_report = Abra a conversa, toque no nome no alto e escolha “Denunciar”.
step-open_report_problem = Abra as configurações do app e escolha “Relatar um problema”.

step-open_ask_question = Abra “Configurações” › “Fazer uma pergunta” e confirme.
step-volunteers_read_it = Voluntários leem: não mande segredos nem documentos.
step-category_in_text = O formulário não tem campo para a categoria: ela está no texto.
step-open_freeze_notice = Abra no app o aviso do congelamento e toque no recurso.
step-bot_says_limit = O bot diz se há um limite e até quando. Se foi engano, diga isso a ele.
step-mail_button_in_app = Se o app mostrar um botão de e-mail no aviso do banimento, use esse botão: ele preenche o necessário.
step-tap_hold_report = Android: toque na mensagem. iPhone: segure. Computador: clique com o botão direito. Depois escolha “Denunciar”.
step-links_in_text = Veja se os links estão no texto.
step-links_not_pictures = Envie só links e nomes, nunca as próprias imagens.
step-say_your_role = Diga que os direitos são seus ou que você age em nome do titular.
step-paysupport_first = Mande primeiro “/paysupport” ao bot e espere a resposta.
step-stars_transaction_id = Ache o número da transação em “Configurações” › “Minhas Estrelas”.
step-private_message_only = Escreva só por mensagem privada, e nenhum número em público.
step-look_for_same_bug = Veja se a mesma falha já está na lista e, se estiver, acrescente ao que há.
step-public_no_personal_data = Todo mundo pode ler: deixe de fora o seu número, nomes e e-mail.

step-open_me_settings_help = Abra “Me” › “Settings” › “Help & Feedback”.
step-open_security_center = Na tela de login, toque em “More”, depois em “WeChat Security Center”.
step-choose_freeze = Escolha “Freeze account” e siga a tela.
step-appeal_for_password = Depois peça uma nova senha por recurso; o resultado vem por SMS.
step-try_login_unblock = Tente entrar e siga o desbloqueio que o aviso oferece.
step-never_through_others = Não deixe ninguém desbloquear por você, pago ou não.
step-open_from_privacy_policy = Abra a política de privacidade do WeChat em wechat.com e siga o link dela até o formulário.

step-continue_without_login = Escolha continuar sem login se não conseguir entrar.
step-owner_sends_it = Envie em seu próprio nome: quem deve fazê-lo é a pessoa dona da conta.
step-allow_line_sender = Deixe passar os e-mails de linecorp.com: o recibo vem de lá.

step-open_more_help = Abra “Mais”, procure a ajuda e escolha “Contact us”.
step-leads_to_help_viber = Veja se a página que abre está em help.viber.com.
step-letter_name_address = Escreva na carta o seu nome completo, telefone, endereço postal e e-mail.
step-letter_copies_only = Junte cópias, nunca originais.
step-formal_notice_only = Use só para um aviso jurídico formal.

step-open_signal_contact = Abra “Configurações” › “Ajuda” › “Fale conosco”.
step-signal_category = Escolha uma categoria: sem ela não dá para enviar.
step-signal_debug_log = O registro de depuração já vem marcado. Ajuda em falhas, e você pode deixá-lo de fora.
step-open_meta_hub = Na ajuda e suporte do app, procure a central de suporte.
step-choose_compromised = Escolha o formulário para conta invadida.
step-open_account_notice = Abra no app o aviso sobre a sua conta e escolha o recurso.
step-type_whole_address = Digite o endereço inteiro por conta própria, com o que vem depois da barra.
step-search_locked = Procure por “locked account appeal” e faça o que o artigo diz.
step-choose_kakaotalk_inquiry = Escolha a consulta, para KakaoTalk.
step-mask_id_number = Cubra o número do documento antes de enviar.
step-open_kakao_chatbot = Na ajuda do app, procure o chatbot da central de atendimento.

## Onde nada serve: o que fazer então

none-report_needs_app = As denúncias são feitas no app. Abra o app em qualquer celular em que a sua conta esteja aberta, ou peça a quem vê o mesmo conteúdo que denuncie.
none-ask_from_other_device = Entre no Telegram em outro aparelho e use lá “Configurações” › “Fazer uma pergunta”.
none-frozen_needs_app = O recurso fica no app. Instale o Telegram em outro celular, entre e abra o aviso lá.

## Contatos que não devem ser usados: por quê

avoid-outdated = Um endereço antigo: desde 2021 os termos da plataforma indicam outro.
avoid-unverified_address = Indicado só por artigos. Nenhuma página da plataforma que se pôde ler o indica.
avoid-unverified_host = Indicado só por outros sites. Nenhuma página da plataforma que se pôde ler o indica.
avoid-no_support_there = Nenhuma página da plataforma que se pôde ler diz que lá se dá suporte.
avoid-no_forum_found = Um artigo o chama de fórum. Nada mais do que se achou confirma isso.
avoid-not_the_platforms_host = O nome parece o da plataforma, mas o host não é dela.
avoid-closed_site = A imprensa noticia que este site foi fechado e agora leva a outro lugar.
avoid-researchers_only = Para pesquisadores de segurança. Contas roubadas não são tratadas lá.
avoid-use_press_bot = Não foi encontrado nas páginas da plataforma. Pede-se à imprensa que use o bot.
avoid-no_official_page_names_it = Um artigo o chama de oficial, mas nenhuma página da plataforma que se pôde ler o indica.
avoid-news_channel = Outros o mantêm para notícias. Não é suporte.
avoid-only_the_app_writes_there = Apps mais antigos preenchem sozinhos um e-mail para ele. Use primeiro o formulário.
avoid-paid_service = Alguém vende um serviço aqui. O suporte é grátis.
avoid-merchants_tool = Uma ferramenta que lojas põem nas suas páginas. O que a busca acha é uma loja, não o suporte.
avoid-formal_disputes_only = Só para disputas jurídicas formais.
avoid-old_form = O formulário mudou para outro host.
avoid-sends_only = Recibos vêm deste endereço. Ninguém lê o que é mandado para ele.
avoid-privacy_only = Só para perguntas sobre dados pessoais.
avoid-terms_only = Só para perguntas sobre os termos da plataforma.
avoid-unofficial_forum = Lá os usuários conversam entre si. A plataforma não o mantém.

## Prazos e tempos publicados
# $days (Number): a duração do prazo ou da espera, quando é em dias.

deadline-wechat_wrong_charge = Uma cobrança feita por engano deve ser comunicada em até { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }.
    .after = Depois disso, os termos do WeChat não dão mais esse direito. Fale com o seu banco mesmo assim.
deadline-viber_wrong_charge = Uma cobrança feita por engano deve ser comunicada em até { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }.
    .after = Depois disso, os termos do Viber não dão mais esse direito. Fale com o seu banco mesmo assim.
deadline-viber_written_complaint = O Viber procura responder a uma reclamação por escrito em até { $days ->
        [one] { $days } dia útil
       *[other] { $days } dias úteis
    }.
    .after = Se até lá não vier nada, escreva mais uma vez e cite a data da primeira carta.
deadline-whatsapp_stranger_pin = Se um estranho criou um PIN de duas etapas, o WhatsApp faz você esperar { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }.
    .after = Depois disso, você pode se registrar sem o PIN.
deadline-whatsapp_deactivated = Outros sites, citando a ajuda do WhatsApp, dizem que uma conta desativada é excluída depois de cerca de { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }.
    .after = Depois disso, diz-se que a conta não existe mais. Registre-se de novo antes.
deadline-wechat_retrieval_appeal = O resultado de um recurso de senha vem por SMS em até 24 horas.
    .after = Se até lá não vier nada, escreva por “Help & Feedback”.
deadline-line_suspension = Uma suspensão por certas mensagens dura de 24 horas a { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }.
    .after = Se até lá não tiver acabado, use o formulário de contato.
deadline-line_tw_hijack = O LINE em Taiwan disse à imprensa que responde a denúncias de contas roubadas em até 24 horas.
    .after = Se até lá não vier nada, responda uma vez na mesma conversa.
deadline-discord_eu_appeal = Na UE, um recurso contra a decisão sobre uma conta deve ser feito em até seis meses.
    .after = Depois disso, o Discord não é mais obrigado a aceitá-lo. Peça mesmo assim, e diga por que demorou.

## Quem diz, e o quanto é certo

## A conferência de contatos: é autêntico?
# O que se diz de um contato, e o que fazer então.

verdict-official_channel = Um canal oficial
    .about = Você pode escrever para lá. Ainda assim, nunca mande um código, uma senha ou um PIN.
verdict-official_but_not_for_this = Oficial, mas não para isto
    .about = É da plataforma, mas outro canal é o indicado para o seu problema.
verdict-known_outdated = Desatualizado
    .about = Já foi oficial. Use o canal mais novo.
verdict-named_by_articles_unverified = Indicado só por artigos
    .about = Nenhuma página da plataforma o confirma. Melhor usar um canal confirmado.
verdict-not_official = Não encontrado entre os canais oficiais
    .about = Nada aqui o confirma. Abra a ajuda dentro do app, ou digite por conta própria um endereço oficial.
verdict-impostor_signs = Sinais de impostor
    .about = Não responda, não pague e não passe nenhum código. Abra a ajuda dentro do app.
contact-found = { $verdict }. { $about }
contact-found-noted = O contato que você achou por aí: { $said }

# Por que se diz isso.
# $value: o contato como foi lido; $host: o host a que um link leva; $platform, $wanted: nomes de plataformas;
# $channel: o nome curto de um canal; $official: um contato oficial; $shown: um host como os computadores o escrevem
# (xn--…); $reason: uma das frases avoid-; $word: a palavra achada no texto colado.
contact-official = { $platform }: { $channel }.
contact-plausible = Provável, embora nenhuma página da própria plataforma o confirme. Confira no app.
contact-other_page = { $host } é de { $platform }, mas esta página não é um dos canais de suporte.
contact-other_handle = { $value } é de { $platform }, mas serve para outra coisa.
contact-other_platform = Isto é de { $platform }, não de { $wanted }.
contact-listed = { $value }: { $reason }
contact-replaced = Em vez disso, use { $official }.
contact-old_host = { $host } já foi usado por { $platform }. Foi substituído.
contact-not_found = Não encontrado entre os canais oficiais.
contact-yours = Está no seu próprio arquivo, para { $platform }. Ninguém conferiu esse arquivo; isso não torna nada oficial.
contact-open_host = Qualquer pessoa pode publicar em { $host }, e este não é um endereço indicado por { $platform }.
contact-shortener = { $host } encurta links e esconde aonde levam.
contact-userinfo = O que vem antes do “@” não diz nada. O link leva a { $host }.
contact-look_alike = { $value } parece { $official }, mas é outro.
contact-letters = { $value } tem letras incomuns. Os computadores leem como { $shown }.
contact-hidden = { $value } tem caracteres invisíveis.
contact-phone = { $value } é um número de telefone. Não se sabe de suporte por telefone nestas plataformas.
contact-fee = “{ $word }”: a ajuda do suporte não custa nada.
contact-code = “{ $word }”: o suporte nunca precisa de um código, uma senha ou um PIN seu.
contact-gift_card = “{ $word }”: o suporte nunca aceita vale-presente ou voucher.
contact-other_messenger = “{ $word }”: uma plataforma dá suporte nos próprios canais, não em outro aplicativo de mensagens.
contact-badge = “{ $word }”: um selo verdadeiro fica ao lado do nome, nunca dentro da foto.

deadline-left = { $left ->
    [one] Falta { $left } dia: até { $date }.
   *[other] Faltam { $left } dias: até { $date }.
}
deadline-over = O prazo acabou em { $date }. Peça mesmo assim, e diga por que demorou.
