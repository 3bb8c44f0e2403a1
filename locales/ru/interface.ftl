# Слова самой программы: заголовки, клавиши, уведомления, командная строка.

## Путь: названия этапов, как можно короче

stage-platform = Платформа
stage-category = Проблема
stage-option = Уточнение
stage-first-steps = Первые шаги
stage-details = Ответы
stage-proof = Изображения
stage-where-to = Куда писать
stage-checklist = Чек-лист
stage-message = Обращение

platform-title = Где это случилось?
platform-lead = Выберите платформу или введите её название.
category-title = Что не так?
category-lead = { $platform }: выберите самое близкое или введите то, что видите, например «не приходит код».
option-title = Что именно?
option-lead = { $platform }, { $category }
list-empty = Ничего похожего здесь нет. Сотрите несколько букв.
list-filter = Фильтр:
list-current = { $label } (выбрано)
list-more = ещё { $count }

first-steps-title = Прежде чем писать
first-steps-title-urgent = Сначала сделайте это
first-steps-urgent = Это срочно. Сделайте это сейчас, по порядку. Обращение — потом.
first-steps-actions = Сейчас, по порядку
first-steps-self-help = Часто помогает
first-steps-know = Полезно знать
first-steps-go-on = Перейти к обращению
first-steps-solved = Проблема решена
solved-title = Хорошо. Всё решено.
solved-text = Писать никому не нужно. Если это повторится, начните снова: вопросы будут те же, и их немного.
solved-back = Всё-таки не решено? Esc вернёт назад.
solved-leave = Выйти

page-state = Как обстоят дела
field-logged_in = Есть ли у вас ещё доступ к аккаунту?
    .hint = На любом телефоне или компьютере. От этого зависит, куда писать.
field-app_opens = Открывается ли приложение?
    .hint = Даже если оно показывает только экран входа.
field-country = Страна вашего номера телефона
    .hint = Две буквы или телефонный код страны, DE или +49, чтобы дополнять местные номера.
    .example = KZ
answer-yes = Да
answer-no = Нет
answer-unknown = Не знаю
answer-own = Другое:
form-required = { $label } (обязательно)
form-will-be-written = будет записано как { $text }
form-room = поместится ещё { $count }
list-add = Добавить
list-add-more = Добавить ещё

item-timeline = { $at }: { $event }
item-timeline-lead = Одно событие и его время. Чтобы идти дальше, оставьте пустым.
item-timeline-at = Когда?
    .hint = Как можно точнее: дата, время и смещение от UTC.
    .example = 2026-02-11 09:20 +08:00
item-timeline-event = Что произошло?
    .example = Файлы перестали отправляться
item-tried = { $action }: { $result }
item-tried-lead = Одна попытка и её итог. Чтобы идти дальше, оставьте пустым.
item-tried-action = Что вы пробовали?
item-tried-result = И что получилось?
item-shot = { $shows } ({ $file })
item-shot-seen = { $item }: { $facts }
item-shot-lead = Одно изображение. Чтобы идти дальше, оставьте пустым.
item-shot-shows = Что на нём видно?
    .example = уведомление, со временем
item-shot-file = Где файл? Можно оставить пустым.
    .example = ban.png
item-shot-time_visible = Можно ли прочитать на нём время?
item-list-lead = Один пункт из нескольких. Чтобы идти дальше, оставьте пустым.
item-list-item = Текст или ссылка
item-list-choice = Что именно?
item-links-lead = Одна ссылка из нескольких. Чтобы идти дальше, оставьте пустым.
item-links-item = Ссылка
    .hint = Так, как её даёт приложение или браузер, по одной за раз.
    .example = t.me/example_channel/42

proof-title = Изображения
proof-lead = Отсюда изображения не отправляются. Запишите, что у вас есть, и приложите, когда будете писать.
proof-must-show = Изображение поможет, если на нём видно
proof-crop = Личное обрежьте. Не размывайте и не закрашивайте.

