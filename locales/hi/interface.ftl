# प्रोग्राम के अपने शब्द: शीर्षक, कुंजियाँ, सूचनाएँ, कमांड लाइन।

## राह: पड़ावों के नाम, जितने छोटे हो सकें

stage-platform = प्लैटफ़ॉर्म
stage-category = समस्या
stage-option = ब्योरा
stage-first-steps = पहले क़दम
stage-details = जवाब
stage-proof = तस्वीरें
stage-where-to = कहाँ भेजें
stage-checklist = जाँच-सूची
stage-message = संदेश

platform-title = यह कहाँ हुआ?
platform-lead = प्लैटफ़ॉर्म चुनें, या उसका नाम लिखें।
category-title = क्या गड़बड़ है?
category-lead = { $platform }: जो सबसे मिलता हो वह चुनें, या जो दिखता है वह लिखें, जैसे “कोड नहीं”।
option-title = ठीक-ठीक क्या?
option-lead = { $platform }, { $category }
list-empty = आपके लिखे से यहाँ कुछ मेल नहीं खाता। कुछ अक्षर मिटाएँ।
list-filter = छाँटें:
list-current = { $label } (अभी यही)
list-more = { $count } और

first-steps-title = लिखने से पहले
first-steps-title-urgent = पहले यह करें
first-steps-urgent = यह तुरंत का मामला है। ये काम अभी, इसी क्रम में करें। संदेश बाद में।
first-steps-actions = अभी, इसी क्रम में
first-steps-self-help = इससे अक्सर काम बनता है
first-steps-know = जानना अच्छा है
first-steps-go-on = संदेश की ओर बढ़ें
first-steps-solved = इससे ठीक हो गया
solved-title = बढ़िया, ठीक हो गया।
solved-text = आपको किसी को लिखने की ज़रूरत नहीं। फिर हो तो दोबारा शुरू करें: वही थोड़े-से सवाल होंगे।
solved-back = ठीक नहीं हुआ? Esc से वापस जाएँ।
solved-leave = बाहर निकलें

page-state = अभी क्या हाल है
field-logged_in = क्या आप अब भी अपने अकाउंट में जा सकते हैं?
    .hint = किसी भी फ़ोन या कंप्यूटर पर। इसी से तय होता है कि कहाँ लिखें।
field-app_opens = क्या ऐप खुलता है?
    .hint = चाहे सिर्फ़ लॉगिन स्क्रीन दिखाए।
field-country = आपके फ़ोन नंबर का देश
    .hint = दो अक्षर या कॉलिंग कोड, IN या +91, ताकि स्थानीय नंबर पूरे किए जा सकें।
    .example = IN
answer-yes = हाँ
answer-no = नहीं
answer-unknown = पता नहीं
answer-own = कुछ और:
form-required = { $label } (ज़रूरी)
form-will-be-written = ऐसे लिखा जाएगा: { $text }
form-room = { $count } अक्षरों की जगह और
list-add = जोड़ें
list-add-more = एक और जोड़ें

item-timeline = { $at }: { $event }
item-timeline-lead = एक घटना, और कब। आगे बढ़ने के लिए खाली छोड़ें।
item-timeline-at = कब?
    .hint = जितना सटीक पता हो: तारीख, समय और UTC से अंतर।
    .example = 2026-02-11 09:20 +05:30
item-timeline-event = क्या हुआ?
    .example = फ़ाइलें “भेजा जा रहा है” पर रुकीं
item-tried = { $action }: { $result }
item-tried-lead = एक कोशिश, और उसका नतीजा। आगे बढ़ने के लिए खाली छोड़ें।
item-tried-action = क्या आज़माया?
item-tried-result = क्या हुआ?
item-shot = { $shows } ({ $file })
item-shot-seen = { $item }: { $facts }
item-shot-lead = एक तस्वीर। आगे बढ़ने के लिए खाली छोड़ें।
item-shot-shows = इसमें क्या दिखता है?
    .example = सूचना, समय के साथ
item-shot-file = फ़ाइल कहाँ है? खाली छोड़ सकते हैं।
    .example = ban.png
item-shot-time_visible = क्या उस पर समय पढ़ा जाता है?
item-list-lead = कई में से एक। आगे बढ़ने के लिए खाली छोड़ें।
item-list-item = टेक्स्ट या लिंक
item-list-choice = कौन-सा?
item-links-lead = कई लिंक में से एक। आगे बढ़ने के लिए खाली छोड़ें।
item-links-item = लिंक
    .hint = जैसा ऐप या ब्राउज़र देता है, एक बार में एक।
    .example = t.me/example_channel/42

