# Mesaj dilinde, platformun destek ekibine giden metin.
# $platform (String): platformun kendi yazdığı biçimde adı.
# $value (String): yazıldığı gibi yanıt; evet ya da hayır sorularında: yes, no ya da
#     sorulmuş ve kullanıcı bilmiyorsa unknown.

## Çerçeve

# $category (String): kategorinin adı.
# $what (String): kullanıcının tek cümlesi ya da seçeneğin adı.
msg-subject = {"["}{ $category }] - { $what }
msg-subject-urgent = ACİL { $subject }
msg-greeting = Sayın { $platform } destek ekibi,
# Formda kategori alanı yoksa.
# $option (String): seçeneğin adı.
msg-category-line = Kategori: { $category }, { $option }

msg-details = Ayrıntılar:
msg-timeline = Olayların sırası:
msg-attempts = Denediklerim:

# $at (String): an. $event (String): o an ne olduğu.
msg-timeline-entry = { $at }: { $event }
# $action (String): ne yapıldığı. $result (String): sent-result-* metinlerinden biri.
msg-attempt = { $action }: { $result }
sent-result-none = değişiklik olmadı
sent-result-temporary = bir süreliğine işe yaradı
sent-result-partly = kısmen işe yaradı
sent-result-solved = çözüldü

# $shows (String): görselde ne olduğu.
msg-picture = Ekran görüntüsü: { $shows }
# Hiçbir şey eklenemediğinde.
msg-picture-described = Ekran görüntüsü, istenirse gönderilir: { $shows }

msg-unknown = bilmiyorum
# Çıkarılan bir kodun, parolanın ya da kart numarasının yerinde durur.
msg-secret-removed = {"["}çıkarıldı]

msg-thanks = Yardımınız için teşekkür ederim.
# $name (String): kullanıcının adı.
msg-name = { $name }

## Ne olduğu, tek cümlede

overview-no_login = { $platform } hesabıma giriş yapamıyorum.
overview-no_code = { $platform } hesabımın giriş kodu gelmiyor.
overview-number_changed = Telefon numaram değişti ve { $platform } hesabımı yeni numaraya taşıyamıyorum.
overview-two_step_forgotten = { $platform } hesabımda iki adımlı doğrulamayı geçemiyorum.

overview-banned = { $platform } hesabım yasaklandı, kullanamıyorum.
overview-temporarily_banned = { $platform } hesabım belirli bir süre için yasaklandı.
overview-frozen = { $platform } hesabım donduruldu.
overview-limited_sending = { $platform } hesabımın mesaj göndermesi kısıtlandı.

overview-hijacked = { $platform } hesabımı başka biri ele geçirdi.
overview-suspicious_login = { $platform } hesabıma bana ait olmayan bir giriş yapıldı.
overview-phone_lost = { $platform } hesabımın açık olduğu telefon kayboldu ya da çalındı.
overview-data_leak = { $platform } hesabımdaki verilerin sızdığını düşünüyorum.

overview-send_failed = { $platform } uygulamasında gönderdiğim mesajlar gitmiyor.
overview-not_received = { $platform } uygulamasında başkalarının bana gönderdiği mesajları almıyorum.
overview-delayed = { $platform } uygulamasında mesajlarım geç geliyor.
overview-media_failed = { $platform } hesabımda fotoğraf ya da dosya gönderilemiyor veya alınamıyor.
overview-sync = { $platform } mesajlarım eksik ya da cihazlarım arasında farklı.

overview-failed = { $platform } uygulamasındaki ödemem başarısız oldu.
overview-refund = { $platform } uygulamasında yaptığım bir ödemenin iadesini istiyorum.
overview-wrong_balance = { $platform } hesabımın bakiyesi yanlış.
overview-wrong_charge = { $platform } uygulamasında benden yanlışlıkla ücret alındı.
overview-subscription = { $platform } uygulamasındaki ücretli aboneliğimle ilgili bir sorun var.
overview-goods_not_delivered = { $platform } uygulamasında ödeme yaptım, karşılığını almadım.

overview-cannot_join = { $platform } uygulamasında bir gruba katılamıyorum.
overview-removed = { $platform } uygulamasında bir gruptan çıkarıldım.
overview-admin_rights = { $platform } uygulamasında bir grubun yönetici haklarıyla ilgili bir sorun var.

overview-crash = { $platform } uygulaması cihazımda çöküyor ya da açılmıyor.
overview-cannot_update = { $platform } uygulamasını cihazımda güncelleyemiyorum.
overview-backup_failed = { $platform } sohbetlerimin yedeği alınamıyor ya da geri yüklenemiyor.
overview-slow = { $platform } uygulaması cihazımda çok yavaş çalışıyor.
overview-notifications = { $platform } uygulamasının bildirimleri cihazımda çalışmıyor.