picture-facts = { $kind }, { $size }
picture-facts-pixels = { $kind }, { $width } × { $height }, { $size }
picture-kb = { $kb } КБ
picture-mb = { $mb } МБ
picture-kind-jpeg = JPEG
picture-kind-png = PNG
picture-kind-gif = GIF
picture-kind-webp = WebP
picture-kind-heic = HEIC
picture-kind-avif = AVIF
picture-kind-bmp = BMP
picture-kind-tiff = TIFF
picture-kind-video = видео
picture-kind-pdf = PDF
picture-kind-text = текст
picture-kind-other = неизвестный тип
picture-doubt = Изображение { $number }: { $doubt }
picture-missing = Такого файла нет. Проверьте его имя и папку или оставьте поле пустым.
picture-folder = Это папка. Укажите изображение, которое в ней лежит.
picture-special = Это не обычный файл, поэтому он не был открыт.
picture-refused = Файл не удалось прочитать: { $reason }
picture-empty = Файл пуст. Сохраните изображение ещё раз.
picture-none = Содержимое этого файла — не изображение ({ $kind }).
picture-broken = Часть этого изображения пропала или повреждена ({ $kind }). Откройте его, проверьте и сохраните ещё раз.
picture-ending = Имя кончается на .{ $ending }, а внутри — { $kind }. Форма может его не принять; сохраните изображение в его настоящем формате.
picture-place = В этом файле записано, где сделан снимок. Возьмите его скриншот или удалите место съёмки: на телефоне — в сведениях о снимке, на компьютере — в его свойствах.
picture-twice = Это то же изображение, что и { $other }. Одного достаточно.
picture-no-time = На нём не видно времени. Сделайте снимок заново, чтобы были видны часы телефона.
picture-claim-kind = В одной статье утверждают, что принимают только { $kinds }; а здесь — { $kind }.
picture-claim-large = В одной статье утверждают, что изображение должно быть меньше { $max } МБ; размер этого — { $size }.
picture-claim-small = В одной статье утверждают, что меньшая сторона должна быть не короче { $min } пикселей; у этого изображения { $width } × { $height }.
picture-claim-many = В одной статье утверждают, что принимают не больше { $max } изображений; у вас их { $count }.

where-title = Куда отправить
where-lead = Лучший способ — верхний.
where-in-app = в приложении
where-not-now = Сейчас невозможно
where-refused = Встречается в других местах, но лучше не пользоваться
where-with-reason = { $what }: { $reason }
where-stale = Проверено { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
} назад. Посмотрите, верно ли это ещё.
yours-not-checked = ваше, не проверено
yours-evidence = Из вашего собственного файла, не проверено: { $source }, от { $checked }
yours-language = Часть слов этого языка взята из ваших собственных файлов, которых никто не проверял.
not-now-login = нужен доступ к аккаунту
not-now-app = нужно, чтобы приложение открывалось
not-now-state = это для тех, кто не может войти
not-now-answer = для этого не хватает ответа, например общедоступной ссылки
not-now-region = это для людей из другого региона
none-in_this_state = В вашем положении официального способа нет. Попробуйте с другого устройства, где вход выполнен.
evidence-confirmed = { $dated ->
    [yes] Подтверждено: { $source } ({ $kind }), копия от { $copy }, проверено { $checked }
   *[no] Подтверждено: { $source } ({ $kind }), проверено { $checked }
}
evidence-plausible = { $dated ->
    [yes] Вероятно, посмотрите, есть ли это в приложении: { $source } ({ $kind }), копия от { $copy }, проверено { $checked }
   *[no] Вероятно, посмотрите, есть ли это в приложении: { $source } ({ $kind }), проверено { $checked }
}
evidence-unverified = Не подтверждено: { $source } ({ $kind }), проверено { $checked }
evidence-contradicted = Неверно согласно источнику: { $source } ({ $kind }), проверено { $checked }
source-kind-platform = текст самой платформы
source-kind-platform_press = платформа, по сообщениям прессы
source-kind-third_party = чужое руководство
source-kind-seed = статья
source-kind-memory = общие знания
reply-confirmed = Первый ответ: { $range } ({ $sources })
reply-claim = Официального срока ответа нет. В статьях утверждают: { $range } (не подтверждено: { $sources })
reply-range-more = { $range }, { $other }
reply-range-or = { $range } или { $other }
reply-range-hours = от { $from } до { $to ->
    [one] { $to } часа
    [few] { $to } часов
    [many] { $to } часов
   *[other] { $to } часа
}
reply-range-days = от { $from } до { $to ->
    [one] { $to } дня
    [few] { $to } дней
    [many] { $to } дней
   *[other] { $to } дня
}
reply-range-working-days = от { $from } до { $to ->
    [one] { $to } рабочего дня
    [few] { $to } рабочих дней
    [many] { $to } рабочих дней
   *[other] { $to } рабочего дня
}

