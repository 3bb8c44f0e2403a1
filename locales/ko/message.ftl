# 플랫폼의 고객지원팀에 보내는 글. 메시지의 언어로 쓴다.
# $platform (String): the platform’s name, as it writes it.
# $value (String): the answer as typed; for yes or no questions: yes, no, or
#     unknown where the user was asked and does not know.

## 틀

# $category (String): label of the category.
# $what (String): the user’s one sentence, or the label of the option.
msg-subject = {"["}{ $category }] - { $what }
msg-subject-urgent = 긴급 { $subject }
msg-greeting = 안녕하세요, { $platform } 고객지원팀 담당자님.
# 양식에 분류 항목이 없을 때.
# $option (String): label of the option.
msg-category-line = 분류: { $category }, { $option }

msg-details = 상세 내용:
msg-timeline = 시간순 경과:
msg-attempts = 제가 시도해 본 방법:

# $at (String): the moment. $event (String): what happened then.
msg-timeline-entry = { $at }: { $event }
# $action (String): what was done. $result (String): one of sent-result-*.
msg-attempt = { $action }: { $result }
sent-result-none = 변화 없음
sent-result-temporary = 잠시 나아짐
sent-result-partly = 일부 나아짐
sent-result-solved = 해결됨

# $shows (String): what the picture shows.
msg-picture = 스크린샷: { $shows }
# 아무것도 첨부할 수 없을 때.
msg-picture-described = 스크린샷(요청하시면 보내 드립니다): { $shows }

msg-unknown = 알지 못함
# 인증번호, 비밀번호, 카드 번호를 뺀 자리.
msg-secret-removed = {"["}삭제됨]

msg-thanks = 도와주셔서 감사합니다.
# $name (String): the user’s name.
msg-name = { $name }

## 무슨 일이 있었는지 한 문장으로

overview-no_login = 제 { $platform } 계정에 로그인할 수 없습니다.
overview-no_code = 제 { $platform } 계정의 로그인 인증번호가 오지 않습니다.
overview-number_changed = 전화번호가 바뀌었는데, 제 { $platform } 계정을 새 번호로 옮길 수 없습니다.
overview-two_step_forgotten = 제 { $platform } 계정의 2단계 인증을 통과할 수 없습니다.

overview-banned = 제 { $platform } 계정이 정지되어 사용할 수 없습니다.
overview-temporarily_banned = 제 { $platform } 계정이 일정 기간 정지되었습니다.
overview-frozen = 제 { $platform } 계정이 동결되었습니다.
overview-limited_sending = 제 { $platform } 계정의 메시지 보내기가 제한되었습니다.

overview-hijacked = 제 { $platform } 계정을 다른 사람에게 탈취당했습니다.
overview-suspicious_login = 제 { $platform } 계정에 제가 하지 않은 로그인이 있었습니다.
overview-phone_lost = 제 { $platform } 계정이 있는 휴대폰을 분실했거나 도난당했습니다.
overview-data_leak = 제 { $platform } 계정의 정보가 유출된 것으로 보입니다.

overview-send_failed = { $platform } 앱에서 제가 보내는 메시지가 전송되지 않습니다.
overview-not_received = 다른 사람이 { $platform } 앱에서 보낸 메시지가 저에게 오지 않습니다.
overview-delayed = 제 { $platform } 메시지가 늦게 도착합니다.
overview-media_failed = 제 { $platform } 계정에서 사진이나 파일을 보내거나 받을 수 없습니다.
overview-sync = 제 { $platform } 메시지가 없어졌거나 기기마다 다르게 보입니다.

overview-failed = { $platform } 결제가 되지 않았습니다.
overview-refund = { $platform } 서비스에서 결제한 금액의 환불을 요청합니다.
overview-wrong_balance = 제 { $platform } 계정의 잔액이 맞지 않습니다.
overview-wrong_charge = { $platform } 서비스에서 결제가 잘못 청구되었습니다.
overview-subscription = { $platform } 유료 구독에 문제가 있습니다.
overview-goods_not_delivered = { $platform } 서비스에서 결제했으나 구매한 것을 받지 못했습니다.

overview-cannot_join = { $platform } 그룹에 들어갈 수 없습니다.
overview-removed = { $platform } 그룹에서 내보내졌습니다.
overview-admin_rights = { $platform } 그룹의 관리자 권한에 문제가 있습니다.

overview-crash = 제 기기에서 { $platform } 앱이 강제 종료되거나 실행되지 않습니다.
overview-cannot_update = 제 기기에서 { $platform } 앱을 업데이트할 수 없습니다.
overview-backup_failed = 제 { $platform } 대화를 백업하거나 복원할 수 없습니다.
overview-slow = 제 기기에서 { $platform } 앱이 매우 느립니다.
overview-notifications = 제 기기에서 { $platform } 앱의 알림이 오지 않습니다.

