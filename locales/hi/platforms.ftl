# चैनल, उन्हें कैसे इस्तेमाल करें, कुछ संपर्क क्यों नहीं, और प्लैटफ़ॉर्म के बताए समय।
# मेन्यू के नाम उद्धरण-चिह्नों में हैं; हिन्दी नाम पता न हो तो अंग्रेज़ी में।

## WhatsApp

channel-whatsapp-in_app_contact = ऐप में: “सेटिंग” › “मदद” › “हमसे संपर्क करें”
    .about = लॉगिन से पहले भी चलता है। मेन्यू का नाम “मदद और फ़ीडबैक” हो सकता है: ऐप में देखें।
channel-whatsapp-in_app_review = ऐप में: “Request a review”
    .about = बटन बैन की सूचना पर है। बैन की जाँच करवाने का पहला तरीका यही है।
channel-whatsapp-in_app_report = ऐप में: चैट खोलें, फिर “रिपोर्ट करें”
    .about = सीधे शिकायतें देखने वालों तक जाता है। बटन कहाँ है, ऐप में देखें।
channel-whatsapp-web_contact = whatsapp.com पर संपर्क फ़ॉर्म
    .about = जब ऐप न खुले या काम न आए।
channel-whatsapp-mail_ban_appeal = बैन के ख़िलाफ़ ईमेल
    .about = ग़लत लगने वाले बैन के लिए WhatsApp की अपनी शर्तों में दिया पता।
channel-whatsapp-mail_lost_phone = खोए या चोरी हुए फ़ोन के लिए ईमेल
    .about = इससे अकाउंट बंद कराया जाता है। अंग्रेज़ी का एक तय वाक्य और देश कोड के साथ आपका नंबर चाहिए।
channel-whatsapp-help_center = WhatsApp सहायता केंद्र
    .about = पढ़ने के लिए लेख। वहाँ कोई जवाब नहीं देता।
channel-whatsapp-privacy_contact = whatsapp.com पर गोपनीयता फ़ॉर्म
    .about = आपके निजी डेटा से जुड़े सवालों के लिए।
channel-whatsapp-dpo_mail = डेटा सुरक्षा अधिकारी को ईमेल
    .about = सिर्फ़ आपके निजी डेटा से जुड़े सवालों के लिए।

## Messenger

channel-messenger-facebook_hacked = facebook.com/hacked
    .about = जिस अकाउंट पर कब्ज़ा हो गया या जिसमें लॉगिन न हो। क़दम-दर-क़दम पूछता है।
channel-messenger-support_hub = Facebook ऐप में: सपोर्ट हब
    .about = ख़बरों के मुताबिक़ सबसे नया तरीका, AI सहायक के साथ। आपके ऐप में है या नहीं, देख लें।
channel-messenger-help_center = Facebook सहायता केंद्र
    .about = लेख, और कुछ से सही फ़ॉर्म तक।
channel-messenger-in_app_report_chat = ऐप में: चैट खोलें, नाम पर टैप करें, फिर “Report” (पुराने वर्ज़न में “Something’s wrong”)
    .about = बातचीत में दुर्व्यवहार के लिए। नाम बदल गए हो सकते हैं।
channel-messenger-in_app_report_problem = ऐप में: सेटिंग, फिर “Report a problem”
    .about = ऐप की गड़बड़ियों के लिए। कहाँ है, ऐप में देखें।

## Telegram

channel-telegram-ask_question = ऐप में: “Settings” › “Ask a Question”
    .about = लॉगिन रहते किसी भी बात के लिए। स्वयंसेवक जवाब देते हैं, इसलिए कोई राज़ न लिखें।
channel-telegram-login_form = telegram.org/support का फ़ॉर्म
    .about = लॉगिन या रजिस्टर करने की समस्याओं के लिए।
channel-telegram-frozen_appeal = ऐप में: अकाउंट फ़्रीज़ होने की सूचना पर अपील
    .about = मॉडरेटर इसे देखते हैं।
channel-telegram-spambot = @SpamBot
    .about = बताता है कि आप दूसरों को क्यों नहीं लिख सकते, और ग़लती हो तो अपील लेता है।
