# Слова самої програми: заголовки, клавіші, сповіщення, командний рядок.

## Шлях: назви його кроків, якомога коротші

stage-platform = Платформа
stage-category = Проблема
stage-option = Уточнення
stage-first-steps = Перші кроки
stage-details = Відповіді
stage-proof = Зображення
stage-where-to = Куди писати
stage-checklist = Перевірка
stage-message = Повідомлення

platform-title = Де це сталося?
platform-lead = Виберіть платформу або введіть її назву.
category-title = Що не так?
category-lead = { $platform }: виберіть найближче або введіть те, що бачите, наприклад «код не приходить».
option-title = Що саме?
option-lead = { $platform }, { $category }
list-empty = Нічого схожого на введене тут немає. Зітріть кілька літер.
list-filter = Фільтр:
list-current = { $label } (вибрано)
list-more = ще { $count }

first-steps-title = Перш ніж писати
first-steps-title-urgent = Спершу зробіть це
first-steps-urgent = Це терміново. Зробіть це зараз, саме в такому порядку. Повідомлення — потім.
first-steps-actions = Зараз, у такому порядку
first-steps-self-help = Це часто допомагає
first-steps-know = Варто знати
first-steps-go-on = Перейти до повідомлення
first-steps-solved = Це допомогло
solved-title = Добре. Проблему розв’язано.
solved-text = Нікому писати не треба. Якщо проблема повернеться, почніть знову: програма поставить ті самі кілька запитань.
solved-back = Усе-таки не розв’язано? Esc поверне назад.
solved-leave = Вийти

page-state = Поточний стан
field-logged_in = Чи маєте ви ще доступ до акаунта?
    .hint = На будь-якому телефоні чи комп’ютері. Від цього залежить, куди писати.
field-app_opens = Чи відкривається застосунок?
    .hint = Навіть якщо видно лише екран входу.
field-country = Країна вашого номера телефону
    .hint = Дві літери або телефонний код країни, UA або +380, щоб доповнювати місцеві номери.
    .example = UA
answer-yes = Так
answer-no = Ні
answer-unknown = Не знаю
answer-own = Інше:
form-required = { $label } (обов’язково)
form-will-be-written = буде записано як { $text }
form-room = лишилося місця: { $count }
list-add = Додати
list-add-more = Додати ще

item-timeline = { $at }: { $event }
item-timeline-lead = Одна подія та її час. Щоб іти далі, залиште порожнім.
item-timeline-at = Коли?
    .hint = Якомога точніше: дата, час і зсув від UTC.
    .example = 2026-02-11 09:20 +02:00
item-timeline-event = Що сталося?
    .example = Файли застрягли на надсиланні
item-tried = { $action }: { $result }
item-tried-lead = Одна спроба та її результат. Щоб іти далі, залиште порожнім.
item-tried-action = Що ви пробували?
item-tried-result = Чим закінчилося?
item-shot = { $shows } ({ $file })
item-shot-seen = { $item }: { $facts }
item-shot-lead = Одне зображення. Щоб іти далі, залиште порожнім.
item-shot-shows = Що на ньому видно?
    .example = сповіщення, з часом
item-shot-file = Де лежить файл? Можна залишити порожнім.
    .example = ban.png
item-shot-time_visible = Чи видно на ньому час?
item-list-lead = Один пункт із кількох. Щоб іти далі, залиште порожнім.
item-list-item = Текст або посилання
item-list-choice = Який саме?
item-links-lead = Одне посилання з кількох. Щоб іти далі, залиште порожнім.
item-links-item = Посилання
    .hint = Таке, як його дає застосунок чи браузер, по одному.
    .example = t.me/example_channel/42

proof-title = Зображення
proof-lead = Програма зображень не надсилає. Запишіть, що у вас є, і долучіть, коли писатимете.
proof-must-show = Зображення допоможе, якщо на ньому є
proof-crop = Приватне обріжте. Не розмивайте й не замальовуйте.

