# 마법사의 질문: 분류, 세부 문제, 페이지, 항목, 자주 쓰는 답변.
# 분류와 세부 문제의 이름은 메시지 제목에도 들어가고, choice-*와 try-*는 답변으로
# 메시지에 들어간다. 중립적이고 짧게 쓴다.

## 분류

category-account_access = 계정 접속
    .about = 로그인이 안 되거나 인증번호가 안 와요
category-account_ban = 계정 정지·제한
    .about = 정지, 이용 중지, 동결, 제한을 당했어요
category-security = 보안
    .about = 해킹, 모르는 로그인, 휴대폰 분실·도난
category-messages = 메시지
    .about = 안 보내지거나, 안 오거나, 늦거나, 사라졌어요
category-payments = 결제
    .about = 잘못된 결제, 환불, 잔액, 구독
category-groups = 그룹
    .about = 못 들어가거나, 내보내졌거나, 관리자 권한을 잃었어요
category-technical = 기술 문제
    .about = 앱이 꺼지거나 느리거나, 업데이트·백업이 안 돼요
category-abuse = 신고
    .about = 스팸, 협박, 사기, 나를 사칭하는 사람
category-language = 언어
    .about = 앱이 다른 언어로 나와요
category-business = 비즈니스
    .about = 공식 인증, API, 차단된 비즈니스 계정
category-legal_privacy = 법률·개인정보
    .about = 저작권, 상표권, 내 개인정보
category-other = 기타
    .about = 이 목록에 맞는 것이 없어요

## 세부 문제

option-no_login = 로그인 불가
    .about = 로그인되지 않거나, 로그아웃된 뒤로 다시 못 들어가요
option-no_code = 인증번호가 오지 않음
    .about = 문자로도 전화로도 인증번호가 안 와요
option-number_changed = 전화번호 변경
    .about = 번호가 바뀌었거나, 예전 유심을 못 써요
option-two_step_forgotten = 2단계 인증 정보 분실
    .about = 인증번호 다음에 묻는 PIN이나 비밀번호를 잊었어요

option-banned = 계정이 정지됨
    .about = 내 계정이나 번호가 정지, 차단, 비활성화됐다고 나와요
option-temporarily_banned = 계정이 일시 정지됨
    .about = 몇 시간이나 며칠 정지됐고 남은 시간이 나와요
option-frozen = 계정이 동결됨
    .about = 계정이 동결돼서 볼 수만 있고 쓸 수 없어요
option-limited_sending = 메시지 보내기가 제한됨
    .about = 연락처에 없는 사람에게 메시지를 못 보내요

option-hijacked = 계정 탈취
    .about = 해킹·도용: 다른 사람이 들어와 내 행세를 해요
option-suspicious_login = 의심스러운 로그인
    .about = 내가 하지 않은 로그인이나 모르는 기기가 있어요
option-phone_lost = 휴대폰 분실·도난
    .about = 휴대폰이 없어졌는데 계정이 거기 열려 있어요
option-data_leak = 정보 유출 의심
    .about = 대화, 사진, 번호가 새어 나간 것 같아요

option-send_failed = 메시지 전송 안 됨
    .about = 빨간 표시가 뜨거나 ‘전송 중’에서 멈춰요
option-not_received = 메시지 수신 안 됨
    .about = 다른 사람이 보낸 메시지가 오지 않아요
option-delayed = 메시지 지연
    .about = 메시지가 몇 시간 늦게 오거나 앱을 열어야만 와요
option-media_failed = 사진·파일 전송 안 됨
    .about = 사진, 동영상, 음성, 파일이 올라가거나 받아지지 않아요
option-sync = 메시지 동기화 안 됨
    .about = 대화가 없거나 휴대폰과 컴퓨터가 서로 달라요

option-failed = 결제 실패
    .about = 결제가 안 되거나 멈춰 있어요
option-refund = 환불
    .about = 돈을 돌려받고 싶거나, 환불이 안 들어왔어요
option-wrong_balance = 잔액 오류
    .about = 잔액이 틀리거나 지갑에서 돈이 없어졌어요
option-wrong_charge = 잘못된 결제
    .about = 이중 결제, 과다 결제, 또는 안 산 것이 결제됐어요
option-subscription = 구독
    .about = 결제했는데 적용이 안 되거나 계속 갱신돼요
option-goods_not_delivered = 결제했으나 받지 못함
    .about = 돈을 냈는데 산 것이 오지 않았어요

option-cannot_join = 그룹 참여 불가
    .about = 링크가 안 되거나, 그룹이 꽉 찼거나, 거부당해요
option-removed = 그룹에서 내보내짐
    .about = 그룹에서 쫓겨났어요
