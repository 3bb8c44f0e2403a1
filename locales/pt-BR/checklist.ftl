# A lista de verificação, o que tentar antes, as primeiras ações, os alertas, e o que uma imagem precisa mostrar.
# Cada linha da lista é uma frase curta no imperativo.

## Lista de verificação

check-sim_blocked = Peça à sua operadora que bloqueie o chip.
check-bank_told = Avise o seu banco sobre a cobrança.
check-other_sessions_ended = Encerre todas as sessões que não são suas.
check-two_step_on = Ative a verificação em duas etapas.
check-friends_warned = Avise seus amigos por outro meio que não esta conta.
check-police_if_money_lost = Registre um boletim de ocorrência se houve perda de dinheiro.
check-official_app_installed = Use só o app oficial, da loja oficial.
check-number_international = Escreva o número de telefone com + e o código do país.
check-email_spelled_right = Releia o endereço de e-mail, letra por letra.
check-times_with_zone = Informe cada horário com o fuso.
check-each_try_with_result = Escreva cada coisa que tentou com o resultado.
check-payment_id_amount_bank_proof = Informe o número da transação, o valor e o registro do banco.
check-charge_window_days_left = Envie enquanto o prazo para reclamar ainda corre.
check-links_to_public_content = Acrescente links para o que pode ser visto publicamente.
check-owner_or_agent = Diga se os direitos são seus ou se você age em nome do titular.
check-screenshot_has_time = Mostre a hora em cada captura de tela.
check-screenshot_cropped_not_blurred = Corte o que é privado, em vez de borrar ou pintar por cima.
check-screenshots_max3_jpg_png_5mb_720p = Respeite os limites que um artigo afirma: no máximo 3 imagens, JPG ou PNG, cada uma com menos de 5 MB e pelo menos 720p.
check-no_code_no_password_no_pin = Deixe de fora todo código, senha e PIN.
check-no_card_number = Deixe de fora todo número de cartão.
check-one_problem_only = Escreva só sobre este problema.
check-address_typed_not_clicked = Digite o endereço por conta própria, em vez de seguir um link.
check-sender_of_reply_checked = Confira quem mandou a resposta antes de responder a ela.
check-spam_folder_after_1h = Olhe na pasta de spam se não chegar nada em uma hora.
check-wait_until_then_reply_in_same_thread = Envie uma vez, espere e só depois pergunte de novo, na mesma conversa.

## O que tentar antes de escrever

help-latest_version = Atualize o app para a versão mais recente.
help-clear_cache = Limpe o cache do app nas configurações de armazenamento; suas conversas ficam.
help-other_network = Tente outra rede: Wi-Fi em vez de dados móveis, ou o contrário.
help-restart = Feche o app por completo e abra de novo; depois reinicie o aparelho.
help-service_status = Pergunte a alguém que usa o mesmo app: se para essa pessoa também falha, o serviço está fora do ar, e esperar ajuda.

help-check_number_format = Confira o número: + e o código do país e, na maioria dos países, sem 0 depois dele.
help-reset_password = Redefina a senha na tela de login, se a conta tiver uma.
help-look_on_other_device = Olhe nos seus outros aparelhos: talvez a sua conta ainda esteja aberta lá, ou o código apareça lá.
help-known_device = Entre com um aparelho e uma rede que você já usou com esta conta.
help-sms_not_blocked = Veja se o celular tem sinal e não bloqueia mensagens de remetentes desconhecidos.
help-code_by_call = Espere o contador zerar e escolha a ligação no app, se ele a oferecer.
help-wait_limit = Pare de pedir novos códigos até acabar o tempo de espera mostrado na tela.
help-operator_sms = Pergunte à sua operadora se ela está retendo SMS com códigos.
help-code_only_in_app = Digite um código só no próprio app, e não o mande a ninguém.
help-change_number_in_app = Se a conta ainda abre, troque o número nas configurações da conta no app.
help-keep_old_number = Mantenha o número antigo até a conta passar para o novo.
help-recovery_mail = Use o link de “esqueci” na tela e procure a mensagem no seu e-mail de recuperação.

