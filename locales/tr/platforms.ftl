# Kanallar, nasıl kullanılacakları, kimi iletişim bilgilerinin neden kullanılmayacağı ve platformların yayımladığı süreler.
# Menü adları tırnak içindedir; Türkçesi bilinmiyorsa İngilizcedir.

## WhatsApp

channel-whatsapp-in_app_contact = Uygulamada: “Ayarlar” › “Yardım” › “Bize ulaşın”
    .about = Giriş yapmadan önce de çalışır. Menünün adı “Yardım ve geri bildirim” olabilir: uygulamada bakın.
channel-whatsapp-in_app_review = Uygulamada: “İnceleme talep et”
    .about = Düğme yasak bildirimindedir. Bir yasağı incelettirmenin ilk yolu budur.
channel-whatsapp-in_app_report = Uygulamada: sohbeti açıp “Şikayet et”
    .about = Doğrudan bildirimleri inceleyenlere gider. Düğmenin yerine uygulamada bakın.
channel-whatsapp-web_contact = whatsapp.com’daki iletişim formu
    .about = Uygulama açılamadığında ya da yardımcı olmadığında.
channel-whatsapp-mail_ban_appeal = Yasağa karşı e-posta
    .about = Yanlış olduğunu düşündüğünüz bir yasak için WhatsApp’ın kendi şartlarının verdiği adres.
channel-whatsapp-mail_lost_phone = Kayıp ya da çalıntı telefon için e-posta
    .about = Hesabı devre dışı bıraktırır. Değişmez bir İngilizce cümle ve ülke koduyla numaranız gerekir.
channel-whatsapp-help_center = WhatsApp Yardım Merkezi
    .about = Okunacak makaleler. Orada kimse yanıt vermez.
channel-whatsapp-privacy_contact = whatsapp.com’daki gizlilik formu
    .about = Kişisel verilerinizle ilgili sorular için.
channel-whatsapp-dpo_mail = Veri koruma görevlisine e-posta
    .about = Yalnızca kişisel verilerinizle ilgili sorular için.

## Messenger

channel-messenger-facebook_hacked = facebook.com/hacked
    .about = Ele geçirilen ya da giremediğiniz bir hesap için. Adım adım sorar.
channel-messenger-support_hub = Facebook uygulamasında: destek merkezi
    .about = Basına göre en yeni yol, bir yapay zekâ asistanıyla. Sizde var mı, uygulamada bakın.
channel-messenger-help_center = Facebook Yardım Merkezi
    .about = Makaleler ve kimilerinden doğru forma giden yol.
channel-messenger-in_app_report_chat = Uygulamada: sohbeti açın, ada dokunun, sonra “Şikayet et” (eski sürümlerde “Something’s wrong”)
    .about = Bir konuşmadaki kötüye kullanım için. Adlar değişmiş olabilir.
channel-messenger-in_app_report_problem = Uygulamada: ayarlar, ardından “Sorun bildir”
    .about = Uygulama hataları için. Yerine uygulamada bakın.

## Telegram

channel-telegram-ask_question = Uygulamada: “Ayarlar” › “Soru Sor”
    .about = Giriş yapmışken her şey için. Gönüllüler yanıtlar; gizli bir şey yazmayın.
channel-telegram-login_form = telegram.org/support formu
    .about = Giriş ya da kayıt sorunları için.
channel-telegram-frozen_appeal = Uygulamada: hesabın dondurulduğunu söyleyen bildirimdeki itiraz
    .about = Moderatörler inceler.
channel-telegram-spambot = @SpamBot
    .about = Başkalarına neden yazamadığınızı söyler, bir hataysa itirazı alır.
channel-telegram-banned_number_mail = Yasaklanan numara için e-posta
    .about = Uygulamanın kendi e-posta düğmesi oraya yazar. Kanıt daha eski bir uygulamadan geliyor: uygulamada bakın.
channel-telegram-in_app_report = Uygulamada: mesajda ya da profilde “Şikayet et”
    .about = Android: dokunun. iPhone: basılı tutun. Bilgisayar: sağ tıklayın.
channel-telegram-abuse_mail = Herkese açık içerikteki kötüye kullanım için e-posta
    .about = Önce bir makine işler: bağlantı (t.me/… ya da @…) içermelidir.
