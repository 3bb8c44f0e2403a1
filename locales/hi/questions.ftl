# सवाल: श्रेणियाँ, विकल्प, पन्ने, खाने, आम जवाब।
# श्रेणी और विकल्प के नाम संदेश के विषय में भी आते हैं, और
# choice-* और try-* उसमें जवाब बनते हैं: छोटे और निष्पक्ष रखें।

## श्रेणियाँ

category-account_access = अकाउंट में पहुँच
    .about = लॉगिन नहीं होता, या कोड नहीं आता
category-account_ban = अकाउंट बैन
    .about = बैन, निलंबित, फ़्रीज़ या सीमित
category-security = सुरक्षा
    .about = हैक, अजीब लॉगिन, फ़ोन खोया या चोरी
category-messages = संदेश
    .about = नहीं गए, नहीं मिले, देर से आए या गायब
category-payments = भुगतान
    .about = ग़लत कटौती, रिफ़ंड, बैलेंस, सब्सक्रिप्शन
category-groups = ग्रुप
    .about = जुड़ नहीं पा रहे, हटाए गए, एडमिन नहीं रहे
category-technical = तकनीकी समस्या
    .about = बंद होता है, धीमा है, अपडेट या बैकअप नहीं होता
category-abuse = दुर्व्यवहार की शिकायत
    .about = स्पैम, धमकी, धोखाधड़ी, कोई मेरे नाम से
category-language = भाषा
    .about = ऐप ग़लत भाषा में है
category-business = कारोबार
    .about = सत्यापन, API, बिज़नेस अकाउंट ब्लॉक
category-legal_privacy = क़ानून और गोपनीयता
    .about = कॉपीराइट, ट्रेडमार्क, मेरा निजी डेटा
category-other = अन्य
    .about = इस सूची में कुछ और मेल नहीं खाता

## विकल्प

option-no_login = लॉगिन नहीं होता
    .about = अंदर नहीं आने देता, या लॉगआउट होकर बाहर अटक गए
option-no_code = कोड नहीं आता
    .about = कोड न SMS से आता है, न कॉल से
option-number_changed = फ़ोन नंबर बदला
    .about = नया नंबर है, या पुरानी सिम अब नहीं चलती
option-two_step_forgotten = दो चरणों वाली पुष्टि भूल गए
    .about = कोड के बाद माँगा गया पिन या पासवर्ड याद नहीं

option-banned = अकाउंट बैन हुआ
    .about = लिखा है कि अकाउंट या नंबर बैन, ब्लॉक या बंद है
option-temporarily_banned = अकाउंट कुछ समय के लिए बैन
    .about = कुछ घंटे या दिन की रोक, समय चल रहा है
option-frozen = अकाउंट फ़्रीज़ हुआ
    .about = अकाउंट फ़्रीज़ है: देख सकते हैं, लिख नहीं सकते
option-limited_sending = भेजने पर रोक
    .about = जो संपर्क में नहीं, उन्हें लिखा नहीं जाता

option-hijacked = अकाउंट पर कब्ज़ा
    .about = हैक या चोरी: कोई और अंदर है और मेरे नाम से लिखता है
option-suspicious_login = संदिग्ध लॉगिन
    .about = अजीब लॉगिन या डिवाइस जो मेरा नहीं था
option-phone_lost = फ़ोन खोया या चोरी
    .about = फ़ोन गया, और अकाउंट उस पर अब भी खुला है
option-data_leak = डेटा लीक का शक
    .about = चैट, फ़ोटो या नंबर बाहर गए; कोई बहुत कुछ जानता है

option-send_failed = संदेश नहीं गए
    .about = संदेश नहीं जाता, लाल निशान, या “भेजा जा रहा है” पर रुका
option-not_received = संदेश नहीं मिले
    .about = दूसरों के भेजे संदेश मुझ तक नहीं आते
option-delayed = संदेश देर से
    .about = संदेश घंटों बाद आते हैं, या ऐप खोलने पर ही
option-media_failed = फ़ोटो या फ़ाइल नहीं जाती
    .about = फ़ोटो, वीडियो, आवाज़ या फ़ाइल न जाती है, न आती है
option-sync = संदेश एक-से नहीं
    .about = चैट गायब, या फ़ोन और कंप्यूटर पर अलग