proof-title = तस्वीरें
proof-lead = तस्वीरें यहाँ से नहीं भेजी जातीं। जो हैं उन्हें लिख लें, और लिखते समय जोड़ें।
proof-must-show = तस्वीर तब काम आती है जब उसमें यह दिखे
proof-crop = निजी हिस्सा काट दें। न धुँधला करें, न ऊपर रंगें।

picture-facts = { $kind }, { $size }
picture-facts-pixels = { $kind }, { $width } × { $height }, { $size }
picture-kb = { $kb } kB
picture-mb = { $mb } MB
picture-kind-jpeg = JPEG
picture-kind-png = PNG
picture-kind-gif = GIF
picture-kind-webp = WebP
picture-kind-heic = HEIC
picture-kind-avif = AVIF
picture-kind-bmp = BMP
picture-kind-tiff = TIFF
picture-kind-video = वीडियो
picture-kind-pdf = PDF
picture-kind-text = टेक्स्ट
picture-kind-other = अनजान क़िस्म
picture-doubt = तस्वीर { $number }: { $doubt }
picture-missing = ऐसी कोई फ़ाइल नहीं। नाम और फ़ोल्डर देखें, या फ़ाइल छोड़ दें।
picture-folder = यह फ़ोल्डर है। इसके अंदर की तस्वीर का नाम लिखें।
picture-special = यह आम फ़ाइल नहीं, इसलिए नहीं खोली गई।
picture-refused = फ़ाइल पढ़ी नहीं जा सकी: { $reason }
picture-empty = फ़ाइल खाली है। तस्वीर फिर सहेजें।
picture-none = इस फ़ाइल में तस्वीर नहीं है ({ $kind })।
picture-broken = इस तस्वीर का कुछ हिस्सा गायब या ख़राब है ({ $kind })। खोलकर देखें, और फिर सहेजें।
picture-ending = नाम के अंत में .{ $ending } है, पर अंदर { $kind } है। फ़ॉर्म मना कर सकता है; जो है उसी क़िस्म में फिर सहेजें।
picture-place = इस फ़ाइल में लिखा है कि तस्वीर कहाँ ली गई। उसका स्क्रीनशॉट लें, या जगह हटाएँ: फ़ोन पर तस्वीर के विवरण में, कंप्यूटर पर उसके गुणों में।
picture-twice = यह वही है जो तस्वीर { $other } है। एक काफ़ी है।
picture-no-time = इस पर समय नहीं पढ़ा जाता। फ़ोन की घड़ी दिखाते हुए फिर लें।
picture-claim-kind = एक लेख का दावा है कि सिर्फ़ { $kinds } चलता है; यह { $kind } है।
picture-claim-large = एक लेख का दावा है कि तस्वीर { $max } MB से कम हो; यह { $size } है।
picture-claim-small = एक लेख का दावा है कि छोटी भुजा कम से कम { $min } पिक्सल हो; यह तस्वीर { $width } × { $height } है।
picture-claim-many = एक लेख का दावा है कि ज़्यादा से ज़्यादा { $max } तस्वीरें चलती हैं; आपके पास { $count } हैं।

where-title = कहाँ भेजें
where-lead = सबसे अच्छा तरीका सबसे ऊपर है।
where-in-app = ऐप में
where-not-now = अभी नहीं हो सकता
where-refused = कहीं और लिखे हैं, इस्तेमाल न करना बेहतर
where-with-reason = { $what }: { $reason }
where-stale = यह { $days } दिन पहले देखा गया था। देख लें कि अब भी सही है।
yours-not-checked = आपका, जाँचा नहीं गया
yours-evidence = आपकी अपनी फ़ाइल से, जाँचा नहीं गया: { $source }, तारीख { $checked }
yours-language = इस भाषा के शब्द आपकी अपनी फ़ाइलों से हैं, जिन्हें किसी ने नहीं जाँचा।
not-now-login = इसके लिए लॉगिन ज़रूरी होगा
not-now-app = इसके लिए ऐप खुलना ज़रूरी होगा
not-now-state = यह उनके लिए है जिनका लॉगिन नहीं होता
not-now-answer = इसके लिए एक जवाब कम है, जैसे सबको दिखने वाला लिंक
not-now-region = यह दूसरे क्षेत्र के लोगों के लिए है
none-in_this_state = आपकी स्थिति में कोई आधिकारिक तरीका नहीं। ऐसे दूसरे डिवाइस से कोशिश करें जिस पर लॉगिन हो।
evidence-confirmed = { $dated ->
    [yes] पुष्ट: { $source } ({ $kind }), { $copy } की प्रति, { $checked } को देखा गया
   *[no] पुष्ट: { $source } ({ $kind }), { $checked } को देखा गया
}
evidence-plausible = { $dated ->
    [yes] संभवतः सही, ऐप में देख लें: { $source } ({ $kind }), { $copy } की प्रति, { $checked } को देखा गया
   *[no] संभवतः सही, ऐप में देख लें: { $source } ({ $kind }), { $checked } को देखा गया
}
evidence-unverified = पुष्टि नहीं हुई: { $source } ({ $kind }), { $checked } को देखा गया
evidence-contradicted = इसके अनुसार ग़लत: { $source } ({ $kind }), { $checked } को देखा गया
source-kind-platform = प्लैटफ़ॉर्म का अपना टेक्स्ट
source-kind-platform_press = मीडिया के हवाले से प्लैटफ़ॉर्म
source-kind-third_party = किसी और की गाइड
source-kind-seed = एक लेख
source-kind-memory = आम जानकारी
reply-confirmed = पहला जवाब: { $range } ({ $sources })
reply-claim = जवाब का कोई आधिकारिक समय नहीं। लेखों का दावा: { $range } (पुष्टि नहीं हुई: { $sources })
reply-range-more = { $range }, { $other }
reply-range-or = { $range } या { $other }
reply-range-hours = { $from } से { $to } घंटे
reply-range-days = { $from } से { $to } दिन
reply-range-working-days = { $from } से { $to } कामकाजी दिन

