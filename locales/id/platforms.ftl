# Saluran, cara memakainya, mengapa beberapa kontak tidak boleh dipakai, dan waktu yang diumumkan platform.
# Nama menu dalam tanda kutip; bila nama Indonesianya tidak diketahui, dalam bahasa Inggris.

## WhatsApp

channel-whatsapp-in_app_contact = Di aplikasi: “Setelan” › “Bantuan” › “Hubungi kami”
    .about = Bisa juga sebelum masuk. Menunya mungkin bernama “Bantuan dan masukan”: periksa di aplikasi.
channel-whatsapp-in_app_review = Di aplikasi: “Minta peninjauan”
    .about = Tombolnya ada di pemberitahuan pemblokiran. Ini jalan pertama supaya pemblokiran ditinjau.
channel-whatsapp-in_app_report = Di aplikasi: buka obrolan, lalu “Laporkan”
    .about = Langsung ke pemeriksa laporan. Periksa di aplikasi letak tombolnya.
channel-whatsapp-web_contact = Formulir kontak di whatsapp.com
    .about = Bila aplikasi tidak bisa dibuka atau tidak membantu.
channel-whatsapp-mail_ban_appeal = Email melawan pemblokiran
    .about = Alamat yang disebut ketentuan WhatsApp sendiri untuk pemblokiran yang menurut Anda keliru.
channel-whatsapp-mail_lost_phone = Email untuk ponsel hilang atau dicuri
    .about = Membuat akun dinonaktifkan. Perlu satu kalimat tetap berbahasa Inggris dan nomor Anda dengan kode negara.
channel-whatsapp-help_center = Pusat Bantuan WhatsApp
    .about = Artikel untuk dibaca. Tidak ada yang menjawab di sana.
channel-whatsapp-privacy_contact = Formulir privasi di whatsapp.com
    .about = Untuk pertanyaan tentang data pribadi Anda.
channel-whatsapp-dpo_mail = Email ke petugas perlindungan data
    .about = Hanya untuk pertanyaan tentang data pribadi Anda.

## Messenger

channel-messenger-facebook_hacked = facebook.com/hacked
    .about = Untuk akun yang diambil alih, atau yang tidak bisa Anda masuki. Bertanya selangkah demi selangkah.
channel-messenger-support_hub = Di aplikasi Facebook: pusat dukungan
    .about = Menurut pers, jalan terbaru, dengan asisten AI. Periksa di aplikasi apakah Anda sudah punya.
channel-messenger-help_center = Pusat Bantuan Facebook
    .about = Artikel, dan dari sebagian di antaranya formulir yang tepat.
channel-messenger-in_app_report_chat = Di aplikasi: buka obrolan, ketuk namanya, lalu “Laporkan” (di versi lama “Ada yang tidak beres”)
    .about = Untuk pelanggaran dalam percakapan. Namanya mungkin sudah berubah.
channel-messenger-in_app_report_problem = Di aplikasi: setelan, lalu “Laporkan masalah”
    .about = Untuk kesalahan aplikasi. Periksa di aplikasi letak menunya.

## Telegram

channel-telegram-ask_question = Di aplikasi: “Pengaturan” › “Ajukan Pertanyaan”
    .about = Untuk apa saja selama Anda masih masuk. Yang menjawab sukarelawan, jadi jangan tulis hal rahasia.
channel-telegram-login_form = Formulir di telegram.org/support
    .about = Untuk masalah masuk atau mendaftar.
channel-telegram-frozen_appeal = Di aplikasi: banding di pemberitahuan bahwa akun dibekukan
    .about = Moderator yang meninjaunya.
channel-telegram-spambot = @SpamBot
    .about = Mengatakan mengapa Anda tidak bisa menulis kepada orang lain, dan menerima banding bila itu keliru.
channel-telegram-banned_number_mail = Email untuk nomor yang diblokir
    .about = Tombol email di aplikasi menulis ke sana. Buktinya berasal dari aplikasi yang lebih lama: periksa di aplikasi.
channel-telegram-in_app_report = Di aplikasi: “Laporkan” pada pesan atau profil
    .about = Android: ketuk. iPhone: tekan lama. Komputer: klik kanan.