channel-telegram-banned_number_mail = बैन हुए नंबर के लिए ईमेल
    .about = ऐप का अपना ईमेल बटन इसी पर लिखता है। सबूत पुराने ऐप का है: ऐप में देख लें।
channel-telegram-in_app_report = ऐप में: संदेश या प्रोफ़ाइल पर “Report”
    .about = Android: टैप करें। iPhone: दबाए रखें। कंप्यूटर: राइट-क्लिक करें।
channel-telegram-abuse_mail = सबको दिखने वाली सामग्री की शिकायत का ईमेल
    .about = पहले मशीन देखती है: लिंक (t.me/… या @…) ज़रूरी हैं।
channel-telegram-stopca_mail = बाल शोषण के ख़िलाफ़ ईमेल
    .about = सिर्फ़ बाल शोषण के लिए।
channel-telegram-notoscam = @NoToScam
    .about = जब कोई ठग आपके नाम से चले।
channel-telegram-dmca_mail = कॉपीराइट के लिए ईमेल
    .about = सिर्फ़ अधिकारों के मालिक या उनकी ओर से, और सिर्फ़ सबको दिखने वाली सामग्री।
channel-telegram-eu_bot = @EURegulation
    .about = EU में रहने वालों के लिए: निजी डेटा और ग़ैरक़ानूनी सामग्री।
channel-telegram-dsa_report = EU के लिए शिकायत फ़ॉर्म
    .about = EU में रहने वालों के लिए। नाम, संपर्क और ठोस वजह माँगता है।
channel-telegram-stars_dispute = @BotFather से Stars का विवाद
    .about = बॉट ने जो बेचा और नहीं दिया, “/paysupport” से काम न बनने के बाद।
channel-telegram-smstelegram = X पर @smstelegram
    .about = सिर्फ़ लॉगिन की समस्याएँ, और सिर्फ़ निजी संदेश से।
channel-telegram-verify_bot = @VerifyBot
    .about = चैनल, ग्रुप और बॉट का सत्यापन। व्यक्ति सत्यापित नहीं होते।
channel-telegram-press_bot = @PressBot
    .about = मीडिया के लिए।
channel-telegram-bot_support = @BotSupport
    .about = बॉट बनाने वालों के लिए। ऐप में देखें कि नाम ठीक यही है।
channel-telegram-bugs = bugs.telegram.org पर खुली गड़बड़ी सूची
    .about = बार-बार दोहराई जा सकने वाली गड़बड़ियों के लिए। सब पढ़ सकते हैं।

## WeChat

channel-wechat-help_feedback = ऐप में: “Me” › “Settings” › “Help & Feedback”
    .about = WeChat की अपनी शर्तों में बताई जगह, चोरी हुए अकाउंट के लिए भी।
channel-wechat-help_site = WeChat सहायता केंद्र
    .about = जब लॉगिन न हो।
channel-wechat-freeze = ऐप की लॉगिन स्क्रीन पर: “More” › “WeChat Security Center” › “Freeze account”
    .about = अकाउंट में जो भी हो, रुक जाता है। उसके बाद नए पासवर्ड के लिए अपील होती है।
channel-wechat-self_unblock = ऐप में: लॉगिन पर मिलने वाला अनब्लॉक
    .about = एक आधिकारिक सूचना की प्रति कहती है: एक नंबर से महीने में ज़्यादा से ज़्यादा 5 अनुरोध। ऐप में देखें।
channel-wechat-in_app_report = ऐप में: चैट या प्रोफ़ाइल खोलें, फिर “Report”
    .about = बटन कहाँ है, ऐप में देखें।
channel-wechat-policy_mail = नियम तोड़ने की शिकायत का ईमेल
    .about = WeChat की इस्तेमाल नीति से।
channel-wechat-eu_mail = EU के यूज़र के लिए ईमेल
    .about = EU के यूज़र के लिए Tencent का संपर्क।
channel-wechat-privacy_form = आपके डेटा के अनुरोध का फ़ॉर्म
    .about = WeChat की गोपनीयता नीति से जुड़ा लिंक।

## LINE