checklist-title = जाँच-सूची
checklist-enough = जो ज़रूरी है, सब है।
checklist-missing = { $count ->
    [one] { $count } ज़रूरी जवाब बाकी है।
   *[other] { $count } ज़रूरी जवाब बाकी हैं।
}
checklist-required = अब भी ज़रूरी: { $field }
checklist-recommended = हो तो अच्छा: { $field }
checklist-go-on = संदेश दिखाएँ

message-title = आपका संदेश
message-to = किसे: { $channel }
message-to-address = किसे: { $channel }, { $address }
message-missing = { $count ->
    [one] { $count } ज़रूरी जवाब अब भी बाकी है। जाँच-सूची देखें।
   *[other] { $count } ज़रूरी जवाब अब भी बाकी हैं। जाँच-सूची देखें।
}
message-as-sent = जैसा भेजा जाएगा ({ $language })
message-for-you = आपके पढ़ने के लिए ({ $language })
message-own-words = आपके अपने शब्द वैसे ही जाते हैं जैसे आपने लिखे।
preview-title = अब तक का संदेश
preview-lead = Enter या Esc से अपने जवाबों पर लौटें।

help-title = यहाँ चलने वाली कुंजियाँ
ui-language-title = इस प्रोग्राम की भाषा
ui-language-lead = संदेश की भाषा F3 से चुनी जाती है।
message-language-title = संदेश की भाषा
message-language-lead = जो भाषा सहायता टीम पढ़े। आपकी चुनी हुई ही रहती है।
ui-language-message-only = सिर्फ़ संदेशों के लिए: { $languages }। यह दाएँ से बाएँ लिखी जाती है, जिसे टर्मिनल अलग-अलग दिखाते हैं।
language-system = आपके सिस्टम की भाषा
language-read-there = पता है कि यह सहायता टीम इसे पढ़ती है
language-yours = यहाँ आपकी भाषा
format-title = फ़ाइल में लिखें
format-text = सादा टेक्स्ट
format-short = छोटा संदेश, चैट के लिए
format-markdown = Markdown
format-case = केस फ़ाइल, बाद में आगे बढ़ने के लिए
open-title = यह पता खोलें?
open-yes = ब्राउज़र या ईमेल प्रोग्राम में खोलें
open-no = न खोलें

contact-title = क्या यह संपर्क असली है?
contact-lead = जो नंबर, ईमेल, लिंक या नाम मिला हो, उसे पेस्ट करें।
contact-label = संपर्क
    .hint = सिर्फ़ यहाँ मालूम आधिकारिक चैनलों से मिलाया जाता है। इंटरनेट पर कुछ नहीं खोजा जाता।
    .example = support@example.com

## शंकाएँ: जवाब के पास कही जाती हैं, रास्ता नहीं रोकतीं

