# Danh sách kiểm tra, cách tự xử lý, việc làm đầu tiên, cảnh báo, và những gì ảnh phải cho thấy.
# Mỗi dòng của danh sách kiểm tra là một câu ngắn bảo làm một việc.

## Danh sách kiểm tra

check-sim_blocked = Nhờ nhà mạng khóa thẻ SIM.
check-bank_told = Báo cho ngân hàng về khoản trừ tiền.
check-other_sessions_ended = Kết thúc mọi phiên đăng nhập không phải của bạn.
check-two_step_on = Bật xác minh hai bước.
check-friends_warned = Báo cho bạn bè biết bằng cách khác, không qua tài khoản này.
check-police_if_money_lost = Trình báo công an nếu đã mất tiền.
check-official_app_installed = Chỉ dùng ứng dụng chính thức, tải từ cửa hàng chính thức.
check-number_international = Ghi số điện thoại có dấu + và mã quốc gia.
check-email_spelled_right = Đọc lại địa chỉ email một lần nữa, từng chữ một.
check-times_with_zone = Ghi mọi thời điểm kèm múi giờ.
check-each_try_with_result = Ghi từng cách bạn đã thử kèm kết quả.
check-payment_id_amount_bank_proof = Ghi mã giao dịch, số tiền và chứng từ của ngân hàng.
check-charge_window_days_left = Gửi đi khi vẫn còn thời hạn khiếu nại.
check-links_to_public_content = Thêm liên kết đến những gì ai cũng xem được.
check-owner_or_agent = Nói rõ bạn là chủ sở hữu quyền hay đại diện cho chủ sở hữu.
check-screenshot_has_time = Để thấy được giờ trong mọi ảnh chụp màn hình.
check-screenshot_cropped_not_blurred = Cắt bỏ phần riêng tư, đừng làm mờ hay bôi lên.
check-screenshots_max3_jpg_png_5mb_720p = Giữ trong giới hạn mà một bài viết nêu ra: tối đa 3 ảnh, JPG hoặc PNG, mỗi ảnh dưới 5 MB, từ 720p trở lên.
check-no_code_no_password_no_pin = Bỏ hết mọi mã, mật khẩu và mã PIN.
check-no_card_number = Bỏ hết mọi số thẻ.
check-one_problem_only = Chỉ viết về một vấn đề này.
check-address_typed_not_clicked = Tự gõ địa chỉ thay vì bấm vào liên kết.
check-sender_of_reply_checked = Xem kỹ ai là người gửi thư trả lời trước khi bạn đáp lại.
check-spam_folder_after_1h = Tìm trong thư mục spam nếu sau một giờ chưa thấy gì.
check-wait_until_then_reply_in_same_thread = Gửi một lần, chờ, rồi hỏi lại trong cùng chuỗi thư.

## Tự xử lý: những gì nên thử trước khi viết

help-latest_version = Cập nhật ứng dụng lên phiên bản mới nhất.
help-clear_cache = Xóa bộ nhớ đệm của ứng dụng trong phần cài đặt bộ nhớ; các đoạn chat vẫn còn.
help-other_network = Thử mạng khác: Wi-Fi thay cho dữ liệu di động, hoặc ngược lại.
help-restart = Đóng hẳn ứng dụng rồi mở lại, sau đó khởi động lại thiết bị.
help-service_status = Hỏi một người khác cũng dùng ứng dụng này: nếu họ cũng bị thì đó là sự cố chung, và chỉ cần chờ.

