# ข้อความที่ส่งถึงทีมสนับสนุนของแพลตฟอร์ม ในภาษาของข้อความ
# $platform (String): ชื่อแพลตฟอร์ม ตามที่แพลตฟอร์มเขียน
# $value (String): คำตอบตามที่พิมพ์ สำหรับคำถามแบบใช่หรือไม่: yes, no หรือ
#     unknown เมื่อถามผู้ใช้แล้วผู้ใช้ไม่ทราบ

## โครง

# $category (String): ป้ายชื่อของหมวด
# $what (String): ประโยคเดียวของผู้ใช้ หรือป้ายชื่อของตัวเลือก
msg-subject = {"["}{ $category }] - { $what }
msg-subject-urgent = ด่วน { $subject }
msg-greeting = เรียน ทีมสนับสนุน { $platform }
# เมื่อแบบฟอร์มไม่มีช่องสำหรับหมวด
# $option (String): ป้ายชื่อของตัวเลือก
msg-category-line = หมวด: { $category }, { $option }

msg-details = รายละเอียด:
msg-timeline = ลำดับเหตุการณ์:
msg-attempts = สิ่งที่ได้ลองทำแล้ว:

# $at (String): เวลา $event (String): สิ่งที่เกิดขึ้นตอนนั้น
msg-timeline-entry = { $at }: { $event }
# $action (String): สิ่งที่ทำ $result (String): หนึ่งใน sent-result-*
msg-attempt = { $action }: { $result }
sent-result-none = ไม่มีอะไรเปลี่ยนแปลง
sent-result-temporary = ดีขึ้นชั่วคราว
sent-result-partly = ดีขึ้นบางส่วน
sent-result-solved = แก้ปัญหาได้

# $shows (String): สิ่งที่รูปแสดง
msg-picture = ภาพหน้าจอ: { $shows }
# เมื่อแนบอะไรไม่ได้
msg-picture-described = ภาพหน้าจอ (ส่งให้ได้หากต้องการ): { $shows }

msg-unknown = ไม่ทราบ
# ใส่แทนที่รหัส รหัสผ่าน หรือหมายเลขบัตรที่ตัดออก
msg-secret-removed = {"["}ตัดออกแล้ว]

msg-thanks = ขอขอบคุณสำหรับความช่วยเหลือ
# $name (String): ชื่อของผู้ใช้
msg-name = { $name }

## เกิดอะไรขึ้น ในประโยคเดียว

overview-no_login = ไม่สามารถเข้าสู่ระบบบัญชี { $platform } ได้
overview-no_code = ไม่ได้รับรหัสเข้าสู่ระบบของบัญชี { $platform }
overview-number_changed = เปลี่ยนหมายเลขโทรศัพท์แล้ว แต่ไม่สามารถย้ายบัญชี { $platform } ไปยังหมายเลขใหม่ได้
overview-two_step_forgotten = ไม่สามารถผ่านการยืนยันสองขั้นตอนของบัญชี { $platform } ได้

overview-banned = บัญชี { $platform } ถูกแบน จึงใช้งานไม่ได้
overview-temporarily_banned = บัญชี { $platform } ถูกแบนเป็นระยะเวลาหนึ่ง
overview-frozen = บัญชี { $platform } ถูกอายัด
overview-limited_sending = บัญชี { $platform } ถูกจำกัดการส่งข้อความ

overview-hijacked = บัญชี { $platform } ถูกผู้อื่นยึดไป
overview-suspicious_login = มีการเข้าสู่ระบบบัญชี { $platform } ที่เจ้าของบัญชีไม่ได้เป็นผู้ทำ
overview-phone_lost = โทรศัพท์ที่ใช้บัญชี { $platform } อยู่ สูญหายหรือถูกขโมย
overview-data_leak = เชื่อว่าข้อมูลจากบัญชี { $platform } รั่วไหล

overview-send_failed = ส่งข้อความบน { $platform } ไม่สำเร็จ
overview-not_received = ไม่ได้รับข้อความที่ผู้อื่นส่งมาทาง { $platform }
overview-delayed = ข้อความบน { $platform } มาถึงล่าช้า
overview-media_failed = บัญชี { $platform } ส่งหรือรับรูปภาพหรือไฟล์ไม่ได้
overview-sync = ข้อความใน { $platform } หายไป หรือไม่ตรงกันระหว่างอุปกรณ์