help-read_ban_notice = Leia o aviso inteiro no app: muitas vezes há um botão para pedir uma análise.
help-official_app_only = Remova qualquer app modificado e instale o oficial: diz-se que apps modificados são causa de banimento.
help-read_rules = Leia as regras da plataforma, para poder dizer o que vale no seu caso.
help-wait_ban_end = Se o aviso mostrar um fim, espere por ele antes de escrever.
help-limit_ends_itself = Mande “/start” ao bot: ele diz se o limite acaba sozinho, e quando.
help-line_wait_suspension = Uma suspensão por certas mensagens dura de 24 horas a 7 dias: espere primeiro que ela acabe.

help-was_it_you = Pense se não foi você: um celular novo, um navegador, uma VPN, uma viagem.
help-check_sessions = Abra a lista de aparelhos nas configurações do app e procure um que não seja seu.
help-privacy_settings = Veja nas configurações de privacidade quem pode ver o seu número, a sua foto e o seu visto por último.
help-reregister_own_code = Registre o seu número de novo no app do seu próprio celular, e digite o código do SMS só lá.
help-log_out_linked_devices = Abra “Dispositivos conectados” nas configurações e desconecte todo aparelho que não seja seu.
help-telegram_other_device = Em um aparelho ainda conectado: “Configurações” › “Dispositivos”, encerre todas as outras sessões e depois ative a verificação em duas etapas.
help-telegram_number_is_key = Quem tem o número tem a conta: antes de tudo, peça o bloqueio do chip.
help-friends_by_other_means = Avise seus amigos por telefone ou por outro app, já que a conversa está em outras mãos.
help-line_move_account = Recupere o seu número em um chip novo e depois transfira a conta para um celular novo; confira os passos na central de ajuda do LINE.

help-other_party_online = Pergunte à outra pessoa se ela está on-line e recebe mensagens de outros.
help-notifications_allowed = Permita as notificações do app nas configurações do celular e confira o modo “Não perturbe”.
help-battery_saver = Deixe o app funcionar em segundo plano: tire-o da economia de bateria.
help-free_storage = Libere espaço no aparelho.
help-permissions_media = Permita ao app usar fotos, arquivos, câmera e microfone nas configurações do celular.
help-same_account_on_devices = Veja se os dois aparelhos usam a mesma conta e se os dois estão on-line.

help-payment_history = Procure o pagamento no histórico do app e anote o número e a situação dele.
help-wait_pending = Um pagamento ainda pendente pode voltar sozinho: veja de novo no dia seguinte.
help-store_first = Se você pagou pela Apple ou pelo Google, peça primeiro o reembolso a eles: o dinheiro está com eles.
help-cancel_in_store = Cancele a assinatura onde você a comprou, para não haver nova cobrança.
help-ask_seller = Pergunte primeiro ao vendedor, por escrito, e guarde a resposta.
help-paysupport = Mande “/paysupport” ao bot a quem você pagou e guarde a resposta.
help-wallet_help = Procure na página de ajuda da própria carteira, dentro do app, e não em um resultado de busca.

help-ask_admin = Pergunte primeiro a um admin do grupo: são os admins que decidem quem fica.
help-fresh_link = Peça um novo link de convite e pergunte se o grupo está cheio.

help-reinstall_after_backup = Faça um backup, depois remova o app e instale de novo.
help-os_supported = Veja se o app ainda funciona com a versão do seu sistema.
help-store_works = Veja se a loja consegue instalar outros apps e se você entrou nela com a sua conta.
help-cloud_space = Veja se a conta na nuvem tem espaço e se é a conta certa.
help-backup_on_wifi = Faça o backup no Wi-Fi, com o celular no carregador.
help-less_auto_download = Desative o download automático de fotos e vídeos.
help-fewer_notifications = Silencie os grupos e canais movimentados.

help-keep_evidence = Anote nomes, links e horários antes que algo suma.
help-report_in_app = Use o botão de denúncia do app, na própria mensagem ou no perfil.
help-block_person = Bloqueie a conta depois de denunciá-la.

