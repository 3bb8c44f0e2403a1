# Các kênh, cách dùng, vì sao không nên dùng một số liên hệ, và những thời hạn mà các nền tảng công bố.
# Tên mục trong ngoặc kép như chính ứng dụng viết; để tiếng Anh khi không chắc tên tiếng Việt.

## WhatsApp

channel-whatsapp-in_app_contact = Trong ứng dụng: “Cài đặt” › “Trợ giúp” › “Liên hệ với chúng tôi”
    .about = Dùng được cả trước khi đăng nhập. Mục này có thể tên là “Trợ giúp và phản hồi”: hãy xem trong ứng dụng.
channel-whatsapp-in_app_review = Trong ứng dụng: “Yêu cầu xem xét”
    .about = Nút nằm trên thông báo cấm. Đây là cách đầu tiên để lệnh cấm được xem lại.
channel-whatsapp-in_app_report = Trong ứng dụng: mở đoạn chat, rồi “Báo cáo”
    .about = Đến thẳng những người kiểm tra báo cáo. Xem trong ứng dụng nút nằm ở đâu.
channel-whatsapp-web_contact = Biểu mẫu liên hệ trên whatsapp.com
    .about = Dùng khi không mở được ứng dụng hoặc ứng dụng không giúp được.
channel-whatsapp-mail_ban_appeal = Email kháng nghị lệnh cấm
    .about = Địa chỉ mà điều khoản của chính WhatsApp ghi cho lệnh cấm bạn cho là sai.
channel-whatsapp-mail_lost_phone = Email khi mất điện thoại hoặc bị trộm
    .about = Để tài khoản được vô hiệu hóa. Cần có một câu tiếng Anh cố định và số của bạn kèm mã quốc gia.
channel-whatsapp-help_center = Trung tâm trợ giúp WhatsApp
    .about = Các bài viết để đọc. Ở đó không có ai trả lời.
channel-whatsapp-privacy_contact = Biểu mẫu quyền riêng tư trên whatsapp.com
    .about = Cho các câu hỏi về dữ liệu cá nhân của bạn.
channel-whatsapp-dpo_mail = Email cho người phụ trách bảo vệ dữ liệu
    .about = Chỉ cho các câu hỏi về dữ liệu cá nhân của bạn.

## Messenger

channel-messenger-facebook_hacked = facebook.com/hacked
    .about = Cho tài khoản bị chiếm, hoặc tài khoản bạn không vào được. Trang sẽ hỏi từng bước.
channel-messenger-support_hub = Trong ứng dụng Facebook: trung tâm hỗ trợ (“support hub”)
    .about = Báo chí nói đây là lối vào mới nhất, có trợ lý AI. Xem trong ứng dụng bạn có mục này không.
channel-messenger-help_center = Trung tâm trợ giúp Facebook
    .about = Các bài viết, và từ một số bài có thể đến đúng biểu mẫu.
channel-messenger-in_app_report_chat = Trong ứng dụng: mở đoạn chat, chạm vào tên, rồi “Báo cáo” (ở phiên bản cũ là “Something’s wrong”)
    .about = Cho hành vi xấu trong cuộc trò chuyện. Tên mục có thể đã đổi.
channel-messenger-in_app_report_problem = Trong ứng dụng: phần cài đặt, rồi “Report a problem” (báo cáo sự cố)
    .about = Cho lỗi của ứng dụng. Xem trong ứng dụng mục này nằm ở đâu.

## Telegram

channel-telegram-ask_question = Trong ứng dụng: “Settings” › “Ask a Question”
    .about = Cho mọi việc khi bạn còn đăng nhập. Tình nguyện viên trả lời, nên đừng viết điều gì bí mật.
channel-telegram-login_form = Biểu mẫu trên telegram.org/support
    .about = Cho vấn đề khi đăng nhập hoặc đăng ký.
channel-telegram-frozen_appeal = Trong ứng dụng: phần kháng nghị trên thông báo tài khoản bị đóng băng
    .about = Người kiểm duyệt sẽ xem xét.
