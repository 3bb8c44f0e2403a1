# `casewright lint` ne söyler. Her kuralın neyin yanlış olduğu (adı $name) ve nasıl düzeltileceği vardır:
# yakın bir ad varsa .near ($near), yoksa .mend. Kuralın kendi .near metni yoksa lint-near geçerlidir.

lint-error = hata
lint-warning = uyarı
lint-mend = düzeltme
lint-near = Şunu mu demek istediniz: “{ $near }”?
lint-summary = { $errors } hata, { $warnings } uyarı
lint-more = { $path }: ve { $count } tane daha.
lint-too-large = { $path }, { $most } KiB sınırından büyük; okunmadı.

# Bu dilde hiçbir alanın soramayacağı şeyler; bunlardan birini söyleyen etiket geri çevrilir.
lint-words-secret = parola | şifre | PIN | doğrulama kodu | giriş kodu | SMS kodu | onay kodu | güvenlik kodu | kart numarası | CVV

## TOML olarak dosya

lint-syntax = Bu geçerli TOML değil.
    .mend = Burada ya da hemen öncesinde eksik bir tırnak, köşeli ayraç veya eşittir işareti arayın.
lint-duplicate_key = “{ $name }” anahtarı burada iki kez var.
    .mend = Birini bırakın.
lint-unknown_key = Burada “{ $name }” anahtarı yok.
    .mend = Çıkarın ya da anahtarlara casewright lint --schema ile bakın.
lint-missing_key = “{ $name }” anahtarı eksik.
    .mend = Ekleyin.
lint-wrong_type = “{ $name }” başka bir şey alır.
    .mend = Ne aldığına casewright lint --schema ile bakın.
    .near = Şunu yazın: { $near ->
        [text] tırnak içinde metin
        [number] tam sayı
        [boolean] true ya da false
        [list] köşeli ayraç içinde liste
       *[table] tablo
    }.
lint-wrong_value = “{ $name }” buraya uyan bir değer değil.
    .mend = Değerlere casewright lint --schema ile bakın.
lint-schema = schema = { $name } başka bir sürümden.
    .mend = Bu program schema = 1 okur.
lint-too_many = “{ $name }” sayısı, okunan { $near } sınırını aşıyor.
    .mend = Dosyayı bölün.
    .near = En çok { $near } tane bırakın.
lint-too_long = “{ $name }”, { $near } bayttan uzun.
    .mend = Kısaltın.
    .near = { $near } baytın altında tutun.

## Katalog

lint-duplicate = “{ $name }” iki kez var.
    .mend = Birine başka bir ad verin ya da çıkarın.
lint-id_shape = “{ $name }” bir kimlik değil.
    .mend = En çok 64 harf a–z, rakam ve alt çizgi kullanın.
lint-unknown_field = “{ $name }” diye bir alan yok.
    .mend = fields altına ekleyin ya da başka birini yazın.
lint-unknown_channel = Bu platformun “{ $name }” kanalı yok.
    .mend = Kanalı ekleyin ya da başka birini yazın.
lint-unknown_source = “{ $name }” diye bir kaynak yok.
    .mend = sources altına ekleyin ya da başka birini yazın.
lint-unknown_platform = “{ $name }” diye bir platform yok.
    .mend = Platformlardan birini yazın.
lint-unknown_option = “{ $name }” diye bir kategori ya da seçenek yok.
    .mend = Kategori ya da kategori.seçenek biçiminde birini yazın.
lint-unknown_template = “{ $name }” diye bir şablon yok.
    .mend = templates altına ekleyin ya da başka birini yazın.
lint-no_source = “{ $name }” nereden geliyor, hiçbir şey söylemiyor.
    .mend = En az bir kaynak yazın.
lint-date = “{ $name }” bir tarih değil.
    .mend = 2026-11-21 gibi yazın.
lint-weak_channel = “{ $name }” kanalı öneriliyor ama durumu ne confirmed ne plausible.
    .mend = Yoldan çıkarın ya da onu doğrulayan bir kaynak bulun.
lint-no_address = “{ $name }” kanalının adresi yok.
    .mend = value değerini ekleyin ya da in_app yapın.
lint-no_route = Şunun için hiçbir yol bir yere varmıyor: { $name }.
    .mend = Onun için koşulsuz bir yol ya da "*" için bir yol ekleyin.
lint-channel_per_option = “{ $name }” için bu yolun kanalı yok ve nedenini söylemiyor.
    .mend = Bir kanal ya da none ile bir neden ekleyin.
lint-not_yes_no = “{ $name }” evet-hayır alanı değil, bir şeyi doğrulayamaz.
    .mend = yes_no türünde bir alan yazın ya da watches kullanın.
lint-no_choices = “{ $name }” yalnızca seçeneklerini kabul ediyor ama hiç seçeneği yok.
    .mend = choices ekleyin ya da closed değerini çıkarın.
lint-official_domain = “{ $name }” bu platformun sunucusu değil.
    .mend = Adresi düzeltin ya da platformun kendisinin olduğunu söylediği yerde sunucuyu ekleyin.
lint-official_source = “{ $name }” confirmed sayılıyor ama platformun hiçbir kaynağı bunu söylemiyor.
    .mend = Platformun kendi sayfasını yazın ya da durumu düşürün.
lint-deadline_source = “{ $name }” süresi confirmed sayılıyor ama platformun hiçbir kaynağı bunu söylemiyor.
    .mend = Platformun kendi sayfasını yazın ya da durumu düşürün.
