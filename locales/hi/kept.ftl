# दो बार के बीच क्या रखा जाता है: सहेजे गए केस, अपनी जानकारी, और दोनों को मिटाने का तरीका।

drafts-title = जहाँ छोड़ा था वहीं से शुरू करें?
drafts-lead = आपके जवाब इसी कंप्यूटर पर सहेजे गए थे। केस चुनें, या नया शुरू करें।
draft-label = { $platform }: { $what }
draft-begun = अभी शुरू ही हुआ
draft-about = { $age }; { $all } ज़रूरी जवाबों में से { $done }
draft-bad = { $name } खुल नहीं सकता
draft-fresh = नया केस
    .about = शुरू से शुरू करें
draft-elsewhere = यह दूसरी विंडो में खुला है।
draft-not-text = यह UTF-8 टेक्स्ट नहीं है।
age-now = अभी-अभी
age-minutes = { $count } मिनट पहले
age-hours = { $count ->
    [one] { $count } घंटा पहले
   *[other] { $count } घंटे पहले
}
age-days = { $count } दिन पहले
age-unknown = समय पता नहीं
delete-draft-title = यह सहेजा हुआ केस मिटाएँ?
delete-draft-no = रहने दें
delete-draft-yes = हमेशा के लिए मिटाएँ
notice-draft-failed = नहीं हो पाया: { $reason }

kept-title = इस कंप्यूटर पर क्या रखा है
kept-what = लिखते-लिखते आपके जवाब सहेजे जाते हैं, ताकि विंडो बंद होने या बैटरी ख़त्म होने से कुछ न जाए। उन्हें इस कंप्यूटर पर सिर्फ़ आपका यूज़र अकाउंट पढ़ सकता है।
kept-never = कहीं कुछ नहीं भेजा जाता। तस्वीरें नहीं रखी जातीं।
kept-where = फ़ोल्डर: { $path }
kept-cases = सहेजे गए केस
    .about = कोई खोलें, या मिटाएँ
kept-details = मेरी जानकारी
    .about = नंबर, ईमेल, नाम, फ़ोन: चाहें तो अगली बार सामने रखे जाएँगे
kept-everything = सब भुला दें
    .about = सारे सहेजे गए केस और आपकी जानकारी मिटाएँ
forget-title = सब भुला दें?
forget-lead = सारे सहेजे गए केस और आपकी जानकारी मिट जाएगी, और जो आप अभी लिख रहे हैं वह भी। यह वापस नहीं हो सकता।
forget-no = सब रहने दें
forget-yes = सब मिटाएँ
forgotten-nothing = मिटाने को कुछ नहीं था।
forgotten-details = मिटाया गया: आपकी जानकारी।
forgotten-cases = { $cases ->
    [one] मिटाया गया: { $cases } सहेजा हुआ केस।
   *[other] मिटाए गए: { $cases } सहेजे हुए केस।
}
forgotten-both = { $cases ->
    [one] मिटाया गया: { $cases } सहेजा हुआ केस और आपकी जानकारी।
   *[other] मिटाए गए: { $cases } सहेजे हुए केस और आपकी जानकारी।
}
forgotten-but = { $gone } अब भी बाकी: { $left }, जो दूसरी विंडो में खुले हैं या जिन्हें मिटाना हमारा काम नहीं।
notice-forget-failed = मिटाया नहीं जा सका: { $reason }

mine-title = मेरी जानकारी
mine-lead = जो अगली बार हाथ में चाहिए, वह भरें। नीचे हाँ कहने पर ही रखा जाएगा।
field-keep_mine = क्या इसे इस कंप्यूटर पर रखें?
    .hint = खाली जगह पर यह सामने रखी जाती है। “नहीं” कहने पर रखी हुई जानकारी मिट जाती है।
form-offer = → यह भरता है: { $text }
notice-details-kept = आपकी जानकारी रख ली गई। खाली जगह पर सामने रखी जाएगी।
notice-details-gone = आपकी जानकारी अब नहीं रखी जाती।
notice-details-failed = आपकी जानकारी रखी नहीं जा सकी: { $reason }

