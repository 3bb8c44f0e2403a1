# As perguntas do assistente: categorias, opções, páginas, campos, respostas comuns.
# Os nomes de categorias e opções também vão no assunto da mensagem, e
# os textos choice-* e try-* ficam nela como respostas: neutros e curtos.

## Categorias

category-account_access = Acesso à conta
    .about = Não consigo entrar, ou o código não chega
category-account_ban = Banimento da conta
    .about = Banida, suspensa, congelada ou limitada
category-security = Segurança
    .about = Invasão, logins estranhos, celular perdido ou roubado
category-messages = Mensagens
    .about = Não enviadas, não recebidas, atrasadas ou sumidas
category-payments = Pagamentos
    .about = Cobrança indevida, reembolso, saldo, assinatura
category-groups = Grupos
    .about = Não consigo entrar, me tiraram, perdi os direitos de admin
category-technical = Problema técnico
    .about = Fecha, está lento, não atualiza ou não faz backup
category-abuse = Denúncia
    .about = Spam, ameaças, golpes, alguém se passando por mim
category-language = Idioma
    .about = O app está no idioma errado
category-business = Empresas
    .about = Verificação, API, conta comercial bloqueada
category-legal_privacy = Direitos e privacidade
    .about = Direitos autorais, marca, meus dados pessoais
category-other = Outros
    .about = Nada mais nesta lista serve

## Opções

option-no_login = Não consigo entrar
    .about = Não me deixa entrar, ou a sessão caiu e fiquei de fora
option-no_code = O código não chega
    .about = O código nunca chega, nem por SMS nem por ligação
option-number_changed = Mudança de número de telefone
    .about = Tenho um número novo, ou o chip antigo não funciona mais
option-two_step_forgotten = Verificação em duas etapas esquecida
    .about = Esqueci o PIN ou a senha que ele pede depois do código

option-banned = Conta banida
    .about = Diz que minha conta ou meu número foi banido, bloqueado ou desativado
option-temporarily_banned = Conta banida por um tempo
    .about = Suspensão de horas ou dias, há um contador
option-frozen = Conta congelada
    .about = Minha conta está congelada: posso ver, mas não escrever
option-limited_sending = Envio limitado
    .about = Não posso escrever a quem não é meu contato

option-hijacked = Conta roubada
    .about = Invadida ou roubada: outra pessoa está nela e escreve como eu
option-suspicious_login = Login suspeito
    .about = Um login ou aparelho estranho que não era eu
option-phone_lost = Celular perdido ou roubado
    .about = Meu celular sumiu, e minha conta continua aberta nele
option-data_leak = Suspeita de vazamento de dados
    .about = Conversas, fotos ou meu número vazaram; alguém sabe demais

option-send_failed = Mensagens não enviadas
    .about = Minha mensagem falha, sinal vermelho, ou fica em “enviando”
option-not_received = Mensagens não recebidas
    .about = Mensagens que me mandaram nunca chegam
option-delayed = Mensagens atrasadas
    .about = Chegam horas depois, ou só quando abro o app
option-media_failed = Falha com fotos ou arquivos
    .about = Fotos, vídeos, áudios ou arquivos não sobem nem baixam
option-sync = Mensagens fora de sincronia
    .about = Faltam conversas, ou diferem entre celular e computador

option-failed = Falha no pagamento
    .about = O pagamento não passou, ou travou
option-refund = Reembolso
    .about = Quero meu dinheiro de volta, ou o reembolso não veio
option-wrong_balance = Saldo errado
    .about = O saldo está errado, falta dinheiro na carteira
option-wrong_charge = Cobrança indevida
    .about = Cobrança em dobro, a mais, ou do que não comprei
option-subscription = Assinatura
    .about = Paguei e não está ativa, ou ela renova sem parar
option-goods_not_delivered = Pago e não recebido
    .about = Paguei, e o que comprei nunca chegou

option-cannot_join = Não consigo entrar em um grupo
    .about = O link não funciona, o grupo está cheio, ou me recusa
