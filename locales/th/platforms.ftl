# ช่องทาง วิธีใช้ เหตุผลที่ไม่ควรใช้บางที่ และเวลาที่แพลตฟอร์มประกาศไว้
# ชื่อเมนูอยู่ในเครื่องหมายคำพูด ตามที่แอปนั้นสะกดเป็นภาษาไทย ชื่อที่ไม่แน่ใจคงไว้เป็นภาษาอังกฤษ

## WhatsApp

channel-whatsapp-in_app_contact = ในแอป “การตั้งค่า” › “ความช่วยเหลือ” › “ติดต่อเรา”
    .about = ใช้ได้แม้ยังไม่เข้าสู่ระบบ เมนูอาจชื่อว่า “Help and feedback”: ตรวจดูในแอป
channel-whatsapp-in_app_review = ในแอป “Request a review” (ขอให้ตรวจสอบ)
    .about = ปุ่มนี้อยู่บนข้อความแจ้งแบน เป็นทางแรกในการขอให้ตรวจสอบการแบน
channel-whatsapp-in_app_report = ในแอป เปิดแชท แล้วเลือก “รายงาน”
    .about = ส่งตรงถึงผู้ตรวจรายงาน ตรวจดูในแอปว่าปุ่มอยู่ที่ไหน
channel-whatsapp-web_contact = แบบฟอร์มติดต่อบน whatsapp.com
    .about = สำหรับเมื่อเปิดแอปไม่ได้ หรือแอปช่วยไม่ได้
channel-whatsapp-mail_ban_appeal = อีเมลคัดค้านการแบน
    .about = ที่อยู่ที่ข้อกำหนดของ WhatsApp เองให้ไว้ สำหรับการแบนที่คุณเชื่อว่าผิดพลาด
channel-whatsapp-mail_lost_phone = อีเมลแจ้งโทรศัพท์หายหรือถูกขโมย
    .about = ใช้ขอให้ปิดใช้งานบัญชี ต้องมีประโยคภาษาอังกฤษที่กำหนดไว้หนึ่งประโยค และหมายเลขของคุณพร้อมรหัสประเทศ
channel-whatsapp-help_center = ศูนย์ช่วยเหลือของ WhatsApp
    .about = บทความสำหรับอ่าน ไม่มีใครตอบที่นั่น
channel-whatsapp-privacy_contact = แบบฟอร์มความเป็นส่วนตัวบน whatsapp.com
    .about = สำหรับคำถามเกี่ยวกับข้อมูลส่วนบุคคลของคุณ
channel-whatsapp-dpo_mail = อีเมลถึงเจ้าหน้าที่คุ้มครองข้อมูล
    .about = เฉพาะคำถามเกี่ยวกับข้อมูลส่วนบุคคลของคุณ

## Messenger

channel-messenger-facebook_hacked = facebook.com/hacked
    .about = สำหรับบัญชีที่ถูกยึด หรือที่คุณเข้าไม่ได้ หน้านี้จะถามทีละขั้น
channel-messenger-support_hub = ในแอป Facebook ที่ศูนย์รวมความช่วยเหลือ (support hub)
    .about = สื่อรายงานว่าเป็นทางใหม่ล่าสุด มีผู้ช่วย AI ตรวจดูในแอปว่าคุณมีหรือไม่
channel-messenger-help_center = ศูนย์ช่วยเหลือของ Facebook
    .about = บทความ ซึ่งบางบทความพาไปยังแบบฟอร์มที่ถูกต้อง
channel-messenger-in_app_report_chat = ในแอป เปิดแชท แตะชื่อ แล้วเลือก “รายงาน” (ในเวอร์ชันเก่าคือ “Something’s wrong”)
    .about = สำหรับการละเมิดในแชท ชื่อเมนูอาจเปลี่ยนไปแล้ว
channel-messenger-in_app_report_problem = ในแอป ไปที่การตั้งค่า แล้วเลือก “รายงานปัญหา”
    .about = สำหรับความผิดปกติของแอป ตรวจดูในแอปว่าเมนูอยู่ที่ไหน

## Telegram

channel-telegram-ask_question = ในแอป “Settings” › “Ask a Question”
    .about = สำหรับทุกเรื่อง ขณะที่ยังเข้าสู่ระบบอยู่ อาสาสมัครเป็นคนตอบ จึงอย่าเขียนเรื่องลับ
channel-telegram-login_form = แบบฟอร์มบน telegram.org/support
    .about = สำหรับปัญหาการเข้าสู่ระบบหรือการลงทะเบียน
channel-telegram-frozen_appeal = ในแอป กดอุทธรณ์บนข้อความแจ้งว่าบัญชีถูกอายัด
    .about = ผู้ดูแลเนื้อหาเป็นผู้ตรวจสอบ
channel-telegram-spambot = @SpamBot
    .about = บอกว่าทำไมคุณส่งข้อความหาคนอื่นไม่ได้ และรับอุทธรณ์หากเป็นความผิดพลาด