channel-telegram-spambot = @SpamBot
    .about = Cho biết vì sao bạn không nhắn được cho người khác, và nhận kháng nghị nếu đó là nhầm lẫn.
channel-telegram-banned_number_mail = Email cho số bị cấm
    .about = Nút email trong chính ứng dụng gửi đến địa chỉ này. Căn cứ là một bản ứng dụng cũ: hãy xem lại trong ứng dụng.
channel-telegram-in_app_report = Trong ứng dụng: “Report” trên tin nhắn hoặc trang cá nhân
    .about = Android: chạm vào. iPhone: nhấn giữ. Máy tính: bấm chuột phải.
channel-telegram-abuse_mail = Email tố cáo vi phạm trong nội dung công khai
    .about = Máy xử lý trước: email phải có liên kết (t.me/… hoặc @…).
channel-telegram-stopca_mail = Email tố cáo xâm hại trẻ em
    .about = Chỉ cho việc xâm hại trẻ em.
channel-telegram-notoscam = @NoToScam
    .about = Cho kẻ lừa đảo mạo danh bạn.
channel-telegram-dmca_mail = Email về bản quyền
    .about = Chỉ cho chủ sở hữu quyền hoặc người đại diện, và chỉ cho nội dung công khai.
channel-telegram-eu_bot = @EURegulation
    .about = Cho người ở EU: dữ liệu cá nhân và nội dung vi phạm pháp luật.
channel-telegram-dsa_report = Biểu mẫu báo cáo dành cho EU
    .about = Cho người ở EU. Biểu mẫu hỏi tên, cách liên hệ và lời giải thích thuyết phục.
channel-telegram-stars_dispute = Khiếu nại về Stars qua @BotFather
    .about = Cho những gì bot đã bán mà không giao, sau khi “/paysupport” không giúp được.
channel-telegram-smstelegram = @smstelegram trên X
    .about = Chỉ cho vấn đề đăng nhập, và chỉ qua tin nhắn riêng.
channel-telegram-verify_bot = @VerifyBot
    .about = Xác minh kênh, nhóm và bot. Cá nhân không xác minh được.
channel-telegram-press_bot = @PressBot
    .about = Cho báo chí.
channel-telegram-bot_support = @BotSupport
    .about = Cho người làm bot. Xem trong ứng dụng tên có đúng y như vậy không.
channel-telegram-bugs = Danh sách lỗi công khai trên bugs.telegram.org
    .about = Cho những lỗi có thể lặp lại. Ai cũng đọc được.

## WeChat

channel-wechat-help_feedback = Trong ứng dụng: “Me” › “Settings” › “Help & Feedback”
    .about = Nơi mà điều khoản của chính WeChat nêu ra, cả cho tài khoản bị đánh cắp.
channel-wechat-help_site = Trung tâm trợ giúp WeChat
    .about = Dùng khi bạn không đăng nhập được.
channel-wechat-freeze = Trong ứng dụng, ở màn hình đăng nhập: “More” › “WeChat Security Center” › “Freeze account”
    .about = Chặn kẻ đang ở trong tài khoản. Sau đó bạn kháng nghị để có mật khẩu mới.
channel-wechat-self_unblock = Trong ứng dụng: phần mở chặn hiện ra khi bạn đăng nhập
    .about = Một bản chép của thông báo chính thức nói tối đa 5 yêu cầu cho mỗi số mỗi tháng. Hãy xem trong ứng dụng.
channel-wechat-in_app_report = Trong ứng dụng: mở đoạn chat hoặc trang cá nhân, rồi “Report” (báo cáo)
    .about = Xem trong ứng dụng nút nằm ở đâu.
channel-wechat-policy_mail = Email báo cáo vi phạm quy định
    .about = Lấy từ chính sách sử dụng của WeChat.
channel-wechat-eu_mail = Email cho người dùng ở EU
    .about = Liên hệ của Tencent dành cho người dùng ở EU.
channel-wechat-privacy_form = Biểu mẫu yêu cầu về dữ liệu của bạn
    .about = Có liên kết trong chính sách quyền riêng tư của WeChat.

