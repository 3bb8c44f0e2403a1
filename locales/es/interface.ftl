# Las palabras del propio programa: títulos, teclas, avisos, línea de órdenes.

## El recorrido: los nombres de sus etapas, lo más cortos posible

stage-platform = Plataforma
stage-category = Problema
stage-option = Detalle
stage-first-steps = Primeros pasos
stage-details = Respuestas
stage-proof = Imágenes
stage-where-to = Adónde
stage-checklist = Lista
stage-message = Mensaje

platform-title = ¿Dónde pasó?
platform-lead = Elige la plataforma o escribe su nombre.
category-title = ¿Qué ocurre?
category-lead = { $platform }: elige lo más parecido o escribe lo que ves, como «no llega el código».
option-title = ¿Qué exactamente?
option-lead = { $platform }, { $category }
list-empty = Aquí nada coincide con lo que escribiste. Borra algunas letras.
list-filter = Filtro:
list-current = { $label } (actual)
list-more = { $count } más

first-steps-title = Antes de escribir
first-steps-title-urgent = Haz esto primero
first-steps-urgent = Es urgente. Haz estas cosas ahora, en este orden. El mensaje viene después.
first-steps-actions = Ahora, en este orden
first-steps-self-help = Esto suele ayudar
first-steps-know = Conviene saber
first-steps-go-on = Seguir con el mensaje
first-steps-solved = Se ha resuelto
solved-title = Bien. Está resuelto.
solved-text = No tienes que escribir a nadie. Si vuelve a pasar, empieza otra vez: las preguntas son las mismas, y son pocas.
solved-back = ¿No se ha resuelto? Esc te lleva atrás.
solved-leave = Salir

page-state = Cómo está la situación
field-logged_in = ¿Todavía puedes entrar en tu cuenta?
    .hint = En cualquier teléfono u ordenador. De eso depende adónde escribir.
field-app_opens = ¿Se abre la aplicación?
    .hint = Aunque solo muestre la pantalla de acceso.
field-country = País de tu número de teléfono
    .hint = Dos letras o el prefijo, ES o +34, para completar los números locales.
    .example = ES
answer-yes = Sí
answer-no = No
answer-unknown = No lo sé
answer-own = Otra cosa:
form-required = { $label } (necesario)
form-will-be-written = se escribirá como { $text }
form-room = caben { $count } más
list-add = Añadir
list-add-more = Añadir otro

item-timeline = { $at }: { $event }
item-timeline-lead = Una cosa que pasó, y cuándo. Déjalo vacío para seguir.
item-timeline-at = ¿Cuándo?
    .hint = Lo más exacto que sepas: fecha, hora y diferencia con UTC.
    .example = 2026-02-11 09:20 +01:00
item-timeline-event = ¿Qué pasó?
    .example = Los archivos se quedaron «enviando»
item-tried = { $action }: { $result }
item-tried-lead = Una cosa que probaste, y cómo fue. Déjalo vacío para seguir.
item-tried-action = ¿Qué probaste?
item-tried-result = ¿Cómo fue?
item-shot = { $shows } ({ $file })
item-shot-seen = { $item }: { $facts }
item-shot-lead = Una imagen. Déjalo vacío para seguir.
item-shot-shows = ¿Qué muestra?
    .example = el aviso, con la hora
item-shot-file = ¿Dónde está el archivo? Puedes dejarlo vacío.
    .example = bloqueo.png
item-shot-time_visible = ¿Se puede leer la hora en ella?
item-list-lead = Uno de varios. Déjalo vacío para seguir.
item-list-item = Texto o enlace
item-list-choice = ¿Cuál?
item-links-lead = Uno de varios enlaces. Déjalo vacío para seguir.
item-links-item = Enlace
    .hint = Como lo da la aplicación o el navegador, de uno en uno.
    .example = t.me/example_channel/42

proof-title = Imágenes
proof-lead = Desde aquí no se envían imágenes. Anota las que tienes y adjúntalas al escribir.
proof-must-show = Una imagen ayuda si muestra
proof-crop = Recorta lo privado. No lo difumines ni lo tapes con trazos.

