# Lời của `casewright lint`. Mỗi quy tắc có điều sai (tên là $name) và cách sửa:
# .near khi có tên gần giống ($near), .mend khi không có. lint-near dùng khi quy tắc không có .near riêng.

lint-error = lỗi
lint-warning = cảnh báo
lint-mend = cách sửa
lint-near = Có phải ý bạn là “{ $near }”?
lint-summary = { $errors } lỗi, { $warnings } cảnh báo
lint-more = { $path }: và { $count } chỗ nữa.
lint-too-large = { $path } lớn hơn { $most } KiB nên không được đọc.

# Những điều không ô nào được hỏi, trong ngôn ngữ này; nhãn nào có một trong các từ này sẽ bị từ chối.
# “pin” đứng một mình còn là pin của điện thoại, nên chỉ ghi “mã pin” và “số pin”.
lint-words-secret = mật khẩu | mật mã | mã pin | số pin | mã xác minh | mã xác nhận | mã xác thực | mã đăng nhập | mã kích hoạt | mã otp | otp | mã sms | mã bảo mật | mã bí mật | số thẻ | cvv | cvc | passcode

## Tệp ở dạng TOML

lint-syntax = Đây không phải TOML hợp lệ.
    .mend = Xem ở đây hoặc ngay phía trước có thiếu dấu nháy, dấu ngoặc hay dấu bằng không.
lint-duplicate_key = Khóa “{ $name }” có hai lần ở đây.
    .mend = Giữ lại một.
lint-unknown_key = Ở đây không có khóa “{ $name }”.
    .mend = Bỏ đi, hoặc xem các khóa bằng casewright lint --schema.
lint-missing_key = Thiếu khóa “{ $name }”.
    .mend = Thêm vào.
lint-wrong_type = “{ $name }” cần một kiểu giá trị khác.
    .mend = Xem kiểu cần có bằng casewright lint --schema.
    .near = Hãy ghi { $near ->
        [text] văn bản trong dấu nháy
        [number] số nguyên
        [boolean] true hoặc false
        [list] danh sách trong ngoặc vuông
       *[table] bảng
    }.
lint-wrong_value = “{ $name }” không phải giá trị dùng được ở đây.
    .mend = Xem các giá trị bằng casewright lint --schema.
lint-schema = schema = { $name } thuộc phiên bản khác.
    .mend = Chương trình này đọc schema = 1.
lint-too_many = Có nhiều “{ $name }” hơn mức { $near } được đọc.
    .mend = Chia tệp ra.
    .near = Giữ nhiều nhất { $near }.
lint-too_long = “{ $name }” dài hơn { $near } byte.
    .mend = Rút ngắn lại.
    .near = Giữ dưới { $near } byte.

## Danh mục

lint-duplicate = “{ $name }” có hai lần.
    .mend = Đặt tên khác cho một cái, hoặc bỏ đi.
lint-id_shape = “{ $name }” không phải id.
    .mend = Dùng tối đa 64 chữ cái a–z, chữ số và dấu gạch dưới.
lint-unknown_field = Không có trường “{ $name }”.
    .mend = Thêm vào mục fields, hoặc ghi tên khác.
lint-unknown_channel = Nền tảng này không có kênh “{ $name }”.
    .mend = Thêm kênh đó, hoặc ghi tên khác.
lint-unknown_source = Không có nguồn “{ $name }”.
    .mend = Thêm vào mục sources, hoặc ghi tên khác.
lint-unknown_platform = Không có nền tảng “{ $name }”.
    .mend = Ghi tên một nền tảng có trong danh mục.
lint-unknown_option = Không có nhóm vấn đề hay vấn đề “{ $name }”.
    .mend = Ghi dưới dạng category hoặc category.option.
lint-unknown_template = Không có mẫu “{ $name }”.
    .mend = Thêm vào mục templates, hoặc ghi tên khác.
