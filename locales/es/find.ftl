# Dónde se encuentra lo que se pregunta, y un lugar para pegar lo que dice una pantalla.
# Los nombres de los menús van entre comillas.

find-title = ¿Dónde lo encuentro?
find-lead = También puedes copiar lo que dice una pantalla «Información» o un aviso y pegarlo aquí: el programa busca ahí lo que se pregunta.
find-unsure = Los menús cambian según la versión. Busca lo más parecido.
find-paste = Texto pegado
    .hint = Se queda en este equipo; solo se toma lo que aparece abajo, y solo donde aún no hay respuesta.
find-told = Encontrado
find-told-item = { $field }: { $value }
find-told-kept = { $field }: { $value }; se queda tu respuesta.
notice-find-taken = { $count ->
    [one] Se ha rellenado una respuesta. Comprueba que esté bien.
   *[other] Se han rellenado { $count } respuestas. Comprueba que estén bien.
}
notice-find-nothing = No hay nada que responda a lo que sigue vacío.
key-find = ¿Dónde lo encuentro? Pegar una pantalla
    .short = ¿dónde?

find-model_android = Android: «Ajustes» › «Información del teléfono».
find-model_iphone = iPhone, iPad: «Ajustes» › «General» › «Información», línea «Nombre del modelo».
find-model_windows = Windows: «Configuración» › «Sistema» › «Información».
find-model_mac = Mac: menú Apple, arriba a la izquierda, y luego «Acerca de este Mac».
find-system_android = Android: «Ajustes» › «Información del teléfono», línea «Versión de Android».
find-system_iphone = iPhone, iPad: «Ajustes» › «General» › «Información», línea «Versión de iOS».
find-system_windows = Windows: «Configuración» › «Sistema» › «Información», en «Especificaciones de Windows».
find-system_mac = Mac: menú Apple, arriba a la izquierda, y luego «Acerca de este Mac».
find-app_whatsapp = WhatsApp: «Ajustes» › «Ayuda» › «Info. de la aplicación».
find-app_telegram = Telegram: al final de «Ajustes», en la mayoría de los dispositivos.
find-app_wechat = WeChat: «Yo» › «Ajustes» › «Acerca de».
find-app_line = LINE: «Settings» › «About LINE».
find-app_signal = Signal: «Ajustes» › «Ayuda».
find-app_android = Android: mantén pulsado el icono, «Información de la aplicación»; la versión está al final.
find-app_iphone = iPhone, iPad: «Ajustes» › «General» › «Almacenamiento del iPhone» y luego la aplicación; la versión está bajo su nombre.
find-app_computer = En un ordenador: menú de la aplicación, «Acerca de».
find-account_wechat = WeChat: «Yo», debajo de tu nombre: «ID de WeChat».
find-account_line = LINE: «Settings» › «Profile».
find-account_telegram = Telegram: «Ajustes», tu nombre con @.
find-account_profile = En tu perfil o en su enlace. Tus contactos también lo ven: pide a alguien que lo mire.
find-code_window = En la ventana de error, a menudo entre paréntesis o al final.
find-code_picture = En una captura de la ventana, si la hiciste.
find-text_window = En la ventana de error. En la mayoría de los teléfonos puedes mantener pulsado el texto para copiarlo.
find-ban_notice = En la pantalla que se abre en lugar de los chats. Si no se puede copiar, escríbelo palabra por palabra.