doubt-phone-no-country = नंबर + और देश कोड के साथ लिखें, या देश भरें।
doubt-phone-invalid = यह वहाँ चलने वाले नंबर जैसा नहीं लगता। देख लें; ऐसे भी रख सकते हैं।
doubt-phone-shape = यह फ़ोन नंबर जैसा नहीं लगता।
doubt-email-shape = यह ईमेल पते जैसा नहीं लगता।
doubt-email-typo = क्या आपका मतलब { $host } था? सही हो तो ऐसे ही रहने दें।
doubt-moment-vague = जैसा लिखा वैसा रखा गया। 2026-02-11 09:20 +05:30 जैसी तारीख ज़्यादा काम आती है।
doubt-moment-no-zone = UTC से अंतर जोड़ें, जैसे +05:30।
doubt-amount-shape = रकम में अंक होते हैं।
doubt-currency-shape = तीन अक्षर, जैसे INR या USD।
doubt-version-shape = वर्ज़न में संख्या होती है, जैसे 11.7.2। “के बारे में” में मिलता है।
doubt-link-shape = यह लिंक जैसा नहीं लगता। सहायता टीम उसी पर काम कर सकती है जो खुले, जैसे t.me/example/42।
doubt-link-local = यह आपके अपने डिवाइस पर है, जिसे सहायता टीम नहीं खोल सकती। ऐप जो लिंक साझा करने को देता है, वह दें।
doubt-country = यह किसी देश का कोड नहीं। दो अक्षर लिखें, जैसे IN, या कॉलिंग कोड, जैसे +91।
doubt-country-near = यह देश का दो अक्षर वाला कोड नहीं। क्या आपका मतलब { $near } था?
doubt-not-a-choice = दिए जवाबों में से एक चुनें।
doubt-try-without-result = हर कोशिश का नतीजा लिखें।
note-urgent_mark_refused = “तत्काल” का निशान नहीं लगाया गया: वह सिर्फ़ चोरी हुए पैसे या अकाउंट के लिए है, और दूसरों को देर कराता है।
note-other_number = आपके टेक्स्ट में किसी और का फ़ोन नंबर है। सहायता टीम को न चाहिए हो तो हटा दें।
note-yours_not_checked = यह प्लैटफ़ॉर्म आपकी अपनी फ़ाइल से है, और किसी ने इसे नहीं जाँचा। लिखने से पहले देख लें कि पता सही है।

## सूचनाएँ: अभी क्या हुआ

notice-copied = कॉपी हुआ: { $what } ({ $way }; पक्का करने को वापस पढ़ा गया)।
notice-copied-terminal = { $way } से क्लिपबोर्ड पर भेजा: { $what }। पहुँचा या नहीं, एक बार पेस्ट करके देखें; t दूसरा तरीका आज़माता है।
notice-taken-sent = { $way } से क्लिपबोर्ड पर भेजा: चुना हुआ टेक्स्ट। इस प्रोग्राम में Alt+V उसे हर हाल में डाल देता है।
notice-taken-here = क्लिपबोर्ड तक पहुँचा नहीं जा सका। इस प्रोग्राम में Alt+V फिर भी टेक्स्ट डाल देता है।
notice-copy-no-other = यहाँ क्लिपबोर्ड का कोई और तरीका नहीं। फ़ाइल लिखने के लिए w दबाएँ।
way-wayland = wl-copy
way-system = सिस्टम का क्लिपबोर्ड
way-windows = Windows का क्लिपबोर्ड
way-tmux = tmux
way-screen = GNU screen
way-terminal = आपका टर्मिनल
notice-copy-failed = कॉपी नहीं हो सका: { $reason } फ़ाइल लिखने के लिए w दबाएँ।
notice-copy-too-long = इस टर्मिनल के क्लिपबोर्ड के लिए बहुत लंबा। फ़ाइल लिखने के लिए w दबाएँ।
notice-no-slots = इस चैनल में खानों वाला फ़ॉर्म नहीं। c पूरा संदेश कॉपी करता है।
notice-no-address = यह चैनल ऐप के अंदर है और इसका कोई पता नहीं।
notice-opened = सिस्टम से { $address } खोलने को कहा गया।
notice-opened-paste = सिस्टम से { $address } के लिए ईमेल खोलने को कहा गया, टेक्स्ट के बिना: कुछ सिस्टम इतने लंबे लिंक काट देते हैं। टेक्स्ट कॉपी है; ईमेल में पेस्ट करें।
notice-opened-copy = सिस्टम से { $address } के लिए ईमेल खोलने को कहा गया, टेक्स्ट के बिना: कुछ सिस्टम इतने लंबे लिंक काट देते हैं। कॉपी भी नहीं हो सका; फ़ाइल में लिखने के लिए w दबाएँ।
notice-text-copied = टेक्स्ट कॉपी है; अपने ईमेल में पेस्ट करें।
mailto-long = कुछ सिस्टम इतने लंबे लिंक बिना बताए काट देते हैं। देख लें कि संदेश का अंत मौजूद है, या टेक्स्ट कॉपी करके पेस्ट करें।
notice-open-failed = खुल नहीं सका: { $reason } पता है { $address }।
notice-written = { $path } में लिखा गया।
notice-write-failed = { $path } लिखी नहीं जा सकी: { $reason } कुछ नहीं गया; c अब भी कॉपी करता है।
notice-no-room = यहाँ { $max } से ज़्यादा अक्षर नहीं आते। { $left } छूट गए।
notice-hidden-removed = { $count ->
    [one] { $count } छिपा अक्षर हटाया गया।
   *[other] { $count } छिपे अक्षर हटाए गए।
}
notice-item-removed = हटाया गया। Alt+Z से वापस आता है।
notice-language-nearest = { $wanted } अभी यहाँ नहीं है। सबसे मिलती भाषा यह है।
part-all = पूरा संदेश
part-subject = विषय
part-body = टेक्स्ट
part-selection = चुना हुआ टेक्स्ट
part-short = छोटा संदेश
part-address = पता
part-slot = खाना “{ $field }” ({ $of } में से { $at }, { $length })
notice-and = { $one } { $other }
slot-head = { $field }: { $length }
slot-length-graphemes = { $count } अक्षर
slot-length-utf16 = { $count ->
    [one] { $count } UTF-16 इकाई
   *[other] { $count } UTF-16 इकाइयाँ
}
slot-length-bytes = { $count } बाइट
slot-length-limit = { $length }, ज़्यादा से ज़्यादा { $limit }
slot-over = इस खाने के लिए { $over } ज़्यादा: पेस्ट करने से पहले छोटा करें, वरना फ़ॉर्म काट सकता है।
slot-over-claimed = बताई गई सीमा सही हो तो इस खाने के लिए { $over } ज़्यादा। पेस्ट करके अंत देख लें।

