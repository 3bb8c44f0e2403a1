# Las preguntas del asistente: categorías, opciones, páginas, campos, respuestas comunes.
# Las etiquetas de categorías y opciones van también en el asunto del mensaje, y choice-* y try-* van en él como respuestas.

## Categorías

category-account_access = Acceso a la cuenta
    .about = No puedo entrar o no llega ningún código
category-account_ban = Bloqueo de la cuenta
    .about = Bloqueada, suspendida, congelada o limitada
category-security = Seguridad
    .about = Hackeo, accesos extraños, teléfono perdido o robado
category-messages = Mensajes
    .about = No se envían, no llegan, llegan tarde o faltan
category-payments = Pagos
    .about = Cobro indebido, reembolso, saldo, suscripción
category-groups = Grupos
    .about = No puedo unirme, me eliminaron o ya no soy admin
category-technical = Problema técnico
    .about = Se cierra, va lenta, no se actualiza o no hace copias
category-abuse = Denuncia de abuso
    .about = Spam, amenazas, estafas, alguien se hace pasar por mí
category-language = Idioma
    .about = La aplicación está en otro idioma
category-business = Empresas
    .about = Verificación, API, cuenta de empresa bloqueada
category-legal_privacy = Legal y privacidad
    .about = Derechos de autor, marca, mis datos personales
category-other = Otro
    .about = Nada más de esta lista encaja

## Opciones

option-no_login = No puedo iniciar sesión
    .about = No me deja entrar, o se cerró mi sesión y no puedo volver
option-no_code = No llega el código
    .about = El código no llega ni por SMS ni por llamada
option-number_changed = Cambio de número
    .about = Tengo otro número, o mi SIM antigua ya no funciona
option-two_step_forgotten = Verificación en dos pasos olvidada
    .about = Olvidé el PIN o la contraseña que pide después del código

option-banned = Cuenta bloqueada
    .about = Dice que mi cuenta o número está bloqueado, baneado o inhabilitado
option-temporarily_banned = Cuenta bloqueada por un tiempo
    .about = Suspendida unas horas o días, con una cuenta atrás
option-frozen = Cuenta congelada
    .about = Mi cuenta está congelada: puedo mirar, pero no escribir
option-limited_sending = Envío limitado
    .about = No puedo escribir a quienes no son mis contactos

option-hijacked = Cuenta robada
    .about = Hackeada: otra persona está dentro y escribe en mi nombre
option-suspicious_login = Acceso sospechoso
    .about = Un inicio de sesión o dispositivo que no es mío
option-phone_lost = Teléfono perdido o robado
    .about = No tengo el teléfono y mi cuenta sigue abierta en él
option-data_leak = Posible filtración de datos
    .about = Se filtraron mis chats, fotos o número; alguien sabe demasiado

option-send_failed = Mensajes que no se envían
    .about = Mi mensaje falla, sale una marca roja o se queda «enviando»
option-not_received = Mensajes que no llegan
    .about = Lo que me envían nunca llega
option-delayed = Mensajes con retraso
    .about = Llegan horas después, o solo al abrir la aplicación
option-media_failed = Fallan fotos o archivos
    .about = Fotos, vídeos, audios o archivos no se suben ni se descargan
option-sync = Mensajes no sincronizados
    .about = Faltan chats, o no coinciden entre teléfono y ordenador

option-failed = Pago fallido
    .about = El pago no se hizo o se quedó a medias
option-refund = Reembolso
    .about = Quiero que me devuelvan el dinero, o no ha llegado
option-wrong_balance = Saldo incorrecto
    .about = El saldo está mal, falta dinero en mi monedero
option-wrong_charge = Cobro indebido
    .about = Me cobraron dos veces, de más o algo que no compré
option-subscription = Suscripción
    .about = Pagada pero sin activar, o se renueva una y otra vez
option-goods_not_delivered = Pagado y no recibido
    .about = Pagué y lo que compré no llegó nunca

option-cannot_join = No puedo unirme a un grupo
    .about = El enlace no sirve, el grupo está lleno o me rechaza
option-removed = Me eliminaron de un grupo
    .about = Me echaron de un grupo