checklist-title = Чек-лист
checklist-enough = Всё обязательное на месте.
checklist-missing = { $count ->
    [one] Не хватает { $count } обязательного ответа.
    [few] Не хватает { $count } обязательных ответов.
    [many] Не хватает { $count } обязательных ответов.
   *[other] Не хватает { $count } обязательного ответа.
}
checklist-required = Ещё нужно: { $field }
checklist-recommended = Поможет: { $field }
checklist-go-on = Показать обращение

message-title = Ваше обращение
message-to = Куда: { $channel }
message-to-address = Куда: { $channel }, { $address }
message-missing = { $count ->
    [one] Ещё не хватает { $count } обязательного ответа. Посмотрите чек-лист.
    [few] Ещё не хватает { $count } обязательных ответов. Посмотрите чек-лист.
    [many] Ещё не хватает { $count } обязательных ответов. Посмотрите чек-лист.
   *[other] Ещё не хватает { $count } обязательного ответа. Посмотрите чек-лист.
}
message-as-sent = Как будет отправлено ({ $language })
message-for-you = Для вас, чтобы прочитать ({ $language })
message-own-words = Ваши собственные слова отправятся так, как вы их ввели.
preview-title = Обращение на данный момент
preview-lead = Enter или Esc вернёт к вашим ответам.

help-title = Клавиши, которые здесь работают
ui-language-title = Язык этой программы
ui-language-lead = Язык обращения выбирают клавишей F3.
message-language-title = Язык обращения
message-language-lead = Язык, на котором обращение прочитает служба поддержки. Он останется таким, как вы выберете.
ui-language-message-only = Только для сообщений: { $languages }. Пишется справа налево, а терминалы показывают это по-разному.
language-system = язык системы
language-read-there = известно: поддержка на нём читает
language-yours = ваш язык здесь
format-title = Записать в файл
format-text = Простой текст
format-short = Короткое сообщение, для чата
format-markdown = Markdown
format-case = Файл черновика, чтобы продолжить позже
open-title = Открыть этот адрес?
open-yes = Открыть в браузере или почтовой программе
open-no = Не открывать

contact-title = Настоящий ли это контакт?
contact-lead = Вставьте номер, адрес почты, ссылку или имя, которые вы нашли.
contact-label = Контакт
    .hint = Он только сравнивается с официальными способами связи, которые знает программа. В интернете ничего не ищется.
    .example = support@example.com

## Сомнения: рядом с ответом, но никогда не преграда

doubt-phone-no-country = Напишите номер с + и кодом страны или укажите страну.
doubt-phone-invalid = Не похоже, что там есть такой номер. Проверьте; можно оставить и так.
doubt-phone-shape = Это не похоже на номер телефона.
doubt-email-shape = Это не похоже на адрес почты.
doubt-email-typo = Вы имели в виду { $host }? Если всё верно, оставьте как есть.
doubt-moment-vague = Оставлено так, как вы написали. Дата вида 2026-02-11 09:20 +08:00 поможет больше.
doubt-moment-no-zone = Добавьте смещение от UTC, например +08:00.
doubt-amount-shape = В сумме должны быть цифры.
doubt-currency-shape = Три буквы, например EUR или KZT.
doubt-version-shape = У версии есть номер, например 11.7.2. Он указан в разделе «О приложении».
doubt-link-shape = Это не похоже на ссылку. Поддержка может помочь, только если ссылка открывается, например t.me/example/42.
doubt-link-local = Это находится на вашем устройстве, поддержка это открыть не сможет. Дайте ссылку, которую приложение предлагает, чтобы поделиться.
doubt-country = Это не код страны. Напишите две буквы, например DE, или телефонный код, например +49.
doubt-country-near = Это не двухбуквенный код страны. Вы имели в виду { $near }?
doubt-not-a-choice = Выберите один из ответов.
doubt-try-without-result = Для каждой попытки укажите, что получилось.
note-urgent_mark_refused = Пометки «срочно» не будет: она только для украденных денег или аккаунтов, и из-за неё другие ждут дольше.
note-other_number = В вашем тексте есть номер телефона другого человека. Уберите его, если поддержке он не нужен.
note-yours_not_checked = Эта платформа взята из вашего собственного файла, и никто её не проверял. Прежде чем писать, убедитесь, что адрес верный.

