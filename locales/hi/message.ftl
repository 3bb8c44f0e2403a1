# वह लेख जो संदेश की भाषा में प्लैटफ़ॉर्म की सहायता टीम को जाता है।
# $platform (String): प्लैटफ़ॉर्म का नाम, जैसा वह ख़ुद लिखता है।
# $value (String): जैसा लिखा गया वैसा जवाब; हाँ या नहीं वाले सवालों में: yes, no, या
#     unknown जब पूछा गया और पता नहीं।

## ढाँचा

# $category (String): श्रेणी का नाम।
# $what (String): एक वाक्य, या विकल्प का नाम।
msg-subject = {"["}{ $category }] - { $what }
msg-subject-urgent = तत्काल { $subject }
msg-greeting = नमस्ते { $platform } सहायता टीम,
# जब फ़ॉर्म में श्रेणी का खाना न हो।
# $option (String): विकल्प का नाम।
msg-category-line = श्रेणी: { $category }, { $option }

msg-details = विवरण:
msg-timeline = घटनाक्रम:
msg-attempts = अब तक की कोशिशें:

# $at (String): समय। $event (String): तब क्या हुआ।
msg-timeline-entry = { $at }: { $event }
# $action (String): क्या किया गया। $result (String): sent-result-* में से एक।
msg-attempt = { $action }: { $result }
sent-result-none = कोई बदलाव नहीं
sent-result-temporary = कुछ देर के लिए ठीक हुआ
sent-result-partly = थोड़ा ठीक हुआ
sent-result-solved = ठीक हो गया

# $shows (String): तस्वीर में क्या दिखता है।
msg-picture = स्क्रीनशॉट: { $shows }
# जहाँ कुछ साथ नहीं भेजा जा सकता।
msg-picture-described = स्क्रीनशॉट, माँगने पर उपलब्ध: { $shows }

msg-unknown = मुझे पता नहीं
# निकाले गए कोड, पासवर्ड या कार्ड नंबर की जगह।
msg-secret-removed = {"["}हटाया गया]

msg-thanks = आपकी मदद के लिए धन्यवाद।
# $name (String): नाम।
msg-name = { $name }

## क्या हुआ, एक वाक्य में

overview-no_login = मेरे { $platform } अकाउंट में लॉगिन नहीं हो पा रहा है।
overview-no_code = मेरे { $platform } अकाउंट का लॉगिन कोड नहीं आता।
overview-number_changed = मेरा फ़ोन नंबर बदल गया है, और मेरा { $platform } अकाउंट नए नंबर पर नहीं जा पा रहा है।
overview-two_step_forgotten = मेरे { $platform } अकाउंट की दो चरणों वाली पुष्टि मुझसे पार नहीं हो रही है।

overview-banned = मेरा { $platform } अकाउंट बैन कर दिया गया है, और उसका इस्तेमाल नहीं हो पा रहा है।
overview-temporarily_banned = मेरा { $platform } अकाउंट कुछ समय के लिए बैन कर दिया गया है।
overview-frozen = मेरा { $platform } अकाउंट फ़्रीज़ कर दिया गया है।
overview-limited_sending = मेरे { $platform } अकाउंट से संदेश भेजने पर रोक लगी है।

overview-hijacked = मेरे { $platform } अकाउंट पर किसी और ने कब्ज़ा कर लिया है।
overview-suspicious_login = मेरे { $platform } अकाउंट में ऐसा लॉगिन हुआ जो मैंने नहीं किया।
overview-phone_lost = जिस फ़ोन पर मेरा { $platform } अकाउंट था, वह खो गया या चोरी हो गया है।
overview-data_leak = मुझे लगता है कि मेरे { $platform } अकाउंट का डेटा लीक हुआ है।

overview-send_failed = { $platform } पर मेरे भेजे संदेश नहीं जाते।
overview-not_received = { $platform } पर दूसरों के भेजे संदेश मुझे नहीं मिलते।
overview-delayed = { $platform } पर मेरे संदेश देर से आते हैं।
overview-media_failed = मेरे { $platform } अकाउंट पर फ़ोटो या फ़ाइलें न भेजी जा सकती हैं, न मिलती हैं।
overview-sync = मेरे { $platform } संदेश गायब हैं या मेरे डिवाइसों पर अलग-अलग दिखते हैं।

