# Lo que dice «casewright lint». Cada regla tiene qué está mal (su nombre es $name) y cómo arreglarlo:
# .near donde hay un nombre parecido ($near), .mend en los demás casos.

lint-error = error
lint-warning = aviso
lint-mend = arreglo
lint-near = ¿Querías decir «{ $near }»?
lint-summary = { $errors ->
    [one] Un error
   *[other] { $errors } errores
}, { $warnings ->
    [one] un aviso
   *[other] { $warnings } avisos
}
lint-more = { $path }: y { $count ->
    [one] uno más.
   *[other] { $count } más.
}
lint-too-large = { $path } ocupa más de { $most } KiB y no se ha leído.

# Lo que ningún campo puede pedir, en este idioma; se rechaza una etiqueta que diga una de estas palabras.
lint-words-secret = contraseña | clave de acceso | PIN | código de verificación | código de acceso | código SMS | código de seguridad | número de tarjeta | CVV

## El archivo como TOML

lint-syntax = Esto no es TOML válido.
    .mend = Busca unas comillas, un corchete o un signo igual que falte aquí o justo antes.
lint-duplicate_key = La clave «{ $name }» está aquí dos veces.
    .mend = Deja una.
lint-unknown_key = Aquí no hay ninguna clave «{ $name }».
    .mend = Quítala, o consulta las claves con casewright lint --schema.
lint-missing_key = Falta la clave «{ $name }».
    .mend = Añádela.
lint-wrong_type = «{ $name }» lleva otra cosa.
    .mend = Consulta qué lleva con casewright lint --schema.
    .near = Escribe { $near ->
        [text] texto entre comillas
        [number] un número entero
        [boolean] true o false
        [list] una lista entre corchetes
       *[table] una tabla
    }.
lint-wrong_value = «{ $name }» no es un valor que encaje aquí.
    .mend = Consulta los valores con casewright lint --schema.
lint-schema = schema = { $name } es de otra versión.
    .mend = Este programa lee schema = 1.
lint-too_many = Hay más «{ $name }» que los { $near } que se leen.
    .mend = Divide el archivo.
    .near = Deja { $near } como mucho.
lint-too_long = «{ $name }» pasa de { $near } bytes.
    .mend = Acórtalo.
    .near = Que quede por debajo de { $near } bytes.

## El catálogo

lint-duplicate = «{ $name }» está dos veces.
    .mend = Da otro nombre a uno, o quítalo.
lint-id_shape = «{ $name }» no es un identificador.
    .mend = Usa hasta 64 letras a–z, cifras y guiones bajos.
lint-unknown_field = No hay ningún campo «{ $name }».
    .mend = Añádelo en fields, o nombra otro.
lint-unknown_channel = Esta plataforma no tiene ningún canal «{ $name }».
    .mend = Añade el canal, o nombra otro.
lint-unknown_source = No hay ninguna fuente «{ $name }».
    .mend = Añádela en sources, o nombra otra.
lint-unknown_platform = No hay ninguna plataforma «{ $name }».
    .mend = Nombra una de las plataformas.
lint-unknown_option = No hay ninguna categoría u opción «{ $name }».
    .mend = Nómbrala como categoría o categoría.opción.
lint-unknown_template = No hay ninguna plantilla «{ $name }».
    .mend = Añádela en templates, o nombra otra.
lint-no_source = Nada dice de dónde sale «{ $name }».
    .mend = Nombra al menos una fuente.
lint-date = «{ $name }» no es una fecha.
    .mend = Escríbela como 2026-11-21.
lint-weak_channel = El canal «{ $name }» se recomienda, pero su estado no es ni confirmado ni verosímil.
    .mend = Quítalo de la ruta, o busca una fuente que lo confirme.
lint-no_address = El canal «{ $name }» no tiene dirección.
    .mend = Añade su value, o hazlo in_app.
lint-no_route = Ninguna ruta lleva a nada para { $name }.
    .mend = Añade una ruta sin condiciones para ello, o una para "*".
lint-channel_per_option = Esta ruta para «{ $name }» no tiene canal ni dice por qué.
    .mend = Añade un canal, o un motivo con none.
lint-not_yes_no = «{ $name }» no es un campo de sí o no, así que no puede confirmar nada.
    .mend = Nombra un campo de tipo yes_no, o usa watches.
lint-no_choices = «{ $name }» solo admite sus opciones y no tiene ninguna.
    .mend = Añade choices, o quita closed.
lint-official_domain = «{ $name }» no es un host de esta plataforma.
    .mend = Corrige la dirección, o añade el host donde la propia plataforma diga que es suyo.
lint-official_source = «{ $name }» figura como confirmado, pero ninguna fuente de la plataforma lo dice.
    .mend = Nombra la página de la propia plataforma, o rebaja el estado.
lint-deadline_source = El plazo «{ $name }» figura como confirmado, pero ninguna fuente de la plataforma lo dice.
    .mend = Nombra la página de la propia plataforma, o rebaja el estado.
