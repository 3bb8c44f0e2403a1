# Pertanyaan pemandu: kategori, pilihan, halaman, kolom, jawaban umum.
# Nama kategori dan pilihan juga menjadi judul pesan, dan
# teks choice-* dan try-* menjadi jawaban di dalamnya: netral dan pendek.

## Kategori

category-account_access = Akses akun
    .about = Saya tidak bisa masuk, atau kode tidak datang
category-account_ban = Pemblokiran akun
    .about = Diblokir, ditangguhkan, dibekukan, atau dibatasi
category-security = Keamanan
    .about = Diretas, masuk mencurigakan, ponsel hilang atau dicuri
category-messages = Pesan
    .about = Tidak terkirim, tidak diterima, terlambat, atau hilang
category-payments = Pembayaran
    .about = Salah tagih, pengembalian dana, saldo, langganan
category-groups = Grup
    .about = Tidak bisa bergabung, dikeluarkan, kehilangan hak admin
category-technical = Masalah teknis
    .about = Tertutup sendiri, lambat, gagal memperbarui atau mencadangkan
category-abuse = Laporan pelanggaran
    .about = Spam, ancaman, penipuan, ada yang menyamar sebagai saya
category-language = Bahasa
    .about = Aplikasi dalam bahasa yang salah
category-business = Bisnis
    .about = Verifikasi, API, akun bisnis diblokir
category-legal_privacy = Hukum dan privasi
    .about = Hak cipta, merek dagang, data pribadi saya
category-other = Lainnya
    .about = Tidak ada yang cocok di daftar ini

## Pilihan

option-no_login = Tidak bisa masuk
    .about = Saya tidak bisa masuk, atau dikeluarkan dan terkunci di luar
option-no_code = Kode tidak datang
    .about = Kodenya tidak pernah datang, lewat SMS maupun panggilan
option-number_changed = Nomor telepon berganti
    .about = Saya punya nomor baru, atau SIM lama tidak berfungsi lagi
option-two_step_forgotten = Lupa verifikasi dua langkah
    .about = Saya lupa PIN atau kata sandi yang diminta setelah kode

option-banned = Akun diblokir
    .about = Katanya akun atau nomor saya diblokir atau dinonaktifkan
option-temporarily_banned = Akun diblokir sementara
    .about = Ditangguhkan beberapa jam atau hari, ada hitungan waktu
option-frozen = Akun dibekukan
    .about = Akun saya dibekukan: bisa melihat, tidak bisa menulis
option-limited_sending = Pengiriman dibatasi
    .about = Saya tidak bisa menulis kepada yang bukan kontak saya

option-hijacked = Akun diambil alih
    .about = Diretas atau dicuri: orang lain memakainya atas nama saya
option-suspicious_login = Aktivitas masuk mencurigakan
    .about = Ada login atau perangkat tak dikenal, bukan saya
option-phone_lost = Ponsel hilang atau dicuri
    .about = Ponsel saya hilang, dan akun saya masih terbuka di sana
option-data_leak = Dugaan kebocoran data
    .about = Obrolan, foto, atau nomor saya bocor; ada yang tahu terlalu banyak

option-send_failed = Pesan tidak terkirim
    .about = Pesan saya gagal, bertanda merah, atau tetap “mengirim”
option-not_received = Pesan tidak diterima
    .about = Pesan dari orang lain tidak pernah sampai
option-delayed = Pesan terlambat
    .about = Pesan datang berjam-jam kemudian, atau saat aplikasi dibuka
option-media_failed = Foto atau file gagal
    .about = Foto, video, suara, atau file tidak terunggah atau terunduh
option-sync = Pesan tidak sinkron
    .about = Obrolan hilang, atau berbeda di ponsel dan komputer

option-failed = Pembayaran gagal
    .about = Pembayarannya tidak berhasil, atau tersangkut
option-refund = Pengembalian dana
    .about = Saya ingin uang kembali, atau pengembaliannya belum datang
option-wrong_balance = Saldo salah
    .about = Saldonya salah, uang di dompet saya berkurang
option-wrong_charge = Salah tagih
    .about = Ditagih dua kali, terlalu banyak, atau untuk yang tidak saya beli
option-subscription = Langganan
    .about = Sudah dibayar tetapi tidak aktif, atau terus diperpanjang
option-goods_not_delivered = Sudah dibayar, tidak diterima
    .about = Saya membayar, dan yang saya beli tidak pernah datang

option-cannot_join = Tidak bisa bergabung ke grup
    .about = Tautannya mati, grupnya penuh, atau saya ditolak