picture-facts = { $kind }, { $size }
picture-facts-pixels = { $kind }, { $width } × { $height }, { $size }
picture-kb = { $kb } кБ
picture-mb = { $mb } МБ
picture-kind-jpeg = JPEG
picture-kind-png = PNG
picture-kind-gif = GIF
picture-kind-webp = WebP
picture-kind-heic = HEIC
picture-kind-avif = AVIF
picture-kind-bmp = BMP
picture-kind-tiff = TIFF
picture-kind-video = відео
picture-kind-pdf = PDF
picture-kind-text = текст
picture-kind-other = невідомий тип
picture-doubt = Зображення { $number }: { $doubt }
picture-missing = Такого файлу немає. Перевірте назву й папку або залиште поле порожнім.
picture-folder = Це папка. Назвіть зображення в ній.
picture-special = Це не звичайний файл, тому його не відкрито.
picture-refused = Не вдалося прочитати файл: { $reason }
picture-empty = Файл порожній. Збережіть зображення ще раз.
picture-none = Вміст цього файлу — не зображення ({ $kind }).
picture-broken = Частини цього зображення бракує, або її пошкоджено ({ $kind }). Відкрийте його, щоб перевірити, і збережіть ще раз.
picture-ending = Назва закінчується на .{ $ending }, але насправді це { $kind }. Форма може такого не прийняти; збережіть файл ще раз у справжньому форматі.
picture-place = У цьому файлі записано, де зроблено знімок. Краще зробіть із нього знімок екрана або приберіть дані про місце: на телефоні — в подробицях зображення, на комп’ютері — у властивостях.
picture-twice = Це те саме, що й зображення { $other }. Досить одного з них.
picture-no-time = На ньому не видно часу. Зробіть його ще раз так, щоб було видно годинник телефона.
picture-claim-kind = В одній статті стверджують, що приймають лише { $kinds }; а це { $kind }.
picture-claim-large = В одній статті стверджують, що зображення має бути менше ніж { $max } МБ; у цього — { $size }.
picture-claim-small = В одній статті стверджують, що коротша сторона має бути від { $min } пікселів; у цього зображення — { $width } × { $height }.
picture-claim-many = В одній статті стверджують, що зображень приймають не більше ніж { $max }; у вас їх { $count }.

where-title = Куди надіслати
where-lead = Найкращий спосіб — угорі.
where-in-app = у застосунку
where-not-now = Зараз неможливо
where-refused = Указують деінде, але краще не користуватися
where-with-reason = { $what }: { $reason }
where-stale = Це перевірено { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
} тому. Подивіться, чи це ще так.
yours-not-checked = ваше, не перевірено
yours-evidence = З вашого власного файлу, не перевірено: { $source }, дата { $checked }
yours-language = Слова цієї мови взято з ваших власних файлів, яких ніхто не перевіряв.
not-now-login = для цього потрібен доступ до акаунта
not-now-app = для цього має відкриватися застосунок
not-now-state = це для тих, хто не може увійти
not-now-answer = бракує відповіді, наприклад публічного посилання
not-now-region = це для людей з іншого регіону
none-in_this_state = У вашій ситуації офіційного способу немає. Спробуйте з іншого пристрою, де ви не вийшли з акаунта.
evidence-confirmed = { $dated ->
    [yes] Підтверджено: { $source } ({ $kind }), копія від { $copy }, перевірено { $checked }
   *[no] Підтверджено: { $source } ({ $kind }), перевірено { $checked }
}
evidence-plausible = { $dated ->
    [yes] Імовірно, подивіться, чи є це в застосунку: { $source } ({ $kind }), копія від { $copy }, перевірено { $checked }
   *[no] Імовірно, подивіться, чи є це в застосунку: { $source } ({ $kind }), перевірено { $checked }
}
evidence-unverified = Не підтверджено: { $source } ({ $kind }), перевірено { $checked }
evidence-contradicted = Неправильно за даними джерела: { $source } ({ $kind }), перевірено { $checked }
source-kind-platform = текст самої платформи
source-kind-platform_press = платформа, за словами преси
source-kind-third_party = чужий посібник
source-kind-seed = стаття
source-kind-memory = загальні знання
reply-confirmed = Перша відповідь: { $range } ({ $sources })
reply-claim = Офіційного строку відповіді немає. У статтях стверджують: { $range } (не підтверджено: { $sources })
reply-range-more = { $range }, { $other }
reply-range-or = { $range } або { $other }
reply-range-hours = від { $from } до { $to ->
    [one] { $to } години
    [few] { $to } годин
    [many] { $to } годин
   *[other] { $to } години
}
reply-range-days = від { $from } до { $to ->
    [one] { $to } дня
    [few] { $to } днів
    [many] { $to } днів
   *[other] { $to } дня
}
reply-range-working-days = від { $from } до { $to ->
    [one] { $to } робочого дня
    [few] { $to } робочих днів
    [many] { $to } робочих днів
   *[other] { $to } робочого дня
}

