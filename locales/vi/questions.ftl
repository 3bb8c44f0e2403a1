# Các câu hỏi của trình hướng dẫn: nhóm vấn đề, vấn đề, trang, ô, câu trả lời thường gặp.
# Tên nhóm vấn đề và vấn đề cũng đứng trong tiêu đề của thư, còn choice-* và try-*
# đứng trong thư như câu trả lời: giữ trung tính và ngắn.

## Nhóm vấn đề

category-account_access = Truy cập tài khoản
    .about = Tôi không vào được, hoặc không nhận được mã
category-account_ban = Tài khoản bị cấm
    .about = Bị cấm, đình chỉ, đóng băng hoặc hạn chế
category-security = Bảo mật
    .about = Bị hack, đăng nhập lạ, mất điện thoại hoặc bị trộm
category-messages = Tin nhắn
    .about = Không gửi được, không nhận được, đến trễ hoặc bị mất
category-payments = Thanh toán
    .about = Bị trừ tiền sai, hoàn tiền, số dư, gói đăng ký
category-groups = Nhóm
    .about = Không vào được, bị xóa khỏi nhóm, mất quyền quản trị
category-technical = Lỗi kỹ thuật
    .about = Tự thoát, chạy chậm, không cập nhật hoặc sao lưu được
category-abuse = Báo cáo vi phạm
    .about = Spam, đe dọa, lừa đảo, có người mạo danh tôi
category-language = Ngôn ngữ
    .about = Ứng dụng hiển thị sai ngôn ngữ
category-business = Doanh nghiệp
    .about = Xác minh, API, tài khoản doanh nghiệp bị chặn
category-legal_privacy = Pháp lý và quyền riêng tư
    .about = Bản quyền, nhãn hiệu, dữ liệu cá nhân của tôi
category-other = Khác
    .about = Không mục nào trong danh sách này phù hợp

## Vấn đề

option-no_login = Không đăng nhập được
    .about = Ứng dụng không cho vào, hoặc tôi bị đăng xuất và không vào lại được
option-no_code = Không nhận được mã
    .about = Mã mãi không đến, cả qua SMS lẫn cuộc gọi
option-number_changed = Đổi số điện thoại
    .about = Tôi có số mới, hoặc thẻ SIM cũ không còn dùng được
option-two_step_forgotten = Quên mã xác minh hai bước
    .about = Tôi quên mã PIN hoặc mật khẩu được hỏi sau khi nhập mã

option-banned = Tài khoản bị cấm
    .about = Báo rằng tài khoản hoặc số của tôi bị cấm, chặn hoặc vô hiệu hóa
option-temporarily_banned = Tài khoản bị cấm tạm thời
    .about = Tôi bị đình chỉ vài giờ hoặc vài ngày, có đồng hồ đếm ngược
option-frozen = Tài khoản bị đóng băng
    .about = Tài khoản của tôi bị đóng băng: xem được nhưng không viết được
option-limited_sending = Bị hạn chế gửi tin nhắn
    .about = Tôi không nhắn được cho người không có trong danh bạ

option-hijacked = Tài khoản bị chiếm
    .about = Bị hack hoặc bị mất: người khác đang ở trong đó và nhắn tin dưới tên tôi
option-suspicious_login = Đăng nhập đáng ngờ
    .about = Có lần đăng nhập lạ hoặc thiết bị lạ không phải của tôi
option-phone_lost = Mất điện thoại hoặc bị trộm
    .about = Điện thoại không còn, mà tài khoản của tôi vẫn mở trên đó
option-data_leak = Nghi lộ dữ liệu
    .about = Chat, ảnh hoặc số của tôi bị lộ; có người biết quá nhiều

option-send_failed = Không gửi được tin nhắn
    .about = Tin nhắn báo lỗi, có dấu đỏ, hoặc cứ “đang gửi”
option-not_received = Không nhận được tin nhắn
    .about = Tin nhắn người khác gửi cho tôi mãi không đến
option-delayed = Tin nhắn đến trễ
    .about = Tin nhắn đến trễ hàng giờ, hoặc chỉ đến khi tôi mở ứng dụng
option-media_failed = Không gửi hoặc không nhận được ảnh, tệp
    .about = Ảnh, video, tin thoại hoặc tệp không tải lên hay tải xuống được
