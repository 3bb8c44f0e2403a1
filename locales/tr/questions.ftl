# Sihirbazın soruları: kategoriler, seçenekler, sayfalar, alanlar, sık yanıtlar.
# Kategori ve seçenek adları mesajın konusunda da yer alır;
# choice-* ve try-* metinleri mesajda yanıt olarak durur: yansız ve kısa.

## Kategoriler

category-account_access = Hesaba erişim
    .about = Giremiyorum ya da kod gelmiyor
category-account_ban = Hesap yasağı
    .about = Yasaklandı, askıya alındı, donduruldu, kısıtlandı
category-security = Güvenlik
    .about = Ele geçirilme, şüpheli girişler, kayıp ya da çalıntı telefon
category-messages = Mesajlar
    .about = Gitmiyor, gelmiyor, gecikiyor ya da kayıp
category-payments = Ödemeler
    .about = Yanlış ücret, iade, bakiye, abonelik
category-groups = Gruplar
    .about = Katılamıyorum, çıkarıldım, yöneticilik gitti
category-technical = Teknik sorun
    .about = Çöküyor, yavaş, güncellenmiyor, yedeklemiyor
category-abuse = Kötüye kullanım bildirimi
    .about = Spam, tehdit, dolandırıcılık, beni taklit eden biri
category-language = Dil
    .about = Uygulama yanlış dilde
category-business = İşletme
    .about = Doğrulama, API, engellenen işletme hesabı
category-legal_privacy = Hukuk ve gizlilik
    .about = Telif hakkı, marka, kişisel verilerim
category-other = Diğer
    .about = Bu listede uyan başka bir şey yok

## Seçenekler

option-no_login = Giriş yapılamıyor
    .about = Beni almıyor ya da oturum kapandı, dışarıda kaldım
option-no_code = Kod gelmiyor
    .about = Kod hiç gelmiyor, ne SMS ile ne aramayla
option-number_changed = Telefon numarası değişti
    .about = Yeni numaram var ya da eski SIM artık çalışmıyor
option-two_step_forgotten = İki adımlı doğrulama unutuldu
    .about = Koddan sonra istenen PIN’i ya da parolayı unuttum

option-banned = Hesap yasaklandı
    .about = Hesabımın ya da numaramın yasaklandığı, engellendiği yazıyor
option-temporarily_banned = Hesap geçici olarak yasaklandı
    .about = Birkaç saat ya da gün askıdayım, süre işliyor
option-frozen = Hesap donduruldu
    .about = Hesabım donduruldu: bakabiliyorum, yazamıyorum
option-limited_sending = Gönderim kısıtlandı
    .about = Kişilerimde olmayanlara yazamıyorum

option-hijacked = Hesap ele geçirildi
    .about = Çalındı: içinde başkası var ve benim adıma yazıyor
option-suspicious_login = Şüpheli giriş
    .about = Bana ait olmayan bir giriş ya da cihaz
option-phone_lost = Telefon kayıp ya da çalıntı
    .about = Telefonum gitti, hesabım onda hâlâ açık
option-data_leak = Veri sızıntısı kuşkusu
    .about = Sohbetlerim, fotoğraflarım ya da numaram sızdı

option-send_failed = Mesajlar gitmiyor
    .about = Mesajım gitmiyor, kırmızı işaret ya da “gönderiliyor”da kalıyor
option-not_received = Mesajlar gelmiyor
    .about = Başkalarının gönderdiği mesajlar bana ulaşmıyor
option-delayed = Mesajlar gecikiyor
    .about = Mesajlar saatler sonra ya da uygulamayı açınca geliyor
option-media_failed = Fotoğraf ya da dosya gitmiyor
    .about = Fotoğraf, video, ses ya da dosya yüklenmiyor, inmiyor
option-sync = Mesajlar eşitlenmiyor
    .about = Sohbetler eksik ya da telefonla bilgisayarda farklı

option-failed = Ödeme başarısız
    .about = Ödeme geçmedi ya da takıldı
option-refund = İade
    .about = Paramı geri istiyorum ya da iade gelmedi
option-wrong_balance = Yanlış bakiye
    .about = Bakiye yanlış, cüzdanımda para eksik
option-wrong_charge = Yanlış ücret
    .about = İki kez, fazla ya da almadığım bir şey için ücret alındı
option-subscription = Abonelik
    .about = Ödedim ama etkin değil ya da sürekli yenileniyor
option-goods_not_delivered = Ödendi, teslim edilmedi
    .about = Ödedim, aldığım şey hiç gelmedi