option-failed = भुगतान नहीं हुआ
    .about = भुगतान नहीं हुआ, या अटक गया
option-refund = रिफ़ंड
    .about = पैसे वापस चाहिए, या रिफ़ंड नहीं आया
option-wrong_balance = ग़लत बैलेंस
    .about = बैलेंस ग़लत है, वॉलेट में पैसे कम हैं
option-wrong_charge = ग़लत कटौती
    .about = दो बार, ज़्यादा, या जो नहीं ख़रीदा उसके पैसे कटे
option-subscription = सब्सक्रिप्शन
    .about = पैसे दिए पर चालू नहीं, या बार-बार नया होता है
option-goods_not_delivered = पैसे दिए, चीज़ नहीं मिली
    .about = पैसे दिए, पर जो ख़रीदा वह नहीं आया

option-cannot_join = ग्रुप से जुड़ नहीं पा रहे
    .about = लिंक नहीं चलता, ग्रुप भरा है, या मना करता है
option-removed = ग्रुप से हटाए गए
    .about = मुझे ग्रुप से निकाल दिया गया
option-admin_rights = एडमिन के अधिकार
    .about = अब एडमिन नहीं हूँ, या ग्रुप में एडमिन नहीं बचा

option-crash = ऐप बंद हो जाता है
    .about = अपने आप बंद, अटक जाता है, या खुलता नहीं
option-cannot_update = अपडेट नहीं होता
    .about = अपडेट नहीं होता, या कहता है वर्ज़न पुराना है
option-backup_failed = बैकअप नहीं हुआ
    .about = बैकअप रुक जाता है, या चैट वापस नहीं आतीं
option-slow = ऐप धीमा है
    .about = अटकता है, बैटरी खाता है या जगह भर देता है
option-notifications = सूचनाएँ
    .about = न आवाज़, न सूचना, या सिर्फ़ ऐप खुला हो तब

option-spam = स्पैम
    .about = बार-बार बिन माँगे विज्ञापन
option-harassment = उत्पीड़न या धमकी
    .about = कोई गाली, पीछा, धमकी या ब्लैकमेल करता है
option-scam = धोखाधड़ी
    .about = किसी ने ठगा, या लोगों से पैसे ऐंठता है
option-illegal_content = ग़ैरक़ानूनी सामग्री
    .about = चैट में हिंसा, बाल शोषण, नशा या दूसरे अपराध
option-impersonation = मेरे नाम से नकली पहचान
    .about = नकली अकाउंट मेरा नाम और फ़ोटो लगाता है
option-malicious_bot = नुक़सान पहुँचाने वाला बॉट
    .about = बॉट ठगता है, स्पैम भेजता है या कोड माँगता है

option-wrong_language = ग़लत भाषा
    .about = ऐप अचानक ऐसी भाषा में है जो पढ़ी नहीं जाती
option-cannot_switch = भाषा नहीं बदलती
    .about = मेरी भाषा नहीं है, या फिर वही हो जाती है

option-verification = सत्यापन
    .about = कारोबार या चैनल के लिए आधिकारिक निशान चाहिए
option-api = बिज़नेस API
    .about = API, बॉट या बिज़नेस टूल नहीं चलता
option-blocked = बिज़नेस अकाउंट ब्लॉक
    .about = बिज़नेस नंबर, बॉट या चैनल ब्लॉक हुआ

option-copyright = कॉपीराइट
    .about = कोई मेरी फ़ोटो, लेख, संगीत या वीडियो की नकल करता है
option-trademark = ट्रेडमार्क
    .about = कोई मेरा ब्रांड, नाम या लोगो लगाता है
option-data_request = मेरे डेटा का अनुरोध
    .about = डेटा की प्रति चाहिए, या उसे मिटवाना है
option-privacy = गोपनीयता
    .about = मेरा निजी डेटा ग़लत दिखाया, लिया या बाँटा गया

option-other = कुछ और
    .about = मेरी समस्या किसी सूची में नहीं

## पन्ने

page-account = आपका अकाउंट
page-device = फ़ोन और ऐप
page-happened = क्या हुआ
page-ban = बैन
page-security = सुरक्षा
page-messages = वे संदेश
page-groups = वह ग्रुप
page-payment = वह भुगतान
page-abuse = आप किसकी शिकायत करते हैं
page-legal = आपके अधिकार
page-business = आपका कारोबार
page-story = अपने शब्दों में
page-timeline = एक के बाद एक
page-tried = आपने क्या आज़माया
page-request = आप क्या चाहते हैं
page-proof = स्क्रीनशॉट

