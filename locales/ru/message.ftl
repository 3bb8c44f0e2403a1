# Текст, который отправляется в службу поддержки платформы, на языке обращения.
# $platform (String): the platform’s name, as it writes it.
# $value (String): the answer as typed; for yes or no questions: yes, no, or
#     unknown where the user was asked and does not know.

## Рамка

# $category (String): label of the category.
# $what (String): the user’s one sentence, or the label of the option.
msg-subject = {"["}{ $category }] — { $what }
msg-subject-urgent = СРОЧНО { $subject }
msg-greeting = Здравствуйте, служба поддержки { $platform }!
# Where the form has no field for the category.
# $option (String): label of the option.
msg-category-line = Категория: { $category }, { $option }

msg-details = Подробности:
msg-timeline = Хронология:
msg-attempts = Что уже сделано:

# $at (String): the moment. $event (String): what happened then.
msg-timeline-entry = { $at }: { $event }
# $action (String): what was done. $result (String): one of sent-result-*.
msg-attempt = { $action }: { $result }
sent-result-none = без изменений
sent-result-temporary = помогло на время
sent-result-partly = помогло отчасти
sent-result-solved = проблема решена

# $shows (String): what the picture shows.
msg-picture = Скриншот: { $shows }
# Where nothing can be attached.
msg-picture-described = Скриншот, пришлю по запросу: { $shows }

msg-unknown = мне это неизвестно
# Stands where a code, password or card number was taken out.
msg-secret-removed = {"["}удалено]

msg-thanks = Спасибо за помощь.
# $name (String): the user’s name.
msg-name = { $name }

## Что случилось, одним предложением

overview-no_login = Не могу войти в свой аккаунт { $platform }.
overview-no_code = Не приходит код для входа в мой аккаунт { $platform }.
overview-number_changed = У меня сменился номер телефона, и я не могу перенести свой аккаунт { $platform } на новый номер.
overview-two_step_forgotten = Не могу пройти двухэтапную аутентификацию в своём аккаунте { $platform }.

overview-banned = Мой аккаунт { $platform } заблокирован, и я не могу им пользоваться.
overview-temporarily_banned = Мой аккаунт { $platform } временно заблокирован.
overview-frozen = Мой аккаунт { $platform } заморожен.
overview-limited_sending = В моём аккаунте { $platform } ограничена отправка сообщений.

overview-hijacked = Моим аккаунтом { $platform } завладел кто-то другой.
overview-suspicious_login = В мой аккаунт { $platform } вошли без моего ведома.
overview-phone_lost = Телефон, на котором открыт мой аккаунт { $platform }, потерян или украден.
overview-data_leak = Полагаю, что произошла утечка данных из моего аккаунта { $platform }.

overview-send_failed = Сообщения, которые я отправляю в { $platform }, не уходят.
overview-not_received = До меня не доходят сообщения, которые мне отправляют в { $platform }.
overview-delayed = Мои сообщения в { $platform } приходят с опозданием.
overview-media_failed = В моём аккаунте { $platform } не отправляются или не загружаются фото или файлы.
overview-sync = Мои сообщения в { $platform } пропали или различаются на разных устройствах.

overview-failed = Мой платёж в { $platform } не прошёл.
overview-refund = Прошу вернуть деньги за мой платёж в { $platform }.
overview-wrong_balance = На моём аккаунте { $platform } неверный баланс.
overview-wrong_charge = В { $platform } с меня ошибочно списали деньги.
overview-subscription = У меня проблема с платной подпиской в { $platform }.
overview-goods_not_delivered = Мой платёж в { $platform } прошёл, но оплаченное мне не предоставили.

overview-cannot_join = Не могу вступить в группу в { $platform }.
overview-removed = Меня удалили из группы в { $platform }.
overview-admin_rights = Возникла проблема с правами администратора группы в { $platform }.

overview-crash = Приложение { $platform } на моём устройстве аварийно закрывается или не запускается.
overview-cannot_update = Не могу обновить приложение { $platform } на своём устройстве.
overview-backup_failed = Резервная копия моих чатов { $platform } не создаётся или не восстанавливается.
overview-slow = Приложение { $platform } на моём устройстве работает очень медленно.
overview-notifications = На моём устройстве не работают уведомления приложения { $platform }.