channel-telegram-stopca_mail = Çocuk istismarına karşı e-posta
    .about = Yalnızca çocuk istismarı için.
channel-telegram-notoscam = @NoToScam
    .about = Sizi taklit eden bir dolandırıcı için.
channel-telegram-dmca_mail = Telif hakkı için e-posta
    .about = Yalnızca hak sahipleri ya da onlar adına davrananlar için, yalnızca herkese açık içerikte.
channel-telegram-eu_bot = @EURegulation
    .about = AB’deki kişiler için: kişisel veriler ve yasa dışı içerik.
channel-telegram-dsa_report = AB için bildirim formu
    .about = AB’deki kişiler için. Ad, iletişim bilgisi ve inandırıcı bir açıklama ister.
channel-telegram-stars_dispute = @BotFather üzerinden Stars anlaşmazlığı
    .about = Bir botun satıp teslim etmediği için, “/paysupport” işe yaramadıktan sonra.
channel-telegram-smstelegram = X’te @smstelegram
    .about = Yalnızca giriş sorunları için, yalnızca özel mesajla.
channel-telegram-verify_bot = @VerifyBot
    .about = Kanalların, grupların ve botların doğrulanması. Kişiler doğrulanamaz.
channel-telegram-press_bot = @PressBot
    .about = Basın için.
channel-telegram-bot_support = @BotSupport
    .about = Bot geliştirenler için. Adın tam olarak bu olduğuna uygulamada bakın.
channel-telegram-bugs = bugs.telegram.org’daki açık hata listesi
    .about = Yinelenebilen hatalar için. Herkes okuyabilir.

## WeChat

channel-wechat-help_feedback = Uygulamada: “Me” › “Settings” › “Help & Feedback”
    .about = WeChat’in kendi şartlarının gösterdiği yer, çalınan hesap için de.
channel-wechat-help_site = WeChat Yardım Merkezi
    .about = Giriş yapamadığınızda.
channel-wechat-freeze = Uygulamada, giriş ekranında: “More” › “WeChat Security Center” › “Freeze account”
    .about = Hesapta kim varsa durdurur. Ardından yeni parola için itiraz edersiniz.
channel-wechat-self_unblock = Uygulamada: girişte önerilen engel kaldırma
    .about = Resmî bir bildirimin kopyası, numara başına ayda en çok 5 istek diyor. Uygulamada bakın.
channel-wechat-in_app_report = Uygulamada: sohbeti ya da profili açıp “Report”
    .about = Düğmenin yerine uygulamada bakın.
channel-wechat-policy_mail = Kural ihlali bildirmek için e-posta
    .about = WeChat’in kabul edilebilir kullanım politikasından.
channel-wechat-eu_mail = AB’deki kullanıcılar için e-posta
    .about = Tencent’in AB’deki kullanıcılar için iletişim adresi.
channel-wechat-privacy_form = Verilerinizle ilgili talepler için form
    .about = Bağlantısı WeChat’in gizlilik politikasındadır.

## LINE

channel-line-contact_form = LINE iletişim formu
    .about = Giriş yapmadan da sürdürülebilir. Çalınan hesapta formu sahibi göndermelidir.
channel-line-help_center = LINE yardım merkezi
    .about = Okunacak makaleler.
channel-line-in_app_report = Uygulamada: sohbeti açıp “Report”
    .about = Düğmenin yerine uygulamada bakın.

## Viber

channel-viber-in_app_form = Uygulamada: “More”, ardından yardım ve “Contact us”
    .about = Viber’in şartlarında geçer. Yerine uygulamada bakın.
channel-viber-contact_form = Viber iletişim formu
    .about = Viber’in şartlarındaki adres. help.viber.com’a gider.
channel-viber-post = Viber’e mektup
    .about = AB’den ya da Birleşik Krallık’tan bir Viber Out ödemesiyle ilgili resmî şikâyet için.
channel-viber-in_app_report = Uygulamada: mesajda ya da toplulukta “Report”
    .about = Doğrudan bildirimleri inceleyenlere gider.