channel-telegram-banned_number_mail = อีเมลสำหรับหมายเลขที่ถูกแบน
    .about = ปุ่มอีเมลในแอปเองเขียนไปที่นี่ หลักฐานมาจากแอปรุ่นเก่า: ตรวจดูในแอป
channel-telegram-in_app_report = ในแอป เลือก “Report” (รายงาน) ที่ข้อความหรือโปรไฟล์
    .about = บน Android ให้แตะ, บน iPhone ให้กดค้าง, บนคอมพิวเตอร์ให้คลิกขวา
channel-telegram-abuse_mail = อีเมลแจ้งการละเมิดในเนื้อหาสาธารณะ
    .about = ระบบอัตโนมัติอ่านก่อน: ต้องมีลิงก์ (t.me/… หรือ @…)
channel-telegram-stopca_mail = อีเมลแจ้งการทารุณเด็ก
    .about = เฉพาะเรื่องการทารุณเด็กเท่านั้น
channel-telegram-notoscam = @NoToScam
    .about = สำหรับมิจฉาชีพที่แอบอ้างเป็นคุณ
channel-telegram-dmca_mail = อีเมลเรื่องลิขสิทธิ์
    .about = เฉพาะเจ้าของสิทธิ์หรือผู้ทำแทน และเฉพาะเนื้อหาสาธารณะ
channel-telegram-eu_bot = @EURegulation
    .about = สำหรับผู้ที่อยู่ใน EU: ข้อมูลส่วนบุคคลและเนื้อหาผิดกฎหมาย
channel-telegram-dsa_report = แบบฟอร์มรายงานสำหรับ EU
    .about = สำหรับผู้ที่อยู่ใน EU จะขอชื่อ ช่องทางติดต่อ และคำอธิบายที่น่าเชื่อถือ
channel-telegram-stars_dispute = ข้อโต้แย้งเรื่อง Stars ผ่าน @BotFather
    .about = สำหรับสิ่งที่บอทขายแต่ไม่ส่งมอบ หลังจากที่ “/paysupport” ไม่ช่วย
channel-telegram-smstelegram = @smstelegram บน X
    .about = เฉพาะปัญหาการเข้าสู่ระบบ และเฉพาะทางข้อความส่วนตัว
channel-telegram-verify_bot = @VerifyBot
    .about = การยืนยันแชนเนล กลุ่ม และบอท บุคคลยืนยันไม่ได้
channel-telegram-press_bot = @PressBot
    .about = สำหรับสื่อมวลชน
channel-telegram-bot_support = @BotSupport
    .about = สำหรับผู้สร้างบอท ตรวจดูในแอปว่าชื่อตรงกับนี้ทุกตัว
channel-telegram-bugs = รายการบั๊กสาธารณะบน bugs.telegram.org
    .about = สำหรับความผิดปกติที่ทำให้เกิดซ้ำได้ ทุกคนอ่านได้

## WeChat

channel-wechat-help_feedback = ในแอป “Me” › “Settings” › “Help & Feedback”
    .about = เป็นที่ที่ข้อกำหนดของ WeChat เองระบุไว้ ใช้กับบัญชีที่ถูกขโมยได้ด้วย
channel-wechat-help_site = ศูนย์ช่วยเหลือของ WeChat
    .about = สำหรับเมื่อเข้าสู่ระบบไม่ได้
channel-wechat-freeze = ในแอป บนหน้าจอเข้าสู่ระบบ “More” › “WeChat Security Center” › “Freeze account”
    .about = หยุดคนที่อยู่ในบัญชี หลังจากนั้นจึงยื่นอุทธรณ์เพื่อขอรหัสผ่านใหม่
channel-wechat-self_unblock = ในแอป ใช้การปลดบล็อกที่เสนอให้ตอนเข้าสู่ระบบ
    .about = สำเนาของประกาศทางการบอกว่า ขอได้ไม่เกิน 5 ครั้งต่อหมายเลขต่อเดือน ตรวจดูในแอป
channel-wechat-in_app_report = ในแอป เปิดแชทหรือโปรไฟล์ แล้วเลือก “Report” (รายงาน)
    .about = ตรวจดูในแอปว่าปุ่มอยู่ที่ไหน
channel-wechat-policy_mail = อีเมลรายงานการละเมิดกฎ
    .about = จากนโยบายการใช้งานที่ยอมรับได้ของ WeChat
channel-wechat-eu_mail = อีเมลสำหรับผู้ใช้ใน EU
    .about = ช่องทางติดต่อของ Tencent สำหรับผู้ใช้ใน EU
channel-wechat-privacy_form = แบบฟอร์มคำขอเกี่ยวกับข้อมูลของคุณ
    .about = มีลิงก์จากนโยบายความเป็นส่วนตัวของ WeChat

## LINE