option-admin_rights = 관리자 권한
    .about = 내가 관리자가 아니게 됐거나, 그룹에 관리자가 없어요

option-crash = 앱 강제 종료
    .about = 저절로 꺼지거나, 멈추거나, 열리지 않아요
option-cannot_update = 업데이트 안 됨
    .about = 업데이트가 실패하거나 버전이 너무 낮다고 나와요
option-backup_failed = 백업 실패
    .about = 백업이 멈추거나 대화를 복원할 수 없어요
option-slow = 앱이 느림
    .about = 버벅이거나, 배터리를 많이 쓰거나, 저장 공간이 차요
option-notifications = 알림
    .about = 소리나 알림이 없거나, 앱을 열어야만 와요

option-spam = 스팸
    .about = 원치 않는 광고가 계속 와요
option-harassment = 괴롭힘·협박
    .about = 욕설, 스토킹, 협박, 공갈을 당하고 있어요
option-scam = 사기
    .about = 사기를 당했거나, 누군가 사람들의 돈을 뜯으려 해요
option-illegal_content = 불법 콘텐츠
    .about = 폭력, 아동 학대, 마약 같은 범죄가 대화에 있어요
option-impersonation = 사칭
    .about = 가짜 계정이 내 이름과 사진을 써요
option-malicious_bot = 악성 봇
    .about = 봇이 속이거나, 스팸을 보내거나, 인증번호를 물어요

option-wrong_language = 다른 언어로 나옴
    .about = 앱이 갑자기 읽을 수 없는 언어로 나와요
option-cannot_switch = 언어 변경 불가
    .about = 내 언어가 없거나, 바꿔도 되돌아가요

option-verification = 공식 인증
    .about = 비즈니스나 채널에 공식 인증 표시를 받고 싶어요
option-api = 비즈니스 API
    .about = API, 봇, 비즈니스 도구가 작동하지 않아요
option-blocked = 비즈니스 계정 차단
    .about = 비즈니스 번호, 봇, 채널이 차단됐어요

option-copyright = 저작권
    .about = 누군가 내 사진, 글, 음악, 동영상을 베껴요
option-trademark = 상표권
    .about = 누군가 내 브랜드, 이름, 로고를 써요
option-data_request = 내 개인정보에 대한 요청
    .about = 내 개인정보의 사본을 받거나 삭제하고 싶어요
option-privacy = 개인정보 보호
    .about = 내 개인정보가 잘못 공개·사용·공유되고 있어요

option-other = 다른 문제
    .about = 내 문제는 어느 목록에도 없어요

## 페이지

page-account = 내 계정
page-device = 휴대폰과 앱
page-happened = 있었던 일
page-ban = 정지
page-security = 보안
page-messages = 메시지
page-groups = 그룹
page-payment = 결제
page-abuse = 신고하는 내용
page-legal = 내 권리
page-business = 내 비즈니스
page-story = 내 말로 설명하기
page-timeline = 일어난 순서
page-tried = 해 본 일
page-request = 요청하는 것
page-proof = 스크린샷

## 항목: 계정

field-account_phone = 계정의 전화번호
    .hint = 플랫폼이 이 번호로 계정을 찾습니다. +와 국가 번호를 붙여 쓰세요.
    .example = +44 7700 900123
field-username = 사용자 이름
    .hint = 있다면 프로필에 나옵니다. @로 시작하는 경우가 많습니다.
    .example = @maria_k_example
field-account_id = 계정 ID 또는 표시 이름
    .hint = WeChat ID, LINE 표시 이름, 프로필 링크 등 계정을 가리키는 것.
    .example = wxid_example77
field-registered_since = 계정 가입 시기
    .hint = 연도나 월이면 충분합니다. 내 계정임을 보여 주는 데 도움이 됩니다.
    .example = 2022-08
field-reply_email = 답변받을 이메일
    .hint = 지금 열어 볼 수 있는 주소. 답변이 거기로 올 수 있습니다.
    .example = maria@example.org
field-alt_contact = 다른 연락 방법
    .hint = 앞으로 7일 동안 쓸 수 있는 다른 이메일이나 번호.
    .example = m.k@example.net
field-legal_name = 실명
    .hint = 플랫폼의 양식에서 요구할 때만 필요합니다.
    .example = 홍길동
field-service_region = 서비스 지역
    .hint = WeChat(해외)과 Weixin(중국 본토)은 운영 회사가 다릅니다.
field-business_name = 비즈니스 이름
    .hint = 비즈니스 프로필에 나온 그대로.
    .example = 누리서점