## Уведомления: что только что сделано

notice-copied = Скопировано: { $what } ({ $way }, прочитано обратно для проверки).
notice-copied-terminal = Отправлено в буфер обмена через { $way }: { $what }. Вставьте один раз, чтобы проверить; t — другой способ.
notice-taken-sent = Отправлено в буфер обмена через { $way }: выделенный текст. В этой программе Alt+V вставит его в любом случае.
notice-taken-here = Буфер обмена недоступен. В этой программе Alt+V всё равно вставит текст.
notice-copy-no-other = Другого пути к буферу обмена здесь нет. Нажмите w, чтобы записать в файл.
way-wayland = wl-copy
way-system = системный буфер обмена
way-windows = буфер обмена Windows
way-tmux = tmux
way-screen = GNU screen
way-terminal = терминал
notice-copy-failed = Не удалось скопировать: { $reason } Нажмите w, чтобы вместо этого записать файл.
notice-copy-too-long = Слишком длинно для буфера обмена этого терминала. Нажмите w, чтобы вместо этого записать файл.
notice-no-slots = У этого способа связи нет формы с полями. c копирует всё обращение.
notice-no-address = Этот способ связи находится в приложении, адреса у него нет.
notice-opened = Системе передана просьба открыть { $address }.
notice-opened-paste = Системе передана просьба открыть письмо на { $address } без текста: некоторые системы обрезают такие длинные ссылки. Текст скопирован; вставьте его в письмо.
notice-opened-copy = Системе передана просьба открыть письмо на { $address } без текста: некоторые системы обрезают такие длинные ссылки. Скопировать его тоже не удалось; нажмите w, чтобы записать его в файл.
notice-text-copied = Текст скопирован; вставьте его в своё письмо.
mailto-long = Некоторые системы молча обрезают такие длинные ссылки. Проверьте, на месте ли конец обращения, или скопируйте текст и вставьте его.
notice-open-failed = Не удалось открыть: { $reason } Адрес: { $address }.
notice-written = Записано: { $path }.
notice-write-failed = Не удалось записать { $path }: { $reason } Ничего не потеряно; c по-прежнему копирует.
notice-no-room = Сюда помещается не больше { $max } знаков. Не вошло: { $left }.
notice-hidden-removed = { $count ->
    [one] Убран { $count } невидимый символ.
    [few] Убрано { $count } невидимых символа.
    [many] Убрано { $count } невидимых символов.
   *[other] Убрано { $count } невидимого символа.
}
notice-item-removed = Убрано. Alt+Z вернёт обратно.
notice-language-nearest = Языка { $wanted } здесь пока нет. Это самый близкий.
part-all = всё обращение
part-subject = тема
part-body = текст
part-selection = выделенный текст
part-short = короткое сообщение
part-address = адрес
part-slot = поле «{ $field }» ({ $at } из { $of }; { $length })
notice-and = { $one } { $other }
slot-head = { $field }: { $length }
slot-length-graphemes = { $count ->
    [one] { $count } знак
    [few] { $count } знака
    [many] { $count } знаков
   *[other] { $count } знака
}
slot-length-utf16 = { $count ->
    [one] { $count } единица UTF-16
    [few] { $count } единицы UTF-16
    [many] { $count } единиц UTF-16
   *[other] { $count } единицы UTF-16
}
slot-length-bytes = { $count ->
    [one] { $count } байт
    [few] { $count } байта
    [many] { $count } байт
   *[other] { $count } байта
}
slot-length-limit = { $length }, предел — { $limit }
slot-over = Слишком длинно для этого поля, лишнее: { $over }. Сократите, прежде чем вставлять, иначе форма может обрезать конец.
slot-over-claimed = Слишком длинно для этого поля, лишнее: { $over }, если предел, о котором говорят, верен. Когда вставите, проверьте конец.

## Клавиши: имя каждой, что она делает и то же одним словом для нижней строки (.short)