channel-telegram-abuse_mail = Email untuk pelanggaran di konten publik
    .about = Mula-mula diperiksa mesin: harus memuat tautan (t.me/… atau @…).
channel-telegram-stopca_mail = Email melawan pelecehan anak
    .about = Hanya untuk pelecehan anak.
channel-telegram-notoscam = @NoToScam
    .about = Untuk penipu yang menyamar sebagai Anda.
channel-telegram-dmca_mail = Email untuk hak cipta
    .about = Hanya untuk pemilik hak atau yang bertindak untuknya, dan hanya konten publik.
channel-telegram-eu_bot = @EURegulation
    .about = Untuk orang di UE: data pribadi dan konten ilegal.
channel-telegram-dsa_report = Formulir laporan untuk UE
    .about = Untuk orang di UE. Meminta nama, kontak, dan penjelasan yang meyakinkan.
channel-telegram-stars_dispute = Sengketa Stars lewat @BotFather
    .about = Untuk yang dijual bot dan tidak diserahkan, setelah “/paysupport” tidak membantu.
channel-telegram-smstelegram = @smstelegram di X
    .about = Hanya untuk masalah masuk, dan hanya lewat pesan pribadi.
channel-telegram-verify_bot = @VerifyBot
    .about = Verifikasi saluran, grup, dan bot. Orang tidak bisa diverifikasi.
channel-telegram-press_bot = @PressBot
    .about = Untuk media.
channel-telegram-bot_support = @BotSupport
    .about = Untuk pembuat bot. Periksa di aplikasi bahwa namanya persis ini.
channel-telegram-bugs = Daftar kesalahan publik di bugs.telegram.org
    .about = Untuk kesalahan yang bisa diulang. Semua orang bisa membacanya.

## WeChat

channel-wechat-help_feedback = Di aplikasi: “Me” › “Settings” › “Help & Feedback”
    .about = Tempat yang disebut ketentuan WeChat sendiri, juga untuk akun yang dicuri.
channel-wechat-help_site = Pusat Bantuan WeChat
    .about = Bila Anda tidak bisa masuk.
channel-wechat-freeze = Di aplikasi, di layar masuk: “More” › “WeChat Security Center” › “Freeze account”
    .about = Menghentikan siapa pun yang ada di akun itu. Sesudahnya Anda mengajukan banding untuk kata sandi baru.
channel-wechat-self_unblock = Di aplikasi: pembukaan blokir yang ditawarkan saat masuk
    .about = Salinan pemberitahuan resmi menyebut paling banyak 5 permintaan per nomor per bulan. Periksa di aplikasi.
channel-wechat-in_app_report = Di aplikasi: buka obrolan atau profil, lalu “Report”
    .about = Periksa di aplikasi letak tombolnya.
channel-wechat-policy_mail = Email untuk melaporkan pelanggaran aturan
    .about = Dari kebijakan penggunaan WeChat.
channel-wechat-eu_mail = Email untuk pengguna di UE
    .about = Kontak Tencent untuk pengguna di UE.
channel-wechat-privacy_form = Formulir permintaan tentang data Anda
    .about = Ditautkan dari kebijakan privasi WeChat.

## LINE

channel-line-contact_form = Formulir kontak LINE
    .about = Bisa dilanjutkan tanpa masuk. Untuk akun yang dicuri, pemiliknya yang harus mengirim.
channel-line-help_center = Pusat bantuan LINE
    .about = Artikel untuk dibaca.
channel-line-in_app_report = Di aplikasi: buka obrolan, lalu “Laporkan”
    .about = Periksa di aplikasi letak tombolnya.

## Viber

channel-viber-in_app_form = Di aplikasi: “More”, lalu bantuan dan “Contact us”
    .about = Disebut di ketentuan Viber. Periksa di aplikasi letak menunya.
channel-viber-contact_form = Formulir kontak Viber
    .about = Alamat di ketentuan Viber. Menuju help.viber.com.
channel-viber-post = Surat kepada Viber
    .about = Untuk keluhan resmi tentang pembayaran Viber Out dari UE atau Inggris Raya.
