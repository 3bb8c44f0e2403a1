# Kontrol listesi, kendi kendine yardım, ilk işler, uyarılar ve görselde görünmesi gerekenler.
# Listenin her satırı kısa bir emir cümlesidir.

## Kontrol listesi

check-sim_blocked = Operatörünüze SIM kartı engelletin.
check-bank_told = Ücreti bankanıza bildirin.
check-other_sessions_ended = Size ait olmayan bütün oturumları kapatın.
check-two_step_on = İki adımlı doğrulamayı açın.
check-friends_warned = Arkadaşlarınızı bu hesap dışında bir yolla uyarın.
check-police_if_money_lost = Para kaybettiyseniz polise bildirin.
check-official_app_installed = Yalnızca resmî mağazadan resmî uygulamayı kullanın.
check-number_international = Telefon numarasını + ve ülke koduyla yazın.
check-email_spelled_right = E-posta adresini bir kez daha harf harf okuyun.
check-times_with_zone = Her saati saat dilimiyle yazın.
check-each_try_with_result = Denediğiniz her şeyi sonucuyla yazın.
check-payment_id_amount_bank_proof = İşlem numarasını, tutarı ve banka kaydını verin.
check-charge_window_days_left = Başvuru süresi dolmadan gönderin.
check-links_to_public_content = Herkesin görebildiklerinin bağlantılarını ekleyin.
check-owner_or_agent = Hak sahibi misiniz, yoksa onun adına mı davranıyorsunuz, yazın.
check-screenshot_has_time = Her ekran görüntüsünde saat görünsün.
check-screenshot_cropped_not_blurred = Özel olanı kırpın; bulanıklaştırmayın, üstünü boyamayın.
check-screenshots_max3_jpg_png_5mb_720p = Bir makalenin öne sürdüğü sınırlara uyun: en çok 3 görsel, JPG ya da PNG, her biri 5 MB altında, en az 720p.
check-no_code_no_password_no_pin = Hiçbir kod, parola ya da PIN yazmayın.
check-no_card_number = Hiçbir kart numarası yazmayın.
check-one_problem_only = Yalnızca bu tek sorunu yazın.
check-address_typed_not_clicked = Bağlantıya tıklamak yerine adresi kendiniz yazın.
check-sender_of_reply_checked = Yanıtlamadan önce yanıtı kimin gönderdiğine bakın.
check-spam_folder_after_1h = Bir saat içinde bir şey gelmezse spam klasörüne bakın.
check-wait_until_then_reply_in_same_thread = Bir kez gönderin, bekleyin, sonra aynı yazışmada sorun.

## Yazmadan önce denenebilecekler

help-latest_version = Uygulamayı en son sürüme güncelleyin.
help-clear_cache = Depolama ayarlarından uygulamanın önbelleğini temizleyin; sohbetleriniz kalır.
help-other_network = Başka bir ağ deneyin: mobil veri yerine Wi-Fi ya da tersi.
help-restart = Uygulamayı tamamen kapatıp yeniden açın, sonra cihazı yeniden başlatın.
help-service_status = Aynı uygulamayı kullanan birine sorun: onda da çalışmıyorsa genel bir kesinti vardır ve beklemek işe yarar.

help-check_number_format = Numarayı kontrol edin: + ve ülke kodu, çoğu ülkede ardından 0 gelmez.
help-reset_password = Hesabın parolası varsa giriş ekranından sıfırlayın.
help-look_on_other_device = Diğer cihazlarınıza bakın: orada hâlâ giriş yapmış olabilirsiniz ya da kod orada görünebilir.
help-known_device = Bu hesap için daha önce kullandığınız bir cihaz ve ağla giriş yapın.
help-sms_not_blocked = Telefonun çektiğine ve tanınmayan gönderenleri engellemediğine bakın.
help-code_by_call = Sürenin dolmasını bekleyin, uygulama öneriyorsa aramayı seçin.
help-wait_limit = Ekrandaki bekleme süresi bitene kadar yeni kod istemeyin.
help-operator_sms = Operatörünüze kodlu SMS’leri tutup tutmadığını sorun.
help-code_only_in_app = Kodu yalnızca uygulamanın kendisine yazın, kimseye göndermeyin.
help-change_number_in_app = Hesap hâlâ açılıyorsa numarayı uygulamanın hesap ayarlarından değiştirin.
help-keep_old_number = Hesap yeni numaraya geçene kadar eski numarayı bırakmayın.
help-recovery_mail = Ekrandaki “unuttum” bağlantısını kullanın ve kurtarma e-postanıza bakın.