channel-line-contact_form = แบบฟอร์มติดต่อของ LINE
    .about = ไปต่อได้โดยไม่ต้องเข้าสู่ระบบ หากบัญชีถูกขโมย เจ้าของต้องเป็นคนส่ง
channel-line-help_center = ศูนย์ช่วยเหลือของ LINE
    .about = บทความสำหรับอ่าน
channel-line-in_app_report = ในแอป เปิดแชท แล้วเลือก “Report” (รายงาน)
    .about = ตรวจดูในแอปว่าปุ่มอยู่ที่ไหน

## Viber

channel-viber-in_app_form = ในแอป “More” แล้วไปที่ความช่วยเหลือ และเลือก “Contact us”
    .about = ระบุไว้ในข้อกำหนดของ Viber ตรวจดูในแอปว่าเมนูอยู่ที่ไหน
channel-viber-contact_form = แบบฟอร์มติดต่อของ Viber
    .about = ที่อยู่ในข้อกำหนดของ Viber พาไปที่ help.viber.com
channel-viber-post = จดหมายถึง Viber
    .about = สำหรับการร้องเรียนอย่างเป็นทางการ เรื่องการชำระเงิน Viber Out จาก EU หรือสหราชอาณาจักร
channel-viber-in_app_report = ในแอป เลือก “Report” (รายงาน) ที่ข้อความหรือคอมมูนิตี้
    .about = ส่งตรงถึงผู้ตรวจรายงาน
channel-viber-privacy_mail = อีเมลถึงเจ้าหน้าที่คุ้มครองข้อมูล
    .about = เฉพาะคำถามเกี่ยวกับข้อมูลส่วนบุคคลของคุณ
channel-viber-dispute_mail = อีเมลแจ้งข้อพิพาทอย่างเป็นทางการ
    .about = เฉพาะข้อพิพาททางกฎหมาย ไม่ใช่เพื่อขอความช่วยเหลือ

## Signal

channel-signal-in_app_contact = ในแอป “การตั้งค่า” › “ช่วยเหลือ” › “ติดต่อเรา”
    .about = ต้องเลือกหมวดและเขียนอย่างน้อยสิบตัวอักษร ส่งบันทึกสำหรับแก้ปัญหา (debug log) ไปด้วยได้
channel-signal-web_form = แบบฟอร์มคำขอบน support.signal.org
    .about = สำหรับเมื่อเปิดแอปไม่ได้ หรือแอปช่วยไม่ได้
channel-signal-support_mail = อีเมลถึงทีมสนับสนุนของ Signal
    .about = ที่อยู่ที่แอปทางการระบุไว้
channel-signal-help_center = หน้าช่วยเหลือของ Signal
    .about = บทความสำหรับอ่าน ดูว่าบทความเกี่ยวกับปัญหาของคุณ พาไปยังแบบฟอร์มหรือไม่
channel-signal-ip_mail = อีเมลเรื่องลิขสิทธิ์และเครื่องหมายการค้า
    .about = เฉพาะทรัพย์สินทางปัญญา ที่นั่นไม่รับเรื่องอื่น

## Instagram

channel-instagram-instagram_hacked = instagram.com/hacked
    .about = สำหรับบัญชีที่ถูกยึด หรือที่คุณเข้าไม่ได้ หน้านี้จะถามทีละขั้น
channel-instagram-support_hub = ในแอป ที่ศูนย์รวมความช่วยเหลือของ Meta (support hub)
    .about = สื่อรายงานว่าเป็นทางใหม่ล่าสุด มีผู้ช่วย AI ตรวจดูในแอปว่าคุณมีหรือไม่
channel-instagram-help_center = ศูนย์ช่วยเหลือของ Instagram
    .about = บทความสำหรับอ่าน ดูว่าบทความเกี่ยวกับปัญหาของคุณ พาไปยังแบบฟอร์มหรือไม่

## Discord

channel-discord-request_form = แบบฟอร์มคำขอบน support.discord.com
    .about = สำหรับความผิดปกติ และเรื่องที่ไม่มีแบบฟอร์มของตัวเอง
channel-discord-hacked_form = แบบฟอร์มสำหรับบัญชีที่ถูกเจาะ บน support.discord.com
    .about = อยู่ในหน้าเดียวกับคำขออื่นๆ สำหรับบัญชีที่คนอื่นเข้าไปได้
channel-discord-in_app_appeal = ในแอป กดอุทธรณ์บนข้อความแจ้งเกี่ยวกับบัญชีของคุณ
    .about = ทางที่สั้นที่สุด หากข้อความแจ้งมีให้เลือก
channel-discord-appeal_form = แบบฟอร์มอุทธรณ์: dis.gd/request
    .about = สำหรับการอุทธรณ์ เมื่อในแอปไม่มีให้เลือกหรือเปิดแอปไม่ได้