checklist-title = Перевірка
checklist-enough = Усе потрібне є.
checklist-missing = { $count ->
    [one] Бракує { $count } обов’язкової відповіді.
    [few] Бракує { $count } обов’язкових відповідей.
    [many] Бракує { $count } обов’язкових відповідей.
   *[other] Бракує { $count } обов’язкової відповіді.
}
checklist-required = Ще потрібно: { $field }
checklist-recommended = Допомогло б: { $field }
checklist-go-on = Показати повідомлення

message-title = Ваше повідомлення
message-to = Куди: { $channel }
message-to-address = Куди: { $channel }, { $address }
message-missing = { $count ->
    [one] Ще бракує { $count } обов’язкової відповіді. Дивіться крок «Перевірка».
    [few] Ще бракує { $count } обов’язкових відповідей. Дивіться крок «Перевірка».
    [many] Ще бракує { $count } обов’язкових відповідей. Дивіться крок «Перевірка».
   *[other] Ще бракує { $count } обов’язкової відповіді. Дивіться крок «Перевірка».
}
message-as-sent = Так його буде надіслано ({ $language })
message-for-you = Для вас, щоб зрозуміти ({ $language })
message-own-words = Ваші слова буде надіслано так, як ви їх написали.
preview-title = Повідомлення на цю мить
preview-lead = Enter або Esc повертає до відповідей.

help-title = Клавіші, які тут працюють
ui-language-title = Мова цієї програми
ui-language-lead = Мову повідомлення вибирають клавішею F3.
message-language-title = Мова повідомлення
message-language-lead = Мова, якою має читати служба підтримки. Вона лишається такою, як ви вибрали.
ui-language-message-only = Лише для повідомлень: { $languages }. Пишеться справа наліво, а термінали показують це по-різному.
language-system = мова системи
language-read-there = відомо: підтримка нею читає
language-yours = ваша мова тут
format-title = Записати у файл
format-text = Звичайний текст
format-short = Коротке повідомлення для чату
format-markdown = Markdown
format-case = Файл звернення, щоб продовжити згодом
open-title = Відкрити цю адресу?
open-yes = Відкрити в браузері або поштовій програмі
open-no = Не відкривати

contact-title = Чи справжній цей контакт?
contact-lead = Вставте номер, поштову адресу, посилання або ім’я, яке ви знайшли.
contact-label = Контакт
    .hint = Його лише порівняють із відомими тут офіційними каналами. В інтернеті нічого не шукають.
    .example = support@example.com

## Сумніви: їх кажуть поруч із відповіддю, але нічого не забороняють

doubt-phone-no-country = Запишіть номер зі знаком + і кодом країни або вкажіть країну.
doubt-phone-invalid = Не схоже, що такий номер там існує. Перевірте; можна залишити й так.
doubt-phone-shape = Це не схоже на номер телефону.
doubt-email-shape = Це не схоже на поштову адресу.
doubt-email-typo = Можливо, ви мали на увазі { $host }? Якщо все правильно, залиште як є.
doubt-moment-vague = Залишено так, як ви написали. Дата на зразок 2026-02-11 09:20 +02:00 допоможе більше.
doubt-moment-no-zone = Додайте зсув від UTC, наприклад +02:00.
doubt-amount-shape = У сумі мають бути цифри.
doubt-currency-shape = Три літери, наприклад EUR або UAH.
doubt-version-shape = У версії є номер, наприклад 11.7.2. Шукайте її в розділі «Про застосунок».
doubt-link-shape = Це не схоже на посилання. Підтримка може діяти лише там, де може щось відкрити, наприклад t.me/example/42.
doubt-link-local = Це на вашому власному пристрої, підтримка цього не відкриє. Дайте посилання, яким застосунок пропонує ділитися.
doubt-country = Це не код країни. Напишіть дві літери, як-от UA, або телефонний код, як-от +380.
doubt-country-near = Це не дволітерний код країни. Можливо, ви мали на увазі { $near }?
doubt-not-a-choice = Виберіть одну з відповідей.
doubt-try-without-result = Для кожної спроби скажіть, чим вона закінчилася.
note-urgent_mark_refused = Не позначено як термінове: це лише для вкрадених грошей чи акаунтів, а інших воно затримує.
note-other_number = У вашому тексті є номер телефону іншої людини. Приберіть його, якщо він не потрібен підтримці.
note-yours_not_checked = Цю платформу взято з вашого власного файлу, якого ніхто не перевіряв. Перш ніж писати, переконайтеся, що адреса правильна.

