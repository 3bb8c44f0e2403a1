# Los canales, cómo se usan, por qué algunos contactos no se deben usar, y los plazos que publican las plataformas.
# Los nombres de menú van entre comillas, como los escribe la aplicación; si no es seguro, en inglés.

## WhatsApp

channel-whatsapp-in_app_contact = En la aplicación: «Ajustes» › «Ayuda» › «Contáctanos»
    .about = Funciona también antes de iniciar sesión. El menú puede llamarse «Ayuda y comentarios»: compruébalo en la aplicación.
channel-whatsapp-in_app_review = En la aplicación: «Solicitar revisión»
    .about = El botón está en el aviso de bloqueo. Es la primera vía para que se revise.
channel-whatsapp-in_app_report = En la aplicación: abre el chat y luego «Reportar»
    .about = Llega directamente a quienes revisan las denuncias. Mira en la aplicación dónde está el botón.
channel-whatsapp-web_contact = Formulario de contacto en whatsapp.com
    .about = Para cuando la aplicación no se abre o no ayuda.
channel-whatsapp-mail_ban_appeal = Correo contra un bloqueo
    .about = La dirección que dan las propias condiciones de WhatsApp para un bloqueo que crees erróneo.
channel-whatsapp-mail_lost_phone = Correo por teléfono perdido o robado
    .about = Para que desactiven la cuenta. Necesita una frase fija en inglés y tu número con el código del país.
channel-whatsapp-help_center = Centro de ayuda de WhatsApp
    .about = Artículos para leer. Allí no responde nadie.
channel-whatsapp-privacy_contact = Formulario de privacidad en whatsapp.com
    .about = Para preguntas sobre tus datos personales.
channel-whatsapp-dpo_mail = Correo al delegado de protección de datos
    .about = Solo para preguntas sobre tus datos personales.

## Messenger

channel-messenger-facebook_hacked = facebook.com/hacked
    .about = Para una cuenta robada o en la que no puedes entrar. Hace preguntas paso a paso.
channel-messenger-support_hub = En la aplicación de Facebook: el centro de asistencia
    .about = Según la prensa, la vía más nueva, con un asistente de IA. Mira en la aplicación si lo tienes.
channel-messenger-help_center = Servicio de ayuda de Facebook
    .about = Artículos y, desde algunos, el formulario adecuado.
channel-messenger-in_app_report_chat = En la aplicación: abre el chat, toca el nombre y luego «Reportar» (en versiones antiguas, «Algo no funciona»)
    .about = Para abusos en una conversación. Los nombres pueden haber cambiado.
channel-messenger-in_app_report_problem = En la aplicación: ajustes y luego «Reportar un problema»
    .about = Para fallos de la aplicación. Mira en la aplicación dónde está.

## Telegram

channel-telegram-ask_question = En la aplicación: «Ajustes» › «Hacer una pregunta»
    .about = Para cualquier cosa con la sesión abierta. Responden personas voluntarias, así que no escribas nada secreto.
channel-telegram-login_form = Formulario en telegram.org/support
    .about = Para problemas al iniciar sesión o al registrarse.
channel-telegram-frozen_appeal = En la aplicación: la apelación del aviso de cuenta congelada
    .about = La revisan moderadores.
channel-telegram-spambot = @SpamBot
    .about = Dice por qué no puedes escribir a otros y acepta una apelación si fue un error.
channel-telegram-banned_number_mail = Correo por un número bloqueado
    .about = El botón de correo de la propia aplicación escribe ahí. La prueba es de una versión antigua: compruébalo en la aplicación.
channel-telegram-in_app_report = En la aplicación: «Reportar» en el mensaje o perfil
    .about = Android: tócalo. iPhone: mantenlo pulsado. Ordenador: clic derecho.
channel-telegram-abuse_mail = Correo por abusos en contenido público
    .about = Primero lo trata una máquina: debe llevar enlaces (t.me/… o @…).
channel-telegram-stopca_mail = Correo contra el abuso de menores
    .about = Solo para el abuso de menores.
channel-telegram-notoscam = @NoToScam
    .about = Para un estafador que se hace pasar por ti.
channel-telegram-dmca_mail = Correo por derechos de autor
    .about = Solo para titulares de derechos o quienes actúen por ellos, y solo sobre contenido público.
channel-telegram-eu_bot = @EURegulation
    .about = Para personas en la UE: datos personales y contenido ilegal.