## कुंजियाँ: हर एक का नाम, काम, और नीचे की पट्टी के लिए एक शब्द (.short)

key-name-enter = Enter
key-name-esc = Esc
key-name-tab = Tab
key-name-ctrl = Ctrl
key-name-shift = Shift
key-name-arrows = ↑ ↓
key-name-sides = ← →
key-name-pages = PgUp PgDn
key-name-home-end = Home End
key-name-space = Space
key-name-delete = Del
key-name-letters = अक्षर
key-name-or = { $one } या { $other }
key-filter = सूची छाँटें
    .short = छाँटें
key-move = ऊपर-नीचे जाएँ
    .short = चलें
key-page = एक पन्ना ऊपर या नीचे
    .short = पन्ना
key-ends = पहले या आख़िरी पर
    .short = सिरे
key-choose = चुनें
    .short = चुनें
key-next-field = अगला खाना, और आख़िरी से अगला पन्ना
    .short = आगे
key-done = हो गया
    .short = हो गया
key-fields = अगला खाना, पिछला खाना
    .short = खाने
key-answers = जवाबों के बीच जाएँ
    .short = जवाब
key-mark = जवाब चुनें या हटाएँ
    .short = चुनें
key-remove = चीज़ हटाएँ; Alt+Z से वापस आती है
    .short = हटाएँ
key-newline = नई पंक्ति
    .short = नई पंक्ति
key-unknown = “पता नहीं”
    .short = पता नहीं
key-undo = वापस लें, फिर करें
    .short = वापस
key-select = टेक्स्ट चुनें; Ctrl के साथ शब्द-शब्द
    .short = चुनें
key-take = चुना हुआ कॉपी करें, काटें
    .short = कॉपी, काटें
key-put-in = कॉपी किया या काटा हुआ डालें
    .short = डालें
key-preview = अब तक का संदेश
    .short = झलक
key-scroll = ऊपर-नीचे सरकाएँ
    .short = सरकाएँ
key-jump = उस जवाब पर जाएँ, या पंक्ति पर निशान लगाएँ
    .short = वहाँ जाएँ
key-back = एक क़दम पीछे; लिखा हुआ कुछ नहीं जाता
    .short = पीछे
key-close = बंद करें
    .short = बंद
key-help = यहाँ चलने वाली सारी कुंजियाँ
    .short = मदद
key-ui-language = इस प्रोग्राम की भाषा
    .short = भाषा
key-message-language = संदेश की भाषा
    .short = संदेश भाषा
key-contact = क्या यह संपर्क असली है?
    .short = असली?
key-redraw = स्क्रीन फिर बनाएँ
    .short = ताज़ा करें
key-quit = बाहर निकलें
    .short = बाहर
key-copy-all = पूरा संदेश कॉपी करें
    .short = कॉपी
key-copy-subject = विषय कॉपी करें
    .short = विषय
key-copy-body = विषय के बिना टेक्स्ट कॉपी करें
    .short = टेक्स्ट
key-copy-slot = फ़ॉर्म का अगला खाना कॉपी करें
    .short = अगला खाना