overview-failed = { $platform } पर मेरा भुगतान नहीं हुआ।
overview-refund = मुझे { $platform } पर किए गए एक भुगतान का रिफ़ंड चाहिए।
overview-wrong_balance = मेरे { $platform } अकाउंट का बैलेंस ग़लत है।
overview-wrong_charge = { $platform } पर मुझसे ग़लती से पैसे काटे गए।
overview-subscription = { $platform } पर मेरे पैसे वाले सब्सक्रिप्शन में समस्या है।
overview-goods_not_delivered = { $platform } पर भुगतान हुआ, पर जिसके पैसे दिए वह नहीं मिला।

overview-cannot_join = { $platform } पर एक ग्रुप से जुड़ना नहीं हो पा रहा है।
overview-removed = { $platform } पर मुझे एक ग्रुप से हटा दिया गया।
overview-admin_rights = { $platform } पर एक ग्रुप के एडमिन अधिकारों में समस्या है।

overview-crash = { $platform } ऐप मेरे डिवाइस पर बंद हो जाता है या खुलता नहीं।
overview-cannot_update = { $platform } ऐप मेरे डिवाइस पर अपडेट नहीं होता।
overview-backup_failed = मेरी { $platform } चैट का बैकअप न बन रहा है, न वापस आ रहा है।
overview-slow = { $platform } ऐप मेरे डिवाइस पर बहुत धीमा चलता है।
overview-notifications = { $platform } ऐप की सूचनाएँ मेरे डिवाइस पर काम नहीं करतीं।

overview-spam = यह { $platform } पर स्पैम की शिकायत है।
overview-harassment = यह { $platform } पर उत्पीड़न की शिकायत है।
overview-scam = यह { $platform } पर धोखाधड़ी की शिकायत है।
overview-illegal_content = यह { $platform } पर ग़ैरक़ानूनी सामग्री की शिकायत है।
overview-impersonation = { $platform } पर कोई मेरे नाम से नकली पहचान चला रहा है।
overview-malicious_bot = यह { $platform } पर एक नुक़सान पहुँचाने वाले बॉट की शिकायत है।

overview-wrong_language = { $platform } ऐप मुझे ग़लत भाषा में दिखता है।
overview-cannot_switch = { $platform } ऐप मेरी भाषा में नहीं बदल रहा है।

overview-verification = यह { $platform } पर सत्यापन के बारे में है।
overview-api = { $platform } के API या बिज़नेस टूल में समस्या है।
overview-blocked = { $platform } पर मेरा बिज़नेस अकाउंट, बॉट या चैनल ब्लॉक कर दिया गया है।

overview-copyright = यह { $platform } पर कॉपीराइट के उल्लंघन की शिकायत है।
overview-trademark = यह { $platform } पर ट्रेडमार्क के उल्लंघन की शिकायत है।
overview-data_request = { $platform } पर मेरे निजी डेटा के बारे में यह अनुरोध है।
overview-privacy = मुझे { $platform } पर मेरे निजी डेटा की गोपनीयता को लेकर चिंता है।

overview-other = मुझे { $platform } से जुड़े एक ऐसे मामले में मदद चाहिए जो किसी और श्रेणी में नहीं आता।

## तथ्य: अकाउंट

line-account_phone = मेरे अकाउंट का फ़ोन नंबर: { $value }
line-username = मेरा यूज़रनेम: { $value }
line-account_id = मेरे अकाउंट की ID: { $value }
line-registered_since = अकाउंट रजिस्टर हुआ: { $value }
line-reply_email = जवाब के लिए ईमेल: { $value }
line-alt_contact = दूसरा संपर्क: { $value }
line-legal_name = पूरा क़ानूनी नाम: { $value }
line-service_region = सेवा का क्षेत्र: { $value }
line-business_name = कारोबार का नाम: { $value }
line-business_verified = { $value ->
    [yes] कारोबार सत्यापित है।
    [unknown] मुझे पता नहीं कि कारोबार सत्यापित है या नहीं।
   *[no] कारोबार सत्यापित नहीं है।
}

## तथ्य: डिवाइस