channel-line-contact_form = LINE संपर्क फ़ॉर्म
    .about = बिना लॉगिन भी भरा जा सकता है। चोरी हुए अकाउंट में मालिक को ही भेजना है।
channel-line-help_center = LINE सहायता केंद्र
    .about = पढ़ने के लिए लेख।
channel-line-in_app_report = ऐप में: चैट खोलें, फिर “Report”
    .about = बटन कहाँ है, ऐप में देखें।

## Viber

channel-viber-in_app_form = ऐप में: “More”, फिर मदद और “Contact us”
    .about = Viber की शर्तों में लिखा है। कहाँ है, ऐप में देखें।
channel-viber-contact_form = Viber संपर्क फ़ॉर्म
    .about = Viber की शर्तों का पता। help.viber.com पर ले जाता है।
channel-viber-post = Viber को चिट्ठी
    .about = EU या ब्रिटेन से Viber Out के भुगतान की औपचारिक शिकायत के लिए।
channel-viber-in_app_report = ऐप में: संदेश या कम्युनिटी पर “Report”
    .about = सीधे शिकायतें देखने वालों तक जाता है।
channel-viber-privacy_mail = डेटा सुरक्षा अधिकारी को ईमेल
    .about = सिर्फ़ आपके निजी डेटा से जुड़े सवालों के लिए।
channel-viber-dispute_mail = औपचारिक विवाद सूचना का ईमेल
    .about = सिर्फ़ क़ानूनी विवाद के लिए, मदद के लिए नहीं।

## Signal

channel-signal-in_app_contact = ऐप में: “सेटिंग” › “मदद” › “Contact us”
    .about = श्रेणी और कम से कम दस अक्षर माँगता है। डीबग लॉग साथ जा सकता है।
channel-signal-web_form = support.signal.org पर अनुरोध फ़ॉर्म
    .about = जब ऐप न खुले या काम न आए।
channel-signal-support_mail = Signal सहायता को ईमेल
    .about = आधिकारिक ऐप का बताया पता।
channel-signal-help_center = Signal के सहायता पेज
    .about = पढ़ने के लिए लेख। देखें कि आपकी समस्या वाला लेख फ़ॉर्म तक ले जाता है या नहीं।
channel-signal-ip_mail = कॉपीराइट और ट्रेडमार्क के लिए ईमेल
    .about = सिर्फ़ बौद्धिक संपदा। वहाँ और कुछ नहीं देखा जाता।

## Instagram

channel-instagram-instagram_hacked = instagram.com/hacked
    .about = जिस अकाउंट पर कब्ज़ा हो गया या जिसमें लॉगिन न हो। क़दम-दर-क़दम पूछता है।
channel-instagram-support_hub = ऐप में: Meta का सपोर्ट हब
    .about = ख़बरों के मुताबिक़ सबसे नया तरीका, AI सहायक के साथ। आपके ऐप में है या नहीं, देख लें।
channel-instagram-help_center = Instagram सहायता केंद्र
    .about = पढ़ने के लिए लेख। देखें कि आपकी समस्या वाला लेख फ़ॉर्म तक ले जाता है या नहीं।

## Discord

channel-discord-request_form = support.discord.com पर अनुरोध फ़ॉर्म
    .about = गड़बड़ियों के लिए, और जिसका अपना फ़ॉर्म न हो उसके लिए।
channel-discord-hacked_form = support.discord.com पर हैक अकाउंट का फ़ॉर्म
    .about = दूसरे अनुरोधों वाले पेज पर ही, जिस अकाउंट में कोई और घुसा हो।
channel-discord-in_app_appeal = ऐप में: आपके अकाउंट की सूचना पर अपील
    .about = जहाँ सूचना यह दे, वहाँ सबसे छोटा रास्ता।
channel-discord-appeal_form = अपील फ़ॉर्म: dis.gd/request
    .about = जब ऐप अपील न दे या न खुले।
channel-discord-help_center = Discord के सहायता पेज
    .about = पढ़ने के लिए लेख। देखें कि आपकी समस्या वाला लेख फ़ॉर्म तक ले जाता है या नहीं।