overview-spam = { $platform } uygulamasında spam bildiriyorum.
overview-harassment = { $platform } uygulamasında taciz bildiriyorum.
overview-scam = { $platform } uygulamasında dolandırıcılık bildiriyorum.
overview-illegal_content = { $platform } uygulamasında yasa dışı içerik bildiriyorum.
overview-impersonation = { $platform } uygulamasında biri benim kimliğime bürünüyor.
overview-malicious_bot = { $platform } uygulamasında kötü niyetli bir bot bildiriyorum.

overview-wrong_language = { $platform } uygulaması bana yanlış dilde görünüyor.
overview-cannot_switch = { $platform } uygulamasını kendi dilime çeviremiyorum.

overview-verification = { $platform } uygulamasındaki doğrulama hakkında yazıyorum.
overview-api = { $platform } API’si ya da işletme araçlarıyla ilgili bir sorunum var.
overview-blocked = { $platform } uygulamasındaki işletme hesabım, botum ya da kanalım engellendi.

overview-copyright = { $platform } uygulamasında bir telif hakkı ihlali bildiriyorum.
overview-trademark = { $platform } uygulamasında bir marka ihlali bildiriyorum.
overview-data_request = { $platform } uygulamasındaki kişisel verilerimle ilgili bir talepte bulunuyorum.
overview-privacy = { $platform } uygulamasındaki kişisel verilerimin gizliliğiyle ilgili bir kaygım var.

overview-other = { $platform } uygulamasında başka kategoriye girmeyen bir konuda yardıma ihtiyacım var.

## Bilgiler: hesap

line-account_phone = Hesabımın telefon numarası: { $value }
line-username = Kullanıcı adım: { $value }
line-account_id = Hesap kimliğim: { $value }
line-registered_since = Kayıt tarihi: { $value }
line-reply_email = Yanıt için e-posta: { $value }
line-alt_contact = Diğer iletişim: { $value }
line-legal_name = Yasal tam ad: { $value }
line-service_region = Hizmet bölgesi: { $value }
line-business_name = İşletme adı: { $value }
line-business_verified = { $value ->
    [yes] İşletme doğrulanmış.
    [unknown] İşletmenin doğrulanmış olup olmadığını bilmiyorum.
   *[no] İşletme doğrulanmamış.
}

## Bilgiler: cihaz

line-device_model = Cihaz: { $value }
line-os_version = Sistem: { $value }
line-app_version = Uygulama sürümü: { $value }
line-network_type = Ağ: { $value }
line-unofficial_app = { $value ->
    [yes] Değiştirilmiş ya da resmî olmayan bir uygulama kullandım.
    [unknown] Uygulamamın resmî uygulama olup olmadığını bilmiyorum.
   *[no] Resmî uygulamayı kullanıyorum.
}

## Bilgiler: ne oldu

line-description = { $value }
line-impact = Etkisi: { $value }
line-happened_at = Tarih ve saat: { $value }
line-first_seen = İlk fark edilişi: { $value }
line-last_seen = Son fark edilişi: { $value }
line-frequency = Sıklık: { $value }
line-steps_before = Öncesindeki adımlar: { $value }
line-error_text = Hata metni: { $value }
line-error_code = Hata kodu: { $value }
line-other_devices = Diğer cihazlarda: { $value }
line-network_test = Başka bir ağda: { $value }
line-request = İsteğim: { $value }

## Bilgiler: yasaklar

line-ban_text = Gösterilen bildirim: { $value }
line-ban_at = Bildirimin ilk görülüşü: { $value }
line-warning_mail = { $value ->
    [yes] Öncesinde bir uyarı aldım.
    [unknown] Öncesinde bir uyarı gelip gelmediğini bilmiyorum.
   *[no] Öncesinde bir uyarı almadım.
}
line-activity_72h = Önceki 72 saatteki etkinlik: { $value }
# Yalnızca açık bir evetten sonra; başka her yanıt hiçbir şey söylemez.
line-affirms_no_breach = { $value ->
    [yes] Bildiğim kadarıyla hizmet şartlarına uydum.
   *[no] {""}
}

## Bilgiler: güvenlik

line-anomaly_at = İlk belirtinin fark edilişi: { $value }
line-anomaly_place_ip = Girişin yeri ya da IP adresi: { $value }
line-login_notice = { $value ->
    [yes] Bir giriş bildirimi aldım.
    [unknown] Bir giriş bildirimi gelip gelmediğini bilmiyorum.
   *[no] Giriş bildirimi almadım.
}
line-settings_changed = Onayım olmadan değiştirilen: { $value }
line-last_normal_use = Son normal kullanım: { $value }
line-two_step_state = İki adımlı doğrulama: { $value }
line-recovery_valid = { $value ->
    [yes] Kurtarma e-postam ve telefon numaram hâlâ çalışıyor.
    [unknown] Kurtarma e-postamın ve telefon numaramın hâlâ çalışıp çalışmadığını bilmiyorum.
   *[no] Kurtarma e-postam ya da telefon numaram artık çalışmıyor.
}
line-sim_blocked = { $value ->
    [yes] Operatör SIM kartı engelledi.
    [unknown] SIM kartın engellenip engellenmediğini bilmiyorum.
   *[no] SIM kart henüz engellenmedi.
}
line-new_phone_available = { $value ->
    [yes] Kullanabileceğim başka bir telefonum var.
    [unknown] Başka bir telefonum olup olmayacağını henüz bilmiyorum.
   *[no] Henüz başka bir telefonum yok.
}