## Сповіщення: що щойно зроблено

notice-copied = Скопійовано: { $what } ({ $way }, прочитано назад для перевірки).
notice-copied-terminal = Надіслано в буфер обміну через { $way }: { $what }. Вставте один раз, щоб перевірити; t — інший спосіб.
notice-taken-sent = Надіслано в буфер обміну через { $way }: виділений текст. У цій програмі Alt+V вставить його в будь-якому разі.
notice-taken-here = Буфер обміну недоступний. У цій програмі Alt+V усе одно вставить текст.
notice-copy-no-other = Іншого шляху до буфера обміну тут немає. Натисніть w, щоб записати у файл.
way-wayland = wl-copy
way-system = системний буфер обміну
way-windows = буфер обміну Windows
way-tmux = tmux
way-screen = GNU screen
way-terminal = термінал
notice-copy-failed = Не вдалося скопіювати: { $reason } Натисніть w, щоб натомість записати у файл.
notice-copy-too-long = Текст задовгий для буфера обміну цього термінала. Натисніть w, щоб натомість записати у файл.
notice-no-slots = У цього каналу немає форми з полями. c копіює все повідомлення.
notice-no-address = Цей канал — у застосунку, адреси він не має.
notice-opened = Програма попросила систему відкрити { $address }.
notice-opened-paste = Програма попросила систему відкрити лист на { $address }, без тексту: деякі системи обрізають такі довгі посилання. Текст скопійовано; вставте його в лист.
notice-opened-copy = Програма попросила систему відкрити лист на { $address }, без тексту: деякі системи обрізають такі довгі посилання. Скопіювати текст теж не вдалося; натисніть w, щоб записати його у файл.
notice-text-copied = Текст скопійовано; вставте його у свій лист.
mailto-long = Деякі системи мовчки обрізають такі довгі посилання. Перевірте, чи є кінець повідомлення, або скопіюйте текст і вставте його.
notice-open-failed = Не вдалося відкрити: { $reason } Адреса: { $address }.
notice-written = Записано в { $path }.
notice-write-failed = Не вдалося записати { $path }: { $reason } Нічого не втрачено; c і далі копіює.
notice-no-room = Сюди вміститься не більше символів, ніж { $max }. Не ввійшло: { $left }.
notice-hidden-removed = { $count ->
    [one] Вилучено { $count } невидимий символ.
    [few] Вилучено { $count } невидимі символи.
    [many] Вилучено { $count } невидимих символів.
   *[other] Вилучено { $count } невидимого символу.
}
notice-item-removed = Видалено. Alt+Z поверне.
notice-language-nearest = Мови { $wanted } тут ще немає. Це найближча.
part-all = усе повідомлення
part-subject = тема
part-body = текст
part-selection = виділений текст
part-short = коротке повідомлення
part-address = адреса
part-slot = поле «{ $field }» ({ $at } з { $of }, { $length })
notice-and = { $one } { $other }
slot-head = { $field }: { $length }
slot-length-graphemes = { $count ->
    [one] { $count } символ
    [few] { $count } символи
    [many] { $count } символів
   *[other] { $count } символу
}
slot-length-utf16 = { $count ->
    [one] { $count } одиниця UTF-16
    [few] { $count } одиниці UTF-16
    [many] { $count } одиниць UTF-16
   *[other] { $count } одиниці UTF-16
}
slot-length-bytes = { $count ->
    [one] { $count } байт
    [few] { $count } байти
    [many] { $count } байтів
   *[other] { $count } байта
}
slot-length-limit = { $length }, дозволено щонайбільше { $limit }
slot-over = Текст задовгий для цього поля, зайве: { $over }. Скоротіть, перш ніж вставляти, інакше форма може обрізати.
slot-over-claimed = Текст задовгий для цього поля, зайве: { $over }, якщо обмеження, про яке пишуть, правильне. Коли вставите, перевірте кінець тексту.

## Клавіші: назва кожної, що вона робить, і слово для нижнього рядка (.short)