channel-discord-privacy_mail = गोपनीयता के सवालों का ईमेल
    .about = सिर्फ़ आपके निजी डेटा से जुड़े सवालों के लिए।
channel-discord-dpo_mail = डेटा सुरक्षा अधिकारी को ईमेल
    .about = सिर्फ़ आपके निजी डेटा से जुड़े सवालों के लिए।

## Snapchat

channel-snapchat-request_form = help.snapchat.com पर अनुरोध फ़ॉर्म
    .about = ऐसा ईमेल जो खुल सके, यूज़रनेम, और कब से लॉगिन नहीं हो रहा, यह पूछता है।
channel-snapchat-locked_appeal = help.snapchat.com पर लॉक अकाउंट की अपील वाला लेख
    .about = बताता है कि अपील कैसे करें।
channel-snapchat-copyright_mail = कॉपीराइट के लिए ईमेल
    .about = सिर्फ़ कॉपीराइट के लिए।

## KakaoTalk

channel-kakaotalk-inquiry = cs.kakao.com पर Kakao ग्राहक केंद्र
    .about = मदद और पूछताछ, सीमित अकाउंट के लिए भी।
channel-kakaotalk-impersonation_inquiry = cs.kakao.com पर: कोई आपके नाम से चले तो शिकायत
    .about = पहचान-पत्र माँगता है, जिसका नंबर ढका हो।
channel-kakaotalk-chatbot = ऐप में: ग्राहक केंद्र का चैटबॉट
    .about = मशीन जवाब देती है। कहाँ है, ऐप में देखें।

## क़दम: चैनल कैसे इस्तेमाल करें

step-type_address = पता ब्राउज़र में ख़ुद टाइप करें।
step-type_address_exactly = पूरा पता ख़ुद टाइप करें, स्लैश के बाद वाला भी: vb.me का बाकी हिस्सा कहीं भी ले जा सकता है।
step-open_exact_handle = नाम ठीक-ठीक, अक्षर-अक्षर लिखें, और देखें कि कोई अक्षर ज़्यादा न हो।
step-check_recipient = पाने वाले का पता इस पते से अक्षर-अक्षर मिलाएँ।
step-paste_subject_and_text = विषय और टेक्स्ट पेस्ट करें।
step-paste_and_attach = टेक्स्ट पेस्ट करें और तस्वीरें जोड़ें।
step-paste_if_asked = जहाँ समझाने को कहा जाए, वहाँ टेक्स्ट पेस्ट करें।
step-copy_slot_by_slot = एक-एक खाना फ़ॉर्म में कॉपी करें।
step-copy_into_form = टेक्स्ट फ़ॉर्म में कॉपी करें।
step-one_message_only = एक बार भेजें। बाकी बाद में उसी बातचीत में जोड़ें।
step-watch_mail = जवाब अपने ईमेल में देखें, स्पैम फ़ोल्डर में भी।
step-watch_chat_and_mail = जवाब ऐप में चैट से या ईमेल से आ सकता है: दोनों देखें।
step-answer_in_same_chat = जवाब उसी चैट में आता है।
step-answer_in_same_place = जवाब ऐप में उसी जगह देखें।
step-search_article = अपनी समस्या ढूँढें, और लेख के अंत में फ़ॉर्म देखें।
step-block_after_report = शिकायत के बाद अकाउंट ब्लॉक करें।
step-open_chat_report = चैट या प्रोफ़ाइल खोलें और शिकायत (“Report”) चुनें।

step-open_help_contact = “सेटिंग” › “मदद” › “हमसे संपर्क करें” खोलें; लॉगिन से पहले यह पहली स्क्रीन के मेन्यू में है।
step-device_info_choice = चुनें कि डिवाइस की जानकारी भेजनी है या नहीं: गड़बड़ियों में मदद करती है, और छोड़ी भी जा सकती है।
step-past_proposed_articles = लेख दिखें तो देख लें, फिर संदेश भेजने तक आगे बढ़ें।
step-tap_request_review = बैन की सूचना पर “Request a review” दबाएँ।
step-code_only_in_app = ऐप SMS कोड माँगे तो ऐप में ही लिखें, और कहीं नहीं।
step-status_in_app = समीक्षा की स्थिति देखने के लिए ऐप खोलें।
step-choose_product = पेज का सही हिस्सा चुनें: Messenger, Business या सुलभता।
step-keep_fixed_sentence = अंग्रेज़ी का वाक्य वैसा ही रहने दें, उसके नीचे अपना नंबर।