channel-telegram-dsa_report = Formulario de denuncia para la UE
    .about = Para personas en la UE. Pide tu nombre, un contacto y una explicación convincente.
channel-telegram-stars_dispute = Reclamación de Stars por @BotFather
    .about = Para lo que un bot vendió y no entregó, cuando «/paysupport» no ha servido.
channel-telegram-smstelegram = @smstelegram en X
    .about = Solo para problemas de acceso, y solo por mensaje privado.
channel-telegram-verify_bot = @VerifyBot
    .about = Verificación de canales, grupos y bots. Las personas no se pueden verificar.
channel-telegram-press_bot = @PressBot
    .about = Para la prensa.
channel-telegram-bot_support = @BotSupport
    .about = Para quienes crean bots. Comprueba en la aplicación que el nombre es exactamente este.
channel-telegram-bugs = Lista pública de fallos en bugs.telegram.org
    .about = Para fallos que se pueden repetir. Todo el mundo puede leerla.

## WeChat

channel-wechat-help_feedback = En la aplicación: «Yo» › «Ajustes» › «Help & Feedback»
    .about = El lugar que nombran las propias condiciones de WeChat, también para una cuenta robada.
channel-wechat-help_site = Centro de ayuda de WeChat
    .about = Para cuando no puedes iniciar sesión.
channel-wechat-freeze = En la aplicación, en la pantalla de acceso: «More» › «WeChat Security Center» › «Freeze account»
    .about = Detiene a quien esté en la cuenta. Después se apela para obtener una contraseña nueva.
channel-wechat-self_unblock = En la aplicación: el desbloqueo que se ofrece al iniciar sesión
    .about = Una copia de un aviso oficial dice 5 solicitudes como máximo por número y mes. Compruébalo en la aplicación.
channel-wechat-in_app_report = En la aplicación: abre el chat o perfil y luego «Report»
    .about = Mira en la aplicación dónde está el botón.
channel-wechat-policy_mail = Correo para denunciar una infracción de las normas
    .about = De la política de uso aceptable de WeChat.
channel-wechat-eu_mail = Correo para usuarios de la UE
    .about = Contacto de Tencent para usuarios de la UE.
channel-wechat-privacy_form = Formulario para solicitudes sobre tus datos
    .about = Enlazado desde la política de privacidad de WeChat.

## LINE

channel-line-contact_form = Formulario de contacto de LINE
    .about = Puedes seguir sin iniciar sesión. Por una cuenta robada, debe enviarlo su titular.
channel-line-help_center = Centro de ayuda de LINE
    .about = Artículos para leer.
channel-line-in_app_report = En la aplicación: abre el chat y luego «Report»
    .about = Mira en la aplicación dónde está el botón.

## Viber

channel-viber-in_app_form = En la aplicación: «Más», luego ayuda y «Contact us»
    .about = Nombrado en las condiciones de Viber. Mira en la aplicación dónde está.
channel-viber-contact_form = Formulario de contacto de Viber
    .about = La dirección de las condiciones de Viber. Lleva a help.viber.com.
channel-viber-post = Carta a Viber
    .about = Para una queja formal por un pago de Viber Out desde la UE o el Reino Unido.
channel-viber-in_app_report = En la aplicación: «Reportar» en el mensaje o la comunidad
    .about = Llega directamente a quienes revisan las denuncias.
channel-viber-privacy_mail = Correo al delegado de protección de datos
    .about = Solo para preguntas sobre tus datos personales.
channel-viber-dispute_mail = Correo para una notificación formal de disputa
    .about = Solo para una disputa legal, no para pedir ayuda.

## Signal

channel-signal-in_app_contact = En la aplicación: «Ajustes» › «Ayuda» › «Contáctanos»
    .about = Pide una categoría y al menos diez caracteres. Puede acompañarlo un registro de depuración.
channel-signal-web_form = Formulario de solicitud en support.signal.org
    .about = Para cuando la aplicación no se abre o no ayuda.
channel-signal-support_mail = Correo a la ayuda de Signal
    .about = La dirección que nombra la aplicación oficial.
channel-signal-help_center = Páginas de ayuda de Signal
    .about = Artículos para leer. Mira si el de tu problema lleva a un formulario.
channel-signal-ip_mail = Correo por derechos de autor y marcas
    .about = Solo para propiedad intelectual. Allí no se tramita nada más.