channel-viber-in_app_report = Di aplikasi: “Report” pada pesan atau komunitas
    .about = Langsung ke pemeriksa laporan.
channel-viber-privacy_mail = Email ke petugas perlindungan data
    .about = Hanya untuk pertanyaan tentang data pribadi Anda.
channel-viber-dispute_mail = Email untuk pemberitahuan sengketa resmi
    .about = Hanya untuk sengketa hukum, bukan untuk bantuan.

## Signal

channel-signal-in_app_contact = Di aplikasi: “Pengaturan” › “Bantuan” › “Hubungi kami”
    .about = Meminta kategori dan sedikitnya sepuluh karakter. Log debug bisa disertakan.
channel-signal-web_form = Formulir permintaan di support.signal.org
    .about = Bila aplikasi tidak bisa dibuka atau tidak membantu.
channel-signal-support_mail = Email ke dukungan Signal
    .about = Alamat yang disebut aplikasi resmi.
channel-signal-help_center = Halaman bantuan Signal
    .about = Artikel untuk dibaca. Lihat apakah artikel tentang masalah Anda menuju formulir.
channel-signal-ip_mail = Email untuk hak cipta dan merek dagang
    .about = Hanya untuk kekayaan intelektual. Hal lain tidak ditangani di sana.

## Instagram

channel-instagram-instagram_hacked = instagram.com/hacked
    .about = Untuk akun yang diambil alih, atau yang tidak bisa Anda masuki. Bertanya selangkah demi selangkah.
channel-instagram-support_hub = Di aplikasi: pusat dukungan Meta
    .about = Menurut pers, jalan terbaru, dengan asisten AI. Periksa di aplikasi apakah Anda sudah punya.
channel-instagram-help_center = Pusat Bantuan Instagram
    .about = Artikel untuk dibaca. Lihat apakah artikel tentang masalah Anda menuju formulir.

## Discord

channel-discord-request_form = Formulir permintaan di support.discord.com
    .about = Untuk kesalahan, dan untuk apa saja yang tidak punya formulir sendiri.
channel-discord-hacked_form = Formulir untuk akun yang diretas di support.discord.com
    .about = Di halaman yang sama dengan permintaan lain, untuk akun yang dimasuki orang lain.
channel-discord-in_app_appeal = Di aplikasi: banding di pemberitahuan tentang akun Anda
    .about = Jalan terpendek bila pemberitahuannya menawarkan itu.
channel-discord-appeal_form = Formulir banding: dis.gd/request
    .about = Untuk banding bila aplikasi tidak menawarkannya atau tidak bisa dibuka.
channel-discord-help_center = Halaman bantuan Discord
    .about = Artikel untuk dibaca. Lihat apakah artikel tentang masalah Anda menuju formulir.
channel-discord-privacy_mail = Email untuk urusan privasi
    .about = Hanya untuk pertanyaan tentang data pribadi Anda.
channel-discord-dpo_mail = Email ke petugas perlindungan data
    .about = Hanya untuk pertanyaan tentang data pribadi Anda.

## Snapchat

channel-snapchat-request_form = Formulir permintaan di help.snapchat.com
    .about = Meminta email yang bisa Anda buka, nama pengguna, dan sejak kapan Anda tidak bisa masuk.
channel-snapchat-locked_appeal = Artikel tentang banding akun terkunci, di help.snapchat.com
    .about = Menjelaskan cara mengajukan banding.
channel-snapchat-copyright_mail = Email untuk hak cipta
    .about = Hanya untuk hak cipta.

## KakaoTalk

channel-kakaotalk-inquiry = Pusat pelanggan Kakao di cs.kakao.com
    .about = Bantuan dan pertanyaan, juga tentang akun yang dibatasi.
channel-kakaotalk-impersonation_inquiry = Laporan penyamaran di cs.kakao.com
    .about = Meminta kartu identitas, dengan nomornya ditutupi.
channel-kakaotalk-chatbot = Di aplikasi: chatbot pusat pelanggan
    .about = Mesin yang menjawab. Periksa di aplikasi letaknya.

## Langkah: cara memakai saluran

