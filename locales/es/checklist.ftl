# La lista, la autoayuda, los primeros pasos, las advertencias y lo que debe mostrar una imagen.
# Cada línea de la lista es una frase corta en imperativo.

## Lista

check-sim_blocked = Haz que tu operadora bloquee la tarjeta SIM.
check-bank_told = Avisa a tu banco del cobro.
check-other_sessions_ended = Cierra todas las sesiones que no sean tuyas.
check-two_step_on = Activa la verificación en dos pasos.
check-friends_warned = Avisa a tus contactos por otro medio que no sea esta cuenta.
check-police_if_money_lost = Denúncialo a la policía si se perdió dinero.
check-official_app_installed = Usa solo la aplicación oficial, de la tienda oficial.
check-number_international = Escribe el número con + y el código del país.
check-email_spelled_right = Lee otra vez la dirección de correo, letra por letra.
check-times_with_zone = Indica cada hora con su zona horaria.
check-each_try_with_result = Escribe cada intento con su resultado.
check-payment_id_amount_bank_proof = Indica el número de operación, el importe y el comprobante del banco.
check-charge_window_days_left = Envíalo mientras corra el plazo para reclamar.
check-links_to_public_content = Añade enlaces a lo que se puede ver en público.
check-owner_or_agent = Di si eres titular de los derechos o su representante.
check-screenshot_has_time = Que se vea la hora en cada captura.
check-screenshot_cropped_not_blurred = Recorta lo privado; no lo difumines ni lo tapes con trazos.
check-screenshots_max3_jpg_png_5mb_720p = Respeta los límites que afirma un artículo: 3 imágenes como mucho, JPG o PNG, menos de 5 MB cada una, 720p o más.
check-no_code_no_password_no_pin = No pongas ningún código, contraseña ni PIN.
check-no_card_number = No pongas ningún número de tarjeta.
check-one_problem_only = Escribe solo sobre este problema.
check-address_typed_not_clicked = Escribe tú la dirección en vez de seguir un enlace.
check-sender_of_reply_checked = Comprueba quién envió la respuesta antes de contestar.
check-spam_folder_after_1h = Mira en la carpeta de spam si en una hora no ha llegado nada.
check-wait_until_then_reply_in_same_thread = Envíalo una vez, espera y luego pregunta en el mismo hilo.

## Autoayuda: qué probar antes de escribir

help-latest_version = Actualiza la aplicación a la última versión.
help-clear_cache = Vacía la caché de la aplicación en sus ajustes de almacenamiento; tus chats se quedan.
help-other_network = Prueba otra red: Wi-Fi en vez de datos móviles, o al revés.
help-restart = Cierra la aplicación del todo y ábrela otra vez; después reinicia el dispositivo.
help-service_status = Pregunta a alguien con la misma aplicación: si también le falla, es una avería general y basta con esperar.

help-check_number_format = Comprueba el número: + y código del país, y en la mayoría de los países sin 0 después.
help-reset_password = Restablece la contraseña desde la pantalla de acceso, si la cuenta tiene una.
help-look_on_other_device = Mira en tus otros dispositivos: puede que la sesión siga abierta o que el código aparezca allí.
help-known_device = Entra desde un dispositivo y una red que ya hayas usado con esta cuenta.
help-sms_not_blocked = Comprueba que el teléfono tiene cobertura y no bloquea mensajes de desconocidos.
help-code_by_call = Deja que el contador llegue a cero y elige la llamada en la aplicación, si la ofrece.
help-wait_limit = No pidas más códigos hasta que acabe el tiempo de espera de la pantalla.
help-operator_sms = Pregunta a tu operadora si retiene los mensajes con códigos.
help-code_only_in_app = Escribe un código solo en la propia aplicación y no se lo envíes a nadie.
help-change_number_in_app = Si la cuenta aún se abre, cambia el número en los ajustes de cuenta de la aplicación.
help-keep_old_number = Conserva el número antiguo hasta que la cuenta haya pasado al nuevo.
help-recovery_mail = Usa el enlace «olvidé» de la pantalla y busca el mensaje en tu correo de recuperación.