## Instagram

channel-instagram-instagram_hacked = instagram.com/hacked
    .about = Para una cuenta robada o en la que no puedes entrar. Hace preguntas paso a paso.
channel-instagram-support_hub = En la aplicación: el centro de asistencia de Meta
    .about = Según la prensa, la vía más nueva, con un asistente de IA. Mira en la aplicación si lo tienes.
channel-instagram-help_center = Servicio de ayuda de Instagram
    .about = Artículos para leer. Mira si el de tu problema lleva a un formulario.

## Discord

channel-discord-request_form = Formulario de solicitud en support.discord.com
    .about = Para fallos y para lo que no tiene formulario propio.
channel-discord-hacked_form = Formulario para una cuenta comprometida en support.discord.com
    .about = En la misma página que las demás solicitudes, para una cuenta en la que entró otra persona.
channel-discord-in_app_appeal = En la aplicación: la apelación del aviso sobre tu cuenta
    .about = La vía más corta donde el aviso la ofrece.
channel-discord-appeal_form = Formulario de apelación: dis.gd/request
    .about = Para apelar cuando la aplicación no lo ofrece o no se abre.
channel-discord-help_center = Páginas de ayuda de Discord
    .about = Artículos para leer. Mira si el de tu problema lleva a un formulario.
channel-discord-privacy_mail = Correo para cuestiones de privacidad
    .about = Solo para preguntas sobre tus datos personales.
channel-discord-dpo_mail = Correo al delegado de protección de datos
    .about = Solo para preguntas sobre tus datos personales.

## Snapchat

channel-snapchat-request_form = Formulario de solicitud en help.snapchat.com
    .about = Pide un correo que puedas abrir, tu nombre de usuario y desde cuándo no puedes entrar.
channel-snapchat-locked_appeal = El artículo sobre apelaciones de cuentas bloqueadas, en help.snapchat.com
    .about = Dice cómo apelar.
channel-snapchat-copyright_mail = Correo por derechos de autor
    .about = Solo para derechos de autor.

## KakaoTalk

channel-kakaotalk-inquiry = Centro de atención de Kakao en cs.kakao.com
    .about = Ayuda y consultas, también sobre una cuenta restringida.
channel-kakaotalk-impersonation_inquiry = Denuncia de una suplantación en cs.kakao.com
    .about = Pide un documento de identidad, con su número tapado.
channel-kakaotalk-chatbot = En la aplicación: el chatbot del centro de atención
    .about = Responde una máquina. Mira en la aplicación dónde está.

## Pasos: cómo usar un canal

step-type_address = Escribe tú la dirección en el navegador.
step-type_address_exactly = Escribe tú la dirección entera, con lo que va tras la barra: el resto de vb.me puede llevar a cualquier parte.
step-open_exact_handle = Escribe el nombre exacto, letra por letra, y comprueba que no tenga letras de más.
step-check_recipient = Compara el destinatario con esta dirección, letra por letra.
step-paste_subject_and_text = Pega el asunto y el texto.
step-paste_and_attach = Pega el texto y añade las imágenes.
step-paste_if_asked = Pega el texto donde te pidan explicarlo.
step-copy_slot_by_slot = Copia un campo tras otro en el formulario.
step-copy_into_form = Copia el texto en el formulario.
step-one_message_only = Envíalo una sola vez. Lo que falte, añádelo después en el mismo hilo.
step-watch_mail = Busca la respuesta en tu correo, también en la carpeta de spam.
step-watch_chat_and_mail = La respuesta puede llegar como chat en la aplicación o por correo: mira en los dos.
step-answer_in_same_chat = La respuesta llega en el mismo chat.
step-answer_in_same_place = Busca la respuesta en el mismo lugar de la aplicación.
step-search_article = Busca tu problema y mira si al final del artículo hay un formulario.
step-block_after_report = Bloquea la cuenta después de denunciarla.
step-open_chat_report = Abre el chat o perfil y elige «Reportar».