option-removed = Remoção de um grupo
    .about = Alguém me tirou de um grupo
option-admin_rights = Direitos de admin
    .about = Não sou mais admin, ou o grupo ficou sem admin

option-crash = App fecha sozinho
    .about = Fecha sozinho, trava ou não abre
option-cannot_update = Não atualiza
    .about = A atualização falha, ou diz que a versão é antiga demais
option-backup_failed = Falha no backup
    .about = O backup para, ou minhas conversas não são restauradas
option-slow = App lento
    .about = Engasga, trava, gasta a bateria ou enche o armazenamento
option-notifications = Notificações
    .about = Sem som, sem alerta, ou só com o app aberto

option-spam = Spam
    .about = Propaganda indesejada, de novo e de novo
option-harassment = Assédio ou ameaças
    .about = Alguém me insulta, persegue, ameaça ou chantageia
option-scam = Golpe ou fraude
    .about = Alguém me enganou, ou tenta tirar dinheiro das pessoas
option-illegal_content = Conteúdo ilegal
    .about = Violência, abuso infantil, drogas ou outros crimes em um chat
option-impersonation = Alguém se passa por mim
    .about = Uma conta falsa usa meu nome e minha foto
option-malicious_bot = Bot malicioso
    .about = Um bot engana, manda spam ou pede códigos

option-wrong_language = Idioma errado
    .about = O app está de repente em um idioma que não leio
option-cannot_switch = Não consigo mudar o idioma
    .about = Meu idioma não aparece, ou ele volta ao anterior

option-verification = Verificação
    .about = Quero o selo oficial para minha empresa ou meu canal
option-api = API comercial
    .about = A API, um bot ou uma ferramenta comercial não funciona
option-blocked = Conta comercial bloqueada
    .about = Meu número comercial, bot ou canal foi bloqueado

option-copyright = Direitos autorais
    .about = Alguém copia minha foto, texto, música ou vídeo
option-trademark = Marca registrada
    .about = Alguém usa minha marca, nome ou logotipo
option-data_request = Pedido sobre meus dados
    .about = Quero uma cópia dos meus dados, ou que sejam excluídos
option-privacy = Privacidade
    .about = Meus dados privados são mostrados, usados ou passados adiante

option-other = Outra coisa
    .about = Meu problema não está em nenhuma lista

## Páginas

page-account = Sua conta
page-device = Celular e app
page-happened = O que aconteceu
page-ban = O banimento
page-security = Segurança
page-messages = As mensagens
page-groups = O grupo
page-payment = O pagamento
page-abuse = O que você denuncia
page-legal = Seus direitos
page-business = Sua empresa
page-story = Com suas palavras
page-timeline = Uma coisa depois da outra
page-tried = O que você já tentou
page-request = O que você pede
page-proof = Capturas de tela

## Campos: conta

field-account_phone = Número de telefone da conta
    .hint = É por ele que a plataforma acha a conta; escreva com + e código do país.
    .example = +55 11 5555 0123
field-username = Nome de usuário
    .hint = Está no seu perfil, se você tiver um; muitas vezes começa com @.
    .example = @maria_k_exemplo
field-account_id = ID da conta ou nome exibido
    .hint = WeChat ID, nome no LINE, link do perfil: o que identifica a conta.
    .example = wxid_example77
field-registered_since = Conta criada em
    .hint = Basta o ano ou o mês; ajuda a mostrar que a conta é sua.
    .example = 2022-08
field-reply_email = E-mail para a resposta
    .hint = Um endereço que você consegue abrir agora; a resposta pode ir para lá.
    .example = maria@example.org
field-alt_contact = Outro jeito de falar com você
    .hint = Um segundo e-mail ou número que funcione nos próximos sete dias.
    .example = m.k@example.net
field-legal_name = Nome completo, como no documento
    .hint = Só é preciso onde o formulário da própria plataforma o exige.
    .example = Maria Exemplo
field-service_region = Região do serviço
    .hint = WeChat (exterior) e Weixin (China continental) são de empresas diferentes.