channel-discord-help_center = หน้าช่วยเหลือของ Discord
    .about = บทความสำหรับอ่าน ดูว่าบทความเกี่ยวกับปัญหาของคุณ พาไปยังแบบฟอร์มหรือไม่
channel-discord-privacy_mail = อีเมลสำหรับคำถามเรื่องความเป็นส่วนตัว
    .about = เฉพาะคำถามเกี่ยวกับข้อมูลส่วนบุคคลของคุณ
channel-discord-dpo_mail = อีเมลถึงเจ้าหน้าที่คุ้มครองข้อมูล
    .about = เฉพาะคำถามเกี่ยวกับข้อมูลส่วนบุคคลของคุณ

## Snapchat

channel-snapchat-request_form = แบบฟอร์มคำขอบน help.snapchat.com
    .about = ถามอีเมลที่คุณเปิดได้ ชื่อผู้ใช้ และตั้งแต่เมื่อไรที่คุณเข้าไม่ได้
channel-snapchat-locked_appeal = บทความเรื่องการอุทธรณ์บัญชีที่ถูกล็อก บน help.snapchat.com
    .about = บอกวิธีอุทธรณ์
channel-snapchat-copyright_mail = อีเมลเรื่องลิขสิทธิ์
    .about = เฉพาะเรื่องลิขสิทธิ์

## KakaoTalk

channel-kakaotalk-inquiry = ศูนย์บริการลูกค้า Kakao บน cs.kakao.com
    .about = ความช่วยเหลือและการสอบถาม รวมถึงบัญชีที่ถูกจำกัด
channel-kakaotalk-impersonation_inquiry = แจ้งการแอบอ้างบน cs.kakao.com
    .about = ขอบัตรประจำตัว โดยปิดหมายเลขไว้
channel-kakaotalk-chatbot = ในแอป ใช้แชทบอทของศูนย์บริการลูกค้า
    .about = ระบบอัตโนมัติเป็นผู้ตอบ ตรวจดูในแอปว่าอยู่ที่ไหน

## ขั้นตอน: วิธีใช้แต่ละช่องทาง

step-type_address = พิมพ์ที่อยู่ลงในเบราว์เซอร์ด้วยตัวเอง
step-type_address_exactly = พิมพ์ที่อยู่ทั้งหมดด้วยตัวเอง รวมส่วนหลังเครื่องหมายทับ: ส่วนอื่นของ vb.me อาจพาไปที่ไหนก็ได้
step-open_exact_handle = พิมพ์ชื่อบัญชีให้ตรงทุกตัวอักษร และดูว่าไม่มีตัวเกิน
step-check_recipient = เทียบผู้รับกับที่อยู่นี้ ทีละตัวอักษร
step-paste_subject_and_text = วางหัวเรื่องและเนื้อความ
step-paste_and_attach = วางเนื้อความ และแนบรูป
step-paste_if_asked = วางเนื้อความตรงที่ให้อธิบาย
step-copy_slot_by_slot = คัดลอกลงแบบฟอร์มทีละช่อง
step-copy_into_form = คัดลอกเนื้อความลงในแบบฟอร์ม
step-one_message_only = ส่งครั้งเดียว หากมีอะไรเพิ่ม ให้เขียนต่อในเธรดเดิม
step-watch_mail = คอยดูคำตอบในอีเมล รวมถึงโฟลเดอร์สแปม
step-watch_chat_and_mail = คำตอบอาจมาเป็นแชทในแอปหรือทางอีเมล: ดูทั้งสองที่
step-answer_in_same_chat = คำตอบจะมาในแชทเดิม
step-answer_in_same_place = ดูคำตอบได้ที่เดิมในแอป
step-search_article = ค้นหาปัญหาของคุณ แล้วดูท้ายบทความว่ามีแบบฟอร์มหรือไม่
step-block_after_report = บล็อกบัญชีนั้นหลังจากรายงานแล้ว
step-open_chat_report = เปิดแชทหรือโปรไฟล์ แล้วเลือก “รายงาน” (Report)

step-open_help_contact = เปิด “การตั้งค่า” › “ความช่วยเหลือ” › “ติดต่อเรา” หากยังไม่เข้าสู่ระบบ จะอยู่ในเมนูของหน้าจอแรก
step-device_info_choice = เลือกว่าจะส่งข้อมูลอุปกรณ์หรือไม่: ช่วยได้เมื่อแอปผิดปกติ แต่จะไม่ส่งก็ได้
step-past_proposed_articles = หากมีบทความแสดงขึ้นมา ลองอ่านดู แล้วไปต่อเพื่อส่งข้อความ
step-tap_request_review = แตะ “Request a review” (ขอให้ตรวจสอบ) บนข้อความแจ้งแบน
step-code_only_in_app = หากแอปขอรหัส SMS ให้พิมพ์ในแอปเท่านั้น อย่าพิมพ์ที่อื่น
step-status_in_app = เปิดแอปเพื่อดูสถานะการตรวจสอบ
step-choose_product = เลือกส่วนของหน้าที่ตรงกับคุณ: Messenger, Business หรือการช่วยการเข้าถึง
step-keep_fixed_sentence = คงประโยคภาษาอังกฤษไว้ตามเดิม โดยมีหมายเลขของคุณอยู่ข้างใต้