step-own_device_first = हो सके तो वह डिवाइस लें जिस पर पहले लॉगिन किया हो।
step-follow_questions = सवालों के जवाब एक-एक करके दें। यह टेक्स्ट समय और बातें याद रखने में मदद करता है।
step-open_facebook_support = Facebook ऐप खोलें, मदद और सहायता में जाएँ, और सपोर्ट हब देखें।
step-no_promise_of_human = पहले सहायक जवाब देता है। बाद में कोई इंसान आए, इसका वादा नहीं है।
step-open_chat_name_report = चैट खोलें, ऊपर नाम पर टैप करें, और “Report” चुनें।
step-open_report_problem = ऐप की सेटिंग खोलें और “Report a problem” चुनें।

step-open_ask_question = “Settings” › “Ask a Question” खोलें और पक्का करें।
step-volunteers_read_it = स्वयंसेवक पढ़ते हैं: न राज़ भेजें, न दस्तावेज़।
step-category_in_text = फ़ॉर्म में श्रेणी का खाना नहीं है: वह टेक्स्ट में लिखी है।
step-open_freeze_notice = ऐप में फ़्रीज़ की सूचना खोलें और अपील पर टैप करें।
step-bot_says_limit = बॉट बताता है कि रोक है या नहीं और कब तक। ग़लती हो तो उसे बताएँ।
step-mail_button_in_app = बैन की सूचना पर ईमेल का बटन हो तो वही दबाएँ: ज़रूरी बातें वह ख़ुद भरता है।
step-tap_hold_report = Android: संदेश पर टैप करें। iPhone: दबाए रखें। कंप्यूटर: राइट-क्लिक करें। फिर “Report” चुनें।
step-links_in_text = देख लें कि लिंक टेक्स्ट में हैं।
step-links_not_pictures = सिर्फ़ लिंक और नाम भेजें, तस्वीरें कभी नहीं।
step-say_your_role = लिखें कि अधिकार आपके हैं या आप मालिक की ओर से हैं।
step-paysupport_first = पहले बॉट को “/paysupport” भेजें और जवाब तक रुकें।
step-stars_transaction_id = लेन-देन संख्या “Settings” › “Your Stars” में देखें।
step-private_message_only = सिर्फ़ निजी संदेश लिखें, और सबके सामने कोई नंबर नहीं।
step-look_for_same_bug = देखें कि वही गड़बड़ी सूची में है या नहीं, हो तो उसी में जोड़ें।
step-public_no_personal_data = इसे सब पढ़ सकते हैं: अपना नंबर, नाम और ईमेल न लिखें।

step-open_me_settings_help = “Me” › “Settings” › “Help & Feedback” खोलें।
step-open_security_center = लॉगिन स्क्रीन पर “More”, फिर “WeChat Security Center” दबाएँ।
step-choose_freeze = “Freeze account” चुनें और स्क्रीन पर दिए निर्देश मानें।
step-appeal_for_password = फिर नए पासवर्ड के लिए अपील करें; नतीजा SMS से आता है।
step-try_login_unblock = लॉगिन की कोशिश करें, और सूचना में दिए अनब्लॉक का तरीका अपनाएँ।
step-never_through_others = किसी और से ब्लॉक न हटवाएँ, चाहे पैसे लगें या न लगें।
step-open_from_privacy_policy = wechat.com पर WeChat की गोपनीयता नीति खोलें और उसके लिंक से फ़ॉर्म तक जाएँ।

step-continue_without_login = लॉगिन न हो तो बिना लॉगिन आगे बढ़ना चुनें।
step-owner_sends_it = ख़ुद भेजें: यह अकाउंट के मालिक को ही करना है।
step-allow_line_sender = linecorp.com के ईमेल आने दें: पावती वहीं से आती है।