help-read_ban_notice = Lee el aviso entero en la aplicación: a menudo tiene un botón para pedir una revisión.
help-official_app_only = Quita cualquier aplicación modificada e instala la oficial: se dice que las modificadas son causa de bloqueos.
help-read_rules = Lee las normas de la plataforma, para poder decir qué se aplica a tu caso.
help-wait_ban_end = Si el aviso indica un final, espera hasta entonces antes de escribir.
help-limit_ends_itself = Envía «/start» al bot: dice si el límite acaba solo y cuándo.
help-line_wait_suspension = Una suspensión por ciertos mensajes dura de 24 horas a 7 días: espera primero a que termine.

help-was_it_you = Piensa si fuiste tú: un teléfono nuevo, un navegador, una VPN, un viaje.
help-check_sessions = Abre la lista de dispositivos en los ajustes de la aplicación y busca uno que no sea tuyo.
help-privacy_settings = Comprueba en los ajustes de privacidad quién puede ver tu número, tu foto y tu última conexión.
help-reregister_own_code = Registra de nuevo tu número en la aplicación de tu propio teléfono y escribe el código SMS solo allí.
help-log_out_linked_devices = Abre «Dispositivos vinculados» en los ajustes y cierra la sesión de todo dispositivo que no sea tuyo.
help-telegram_other_device = En un dispositivo con la sesión abierta: «Ajustes» › «Dispositivos», cierra todas las demás sesiones y activa la verificación en dos pasos.
help-telegram_number_is_key = Quien tiene el número tiene la cuenta: antes que nada, haz bloquear la SIM.
help-friends_by_other_means = Avisa a tus contactos por teléfono o por otra aplicación, porque la cuenta está en otras manos.
help-line_move_account = Recupera tu número en una SIM nueva y traslada la cuenta a otro teléfono; comprueba los pasos en el centro de ayuda de LINE.

help-other_party_online = Pregunta a la otra persona si tiene conexión y recibe mensajes de los demás.
help-notifications_allowed = Permite las notificaciones de la aplicación en los ajustes del teléfono y revisa «No molestar».
help-battery_saver = Deja que la aplicación funcione en segundo plano: exclúyela del ahorro de batería.
help-free_storage = Libera espacio en el dispositivo.
help-permissions_media = Permite a la aplicación usar fotos, archivos, cámara y micrófono en los ajustes del teléfono.
help-same_account_on_devices = Comprueba que ambos dispositivos usan la misma cuenta y que los dos tienen conexión.

help-payment_history = Busca el pago en el historial de la aplicación y anota su número y su estado.
help-wait_pending = Un pago pendiente puede volver solo: mira otra vez al día siguiente.
help-store_first = Si pagaste a través de Apple o Google, pídeles primero el reembolso: el dinero lo tienen ellos.
help-cancel_in_store = Cancela la suscripción donde la compraste, para que no se cobre otra vez.
help-ask_seller = Pregunta primero al vendedor, por escrito, y guarda la respuesta.
help-paysupport = Envía «/paysupport» al bot al que pagaste y guarda su respuesta.
help-wallet_help = Mira en la página de ayuda del propio monedero, dentro de la aplicación, no en un resultado de búsqueda.

help-ask_admin = Pregunta primero a un admin del grupo: los admins deciden quién entra.
help-fresh_link = Pide un enlace de invitación nuevo y pregunta si el grupo está lleno.

help-reinstall_after_backup = Haz una copia de seguridad, quita la aplicación e instálala de nuevo.
help-os_supported = Comprueba que la aplicación sigue siendo compatible con tu versión del sistema.
help-store_works = Comprueba que la tienda puede instalar otras aplicaciones y que tienes allí la sesión abierta.
help-cloud_space = Comprueba que la cuenta en la nube tiene espacio y es la correcta.
help-backup_on_wifi = Haz la copia de seguridad con Wi-Fi y el teléfono cargando.
help-less_auto_download = Desactiva la descarga automática de fotos y vídeos.
help-fewer_notifications = Silencia los grupos y canales con mucho movimiento.

help-keep_evidence = Anota nombres, enlaces y horas antes de que algo desaparezca.
help-report_in_app = Usa el botón de reportar de la aplicación, en el propio mensaje o perfil.
help-block_person = Bloquea la cuenta después de denunciarla.