overview-spam = Сообщаю о спаме в { $platform }.
overview-harassment = Сообщаю о травле в { $platform }.
overview-scam = Сообщаю о мошенничестве в { $platform }.
overview-illegal_content = Сообщаю о незаконном контенте в { $platform }.
overview-impersonation = Кто-то в { $platform } выдаёт себя за меня.
overview-malicious_bot = Сообщаю о вредоносном боте в { $platform }.

overview-wrong_language = Приложение { $platform } показывается мне не на том языке.
overview-cannot_switch = Не могу переключить приложение { $platform } на свой язык.

overview-verification = Пишу по поводу верификации в { $platform }.
overview-api = У меня проблема с API или инструментами для бизнеса { $platform }.
overview-blocked = Мой бизнес-аккаунт, бот или канал в { $platform } заблокирован.

overview-copyright = Сообщаю о нарушении авторских прав в { $platform }.
overview-trademark = Сообщаю о нарушении прав на товарный знак в { $platform }.
overview-data_request = Обращаюсь с запросом о моих персональных данных в { $platform }.
overview-privacy = Меня беспокоит обращение с моими персональными данными в { $platform }.

overview-other = Мне нужна помощь по вопросу, связанному с { $platform }: другие категории для него не подходят.

## Факты: аккаунт

line-account_phone = Номер телефона моего аккаунта: { $value }
line-username = Моё имя пользователя: { $value }
line-account_id = ID моего аккаунта: { $value }
line-registered_since = Дата регистрации аккаунта: { $value }
line-reply_email = Почта для ответа: { $value }
line-alt_contact = Запасной контакт: { $value }
line-legal_name = Полное имя по документам: { $value }
line-service_region = Регион сервиса: { $value }
line-business_name = Название компании: { $value }
line-business_verified = { $value ->
    [yes] Компания верифицирована.
    [unknown] Не знаю, верифицирована ли компания.
   *[no] Компания не верифицирована.
}

## Факты: устройство

line-device_model = Устройство: { $value }
line-os_version = Система: { $value }
line-app_version = Версия приложения: { $value }
line-network_type = Сеть: { $value }
line-unofficial_app = { $value ->
    [yes] Использовалось модифицированное или неофициальное приложение.
    [unknown] Не знаю, официальное ли у меня приложение.
   *[no] Я пользуюсь официальным приложением.
}

## Факты: что случилось

line-description = { $value }
line-impact = Последствия: { $value }
line-happened_at = Дата и время: { $value }
line-first_seen = Замечено впервые: { $value }
line-last_seen = Замечено в последний раз: { $value }
line-frequency = Как часто: { $value }
line-steps_before = Действия перед этим: { $value }
line-error_text = Текст ошибки: { $value }
line-error_code = Код ошибки: { $value }
line-other_devices = На других устройствах: { $value }
line-network_test = В другой сети: { $value }
line-request = Моя просьба: { $value }

## Факты: блокировка

line-ban_text = Текст уведомления: { $value }
line-ban_at = Уведомление появилось: { $value }
line-warning_mail = { $value ->
    [yes] До этого мне приходило предупреждение.
    [unknown] Не знаю, было ли до этого предупреждение.
   *[no] До этого предупреждений мне не приходило.
}
line-activity_72h = Действия за 72 часа до этого: { $value }
# Only after an explicit yes; anything else says nothing.
line-affirms_no_breach = { $value ->
    [yes] Насколько мне известно, условия использования с моей стороны не нарушались.
   *[no] {""}
}

## Факты: безопасность