option-sync = Tin nhắn không đồng bộ
    .about = Mất đoạn chat, hoặc điện thoại và máy tính không giống nhau

option-failed = Thanh toán không thành công
    .about = Khoản thanh toán không qua, hoặc bị treo
option-refund = Hoàn tiền
    .about = Tôi muốn lấy lại tiền, hoặc tiền hoàn chưa về
option-wrong_balance = Sai số dư
    .about = Số dư không đúng, ví của tôi bị thiếu tiền
option-wrong_charge = Bị trừ tiền sai
    .about = Bị trừ hai lần, trừ quá nhiều, hoặc trừ cho thứ tôi không mua
option-subscription = Gói đăng ký
    .about = Đã trả tiền mà chưa kích hoạt, hoặc cứ tự gia hạn
option-goods_not_delivered = Đã trả tiền mà không nhận được
    .about = Tôi đã trả tiền, nhưng thứ đã mua không đến

option-cannot_join = Không vào được nhóm
    .about = Liên kết hỏng, nhóm đã đầy, hoặc nhóm từ chối tôi
option-removed = Bị xóa khỏi nhóm
    .about = Tôi bị đuổi khỏi một nhóm
option-admin_rights = Quyền quản trị
    .about = Tôi không còn là quản trị viên, hoặc nhóm không còn quản trị viên nào

option-crash = Ứng dụng tự thoát
    .about = Ứng dụng tự đóng, bị đơ hoặc không mở được
option-cannot_update = Không cập nhật được
    .about = Cập nhật báo lỗi, hoặc báo rằng phiên bản của tôi quá cũ
option-backup_failed = Sao lưu không thành công
    .about = Sao lưu bị dừng, hoặc không khôi phục được các đoạn chat
option-slow = Ứng dụng chạy chậm
    .about = Giật, treo, hao pin hoặc chiếm đầy bộ nhớ
option-notifications = Thông báo
    .about = Không có tiếng, không báo, hoặc chỉ báo khi ứng dụng đang mở

option-spam = Spam
    .about = Quảng cáo không mong muốn, hết lần này đến lần khác
option-harassment = Quấy rối hoặc đe dọa
    .about = Có người xúc phạm, theo dõi, đe dọa hoặc tống tiền tôi
option-scam = Lừa đảo hoặc gian lận
    .about = Có người đã lừa tôi, hoặc đang tìm cách moi tiền người khác
option-illegal_content = Nội dung vi phạm pháp luật
    .about = Bạo lực, xâm hại trẻ em, ma túy hoặc tội phạm khác trong chat
option-impersonation = Mạo danh
    .about = Một tài khoản giả dùng tên và ảnh của tôi
option-malicious_bot = Bot độc hại
    .about = Một bot lừa đảo, gửi spam hoặc đòi mã

option-wrong_language = Sai ngôn ngữ
    .about = Ứng dụng bỗng hiện bằng ngôn ngữ tôi không đọc được
option-cannot_switch = Không đổi được ngôn ngữ
    .about = Không có ngôn ngữ của tôi, hoặc ứng dụng tự đổi lại

option-verification = Xác minh
    .about = Tôi muốn có dấu tích chính thức cho doanh nghiệp hoặc kênh của mình
option-api = API doanh nghiệp
    .about = API, bot hoặc công cụ doanh nghiệp không hoạt động
option-blocked = Tài khoản doanh nghiệp bị chặn
    .about = Số, bot hoặc kênh của doanh nghiệp tôi đã bị chặn

option-copyright = Bản quyền
    .about = Có người sao chép ảnh, bài viết, nhạc hoặc video của tôi
option-trademark = Nhãn hiệu
    .about = Có người dùng thương hiệu, tên hoặc logo của tôi
option-data_request = Yêu cầu về dữ liệu của tôi
    .about = Tôi muốn có bản sao dữ liệu của mình, hoặc muốn xóa dữ liệu
option-privacy = Quyền riêng tư
    .about = Dữ liệu riêng của tôi bị hiển thị, sử dụng hoặc chia sẻ sai

option-other = Việc khác
    .about = Vấn đề của tôi không có trong danh sách nào

## Trang