help-choose_language_again = Elige otra vez el idioma en los ajustes de la aplicación.
help-system_language = Revisa el idioma del propio teléfono: la aplicación puede seguirlo.

help-help_center_search = Busca primero en las páginas de ayuda de la plataforma.
help-data_export_in_app = Mira en los ajustes de cuenta o privacidad si puedes obtener o borrar tus datos por tu cuenta.

## Primeros pasos: qué hacer primero, en este orden

action-operator_block_sim = Llama a tu operadora y haz bloquear la tarjeta SIM.
action-bank_police_if_needed = Llama a tu banco si el teléfono da acceso a tu cuenta, y denuncia el robo a la policía.
action-reregister_new_sim = Consigue una SIM nueva con tu número y regístrate en otro teléfono: eso expulsa al ladrón y es más rápido que el correo.
action-reregister_own_code = Registra de nuevo tu número en tu propio teléfono; escribe el código SMS solo en la aplicación.
action-freeze_account = Congela la cuenta desde la pantalla de acceso de cualquier teléfono que tenga la aplicación.
action-end_sessions = Cierra todas las demás sesiones desde donde aún puedas entrar.
action-change_password = Cambia la contraseña ahora mismo, si la cuenta tiene una.
action-two_step_on = Activa la verificación en dos pasos.
action-friends_warn = Avisa a tus contactos por otro medio: pueden pedirles dinero en tu nombre.
action-bank_if_money = Llama a tu banco si hay dinero o datos de tarjeta de por medio.
action-police_if_money = Denúncialo a la policía si se ha perdido dinero.
action-tell_bank = Avisa ya a tu banco: a menudo puede detener o disputar el cobro.
action-keep_receipt = Guarda el recibo y el comprobante del banco.
action-no_more_money = No envíes más dinero ni ningún código, digan lo que digan.
action-danger_call_help = Si alguien corre peligro, llama primero a los servicios de emergencia de tu zona.

## Advertencias

note-code_never = Ningún equipo de ayuda necesita tu código, tu contraseña ni tu PIN. Quien te los pida no es del equipo de ayuda.
note-fake_support_fee = La ayuda es gratuita. Quien te pida un pago o una tarjeta regalo no es del equipo de ayuda.
note-other_app_support = La ayuda oficial no te escribe por otra aplicación de mensajes.
note-store_refund = Lo comprado a través de Apple o Google lo reembolsan ellos.
note-admins_decide = Los admins del grupo deciden quién está y quién lo dirige: pregúntales primero.
note-do_not_copy_illegal = No guardes, copies ni reenvíes imágenes ilegales. Bastan enlaces, nombres y horas.

note-one_number_per_appeal = Un número de teléfono por apelación.
note-review_not_faster = Pedirlo más veces no acelera la revisión. Su estado se ve al abrir la aplicación.
note-wait_7_days_pin = Si una persona desconocida puso un PIN de dos pasos, WhatsApp te deja entrar sin él después de 7 días. Entrar con tu código SMS la expulsa al momento.
note-deleted_after_30_days_claim = Otros sitios, que citan las páginas de ayuda de WhatsApp, dicen que una cuenta desactivada se borra a los 30 días, más o menos. Regístrate de nuevo antes.
note-badge_beside_name = La insignia de un chat oficial está junto al nombre. Una insignia dentro de la imagen es falsa. Compruébalo en la aplicación.

note-messenger_com_closed = La prensa informa de que messenger.com lleva ahora a Facebook. La ayuda está en facebook.com/help.
note-report_shows_chat = Con una denuncia, Facebook recibe los últimos mensajes de ese chat para leerlos.

note-volunteers_no_secrets = Aquí responden personas voluntarias. No escribas nada secreto.
note-telegram_code_never = Un código de acceso que Telegram te envía no se da a nadie, ni siquiera a Telegram.
note-smstelegram_only = @smstelegram en X es la única cuenta de ayuda de Telegram en una red social.
note-first_limit_few_days = Un primer límite dura unos días y no se puede acortar.
note-stars_final = Las ventas de Telegram Stars son definitivas. El desarrollador del bot aún puede reembolsar lo que no se entregó.
note-abuse_mail_needs_links = Un correo a la dirección de abusos necesita enlaces (t.me/… o @…); si no, no se puede tramitar.
note-verify_not_for_users = Solo se pueden verificar canales, grupos y bots, no la cuenta de una persona.
note-dmca_owner_only = Solo puede pedirlo el titular de los derechos o quien actúe en su nombre.
note-private_chats_not_processed = No se tramitan peticiones sobre chats privados, solo sobre contenido público.