step-open_help_contact = Abre «Ajustes» › «Ayuda» › «Contáctanos»; antes de iniciar sesión está en el menú de la primera pantalla.
step-device_info_choice = Elige si envías información del dispositivo: ayuda con los fallos, y puedes no enviarla.
step-past_proposed_articles = Si aparecen artículos, míralos y luego sigue para enviar el mensaje.
step-tap_request_review = Toca «Solicitar revisión» en el aviso de bloqueo.
step-code_only_in_app = Si la aplicación pide un código SMS, escríbelo en la aplicación y en ningún otro lugar.
step-status_in_app = Abre la aplicación para ver el estado de la revisión.
step-choose_product = Elige la parte de la página que corresponda: Messenger, Business o accesibilidad.
step-keep_fixed_sentence = Deja la frase en inglés tal como está, con tu número debajo.

step-own_device_first = Si puedes, usa un dispositivo desde el que ya hayas entrado antes.
step-follow_questions = Responde a las preguntas una por una. El texto te ayuda a recordar horas y hechos.
step-open_facebook_support = Abre la aplicación de Facebook, ve a ayuda y asistencia y busca el centro de asistencia.
step-no_promise_of_human = Primero responde un asistente. Nadie promete que después lo haga una persona.
step-open_chat_name_report = Abre el chat, toca el nombre de arriba y elige «Reportar».
step-open_report_problem = Abre los ajustes de la aplicación y elige «Reportar un problema».

step-open_ask_question = Abre «Ajustes» › «Hacer una pregunta» y confirma.
step-volunteers_read_it = Lo leen personas voluntarias: no envíes secretos ni documentos.
step-category_in_text = El formulario no tiene campo para la categoría: va en el texto.
step-open_freeze_notice = Abre en la aplicación el aviso de congelación y toca la apelación.
step-bot_says_limit = El bot dice si tienes un límite y hasta cuándo. Si fue un error, díselo.
step-mail_button_in_app = Si la aplicación muestra un botón de correo en el aviso de bloqueo, usa ese: rellena lo que hace falta.
step-tap_hold_report = Android: toca el mensaje. iPhone: mantenlo pulsado. Ordenador: clic derecho. Luego elige «Reportar».
step-links_in_text = Asegúrate de que los enlaces estén en el texto.
step-links_not_pictures = Envía solo enlaces y nombres, nunca las imágenes.
step-say_your_role = Di que eres titular de los derechos o su representante.
step-paysupport_first = Envía primero «/paysupport» al bot y espera su respuesta.
step-stars_transaction_id = Busca el número de operación en «Ajustes» › «Your Stars».
step-private_message_only = Escribe solo por mensaje privado, y no pongas ningún número en público.
step-look_for_same_bug = Busca si ya está ese mismo fallo y, si está, añade tu caso.
step-public_no_personal_data = Todo el mundo puede leerlo: deja fuera tu número, nombres y correo.

step-open_me_settings_help = Abre «Yo» › «Ajustes» › «Help & Feedback».
step-open_security_center = En la pantalla de acceso, toca «More» y luego «WeChat Security Center».
step-choose_freeze = Elige «Freeze account» y sigue la pantalla.
step-appeal_for_password = Después apela para obtener una contraseña nueva; el resultado llega por SMS.
step-try_login_unblock = Intenta iniciar sesión y sigue el desbloqueo que ofrece el aviso.
step-never_through_others = No dejes que nadie más la desbloquee por ti, ni pagando ni gratis.
step-open_from_privacy_policy = Abre la política de privacidad de WeChat en wechat.com y sigue su enlace al formulario.

step-continue_without_login = Elige continuar sin iniciar sesión si no puedes entrar.
step-owner_sends_it = Envíalo tú: debe hacerlo el titular de la cuenta.
step-allow_line_sender = Permite el correo de linecorp.com: el acuse de recibo llega de allí.

step-open_more_help = Abre «Más», busca la ayuda y elige «Contact us».
step-leads_to_help_viber = Comprueba que la página que se abre está en help.viber.com.
step-letter_name_address = Escribe en la carta tu nombre completo, teléfono, dirección postal y correo.
step-letter_copies_only = Adjunta copias, nunca originales.
step-formal_notice_only = Úsalo solo para una notificación legal formal.

step-open_signal_contact = Abre «Ajustes» › «Ayuda» › «Contáctanos».
step-signal_category = Elige una categoría: sin ella no se puede enviar.
step-signal_debug_log = El registro de depuración ya viene marcado. Ayuda con los fallos, y puedes quitarlo.
step-open_meta_hub = En ayuda y asistencia de la aplicación, busca el centro de asistencia.
step-choose_compromised = Elige el formulario para una cuenta comprometida.
step-open_account_notice = Abre en la aplicación el aviso sobre tu cuenta y elige la apelación.
step-type_whole_address = Escribe tú la dirección entera, con lo que va tras la barra.
step-search_locked = Busca «locked account appeal» y haz lo que diga el artículo.
step-choose_kakaotalk_inquiry = Elige enviar una consulta, para KakaoTalk.
step-mask_id_number = Tapa el número del documento antes de enviarlo.
step-open_kakao_chatbot = En la ayuda de la aplicación, busca el chatbot del centro de atención.