picture-facts = { $kind }, { $size }
picture-facts-pixels = { $kind }, { $width } × { $height }, { $size }
picture-kb = { $kb } kB
picture-mb = { $mb } MB
picture-kind-jpeg = JPEG
picture-kind-png = PNG
picture-kind-gif = GIF
picture-kind-webp = WebP
picture-kind-heic = HEIC
picture-kind-avif = AVIF
picture-kind-bmp = BMP
picture-kind-tiff = TIFF
picture-kind-video = vídeo
picture-kind-pdf = PDF
picture-kind-text = texto
picture-kind-other = tipo desconocido
picture-doubt = Imagen { $number }: { $doubt }
picture-missing = No existe ese archivo. Revisa su nombre y carpeta, o deja el archivo fuera.
picture-folder = Esto es una carpeta. Nombra la imagen que está en ella.
picture-special = No es un archivo corriente, así que no se ha abierto.
picture-refused = El archivo no se pudo leer: { $reason }
picture-empty = El archivo está vacío. Guarda la imagen otra vez.
picture-none = El contenido de este archivo no es una imagen ({ $kind }).
picture-broken = A esta imagen le falta una parte o está dañada ({ $kind }). Ábrela para comprobarlo y guárdala otra vez.
picture-ending = El nombre acaba en .{ $ending }, pero el contenido es { $kind }. Un formulario puede rechazarla; guárdala como lo que es.
picture-place = Este archivo dice dónde se tomó la imagen. Usa una captura de ella o quita la ubicación: en un teléfono, en los detalles de la imagen; en un ordenador, en sus propiedades.
picture-twice = Es la misma que la imagen { $other }. Basta con una.
picture-no-time = No se puede leer la hora en ella. Hazla otra vez con el reloj del teléfono a la vista.
picture-claim-kind = Un artículo afirma que solo se acepta { $kinds }; esta es { $kind }.
picture-claim-large = Un artículo afirma que una imagen debe ocupar menos de { $max } MB; esta ocupa { $size }.
picture-claim-small = Un artículo afirma que el lado menor debe tener al menos { $min } píxeles; esta imagen tiene { $width } × { $height }.
picture-claim-many = Un artículo afirma que se admiten { $max } imágenes como mucho; tienes { $count }.

where-title = Adónde enviarlo
where-lead = La mejor vía está arriba.
where-in-app = en la aplicación
where-not-now = No es posible ahora mismo
where-refused = Citados en otros sitios, mejor no usarlos
where-with-reason = { $what }: { $reason }
where-stale = Esto se comprobó hace { $days } días. Mira si sigue siendo así.
yours-not-checked = tuyo, sin comprobar
yours-evidence = De tu propio archivo, sin comprobar: { $source }, con fecha del { $checked }
yours-language = Las palabras de este idioma vienen de tus propios archivos, que nadie comprobó.
not-now-login = habría que tener la sesión iniciada
not-now-app = la aplicación tendría que abrirse
not-now-state = es para quienes no pueden iniciar sesión
not-now-answer = falta una respuesta para ello, como un enlace público
not-now-region = es para personas de otra región
none-in_this_state = No hay ninguna vía oficial en tu situación. Prueba desde otro dispositivo con la sesión iniciada.
evidence-confirmed = { $dated ->
    [yes] Confirmado: { $source } ({ $kind }), copia del { $copy }, comprobado el { $checked }
   *[no] Confirmado: { $source } ({ $kind }), comprobado el { $checked }
}
evidence-plausible = { $dated ->
    [yes] Probable, mira si la aplicación lo muestra: { $source } ({ $kind }), copia del { $copy }, comprobado el { $checked }
   *[no] Probable, mira si la aplicación lo muestra: { $source } ({ $kind }), comprobado el { $checked }
}
evidence-unverified = Sin verificar: { $source } ({ $kind }), comprobado el { $checked }
evidence-contradicted = Falso según { $source } ({ $kind }), comprobado el { $checked }
source-kind-platform = texto de la propia plataforma
source-kind-platform_press = la plataforma, según la prensa
source-kind-third_party = guía de terceros
source-kind-seed = un artículo
source-kind-memory = conocimiento general
reply-confirmed = Primera respuesta: { $range } ({ $sources })
reply-claim = No hay plazo de respuesta oficial. Según algunos artículos, { $range } (sin verificar: { $sources })
reply-range-more = { $range }, { $other }
reply-range-or = { $range } o bien { $other }
reply-range-hours = de { $from } a { $to } horas
reply-range-days = de { $from } a { $to } días
reply-range-working-days = de { $from } a { $to } días laborables