page-account = Tài khoản của bạn
page-device = Điện thoại và ứng dụng
page-happened = Chuyện gì đã xảy ra
page-ban = Việc bị cấm
page-security = Bảo mật
page-messages = Các tin nhắn
page-groups = Nhóm
page-payment = Khoản thanh toán
page-abuse = Điều bạn báo cáo
page-legal = Quyền của bạn
page-business = Doanh nghiệp của bạn
page-story = Bằng lời của bạn
page-timeline = Lần lượt từng sự việc
page-tried = Những gì bạn đã thử
page-request = Điều bạn đề nghị
page-proof = Ảnh chụp màn hình

## Các ô: tài khoản

field-account_phone = Số điện thoại của tài khoản
    .hint = Nền tảng tìm tài khoản theo số này; ghi có dấu + và mã quốc gia.
    .example = +44 7700 900123
field-username = Tên người dùng
    .hint = Trên trang cá nhân của bạn, nếu có; thường bắt đầu bằng @.
    .example = @mai_anh_example
field-account_id = ID tài khoản hoặc tên hiển thị
    .hint = WeChat ID, tên hiển thị trên LINE, liên kết trang cá nhân: bất cứ gì chỉ đúng tài khoản.
    .example = wxid_example77
field-registered_since = Tài khoản đăng ký từ
    .hint = Chỉ cần năm hoặc tháng; điều này giúp cho thấy tài khoản là của bạn.
    .example = 2022-08
field-reply_email = Email để nhận trả lời
    .hint = Địa chỉ bạn mở được ngay bây giờ; câu trả lời có thể gửi đến đó.
    .example = maianh@example.org
field-alt_contact = Cách liên hệ khác với bạn
    .hint = Email hoặc số thứ hai dùng được trong bảy ngày tới.
    .example = m.anh@example.net
field-legal_name = Họ tên đầy đủ theo giấy tờ
    .hint = Chỉ cần khi chính biểu mẫu của nền tảng đòi hỏi.
    .example = Trần Mai Anh
field-service_region = Khu vực dịch vụ
    .hint = WeChat (quốc tế) và Weixin (đại lục) do hai công ty khác nhau vận hành.
field-business_name = Tên doanh nghiệp
    .hint = Đúng như trên trang doanh nghiệp.
    .example = Hiệu sách An Nhiên
field-business_verified = Doanh nghiệp có được xác minh không?
    .hint = Chỉ chọn “Có” nếu trang có dấu tích của chính nền tảng.

## Các ô: thiết bị

field-device_model = Mẫu điện thoại hoặc máy tính
    .hint = Trong phần cài đặt của thiết bị, mục “Giới thiệu”.
    .example = Pixel 8
field-os_version = Hệ điều hành và phiên bản
    .hint = Trong phần cài đặt của thiết bị, mục “Giới thiệu”, gần tên mẫu máy.
    .example = Android 14
field-app_version = Phiên bản ứng dụng
    .hint = Trong phần cài đặt của ứng dụng, mục trợ giúp hoặc giới thiệu; hoặc trong cửa hàng ứng dụng.
    .example = 11.7.2
field-network_type = Mạng
    .hint = Mạng mà thiết bị đang dùng lúc xảy ra chuyện.
field-unofficial_app = Đó có phải ứng dụng bị chỉnh sửa hoặc không chính thức không?
    .hint = Ứng dụng như vậy có thể khiến tài khoản bị cấm; trả lời thật thì đỡ phải hỏi đi hỏi lại.

## Các ô: chuyện đã xảy ra

field-summary = Vấn đề trong một câu
    .hint = Câu này thành tiêu đề: chuyện gì đã xảy ra, không phải nó tệ đến mức nào.
    .example = Tệp trên 20 MB cứ kẹt ở “đang gửi”
field-description = Chuyện gì đã xảy ra
    .hint = Các sự việc, theo thứ tự. Không ghi mã, mật khẩu, mã PIN hay số thẻ.
field-impact = Bạn không làm được gì vì chuyện này
    .hint = Một điều cụ thể giúp ích hơn lời lẽ nặng nề.
    .example = Tôi không gửi được hợp đồng cho khách hàng
field-happened_at = Xảy ra khi nào
    .hint = Ngày, giờ và múi giờ nếu được; viết “tối hôm qua” cũng tạm được.
    .example = 2026-02-16 19:05
field-first_seen = Nhận thấy lần đầu
    .hint = Đội ngũ hỗ trợ tìm trong dữ liệu của họ theo ngày và giờ.
    .example = 2026-02-11 09:20
