# Văn bản gửi cho đội ngũ hỗ trợ của nền tảng, bằng ngôn ngữ của thư.
# $platform (String): tên nền tảng, như nền tảng tự viết.
# $value (String): câu trả lời như đã gõ; với câu hỏi có hoặc không: yes, no, hoặc
#     unknown khi người dùng được hỏi mà không biết.

## Khung thư

# $category (String): tên nhóm vấn đề.
# $what (String): câu tóm tắt của người dùng, hoặc tên vấn đề.
msg-subject = {"["}{ $category }] - { $what }
msg-subject-urgent = KHẨN CẤP { $subject }
msg-greeting = Kính gửi đội ngũ hỗ trợ { $platform },
# Khi biểu mẫu không có ô cho nhóm vấn đề.
# $option (String): tên vấn đề.
msg-category-line = Nhóm vấn đề: { $category }, { $option }

msg-details = Chi tiết:
msg-timeline = Diễn biến theo thời gian:
msg-attempts = Những cách tôi đã thử:

# $at (String): thời điểm. $event (String): điều đã xảy ra khi đó.
msg-timeline-entry = { $at }: { $event }
# $action (String): việc đã làm. $result (String): một trong các sent-result-*.
msg-attempt = { $action }: { $result }
sent-result-none = không có gì thay đổi
sent-result-temporary = chỉ có tác dụng một thời gian
sent-result-partly = có tác dụng một phần
sent-result-solved = đã giải quyết được

# $shows (String): nội dung của ảnh.
msg-picture = Ảnh chụp màn hình: { $shows }
# Khi không đính kèm được gì.
msg-picture-described = Ảnh chụp màn hình, tôi có thể gửi khi được yêu cầu: { $shows }

msg-unknown = tôi không rõ
# Đứng ở chỗ một mã, mật khẩu hoặc số thẻ đã được lấy ra.
msg-secret-removed = {"["}đã lược bỏ]

msg-thanks = Xin chân thành cảm ơn sự giúp đỡ của quý vị.
# $name (String): tên người dùng.
msg-name = { $name }

## Chuyện gì đã xảy ra, trong một câu

overview-no_login = Tôi không đăng nhập được vào tài khoản { $platform } của mình.
overview-no_code = Tôi không nhận được mã đăng nhập cho tài khoản { $platform } của mình.
overview-number_changed = Tôi đã đổi số điện thoại và không chuyển được tài khoản { $platform } của mình sang số mới.
overview-two_step_forgotten = Tôi không hoàn tất được việc xác minh hai bước cho tài khoản { $platform } của mình.

overview-banned = Tài khoản { $platform } của tôi đã bị cấm và tôi không sử dụng được.
overview-temporarily_banned = Tài khoản { $platform } của tôi đã bị cấm trong một thời gian nhất định.
overview-frozen = Tài khoản { $platform } của tôi đã bị đóng băng.
overview-limited_sending = Tài khoản { $platform } của tôi đang bị hạn chế gửi tin nhắn.

overview-hijacked = Có người khác đã chiếm tài khoản { $platform } của tôi.
overview-suspicious_login = Tài khoản { $platform } của tôi có một lần đăng nhập không phải do tôi thực hiện.
overview-phone_lost = Chiếc điện thoại có tài khoản { $platform } của tôi đã bị mất hoặc bị đánh cắp.
overview-data_leak = Tôi cho rằng dữ liệu từ tài khoản { $platform } của mình đã bị lộ.

overview-send_failed = Tin nhắn của tôi trên { $platform } không gửi đi được.
overview-not_received = Tôi không nhận được tin nhắn mà người khác gửi cho tôi trên { $platform }.
overview-delayed = Tin nhắn của tôi trên { $platform } đến trễ.
overview-media_failed = Tài khoản { $platform } của tôi không gửi được hoặc không nhận được ảnh hay tệp.
overview-sync = Tin nhắn { $platform } của tôi bị thiếu hoặc không giống nhau giữa các thiết bị.

