# Daftar periksa, hal yang dicoba sendiri, tindakan pertama, peringatan, dan apa yang harus tampak di gambar.
# Setiap baris daftar adalah satu kalimat perintah yang pendek.

## Daftar periksa

check-sim_blocked = Minta operator seluler memblokir kartu SIM.
check-bank_told = Beri tahu bank Anda tentang tagihan itu.
check-other_sessions_ended = Akhiri semua sesi yang bukan milik Anda.
check-two_step_on = Aktifkan verifikasi dua langkah.
check-friends_warned = Peringatkan teman lewat jalan lain, bukan akun ini.
check-police_if_money_lost = Lapor ke polisi bila ada uang yang hilang.
check-official_app_installed = Pakai hanya aplikasi resmi, dari toko resmi.
check-number_international = Tulis nomor telepon dengan + dan kode negara.
check-email_spelled_right = Baca alamat email sekali lagi, huruf demi huruf.
check-times_with_zone = Tulis setiap waktu dengan zona waktunya.
check-each_try_with_result = Tulis setiap hal yang Anda coba beserta hasilnya.
check-payment_id_amount_bank_proof = Cantumkan nomor transaksi, jumlah, dan catatan bank.
check-charge_window_days_left = Kirim selagi tenggat pengaduan masih berjalan.
check-links_to_public_content = Tambahkan tautan ke hal yang bisa dilihat umum.
check-owner_or_agent = Sebutkan apakah Anda pemilik hak atau bertindak untuk pemiliknya.
check-screenshot_has_time = Perlihatkan waktu di setiap tangkapan layar.
check-screenshot_cropped_not_blurred = Potong bagian pribadi, jangan dikaburkan atau dicoret.
check-screenshots_max3_jpg_png_5mb_720p = Patuhi batas yang diklaim sebuah artikel: paling banyak 3 gambar, JPG atau PNG, masing-masing di bawah 5 MB, sedikitnya 720p.
check-no_code_no_password_no_pin = Jangan cantumkan kode, kata sandi, atau PIN apa pun.
check-no_card_number = Jangan cantumkan nomor kartu apa pun.
check-one_problem_only = Tulis hanya tentang satu masalah ini.
check-address_typed_not_clicked = Ketik sendiri alamatnya, jangan mengikuti tautan.
check-sender_of_reply_checked = Periksa siapa pengirim balasan sebelum menjawabnya.
check-spam_folder_after_1h = Lihat folder spam bila setelah satu jam belum ada apa-apa.
check-wait_until_then_reply_in_same_thread = Kirim sekali, tunggu, lalu tanya lagi di percakapan yang sama.

## Yang bisa dicoba sebelum menulis

help-latest_version = Perbarui aplikasi ke versi terbaru.
help-clear_cache = Hapus cache aplikasi di setelan penyimpanannya; obrolan Anda tetap ada.
help-other_network = Coba jaringan lain: Wi-Fi sebagai ganti data seluler, atau sebaliknya.
help-restart = Tutup aplikasi sepenuhnya dan buka lagi, lalu mulai ulang perangkat.
help-service_status = Tanyakan kepada orang lain yang memakai aplikasi yang sama: bila gagal juga, itu gangguan layanan, dan menunggu akan membantu.

help-check_number_format = Periksa nomornya: + dan kode negara, dan di kebanyakan negara tanpa 0 sesudahnya.
help-reset_password = Atur ulang kata sandi dari layar masuk, bila akun memilikinya.
help-look_on_other_device = Lihat perangkat Anda yang lain: mungkin Anda masih masuk di sana, atau kodenya muncul di sana.
help-known_device = Masuk dengan perangkat dan jaringan yang pernah Anda pakai untuk akun ini.
help-sms_not_blocked = Pastikan ponsel mendapat sinyal dan tidak memblokir pesan dari pengirim tak dikenal.
help-code_by_call = Tunggu hitungan waktu habis, lalu pilih panggilan di aplikasi, bila ditawarkan.
help-wait_limit = Berhentilah meminta kode baru sampai waktu tunggu di layar habis.
help-operator_sms = Tanyakan kepada operator apakah SMS berisi kode sedang ditahan.
help-code_only_in_app = Ketik kode hanya di aplikasinya sendiri, dan jangan kirim kepada siapa pun.
help-change_number_in_app = Bila akun masih bisa dibuka, ganti nomor di setelan akun aplikasi.
help-keep_old_number = Pertahankan nomor lama sampai akun pindah ke nomor baru.
help-recovery_mail = Pakai tautan “lupa” di layar, dan cari emailnya di kotak surat pemulihan Anda.

