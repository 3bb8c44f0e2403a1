# Текст, який надсилають службі підтримки платформи, мовою повідомлення.
# $platform (String): назва платформи, як вона пише її сама.
# $value (String): відповідь, як її введено; для запитань «так чи ні»: yes, no або
#     unknown, якщо запитали, а людина не знає.

## Рамка

# $category (String): назва категорії.
# $what (String): одне речення від людини або назва варіанта.
msg-subject = {"["}{ $category }] - { $what }
msg-subject-urgent = ТЕРМІНОВО { $subject }
msg-greeting = Добрий день, службо підтримки { $platform }!
# Коли у формі немає поля для категорії.
# $option (String): назва варіанта.
msg-category-line = Категорія: { $category }, { $option }

msg-details = Подробиці:
msg-timeline = Хід подій:
msg-attempts = Що вже зроблено з мого боку:

# $at (String): момент. $event (String): що тоді сталося.
msg-timeline-entry = { $at }: { $event }
# $action (String): що зроблено. $result (String): одне із sent-result-*.
msg-attempt = { $action }: { $result }
sent-result-none = без змін
sent-result-temporary = допомогло на деякий час
sent-result-partly = допомогло частково
sent-result-solved = проблему розв’язано

# $shows (String): що видно на зображенні.
msg-picture = Знімок екрана: { $shows }
# Коли нічого не можна долучити.
msg-picture-described = Знімок екрана, надам на запит: { $shows }

msg-unknown = мені невідомо
# Стоїть там, звідки вилучено код, пароль або номер картки.
msg-secret-removed = {"["}вилучено]

msg-thanks = Дякую за допомогу.
# $name (String): ім’я людини.
msg-name = { $name }

## Що сталося, одним реченням

overview-no_login = Я не можу увійти у свій акаунт { $platform }.
overview-no_code = Код для входу в мій акаунт { $platform } не надходить.
overview-number_changed = Мій номер телефону змінився, і я не можу перенести акаунт { $platform } на новий.
overview-two_step_forgotten = Я не можу пройти двоетапну перевірку у своєму акаунті { $platform }.

overview-banned = Мій акаунт { $platform } заблоковано, і я не можу ним користуватися.
overview-temporarily_banned = Мій акаунт { $platform } заблоковано на певний час.
overview-frozen = Мій акаунт { $platform } заморожено.
overview-limited_sending = У моєму акаунті { $platform } обмежено надсилання повідомлень.

overview-hijacked = Моїм акаунтом { $platform } заволоділа стороння особа.
overview-suspicious_login = У моєму акаунті { $platform } відбувся вхід, виконаний не мною.
overview-phone_lost = Телефон із моїм акаунтом { $platform } загублено або викрадено.
overview-data_leak = Я вважаю, що стався витік даних із мого акаунта { $platform }.

overview-send_failed = Повідомлення, які я надсилаю у сервісі { $platform }, не доходять до отримувачів.
overview-not_received = Я не отримую повідомлень, які мені надсилають у сервісі { $platform }.
overview-delayed = Мої повідомлення у сервісі { $platform } надходять із запізненням.
overview-media_failed = У моєму акаунті { $platform } не вдається надсилати або отримувати фото чи файли.
overview-sync = Мої повідомлення у сервісі { $platform } зникли або відрізняються на різних пристроях.

overview-failed = Мій платіж у сервісі { $platform } не пройшов.
overview-refund = Прошу повернути кошти за мій платіж у сервісі { $platform }.
overview-wrong_balance = Баланс мого акаунта { $platform } неправильний.
overview-wrong_charge = У сервісі { $platform } мої кошти списано помилково.
overview-subscription = Виникла проблема з моєю платною підпискою у сервісі { $platform }.
overview-goods_not_delivered = Мій платіж у сервісі { $platform } пройшов, але оплаченого я досі не маю.

overview-cannot_join = Я не можу приєднатися до групи у сервісі { $platform }.
overview-removed = Мене видалили з групи у сервісі { $platform }.
overview-admin_rights = Виникла проблема з правами адміністратора групи у сервісі { $platform }.

overview-crash = Застосунок { $platform } на моєму пристрої аварійно закривається або не запускається.
overview-cannot_update = Я не можу оновити застосунок { $platform } на своєму пристрої.
overview-backup_failed = Не вдається створити або відновити резервну копію моїх чатів { $platform }.
overview-slow = Застосунок { $platform } на моєму пристрої працює дуже повільно.
overview-notifications = Сповіщення застосунку { $platform } на моєму пристрої не працюють.