option-admin_rights = Permisos de administración
    .about = Ya no soy admin, o el grupo se quedó sin admins

option-crash = La aplicación se cierra
    .about = Se cierra sola, se congela o no se abre
option-cannot_update = No se puede actualizar
    .about = La actualización falla, o dice que mi versión es muy antigua
option-backup_failed = Falla la copia de seguridad
    .about = La copia se detiene, o no puedo restaurar mis chats
option-slow = La aplicación va lenta
    .about = Se traba, gasta la batería o llena el almacenamiento
option-notifications = Notificaciones
    .about = Sin sonido, sin aviso, o solo con la aplicación abierta

option-spam = Spam
    .about = Publicidad no deseada, una y otra vez
option-harassment = Acoso o amenazas
    .about = Alguien me insulta, me acosa, me amenaza o me chantajea
option-scam = Estafa o fraude
    .about = Alguien me engañó o intenta sacar dinero a la gente
option-illegal_content = Contenido ilegal
    .about = Violencia, abuso de menores, drogas u otros delitos en un chat
option-impersonation = Suplantación de identidad
    .about = Una cuenta falsa usa mi nombre y mi foto
option-malicious_bot = Bot malicioso
    .about = Un bot engaña, envía spam o pide códigos

option-wrong_language = Idioma equivocado
    .about = De pronto la aplicación está en un idioma que no leo
option-cannot_switch = No puedo cambiar el idioma
    .about = Mi idioma no aparece o se cambia solo

option-verification = Verificación
    .about = Quiero la insignia oficial para mi empresa o canal
option-api = API para empresas
    .about = La API, un bot o una herramienta de empresa no funciona
option-blocked = Cuenta de empresa bloqueada
    .about = Bloquearon mi número de empresa, bot o canal

option-copyright = Derechos de autor
    .about = Alguien copia mi foto, texto, música o vídeo
option-trademark = Marca
    .about = Alguien usa mi marca, mi nombre o mi logotipo
option-data_request = Solicitud sobre mis datos
    .about = Quiero una copia de mis datos, o que los borren
option-privacy = Privacidad
    .about = Mis datos privados se muestran, usan o comparten indebidamente

option-other = Otra cosa
    .about = Mi problema no está en ninguna lista

## Páginas

page-account = Tu cuenta
page-device = Teléfono y aplicación
page-happened = Qué pasó
page-ban = El bloqueo
page-security = Seguridad
page-messages = Los mensajes
page-groups = El grupo
page-payment = El pago
page-abuse = Lo que denuncias
page-legal = Tus derechos
page-business = Tu empresa
page-story = Con tus palabras
page-timeline = Por orden
page-tried = Lo que has probado
page-request = Lo que pides
page-proof = Capturas de pantalla

## Campos: cuenta

field-account_phone = Número de teléfono de la cuenta
    .hint = Con él se encuentra la cuenta; escríbelo con + y el código del país.
    .example = +44 7700 900123
field-username = Nombre de usuario
    .hint = En tu perfil, si tienes; suele empezar por @.
    .example = @maria_k_example
field-account_id = Identificador o nombre visible
    .hint = ID de WeChat, nombre de LINE, enlace del perfil: lo que identifique la cuenta.
    .example = wxid_example77
field-registered_since = Cuenta registrada desde
    .hint = Basta un año o un mes; ayuda a demostrar que la cuenta es tuya.
    .example = 2022-08
field-reply_email = Correo para la respuesta
    .hint = Una dirección que puedas abrir ahora; allí puede llegar la respuesta.
    .example = maria@example.org
field-alt_contact = Otra forma de contactarte
    .hint = Un segundo correo o número que funcione los próximos siete días.
    .example = m.k@example.net
field-legal_name = Nombre legal completo
    .hint = Solo hace falta donde el formulario de la plataforma lo exige.
    .example = María Kovac
field-service_region = Región del servicio
    .hint = WeChat (internacional) y Weixin (China continental) son de empresas distintas.
field-business_name = Nombre de la empresa
    .hint = Como aparece en el perfil de empresa.
    .example = Librería Nour
