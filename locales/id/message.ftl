# Teks yang dikirim ke tim dukungan platform, dalam bahasa pesan.
# $platform (String): nama platform, seperti ditulisnya sendiri.
# $value (String): jawaban seperti diketik; untuk pertanyaan ya atau tidak: yes, no, atau
#     unknown bila ditanya dan pengguna tidak tahu.

## Bingkai

# $category (String): nama kategori.
# $what (String): satu kalimat pengguna, atau nama pilihan.
msg-subject = {"["}{ $category }] - { $what }
msg-subject-urgent = MENDESAK { $subject }
msg-greeting = Yth. tim dukungan { $platform },
# Bila formulirnya tidak punya kolom untuk kategori.
# $option (String): nama pilihan.
msg-category-line = Kategori: { $category }, { $option }

msg-details = Rincian:
msg-timeline = Urutan kejadian:
msg-attempts = Yang sudah saya coba:

# $at (String): waktunya. $event (String): apa yang terjadi.
msg-timeline-entry = { $at }: { $event }
# $action (String): apa yang dilakukan. $result (String): salah satu sent-result-*.
msg-attempt = { $action }: { $result }
sent-result-none = tidak ada perubahan
sent-result-temporary = membantu untuk sementara
sent-result-partly = membantu sebagian
sent-result-solved = berhasil

# $shows (String): apa yang tampak di gambar.
msg-picture = Tangkapan layar: { $shows }
# Bila tidak ada yang bisa dilampirkan.
msg-picture-described = Tangkapan layar, tersedia bila diminta: { $shows }

msg-unknown = tidak saya ketahui
# Berada di tempat kode, kata sandi, atau nomor kartu yang dikeluarkan.
msg-secret-removed = {"["}dihapus]

msg-thanks = Terima kasih atas bantuannya.
# $name (String): nama pengguna.
msg-name = { $name }

## Apa yang terjadi, dalam satu kalimat

overview-no_login = Saya tidak bisa masuk ke akun { $platform } saya.
overview-no_code = Kode masuk untuk akun { $platform } saya tidak datang.
overview-number_changed = Nomor telepon saya berganti, dan saya tidak bisa memindahkan akun { $platform } saya ke nomor baru.
overview-two_step_forgotten = Saya tidak bisa melewati verifikasi dua langkah di akun { $platform } saya.

overview-banned = Akun { $platform } saya diblokir, dan saya tidak bisa memakainya.
overview-temporarily_banned = Akun { $platform } saya diblokir untuk waktu terbatas.
overview-frozen = Akun { $platform } saya dibekukan.
overview-limited_sending = Akun { $platform } saya dibatasi dalam mengirim pesan.

overview-hijacked = Orang lain telah mengambil alih akun { $platform } saya.
overview-suspicious_login = Ada yang masuk ke akun { $platform } saya, dan itu bukan saya.
overview-phone_lost = Ponsel dengan akun { $platform } saya hilang atau dicuri.
overview-data_leak = Saya menduga data dari akun { $platform } saya bocor.

overview-send_failed = Pesan yang saya kirim lewat { $platform } gagal.
overview-not_received = Saya tidak menerima pesan yang dikirim orang lain lewat { $platform }.
overview-delayed = Pesan saya di { $platform } datang terlambat.
overview-media_failed = Foto atau file tidak bisa dikirim atau diterima di akun { $platform } saya.
overview-sync = Pesan { $platform } saya hilang atau berbeda di antara perangkat saya.

overview-failed = Pembayaran saya di { $platform } gagal.
overview-refund = Saya meminta pengembalian dana untuk pembayaran yang saya lakukan di { $platform }.
overview-wrong_balance = Saldo akun { $platform } saya salah.
overview-wrong_charge = Saya ditagih secara keliru di { $platform }.
overview-subscription = Ada masalah dengan langganan berbayar saya di { $platform }.
overview-goods_not_delivered = Saya membayar di { $platform } dan tidak menerima apa yang saya bayar.

overview-cannot_join = Saya tidak bisa bergabung ke grup di { $platform }.
overview-removed = Saya dikeluarkan dari grup di { $platform }.
overview-admin_rights = Ada masalah dengan hak admin sebuah grup di { $platform }.

overview-crash = Aplikasi { $platform } sering tertutup sendiri atau tidak mau terbuka di perangkat saya.
overview-cannot_update = Saya tidak bisa memperbarui aplikasi { $platform } di perangkat saya.
overview-backup_failed = Cadangan obrolan { $platform } saya tidak bisa dibuat atau dipulihkan.
overview-slow = Aplikasi { $platform } berjalan sangat lambat di perangkat saya.
overview-notifications = Notifikasi dari aplikasi { $platform } tidak berfungsi di perangkat saya.