step-type_address = Ketik sendiri alamatnya di peramban.
step-type_address_exactly = Ketik sendiri alamatnya lengkap, dengan yang ada setelah garis miring: selebihnya vb.me bisa menuju ke mana saja.
step-open_exact_handle = Ketik namanya persis, huruf demi huruf, dan pastikan tidak ada huruf tambahan.
step-check_recipient = Bandingkan penerima dengan alamat ini, huruf demi huruf.
step-paste_subject_and_text = Tempel judul dan teksnya.
step-paste_and_attach = Tempel teksnya dan lampirkan gambarnya.
step-paste_if_asked = Tempel teksnya di tempat Anda diminta menjelaskan.
step-copy_slot_by_slot = Salin kolom demi kolom ke formulir.
step-copy_into_form = Salin teksnya ke formulir.
step-one_message_only = Kirim sekali. Tambahan menyusul di percakapan yang sama.
step-watch_mail = Cari jawabannya di email Anda, juga di folder spam.
step-watch_chat_and_mail = Jawabannya bisa datang sebagai obrolan di aplikasi atau lewat email: lihat keduanya.
step-answer_in_same_chat = Jawabannya datang di obrolan yang sama.
step-answer_in_same_place = Cari jawabannya di tempat yang sama di aplikasi.
step-search_article = Cari masalah Anda, dan lihat di akhir artikel apakah ada formulir.
step-block_after_report = Blokir akun itu setelah melapor.
step-open_chat_report = Buka obrolan atau profil dan pilih “Laporkan”.

step-open_help_contact = Buka “Setelan” › “Bantuan” › “Hubungi kami”; sebelum masuk, letaknya di menu layar pertama.
step-device_info_choice = Pilih apakah info perangkat dikirim: itu membantu untuk kesalahan teknis, dan boleh tidak disertakan.
step-past_proposed_articles = Bila ada artikel ditawarkan, lihatlah, lalu lanjutkan sampai mengirim pesan.
step-tap_request_review = Ketuk “Minta peninjauan” di pemberitahuan pemblokiran.
step-code_only_in_app = Bila aplikasi meminta kode SMS, ketik di aplikasi dan tidak di tempat lain.
step-status_in_app = Buka aplikasi untuk melihat status peninjauan.
step-choose_product = Pilih bagian halaman yang cocok: Messenger, Business, atau aksesibilitas.
step-keep_fixed_sentence = Biarkan kalimat bahasa Inggrisnya seperti adanya, dengan nomor Anda di bawahnya.

step-own_device_first = Pakai perangkat yang pernah Anda pakai untuk masuk, bila bisa.
step-follow_questions = Jawab pertanyaannya satu per satu. Teks ini membantu Anda mengingat waktu dan fakta.
step-open_facebook_support = Buka aplikasi Facebook, masuk ke bantuan dan dukungan, dan cari pusat dukungan.
step-no_promise_of_human = Mula-mula asisten yang menjawab. Tidak ada janji bahwa orang sungguhan akan menyusul.
step-open_chat_name_report = Buka obrolan, ketuk nama di bagian atas, dan pilih “Laporkan”.
step-open_report_problem = Buka setelan aplikasi dan pilih “Laporkan masalah”.

step-open_ask_question = Buka “Pengaturan” › “Ajukan Pertanyaan” dan konfirmasi.
step-volunteers_read_it = Sukarelawan membacanya: jangan kirim rahasia maupun dokumen.
step-category_in_text = Formulirnya tidak punya kolom kategori: kategorinya ada di teks.
step-open_freeze_notice = Buka pemberitahuan pembekuan di aplikasi dan ketuk bandingnya.
step-bot_says_limit = Bot itu mengatakan apakah Anda dibatasi dan sampai kapan. Bila itu keliru, katakan kepadanya.
step-mail_button_in_app = Bila aplikasi menampilkan tombol email di pemberitahuan pemblokiran, pakai tombol itu: yang diperlukan terisi sendiri.
step-tap_hold_report = Android: ketuk pesannya. iPhone: tekan lama. Komputer: klik kanan. Lalu pilih “Laporkan”.
step-links_in_text = Pastikan tautannya ada di teks.
step-links_not_pictures = Kirim hanya tautan dan nama, jangan pernah gambarnya sendiri.
step-say_your_role = Sebutkan bahwa Anda pemilik hak atau bertindak untuk pemiliknya.
step-paysupport_first = Kirim dulu “/paysupport” ke bot itu dan tunggu jawabannya.
step-stars_transaction_id = Cari nomor transaksinya di “Pengaturan” › “Bintang Anda”.
step-private_message_only = Tulis hanya lewat pesan pribadi, dan jangan sebut nomor di muka umum.
step-look_for_same_bug = Cari apakah kesalahan yang sama sudah tercantum; bila ya, tambahkan di sana.
step-public_no_personal_data = Semua orang bisa membacanya: jangan cantumkan nomor, nama, atau email.

