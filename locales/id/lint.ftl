# Yang dikatakan `casewright lint`. Setiap aturan menyebut apa yang salah (namanya $name) dan cara memperbaikinya:
# .near bila ada nama yang mirip ($near), .mend selain itu. lint-near dipakai bila aturan tidak punya .near sendiri.

lint-error = kesalahan
lint-warning = peringatan
lint-mend = perbaikan
lint-near = Maksud Anda “{ $near }”?
lint-summary = { $errors } kesalahan, { $warnings } peringatan
lint-more = { $path }: dan { $count } lagi.
lint-too-large = { $path } lebih besar dari { $most } KiB dan tidak dibaca.

# Yang tidak boleh diminta kolom mana pun, dalam bahasa ini; label yang menyebut salah satunya ditolak.
lint-words-secret = kata sandi | sandi | PIN | kode verifikasi | kode masuk | kode SMS | kode OTP | OTP | kode keamanan | nomor kartu | CVV

## Berkas sebagai TOML

lint-syntax = Ini bukan TOML yang sah.
    .mend = Cari tanda kutip, kurung, atau sama dengan yang hilang di sini atau tepat sebelumnya.
lint-duplicate_key = Kunci “{ $name }” ada dua kali di sini.
    .mend = Sisakan salah satunya.
lint-unknown_key = Tidak ada kunci “{ $name }” di sini.
    .mend = Keluarkan, atau lihat kunci yang ada dengan casewright lint --schema.
lint-missing_key = Kunci “{ $name }” tidak ada.
    .mend = Tambahkan.
lint-wrong_type = “{ $name }” menerima hal lain.
    .mend = Lihat apa yang diterimanya dengan casewright lint --schema.
    .near = Tulis { $near ->
        [text] teks dalam tanda kutip
        [number] bilangan bulat
        [boolean] true atau false
        [list] daftar dalam kurung siku
       *[table] sebuah tabel
    }.
lint-wrong_value = “{ $name }” bukan nilai yang cocok di sini.
    .mend = Lihat nilai yang ada dengan casewright lint --schema.
lint-schema = schema = { $name } berasal dari versi lain.
    .mend = Program ini membaca schema = 1.
lint-too_many = “{ $name }” lebih banyak dari { $near } yang dibaca.
    .mend = Bagi filenya.
    .near = Sisakan paling banyak { $near }.
lint-too_long = “{ $name }” lebih panjang dari { $near } bita.
    .mend = Persingkat.
    .near = Jaga di bawah { $near } bita.

## Katalog

lint-duplicate = “{ $name }” ada dua kali.
    .mend = Beri salah satunya nama lain, atau keluarkan.
lint-id_shape = “{ $name }” bukan sebuah id.
    .mend = Pakai paling banyak 64 huruf a–z, angka, dan garis bawah.
lint-unknown_field = Tidak ada kolom “{ $name }”.
    .mend = Tambahkan di fields, atau sebut yang lain.
lint-unknown_channel = Platform ini tidak punya saluran “{ $name }”.
    .mend = Tambahkan salurannya, atau sebut yang lain.
lint-unknown_source = Tidak ada sumber “{ $name }”.
    .mend = Tambahkan di sources, atau sebut yang lain.
lint-unknown_platform = Tidak ada platform “{ $name }”.
    .mend = Sebut salah satu platform.
lint-unknown_option = Tidak ada kategori atau pilihan “{ $name }”.
    .mend = Sebut sebagai kategori atau kategori.pilihan.
lint-unknown_template = Tidak ada templat “{ $name }”.
    .mend = Tambahkan di templates, atau sebut yang lain.
lint-no_source = Tidak disebutkan dari mana “{ $name }” berasal.
    .mend = Sebut sedikitnya satu sumber.
lint-date = “{ $name }” bukan tanggal.
    .mend = Tulis seperti 2026-11-21.
lint-weak_channel = Saluran “{ $name }” dianjurkan, tetapi statusnya tidak confirmed maupun plausible.
    .mend = Keluarkan dari rute, atau cari sumber yang membenarkannya.
lint-no_address = Saluran “{ $name }” tidak punya alamat.
    .mend = Tambahkan value, atau jadikan in_app.
lint-no_route = Tidak ada rute yang menuju ke mana pun untuk { $name }.
    .mend = Tambahkan rute tanpa syarat untuknya, atau satu untuk "*".
lint-channel_per_option = Rute untuk “{ $name }” ini tidak punya saluran dan tidak menyebut alasannya.
    .mend = Tambahkan saluran, atau alasan dengan none.
lint-not_yes_no = “{ $name }” bukan kolom ya atau tidak, jadi tidak bisa memastikan apa pun.
    .mend = Sebut kolom berjenis yes_no, atau pakai watches.
lint-no_choices = “{ $name }” hanya menerima pilihannya dan tidak punya satu pun.
    .mend = Tambahkan choices, atau keluarkan closed.
lint-official_domain = “{ $name }” bukan host platform ini.
    .mend = Betulkan alamatnya, atau tambahkan host itu bila platformnya sendiri menyebutnya miliknya.
lint-official_source = “{ $name }” disebut confirmed, tetapi tidak ada sumber platform yang mengatakannya.
    .mend = Sebut halaman platform itu sendiri, atau turunkan statusnya.
lint-deadline_source = Batas waktu “{ $name }” disebut confirmed, tetapi tidak ada sumber platform yang mengatakannya.
    .mend = Sebut halaman platform itu sendiri, atau turunkan statusnya.