channel-viber-privacy_mail = Veri koruma görevlisine e-posta
    .about = Yalnızca kişisel verilerinizle ilgili sorular için.
channel-viber-dispute_mail = Resmî uyuşmazlık bildirimi için e-posta
    .about = Yalnızca hukuki uyuşmazlık için, yardım için değil.

## Signal

channel-signal-in_app_contact = Uygulamada: “Ayarlar” › “Yardım” › “Bize ulaşın”
    .about = Bir kategori ve en az on karakter ister. Hata ayıklama günlüğü de gidebilir.
channel-signal-web_form = support.signal.org’daki istek formu
    .about = Uygulama açılamadığında ya da yardımcı olmadığında.
channel-signal-support_mail = Signal desteğine e-posta
    .about = Resmî uygulamanın gösterdiği adres.
channel-signal-help_center = Signal’in yardım sayfaları
    .about = Okunacak makaleler. Sorununuzla ilgili olan bir forma götürüyor mu, bakın.
channel-signal-ip_mail = Telif hakkı ve markalar için e-posta
    .about = Yalnızca fikrî mülkiyet için. Orada başka bir şey ele alınmaz.

## Instagram

channel-instagram-instagram_hacked = instagram.com/hacked
    .about = Ele geçirilen ya da giremediğiniz bir hesap için. Adım adım sorar.
channel-instagram-support_hub = Uygulamada: Meta’nın destek merkezi
    .about = Basına göre en yeni yol, bir yapay zekâ asistanıyla. Sizde var mı, uygulamada bakın.
channel-instagram-help_center = Instagram Yardım Merkezi
    .about = Okunacak makaleler. Sorununuzla ilgili olan bir forma götürüyor mu, bakın.

## Discord

channel-discord-request_form = support.discord.com’daki istek formu
    .about = Hatalar için ve kendi formu olmayan her şey için.
channel-discord-hacked_form = support.discord.com’da ele geçirilmiş hesap formu
    .about = Diğer isteklerle aynı sayfada, başkasının girdiği bir hesap için.
channel-discord-in_app_appeal = Uygulamada: hesabınızla ilgili bildirimdeki itiraz
    .about = Bildirimin önerdiği yerde en kısa yol.
channel-discord-appeal_form = İtiraz formu: dis.gd/request
    .about = Uygulama itiraz önermediğinde ya da açılamadığında.
channel-discord-help_center = Discord’un yardım sayfaları
    .about = Okunacak makaleler. Sorununuzla ilgili olan bir forma götürüyor mu, bakın.
channel-discord-privacy_mail = Gizlilik soruları için e-posta
    .about = Yalnızca kişisel verilerinizle ilgili sorular için.
channel-discord-dpo_mail = Veri koruma görevlisine e-posta
    .about = Yalnızca kişisel verilerinizle ilgili sorular için.

## Snapchat

channel-snapchat-request_form = help.snapchat.com’daki istek formu
    .about = Açabildiğiniz bir e-posta, kullanıcı adınız ve ne zamandan beri giremediğinizi sorar.
channel-snapchat-locked_appeal = help.snapchat.com’da kilitlenen hesapların itirazıyla ilgili makale
    .about = Nasıl itiraz edileceğini söyler.
channel-snapchat-copyright_mail = Telif hakkı için e-posta
    .about = Yalnızca telif hakkı için.

## KakaoTalk

channel-kakaotalk-inquiry = cs.kakao.com’daki Kakao müşteri merkezi
    .about = Yardım ve sorular, kısıtlanan hesap için de.
channel-kakaotalk-impersonation_inquiry = cs.kakao.com’da sizi taklit eden birini bildirme
    .about = Numarası kapatılmış bir kimlik belgesi ister.
channel-kakaotalk-chatbot = Uygulamada: müşteri merkezinin sohbet botu
    .about = Bir makine yanıtlar. Yerine uygulamada bakın.

## Adımlar: bir kanal nasıl kullanılır

