# El texto que se envía al equipo de ayuda de la plataforma, en el idioma del mensaje.
# $platform (String): el nombre de la plataforma, como lo escribe ella.
# $value (String): la respuesta tal como se escribió; en preguntas de sí o no: yes, no o unknown.

## El marco

msg-subject = {"["}{ $category }] - { $what }
msg-subject-urgent = URGENTE { $subject }
msg-greeting = Estimado equipo de ayuda de { $platform }:
msg-category-line = Categoría: { $category }, { $option }

msg-details = Datos:
msg-timeline = Cronología:
msg-attempts = Lo que he probado:

msg-timeline-entry = { $at }: { $event }
msg-attempt = { $action }: { $result }
sent-result-none = sin cambios
sent-result-temporary = ayudó por un tiempo
sent-result-partly = ayudó en parte
sent-result-solved = lo resolvió

msg-picture = Captura de pantalla: { $shows }
msg-picture-described = Captura de pantalla, disponible si la piden: { $shows }

msg-unknown = no lo sé
msg-secret-removed = {"["}eliminado]

msg-thanks = Muchas gracias por su ayuda.
msg-name = { $name }

## Qué pasó, en una frase

overview-no_login = No puedo iniciar sesión en mi cuenta de { $platform }.
overview-no_code = No me llega el código de acceso de mi cuenta de { $platform }.
overview-number_changed = Mi número de teléfono ha cambiado y no puedo pasar mi cuenta de { $platform } al nuevo.
overview-two_step_forgotten = No puedo superar la verificación en dos pasos de mi cuenta de { $platform }.

overview-banned = Mi cuenta de { $platform } ha sido bloqueada y no puedo usarla.
overview-temporarily_banned = Mi cuenta de { $platform } ha sido bloqueada por un tiempo limitado.
overview-frozen = Mi cuenta de { $platform } ha sido congelada.
overview-limited_sending = Mi cuenta de { $platform } tiene limitado el envío de mensajes.

overview-hijacked = Otra persona se ha apoderado de mi cuenta de { $platform }.
overview-suspicious_login = Hubo un inicio de sesión en mi cuenta de { $platform } que no hice yo.
overview-phone_lost = He perdido o me han robado el teléfono con mi cuenta de { $platform }.
overview-data_leak = Creo que se han filtrado datos de mi cuenta de { $platform }.

overview-send_failed = Los mensajes que envío por { $platform } fallan.
overview-not_received = No recibo los mensajes que otras personas me envían por { $platform }.
overview-delayed = Mis mensajes de { $platform } llegan con retraso.
overview-media_failed = En mi cuenta de { $platform } no se pueden enviar ni recibir fotos o archivos.
overview-sync = Mis mensajes de { $platform } faltan o no coinciden entre mis dispositivos.

overview-failed = Mi pago en { $platform } ha fallado.
overview-refund = Solicito el reembolso de un pago que hice en { $platform }.
overview-wrong_balance = El saldo de mi cuenta de { $platform } no es correcto.
overview-wrong_charge = Se me ha hecho un cobro indebido en { $platform }.
overview-subscription = Hay un problema con mi suscripción de pago en { $platform }.
overview-goods_not_delivered = Hice un pago en { $platform } y no recibí aquello por lo que pagué.

overview-cannot_join = No puedo unirme a un grupo en { $platform }.
overview-removed = Me han eliminado de un grupo en { $platform }.
overview-admin_rights = Hay un problema con los permisos de administración de un grupo en { $platform }.

overview-crash = La aplicación de { $platform } se cierra sola o no se abre en mi dispositivo.
overview-cannot_update = No puedo actualizar la aplicación de { $platform } en mi dispositivo.
overview-backup_failed = La copia de seguridad de mis chats de { $platform } no se puede hacer o restaurar.
overview-slow = La aplicación de { $platform } va muy lenta en mi dispositivo.
overview-notifications = Las notificaciones de la aplicación de { $platform } no funcionan en mi dispositivo.