step-open_more_help = “More” खोलें, मदद देखें, और “Contact us” चुनें।
step-leads_to_help_viber = देखें कि खुला पेज help.viber.com पर है।
step-letter_name_address = चिट्ठी पर अपना पूरा नाम, फ़ोन नंबर, डाक का पता और ईमेल लिखें।
step-letter_copies_only = प्रतियाँ लगाएँ, मूल कभी नहीं।
step-formal_notice_only = सिर्फ़ औपचारिक क़ानूनी सूचना के लिए इस्तेमाल करें।

step-open_signal_contact = “सेटिंग” › “मदद” › “Contact us” खोलें।
step-signal_category = श्रेणी चुनें: उसके बिना नहीं जाता।
step-signal_debug_log = डीबग लॉग पहले से चुना है। गड़बड़ियों में मदद करता है, और छोड़ा भी जा सकता है।
step-open_meta_hub = ऐप की मदद और सहायता में सपोर्ट हब देखें।
step-choose_compromised = हैक अकाउंट वाला फ़ॉर्म चुनें।
step-open_account_notice = ऐप में अपने अकाउंट की सूचना खोलें और अपील चुनें।
step-type_whole_address = पूरा पता ख़ुद टाइप करें, स्लैश के बाद वाला भी।
step-search_locked = “locked account appeal” ढूँढें और जैसा लेख कहे वैसा करें।
step-choose_kakaotalk_inquiry = KakaoTalk के लिए पूछताछ चुनें।
step-mask_id_number = भेजने से पहले पहचान-पत्र का नंबर ढक दें।
step-open_kakao_chatbot = ऐप की मदद में ग्राहक केंद्र का चैटबॉट देखें।

## जहाँ कुछ काम न आए: तब क्या करें

none-report_needs_app = शिकायत ऐप में होती है। जिस किसी फ़ोन पर आपका लॉगिन हो, वहाँ ऐप खोलें, या वही सामग्री देखने वाले किसी और से शिकायत करवाएँ।
none-ask_from_other_device = दूसरे डिवाइस पर Telegram में लॉगिन करें और वहाँ “Settings” › “Ask a Question” लें।
none-frozen_needs_app = अपील ऐप में है। दूसरे फ़ोन पर Telegram डालें, लॉगिन करें, और सूचना वहाँ खोलें।

## जो संपर्क इस्तेमाल नहीं करने हैं: क्यों

avoid-outdated = पुराना पता: 2021 से प्लैटफ़ॉर्म की शर्तों में दूसरा है।
avoid-unverified_address = सिर्फ़ लेखों में है। प्लैटफ़ॉर्म के जो पेज पढ़े जा सके, उनमें नहीं।
avoid-unverified_host = सिर्फ़ दूसरी साइटों पर है। प्लैटफ़ॉर्म के जो पेज पढ़े जा सके, उनमें नहीं।
avoid-no_support_there = प्लैटफ़ॉर्म के जो पेज पढ़े जा सके, उनमें नहीं लिखा कि वहाँ सहायता मिलती है।
avoid-no_forum_found = एक लेख इसे फ़ोरम कहता है। और कहीं ऐसा नहीं मिला।
avoid-not_the_platforms_host = नाम प्लैटफ़ॉर्म जैसा है, पर होस्ट उसका नहीं।
avoid-closed_site = ख़बरों के मुताबिक़ यह साइट बंद हो गई और अब कहीं और ले जाती है।
avoid-researchers_only = सुरक्षा शोधकर्ताओं के लिए। चोरी हुए अकाउंट वहाँ नहीं देखे जाते।
avoid-use_press_bot = प्लैटफ़ॉर्म के पेजों पर नहीं मिला। मीडिया से बॉट इस्तेमाल करने को कहा जाता है।
avoid-no_official_page_names_it = एक लेख इसे आधिकारिक कहता है, पर प्लैटफ़ॉर्म के जो पेज पढ़े जा सके, उनमें नहीं।
avoid-news_channel = दूसरे लोग इसे ख़बरों के लिए चलाते हैं। यह सहायता नहीं है।
avoid-only_the_app_writes_there = पुराने ऐप ख़ुद इस पर ईमेल भरते हैं। पहले फ़ॉर्म लें।
avoid-paid_service = यहाँ कोई सेवा बेचता है। सहायता मुफ़्त है।
avoid-merchants_tool = दुकानों का अपने पेज में लगाया औज़ार। खोज में जो मिले वह दुकान है, सहायता नहीं।
avoid-formal_disputes_only = सिर्फ़ औपचारिक क़ानूनी विवादों के लिए।
avoid-old_form = फ़ॉर्म दूसरे होस्ट पर चला गया है।
avoid-sends_only = पावती इसी पते से आती है। इस पर भेजा कोई नहीं पढ़ता।
avoid-privacy_only = सिर्फ़ निजी डेटा के सवालों के लिए।
avoid-terms_only = सिर्फ़ प्लैटफ़ॉर्म की शर्तों के सवालों के लिए।
avoid-unofficial_forum = वहाँ यूज़र आपस में बात करते हैं। प्लैटफ़ॉर्म उसे नहीं चलाता।