step-type_address = Adresi tarayıcıya kendiniz yazın.
step-type_address_exactly = Adresin tamamını, eğik çizgiden sonrasıyla birlikte kendiniz yazın: vb.me’nin geri kalanı herhangi bir yere gidebilir.
step-open_exact_handle = Adı tam olarak, harf harf yazın ve fazladan harf olmadığına bakın.
step-check_recipient = Alıcıyı bu adresle harf harf karşılaştırın.
step-paste_subject_and_text = Konuyu ve metni yapıştırın.
step-paste_and_attach = Metni yapıştırın, görselleri ekleyin.
step-paste_if_asked = Açıklamanız istenen yere metni yapıştırın.
step-copy_slot_by_slot = Alanları birer birer forma kopyalayın.
step-copy_into_form = Metni forma kopyalayın.
step-one_message_only = Bir kez gönderin. Ekleyeceğinizi sonra aynı yazışmaya ekleyin.
step-watch_mail = Yanıtı e-postanızda, spam klasöründe de arayın.
step-watch_chat_and_mail = Yanıt uygulamada sohbet olarak da e-postayla da gelebilir: ikisine de bakın.
step-answer_in_same_chat = Yanıt aynı sohbette gelir.
step-answer_in_same_place = Yanıtı uygulamada aynı yerde arayın.
step-search_article = Sorununuzu arayın ve makalenin sonunda form var mı, bakın.
step-block_after_report = Bildirdikten sonra hesabı engelleyin.
step-open_chat_report = Sohbeti ya da profili açıp şikâyet etmeyi seçin.

step-open_help_contact = “Ayarlar” › “Yardım” › “Bize ulaşın” yolunu açın; girişten önce ilk ekranın menüsündedir.
step-device_info_choice = Cihaz bilgisi gönderilip gönderilmeyeceğini seçin: hatalarda işe yarar, göndermeyebilirsiniz de.
step-past_proposed_articles = Makaleler gösterilirse göz atın, sonra mesajı göndermeye devam edin.
step-tap_request_review = Yasak bildiriminde “İnceleme talep et” düğmesine dokunun.
step-code_only_in_app = Uygulama SMS kodu isterse uygulamaya yazın, başka hiçbir yere yazmayın.
step-status_in_app = İncelemenin durumunu görmek için uygulamayı açın.
step-choose_product = Sayfanın uyan bölümünü seçin: Messenger, Business ya da erişilebilirlik.
step-keep_fixed_sentence = İngilizce cümleyi olduğu gibi, altında numaranızla bırakın.

step-own_device_first = Mümkünse daha önce giriş yaptığınız bir cihaz kullanın.
step-follow_questions = Soruları birer birer yanıtlayın. Metin, saatleri ve olanları hatırlamanıza yardım eder.
step-open_facebook_support = Facebook uygulamasını açın, yardım ve desteğe gidin, destek merkezini arayın.
step-no_promise_of_human = Önce bir asistan yanıtlar. Ardından bir insanın geleceğine kimse söz vermez.
step-open_chat_name_report = Sohbeti açın, üstteki ada dokunun ve “Şikayet et”i seçin.
step-open_report_problem = Uygulamanın ayarlarını açıp “Sorun bildir”i seçin.

step-open_ask_question = “Ayarlar” › “Soru Sor” yolunu açıp onaylayın.
step-volunteers_read_it = Gönüllüler okur: sır da belge de göndermeyin.
step-category_in_text = Formda kategori alanı yok: kategori metinde duruyor.
step-open_freeze_notice = Uygulamada dondurma bildirimini açıp itiraza dokunun.
step-bot_says_limit = Bot, kısıtlı olup olmadığınızı ve ne zamana dek olduğunu söyler. Bir hataysa bunu ona söyleyin.
step-mail_button_in_app = Uygulama yasak bildiriminde bir e-posta düğmesi gösteriyorsa onu kullanın: gerekenleri kendisi doldurur.
step-tap_hold_report = Android: mesaja dokunun. iPhone: basılı tutun. Bilgisayar: sağ tıklayın. Sonra “Şikayet et”i seçin.
step-links_in_text = Bağlantıların metinde olduğuna bakın.
step-links_not_pictures = Yalnızca bağlantıları ve adları gönderin, asla görsellerin kendisini değil.
step-say_your_role = Hak sahibi olduğunuzu ya da onun adına davrandığınızı yazın.
step-paysupport_first = Önce bota “/paysupport” gönderip yanıtını bekleyin.
step-stars_transaction_id = İşlem numarasını “Ayarlar” › “Yıldızlarım” altında bulun.
step-private_message_only = Yalnızca özel mesaj yazın, herkese açık yerde numara vermeyin.
step-look_for_same_bug = Aynı hatanın listede olup olmadığını arayın, varsa ona ekleyin.
step-public_no_personal_data = Herkes okuyabilir: numaranızı, adları ve e-postayı yazmayın.