key-name-enter = Enter
key-name-esc = Esc
key-name-tab = Tab
key-name-ctrl = Ctrl
key-name-shift = Shift
key-name-arrows = ↑ ↓
key-name-sides = ← →
key-name-pages = PgUp PgDn
key-name-home-end = Home End
key-name-space = Пробел
key-name-delete = Del
key-name-letters = буквы
key-name-or = { $one } или { $other }
key-filter = Фильтр по списку
    .short = фильтр
key-move = Двигаться по списку
    .short = по списку
key-page = Страница вверх или вниз
    .short = страница
key-ends = К первому или последнему
    .short = края
key-choose = Выбрать
    .short = выбрать
key-next-field = Следующее поле, а с последнего — следующая страница
    .short = дальше
key-done = Готово
    .short = готово
key-fields = Следующее поле, предыдущее поле
    .short = поля
key-answers = Переходить между ответами
    .short = ответы
key-mark = Отметить ответ или снять отметку
    .short = отметить
key-remove = Убрать пункт; Alt+Z вернёт его
    .short = убрать
key-newline = Новая строка
    .short = строка
key-unknown = «Не знаю»
    .short = не знаю
key-undo = Отменить, повторить
    .short = отменить
key-select = Выделить текст; с Ctrl — по словам
    .short = выделить
key-take = Скопировать, вырезать выделенное
    .short = копия, вырезать
key-put-in = Вставить скопированное или вырезанное
    .short = вставить
key-preview = Обращение на данный момент
    .short = просмотр
key-scroll = Листать
    .short = листать
key-jump = Перейти к ответу или отметить строку
    .short = перейти
key-back = На шаг назад; введённое не пропадёт
    .short = назад
key-close = Закрыть
    .short = закрыть
key-help = Все клавиши, которые здесь работают
    .short = справка
key-ui-language = Язык этой программы
    .short = язык
key-message-language = Язык обращения
    .short = язык текста
key-contact = Настоящий ли это контакт?
    .short = настоящий?
key-redraw = Нарисовать экран заново
    .short = обновить
key-quit = Выйти
    .short = выйти
key-copy-all = Скопировать всё обращение
    .short = скопировать
key-copy-subject = Скопировать тему
    .short = тема
key-copy-body = Скопировать текст без темы
    .short = текст
key-copy-slot = Скопировать следующее поле формы
    .short = поле
key-copy-address = Скопировать адрес
    .short = адрес
key-copy-otherwise = Скопировать то же другим способом
    .short = иначе
key-open-address = Открыть адрес; сначала будет вопрос
    .short = открыть
key-write-file = Записать обращение в файл
    .short = в файл

too-small = Это окно слишком маленькое. Нужно хотя бы { $width } на { $height }. Ctrl+Q — выйти.
exit-copied = Вы скопировали обращение. Сама программа ничего не отправила: вставьте его туда, куда нужно.
exit-written = Ваше обращение здесь: { $path }.
exit-not-kept = Ваши ответы не сохранены, как вы и хотели.

## Файл черновика

case-at = { $path }, строка { $line }, столбец { $column }: { $mistake }
case-too-large = Файл слишком велик для файла черновика.
case-syntax = Это неправильный TOML. Часто здесь пропущена кавычка или скобка.
case-unquoted = { $value } — не число, известное TOML. Возьмите в кавычки: "{ $value }"
case-schema = schema = { $found } — это другая версия. Эта программа читает schema = 1.
case-unknown-key = Ключа «{ $name }» нет.
case-unknown-key-near = Ключа «{ $name }» нет. Вы имели в виду «{ $near }»?
case-unknown-id = Здесь нет такого значения ({ $kind }): «{ $name }».
case-unknown-id-near = Здесь нет такого значения ({ $kind }): «{ $name }». Вы имели в виду «{ $near }»?
case-kind-platform = платформа
case-kind-category = категория
case-kind-option = вариант
case-kind-field = поле
case-kind-result = итог
case-kind-channel = способ связи
case-kind-country = страна
case-kind-zone = часовой пояс
case-kind-confirmed = строка чек-листа
case-expected = Для «{ $name }» нужно другое: { $kind }.
case-type-table = таблица
case-type-text = текст в кавычках
case-type-boolean = true или false
case-type-list = список в квадратных скобках
case-type-number = число
case-missing-key = Нет ключа «{ $name }».
case-incomplete = Чтобы вывести обращение, в файле нужны платформа, категория и вариант.
case-new = Файл черновика для casewright. Впишите то, что знаете; остальное удалите или оставьте закомментированным.
case-new-required = Обязательно:
case-new-recommended = Поможет:
case-new-language = язык обращения
case-new-country = две буквы, для местных номеров телефона
case-new-logged-in = есть ли ещё доступ к аккаунту?
case-new-app-opens = открывается ли приложение?
case-new-unknown = вопрос был, но ответа вы не знаете
case-kind-of-answer-phone = номер телефона
case-kind-of-answer-email = адрес почты
case-kind-of-answer-line = текст
case-kind-of-answer-long = текст из нескольких строк
case-kind-of-answer-moment = дата и время, со смещением от UTC
case-kind-of-answer-yes_no = true или false
case-kind-of-answer-choice = одно из этого или свои слова
case-kind-of-answer-closed = одно из этого
case-kind-of-answer-list = список текстов
case-kind-of-answer-timeline = список: что и когда произошло
case-kind-of-answer-tried = список попыток с итогом каждой
case-kind-of-answer-shots = список изображений
case-kind-of-answer-amount = сумма
case-kind-of-answer-currency = три буквы
case-kind-of-answer-version = версия, с номером
case-kind-of-answer-link = ссылка
case-kind-of-answer-links = список ссылок