note-wechat_two_services = WeChat (internacional) y Weixin (China continental) son dos servicios de dos empresas. Escribe al servicio en el que te registraste.
note-wechat_kefu_is_a_shops_tool = «微信客服» es una herramienta que las tiendas ponen en sus páginas. Ese chat es de la tienda, no de la ayuda de WeChat.
note-wechat_no_third_party_unblock = No pagues a nadie para que te desbloquee. Se dice que las cuentas desbloqueadas así vuelven a bloquearse.

note-line_no_phone_replies = Por regla general, LINE responde solo por su función de mensajes o por correo. Una llamada no es de LINE.
note-line_owner_only = El formulario debe enviarlo el titular de la cuenta, no otra persona.

note-activation_code_never = No des nunca a nadie el código de activación, diga quien diga ser.
note-viber_blocked_by_machine = La política de privacidad de Viber dice: quien fue bloqueado de forma automática puede pedir al equipo de ayuda que lo revise.
note-viber_store_refund = Lo comprado a través de Apple o Google lo reembolsan ellos, no Viber.
note-viber_cooling_off = El plazo de 14 días para desistir acaba en cuanto se usa la compra.

note-signal_modified_app = Una aplicación de Signal modificada puede nombrar otra dirección de ayuda. Fíate solo de la que nombra la oficial.
note-signal_abuse_address = Pese a su nombre, abuse@signal.org es solo para derechos de autor y marcas. Allí no se tramitan denuncias de personas.
note-discord_false_reports = Discord sanciona las denuncias falsas o repetidas. Denuncia una vez, y solo lo que has visto.
note-snapchat_my_eyes_only = No digas nunca a la ayuda de Snapchat, ni a nadie, tu contraseña ni tu código de «My Eyes Only».
note-kakao_phone_unconfirmed = Los números de teléfono de KakaoTalk solo aparecieron en otros sitios. Ninguno se pudo confirmar.
note-kakao_search_pages = Hay extraños que ponen sus contactos en el texto de búsqueda de páginas de cs.kakao.com. No tomes de ahí ningún número ni ID.
note-kakao_id_masked = Por una suplantación, Kakao pide un documento de identidad. Tapa su número antes de enviarlo.

## Pruebas: qué debe mostrar la imagen

proof-ban_notice = El aviso entero al iniciar sesión, con su motivo y la hora
proof-red_mark_number_time = La marca roja, el nombre o número de la otra persona y la hora del envío
proof-chat_and_time = La lista de chats con la hora, donde falta el mensaje o llega tarde
proof-failed_file = El archivo que se queda enviando, con su tamaño y la hora
proof-both_devices = El mismo chat en los dos dispositivos, una imagen de cada uno
proof-payment_screen = La página del pago con número de operación, importe y estado
proof-bank_notice = El aviso del banco sobre el cobro, sin el número de tarjeta
proof-dead_link = El aviso de que el enlace no funciona, con el nombre del grupo
proof-removal_notice = El aviso de que te eliminaron, con el nombre del grupo y la hora
proof-group_info = La página de información del grupo con su nombre y quiénes lo administran
proof-error_window_version = La ventana de error y la página con la versión de la aplicación
proof-slow_screen_storage = La pantalla lenta o bloqueada, con la hora, y la página de almacenamiento o batería de la aplicación
proof-store_error = El mensaje de error de la tienda, con el nombre de la aplicación
proof-backup_error = La página de la copia con el error y la hora de la última copia de seguridad
proof-notification_settings = Los ajustes de notificaciones de la aplicación en el teléfono
proof-profile_and_message = El perfil con su nombre exacto y el mensaje con su hora
proof-payment_request = La petición de dinero, sin los datos de tu propia cuenta
proof-fake_profile = El perfil falso con su nombre exacto, junto al tuyo