option-removed = Dikeluarkan dari grup
    .about = Saya dikeluarkan dari sebuah grup
option-admin_rights = Hak admin
    .about = Saya bukan admin lagi, atau grup tidak punya admin

option-crash = Aplikasi tertutup sendiri
    .about = Tertutup sendiri, membeku, atau tidak mau terbuka
option-cannot_update = Tidak bisa diperbarui
    .about = Pembaruan gagal, atau katanya versi saya sudah usang
option-backup_failed = Pencadangan gagal
    .about = Pencadangan berhenti, atau obrolan tidak bisa dipulihkan
option-slow = Aplikasi lambat
    .about = Tersendat, macet, menguras baterai atau penyimpanan
option-notifications = Notifikasi
    .about = Tanpa suara, tanpa tanda, atau hanya saat aplikasi terbuka

option-spam = Spam
    .about = Iklan yang tidak diinginkan, berulang-ulang
option-harassment = Pelecehan atau ancaman
    .about = Ada yang menghina, menguntit, mengancam, atau memeras saya
option-scam = Penipuan
    .about = Ada yang menipu saya, atau mencoba mengambil uang orang
option-illegal_content = Konten ilegal
    .about = Kekerasan, pelecehan anak, narkoba, atau kejahatan lain di obrolan
option-impersonation = Penyamaran
    .about = Akun palsu memakai nama dan foto saya
option-malicious_bot = Bot berbahaya
    .about = Sebuah bot menipu, mengirim spam, atau meminta kode

option-wrong_language = Bahasa yang salah
    .about = Aplikasi tiba-tiba dalam bahasa yang tidak saya pahami
option-cannot_switch = Tidak bisa mengganti bahasa
    .about = Bahasa saya tidak ada, atau kembali ke yang lama

option-verification = Verifikasi
    .about = Saya ingin centang resmi untuk bisnis atau saluran saya
option-api = API bisnis
    .about = API, bot, atau alat bisnis tidak berfungsi
option-blocked = Akun bisnis diblokir
    .about = Nomor bisnis, bot, atau saluran saya diblokir

option-copyright = Hak cipta
    .about = Ada yang menyalin foto, teks, musik, atau video saya
option-trademark = Merek dagang
    .about = Ada yang memakai merek, nama, atau logo saya
option-data_request = Permintaan tentang data saya
    .about = Saya ingin salinan data saya, atau ingin data itu dihapus
option-privacy = Privasi
    .about = Data pribadi saya diperlihatkan, dipakai, atau dibagikan

option-other = Hal lain
    .about = Masalah saya tidak ada di daftar mana pun

## Halaman

page-account = Akun Anda
page-device = Ponsel dan aplikasi
page-happened = Apa yang terjadi
page-ban = Pemblokirannya
page-security = Keamanan
page-messages = Pesan-pesannya
page-groups = Grupnya
page-payment = Pembayarannya
page-abuse = Yang Anda laporkan
page-legal = Hak Anda
page-business = Bisnis Anda
page-story = Dengan kata-kata Anda
page-timeline = Urutan kejadian
page-tried = Yang sudah Anda coba
page-request = Yang Anda minta
page-proof = Tangkapan layar

## Kolom: akun

field-account_phone = Nomor telepon akun
    .hint = Platform menemukan akun lewat nomor ini; tulis dengan + dan kode negara.
    .example = +62 21 5550 0123
field-username = Nama pengguna
    .hint = Ada di profil Anda, kalau punya; sering diawali @.
    .example = @maria_k_contoh
field-account_id = ID akun atau nama tampilan
    .hint = WeChat ID, nama di LINE, tautan profil: apa pun yang menandai akun.
    .example = wxid_example77
field-registered_since = Akun terdaftar sejak
    .hint = Tahun atau bulan sudah cukup; membantu menunjukkan akun itu milik Anda.
    .example = 2022-08
field-reply_email = Email untuk balasan
    .hint = Alamat yang bisa Anda buka sekarang; balasan mungkin ke sana.
    .example = maria@example.org
field-alt_contact = Cara lain menghubungi Anda
    .hint = Email atau nomor kedua yang berfungsi tujuh hari ke depan.
    .example = m.k@example.net
field-legal_name = Nama lengkap resmi
    .hint = Hanya perlu bila formulir platform sendiri memintanya.
    .example = Maria Contoh
field-service_region = Wilayah layanan
    .hint = WeChat (luar negeri) dan Weixin (Tiongkok) dikelola perusahaan berbeda.