## खाने: अकाउंट

field-account_phone = अकाउंट का फ़ोन नंबर
    .hint = प्लैटफ़ॉर्म इसी से अकाउंट ढूँढता है; + और देश कोड के साथ लिखें।
    .example = +91 22 5550 0123
field-username = यूज़रनेम
    .hint = आपकी प्रोफ़ाइल पर, अगर हो; अक्सर @ से शुरू होता है।
    .example = @maria_k_example
field-account_id = अकाउंट ID या दिखने वाला नाम
    .hint = WeChat ID, LINE का नाम, प्रोफ़ाइल लिंक: जिससे अकाउंट पहचाना जाए।
    .example = wxid_example77
field-registered_since = अकाउंट कब से है
    .hint = साल या महीना काफ़ी है; इससे दिखता है कि अकाउंट आपका है।
    .example = 2022-08
field-reply_email = जवाब के लिए ईमेल
    .hint = ऐसा पता जो आप अभी खोल सकें; जवाब वहाँ आ सकता है।
    .example = maria@example.org
field-alt_contact = आप तक पहुँचने का दूसरा तरीका
    .hint = दूसरा ईमेल या नंबर जो अगले सात दिन चले।
    .example = m.k@example.net
field-legal_name = पूरा क़ानूनी नाम
    .hint = सिर्फ़ वहाँ जहाँ प्लैटफ़ॉर्म का अपना फ़ॉर्म माँगे।
    .example = मारिया उदाहरण
field-service_region = सेवा का क्षेत्र
    .hint = WeChat (विदेश) और Weixin (मुख्यभूमि चीन) अलग कंपनियाँ चलाती हैं।
field-business_name = कारोबार का नाम
    .hint = जैसा बिज़नेस प्रोफ़ाइल पर लिखा है।
    .example = उदाहरण पुस्तक भंडार
field-business_verified = क्या कारोबार सत्यापित है?
    .hint = हाँ तभी, जब प्रोफ़ाइल पर प्लैटफ़ॉर्म का अपना निशान हो।

## खाने: डिवाइस

field-device_model = फ़ोन या कंप्यूटर का मॉडल
    .hint = डिवाइस की सेटिंग में, “के बारे में” के नीचे।
    .example = Pixel 8
field-os_version = सिस्टम और वर्ज़न
    .hint = डिवाइस की सेटिंग में, “के बारे में” के नीचे, मॉडल के पास।
    .example = Android 14
field-app_version = ऐप का वर्ज़न
    .hint = ऐप की सेटिंग में मदद या जानकारी के नीचे; या ऐप स्टोर में।
    .example = 11.7.2
field-network_type = नेटवर्क
    .hint = उस समय डिवाइस किस पर था।
field-unofficial_app = क्या ऐप बदला हुआ या ग़ैर-आधिकारिक है?
    .hint = ऐसे ऐप से बैन हो सकता है; सच बताने से समय बचता है।

## खाने: क्या हुआ

field-summary = समस्या एक वाक्य में
    .hint = यही विषय बनता है: क्या हुआ, कितना बुरा यह नहीं।
    .example = 20 MB से बड़ी फ़ाइलें “भेजा जा रहा है” पर रुकती हैं
field-description = क्या हुआ
    .hint = बातें क्रम से। कोई कोड, पासवर्ड, पिन या कार्ड नंबर नहीं।
field-impact = इससे आप क्या नहीं कर पाते
    .hint = एक सीधी बात कड़े शब्दों से ज़्यादा काम आती है।
    .example = ग्राहकों को अनुबंध नहीं भेजे जा सकते
field-happened_at = कब हुआ
    .hint = हो सके तो दिन, समय और टाइम ज़ोन; “कल शाम” भी चलेगा।
    .example = 2026-02-16 19:05
field-first_seen = पहली बार कब दिखा
    .hint = सहायता टीम दिन और समय से रिकॉर्ड देखती है।
    .example = 2026-02-11 09:20
