# النص المرسل إلى فريق الدعم، بلغة الرسالة.
# $platform (String): اسم المنصة كما تكتبه هي.
# $value (String): الإجابة كما كُتبت؛ وفي أسئلة نعم ولا: yes أو no أو unknown.

## الإطار

msg-subject = {"["}{ $category }] - { $what }
msg-subject-urgent = عاجل: { $subject }
msg-greeting = فريق دعم { $platform } المحترم، تحية طيبة،
msg-category-line = الفئة: { $category }، { $option }

msg-details = التفاصيل:
msg-timeline = تسلسل الأحداث:
msg-attempts = ما جرّبته:

msg-timeline-entry = { $at }: { $event }
msg-attempt = { $action }: { $result }
sent-result-none = بلا تغيير
sent-result-temporary = تحسّن مؤقت
sent-result-partly = تحسّن جزئي
sent-result-solved = حُلّت المشكلة

msg-picture = لقطة شاشة: { $shows }
msg-picture-described = لقطة شاشة، متاحة عند الطلب: { $shows }

msg-unknown = غير معروف لديّ
msg-secret-removed = {"["}حُذف]

msg-thanks = شكرًا لكم على مساعدتكم.
msg-name = { $name }

## ما حدث في جملة واحدة

overview-no_login = لا يمكنني تسجيل الدخول إلى حسابي على { $platform }.
overview-no_code = لا يصلني رمز تسجيل الدخول إلى حسابي على { $platform }.
overview-number_changed = تغيّر رقم هاتفي، ولا يمكنني نقل حسابي على { $platform } إلى الرقم الجديد.
overview-two_step_forgotten = لا يمكنني تجاوز التحقق بخطوتين في حسابي على { $platform }.

overview-banned = حُظر حسابي على { $platform }، ولا يمكنني استخدامه.
overview-temporarily_banned = حُظر حسابي على { $platform } لمدة محدودة.
overview-frozen = جُمّد حسابي على { $platform }.
overview-limited_sending = قُيّد إرسال الرسائل من حسابي على { $platform }.

overview-hijacked = استولى شخص آخر على حسابي على { $platform }.
overview-suspicious_login = جرى تسجيل دخول إلى حسابي على { $platform } لم أقم به.
overview-phone_lost = فُقد أو سُرق الهاتف الذي عليه حسابي على { $platform }.
overview-data_leak = أعتقد أن بيانات من حسابي على { $platform } قد تسرّبت.

overview-send_failed = يفشل إرسال رسائلي على { $platform }.
overview-not_received = لا تصلني الرسائل التي يرسلها إليّ الآخرون على { $platform }.
overview-delayed = تصل رسائلي على { $platform } متأخرة.
overview-media_failed = لا يمكن إرسال الصور أو الملفات أو استلامها في حسابي على { $platform }.
overview-sync = رسائلي على { $platform } ناقصة أو تختلف بين أجهزتي.

overview-failed = فشلت عملية دفع قمت بها على { $platform }.
overview-refund = أطلب استرداد مبلغ دفعته على { $platform }.
overview-wrong_balance = رصيد حسابي على { $platform } غير صحيح.
overview-wrong_charge = خُصم مني مبلغ بالخطأ على { $platform }.
overview-subscription = هناك مشكلة في اشتراكي المدفوع على { $platform }.
overview-goods_not_delivered = دفعت على { $platform } ولم أستلم ما دفعت ثمنه.

overview-cannot_join = لا يمكنني الانضمام إلى مجموعة على { $platform }.
overview-removed = أُزلت من مجموعة على { $platform }.
overview-admin_rights = هناك مشكلة في صلاحيات الإشراف على مجموعة على { $platform }.

overview-crash = يتعطل تطبيق { $platform } أو لا يُفتح على جهازي.
overview-cannot_update = لا يمكنني تحديث تطبيق { $platform } على جهازي.
overview-backup_failed = لا يمكن إنشاء النسخة الاحتياطية لمحادثاتي على { $platform } أو استعادتها.
overview-slow = يعمل تطبيق { $platform } ببطء شديد على جهازي.
overview-notifications = لا تعمل إشعارات تطبيق { $platform } على جهازي.

overview-spam = أبلّغ عن رسائل مزعجة على { $platform }.
overview-harassment = أبلّغ عن مضايقة على { $platform }.
overview-scam = أبلّغ عن احتيال على { $platform }.
overview-illegal_content = أبلّغ عن محتوى غير قانوني على { $platform }.
overview-impersonation = ينتحل أحدهم شخصيتي على { $platform }.
overview-malicious_bot = أبلّغ عن بوت ضار على { $platform }.

