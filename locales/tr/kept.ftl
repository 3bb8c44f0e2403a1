# İki kullanım arasında saklananlar: kayıtlı başvurular, kullanıcının bilgileri ve ikisinden kurtulmanın yolu.

drafts-title = Kaldığınız yerden devam edelim mi?
drafts-lead = Yanıtlarınız bu bilgisayarda kayıtlı. Başvuruyu seçin ya da yenisine başlayın.
draft-label = { $platform }: { $what }
draft-begun = yeni başlanmış
draft-about = { $age }; gerekli { $all } yanıttan { $done } tamam
draft-bad = { $name } açılamıyor
draft-fresh = Yeni bir başvuru
    .about = En baştan başlayın
draft-elsewhere = Başka bir pencerede açık.
draft-not-text = UTF-8 metin değil.
age-now = az önce
age-minutes = { $count } dakika önce
age-hours = { $count } saat önce
age-days = { $count } gün önce
age-unknown = zamanı bilinmiyor
delete-draft-title = Bu kayıtlı başvuru silinsin mi?
delete-draft-no = Kalsın
delete-draft-yes = Kalıcı olarak sil
notice-draft-failed = Olmadı: { $reason }

kept-title = Bu bilgisayarda saklananlar
kept-what = Yanıtlarınız siz yazarken kaydedilir; kapanan bir pencere ya da biten bir pil size bir şey kaybettirmez. Onları yalnızca bu bilgisayardaki kullanıcı hesabınız okuyabilir.
kept-never = Hiçbir yere bir şey gönderilmez. Görseller saklanmaz.
kept-where = Klasör: { $path }
kept-cases = Kayıtlı başvurular
    .about = Birini açın ya da silin
kept-details = Bilgilerim
    .about = Numara, e-posta, ad, telefon: isterseniz bir dahaki sefere önerilir
kept-everything = Her şeyi unut
    .about = Bütün kayıtlı başvuruları ve bilgilerinizi sil
forget-title = Her şey unutulsun mu?
forget-lead = Bütün kayıtlı başvurular ve bilgileriniz silinir; şu anda yazdıklarınız da gider. Bu geri alınamaz.
forget-no = Hepsi kalsın
forget-yes = Hepsini sil
forgotten-nothing = Silinecek bir şey yoktu.
forgotten-details = Silindi: bilgileriniz.
forgotten-cases = Silindi: { $cases } kayıtlı başvuru.
forgotten-both = Silindi: { $cases } kayıtlı başvuru ve bilgileriniz.
forgotten-but = { $gone } Hâlâ duran: { $left }; başka bir pencerede açık ya da silmek bize düşmez.
notice-forget-failed = Silinemedi: { $reason }

mine-title = Bilgilerim
mine-lead = Bir dahaki sefere elinizin altında olmasını istediklerinizi doldurun. Yalnızca aşağıda evet derseniz saklanır.
field-keep_mine = Bunlar bu bilgisayarda saklansın mı?
    .hint = Bir alan boşken önerilirler. “Hayır”, saklanmış olanı siler.
form-offer = → doldurur: { $text }
notice-details-kept = Bilgileriniz saklandı. Boş alanlarda önerilirler.
notice-details-gone = Bilgileriniz artık saklanmıyor.
notice-details-failed = Bilgileriniz saklanamadı: { $reason }

keeping-off = Hiçbir şey saklanmıyor: --no-save ile böyle istediniz.
keeping-nowhere = Hiçbir şey saklanmıyor: { $reason }
keeping-failed = Kaydedilmedi: { $reason } Yeniden denenecek. Devam edebilir, kopyalayabilir ve dosya yazabilirsiniz.
reason-full = disk dolu.
reason-read-only = diske yazılamıyor.
reason-denied = klasör izin vermiyor ya da başkaları oraya yazabilir.
reason-gone = klasör artık yok.
reason-in-the-way = yerinde başka bir şey duruyor.
reason-slow = disk çok yavaş.
reason-too-many = çok fazla dosya açık.
reason-no-place = bu sistem bunun için bir klasör göstermiyor.
reason-other = sistem “{ $said }” diyor.
unsaved-title = Kaydetmeden çıkılsın mı?
unsaved-lead = Yanıtlarınız kaydedilemedi: { $reason } Şimdi çıkarsanız gider. Mesaj ekranında c kopyalar, w başka bir yere dosya yazar.
unsaved-no = Kal
unsaved-yes = Çık, kaydedilmeyenler gitsin

edit-none = Ayarlı bir düzenleyici yok. EDITOR değerini ayarlayın, örneğin EDITOR=nano, sonra yeniden başlatın.
edit-no-memory = --no-save ile düzenleyici metni diskte bırakabilir; bu yüzden burada açılmaz.
edit-refused = { $editor } hatayla bitti; metin olduğu gibi duruyor.
edit-not-there = { $editor } başlatılamadı: { $reason }
notice-edit-failed = { $reason }

paused = casewright duraklatıldı. Dönmek için fg yazın.
paused-kept = casewright duraklatıldı, yanıtlarınız kayıtlı. Dönmek için fg yazın.
notice-no-pause = Burada programı yeniden uyandıracak bir şey yok; bu yüzden çalışmayı sürdürüyor.
exit-kept = Yanıtlarınız bu bilgisayarda kayıtlı. Devam etmek için casewright’ı yeniden çalıştırın; casewright forget onları siler.
exit-lost = Yanıtlarınız kaydedilemedi: { $reason }
exit-panic = Bu, programın hatasıdır. Az öncesine kadar yazdıklarınız şurada kayıtlı: { $path }. Devam etmek için casewright’ı yeniden çalıştırın.

key-kept = Bu bilgisayarda saklananlar
    .short = kayıtlar
key-delete-draft = Bu kayıtlı başvuruyu sil; önce sorulur
    .short = sil
key-edit-outside = Metni kendi düzenleyicinizde değiştirin
    .short = düzenleyici
key-take-offer = Geçen sefer verdiğinizi kullanın
    .short = kullan
key-pause = Bir süre kabuğa dön; fg geri getirir
    .short = duraklat
cli-no-save = Diske hiçbir şey saklama: çıktığınızda her şey gider
cli-forget = Bu bilgisayarda saklanan her şeyi sil: kayıtlı başvurular ve bilgileriniz