## LINE

channel-line-contact_form = Biểu mẫu liên hệ LINE
    .about = Bạn có thể tiếp tục mà không đăng nhập. Với tài khoản bị đánh cắp, chính chủ phải gửi.
channel-line-help_center = Trung tâm trợ giúp LINE
    .about = Các bài viết để đọc.
channel-line-in_app_report = Trong ứng dụng: mở đoạn chat, rồi “Report” (báo cáo)
    .about = Xem trong ứng dụng nút nằm ở đâu.

## Viber

channel-viber-in_app_form = Trong ứng dụng: “More”, rồi phần trợ giúp và “Contact us”
    .about = Có ghi trong điều khoản của Viber. Xem trong ứng dụng mục này nằm ở đâu.
channel-viber-contact_form = Biểu mẫu liên hệ Viber
    .about = Địa chỉ trong điều khoản của Viber. Địa chỉ này dẫn đến help.viber.com.
channel-viber-post = Thư giấy gửi Viber
    .about = Cho khiếu nại chính thức về khoản thanh toán Viber Out từ EU hoặc Vương quốc Anh.
channel-viber-in_app_report = Trong ứng dụng: “Report” (báo cáo) trên tin nhắn hoặc cộng đồng
    .about = Đến thẳng những người kiểm tra báo cáo.
channel-viber-privacy_mail = Email cho người phụ trách bảo vệ dữ liệu
    .about = Chỉ cho các câu hỏi về dữ liệu cá nhân của bạn.
channel-viber-dispute_mail = Email thông báo tranh chấp chính thức
    .about = Chỉ cho tranh chấp pháp lý, không phải để được trợ giúp.

## Signal

channel-signal-in_app_contact = Trong ứng dụng: “Settings” › “Help” › “Contact us”
    .about = Cần chọn loại vấn đề và viết ít nhất mười ký tự. Có thể gửi kèm nhật ký gỡ lỗi.
channel-signal-web_form = Biểu mẫu yêu cầu trên support.signal.org
    .about = Dùng khi không mở được ứng dụng hoặc ứng dụng không giúp được.
channel-signal-support_mail = Email cho đội ngũ hỗ trợ của Signal
    .about = Địa chỉ mà ứng dụng chính thức ghi.
channel-signal-help_center = Trang trợ giúp của Signal
    .about = Các bài viết để đọc. Xem bài về vấn đề của bạn có dẫn đến biểu mẫu không.
channel-signal-ip_mail = Email về bản quyền và nhãn hiệu
    .about = Chỉ cho sở hữu trí tuệ. Việc khác không được xử lý ở đó.

## Instagram

channel-instagram-instagram_hacked = instagram.com/hacked
    .about = Cho tài khoản bị chiếm, hoặc tài khoản bạn không vào được. Trang sẽ hỏi từng bước.
channel-instagram-support_hub = Trong ứng dụng: trung tâm hỗ trợ của Meta (“support hub”)
    .about = Báo chí nói đây là lối vào mới nhất, có trợ lý AI. Xem trong ứng dụng bạn có mục này không.
channel-instagram-help_center = Trung tâm trợ giúp Instagram
    .about = Các bài viết để đọc. Xem bài về vấn đề của bạn có dẫn đến biểu mẫu không.

## Discord

channel-discord-request_form = Biểu mẫu yêu cầu trên support.discord.com
    .about = Cho các lỗi, và cho mọi việc không có biểu mẫu riêng.
channel-discord-hacked_form = Biểu mẫu cho tài khoản bị xâm nhập trên support.discord.com
    .about = Cùng trang với các yêu cầu khác, cho tài khoản đã bị người khác vào.
channel-discord-in_app_appeal = Trong ứng dụng: phần kháng nghị trên thông báo về tài khoản của bạn
    .about = Cách ngắn nhất nếu thông báo có phần này.
channel-discord-appeal_form = Biểu mẫu kháng nghị: dis.gd/request
    .about = Để kháng nghị khi ứng dụng không có phần đó hoặc không mở được.