overview-spam = Скаржуся на спам у сервісі { $platform }.
overview-harassment = Скаржуся на переслідування у сервісі { $platform }.
overview-scam = Скаржуся на шахрайство у сервісі { $platform }.
overview-illegal_content = Скаржуся на незаконний вміст у сервісі { $platform }.
overview-impersonation = Хтось у сервісі { $platform } видає себе за мене.
overview-malicious_bot = Скаржуся на шкідливого бота у сервісі { $platform }.

overview-wrong_language = Застосунок { $platform } показано мені не тією мовою.
overview-cannot_switch = Я не можу перемкнути застосунок { $platform } на свою мову.

overview-verification = Пишу щодо верифікації у сервісі { $platform }.
overview-api = Маю проблему з API або бізнес-інструментами { $platform }.
overview-blocked = Мій бізнес-акаунт, бот або канал у сервісі { $platform } заблоковано.

overview-copyright = Повідомляю про порушення авторських прав у сервісі { $platform }.
overview-trademark = Повідомляю про порушення прав на торговельну марку у сервісі { $platform }.
overview-data_request = Подаю запит щодо своїх персональних даних у сервісі { $platform }.
overview-privacy = Мене непокоїть поводження з моїми персональними даними у сервісі { $platform }.

overview-other = Мені потрібна допомога з питанням щодо сервісу { $platform }, яке не підходить до жодної іншої категорії.

## Факти: акаунт

line-account_phone = Номер телефону мого акаунта: { $value }
line-username = Моє ім’я користувача: { $value }
line-account_id = ID мого акаунта: { $value }
line-registered_since = Акаунт зареєстровано: { $value }
line-reply_email = Електронна пошта для відповіді: { $value }
line-alt_contact = Інший контакт: { $value }
line-legal_name = Повне ім’я за документами: { $value }
line-service_region = Регіон сервісу: { $value }
line-business_name = Назва компанії: { $value }
line-business_verified = { $value ->
    [yes] Компанію верифіковано.
    [unknown] Не знаю, чи компанію верифіковано.
   *[no] Компанію не верифіковано.
}

## Факти: пристрій

line-device_model = Пристрій: { $value }
line-os_version = Система: { $value }
line-app_version = Версія застосунку: { $value }
line-network_type = Мережа: { $value }
line-unofficial_app = { $value ->
    [yes] Мій застосунок був зміненим або неофіційним.
    [unknown] Не знаю, чи мій застосунок офіційний.
   *[no] Я користуюся офіційним застосунком.
}

## Факти: що сталося

line-description = { $value }
line-impact = Наслідки: { $value }
line-happened_at = Дата й час: { $value }
line-first_seen = Помічено вперше: { $value }
line-last_seen = Помічено востаннє: { $value }
line-frequency = Як часто: { $value }
line-steps_before = Що було перед цим: { $value }
line-error_text = Текст помилки: { $value }
line-error_code = Код помилки: { $value }
line-other_devices = На інших пристроях: { $value }
line-network_test = В іншій мережі: { $value }
line-request = Моє прохання: { $value }

## Факти: блокування

line-ban_text = Текст сповіщення: { $value }
line-ban_at = Сповіщення вперше з’явилося: { $value }
line-warning_mail = { $value ->
    [yes] Раніше мені надходило попередження.
    [unknown] Не знаю, чи надсилали мені попередження.
   *[no] Попереджень раніше мені не надходило.
}
line-activity_72h = Дії за 72 години перед цим: { $value }
# Лише після чіткого «так»; будь-що інше нічого не каже.
line-affirms_no_breach = { $value ->
    [yes] Наскільки мені відомо, умов користування з мого боку дотримано.
   *[no] {""}
}

## Факти: безпека