line-anomaly_at = Первый признак замечен: { $value }
line-anomaly_place_ip = Место или IP-адрес входа: { $value }
line-login_notice = { $value ->
    [yes] Мне пришло уведомление о входе.
    [unknown] Не знаю, было ли уведомление о входе.
   *[no] Уведомления о входе мне не приходило.
}
line-settings_changed = Изменено без моего согласия: { $value }
line-last_normal_use = Последнее обычное использование: { $value }
line-two_step_state = Двухэтапная аутентификация: { $value }
line-recovery_valid = { $value ->
    [yes] Резервная почта и номер телефона по-прежнему мне доступны.
    [unknown] Не знаю, доступны ли мне ещё резервная почта и номер телефона.
   *[no] Резервная почта или номер телефона мне больше не доступны.
}
line-sim_blocked = { $value ->
    [yes] Оператор заблокировал SIM-карту.
    [unknown] Не знаю, заблокирована ли SIM-карта.
   *[no] SIM-карта пока не заблокирована.
}
line-new_phone_available = { $value ->
    [yes] У меня есть другой телефон.
    [unknown] Пока не знаю, будет ли у меня другой телефон.
   *[no] Другого телефона у меня пока нет.
}

## Факты: сообщения и группы

line-counterpart_phone = Номер собеседника: { $value }
line-message_at = Время сообщения: { $value }
line-group_name = Группа: { $value }
line-group_link = Ссылка на группу: { $value }
line-group_admin = Администратор группы: { $value }
line-removal_notice = Текст уведомления: { $value }

## Факты: платежи

line-transaction_id = Номер операции: { $value }
line-amount = Сумма: { $value }
line-currency = Валюта: { $value }
line-charged_at = Время списания: { $value }
line-bank_proof = { $value ->
    [yes] У меня есть запись банка о списании.
    [unknown] Пока не знаю, есть ли у банка запись о списании.
   *[no] Записи банка о списании у меня пока нет.
}
line-payment_path = Способ оплаты: { $value }

## Факты: нарушения и права

line-offender_handle = Жалоба на аккаунт: { $value }
line-offence = Что делает этот аккаунт: { $value }
line-content_links = Ссылки: { $value }
line-evidence = Доказательства: { $value }
line-relation = Кто это для меня: { $value }
line-reported_before = { $value ->
    [yes] Жалоба на это уже подавалась.
    [unknown] Не знаю, жаловались ли на это раньше.
   *[no] Это моя первая жалоба по этому поводу.
}
line-rights_role = Моя роль: { $value }
line-work = Произведение или товарный знак: { $value }
line-infringing_links = Ссылки на копии: { $value }

## О чём просьба

ask-review = Прошу пересмотреть решение по моему аккаунту и восстановить аккаунт, если решение было ошибочным.
ask-unfreeze = Прошу проверить мой аккаунт и снять заморозку, если это была ошибка.
ask-lift_limit = Прошу проверить, почему мой аккаунт ограничен, и снять ограничение, если это была ошибка.
ask-secure = Прошу защитить аккаунт, завершить все другие сеансы и вернуть доступ мне, владельцу.
ask-deactivate = Прошу отключить аккаунт, пока я не смогу зарегистрировать его заново со своим номером.
ask-check_login = Прошу проверить недавние входы, завершить чужие сеансы и сообщить, что ещё мне следует сделать.
ask-restore_access = Прошу помочь мне вернуть доступ к аккаунту.
ask-find_cause = Прошу найти причину и сообщить, как решить проблему. Если проблема уже известна, сообщите, пожалуйста, когда ожидается исправление.
ask-refund = Прошу объяснить списание и вернуть деньги, если оно было ошибочным или если я ничего за него не получаю.
ask-correct_balance = Прошу сверить баланс с операциями и исправить его.
ask-group_help = Прошу проверить группу и сообщить, что можно сделать.
ask-remove_content = Прошу рассмотреть мою жалобу и принять меры по вашим правилам.
ask-remove_infringement = Прошу удалить контент по указанным ссылкам или сообщить, что ещё нужно для решения.
ask-data_answer = Прошу ответить на мой запрос о персональных данных и сообщить, нужно ли подтвердить мою личность.
ask-language_fix = Прошу сообщить, как переключить приложение на мой язык.
ask-business_help = Прошу рассмотреть вопрос моей компании и сообщить, что нужно, чтобы его решить.
ask-verify = Прошу сообщить, возможна ли здесь верификация и что для неё нужно.
ask-answer = Прошу разобраться в этом и ответить мне.

ask-more = Если нужно что-то ещё, чтобы разобраться, напишите мне, пожалуйста.