help-read_ban_notice = Baca seluruh pemberitahuan di aplikasi: sering ada tombol untuk meminta peninjauan.
help-official_app_only = Hapus aplikasi modifikasi dan pasang yang resmi: aplikasi modifikasi konon menjadi sebab pemblokiran.
help-read_rules = Baca aturan platform, supaya Anda bisa mengatakan mana yang berlaku bagi Anda.
help-wait_ban_end = Bila pemberitahuan menyebut kapan berakhir, tunggu sampai saat itu sebelum menulis.
help-limit_ends_itself = Kirim “/start” ke bot itu: ia mengatakan apakah batasannya berakhir sendiri, dan kapan.
help-line_wait_suspension = Penangguhan karena pesan tertentu berlangsung 24 jam sampai 7 hari: tunggu dulu sampai berakhir.

help-was_it_you = Ingat-ingat apakah itu Anda sendiri: ponsel baru, peramban, VPN, perjalanan.
help-check_sessions = Buka daftar perangkat di setelan aplikasi dan cari yang bukan milik Anda.
help-privacy_settings = Periksa di setelan privasi siapa yang bisa melihat nomor, foto, dan waktu terakhir Anda online.
help-reregister_own_code = Daftarkan lagi nomor Anda di aplikasi pada ponsel Anda sendiri, dan ketik kode SMS hanya di sana.
help-log_out_linked_devices = Buka “Perangkat tertaut” di setelan dan keluarkan setiap perangkat yang bukan milik Anda.
help-telegram_other_device = Di perangkat yang masih masuk: “Pengaturan” › “Perangkat”, akhiri semua sesi lain, lalu aktifkan verifikasi dua langkah.
help-telegram_number_is_key = Siapa memegang nomornya memegang akunnya: blokir SIM dulu sebelum yang lain.
help-friends_by_other_means = Beri tahu teman lewat telepon atau aplikasi lain, karena obrolan ini di tangan orang lain.
help-line_move_account = Dapatkan lagi nomor Anda di SIM baru, lalu pindahkan akun ke ponsel baru; periksa langkahnya di pusat bantuan LINE.

help-other_party_online = Tanyakan kepada orang itu apakah ia online dan bisa menerima pesan dari orang lain.
help-notifications_allowed = Izinkan notifikasi aplikasi di setelan ponsel, dan periksa mode “Jangan Ganggu”.
help-battery_saver = Biarkan aplikasi berjalan di latar belakang: kecualikan dari penghemat baterai.
help-free_storage = Kosongkan sebagian penyimpanan perangkat.
help-permissions_media = Izinkan aplikasi memakai foto, file, kamera, dan mikrofon di setelan ponsel.
help-same_account_on_devices = Pastikan kedua perangkat memakai akun yang sama dan keduanya online.

help-payment_history = Cari pembayaran itu di riwayat pembayaran aplikasi dan catat nomor serta statusnya.
help-wait_pending = Pembayaran yang masih tertunda bisa kembali sendiri: periksa lagi besok.
help-store_first = Bila Anda membayar lewat Apple atau Google, minta dulu pengembalian dana kepada mereka: uangnya ada di sana.
help-cancel_in_store = Batalkan langganan di tempat Anda membelinya, supaya tidak ditagih lagi.
help-ask_seller = Tanyakan dulu kepada penjual, secara tertulis, dan simpan jawabannya.
help-paysupport = Kirim “/paysupport” ke bot yang Anda bayar, dan simpan jawabannya.
help-wallet_help = Lihat halaman bantuan dompet itu sendiri di dalam aplikasi, bukan di hasil pencarian.

help-ask_admin = Tanyakan dulu kepada admin grup: adminlah yang menentukan siapa anggotanya.
help-fresh_link = Minta tautan undangan baru, dan tanyakan apakah grupnya penuh.

help-reinstall_after_backup = Buat cadangan, lalu hapus aplikasi dan pasang lagi.
help-os_supported = Pastikan aplikasi masih mendukung versi sistem Anda.
help-store_works = Pastikan toko bisa memasang aplikasi lain, dan Anda sudah masuk di sana.
help-cloud_space = Pastikan akun cloud masih punya ruang dan memang akun yang benar.
help-backup_on_wifi = Jalankan pencadangan lewat Wi-Fi dengan ponsel sedang diisi daya.
help-less_auto_download = Matikan unduhan otomatis foto dan video.
help-fewer_notifications = Bisukan grup dan saluran yang ramai.

help-keep_evidence = Catat nama, tautan, dan waktu sebelum ada yang hilang.
help-report_in_app = Pakai tombol lapor di aplikasi, langsung di pesan atau profilnya.
help-block_person = Blokir akun itu setelah Anda melaporkannya.