lint-no_source = Không có gì cho biết “{ $name }” lấy từ đâu.
    .mend = Ghi ít nhất một nguồn.
lint-date = “{ $name }” không phải ngày tháng.
    .mend = Ghi dưới dạng 2026-11-21.
lint-weak_channel = Kênh “{ $name }” được khuyên dùng, nhưng trạng thái không phải confirmed cũng không phải plausible.
    .mend = Bỏ kênh khỏi tuyến, hoặc tìm một nguồn xác nhận.
lint-no_address = Kênh “{ $name }” không có địa chỉ.
    .mend = Thêm value, hoặc đổi thành in_app.
lint-no_route = Không có tuyến nào dẫn đến đâu cho { $name }.
    .mend = Thêm một tuyến không điều kiện cho trường hợp này, hoặc một tuyến cho "*".
lint-channel_per_option = Tuyến này cho “{ $name }” không có kênh nào và không nói vì sao.
    .mend = Thêm một kênh, hoặc lý do bằng none.
lint-not_yes_no = “{ $name }” không phải trường có hoặc không, nên không xác nhận được gì.
    .mend = Ghi một trường kiểu yes_no, hoặc dùng watches.
lint-no_choices = “{ $name }” chỉ cho chọn trong danh sách mà lại không có lựa chọn nào.
    .mend = Thêm choices, hoặc bỏ closed.
lint-official_domain = “{ $name }” không phải máy chủ của nền tảng này.
    .mend = Sửa địa chỉ, hoặc thêm máy chủ nếu chính nền tảng nói đó là của mình.
lint-official_source = “{ $name }” được ghi là confirmed, nhưng không nguồn nào của nền tảng nói vậy.
    .mend = Ghi trang của chính nền tảng, hoặc hạ trạng thái.
lint-deadline_source = Thời hạn “{ $name }” được ghi là confirmed, nhưng không nguồn nào của nền tảng nói vậy.
    .mend = Ghi trang của chính nền tảng, hoặc hạ trạng thái.
lint-empty_word = “{ $name }” có một mục trống, hoặc có chữ viết hoa.
    .mend = Điền vào, bằng chữ thường.
lint-freshness = Lần kiểm tra gần nhất là { $name }, cách đây { $near } ngày.
    .mend = Đọc lại nguồn và ghi ngày mới.
    .near = Đọc lại nguồn và ghi ngày mới.
lint-not_https = “{ $name }” không phải đường an toàn đến một trang.
    .mend = Dùng https.
    .near = Dùng { $near }.
lint-userinfo = “{ $name }” trước dấu @ làm liên kết này trông như một trang khác.
    .mend = Bỏ mọi thứ cho đến dấu @.
    .near = Liên kết dẫn đến { $near }. Bỏ mọi thứ cho đến dấu @.
lint-not_ascii = “{ $name }” có những chữ trông giống chữ khác.
    .mend = Viết tên máy chủ bằng chữ cái thường dùng.
    .near = Viết tên máy chủ bằng chữ cái thường dùng; thứ đang ghi ở đây là { $near }.
lint-phone_number = “{ $name }” trông như một số điện thoại.
    .mend = Bỏ đi: trong dữ liệu không có số điện thoại của nền tảng nào.
lint-secret_field = “{ $name }” hỏi điều không bao giờ được nói cho đội ngũ hỗ trợ.
    .mend = Hỏi điều khác: không mã, không mật khẩu, không mã PIN, không số thẻ.
lint-placeholder = “{ $name }” vẫn chưa được điền.
    .mend = Ghi nội dung đúng vào đây.
lint-hidden = Ở đây có một ký tự không ai nhìn thấy ({ $name }).
    .mend = Xóa nó và gõ lại đoạn chữ xung quanh.
lint-builtin_platform = “{ $name }” có sẵn trong chương trình và không thay đổi được.
    .mend = Đặt cho nền tảng của bạn id và tên riêng.