## Donde nada se puede usar: qué hacer en su lugar

none-report_needs_app = Las denuncias se hacen en la aplicación. Ábrela en cualquier teléfono con tu sesión iniciada, o pide que lo denuncie alguien que vea lo mismo.
none-ask_from_other_device = Inicia sesión en Telegram en otro dispositivo y usa allí «Ajustes» › «Hacer una pregunta».
none-frozen_needs_app = La apelación está en la aplicación. Instala Telegram en otro teléfono, inicia sesión y abre allí el aviso.

## Contactos que no se deben usar: por qué

avoid-outdated = Una dirección antigua: las condiciones de la plataforma nombran otra desde 2021.
avoid-unverified_address = Solo la nombran artículos. Ninguna página consultada de la plataforma la nombra.
avoid-unverified_host = Solo lo nombran otros sitios. Ninguna página consultada de la plataforma lo nombra.
avoid-no_support_there = Ninguna página consultada de la plataforma dice que allí se dé ayuda.
avoid-no_forum_found = Un artículo lo llama foro. Nada más de lo encontrado lo dice.
avoid-not_the_platforms_host = El nombre se parece al de la plataforma, pero el sitio no es suyo.
avoid-closed_site = La prensa informa de que este sitio se cerró y ahora lleva a otro lugar.
avoid-researchers_only = Para investigadores de seguridad. Allí no se tratan cuentas robadas.
avoid-use_press_bot = No aparece en las páginas de la plataforma. A la prensa se le pide usar el bot.
avoid-no_official_page_names_it = Un artículo lo llama oficial, pero ninguna página consultada de la plataforma lo nombra.
avoid-news_channel = Lo llevan otros para dar noticias. No es ayuda oficial.
avoid-only_the_app_writes_there = Las versiones antiguas de la aplicación preparan solas un correo a esa dirección. Usa antes el formulario.
avoid-paid_service = Aquí alguien vende un servicio. La ayuda es gratuita.
avoid-merchants_tool = Una herramienta que las tiendas ponen en sus páginas. Lo que encuentra una búsqueda es una tienda, no la ayuda.
avoid-formal_disputes_only = Solo para disputas legales formales.
avoid-old_form = El formulario se ha mudado a otro sitio.
avoid-sends_only = De esta dirección llegan acuses de recibo. Nadie lee lo que se le envía.
avoid-privacy_only = Solo para preguntas sobre datos personales.
avoid-terms_only = Solo para preguntas sobre las condiciones de la plataforma.
avoid-unofficial_forum = Allí los usuarios hablan entre sí. No lo lleva la plataforma.

## Plazos y tiempos publicados

deadline-wechat_wrong_charge = Un cobro indebido debe comunicarse en un plazo de { $days ->
        [one] { $days } día
       *[other] { $days } días
    }.
    .after = Después, las condiciones de WeChat ya no te dan ese derecho. Pregunta a tu banco de todos modos.
deadline-viber_wrong_charge = Un cobro indebido debe comunicarse en un plazo de { $days ->
        [one] { $days } día
       *[other] { $days } días
    }.
    .after = Después, las condiciones de Viber ya no te dan ese derecho. Pregunta a tu banco de todos modos.
deadline-viber_written_complaint = Viber procura responder a una queja escrita en { $days ->
        [one] { $days } día laborable
       *[other] { $days } días laborables
    }.
    .after = Si para entonces no ha llegado nada, escribe una vez más e indica la fecha de la primera carta.
deadline-whatsapp_stranger_pin = Si una persona desconocida puso un PIN de dos pasos, WhatsApp te hace esperar { $days ->
        [one] { $days } día
       *[other] { $days } días
    }.
    .after = Después puedes registrarte sin el PIN.
deadline-whatsapp_deactivated = Otros sitios, que citan las páginas de ayuda de WhatsApp, dicen que una cuenta desactivada se borra a los { $days ->
        [one] { $days } día
       *[other] { $days } días
    }, más o menos.
    .after = Después, según esos sitios, la cuenta ya no existe. Regístrate de nuevo antes.