help-read_ban_notice = Uygulamadaki bildirimin tamamını okuyun: çoğu zaman inceleme istemek için bir düğme vardır.
help-official_app_only = Değiştirilmiş uygulamaları kaldırıp resmî olanı kurun: değiştirilmiş uygulamaların yasak nedeni olduğu söylenir.
help-read_rules = Sizin için neyin geçerli olduğunu söyleyebilmek için platformun kurallarını okuyun.
help-wait_ban_end = Bildirimde bir bitiş varsa yazmadan önce onu bekleyin.
help-limit_ends_itself = Bota “/start” gönderin: kısıtlamanın kendiliğinden bitip bitmeyeceğini ve ne zaman biteceğini söyler.
help-line_wait_suspension = Belirli mesajlar yüzünden askıya alma 24 saatten 7 güne kadar sürer: önce bitmesini bekleyin.

help-was_it_you = Siz olabilir misiniz, düşünün: yeni telefon, tarayıcı, VPN, yolculuk.
help-check_sessions = Uygulama ayarlarında cihaz listesini açın, size ait olmayanı arayın.
help-privacy_settings = Gizlilik ayarlarında numaranızı, fotoğrafınızı ve son görülmenizi kimlerin görebildiğine bakın.
help-reregister_own_code = Numaranızı kendi telefonunuzdaki uygulamada yeniden kaydedin, SMS kodunu yalnızca oraya yazın.
help-log_out_linked_devices = Ayarlarda “Bağlı cihazlar” sayfasını açıp size ait olmayan her cihazdan çıkış yapın.
help-telegram_other_device = Hâlâ giriş yapılmış bir cihazda: “Ayarlar” › “Cihazlar”, diğer bütün oturumları kapatın, sonra iki adımlı doğrulamayı açın.
help-telegram_number_is_key = Numara kimdeyse hesap ondadır: her şeyden önce SIM kartı engelletin.
help-friends_by_other_means = Sohbet başkasının elinde olduğundan arkadaşlarınıza telefonla ya da başka bir uygulamayla haber verin.
help-line_move_account = Numaranızı yeni bir SIM ile geri alın, sonra hesabı yeni telefona taşıyın; adımlara LINE yardım merkezinde bakın.

help-other_party_online = Karşı tarafa çevrimiçi olup olmadığını ve başkalarından mesaj alıp almadığını sorun.
help-notifications_allowed = Telefonun ayarlarında uygulamanın bildirimlerine izin verin ve “Rahatsız Etmeyin” moduna bakın.
help-battery_saver = Uygulamanın arka planda çalışmasına izin verin: pil tasarrufunun dışında tutun.
help-free_storage = Cihazda yer açın.
help-permissions_media = Telefonun ayarlarında uygulamaya fotoğraf, dosya, kamera ve mikrofon izni verin.
help-same_account_on_devices = İki cihazın da aynı hesabı kullandığına ve çevrimiçi olduğuna bakın.

help-payment_history = Uygulamanın ödeme geçmişinde ödemeyi bulun, numarasını ve durumunu not edin.
help-wait_pending = Hâlâ bekleyen bir ödeme kendiliğinden geri dönebilir: ertesi gün yeniden bakın.
help-store_first = Apple ya da Google üzerinden ödediyseniz iadeyi önce onlardan isteyin: para onlardadır.
help-cancel_in_store = Yeniden ücret alınmasın diye aboneliği satın aldığınız yerde iptal edin.
help-ask_seller = Önce satıcıya yazılı olarak sorun ve yanıtı saklayın.
help-paysupport = Ödeme yaptığınız bota “/paysupport” gönderin ve yanıtını saklayın.
help-wallet_help = Arama sonucuna değil, uygulamadaki cüzdanın kendi yardım sayfasına bakın.

help-ask_admin = Önce grubun bir yöneticisine sorun: kimin üye olacağına yöneticiler karar verir.
help-fresh_link = Yeni bir davet bağlantısı isteyin ve grubun dolu olup olmadığını sorun.

help-reinstall_after_backup = Yedek alın, sonra uygulamayı kaldırıp yeniden kurun.
help-os_supported = Uygulamanın sisteminizin sürümünü hâlâ desteklediğine bakın.
help-store_works = Mağazanın başka uygulamaları kurabildiğine ve orada giriş yapmış olduğunuza bakın.
help-cloud_space = Bulut hesabında yer olduğuna ve doğru hesap olduğuna bakın.
help-backup_on_wifi = Yedeklemeyi Wi-Fi üzerinden, telefon şarjdayken yapın.
help-less_auto_download = Fotoğraf ve videoların otomatik indirilmesini kapatın.
help-fewer_notifications = Yoğun grupları ve kanalları sessize alın.

help-keep_evidence = Bir şey kaybolmadan adları, bağlantıları ve saatleri not edin.
help-report_in_app = Uygulamadaki bildirme düğmesini doğrudan mesajda ya da profilde kullanın.
help-block_person = Bildirdikten sonra hesabı engelleyin.