## समय-सीमाएँ और बताए गए समय
# $days (Number): समय-सीमा या इंतज़ार के दिन।

deadline-wechat_wrong_charge = ग़लती से हुई कटौती { $days } दिन के अंदर बतानी होती है।
    .after = उसके बाद WeChat की शर्तें यह अधिकार नहीं देतीं। फिर भी अपने बैंक से पूछें।
deadline-viber_wrong_charge = ग़लती से हुई कटौती { $days } दिन के अंदर बतानी होती है।
    .after = उसके बाद Viber की शर्तें यह अधिकार नहीं देतीं। फिर भी अपने बैंक से पूछें।
deadline-viber_written_complaint = Viber लिखित शिकायत का जवाब { $days } कामकाजी दिनों में देने की कोशिश करता है।
    .after = तब तक कुछ न आए तो एक बार फिर लिखें और पहली चिट्ठी की तारीख बताएँ।
deadline-whatsapp_stranger_pin = किसी अनजान ने दो चरणों वाला पिन लगाया हो तो WhatsApp { $days } दिन इंतज़ार कराता है।
    .after = उसके बाद पिन के बिना रजिस्टर किया जा सकता है।
deadline-whatsapp_deactivated = दूसरी साइटें WhatsApp के सहायता पेजों के हवाले से कहती हैं कि बंद किया अकाउंट लगभग { $days } दिन बाद मिट जाता है।
    .after = कहा जाता है कि उसके बाद अकाउंट नहीं रहता। उससे पहले फिर रजिस्टर करें।
deadline-wechat_retrieval_appeal = पासवर्ड की अपील का नतीजा 24 घंटे में SMS से आता है।
    .after = तब तक कुछ न आए तो “Help & Feedback” से लिखें।
deadline-line_suspension = कुछ संदेशों पर लगी रोक 24 घंटे से { $days } दिन तक रहती है।
    .after = तब तक न हटे तो संपर्क फ़ॉर्म लें।
deadline-line_tw_hijack = ताइवान के LINE ने मीडिया से कहा कि चोरी हुए अकाउंट की शिकायतों का जवाब 24 घंटे में देता है।
    .after = तब तक कुछ न आए तो उसी बातचीत में एक बार जवाब दें।
deadline-discord_eu_appeal = EU में अकाउंट के फ़ैसले के ख़िलाफ़ अपील छह महीने के अंदर करनी होती है।
    .after = उसके बाद Discord पर इसे लेने की मजबूरी नहीं। फिर भी माँगें, और देर की वजह बताएँ।

## कौन कहता है, और कितना पक्का है

## संपर्क की जाँच: क्या यह असली है?
# किसी संपर्क के बारे में क्या कहा जाता है, और तब क्या करें।

verdict-official_channel = आधिकारिक चैनल
    .about = आप वहाँ लिख सकते हैं। फिर भी कोड, पासवर्ड या पिन कभी न भेजें।
verdict-official_but_not_for_this = आधिकारिक, पर इसके लिए नहीं
    .about = यह प्लैटफ़ॉर्म का है, पर आपकी समस्या के लिए दूसरा चैनल है।
