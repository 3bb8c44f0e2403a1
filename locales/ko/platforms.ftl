# 문의 창구와 쓰는 방법, 쓰지 않을 연락처의 이유, 플랫폼이 밝힌 기한.
# 메뉴 이름은 따옴표 안에 쓴다. 한국어 이름이 확실하지 않으면 영어로 두고 괄호에 뜻을 단다.

## WhatsApp

channel-whatsapp-in_app_contact = 앱에서: ‘설정’ › ‘도움말’ › ‘문의하기’
    .about = 로그인하기 전에도 쓸 수 있습니다. 메뉴 이름이 ‘Help and feedback’(도움말 및 피드백)일 수 있으니 앱에서 확인하세요.
channel-whatsapp-in_app_review = 앱에서: ‘Request a review’(검토 요청)
    .about = 버튼은 정지 안내에 있습니다. 정지를 다시 봐 달라고 할 때 가장 먼저 쓸 방법입니다.
channel-whatsapp-in_app_report = 앱에서: 대화를 열고 ‘신고’
    .about = 신고를 확인하는 담당자에게 바로 갑니다. 버튼 위치는 앱에서 확인하세요.
channel-whatsapp-web_contact = whatsapp.com 문의 양식
    .about = 앱이 열리지 않거나 앱으로 해결되지 않을 때 씁니다.
channel-whatsapp-mail_ban_appeal = 정지 이의 제기용 이메일
    .about = 정지가 잘못됐다고 생각할 때 쓰도록 WhatsApp 약관에 나온 주소입니다.
channel-whatsapp-mail_lost_phone = 휴대폰 분실·도난용 이메일
    .about = 계정을 비활성화해 달라고 하는 곳입니다. 정해진 영어 문장 하나와 국가 번호를 붙인 내 번호가 있어야 합니다.
channel-whatsapp-help_center = WhatsApp 고객 센터
    .about = 읽어 볼 도움말이 있습니다. 답해 주는 사람은 없습니다.
channel-whatsapp-privacy_contact = whatsapp.com 개인정보 문의 양식
    .about = 내 개인정보에 대한 문의용입니다.
channel-whatsapp-dpo_mail = 개인정보 보호책임자(DPO) 이메일
    .about = 내 개인정보에 대한 문의에만 씁니다.

## Messenger

channel-messenger-facebook_hacked = facebook.com/hacked
    .about = 탈취당했거나 들어갈 수 없는 계정용입니다. 한 단계씩 질문합니다.
channel-messenger-support_hub = Facebook 앱에서: support hub(지원 허브)
    .about = 언론이 전한 가장 새로운 방법으로, AI 도우미가 있습니다. 내 앱에도 있는지 확인하세요.
channel-messenger-help_center = Facebook 고객 센터
    .about = 도움말이 있고, 일부 도움말에서 알맞은 양식으로 갈 수 있습니다.
channel-messenger-in_app_report_chat = 앱에서: 대화를 열고 이름을 누른 뒤 ‘신고’(예전 버전은 ‘Something’s wrong’)
    .about = 대화에서 일어난 괴롭힘이나 악용을 신고할 때 씁니다. 메뉴 이름은 바뀌었을 수 있습니다.
channel-messenger-in_app_report_problem = 앱에서: 설정에서 ‘문제 신고’
    .about = 앱 오류용입니다. 메뉴 위치는 앱에서 확인하세요.

## Telegram

channel-telegram-ask_question = 앱에서: ‘설정’ › ‘질문하기’
    .about = 로그인되어 있다면 무엇이든 물을 수 있습니다. 자원봉사자가 답하니 비밀은 쓰지 마세요.
channel-telegram-login_form = telegram.org/support 양식
    .about = 로그인이나 가입 문제용입니다.
channel-telegram-frozen_appeal = 앱에서: 계정 동결 안내의 이의 제기
    .about = 운영진이 검토합니다.