help-check_number_format = Kiểm tra số: có dấu + và mã quốc gia, và ở hầu hết các nước không có số 0 theo sau.
help-reset_password = Đặt lại mật khẩu từ màn hình đăng nhập, nếu tài khoản có mật khẩu.
help-look_on_other_device = Xem các thiết bị khác của bạn: có thể bạn vẫn đang đăng nhập ở đó, hoặc mã hiện ra ở đó.
help-known_device = Đăng nhập trên thiết bị và mạng mà bạn từng dùng cho tài khoản này.
help-sms_not_blocked = Kiểm tra xem điện thoại có sóng không và có chặn tin nhắn từ người lạ không.
help-code_by_call = Chờ đồng hồ đếm hết giờ, rồi chọn nhận cuộc gọi trong ứng dụng, nếu có.
help-wait_limit = Đừng yêu cầu mã mới cho đến khi hết thời gian chờ trên màn hình.
help-operator_sms = Hỏi nhà mạng xem họ có giữ lại tin nhắn chứa mã không.
help-code_only_in_app = Chỉ nhập mã vào chính ứng dụng, và không gửi mã cho ai.
help-change_number_in_app = Nếu vẫn mở được tài khoản, hãy đổi số trong phần cài đặt tài khoản của ứng dụng.
help-keep_old_number = Giữ số cũ cho đến khi tài khoản đã chuyển sang số mới.
help-recovery_mail = Dùng liên kết “quên” trên màn hình, rồi tìm email trong hộp thư khôi phục của bạn.

help-read_ban_notice = Đọc hết thông báo trong ứng dụng: ở đó thường có nút để yêu cầu xem xét.
help-official_app_only = Gỡ mọi ứng dụng bị chỉnh sửa và cài bản chính thức: ứng dụng bị chỉnh sửa được cho là một nguyên nhân khiến tài khoản bị cấm.
help-read_rules = Đọc quy định của nền tảng, để bạn nói được điều nào đúng với trường hợp của mình.
help-wait_ban_end = Nếu thông báo có ghi thời điểm kết thúc, hãy chờ đến lúc đó rồi mới viết.
help-limit_ends_itself = Gửi “/start” cho bot: bot cho biết hạn chế có tự hết không, và khi nào.
help-line_wait_suspension = Việc đình chỉ vì một số loại tin nhắn kéo dài từ 24 giờ đến 7 ngày: hãy chờ hết hạn trước đã.

help-was_it_you = Nghĩ lại xem có phải chính bạn không: điện thoại mới, trình duyệt, VPN, một chuyến đi.
help-check_sessions = Mở danh sách thiết bị trong phần cài đặt của ứng dụng và tìm thiết bị không phải của bạn.
help-privacy_settings = Xem trong phần cài đặt quyền riêng tư ai thấy được số điện thoại, ảnh và lần trực tuyến gần nhất của bạn.
help-reregister_own_code = Đăng ký lại số của bạn trong ứng dụng trên chính điện thoại của bạn, và chỉ nhập mã SMS ở đó.
help-log_out_linked_devices = Mở “Thiết bị đã liên kết” trong phần cài đặt và đăng xuất mọi thiết bị không phải của bạn.
help-telegram_other_device = Trên thiết bị vẫn còn đăng nhập: “Settings” › “Devices”, kết thúc mọi phiên khác, rồi bật xác minh hai bước.
help-telegram_number_is_key = Ai giữ số thì giữ tài khoản: hãy khóa SIM trước mọi việc khác.
help-friends_by_other_means = Báo cho bạn bè bằng điện thoại hoặc ứng dụng khác, vì khung chat đang ở trong tay người khác.
help-line_move_account = Lấy lại số trên SIM mới, rồi chuyển tài khoản sang điện thoại mới; xem các bước trong trung tâm trợ giúp LINE.

help-other_party_online = Hỏi người kia xem họ có trực tuyến và có nhận được tin nhắn của người khác không.
help-notifications_allowed = Cho phép ứng dụng gửi thông báo trong phần cài đặt của điện thoại, và kiểm tra chế độ “Không làm phiền”.
help-battery_saver = Cho ứng dụng chạy nền: loại ứng dụng khỏi chế độ tiết kiệm pin.
help-free_storage = Giải phóng bớt dung lượng trên thiết bị.
help-permissions_media = Cho phép ứng dụng dùng ảnh, tệp, máy ảnh và micrô trong phần cài đặt của điện thoại.
help-same_account_on_devices = Kiểm tra xem hai thiết bị có dùng cùng một tài khoản và đều có mạng không.

