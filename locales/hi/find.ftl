# जो पूछा गया है वह कहाँ मिलेगा, और स्क्रीन पर लिखा हुआ पेस्ट करने की जगह।
# मेन्यू के नाम उद्धरण-चिह्नों में हैं, जैसे सिस्टम या ऐप लिखता है।

find-title = यह मुझे कहाँ मिलेगा?
find-lead = या “के बारे में” वाली स्क्रीन या किसी सूचना का लिखा कॉपी करके यहाँ पेस्ट करें: पूछी गई बातें उसमें से ढूँढ ली जाएँगी।
find-unsure = मेन्यू वर्ज़न के साथ बदलते हैं। जो सबसे मिलता-जुलता हो, वह देखें।
find-paste = पेस्ट किया हुआ टेक्स्ट
    .hint = यह इसी कंप्यूटर पर रहता है; सिर्फ़ नीचे लिखी बातें ली जाती हैं, और वहीं जहाँ अभी आपका जवाब नहीं है।
find-told = इसमें मिला
find-told-item = { $field }: { $value }
find-told-kept = { $field }: { $value }; आपका अपना जवाब रहेगा।
notice-find-taken = { $count ->
    [one] { $count } जवाब भरा गया। देख लें कि सही है।
   *[other] { $count } जवाब भरे गए। देख लें कि सही हैं।
}
notice-find-nothing = इसमें किसी ऐसे सवाल का जवाब नहीं जो यहाँ अभी खाली है।
key-find = यह मुझे कहाँ मिलेगा? स्क्रीन का लिखा पेस्ट करें
    .short = कहाँ?

find-model_android = Android: “सेटिंग” › “फ़ोन के बारे में”।
find-model_iphone = iPhone, iPad: “सेटिंग्स” › “सामान्य” › “परिचय”, मॉडल वाली पंक्ति।
find-model_windows = Windows: “सेटिंग्स” › “सिस्टम” › “इसके बारे में”।
find-model_mac = Mac: सबसे ऊपर बाईं ओर Apple मेन्यू, फिर “इस Mac का परिचय”।
find-system_android = Android: “सेटिंग” › “फ़ोन के बारे में”, “Android वर्शन” वाली पंक्ति।
find-system_iphone = iPhone, iPad: “सेटिंग्स” › “सामान्य” › “परिचय”, वर्ज़न वाली पंक्ति।
find-system_windows = Windows: “सेटिंग्स” › “सिस्टम” › “इसके बारे में”, Windows की जानकारी में।
find-system_mac = Mac: सबसे ऊपर बाईं ओर Apple मेन्यू, फिर “इस Mac का परिचय”।
find-app_whatsapp = WhatsApp: “सेटिंग” › “मदद” › “ऐप की जानकारी”।
find-app_telegram = Telegram: ज़्यादातर डिवाइस पर “Settings” के बिल्कुल अंत में।
find-app_wechat = WeChat: “Me” › “Settings” › “About”।
find-app_line = LINE: “Settings” › “About LINE”।
find-app_signal = Signal: “सेटिंग” › “मदद”।
find-app_android = Android: ऐप का आइकन दबाए रखें, “ऐप्लिकेशन की जानकारी”; वर्ज़न अंत में होता है।
find-app_iphone = iPhone, iPad: “सेटिंग्स” › “सामान्य” › “iPhone स्टोरेज”, फिर ऐप; वर्ज़न नाम के नीचे होता है।
find-app_computer = कंप्यूटर पर: ऐप के मेन्यू में “इसके बारे में”।
find-account_wechat = WeChat: “Me”, आपके नाम के नीचे: “WeChat ID”।
find-account_line = LINE: “Settings” › “Profile”।
find-account_telegram = Telegram: “Settings”, @ के साथ आपका नाम।
find-account_profile = आपकी प्रोफ़ाइल पर, या उसके लिंक में। दोस्तों को भी दिखता है: किसी से पूछ लें।
find-code_window = गड़बड़ी वाली विंडो में, अक्सर कोष्ठक में या अंत में।
find-code_picture = विंडो की तस्वीर में, अगर आपने ली हो।
find-text_window = गड़बड़ी वाली विंडो में। ज़्यादातर फ़ोन पर लिखा हुआ दबाए रखने से कॉपी होता है।
find-ban_notice = उस स्क्रीन पर जो चैट की जगह खुलती है। कॉपी न हो तो शब्द-शब्द लिखें।