field-business_verified = 비즈니스가 인증되었나요?
    .hint = 프로필에 플랫폼의 공식 인증 표시가 있을 때만 ‘예’입니다.

## 항목: 기기

field-device_model = 휴대폰 또는 컴퓨터 모델
    .hint = 기기 설정의 ‘정보’에 있습니다.
    .example = Pixel 8
field-os_version = 시스템과 버전
    .hint = 기기 설정의 ‘정보’에서 모델 가까이에 있습니다.
    .example = Android 14
field-app_version = 앱 버전
    .hint = 앱 설정의 도움말이나 정보, 또는 앱 스토어에 있습니다.
    .example = 11.7.2
field-network_type = 네트워크
    .hint = 그때 기기가 쓰고 있던 것.
field-unofficial_app = 변조되었거나 공식이 아닌 앱인가요?
    .hint = 그런 앱은 정지의 원인이 될 수 있습니다. 솔직히 답하면 다시 묻는 수고가 줄어듭니다.

## 항목: 무슨 일이 있었나

field-summary = 문제를 한 문장으로
    .hint = 메시지의 제목이 됩니다. 얼마나 심각한지가 아니라 무슨 일인지 쓰세요.
    .example = 20MB가 넘는 파일이 ‘전송 중’에서 멈춤
field-description = 있었던 일
    .hint = 사실을 순서대로 쓰세요. 인증번호, 비밀번호, PIN, 카드 번호는 쓰지 마세요.
field-impact = 이 일로 못 하게 된 것
    .hint = 강한 말보다 담담한 사실 하나가 더 도움이 됩니다.
    .example = 고객에게 계약서를 보낼 수 없음
field-happened_at = 일어난 때
    .hint = 될 수 있으면 날짜, 시각, 시간대까지. ‘어제 저녁’ 정도로 시작해도 됩니다.
    .example = 2026-02-16 19:05
field-first_seen = 처음 알게 된 때
    .hint = 고객지원은 날짜와 시각으로 기록을 찾습니다.
    .example = 2026-02-11 09:20
field-last_seen = 마지막으로 나타난 때
    .hint = 가장 최근에 일어난 때. 한 번뿐이었다면 비워 두세요.
    .example = 2026-02-13 22:10
field-frequency = 얼마나 자주
    .hint = 어떤 때 생기는지 알게 됐다면 함께 쓰세요.
    .example = 20MB가 넘는 파일을 보낼 때마다
field-steps_before = 바로 전에 한 일
    .hint = 고객지원이 따라 해 볼 수 있게 한 단계씩 쓰세요.
    .example = 대화를 열고, 사진을 고르고, 보내기를 누름
field-error_text = 오류 메시지의 문구
    .hint = 화면에 나온 언어 그대로, 한 글자도 바꾸지 말고 쓰세요.
field-error_code = 오류 코드
    .hint = 오류 창에 있는 짧은 코드. 로그인 인증번호는 절대 쓰지 마세요.
    .example = Error 403
field-other_devices = 다른 기기에서는
    .hint = 다른 기기에서 된다면 이 기기의 문제입니다.
    .example = 컴퓨터에서는 됨
field-network_test = 다른 네트워크에서는
    .hint = 모바일 데이터 대신 Wi-Fi로, 또는 Wi-Fi 대신 모바일 데이터로 해 보세요.
field-timeline = 시간순 경과
    .hint = 오래된 것부터, 한 줄에 시각 하나와 그때 있었던 일을 쓰세요.
    .example = 파일이 ‘전송 중’에서 멈춤
field-tried = 해 본 일
    .hint = 하나하나 결과와 함께 쓰세요. 그래야 같은 것을 또 해 보라고 하지 않습니다.
    .example = 앱 다시 시작
field-request = 요청하는 것
    .hint = 고객지원이 들어줄 수 있는 분명한 요청 하나.
    .example = 원인을 찾아 언제 고쳐질지 알려 주세요

## 항목: 정지

field-ban_text = 정지 안내의 문구
    .hint = 앱에 나온 그대로, 한 글자도 바꾸지 말고 쓰세요.
    .example = 계정이 정지되었습니다
field-ban_at = 정지를 알게 된 때
    .hint = 될 수 있으면 정확하게 날짜, 시각, 시간대까지 쓰세요.
    .example = 2026-03-09 21:40
field-warning_mail = 그전에 경고가 왔나요?
    .hint = 이메일이나 앱으로. 스팸 메일함도 보세요.
field-activity_72h = 직전 72시간 동안 한 일
    .hint = 들어간 그룹, 많이 보낸 메시지, 새 휴대폰 등 사실 그대로.
    .example = 그룹 두 곳에 들어가고 휴대폰을 바꿈