field-business_verified = ¿Está verificada la empresa?
    .hint = Sí solo si el perfil lleva la insignia de la propia plataforma.

## Campos: dispositivo

field-device_model = Modelo de teléfono u ordenador
    .hint = En los ajustes del dispositivo, en «Información».
    .example = Pixel 8
field-os_version = Sistema y versión
    .hint = En los ajustes del dispositivo, en «Información», cerca del modelo.
    .example = Android 14
field-app_version = Versión de la aplicación
    .hint = En los ajustes de la aplicación, en «Ayuda» o «Información»; o en la tienda.
    .example = 11.7.2
field-network_type = Red
    .hint = La que usaba el dispositivo cuando pasó.
field-unofficial_app = ¿Es una aplicación modificada o no oficial?
    .hint = Este tipo de aplicación puede causar un bloqueo; la sinceridad ahorra idas y vueltas.

## Campos: qué pasó

field-summary = El problema en una frase
    .hint = Será el asunto: qué pasó, no lo grave que es.
    .example = Los archivos de más de 20 MB se quedan «enviando»
field-description = Qué pasó
    .hint = Los hechos, en orden. Sin códigos, contraseñas, PIN ni números de tarjeta.
field-impact = Qué te impide hacer
    .hint = Un hecho sencillo ayuda más que palabras fuertes.
    .example = No puedo enviar contratos a mis clientes
field-happened_at = Cuándo pasó
    .hint = Día, hora y zona horaria si puedes; «ayer por la tarde» ya es algo.
    .example = 2026-02-16 19:05
field-first_seen = Cuándo lo notaste por primera vez
    .hint = El equipo de ayuda busca en sus registros por día y hora.
    .example = 2026-02-11 09:20
field-last_seen = Cuándo lo notaste por última vez
    .hint = La última vez que pasó; déjalo vacío si pasó una sola vez.
    .example = 2026-02-13 22:10
field-frequency = Con qué frecuencia
    .hint = Di qué lo provoca, si has visto un patrón.
    .example = Cada vez que envío un archivo de más de 20 MB
field-steps_before = Qué hiciste justo antes
    .hint = Paso a paso, para que puedan repetirlo.
    .example = Abrí un chat, elegí una foto, pulsé enviar
field-error_text = Texto del mensaje de error
    .hint = Palabra por palabra, en el idioma en que apareció.
field-error_code = Código de error
    .hint = El código corto de la ventana de error. Nunca un código de acceso.
    .example = Error 403
field-other_devices = En tus otros dispositivos
    .hint = Si funciona en otro, el fallo está en este dispositivo.
    .example = En mi ordenador funciona
field-network_test = En otra red
    .hint = Prueba Wi-Fi en lugar de datos móviles, o al revés.
field-timeline = Qué pasó y cuándo
    .hint = Lo más antiguo primero: una línea por cada momento y lo que pasó.
    .example = El archivo se quedó «enviando»
field-tried = Qué probaste
    .hint = Cada intento con su resultado, para que no te pidan repetirlo.
    .example = Reinicié la aplicación
field-request = Qué pides
    .hint = Una sola petición clara, que se pueda cumplir.
    .example = Buscar la causa y decirme cuándo se corregirá

## Campos: bloqueos

field-ban_text = Qué dice el aviso de bloqueo
    .hint = Palabra por palabra, como lo muestra la aplicación.
    .example = Tu cuenta ha sido suspendida
field-ban_at = Cuándo viste el bloqueo
    .hint = Día, hora y zona horaria, lo más exacto que puedas.
    .example = 2026-03-09 21:40
field-warning_mail = ¿Hubo una advertencia antes?
    .hint = Por correo o en la aplicación; mira también la carpeta de spam.
field-activity_72h = Qué hiciste en las 72 horas anteriores
    .hint = Grupos nuevos, muchos mensajes, otro teléfono: los hechos sin más.
    .example = Me uní a dos grupos y cambié de teléfono
field-affirms_no_breach = ¿Has respetado las condiciones del servicio?
    .hint = Solo va en el mensaje si dices que sí; déjalo vacío si dudas.

## Campos: seguridad