field-last_seen = आख़िरी बार कब दिखा
    .hint = सबसे हाल का समय; एक ही बार हुआ हो तो खाली छोड़ें।
    .example = 2026-02-13 22:10
field-frequency = कितनी बार
    .hint = कोई ढर्रा दिखा हो तो बताएँ कि किससे होता है।
    .example = जब भी 20 MB से बड़ी फ़ाइल भेजी जाए
field-steps_before = ठीक पहले आपने क्या किया
    .hint = क़दम-दर-क़दम, ताकि सहायता टीम दोहरा सके।
    .example = चैट खोली, फ़ोटो चुनी, भेजें दबाया
field-error_text = गड़बड़ी का संदेश
    .hint = शब्द-शब्द, जिस भाषा में दिखा।
field-error_code = गड़बड़ी का कोड
    .hint = गड़बड़ी की विंडो का छोटा कोड। लॉगिन कोड कभी नहीं।
    .example = Error 403
field-other_devices = आपके दूसरे डिवाइस पर
    .hint = वहाँ चलता हो तो गड़बड़ी इसी डिवाइस में है।
    .example = मेरे कंप्यूटर पर चलता है
field-network_test = दूसरे नेटवर्क पर
    .hint = मोबाइल डेटा की जगह वाई-फ़ाई आज़माएँ, या उल्टा।
field-timeline = कब क्या हुआ
    .hint = सबसे पुराना पहले: हर समय की एक पंक्ति।
    .example = फ़ाइल “भेजा जा रहा है” पर रुकी
field-tried = आपने क्या आज़माया
    .hint = हर कोशिश नतीजे के साथ, ताकि वही फिर न कहा जाए।
    .example = ऐप रीस्टार्ट किया
field-request = आप क्या चाहते हैं
    .hint = एक साफ़ बात जो सहायता टीम पूरी कर सके।
    .example = कारण ढूँढें और बताएँ कि कब ठीक होगा

## खाने: बैन

field-ban_text = बैन की सूचना में क्या लिखा है
    .hint = शब्द-शब्द, जैसा ऐप दिखाता है।
    .example = आपका अकाउंट निलंबित कर दिया गया है
field-ban_at = बैन कब दिखा
    .hint = दिन, समय और टाइम ज़ोन, जितना सटीक हो सके।
    .example = 2026-03-09 21:40
field-warning_mail = क्या पहले कोई चेतावनी आई थी?
    .hint = ईमेल से या ऐप में; स्पैम फ़ोल्डर भी देखें।
field-activity_72h = उससे पहले के 72 घंटों में क्या किया
    .hint = ग्रुप, बहुत-से संदेश, नया फ़ोन: सीधी बातें।
    .example = दो ग्रुप से जुड़ना और फ़ोन बदलना
field-affirms_no_breach = क्या आपने सेवा की शर्तें मानी हैं?
    .hint = हाँ कहने पर ही संदेश में आता है; पक्का न हो तो छोड़ दें।

## खाने: सुरक्षा

field-anomaly_at = पहली बार कब पता चला
    .hint = पहला अजीब संदेश, सूचना या लॉगआउट, टाइम ज़ोन के साथ।
    .example = 2026-01-20 23:10
field-anomaly_place_ip = लॉगिन की जगह या IP पता
    .hint = जैसा लॉगिन की सूचना या डिवाइस सूची में है।
    .example = Windows PC, पुणे
field-login_notice = क्या लॉगिन की सूचना आई थी?
    .hint = ऐसा संदेश कि आपका अकाउंट नए डिवाइस पर खुला।
field-settings_changed = आपकी मर्ज़ी के बिना बदला गया
    .hint = जो भी पता हो; इससे दिखता है कि क्या लौटाना है।
field-last_normal_use = आख़िरी सामान्य इस्तेमाल
    .hint = जब आख़िरी बार सब ठीक था।
    .example = 2026-01-20 21:00
field-two_step_state = दो चरणों वाली पुष्टि
    .hint = सिर्फ़ इतना कि चालू है या नहीं। पिन या पासवर्ड कभी न लिखें।
field-recovery_valid = क्या रिकवरी ईमेल और नंबर चलते हैं?
    .hint = हाँ, अगर वहाँ आए ईमेल और SMS पढ़े जा सकें।
