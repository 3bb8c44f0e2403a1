# Ekran okuyucular ve borular için satır satır sihirbaz: casewright --plain.

plain-lead = Sayı seçer, metin yanıtlar, boş satır ilerletir. /esc geri götürür, /f1 bütün tuşları söyler, /ctrl+q çıkar.
plain-keys = Bir tuş anıldığında / ve adını yazın: /f2, /ctrl+n, /right. /del 2 listenin ikinci öğesini çıkarır.
plain-unknown = “{ $line }” burada seçilebileceklerden biri değil. /f1 nelerin işe yaradığını söyler.
plain-example = örneğin: { $text }
plain-now = şu ana kadar: { $text }
plain-long = Birkaç satır olabilir; boş satır metni bitirir.
plain-item = { $label }: { $about }
