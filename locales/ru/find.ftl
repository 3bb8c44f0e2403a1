# Где люди находят то, о чём спрашивают, и место, куда вставить текст с экрана.
# Названия меню стоят в кавычках.

find-title = Где это найти?
find-lead = Или скопируйте текст с экрана «О телефоне» или с уведомления и вставьте сюда: программа найдёт в нём нужное.
find-unsure = Меню меняются от версии к версии. Ищите самое похожее.
find-paste = Вставленный текст
    .hint = Он остаётся на этом компьютере; берётся только то, что указано ниже, и только там, где ответа ещё нет.
find-told = Найдено
find-told-item = { $field }: { $value }
find-told-kept = { $field }: { $value }; ваш ответ остаётся.
notice-find-taken = { $count ->
    [one] Заполнен { $count } ответ. Проверьте его.
    [few] Заполнено { $count } ответа. Проверьте их.
    [many] Заполнено { $count } ответов. Проверьте их.
   *[other] Заполнено ответов: { $count }. Проверьте их.
}
notice-find-nothing = Здесь нет ничего для тех вопросов, что ещё без ответа.
key-find = Где это найти? Вставить текст с экрана
    .short = где?

find-model_android = Android: «Настройки» › «О телефоне».
find-model_iphone = iPhone, iPad: «Настройки» › «Основные» › «Об этом устройстве», строка «Название модели».
find-model_windows = Windows: «Параметры» › «Система» › «О системе».
find-model_mac = Mac: меню Apple слева вверху, затем «Об этом Mac».
find-system_android = Android: «Настройки» › «О телефоне», строка «Версия Android».
find-system_iphone = iPhone, iPad: «Настройки» › «Основные» › «Об этом устройстве», строка «Версия iOS».
find-system_windows = Windows: «Параметры» › «Система» › «О системе», раздел «Характеристики Windows».
find-system_mac = Mac: меню Apple слева вверху, затем «Об этом Mac».
find-app_whatsapp = WhatsApp: «Настройки» › «Помощь» › «О приложении».
find-app_telegram = Telegram: в самом низу «Настроек», на большинстве устройств.
find-app_wechat = WeChat: «Me» › «Settings» › «About».
find-app_line = LINE: «Settings» › «About LINE».
find-app_signal = Signal: «Настройки» › «Помощь».
find-app_android = Android: удерживайте значок приложения, «О приложении»; версия внизу.
find-app_iphone = iPhone, iPad: «Настройки» › «Основные» › «Хранилище iPhone», затем приложение; версия под его названием.
find-app_computer = На компьютере: меню приложения, «О программе».
find-account_wechat = WeChat: «Me», под вашим именем: «WeChat ID».
find-account_line = LINE: «Settings» › «Profile».
find-account_telegram = Telegram: «Настройки», ваше имя с @.
find-account_profile = В вашем профиле или в ссылке на него. Друзья его тоже видят: попросите кого-нибудь посмотреть.
find-code_window = В окне ошибки, часто в скобках или в конце.
find-code_picture = На скриншоте этого окна, если он есть.
find-text_window = В окне ошибки. На большинстве телефонов текст можно удержать и скопировать.
find-ban_notice = На экране, который открывается вместо чатов. Если скопировать нельзя, перепишите слово в слово.