step-open_me_settings_help = “Me” › “Settings” › “Help & Feedback” yolunu açın.
step-open_security_center = Giriş ekranında “More”, sonra “WeChat Security Center” düğmesine dokunun.
step-choose_freeze = “Freeze account” seçeneğini seçip ekrandakileri izleyin.
step-appeal_for_password = Ardından yeni parola için itiraz edin; sonuç SMS ile gelir.
step-try_login_unblock = Giriş yapmayı deneyin ve bildirimin önerdiği engel kaldırmayı izleyin.
step-never_through_others = Parayla ya da parasız, engeli sizin yerinize kimseye kaldırtmayın.
step-open_from_privacy_policy = wechat.com’da WeChat’in gizlilik politikasını açıp forma giden bağlantıyı izleyin.

step-continue_without_login = Giriş yapamıyorsanız giriş yapmadan devam etmeyi seçin.
step-owner_sends_it = Kendiniz gönderin: bunu hesabın sahibi yapmalıdır.
step-allow_line_sender = linecorp.com’dan gelen e-postalara izin verin: alındı bildirimi oradan gelir.

step-open_more_help = “More” sayfasını açın, yardımı arayın ve “Contact us” seçin.
step-leads_to_help_viber = Açılan sayfanın help.viber.com’da olduğuna bakın.
step-letter_name_address = Mektuba tam adınızı, telefon numaranızı, posta adresinizi ve e-postanızı yazın.
step-letter_copies_only = Kopyaları ekleyin, asıllarını asla göndermeyin.
step-formal_notice_only = Yalnızca resmî bir hukuki bildirim için kullanın.

step-open_signal_contact = “Ayarlar” › “Yardım” › “Bize ulaşın” yolunu açın.
step-signal_category = Bir kategori seçin: onsuz gönderilemez.
step-signal_debug_log = Hata ayıklama günlüğü önceden işaretlidir. Hatalarda işe yarar, göndermeyebilirsiniz de.
step-open_meta_hub = Uygulamanın yardım ve desteğinde destek merkezini arayın.
step-choose_compromised = Ele geçirilmiş hesap formunu seçin.
step-open_account_notice = Uygulamada hesabınızla ilgili bildirimi açıp itirazı seçin.
step-type_whole_address = Adresin tamamını, eğik çizgiden sonrasıyla birlikte kendiniz yazın.
step-search_locked = “locked account appeal” diye arayın ve makalenin dediğini yapın.
step-choose_kakaotalk_inquiry = KakaoTalk için soru sormayı seçin.
step-mask_id_number = Göndermeden önce kimlikteki numarayı kapatın.
step-open_kakao_chatbot = Uygulamanın yardımında müşteri merkezinin sohbet botunu arayın.

## Hiçbiri kullanılamıyorsa: yerine ne yapılır

none-report_needs_app = Bildirimler uygulamada yapılır. Giriş yapmış olduğunuz herhangi bir telefonda uygulamayı açın ya da aynı içeriği gören birinden bildirmesini isteyin.
none-ask_from_other_device = Başka bir cihazda Telegram’a girip orada “Ayarlar” › “Soru Sor” yolunu kullanın.
none-frozen_needs_app = İtiraz uygulamadadır. Telegram’ı başka bir telefona kurun, girin ve bildirimi orada açın.

## Kullanılmayacak iletişim bilgileri: neden