lint-empty_word = «{ $name }» tiene una entrada vacía o con mayúsculas.
    .mend = Complétala, en minúsculas.
lint-freshness = Se comprobó por última vez el { $name }, hace { $near } días.
    .mend = Lee la fuente otra vez y pon el día.
    .near = Lee la fuente otra vez y pon el día.
lint-not_https = «{ $name }» no es un camino seguro a una página.
    .mend = Usa https.
    .near = Usa { $near }.
lint-userinfo = «{ $name }» delante de la @ hace que este enlace parezca de otro sitio.
    .mend = Quita todo hasta la @.
    .near = El enlace lleva a { $near }. Quita todo hasta la @.
lint-not_ascii = «{ $name }» tiene letras que parecen otras.
    .mend = Escribe el host con letras sencillas.
    .near = Escribe el host con letras sencillas; lo que hay aquí es { $near }.
lint-phone_number = «{ $name }» parece un número de teléfono.
    .mend = Quítalo: en los datos no va ningún número de teléfono de una plataforma.
lint-secret_field = «{ $name }» pide lo que nunca se debe decir a la ayuda.
    .mend = Pide otra cosa: ni código, ni contraseña, ni PIN, ni número de tarjeta.
lint-placeholder = «{ $name }» está por rellenar.
    .mend = Escribe lo que va aquí.
lint-hidden = Aquí hay un carácter que nadie puede ver ({ $name }).
    .mend = Bórralo y vuelve a escribir el texto de alrededor.
lint-builtin_platform = «{ $name }» vino con el programa y no se puede cambiar.
    .mend = Da a tu plataforma un identificador y un nombre propios.
lint-official_contact = «{ $name }» es de una plataforma que vino con el programa.
    .mend = Nombra solo contactos de tu propia plataforma.
lint-not_in_overlay = «{ $name }» no se puede añadir con un archivo propio.
    .mend = Usa los campos, categorías y puntos de la lista que hay.

## Los idiomas

lint-ftl_syntax = Esto no es Fluent válido.
    .mend = Busca una llave o un signo igual que falte, y sangra las líneas que continúan.
lint-too_deep = Las llaves están anidadas más de { $name } veces, así que el archivo no se ha leído.
    .mend = Ciérralas, o divide el mensaje.
lint-missing = Falta aquí: { $name }
    .mend = Añádelo debajo de esta línea.
lint-extra = El idioma de referencia no tiene ningún mensaje «{ $name }».
    .mend = Quítalo, o añádelo antes al idioma de referencia.
lint-missing_attribute = Falta «{ $name }».
    .mend = Añade el atributo debajo de este mensaje.
lint-extra_attribute = El idioma de referencia no tiene aquí ningún atributo «{ $name }».
    .mend = Quítalo.
lint-missing_variable = La variable «{ $name }» del idioma de referencia no se usa.
    .mend = Úsala en algún lugar de este texto.
lint-extra_variable = El idioma de referencia no tiene aquí ninguna variable «{ $name }».
    .mend = Quítala: el programa no la conoce.
lint-unknown_message = En este idioma no hay ningún mensaje «{ $name }».
    .mend = Añádelo, o escribe el texto entero.
lint-unknown_function = Aquí no hay ninguna función «{ $name }».
    .mend = Usa solo la variable: números y fechas llegan listos para mostrarse.
lint-plural = Este idioma no tiene la forma plural «{ $name }».
    .mend = Quita la variante.
    .near = Usa estas formas: { $near }.
lint-plural_form = «{ $name }» está entre formas plurales y no lo es.
    .mend = Usa zero, one, two, few, many u other.
lint-long_fraction = Aquí hay un número con más de { $name } decimales.
    .mend = Escribe menos.
lint-cycle = «{ $name }» se refiere a sí mismo, o pasa por demasiados otros.
    .mend = Escribe el texto entero en uno de ellos.
lint-no_words = No hay palabras para esto: falta «{ $name }» en el idioma de referencia.
    .mend = Añade el mensaje a locales/en.

lint-glossary = «{ $name }» no se dice así según el glosario.
    .mend = Mira si debe ser «…», o añade una forma al glosario.
    .near = Mira si debe ser «{ $near }», o añade una forma al glosario.
lint-mixed_script = «{ $name }» es de otra escritura.
    .mend = Escríbelo con las letras de este idioma.
lint-too_wide = Esto ocupa { $name } columnas; hay sitio para { $near }.
    .mend = Acórtalo.
lint-typography = «{ $name }» no se escribe así en este idioma.
    .mend = Usa sus comillas y su apóstrofo, y un solo espacio entre palabras.
lint-untranslated = «{ $name }» dice lo mismo que en inglés.
    .mend = Tradúcelo, o nómbralo en «same» en el glosario.
lint-unused = Nada usa «{ $name }».
    .mend = Quítalo, o corrige el id que debería nombrarlo.
