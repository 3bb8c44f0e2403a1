# Pemandu dalam bentuk baris, untuk pembaca layar dan pipa: casewright --plain.

plain-lead = Angka memilih, teks menjawab, baris kosong melanjutkan. /esc kembali, /f1 menyebut semua tombol, /ctrl+q keluar.
plain-keys = Bila sebuah tombol disebut, ketik / dan namanya: /f2, /ctrl+n, /right. /del 2 mengeluarkan butir kedua dari daftar.
plain-unknown = “{ $line }” tidak ada di antara pilihan di sini. /f1 menyebut apa yang bisa dipakai.
plain-example = misalnya: { $text }
plain-now = sejauh ini: { $text }
plain-long = Boleh beberapa baris; baris kosong mengakhiri teks.
plain-item = { $label }: { $about }