lint-empty_word = “{ $name }” boş ya da büyük harfli bir öğe içeriyor.
    .mend = Küçük harfle doldurun.
lint-freshness = Bu en son { $name } tarihinde, { $near } gün önce kontrol edildi.
    .mend = Kaynağı yeniden okuyun ve günü yazın.
    .near = Kaynağı yeniden okuyun ve günü yazın.
lint-not_https = “{ $name }” bir sayfaya güvenli yol değil.
    .mend = https kullanın.
    .near = Şunu kullanın: { $near }.
lint-userinfo = @ işaretinden önceki “{ $name }” bu bağlantıyı başka bir site gibi gösteriyor.
    .mend = @ işaretine kadar her şeyi çıkarın.
    .near = Bağlantı şuraya gider: { $near }. @ işaretine kadar her şeyi çıkarın.
lint-not_ascii = “{ $name }” başkalarına benzeyen harfler içeriyor.
    .mend = Sunucuyu düz harflerle yazın.
    .near = Sunucuyu düz harflerle yazın; burada duran: { $near }.
lint-phone_number = “{ $name }” telefon numarasına benziyor.
    .mend = Çıkarın: verilerde hiçbir platformun telefon numarası bulunmaz.
lint-secret_field = “{ $name }” desteğin asla bilmemesi gereken bir şeyi soruyor.
    .mend = Başka bir şey sorun: kod, parola, PIN ya da kart numarası değil.
lint-placeholder = “{ $name }” henüz doldurulmamış.
    .mend = Buraya ait olanı yazın.
lint-hidden = Burada kimsenin göremediği bir karakter var ({ $name }).
    .mend = Silin ve çevresindeki metni yeniden yazın.
lint-builtin_platform = “{ $name }” programla geldi ve değiştirilemez.
    .mend = Platformunuza kendine ait bir kimlik ve ad verin.
lint-official_contact = “{ $name }” programla gelen bir platforma ait.
    .mend = Yalnızca kendi platformunuzun iletişim bilgilerini yazın.
lint-not_in_overlay = “{ $name }” kendi dosyanızla eklenemez.
    .mend = Var olan alanları, kategorileri ve kontrol listesini kullanın.

## Diller

lint-ftl_syntax = Bu geçerli Fluent değil.
    .mend = Eksik bir küme ayracı ya da eşittir işareti arayın ve devam eden satırları içeriden başlatın.
lint-too_deep = Küme ayraçları { $name } düzeyden derin; dosya okunmadı.
    .mend = Kapatın ya da iletiyi bölün.
lint-missing = Burada eksik: { $name }
    .mend = Bu satırın altına ekleyin.
lint-extra = Başvuru dilinde “{ $name }” iletisi yok.
    .mend = Çıkarın ya da önce başvuru diline ekleyin.
lint-missing_attribute = “{ $name }” eksik.
    .mend = Özniteliği bu iletinin altına ekleyin.
lint-extra_attribute = Başvuru dilinde burada “{ $name }” özniteliği yok.
    .mend = Çıkarın.
lint-missing_variable = Başvuru dilinin “{ $name }” değişkeni kullanılmıyor.
    .mend = Bu metnin bir yerinde söyleyin.
lint-extra_variable = Başvuru dilinde burada “{ $name }” değişkeni yok.
    .mend = Çıkarın: program onu tanımıyor.
lint-unknown_message = Bu dilde “{ $name }” iletisi yok.
    .mend = Ekleyin ya da metni açıkça yazın.
lint-unknown_function = Burada “{ $name }” işlevi yok.
    .mend = Yalnızca değişkeni kullanın: sayılar ve tarihler gösterilmeye hazır gelir.
lint-plural = Bu dilde “{ $name }” çoğul biçimi yok.
    .mend = Bu biçimi çıkarın.
    .near = Şu biçimleri kullanın: { $near }.
lint-plural_form = “{ $name }” çoğul biçimler arasında duruyor ama onlardan biri değil.
    .mend = zero, one, two, few, many ya da other kullanın.
lint-long_fraction = Buradaki bir sayının ondalık kısmı { $name } basamaktan uzun.
    .mend = Daha az basamak yazın.
lint-cycle = “{ $name }” kendine ya da çok fazla başkası üzerinden gönderme yapıyor.
    .mend = Birinde metni açıkça yazın.
lint-no_words = Bunun sözü yok: “{ $name }” başvuru dilinde eksik.
    .mend = İletiyi locales/en altına ekleyin.

lint-glossary = “{ $name }” sözlüğün söylediği gibi değil.
    .mend = “…” mi olmalı diye bakın ya da sözlüğe bir biçim ekleyin.
    .near = “{ $near }” mi olmalı diye bakın ya da sözlüğe bir biçim ekleyin.
lint-mixed_script = “{ $name }” başka bir yazıdan.
    .mend = Bu dilin harfleriyle yazın.
lint-too_wide = Bu { $name } sütun tutuyor; { $near } sütunluk yer var.
    .mend = Kısaltın.
lint-typography = “{ $name }” bu dilin yazdığı biçimde değil.
    .mend = Bu dilin tırnak ve kesme işaretlerini, sözcükler arasında tek boşluk kullanın.
lint-untranslated = “{ $name }” İngilizcesiyle aynı.
    .mend = Çevirin ya da sözlükte “same” altında yazın.
lint-unused = “{ $name }” hiçbir yerde kullanılmıyor.
    .mend = Çıkarın ya da onu anması gereken kimliği düzeltin.
