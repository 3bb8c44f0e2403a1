# Де люди знаходять те, про що питають, і місце, куди вставити текст з екрана.
# Назви меню стоять у лапках.

find-title = Де це знайти?
find-lead = Або скопіюйте текст з екрана «Про телефон» чи зі сповіщення і вставте сюди: програма знайде в ньому потрібне.
find-unsure = Меню змінюються від версії до версії. Шукайте найсхоже.
find-paste = Вставлений текст
    .hint = Він лишається на цьому комп’ютері; береться лише те, що вказано нижче, і лише там, де відповіді ще немає.
find-told = Знайдено
find-told-item = { $field }: { $value }
find-told-kept = { $field }: { $value }; ваша відповідь лишається.
notice-find-taken = { $count ->
    [one] Заповнено { $count } відповідь. Перевірте її.
    [few] Заповнено { $count } відповіді. Перевірте їх.
    [many] Заповнено { $count } відповідей. Перевірте їх.
   *[other] Заповнено відповідей: { $count }. Перевірте їх.
}
notice-find-nothing = Тут немає нічого для тих питань, що ще без відповіді.
key-find = Де це знайти? Вставити текст з екрана
    .short = де?

find-model_android = Android: «Налаштування» › «Про телефон».
find-model_iphone = iPhone, iPad: «Параметри» › «Загальні» › «Про пристрій», рядок «Назва моделі».
find-model_windows = Windows: «Настройки» › «Система» › «Про систему».
find-model_mac = Mac: меню Apple ліворуч угорі, потім «Про цей Mac».
find-system_android = Android: «Налаштування» › «Про телефон», рядок «Версія Android».
find-system_iphone = iPhone, iPad: «Параметри» › «Загальні» › «Про пристрій», рядок «Версія iOS».
find-system_windows = Windows: «Настройки» › «Система» › «Про систему», розділ про Windows.
find-system_mac = Mac: меню Apple ліворуч угорі, потім «Про цей Mac».
find-app_whatsapp = WhatsApp: «Налаштування» › «Help» › «App info».
find-app_telegram = Telegram: у самому низу «Налаштувань», на більшості пристроїв.
find-app_wechat = WeChat: «Me» › «Settings» › «About».
find-app_line = LINE: «Settings» › «About LINE».
find-app_signal = Signal: «Налаштування» › «Help».
find-app_android = Android: утримуйте значок застосунку, «Про застосунок»; версія внизу.
find-app_iphone = iPhone, iPad: «Параметри» › «Загальні» › «Сховище iPhone», потім застосунок; версія під його назвою.
find-app_computer = На комп’ютері: меню застосунку, «Про програму».
find-account_wechat = WeChat: «Me», під вашим іменем: «WeChat ID».
find-account_line = LINE: «Settings» › «Profile».
find-account_telegram = Telegram: «Налаштування», ваше ім’я з @.
find-account_profile = У вашому профілі або в посиланні на нього. Друзі його теж бачать: попросіть когось подивитися.
find-code_window = У вікні помилки, часто в дужках або наприкінці.
find-code_picture = На зображенні цього вікна, якщо воно є.
find-text_window = У вікні помилки. На більшості телефонів текст можна утримати й скопіювати.
find-ban_notice = На екрані, що відкривається замість чатів. Якщо скопіювати не можна, перепишіть слово в слово.