channel-telegram-spambot = @SpamBot
    .about = 왜 다른 사람에게 메시지를 보낼 수 없는지 알려 주고, 착오라면 이의 제기를 받습니다.
channel-telegram-banned_number_mail = 번호 정지용 이메일
    .about = 앱의 메일 버튼이 이 주소로 보냅니다. 근거는 예전 버전의 앱이니 앱에서 확인하세요.
channel-telegram-in_app_report = 앱에서: 메시지나 프로필의 ‘신고’
    .about = Android는 메시지를 누르고, iPhone은 길게 누르고, 컴퓨터는 오른쪽 버튼으로 클릭합니다.
channel-telegram-abuse_mail = 공개 콘텐츠의 악용을 신고하는 이메일
    .about = 먼저 자동으로 처리됩니다. 링크(t.me/… 또는 @…)가 꼭 있어야 합니다.
channel-telegram-stopca_mail = 아동 학대를 신고하는 이메일
    .about = 아동 학대에만 씁니다.
channel-telegram-notoscam = @NoToScam
    .about = 나를 사칭하는 사기꾼을 신고할 때 씁니다.
channel-telegram-dmca_mail = 저작권 이메일
    .about = 권리자나 대리인만, 공개된 내용에 대해서만 쓸 수 있습니다.
channel-telegram-eu_bot = @EURegulation
    .about = EU에 있는 사람용: 개인정보와 불법 콘텐츠.
channel-telegram-dsa_report = EU용 신고 양식
    .about = EU에 있는 사람용입니다. 이름, 연락처, 납득할 만한 설명을 요구합니다.
channel-telegram-stars_dispute = @BotFather를 통한 Stars 분쟁 신청
    .about = 봇이 팔고 주지 않은 것에 대해, ‘/paysupport’로 해결되지 않은 뒤에 씁니다.
channel-telegram-smstelegram = X의 @smstelegram
    .about = 로그인 문제에만, 비공개 메시지로만 씁니다.
channel-telegram-verify_bot = @VerifyBot
    .about = 채널, 그룹, 봇의 인증용입니다. 개인은 인증받을 수 없습니다.
channel-telegram-press_bot = @PressBot
    .about = 언론용입니다.
channel-telegram-bot_support = @BotSupport
    .about = 봇을 만드는 사람용입니다. 이름이 정확히 이것인지 앱에서 확인하세요.
channel-telegram-bugs = bugs.telegram.org 공개 버그 목록
    .about = 다시 재현할 수 있는 오류용입니다. 누구나 읽을 수 있습니다.

## WeChat

channel-wechat-help_feedback = 앱에서: ‘나’ › ‘설정’ › ‘Help & Feedback’(도움말 및 피드백)
    .about = WeChat 약관에 나온 곳으로, 계정을 도난당했을 때도 씁니다.
channel-wechat-help_site = WeChat 도움말 센터(Help Center)
    .about = 로그인할 수 없을 때 씁니다.
channel-wechat-freeze = 앱의 로그인 화면에서: ‘More’(더 보기) › ‘WeChat Security Center’(보안 센터) › ‘Freeze account’(계정 동결)
    .about = 계정에 들어와 있는 사람을 막습니다. 그다음 이의 제기로 새 비밀번호를 받습니다.
channel-wechat-self_unblock = 앱에서: 로그인할 때 나오는 차단 해제
    .about = 공식 안내의 사본에 따르면 번호마다 한 달에 최대 5번 요청할 수 있습니다. 앱에서 확인하세요.
channel-wechat-in_app_report = 앱에서: 대화나 프로필을 열고 ‘신고’
    .about = 버튼 위치는 앱에서 확인하세요.
channel-wechat-policy_mail = 규정 위반을 신고하는 이메일
    .about = WeChat 이용 수칙(Acceptable Use Policy)에 나온 주소입니다.
channel-wechat-eu_mail = EU 이용자용 이메일
    .about = EU 이용자를 위한 Tencent 연락처입니다.