step-own_device_first = ถ้าทำได้ ใช้อุปกรณ์ที่คุณเคยเข้าสู่ระบบมาก่อน
step-follow_questions = ตอบคำถามทีละข้อ เนื้อความที่เขียนไว้ ช่วยให้คุณจำเวลาและข้อเท็จจริงได้
step-open_facebook_support = เปิดแอป Facebook ไปที่ความช่วยเหลือและการสนับสนุน แล้วหาศูนย์รวมความช่วยเหลือ (support hub)
step-no_promise_of_human = ผู้ช่วยอัตโนมัติจะตอบก่อน ไม่มีใครรับปากว่าจะมีคนมาตอบต่อ
step-open_chat_name_report = เปิดแชท แตะชื่อด้านบน แล้วเลือก “รายงาน”
step-open_report_problem = เปิดการตั้งค่าของแอป แล้วเลือก “รายงานปัญหา”

step-open_ask_question = เปิด “Settings” › “Ask a Question” แล้วยืนยัน
step-volunteers_read_it = อาสาสมัครเป็นคนอ่าน: อย่าส่งเรื่องลับหรือเอกสาร
step-category_in_text = แบบฟอร์มไม่มีช่องสำหรับหมวด: หมวดอยู่ในเนื้อความแล้ว
step-open_freeze_notice = เปิดข้อความแจ้งการอายัดในแอป แล้วแตะปุ่มอุทธรณ์
step-bot_says_limit = บอทจะบอกว่าคุณถูกจำกัดหรือไม่ และถึงเมื่อไร หากเป็นความผิดพลาด ให้บอกบอทไป
step-mail_button_in_app = หากแอปมีปุ่มอีเมลบนข้อความแจ้งแบน ให้ใช้ปุ่มนั้น: จะกรอกสิ่งที่จำเป็นให้
step-tap_hold_report = บน Android ให้แตะข้อความ, บน iPhone ให้กดค้าง, บนคอมพิวเตอร์ให้คลิกขวา แล้วเลือก “Report” (รายงาน)
step-links_in_text = ดูให้แน่ใจว่ามีลิงก์อยู่ในเนื้อความ
step-links_not_pictures = ส่งเฉพาะลิงก์และชื่อ ห้ามส่งภาพเหล่านั้นเด็ดขาด
step-say_your_role = บอกว่าคุณเป็นเจ้าของสิทธิ์ หรือทำแทนเจ้าของ
step-paysupport_first = ส่ง “/paysupport” ให้บอทก่อน แล้วรอคำตอบ
step-stars_transaction_id = หาหมายเลขธุรกรรมใน “Settings” › “Your Stars”
step-private_message_only = เขียนเป็นข้อความส่วนตัวเท่านั้น และอย่าเขียนหมายเลขในที่สาธารณะ
step-look_for_same_bug = ค้นดูว่ามีปัญหาเดียวกันในรายการหรือไม่ ถ้ามีให้เขียนเพิ่มในนั้น
step-public_no_personal_data = ทุกคนอ่านได้: อย่าใส่หมายเลข ชื่อ และอีเมลของคุณ

step-open_me_settings_help = เปิด “Me” › “Settings” › “Help & Feedback”
step-open_security_center = บนหน้าจอเข้าสู่ระบบ แตะ “More” แล้วแตะ “WeChat Security Center”
step-choose_freeze = เลือก “Freeze account” (อายัดบัญชี) แล้วทำตามหน้าจอ
step-appeal_for_password = จากนั้นอุทธรณ์เพื่อขอรหัสผ่านใหม่ ผลจะมาทาง SMS
step-try_login_unblock = ลองเข้าสู่ระบบ แล้วทำตามขั้นตอนปลดบล็อกที่ข้อความแจ้งเสนอให้
step-never_through_others = อย่าให้คนอื่นปลดบล็อกแทน ไม่ว่าจะเสียเงินหรือไม่
step-open_from_privacy_policy = เปิดนโยบายความเป็นส่วนตัวของ WeChat บน wechat.com แล้วกดลิงก์ไปยังแบบฟอร์ม

step-continue_without_login = หากเข้าสู่ระบบไม่ได้ เลือกไปต่อโดยไม่เข้าสู่ระบบ
step-owner_sends_it = ส่งด้วยตัวเอง: เจ้าของบัญชีต้องเป็นคนทำ
step-allow_line_sender = อนุญาตอีเมลจาก linecorp.com: ใบตอบรับจะมาจากที่นั่น

