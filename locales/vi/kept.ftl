# Những gì được giữ lại giữa hai lần dùng: hồ sơ đã lưu, thông tin của người dùng, và cách xóa cả hai.

drafts-title = Bạn muốn làm tiếp chỗ còn dở?
drafts-lead = Câu trả lời của bạn đã được lưu trên máy tính này. Hãy chọn hồ sơ, hoặc bắt đầu hồ sơ mới.
draft-label = { $platform }: { $what }
draft-begun = mới bắt đầu
draft-about = { $age }; đã có { $done } trên { $all } câu trả lời cần thiết
draft-bad = Không mở được { $name }
draft-fresh = Hồ sơ mới
    .about = Bắt đầu lại từ đầu
draft-elsewhere = Hồ sơ đang mở ở một cửa sổ khác.
draft-not-text = Đây không phải văn bản UTF-8.
age-now = vừa xong
age-minutes = { $count } phút trước
age-hours = { $count } giờ trước
age-days = { $count } ngày trước
age-unknown = không rõ lúc nào
delete-draft-title = Xóa hồ sơ đã lưu này?
delete-draft-no = Giữ lại
delete-draft-yes = Xóa hẳn
notice-draft-failed = Chưa làm được: { $reason }

kept-title = Những gì được giữ trên máy tính này
kept-what = Câu trả lời được lưu ngay khi bạn gõ, nên dù lỡ đóng cửa sổ hay máy hết pin bạn cũng không mất gì. Chỉ tài khoản người dùng của bạn trên máy tính này mới đọc được.
kept-never = Không có gì được gửi đi đâu cả. Ảnh không được giữ lại.
kept-where = Thư mục: { $path }
kept-cases = Hồ sơ đã lưu
    .about = Mở một hồ sơ, hoặc xóa đi
kept-details = Thông tin của tôi
    .about = Số điện thoại, email, tên, máy: lần sau được gợi ý, nếu bạn muốn
kept-everything = Xóa sạch mọi thứ
    .about = Xóa mọi hồ sơ đã lưu và thông tin của bạn
forget-title = Xóa sạch mọi thứ?
forget-lead = Mọi hồ sơ đã lưu và thông tin của bạn sẽ bị xóa, kể cả những gì bạn đang gõ. Không thể lấy lại được nữa.
forget-no = Giữ lại tất cả
forget-yes = Xóa tất cả
forgotten-nothing = Không có gì để xóa.
forgotten-details = Đã xóa: thông tin của bạn.
forgotten-cases = Đã xóa: { $cases } hồ sơ đã lưu.
forgotten-both = Đã xóa: { $cases } hồ sơ đã lưu và thông tin của bạn.
forgotten-but = { $gone } Vẫn còn { $left } mục, vì đang mở ở cửa sổ khác hoặc chương trình không được phép xóa.
notice-forget-failed = Không xóa được: { $reason }

mine-title = Thông tin của tôi
mine-lead = Điền những gì bạn muốn có sẵn cho lần sau. Thông tin chỉ được giữ nếu bạn chọn “Có” ở dưới.
field-keep_mine = Có giữ những thông tin này trên máy tính này không?
    .hint = Lần sau ô nào trống sẽ được gợi ý. Chọn “Không” thì những gì đã giữ sẽ bị xóa.
form-offer = → điền: { $text }
notice-details-kept = Đã giữ thông tin của bạn. Ô nào trống sẽ được gợi ý.
notice-details-gone = Thông tin của bạn không còn được giữ nữa.
notice-details-failed = Không giữ được thông tin của bạn: { $reason }

keeping-off = Không giữ lại gì: bạn đã yêu cầu như vậy bằng --no-save.
keeping-nowhere = Không giữ lại gì: { $reason }
keeping-failed = Chưa lưu được: { $reason } Chương trình sẽ thử lại. Bạn vẫn có thể làm tiếp, sao chép và ghi tệp.
reason-full = ổ đĩa đã đầy.
reason-read-only = ổ đĩa không cho ghi.
reason-denied = thư mục không cho phép, hoặc người khác có thể ghi vào đó.
reason-gone = thư mục không còn nữa.
reason-in-the-way = có thứ khác đang nằm ở chỗ đó.
reason-slow = ổ đĩa phản hồi quá chậm.
reason-too-many = có quá nhiều tệp đang mở.
reason-no-place = hệ thống này không chỉ ra thư mục nào để lưu.
reason-other = hệ thống báo “{ $said }”.
unsaved-title = Thoát mà không lưu?
unsaved-lead = Không lưu được câu trả lời của bạn: { $reason } Nếu thoát bây giờ, chúng sẽ mất. Ở bước có thư, c để sao chép và w để ghi tệp vào chỗ khác.
unsaved-no = Ở lại
unsaved-yes = Thoát, bỏ những gì chưa lưu

edit-none = Chưa chọn trình soạn thảo. Hãy đặt EDITOR, chẳng hạn EDITOR=nano, rồi mở lại.
edit-no-memory = Với --no-save, trình soạn thảo có thể để lại văn bản trên ổ đĩa, nên không được mở ở đây.
edit-refused = { $editor } kết thúc với lỗi; văn bản vẫn như cũ.
edit-not-there = Không khởi động được { $editor }: { $reason }
notice-edit-failed = { $reason }

paused = casewright đang tạm dừng. Gõ fg để quay lại.
paused-kept = casewright đang tạm dừng, câu trả lời của bạn đã được lưu. Gõ fg để quay lại.
notice-no-pause = Ở đây không có gì đánh thức lại được chương trình, nên chương trình vẫn chạy tiếp.
exit-kept = Câu trả lời của bạn đã được lưu trên máy tính này. Chạy lại casewright để làm tiếp; casewright forget sẽ xóa chúng.
exit-lost = Không lưu được câu trả lời của bạn: { $reason }
exit-panic = Đây là lỗi của chương trình. Những gì bạn gõ cho đến ngay trước đó đã được lưu trong { $path }. Chạy lại casewright để làm tiếp.

key-kept = Những gì được giữ trên máy tính này
    .short = đã lưu
key-delete-draft = Xóa hồ sơ đã lưu này; bạn sẽ được hỏi lại trước
    .short = xóa
key-edit-outside = Sửa văn bản trong trình soạn thảo của bạn
    .short = sửa ngoài
key-take-offer = Lấy lại điều bạn đã điền lần trước
    .short = lấy lại
key-pause = Tạm về dòng lệnh; fg để quay lại
    .short = tạm dừng
cli-no-save = Không giữ gì trên ổ đĩa: khi bạn thoát, mọi thứ đều mất
cli-forget = Xóa mọi thứ được giữ trên máy tính này: hồ sơ đã lưu và thông tin của bạn