channel-discord-help_center = Trang trợ giúp của Discord
    .about = Các bài viết để đọc. Xem bài về vấn đề của bạn có dẫn đến biểu mẫu không.
channel-discord-privacy_mail = Email cho câu hỏi về quyền riêng tư
    .about = Chỉ cho các câu hỏi về dữ liệu cá nhân của bạn.
channel-discord-dpo_mail = Email cho người phụ trách bảo vệ dữ liệu
    .about = Chỉ cho các câu hỏi về dữ liệu cá nhân của bạn.

## Snapchat

channel-snapchat-request_form = Biểu mẫu yêu cầu trên help.snapchat.com
    .about = Hỏi một email bạn mở được, tên người dùng, và bạn không vào được từ khi nào.
channel-snapchat-locked_appeal = Bài viết về kháng nghị cho tài khoản bị khóa, trên help.snapchat.com
    .about = Bài viết cho biết cách kháng nghị.
channel-snapchat-copyright_mail = Email về bản quyền
    .about = Chỉ cho bản quyền.

## KakaoTalk

channel-kakaotalk-inquiry = Trung tâm khách hàng Kakao trên cs.kakao.com
    .about = Trợ giúp và giải đáp, cả về tài khoản bị hạn chế.
channel-kakaotalk-impersonation_inquiry = Báo cáo mạo danh trên cs.kakao.com
    .about = Yêu cầu giấy tờ tùy thân, đã che số.
channel-kakaotalk-chatbot = Trong ứng dụng: chatbot của trung tâm khách hàng
    .about = Máy trả lời. Xem trong ứng dụng chatbot nằm ở đâu.

## Các bước: cách dùng một kênh

step-type_address = Tự gõ địa chỉ vào trình duyệt.
step-type_address_exactly = Tự gõ toàn bộ địa chỉ, cả phần sau dấu gạch chéo: các địa chỉ khác trên vb.me có thể dẫn đến bất cứ đâu.
step-open_exact_handle = Gõ tên đúng tuyệt đối, từng chữ một, và kiểm tra xem có chữ thừa không.
step-check_recipient = So người nhận với địa chỉ này, từng chữ một.
step-paste_subject_and_text = Dán tiêu đề và nội dung.
step-paste_and_attach = Dán nội dung và thêm ảnh.
step-paste_if_asked = Dán nội dung vào chỗ bạn được yêu cầu giải thích.
step-copy_slot_by_slot = Sao chép lần lượt từng ô vào biểu mẫu.
step-copy_into_form = Sao chép nội dung vào biểu mẫu.
step-one_message_only = Chỉ gửi một lần. Có gì thêm thì gửi sau trong cùng chuỗi thư.
step-watch_mail = Tìm câu trả lời trong email, cả trong thư mục spam.
step-watch_chat_and_mail = Câu trả lời có thể đến qua chat trong ứng dụng hoặc qua email: hãy xem cả hai.
step-answer_in_same_chat = Câu trả lời đến trong cùng đoạn chat đó.
step-answer_in_same_place = Tìm câu trả lời ở cùng chỗ đó trong ứng dụng.
step-search_article = Tìm vấn đề của bạn, và xem cuối bài viết có biểu mẫu không.
step-block_after_report = Chặn tài khoản đó sau khi báo cáo.
step-open_chat_report = Mở đoạn chat hoặc trang cá nhân và chọn “Báo cáo”.

step-open_help_contact = Mở “Cài đặt” › “Trợ giúp” › “Liên hệ với chúng tôi”; khi chưa đăng nhập, mục này nằm trong menu của màn hình đầu tiên.
step-device_info_choice = Chọn có gửi thông tin thiết bị hay không: điều đó giúp ích khi có lỗi, và bạn có thể không gửi.
step-past_proposed_articles = Nếu có bài viết hiện ra, hãy xem qua, rồi tiếp tục để gửi thư.
step-tap_request_review = Chạm vào “Yêu cầu xem xét” trên thông báo cấm.
step-code_only_in_app = Nếu ứng dụng hỏi mã SMS, hãy nhập vào ứng dụng và không nhập ở đâu khác.
step-status_in_app = Mở ứng dụng để xem tình trạng xem xét.
step-choose_product = Chọn phần phù hợp trên trang: Messenger, Business hoặc trợ năng.
step-keep_fixed_sentence = Giữ nguyên câu tiếng Anh, với số của bạn ở bên dưới.