checklist-title = Lista de comprobación
checklist-enough = Todo lo necesario está ahí.
checklist-missing = { $count ->
    [one] Falta una respuesta necesaria.
   *[other] Faltan { $count } respuestas necesarias.
}
checklist-required = Falta: { $field }
checklist-recommended = Vendría bien: { $field }
checklist-go-on = Mostrar el mensaje

message-title = Tu mensaje
message-to = Para: { $channel }
message-to-address = Para: { $channel }, { $address }
message-missing = { $count ->
    [one] Aún falta una respuesta necesaria. Mira la lista.
   *[other] Aún faltan { $count } respuestas necesarias. Mira la lista.
}
message-as-sent = Como se enviará ({ $language })
message-for-you = Para que lo leas ({ $language })
message-own-words = Tus propias palabras se envían tal como las escribiste.
preview-title = El mensaje hasta ahora
preview-lead = Con Enter o Esc vuelves a tus respuestas.

help-title = Teclas que funcionan aquí
ui-language-title = Idioma del programa
ui-language-lead = El idioma del mensaje se elige con F3.
message-language-title = Idioma del mensaje
message-language-lead = El idioma que debe leer el equipo de ayuda. Se queda como lo elijas.
ui-language-message-only = Solo para mensajes: { $languages }. Se escribe de derecha a izquierda, y los terminales no lo muestran todos igual.
language-system = el idioma de tu sistema
language-read-there = se sabe que esta ayuda lo lee
language-yours = tu idioma aquí
format-title = Escribirlo en un archivo
format-text = Texto sin formato
format-short = Mensaje corto, para un chat
format-markdown = Markdown
format-case = Archivo del caso, para seguir después
open-title = ¿Abrir esta dirección?
open-yes = Abrirla en el navegador o en el programa de correo
open-no = No abrirla

contact-title = ¿Es auténtico este contacto?
contact-lead = Pega un número, correo, enlace o nombre que encontraste.
contact-label = Contacto
    .hint = Solo se compara con los canales oficiales conocidos aquí. No se busca nada en internet.
    .example = support@example.com

## Dudas: se dicen junto a la respuesta, nunca cortan el paso

doubt-phone-no-country = Escribe el número con + y el código del país, o rellena el país.
doubt-phone-invalid = No parece un número en uso allí. Compruébalo; puedes dejarlo así.
doubt-phone-shape = No parece un número de teléfono.
doubt-email-shape = No parece una dirección de correo.
doubt-email-typo = ¿Querías decir { $host }? Si está bien así, déjalo.
doubt-moment-vague = Se queda como lo escribiste. Una fecha como 2026-02-11 09:20 +01:00 ayuda más.
doubt-moment-no-zone = Añade la diferencia con UTC, como +01:00.
doubt-amount-shape = Un importe lleva cifras.
doubt-currency-shape = Tres letras, como EUR o MXN.
doubt-version-shape = Una versión lleva un número, como 11.7.2. Está en «Información» o «Acerca de».
doubt-link-shape = No parece un enlace. Solo se puede actuar sobre lo que se puede abrir, como t.me/example/42.
doubt-link-local = Está en tu propio dispositivo, donde nadie más puede abrirlo. Da el enlace que la aplicación ofrece para compartir.
doubt-country = No es el código de ningún país. Escribe dos letras, como ES, o el prefijo, como +34.
doubt-country-near = No es el código de dos letras de ningún país. ¿Querías decir { $near }?
doubt-not-a-choice = Elige una de las respuestas.
doubt-try-without-result = Di de cada intento cómo fue.
note-urgent_mark_refused = Sin marcar como urgente: eso es solo para dinero o cuentas robados, y retrasa a los demás.
note-other_number = Tu texto nombra el número de teléfono de otra persona. Déjalo fuera, salvo que haga falta.
note-yours_not_checked = Esta plataforma viene de tu propio archivo, y nadie la comprobó. Asegúrate de que la dirección es correcta antes de escribir.