step-open_me_settings_help = Buka “Me” › “Settings” › “Help & Feedback”.
step-open_security_center = Di layar masuk, ketuk “More”, lalu “WeChat Security Center”.
step-choose_freeze = Pilih “Freeze account” dan ikuti layarnya.
step-appeal_for_password = Lalu ajukan banding untuk kata sandi baru; hasilnya datang lewat SMS.
step-try_login_unblock = Coba masuk, dan ikuti pembukaan blokir yang ditawarkan pemberitahuan.
step-never_through_others = Jangan biarkan orang lain membukanya untuk Anda, dibayar atau tidak.
step-open_from_privacy_policy = Buka kebijakan privasi WeChat di wechat.com dan ikuti tautannya ke formulir.

step-continue_without_login = Pilih lanjut tanpa masuk bila Anda tidak bisa masuk.
step-owner_sends_it = Kirim sendiri: pemilik akunlah yang harus melakukannya.
step-allow_line_sender = Izinkan email dari linecorp.com: tanda terimanya datang dari sana.

step-open_more_help = Buka “More”, cari bantuan, dan pilih “Contact us”.
step-leads_to_help_viber = Pastikan halaman yang terbuka ada di help.viber.com.
step-letter_name_address = Tulis di surat nama lengkap, nomor telepon, alamat pos, dan email Anda.
step-letter_copies_only = Lampirkan salinan, jangan pernah aslinya.
step-formal_notice_only = Pakai hanya untuk pemberitahuan hukum resmi.

step-open_signal_contact = Buka “Pengaturan” › “Bantuan” › “Hubungi kami”.
step-signal_category = Pilih kategori: tanpa itu tidak bisa dikirim.
step-signal_debug_log = Log debug sudah tercentang. Itu membantu untuk kesalahan teknis, dan boleh tidak disertakan.
step-open_meta_hub = Di bantuan dan dukungan aplikasi, cari pusat dukungan.
step-choose_compromised = Pilih formulir untuk akun yang diretas.
step-open_account_notice = Buka pemberitahuan tentang akun Anda di aplikasi dan pilih banding.
step-type_whole_address = Ketik sendiri alamatnya lengkap, dengan yang ada setelah garis miring.
step-search_locked = Cari “locked account appeal” dan lakukan yang dikatakan artikelnya.
step-choose_kakaotalk_inquiry = Pilih pertanyaan, untuk KakaoTalk.
step-mask_id_number = Tutupi nomor di kartu identitas sebelum mengirimnya.
step-open_kakao_chatbot = Di bantuan aplikasi, cari chatbot pusat pelanggan.

## Bila tidak ada yang bisa dipakai: apa yang dilakukan

none-report_needs_app = Laporan dibuat di aplikasi. Buka aplikasi di ponsel mana pun tempat Anda masih masuk, atau minta orang yang melihat konten yang sama melaporkannya.
none-ask_from_other_device = Masuk ke Telegram di perangkat lain dan pakai “Pengaturan” › “Ajukan Pertanyaan” di sana.
none-frozen_needs_app = Bandingnya ada di aplikasi. Pasang Telegram di ponsel lain, masuk, dan buka pemberitahuannya di sana.

## Kontak yang tidak boleh dipakai: mengapa