overview-failed = การชำระเงินบน { $platform } ไม่สำเร็จ
overview-refund = ขอเงินคืนสำหรับการชำระเงินบน { $platform }
overview-wrong_balance = ยอดเงินคงเหลือของบัญชี { $platform } ไม่ถูกต้อง
overview-wrong_charge = ถูกเรียกเก็บเงินโดยผิดพลาดบน { $platform }
overview-subscription = มีปัญหาเกี่ยวกับการสมัครสมาชิกแบบชำระเงินบน { $platform }
overview-goods_not_delivered = ชำระเงินบน { $platform } แล้ว แต่ไม่ได้รับสิ่งที่จ่ายเงินไป

overview-cannot_join = ไม่สามารถเข้าร่วมกลุ่มบน { $platform } ได้
overview-removed = ถูกนำออกจากกลุ่มบน { $platform }
overview-admin_rights = มีปัญหาเกี่ยวกับสิทธิ์ผู้ดูแลกลุ่มบน { $platform }

overview-crash = แอป { $platform } ปิดตัวเองหรือเปิดไม่ได้บนอุปกรณ์ที่ใช้อยู่
overview-cannot_update = ไม่สามารถอัปเดตแอป { $platform } บนอุปกรณ์ที่ใช้อยู่ได้
overview-backup_failed = ไม่สามารถสำรองหรือกู้คืนแชทของ { $platform } ได้
overview-slow = แอป { $platform } ทำงานช้ามากบนอุปกรณ์ที่ใช้อยู่
overview-notifications = การแจ้งเตือนจากแอป { $platform } ใช้งานไม่ได้บนอุปกรณ์ที่ใช้อยู่

overview-spam = ขอรายงานสแปมบน { $platform }
overview-harassment = ขอรายงานการคุกคามบน { $platform }
overview-scam = ขอรายงานการหลอกลวงบน { $platform }
overview-illegal_content = ขอรายงานเนื้อหาผิดกฎหมายบน { $platform }
overview-impersonation = ขอแจ้งว่าถูกผู้อื่นแอบอ้างตัวตนบน { $platform }
overview-malicious_bot = ขอรายงานบอทอันตรายบน { $platform }

overview-wrong_language = แอป { $platform } แสดงผลเป็นภาษาที่ไม่ถูกต้อง
overview-cannot_switch = ไม่สามารถเปลี่ยนแอป { $platform } เป็นภาษาที่ต้องการได้

overview-verification = ขอติดต่อเรื่องการยืนยันบน { $platform }
overview-api = มีปัญหากับ API หรือเครื่องมือธุรกิจของ { $platform }
overview-blocked = บัญชีธุรกิจ บอท หรือแชนเนลบน { $platform } ถูกบล็อก

overview-copyright = ขอรายงานการละเมิดลิขสิทธิ์บน { $platform }
overview-trademark = ขอรายงานการละเมิดเครื่องหมายการค้าบน { $platform }
overview-data_request = ขอยื่นคำขอเกี่ยวกับข้อมูลส่วนบุคคลบน { $platform }
overview-privacy = มีข้อกังวลด้านความเป็นส่วนตัว เกี่ยวกับข้อมูลส่วนบุคคลบน { $platform }

overview-other = ขอความช่วยเหลือเรื่องที่เกี่ยวกับ { $platform } ซึ่งไม่ตรงกับหมวดใด

## ข้อเท็จจริง: บัญชี

line-account_phone = หมายเลขโทรศัพท์ของบัญชี: { $value }
line-username = ชื่อผู้ใช้: { $value }
line-account_id = ID บัญชี: { $value }
line-registered_since = ลงทะเบียนบัญชีตั้งแต่: { $value }
line-reply_email = อีเมลสำหรับตอบกลับ: { $value }
line-alt_contact = ช่องทางติดต่ออื่น: { $value }
line-legal_name = ชื่อเต็มตามกฎหมาย: { $value }
line-service_region = ภูมิภาคที่ใช้บริการ: { $value }
line-business_name = ชื่อธุรกิจ: { $value }
line-business_verified = { $value ->
    [yes] ธุรกิจนี้ได้รับการยืนยันแล้ว
    [unknown] ไม่ทราบว่าธุรกิจนี้ได้รับการยืนยันแล้วหรือไม่
   *[no] ธุรกิจนี้ยังไม่ได้รับการยืนยัน
}

## ข้อเท็จจริง: อุปกรณ์

line-device_model = อุปกรณ์: { $value }
line-os_version = ระบบ: { $value }
line-app_version = เวอร์ชันแอป: { $value }
line-network_type = เครือข่าย: { $value }
line-unofficial_app = { $value ->
    [yes] เคยใช้แอปดัดแปลงหรือแอปที่ไม่เป็นทางการ
    [unknown] ไม่ทราบว่าแอปที่ใช้เป็นแอปทางการหรือไม่
   *[no] ใช้แอปทางการ
}