help-payment_history = Tìm khoản thanh toán trong lịch sử thanh toán của ứng dụng, ghi lại mã giao dịch và trạng thái.
help-wait_pending = Khoản thanh toán đang chờ xử lý có thể tự hoàn về: hôm sau hãy xem lại.
help-store_first = Nếu bạn trả qua Apple hoặc Google, hãy yêu cầu họ hoàn tiền trước: họ đang giữ tiền.
help-cancel_in_store = Hủy gói đăng ký ở nơi bạn đã mua, để không bị trừ tiền nữa.
help-ask_seller = Hỏi người bán trước, bằng văn bản, và giữ lại câu trả lời.
help-paysupport = Gửi “/paysupport” cho bot mà bạn đã trả tiền, và giữ lại câu trả lời.
help-wallet_help = Xem trang trợ giúp của chính ví trong ứng dụng, đừng lấy từ kết quả tìm kiếm.

help-ask_admin = Hỏi quản trị viên của nhóm trước: họ quyết định ai được ở trong nhóm.
help-fresh_link = Xin liên kết mời mới, và hỏi xem nhóm đã đầy chưa.

help-reinstall_after_backup = Tạo bản sao lưu, rồi gỡ ứng dụng và cài lại.
help-os_supported = Kiểm tra xem ứng dụng còn hỗ trợ phiên bản hệ điều hành của bạn không.
help-store_works = Kiểm tra xem cửa hàng có cài được ứng dụng khác không, và bạn đã đăng nhập ở đó chưa.
help-cloud_space = Kiểm tra xem tài khoản đám mây còn dung lượng không và có đúng tài khoản không.
help-backup_on_wifi = Sao lưu qua Wi-Fi khi điện thoại đang cắm sạc.
help-less_auto_download = Tắt tự động tải ảnh và video.
help-fewer_notifications = Tắt thông báo của các nhóm và kênh có nhiều tin.

help-keep_evidence = Ghi lại tên, liên kết và thời điểm trước khi chúng biến mất.
help-report_in_app = Dùng nút báo cáo trong ứng dụng, ngay trên tin nhắn hoặc trang cá nhân đó.
help-block_person = Chặn tài khoản đó sau khi bạn đã báo cáo.

help-choose_language_again = Chọn lại ngôn ngữ trong phần cài đặt của ứng dụng.
help-system_language = Xem cài đặt ngôn ngữ của chính điện thoại: ứng dụng có thể theo đó.

help-help_center_search = Tìm trong trang trợ giúp của chính nền tảng trước.
help-data_export_in_app = Xem trong phần cài đặt tài khoản hoặc quyền riêng tư của ứng dụng có cách tự lấy hay xóa dữ liệu không.

## Việc làm đầu tiên, theo đúng thứ tự này

action-operator_block_sim = Gọi nhà mạng và nhờ khóa thẻ SIM.
action-bank_police_if_needed = Gọi ngân hàng nếu điện thoại có liên kết với ngân hàng, và trình báo công an nếu bị trộm.
action-reregister_new_sim = Lấy SIM mới với số của bạn và đăng ký trên điện thoại khác: cách này đẩy kẻ trộm ra, và nhanh hơn gửi email.
action-reregister_own_code = Đăng ký lại số của bạn trên chính điện thoại của bạn; chỉ nhập mã SMS vào ứng dụng.
action-freeze_account = Đóng băng tài khoản từ màn hình đăng nhập trên bất kỳ điện thoại nào có ứng dụng.
action-end_sessions = Kết thúc mọi phiên khác, ở bất cứ nơi nào bạn còn đăng nhập.
action-change_password = Đổi mật khẩu ngay, nếu tài khoản có mật khẩu.
action-two_step_on = Bật xác minh hai bước.
action-friends_warn = Báo cho bạn bè bằng cách khác: họ có thể bị kẻ khác nhân danh bạn hỏi vay tiền.
action-bank_if_money = Gọi ngân hàng nếu có liên quan đến tiền hoặc thông tin thẻ.
action-police_if_money = Trình báo công an nếu bị mất tiền.
action-tell_bank = Báo cho ngân hàng ngay: ngân hàng thường có thể chặn hoặc khiếu nại khoản trừ tiền.
action-keep_receipt = Giữ biên nhận và chứng từ của ngân hàng về khoản trừ tiền.
action-no_more_money = Đừng gửi thêm tiền, cũng đừng gửi mã, dù họ nói gì.
action-danger_call_help = Nếu có người đang gặp nguy hiểm, hãy gọi ngay dịch vụ khẩn cấp tại nơi đó.