channel-wechat-privacy_form = 개인정보 요청 양식
    .about = WeChat 개인정보 처리방침에 링크가 있습니다.

## LINE

channel-line-contact_form = LINE 문의 양식
    .about = 로그인하지 않고도 계속할 수 있습니다. 계정을 도난당했다면 계정 본인이 보내야 합니다.
channel-line-help_center = LINE 고객센터
    .about = 읽어 볼 도움말이 있습니다.
channel-line-in_app_report = 앱에서: 대화를 열고 ‘신고’
    .about = 버튼 위치는 앱에서 확인하세요.

## Viber

channel-viber-in_app_form = 앱에서: ‘More’(더 보기), 도움말, ‘Contact us’(문의하기)
    .about = Viber 약관에 나옵니다. 메뉴 위치는 앱에서 확인하세요.
channel-viber-contact_form = Viber 문의 양식
    .about = Viber 약관에 나온 주소입니다. help.viber.com으로 연결됩니다.
channel-viber-post = Viber에 보내는 우편
    .about = EU나 영국에서 Viber Out 결제에 대해 정식으로 불만을 제기할 때 씁니다.
channel-viber-in_app_report = 앱에서: 메시지나 커뮤니티의 ‘신고’
    .about = 신고를 확인하는 담당자에게 바로 갑니다.
channel-viber-privacy_mail = 개인정보 보호책임자(DPO) 이메일
    .about = 내 개인정보에 대한 문의에만 씁니다.
channel-viber-dispute_mail = 정식 분쟁 통지용 이메일
    .about = 법적 분쟁에만 쓰며, 도움을 구하는 곳이 아닙니다.

## Signal

channel-signal-in_app_contact = 앱에서: ‘설정’ › ‘Help’(도움말) › ‘Contact us’(문의하기)
    .about = 분류를 고르고 열 글자 이상 써야 합니다. 디버그 로그를 함께 보낼 수 있습니다.
channel-signal-web_form = support.signal.org 요청 양식
    .about = 앱이 열리지 않거나 앱으로 해결되지 않을 때 씁니다.
channel-signal-support_mail = Signal 고객지원 이메일
    .about = 공식 앱에 나오는 주소입니다.
channel-signal-help_center = Signal 도움말 페이지
    .about = 읽어 볼 도움말이 있습니다. 내 문제에 대한 도움말에 양식이 있는지 보세요.
channel-signal-ip_mail = 저작권·상표권 이메일
    .about = 지식 재산권에만 씁니다. 다른 것은 처리하지 않습니다.

## Instagram

channel-instagram-instagram_hacked = instagram.com/hacked
    .about = 탈취당했거나 들어갈 수 없는 계정용입니다. 한 단계씩 질문합니다.
channel-instagram-support_hub = 앱에서: Meta support hub(지원 허브)
    .about = 언론이 전한 가장 새로운 방법으로, AI 도우미가 있습니다. 내 앱에도 있는지 확인하세요.
channel-instagram-help_center = Instagram 고객 센터
    .about = 읽어 볼 도움말이 있습니다. 내 문제에 대한 도움말에 양식이 있는지 보세요.

## Discord

channel-discord-request_form = support.discord.com 요청 양식
    .about = 오류, 그리고 따로 양식이 없는 모든 문제용입니다.
channel-discord-hacked_form = support.discord.com의 해킹된 계정 양식
    .about = 다른 요청과 같은 페이지에 있으며, 다른 사람이 들어온 계정용입니다.
channel-discord-in_app_appeal = 앱에서: 내 계정에 대한 안내의 이의 제기
    .about = 안내에 이의 제기가 있다면 가장 빠른 방법입니다.
channel-discord-appeal_form = 이의 제기 양식: dis.gd/request
    .about = 앱에 이의 제기가 없거나 앱이 열리지 않을 때 씁니다.
channel-discord-help_center = Discord 도움말 페이지
    .about = 읽어 볼 도움말이 있습니다. 내 문제에 대한 도움말에 양식이 있는지 보세요.