field-business_name = Nama bisnis
    .hint = Seperti tertulis di profil bisnis.
    .example = Toko Buku Contoh
field-business_verified = Apakah bisnisnya terverifikasi?
    .hint = Ya hanya bila profilnya bercentang dari platform itu sendiri.

## Kolom: perangkat

field-device_model = Model ponsel atau komputer
    .hint = Di setelan perangkat, pada “Tentang”.
    .example = Pixel 8
field-os_version = Sistem dan versinya
    .hint = Di setelan perangkat, pada “Tentang”, dekat modelnya.
    .example = Android 14
field-app_version = Versi aplikasi
    .hint = Di setelan aplikasi, pada bantuan atau tentang; atau di toko aplikasi.
    .example = 11.7.2
field-network_type = Jaringan
    .hint = Yang dipakai perangkat saat kejadian.
field-unofficial_app = Apakah aplikasinya modifikasi atau tidak resmi?
    .hint = Aplikasi begini bisa menjadi sebab pemblokiran; jawaban jujur menghemat waktu.

## Kolom: apa yang terjadi

field-summary = Masalahnya dalam satu kalimat
    .hint = Menjadi judul: apa yang terjadi, bukan seberapa buruk.
    .example = File di atas 20 MB tetap “mengirim”
field-description = Apa yang terjadi
    .hint = Faktanya, berurutan. Tanpa kode, kata sandi, PIN, atau nomor kartu.
field-impact = Apa yang tidak bisa Anda lakukan karenanya
    .hint = Satu fakta sederhana lebih membantu daripada kata-kata keras.
    .example = Saya tidak bisa mengirim kontrak kepada pelanggan
field-happened_at = Kapan terjadi
    .hint = Hari, jam, dan zona waktu bila bisa; “kemarin malam” sudah membantu.
    .example = 2026-02-16 19:05
field-first_seen = Pertama kali terlihat
    .hint = Tim dukungan mencari catatannya menurut hari dan jam.
    .example = 2026-02-11 09:20
field-last_seen = Terakhir kali terlihat
    .hint = Kejadian paling akhir; kosongkan bila hanya sekali.
    .example = 2026-02-13 22:10
field-frequency = Seberapa sering
    .hint = Sebutkan pemicunya, bila Anda melihat polanya.
    .example = Setiap kali saya mengirim file di atas 20 MB
field-steps_before = Apa yang Anda lakukan tepat sebelumnya
    .hint = Langkah demi langkah, supaya dukungan bisa mengulanginya.
    .example = Membuka obrolan, memilih foto, menekan kirim
field-error_text = Teks pesan kesalahan
    .hint = Kata demi kata, dalam bahasa yang tampil.
field-error_code = Kode kesalahan
    .hint = Kode pendek di jendela kesalahan. Jangan pernah kode masuk.
    .example = Error 403
field-other_devices = Di perangkat Anda yang lain
    .hint = Bila di sana berfungsi, kesalahannya ada di perangkat ini.
    .example = Berfungsi di komputer saya
field-network_test = Di jaringan lain
    .hint = Coba Wi-Fi sebagai ganti data seluler, atau sebaliknya.
field-timeline = Apa yang terjadi dan kapan
    .hint = Yang terlama dulu: satu baris untuk setiap waktu dan kejadiannya.
    .example = File tetap “mengirim”
field-tried = Apa yang Anda coba
    .hint = Setiap percobaan dengan hasilnya, supaya Anda tidak disuruh mengulang.
    .example = Memulai ulang aplikasi
field-request = Apa yang Anda minta
    .hint = Satu permintaan jelas yang bisa dipenuhi dukungan.
    .example = Temukan penyebabnya dan beri tahu kapan diperbaiki

## Kolom: pemblokiran

field-ban_text = Bunyi pemberitahuan pemblokiran
    .hint = Kata demi kata, seperti yang ditampilkan aplikasi.
    .example = Akun Anda telah ditangguhkan
field-ban_at = Kapan Anda melihat pemblokiran
    .hint = Hari, jam, dan zona waktu, setepat mungkin.
    .example = 2026-03-09 21:40
field-warning_mail = Apakah ada peringatan sebelumnya?
    .hint = Lewat email atau di aplikasi; lihat juga folder spam.
field-activity_72h = Apa yang Anda lakukan 72 jam sebelumnya
    .hint = Masuk grup, banyak mengirim pesan, ponsel baru: fakta apa adanya.
    .example = Bergabung ke dua grup dan berganti ponsel
field-affirms_no_breach = Apakah Anda mematuhi ketentuan layanan?
    .hint = Hanya masuk ke pesan bila Anda menjawab ya; kosongkan bila ragu.