overview-spam = Denuncio spam en { $platform }.
overview-harassment = Denuncio acoso en { $platform }.
overview-scam = Denuncio una estafa en { $platform }.
overview-illegal_content = Denuncio contenido ilegal en { $platform }.
overview-impersonation = Alguien se hace pasar por mí en { $platform }.
overview-malicious_bot = Denuncio un bot malicioso en { $platform }.

overview-wrong_language = La aplicación de { $platform } me aparece en un idioma que no es el mío.
overview-cannot_switch = No puedo poner la aplicación de { $platform } en mi idioma.

overview-verification = Les escribo por la verificación en { $platform }.
overview-api = Tengo un problema con la API o las herramientas para empresas de { $platform }.
overview-blocked = Se ha bloqueado mi cuenta de empresa, bot o canal de { $platform }.

overview-copyright = Denuncio una infracción de derechos de autor en { $platform }.
overview-trademark = Denuncio una infracción de marca en { $platform }.
overview-data_request = Presento una solicitud sobre mis datos personales en { $platform }.
overview-privacy = Tengo una queja sobre la privacidad de mis datos personales en { $platform }.

overview-other = Necesito ayuda con un asunto de { $platform } que no encaja en ninguna otra categoría.

## Datos: la cuenta

line-account_phone = Número de teléfono de mi cuenta: { $value }
line-username = Mi nombre de usuario: { $value }
line-account_id = Identificador de mi cuenta: { $value }
line-registered_since = Cuenta registrada desde: { $value }
line-reply_email = Correo para la respuesta: { $value }
line-alt_contact = Otro contacto: { $value }
line-legal_name = Nombre legal completo: { $value }
line-service_region = Región del servicio: { $value }
line-business_name = Nombre de la empresa: { $value }
line-business_verified = { $value ->
    [yes] La empresa está verificada.
    [unknown] No sé si la empresa está verificada.
   *[no] La empresa no está verificada.
}

## Datos: el dispositivo

line-device_model = Dispositivo: { $value }
line-os_version = Sistema: { $value }
line-app_version = Versión de la aplicación: { $value }
line-network_type = Red: { $value }
line-unofficial_app = { $value ->
    [yes] Usé una aplicación modificada o no oficial.
    [unknown] No sé si mi aplicación es la oficial.
   *[no] Uso la aplicación oficial.
}

## Datos: qué pasó

line-description = { $value }
line-impact = Consecuencias: { $value }
line-happened_at = Fecha y hora: { $value }
line-first_seen = Visto por primera vez: { $value }
line-last_seen = Visto por última vez: { $value }
line-frequency = Frecuencia: { $value }
line-steps_before = Pasos anteriores: { $value }
line-error_text = Texto del error: { $value }
line-error_code = Código de error: { $value }
line-other_devices = En otros dispositivos: { $value }
line-network_test = En otra red: { $value }
line-request = Lo que pido: { $value }

## Datos: bloqueos

line-ban_text = Aviso mostrado: { $value }
line-ban_at = Aviso visto por primera vez: { $value }
line-warning_mail = { $value ->
    [yes] Recibí una advertencia antes.
    [unknown] No sé si se envió una advertencia antes.
   *[no] No recibí ninguna advertencia antes.
}
line-activity_72h = Actividad en las 72 horas anteriores: { $value }
line-affirms_no_breach = { $value ->
    [yes] Hasta donde sé, he respetado las condiciones del servicio.
   *[no] {""}
}

## Datos: seguridad

line-anomaly_at = Primera señal: { $value }
line-anomaly_place_ip = Lugar o dirección IP del acceso: { $value }
line-login_notice = { $value ->
    [yes] Recibí un aviso de inicio de sesión.
    [unknown] No sé si se envió un aviso de inicio de sesión.
   *[no] No recibí ningún aviso de inicio de sesión.
}
line-settings_changed = Cambiado sin mi consentimiento: { $value }
line-last_normal_use = Último uso normal: { $value }
line-two_step_state = Verificación en dos pasos: { $value }
line-recovery_valid = { $value ->
    [yes] Mi correo y mi número de recuperación siguen funcionando.
    [unknown] No sé si mi correo y mi número de recuperación siguen funcionando.
   *[no] Mi correo o mi número de recuperación ya no funciona.
}
line-sim_blocked = { $value ->
    [yes] La operadora ha bloqueado la tarjeta SIM.
    [unknown] No sé si la tarjeta SIM está bloqueada.
   *[no] La tarjeta SIM todavía no está bloqueada.
}
line-new_phone_available = { $value ->
    [yes] Tengo otro teléfono que puedo usar.
    [unknown] Todavía no sé si tendré otro teléfono.
   *[no] Todavía no tengo otro teléfono.
}