overview-failed = Khoản thanh toán của tôi trên { $platform } không thành công.
overview-refund = Tôi đề nghị được hoàn tiền cho một khoản thanh toán trên { $platform }.
overview-wrong_balance = Số dư tài khoản { $platform } của tôi không đúng.
overview-wrong_charge = Tôi bị trừ tiền nhầm trên { $platform }.
overview-subscription = Tôi gặp vấn đề với gói đăng ký trả phí của mình trên { $platform }.
overview-goods_not_delivered = Tôi đã thanh toán trên { $platform } nhưng không nhận được thứ đã mua.

overview-cannot_join = Tôi không tham gia được một nhóm trên { $platform }.
overview-removed = Tôi đã bị xóa khỏi một nhóm trên { $platform }.
overview-admin_rights = Tôi gặp vấn đề với quyền quản trị của một nhóm trên { $platform }.

overview-crash = Ứng dụng { $platform } tự thoát hoặc không mở được trên thiết bị của tôi.
overview-cannot_update = Tôi không cập nhật được ứng dụng { $platform } trên thiết bị của mình.
overview-backup_failed = Tôi không tạo được hoặc không khôi phục được bản sao lưu các đoạn chat { $platform }.
overview-slow = Ứng dụng { $platform } chạy rất chậm trên thiết bị của tôi.
overview-notifications = Thông báo của ứng dụng { $platform } không hoạt động trên thiết bị của tôi.

overview-spam = Tôi muốn báo cáo spam trên { $platform }.
overview-harassment = Tôi muốn báo cáo hành vi quấy rối trên { $platform }.
overview-scam = Tôi muốn báo cáo hành vi lừa đảo trên { $platform }.
overview-illegal_content = Tôi muốn báo cáo nội dung vi phạm pháp luật trên { $platform }.
overview-impersonation = Có người đang mạo danh tôi trên { $platform }.
overview-malicious_bot = Tôi muốn báo cáo một bot độc hại trên { $platform }.

overview-wrong_language = Ứng dụng { $platform } của tôi đang hiển thị sai ngôn ngữ.
overview-cannot_switch = Tôi không chuyển được ứng dụng { $platform } sang ngôn ngữ của mình.

overview-verification = Tôi viết thư này về việc xác minh trên { $platform }.
overview-api = Tôi gặp vấn đề với API hoặc công cụ dành cho doanh nghiệp của { $platform }.
overview-blocked = Tài khoản doanh nghiệp, bot hoặc kênh của tôi trên { $platform } đã bị chặn.

overview-copyright = Tôi báo cáo một hành vi vi phạm bản quyền trên { $platform }.
overview-trademark = Tôi báo cáo một hành vi xâm phạm nhãn hiệu trên { $platform }.
overview-data_request = Tôi gửi một yêu cầu về dữ liệu cá nhân của mình trên { $platform }.
overview-privacy = Tôi có lo ngại về quyền riêng tư đối với dữ liệu cá nhân của mình trên { $platform }.

overview-other = Tôi cần được giúp đỡ về một việc trên { $platform } không thuộc nhóm vấn đề nào khác.

## Thông tin: tài khoản

line-account_phone = Số điện thoại của tài khoản: { $value }
line-username = Tên người dùng: { $value }
line-account_id = ID tài khoản: { $value }
line-registered_since = Đăng ký từ: { $value }
line-reply_email = Email để nhận trả lời: { $value }
line-alt_contact = Cách liên hệ khác: { $value }
line-legal_name = Họ tên đầy đủ theo giấy tờ: { $value }
line-service_region = Khu vực dịch vụ: { $value }
line-business_name = Tên doanh nghiệp: { $value }
line-business_verified = { $value ->
    [yes] Doanh nghiệp đã được xác minh.
    [unknown] Tôi không rõ doanh nghiệp đã được xác minh hay chưa.
   *[no] Doanh nghiệp chưa được xác minh.
}

## Thông tin: thiết bị