field-last_seen = Nhận thấy lần gần nhất
    .hint = Lần gần đây nhất xảy ra; để trống nếu chỉ xảy ra một lần.
    .example = 2026-02-13 22:10
field-frequency = Mức độ thường xuyên
    .hint = Nói khi nào thì bị, nếu bạn nhận ra quy luật.
    .example = Mỗi lần tôi gửi tệp trên 20 MB
field-steps_before = Bạn đã làm gì ngay trước đó
    .hint = Từng bước một, để đội ngũ hỗ trợ làm lại được.
    .example = Mở một đoạn chat, chọn ảnh, bấm gửi
field-error_text = Nội dung thông báo lỗi
    .hint = Đúng từng chữ, bằng ngôn ngữ đã hiển thị.
field-error_code = Mã lỗi
    .hint = Mã ngắn trong cửa sổ báo lỗi. Tuyệt đối không phải mã đăng nhập.
    .example = Error 403
field-other_devices = Trên các thiết bị khác của bạn
    .hint = Nếu chỗ khác dùng được thì lỗi nằm ở thiết bị này.
    .example = Dùng được trên máy tính của tôi
field-network_test = Trên mạng khác
    .hint = Thử Wi-Fi thay cho dữ liệu di động, hoặc ngược lại.
field-timeline = Chuyện gì xảy ra lúc nào
    .hint = Cũ nhất trước: mỗi thời điểm một dòng, kèm chuyện đã xảy ra lúc đó.
    .example = Tệp kẹt ở “đang gửi”
field-tried = Những gì bạn đã thử
    .hint = Từng cách kèm kết quả, để không ai bảo bạn làm lại.
    .example = Đã khởi động lại ứng dụng
field-request = Điều bạn đề nghị
    .hint = Một mong muốn rõ ràng mà đội ngũ hỗ trợ đáp ứng được.
    .example = Tìm nguyên nhân và cho tôi biết khi nào sẽ sửa xong

## Các ô: việc bị cấm

field-ban_text = Thông báo cấm ghi gì
    .hint = Đúng từng chữ như ứng dụng hiển thị.
    .example = Tài khoản của bạn đã bị đình chỉ
field-ban_at = Bạn thấy bị cấm khi nào
    .hint = Ngày, giờ và múi giờ, càng gần đúng càng tốt.
    .example = 2026-03-09 21:40
field-warning_mail = Trước đó có cảnh báo nào không?
    .hint = Qua email hoặc trong ứng dụng; xem cả thư mục spam.
field-activity_72h = Bạn đã làm gì trong 72 giờ trước đó
    .hint = Vào nhóm, gửi nhiều tin nhắn, đổi điện thoại: chỉ ghi sự việc.
    .example = Vào hai nhóm và đổi điện thoại
field-affirms_no_breach = Bạn có tuân thủ điều khoản dịch vụ không?
    .hint = Chỉ ghi vào thư nếu bạn chọn “Có”; bỏ qua nếu không chắc.

## Các ô: bảo mật

field-anomaly_at = Bạn nhận thấy lần đầu khi nào
    .hint = Tin nhắn lạ, thông báo lạ hay lần bị đăng xuất đầu tiên, kèm múi giờ.
    .example = 2026-01-20 23:10
field-anomaly_place_ip = Địa điểm hoặc địa chỉ IP của lần đăng nhập
    .hint = Như trong thông báo đăng nhập hoặc danh sách thiết bị.
    .example = Máy tính Windows, Warsaw
field-login_notice = Có thông báo đăng nhập nào không?
    .hint = Tin nhắn báo rằng tài khoản của bạn được mở trên một thiết bị mới.
field-settings_changed = Bị thay đổi mà bạn không đồng ý
    .hint = Tất cả những gì bạn biết; nhờ đó đội ngũ hỗ trợ biết cần đặt lại những gì.
field-last_normal_use = Lần cuối sử dụng bình thường
    .hint = Lần cuối mọi thứ vẫn ổn.
    .example = 2026-01-20 21:00
field-two_step_state = Xác minh hai bước
    .hint = Chỉ nói có bật hay không. Đừng bao giờ ghi chính mã PIN hay mật khẩu.
field-recovery_valid = Email và số khôi phục còn dùng được không?
    .hint = Chọn “Có” nếu bạn vẫn đọc được email và SMS gửi đến đó.