overview-spam = Saya melaporkan spam di { $platform }.
overview-harassment = Saya melaporkan pelecehan di { $platform }.
overview-scam = Saya melaporkan penipuan di { $platform }.
overview-illegal_content = Saya melaporkan konten ilegal di { $platform }.
overview-impersonation = Seseorang di { $platform } menyamar sebagai saya.
overview-malicious_bot = Saya melaporkan bot berbahaya di { $platform }.

overview-wrong_language = Aplikasi { $platform } tampil dalam bahasa yang salah.
overview-cannot_switch = Saya tidak bisa mengganti aplikasi { $platform } ke bahasa saya.

overview-verification = Saya menulis mengenai verifikasi di { $platform }.
overview-api = Saya punya masalah dengan API atau alat bisnis { $platform }.
overview-blocked = Akun bisnis, bot, atau saluran saya di { $platform } diblokir.

overview-copyright = Saya melaporkan pelanggaran hak cipta di { $platform }.
overview-trademark = Saya melaporkan pelanggaran merek dagang di { $platform }.
overview-data_request = Saya mengajukan permintaan tentang data pribadi saya di { $platform }.
overview-privacy = Saya punya kekhawatiran tentang privasi data pribadi saya di { $platform }.

overview-other = Saya butuh bantuan untuk urusan di { $platform } yang tidak termasuk kategori lain.

## Fakta: akun

line-account_phone = Nomor telepon akun saya: { $value }
line-username = Nama pengguna saya: { $value }
line-account_id = ID akun saya: { $value }
line-registered_since = Terdaftar sejak: { $value }
line-reply_email = Email untuk balasan: { $value }
line-alt_contact = Kontak lain: { $value }
line-legal_name = Nama lengkap resmi: { $value }
line-service_region = Wilayah layanan: { $value }
line-business_name = Nama bisnis: { $value }
line-business_verified = { $value ->
    [yes] Bisnis ini terverifikasi.
    [unknown] Saya tidak tahu apakah bisnis ini terverifikasi.
   *[no] Bisnis ini tidak terverifikasi.
}

## Fakta: perangkat

line-device_model = Perangkat: { $value }
line-os_version = Sistem: { $value }
line-app_version = Versi aplikasi: { $value }
line-network_type = Jaringan: { $value }
line-unofficial_app = { $value ->
    [yes] Saya memakai aplikasi modifikasi atau tidak resmi.
    [unknown] Saya tidak tahu apakah aplikasi saya yang resmi.
   *[no] Saya memakai aplikasi resmi.
}

## Fakta: apa yang terjadi

line-description = { $value }
line-impact = Dampak: { $value }
line-happened_at = Tanggal dan waktu: { $value }
line-first_seen = Pertama kali terlihat: { $value }
line-last_seen = Terakhir kali terlihat: { $value }
line-frequency = Frekuensi: { $value }
line-steps_before = Langkah sebelumnya: { $value }
line-error_text = Teks kesalahan: { $value }
line-error_code = Kode kesalahan: { $value }
line-other_devices = Di perangkat lain: { $value }
line-network_test = Di jaringan lain: { $value }
line-request = Permintaan saya: { $value }

## Fakta: pemblokiran

line-ban_text = Pemberitahuan yang tampil: { $value }
line-ban_at = Pemberitahuan pertama kali terlihat: { $value }
line-warning_mail = { $value ->
    [yes] Sebelumnya saya menerima peringatan.
    [unknown] Saya tidak tahu apakah sebelumnya ada peringatan.
   *[no] Sebelumnya saya tidak menerima peringatan.
}
line-activity_72h = Aktivitas dalam 72 jam sebelumnya: { $value }
# Hanya setelah ya yang tegas; selain itu tidak dikatakan apa-apa.
line-affirms_no_breach = { $value ->
    [yes] Sepengetahuan saya, saya mematuhi ketentuan layanan.
   *[no] {""}
}

## Fakta: keamanan