## Bilgiler: mesajlar ve gruplar

line-counterpart_phone = Karşı tarafın numarası: { $value }
line-message_at = Mesajın zamanı: { $value }
line-group_name = Grup: { $value }
line-group_link = Grup bağlantısı: { $value }
line-group_admin = Grup yöneticisi: { $value }
line-removal_notice = Gösterilen bildirim: { $value }

## Bilgiler: ödemeler

line-transaction_id = İşlem numarası: { $value }
line-amount = Tutar: { $value }
line-currency = Para birimi: { $value }
line-charged_at = Ücretin alındığı zaman: { $value }
line-bank_proof = { $value ->
    [yes] Ücretin banka kaydı elimde.
    [unknown] Bankada bu ücretin kaydı olup olmadığını henüz bilmiyorum.
   *[no] Ücretin banka kaydı henüz elimde değil.
}
line-payment_path = Ödeme yolu: { $value }

## Bilgiler: kötüye kullanım ve hukuk

line-offender_handle = Bildirilen hesap: { $value }
line-offence = Ne yapıyor: { $value }
line-content_links = Bağlantılar: { $value }
line-evidence = Kanıt: { $value }
line-relation = Benimle ilgisi: { $value }
line-reported_before = { $value ->
    [yes] Bu daha önce de bildirildi.
    [unknown] Bunun daha önce bildirilip bildirilmediğini bilmiyorum.
   *[no] Bunu ilk kez bildiriyorum.
}
line-rights_role = Rolüm: { $value }
line-work = Eser ya da marka: { $value }
line-infringing_links = Kopyaların bağlantıları: { $value }

## İstenen

ask-review = Hesabımla ilgili kararı incelemenizi ve karar bir hataysa hesabımı geri vermenizi rica ederim.
ask-unfreeze = Hesabımı incelemenizi ve bir hataysa dondurmayı kaldırmanızı rica ederim.
ask-lift_limit = Hesabımın neden kısıtlandığını kontrol etmenizi ve bir hataysa kısıtlamayı kaldırmanızı rica ederim.
ask-secure = Hesabı güvenceye almanızı, diğer bütün oturumları kapatmanızı ve erişimi hesap sahibi olarak bana geri vermenizi rica ederim.
ask-deactivate = Numaramla yeniden kaydedebilene kadar hesabı devre dışı bırakmanızı rica ederim.
ask-check_login = Son girişleri kontrol etmenizi, bana ait olmayanları kapatmanızı ve başka ne yapmam gerektiğini bildirmenizi rica ederim.
ask-restore_access = Hesabıma yeniden girebilmem için yardımınızı rica ederim.
ask-find_cause = Nedeni bulmanızı ve nasıl çözüleceğini bildirmenizi rica ederim. Bilinen bir sorunsa düzeltmenin ne zaman beklendiğini lütfen bildirin.
ask-refund = Ücreti açıklamanızı; yanlışlıkla alındıysa ya da karşılığında bir şey almadıysam iade etmenizi rica ederim.
ask-correct_balance = Bakiyeyi işlemlerle karşılaştırmanızı ve düzeltmenizi rica ederim.
ask-group_help = Grubu kontrol etmenizi ve ne yapılabileceğini bildirmenizi rica ederim.
ask-remove_content = Bildirdiğim içeriği incelemenizi ve kurallarınıza göre gereğini yapmanızı rica ederim.
ask-remove_infringement = Verilen bağlantılardaki içeriği kaldırmanızı ya da karar için başka neye ihtiyacınız olduğunu bildirmenizi rica ederim.
ask-data_answer = Kişisel verilerimle ilgili talebimi yanıtlamanızı ve kimliğimi doğrulamanız gerekiyorsa bildirmenizi rica ederim.
ask-language_fix = Uygulamayı kendi dilime nasıl ayarlayacağımı bildirmenizi rica ederim.
ask-business_help = İşletmemin durumunu kontrol etmenizi ve çözmek için ne gerektiğini bildirmenizi rica ederim.
ask-verify = Burada doğrulamanın mümkün olup olmadığını ve bunun için neye ihtiyacınız olduğunu bildirmenizi rica ederim.
ask-answer = Konuyu incelemenizi ve bana yanıt vermenizi rica ederim.

ask-more = Başvurumu bulmak için başka bir şeye ihtiyacınız olursa lütfen bana yazın.