field-affirms_no_breach = 이용약관을 지켰나요?
    .hint = ‘예’라고 할 때만 메시지에 들어갑니다. 확실하지 않으면 비워 두세요.

## 항목: 보안

field-anomaly_at = 이상을 처음 알게 된 때
    .hint = 처음으로 이상한 메시지나 알림이 오거나 로그아웃된 때. 시간대도 함께.
    .example = 2026-01-20 23:10
field-anomaly_place_ip = 로그인한 장소 또는 IP 주소
    .hint = 로그인 알림이나 기기 목록에 나온 그대로.
    .example = Windows PC, 바르샤바
field-login_notice = 로그인 알림이 왔나요?
    .hint = 새 기기에서 내 계정이 열렸다는 메시지.
field-settings_changed = 동의 없이 바뀐 것
    .hint = 아는 것을 모두. 고객지원이 무엇을 되돌려야 하는지 알 수 있습니다.
field-last_normal_use = 마지막으로 정상 사용한 때
    .hint = 마지막으로 모든 것이 평소와 같았던 때.
    .example = 2026-01-20 21:00
field-two_step_state = 2단계 인증
    .hint = 켜져 있는지만 답하세요. PIN이나 비밀번호 자체는 절대 쓰지 마세요.
field-recovery_valid = 복구용 이메일과 번호를 아직 쓸 수 있나요?
    .hint = 그리로 오는 메일과 문자를 아직 읽을 수 있으면 ‘예’입니다.
field-sim_blocked = 통신사에서 유심을 정지했나요?
    .hint = 유심을 가진 사람은 로그인 인증번호를 받을 수 있습니다.
field-new_phone_available = 쓸 수 있는 다른 휴대폰이 있나요?
    .hint = 새 유심과 함께 쓰면 계정에 다시 들어가는 가장 빠른 길입니다.

## 항목: 메시지

field-counterpart_phone = 상대방 번호
    .hint = +와 국가 번호를 붙여 쓰세요. 메시지를 추적하는 데 도움이 됩니다.
    .example = +44 7700 900456
field-message_at = 메시지 시각
    .hint = 될 수 있으면 5분 이내로 정확하게 쓰세요.
    .example = 2026-02-11 09:20

## 항목: 그룹

field-group_name = 그룹 이름
    .hint = 앱에 나온 그대로 정확하게.
    .example = 3반 학부모 모임
field-group_link = 그룹 링크
    .hint = 있다면 초대 링크.
    .example = https://chat.whatsapp.com/EXAMPLE123
field-group_admin = 그룹 관리자
    .hint = 그룹에 나온 이름. 누가 들어올지는 관리자가 정합니다.
    .example = D 선생님
field-removal_notice = 안내의 문구
    .hint = 앱에 나온 그대로, 한 글자도 바꾸지 말고 쓰세요.
    .example = 그룹에서 내보내졌습니다

## 항목: 결제

field-transaction_id = 거래 번호
    .hint = 영수증이나 결제 내역에 있습니다. 카드 번호는 절대 쓰지 마세요.
    .example = 4200009999202606011234567890
field-amount = 금액
    .hint = 영수증에 나온 정확한 액수.
    .example = 8800
field-currency = 통화
    .hint = 영수증에 있는 영문 세 글자.
    .example = KRW
field-charged_at = 결제된 때
    .hint = 영수증에 있습니다. 이날부터 신청 기한을 세는 플랫폼도 있습니다.
    .example = 2026-06-01 12:02
field-bank_proof = 은행 내역에 이 결제가 나오나요?
    .hint = 통장이나 카드 내역의 한 줄이면 충분합니다.
field-payment_path = 결제 수단
    .hint = 앱 스토어, 플랫폼, 판매자 중 누가 환불할 수 있는지가 달라집니다.

## 항목: 신고

field-offender_handle = 신고할 계정
    .hint = 사용자 이름, 번호, 링크를 정확히 복사하세요. 비슷하게 생긴 글자도 구별됩니다.
    .example = @maria_k_exampIe
field-offence = 이 계정이 하는 일
    .hint = 직접 본 것만 쓰고, 비난하는 말은 붙이지 마세요.
    .example = 내 이름과 사진을 베껴 지인들에게 돈을 달라고 함
field-content_links = 메시지나 프로필의 링크
    .hint = 공개 링크가 있으면 고객지원이 직접 볼 수 있습니다.
    .example = t.me/maria_k_exampIe
field-evidence = 보여 줄 수 있는 것
    .hint = 보관해 둔 것. 다른 사람은 흐리게 하지 말고 잘라 내세요.
    .example = 스크린샷 3장, 송금 요청 1건