line-device_model = Thiết bị: { $value }
line-os_version = Hệ điều hành: { $value }
line-app_version = Phiên bản ứng dụng: { $value }
line-network_type = Mạng: { $value }
line-unofficial_app = { $value ->
    [yes] Tôi đã dùng ứng dụng bị chỉnh sửa hoặc không chính thức.
    [unknown] Tôi không rõ ứng dụng của mình có phải bản chính thức hay không.
   *[no] Tôi dùng ứng dụng chính thức.
}

## Thông tin: chuyện đã xảy ra

line-description = { $value }
line-impact = Ảnh hưởng: { $value }
line-happened_at = Ngày giờ xảy ra: { $value }
line-first_seen = Nhận thấy lần đầu: { $value }
line-last_seen = Nhận thấy lần gần nhất: { $value }
line-frequency = Mức độ thường xuyên: { $value }
line-steps_before = Các bước trước đó: { $value }
line-error_text = Nội dung báo lỗi: { $value }
line-error_code = Mã lỗi: { $value }
line-other_devices = Trên thiết bị khác: { $value }
line-network_test = Trên mạng khác: { $value }
line-request = Đề nghị của tôi: { $value }

## Thông tin: việc bị cấm

line-ban_text = Thông báo hiển thị: { $value }
line-ban_at = Thấy thông báo lần đầu: { $value }
line-warning_mail = { $value ->
    [yes] Trước đó tôi có nhận được cảnh báo.
    [unknown] Tôi không rõ trước đó có cảnh báo nào được gửi hay không.
   *[no] Trước đó tôi không nhận được cảnh báo nào.
}
line-activity_72h = Hoạt động trong 72 giờ trước đó: { $value }
# Chỉ khi người dùng nói rõ là có; nếu không thì không nói gì.
line-affirms_no_breach = { $value ->
    [yes] Theo hiểu biết của tôi, tôi đã tuân thủ điều khoản dịch vụ.
   *[no] {""}
}

## Thông tin: bảo mật

line-anomaly_at = Dấu hiệu đầu tiên nhận thấy: { $value }
line-anomaly_place_ip = Địa điểm hoặc địa chỉ IP của lần đăng nhập: { $value }
line-login_notice = { $value ->
    [yes] Tôi có nhận được thông báo đăng nhập.
    [unknown] Tôi không rõ có thông báo đăng nhập nào được gửi hay không.
   *[no] Tôi không nhận được thông báo đăng nhập nào.
}
line-settings_changed = Bị thay đổi mà tôi không đồng ý: { $value }
line-last_normal_use = Lần cuối sử dụng bình thường: { $value }
line-two_step_state = Xác minh hai bước: { $value }
line-recovery_valid = { $value ->
    [yes] Email và số điện thoại khôi phục của tôi vẫn dùng được.
    [unknown] Tôi không rõ email và số điện thoại khôi phục của mình còn dùng được hay không.
   *[no] Email hoặc số điện thoại khôi phục của tôi không còn dùng được.
}
line-sim_blocked = { $value ->
    [yes] Nhà mạng đã khóa thẻ SIM.
    [unknown] Tôi không rõ thẻ SIM đã bị khóa hay chưa.
   *[no] Thẻ SIM chưa bị khóa.
}
line-new_phone_available = { $value ->
    [yes] Tôi có điện thoại khác để dùng.
    [unknown] Tôi chưa rõ mình có điện thoại khác để dùng hay không.
   *[no] Hiện tôi chưa có điện thoại khác.
}

## Thông tin: tin nhắn và nhóm

line-counterpart_phone = Số của người kia: { $value }
line-message_at = Thời điểm của tin nhắn: { $value }
line-group_name = Nhóm: { $value }
line-group_link = Liên kết nhóm: { $value }
line-group_admin = Quản trị viên nhóm: { $value }
line-removal_notice = Thông báo hiển thị: { $value }

## Thông tin: thanh toán