key-copy-address = पता कॉपी करें
    .short = पता
key-copy-otherwise = वही दूसरे तरीके से कॉपी करें
    .short = और तरीका
key-open-address = पता खोलें; पहले पूछा जाएगा
    .short = खोलें
key-write-file = संदेश फ़ाइल में लिखें
    .short = फ़ाइल

too-small = यह विंडो बहुत छोटी है। कम से कम { $width } × { $height } करें। Ctrl+Q से बाहर।
exit-copied = आपने संदेश कॉपी किया। इस प्रोग्राम ने कुछ नहीं भेजा: जहाँ जाना है वहाँ पेस्ट करें।
exit-written = आपका संदेश { $path } में है।
exit-not-kept = आपके जवाब नहीं रखे गए, जैसा आपने चाहा।

## केस फ़ाइल

case-at = { $path }, पंक्ति { $line }, कॉलम { $column }: { $mistake }
case-too-large = केस फ़ाइल के लिए यह बहुत बड़ी है।
case-syntax = यह सही TOML नहीं है। अक्सर यहाँ उद्धरण-चिह्न या कोष्ठक छूट जाता है।
case-unquoted = { $value } TOML की जानी हुई संख्या नहीं। उद्धरण-चिह्नों में लिखें: "{ $value }"
case-schema = schema = { $found } किसी दूसरे वर्ज़न का है। यह प्रोग्राम schema = 1 पढ़ता है।
case-unknown-key = “{ $name }” नाम की कोई कुंजी नहीं।
case-unknown-key-near = “{ $name }” नाम की कोई कुंजी नहीं। क्या आपका मतलब “{ $near }” था?
case-unknown-id = यहाँ ऐसा कुछ नहीं: { $kind } “{ $name }”।
case-unknown-id-near = यहाँ ऐसा कुछ नहीं: { $kind } “{ $name }”। क्या आपका मतलब “{ $near }” था?
case-kind-platform = प्लैटफ़ॉर्म
case-kind-category = श्रेणी
case-kind-option = विकल्प
case-kind-field = खाना
case-kind-result = नतीजा
case-kind-channel = चैनल
case-kind-country = देश
case-kind-zone = टाइम ज़ोन
case-kind-confirmed = जाँच-सूची की पंक्ति
case-expected = “{ $name }” में यह आता है: { $kind }।
case-type-table = तालिका
case-type-text = उद्धरण-चिह्नों में टेक्स्ट
case-type-boolean = true या false
case-type-list = चौकोर कोष्ठक में सूची
case-type-number = संख्या
case-missing-key = कुंजी “{ $name }” नहीं है।
case-incomplete = संदेश बनाने से पहले केस में प्लैटफ़ॉर्म, श्रेणी और विकल्प चाहिए।
case-new = casewright की केस फ़ाइल। जो पता हो भरें; बाकी मिटाएँ, या टिप्पणी बनाकर छोड़ दें।
case-new-required = ज़रूरी:
case-new-recommended = हो तो अच्छा:
case-new-language = संदेश की भाषा
case-new-country = दो अक्षर, स्थानीय फ़ोन नंबरों के लिए
case-new-logged-in = क्या अब भी अकाउंट में जा सकते हैं?
case-new-app-opens = क्या ऐप खुलता है?
case-new-unknown = पूछा गया, और पता नहीं
case-kind-of-answer-phone = फ़ोन नंबर
case-kind-of-answer-email = ईमेल पता
case-kind-of-answer-line = टेक्स्ट
case-kind-of-answer-long = कई पंक्तियों का टेक्स्ट
case-kind-of-answer-moment = तारीख और समय, UTC से अंतर के साथ
case-kind-of-answer-yes_no = true या false
case-kind-of-answer-choice = इनमें से एक, या अपने शब्द
case-kind-of-answer-closed = इनमें से एक
case-kind-of-answer-list = टेक्स्ट की सूची
case-kind-of-answer-timeline = कब क्या हुआ, इसकी सूची
case-kind-of-answer-tried = क्या आज़माया, नतीजे के साथ सूची
case-kind-of-answer-shots = तस्वीरों की सूची
case-kind-of-answer-amount = रकम
case-kind-of-answer-currency = तीन अक्षर
case-kind-of-answer-version = वर्ज़न, संख्या के साथ
case-kind-of-answer-link = लिंक
case-kind-of-answer-links = लिंक की सूची

## कमांड लाइन