field-business_name = Nome da empresa
    .hint = Como está no perfil comercial.
    .example = Livraria Exemplo
field-business_verified = A empresa é verificada?
    .hint = Sim só se o perfil tiver o selo da própria plataforma.

## Campos: aparelho

field-device_model = Modelo do celular ou computador
    .hint = Nas configurações do aparelho, em “Sobre”.
    .example = Pixel 8
field-os_version = Sistema e versão
    .hint = Nas configurações do aparelho, em “Sobre”, perto do modelo.
    .example = Android 14
field-app_version = Versão do app
    .hint = Nas configurações do app, em ajuda ou sobre; ou na loja de apps.
    .example = 11.7.2
field-network_type = Rede
    .hint = O que o aparelho usava quando aconteceu.
field-unofficial_app = É um app modificado ou não oficial?
    .hint = Apps assim podem causar banimento; uma resposta sincera poupa uma volta.

## Campos: o que aconteceu

field-summary = O problema em uma frase
    .hint = Vira o assunto: o que aconteceu, não o quanto é ruim.
    .example = Arquivos acima de 20 MB ficam em “enviando”
field-description = O que aconteceu
    .hint = Os fatos, em ordem. Sem códigos, senhas, PINs ou números de cartão.
field-impact = O que isso impede você de fazer
    .hint = Um fato simples ajuda mais que palavras fortes.
    .example = Não consigo mandar contratos aos meus clientes
field-happened_at = Quando aconteceu
    .hint = Dia, hora e fuso, se puder; “ontem à noite” já é um começo.
    .example = 2026-02-16 19:05
field-first_seen = Notado pela primeira vez
    .hint = O suporte procura nos registros por dia e hora.
    .example = 2026-02-11 09:20
field-last_seen = Notado pela última vez
    .hint = A última vez que aconteceu; deixe vazio se foi uma só.
    .example = 2026-02-13 22:10
field-frequency = Com que frequência
    .hint = Diga o que provoca, se você notou um padrão.
    .example = Toda vez que envio um arquivo acima de 20 MB
field-steps_before = O que você fez logo antes
    .hint = Passo a passo, para que o suporte possa repetir.
    .example = Abri um chat, escolhi uma foto, toquei em enviar
field-error_text = Texto da mensagem de erro
    .hint = Palavra por palavra, no idioma em que apareceu.
field-error_code = Código do erro
    .hint = O código curto na janela de erro. Nunca um código de login.
    .example = Erro 403
field-other_devices = Nos seus outros aparelhos
    .hint = Se funciona em outro, a falha está neste aparelho.
    .example = Funciona no meu computador
field-network_test = Em outra rede
    .hint = Tente Wi-Fi em vez de dados móveis, ou o contrário.
field-timeline = O que aconteceu e quando
    .hint = Do mais antigo ao mais novo: uma linha para cada momento.
    .example = O arquivo ficou em “enviando”
field-tried = O que você tentou
    .hint = Cada tentativa com o resultado, para ninguém pedir de novo.
    .example = Reiniciei o app
field-request = O que você pede
    .hint = Um pedido claro que o suporte possa atender.
    .example = Encontrar a causa e dizer quando será corrigida

## Campos: banimentos

field-ban_text = O que diz o aviso do banimento
    .hint = Palavra por palavra, como o app mostra.
    .example = Sua conta foi suspensa
field-ban_at = Quando você viu o banimento
    .hint = Dia, hora e fuso, o mais exato que puder.
    .example = 2026-03-09 21:40
field-warning_mail = Veio um aviso antes?
    .hint = Por e-mail ou no app; olhe também na pasta de spam.
field-activity_72h = O que você fez nas 72 horas anteriores
    .hint = Grupos, muitas mensagens, celular novo: os fatos simples.
    .example = Entrei em dois grupos e troquei de celular
field-affirms_no_breach = Você cumpriu os termos de serviço?
    .hint = Só vai na mensagem se você disser sim; na dúvida, deixe em branco.