field-relation = 나와의 관계
    .hint = 고객지원이 상황을 판단하는 데 도움이 됩니다.
field-reported_before = 전에 신고한 적이 있나요?
    .hint = 앱의 ‘신고’ 버튼이나 다른 방법으로.

## 항목: 법률

field-rights_role = 나의 자격
    .hint = 권리자나 권리자를 대리하는 사람만 신청할 수 있습니다.
field-work = 저작물 또는 상표
    .hint = 제목, 등록 번호, 또는 원본을 볼 수 있는 곳.
    .example = ‘새벽 항구’, 사진, https://example.org/harbour
field-infringing_links = 침해물 링크
    .hint = 베낀 것 하나에 링크 하나씩. 고객지원은 찾을 수 있는 것만 처리할 수 있습니다.
    .example = t.me/example_channel/42

## 항목: 그 밖

field-screenshots = 스크린샷
    .hint = 시각이 보이는 전체 화면. 사적인 부분은 잘라 내고, 흐리게 하지 마세요.
    .example = 정지 안내
field-found_contact = 다른 곳에서 찾은 연락처
    .hint = 인터넷이나 메시지에서 본 번호, 주소, 링크. 여기서 바로 확인만 하고 메시지에는 넣지 않습니다. 없으면 비워 두세요.
    .example = support@example.com
field-note = 나만 보는 메모
    .hint = 저장된 문의에만 남고 절대 보내지 않습니다.
field-wants_urgent_mark = 긴급으로 표시할까요?
    .hint = 돈이 빠져나갔거나 계정이나 휴대폰을 도난당했을 때만.

## 자주 쓰는 답변

choice-network_type-wifi = Wi-Fi
choice-network_type-mobile = 모바일 데이터
choice-network_type-both = Wi-Fi와 모바일 데이터

choice-frequency-always = 항상
choice-frequency-often = 자주
choice-frequency-sometimes = 가끔
choice-frequency-once = 한 번

choice-other_devices-same = 같은 문제가 있음
choice-other_devices-fine = 정상 작동
choice-other_devices-no_other = 다른 기기가 없음

choice-network_test-other_network_same = 같은 문제가 있음
choice-network_test-other_network_works = 정상 작동
choice-network_test-not_tested = 해 보지 않음

choice-two_step_state-on = 켜짐
choice-two_step_state-off = 꺼짐
choice-two_step_state-unknown_pin = 켜져 있으나 통과할 수 없음

choice-relation-stranger = 모르는 사람
choice-relation-acquaintance = 아는 사람
choice-relation-former_contact = 예전에 알던 사람
choice-relation-business = 업체

choice-payment_path-app_store = 앱 스토어(Apple 또는 Google)
choice-payment_path-in_app = 앱 안에서
choice-payment_path-bank = 은행 계좌 또는 카드
choice-payment_path-bot = 대화 속 봇

choice-rights_role-owner = 권리자
choice-rights_role-agent = 권리자에게 위임받음
choice-rights_role-neither = 권리자도 대리인도 아님

choice-service_region-overseas = WeChat(중국 본토 밖)
choice-service_region-mainland = Weixin(중국 본토)

choice-impact-cannot_use = 계정을 쓸 수 없음
choice-impact-work = 일을 할 수 없음
choice-impact-family = 가족과 연락할 수 없음
choice-impact-money = 돈을 잃었거나 잃을 수 있음

choice-request-explain = 이유 설명
choice-request-restore = 계정 접속 복구
choice-request-refund = 금액 환불
choice-request-remove = 콘텐츠 또는 계정 삭제
choice-request-fix_date = 원인 파악과 수정 시점 안내

choice-offence-impersonates_me = 저를 사칭함
choice-offence-asks_money = 사람들에게 돈을 요구함
choice-offence-threats = 협박함
choice-offence-spam = 스팸을 보냄
choice-offence-illegal = 불법 콘텐츠를 올림

choice-settings_changed-password = 비밀번호
choice-settings_changed-email = 이메일 주소
choice-settings_changed-phone = 전화번호
choice-settings_changed-devices = 연결된 기기

## 해 본 결과

result-none = 변화 없음
result-temporary = 잠시 나아짐
result-partly = 일부 나아짐
result-solved = 해결됨

## 흔히 해 보는 일

try-restart_app = 앱 다시 시작
try-reinstall = 앱 재설치
try-other_network = 다른 네트워크로 전환
try-restart_phone = 휴대폰 다시 시작
try-update = 앱 업데이트
try-clear_cache = 앱 캐시 지우기
try-other_device = 다른 기기에서 시도