deadline-wechat_retrieval_appeal = El resultado de una apelación de contraseña llega por SMS en 24 horas.
    .after = Si para entonces no ha llegado nada, escribe por «Help & Feedback».
deadline-line_suspension = Una suspensión por ciertos mensajes dura de 24 horas a { $days ->
        [one] { $days } día
       *[other] { $days } días
    }.
    .after = Si para entonces no ha terminado, usa el formulario de contacto.
deadline-line_tw_hijack = LINE en Taiwán dijo a la prensa que responde en 24 horas a las denuncias de cuentas robadas.
    .after = Si para entonces no ha llegado nada, escribe una vez más en el mismo hilo.
deadline-discord_eu_appeal = En la UE, una apelación contra la decisión sobre una cuenta debe llegar en un plazo de seis meses.
    .after = Después, Discord ya no está obligado a aceptarla. Inténtalo de todos modos y di por qué escribes tarde.

## Quién lo dice y con qué seguridad

## El comprobador de contactos: ¿es auténtico?

verdict-official_channel = Un canal oficial
    .about = Puedes escribir ahí. Aun así, no envíes nunca un código, una contraseña ni un PIN.
verdict-official_but_not_for_this = Oficial, pero no para esto
    .about = Es de la plataforma, pero para tu problema está previsto otro canal.
verdict-known_outdated = Obsoleto
    .about = Fue oficial. Usa el canal más nuevo.
verdict-named_by_articles_unverified = Solo lo nombran artículos
    .about = Ninguna página de la plataforma lo confirma. Mejor usa un canal confirmado.
verdict-not_official = No está entre los canales oficiales
    .about = Nada aquí lo confirma. Abre la ayuda dentro de la aplicación o escribe tú una dirección oficial.
verdict-impostor_signs = Señales de impostor
    .about = No contestes, no pagues y no compartas ningún código. Abre la ayuda dentro de la aplicación.
contact-found = { $verdict }. { $about }
contact-found-noted = El contacto que encontraste en otro sitio: { $said }

contact-official = { $platform }: { $channel }.
contact-plausible = Probable, aunque ninguna página de la propia plataforma lo confirma. Compruébalo en la aplicación.
contact-other_page = { $host } es de { $platform }, pero esta página no es uno de sus canales de ayuda.
contact-other_handle = { $value } es de { $platform }, pero está pensado para otra cosa.
contact-other_platform = Esto es de { $platform }, no de { $wanted }.
contact-listed = { $value }: { $reason }
contact-replaced = Usa { $official } en su lugar.
contact-old_host = { $host } lo usaba antes { $platform }. Ha sido sustituido.
contact-not_found = No está entre los canales oficiales.
contact-yours = Está en tu propio archivo, para { $platform }. Nadie comprobó ese archivo, así que esto no hace nada oficial.
contact-open_host = Cualquiera puede publicar en { $host }, y esta no es una dirección que nombre { $platform }.
contact-shortener = { $host } acorta enlaces y oculta adónde llevan.
contact-userinfo = Lo que va delante de la «@» no dice nada. El enlace lleva a { $host }.
contact-look_alike = { $value } se parece a { $official }, pero es otro.
contact-letters = { $value } tiene letras poco comunes. Los ordenadores lo leen como { $shown }.
contact-hidden = { $value } tiene caracteres invisibles dentro.
contact-phone = { $value } es un número de teléfono. Que se sepa, estas plataformas no dan ayuda por teléfono.
contact-fee = «{ $word }»: la ayuda oficial no cuesta nada.
contact-code = «{ $word }»: la ayuda oficial nunca necesita tu código, tu contraseña ni tu PIN.
contact-gift_card = «{ $word }»: la ayuda oficial nunca acepta tarjetas regalo ni vales.
contact-other_messenger = «{ $word }»: una plataforma da su ayuda en sus propios canales, no en otra aplicación de mensajes.
contact-badge = «{ $word }»: una insignia auténtica está junto al nombre, nunca dentro de la imagen.

deadline-left = { $left ->
    [one] Queda un día: hasta { $date }.
   *[other] Quedan { $left } días: hasta { $date }.
}
deadline-over = El plazo acabó el { $date }. Inténtalo de todos modos y di por qué escribes tarde.