channel-discord-privacy_mail = 개인정보 문의 이메일
    .about = 내 개인정보에 대한 문의에만 씁니다.
channel-discord-dpo_mail = 개인정보 보호책임자(DPO) 이메일
    .about = 내 개인정보에 대한 문의에만 씁니다.

## Snapchat

channel-snapchat-request_form = help.snapchat.com 요청 양식
    .about = 열어 볼 수 있는 이메일, 사용자 이름, 언제부터 들어갈 수 없는지를 묻습니다.
channel-snapchat-locked_appeal = help.snapchat.com의 잠긴 계정 이의 제기 도움말
    .about = 이의 제기 방법이 나와 있습니다.
channel-snapchat-copyright_mail = 저작권 이메일
    .about = 저작권에만 씁니다.

## KakaoTalk

channel-kakaotalk-inquiry = cs.kakao.com의 카카오 고객센터
    .about = 도움말과 문의. 이용이 제한된 계정에 대해서도 씁니다.
channel-kakaotalk-impersonation_inquiry = cs.kakao.com의 사칭 신고
    .about = 번호를 가린 신분증을 요구합니다.
channel-kakaotalk-chatbot = 앱에서: 고객센터 챗봇
    .about = 사람이 아니라 프로그램이 답합니다. 위치는 앱에서 확인하세요.

## 단계: 창구를 쓰는 방법

step-type_address = 브라우저에 주소를 직접 입력하세요.
step-type_address_exactly = 빗금(/) 뒤까지 주소 전체를 직접 입력하세요. vb.me의 다른 주소는 어디로든 연결될 수 있습니다.
step-open_exact_handle = 이름을 한 글자씩 정확히 입력하고, 남는 글자가 없는지 확인하세요.
step-check_recipient = 받는 사람을 이 주소와 한 글자씩 비교하세요.
step-paste_subject_and_text = 제목과 본문을 붙여 넣으세요.
step-paste_and_attach = 본문을 붙여 넣고 이미지를 첨부하세요.
step-paste_if_asked = 설명하라는 곳이 나오면 본문을 붙여 넣으세요.
step-copy_slot_by_slot = 항목을 하나씩 차례로 복사해 양식에 넣으세요.
step-copy_into_form = 본문을 복사해 양식에 넣으세요.
step-one_message_only = 한 번만 보내세요. 더할 말은 나중에 같은 문의에 이어서 쓰세요.
step-watch_mail = 메일함에서 답변을 확인하고, 스팸 메일함도 보세요.
step-watch_chat_and_mail = 답변은 앱의 대화나 메일로 올 수 있으니 둘 다 보세요.
step-answer_in_same_chat = 답변은 같은 대화로 옵니다.
step-answer_in_same_place = 답변은 앱의 같은 자리에서 확인하세요.
step-search_article = 내 문제를 검색하고, 도움말 끝에 양식이 있는지 보세요.
step-block_after_report = 신고한 뒤에 그 계정을 차단하세요.
step-open_chat_report = 대화나 프로필을 열고 ‘신고’를 고르세요.

step-open_help_contact = ‘설정’ › ‘도움말’ › ‘문의하기’를 여세요. 로그인하기 전이라면 첫 화면의 메뉴에 있습니다.
step-device_info_choice = 기기 정보를 보낼지 고르세요. 오류를 찾는 데 도움이 되지만 빼도 됩니다.
step-past_proposed_articles = 도움말이 나오면 살펴본 뒤, 계속 진행해 메시지를 보내세요.
step-tap_request_review = 정지 안내에서 ‘Request a review’(검토 요청)를 누르세요.
step-code_only_in_app = 앱에서 문자로 온 인증번호를 요구하면 앱에만 입력하고 다른 곳에는 쓰지 마세요.
step-status_in_app = 검토 상태는 앱을 열면 보입니다.
step-choose_product = 페이지에서 맞는 부분을 고르세요: Messenger, Business, 접근성.
step-keep_fixed_sentence = 영어 문장은 그대로 두고 그 아래에 내 번호를 쓰세요.

