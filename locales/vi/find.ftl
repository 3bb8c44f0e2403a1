# Chỗ tìm những điều được hỏi, và chỗ dán những gì một màn hình hiển thị.
# Tên mục trong ngoặc kép như hệ thống hoặc ứng dụng viết; để tiếng Anh khi không chắc tên tiếng Việt.

find-title = Tìm ở đâu?
find-lead = Hoặc sao chép nội dung của màn hình “Giới thiệu” hay một thông báo rồi dán vào đây: điều gì đang được hỏi sẽ được tìm ra từ đó.
find-unsure = Tên mục thay đổi theo phiên bản. Hãy tìm mục gần giống nhất.
find-paste = Nội dung dán vào
    .hint = Nội dung ở lại trên máy tính này; chỉ những gì liệt kê bên dưới được lấy, và chỉ ở chỗ bạn chưa trả lời.
find-told = Tìm thấy trong đó
find-told-item = { $field }: { $value }
find-told-kept = { $field }: { $value }; câu trả lời của bạn được giữ nguyên.
notice-find-taken = Đã điền { $count } câu trả lời. Hãy xem lại có đúng không.
notice-find-nothing = Trong đó không có gì trả lời cho các ô còn trống ở đây.
key-find = Tìm ở đâu? Dán nội dung một màn hình
    .short = ở đâu?

find-model_android = Android: “Cài đặt” › “Giới thiệu về điện thoại” (hoặc “Thông tin điện thoại”).
find-model_iphone = iPhone, iPad: “Cài đặt” › “Cài đặt chung” › “Giới thiệu”, dòng ghi tên máy (“Model Name”).
find-model_windows = Windows: “Cài đặt” › “Hệ thống” › “Giới thiệu”.
find-model_mac = Mac: menu Apple ở góc trên bên trái, rồi “Giới thiệu về máy Mac này”.
find-system_android = Android: “Cài đặt” › “Giới thiệu về điện thoại” (hoặc “Thông tin điện thoại”), dòng “Phiên bản Android”.
find-system_iphone = iPhone, iPad: “Cài đặt” › “Cài đặt chung” › “Giới thiệu”, dòng “Phiên bản iOS”.
find-system_windows = Windows: “Cài đặt” › “Hệ thống” › “Giới thiệu”, phần “Windows specifications”.
find-system_mac = Mac: menu Apple ở góc trên bên trái, rồi “Giới thiệu về máy Mac này”.
find-app_whatsapp = WhatsApp: “Cài đặt” › “Trợ giúp” › “Thông tin ứng dụng”.
find-app_telegram = Telegram: ở tận cuối “Settings” (Cài đặt), trên hầu hết thiết bị.
find-app_wechat = WeChat: “Me” › “Settings” › “About”.
find-app_line = LINE: “Settings” › “About LINE”.
find-app_signal = Signal: “Settings” › “Help”.
find-app_android = Android: nhấn giữ biểu tượng ứng dụng, chọn “Thông tin ứng dụng”; phiên bản nằm ở cuối.
find-app_iphone = iPhone, iPad: “Cài đặt” › “Cài đặt chung” › “Dung lượng iPhone”, rồi chọn ứng dụng; phiên bản nằm dưới tên.
find-app_computer = Trên máy tính: menu của ứng dụng, mục “About” (Giới thiệu).
find-account_wechat = WeChat: “Me”, dưới tên bạn: “WeChat ID”.
find-account_line = LINE: “Settings” › “Profile”.
find-account_telegram = Telegram: “Settings”, tên của bạn bắt đầu bằng @.
find-account_profile = Trên trang cá nhân của bạn, hoặc trong liên kết của trang đó. Bạn bè cũng thấy: hãy nhờ một người xem giúp.
find-code_window = Trong cửa sổ báo lỗi, thường ở trong ngoặc hoặc ở cuối.
find-code_picture = Trong ảnh chụp cửa sổ đó, nếu bạn đã chụp.
find-text_window = Trong cửa sổ báo lỗi. Trên hầu hết điện thoại, bạn có thể nhấn giữ đoạn chữ để sao chép.
find-ban_notice = Trên màn hình hiện ra thay cho danh sách chat. Nếu không sao chép được, hãy gõ lại đúng từng chữ.