## Cảnh báo

note-code_never = Không đội ngũ hỗ trợ nào cần mã, mật khẩu hay mã PIN của bạn. Ai đòi những thứ đó thì không phải người hỗ trợ.
note-fake_support_fee = Hỗ trợ là miễn phí. Ai đòi phí hay thẻ quà tặng thì không phải người hỗ trợ.
note-other_app_support = Đội ngũ hỗ trợ không nhắn cho bạn qua ứng dụng nhắn tin khác.
note-store_refund = Những gì mua qua Apple hoặc Google thì do họ hoàn tiền.
note-admins_decide = Quản trị viên quyết định ai được ở trong nhóm và ai quản lý nhóm: hãy hỏi họ trước.
note-do_not_copy_illegal = Đừng lưu, sao chép hay chuyển tiếp hình ảnh vi phạm pháp luật. Liên kết, tên và thời điểm là đủ.

note-one_number_per_appeal = Mỗi đơn kháng nghị chỉ một số điện thoại.
note-review_not_faster = Gửi thêm yêu cầu không làm việc xem xét nhanh hơn. Mở ứng dụng là bạn thấy được tình trạng.
note-wait_7_days_pin = Nếu người lạ đã đặt mã PIN hai bước, WhatsApp cho bạn vào mà không cần mã đó sau 7 ngày. Đăng nhập bằng mã SMS của bạn thì họ bị đẩy ra ngay.
note-deleted_after_30_days_claim = Các trang khác, dẫn lại trang trợ giúp của WhatsApp, nói rằng tài khoản bị vô hiệu hóa sẽ bị xóa sau khoảng 30 ngày. Hãy đăng ký lại trước lúc đó.
note-badge_beside_name = Huy hiệu của đoạn chat chính thức nằm cạnh tên. Huy hiệu nằm trong ảnh là giả. Hãy kiểm tra trong ứng dụng.

note-messenger_com_closed = Báo chí đưa tin rằng messenger.com giờ dẫn sang Facebook. Phần trợ giúp nằm ở facebook.com/help.
note-report_shows_chat = Khi bạn báo cáo, Facebook nhận được các tin nhắn gần nhất trong đoạn chat đó để đọc.

note-volunteers_no_secrets = Ở đây tình nguyện viên trả lời. Đừng viết điều gì bí mật.
note-telegram_code_never = Mã đăng nhập Telegram gửi cho bạn không được đưa cho ai, kể cả Telegram.
note-smstelegram_only = @smstelegram trên X là tài khoản duy nhất trên mạng xã hội thuộc đội ngũ hỗ trợ của Telegram.
note-first_limit_few_days = Lần hạn chế đầu tiên kéo dài vài ngày và không thể kết thúc sớm.
note-stars_final = Telegram Stars đã mua thì không trả lại được. Người phát triển bot vẫn có thể hoàn lại những gì chưa được giao.
note-abuse_mail_needs_links = Email gửi đến địa chỉ tố cáo cần có liên kết (t.me/… hoặc @…), nếu không sẽ không xử lý được.
note-verify_not_for_users = Chỉ kênh, nhóm và bot mới xác minh được, tài khoản cá nhân thì không.
note-dmca_owner_only = Chỉ chủ sở hữu quyền, hoặc người đại diện cho chủ sở hữu, mới gửi được yêu cầu này.
note-private_chats_not_processed = Yêu cầu về chat riêng tư không được xử lý, chỉ nội dung công khai.

note-wechat_two_services = WeChat (quốc tế) và Weixin (Trung Quốc đại lục) là hai dịch vụ với hai đơn vị vận hành. Hãy viết cho nơi bạn đã đăng ký.
note-wechat_kefu_is_a_shops_tool = “微信客服” là công cụ mà các cửa hàng gắn vào trang của họ. Cuộc chat đó là của cửa hàng, không phải hỗ trợ của WeChat.
note-wechat_no_third_party_unblock = Đừng trả tiền cho ai để mở chặn cho bạn. Tài khoản được mở theo cách đó được cho là sẽ lại bị chặn.