step-own_device_first = 될 수 있으면 전에 로그인한 적이 있는 기기를 쓰세요.
step-follow_questions = 질문에 하나씩 답하세요. 여기서 만든 글이 시각과 사실을 떠올리는 데 도움이 됩니다.
step-open_facebook_support = Facebook 앱을 열고 도움말 및 지원으로 가서 support hub(지원 허브)를 찾으세요.
step-no_promise_of_human = 먼저 AI 도우미가 답합니다. 그 뒤에 사람이 답한다는 보장은 없습니다.
step-open_chat_name_report = 대화를 열고, 위쪽의 이름을 누르고, ‘신고’를 고르세요.
step-open_report_problem = 앱 설정을 열고 ‘문제 신고’를 고르세요.

step-open_ask_question = ‘설정’ › ‘질문하기’를 열고 확인을 누르세요.
step-volunteers_read_it = 자원봉사자가 읽습니다. 비밀이나 서류는 보내지 마세요.
step-category_in_text = 양식에 분류 항목이 없어서 본문에 넣었습니다.
step-open_freeze_notice = 앱에서 동결 안내를 열고 이의 제기를 누르세요.
step-bot_says_limit = 제한되었는지, 언제까지인지 봇이 알려 줍니다. 착오라면 봇에게 그렇게 말하세요.
step-mail_button_in_app = 정지 안내에 메일 버튼이 있으면 그 버튼을 쓰세요. 필요한 내용을 채워 줍니다.
step-tap_hold_report = Android는 메시지를 누르고, iPhone은 길게 누르고, 컴퓨터는 오른쪽 버튼으로 클릭하세요. 그런 다음 ‘신고’를 고르세요.
step-links_in_text = 본문에 링크가 들어 있는지 확인하세요.
step-links_not_pictures = 링크와 이름만 보내고, 이미지 자체는 절대 보내지 마세요.
step-say_your_role = 권리자인지, 권리자를 대리하는지 밝히세요.
step-paysupport_first = 먼저 봇에게 ‘/paysupport’를 보내고 답을 기다리세요.
step-stars_transaction_id = ‘설정’ › ‘Your Stars’(내 Stars)에서 거래 번호를 찾으세요.
step-private_message_only = 비공개 메시지로만 쓰고, 번호를 공개하지 마세요.
step-look_for_same_bug = 같은 오류가 이미 올라와 있는지 찾아보고, 있으면 거기에 덧붙이세요.
step-public_no_personal_data = 누구나 읽을 수 있으니 번호, 이름, 메일은 빼세요.

step-open_me_settings_help = ‘나’ › ‘설정’ › ‘Help & Feedback’(도움말 및 피드백)을 여세요.
step-open_security_center = 로그인 화면에서 ‘More’(더 보기), 이어서 ‘WeChat Security Center’(보안 센터)를 누르세요.
step-choose_freeze = ‘Freeze account’(계정 동결)를 고르고 화면 안내를 따르세요.
step-appeal_for_password = 그런 다음 이의 제기로 새 비밀번호를 신청하세요. 결과는 문자로 옵니다.
step-try_login_unblock = 로그인을 시도하고, 안내에 나오는 차단 해제를 따르세요.
step-never_through_others = 돈을 받든 안 받든, 다른 사람에게 차단 해제를 맡기지 마세요.
step-open_from_privacy_policy = wechat.com에서 WeChat 개인정보 처리방침을 열고 거기 있는 링크로 양식에 들어가세요.

step-continue_without_login = 로그인할 수 없으면 로그인하지 않고 계속하기를 고르세요.
step-owner_sends_it = 직접 보내세요. 계정 본인이 해야 합니다.
step-allow_line_sender = linecorp.com에서 오는 메일을 허용하세요. 접수 확인이 거기에서 옵니다.