overview-wrong_language = يظهر لي تطبيق { $platform } بلغة غير لغتي.
overview-cannot_switch = لا يمكنني تحويل تطبيق { $platform } إلى لغتي.

overview-verification = أكتب إليكم بشأن التوثيق على { $platform }.
overview-api = لديّ مشكلة في واجهة البرمجة أو أدوات الأعمال في { $platform }.
overview-blocked = حُظر حسابي التجاري أو البوت أو القناة على { $platform }.

overview-copyright = أبلّغ عن انتهاك لحقوق النشر على { $platform }.
overview-trademark = أبلّغ عن انتهاك لعلامة تجارية على { $platform }.
overview-data_request = أتقدم بطلب بشأن بياناتي الشخصية على { $platform }.
overview-privacy = لديّ شكوى تتعلق بخصوصية بياناتي الشخصية على { $platform }.

overview-other = أحتاج إلى المساعدة في أمر على { $platform } لا يدخل في أي فئة أخرى.

## الوقائع: الحساب

line-account_phone = رقم هاتف حسابي: { $value }
line-username = اسم المستخدم: { $value }
line-account_id = معرّف حسابي: { $value }
line-registered_since = الحساب مسجل منذ: { $value }
line-reply_email = البريد الإلكتروني للرد: { $value }
line-alt_contact = وسيلة اتصال أخرى: { $value }
line-legal_name = الاسم القانوني الكامل: { $value }
line-service_region = منطقة الخدمة: { $value }
line-business_name = اسم النشاط التجاري: { $value }
line-business_verified = { $value ->
    [yes] النشاط التجاري موثّق.
    [unknown] لا أعلم إن كان النشاط التجاري موثّقًا.
   *[no] النشاط التجاري غير موثّق.
}

## الوقائع: الجهاز

line-device_model = الجهاز: { $value }
line-os_version = النظام: { $value }
line-app_version = إصدار التطبيق: { $value }
line-network_type = الشبكة: { $value }
line-unofficial_app = { $value ->
    [yes] استخدمت تطبيقًا معدّلًا أو غير رسمي.
    [unknown] لا أعلم إن كان تطبيقي هو الرسمي.
   *[no] أستخدم التطبيق الرسمي.
}

## الوقائع: ما حدث

line-description = { $value }
line-impact = الأثر: { $value }
line-happened_at = التاريخ والوقت: { $value }
line-first_seen = أول ملاحظة: { $value }
line-last_seen = آخر ملاحظة: { $value }
line-frequency = التكرار: { $value }
line-steps_before = الخطوات السابقة: { $value }
line-error_text = نص الخطأ: { $value }
line-error_code = رمز الخطأ: { $value }
line-other_devices = على أجهزة أخرى: { $value }
line-network_test = على شبكة أخرى: { $value }
line-request = طلبي: { $value }

## الوقائع: الحظر

line-ban_text = الإشعار المعروض: { $value }
line-ban_at = أول ظهور للإشعار: { $value }
line-warning_mail = { $value ->
    [yes] وصلني تحذير قبل ذلك.
    [unknown] لا أعلم إن كان قد أُرسل تحذير قبل ذلك.
   *[no] لم يصلني أي تحذير قبل ذلك.
}
line-activity_72h = النشاط في الساعات الـ72 السابقة: { $value }
line-affirms_no_breach = { $value ->
    [yes] التزمت بشروط الخدمة على حد علمي.
   *[no] {""}
}

## الوقائع: الأمان

line-anomaly_at = أول علامة لوحظت: { $value }
line-anomaly_place_ip = مكان تسجيل الدخول أو عنوان IP: { $value }
line-login_notice = { $value ->
    [yes] وصلني إشعار بتسجيل الدخول.
    [unknown] لا أعلم إن كان قد أُرسل إشعار بتسجيل الدخول.
   *[no] لم يصلني أي إشعار بتسجيل الدخول.
}
line-settings_changed = ما تغيّر دون موافقتي: { $value }
line-last_normal_use = آخر استخدام طبيعي: { $value }
line-two_step_state = التحقق بخطوتين: { $value }
line-recovery_valid = { $value ->
    [yes] ما زال بريدي الإلكتروني ورقم هاتفي للاسترداد يعملان.
    [unknown] لا أعلم إن كان بريدي الإلكتروني ورقم هاتفي للاسترداد ما زالا يعملان.
   *[no] لم يعد بريدي الإلكتروني أو رقم هاتفي للاسترداد يعمل.
}
line-sim_blocked = { $value ->
    [yes] أوقفت شركة الاتصالات شريحة SIM.
    [unknown] لا أعلم إن كانت شريحة SIM موقوفة.
   *[no] لم تُوقف شريحة SIM بعد.
}
line-new_phone_available = { $value ->
    [yes] لديّ هاتف آخر يمكنني استخدامه.
    [unknown] لا أعلم بعد إن كان سيتوفر لديّ هاتف آخر.
   *[no] ليس لديّ هاتف آخر بعد.
}