error-no-terminal = सवाल पूछने के लिए casewright को टर्मिनल चाहिए। टर्मिनल न हो तो यह लें: casewright --plain, या casewright render CASE
error-read = { $path } पढ़ी नहीं जा सकती: { $reason }
error-write = लिखा नहीं जा सकता: { $reason }
error-not-text = { $path } UTF-8 टेक्स्ट नहीं है।
error-channel = इस प्लैटफ़ॉर्म का “{ $name }” चैनल नहीं है।
error-channel-near = इस प्लैटफ़ॉर्म का “{ $name }” चैनल नहीं है। क्या आपका मतलब “{ $near }” था?
error-now = “{ $value }” 2026-11-21T12:00:00Z जैसा समय नहीं है।
error-terminal = टर्मिनल ने मना किया: { $reason }
render-missing = { $count ->
    [one] { $count } ज़रूरी जवाब बाकी है: { $fields }
   *[other] { $count } ज़रूरी जवाब बाकी हैं: { $fields }
}
render-language-fallback = { $wanted } अभी यहाँ नहीं है; संदेश { $used } में है।
render-hidden-removed = केस फ़ाइल से हटाए गए छिपे अक्षर: { $count }।
render-moment-read = “{ $typed }” को { $read } पढ़ा गया।
own-platforms = { $place }: { $reason } इस फ़ाइल का कुछ नहीं लिया गया। casewright lint --overlay { $path } बताता है कि कैसे ठीक हो।
own-language = { $place }: { $reason } इस फ़ाइल का कुछ नहीं लिया गया। casewright lint --locales { $path } बताता है कि कैसे ठीक हो।
own-message = { $place }: { $reason } वहाँ प्रोग्राम के अपने शब्द लिए गए। casewright lint --locales { $path } बताता है कि कैसे ठीक हो।
own-no-tag = { $path }: भाषा के फ़ोल्डर का नाम उसका टैग होता है, जैसे pt-BR। इससे कुछ नहीं लिया गया।
own-aside = अलग रखा गया: { $reason }
cli-about = मैसेजिंग प्लैटफ़ॉर्म को एक पूरा और सच्चा सहायता अनुरोध लिखें, सही भाषा में, सही आधिकारिक चैनल के लिए। ऑफ़लाइन: कुछ नहीं भेजा जाता।
cli-case = खोलने के लिए केस फ़ाइल
cli-case-render = केस फ़ाइल; - से मानक इनपुट पढ़ा जाता है
cli-ui = इंटरफ़ेस की भाषा (BCP 47, जैसे hi)
cli-language = संदेश की भाषा (BCP 47)
cli-own-platforms = अपनी फ़ाइल के प्लैटफ़ॉर्म जोड़ें; बिना जाँचे के रूप में दिखते हैं
cli-own-locales = अपने फ़ोल्डर की भाषाएँ जोड़ें, जिसमें हर भाषा का एक फ़ोल्डर हो
cli-no-caps = अपनी फ़ाइलें पढ़ें, चाहे कितनी बड़ी हों
cli-print = बाहर निकलते समय संदेश मानक आउटपुट पर लिखें; स्क्रीन त्रुटि आउटपुट पर बनती है
cli-plain = बिना स्क्रीन, पंक्ति-दर-पंक्ति पूछें: स्क्रीन रीडर, पाइप और सादे टर्मिनल के लिए
cli-theme = रंग-रूप; auto टर्मिनल के अपने रंग लेता है
cli-ascii = ऐसे चिह्नों से बनाएँ जो हर टर्मिनल दिखाए
cli-mouse = माउस के क्लिक और पहिया लें; तब लिखा हुआ Shift दबाकर चुना जाता है
cli-render = केस फ़ाइल का अनुरोध दिखाएँ
cli-channel = सबसे अच्छे की जगह इस चैनल के लिए लिखें
cli-now = इसे अभी का समय मानें (RFC 3339)
cli-format = आउटपुट का रूप
cli-new-case = खाली केस फ़ाइल दिखाएँ, हर खाने की व्याख्या के साथ
cli-new-case-platform = प्लैटफ़ॉर्म
cli-new-case-category = श्रेणी
cli-new-case-option = विकल्प
cli-platforms = प्लैटफ़ॉर्म, श्रेणियाँ, विकल्प और चैनल दिखाएँ
cli-lint = platforms.toml और भाषाएँ जाँचें, और जो ग़लत है वह दिखाएँ
cli-lint-file = जाँचने की फ़ाइलें: अंदर वाले की जगह पूरा कैटलॉग, या .ftl फ़ाइल
cli-lint-locales = अंदर की भाषाओं की जगह इस फ़ोल्डर की भाषाएँ जाँचें
cli-lint-overlay = अपनी फ़ाइल को अंदर के कैटलॉग पर रखी मानकर जाँचें
cli-lint-schema = platforms.toml का JSON Schema दिखाएँ
cli-usage = इस्तेमाल
cli-commands = कमांड
cli-options = विकल्प
cli-arguments = आर्ग्युमेंट
cli-help = मदद दिखाएँ
cli-version = वर्ज़न दिखाएँ
arg-unknown = यहाँ “{ $name }” नाम का आर्ग्युमेंट नहीं है।
arg-unknown-near = यहाँ “{ $name }” नाम का आर्ग्युमेंट नहीं है। क्या आपका मतलब “{ $near }” था?
arg-value = { $name } में “{ $value }” नहीं आता। यह आता है: { $values }
arg-missing = यह नहीं दिया गया: { $names }
arg-wrong = ये आर्ग्युमेंट एक साथ नहीं चलते।
arg-help = और: { $command } --help
cli-check-contact = क्या यह संपर्क असली है? यहाँ मालूम आधिकारिक चैनलों से मिलाता है
cli-check-contact-text = संपर्क, जैसा मिला
cli-check-contact-platform = सिर्फ़ इस प्लैटफ़ॉर्म के लिए
cli-config = हर सेटिंग दिखाएँ, और वह कहाँ से आई
cli-completions = शेल के लिए ऑटो-कंप्लीट स्क्रिप्ट दिखाएँ
cli-completions-shell = bash, zsh, fish, powershell या elvish
cli-man = मैनुअल पेज दिखाएँ