field-sim_blocked = क्या ऑपरेटर ने सिम बंद कर दी है?
    .hint = सिम जिसके पास हो, लॉगिन कोड उसे मिल सकते हैं।
field-new_phone_available = क्या आपके पास दूसरा फ़ोन है?
    .hint = नई सिम के साथ लौटने का यह सबसे तेज़ रास्ता है।

## खाने: संदेश

field-counterpart_phone = दूसरे व्यक्ति का नंबर
    .hint = + और देश कोड के साथ; संदेश ढूँढने में मदद करता है।
    .example = +91 22 5550 0456
field-message_at = संदेश का समय
    .hint = हो सके तो पाँच मिनट के अंदर तक।
    .example = 2026-02-11 09:20

## खाने: ग्रुप

field-group_name = ग्रुप का नाम
    .hint = ठीक वैसा जैसा ऐप लिखता है।
    .example = अभिभावक, कक्षा 3
field-group_link = ग्रुप का लिंक
    .hint = आमंत्रण लिंक, अगर हो।
    .example = https://chat.whatsapp.com/EXAMPLE123
field-group_admin = ग्रुप का एडमिन
    .hint = जैसा नाम ग्रुप में दिखता है; कौन रहे, यह एडमिन तय करते हैं।
    .example = श्रीमती डी.
field-removal_notice = सूचना में क्या लिखा है
    .hint = शब्द-शब्द, जैसा ऐप दिखाता है।
    .example = आपको ग्रुप से हटा दिया गया

## खाने: भुगतान

field-transaction_id = लेन-देन संख्या
    .hint = रसीद पर या भुगतान इतिहास में। कार्ड नंबर कभी नहीं।
    .example = 4200009999202606011234567890
field-amount = रकम
    .hint = ठीक वही जो रसीद पर है।
    .example = 499.00
field-currency = मुद्रा
    .hint = रसीद पर लिखे तीन अक्षर।
    .example = INR
field-charged_at = पैसे कब कटे
    .hint = रसीद से; कुछ प्लैटफ़ॉर्म इसी दिन से समय गिनते हैं।
    .example = 2026-06-01 12:02
field-bank_proof = क्या बैंक में यह कटौती दिखती है?
    .hint = खाते या कार्ड के स्टेटमेंट की एक पंक्ति काफ़ी है।
field-payment_path = भुगतान कैसे किया
    .hint = इससे तय होता है कि पैसे कौन लौटाए: स्टोर, प्लैटफ़ॉर्म या विक्रेता।

## खाने: शिकायत

field-offender_handle = जिस अकाउंट की शिकायत है
    .hint = यूज़रनेम, नंबर या लिंक, ठीक वैसा ही; मिलते-जुलते अक्षर भी मायने रखते हैं।
    .example = @maria_k_exampIe
field-offence = यह अकाउंट क्या करता है
    .hint = सिर्फ़ जो ख़ुद देखा, बिना बुरा-भला कहे।
    .example = मेरा नाम और फ़ोटो लगाकर मेरे संपर्कों से पैसे माँगता है
field-content_links = संदेशों या प्रोफ़ाइल के लिंक
    .hint = सबको दिखने वाले लिंक से सहायता टीम ख़ुद देख सकती है।
    .example = t.me/maria_k_exampIe
field-evidence = आप क्या दिखा सकते हैं
    .hint = जो सँभालकर रखा है; दूसरों को धुँधला नहीं, काटकर अलग करें।
    .example = 3 स्क्रीनशॉट, पैसे की एक माँग
field-relation = वह आपका कौन है
    .hint = इससे सहायता टीम को समझने में मदद मिलती है।
field-reported_before = क्या पहले शिकायत की थी?
    .hint = ऐप के शिकायत बटन से, या किसी और तरीके से।

## खाने: क़ानून

field-rights_role = आपकी भूमिका
    .hint = इसे सिर्फ़ मालिक या उसकी ओर से कोई भेज सकता है।
field-work = आपकी कृति या ट्रेडमार्क
    .hint = नाम, पंजीकरण संख्या, या जहाँ असली दिखे।
    .example = “भोर का बंदरगाह”, फ़ोटो, https://example.org/harbour
field-infringing_links = नकलों के लिंक
    .hint = हर नकल का एक लिंक; जो मिलेगा, कार्रवाई उसी पर होगी।
    .example = t.me/example_channel/42