## الوقائع: الرسائل والمجموعات

line-counterpart_phone = رقم الطرف الآخر: { $value }
line-message_at = وقت الرسالة: { $value }
line-group_name = المجموعة: { $value }
line-group_link = رابط المجموعة: { $value }
line-group_admin = مشرف المجموعة: { $value }
line-removal_notice = الإشعار المعروض: { $value }

## الوقائع: المدفوعات

line-transaction_id = رقم العملية: { $value }
line-amount = المبلغ: { $value }
line-currency = العملة: { $value }
line-charged_at = تاريخ الخصم: { $value }
line-bank_proof = { $value ->
    [yes] لديّ ما يثبت الخصم من البنك.
    [unknown] لا أعلم بعد إن كان لدى البنك ما يثبت الخصم.
   *[no] ليس لديّ بعد ما يثبت الخصم من البنك.
}
line-payment_path = طريقة الدفع: { $value }

## الوقائع: الإساءة والأمور القانونية

line-offender_handle = الحساب المبلَّغ عنه: { $value }
line-offence = ما يفعله: { $value }
line-content_links = الروابط: { $value }
line-evidence = الأدلة: { $value }
line-relation = الصلة بي: { $value }
line-reported_before = { $value ->
    [yes] سبق الإبلاغ عن ذلك.
    [unknown] لا أعلم إن كان قد سبق الإبلاغ عن ذلك.
   *[no] هذا أول بلاغ مني عن ذلك.
}
line-rights_role = صفتي: { $value }
line-work = العمل أو العلامة التجارية: { $value }
line-infringing_links = روابط النسخ: { $value }

## ما يُطلب

ask-review = أرجو مراجعة القرار المتعلق بحسابي، وإعادة الحساب إن كان القرار خطأً.
ask-unfreeze = أرجو مراجعة حسابي، ورفع التجميد إن كان خطأً.
ask-lift_limit = أرجو التحقق من سبب تقييد حسابي، ورفع القيد إن كان خطأً.
ask-secure = أرجو تأمين الحساب وإنهاء جميع الجلسات الأخرى وإعادة الوصول إليّ، فالحساب لي.
ask-deactivate = أرجو إيقاف الحساب إلى أن أتمكن من تسجيله مجددًا برقمي.
ask-check_login = أرجو التحقق من عمليات تسجيل الدخول الأخيرة، وإنهاء ما ليس لي منها، وإخباري بما عليّ فعله أيضًا.
ask-restore_access = أرجو مساعدتي على استعادة الوصول إلى حسابي.
ask-find_cause = أرجو معرفة السبب وإخباري بطريقة الحل. وإن كانت مشكلة معروفة، فأرجو إخباري بالموعد المتوقع لإصلاحها.
ask-refund = أرجو توضيح سبب الخصم، وردّ المبلغ إن كان خطأً أو لم أحصل على شيء مقابله.
ask-correct_balance = أرجو مطابقة الرصيد مع العمليات وتصحيحه.
ask-group_help = أرجو التحقق من المجموعة وإخباري بما يمكن فعله.
ask-remove_content = أرجو النظر في ما أبلّغ عنه واتخاذ الإجراء وفق قواعدكم.
ask-remove_infringement = أرجو إزالة المحتوى في الروابط المذكورة، أو إخباري بما تحتاجون إليه أيضًا لاتخاذ القرار.
ask-data_answer = أرجو الرد على طلبي بشأن بياناتي الشخصية، وإخباري إن كان عليكم التحقق من هويتي.
ask-language_fix = أرجو إخباري بكيفية ضبط التطبيق على لغتي.
ask-business_help = أرجو التحقق من حالة نشاطي التجاري وإخباري بما يلزم لحلها.
ask-verify = أرجو إخباري إن كان التوثيق ممكنًا هنا، وبما تحتاجون إليه من أجله.
ask-answer = أرجو النظر في الأمر والرد عليّ.

ask-more = إن احتجتم إلى أي شيء آخر للعثور على الحالة، فأرجو الكتابة إليّ.