## Datos: mensajes y grupos

line-counterpart_phone = Número de la otra persona: { $value }
line-message_at = Hora del mensaje: { $value }
line-group_name = Grupo: { $value }
line-group_link = Enlace del grupo: { $value }
line-group_admin = Administra el grupo: { $value }
line-removal_notice = Aviso mostrado: { $value }

## Datos: pagos

line-transaction_id = Número de operación: { $value }
line-amount = Importe: { $value }
line-currency = Moneda: { $value }
line-charged_at = Fecha del cobro: { $value }
line-bank_proof = { $value ->
    [yes] Tengo el comprobante bancario del cobro.
    [unknown] Todavía no sé si el banco tiene constancia del cobro.
   *[no] Todavía no tengo comprobante bancario del cobro.
}
line-payment_path = Forma de pago: { $value }

## Datos: abusos y asuntos legales

line-offender_handle = Cuenta denunciada: { $value }
line-offence = Lo que hace: { $value }
line-content_links = Enlaces: { $value }
line-evidence = Pruebas: { $value }
line-relation = Relación conmigo: { $value }
line-reported_before = { $value ->
    [yes] Ya se había denunciado antes.
    [unknown] No sé si ya se había denunciado antes.
   *[no] Es la primera vez que lo denuncio.
}
line-rights_role = Actúo como: { $value }
line-work = Obra o marca: { $value }
line-infringing_links = Enlaces a las copias: { $value }

## Lo que se pide

ask-review = Les ruego que revisen la decisión sobre mi cuenta y la restablezcan si fue un error.
ask-unfreeze = Les ruego que revisen mi cuenta y la descongelen si fue un error.
ask-lift_limit = Les ruego que comprueben por qué mi cuenta está limitada y retiren el límite si fue un error.
ask-secure = Les ruego que protejan la cuenta, cierren todas las demás sesiones y me devuelvan el acceso, ya que soy su titular.
ask-deactivate = Les ruego que desactiven la cuenta hasta que pueda registrarla de nuevo con mi número.
ask-check_login = Les ruego que comprueben los últimos inicios de sesión, cierren las sesiones que no son mías y me digan qué más debo hacer.
ask-restore_access = Les ruego que me ayuden a recuperar el acceso a mi cuenta.
ask-find_cause = Les ruego que busquen la causa y me digan cómo se resuelve. Si es un problema conocido, díganme cuándo esperan corregirlo.
ask-refund = Les ruego que me expliquen el cobro y me lo reembolsen si fue un error o no recibí nada a cambio.
ask-correct_balance = Les ruego que comparen el saldo con las operaciones y lo corrijan.
ask-group_help = Les ruego que revisen la situación del grupo y me digan qué se puede hacer.
ask-remove_content = Les ruego que examinen lo que denuncio y actúen según sus normas.
ask-remove_infringement = Les ruego que retiren el contenido de los enlaces indicados o me digan qué más necesitan para decidir.
ask-data_answer = Les ruego que respondan a mi solicitud sobre mis datos personales y me digan si necesitan confirmar mi identidad.
ask-language_fix = Les ruego que me digan cómo poner la aplicación en mi idioma.
ask-business_help = Les ruego que revisen el caso de mi empresa y me digan qué hace falta para resolverlo.
ask-verify = Les ruego que me digan si aquí es posible la verificación y qué necesitan para concederla.
ask-answer = Les ruego que examinen mi solicitud y me respondan.

ask-more = Si necesitan algo más para localizar el caso, escríbanme, por favor.