option-cannot_join = Gruba katılınamıyor
    .about = Bağlantı çalışmıyor, grup dolu ya da beni almıyor
option-removed = Gruptan çıkarılma
    .about = Bir gruptan atıldım
option-admin_rights = Yönetici hakları
    .about = Artık yönetici değilim ya da grupta yönetici kalmadı

option-crash = Uygulama çöküyor
    .about = Kendi kendine kapanıyor, donuyor ya da açılmıyor
option-cannot_update = Güncellenemiyor
    .about = Güncelleme olmuyor ya da sürümüm çok eski diyor
option-backup_failed = Yedekleme başarısız
    .about = Yedekleme duruyor ya da sohbetlerim geri yüklenmiyor
option-slow = Uygulama yavaş
    .about = Takılıyor, pili bitiriyor ya da alanı dolduruyor
option-notifications = Bildirimler
    .about = Ses yok, uyarı yok ya da yalnızca uygulama açıkken

option-spam = Spam
    .about = İstenmeyen reklamlar, tekrar tekrar
option-harassment = Taciz ya da tehdit
    .about = Biri bana hakaret, takip, tehdit ya da şantaj ediyor
option-scam = Dolandırıcılık
    .about = Biri beni kandırdı ya da insanlardan para koparıyor
option-illegal_content = Yasa dışı içerik
    .about = Sohbette şiddet, çocuk istismarı, uyuşturucu ya da başka suçlar
option-impersonation = Kimliğime bürünme
    .about = Sahte bir hesap adımı ve fotoğrafımı kullanıyor
option-malicious_bot = Kötü niyetli bot
    .about = Bir bot kandırıyor, spam atıyor ya da kod istiyor

option-wrong_language = Yanlış dil
    .about = Uygulama birden okuyamadığım bir dilde
option-cannot_switch = Dil değiştirilemiyor
    .about = Dilim yok ya da hep geri dönüyor

option-verification = Doğrulama
    .about = İşletmem ya da kanalım için resmî onay işareti istiyorum
option-api = İşletme API’si
    .about = API, bir bot ya da işletme aracı çalışmıyor
option-blocked = İşletme hesabı engellendi
    .about = İşletme numaram, botum ya da kanalım engellendi

option-copyright = Telif hakkı
    .about = Biri fotoğrafımı, metnimi, müziğimi ya da videomu kopyalıyor
option-trademark = Marka
    .about = Biri markamı, adımı ya da logomu kullanıyor
option-data_request = Verilerimle ilgili talep
    .about = Verilerimin kopyasını ya da silinmesini istiyorum
option-privacy = Gizlilik
    .about = Özel verilerim gösteriliyor, kullanılıyor ya da paylaşılıyor

option-other = Başka bir şey
    .about = Sorunum hiçbir listede yok

## Sayfalar

page-account = Hesabınız
page-device = Telefon ve uygulama
page-happened = Ne oldu
page-ban = Yasak
page-security = Güvenlik
page-messages = Mesajlar
page-groups = Grup
page-payment = Ödeme
page-abuse = Bildirdiğiniz
page-legal = Haklarınız
page-business = İşletmeniz
page-story = Kendi sözlerinizle
page-timeline = Sırasıyla olanlar
page-tried = Denedikleriniz
page-request = İstediğiniz
page-proof = Ekran görüntüleri

## Alanlar: hesap

field-account_phone = Hesabın telefon numarası
    .hint = Platform hesabı onunla bulur; + ve ülke koduyla yazın.
    .example = +90 212 555 01 23
field-username = Kullanıcı adı
    .hint = Varsa profilinizde durur; çoğu zaman @ ile başlar.
    .example = @maria_k_ornek
field-account_id = Hesap kimliği ya da görünen ad
    .hint = WeChat ID, LINE adı, profil bağlantısı: hesabı gösteren ne varsa.
    .example = wxid_example77
field-registered_since = Hesabın kayıt tarihi
    .hint = Yıl ya da ay yeter; hesabın sizin olduğunu göstermeye yarar.
    .example = 2022-08
field-reply_email = Yanıt için e-posta
    .hint = Şu anda açabildiğiniz bir adres; yanıt oraya gelebilir.
    .example = maria@example.org
field-alt_contact = Size ulaşmanın başka yolu
    .hint = Önümüzdeki yedi gün çalışan ikinci bir e-posta ya da numara.
    .example = m.k@example.net
field-legal_name = Yasal tam ad
    .hint = Yalnızca platformun kendi formu isterse gerekir.
    .example = Maria Örnek