help-choose_language_again = Pilih lagi bahasanya di setelan aplikasi.
help-system_language = Periksa setelan bahasa ponsel: aplikasi mungkin mengikutinya.

help-help_center_search = Cari dulu di halaman bantuan platform itu sendiri.
help-data_export_in_app = Cari di setelan akun atau privasi aplikasi cara mengambil atau menghapus data Anda sendiri.

## Tindakan pertama: apa yang dilakukan dulu, menurut urutan

action-operator_block_sim = Telepon operator seluler Anda dan minta kartu SIM diblokir.
action-bank_police_if_needed = Telepon bank bila terhubung dengan ponsel itu, dan laporkan pencurian ke polisi.
action-reregister_new_sim = Ambil SIM baru dengan nomor Anda dan daftar di ponsel lain: pencuri terlempar keluar, dan ini lebih cepat daripada email.
action-reregister_own_code = Daftarkan lagi nomor Anda di ponsel sendiri; ketik kode SMS hanya di aplikasi.
action-freeze_account = Bekukan akun dari layar masuk di ponsel mana pun yang punya aplikasinya.
action-end_sessions = Akhiri semua sesi lain, di mana pun Anda masih masuk.
action-change_password = Ganti kata sandi segera, bila akun memilikinya.
action-two_step_on = Aktifkan verifikasi dua langkah.
action-friends_warn = Peringatkan teman lewat jalan lain: mereka mungkin dimintai uang atas nama Anda.
action-bank_if_money = Telepon bank bila menyangkut uang atau data kartu.
action-police_if_money = Lapor ke polisi bila ada uang yang hilang.
action-tell_bank = Beri tahu bank sekarang: sering bank bisa menghentikan atau menyanggah tagihannya.
action-keep_receipt = Simpan tanda terima dan catatan bank atas tagihan itu.
action-no_more_money = Jangan kirim uang lagi, jangan pula kode, apa pun kata mereka.
action-danger_call_help = Bila ada yang terancam bahaya, telepon dulu layanan darurat setempat.

## Peringatan

note-code_never = Tidak ada tim dukungan yang memerlukan kode, kata sandi, atau PIN Anda. Siapa pun yang memintanya bukan tim dukungan.
note-fake_support_fee = Layanan dukungan itu gratis. Siapa pun yang meminta biaya atau kartu hadiah bukan tim dukungan.
note-other_app_support = Tim dukungan tidak menulis kepada Anda lewat aplikasi pesan lain.
note-store_refund = Yang dibeli lewat Apple atau Google, dananya dikembalikan oleh mereka.
note-admins_decide = Admin grup menentukan siapa anggota dan siapa pengurus: tanyakan dulu kepada mereka.
note-do_not_copy_illegal = Jangan simpan, salin, atau teruskan gambar ilegal. Tautan, nama, dan waktu sudah cukup.

note-one_number_per_appeal = Satu nomor telepon untuk satu banding.
note-review_not_faster = Permintaan berulang tidak mempercepat peninjauan. Statusnya terlihat bila Anda membuka aplikasi.
note-wait_7_days_pin = Bila orang tak dikenal memasang PIN dua langkah, WhatsApp membolehkan Anda masuk tanpa PIN itu setelah 7 hari. Masuk dengan kode SMS Anda langsung mengeluarkan orang itu.
note-deleted_after_30_days_claim = Situs lain, mengutip halaman bantuan WhatsApp, mengatakan akun yang dinonaktifkan dihapus setelah kira-kira 30 hari. Daftar lagi sebelum itu.
note-badge_beside_name = Lencana obrolan resmi berada di samping nama. Lencana di dalam gambar itu palsu. Periksa di aplikasi.

note-messenger_com_closed = Pers memberitakan bahwa messenger.com kini menuju Facebook. Bantuannya di facebook.com/help.
note-report_shows_chat = Dengan laporan, Facebook menerima pesan terakhir obrolan itu untuk dibaca.

note-volunteers_no_secrets = Yang menjawab di sini sukarelawan. Jangan tulis hal rahasia.
note-telegram_code_never = Kode masuk dari Telegram tidak boleh diberikan kepada siapa pun, termasuk kepada Telegram.
note-smstelegram_only = @smstelegram di X adalah satu-satunya akun jejaring sosial yang merupakan dukungan Telegram.
note-first_limit_few_days = Batasan pertama berlangsung beberapa hari dan tidak bisa diakhiri lebih cepat.
note-stars_final = Penjualan Telegram Stars bersifat final. Pengembang bot masih bisa mengembalikan dana untuk yang tidak diserahkan.
note-abuse_mail_needs_links = Email ke alamat aduan harus memuat tautan (t.me/… atau @…), kalau tidak, tidak bisa ditangani.
note-verify_not_for_users = Hanya saluran, grup, dan bot yang bisa diverifikasi, bukan akun orang.
note-dmca_owner_only = Hanya pemilik hak, atau yang bertindak untuknya, yang boleh mengajukan permintaan ini.
note-private_chats_not_processed = Permintaan tentang obrolan pribadi tidak ditangani, hanya konten publik.