line-transaction_id = Mã giao dịch: { $value }
line-amount = Số tiền: { $value }
line-currency = Loại tiền: { $value }
line-charged_at = Bị trừ tiền lúc: { $value }
line-bank_proof = { $value ->
    [yes] Tôi có chứng từ của ngân hàng về khoản tiền bị trừ.
    [unknown] Tôi chưa rõ ngân hàng có chứng từ về khoản tiền bị trừ hay không.
   *[no] Tôi chưa có chứng từ của ngân hàng về khoản tiền bị trừ.
}
line-payment_path = Thanh toán qua: { $value }

## Thông tin: tố cáo và pháp lý

line-offender_handle = Tài khoản bị báo cáo: { $value }
line-offence = Hành vi của tài khoản này: { $value }
line-content_links = Liên kết: { $value }
line-evidence = Bằng chứng: { $value }
line-relation = Quan hệ với tôi: { $value }
line-reported_before = { $value ->
    [yes] Việc này đã được báo cáo trước đây.
    [unknown] Tôi không rõ việc này đã từng được báo cáo hay chưa.
   *[no] Đây là lần đầu tôi báo cáo việc này.
}
line-rights_role = Tư cách của tôi: { $value }
line-work = Tác phẩm hoặc nhãn hiệu: { $value }
line-infringing_links = Liên kết đến các bản sao chép: { $value }

## Điều được đề nghị

ask-review = Kính mong quý vị xem xét lại quyết định đối với tài khoản của tôi và khôi phục tài khoản nếu quyết định đó là nhầm lẫn.
ask-unfreeze = Kính mong quý vị xem xét tài khoản của tôi và gỡ đóng băng nếu đó là nhầm lẫn.
ask-lift_limit = Kính mong quý vị kiểm tra vì sao tài khoản của tôi bị hạn chế và gỡ hạn chế nếu đó là nhầm lẫn.
ask-secure = Kính mong quý vị bảo vệ tài khoản, kết thúc mọi phiên đăng nhập khác và trả lại quyền truy cập cho tôi là chủ tài khoản.
ask-deactivate = Kính mong quý vị vô hiệu hóa tài khoản cho đến khi tôi có thể đăng ký lại bằng số của mình.
ask-check_login = Kính mong quý vị kiểm tra các lần đăng nhập gần đây, kết thúc những lần không phải của tôi và cho tôi biết cần làm gì thêm.
ask-restore_access = Kính mong quý vị giúp tôi vào lại tài khoản của mình.
ask-find_cause = Kính mong quý vị tìm nguyên nhân và cho tôi biết cách khắc phục. Nếu đây là lỗi đã biết, xin cho tôi biết dự kiến khi nào sẽ được sửa.
ask-refund = Kính mong quý vị giải thích khoản trừ tiền này, và hoàn lại nếu đó là nhầm lẫn hoặc nếu tôi không nhận được gì từ khoản đó.
ask-correct_balance = Kính mong quý vị đối chiếu số dư với các giao dịch và điều chỉnh cho đúng.
ask-group_help = Kính mong quý vị kiểm tra nhóm này và cho tôi biết có thể làm gì.
ask-remove_content = Kính mong quý vị kiểm tra nội dung tôi báo cáo và xử lý theo quy định của quý vị.
ask-remove_infringement = Kính mong quý vị gỡ nội dung tại các liên kết đã nêu, hoặc cho tôi biết quý vị còn cần gì để quyết định.
ask-data_answer = Kính mong quý vị trả lời yêu cầu về dữ liệu cá nhân của tôi, và cho tôi biết nếu cần xác nhận danh tính.
ask-language_fix = Kính mong quý vị cho tôi biết cách đặt ứng dụng sang ngôn ngữ của tôi.
ask-business_help = Kính mong quý vị kiểm tra trường hợp của doanh nghiệp tôi và cho biết cần gì để giải quyết.
ask-verify = Kính mong quý vị cho tôi biết trường hợp này có thể được xác minh hay không và cần những gì.
ask-answer = Kính mong quý vị xem xét và trả lời tôi.

ask-more = Nếu cần thêm thông tin gì để tra cứu trường hợp này, xin quý vị cứ viết cho tôi.