field-anomaly_at = Primera señal que notaste
    .hint = El primer mensaje extraño, aviso o cierre de sesión, con zona horaria.
    .example = 2026-01-20 23:10
field-anomaly_place_ip = Lugar o dirección IP del acceso
    .hint = Como lo muestra el aviso o la lista de dispositivos.
    .example = PC con Windows, Varsovia
field-login_notice = ¿Llegó un aviso de inicio de sesión?
    .hint = Un mensaje que dice que tu cuenta se abrió en otro dispositivo.
field-settings_changed = Cambiado sin tu consentimiento
    .hint = Todo lo que sepas; indica qué hay que restablecer.
field-last_normal_use = Último uso normal
    .hint = La última vez que todo estaba como debía.
    .example = 2026-01-20 21:00
field-two_step_state = Verificación en dos pasos
    .hint = Solo si está activada. Nunca escribas el PIN ni la contraseña.
field-recovery_valid = ¿Siguen funcionando el correo y el número de recuperación?
    .hint = Sí, si aún puedes leer los correos y SMS que llegan allí.
field-sim_blocked = ¿Ha bloqueado la operadora la tarjeta SIM?
    .hint = Quien tenga la SIM puede recibir tus códigos de acceso.
field-new_phone_available = ¿Tienes otro teléfono que puedas usar?
    .hint = Con una SIM nueva es la forma más rápida de volver a entrar.

## Campos: mensajes

field-counterpart_phone = Número de la otra persona
    .hint = Con + y código del país; ayuda a localizar el mensaje.
    .example = +44 7700 900456
field-message_at = Hora del mensaje
    .hint = Con cinco minutos de margen, si puedes.
    .example = 2026-02-11 09:20

## Campos: grupos

field-group_name = Nombre del grupo
    .hint = Exactamente como lo escribe la aplicación.
    .example = Grupo de padres, 3.º de primaria
field-group_link = Enlace del grupo
    .hint = El enlace de invitación, si lo tienes.
    .example = https://chat.whatsapp.com/EXAMPLE123
field-group_admin = Quién administra el grupo
    .hint = El nombre que muestra el grupo; quien administra decide quién entra.
    .example = Sra. D.
field-removal_notice = Qué dice el aviso
    .hint = Palabra por palabra, como lo muestra la aplicación.
    .example = Te han eliminado del grupo

## Campos: pagos

field-transaction_id = Número de operación
    .hint = En el recibo o en el historial de pagos. Nunca un número de tarjeta.
    .example = 4200009999202606011234567890
field-amount = Importe
    .hint = La suma exacta, como en el recibo.
    .example = 88.00
field-currency = Moneda
    .hint = Las tres letras del recibo.
    .example = EUR
field-charged_at = Cuándo te cobraron
    .hint = Según el recibo; algunas plataformas cuentan el plazo desde ese día.
    .example = 2026-06-01 12:02
field-bank_proof = ¿Aparece el cobro en tu banco?
    .hint = Basta una línea en el extracto de la cuenta o de la tarjeta.
field-payment_path = Cómo pagaste
    .hint = De eso depende quién reembolsa: la tienda, la plataforma o el vendedor.

## Campos: abusos

field-offender_handle = Cuenta que denuncias
    .hint = Usuario, número o enlace, copiado tal cual; las letras parecidas cuentan.
    .example = @maria_k_exampIe
field-offence = Qué hace esa cuenta
    .hint = Solo lo que has visto, sin ponerle calificativos.
    .example = Copia mi nombre y mi foto y pide dinero a mis contactos
field-content_links = Enlaces a los mensajes o perfiles
    .hint = Con enlaces públicos pueden verlo directamente.
    .example = t.me/maria_k_exampIe
field-evidence = Qué puedes mostrar
    .hint = Lo que has guardado; recorta a otras personas en vez de difuminarlas.
    .example = 3 capturas, una petición de dinero
field-relation = Quién es para ti
    .hint = Ayuda a valorar lo que se ve.
field-reported_before = ¿Lo denunciaste antes?
    .hint = Con el botón «Reportar» de la aplicación o de otro modo.