lint-official_contact = “{ $name }” thuộc về một nền tảng có sẵn trong chương trình.
    .mend = Chỉ ghi liên hệ của nền tảng của riêng bạn.
lint-not_in_overlay = Tệp riêng không được thêm “{ $name }”.
    .mend = Dùng các trường, nhóm vấn đề và danh sách kiểm tra có sẵn.

## Các ngôn ngữ

lint-ftl_syntax = Đây không phải Fluent hợp lệ.
    .mend = Xem có thiếu dấu ngoặc nhọn hay dấu bằng không, và thụt vào các dòng nối tiếp.
lint-too_deep = Ngoặc nhọn lồng nhau quá { $name } tầng, nên tệp không được đọc.
    .mend = Đóng ngoặc, hoặc tách câu ra.
lint-missing = Ở đây thiếu: { $name }
    .mend = Thêm vào dưới dòng này.
lint-extra = Ngôn ngữ gốc không có câu “{ $name }”.
    .mend = Bỏ đi, hoặc thêm vào ngôn ngữ gốc trước.
lint-missing_attribute = Thiếu “{ $name }”.
    .mend = Thêm thuộc tính này vào dưới câu.
lint-extra_attribute = Ở đây ngôn ngữ gốc không có thuộc tính “{ $name }”.
    .mend = Bỏ đi.
lint-missing_variable = Biến “{ $name }” của ngôn ngữ gốc không được dùng.
    .mend = Nói đến nó ở đâu đó trong câu này.
lint-extra_variable = Ở đây ngôn ngữ gốc không có biến “{ $name }”.
    .mend = Bỏ đi: chương trình không biết biến này.
lint-unknown_message = Ngôn ngữ này không có câu “{ $name }”.
    .mend = Thêm vào, hoặc viết hẳn nội dung ra.
lint-unknown_function = Ở đây không có hàm “{ $name }”.
    .mend = Chỉ dùng biến: số và ngày tháng đã sẵn sàng để hiển thị.
lint-plural = Ngôn ngữ này không có dạng số nhiều “{ $name }”.
    .mend = Bỏ dạng này đi.
    .near = Dùng các dạng: { $near }.
lint-plural_form = “{ $name }” nằm giữa các dạng số nhiều mà không phải một dạng.
    .mend = Dùng zero, one, two, few, many hoặc other.
lint-long_fraction = Ở đây có một số với hơn { $name } chữ số thập phân.
    .mend = Hãy viết ít chữ số hơn.
lint-cycle = “{ $name }” tham chiếu đến chính nó, hoặc qua quá nhiều câu khác.
    .mend = Viết hẳn nội dung ra ở một trong các câu đó.
lint-no_words = Chưa có lời cho phần này: ngôn ngữ gốc thiếu “{ $name }”.
    .mend = Thêm câu đó vào locales/en.

lint-glossary = “{ $name }” không đúng như bảng thuật ngữ.
    .mend = Hãy xem có nên là “…” không, hoặc thêm dạng này vào bảng thuật ngữ.
    .near = Hãy xem có nên là “{ $near }” không, hoặc thêm dạng này vào bảng thuật ngữ.
lint-mixed_script = “{ $name }” thuộc hệ chữ khác.
    .mend = Hãy viết bằng chữ của ngôn ngữ này.
lint-too_wide = Câu này chiếm { $name } cột; chỉ có chỗ cho { $near } cột.
    .mend = Hãy rút ngắn.
lint-typography = “{ $name }” không phải cách viết của ngôn ngữ này.
    .mend = Hãy dùng dấu ngoặc kép của ngôn ngữ này và chỉ một dấu cách giữa các từ.
lint-untranslated = “{ $name }” giống hệt tiếng Anh.
    .mend = Hãy dịch, hoặc ghi vào mục same trong bảng thuật ngữ.
lint-unused = Không nơi nào dùng “{ $name }”.
    .mend = Hãy bỏ đi, hoặc sửa id lẽ ra phải gọi đến câu này.