field-service_region = Hizmet bölgesi
    .hint = WeChat (yurt dışı) ve Weixin (Çin) farklı şirketlerindir.
field-business_name = İşletme adı
    .hint = İşletme profilinde yazdığı gibi.
    .example = Örnek Kitabevi
field-business_verified = İşletme doğrulanmış mı?
    .hint = Yalnızca profilde platformun kendi onay işareti varsa evet.

## Alanlar: cihaz

field-device_model = Telefon ya da bilgisayar modeli
    .hint = Cihazın ayarlarında, “Hakkında” altında.
    .example = Pixel 8
field-os_version = Sistem ve sürümü
    .hint = Cihazın ayarlarında, “Hakkında” altında, modelin yakınında.
    .example = Android 14
field-app_version = Uygulama sürümü
    .hint = Uygulamanın ayarlarında yardım ya da hakkında; veya mağazada.
    .example = 11.7.2
field-network_type = Ağ
    .hint = Olay sırasında cihazın kullandığı.
field-unofficial_app = Değiştirilmiş ya da resmî olmayan bir uygulama mı?
    .hint = Böyle uygulamalar yasak nedeni olabilir; dürüst yanıt zaman kazandırır.

## Alanlar: ne oldu

field-summary = Tek cümlede sorun
    .hint = Konu satırı olur: ne olduğu, ne kadar kötü olduğu değil.
    .example = 20 MB üstü dosyalar “gönderiliyor”da kalıyor
field-description = Ne oldu
    .hint = Olanlar, sırasıyla. Kod, parola, PIN, kart numarası yazmayın.
field-impact = Neyi yapmanızı engelliyor
    .hint = Yalın bir gerçek, sert sözlerden çok işe yarar.
    .example = Müşterilerime sözleşme gönderemiyorum
field-happened_at = Ne zaman oldu
    .hint = Mümkünse gün, saat ve saat dilimi; “dün akşam” da bir başlangıç.
    .example = 2026-02-16 19:05
field-first_seen = İlk fark ediliş
    .hint = Destek ekibi kayıtlarda gün ve saate göre arar.
    .example = 2026-02-11 09:20
field-last_seen = Son fark ediliş
    .hint = En son olduğu zaman; bir kez olduysa boş bırakın.
    .example = 2026-02-13 22:10
field-frequency = Ne sıklıkta
    .hint = Bir düzen gördüyseniz neyin yol açtığını yazın.
    .example = Her 20 MB üstü dosya gönderdiğimde
field-steps_before = Hemen öncesinde ne yaptınız
    .hint = Adım adım, destek ekibi de yineleyebilsin.
    .example = Sohbeti açtım, fotoğraf seçtim, gönder dedim
field-error_text = Hata mesajının metni
    .hint = Kelimesi kelimesine, göründüğü dilde.
field-error_code = Hata kodu
    .hint = Hata penceresindeki kısa kod. Asla bir giriş kodu değil.
    .example = Hata 403
field-other_devices = Diğer cihazlarınızda
    .hint = Başka yerde çalışıyorsa hata bu cihazdadır.
    .example = Bilgisayarımda çalışıyor
field-network_test = Başka bir ağda
    .hint = Mobil veri yerine Wi-Fi deneyin ya da tersini.
field-timeline = Ne zaman ne oldu
    .hint = En eskisi önce: her an için bir satır.
    .example = Dosya “gönderiliyor”da kaldı
field-tried = Ne denediniz
    .hint = Her deneme sonucuyla, kimse yeniden yapın demesin.
    .example = Uygulamayı yeniden başlattım
field-request = Ne istiyorsunuz
    .hint = Desteğin yerine getirebileceği açık tek bir istek.
    .example = Nedeni bulun ve ne zaman düzeleceğini bildirin

## Alanlar: yasaklar

field-ban_text = Yasak bildiriminde ne yazıyor
    .hint = Uygulamanın gösterdiği gibi, kelimesi kelimesine.
    .example = Hesabınız askıya alındı
field-ban_at = Yasağı ne zaman gördünüz
    .hint = Gün, saat ve saat dilimi, olabildiğince yakın.
    .example = 2026-03-09 21:40
field-warning_mail = Öncesinde uyarı geldi mi?
    .hint = E-postayla ya da uygulamada; spam klasörüne de bakın.
field-activity_72h = Önceki 72 saatte ne yaptınız
    .hint = Gruplar, çok sayıda mesaj, yeni telefon: olduğu gibi.
    .example = İki gruba katıldım ve telefonumu değiştirdim
field-affirms_no_breach = Hizmet şartlarına uydunuz mu?
    .hint = Yalnızca evet derseniz mesajda yer alır; emin değilseniz boş bırakın.