overview-spam = { $platform } 서비스의 스팸을 신고합니다.
overview-harassment = { $platform } 서비스에서 있었던 괴롭힘을 신고합니다.
overview-scam = { $platform } 서비스에서 있었던 사기를 신고합니다.
overview-illegal_content = { $platform } 서비스의 불법 콘텐츠를 신고합니다.
overview-impersonation = 누군가 { $platform } 서비스에서 저를 사칭하고 있습니다.
overview-malicious_bot = { $platform } 서비스의 악성 봇을 신고합니다.

overview-wrong_language = { $platform } 앱이 다른 언어로 표시됩니다.
overview-cannot_switch = { $platform } 앱을 제 언어로 바꿀 수 없습니다.

overview-verification = { $platform } 공식 인증에 대해 문의드립니다.
overview-api = { $platform } API 또는 비즈니스 도구에 문제가 있습니다.
overview-blocked = 제 { $platform } 비즈니스 계정, 봇 또는 채널이 차단되었습니다.

overview-copyright = { $platform } 서비스에서 일어난 저작권 침해를 신고합니다.
overview-trademark = { $platform } 서비스에서 일어난 상표권 침해를 신고합니다.
overview-data_request = { $platform } 서비스에 있는 제 개인정보에 대해 요청드립니다.
overview-privacy = { $platform } 서비스에 있는 제 개인정보와 관련해 우려되는 점이 있습니다.

overview-other = 다른 분류에 해당하지 않는 { $platform } 관련 문제로 도움이 필요합니다.

## 사실: 계정

line-account_phone = 계정 전화번호: { $value }
line-username = 사용자 이름: { $value }
line-account_id = 계정 ID: { $value }
line-registered_since = 가입 시기: { $value }
line-reply_email = 답변받을 이메일: { $value }
line-alt_contact = 다른 연락처: { $value }
line-legal_name = 실명: { $value }
line-service_region = 서비스 지역: { $value }
line-business_name = 비즈니스 이름: { $value }
line-business_verified = { $value ->
    [yes] 비즈니스는 인증되었습니다.
    [unknown] 비즈니스가 인증되었는지 알지 못합니다.
   *[no] 비즈니스는 인증되지 않았습니다.
}

## 사실: 기기

line-device_model = 기기: { $value }
line-os_version = 시스템: { $value }
line-app_version = 앱 버전: { $value }
line-network_type = 네트워크: { $value }
line-unofficial_app = { $value ->
    [yes] 변조되었거나 공식이 아닌 앱을 사용했습니다.
    [unknown] 제 앱이 공식 앱인지 알지 못합니다.
   *[no] 공식 앱을 사용하고 있습니다.
}

## 사실: 무슨 일이 있었나

line-description = { $value }
line-impact = 영향: { $value }
line-happened_at = 날짜와 시각: { $value }
line-first_seen = 처음 알게 된 때: { $value }
line-last_seen = 마지막으로 나타난 때: { $value }
line-frequency = 빈도: { $value }
line-steps_before = 직전에 한 일: { $value }
line-error_text = 오류 문구: { $value }
line-error_code = 오류 코드: { $value }
line-other_devices = 다른 기기에서: { $value }
line-network_test = 다른 네트워크에서: { $value }
line-request = 요청 사항: { $value }

## 사실: 정지

line-ban_text = 표시된 안내: { $value }
line-ban_at = 안내를 처음 본 때: { $value }
line-warning_mail = { $value ->
    [yes] 그전에 경고를 받았습니다.
    [unknown] 그전에 경고가 있었는지 알지 못합니다.
   *[no] 그전에 경고를 받지 않았습니다.
}
line-activity_72h = 직전 72시간 동안 한 일: { $value }
# 분명히 ‘예’라고 한 때만. 그 밖에는 아무 말도 하지 않는다.
line-affirms_no_breach = { $value ->
    [yes] 제가 아는 한 이용약관을 지켰습니다.
   *[no] {""}
}

## 사실: 보안