avoid-outdated = Eski bir adres: platformun şartları 2021’den beri başka birini gösteriyor.
avoid-unverified_address = Yalnızca makaleler gösteriyor. Platformun okunabilen hiçbir sayfası göstermiyor.
avoid-unverified_host = Yalnızca başka siteler gösteriyor. Platformun okunabilen hiçbir sayfası göstermiyor.
avoid-no_support_there = Platformun okunabilen hiçbir sayfası orada destek verildiğini söylemiyor.
avoid-no_forum_found = Bir makale ona forum diyor. Bulunan başka hiçbir şey öyle demiyor.
avoid-not_the_platforms_host = Ad platformunkine benziyor ama sunucu onun değil.
avoid-closed_site = Basın, bu sitenin kapandığını ve artık başka yere gittiğini bildiriyor.
avoid-researchers_only = Güvenlik araştırmacıları için. Çalınan hesaplar orada ele alınmaz.
avoid-use_press_bot = Platformun sayfalarında bulunmadı. Basından botu kullanması isteniyor.
avoid-no_official_page_names_it = Bir makale ona resmî diyor ama platformun okunabilen hiçbir sayfası göstermiyor.
avoid-news_channel = Başkaları haber için işletiyor. Destek değildir.
avoid-only_the_app_writes_there = Eski uygulamalar oraya kendiliğinden e-posta doldurur. Önce formu kullanın.
avoid-paid_service = Burada biri hizmet satıyor. Destek ücretsizdir.
avoid-merchants_tool = Mağazaların sayfalarına koyduğu bir araç. Aramada çıkan bir mağazadır, destek değil.
avoid-formal_disputes_only = Yalnızca resmî hukuki uyuşmazlıklar için.
avoid-old_form = Form başka bir sunucuya taşındı.
avoid-sends_only = Alındı bildirimleri bu adresten gelir. Oraya gönderileni kimse okumaz.
avoid-privacy_only = Yalnızca kişisel verilerle ilgili sorular için.
avoid-terms_only = Yalnızca platformun şartlarıyla ilgili sorular için.
avoid-unofficial_forum = Orada kullanıcılar birbiriyle konuşur. Platform işletmiyor.

## Süreler ve yayımlanan zamanlar
# $days (Number): gün olarak sürenin ya da beklemenin uzunluğu.

deadline-wechat_wrong_charge = Yanlışlıkla alınan ücret { $days } gün içinde bildirilmelidir.
    .after = Ondan sonra WeChat’in şartları size bu hakkı tanımaz. Yine de bankanıza sorun.
deadline-viber_wrong_charge = Yanlışlıkla alınan ücret { $days } gün içinde bildirilmelidir.
    .after = Ondan sonra Viber’in şartları size bu hakkı tanımaz. Yine de bankanıza sorun.
deadline-viber_written_complaint = Viber yazılı bir şikâyete { $days } iş günü içinde yanıt vermeyi amaçlar.
    .after = O zamana dek bir şey gelmezse bir kez daha yazın ve ilk mektubun tarihini belirtin.
deadline-whatsapp_stranger_pin = Tanımadığınız biri iki adımlı PIN koyduysa WhatsApp sizi { $days } gün bekletir.
    .after = Ondan sonra PIN olmadan kaydolabilirsiniz.
deadline-whatsapp_deactivated = Başka siteler, WhatsApp’ın yardım sayfalarına dayanarak, devre dışı bırakılan hesabın yaklaşık { $days } gün sonra silindiğini söylüyor.
    .after = Ondan sonra hesabın gittiği söylenir. Öncesinde yeniden kaydolun.
deadline-wechat_retrieval_appeal = Parola itirazının sonucu 24 saat içinde SMS ile gelir.
    .after = O zamana dek bir şey gelmezse “Help & Feedback” üzerinden yazın.
deadline-line_suspension = Belirli mesajlar yüzünden askıya alma 24 saatten { $days } güne kadar sürer.
    .after = O zamana dek bitmediyse iletişim formunu kullanın.
deadline-line_tw_hijack = LINE Tayvan, çalınan hesap bildirimlerini 24 saat içinde yanıtladığını basına söyledi.
    .after = O zamana dek bir şey gelmezse aynı yazışmada bir kez yanıtlayın.
deadline-discord_eu_appeal = AB’de bir hesap kararına itiraz altı ay içinde yapılmalıdır.
    .after = Ondan sonra Discord itirazı almak zorunda değildir. Yine de isteyin ve neden geciktiğinizi yazın.

## Kim söylüyor ve ne kadar kesin