## Campos: segurança

field-anomaly_at = Quando você notou pela primeira vez
    .hint = A primeira mensagem, aviso ou desconexão estranha, com o fuso.
    .example = 2026-01-20 23:10
field-anomaly_place_ip = Local ou endereço IP do login
    .hint = Como aparece no aviso de login ou na lista de aparelhos.
    .example = PC Windows, Recife
field-login_notice = Veio um aviso de login?
    .hint = Uma mensagem dizendo que sua conta foi aberta em um aparelho novo.
field-settings_changed = Alterado sem o seu consentimento
    .hint = Tudo o que você souber; mostra ao suporte o que desfazer.
field-last_normal_use = Último uso normal
    .hint = A última vez em que tudo estava como deveria.
    .example = 2026-01-20 21:00
field-two_step_state = Verificação em duas etapas
    .hint = Só se está ativa. Nunca escreva o próprio PIN ou a senha.
field-recovery_valid = E-mail e número de recuperação ainda valem?
    .hint = Sim se você ainda lê os e-mails e SMS mandados para eles.
field-sim_blocked = A operadora bloqueou o chip?
    .hint = Quem está com o chip pode receber seus códigos de login.
field-new_phone_available = Você tem outro celular para usar?
    .hint = Com um chip novo, é o caminho mais rápido de volta.

## Campos: mensagens

field-counterpart_phone = Número da outra pessoa
    .hint = Com + e código do país; ajuda a rastrear a mensagem.
    .example = +55 11 5555 0456
field-message_at = Hora da mensagem
    .hint = Com até cinco minutos de diferença, se puder.
    .example = 2026-02-11 09:20

## Campos: grupos

field-group_name = Nome do grupo
    .hint = Exatamente como o app escreve.
    .example = Grupo de pais, 3º ano
field-group_link = Link do grupo
    .hint = O link de convite, se você tiver.
    .example = https://chat.whatsapp.com/EXAMPLE123
field-group_admin = Admin do grupo
    .hint = O nome como o grupo mostra; os admins decidem quem fica.
    .example = Dona D.
field-removal_notice = O que diz o aviso
    .hint = Palavra por palavra, como o app mostra.
    .example = Você não participa mais do grupo

## Campos: pagamentos

field-transaction_id = Número da transação
    .hint = No recibo ou no histórico de pagamentos. Nunca um número de cartão.
    .example = 4200009999202606011234567890
field-amount = Valor
    .hint = A quantia exata, como está no recibo.
    .example = 88,00
field-currency = Moeda
    .hint = As três letras no recibo.
    .example = BRL
field-charged_at = Quando a cobrança foi feita
    .hint = Pelo recibo; algumas plataformas contam um prazo desde esse dia.
    .example = 2026-06-01 12:02
field-bank_proof = A cobrança aparece no seu banco?
    .hint = Basta uma linha no extrato da conta ou na fatura do cartão.
field-payment_path = Como você pagou
    .hint = Decide quem reembolsa: a loja de apps, a plataforma ou um vendedor.

## Campos: denúncias

field-offender_handle = Conta que você denuncia
    .hint = Nome de usuário, número ou link, copiado exatamente; letras parecidas contam.
    .example = @maria_k_exempIo
field-offence = O que essa conta faz
    .hint = Só o que você viu, sem xingamentos.
    .example = Copia meu nome e minha foto e pede dinheiro aos meus contatos
field-content_links = Links das mensagens ou perfis
    .hint = Com links públicos, o suporte pode ver por si.
    .example = t.me/maria_k_exempIo
field-evidence = O que você pode mostrar
    .hint = O que você guardou; corte outras pessoas em vez de borrar.
    .example = 3 capturas de tela, um pedido de pagamento
field-relation = Quem é para você
    .hint = Ajuda o suporte a avaliar o que vê.
field-reported_before = Você já denunciou isso antes?
    .hint = Pelo botão de denúncia do app, ou de outro jeito.

## Campos: direitos