step-open_more_help = ‘More’(더 보기)를 열고 도움말을 찾아 ‘Contact us’(문의하기)를 고르세요.
step-leads_to_help_viber = 열린 페이지가 help.viber.com에 있는지 확인하세요.
step-letter_name_address = 편지에 실명, 전화번호, 우편 주소, 이메일을 쓰세요.
step-letter_copies_only = 원본은 절대 넣지 말고 사본만 넣으세요.
step-formal_notice_only = 정식 법적 통지에만 쓰세요.

step-open_signal_contact = ‘설정’ › ‘Help’(도움말) › ‘Contact us’(문의하기)를 여세요.
step-signal_category = 분류를 고르세요. 고르지 않으면 보낼 수 없습니다.
step-signal_debug_log = 디버그 로그는 이미 선택되어 있습니다. 오류를 찾는 데 도움이 되지만 빼도 됩니다.
step-open_meta_hub = 앱의 도움말 및 지원에서 support hub(지원 허브)를 찾으세요.
step-choose_compromised = 해킹된 계정(compromised account) 양식을 고르세요.
step-open_account_notice = 앱에서 내 계정에 대한 안내를 열고 이의 제기를 고르세요.
step-type_whole_address = 빗금(/) 뒤까지 주소 전체를 직접 입력하세요.
step-search_locked = ‘locked account appeal’(잠긴 계정 이의 제기)을 검색하고 도움말에 나온 대로 하세요.
step-choose_kakaotalk_inquiry = 문의하기를 고르고 서비스는 KakaoTalk으로 고르세요.
step-mask_id_number = 보내기 전에 신분증의 번호를 가리세요.
step-open_kakao_chatbot = 앱의 도움말에서 고객센터 챗봇을 찾으세요.

## 쓸 수 있는 창구가 없을 때: 대신 할 일

none-report_needs_app = 신고는 앱에서 합니다. 로그인되어 있는 아무 휴대폰에서나 앱을 열거나, 같은 내용을 볼 수 있는 사람에게 신고를 부탁하세요.
none-ask_from_other_device = 다른 기기에서 Telegram에 로그인해 ‘설정’ › ‘질문하기’를 쓰세요.
none-frozen_needs_app = 이의 제기는 앱 안에 있습니다. 다른 휴대폰에 Telegram을 설치하고 로그인해 안내를 여세요.

## 쓰지 않을 연락처: 이유

avoid-outdated = 옛 주소입니다. 2021년부터 플랫폼 약관에는 다른 주소가 나옵니다.
avoid-unverified_address = 인터넷 글에만 나옵니다. 읽어 볼 수 있었던 플랫폼 페이지에는 나오지 않습니다.
avoid-unverified_host = 다른 사이트에만 나옵니다. 읽어 볼 수 있었던 플랫폼 페이지에는 나오지 않습니다.
avoid-no_support_there = 읽어 볼 수 있었던 플랫폼 페이지 어디에도 거기서 지원한다는 말이 없습니다.
avoid-no_forum_found = 한 인터넷 글에서는 포럼이라고 합니다. 찾아본 다른 곳에는 그런 말이 없습니다.
avoid-not_the_platforms_host = 이름은 플랫폼 같지만 플랫폼의 호스트가 아닙니다.
avoid-closed_site = 언론 보도에 따르면 이 사이트는 문을 닫았고 지금은 다른 곳으로 연결됩니다.
avoid-researchers_only = 보안 연구자용입니다. 도난당한 계정은 거기서 처리하지 않습니다.
avoid-use_press_bot = 플랫폼 페이지에서 찾을 수 없습니다. 언론은 봇으로 연락해 달라고 합니다.
avoid-no_official_page_names_it = 한 인터넷 글에서는 공식이라고 하지만, 읽어 볼 수 있었던 플랫폼 페이지에는 나오지 않습니다.
avoid-news_channel = 다른 사람들이 소식을 전하려고 운영합니다. 고객지원이 아닙니다.
avoid-only_the_app_writes_there = 예전 앱이 이 주소로 보낼 메일을 알아서 채워 줍니다. 먼저 양식을 쓰세요.
avoid-paid_service = 누군가 여기서 서비스를 팝니다. 고객지원은 무료입니다.
avoid-merchants_tool = 상점이 자기 페이지에 넣는 도구입니다. 검색으로 나오는 것은 상점이지 고객지원이 아닙니다.
avoid-formal_disputes_only = 정식 법적 분쟁에만 씁니다.
avoid-old_form = 양식이 다른 호스트로 옮겨졌습니다.
avoid-sends_only = 접수 확인을 보내는 주소입니다. 이리로 보낸 메일은 아무도 읽지 않습니다.
avoid-privacy_only = 개인정보에 대한 문의에만 씁니다.
avoid-terms_only = 플랫폼 약관에 대한 문의에만 씁니다.
avoid-unofficial_forum = 이용자들끼리 이야기하는 곳입니다. 플랫폼이 운영하지 않습니다.