lint-empty_word = “{ $name }” punya isian kosong, atau yang berhuruf besar.
    .mend = Isi, dengan huruf kecil.
lint-freshness = Terakhir diperiksa pada { $name }, { $near } hari lalu.
    .mend = Baca sumbernya lagi dan isi tanggalnya.
    .near = Baca sumbernya lagi dan isi tanggalnya.
lint-not_https = “{ $name }” bukan jalan yang aman ke sebuah halaman.
    .mend = Pakai https.
    .near = Pakai { $near }.
lint-userinfo = “{ $name }” sebelum @ membuat tautan ini tampak seperti situs lain.
    .mend = Keluarkan semua sampai @.
    .near = Tautan ini menuju { $near }. Keluarkan semua sampai @.
lint-not_ascii = “{ $name }” memuat huruf yang mirip huruf lain.
    .mend = Tulis host dengan huruf biasa.
    .near = Tulis host dengan huruf biasa; yang ada di sini adalah { $near }.
lint-phone_number = “{ $name }” tampak seperti nomor telepon.
    .mend = Keluarkan: tidak ada nomor telepon platform di dalam data.
lint-secret_field = “{ $name }” menanyakan hal yang tidak boleh diketahui dukungan.
    .mend = Tanyakan hal lain: bukan kode, kata sandi, PIN, atau nomor kartu.
lint-placeholder = “{ $name }” masih harus diisi.
    .mend = Tulis apa yang seharusnya di sini.
lint-hidden = Ada karakter di sini yang tidak terlihat ({ $name }).
    .mend = Hapus, lalu ketik lagi teks di sekitarnya.
lint-builtin_platform = “{ $name }” bawaan program dan tidak bisa diubah.
    .mend = Beri platform Anda id dan nama sendiri.
lint-official_contact = “{ $name }” milik platform bawaan program.
    .mend = Sebut hanya kontak platform Anda sendiri.
lint-not_in_overlay = “{ $name }” tidak bisa ditambahkan oleh file Anda sendiri.
    .mend = Pakai kolom, kategori, dan daftar periksa yang ada.

## Bahasa

lint-ftl_syntax = Ini bukan Fluent yang sah.
    .mend = Cari kurung kurawal atau sama dengan yang hilang, dan beri indentasi pada baris lanjutan.
lint-too_deep = Kurung kurawal bersarang lebih dari { $name }, jadi filenya tidak dibaca.
    .mend = Tutup, atau bagi pesannya.
lint-missing = Belum ada di sini: { $name }
    .mend = Tambahkan di bawah baris ini.
lint-extra = Bahasa acuan tidak punya pesan “{ $name }”.
    .mend = Keluarkan, atau tambahkan dulu ke bahasa acuan.
lint-missing_attribute = “{ $name }” tidak ada.
    .mend = Tambahkan atributnya di bawah pesan ini.
lint-extra_attribute = Bahasa acuan tidak punya atribut “{ $name }” di sini.
    .mend = Keluarkan.
lint-missing_variable = Variabel “{ $name }” dari bahasa acuan tidak dipakai.
    .mend = Sebut di suatu tempat dalam teks ini.
lint-extra_variable = Bahasa acuan tidak punya variabel “{ $name }” di sini.
    .mend = Keluarkan: program tidak mengenalnya.
lint-unknown_message = Tidak ada pesan “{ $name }” dalam bahasa ini.
    .mend = Tambahkan, atau tulis teksnya lengkap.
lint-unknown_function = Tidak ada fungsi “{ $name }” di sini.
    .mend = Pakai variabelnya saja: angka dan tanggal sudah siap ditampilkan.
lint-plural = Bahasa ini tidak punya bentuk jamak “{ $name }”.
    .mend = Keluarkan variannya.
    .near = Pakai bentuk ini: { $near }.
lint-plural_form = “{ $name }” berada di antara bentuk jamak tetapi bukan salah satunya.
    .mend = Pakai zero, one, two, few, many, atau other.
lint-long_fraction = Ada angka dengan lebih dari { $name } digit di belakang koma.
    .mend = Tulis lebih sedikit digit.
lint-cycle = “{ $name }” merujuk ke dirinya sendiri, atau lewat terlalu banyak pesan lain.
    .mend = Tulis teksnya lengkap di salah satunya.
lint-no_words = Belum ada kata untuk ini: “{ $name }” tidak ada di bahasa acuan.
    .mend = Tambahkan pesannya ke locales/en.

lint-glossary = “{ $name }” tidak seperti kata glosarium.
    .mend = Periksa apakah seharusnya “…”, atau tambahkan bentuknya ke glosarium.
    .near = Periksa apakah seharusnya “{ $near }”, atau tambahkan bentuknya ke glosarium.
lint-mixed_script = “{ $name }” memakai aksara lain.
    .mend = Tulis dengan huruf bahasa ini.
lint-too_wide = Ini butuh { $name } lajur; tempatnya { $near }.
    .mend = Persingkat.
lint-typography = “{ $name }” bukan cara bahasa ini menulisnya.
    .mend = Pakai tanda kutip dan apostrof bahasa ini, dan satu spasi di antara kata.
lint-untranslated = “{ $name }” sama dengan bahasa Inggrisnya.
    .mend = Terjemahkan, atau sebut di “same” dalam glosarium.
lint-unused = Tidak ada yang memakai “{ $name }”.
    .mend = Keluarkan, atau betulkan id yang seharusnya memanggilnya.
