# Apa yang disimpan di antara dua pemakaian: kasus tersimpan, data pengguna, dan cara membuang keduanya.

drafts-title = Lanjutkan dari tempat Anda berhenti?
drafts-lead = Jawaban Anda tersimpan di komputer ini. Pilih kasusnya, atau mulai yang baru.
draft-label = { $platform }: { $what }
draft-begun = baru dimulai
draft-about = { $age }; { $done } dari { $all } jawaban yang diperlukan
draft-bad = { $name } tidak bisa dibuka
draft-fresh = Kasus baru
    .about = Mulai dari awal
draft-elsewhere = Sedang dibuka di jendela lain.
draft-not-text = Bukan teks UTF-8.
age-now = baru saja
age-minutes = { $count } menit lalu
age-hours = { $count } jam lalu
age-days = { $count } hari lalu
age-unknown = waktu tidak diketahui
delete-draft-title = Hapus kasus tersimpan ini?
delete-draft-no = Simpan saja
delete-draft-yes = Hapus selamanya
notice-draft-failed = Tidak berhasil: { $reason }

kept-title = Apa yang disimpan di komputer ini
kept-what = Jawaban Anda disimpan selagi Anda mengetik, supaya jendela yang tertutup atau baterai yang habis tidak merugikan Anda. Hanya akun pengguna Anda di komputer ini yang bisa membacanya.
kept-never = Tidak ada yang dikirim ke mana pun. Gambar tidak disimpan.
kept-where = Foldernya: { $path }
kept-cases = Kasus tersimpan
    .about = Buka atau hapus salah satu
kept-details = Data saya
    .about = Nomor, email, nama, ponsel: ditawarkan lain kali, kalau Anda mau
kept-everything = Lupakan semuanya
    .about = Hapus semua kasus tersimpan dan data Anda
forget-title = Lupakan semuanya?
forget-lead = Semua kasus tersimpan dan data Anda dihapus, begitu juga yang sedang Anda ketik. Ini tidak bisa dibatalkan.
forget-no = Simpan semuanya
forget-yes = Hapus semuanya
forgotten-nothing = Tidak ada yang perlu dihapus.
forgotten-details = Dihapus: data Anda.
forgotten-cases = Dihapus: { $cases } kasus tersimpan.
forgotten-both = Dihapus: { $cases } kasus tersimpan dan data Anda.
forgotten-but = { $gone } Masih ada: { $left }, sedang dibuka di jendela lain atau bukan milik kami untuk dihapus.
notice-forget-failed = Tidak bisa dihapus: { $reason }

mine-title = Data saya
mine-lead = Isi apa yang ingin Anda siapkan untuk lain kali. Hanya disimpan kalau Anda menjawab ya di bawah.
field-keep_mine = Simpan data ini di komputer ini?
    .hint = Ditawarkan bila sebuah kolom kosong. “Tidak” menghapus yang pernah disimpan.
form-offer = → mengisi: { $text }
notice-details-kept = Data Anda disimpan. Data itu ditawarkan di kolom yang kosong.
notice-details-gone = Data Anda tidak disimpan lagi.
notice-details-failed = Data Anda tidak bisa disimpan: { $reason }

keeping-off = Tidak ada yang disimpan: Anda memintanya dengan --no-save.
keeping-nowhere = Tidak ada yang disimpan: { $reason }
keeping-failed = Belum tersimpan: { $reason } Akan dicoba lagi. Anda bisa terus mengisi, menyalin, dan menulis file.
reason-full = penyimpanan penuh.
reason-read-only = penyimpanan tidak bisa ditulisi.
reason-denied = foldernya tidak mengizinkan, atau orang lain bisa menulis di dalamnya.
reason-gone = foldernya sudah tidak ada.
reason-in-the-way = ada hal lain di tempatnya.
reason-slow = penyimpanan terlalu lambat.
reason-too-many = terlalu banyak file terbuka.
reason-no-place = sistem ini tidak menyebut folder untuk itu.
reason-other = kata sistem “{ $said }”.
unsaved-title = Keluar tanpa menyimpan?
unsaved-lead = Jawaban Anda tidak bisa disimpan: { $reason } Kalau Anda keluar sekarang, jawaban itu hilang. Di layar pesan, c menyalinnya dan w menulis file di tempat lain.
unsaved-no = Tetap di sini
unsaved-yes = Keluar, dan yang belum tersimpan hilang

edit-none = Belum ada editor yang diatur. Atur EDITOR, misalnya EDITOR=nano, lalu mulai lagi.
edit-no-memory = Dengan --no-save, editor bisa meninggalkan teks di penyimpanan, jadi tidak dibuka di sini.
edit-refused = { $editor } berakhir dengan kesalahan; teksnya tetap seperti semula.
edit-not-there = { $editor } tidak bisa dijalankan: { $reason }
notice-edit-failed = { $reason }

paused = casewright dijeda. Ketik fg untuk kembali.
paused-kept = casewright dijeda, dan jawaban Anda tersimpan. Ketik fg untuk kembali.
notice-no-pause = Di sini tidak ada yang bisa membangunkan program lagi, jadi program terus berjalan.
exit-kept = Jawaban Anda tersimpan di komputer ini. Jalankan casewright lagi untuk melanjutkan; casewright forget menghapusnya.
exit-lost = Jawaban Anda tidak bisa disimpan: { $reason }
exit-panic = Ini kesalahan program. Yang Anda ketik sampai sesaat sebelumnya tersimpan di { $path }. Jalankan casewright lagi untuk melanjutkan.

key-kept = Apa yang disimpan di komputer ini
    .short = tersimpan
key-delete-draft = Hapus kasus tersimpan ini; Anda ditanya dulu
    .short = hapus
key-edit-outside = Ubah teks di editor Anda sendiri
    .short = editor
key-take-offer = Pakai yang Anda isi terakhir kali
    .short = pakai
key-pause = Kembali ke shell sebentar; fg membawa Anda ke sini lagi
    .short = jeda
cli-no-save = Jangan simpan apa pun: saat Anda keluar, semuanya hilang
cli-forget = Hapus semua yang disimpan di komputer ini: kasus tersimpan dan data Anda