line-anomaly_at = Tanda mencurigakan pertama kali terlihat: { $value }
line-anomaly_place_ip = Tempat atau alamat IP saat masuk: { $value }
line-login_notice = { $value ->
    [yes] Saya menerima pemberitahuan masuk.
    [unknown] Saya tidak tahu apakah ada pemberitahuan masuk.
   *[no] Saya tidak menerima pemberitahuan masuk.
}
line-settings_changed = Diubah tanpa persetujuan saya: { $value }
line-last_normal_use = Terakhir dipakai secara normal: { $value }
line-two_step_state = Verifikasi dua langkah: { $value }
line-recovery_valid = { $value ->
    [yes] Email dan nomor telepon pemulihan saya masih berfungsi.
    [unknown] Saya tidak tahu apakah email dan nomor telepon pemulihan saya masih berfungsi.
   *[no] Email atau nomor telepon pemulihan saya tidak berfungsi lagi.
}
line-sim_blocked = { $value ->
    [yes] Operator sudah memblokir kartu SIM.
    [unknown] Saya tidak tahu apakah kartu SIM sudah diblokir.
   *[no] Kartu SIM belum diblokir.
}
line-new_phone_available = { $value ->
    [yes] Saya punya ponsel lain yang bisa dipakai.
    [unknown] Saya belum tahu apakah akan punya ponsel lain.
   *[no] Saya belum punya ponsel lain.
}

## Fakta: pesan dan grup

line-counterpart_phone = Nomor lawan bicara: { $value }
line-message_at = Waktu pesan: { $value }
line-group_name = Grup: { $value }
line-group_link = Tautan grup: { $value }
line-group_admin = Admin grup: { $value }
line-removal_notice = Pemberitahuan yang tampil: { $value }

## Fakta: pembayaran

line-transaction_id = Nomor transaksi: { $value }
line-amount = Jumlah: { $value }
line-currency = Mata uang: { $value }
line-charged_at = Waktu penagihan: { $value }
line-bank_proof = { $value ->
    [yes] Saya punya catatan bank atas tagihan ini.
    [unknown] Saya belum tahu apakah bank punya catatan atas tagihan ini.
   *[no] Saya belum punya catatan bank atas tagihan ini.
}
line-payment_path = Dibayar lewat: { $value }

## Fakta: pelanggaran dan hukum

line-offender_handle = Akun yang dilaporkan: { $value }
line-offence = Yang dilakukannya: { $value }
line-content_links = Tautan: { $value }
line-evidence = Bukti: { $value }
line-relation = Hubungan dengan saya: { $value }
line-reported_before = { $value ->
    [yes] Hal ini sudah pernah dilaporkan.
    [unknown] Saya tidak tahu apakah hal ini pernah dilaporkan.
   *[no] Ini laporan saya yang pertama tentang hal ini.
}
line-rights_role = Peran saya: { $value }
line-work = Karya atau merek dagang: { $value }
line-infringing_links = Tautan ke salinannya: { $value }

## Yang diminta

ask-review = Mohon tinjau keputusan atas akun saya, dan pulihkan akun itu bila keputusannya keliru.
ask-unfreeze = Mohon tinjau akun saya, dan cabut pembekuannya bila itu keliru.
ask-lift_limit = Mohon periksa mengapa akun saya dibatasi, dan cabut batasannya bila itu keliru.
ask-secure = Mohon amankan akun ini, akhiri semua sesi lain, dan kembalikan akses kepada saya sebagai pemiliknya.
ask-deactivate = Mohon nonaktifkan akun ini sampai saya bisa mendaftarkannya lagi dengan nomor saya.
ask-check_login = Mohon periksa aktivitas masuk terakhir, akhiri yang bukan milik saya, dan beri tahu apa lagi yang perlu saya lakukan.
ask-restore_access = Mohon bantu saya masuk kembali ke akun saya.
ask-find_cause = Mohon temukan penyebabnya dan beri tahu cara mengatasinya. Bila ini masalah yang sudah dikenal, mohon beri tahu kapan perbaikannya diharapkan.
ask-refund = Mohon jelaskan tagihan ini, dan kembalikan dananya bila ditagih secara keliru atau saya tidak menerima apa pun untuk itu.
ask-correct_balance = Mohon cocokkan saldo dengan transaksinya dan perbaiki.
ask-group_help = Mohon periksa grup ini dan beri tahu apa yang bisa dilakukan.
ask-remove_content = Mohon tinjau apa yang saya laporkan dan ambil tindakan sesuai aturan Anda.
ask-remove_infringement = Mohon hapus konten di tautan tersebut, atau beri tahu apa lagi yang Anda perlukan untuk memutuskan.
ask-data_answer = Mohon jawab permintaan saya tentang data pribadi saya, dan beri tahu bila Anda perlu memastikan identitas saya.
ask-language_fix = Mohon beri tahu cara mengatur aplikasi ke bahasa saya.
ask-business_help = Mohon periksa kasus bisnis saya dan beri tahu apa yang diperlukan untuk menyelesaikannya.
ask-verify = Mohon beri tahu apakah verifikasi bisa dilakukan di sini, dan apa yang Anda perlukan untuk itu.
ask-answer = Mohon periksa hal ini dan balas kepada saya.

ask-more = Bila ada lagi yang diperlukan untuk menemukan kasus ini, silakan hubungi saya.
