# Où trouver ce qui est demandé, et où coller ce que dit un écran.
# Les noms des menus sont entre guillemets, comme le système ou l’application les écrit.

find-title = Où le trouver ?
find-lead = Vous pouvez aussi copier un écran « À propos » ou un avis, et le coller ici : ce qui est demandé y est cherché.
find-unsure = Les menus changent selon la version. Cherchez ce qui s’en rapproche.
find-paste = Texte collé
    .hint = Il reste sur cet ordinateur ; seul ce qui est listé ci-dessous est repris, et seulement là où vous n’avez pas encore répondu.
find-told = Trouvé dedans
find-told-item = { $field } : { $value }
find-told-kept = { $field } : { $value } ; votre réponse reste.
notice-find-taken = { $count ->
    [one] Une réponse a été remplie. Vérifiez-la.
   *[other] { $count } réponses ont été remplies. Vérifiez-les.
}
notice-find-nothing = Rien ici ne répond à ce qui est demandé et encore vide.
key-find = Où le trouver ? Coller un écran
    .short = où ?

find-model_android = Android : « Paramètres » › « À propos du téléphone ».
find-model_iphone = iPhone, iPad : « Réglages » › « Général » › « Informations », ligne « Nom du modèle ».
find-model_windows = Windows : « Paramètres » › « Système » › « À propos de ».
find-model_mac = Mac : menu Pomme en haut à gauche, puis « À propos de ce Mac ».
find-system_android = Android : « Paramètres » › « À propos du téléphone », ligne « Version d’Android ».
find-system_iphone = iPhone, iPad : « Réglages » › « Général » › « Informations », ligne « Version d’iOS ».
find-system_windows = Windows : « Paramètres » › « Système » › « À propos de », sous « Spécifications de Windows ».
find-system_mac = Mac : menu Pomme en haut à gauche, puis « À propos de ce Mac ».
find-app_whatsapp = WhatsApp : « Paramètres » › « Aide » › « Infos de l’application ».
find-app_telegram = Telegram : tout en bas des « Paramètres », sur la plupart des appareils.
find-app_wechat = WeChat : « Moi » › « Paramètres » › « À propos ».
find-app_line = LINE : « Paramètres » › « À propos de LINE ».
find-app_signal = Signal : « Paramètres » › « Aide ».
find-app_android = Android : appuyez longuement sur l’icône de l’application, « Infos sur l’appli » ; la version est tout en bas.
find-app_iphone = iPhone, iPad : « Réglages » › « Général » › « Stockage iPhone », puis l’application ; la version est sous son nom.
find-app_computer = Sur ordinateur : menu de l’application, « À propos ».
find-account_wechat = WeChat : « Moi », sous votre nom : « ID WeChat ».
find-account_line = LINE : « Paramètres » › « Profil ».
find-account_telegram = Telegram : « Paramètres », votre nom avec @.
find-account_profile = Sur votre profil, ou dans son lien. Vos amis le voient aussi : demandez à l’un d’eux.
find-code_window = Dans la fenêtre d’erreur, souvent entre parenthèses ou à la fin.
find-code_picture = Sur une capture de la fenêtre, si vous en avez une.
find-text_window = Dans la fenêtre d’erreur. Sur la plupart des téléphones, un appui long permet de copier le texte.
find-ban_notice = Sur l’écran qui s’ouvre à la place des discussions. S’il ne peut pas être copié, recopiez-le mot pour mot.