avoid-outdated = Alamat lama: sejak 2021 ketentuan platform menyebut yang lain.
avoid-unverified_address = Hanya disebut artikel. Tidak ada halaman platform yang bisa dibaca menyebutnya.
avoid-unverified_host = Hanya disebut situs lain. Tidak ada halaman platform yang bisa dibaca menyebutnya.
avoid-no_support_there = Tidak ada halaman platform yang bisa dibaca mengatakan dukungan diberikan di sana.
avoid-no_forum_found = Sebuah artikel menyebutnya forum. Tidak ada sumber lain yang mengatakannya.
avoid-not_the_platforms_host = Namanya mirip nama platform, tetapi hostnya bukan miliknya.
avoid-closed_site = Pers memberitakan situs ini sudah ditutup dan kini menuju tempat lain.
avoid-researchers_only = Untuk peneliti keamanan. Akun yang dicuri tidak ditangani di sana.
avoid-use_press_bot = Tidak ditemukan di halaman platform. Pers diminta memakai bot.
avoid-no_official_page_names_it = Sebuah artikel menyebutnya resmi, tetapi tidak ada halaman platform yang bisa dibaca menyebutnya.
avoid-news_channel = Orang lain mengelolanya untuk berita. Itu bukan dukungan.
avoid-only_the_app_writes_there = Aplikasi lama mengisi sendiri email ke sana. Pakai formulir dulu.
avoid-paid_service = Seseorang menjual jasa di sini. Layanan dukungan itu gratis.
avoid-merchants_tool = Alat yang dipasang toko di halamannya. Yang ditemukan pencarian adalah toko, bukan dukungan.
avoid-formal_disputes_only = Hanya untuk sengketa hukum resmi.
avoid-old_form = Formulirnya sudah pindah ke host lain.
avoid-sends_only = Tanda terima datang dari alamat ini. Yang dikirim ke sana tidak dibaca.
avoid-privacy_only = Hanya untuk pertanyaan tentang data pribadi.
avoid-terms_only = Hanya untuk pertanyaan tentang ketentuan platform.
avoid-unofficial_forum = Pengguna saling berbincang di sana. Platform tidak mengelolanya.

## Tenggat dan waktu yang diumumkan
# $days (Number): lamanya tenggat atau waktu tunggu, bila dalam hari.

deadline-wechat_wrong_charge = Tagihan yang keliru harus dilaporkan dalam { $days } hari.
    .after = Sesudah itu, ketentuan WeChat tidak lagi memberi Anda hak itu. Tetaplah bertanya kepada bank Anda.
deadline-viber_wrong_charge = Tagihan yang keliru harus dilaporkan dalam { $days } hari.
    .after = Sesudah itu, ketentuan Viber tidak lagi memberi Anda hak itu. Tetaplah bertanya kepada bank Anda.
deadline-viber_written_complaint = Viber berupaya menjawab keluhan tertulis dalam { $days } hari kerja.
    .after = Bila sampai saat itu belum ada apa-apa, tulis sekali lagi dan sebut tanggal surat pertama.
deadline-whatsapp_stranger_pin = Bila orang tak dikenal memasang PIN dua langkah, WhatsApp membuat Anda menunggu { $days } hari.
    .after = Sesudah itu, Anda bisa mendaftar tanpa PIN itu.
deadline-whatsapp_deactivated = Situs lain, mengutip halaman bantuan WhatsApp, mengatakan akun yang dinonaktifkan dihapus setelah kira-kira { $days } hari.
    .after = Sesudah itu, akunnya konon sudah tidak ada. Daftar lagi sebelumnya.
deadline-wechat_retrieval_appeal = Hasil banding kata sandi datang lewat SMS dalam 24 jam.
    .after = Bila sampai saat itu belum ada apa-apa, tulis lewat “Help & Feedback”.
deadline-line_suspension = Penangguhan karena pesan tertentu berlangsung dari 24 jam sampai { $days } hari.
    .after = Bila sampai saat itu belum berakhir, pakai formulir kontak.
deadline-line_tw_hijack = LINE di Taiwan mengatakan kepada pers bahwa laporan akun yang dicuri dijawab dalam 24 jam.
    .after = Bila sampai saat itu belum ada apa-apa, balas sekali di percakapan yang sama.
deadline-discord_eu_appeal = Di UE, banding atas keputusan tentang akun harus diajukan dalam enam bulan.
    .after = Sesudah itu, Discord tidak lagi wajib menerimanya. Tetaplah meminta, dan katakan mengapa terlambat.