## İletişim denetimi: gerçek mi?
# Bir iletişim bilgisi için ne söylendiği ve o zaman ne yapılacağı.

verdict-official_channel = Resmî bir kanal
    .about = Oraya yazabilirsiniz. Yine de asla kod, parola ya da PIN göndermeyin.
verdict-official_but_not_for_this = Resmî ama bunun için değil
    .about = Platformundur ama sizin sorununuz için başka bir kanal vardır.
verdict-known_outdated = Güncel değil
    .about = Eskiden resmîydi. Daha yeni kanalı kullanın.
verdict-named_by_articles_unverified = Yalnızca makaleler gösteriyor
    .about = Platformun hiçbir sayfası doğrulamıyor. Doğrulanmış bir kanal kullanmak daha iyi.
verdict-not_official = Resmî kanallar arasında bulunamadı
    .about = Burada onu doğrulayan bir şey yok. Uygulamanın içindeki yardımı açın ya da resmî bir adresi kendiniz yazın.
verdict-impostor_signs = Sahtecilik belirtileri
    .about = Yanıtlamayın, ödemeyin, kod paylaşmayın. Uygulamanın içindeki yardımı açın.
contact-found = { $verdict }. { $about }
contact-found-noted = Başka yerde bulduğunuz iletişim bilgisi: { $said }

# Neden böyle söylendiği.
# $value: okunduğu gibi iletişim bilgisi; $host: bağlantının gittiği sunucu; $platform, $wanted: platform adları;
# $channel: bir kanalın kısa adı; $official: resmî bir iletişim bilgisi; $shown: bilgisayarların yazdığı gibi sunucu
# (xn--…); $reason: avoid- cümlelerinden biri; $word: yapıştırılan metinde bulunan sözcük.
contact-official = { $platform }: { $channel }.
contact-plausible = Olası, ama platformun kendi hiçbir sayfası doğrulamıyor. Uygulamada bakın.
contact-other_page = { $host } { $platform } platformuna aittir ama bu sayfa onun destek kanallarından biri değildir.
contact-other_handle = { $value } { $platform } platformuna aittir ama başka bir şey içindir.
contact-other_platform = Bu { $platform } platformuna aittir, { $wanted } platformuna değil.
contact-listed = { $value }: { $reason }
contact-replaced = Yerine şunu kullanın: { $official }.
contact-old_host = { $host } eskiden { $platform } tarafından kullanılıyordu. Yerine başkası geldi.
contact-not_found = Resmî kanallar arasında bulunamadı.
contact-yours = { $platform } için kendi dosyanızda duruyor. O dosyayı kimse denetlemedi; bu hiçbir şeyi resmî yapmaz.
contact-open_host = { $host } üzerinde herkes yayın yapabilir ve bu, { $platform } platformunun gösterdiği bir adres değil.
contact-shortener = { $host } bağlantıları kısaltır ve nereye gittiklerini gizler.
contact-userinfo = “@” işaretinden önceki bir şey ifade etmez. Bağlantı şuraya gider: { $host }.
contact-look_alike = { $value }, { $official } gibi görünüyor ama o değil.
contact-letters = { $value } alışılmadık harfler içeriyor. Bilgisayarlar onu { $shown } diye okur.
contact-hidden = { $value } görünmez karakterler içeriyor.
contact-phone = { $value } bir telefon numarasıdır. Bu platformların telefonla destek verdiği bilinmiyor.
contact-fee = “{ $word }”: destekten yardım almak ücretsizdir.
contact-code = “{ $word }”: destek ekibinin kodunuza, parolanıza ya da PIN’inize asla ihtiyacı olmaz.
contact-gift_card = “{ $word }”: destek ekibi asla hediye kartı ya da kupon almaz.
contact-other_messenger = “{ $word }”: bir platform desteğini kendi kanallarında verir, başka bir mesajlaşma uygulamasında değil.
contact-badge = “{ $word }”: gerçek rozet adın yanında durur, asla resmin içinde değil.

deadline-left = { $left } gün kaldı: { $date } tarihine kadar.
deadline-over = Süre { $date } tarihinde doldu. Yine de isteyin ve neden geciktiğinizi yazın.