## Командная строка

error-no-terminal = Чтобы задавать вопросы, casewright нужен терминал. Без него: casewright --plain, casewright render CASE
error-read = Не удалось прочитать { $path }: { $reason }
error-write = Не удалось записать: { $reason }
error-not-text = { $path }: это не текст в UTF-8.
error-channel = У этой платформы нет способа связи «{ $name }».
error-channel-near = У этой платформы нет способа связи «{ $name }». Вы имели в виду «{ $near }»?
error-now = «{ $value }» — не момент времени вида 2026-11-21T12:00:00Z.
error-terminal = Терминал отказал: { $reason }
render-missing = { $count ->
    [one] Не хватает { $count } обязательного ответа: { $fields }
    [few] Не хватает { $count } обязательных ответов: { $fields }
    [many] Не хватает { $count } обязательных ответов: { $fields }
   *[other] Не хватает { $count } обязательного ответа: { $fields }
}
render-language-fallback = Языка { $wanted } здесь пока нет; язык обращения: { $used }.
render-hidden-removed = Из файла черновика убрано невидимых символов: { $count }.
render-moment-read = «{ $typed }» прочитано как { $read }.
own-platforms = { $place }: { $reason } Из этого файла ничего не взято. Как исправить, скажет casewright lint --overlay { $path }.
own-language = { $place }: { $reason } Из этого файла ничего не взято. Как исправить, скажет casewright lint --locales { $path }.
own-message = { $place }: { $reason } Здесь взяты слова самой программы. Как исправить, скажет casewright lint --locales { $path }.
own-no-tag = { $path }: папку языка называют его кодом, например pt-BR. Из неё ничего не взято.
own-aside = Оставлено в стороне: { $reason }
cli-about = Составляет одно полное и честное обращение в поддержку мессенджера или другой платформы: на нужном языке, для нужного официального способа связи. Работает без сети: ничего не отправляет.
cli-case = Файл черновика, который нужно открыть
cli-case-render = Файл черновика; - читает его со стандартного ввода
cli-ui = Язык интерфейса (BCP 47, например zh-Hant)
cli-language = Язык обращения (BCP 47)
cli-own-platforms = Добавить платформы из своего файла; они показываются как непроверенные
cli-own-locales = Добавить языки из своей папки, где у каждого своя папка
cli-no-caps = Читать свои файлы, какими бы большими они ни были
cli-print = При выходе вывести обращение на стандартный вывод; экран рисуется на стандартном выводе ошибок
cli-plain = Спрашивать построчно, без экрана: для программ чтения с экрана, конвейеров и простых терминалов
cli-theme = Оформление; auto берёт цвета самого терминала
cli-ascii = Рисовать знаками, которые покажет любой терминал
cli-mouse = Принимать щелчки и колесо; текст тогда выделяется с Shift
cli-render = Вывести обращение из файла черновика
cli-channel = Составить для этого способа связи, а не для лучшего
cli-now = Считать это текущим моментом (RFC 3339)
cli-format = Вид вывода
cli-new-case = Вывести пустой файл черновика с пояснением к каждому полю
cli-new-case-platform = Платформа
cli-new-case-category = Категория
cli-new-case-option = Вариант
cli-platforms = Вывести платформы, категории, варианты и способы связи
cli-lint = Проверить platforms.toml и языки и показать, что не так
cli-lint-file = Файлы для проверки: целый каталог вместо встроенного или файл .ftl
cli-lint-locales = Проверить языки из этой папки вместо встроенных
cli-lint-overlay = Проверить свой файл, наложенный на встроенный каталог
cli-lint-schema = Вывести JSON Schema для platforms.toml
cli-usage = Использование
cli-commands = Команды
cli-options = Параметры
cli-arguments = Аргументы
cli-help = Вывести справку
cli-version = Вывести версию
arg-unknown = Аргумента «{ $name }» здесь нет.
arg-unknown-near = Аргумента «{ $name }» здесь нет. Вы имели в виду «{ $near }»?
arg-value = { $name } не принимает «{ $value }». Можно: { $values }
arg-missing = Не хватает: { $names }
arg-wrong = Эти аргументы не сочетаются.
arg-help = Подробнее: { $command } --help
cli-check-contact = Настоящий ли это контакт? Сравнивает его с официальными способами связи, которые знает программа
cli-check-contact-text = Контакт, такой, каким вы его нашли
cli-check-contact-platform = Только для этой платформы
cli-config = Показать каждую настройку и откуда она взята
cli-completions = Вывести автодополнение для оболочки
cli-completions-shell = bash, zsh, fish, powershell или elvish
cli-man = Вывести страницу руководства