## Alanlar: güvenlik

field-anomaly_at = İlk ne zaman fark ettiniz
    .hint = İlk tuhaf mesaj, bildirim ya da çıkış, saat dilimiyle.
    .example = 2026-01-20 23:10
field-anomaly_place_ip = Girişin yeri ya da IP adresi
    .hint = Giriş bildiriminde ya da cihaz listesinde yazdığı gibi.
    .example = Windows bilgisayar, İzmir
field-login_notice = Giriş bildirimi geldi mi?
    .hint = Hesabınızın yeni bir cihazda açıldığını söyleyen mesaj.
field-settings_changed = Onayınız olmadan değiştirilenler
    .hint = Bildiğiniz her şey; desteğe neyin geri alınacağını gösterir.
field-last_normal_use = Son normal kullanım
    .hint = Her şeyin olması gerektiği gibi olduğu son an.
    .example = 2026-01-20 21:00
field-two_step_state = İki adımlı doğrulama
    .hint = Yalnızca açık mı diye. PIN’i ya da parolayı asla yazmayın.
field-recovery_valid = Kurtarma e-postası ve numarası çalışıyor mu?
    .hint = Onlara gelen e-posta ve SMS’leri okuyabiliyorsanız evet.
field-sim_blocked = Operatör SIM kartı engelledi mi?
    .hint = SIM kimdeyse giriş kodlarınızı o alabilir.
field-new_phone_available = Kullanabileceğiniz başka bir telefon var mı?
    .hint = Yeni bir SIM ile geri dönmenin en hızlı yolu budur.

## Alanlar: mesajlar

field-counterpart_phone = Karşı tarafın numarası
    .hint = + ve ülke koduyla; mesajı izlemeye yarar.
    .example = +90 212 555 04 56
field-message_at = Mesajın zamanı
    .hint = Mümkünse en çok beş dakika sapmayla.
    .example = 2026-02-11 09:20

## Alanlar: gruplar

field-group_name = Grubun adı
    .hint = Tam olarak uygulamanın yazdığı gibi.
    .example = 3. sınıf velileri
field-group_link = Grubun bağlantısı
    .hint = Varsa davet bağlantısı.
    .example = https://chat.whatsapp.com/EXAMPLE123
field-group_admin = Grubun yöneticisi
    .hint = Grupta göründüğü adla; üyeliğe yöneticiler karar verir.
    .example = D. Hanım
field-removal_notice = Bildirimde ne yazıyor
    .hint = Uygulamanın gösterdiği gibi, kelimesi kelimesine.
    .example = Gruptan çıkarıldınız

## Alanlar: ödemeler

field-transaction_id = İşlem numarası
    .hint = Makbuzda ya da ödeme geçmişinde. Asla kart numarası değil.
    .example = 4200009999202606011234567890
field-amount = Tutar
    .hint = Makbuzdaki tam tutar.
    .example = 88,00
field-currency = Para birimi
    .hint = Makbuzdaki üç harf.
    .example = TRY
field-charged_at = Ücret ne zaman alındı
    .hint = Makbuza göre; bazı platformlar süreyi bu günden sayar.
    .example = 2026-06-01 12:02
field-bank_proof = Ücret bankanızda görünüyor mu?
    .hint = Hesap ya da kart özetindeki bir satır yeter.
field-payment_path = Nasıl ödediniz
    .hint = Kimin iade edebileceğini belirler: mağaza, platform ya da satıcı.

## Alanlar: kötüye kullanım

field-offender_handle = Bildirdiğiniz hesap
    .hint = Kullanıcı adı, numara ya da bağlantı, birebir kopya; benzer harfler önemli.
    .example = @maria_k_0rnek
field-offence = Bu hesap ne yapıyor
    .hint = Yalnızca kendi gördükleriniz, sıfat takmadan.
    .example = Adımı ve fotoğrafımı kopyalıyor, kişilerimden para istiyor
field-content_links = Mesajların ya da profillerin bağlantıları
    .hint = Herkese açık bağlantılarla destek kendisi bakabilir.
    .example = t.me/maria_k_0rnek
field-evidence = Ne gösterebilirsiniz
    .hint = Sakladıklarınız; başkalarını bulanıklaştırmak yerine kırpın.
    .example = 3 ekran görüntüsü, bir ödeme isteği
field-relation = Sizin için kim
    .hint = Desteğin gördüğünü değerlendirmesine yarar.
field-reported_before = Daha önce bildirdiniz mi?
    .hint = Uygulamadaki bildirme düğmesiyle ya da başka bir yolla.