keeping-off = कुछ नहीं रखा जाता: आपने --no-save से यही चाहा था।
keeping-nowhere = कुछ नहीं रखा जाता: { $reason }
keeping-failed = सहेजा नहीं गया: { $reason } फिर कोशिश की जाएगी। आप आगे बढ़ सकते हैं, कॉपी कर सकते हैं और फ़ाइल लिख सकते हैं।
reason-full = डिस्क भर गई है।
reason-read-only = डिस्क पर लिखा नहीं जा सकता।
reason-denied = फ़ोल्डर इजाज़त नहीं देता, या उसमें दूसरे लोग लिख सकते हैं।
reason-gone = फ़ोल्डर अब नहीं है।
reason-in-the-way = उसकी जगह कुछ और है।
reason-slow = डिस्क बहुत देर लगा रही है।
reason-too-many = बहुत सारी फ़ाइलें खुली हैं।
reason-no-place = यह सिस्टम इसके लिए कोई फ़ोल्डर नहीं बताता।
reason-no-file = ऐसी कोई फ़ाइल नहीं है।
reason-unreadable = इसे पढ़ने की इजाज़त नहीं है।
reason-not-a-file = यह फ़ोल्डर है या कुछ और, फ़ाइल नहीं।
reason-no-folder = ऐसा कोई फ़ोल्डर नहीं है।
reason-not-a-folder = यह फ़ोल्डर नहीं है।
reason-no-program = इसके लिए कोई प्रोग्राम नहीं मिला।
reason-clipboard-slow = क्लिपबोर्ड जवाब नहीं दे रहा।
reason-clipboard-other = क्लिपबोर्ड में कुछ और है।
reason-clipboard-refused = क्लिपबोर्ड इसे नहीं ले रहा।
reason-other = सिस्टम कहता है “{ $said }”।
unsaved-title = बिना सहेजे बाहर निकलें?
unsaved-lead = आपके जवाब सहेजे नहीं जा सके: { $reason } अभी निकलने पर वे चले जाएँगे। संदेश वाली स्क्रीन पर c कॉपी करता है और w दूसरी जगह फ़ाइल लिखता है।
unsaved-no = रुकें
unsaved-yes = निकलें, और जो सहेजा नहीं गया वह जाने दें

edit-none = कोई एडिटर तय नहीं है। EDITOR तय करें, जैसे EDITOR=nano, और फिर शुरू करें।
edit-no-memory = --no-save के साथ एडिटर लिखा हुआ डिस्क पर छोड़ सकता है, इसलिए यहाँ नहीं खोला जाता।
edit-refused = { $editor } गड़बड़ी के साथ बंद हुआ; लिखा हुआ पहले जैसा ही है।
edit-not-there = { $editor } शुरू नहीं हो सका: { $reason }
notice-edit-failed = { $reason }

paused = casewright रुका हुआ है। लौटने के लिए fg लिखें।
paused-kept = casewright रुका हुआ है, और आपके जवाब सहेजे हुए हैं। लौटने के लिए fg लिखें।
notice-no-pause = यहाँ प्रोग्राम को फिर जगाने वाला कुछ नहीं, इसलिए यह चलता रहेगा।
exit-kept = आपके जवाब इस कंप्यूटर पर सहेजे हुए हैं। आगे बढ़ने के लिए casewright फिर चलाएँ; casewright forget उन्हें मिटाता है।
exit-lost = आपके जवाब सहेजे नहीं जा सके: { $reason }
exit-panic = यह प्रोग्राम की गड़बड़ी है। पल भर पहले तक का लिखा { $path } में सहेजा हुआ है। आगे बढ़ने के लिए casewright फिर चलाएँ।

key-kept = इस कंप्यूटर पर क्या रखा है
    .short = रखा हुआ
key-delete-draft = यह सहेजा हुआ केस मिटाएँ; पहले पूछा जाएगा
    .short = मिटाएँ
key-edit-outside = लिखा हुआ अपने एडिटर में बदलें
    .short = एडिटर
key-take-offer = पिछली बार वाला लें
    .short = यही लें
key-pause = कुछ देर शेल पर लौटें; fg से वापस आएँ
    .short = रोकें
cli-no-save = डिस्क पर कुछ न रखें: बाहर निकलते ही सब चला जाता है
cli-forget = इस कंप्यूटर पर रखा सब मिटाएँ: सहेजे गए केस और आपकी जानकारी