help-choose_language_again = Escolha o idioma de novo nas configurações do app.
help-system_language = Confira o idioma do próprio celular: o app pode seguir o dele.

help-help_center_search = Procure primeiro nas páginas de ajuda da própria plataforma.
help-data_export_in_app = Procure nas configurações de conta ou de privacidade um jeito de obter ou excluir seus dados por conta própria.

## Primeiras ações: o que fazer antes de tudo, nesta ordem

action-operator_block_sim = Ligue para a sua operadora e peça o bloqueio do chip.
action-bank_police_if_needed = Ligue para o seu banco se ele depende do celular, e registre o roubo na polícia.
action-reregister_new_sim = Consiga um chip novo com o seu número e registre-se em outro celular: isso expulsa quem roubou, e é mais rápido que o e-mail.
action-reregister_own_code = Registre o seu número de novo no seu próprio celular; digite o código do SMS só no app.
action-freeze_account = Congele a conta pela tela de login de qualquer celular que tenha o app.
action-end_sessions = Encerre todas as outras sessões, onde a sua conta ainda estiver aberta.
action-change_password = Troque a senha já, se a conta tiver uma.
action-two_step_on = Ative a verificação em duas etapas.
action-friends_warn = Avise seus amigos por outro meio: alguém pode pedir dinheiro a eles em seu nome.
action-bank_if_money = Ligue para o seu banco se houver dinheiro ou dados de cartão envolvidos.
action-police_if_money = Registre um boletim de ocorrência se perdeu dinheiro.
action-tell_bank = Avise o seu banco agora: muitas vezes ele consegue barrar ou contestar a cobrança.
action-keep_receipt = Guarde o recibo e o registro da cobrança no banco.
action-no_more_money = Não mande mais dinheiro nem códigos, digam o que disserem.
action-danger_call_help = Se alguém está em perigo, ligue primeiro para a emergência local.

## Alertas

note-code_never = Nenhuma equipe de suporte precisa do seu código, senha ou PIN. Quem pede isso não é o suporte.
note-fake_support_fee = O suporte é grátis. Quem pede uma taxa ou um vale-presente não é o suporte.
note-other_app_support = O suporte não escreve a você por outro aplicativo de mensagens.
note-store_refund = O que foi comprado pela Apple ou pelo Google é reembolsado por eles.
note-admins_decide = Os admins do grupo decidem quem fica e quem o dirige: fale primeiro com eles.
note-do_not_copy_illegal = Não salve, copie nem encaminhe imagens ilegais. Links, nomes e horários bastam.

note-one_number_per_appeal = Um número de telefone por recurso.
note-review_not_faster = Mais pedidos não apressam a análise. Para ver como ela está, abra o app.
note-wait_7_days_pin = Se um estranho criou um PIN de duas etapas, o WhatsApp deixa você entrar sem ele depois de 7 dias. Entrar com o seu código SMS expulsa a pessoa na hora.
note-deleted_after_30_days_claim = Outros sites, citando a ajuda do WhatsApp, dizem que uma conta desativada é excluída depois de cerca de 30 dias. Registre-se de novo antes disso.
note-badge_beside_name = O selo de um chat oficial fica ao lado do nome. Um selo dentro da foto é falso. Confira no app.

note-messenger_com_closed = A imprensa noticia que messenger.com agora leva ao Facebook. A ajuda está em facebook.com/help.
note-report_shows_chat = Com uma denúncia, o Facebook recebe as últimas mensagens daquela conversa para ler.

note-volunteers_no_secrets = Aqui respondem voluntários. Não escreva nada secreto.
note-telegram_code_never = Um código de login que o Telegram manda não deve ser dado a ninguém, nem mesmo ao Telegram.
note-smstelegram_only = @smstelegram no X é a única conta em rede social que é o suporte do Telegram.
note-first_limit_few_days = Um primeiro limite dura alguns dias e não pode ser encurtado.
note-stars_final = As vendas de Telegram Stars são definitivas. O desenvolvedor do bot ainda pode reembolsar o que não foi entregue.
note-abuse_mail_needs_links = Um e-mail para o endereço de denúncias precisa de links (t.me/… ou @…), ou não pode ser tratado.
note-verify_not_for_users = Só canais, grupos e bots podem ser verificados, não a conta de uma pessoa.
note-dmca_owner_only = Só o titular dos direitos, ou alguém em nome dele, pode fazer este pedido.
note-private_chats_not_processed = Pedidos sobre conversas privadas não são tratados, só sobre conteúdo público.