## Alanlar: hukuk

field-rights_role = Rolünüz
    .hint = Bunu yalnızca hak sahibi ya da onun adına davranan biri sunabilir.
field-work = Eseriniz ya da markanız
    .hint = Başlık, tescil numarası ya da aslının görülebildiği yer.
    .example = “Şafakta liman”, fotoğraf, https://example.org/liman
field-infringing_links = Kopyaların bağlantıları
    .hint = Her kopya için bir bağlantı; destek yalnızca bulabildiğini inceler.
    .example = t.me/example_channel/42

## Alanlar: diğer

field-screenshots = Ekran görüntüleri
    .hint = Saatiyle ekranın tamamı; özel yerleri kırpın, bulanıklaştırmayın.
    .example = Yasak bildirimi
field-found_contact = Başka yerde bulduğunuz bir iletişim bilgisi
    .hint = İnternetten ya da bir mesajdan numara, adres, bağlantı: hemen burada kontrol edilir ve mesajda asla yer almaz. Yoksa boş bırakın.
    .example = support@example.com
field-note = Kendinize not
    .hint = Başvurunuzda kalır; asla gönderilmez.
field-wants_urgent_mark = Acil olarak işaretlensin mi?
    .hint = Yalnızca para gittiyse ya da hesap veya telefon çalındıysa.

## Sık yanıtlar

choice-network_type-wifi = Wi-Fi
choice-network_type-mobile = Mobil veri
choice-network_type-both = Wi-Fi ve mobil veri

choice-frequency-always = Her zaman
choice-frequency-often = Sık sık
choice-frequency-sometimes = Bazen
choice-frequency-once = Bir kez

choice-other_devices-same = Orada da aynı sorun
choice-other_devices-fine = Orada çalışıyor
choice-other_devices-no_other = Başka cihazım yok

choice-network_test-other_network_same = Orada da aynı sorun
choice-network_test-other_network_works = Orada çalışıyor
choice-network_test-not_tested = Denenmedi

choice-two_step_state-on = Açık
choice-two_step_state-off = Kapalı
choice-two_step_state-unknown_pin = Açık ama geçemiyorum

choice-relation-stranger = Tanımadığım biri
choice-relation-acquaintance = Tanıdık
choice-relation-former_contact = Eskiden kişilerimdeydi
choice-relation-business = İşletme

choice-payment_path-app_store = Uygulama mağazası (Apple ya da Google)
choice-payment_path-in_app = Uygulama içinde
choice-payment_path-bank = Banka hesabı ya da kart
choice-payment_path-bot = Sohbetteki bir bot

choice-rights_role-owner = Hak sahibi
choice-rights_role-agent = Hak sahibinin yetkilisi
choice-rights_role-neither = Ne hak sahibi ne yetkili

choice-service_region-overseas = WeChat (Çin anakarası dışı)
choice-service_region-mainland = Weixin (Çin anakarası)

choice-impact-cannot_use = Hesabımı kullanamıyorum
choice-impact-work = İşimi yapamıyorum
choice-impact-family = Aileme ulaşamıyorum
choice-impact-money = Para kaybettim ya da kaybedebilirim

choice-request-explain = Nedenin açıklanması
choice-request-restore = Erişimimin geri verilmesi
choice-request-refund = Tutarın iadesi
choice-request-remove = İçeriğin ya da hesabın kaldırılması
choice-request-fix_date = Nedenin bulunması ve düzelme zamanının bildirilmesi

choice-offence-impersonates_me = Beni taklit ediyor
choice-offence-asks_money = İnsanlardan para istiyor
choice-offence-threats = Tehdit ediyor
choice-offence-spam = Spam gönderiyor
choice-offence-illegal = Yasa dışı içerik paylaşıyor

choice-settings_changed-password = Parola
choice-settings_changed-email = E-posta adresi
choice-settings_changed-phone = Telefon numarası
choice-settings_changed-devices = Bağlı cihazlar

## Bir denemenin sonucu

result-none = Değişiklik olmadı
result-temporary = Bir süre işe yaradı
result-partly = Kısmen işe yaradı
result-solved = Çözüldü

## Sık denemeler

try-restart_app = Uygulama yeniden başlatıldı
try-reinstall = Uygulama yeniden kuruldu
try-other_network = Başka bir ağa geçildi
try-restart_phone = Telefon yeniden başlatıldı
try-update = Uygulama güncellendi
try-clear_cache = Uygulamanın önbelleği temizlendi
try-other_device = Başka bir cihaz denendi
