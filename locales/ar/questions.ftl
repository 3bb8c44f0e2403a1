# ما يقف من الأسئلة في الرسالة: أسماء الفئات والمشكلات، والإجابات الشائعة.

## الفئات

category-account_access = الوصول إلى الحساب
category-account_ban = حظر الحساب
category-security = الأمان
category-messages = الرسائل
category-payments = المدفوعات
category-groups = المجموعات
category-technical = مشكلة تقنية
category-abuse = بلاغ عن إساءة
category-language = اللغة
category-business = الأعمال
category-legal_privacy = الشؤون القانونية والخصوصية
category-other = أمر آخر

## المشكلات

option-no_login = تعذّر تسجيل الدخول
option-no_code = الرمز لا يصل
option-number_changed = تغيّر رقم الهاتف
option-two_step_forgotten = نسيان التحقق بخطوتين

option-banned = حُظر الحساب
option-temporarily_banned = حظر مؤقت للحساب
option-frozen = جُمّد الحساب
option-limited_sending = تقييد الإرسال

option-hijacked = الاستيلاء على الحساب
option-suspicious_login = تسجيل دخول مشبوه
option-phone_lost = هاتف مفقود أو مسروق
option-data_leak = اشتباه في تسرّب بيانات

option-send_failed = رسائل لا تُرسل
option-not_received = رسائل لا تصل
option-delayed = رسائل متأخرة
option-media_failed = تعذّر إرسال الصور أو الملفات
option-sync = رسائل غير متزامنة

option-failed = فشل الدفع
option-refund = استرداد المبلغ
option-wrong_balance = رصيد غير صحيح
option-wrong_charge = خصم خاطئ
option-subscription = الاشتراك
option-goods_not_delivered = دفع دون استلام

option-cannot_join = تعذّر الانضمام إلى مجموعة
option-removed = إزالة من مجموعة
option-admin_rights = صلاحيات الإشراف

option-crash = تعطّل التطبيق
option-cannot_update = تعذّر التحديث
option-backup_failed = فشل النسخ الاحتياطي
option-slow = بطء التطبيق
option-notifications = الإشعارات

option-spam = رسائل مزعجة
option-harassment = مضايقة أو تهديد
option-scam = احتيال
option-illegal_content = محتوى غير قانوني
option-impersonation = انتحال شخصية
option-malicious_bot = بوت ضار

option-wrong_language = لغة خاطئة
option-cannot_switch = تعذّر تغيير اللغة

option-verification = التوثيق
option-api = واجهة البرمجة للأعمال
option-blocked = حظر الحساب التجاري

option-copyright = حقوق النشر
option-trademark = العلامة التجارية
option-data_request = طلب بشأن بياناتي
option-privacy = الخصوصية

option-other = شيء آخر

## إجابات شائعة

choice-network_type-wifi = Wi-Fi
choice-network_type-mobile = بيانات الهاتف
choice-network_type-both = Wi-Fi وبيانات الهاتف

choice-frequency-always = دائمًا
choice-frequency-often = كثيرًا
choice-frequency-sometimes = أحيانًا
choice-frequency-once = مرة واحدة

choice-other_devices-same = المشكلة نفسها هناك
choice-other_devices-fine = يعمل هناك
choice-other_devices-no_other = ليس لديّ جهاز آخر

choice-network_test-other_network_same = المشكلة نفسها هناك
choice-network_test-other_network_works = يعمل هناك
choice-network_test-not_tested = لم يُجرَّب

choice-two_step_state-on = مفعّل
choice-two_step_state-off = غير مفعّل
choice-two_step_state-unknown_pin = مفعّل، ولا يمكنني تجاوزه

choice-relation-stranger = شخص غريب
choice-relation-acquaintance = أحد المعارف
choice-relation-former_contact = جهة اتصال سابقة
choice-relation-business = نشاط تجاري

choice-payment_path-app_store = متجر التطبيقات (Apple أو Google)
choice-payment_path-in_app = داخل التطبيق
choice-payment_path-bank = حساب بنكي أو بطاقة
choice-payment_path-bot = بوت في محادثة

choice-rights_role-owner = صاحب الحقوق
choice-rights_role-agent = مخوّل من صاحب الحقوق
choice-rights_role-neither = لا صاحب حقوق ولا مخوّل

choice-service_region-overseas = WeChat (خارج بر الصين الرئيسي)
choice-service_region-mainland = Weixin (بر الصين الرئيسي)

choice-impact-cannot_use = لا يمكنني استخدام حسابي
choice-impact-work = لا يمكنني أداء عملي
choice-impact-family = لا يمكنني التواصل مع عائلتي
choice-impact-money = خسرت مالًا أو قد أخسره

choice-request-explain = توضيح السبب
choice-request-restore = إعادة الوصول إليّ
choice-request-refund = ردّ المبلغ
choice-request-remove = إزالة المحتوى أو الحساب
choice-request-fix_date = معرفة السبب وإخباري بموعد الإصلاح

choice-offence-impersonates_me = ينتحل شخصيتي
choice-offence-asks_money = يطلب المال من الناس
choice-offence-threats = يوجّه تهديدات
choice-offence-spam = يرسل رسائل مزعجة
choice-offence-illegal = ينشر محتوى غير قانوني

choice-settings_changed-password = كلمة المرور
choice-settings_changed-email = البريد الإلكتروني
choice-settings_changed-phone = رقم الهاتف
choice-settings_changed-devices = الأجهزة المرتبطة

## محاولات شائعة

try-restart_app = إعادة تشغيل التطبيق
try-reinstall = إعادة تثبيت التطبيق
try-other_network = التحويل إلى شبكة أخرى
try-restart_phone = إعادة تشغيل الهاتف
try-update = تحديث التطبيق
try-clear_cache = مسح ذاكرة التطبيق المؤقتة
try-other_device = تجربة جهاز آخر
