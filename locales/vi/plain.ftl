# Hỏi đáp từng dòng, cho trình đọc màn hình và đường ống: casewright --plain.

plain-lead = Gõ số để chọn, gõ chữ để trả lời, để trống rồi Enter để đi tiếp. /esc là quay lại, /f1 cho biết mọi phím, /ctrl+q là thoát.
plain-keys = Chỗ nào nhắc đến phím, hãy gõ / rồi tên phím: /f2, /ctrl+n, /right. /del 2 bỏ mục thứ hai khỏi danh sách.
plain-unknown = Ở đây không chọn được “{ $line }”. /f1 cho biết dùng được gì.
plain-example = ví dụ: { $text }
plain-now = hiện có: { $text }
plain-long = Có thể viết nhiều dòng; gặp dòng trống là kết thúc.
plain-item = { $label }: { $about }