note-wechat_two_services = WeChat (luar negeri) dan Weixin (Tiongkok daratan) adalah dua layanan dengan dua pengelola. Tulislah ke layanan tempat Anda mendaftar.
note-wechat_kefu_is_a_shops_tool = “微信客服” adalah alat yang dipasang toko di halamannya. Obrolan seperti itu milik toko, bukan dukungan WeChat.
note-wechat_no_third_party_unblock = Jangan bayar siapa pun untuk membuka blokir. Akun yang dibuka dengan cara itu konon diblokir lagi.

note-line_no_phone_replies = Pada umumnya LINE hanya menjawab lewat fungsi pesannya atau email. Panggilan telepon bukan dari LINE.
note-line_owner_only = Pemilik akunlah yang harus mengirim formulir, bukan orang lain.

note-activation_code_never = Jangan pernah memberikan kode aktivasi kepada siapa pun, mengaku sebagai siapa pun dia.
note-viber_blocked_by_machine = Kebijakan privasi Viber mengatakan: yang diblokir oleh sistem otomatis boleh meminta dukungan meninjaunya.
note-viber_store_refund = Yang dibeli lewat Apple atau Google, dananya dikembalikan oleh mereka, bukan oleh Viber.
note-viber_cooling_off = Masa 14 hari untuk membatalkan berakhir begitu pembelian dipakai.

note-signal_modified_app = Aplikasi Signal modifikasi bisa menyebut alamat lain sebagai dukungan. Percayai hanya yang disebut aplikasi resmi.
note-signal_abuse_address = Walau namanya begitu, abuse@signal.org hanya untuk hak cipta dan merek dagang. Laporan tentang orang tidak ditangani di sana.
note-discord_false_reports = Discord menghukum laporan palsu atau berulang. Laporkan sekali, dan hanya yang Anda lihat.
note-snapchat_my_eyes_only = Jangan pernah memberitahukan kata sandi atau kode “My Eyes Only” Anda kepada dukungan Snapchat, juga tidak kepada orang lain.
note-kakao_phone_unconfirmed = Nomor telepon KakaoTalk hanya ditemukan di situs lain. Tidak satu pun bisa dipastikan.
note-kakao_search_pages = Orang tak dikenal menaruh kontaknya di teks pencarian halaman cs.kakao.com. Jangan ambil nomor atau ID dari sana.
note-kakao_id_masked = Untuk kasus penyamaran, Kakao meminta kartu identitas. Tutupi nomornya sebelum Anda mengirimnya.

## Bukti: apa yang harus tampak di gambar

proof-ban_notice = Seluruh pemberitahuan saat masuk, dengan alasan dan waktunya
proof-red_mark_number_time = Tanda merah, nama atau nomor lawan bicara, dan waktu pengiriman
proof-chat_and_time = Daftar obrolan dengan waktunya, di tempat pesan hilang atau terlambat
proof-failed_file = File yang tetap “mengirim”, dengan ukuran dan waktunya
proof-both_devices = Obrolan yang sama di kedua perangkat, masing-masing satu gambar
proof-payment_screen = Halaman pembayaran dengan nomor transaksi, jumlah, dan status
proof-bank_notice = Pemberitahuan bank atas tagihan, tanpa nomor kartu
proof-dead_link = Pemberitahuan bahwa tautan tidak berfungsi, dengan nama grup
proof-removal_notice = Pemberitahuan bahwa Anda dikeluarkan, dengan nama grup dan waktunya
proof-group_info = Halaman info grup dengan nama dan adminnya
proof-error_window_version = Jendela kesalahan, dan halaman dengan versi aplikasi
proof-slow_screen_storage = Layar yang lambat atau macet, dengan waktunya, dan halaman penyimpanan atau baterai aplikasi
proof-store_error = Pesan kesalahan toko, dengan nama aplikasi
proof-backup_error = Halaman cadangan dengan kesalahan dan waktu cadangan terakhir
proof-notification_settings = Setelan notifikasi aplikasi di ponsel
proof-profile_and_message = Profil dengan nama persisnya, dan pesan dengan waktunya
proof-payment_request = Permintaan uang, tanpa data rekening Anda sendiri
proof-fake_profile = Profil palsu dengan nama persisnya, di samping profil Anda