## 기한과 공개된 시간
# $days (Number): the length of the window or of the wait, where it is in days.

deadline-wechat_wrong_charge = 잘못된 결제는 { $days }일 안에 알려야 합니다.
    .after = 그 뒤에는 WeChat 약관상 요구할 권리가 없어집니다. 그래도 은행에는 문의하세요.
deadline-viber_wrong_charge = 잘못된 결제는 { $days }일 안에 알려야 합니다.
    .after = 그 뒤에는 Viber 약관상 요구할 권리가 없어집니다. 그래도 은행에는 문의하세요.
deadline-viber_written_complaint = Viber는 서면 불만에 영업일 기준 { $days }일 안에 답하는 것을 목표로 합니다.
    .after = 그때까지 답이 없으면 첫 편지의 날짜를 밝히고 한 번 더 쓰세요.
deadline-whatsapp_stranger_pin = 모르는 사람이 2단계 인증 PIN을 설정했다면 WhatsApp에서 { $days }일을 기다려야 합니다.
    .after = 그 뒤에는 PIN 없이 등록할 수 있습니다.
deadline-whatsapp_deactivated = 다른 사이트들은 WhatsApp 도움말을 인용해, 비활성화된 계정이 약 { $days }일 뒤에 삭제된다고 합니다.
    .after = 그 뒤에는 계정이 없어진다고 합니다. 그 전에 다시 등록하세요.
deadline-wechat_retrieval_appeal = 비밀번호 이의 제기의 결과는 24시간 안에 문자로 옵니다.
    .after = 그때까지 오지 않으면 ‘Help & Feedback’(도움말 및 피드백)에서 문의하세요.
deadline-line_suspension = 특정 메시지로 인한 이용 정지는 24시간에서 { $days }일까지 이어집니다.
    .after = 그때까지 끝나지 않으면 문의 양식을 쓰세요.
deadline-line_tw_hijack = 대만 LINE은 계정 도난 신고에 24시간 안에 답한다고 언론에 밝혔습니다.
    .after = 그때까지 답이 없으면 같은 문의에 한 번만 이어서 쓰세요.
deadline-discord_eu_appeal = EU에서는 계정에 대한 결정에 6개월 안에 이의 제기를 해야 합니다.
    .after = 그 뒤에는 Discord가 받아 줄 의무가 없습니다. 그래도 요청하고, 왜 늦었는지 쓰세요.

## 누가 그렇게 말하고, 얼마나 확실한가

## 연락처 확인: 진짜인가?
# 연락처에 대한 판정과 그다음 할 일.

verdict-official_channel = 공식 창구입니다
    .about = 여기에 문의해도 됩니다. 그래도 인증번호, 비밀번호, PIN은 절대 보내지 마세요.
verdict-official_but_not_for_this = 공식이지만 이 문제용은 아닙니다
    .about = 플랫폼의 것이지만, 이 문제에는 다른 창구를 써야 합니다.