config-line = { $key } = { $value } ({ $origin })
config-none = не задано
config-from-file = из файла настроек
config-from-variable = из переменной { $name }
config-from-default = по умолчанию
config-file = Файл настроек: { $path }
config-no-file = Файл настроек был бы здесь: { $path }; его нет.
config-state = Черновики и данные: { $path }

secret-removed = Убрано из обращения: { $what } ({ $masked }), поле «{ $field }»
    .hint = Ни одной службе поддержки это не нужно. Если это не секрет, Enter вернёт обратно.
secret-kept = Оставлено, раз вы сказали, что это не секрет: { $what } ({ $masked }), поле «{ $field }»
    .hint = Enter уберёт это снова.
secret-code = код для входа
secret-password = пароль
secret-pin = PIN-код
secret-card = номер карты
secret-card_check = проверочные цифры карты

## Обращение, изменённое вручную

message-own-text = Вы изменили этот текст сами.
message-own-text-outdated = С тех пор как вы изменили этот текст, ваши ответы поменялись. Нажмите u, чтобы увидеть текст по нынешним ответам, и u ещё раз, чтобы вернуться к своему.
message-own-text-elsewhere = Вы изменили текст на другом языке. Здесь он такой, как получается из ваших ответов.
message-short = Это короткое сообщение, для чата. Нажмите m, чтобы увидеть обращение целиком.
message-short-made = Это короткое сообщение, для чата. Оно составлено из ваших ответов, без ваших изменений вручную. Нажмите m, чтобы вернуться к своему.
message-short-wanted = Это чат, там охотнее читают короткие сообщения. Нажмите m, чтобы получить короткое.
message-foreign = Насколько известно, эта поддержка читает только: { $languages }. Выберите этот язык клавишей F3 и добавьте на нём строку о том, что случилось: ваши собственные слова отправятся так, как вы их ввели.
notice-renewed = Это текст, который получается из ваших ответов. Нажмите u, чтобы вернуться к своему.
edit-title = Изменить обращение
edit-lead = Скопируется то, что стоит здесь. Enter — готово; коды, пароли и номера карт сюда не попадут.
field-own_text = Текст обращения
format-json = JSON, для программ
format-slots = Лист для формы, поле за полем
format-eml = Неотправленное письмо (.eml)
format-mailto = Ссылка, которая открывает почтовую программу (mailto:)
key-edit-message = Изменить обращение вручную
    .short = изменить
key-renew = Текст по вашим ответам или снова ваш собственный
    .short = свой/новый
key-short-message = Короткое сообщение для чата или снова обращение целиком
    .short = кратко/всё
key-reorder = Поднять или опустить эту строку
    .short = сдвинуть