step-open_more_help = เปิด “More” หาความช่วยเหลือ แล้วเลือก “Contact us”
step-leads_to_help_viber = ตรวจดูว่าหน้าที่เปิดขึ้นมาอยู่บน help.viber.com
step-letter_name_address = เขียนชื่อเต็ม หมายเลขโทรศัพท์ ที่อยู่ทางไปรษณีย์ และอีเมลไว้ในจดหมาย
step-letter_copies_only = แนบสำเนาเท่านั้น อย่าแนบต้นฉบับ
step-formal_notice_only = ใช้เฉพาะการแจ้งทางกฎหมายอย่างเป็นทางการ

step-open_signal_contact = เปิด “การตั้งค่า” › “ช่วยเหลือ” › “ติดต่อเรา”
step-signal_category = เลือกหมวด: ถ้าไม่เลือกจะส่งไม่ได้
step-signal_debug_log = บันทึกสำหรับแก้ปัญหา (debug log) ติ๊กไว้ให้แล้ว ช่วยได้เมื่อแอปผิดปกติ แต่จะไม่ส่งก็ได้
step-open_meta_hub = ในหน้าความช่วยเหลือและการสนับสนุนของแอป หาศูนย์รวมความช่วยเหลือ (support hub)
step-choose_compromised = เลือกแบบฟอร์มสำหรับบัญชีที่ถูกเจาะ
step-open_account_notice = เปิดข้อความแจ้งเกี่ยวกับบัญชีของคุณในแอป แล้วเลือกอุทธรณ์
step-type_whole_address = พิมพ์ที่อยู่ทั้งหมดด้วยตัวเอง รวมส่วนหลังเครื่องหมายทับ
step-search_locked = ค้นหา “locked account appeal” แล้วทำตามที่บทความบอก
step-choose_kakaotalk_inquiry = เลือกการสอบถามสำหรับ KakaoTalk
step-mask_id_number = ปิดหมายเลขบนบัตรประจำตัวก่อนส่ง
step-open_kakao_chatbot = ในหน้าช่วยเหลือของแอป หาแชทบอทของศูนย์บริการลูกค้า

## เมื่อไม่มีทางใดใช้ได้: ทำอะไรแทน

none-report_needs_app = การรายงานทำในแอป เปิดแอปบนโทรศัพท์เครื่องใดก็ได้ที่คุณเข้าสู่ระบบไว้ หรือขอให้คนที่เห็นเนื้อหาเดียวกันรายงานแทน
none-ask_from_other_device = เข้าสู่ระบบ Telegram บนอุปกรณ์อื่น แล้วใช้ “Settings” › “Ask a Question” ที่นั่น
none-frozen_needs_app = การอุทธรณ์อยู่ในแอป ติดตั้ง Telegram บนโทรศัพท์อีกเครื่อง เข้าสู่ระบบ แล้วเปิดข้อความแจ้งที่นั่น

## ช่องทางติดต่อที่ไม่ควรใช้: เพราะอะไร

avoid-outdated = ที่อยู่เก่า: ข้อกำหนดของแพลตฟอร์มระบุที่อยู่อื่นตั้งแต่ปี ค.ศ. 2021
avoid-unverified_address = มีแต่บทความที่เอ่ยถึง ไม่มีหน้าใดของแพลตฟอร์มเท่าที่อ่านได้ระบุไว้
avoid-unverified_host = มีแต่เว็บไซต์อื่นที่เอ่ยถึง ไม่มีหน้าใดของแพลตฟอร์มเท่าที่อ่านได้ระบุไว้
avoid-no_support_there = ไม่มีหน้าใดของแพลตฟอร์มเท่าที่อ่านได้ บอกว่ามีทีมสนับสนุนอยู่ที่นั่น
avoid-no_forum_found = บทความหนึ่งเรียกว่าเป็นฟอรัม นอกนั้นไม่พบที่ใดบอกเช่นนั้น
avoid-not_the_platforms_host = ชื่อดูเหมือนของแพลตฟอร์ม แต่โฮสต์นี้ไม่ใช่ของแพลตฟอร์ม
avoid-closed_site = สื่อรายงานว่าเว็บไซต์นี้ปิดแล้ว และตอนนี้พาไปที่อื่น
avoid-researchers_only = สำหรับนักวิจัยด้านความปลอดภัย ที่นั่นไม่รับเรื่องบัญชีที่ถูกขโมย
avoid-use_press_bot = ไม่พบในหน้าของแพลตฟอร์ม แพลตฟอร์มขอให้สื่อมวลชนใช้บอท
avoid-no_official_page_names_it = บทความหนึ่งเรียกว่าเป็นทางการ แต่ไม่มีหน้าใดของแพลตฟอร์มเท่าที่อ่านได้ระบุไว้
avoid-news_channel = คนอื่นทำไว้เพื่อแจ้งข่าว ไม่ใช่ทีมสนับสนุน
avoid-only_the_app_writes_there = แอปรุ่นเก่าเขียนอีเมลไปที่นี่ให้เอง ใช้แบบฟอร์มก่อน
avoid-paid_service = มีคนขายบริการอยู่ที่นี่ การช่วยเหลือจากทีมสนับสนุนไม่มีค่าใช้จ่าย
avoid-merchants_tool = เครื่องมือที่ร้านค้าใส่ไว้ในหน้าเว็บของตน สิ่งที่ค้นเจอคือร้านค้า ไม่ใช่ทีมสนับสนุน
avoid-formal_disputes_only = เฉพาะข้อพิพาททางกฎหมายอย่างเป็นทางการ
avoid-old_form = แบบฟอร์มย้ายไปโฮสต์อื่นแล้ว
avoid-sends_only = ที่อยู่นี้ใช้ส่งใบตอบรับ ไม่มีใครอ่านสิ่งที่ส่งไป
avoid-privacy_only = เฉพาะคำถามเกี่ยวกับข้อมูลส่วนบุคคล
avoid-terms_only = เฉพาะคำถามเกี่ยวกับข้อกำหนดของแพลตฟอร์ม
avoid-unofficial_forum = ผู้ใช้คุยกันเองที่นั่น แพลตฟอร์มไม่ได้เป็นผู้ดูแล