help-choose_language_again = Uygulamanın ayarlarında dili yeniden seçin.
help-system_language = Telefonun kendi dil ayarına bakın: uygulama ona uyuyor olabilir.

help-help_center_search = Önce platformun kendi yardım sayfalarında arayın.
help-data_export_in_app = Verilerinizi kendiniz almanın ya da silmenin yolunu uygulamanın hesap veya gizlilik ayarlarında arayın.

## İlk işler: önce ne yapılacak, bu sırayla

action-operator_block_sim = Operatörünüzü arayıp SIM kartı engelletin.
action-bank_police_if_needed = Telefona bağlıysa bankanızı arayın, hırsızlığı polise bildirin.
action-reregister_new_sim = Numaranızla yeni bir SIM alıp başka bir telefonda kaydolun: bu, hırsızı dışarı atar ve e-postadan hızlıdır.
action-reregister_own_code = Numaranızı kendi telefonunuzda yeniden kaydedin; SMS kodunu yalnızca uygulamaya yazın.
action-freeze_account = Uygulaması olan herhangi bir telefonun giriş ekranından hesabı dondurun.
action-end_sessions = Hâlâ giriş yapmış olduğunuz her yerde diğer bütün oturumları kapatın.
action-change_password = Hesabın parolası varsa hemen değiştirin.
action-two_step_on = İki adımlı doğrulamayı açın.
action-friends_warn = Arkadaşlarınızı başka bir yolla uyarın: sizin adınıza onlardan para istenebilir.
action-bank_if_money = İşin içinde para ya da kart bilgisi varsa bankanızı arayın.
action-police_if_money = Para kaybettiyseniz polise bildirin.
action-tell_bank = Bankanıza hemen bildirin: çoğu zaman ücreti durdurabilir ya da itiraz edebilir.
action-keep_receipt = Makbuzu ve ücretin banka kaydını saklayın.
action-no_more_money = Ne derlerse desinler, başka para da kod da göndermeyin.
action-danger_call_help = Biri tehlikedeyse önce yerel acil yardımı arayın.

## Uyarılar

note-code_never = Hiçbir destek ekibinin sizin kodunuza, parolanıza ya da PIN’inize ihtiyacı yoktur. İsteyen kişi destek ekibinden değildir.
note-fake_support_fee = Destek ücretsizdir. Ücret ya da hediye kartı isteyen kişi destek ekibinden değildir.
note-other_app_support = Destek ekibi size başka bir mesajlaşma uygulamasından yazmaz.
note-store_refund = Apple ya da Google üzerinden alınanı onlar iade eder.
note-admins_decide = Kimin üye, kimin yönetici olacağına grubun yöneticileri karar verir: önce onlara sorun.
note-do_not_copy_illegal = Yasa dışı görselleri kaydetmeyin, kopyalamayın, iletmeyin. Bağlantılar, adlar ve saatler yeter.

note-one_number_per_appeal = Her itirazda tek telefon numarası.
note-review_not_faster = Daha çok istek incelemeyi hızlandırmaz. Durumunu uygulamayı açınca görürsünüz.
note-wait_7_days_pin = Tanımadığınız biri iki adımlı PIN koyduysa WhatsApp 7 gün sonra sizi onsuz içeri alır. SMS kodunuzla girmek onu hemen dışarı atar.
note-deleted_after_30_days_claim = Başka siteler, WhatsApp’ın yardım sayfalarına dayanarak, devre dışı bırakılan hesabın yaklaşık 30 gün sonra silindiğini söylüyor. Ondan önce yeniden kaydolun.
note-badge_beside_name = Resmî sohbetin rozeti adın yanında durur. Resmin içindeki rozet sahtedir. Uygulamada kontrol edin.

note-messenger_com_closed = Basın, messenger.com adresinin artık Facebook’a gittiğini bildiriyor. Yardım facebook.com/help altında.
note-report_shows_chat = Bir bildirimle Facebook o sohbetin son mesajlarını okumak üzere alır.

note-volunteers_no_secrets = Burada gönüllüler yanıtlar. Gizli bir şey yazmayın.
note-telegram_code_never = Telegram’ın gönderdiği giriş kodu kimseye verilmez, Telegram’a bile.
note-smstelegram_only = X’teki @smstelegram, Telegram’ın desteği olan tek sosyal ağ hesabıdır.
note-first_limit_few_days = İlk kısıtlama birkaç gün sürer ve erken bitirilemez.
note-stars_final = Telegram Stars satışları kesindir. Teslim edilmeyeni botun geliştiricisi yine de iade edebilir.
note-abuse_mail_needs_links = Şikâyet adresine giden e-postada bağlantı (t.me/… ya da @…) olmalıdır, yoksa işleme alınamaz.
note-verify_not_for_users = Yalnızca kanallar, gruplar ve botlar doğrulanabilir, kişilerin hesabı değil.
note-dmca_owner_only = Bu talebi yalnızca hak sahibi ya da onun adına davranan biri yapabilir.
note-private_chats_not_processed = Özel sohbetlerle ilgili talepler ele alınmaz, yalnızca herkese açık içerik.

