# Onde se encontra o que é perguntado, e um lugar para colar o que uma tela diz.
# Os nomes de menu ficam entre aspas, como o sistema ou o app os escreve.

find-title = Onde encontro isso?
find-lead = Ou copie o que diz uma tela “Sobre” ou um aviso e cole aqui: os dados perguntados são achados no texto.
find-unsure = Os menus mudam de uma versão para outra. Procure o que mais se parece.
find-paste = Texto colado
    .hint = Ele fica neste computador; só é aproveitado o que está na lista abaixo, e só onde você ainda não respondeu.
find-told = Encontrado no texto
find-told-item = { $field }: { $value }
find-told-kept = { $field }: { $value }; a sua resposta fica.
notice-find-taken = { $count ->
    [one] Uma resposta foi preenchida. Veja se está certa.
   *[other] { $count } respostas foram preenchidas. Veja se estão certas.
}
notice-find-nothing = Nada nele responde ao que é perguntado aqui e ainda está vazio.
key-find = Onde encontro isso? Colar uma tela
    .short = onde?

find-model_android = Android: “Configurações” › “Sobre o telefone”.
find-model_iphone = iPhone, iPad: “Ajustes” › “Geral” › “Sobre”, a linha do modelo.
find-model_windows = Windows: “Configurações” › “Sistema” › “Sobre”.
find-model_mac = Mac: o menu Apple no alto à esquerda, depois “Sobre Este Mac”.
find-system_android = Android: “Configurações” › “Sobre o telefone”, a linha “Versão do Android”.
find-system_iphone = iPhone, iPad: “Ajustes” › “Geral” › “Sobre”, a linha da versão.
find-system_windows = Windows: “Configurações” › “Sistema” › “Sobre”, em “Especificações do Windows”.
find-system_mac = Mac: o menu Apple no alto à esquerda, depois “Sobre Este Mac”.
find-app_whatsapp = WhatsApp: “Configurações” › “Ajuda” › “Dados do app”.
find-app_telegram = Telegram: bem no fim de “Configurações”, na maioria dos aparelhos.
find-app_wechat = WeChat: “Me” › “Settings” › “About”.
find-app_line = LINE: “Settings” › “About LINE”.
find-app_signal = Signal: “Configurações” › “Ajuda”.
find-app_android = Android: segure o ícone do app, “Informações do app”; a versão está no fim.
find-app_iphone = iPhone, iPad: “Ajustes” › “Geral” › “Armazenamento do iPhone”, depois o app; a versão está abaixo do nome.
find-app_computer = No computador: o menu do app, “Sobre”.
find-account_wechat = WeChat: “Me”, abaixo do seu nome: “WeChat ID”.
find-account_line = LINE: “Settings” › “Profile”.
find-account_telegram = Telegram: “Configurações”, o seu nome com @.
find-account_profile = No seu perfil ou no link dele. Seus amigos também o veem: pergunte a um deles.
find-code_window = Na janela de erro, muitas vezes entre parênteses ou no fim.
find-code_picture = Em uma imagem da janela, se você fez uma.
find-text_window = Na janela de erro. Na maioria dos celulares, dá para segurar o texto e copiá-lo.
find-ban_notice = Na tela que abre no lugar das conversas. Se não der para copiar, digite palavra por palavra.