note-line_no_phone_replies = Thông thường LINE chỉ trả lời bằng chức năng tin nhắn của mình hoặc qua email. Cuộc gọi điện thoại không phải là LINE.
note-line_owner_only = Chính chủ tài khoản phải gửi biểu mẫu, không phải người khác.

note-activation_code_never = Đừng bao giờ đưa mã kích hoạt cho ai, dù họ xưng là ai.
note-viber_blocked_by_machine = Chính sách quyền riêng tư của Viber nói: ai bị hệ thống tự động chặn có thể yêu cầu đội ngũ hỗ trợ xem lại.
note-viber_store_refund = Những gì mua qua Apple hoặc Google thì do họ hoàn tiền, không phải Viber.
note-viber_cooling_off = Thời hạn 14 ngày để rút lại giao dịch kết thúc ngay khi bạn dùng món đã mua.

note-signal_modified_app = Ứng dụng Signal bị chỉnh sửa có thể ghi một địa chỉ hỗ trợ khác. Chỉ tin những gì ứng dụng chính thức ghi.
note-signal_abuse_address = Tuy tên như vậy, abuse@signal.org chỉ dành cho bản quyền và nhãn hiệu. Tố cáo người khác không được xử lý ở đó.
note-discord_false_reports = Discord xử phạt báo cáo sai hoặc lặp lại. Chỉ báo cáo một lần, và chỉ những gì bạn đã thấy.
note-snapchat_my_eyes_only = Đừng bao giờ cho đội ngũ hỗ trợ của Snapchat, hay bất kỳ ai khác, biết mật khẩu hoặc mã “My Eyes Only” của bạn.
note-kakao_phone_unconfirmed = Số điện thoại của KakaoTalk chỉ thấy trên các trang khác. Không xác nhận được số nào.
note-kakao_search_pages = Có người lạ chèn liên hệ của họ vào phần tìm kiếm trên các trang cs.kakao.com. Đừng lấy số hay ID nào từ đó.
note-kakao_id_masked = Với trường hợp mạo danh, Kakao yêu cầu giấy tờ tùy thân. Che số giấy tờ trước khi gửi.

## Bằng chứng: ảnh phải cho thấy gì

proof-ban_notice = Toàn bộ thông báo khi bạn đăng nhập, có lý do và giờ
proof-red_mark_number_time = Dấu đỏ, tên hoặc số của người kia, và giờ gửi
proof-chat_and_time = Danh sách chat có giờ, ở chỗ tin nhắn bị thiếu hoặc đến trễ
proof-failed_file = Tệp cứ kẹt ở trạng thái đang gửi, có dung lượng và giờ
proof-both_devices = Cùng một đoạn chat trên hai thiết bị, mỗi máy một ảnh
proof-payment_screen = Trang thanh toán có mã giao dịch, số tiền và trạng thái
proof-bank_notice = Thông báo của ngân hàng về khoản trừ tiền, không có số thẻ
proof-dead_link = Thông báo rằng liên kết không dùng được, có tên nhóm
proof-removal_notice = Thông báo rằng bạn đã bị xóa khỏi nhóm, có tên nhóm và giờ
proof-group_info = Trang thông tin nhóm có tên nhóm và các quản trị viên
proof-error_window_version = Cửa sổ báo lỗi, và trang có phiên bản ứng dụng
proof-slow_screen_storage = Màn hình chạy chậm hoặc bị treo, có giờ, và trang cho thấy ứng dụng dùng bao nhiêu bộ nhớ hoặc pin
proof-store_error = Thông báo lỗi của cửa hàng, có tên ứng dụng
proof-backup_error = Trang sao lưu có lỗi và giờ của lần sao lưu gần nhất
proof-notification_settings = Phần cài đặt thông báo của ứng dụng trên điện thoại
proof-profile_and_message = Trang cá nhân có tên chính xác, và tin nhắn có giờ
proof-payment_request = Lời yêu cầu chuyển tiền, không có thông tin tài khoản của chính bạn
proof-fake_profile = Trang cá nhân giả có tên chính xác, đặt cạnh trang của bạn