step-own_device_first = Nếu được, hãy dùng thiết bị mà bạn từng đăng nhập.
step-follow_questions = Trả lời từng câu hỏi. Bản viết sẵn giúp bạn nhớ thời điểm và sự việc.
step-open_facebook_support = Mở ứng dụng Facebook, vào phần trợ giúp và hỗ trợ, rồi tìm trung tâm hỗ trợ (“support hub”).
step-no_promise_of_human = Trợ lý trả lời trước. Không ai hứa rằng sau đó sẽ có người trả lời.
step-open_chat_name_report = Mở đoạn chat, chạm vào tên ở trên cùng, và chọn “Báo cáo”.
step-open_report_problem = Mở phần cài đặt của ứng dụng và chọn “Report a problem” (báo cáo sự cố).

step-open_ask_question = Mở “Settings” › “Ask a Question” và xác nhận.
step-volunteers_read_it = Tình nguyện viên sẽ đọc: đừng gửi điều bí mật và giấy tờ.
step-category_in_text = Biểu mẫu không có ô cho nhóm vấn đề: nhóm vấn đề được ghi trong nội dung.
step-open_freeze_notice = Mở thông báo đóng băng trong ứng dụng và chạm vào phần kháng nghị.
step-bot_says_limit = Bot cho biết bạn có bị hạn chế không và đến khi nào. Nếu đó là nhầm lẫn, hãy nói với bot như vậy.
step-mail_button_in_app = Nếu ứng dụng có nút email trên thông báo cấm, hãy dùng nút đó: nút sẽ điền sẵn những gì cần thiết.
step-tap_hold_report = Android: chạm vào tin nhắn. iPhone: nhấn giữ. Máy tính: bấm chuột phải. Rồi chọn “Report”.
step-links_in_text = Kiểm tra để chắc rằng các liên kết có trong nội dung.
step-links_not_pictures = Chỉ gửi liên kết và tên, không bao giờ gửi chính những hình ảnh đó.
step-say_your_role = Nói rõ bạn sở hữu quyền hay đại diện cho chủ sở hữu.
step-paysupport_first = Trước hết gửi “/paysupport” cho bot và chờ câu trả lời.
step-stars_transaction_id = Tìm mã giao dịch trong “Settings” › “Your Stars”.
step-private_message_only = Chỉ viết tin nhắn riêng, và đừng để lộ số nào ở nơi công khai.
step-look_for_same_bug = Tìm xem lỗi đó đã có trong danh sách chưa, nếu có thì bổ sung vào.
step-public_no_personal_data = Ai cũng đọc được: đừng ghi số điện thoại, tên và email.

step-open_me_settings_help = Mở “Me” › “Settings” › “Help & Feedback”.
step-open_security_center = Ở màn hình đăng nhập, chạm vào “More”, rồi “WeChat Security Center”.
step-choose_freeze = Chọn “Freeze account” và làm theo màn hình.
step-appeal_for_password = Sau đó kháng nghị để có mật khẩu mới; kết quả đến qua SMS.
step-try_login_unblock = Thử đăng nhập, và làm theo phần mở chặn mà thông báo đưa ra.
step-never_through_others = Đừng để ai khác mở chặn giúp bạn, dù có trả tiền hay không.
step-open_from_privacy_policy = Mở chính sách quyền riêng tư của WeChat trên wechat.com và theo liên kết ở đó đến biểu mẫu.

step-continue_without_login = Chọn tiếp tục mà không đăng nhập nếu bạn không đăng nhập được.
step-owner_sends_it = Hãy tự gửi: chính chủ tài khoản phải làm việc này.
step-allow_line_sender = Cho phép nhận email từ linecorp.com: thư xác nhận đã nhận đến từ đó.