## กำหนดเวลาและเวลาที่ประกาศไว้
# $days (Number): ความยาวของกำหนดเวลาหรือการรอ เมื่อเป็นจำนวนวัน

deadline-wechat_wrong_charge = การเรียกเก็บเงินที่ผิดพลาดต้องแจ้งภายใน { $days } วัน
    .after = หลังจากนั้น ข้อกำหนดของ WeChat ไม่ให้สิทธิ์เรียกร้องแล้ว แต่ก็ยังควรถามธนาคารของคุณ
deadline-viber_wrong_charge = การเรียกเก็บเงินที่ผิดพลาดต้องแจ้งภายใน { $days } วัน
    .after = หลังจากนั้น ข้อกำหนดของ Viber ไม่ให้สิทธิ์เรียกร้องแล้ว แต่ก็ยังควรถามธนาคารของคุณ
deadline-viber_written_complaint = Viber ตั้งเป้าตอบคำร้องเรียนที่เป็นลายลักษณ์อักษรภายใน { $days } วันทำการ
    .after = หากถึงตอนนั้นยังไม่มีอะไรมา เขียนไปอีกครั้งเดียว และระบุวันที่ของจดหมายฉบับแรก
deadline-whatsapp_stranger_pin = หากคนแปลกหน้าตั้ง PIN ของการยืนยันสองขั้นตอนไว้ WhatsApp จะให้รอ { $days } วัน
    .after = หลังจากนั้น คุณลงทะเบียนได้โดยไม่ใช้ PIN
deadline-whatsapp_deactivated = เว็บไซต์อื่นที่อ้างหน้าช่วยเหลือของ WhatsApp บอกว่า บัญชีที่ถูกปิดใช้งานจะถูกลบหลังประมาณ { $days } วัน
    .after = หลังจากนั้น ว่ากันว่าบัญชีจะหายไป ลงทะเบียนใหม่ก่อนถึงตอนนั้น
deadline-wechat_retrieval_appeal = ผลการอุทธรณ์เพื่อขอรหัสผ่านจะมาทาง SMS ภายใน 24 ชั่วโมง
    .after = หากถึงตอนนั้นยังไม่มีอะไรมา เขียนผ่าน “Help & Feedback”
deadline-line_suspension = การระงับเพราะข้อความบางอย่าง กินเวลา 24 ชั่วโมงถึง { $days } วัน
    .after = หากถึงตอนนั้นยังไม่หมด ให้ใช้แบบฟอร์มติดต่อ
deadline-line_tw_hijack = LINE ในไต้หวันบอกสื่อว่า จะตอบการแจ้งบัญชีถูกขโมยภายใน 24 ชั่วโมง
    .after = หากถึงตอนนั้นยังไม่มีอะไรมา เขียนต่อในเธรดเดิมหนึ่งครั้ง
deadline-discord_eu_appeal = ใน EU การอุทธรณ์คำตัดสินเกี่ยวกับบัญชี ต้องยื่นภายในหกเดือน
    .after = หลังจากนั้น Discord ไม่จำเป็นต้องรับแล้ว แต่ก็ยังขอได้ และบอกเหตุผลที่ล่าช้า

## ใครบอกไว้ และแน่ใจแค่ไหน

## ตรวจช่องทางติดต่อ: เป็นของจริงไหม
# สิ่งที่บอกเกี่ยวกับช่องทางติดต่อ และสิ่งที่ควรทำต่อ

verdict-official_channel = ช่องทางทางการ
    .about = เขียนไปที่นั่นได้ แต่อย่าส่งรหัสยืนยัน รหัสผ่าน หรือ PIN เด็ดขาด