line-anomaly_at = 이상을 처음 알게 된 때: { $value }
line-anomaly_place_ip = 로그인한 장소 또는 IP 주소: { $value }
line-login_notice = { $value ->
    [yes] 로그인 알림을 받았습니다.
    [unknown] 로그인 알림이 왔는지 알지 못합니다.
   *[no] 로그인 알림을 받지 않았습니다.
}
line-settings_changed = 제 동의 없이 바뀐 것: { $value }
line-last_normal_use = 마지막으로 정상 사용한 때: { $value }
line-two_step_state = 2단계 인증: { $value }
line-recovery_valid = { $value ->
    [yes] 복구용 이메일과 전화번호는 아직 쓸 수 있습니다.
    [unknown] 복구용 이메일과 전화번호를 아직 쓸 수 있는지 알지 못합니다.
   *[no] 복구용 이메일이나 전화번호를 더는 쓸 수 없습니다.
}
line-sim_blocked = { $value ->
    [yes] 통신사에서 유심을 정지했습니다.
    [unknown] 유심이 정지되었는지 알지 못합니다.
   *[no] 유심은 아직 정지되지 않았습니다.
}
line-new_phone_available = { $value ->
    [yes] 쓸 수 있는 다른 휴대폰이 있습니다.
    [unknown] 다른 휴대폰을 쓸 수 있을지 아직 알지 못합니다.
   *[no] 아직 다른 휴대폰이 없습니다.
}

## 사실: 메시지와 그룹

line-counterpart_phone = 상대방 번호: { $value }
line-message_at = 메시지 시각: { $value }
line-group_name = 그룹: { $value }
line-group_link = 그룹 링크: { $value }
line-group_admin = 그룹 관리자: { $value }
line-removal_notice = 표시된 안내: { $value }

## 사실: 결제

line-transaction_id = 거래 번호: { $value }
line-amount = 금액: { $value }
line-currency = 통화: { $value }
line-charged_at = 결제된 때: { $value }
line-bank_proof = { $value ->
    [yes] 은행의 결제 내역이 있습니다.
    [unknown] 은행에 결제 내역이 있는지 아직 알지 못합니다.
   *[no] 은행의 결제 내역은 아직 없습니다.
}
line-payment_path = 결제 수단: { $value }

## 사실: 신고와 법률

line-offender_handle = 신고하는 계정: { $value }
line-offence = 이 계정이 하는 일: { $value }
line-content_links = 링크: { $value }
line-evidence = 증거: { $value }
line-relation = 저와의 관계: { $value }
line-reported_before = { $value ->
    [yes] 이전에 신고한 적이 있습니다.
    [unknown] 이전에 신고된 적이 있는지 알지 못합니다.
   *[no] 이 일로는 처음 신고합니다.
}
line-rights_role = 저의 자격: { $value }
line-work = 저작물 또는 상표: { $value }
line-infringing_links = 침해물 링크: { $value }

## 요청하는 것

ask-review = 제 계정에 대한 결정을 재검토해 주시고, 착오였다면 계정을 복구해 주시기 바랍니다.
ask-unfreeze = 제 계정을 검토해 주시고, 착오였다면 동결을 풀어 주시기 바랍니다.
ask-lift_limit = 제 계정이 제한된 이유를 확인해 주시고, 착오였다면 제한을 풀어 주시기 바랍니다.
ask-secure = 계정을 보호하고 다른 세션을 모두 종료한 뒤, 계정 주인인 제가 다시 쓸 수 있게 해 주시기 바랍니다.
ask-deactivate = 제 번호로 다시 등록할 수 있을 때까지 계정을 비활성화해 주시기 바랍니다.
ask-check_login = 최근 로그인을 확인해 제 것이 아닌 것은 종료해 주시고, 제가 더 해야 할 일을 알려 주시기 바랍니다.
ask-restore_access = 제 계정에 다시 들어갈 수 있게 도와주시기 바랍니다.
ask-find_cause = 원인을 찾아 해결 방법을 알려 주시기 바랍니다. 이미 알려진 문제라면 언제쯤 고쳐질지 알려 주시기 바랍니다.
ask-refund = 이 결제가 무엇인지 설명해 주시고, 잘못 청구되었거나 제가 받은 것이 없다면 환불해 주시기 바랍니다.
ask-correct_balance = 거래 내역과 대조해 잔액을 확인하고 바로잡아 주시기 바랍니다.
ask-group_help = 그룹을 확인하고 어떻게 할 수 있는지 알려 주시기 바랍니다.
ask-remove_content = 신고한 내용을 살펴보고 규정에 따라 조치해 주시기 바랍니다.
ask-remove_infringement = 적어 드린 링크의 콘텐츠를 삭제해 주시거나, 판단에 더 필요한 것이 있으면 알려 주시기 바랍니다.
ask-data_answer = 제 개인정보에 대한 요청에 답해 주시고, 본인 확인이 필요하면 알려 주시기 바랍니다.
ask-language_fix = 앱을 제 언어로 설정하는 방법을 알려 주시기 바랍니다.
ask-business_help = 제 비즈니스 관련 사안을 확인하고, 해결에 필요한 것을 알려 주시기 바랍니다.
ask-verify = 인증이 가능한지, 무엇이 필요한지 알려 주시기 바랍니다.
ask-answer = 확인하고 답변해 주시기 바랍니다.

ask-more = 확인에 더 필요한 것이 있으면 연락해 주시기 바랍니다.