## Kolom: keamanan

field-anomaly_at = Kapan Anda pertama menyadarinya
    .hint = Pesan, pemberitahuan, atau kejadian aneh pertama, dengan zona waktu.
    .example = 2026-01-20 23:10
field-anomaly_place_ip = Tempat atau alamat IP saat masuk
    .hint = Seperti di pemberitahuan masuk atau daftar perangkat.
    .example = PC Windows, Surabaya
field-login_notice = Apakah ada pemberitahuan masuk?
    .hint = Pesan bahwa akun Anda dibuka di perangkat baru.
field-settings_changed = Diubah tanpa persetujuan Anda
    .hint = Semua yang Anda tahu; menunjukkan apa yang harus dikembalikan.
field-last_normal_use = Terakhir dipakai secara normal
    .hint = Saat terakhir semuanya masih seperti seharusnya.
    .example = 2026-01-20 21:00
field-two_step_state = Verifikasi dua langkah
    .hint = Hanya apakah aktif. Jangan pernah tulis PIN atau kata sandinya.
field-recovery_valid = Email dan nomor pemulihan masih bisa dipakai?
    .hint = Ya bila Anda masih bisa membaca email dan SMS ke sana.
field-sim_blocked = Apakah operator sudah memblokir kartu SIM?
    .hint = Siapa yang memegang SIM bisa menerima kode masuk Anda.
field-new_phone_available = Apakah ada ponsel lain yang bisa Anda pakai?
    .hint = Dengan SIM baru, itu jalan tercepat untuk masuk lagi.

## Kolom: pesan

field-counterpart_phone = Nomor lawan bicara
    .hint = Dengan + dan kode negara; membantu melacak pesannya.
    .example = +62 21 5550 0456
field-message_at = Waktu pesan
    .hint = Seteliti lima menit, bila bisa.
    .example = 2026-02-11 09:20

## Kolom: grup

field-group_name = Nama grup
    .hint = Persis seperti ditulis aplikasi.
    .example = Orang tua murid, kelas 3
field-group_link = Tautan grup
    .hint = Tautan undangannya, bila Anda punya.
    .example = https://chat.whatsapp.com/EXAMPLE123
field-group_admin = Admin grup
    .hint = Nama seperti tampil di grup; admin menentukan siapa anggotanya.
    .example = Ibu D.
field-removal_notice = Bunyi pemberitahuannya
    .hint = Kata demi kata, seperti yang ditampilkan aplikasi.
    .example = Anda dikeluarkan dari grup

## Kolom: pembayaran

field-transaction_id = Nomor transaksi
    .hint = Di tanda terima atau riwayat pembayaran. Jangan pernah nomor kartu.
    .example = 4200009999202606011234567890
field-amount = Jumlah
    .hint = Jumlah persisnya, seperti di tanda terima.
    .example = 150.000
field-currency = Mata uang
    .hint = Tiga huruf di tanda terima.
    .example = IDR
field-charged_at = Kapan Anda ditagih
    .hint = Dari tanda terima; ada platform yang menghitung tenggat dari hari itu.
    .example = 2026-06-01 12:02
field-bank_proof = Apakah tagihannya tampak di bank Anda?
    .hint = Satu baris di mutasi rekening atau tagihan kartu sudah cukup.
field-payment_path = Cara Anda membayar
    .hint = Menentukan siapa yang mengembalikan: toko aplikasi, platform, atau penjual.

## Kolom: pelanggaran

field-offender_handle = Akun yang Anda laporkan
    .hint = Nama pengguna, nomor, atau tautan, disalin persis; huruf mirip pun penting.
    .example = @maria_k_c0ntoh
field-offence = Apa yang dilakukan akun itu
    .hint = Hanya yang Anda lihat sendiri, tanpa sebutan kasar.
    .example = Meniru nama dan foto saya, lalu meminta uang kepada kontak saya
field-content_links = Tautan ke pesan atau profil
    .hint = Dengan tautan publik, dukungan bisa melihat sendiri.
    .example = t.me/maria_k_c0ntoh
field-evidence = Apa yang bisa Anda tunjukkan
    .hint = Yang Anda simpan; potong orang lain, jangan dikaburkan.
    .example = 3 tangkapan layar, satu permintaan pembayaran
field-relation = Siapa dia bagi Anda
    .hint = Membantu dukungan menilai apa yang dilihatnya.
field-reported_before = Apakah Anda pernah melaporkannya?
    .hint = Dengan tombol lapor di aplikasi, atau dengan cara lain.