key-name-enter = Enter
key-name-esc = Esc
key-name-tab = Tab
key-name-ctrl = Ctrl
key-name-shift = Shift
key-name-arrows = ↑ ↓
key-name-sides = ← →
key-name-pages = PgUp PgDn
key-name-home-end = Home End
key-name-space = Пробіл
key-name-delete = Del
key-name-letters = літери
key-name-or = { $one } або { $other }
key-filter = Звузити список (фільтр)
    .short = фільтр
key-move = Рухатися списком
    .short = рух
key-page = Сторінка вгору або вниз
    .short = сторінка
key-ends = На початок або в кінець
    .short = краї
key-choose = Вибрати
    .short = вибрати
key-next-field = Наступне поле, а з останнього — наступна сторінка
    .short = далі
key-done = Готово
    .short = готово
key-fields = Наступне поле, попереднє поле
    .short = поля
key-answers = Рухатися між відповідями
    .short = відповіді
key-mark = Вибрати відповідь або зняти вибір
    .short = вибір
key-remove = Видалити пункт; Alt+Z поверне його
    .short = видалити
key-newline = Новий рядок
    .short = рядок
key-unknown = «Не знаю»
    .short = не знаю
key-undo = Скасувати, повторити
    .short = скасувати
key-select = Виділити текст; з Ctrl — за словами
    .short = виділити
key-take = Скопіювати, вирізати виділене
    .short = копія, вирізати
key-put-in = Вставити скопійоване або вирізане
    .short = вставити
key-preview = Повідомлення на цю мить
    .short = що вийшло
key-scroll = Гортати
    .short = гортати
key-jump = Перейти до відповіді або позначити рядок
    .short = перейти
key-back = На крок назад; усе введене лишиться
    .short = назад
key-close = Закрити
    .short = закрити
key-help = Усі клавіші, які тут працюють
    .short = довідка
key-ui-language = Мова цієї програми
    .short = мова
key-message-language = Мова повідомлення
    .short = мова тексту
key-contact = Чи справжній цей контакт?
    .short = справжній?
key-redraw = Перемалювати екран
    .short = оновити
key-quit = Вийти
    .short = вийти
key-copy-all = Скопіювати все повідомлення
    .short = копіювати
key-copy-subject = Скопіювати тему
    .short = тема
key-copy-body = Скопіювати текст без теми
    .short = текст
key-copy-slot = Скопіювати наступне поле форми
    .short = поле
key-copy-address = Скопіювати адресу
    .short = адреса
key-copy-otherwise = Скопіювати те саме іншим способом
    .short = інакше
key-open-address = Відкрити адресу; спершу програма перепитає
    .short = відкрити
key-write-file = Записати повідомлення у файл
    .short = файл

too-small = Це вікно замале. Зробіть його принаймні { $width } на { $height }. Ctrl+Q — вийти.
exit-copied = Ви скопіювали повідомлення. Програма нічого не надсилала: вставте його туди, куди слід.
exit-written = Ваше повідомлення в { $path }.
exit-not-kept = Ваших відповідей не збережено, як ви й хотіли.

## Файл звернення

case-at = { $path }, рядок { $line }, стовпець { $column }: { $mistake }
case-too-large = Файл завеликий для файлу звернення.
case-syntax = Це не правильний TOML. Часто тут бракує лапки або дужки.
case-unquoted = { $value } — не число, яке знає TOML. Візьміть у лапки: "{ $value }"
case-schema = schema = { $found } належить до іншої версії. Ця програма читає schema = 1.
case-unknown-key = Ключа «{ $name }» немає.
case-unknown-key-near = Ключа «{ $name }» немає. Можливо, ви мали на увазі «{ $near }»?
case-unknown-id = Тут такого немає: { $kind } «{ $name }».
case-unknown-id-near = Тут такого немає: { $kind } «{ $name }». Можливо, ви мали на увазі «{ $near }»?
case-kind-platform = платформа
case-kind-category = категорія
case-kind-option = варіант
case-kind-field = поле
case-kind-result = результат
case-kind-channel = канал
case-kind-country = країна
case-kind-zone = часовий пояс
case-kind-confirmed = рядок перевірки
case-expected = У «{ $name }» має бути { $kind }.
case-type-table = таблиця
case-type-text = текст у лапках
case-type-boolean = true або false
case-type-list = список у квадратних дужках
case-type-number = число
case-missing-key = Бракує ключа «{ $name }».
case-incomplete = Щоб скласти звернення, потрібні платформа, категорія й варіант.
case-new = Файл звернення для casewright. Заповніть, що знаєте; решту видаліть або залиште закоментованою.
case-new-required = Потрібно:
case-new-recommended = Допомогло б:
case-new-language = мова повідомлення
case-new-country = дві літери, для місцевих номерів телефону
case-new-logged-in = чи маєте ви ще доступ до акаунта?
case-new-app-opens = чи відкривається застосунок?
case-new-unknown = запитали, а ви не знаєте
case-kind-of-answer-phone = номер телефону
case-kind-of-answer-email = поштова адреса
case-kind-of-answer-line = текст
case-kind-of-answer-long = текст із кількох рядків
case-kind-of-answer-moment = дата й час, зі зсувом від UTC
case-kind-of-answer-yes_no = true або false
case-kind-of-answer-choice = одне з цього або інші слова
case-kind-of-answer-closed = одне з цього
case-kind-of-answer-list = список текстів
case-kind-of-answer-timeline = список: що й коли сталося
case-kind-of-answer-tried = список: що пробували, з результатом
case-kind-of-answer-shots = список зображень
case-kind-of-answer-amount = сума
case-kind-of-answer-currency = три літери
case-kind-of-answer-version = версія, з номером
case-kind-of-answer-link = посилання
case-kind-of-answer-links = список посилань