line-anomaly_at = Першу ознаку помічено: { $value }
line-anomaly_place_ip = Місце або IP-адреса входу: { $value }
line-login_notice = { $value ->
    [yes] Мені надійшло сповіщення про вхід.
    [unknown] Не знаю, чи надсилали сповіщення про вхід.
   *[no] Сповіщення про вхід мені не надходило.
}
line-settings_changed = Змінено без моєї згоди: { $value }
line-last_normal_use = Востаннє все було гаразд: { $value }
line-two_step_state = Двоетапна перевірка: { $value }
line-recovery_valid = { $value ->
    [yes] Моя резервна пошта й номер телефону досі працюють.
    [unknown] Не знаю, чи досі працюють моя резервна пошта й номер телефону.
   *[no] Моя резервна пошта або номер телефону вже не працює.
}
line-sim_blocked = { $value ->
    [yes] Оператор заблокував SIM-картку.
    [unknown] Не знаю, чи SIM-картку заблоковано.
   *[no] SIM-картку ще не заблоковано.
}
line-new_phone_available = { $value ->
    [yes] Я маю інший телефон, яким можу скористатися.
    [unknown] Ще не знаю, чи матиму інший телефон.
   *[no] Іншого телефона я поки не маю.
}

## Факти: повідомлення та групи

line-counterpart_phone = Номер співрозмовника: { $value }
line-message_at = Час повідомлення: { $value }
line-group_name = Група: { $value }
line-group_link = Посилання на групу: { $value }
line-group_admin = Адміністратор групи: { $value }
line-removal_notice = Текст сповіщення: { $value }

## Факти: платежі

line-transaction_id = Номер транзакції: { $value }
line-amount = Сума: { $value }
line-currency = Валюта: { $value }
line-charged_at = Кошти списано: { $value }
line-bank_proof = { $value ->
    [yes] Я маю підтвердження списання від банку.
    [unknown] Ще не знаю, чи є в банку запис про списання.
   *[no] Підтвердження списання від банку я поки не маю.
}
line-payment_path = Спосіб оплати: { $value }

## Факти: порушення та право

line-offender_handle = Акаунт, на який я скаржуся: { $value }
line-offence = Що він робить: { $value }
line-content_links = Посилання: { $value }
line-evidence = Докази: { $value }
line-relation = Ким ця особа є для мене: { $value }
line-reported_before = { $value ->
    [yes] Про це вже повідомляли раніше.
    [unknown] Не знаю, чи про це повідомляли раніше.
   *[no] Я повідомляю про це вперше.
}
line-rights_role = Моя роль: { $value }
line-work = Твір або торговельна марка: { $value }
line-infringing_links = Посилання на копії: { $value }

## Про що просять

ask-review = Прошу переглянути рішення щодо мого акаунта й відновити його, якщо рішення було помилковим.
ask-unfreeze = Прошу переглянути мій акаунт і розморозити його, якщо це сталося помилково.
ask-lift_limit = Прошу перевірити, чому мій акаунт обмежено, і зняти обмеження, якщо це сталося помилково.
ask-secure = Прошу захистити акаунт, завершити всі інші сеанси й повернути доступ мені, бо акаунт належить мені.
ask-deactivate = Прошу деактивувати акаунт, доки я не зможу зареєструвати його знову зі своїм номером.
ask-check_login = Прошу перевірити останні входи, завершити ті, що виконані не мною, і підказати, що ще мені зробити.
ask-restore_access = Прошу допомогти мені відновити доступ до акаунта.
ask-find_cause = Прошу знайти причину й підказати, як розв’язати проблему. Якщо вона вам уже відома, повідомте, коли очікується виправлення.
ask-refund = Прошу пояснити це списання й повернути кошти, якщо воно було помилковим або я нічого за нього не маю.
ask-correct_balance = Прошу звірити баланс із транзакціями й виправити його.
ask-group_help = Прошу перевірити групу й підказати, що можна зробити.
ask-remove_content = Прошу розглянути те, на що я скаржуся, і вжити заходів за вашими правилами.
ask-remove_infringement = Прошу видалити вміст за наведеними посиланнями або повідомити, що ще вам потрібно для рішення.
ask-data_answer = Прошу відповісти на мій запит щодо персональних даних і повідомити, чи потрібно підтвердити мою особу.
ask-language_fix = Прошу підказати, як увімкнути в застосунку мою мову.
ask-business_help = Прошу розглянути ситуацію моєї компанії й повідомити, що потрібно для її розв’язання.
ask-verify = Прошу повідомити, чи можлива тут верифікація і що вам для неї потрібно.
ask-answer = Прошу розібратися в цьому й відповісти мені.

ask-more = Якщо для розгляду потрібно ще щось, напишіть мені.