step-open_more_help = Mở “More”, tìm phần trợ giúp, và chọn “Contact us”.
step-leads_to_help_viber = Kiểm tra xem trang mở ra có nằm trên help.viber.com không.
step-letter_name_address = Ghi họ tên đầy đủ, số điện thoại, địa chỉ bưu chính và email của bạn trên thư.
step-letter_copies_only = Gửi kèm bản sao, không bao giờ gửi bản gốc.
step-formal_notice_only = Chỉ dùng cho thông báo pháp lý chính thức.

step-open_signal_contact = Mở “Settings” › “Help” › “Contact us”.
step-signal_category = Chọn loại vấn đề: không chọn thì không gửi được.
step-signal_debug_log = Nhật ký gỡ lỗi đã được đánh dấu sẵn. Nhật ký giúp ích khi có lỗi, và bạn có thể bỏ ra.
step-open_meta_hub = Trong phần trợ giúp và hỗ trợ của ứng dụng, tìm trung tâm hỗ trợ (“support hub”).
step-choose_compromised = Chọn biểu mẫu cho tài khoản bị xâm nhập.
step-open_account_notice = Mở thông báo về tài khoản của bạn trong ứng dụng và chọn phần kháng nghị.
step-type_whole_address = Tự gõ toàn bộ địa chỉ, cả phần sau dấu gạch chéo.
step-search_locked = Tìm “locked account appeal” và làm theo bài viết.
step-choose_kakaotalk_inquiry = Chọn phần hỏi đáp, dành cho KakaoTalk.
step-mask_id_number = Che số trên giấy tờ trước khi gửi.
step-open_kakao_chatbot = Trong phần trợ giúp của ứng dụng, tìm chatbot của trung tâm khách hàng.

## Khi không dùng được kênh nào: nên làm gì

none-report_needs_app = Việc báo cáo thực hiện trong ứng dụng. Mở ứng dụng trên bất kỳ điện thoại nào bạn còn đăng nhập, hoặc nhờ một người cũng thấy nội dung đó báo cáo giúp.
none-ask_from_other_device = Đăng nhập Telegram trên một thiết bị khác và dùng “Settings” › “Ask a Question” ở đó.
none-frozen_needs_app = Phần kháng nghị nằm trong ứng dụng. Cài Telegram trên một điện thoại khác, đăng nhập và mở thông báo ở đó.

## Những liên hệ không nên dùng: vì sao

avoid-outdated = Địa chỉ cũ: từ năm 2021 điều khoản của nền tảng đã ghi địa chỉ khác.
avoid-unverified_address = Chỉ có các bài viết nhắc đến. Trong số các trang đọc được của nền tảng, không trang nào ghi địa chỉ này.
avoid-unverified_host = Chỉ có các trang khác nhắc đến. Trong số các trang đọc được của nền tảng, không trang nào ghi địa chỉ này.
avoid-no_support_there = Trong số các trang đọc được của nền tảng, không trang nào nói ở đó có hỗ trợ.
avoid-no_forum_found = Một bài viết gọi đây là diễn đàn. Ngoài ra không thấy nơi nào nói vậy.
avoid-not_the_platforms_host = Tên trông giống của nền tảng, nhưng đây không phải máy chủ của nền tảng.
avoid-closed_site = Báo chí đưa tin trang này đã đóng và giờ dẫn đến nơi khác.
avoid-researchers_only = Dành cho người nghiên cứu bảo mật. Tài khoản bị đánh cắp không được xử lý ở đó.
avoid-use_press_bot = Không thấy trên các trang của nền tảng. Báo chí được đề nghị dùng bot.
avoid-no_official_page_names_it = Một bài viết gọi đây là chính thức, nhưng trong số các trang đọc được của nền tảng, không trang nào nhắc đến.
avoid-news_channel = Người khác lập ra để đưa tin. Đây không phải nơi hỗ trợ.
avoid-only_the_app_writes_there = Ứng dụng bản cũ tự soạn email đến địa chỉ này. Hãy dùng biểu mẫu trước.
avoid-paid_service = Ở đây có người bán dịch vụ. Hỗ trợ là miễn phí.
avoid-merchants_tool = Công cụ mà các cửa hàng gắn vào trang của họ. Kết quả tìm kiếm dẫn đến một cửa hàng, không phải nơi hỗ trợ.
avoid-formal_disputes_only = Chỉ cho tranh chấp pháp lý chính thức.
avoid-old_form = Biểu mẫu đã chuyển sang máy chủ khác.
avoid-sends_only = Thư xác nhận đã nhận được gửi từ địa chỉ này. Không ai đọc thư gửi đến đó.
avoid-privacy_only = Chỉ cho các câu hỏi về dữ liệu cá nhân.
avoid-terms_only = Chỉ cho các câu hỏi về điều khoản của nền tảng.
avoid-unofficial_forum = Ở đó người dùng nói chuyện với nhau. Nền tảng không vận hành nơi này.