## Командний рядок

error-no-terminal = Щоб ставити запитання, casewright потребує термінала. Без нього: casewright --plain, casewright render CASE
error-read = Не вдалося прочитати { $path }: { $reason }
error-write = Не вдалося записати: { $reason }
error-not-text = { $path } — не текст у UTF-8.
error-channel = У цієї платформи немає каналу «{ $name }».
error-channel-near = У цієї платформи немає каналу «{ $name }». Можливо, ви мали на увазі «{ $near }»?
error-now = «{ $value }» — не момент часу, як-от 2026-11-21T12:00:00Z.
error-terminal = Термінал відмовив: { $reason }
render-missing = { $count ->
    [one] Бракує { $count } обов’язкової відповіді: { $fields }
    [few] Бракує { $count } обов’язкових відповідей: { $fields }
    [many] Бракує { $count } обов’язкових відповідей: { $fields }
   *[other] Бракує { $count } обов’язкової відповіді: { $fields }
}
render-language-fallback = Мови { $wanted } тут ще немає; мова повідомлення — { $used }.
render-hidden-removed = Невидимих символів вилучено з файлу звернення: { $count }.
render-moment-read = «{ $typed }» прочитано як { $read }.
own-platforms = { $place }: { $reason } Із цього файлу нічого не використано. Як виправити, скаже casewright lint --overlay { $path }.
own-language = { $place }: { $reason } Із цього файлу нічого не використано. Як виправити, скаже casewright lint --locales { $path }.
own-message = { $place }: { $reason } Там використано слова самої програми. Як виправити, скаже casewright lint --locales { $path }.
own-no-tag = { $path }: папку мови називають її тегом, наприклад pt-BR. Нічого з неї не використано.
own-aside = Відкладено: { $reason }
cli-about = Скласти одне повне, чесне звернення до підтримки месенджера, правильною мовою і для правильного офіційного каналу. Без інтернету: програма нічого не надсилає.
cli-case = Файл звернення, який відкрити
cli-case-render = Файл звернення; - читає його зі стандартного вводу
cli-ui = Мова інтерфейсу (BCP 47, наприклад zh-Hant)
cli-language = Мова повідомлення (BCP 47)
cli-own-platforms = Додати платформи з вашого власного файлу; їх буде показано як неперевірені
cli-own-locales = Додати мови з вашої власної папки, у якій для кожної є своя папка
cli-no-caps = Читати власні файли, хай які вони великі
cli-print = Під час виходу вивести повідомлення у стандартний вивід; екран малюється у стандартному потоці помилок
cli-plain = Питати рядок за рядком, без екрана: для читачів екрана, конвеєрів і простих терміналів
cli-theme = Вигляд; auto бере кольори самого термінала
cli-ascii = Малювати знаками, які покаже будь-який термінал
cli-mouse = Приймати клацання й коліщатко; текст тоді виділяють із Shift
cli-render = Вивести звернення з файлу звернення
cli-channel = Писати для цього каналу, а не для найкращого
cli-now = Вважати це теперішнім моментом (RFC 3339)
cli-format = Формат виводу
cli-new-case = Вивести порожній файл звернення з поясненням до кожного поля
cli-new-case-platform = Платформа
cli-new-case-category = Категорія
cli-new-case-option = Варіант
cli-platforms = Вивести платформи, категорії, варіанти й канали
cli-lint = Перевірити platforms.toml і мови та показати, що не так
cli-lint-file = Файли для перевірки: цілий каталог замість вбудованого або файл .ftl
cli-lint-locales = Перевірити мови в цій папці замість вбудованих
cli-lint-overlay = Перевірити ваш власний файл, накладений на вбудований каталог
cli-lint-schema = Вивести JSON Schema для platforms.toml
cli-usage = Використання
cli-commands = Команди
cli-options = Параметри
cli-arguments = Аргументи
cli-help = Вивести довідку
cli-version = Вивести версію
arg-unknown = Аргументу «{ $name }» тут немає.
arg-unknown-near = Аргументу «{ $name }» тут немає. Можливо, ви мали на увазі «{ $near }»?
arg-value = { $name } не приймає «{ $value }». Можливі значення: { $values }
arg-missing = Бракує: { $names }
arg-wrong = Ці аргументи не можна поєднувати.
arg-help = Докладніше: { $command } --help
cli-check-contact = Чи справжній цей контакт? Порівнює його з відомими тут офіційними каналами
cli-check-contact-text = Контакт, як ви його знайшли
cli-check-contact-platform = Лише для цієї платформи
cli-config = Показати кожне налаштування і звідки воно
cli-completions = Вивести автодоповнення для оболонки
cli-completions-shell = bash, zsh, fish, powershell або elvish
cli-man = Вивести сторінку довідника