## खाने: अन्य

field-screenshots = स्क्रीनशॉट
    .hint = समय के साथ पूरी स्क्रीन; निजी हिस्सा काटें, धुँधला न करें।
    .example = बैन की सूचना
field-found_contact = कहीं और मिला कोई संपर्क
    .hint = इंटरनेट या संदेश से मिला नंबर, पता या लिंक: यहीं तुरंत जाँचा जाता है और संदेश में कभी नहीं आता। न हो तो खाली छोड़ें।
    .example = support@example.com
field-note = अपने लिए नोट
    .hint = आपके केस में रहता है; कभी भेजा नहीं जाता।
field-wants_urgent_mark = “तत्काल” का निशान लगाएँ?
    .hint = सिर्फ़ जब पैसे गए हों, या अकाउंट या फ़ोन चोरी हुआ हो।

## आम जवाब

choice-network_type-wifi = वाई-फ़ाई
choice-network_type-mobile = मोबाइल डेटा
choice-network_type-both = वाई-फ़ाई और मोबाइल डेटा

choice-frequency-always = हमेशा
choice-frequency-often = अक्सर
choice-frequency-sometimes = कभी-कभी
choice-frequency-once = एक बार

choice-other_devices-same = वहाँ भी वही समस्या
choice-other_devices-fine = वहाँ चलता है
choice-other_devices-no_other = मेरे पास दूसरा डिवाइस नहीं

choice-network_test-other_network_same = वहाँ भी वही समस्या
choice-network_test-other_network_works = वहाँ चलता है
choice-network_test-not_tested = आज़माया नहीं

choice-two_step_state-on = चालू
choice-two_step_state-off = बंद
choice-two_step_state-unknown_pin = चालू, पर पार नहीं होती

choice-relation-stranger = अनजान
choice-relation-acquaintance = जान-पहचान
choice-relation-former_contact = पुराना संपर्क
choice-relation-business = कारोबार

choice-payment_path-app_store = ऐप स्टोर (Apple या Google)
choice-payment_path-in_app = ऐप के अंदर
choice-payment_path-bank = बैंक खाता या कार्ड
choice-payment_path-bot = चैट में बॉट

choice-rights_role-owner = अधिकारों का मालिक
choice-rights_role-agent = मालिक की ओर से अधिकृत
choice-rights_role-neither = न मालिक, न अधिकृत

choice-service_region-overseas = WeChat (मुख्यभूमि चीन के बाहर)
choice-service_region-mainland = Weixin (मुख्यभूमि चीन)

choice-impact-cannot_use = अकाउंट इस्तेमाल नहीं हो पाता
choice-impact-work = काम नहीं हो पाता
choice-impact-family = परिवार से बात नहीं हो पाती
choice-impact-money = पैसे गए, या जा सकते हैं

choice-request-explain = वजह बताएँ
choice-request-restore = अकाउंट वापस चालू करें
choice-request-refund = रकम लौटाएँ
choice-request-remove = सामग्री या अकाउंट हटाएँ
choice-request-fix_date = कारण ढूँढें और बताएँ कि कब ठीक होगा

choice-offence-impersonates_me = मेरे नाम से चलता है
choice-offence-asks_money = लोगों से पैसे माँगता है
choice-offence-threats = धमकी देता है
choice-offence-spam = स्पैम भेजता है
choice-offence-illegal = ग़ैरक़ानूनी सामग्री डालता है

choice-settings_changed-password = पासवर्ड
choice-settings_changed-email = ईमेल पता
choice-settings_changed-phone = फ़ोन नंबर
choice-settings_changed-devices = लिंक किए गए डिवाइस

## कोशिश का नतीजा

result-none = कोई बदलाव नहीं
result-temporary = कुछ देर ठीक हुआ
result-partly = थोड़ा ठीक हुआ
result-solved = ठीक हो गया

## आम कोशिशें

try-restart_app = ऐप रीस्टार्ट किया
try-reinstall = ऐप दोबारा डाला
try-other_network = दूसरा नेटवर्क लिया
try-restart_phone = फ़ोन रीस्टार्ट किया
try-update = ऐप अपडेट किया
try-clear_cache = ऐप का कैश साफ़ किया
try-other_device = दूसरा डिवाइस आज़माया