## Avisos: lo que se acaba de hacer

notice-copied = Copiado: { $what } ({ $way }; releído para comprobarlo).
notice-copied-terminal = Enviado al portapapeles por { $way }: { $what }. Pégalo una vez para ver si llegó; t prueba otra vía.
notice-taken-sent = Enviado al portapapeles por { $way }: el texto seleccionado. En este programa, Alt+V lo inserta en cualquier caso.
notice-taken-here = No se pudo llegar al portapapeles. En este programa, Alt+V inserta el texto de todos modos.
notice-copy-no-other = Aquí no hay otra vía al portapapeles. Pulsa w para escribir un archivo.
way-wayland = wl-copy
way-system = el portapapeles del sistema
way-windows = el portapapeles de Windows
way-tmux = tmux
way-screen = GNU screen
way-terminal = tu terminal
notice-copy-failed = No se pudo copiar: { $reason } Pulsa w para escribir un archivo.
notice-copy-too-long = Demasiado largo para el portapapeles de este terminal. Pulsa w para escribir un archivo.
notice-no-slots = Este canal no tiene formulario con campos. c copia el mensaje entero.
notice-no-address = Este canal está dentro de la aplicación y no tiene dirección.
notice-opened = Se ha pedido al sistema que abra { $address }.
notice-opened-paste = Se ha pedido al sistema que abra un correo para { $address }, sin el texto: algunos sistemas cortan enlaces tan largos. El texto está copiado; pégalo en el correo.
notice-opened-copy = Se ha pedido al sistema que abra un correo para { $address }, sin el texto: algunos sistemas cortan enlaces tan largos. Tampoco se pudo copiar; pulsa w para escribirlo en un archivo.
notice-text-copied = El texto está copiado; pégalo en tu correo.
mailto-long = Algunos sistemas cortan enlaces tan largos sin avisar. Comprueba que esté el final del mensaje, o copia el texto y pégalo.
notice-open-failed = No se pudo abrir: { $reason } La dirección es { $address }.
notice-written = Escrito en { $path }.
notice-write-failed = No se pudo escribir { $path }: { $reason } No se pierde nada; c sigue copiando.
notice-no-room = Aquí no caben más de { $max } caracteres. Quedaron fuera { $left }.
notice-hidden-removed = { $count ->
    [one] Se quitó un carácter oculto.
   *[other] Se quitaron { $count } caracteres ocultos.
}
notice-item-removed = Quitado. Alt+Z lo recupera.
notice-language-nearest = { $wanted } todavía no está aquí. Este es el más cercano.
part-all = el mensaje entero
part-subject = el asunto
part-body = el texto
part-selection = el texto seleccionado
part-short = el mensaje corto
part-address = la dirección
part-slot = el campo «{ $field }» ({ $at } de { $of }, { $length })
notice-and = { $one } { $other }
slot-head = { $field }: { $length }
slot-length-graphemes = { $count ->
    [one] { $count } carácter
   *[other] { $count } caracteres
}
slot-length-utf16 = { $count ->
    [one] { $count } unidad UTF-16
   *[other] { $count } unidades UTF-16
}
slot-length-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
slot-length-limit = { $length } de { $limit } como mucho
slot-over = Pasa del límite de este campo en { $over }: acórtalo antes de pegarlo, o el formulario puede cortarlo.
slot-over-claimed = Pasa del límite de este campo en { $over }, si el límite que se afirma es cierto. Mira el final cuando lo hayas pegado.

## Teclas: el nombre de cada una, lo que hace, y en una palabra para el pie (.short)

key-name-enter = Enter
key-name-esc = Esc
key-name-tab = Tab
key-name-ctrl = Ctrl
key-name-shift = Mayús
key-name-arrows = ↑ ↓
key-name-sides = ← →
key-name-pages = RePág AvPág
key-name-home-end = Inicio Fin
key-name-space = Espacio
key-name-delete = Supr
key-name-letters = letras
key-name-or = { $one } o { $other }
key-filter = Filtrar la lista
    .short = filtrar
key-move = Moverse
    .short = mover
key-page = Una página arriba o abajo
    .short = página
key-ends = Al primero o al último
    .short = extremos
key-choose = Elegir
    .short = elegir