line-device_model = डिवाइस: { $value }
line-os_version = सिस्टम: { $value }
line-app_version = ऐप का वर्ज़न: { $value }
line-network_type = नेटवर्क: { $value }
line-unofficial_app = { $value ->
    [yes] मैंने बदला हुआ या ग़ैर-आधिकारिक ऐप इस्तेमाल किया।
    [unknown] मुझे पता नहीं कि मेरा ऐप आधिकारिक है या नहीं।
   *[no] मेरा ऐप आधिकारिक है।
}

## तथ्य: क्या हुआ

line-description = { $value }
line-impact = असर: { $value }
line-happened_at = तारीख और समय: { $value }
line-first_seen = पहली बार दिखा: { $value }
line-last_seen = आख़िरी बार दिखा: { $value }
line-frequency = कितनी बार: { $value }
line-steps_before = उससे पहले के क़दम: { $value }
line-error_text = गड़बड़ी का संदेश: { $value }
line-error_code = गड़बड़ी का कोड: { $value }
line-other_devices = दूसरे डिवाइस पर: { $value }
line-network_test = दूसरे नेटवर्क पर: { $value }
line-request = मेरा अनुरोध: { $value }

## तथ्य: बैन

line-ban_text = दिखाई गई सूचना: { $value }
line-ban_at = सूचना पहली बार दिखी: { $value }
line-warning_mail = { $value ->
    [yes] इससे पहले चेतावनी मिली थी।
    [unknown] मुझे पता नहीं कि इससे पहले चेतावनी आई थी या नहीं।
   *[no] इससे पहले कोई चेतावनी नहीं मिली।
}
line-activity_72h = उससे पहले के 72 घंटों की गतिविधि: { $value }
# सिर्फ़ साफ़ हाँ पर; किसी और जवाब पर कुछ नहीं कहा जाता।
line-affirms_no_breach = { $value ->
    [yes] जहाँ तक मुझे पता है, मैंने सेवा की शर्तों का पालन किया है।
   *[no] {""}
}

## तथ्य: सुरक्षा

line-anomaly_at = पहला संकेत दिखा: { $value }
line-anomaly_place_ip = लॉगिन की जगह या IP पता: { $value }
line-login_notice = { $value ->
    [yes] लॉगिन की सूचना मिली थी।
    [unknown] मुझे पता नहीं कि लॉगिन की सूचना आई थी या नहीं।
   *[no] लॉगिन की कोई सूचना नहीं मिली।
}
line-settings_changed = मेरी मर्ज़ी के बिना बदला गया: { $value }
line-last_normal_use = आख़िरी सामान्य इस्तेमाल: { $value }
line-two_step_state = दो चरणों वाली पुष्टि: { $value }
line-recovery_valid = { $value ->
    [yes] रिकवरी का मेरा ईमेल और फ़ोन नंबर अब भी चलते हैं।
    [unknown] मुझे पता नहीं कि रिकवरी का मेरा ईमेल और फ़ोन नंबर अब भी चलते हैं या नहीं।
   *[no] रिकवरी का मेरा ईमेल या फ़ोन नंबर अब नहीं चलता।
}
line-sim_blocked = { $value ->
    [yes] ऑपरेटर ने सिम कार्ड बंद कर दिया है।
    [unknown] मुझे पता नहीं कि सिम कार्ड बंद हुआ है या नहीं।
   *[no] सिम कार्ड अभी बंद नहीं हुआ है।
}
line-new_phone_available = { $value ->
    [yes] इस्तेमाल के लिए मेरे पास दूसरा फ़ोन है।
    [unknown] अभी पता नहीं कि मेरे पास दूसरा फ़ोन होगा या नहीं।
   *[no] मेरे पास अभी दूसरा फ़ोन नहीं है।
}

## तथ्य: संदेश और ग्रुप

line-counterpart_phone = दूसरे व्यक्ति का नंबर: { $value }
line-message_at = संदेश का समय: { $value }
line-group_name = ग्रुप: { $value }
line-group_link = ग्रुप का लिंक: { $value }
line-group_admin = ग्रुप एडमिन: { $value }
line-removal_notice = दिखाई गई सूचना: { $value }

## तथ्य: भुगतान