## ข้อเท็จจริง: เกิดอะไรขึ้น

line-description = { $value }
line-impact = ผลกระทบ: { $value }
line-happened_at = วันที่และเวลา: { $value }
line-first_seen = พบครั้งแรก: { $value }
line-last_seen = พบครั้งล่าสุด: { $value }
line-frequency = ความถี่: { $value }
line-steps_before = สิ่งที่ทำก่อนหน้า: { $value }
line-error_text = ข้อความแสดงข้อผิดพลาด: { $value }
line-error_code = รหัสข้อผิดพลาด: { $value }
line-other_devices = บนอุปกรณ์อื่น: { $value }
line-network_test = บนเครือข่ายอื่น: { $value }
line-request = สิ่งที่ขอ: { $value }

## ข้อเท็จจริง: การแบน

line-ban_text = ข้อความที่แสดง: { $value }
line-ban_at = เห็นข้อความแจ้งครั้งแรก: { $value }
line-warning_mail = { $value ->
    [yes] เคยได้รับคำเตือนก่อนหน้านี้
    [unknown] ไม่ทราบว่ามีคำเตือนก่อนหน้านี้หรือไม่
   *[no] ไม่ได้รับคำเตือนก่อนหน้านี้
}
line-activity_72h = กิจกรรมใน 72 ชั่วโมงก่อนหน้า: { $value }
# เฉพาะเมื่อตอบว่าใช่ชัดเจน นอกนั้นไม่เขียนอะไร
line-affirms_no_breach = { $value ->
    [yes] เท่าที่ทราบ ได้ปฏิบัติตามข้อกำหนดในการให้บริการมาโดยตลอด
   *[no] {""}
}

## ข้อเท็จจริง: ความปลอดภัย

line-anomaly_at = พบสิ่งผิดปกติครั้งแรก: { $value }
line-anomaly_place_ip = สถานที่หรือที่อยู่ IP ของการเข้าสู่ระบบ: { $value }
line-login_notice = { $value ->
    [yes] ได้รับข้อความแจ้งการเข้าสู่ระบบ
    [unknown] ไม่ทราบว่ามีข้อความแจ้งการเข้าสู่ระบบหรือไม่
   *[no] ไม่ได้รับข้อความแจ้งการเข้าสู่ระบบ
}
line-settings_changed = ถูกเปลี่ยนโดยไม่ได้ยินยอม: { $value }
line-last_normal_use = ใช้งานได้ปกติครั้งล่าสุด: { $value }
line-two_step_state = การยืนยันสองขั้นตอน: { $value }
line-recovery_valid = { $value ->
    [yes] อีเมลและหมายเลขโทรศัพท์สำหรับกู้คืนยังใช้ได้
    [unknown] ไม่ทราบว่าอีเมลและหมายเลขโทรศัพท์สำหรับกู้คืน ยังใช้ได้หรือไม่
   *[no] อีเมลหรือหมายเลขโทรศัพท์สำหรับกู้คืนใช้ไม่ได้แล้ว
}
line-sim_blocked = { $value ->
    [yes] ผู้ให้บริการเครือข่ายอายัดซิมแล้ว
    [unknown] ไม่ทราบว่าซิมถูกอายัดแล้วหรือไม่
   *[no] ยังไม่ได้อายัดซิม
}
line-new_phone_available = { $value ->
    [yes] มีโทรศัพท์เครื่องอื่นให้ใช้
    [unknown] ยังไม่ทราบว่าจะมีโทรศัพท์เครื่องอื่นหรือไม่
   *[no] ยังไม่มีโทรศัพท์เครื่องอื่น
}

## ข้อเท็จจริง: ข้อความและกลุ่ม

line-counterpart_phone = หมายเลขของอีกฝ่าย: { $value }
line-message_at = เวลาของข้อความ: { $value }
line-group_name = กลุ่ม: { $value }
line-group_link = ลิงก์กลุ่ม: { $value }
line-group_admin = ผู้ดูแลกลุ่ม: { $value }
line-removal_notice = ข้อความที่แสดง: { $value }

## ข้อเท็จจริง: การชำระเงิน

line-transaction_id = หมายเลขธุรกรรม: { $value }
line-amount = จำนวนเงิน: { $value }
line-currency = สกุลเงิน: { $value }
line-charged_at = ถูกเรียกเก็บเงินเมื่อ: { $value }
line-bank_proof = { $value ->
    [yes] มีหลักฐานการเรียกเก็บเงินจากธนาคาร
    [unknown] ยังไม่ทราบว่าธนาคารมีหลักฐานการเรียกเก็บเงินหรือไม่
   *[no] ยังไม่มีหลักฐานการเรียกเก็บเงินจากธนาคาร
}
line-payment_path = ชำระผ่าน: { $value }