config-line = { $key } = { $value } ({ $origin })
config-none = तय नहीं
config-from-file = सेटिंग फ़ाइल से
config-from-variable = चर { $name } से
config-from-default = डिफ़ॉल्ट
config-file = सेटिंग फ़ाइल: { $path }
config-no-file = सेटिंग फ़ाइल { $path } होती; अभी नहीं है।
config-state = सहेजे गए केस और जानकारी: { $path }

secret-removed = संदेश से निकाला गया: { $what } ({ $masked }), “{ $field }” से
    .hint = किसी सहायता टीम को इसकी ज़रूरत नहीं। राज़ न हो तो Enter से वापस आता है।
secret-kept = रखा गया, क्योंकि आपने कहा कि राज़ नहीं: { $what } ({ $masked }), “{ $field }” में
    .hint = Enter से फिर निकलता है।
secret-code = लॉगिन कोड
secret-password = पासवर्ड
secret-pin = पिन
secret-card = कार्ड नंबर
secret-card_check = कार्ड के जाँच अंक

## हाथ से बदला संदेश

message-own-text = यह टेक्स्ट आपने ख़ुद बदला है।
message-own-text-outdated = आपके बदलने के बाद आपके जवाब बदल गए हैं। जवाबों से अब जो टेक्स्ट बनता है उसे देखने के लिए u दबाएँ, और अपने के लिए फिर u।
message-own-text-elsewhere = आपने टेक्स्ट दूसरी भाषा में बदला है। यहाँ वह आपके जवाबों के मुताबिक़ है।
message-short = यह छोटा संदेश है, चैट के लिए। पूरे के लिए m दबाएँ।
message-short-made = यह छोटा संदेश है, चैट के लिए। आपके जवाबों से बना है, हाथ से किए बदलाव के बिना। अपने के लिए m दबाएँ।
message-short-wanted = यह चैट है, जहाँ छोटे संदेश पहले पढ़े जाते हैं। छोटे के लिए m दबाएँ।
message-foreign = पता है कि यह सहायता टीम सिर्फ़ { $languages } पढ़ती है। वह भाषा F3 से चुनें, और उसमें एक पंक्ति जोड़ें कि क्या हुआ: आपके अपने शब्द वैसे ही जाते हैं जैसे आपने लिखे।
notice-renewed = यह टेक्स्ट आपके जवाबों से बना है। अपने के लिए u दबाएँ।
edit-title = संदेश बदलें
edit-lead = जो यहाँ है, वही कॉपी होता है। Enter से पूरा; कोड, पासवर्ड और कार्ड नंबर बाहर ही रहते हैं।
field-own_text = संदेश का टेक्स्ट
format-json = JSON, प्रोग्रामों के लिए
format-slots = फ़ॉर्म के लिए पन्ना, खाना-दर-खाना
format-eml = बिना भेजा ईमेल (.eml)
format-mailto = आपका ईमेल प्रोग्राम खोलने वाला लिंक (mailto:)
key-edit-message = संदेश हाथ से बदलें
    .short = बदलें
key-renew = जवाबों से बना टेक्स्ट, या फिर आपका अपना
    .short = अपना या नया
key-short-message = चैट के लिए छोटा संदेश, या फिर पूरा
    .short = छोटा या पूरा
key-reorder = यह पंक्ति ऊपर या नीचे करें
    .short = पंक्ति हिलाएँ