note-wechat_two_services = WeChat (exterior) e Weixin (China continental) são dois serviços com dois operadores. Escreva àquele em que você se registrou.
note-wechat_kefu_is_a_shops_tool = “微信客服” é uma ferramenta que lojas põem nas suas páginas. Um chat assim é da loja, não do suporte do WeChat.
note-wechat_no_third_party_unblock = Não pague a ninguém para desbloquear você. Diz-se que contas desbloqueadas assim voltam a ser bloqueadas.

note-line_no_phone_replies = Em regra, o LINE responde só pelo seu recurso de mensagens ou por e-mail. Um telefonema não é do LINE.
note-line_owner_only = O dono da conta deve enviar o formulário, não outra pessoa.

note-activation_code_never = Nunca dê o código de ativação a ninguém, diga quem disser que é.
note-viber_blocked_by_machine = A política de privacidade do Viber diz: quem foi bloqueado por um sistema automático pode pedir ao suporte que analise o caso.
note-viber_store_refund = O que foi comprado pela Apple ou pelo Google é reembolsado por eles, não pelo Viber.
note-viber_cooling_off = O prazo de 14 dias para desistir da compra acaba assim que ela é usada.

note-signal_modified_app = Um app do Signal modificado pode indicar outro endereço como suporte. Confie só no que o app oficial indica.
note-signal_abuse_address = Apesar do nome, abuse@signal.org serve só para direitos autorais e marcas. Denúncias de pessoas não são tratadas lá.
note-discord_false_reports = O Discord pune denúncias falsas ou repetidas. Denuncie uma vez, e só o que você viu.
note-snapchat_my_eyes_only = Nunca diga ao suporte do Snapchat a sua senha ou o código de “My Eyes Only”, nem a mais ninguém.
note-kakao_phone_unconfirmed = Telefones do KakaoTalk só foram achados em outros sites. Nenhum pôde ser confirmado.
note-kakao_search_pages = Desconhecidos colocam os próprios contatos no texto de busca das páginas de cs.kakao.com. Não aproveite nenhum número nem ID dali.
note-kakao_id_masked = Quando alguém se passa por você, a Kakao pede um documento. Cubra o número dele antes de enviar.

## Provas: o que a imagem precisa mostrar

proof-ban_notice = O aviso inteiro ao entrar, com o motivo e a hora
proof-red_mark_number_time = O sinal vermelho, o nome ou número da outra pessoa e a hora do envio
proof-chat_and_time = A lista de conversas com a hora, onde a mensagem falta ou atrasa
proof-failed_file = O arquivo que fica em “enviando”, com o tamanho e a hora
proof-both_devices = A mesma conversa nos dois aparelhos, uma imagem de cada
proof-payment_screen = A página do pagamento com o número da transação, o valor e a situação
proof-bank_notice = O aviso do banco sobre a cobrança, sem o número do cartão
proof-dead_link = O aviso de que o link não funciona, com o nome do grupo
proof-removal_notice = O aviso da remoção, com o nome do grupo e a hora
proof-group_info = A página de dados do grupo com o nome e os admins
proof-error_window_version = A janela de erro e a página com a versão do app
proof-slow_screen_storage = A tela lenta ou travada, com a hora, e a página de armazenamento ou bateria do app
proof-store_error = A mensagem de erro da loja, com o nome do app
proof-backup_error = A página de backup com o erro e a hora do último backup
proof-notification_settings = As configurações de notificação do app no celular
proof-profile_and_message = O perfil com o nome exato, e a mensagem com a hora
proof-payment_request = O pedido de dinheiro, sem os dados da sua própria conta
proof-fake_profile = O perfil falso com o nome exato, ao lado do seu