## ข้อเท็จจริง: การละเมิดและกฎหมาย

line-offender_handle = บัญชีที่รายงาน: { $value }
line-offence = สิ่งที่บัญชีนั้นทำ: { $value }
line-content_links = ลิงก์: { $value }
line-evidence = หลักฐาน: { $value }
line-relation = ความเกี่ยวข้องกับผู้แจ้ง: { $value }
line-reported_before = { $value ->
    [yes] เคยรายงานเรื่องนี้แล้ว
    [unknown] ไม่ทราบว่าเคยมีการรายงานเรื่องนี้หรือไม่
   *[no] รายงานเรื่องนี้เป็นครั้งแรก
}
line-rights_role = ฐานะของผู้แจ้ง: { $value }
line-work = ผลงานหรือเครื่องหมายการค้า: { $value }
line-infringing_links = ลิงก์ไปยังส่วนที่ลอกเลียน: { $value }

## สิ่งที่ขอ

ask-review = โปรดทบทวนการตัดสินเกี่ยวกับบัญชีนี้ และคืนบัญชีให้ หากการตัดสินนั้นผิดพลาด
ask-unfreeze = โปรดตรวจสอบบัญชีนี้ และยกเลิกการอายัด หากเกิดจากความผิดพลาด
ask-lift_limit = โปรดตรวจสอบว่าบัญชีถูกจำกัดเพราะเหตุใด และยกเลิกข้อจำกัด หากเกิดจากความผิดพลาด
ask-secure = โปรดรักษาความปลอดภัยของบัญชี ปิดเซสชันอื่นทั้งหมด และคืนสิทธิ์การเข้าถึงให้เจ้าของบัญชี
ask-deactivate = โปรดปิดใช้งานบัญชีไว้ก่อน จนกว่าเจ้าของบัญชีจะลงทะเบียน ด้วยหมายเลขเดิมได้อีกครั้ง
ask-check_login = โปรดตรวจสอบการเข้าสู่ระบบเมื่อเร็วๆ นี้ ปิดรายการที่ไม่ใช่ของเจ้าของบัญชี และแจ้งว่าควรทำอะไรอีกบ้าง
ask-restore_access = โปรดช่วยให้กลับเข้าใช้บัญชีได้อีกครั้ง
ask-find_cause = โปรดหาสาเหตุ และแจ้งวิธีแก้ไข หากเป็นปัญหาที่ทราบอยู่แล้ว โปรดแจ้งว่าคาดว่าจะแก้ไขได้เมื่อใด
ask-refund = โปรดอธิบายการเรียกเก็บเงินนี้ และคืนเงิน หากเรียกเก็บโดยผิดพลาด หรือไม่มีการส่งมอบสิ่งที่จ่ายเงินไป
ask-correct_balance = โปรดตรวจสอบยอดเงินคงเหลือ เทียบกับรายการธุรกรรม และแก้ไขให้ถูกต้อง
ask-group_help = โปรดตรวจสอบกลุ่มนี้ และแจ้งว่าทำอะไรได้บ้าง
ask-remove_content = โปรดพิจารณาสิ่งที่รายงาน และดำเนินการตามกฎของแพลตฟอร์ม
ask-remove_infringement = โปรดลบเนื้อหาตามลิงก์ที่ให้ไว้ หรือแจ้งว่าต้องการข้อมูลใดเพิ่มเติมเพื่อพิจารณา
ask-data_answer = โปรดตอบคำขอเกี่ยวกับข้อมูลส่วนบุคคลนี้ และแจ้งให้ทราบหากต้องยืนยันตัวตน
ask-language_fix = โปรดแจ้งวิธีตั้งแอปเป็นภาษาที่ต้องการ
ask-business_help = โปรดตรวจสอบกรณีของธุรกิจนี้ และแจ้งว่าต้องใช้อะไรบ้างเพื่อแก้ไข
ask-verify = โปรดแจ้งว่าการยืนยันทำได้ในกรณีนี้หรือไม่ และต้องใช้อะไรบ้าง
ask-answer = โปรดตรวจสอบเรื่องนี้ และตอบกลับ

ask-more = หากต้องการข้อมูลเพิ่มเติมเพื่อค้นหาเรื่องนี้ โปรดแจ้งมาได้