## Campos: asuntos legales

field-rights_role = En calidad de qué actúas
    .hint = Solo puede presentarlo el titular o quien actúe en su nombre.
field-work = Tu obra o marca
    .hint = Título, número de registro o dónde se ve el original.
    .example = «Puerto al amanecer», foto, https://example.org/harbour
field-infringing_links = Enlaces a las copias
    .hint = Un enlace por copia; solo se puede actuar sobre lo que se encuentra.
    .example = t.me/example_channel/42

## Campos: otros

field-screenshots = Capturas de pantalla
    .hint = La pantalla entera con la hora; recorta lo privado, nunca lo difumines.
    .example = Aviso de bloqueo
field-found_contact = Un contacto que encontraste en otro sitio
    .hint = Un número, dirección o enlace de internet o de un mensaje: se comprueba aquí al momento y nunca va en el mensaje. Déjalo vacío si no hay ninguno.
    .example = support@example.com
field-note = Nota para ti
    .hint = Se queda en tu caso; nunca se envía.
field-wants_urgent_mark = ¿Marcarlo como urgente?
    .hint = Solo si has perdido dinero o te han robado una cuenta o un teléfono.

## Respuestas comunes

choice-network_type-wifi = Wi-Fi
choice-network_type-mobile = Datos móviles
choice-network_type-both = Wi-Fi y datos móviles

choice-frequency-always = Siempre
choice-frequency-often = A menudo
choice-frequency-sometimes = A veces
choice-frequency-once = Una vez

choice-other_devices-same = El mismo problema allí
choice-other_devices-fine = Allí funciona
choice-other_devices-no_other = No tengo otro dispositivo

choice-network_test-other_network_same = El mismo problema allí
choice-network_test-other_network_works = Allí funciona
choice-network_test-not_tested = Sin probar

choice-two_step_state-on = Activada
choice-two_step_state-off = Desactivada
choice-two_step_state-unknown_pin = Activada, pero no puedo superarla

choice-relation-stranger = Persona desconocida
choice-relation-acquaintance = Persona conocida
choice-relation-former_contact = Antiguo contacto
choice-relation-business = Empresa

choice-payment_path-app_store = Tienda de aplicaciones (Apple o Google)
choice-payment_path-in_app = Dentro de la aplicación
choice-payment_path-bank = Cuenta bancaria o tarjeta
choice-payment_path-bot = Un bot en un chat

choice-rights_role-owner = Titular de los derechos
choice-rights_role-agent = Representante del titular
choice-rights_role-neither = Ni titular ni representante

choice-service_region-overseas = WeChat (fuera de China continental)
choice-service_region-mainland = Weixin (China continental)

choice-impact-cannot_use = No puedo usar mi cuenta
choice-impact-work = No puedo hacer mi trabajo
choice-impact-family = No puedo comunicarme con mi familia
choice-impact-money = He perdido dinero o puedo perderlo

choice-request-explain = Explicar el motivo
choice-request-restore = Devolverme el acceso
choice-request-refund = Reembolsar el importe
choice-request-remove = Retirar el contenido o la cuenta
choice-request-fix_date = Buscar la causa y decirme cuándo se corregirá

choice-offence-impersonates_me = Se hace pasar por mí
choice-offence-asks_money = Pide dinero a la gente
choice-offence-threats = Hace amenazas
choice-offence-spam = Envía spam
choice-offence-illegal = Publica contenido ilegal

choice-settings_changed-password = Contraseña
choice-settings_changed-email = Dirección de correo
choice-settings_changed-phone = Número de teléfono
choice-settings_changed-devices = Dispositivos vinculados

## Cómo fue un intento

result-none = Sin cambios
result-temporary = Ayudó por un tiempo
result-partly = Ayudó en parte
result-solved = Lo resolvió

## Intentos comunes

try-restart_app = Reiniciar la aplicación
try-reinstall = Reinstalar la aplicación
try-other_network = Cambiar de red
try-restart_phone = Reiniciar el teléfono
try-update = Actualizar la aplicación
try-clear_cache = Vaciar la caché de la aplicación
try-other_device = Probar en otro dispositivo