verdict-official_but_not_for_this = ทางการ แต่ไม่ใช่สำหรับเรื่องนี้
    .about = เป็นของแพลตฟอร์ม แต่ปัญหาของคุณต้องใช้ช่องทางอื่น
verdict-known_outdated = ล้าสมัยแล้ว
    .about = เคยเป็นของทางการ ใช้ช่องทางที่ใหม่กว่าแทน
verdict-named_by_articles_unverified = มีแต่บทความที่เอ่ยถึง
    .about = ไม่มีหน้าใดของแพลตฟอร์มยืนยัน ควรใช้ช่องทางที่ยืนยันแล้ว
verdict-not_official = ไม่พบในช่องทางทางการ
    .about = ที่นี่ไม่มีอะไรยืนยัน เปิดหน้าช่วยเหลือในแอป หรือพิมพ์ที่อยู่ทางการด้วยตัวเอง
verdict-impostor_signs = มีสัญญาณว่าเป็นของปลอม
    .about = อย่าตอบ อย่าจ่ายเงิน และอย่าให้รหัสใดๆ เปิดหน้าช่วยเหลือในแอปแทน
contact-found = { $verdict }: { $about }
contact-found-noted = ช่องทางติดต่อที่คุณพบจากที่อื่น: { $said }

# เหตุผลที่บอกเช่นนั้น
# $value: ช่องทางติดต่อตามที่อ่านได้ $host: โฮสต์ที่ลิงก์พาไป $platform, $wanted: ชื่อแพลตฟอร์ม
# $channel: ชื่อสั้นของช่องทาง $official: ช่องทางติดต่อทางการ $shown: โฮสต์ตามที่คอมพิวเตอร์เขียน
# (xn--…) $reason: หนึ่งในประโยค avoid- $word: คำที่พบในข้อความที่วาง
contact-official = { $platform }: { $channel }
contact-plausible = น่าจะใช่ แม้ไม่มีหน้าของแพลตฟอร์มเองยืนยัน ตรวจดูในแอป
contact-other_page = { $host } เป็นของ { $platform } แต่หน้านี้ไม่ใช่ช่องทางของทีมสนับสนุน
contact-other_handle = { $value } เป็นของ { $platform } แต่มีไว้สำหรับเรื่องอื่น
contact-other_platform = เป็นของ { $platform } ไม่ใช่ของ { $wanted }
contact-listed = { $value }: { $reason }
contact-replaced = ใช้ { $official } แทน
contact-old_host = { $host } เคยเป็นของ { $platform } แต่เปลี่ยนไปใช้ที่อื่นแล้ว
contact-not_found = ไม่พบในช่องทางทางการ
contact-yours = อยู่ในไฟล์ของคุณเอง สำหรับ { $platform } ไม่มีใครตรวจสอบไฟล์นั้น จึงไม่ได้ทำให้อะไรเป็นทางการ
contact-open_host = ใครก็เผยแพร่บน { $host } ได้ และที่อยู่นี้ไม่ใช่ที่อยู่ที่ { $platform } ระบุไว้
contact-shortener = { $host } เป็นบริการย่อลิงก์ และซ่อนปลายทางไว้
contact-userinfo = ส่วนที่อยู่หน้า “@” ไม่มีความหมาย ลิงก์นี้พาไปที่ { $host }
contact-look_alike = { $value } ดูเหมือน { $official } แต่ไม่ใช่อันเดียวกัน
contact-letters = { $value } มีตัวอักษรที่ผิดปกติ คอมพิวเตอร์อ่านเป็น { $shown }
contact-hidden = { $value } มีอักขระที่มองไม่เห็นอยู่ข้างใน
contact-phone = { $value } เป็นหมายเลขโทรศัพท์ ไม่พบว่าแพลตฟอร์มเหล่านี้ มีทีมสนับสนุนทางโทรศัพท์
contact-fee = “{ $word }”: ความช่วยเหลือจากทีมสนับสนุนไม่มีค่าใช้จ่าย
contact-code = “{ $word }”: ทีมสนับสนุนไม่เคยต้องใช้รหัสยืนยัน รหัสผ่าน หรือ PIN จากคุณ
contact-gift_card = “{ $word }”: ทีมสนับสนุนไม่เคยรับบัตรของขวัญหรือคูปอง
contact-other_messenger = “{ $word }”: ทีมสนับสนุนของแพลตฟอร์มใช้ช่องทางของตนเอง ไม่ใช่แอปแชทอื่น
contact-badge = “{ $word }”: เครื่องหมายของจริงอยู่ข้างชื่อ ไม่เคยอยู่ในรูป

deadline-left = เหลืออีก { $left } วัน: ถึง { $date }
deadline-over = หมดเวลาเมื่อ { $date } แต่ก็ยังขอได้ และบอกเหตุผลที่ล่าช้า