## Thời hạn và các mốc thời gian được công bố
# $days (Number): độ dài của thời hạn hoặc thời gian chờ, khi tính bằng ngày.

deadline-wechat_wrong_charge = Khoản trừ tiền nhầm phải được báo trong vòng { $days } ngày.
    .after = Sau đó, điều khoản của WeChat không còn cho bạn quyền khiếu nại. Dù vậy, hãy cứ hỏi ngân hàng.
deadline-viber_wrong_charge = Khoản trừ tiền nhầm phải được báo trong vòng { $days } ngày.
    .after = Sau đó, điều khoản của Viber không còn cho bạn quyền khiếu nại. Dù vậy, hãy cứ hỏi ngân hàng.
deadline-viber_written_complaint = Viber đặt mục tiêu trả lời khiếu nại bằng văn bản trong vòng { $days } ngày làm việc.
    .after = Nếu đến lúc đó chưa có gì, hãy viết thêm một lần và nêu ngày của thư đầu tiên.
deadline-whatsapp_stranger_pin = Nếu người lạ đã đặt mã PIN hai bước, WhatsApp bắt bạn chờ { $days } ngày.
    .after = Sau đó, bạn có thể đăng ký mà không cần mã PIN.
deadline-whatsapp_deactivated = Các trang khác, dẫn lại trang trợ giúp của WhatsApp, nói rằng tài khoản bị vô hiệu hóa sẽ bị xóa sau khoảng { $days } ngày.
    .after = Sau đó, tài khoản được cho là mất hẳn. Hãy đăng ký lại trước lúc đó.
deadline-wechat_retrieval_appeal = Kết quả kháng nghị mật khẩu đến qua SMS trong vòng 24 giờ.
    .after = Nếu đến lúc đó chưa có gì, hãy viết qua “Help & Feedback”.
deadline-line_suspension = Việc đình chỉ vì một số loại tin nhắn kéo dài từ 24 giờ đến { $days } ngày.
    .after = Nếu đến lúc đó chưa hết, hãy dùng biểu mẫu liên hệ.
deadline-line_tw_hijack = LINE ở Đài Loan nói với báo chí rằng họ trả lời báo cáo về tài khoản bị đánh cắp trong vòng 24 giờ.
    .after = Nếu đến lúc đó chưa có gì, hãy trả lời một lần trong cùng chuỗi thư.
deadline-discord_eu_appeal = Ở EU, kháng nghị đối với quyết định về tài khoản phải gửi trong vòng sáu tháng.
    .after = Sau đó, Discord không còn buộc phải nhận. Dù vậy, hãy cứ gửi, và nói rõ vì sao bạn gửi muộn.

## Ai nói vậy, và chắc chắn đến đâu

## Kiểm tra liên hệ: có phải thật không?
# Nói gì về một liên hệ, và nên làm gì.

verdict-official_channel = Kênh chính thức
    .about = Bạn có thể viết đến đó. Dù vậy, đừng bao giờ gửi mã, mật khẩu hay mã PIN.
