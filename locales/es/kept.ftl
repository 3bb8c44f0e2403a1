# Lo que se guarda entre una vez y otra: casos, los datos propios, y cómo borrarlo todo.

drafts-title = ¿Seguir donde lo dejaste?
drafts-lead = Tus respuestas se guardaron en este equipo. Elige el caso o empieza uno nuevo.
draft-label = { $platform }: { $what }
draft-begun = recién empezado
draft-about = { $age }; { $done } de { $all } respuestas necesarias
draft-bad = { $name } no se puede abrir
draft-fresh = Un caso nuevo
    .about = Empezar desde el principio
draft-elsewhere = Está abierto en otra ventana.
draft-not-text = No es texto UTF-8.
age-now = hace un momento
age-minutes = { $count ->
    [one] hace { $count } minuto
   *[other] hace { $count } minutos
}
age-hours = { $count ->
    [one] hace { $count } hora
   *[other] hace { $count } horas
}
age-days = { $count ->
    [one] hace { $count } día
   *[other] hace { $count } días
}
age-unknown = momento desconocido
delete-draft-title = ¿Borrar este caso guardado?
delete-draft-no = Conservarlo
delete-draft-yes = Borrarlo para siempre
notice-draft-failed = No ha funcionado: { $reason }

kept-title = Lo que se guarda en este equipo
kept-what = Tus respuestas se guardan mientras escribes, para que una ventana cerrada o una batería agotada no te haga perder nada. Solo tu usuario de este equipo puede leerlas.
kept-never = No se envía nada a ninguna parte. Las imágenes no se guardan.
kept-where = La carpeta: { $path }
kept-cases = Casos guardados
    .about = Abrir uno o borrar uno
kept-details = Mis datos
    .about = Número, correo, nombre, dispositivo: se ofrecen la próxima vez, si quieres
kept-everything = Olvidarlo todo
    .about = Borrar todos los casos guardados y tus datos
forget-title = ¿Olvidarlo todo?
forget-lead = Se borran todos los casos guardados y tus datos, y también lo que estás escribiendo ahora. No se puede deshacer.
forget-no = Conservarlo todo
forget-yes = Borrarlo todo
forgotten-nothing = No había nada que borrar.
forgotten-details = Borrados: tus datos.
forgotten-cases = { $cases ->
    [one] Borrado: { $cases } caso guardado.
   *[other] Borrados: { $cases } casos guardados.
}
forgotten-both = { $cases ->
    [one] Borrados: { $cases } caso guardado y tus datos.
   *[other] Borrados: { $cases } casos guardados y tus datos.
}
forgotten-but = { $gone } Casos que siguen ahí: { $left } (abiertos en otra ventana, o este programa no puede borrarlos).
notice-forget-failed = No se pudo borrar: { $reason }

mine-title = Mis datos
mine-lead = Rellena lo que quieras tener a mano la próxima vez. Solo se guarda si abajo dices que sí.
field-keep_mine = ¿Guardar esto en este equipo?
    .hint = Se ofrece cuando un campo está vacío. «No» borra lo que se guardó.
form-offer = → usar: { $text }
notice-details-kept = Tus datos están guardados. Se ofrecen donde un campo está vacío.
notice-details-gone = Tus datos ya no se guardan.
notice-details-failed = Tus datos no se pudieron guardar: { $reason }

keeping-off = No se guarda nada: lo pediste con --no-save.
keeping-nowhere = No se guarda nada: { $reason }
keeping-failed = Sin guardar: { $reason } Se vuelve a intentar. Puedes seguir, copiar y escribir archivos.
reason-full = el disco está lleno.
reason-read-only = no se puede escribir en el disco.
reason-denied = la carpeta no lo permite, u otras personas podrían escribir en ella.
reason-gone = la carpeta ya no está.
reason-in-the-way = hay otra cosa en su lugar.
reason-slow = el disco tarda demasiado.
reason-too-many = hay demasiados archivos abiertos.
reason-no-place = este sistema no indica ninguna carpeta para ello.
reason-no-file = ese archivo no existe.
reason-unreadable = no tienes permiso para leerlo.
reason-not-a-file = es una carpeta u otra cosa que no es un archivo.
reason-no-folder = esa carpeta no existe.
reason-not-a-folder = no es una carpeta.
reason-no-program = no se ha encontrado ningún programa para ello.
reason-clipboard-slow = el portapapeles no responde.
reason-clipboard-other = en el portapapeles hay otra cosa.
reason-clipboard-refused = el portapapeles no lo acepta.
reason-other = el sistema dice «{ $said }».
unsaved-title = ¿Salir sin guardar?
unsaved-lead = Tus respuestas no se pudieron guardar: { $reason } Si sales ahora, se pierden. En el mensaje, c lo copia y w lo escribe en un archivo en otro lugar.
unsaved-no = Quedarme
unsaved-yes = Salir y perder lo que no está guardado

edit-none = No hay ningún editor configurado. Define EDITOR, por ejemplo EDITOR=nano, y abre casewright otra vez.
edit-no-memory = Con --no-save un editor podría dejar el texto en el disco, así que aquí no se abre.
edit-refused = { $editor } terminó con un error; el texto está como estaba.
edit-not-there = { $editor } no se pudo abrir: { $reason }
notice-edit-failed = { $reason }

paused = casewright está en pausa. Escribe fg para volver.
paused-kept = casewright está en pausa y tus respuestas están guardadas. Escribe fg para volver.
notice-no-pause = Aquí no habría manera de reanudar el programa, así que sigue.
exit-kept = Tus respuestas están guardadas en este equipo. Abre casewright otra vez para seguir; casewright forget las borra.
exit-lost = Tus respuestas no se pudieron guardar: { $reason }
exit-panic = Es un fallo del programa. Lo que escribiste hasta hace un momento está guardado en { $path }. Abre casewright otra vez para seguir.

key-kept = Lo que se guarda en este equipo
    .short = guardado
key-delete-draft = Borrar este caso guardado; antes se pregunta
    .short = borrar
key-edit-outside = Cambiar el texto en tu propio editor
    .short = editor
key-take-offer = Usar lo que diste la última vez
    .short = usarlo
key-pause = Volver un rato al shell; fg regresa
    .short = pausa
cli-no-save = No guardar nada en el disco: al salir, todo desaparece
cli-forget = Borrar todo lo guardado en este equipo: casos guardados y tus datos