## Kolom: hukum

field-rights_role = Peran Anda
    .hint = Hanya pemilik, atau yang bertindak untuknya, boleh mengajukan ini.
field-work = Karya atau merek dagang Anda
    .hint = Judul, nomor pendaftaran, atau tempat aslinya bisa dilihat.
    .example = “Fajar di Pelabuhan”, foto, https://example.org/pelabuhan
field-infringing_links = Tautan ke salinannya
    .hint = Satu tautan untuk setiap salinan; yang tidak ditemukan tidak bisa ditindak.
    .example = t.me/example_channel/42

## Kolom: lainnya

field-screenshots = Tangkapan layar
    .hint = Seluruh layar dengan waktunya; potong bagian pribadi, jangan dikaburkan.
    .example = Pemberitahuan pemblokiran
field-found_contact = Kontak yang Anda temukan di tempat lain
    .hint = Nomor, alamat, atau tautan dari internet atau pesan: langsung diperiksa di sini dan tidak pernah masuk ke pesan. Kosongkan bila tidak ada.
    .example = support@example.com
field-note = Catatan untuk diri sendiri
    .hint = Tetap di kasus Anda; tidak pernah dikirim.
field-wants_urgent_mark = Tandai sebagai mendesak?
    .hint = Hanya bila uang sudah keluar, atau akun atau ponsel dicuri.

## Jawaban umum

choice-network_type-wifi = Wi-Fi
choice-network_type-mobile = Data seluler
choice-network_type-both = Wi-Fi dan data seluler

choice-frequency-always = Selalu
choice-frequency-often = Sering
choice-frequency-sometimes = Kadang-kadang
choice-frequency-once = Sekali

choice-other_devices-same = Masalah yang sama di sana
choice-other_devices-fine = Di sana berfungsi
choice-other_devices-no_other = Saya tidak punya perangkat lain

choice-network_test-other_network_same = Masalah yang sama di sana
choice-network_test-other_network_works = Di sana berfungsi
choice-network_test-not_tested = Belum dicoba

choice-two_step_state-on = Aktif
choice-two_step_state-off = Tidak aktif
choice-two_step_state-unknown_pin = Aktif, dan saya tidak bisa melewatinya

choice-relation-stranger = Orang tak dikenal
choice-relation-acquaintance = Kenalan
choice-relation-former_contact = Mantan kontak
choice-relation-business = Bisnis

choice-payment_path-app_store = Toko aplikasi (Apple atau Google)
choice-payment_path-in_app = Di dalam aplikasi
choice-payment_path-bank = Rekening bank atau kartu
choice-payment_path-bot = Bot dalam obrolan

choice-rights_role-owner = Pemilik hak
choice-rights_role-agent = Diberi kuasa oleh pemilik
choice-rights_role-neither = Bukan pemilik dan tidak diberi kuasa

choice-service_region-overseas = WeChat (di luar Tiongkok daratan)
choice-service_region-mainland = Weixin (Tiongkok daratan)

choice-impact-cannot_use = Saya tidak bisa memakai akun saya
choice-impact-work = Saya tidak bisa bekerja
choice-impact-family = Saya tidak bisa menghubungi keluarga
choice-impact-money = Saya kehilangan uang, atau mungkin akan kehilangan

choice-request-explain = Jelaskan alasannya
choice-request-restore = Pulihkan akses saya
choice-request-refund = Kembalikan jumlahnya
choice-request-remove = Hapus konten atau akunnya
choice-request-fix_date = Temukan penyebabnya dan beri tahu kapan diperbaiki

choice-offence-impersonates_me = Menyamar sebagai saya
choice-offence-asks_money = Meminta uang kepada orang
choice-offence-threats = Mengancam
choice-offence-spam = Mengirim spam
choice-offence-illegal = Memasang konten ilegal

choice-settings_changed-password = Kata sandi
choice-settings_changed-email = Alamat email
choice-settings_changed-phone = Nomor telepon
choice-settings_changed-devices = Perangkat tertaut

## Hasil percobaan

result-none = Tidak ada perubahan
result-temporary = Membantu sementara
result-partly = Membantu sebagian
result-solved = Berhasil

## Percobaan umum

try-restart_app = Memulai ulang aplikasi
try-reinstall = Memasang ulang aplikasi
try-other_network = Berganti ke jaringan lain
try-restart_phone = Memulai ulang ponsel
try-update = Memperbarui aplikasi
try-clear_cache = Menghapus cache aplikasi
try-other_device = Mencoba perangkat lain