field-rights_role = Seu papel
    .hint = Só o titular, ou alguém em nome dele, pode enviar isto.
field-work = Sua obra ou marca
    .hint = Título, número de registro, ou onde se vê o original.
    .example = “Porto ao amanhecer”, foto, https://example.org/porto
field-infringing_links = Links das cópias
    .hint = Um link para cada cópia; o suporte só age sobre o que encontra.
    .example = t.me/example_channel/42

## Campos: outros

field-screenshots = Capturas de tela
    .hint = A tela inteira com a hora; corte o que é privado, nunca borre.
    .example = Aviso do banimento
field-found_contact = Um contato que você achou por aí
    .hint = Um número, endereço ou link da internet ou de uma mensagem: é conferido aqui na hora e nunca vai na mensagem. Deixe vazio se não houver.
    .example = support@example.com
field-note = Nota para você
    .hint = Fica no seu caso; nunca é enviada.
field-wants_urgent_mark = Marcar como urgente?
    .hint = Só onde saiu dinheiro, ou conta ou celular foi roubado.

## Respostas comuns

choice-network_type-wifi = Wi-Fi
choice-network_type-mobile = Dados móveis
choice-network_type-both = Wi-Fi e dados móveis

choice-frequency-always = Sempre
choice-frequency-often = Muitas vezes
choice-frequency-sometimes = Às vezes
choice-frequency-once = Uma vez

choice-other_devices-same = O mesmo problema lá
choice-other_devices-fine = Lá funciona
choice-other_devices-no_other = Não tenho outro aparelho

choice-network_test-other_network_same = O mesmo problema lá
choice-network_test-other_network_works = Lá funciona
choice-network_test-not_tested = Não testado

choice-two_step_state-on = Ativada
choice-two_step_state-off = Desativada
choice-two_step_state-unknown_pin = Ativada, e não consigo passar por ela

choice-relation-stranger = Pessoa desconhecida
choice-relation-acquaintance = Pessoa conhecida
choice-relation-former_contact = Antigo contato
choice-relation-business = Empresa

choice-payment_path-app_store = Loja de apps (Apple ou Google)
choice-payment_path-in_app = Dentro do app
choice-payment_path-bank = Conta bancária ou cartão
choice-payment_path-bot = Um bot em um chat

choice-rights_role-owner = Titular dos direitos
choice-rights_role-agent = Autorizado pelo titular
choice-rights_role-neither = Nem titular nem autorizado

choice-service_region-overseas = WeChat (fora da China continental)
choice-service_region-mainland = Weixin (China continental)

choice-impact-cannot_use = Não consigo usar minha conta
choice-impact-work = Não consigo trabalhar
choice-impact-family = Não consigo falar com minha família
choice-impact-money = Perdi dinheiro, ou posso perder

choice-request-explain = Explicar o motivo
choice-request-restore = Restaurar o meu acesso
choice-request-refund = Reembolsar o valor
choice-request-remove = Remover o conteúdo ou a conta
choice-request-fix_date = Encontrar a causa e dizer quando será corrigida

choice-offence-impersonates_me = Passa-se por mim
choice-offence-asks_money = Pede dinheiro às pessoas
choice-offence-threats = Faz ameaças
choice-offence-spam = Manda spam
choice-offence-illegal = Publica conteúdo ilegal

choice-settings_changed-password = Senha
choice-settings_changed-email = Endereço de e-mail
choice-settings_changed-phone = Número de telefone
choice-settings_changed-devices = Dispositivos conectados

## Como foi uma tentativa

result-none = Não mudou nada
result-temporary = Ajudou por um tempo
result-partly = Ajudou em parte
result-solved = Resolveu

## Tentativas comuns

try-restart_app = Reiniciei o app
try-reinstall = Reinstalei o app
try-other_network = Troquei para outra rede
try-restart_phone = Reiniciei o celular
try-update = Atualizei o app
try-clear_cache = Limpei o cache do app
try-other_device = Tentei em outro aparelho