note-wechat_two_services = WeChat (yurt dışı) ve Weixin (Çin anakarası) iki işletmecinin iki hizmetidir. Kaydolduğunuz yere yazın.
note-wechat_kefu_is_a_shops_tool = “微信客服”, mağazaların sayfalarına koyduğu bir araçtır. Böyle bir sohbet mağazanındır, WeChat’in desteği değildir.
note-wechat_no_third_party_unblock = Engeli kaldırması için kimseye para ödemeyin. Böyle açılan hesapların yeniden engellendiği söylenir.

note-line_no_phone_replies = LINE kural olarak yalnızca mesaj işleviyle ya da e-postayla yanıt verir. Telefonla arayan LINE değildir.
note-line_owner_only = Formu başkası değil, hesabın sahibi göndermelidir.

note-activation_code_never = Kim olduğunu söylerse söylesin, etkinleştirme kodunu kimseye vermeyin.
note-viber_blocked_by_machine = Viber’in gizlilik politikası şöyle der: otomatik sistemce engellenen kişi destekten incelemesini isteyebilir.
note-viber_store_refund = Apple ya da Google üzerinden alınanı Viber değil, onlar iade eder.
note-viber_cooling_off = 14 günlük cayma süresi, satın alınan kullanılır kullanılmaz biter.

note-signal_modified_app = Değiştirilmiş bir Signal uygulaması destek olarak başka bir adres gösterebilir. Yalnızca resmî uygulamanın gösterdiğine güvenin.
note-signal_abuse_address = Adına karşın abuse@signal.org yalnızca telif hakkı ve markalar içindir. Kişilerle ilgili bildirimler orada ele alınmaz.
note-discord_false_reports = Discord yanlış ya da tekrarlanan bildirimleri cezalandırır. Bir kez ve yalnızca gördüğünüzü bildirin.
note-snapchat_my_eyes_only = Parolanızı ya da “My Eyes Only” kodunuzu Snapchat’in desteğine de başka kimseye de asla söylemeyin.
note-kakao_phone_unconfirmed = KakaoTalk için telefon numaraları yalnızca başka sitelerde bulundu. Hiçbiri doğrulanamadı.
note-kakao_search_pages = Tanınmayan kişiler, cs.kakao.com sayfalarının arama metnine kendi iletişim bilgilerini koyuyor. Oradan numara ya da kimlik almayın.
note-kakao_id_masked = Biri sizi taklit ettiğinde Kakao kimlik belgesi ister. Göndermeden önce numarasını kapatın.

## Kanıt: görselde görünmesi gerekenler

proof-ban_notice = Girişte çıkan bildirimin tamamı, nedeni ve saatiyle
proof-red_mark_number_time = Kırmızı işaret, karşı tarafın adı ya da numarası ve gönderim saati
proof-chat_and_time = Mesajın eksik ya da geç olduğu yerde, saatiyle sohbet listesi
proof-failed_file = “Gönderiliyor”da kalan dosya, boyutu ve saatiyle
proof-both_devices = Aynı sohbet iki cihazda, her birinden bir görsel
proof-payment_screen = İşlem numarası, tutar ve durumla ödeme sayfası
proof-bank_notice = Bankanın ücret bildirimi, kart numarası olmadan
proof-dead_link = Bağlantının çalışmadığını söyleyen bildirim, grubun adıyla
proof-removal_notice = Çıkarıldığınızı söyleyen bildirim, grubun adı ve saatle
proof-group_info = Grubun adı ve yöneticileriyle bilgi sayfası
proof-error_window_version = Hata penceresi ve uygulamanın sürümünü gösteren sayfa
proof-slow_screen_storage = Yavaşlayan ya da takılan ekran, saatiyle, ve uygulamanın depolama veya pil sayfası
proof-store_error = Mağazanın hata mesajı, uygulamanın adıyla
proof-backup_error = Hatayı ve son yedeğin zamanını gösteren yedekleme sayfası
proof-notification_settings = Uygulamanın telefondaki bildirim ayarları
proof-profile_and_message = Tam adıyla profil ve saatiyle mesaj
proof-payment_request = Para isteği, kendi hesap bilgileriniz olmadan
proof-fake_profile = Tam adıyla sahte profil, sizinkinin yanında
