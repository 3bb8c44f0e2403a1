# Sorulanların nerede bulunacağı ve bir ekranda yazanı yapıştırmak için bir yer.
# Menü adları, sistemin ya da uygulamanın yazdığı biçimde tırnak içindedir.

find-title = Bunu nerede bulurum?
find-lead = Ya da bir “Hakkında” ekranında veya bildirimde yazanı kopyalayıp buraya yapıştırın: sorulan bilgiler içinde aranır.
find-unsure = Menüler sürüme göre değişir. En yakın olanı arayın.
find-paste = Yapıştırılan metin
    .hint = Bu bilgisayarda kalır; yalnızca aşağıda listelenenler alınır, o da henüz yanıtınız olmayan yerlere.
find-told = İçinde bulunan
find-told-item = { $field }: { $value }
find-told-kept = { $field }: { $value }; kendi yanıtınız kalır.
notice-find-taken = { $count } yanıt dolduruldu. Doğru mu diye bakın.
notice-find-nothing = İçinde, burada sorulup hâlâ boş olanlara yanıt yok.
key-find = Bunu nerede bulurum? Ekran yapıştır
    .short = nerede?

find-model_android = Android: “Ayarlar” › “Telefon hakkında”.
find-model_iphone = iPhone, iPad: “Ayarlar” › “Genel” › “Hakkında”, model satırı.
find-model_windows = Windows: “Ayarlar” › “Sistem” › “Hakkında”.
find-model_mac = Mac: sol üstteki Apple menüsü, ardından “Bu Mac Hakkında”.
find-system_android = Android: “Ayarlar” › “Telefon hakkında”, “Android sürümü” satırı.
find-system_iphone = iPhone, iPad: “Ayarlar” › “Genel” › “Hakkında”, sürüm satırı.
find-system_windows = Windows: “Ayarlar” › “Sistem” › “Hakkında”, “Windows belirtimleri” altında.
find-system_mac = Mac: sol üstteki Apple menüsü, ardından “Bu Mac Hakkında”.
find-app_whatsapp = WhatsApp: “Ayarlar” › “Yardım” › “Uygulama bilgisi”.
find-app_telegram = Telegram: çoğu cihazda “Ayarlar” sayfasının en sonunda.
find-app_wechat = WeChat: “Me” › “Settings” › “About”.
find-app_line = LINE: “Settings” › “About LINE”.
find-app_signal = Signal: “Ayarlar” › “Yardım”.
find-app_android = Android: uygulamanın simgesine basılı tutun, “Uygulama bilgileri”; sürüm en sondadır.
find-app_iphone = iPhone, iPad: “Ayarlar” › “Genel” › “iPhone Saklama Alanı”, sonra uygulama; sürüm adının altındadır.
find-app_computer = Bilgisayarda: uygulamanın menüsü, “Hakkında”.
find-account_wechat = WeChat: “Me”, adınızın altında: “WeChat ID”.
find-account_line = LINE: “Settings” › “Profile”.
find-account_telegram = Telegram: “Ayarlar”, @ ile başlayan adınız.
find-account_profile = Profilinizde ya da profil bağlantınızda. Arkadaşlarınız da görür: birine sorun.
find-code_window = Hata penceresinde, çoğu zaman parantez içinde ya da en sonda.
find-code_picture = Aldıysanız, pencerenin görselinde.
find-text_window = Hata penceresinde. Çoğu telefonda metne basılı tutarak kopyalayabilirsiniz.
find-ban_notice = Sohbetlerin yerine açılan ekranda. Kopyalanamıyorsa kelimesi kelimesine yazın.