field-sim_blocked = Thẻ SIM hiện có bị nhà mạng khóa không?
    .hint = Ai giữ thẻ SIM thì có thể nhận mã đăng nhập của bạn.
field-new_phone_available = Bạn có điện thoại khác để dùng không?
    .hint = Cùng với thẻ SIM mới, đây là cách vào lại nhanh nhất.

## Các ô: tin nhắn

field-counterpart_phone = Số của người kia
    .hint = Có dấu + và mã quốc gia; nhờ đó dễ tra tin nhắn hơn.
    .example = +44 7700 900456
field-message_at = Thời điểm của tin nhắn
    .hint = Nếu được, chính xác trong khoảng năm phút.
    .example = 2026-02-11 09:20

## Các ô: nhóm

field-group_name = Tên nhóm
    .hint = Đúng như ứng dụng ghi.
    .example = Nhóm phụ huynh lớp 3
field-group_link = Liên kết đến nhóm
    .hint = Liên kết mời, nếu bạn có.
    .example = https://chat.whatsapp.com/EXAMPLE123
field-group_admin = Quản trị viên của nhóm
    .hint = Tên như trong nhóm; quản trị viên quyết định ai được ở trong nhóm.
    .example = Cô D.
field-removal_notice = Thông báo ghi gì
    .hint = Đúng từng chữ như ứng dụng hiển thị.
    .example = Bạn đã bị xóa khỏi nhóm

## Các ô: thanh toán

field-transaction_id = Mã giao dịch
    .hint = Trên biên nhận hoặc trong lịch sử thanh toán. Không bao giờ là số thẻ.
    .example = 4200009999202606011234567890
field-amount = Số tiền
    .hint = Số tiền chính xác, như trên biên nhận.
    .example = 199000
field-currency = Loại tiền
    .hint = Ba chữ cái trên biên nhận.
    .example = VND
field-charged_at = Bạn bị trừ tiền khi nào
    .hint = Lấy từ biên nhận; một số nền tảng tính thời hạn từ ngày này.
    .example = 2026-06-01 12:02
field-bank_proof = Ngân hàng của bạn có ghi khoản trừ tiền này không?
    .hint = Chỉ cần một dòng trong sao kê tài khoản hoặc sao kê thẻ.
field-payment_path = Bạn đã thanh toán bằng cách nào
    .hint = Điều này quyết định ai hoàn tiền được: cửa hàng ứng dụng, nền tảng hay người bán.

## Các ô: tố cáo

field-offender_handle = Tài khoản bạn báo cáo
    .hint = Tên người dùng, số hoặc liên kết, chép đúng từng chữ; chữ trông giống nhau cũng quan trọng.
    .example = @mai_anh_exampIe
field-offence = Tài khoản này làm gì
    .hint = Chỉ những gì chính bạn đã thấy, không cần gọi tên hành vi đó.
    .example = Lấy tên và ảnh của tôi rồi hỏi vay tiền người quen của tôi
field-content_links = Liên kết đến tin nhắn hoặc trang cá nhân
    .hint = Có liên kết công khai, đội ngũ hỗ trợ tự xem được.
    .example = t.me/mai_anh_exampIe
field-evidence = Bạn có bằng chứng gì
    .hint = Những gì bạn đã giữ lại; nên cắt bỏ người khác chứ đừng làm mờ.
    .example = 3 ảnh chụp màn hình, một lời đòi chuyển tiền
field-relation = Người đó là ai đối với bạn
    .hint = Điều này giúp đội ngũ hỗ trợ đánh giá những gì họ thấy.
field-reported_before = Trước đây bạn có báo cáo việc này không?
    .hint = Bằng nút “Báo cáo” trong ứng dụng, hoặc cách khác.

## Các ô: pháp lý

field-rights_role = Tư cách của bạn
    .hint = Chỉ chủ sở hữu, hoặc người đại diện cho chủ sở hữu, mới gửi được.
field-work = Tác phẩm hoặc nhãn hiệu của bạn
    .hint = Tên, số đăng ký, hoặc nơi xem được bản gốc.
    .example = “Bến cảng lúc bình minh”, ảnh, https://example.org/harbour
field-infringing_links = Liên kết đến các bản sao chép
    .hint = Mỗi bản sao chép một liên kết; đội ngũ hỗ trợ chỉ xử lý được những gì họ tìm thấy.
    .example = t.me/example_channel/42

