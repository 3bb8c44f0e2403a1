# Di mana yang ditanyakan bisa ditemukan, dan tempat menempel isi sebuah layar.
# Nama menu dalam tanda kutip, seperti ditulis sistem atau aplikasinya.

find-title = Di mana saya menemukannya?
find-lead = Atau salin isi layar “Tentang” atau sebuah pemberitahuan, lalu tempel di sini: fakta yang ditanyakan dicari di dalamnya.
find-unsure = Menu berubah menurut versi. Cari yang paling mirip.
find-paste = Teks yang ditempel
    .hint = Teks ini tetap di komputer ini; hanya yang tercantum di bawah yang diambil, dan hanya di tempat Anda belum menjawab.
find-told = Ditemukan di dalamnya
find-told-item = { $field }: { $value }
find-told-kept = { $field }: { $value }; jawaban Anda sendiri tetap.
notice-find-taken = { $count } jawaban telah diisi. Periksa apakah sudah benar.
notice-find-nothing = Tidak ada di dalamnya yang menjawab pertanyaan yang masih kosong di sini.
key-find = Di mana saya menemukannya? Tempel sebuah layar
    .short = di mana?

find-model_android = Android: “Setelan” › “Tentang ponsel”.
find-model_iphone = iPhone, iPad: “Pengaturan” › “Umum” › “Mengenai”, baris modelnya.
find-model_windows = Windows: “Pengaturan” › “Sistem” › “Tentang”.
find-model_mac = Mac: menu Apple di kiri atas, lalu “Mengenai Mac Ini”.
find-system_android = Android: “Setelan” › “Tentang ponsel”, baris “Versi Android”.
find-system_iphone = iPhone, iPad: “Pengaturan” › “Umum” › “Mengenai”, baris versinya.
find-system_windows = Windows: “Pengaturan” › “Sistem” › “Tentang”, di bagian “Spesifikasi Windows”.
find-system_mac = Mac: menu Apple di kiri atas, lalu “Mengenai Mac Ini”.
find-app_whatsapp = WhatsApp: “Setelan” › “Bantuan” › “Info aplikasi”.
find-app_telegram = Telegram: paling bawah di “Pengaturan”, di kebanyakan perangkat.
find-app_wechat = WeChat: “Me” › “Settings” › “About”.
find-app_line = LINE: “Pengaturan” › “Tentang LINE”.
find-app_signal = Signal: “Pengaturan” › “Bantuan”.
find-app_android = Android: tekan lama ikon aplikasi, “Info aplikasi”; versinya ada di bagian akhir.
find-app_iphone = iPhone, iPad: “Pengaturan” › “Umum” › “Penyimpanan iPhone”, lalu aplikasinya; versinya ada di bawah namanya.
find-app_computer = Di komputer: menu aplikasi, “Tentang”.
find-account_wechat = WeChat: “Me”, di bawah nama Anda: “WeChat ID”.
find-account_line = LINE: “Pengaturan” › “Profil”.
find-account_telegram = Telegram: “Pengaturan”, nama Anda dengan @.
find-account_profile = Di profil Anda, atau di tautannya. Teman juga melihatnya: tanyakan kepada salah satu.
find-code_window = Di jendela kesalahan, sering dalam tanda kurung atau di akhir.
find-code_picture = Di gambar jendela itu, kalau Anda mengambilnya.
find-text_window = Di jendela kesalahan. Di kebanyakan ponsel, teksnya bisa ditekan lama untuk disalin.
find-ban_notice = Di layar yang terbuka menggantikan obrolan. Kalau tidak bisa disalin, ketik kata demi kata.