config-line = { $key } = { $value } ({ $origin })
config-none = не задано
config-from-file = з файлу налаштувань
config-from-variable = зі змінної { $name }
config-from-default = типово
config-file = Файл налаштувань: { $path }
config-no-file = Файл налаштувань був би тут: { $path }; його немає.
config-state = Збережені звернення й дані: { $path }

secret-removed = Вилучено з повідомлення: { $what } ({ $masked }), із поля «{ $field }»
    .hint = Жодній службі підтримки це не потрібно. Якщо це не таємниця, Enter поверне.
secret-kept = Залишено, бо ви сказали, що це не таємниця: { $what } ({ $masked }), у полі «{ $field }»
    .hint = Enter знову вилучить.
secret-code = Код для входу
secret-password = Пароль
secret-pin = PIN-код
secret-card = Номер картки
secret-card_check = Перевірні цифри картки

## Повідомлення, змінене власноруч

message-own-text = Ви самі змінили цей текст.
message-own-text-outdated = Після того як ви змінили цей текст, змінилися ваші відповіді. Натисніть u, щоб побачити текст за новими відповідями, і ще раз u — щоб повернути свій.
message-own-text-elsewhere = Ви змінили текст іншою мовою. Тут він такий, яким його складено з ваших відповідей.
message-short = Це коротке повідомлення для чату. Натисніть m, щоб побачити повне.
message-short-made = Це коротке повідомлення для чату. Його складено з ваших відповідей, без того, що ви змінили власноруч. Натисніть m, щоб побачити своє.
message-short-wanted = Це чат, а там спершу читають короткі повідомлення. Натисніть m, щоб отримати коротке.
message-foreign = Відомо, що ця підтримка читає лише такі мови: { $languages }. Виберіть таку мову клавішею F3 й додайте нею рядок про те, що сталося: ваші слова буде надіслано так, як ви їх написали.
notice-renewed = Це текст, складений із ваших відповідей. Натисніть u, щоб повернути свій.
edit-title = Змінити повідомлення
edit-lead = Скопіюється саме те, що тут стоїть. Enter — готово; коди, паролі й номери карток сюди не потраплять.
field-own_text = Текст повідомлення
format-json = JSON, для програм
format-slots = Аркуш для форми, поле за полем
format-eml = Ненадісланий лист (.eml)
format-mailto = Посилання, що відкриває поштову програму (mailto:)
key-edit-message = Змінити повідомлення власноруч
    .short = змінити
key-renew = Текст за відповідями або знову ваш власний
    .short = свій/новий
key-short-message = Коротке повідомлення для чату або знову повне
    .short = коротке/усе
key-reorder = Пересунути цей рядок угору або вниз
    .short = пересунути