## Các ô: khác

field-screenshots = Ảnh chụp màn hình
    .hint = Toàn màn hình có giờ; cắt bỏ phần riêng tư, đừng bao giờ làm mờ.
    .example = Thông báo cấm
field-found_contact = Một liên hệ bạn tìm thấy ở nơi khác
    .hint = Số, địa chỉ hoặc liên kết từ internet hay từ tin nhắn: được kiểm tra ngay ở đây và không bao giờ ghi vào thư. Để trống nếu không có.
    .example = support@example.com
field-note = Ghi chú cho riêng bạn
    .hint = Ở lại trong hồ sơ của bạn; không bao giờ được gửi đi.
field-wants_urgent_mark = Có đánh dấu là khẩn cấp không?
    .hint = Chỉ khi tiền đã mất, hoặc tài khoản hay điện thoại bị đánh cắp.

## Câu trả lời thường gặp

choice-network_type-wifi = Wi-Fi
choice-network_type-mobile = Dữ liệu di động
choice-network_type-both = Wi-Fi và dữ liệu di động

choice-frequency-always = Luôn luôn
choice-frequency-often = Thường xuyên
choice-frequency-sometimes = Thỉnh thoảng
choice-frequency-once = Một lần

choice-other_devices-same = Cũng bị như vậy
choice-other_devices-fine = Vẫn dùng được
choice-other_devices-no_other = Tôi không có thiết bị khác

choice-network_test-other_network_same = Cũng bị như vậy
choice-network_test-other_network_works = Vẫn dùng được
choice-network_test-not_tested = Chưa thử

choice-two_step_state-on = Đang bật
choice-two_step_state-off = Đang tắt
choice-two_step_state-unknown_pin = Đang bật, nhưng tôi không qua được

choice-relation-stranger = Người lạ
choice-relation-acquaintance = Người quen
choice-relation-former_contact = Người từng liên lạc
choice-relation-business = Doanh nghiệp

choice-payment_path-app_store = Cửa hàng ứng dụng (Apple hoặc Google)
choice-payment_path-in_app = Trong ứng dụng
choice-payment_path-bank = Tài khoản ngân hàng hoặc thẻ
choice-payment_path-bot = Bot trong đoạn chat

choice-rights_role-owner = Chủ sở hữu quyền
choice-rights_role-agent = Được chủ sở hữu ủy quyền
choice-rights_role-neither = Không phải chủ sở hữu, cũng không được ủy quyền

choice-service_region-overseas = WeChat (ngoài Trung Quốc đại lục)
choice-service_region-mainland = Weixin (Trung Quốc đại lục)

choice-impact-cannot_use = Tôi không dùng được tài khoản của mình
choice-impact-work = Tôi không làm việc được
choice-impact-family = Tôi không liên lạc được với gia đình
choice-impact-money = Tôi đã mất tiền, hoặc có thể mất tiền

choice-request-explain = Giải thích lý do
choice-request-restore = Khôi phục quyền truy cập của tôi
choice-request-refund = Hoàn lại số tiền
choice-request-remove = Gỡ nội dung hoặc tài khoản đó
choice-request-fix_date = Tìm nguyên nhân và cho tôi biết khi nào sẽ sửa xong

choice-offence-impersonates_me = Mạo danh tôi
choice-offence-asks_money = Đòi tiền người khác
choice-offence-threats = Đe dọa
choice-offence-spam = Gửi spam
choice-offence-illegal = Đăng nội dung vi phạm pháp luật

choice-settings_changed-password = Mật khẩu
choice-settings_changed-email = Địa chỉ email
choice-settings_changed-phone = Số điện thoại
choice-settings_changed-devices = Thiết bị đã liên kết

## Kết quả khi thử

result-none = Không có gì thay đổi
result-temporary = Chỉ có tác dụng một thời gian
result-partly = Có tác dụng một phần
result-solved = Đã giải quyết được

## Những cách thường thử

try-restart_app = Khởi động lại ứng dụng
try-reinstall = Cài lại ứng dụng
try-other_network = Chuyển sang mạng khác
try-restart_phone = Khởi động lại điện thoại
try-update = Cập nhật ứng dụng
try-clear_cache = Xóa bộ nhớ đệm của ứng dụng
try-other_device = Thử trên thiết bị khác