## Siapa yang mengatakannya, dan seberapa pasti

## Pemeriksaan kontak: asli atau bukan?
# Apa yang dikatakan tentang sebuah kontak, dan apa yang dilakukan lalu.

verdict-official_channel = Saluran resmi
    .about = Anda bisa menulis ke sana. Tetap saja, jangan pernah kirim kode, kata sandi, atau PIN.
verdict-official_but_not_for_this = Resmi, tetapi bukan untuk ini
    .about = Milik platform itu, tetapi untuk masalah Anda ada saluran lain.
verdict-known_outdated = Sudah usang
    .about = Dulu resmi. Pakai saluran yang lebih baru.
verdict-named_by_articles_unverified = Hanya disebut artikel
    .about = Tidak ada halaman platform yang membenarkannya. Lebih baik pakai saluran yang sudah pasti.
verdict-not_official = Tidak ditemukan di antara saluran resmi
    .about = Tidak ada di sini yang membenarkannya. Buka bantuan di dalam aplikasi, atau ketik sendiri alamat resmi.
verdict-impostor_signs = Ada tanda-tanda penipu
    .about = Jangan jawab, jangan bayar, dan jangan bagikan kode. Buka bantuan di dalam aplikasi.
contact-found = { $verdict }. { $about }
contact-found-noted = Kontak yang Anda temukan di tempat lain: { $said }

# Mengapa dikatakan begitu.
# $value: kontak seperti yang dibaca; $host: host tujuan tautan; $platform, $wanted: nama platform;
# $channel: nama pendek saluran; $official: kontak resmi; $shown: host seperti ditulis komputer
# (xn--…); $reason: salah satu kalimat avoid-; $word: kata yang ditemukan di teks yang ditempel.
contact-official = { $platform }: { $channel }.
contact-plausible = Kemungkinan besar benar, walau tidak ada halaman platform sendiri yang membenarkannya. Periksa di aplikasi.
contact-other_page = { $host } milik { $platform }, tetapi halaman ini bukan salah satu saluran dukungannya.
contact-other_handle = { $value } milik { $platform }, tetapi untuk keperluan lain.
contact-other_platform = Ini milik { $platform }, bukan { $wanted }.
contact-listed = { $value }: { $reason }
contact-replaced = Sebagai gantinya, pakai { $official }.
contact-old_host = { $host } dulu dipakai { $platform }. Sekarang sudah diganti.
contact-not_found = Tidak ditemukan di antara saluran resmi.
contact-yours = Ada di file Anda sendiri, untuk { $platform }. File itu tidak diperiksa siapa pun, jadi tidak membuat apa pun resmi.
contact-open_host = Siapa pun bisa menerbitkan di { $host }, dan alamat ini tidak disebut oleh { $platform }.
contact-shortener = { $host } memendekkan tautan dan menyembunyikan tujuannya.
contact-userinfo = Yang ada sebelum “@” tidak berarti apa-apa. Tautannya menuju { $host }.
contact-look_alike = { $value } mirip { $official }, tetapi bukan itu.
contact-letters = { $value } memuat huruf tak lazim. Komputer membacanya sebagai { $shown }.
contact-hidden = { $value } memuat karakter yang tidak terlihat.
contact-phone = { $value } adalah nomor telepon. Platform-platform ini tidak diketahui memberi dukungan lewat telepon.
contact-fee = “{ $word }”: bantuan dari tim dukungan tidak dipungut biaya.
contact-code = “{ $word }”: tim dukungan tidak pernah memerlukan kode, kata sandi, atau PIN Anda.
contact-gift_card = “{ $word }”: tim dukungan tidak pernah menerima kartu hadiah atau voucer.
contact-other_messenger = “{ $word }”: platform memberi dukungan di salurannya sendiri, bukan di aplikasi pesan lain.
contact-badge = “{ $word }”: lencana asli ada di samping nama, tidak pernah di dalam gambar.

deadline-left = Tinggal { $left } hari: sampai { $date }.
deadline-over = Tenggatnya berakhir pada { $date }. Tetaplah meminta, dan katakan mengapa terlambat.