verdict-known_outdated = 지금은 쓰지 않는 곳입니다
    .about = 예전에는 공식이었습니다. 새 창구를 쓰세요.
verdict-named_by_articles_unverified = 인터넷 글에만 나옵니다
    .about = 이것을 확인해 주는 플랫폼 페이지가 없습니다. 확인된 창구를 쓰는 편이 낫습니다.
verdict-not_official = 공식 창구 가운데 없습니다
    .about = 이것을 확인해 주는 것이 여기에 없습니다. 앱 안의 도움말을 열거나, 공식 주소를 직접 입력하세요.
verdict-impostor_signs = 사칭으로 보이는 점이 있습니다
    .about = 답하지 말고, 돈을 내지 말고, 인증번호를 알려 주지 마세요. 대신 앱 안의 도움말을 여세요.
contact-found = { $verdict }. { $about }
contact-found-noted = 다른 곳에서 찾은 연락처: { $said }

# 그렇게 판정한 이유.
# $value: the contact as it was read; $host: the host a link leads to; $platform, $wanted: names of platforms;
# $channel: the short name of a channel; $official: an official contact; $shown: a host as computers write it
# (xn--…); $reason: one of the avoid- sentences; $word: the word that was found in the pasted text.
contact-official = { $platform }: { $channel }.
contact-plausible = 가능성은 높지만, 확인해 주는 플랫폼 자체의 페이지는 없습니다. 앱에서 확인하세요.
contact-other_page = { $host } 사이트는 { $platform } 것이지만, 이 페이지는 고객지원 창구가 아닙니다.
contact-other_handle = { $value }: { $platform } 것이지만, 다른 용도입니다.
contact-other_platform = { $wanted } 것이 아니라 { $platform } 것입니다.
contact-listed = { $value }: { $reason }
contact-replaced = 대신 이것을 쓰세요: { $official }
contact-old_host = { $host }: { $platform } 서비스에서 예전에 쓰던 곳입니다. 지금은 다른 것으로 바뀌었습니다.
contact-not_found = 공식 창구 가운데 없습니다.
contact-yours = 내 파일에 { $platform } 연락처로 들어 있습니다. 그 파일은 아무도 확인하지 않았으니, 이것으로 공식이 되지는 않습니다.
contact-open_host = { $host } 사이트에는 누구나 글을 올릴 수 있고, 이것은 { $platform } 측이 밝힌 주소가 아닙니다.
contact-shortener = { $host } 사이트는 링크를 짧게 줄여 실제로 가는 곳을 감춥니다.
contact-userinfo = ‘@’ 앞에 있는 것은 아무 뜻이 없습니다. 링크가 실제로 가는 곳: { $host }
contact-look_alike = { $value }: { $official } 주소와 비슷해 보이지만 다른 것입니다.
contact-letters = { $value }: 흔하지 않은 글자가 있습니다. 컴퓨터가 읽는 이름: { $shown }
contact-hidden = { $value }: 눈에 보이지 않는 문자가 들어 있습니다.
contact-phone = { $value }: 전화번호입니다. 이 플랫폼들은 전화로 고객지원을 하는 것으로 알려져 있지 않습니다.
contact-fee = “{ $word }”: 고객지원의 도움에는 돈이 들지 않습니다.
contact-code = “{ $word }”: 고객지원은 인증번호, 비밀번호, PIN을 절대 필요로 하지 않습니다.
contact-gift_card = “{ $word }”: 고객지원은 기프트 카드나 상품권을 절대 받지 않습니다.
contact-other_messenger = “{ $word }”: 플랫폼은 다른 메신저가 아니라 자기 창구에서 지원합니다.
contact-badge = “{ $word }”: 진짜 배지는 이름 옆에 있고, 사진 안에는 절대 없습니다.

deadline-left = { $left }일 남았습니다: { $date }까지.
deadline-over = { $date }에 기한이 끝났습니다. 그래도 요청하고, 왜 늦었는지 쓰세요.