verdict-known_outdated = पुराना हो चुका
    .about = पहले आधिकारिक था। नया चैनल लें।
verdict-named_by_articles_unverified = सिर्फ़ लेखों में
    .about = प्लैटफ़ॉर्म का कोई पेज इसकी पुष्टि नहीं करता। पुष्ट चैनल लेना बेहतर है।
verdict-not_official = आधिकारिक चैनलों में नहीं मिला
    .about = यहाँ कुछ इसकी पुष्टि नहीं करता। ऐप के अंदर मदद खोलें, या आधिकारिक पता ख़ुद टाइप करें।
verdict-impostor_signs = ठगी के संकेत
    .about = न जवाब दें, न पैसे दें, न कोड बताएँ। ऐप के अंदर मदद खोलें।
contact-found = { $verdict }। { $about }
contact-found-noted = कहीं और मिला संपर्क: { $said }

# ऐसा क्यों कहा गया।
# $value: जैसा पढ़ा गया वैसा संपर्क; $host: लिंक का होस्ट; $platform, $wanted: प्लैटफ़ॉर्म के नाम;
# $channel: चैनल का छोटा नाम; $official: आधिकारिक संपर्क; $shown: कंप्यूटर जैसा लिखते हैं वैसा होस्ट
# (xn--…); $reason: avoid- का एक वाक्य; $word: पेस्ट किए लेख में मिला शब्द।
contact-official = { $platform }: { $channel }।
contact-plausible = संभवतः सही, पर प्लैटफ़ॉर्म का अपना कोई पेज पुष्टि नहीं करता। ऐप में देख लें।
contact-other_page = { $host } { $platform } का है, पर यह पेज उसके सहायता चैनलों में नहीं।
contact-other_handle = { $value } { $platform } का है, पर किसी और काम के लिए।
contact-other_platform = यह { $platform } का है, { $wanted } का नहीं।
contact-listed = { $value }: { $reason }
contact-replaced = इसकी जगह { $official } लें।
contact-old_host = { $host } पहले { $platform } का था। अब बदल गया है।
contact-not_found = आधिकारिक चैनलों में नहीं मिला।
contact-yours = यह { $platform } के लिए आपकी अपनी फ़ाइल में है। उस फ़ाइल को किसी ने नहीं जाँचा, इसलिए इससे कुछ आधिकारिक नहीं होता।
contact-open_host = { $host } पर कोई भी कुछ भी डाल सकता है, और { $platform } यह पता नहीं बताता।
contact-shortener = { $host } लिंक छोटे करता है और छिपाता है कि वे कहाँ ले जाते हैं।
contact-userinfo = “@” से पहले वाले का कोई मतलब नहीं। लिंक { $host } पर ले जाता है।
contact-look_alike = { $value } { $official } जैसा दिखता है, पर वह नहीं है।
contact-letters = { $value } में अनोखे अक्षर हैं। कंप्यूटर इसे { $shown } पढ़ते हैं।
contact-hidden = { $value } के अंदर न दिखने वाले अक्षर हैं।
contact-phone = { $value } फ़ोन नंबर है। ये प्लैटफ़ॉर्म फ़ोन पर सहायता देते हों, ऐसा पता नहीं।
contact-fee = “{ $word }”: सहायता टीम की मदद के पैसे नहीं लगते।
contact-code = “{ $word }”: सहायता टीम को आपका कोड, पासवर्ड या पिन कभी नहीं चाहिए।
contact-gift_card = “{ $word }”: सहायता टीम गिफ़्ट कार्ड या वाउचर कभी नहीं लेती।
contact-other_messenger = “{ $word }”: प्लैटफ़ॉर्म अपने ही चैनलों पर सहायता देता है, किसी और मैसेजिंग ऐप पर नहीं।
contact-badge = “{ $word }”: असली निशान नाम के पास होता है, तस्वीर के अंदर कभी नहीं।

deadline-left = { $left } दिन बाकी: { $date } तक।
deadline-over = समय { $date } को पूरा हो गया। फिर भी माँगें, और देर की वजह बताएँ।