key-next-field = Campo siguiente, y desde el último la página siguiente
    .short = seguir
key-done = Listo
    .short = listo
key-fields = Campo siguiente, campo anterior
    .short = campos
key-answers = Moverse entre las respuestas
    .short = respuestas
key-mark = Elegir o borrar una respuesta
    .short = marcar
key-remove = Quitar el elemento; Alt+Z lo recupera
    .short = quitar
key-newline = Una línea nueva
    .short = línea nueva
key-unknown = «No lo sé»
    .short = no lo sé
key-undo = Deshacer, rehacer
    .short = deshacer
key-select = Seleccionar texto; con Ctrl, palabra por palabra
    .short = seleccionar
key-take = Copiar, cortar lo seleccionado
    .short = copiar, cortar
key-put-in = Insertar lo copiado o cortado
    .short = insertar
key-preview = El mensaje hasta ahora
    .short = vista previa
key-scroll = Desplazar
    .short = desplazar
key-jump = Ir a la respuesta o marcar la línea
    .short = ir allí
key-back = Un paso atrás; no se pierde nada de lo escrito
    .short = atrás
key-close = Cerrar
    .short = cerrar
key-help = Todas las teclas que funcionan aquí
    .short = teclas
key-ui-language = Idioma del programa
    .short = idioma
key-message-language = Idioma del mensaje
    .short = idioma del mensaje
key-contact = ¿Es auténtico este contacto?
    .short = ¿auténtico?
key-redraw = Dibujar la pantalla de nuevo
    .short = redibujar
key-quit = Salir
    .short = salir
key-copy-all = Copiar el mensaje entero
    .short = copiar
key-copy-subject = Copiar el asunto
    .short = asunto
key-copy-body = Copiar el texto sin el asunto
    .short = texto
key-copy-slot = Copiar el campo siguiente del formulario
    .short = otro campo
key-copy-address = Copiar la dirección
    .short = dirección
key-copy-otherwise = Copiar lo mismo por otra vía
    .short = otra vía
key-open-address = Abrir la dirección; antes se pregunta
    .short = abrir
key-write-file = Escribir el mensaje en un archivo
    .short = archivo

too-small = Esta ventana es demasiado pequeña. Hazla de { $width } por { $height } al menos. Ctrl+Q sale.
exit-copied = Copiaste el mensaje. Este programa no ha enviado nada: pégalo donde corresponde.
exit-written = Tu mensaje está en { $path }.
exit-not-kept = Tus respuestas no se guardaron, como pediste.

## El archivo del caso

case-at = { $path }, línea { $line }, columna { $column }: { $mistake }
case-too-large = El archivo es demasiado grande para un archivo de caso.
case-syntax = Esto no es TOML válido. A menudo falta aquí una comilla o un corchete.
case-unquoted = { $value } no es un número que TOML conozca. Ponlo entre comillas: "{ $value }"
case-schema = schema = { $found } es de otra versión. Este programa lee schema = 1.
case-unknown-key = No hay ninguna clave «{ $name }».
case-unknown-key-near = No hay ninguna clave «{ $name }». ¿Querías decir «{ $near }»?
case-unknown-id = «{ $name }» no existe aquí ({ $kind }).
case-unknown-id-near = «{ $name }» no existe aquí ({ $kind }). ¿Querías decir «{ $near }»?
case-kind-platform = plataforma
case-kind-category = categoría
case-kind-option = opción
case-kind-field = campo
case-kind-result = resultado
case-kind-channel = canal
case-kind-country = país
case-kind-zone = zona horaria
case-kind-confirmed = línea de la lista
case-expected = «{ $name }» lleva { $kind }.
case-type-table = una tabla
case-type-text = texto entre comillas
case-type-boolean = true o false
case-type-list = una lista entre corchetes
case-type-number = un número
case-missing-key = Falta la clave «{ $name }».
case-incomplete = Un caso necesita plataforma, categoría y opción antes de poder convertirse en mensaje.
case-new = Un archivo de caso para casewright. Rellena lo que sepas; borra el resto o déjalo como comentario.
case-new-required = Necesario:
case-new-recommended = Vendría bien:
case-new-language = el idioma del mensaje
case-new-country = dos letras, para números de teléfono locales
case-new-logged-in = ¿todavía puedes entrar en la cuenta?
case-new-app-opens = ¿se abre la aplicación?
case-new-unknown = se preguntó y no lo sabes
case-kind-of-answer-phone = número de teléfono
case-kind-of-answer-email = dirección de correo
case-kind-of-answer-line = texto
case-kind-of-answer-long = texto de varias líneas
case-kind-of-answer-moment = fecha y hora, con la diferencia con UTC
case-kind-of-answer-yes_no = true o false
case-kind-of-answer-choice = una de estas, u otras palabras
case-kind-of-answer-closed = una de estas
case-kind-of-answer-list = lista de textos
case-kind-of-answer-timeline = lista de lo que pasó y cuándo
case-kind-of-answer-tried = lista de lo que se probó, con el resultado
case-kind-of-answer-shots = lista de imágenes
case-kind-of-answer-amount = importe
case-kind-of-answer-currency = tres letras
case-kind-of-answer-version = versión, con su número
case-kind-of-answer-link = enlace
case-kind-of-answer-links = lista de enlaces