verdict-official_but_not_for_this = Chính thức, nhưng không phải cho việc này
    .about = Liên hệ này thuộc về nền tảng, nhưng vấn đề của bạn có kênh khác.
verdict-known_outdated = Đã lỗi thời
    .about = Trước đây từng là chính thức. Hãy dùng kênh mới hơn.
verdict-named_by_articles_unverified = Chỉ có các bài viết nhắc đến
    .about = Không trang nào của nền tảng xác nhận. Nên dùng một kênh đã được xác nhận.
verdict-not_official = Không thấy trong các kênh chính thức
    .about = Ở đây không có gì xác nhận. Hãy mở phần trợ giúp trong ứng dụng, hoặc tự gõ một địa chỉ chính thức.
verdict-impostor_signs = Có dấu hiệu giả mạo
    .about = Đừng trả lời, đừng trả tiền, và đừng đưa mã nào. Hãy mở phần trợ giúp trong ứng dụng.
contact-found = { $verdict }. { $about }
contact-found-noted = Liên hệ bạn tìm thấy ở nơi khác: { $said }

# Vì sao nói vậy.
# $value: liên hệ như đã đọc; $host: máy chủ mà liên kết dẫn đến; $platform, $wanted: tên các nền tảng;
# $channel: tên ngắn của kênh; $official: một liên hệ chính thức; $shown: máy chủ như máy tính viết
# (xn--…); $reason: một trong các câu avoid-; $word: từ tìm thấy trong nội dung đã dán.
contact-official = { $platform }: { $channel }.
contact-plausible = Có lẽ đúng, dù không trang nào của chính nền tảng xác nhận. Hãy xem trong ứng dụng.
contact-other_page = { $host } thuộc về { $platform }, nhưng trang này không phải một kênh hỗ trợ.
contact-other_handle = { $value } thuộc về { $platform }, nhưng dành cho việc khác.
contact-other_platform = Liên hệ này thuộc về { $platform }, không phải { $wanted }.
contact-listed = { $value }: { $reason }
contact-replaced = Hãy dùng { $official } thay vào đó.
contact-old_host = { $host } trước đây được { $platform } sử dụng. Giờ đã được thay thế.
contact-not_found = Không thấy trong các kênh chính thức.
contact-yours = Có trong tệp của chính bạn, cho { $platform }. Chưa ai kiểm tra tệp đó, nên điều này không làm cho liên hệ thành chính thức.
contact-open_host = Ai cũng có thể đăng trên { $host }, và đây không phải địa chỉ mà { $platform } nêu ra.
contact-shortener = { $host } rút gọn liên kết và che đi nơi liên kết dẫn đến.
contact-userinfo = Phần trước dấu “@” không nói lên điều gì. Liên kết dẫn đến { $host }.
contact-look_alike = { $value } trông giống { $official }, nhưng là một liên hệ khác.
contact-letters = { $value } có những chữ cái bất thường. Máy tính đọc là { $shown }.
contact-hidden = { $value } có ký tự vô hình bên trong.
contact-phone = { $value } là số điện thoại. Không thấy nền tảng nào trong số này hỗ trợ qua điện thoại.
contact-fee = “{ $word }”: việc hỗ trợ không mất tiền.
contact-code = “{ $word }”: đội ngũ hỗ trợ không bao giờ cần mã, mật khẩu hay mã PIN của bạn.
contact-gift_card = “{ $word }”: đội ngũ hỗ trợ không bao giờ nhận thẻ quà tặng hay phiếu mua hàng.
contact-other_messenger = “{ $word }”: nền tảng hỗ trợ trên kênh của chính mình, không phải trong ứng dụng nhắn tin khác.
contact-badge = “{ $word }”: huy hiệu thật nằm cạnh tên, không bao giờ nằm trong ảnh.

deadline-left = Còn { $left } ngày, đến ngày { $date }.
deadline-over = Thời hạn đã kết thúc ngày { $date }. Dù vậy, hãy cứ gửi, và nói rõ vì sao bạn gửi muộn.