line-transaction_id = लेन-देन संख्या: { $value }
line-amount = रकम: { $value }
line-currency = मुद्रा: { $value }
line-charged_at = पैसे कटने का समय: { $value }
line-bank_proof = { $value ->
    [yes] मेरे पास इस कटौती का बैंक रिकॉर्ड है।
    [unknown] अभी पता नहीं कि बैंक के पास इस कटौती का रिकॉर्ड है या नहीं।
   *[no] मेरे पास इस कटौती का बैंक रिकॉर्ड अभी नहीं है।
}
line-payment_path = भुगतान का ज़रिया: { $value }

## तथ्य: शिकायत और क़ानून

line-offender_handle = जिस अकाउंट की शिकायत है: { $value }
line-offence = वह क्या करता है: { $value }
line-content_links = लिंक: { $value }
line-evidence = सबूत: { $value }
line-relation = मुझसे संबंध: { $value }
line-reported_before = { $value ->
    [yes] इसकी शिकायत पहले हो चुकी है।
    [unknown] मुझे पता नहीं कि इसकी शिकायत पहले हुई है या नहीं।
   *[no] यह इसकी मेरी पहली शिकायत है।
}
line-rights_role = मेरी भूमिका: { $value }
line-work = कृति या ट्रेडमार्क: { $value }
line-infringing_links = नकलों के लिंक: { $value }

## क्या माँगा गया है

ask-review = कृपया मेरे अकाउंट पर लिए गए फ़ैसले की समीक्षा करें, और फ़ैसला ग़लती से हुआ हो तो अकाउंट लौटा दें।
ask-unfreeze = कृपया मेरे अकाउंट की समीक्षा करें, और ग़लती से हुआ हो तो फ़्रीज़ हटा दें।
ask-lift_limit = कृपया देखें कि मेरे अकाउंट पर रोक क्यों है, और ग़लती से हो तो हटा दें।
ask-secure = कृपया अकाउंट सुरक्षित करें, बाकी सारे सेशन बंद करें और इसका नियंत्रण मुझे लौटाएँ, क्योंकि यह अकाउंट मेरा है।
ask-deactivate = कृपया अकाउंट तब तक बंद रखें जब तक यह मेरे नंबर से दोबारा रजिस्टर न हो जाए।
ask-check_login = कृपया हाल के लॉगिन देखें, जो मेरे नहीं हैं उन्हें बंद करें और बताएँ कि मुझे और क्या करना चाहिए।
ask-restore_access = कृपया मेरे अकाउंट में दोबारा लॉगिन करने में मदद करें।
ask-find_cause = कृपया कारण ढूँढें और बताएँ कि यह कैसे ठीक होगा। यदि यह समस्या पहले से पता है, तो बताएँ कि सुधार कब तक आएगा।
ask-refund = कृपया इस कटौती का कारण बताएँ, और ग़लती से हुई हो या बदले में कुछ न मिला हो तो पैसे लौटाएँ।
ask-correct_balance = कृपया बैलेंस को लेन-देन से मिलाकर देखें और ठीक करें।
ask-group_help = कृपया ग्रुप को देखें और बताएँ कि क्या हो सकता है।
ask-remove_content = कृपया मेरी शिकायत देखें और अपने नियमों के अनुसार कार्रवाई करें।
ask-remove_infringement = कृपया दिए गए लिंक की सामग्री हटाएँ, या बताएँ कि फ़ैसले के लिए और क्या चाहिए।
ask-data_answer = कृपया मेरे निजी डेटा के बारे में मेरे अनुरोध का जवाब दें, और पहचान की पुष्टि चाहिए तो बताएँ।
ask-language_fix = कृपया बताएँ कि ऐप को मेरी भाषा में कैसे लाया जाए।
ask-business_help = कृपया मेरे कारोबार का मामला देखें और बताएँ कि इसे सुलझाने के लिए क्या चाहिए।
ask-verify = कृपया बताएँ कि क्या यहाँ सत्यापन हो सकता है, और उसके लिए क्या चाहिए।
ask-answer = कृपया इसे देखें और मुझे जवाब दें।

ask-more = यदि मामला ढूँढने के लिए कुछ और चाहिए, तो कृपया मुझे लिखें।