## La línea de órdenes

error-no-terminal = casewright necesita un terminal para hacer sus preguntas. Sin él, usa: casewright --plain, o casewright render CASE
error-read = No se puede leer { $path }: { $reason }
error-write = No se puede escribir: { $reason }
error-not-text = { $path } no es texto UTF-8.
error-channel = Esta plataforma no tiene ningún canal «{ $name }».
error-channel-near = Esta plataforma no tiene ningún canal «{ $name }». ¿Querías decir «{ $near }»?
error-now = «{ $value }» no es un momento como 2026-11-21T12:00:00Z.
error-terminal = El terminal se negó: { $reason }
render-missing = { $count ->
    [one] Falta una respuesta necesaria: { $fields }
   *[other] Faltan { $count } respuestas necesarias: { $fields }
}
render-language-fallback = { $wanted } todavía no está aquí; el mensaje está en { $used }.
render-hidden-removed = Caracteres ocultos quitados del archivo del caso: { $count }.
render-moment-read = «{ $typed }» se entiende como { $read }.
own-platforms = { $place }: { $reason } No se usa nada de este archivo. casewright lint --overlay { $path } dice cómo arreglarlo.
own-language = { $place }: { $reason } No se usa nada de este archivo. casewright lint --locales { $path } dice cómo arreglarlo.
own-message = { $place }: { $reason } Ahí se usan las palabras del propio programa. casewright lint --locales { $path } dice cómo arreglarlo.
own-no-tag = { $path }: la carpeta de un idioma se llama por su etiqueta, como pt-BR. No se usa nada de ella.
own-aside = Dejado aparte: { $reason }
cli-about = Escribe una petición de ayuda completa y sincera a una plataforma de mensajes, en el idioma adecuado y para el canal oficial adecuado. Sin conexión: no se envía nada.
cli-case = Un archivo de caso que abrir
cli-case-render = El archivo del caso; - lo lee de la entrada estándar
cli-ui = Idioma de la interfaz (BCP 47, como zh-Hant)
cli-language = Idioma del mensaje (BCP 47)
cli-own-platforms = Añadir las plataformas de tu propio archivo; se muestran como no comprobadas
cli-own-locales = Añadir los idiomas de tu propia carpeta, que tiene una carpeta para cada uno
cli-no-caps = Leer tus propios archivos por grandes que sean
cli-print = Mostrar el mensaje en la salida estándar al salir; la pantalla se dibuja en el error estándar
cli-plain = Preguntar línea por línea, sin pantalla: para lectores de pantalla, tuberías y terminales sencillos
cli-theme = Aspecto; auto toma los colores del propio terminal
cli-ascii = Dibujar con signos que muestra cualquier terminal
cli-mouse = Aceptar clics y la rueda; el texto se selecciona entonces con Mayús
cli-render = Mostrar la petición de un archivo de caso
cli-channel = Escribirla para este canal en lugar del mejor
cli-now = Tomar esto como el momento actual (RFC 3339)
cli-format = Formato de la salida
cli-new-case = Mostrar un archivo de caso vacío, con cada campo explicado
cli-new-case-platform = Plataforma
cli-new-case-category = Categoría
cli-new-case-option = Opción
cli-platforms = Mostrar plataformas, categorías, opciones y canales
cli-lint = Revisar platforms.toml y los idiomas, y señalar lo que está mal
cli-lint-file = Archivos que revisar: un catálogo entero en lugar del incluido, o un archivo .ftl
cli-lint-locales = Revisar los idiomas de esta carpeta en lugar de los incluidos
cli-lint-overlay = Revisar un archivo propio puesto sobre el catálogo incluido
cli-lint-schema = Mostrar el JSON Schema de platforms.toml
cli-usage = Uso
cli-commands = Órdenes
cli-options = Opciones
cli-arguments = Argumentos
cli-help = Mostrar la ayuda
cli-version = Mostrar la versión
arg-unknown = Aquí no hay ningún argumento «{ $name }».
arg-unknown-near = Aquí no hay ningún argumento «{ $name }». ¿Querías decir «{ $near }»?
arg-value = { $name } no admite «{ $value }». Admite: { $values }
arg-missing = Falta: { $names }
arg-wrong = Estos argumentos no van juntos.
arg-help = Más: { $command } --help
cli-check-contact = ¿Es auténtico este contacto? Lo compara con los canales oficiales conocidos aquí
cli-check-contact-text = El contacto, como lo encontraste
cli-check-contact-platform = Solo para esta plataforma
cli-config = Mostrar cada ajuste y de dónde viene
cli-completions = Mostrar el autocompletado para un shell
cli-completions-shell = bash, zsh, fish, powershell o elvish
cli-man = Mostrar la página del manual

config-line = { $key } = { $value } ({ $origin })
config-none = sin definir
config-from-file = del archivo de ajustes
config-from-variable = de la variable { $name }
config-from-default = valor predeterminado
config-file = El archivo de ajustes: { $path }
config-no-file = El archivo de ajustes sería { $path }; no existe.
config-state = Casos guardados y datos: { $path }

secret-removed = Quitado del mensaje: { $what } ({ $masked }), de «{ $field }»
    .hint = Ningún equipo de ayuda lo necesita. Si no es secreto, Enter lo devuelve.
secret-kept = Se queda, porque dijiste que no es secreto: { $what } ({ $masked }), en «{ $field }»
    .hint = Enter lo quita otra vez.
secret-code = Un código de acceso
secret-password = Una contraseña
secret-pin = Un PIN
secret-card = Un número de tarjeta
secret-card_check = El código de seguridad de una tarjeta

## El mensaje, cambiado a mano

message-own-text = Cambiaste este texto a mano.
message-own-text-outdated = Tus respuestas cambiaron después que este texto. Pulsa u para ver el que dan ahora, y u otra vez para el tuyo.
message-own-text-elsewhere = Cambiaste el texto en otro idioma. Aquí está como lo dan tus respuestas.
message-short = Este es el mensaje corto, para un chat. Pulsa m para el entero.
message-short-made = Este es el mensaje corto, para un chat. Se hace con tus respuestas, sin lo que cambiaste a mano. Pulsa m para el tuyo.
message-short-wanted = Esto es un chat, donde los mensajes cortos se leen antes. Pulsa m para uno corto.
message-foreign = Se sabe que esta ayuda solo lee { $languages }. Elige ese idioma con F3 y añade una línea en él que diga qué pasó: tus propias palabras se envían como las escribiste.
notice-renewed = Este es el texto que dan tus respuestas. Pulsa u para el tuyo.
edit-title = Cambiar el mensaje
edit-lead = Lo que hay aquí es lo que copias. Enter termina; códigos, contraseñas y números de tarjeta se quedan fuera.
field-own_text = Texto del mensaje
format-json = JSON, para programas
format-slots = Hoja para el formulario, campo por campo
format-eml = Correo sin enviar (.eml)
format-mailto = Enlace que abre tu programa de correo (mailto:)
key-edit-message = Cambiar el mensaje a mano
    .short = cambiar
key-renew = El texto que dan tus respuestas, o el tuyo otra vez
    .short = tuyo o nuevo
key-short-message = El mensaje corto para un chat, o el entero otra vez
    .short = corto o entero
key-reorder = Mover esta línea arriba o abajo
    .short = mover línea
