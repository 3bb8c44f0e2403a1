# 체크리스트, 스스로 해 볼 일, 가장 먼저 할 일, 주의할 점, 이미지에 보여야 할 것.
# 체크리스트의 한 줄은 짧은 한 문장이다.

## 체크리스트

check-sim_blocked = 통신사에 유심을 정지해 달라고 하세요.
check-bank_told = 은행(카드사)에 결제 사실을 알리세요.
check-other_sessions_ended = 내 것이 아닌 세션을 모두 종료하세요.
check-two_step_on = 2단계 인증을 켜세요.
check-friends_warned = 이 계정이 아닌 다른 방법으로 친구들에게 알리세요.
check-police_if_money_lost = 돈을 잃었다면 경찰에 신고하세요.
check-official_app_installed = 공식 스토어에서 받은 공식 앱만 쓰세요.
check-number_international = 전화번호는 +와 국가 번호를 붙여 쓰세요.
check-email_spelled_right = 이메일 주소를 한 글자씩 다시 확인하세요.
check-times_with_zone = 모든 시각에 시간대를 함께 쓰세요.
check-each_try_with_result = 해 본 일마다 결과를 함께 쓰세요.
check-payment_id_amount_bank_proof = 거래 번호, 금액, 은행 내역을 쓰세요.
check-charge_window_days_left = 신청 기한 안에 보내세요.
check-links_to_public_content = 공개된 내용이라면 링크를 넣으세요.
check-owner_or_agent = 권리자 본인인지, 권리자를 대리하는지 밝히세요.
check-screenshot_has_time = 스크린샷마다 시각이 보이게 하세요.
check-screenshot_cropped_not_blurred = 사적인 부분은 흐리거나 덧칠하지 말고 잘라 내세요.
check-screenshots_max3_jpg_png_5mb_720p = 한 인터넷 글에서 주장하는 한도에 맞추세요: 이미지 최대 3장, JPG 또는 PNG, 한 장에 5MB 미만, 720p 이상.
check-no_code_no_password_no_pin = 인증번호, 비밀번호, PIN은 모두 빼세요.
check-no_card_number = 카드 번호는 모두 빼세요.
check-one_problem_only = 이 문제 하나에 대해서만 쓰세요.
check-address_typed_not_clicked = 링크를 누르지 말고 주소를 직접 입력하세요.
check-sender_of_reply_checked = 답장하기 전에 누가 보낸 것인지 확인하세요.
check-spam_folder_after_1h = 한 시간이 지나도 오지 않으면 스팸 메일함을 보세요.
check-wait_until_then_reply_in_same_thread = 한 번만 보내고 기다린 뒤, 같은 문의에 이어서 다시 물어보세요.

## 스스로 해 볼 일: 문의하기 전에

help-latest_version = 앱을 최신 버전으로 업데이트하세요.
help-clear_cache = 저장 공간 설정에서 앱의 캐시를 지우세요. 대화는 지워지지 않습니다.
help-other_network = 네트워크를 바꿔 보세요. 모바일 데이터를 썼다면 Wi-Fi로, Wi-Fi를 썼다면 모바일 데이터로 해 보세요.
help-restart = 앱을 완전히 닫았다가 다시 열고, 이어서 기기를 다시 시작하세요.
help-service_status = 같은 앱을 쓰는 다른 사람에게 물어보세요. 그 사람도 안 된다면 서비스 장애이니 기다리는 편이 좋습니다.

help-check_number_format = 번호를 확인하세요. +와 국가 번호로 시작하고, 대부분의 나라에서는 그 뒤에 0을 붙이지 않습니다.
help-reset_password = 계정에 비밀번호가 있다면 로그인 화면에서 재설정하세요.
help-look_on_other_device = 다른 기기를 살펴보세요. 아직 로그인되어 있거나, 인증번호가 거기에 떠 있을 수 있습니다.
help-known_device = 이 계정을 쓰던 기기와 네트워크에서 로그인하세요.
help-sms_not_blocked = 휴대폰에 신호가 잡히는지, 모르는 번호의 문자를 차단하고 있지 않은지 확인하세요.
help-code_by_call = 대기 시간이 끝나기를 기다렸다가, 앱에서 전화로도 받을 수 있으면 전화를 고르세요.
help-wait_limit = 화면에 나온 대기 시간이 끝날 때까지 새 인증번호를 요청하지 마세요.
help-operator_sms = 인증번호 문자를 막고 있지 않은지 통신사에 물어보세요.
help-code_only_in_app = 인증번호는 앱에만 입력하고, 누구에게도 보내지 마세요.
help-change_number_in_app = 계정이 아직 열린다면 앱의 계정 설정에서 번호를 바꾸세요.
help-keep_old_number = 계정을 새 번호로 옮길 때까지 옛 번호를 유지하세요.
help-recovery_mail = 화면의 ‘비밀번호 찾기’ 같은 링크를 누르고, 복구용 메일함에서 메일을 찾으세요.

help-read_ban_notice = 앱에 나온 안내를 끝까지 읽으세요. 재검토를 요청하는 버튼이 있는 경우가 많습니다.
help-official_app_only = 변조된 앱이 있다면 지우고 공식 앱을 설치하세요. 변조된 앱은 정지의 원인이 된다고 합니다.
help-read_rules = 플랫폼의 규칙을 읽고, 내 경우에 해당하는 내용을 설명할 수 있게 해 두세요.
help-wait_ban_end = 안내에 끝나는 때가 나와 있으면 그때까지 기다린 뒤에 문의하세요.
help-limit_ends_itself = 봇에게 ‘/start’를 보내세요. 제한이 저절로 풀리는지, 언제 풀리는지 알려 줍니다.
help-line_wait_suspension = 특정 메시지로 인한 이용 정지는 24시간에서 7일까지 이어집니다. 먼저 끝나기를 기다리세요.

help-was_it_you = 혹시 내가 한 일은 아닌지 떠올려 보세요. 새 휴대폰, 브라우저, VPN, 여행 때문일 수 있습니다.
help-check_sessions = 앱 설정에서 기기 목록을 열고 내 것이 아닌 기기가 있는지 보세요.
help-privacy_settings = 개인정보 설정에서 내 번호, 사진, 마지막 접속 시간을 누가 볼 수 있는지 확인하세요.
help-reregister_own_code = 내 휴대폰의 앱에서 번호를 다시 등록하고, 문자로 온 인증번호는 거기에만 입력하세요.
help-log_out_linked_devices = 설정에서 ‘연결된 기기’를 열고 내 것이 아닌 기기를 모두 로그아웃하세요.
help-telegram_other_device = 아직 로그인된 기기에서 ‘설정’ › ‘기기’로 가서 다른 세션을 모두 종료한 뒤 2단계 인증을 켜세요.
help-telegram_number_is_key = 번호를 가진 사람이 계정을 갖게 됩니다. 무엇보다 먼저 통신사에 유심을 정지해 달라고 하세요.
help-friends_by_other_means = 대화방이 남의 손에 있으니 전화나 다른 앱으로 친구들에게 알리세요.
help-line_move_account = 새 유심으로 번호를 되찾은 뒤, 새 휴대폰에서 계정을 옮기세요. 순서는 LINE 고객센터 도움말에서 확인하세요.

help-other_party_online = 상대방에게 접속 상태인지, 다른 사람의 메시지는 받는지 물어보세요.
help-notifications_allowed = 휴대폰 설정에서 앱 알림을 허용하고, ‘방해 금지 모드’도 확인하세요.
help-battery_saver = 앱이 백그라운드에서 실행되도록 절전 대상에서 빼세요.
help-free_storage = 기기의 저장 공간을 비우세요.
help-permissions_media = 휴대폰 설정에서 앱이 사진, 파일, 카메라, 마이크를 쓸 수 있게 허용하세요.
help-same_account_on_devices = 두 기기가 같은 계정을 쓰는지, 둘 다 인터넷에 연결되어 있는지 확인하세요.

help-payment_history = 앱의 결제 내역에서 결제를 찾아 번호와 상태를 적어 두세요.
help-wait_pending = 아직 처리 중인 결제는 저절로 되돌아오기도 합니다. 다음 날 다시 확인하세요.
help-store_first = Apple이나 Google을 통해 결제했다면 먼저 그쪽에 환불을 요청하세요. 돈은 그쪽이 가지고 있습니다.
help-cancel_in_store = 다시 결제되지 않도록, 구독한 곳에서 구독을 해지하세요.
help-ask_seller = 먼저 판매자에게 글로 물어보고 답을 보관하세요.
help-paysupport = 결제한 봇에게 ‘/paysupport’를 보내고 답을 보관하세요.
help-wallet_help = 검색 결과가 아니라 앱 안에 있는 지갑 도움말을 보세요.

help-ask_admin = 먼저 그룹 관리자에게 물어보세요. 누가 들어올지는 관리자가 정합니다.
help-fresh_link = 새 초대 링크를 달라고 하고, 그룹이 꽉 찼는지도 물어보세요.

help-reinstall_after_backup = 백업한 뒤 앱을 지우고 다시 설치하세요.
help-os_supported = 앱이 지금 쓰는 시스템 버전을 아직 지원하는지 확인하세요.
help-store_works = 스토어에서 다른 앱은 설치되는지, 스토어에 로그인되어 있는지 확인하세요.
help-cloud_space = 클라우드 계정에 공간이 남아 있는지, 맞는 계정인지 확인하세요.
help-backup_on_wifi = 휴대폰을 충전기에 꽂고 Wi-Fi로 백업하세요.
help-less_auto_download = 사진과 동영상의 자동 다운로드를 끄세요.
help-fewer_notifications = 대화가 많은 그룹과 채널의 알림을 끄세요.

help-keep_evidence = 무엇이든 사라지기 전에 이름, 링크, 시각을 적어 두세요.
help-report_in_app = 앱에서 해당 메시지나 프로필의 신고 버튼을 쓰세요.
help-block_person = 신고한 뒤에 그 계정을 차단하세요.

help-choose_language_again = 앱 설정에서 언어를 다시 고르세요.
help-system_language = 휴대폰 자체의 언어 설정을 확인하세요. 앱이 그 설정을 따를 수 있습니다.

help-help_center_search = 먼저 플랫폼의 도움말에서 찾아보세요.
help-data_export_in_app = 앱의 계정 설정이나 개인정보 설정에 내 데이터를 직접 받거나 지우는 방법이 있는지 찾아보세요.

## 가장 먼저 할 일: 이 순서대로

action-operator_block_sim = 통신사에 전화해 유심을 정지해 달라고 하세요.
action-bank_police_if_needed = 그 휴대폰이 은행과 연결되어 있으면 은행에 전화하고, 도난당했다면 경찰에 신고하세요.
action-reregister_new_sim = 같은 번호로 새 유심을 받아 다른 휴대폰에서 등록하세요. 그러면 훔친 사람은 로그아웃되고, 메일로 문의하는 것보다 빠릅니다.
action-reregister_own_code = 내 휴대폰에서 번호를 다시 등록하세요. 문자로 온 인증번호는 앱에만 입력하세요.
action-freeze_account = 이 앱이 설치된 아무 휴대폰에서나 로그인 화면을 열어 계정을 동결하세요.
action-end_sessions = 아직 로그인되어 있는 기기에서 다른 세션을 모두 종료하세요.
action-change_password = 계정에 비밀번호가 있다면 바로 바꾸세요.
action-two_step_on = 2단계 인증을 켜세요.
action-friends_warn = 다른 방법으로 친구들에게 알리세요. 누군가 내 이름으로 돈을 달라고 할 수 있습니다.
action-bank_if_money = 돈이나 카드 정보가 걸려 있으면 은행(카드사)에 전화하세요.
action-police_if_money = 돈을 잃었다면 경찰에 신고하세요.
action-tell_bank = 지금 은행(카드사)에 알리세요. 결제를 막거나 이의를 제기해 주는 경우가 많습니다.
action-keep_receipt = 영수증과 은행의 결제 내역을 보관하세요.
action-no_more_money = 상대가 뭐라고 하든 돈도 인증번호도 더 보내지 마세요.
action-danger_call_help = 누군가 위험하다면 먼저 그 지역의 긴급 신고 전화로 도움을 요청하세요.

## 주의할 점

note-code_never = 어느 고객지원팀도 인증번호, 비밀번호, PIN이 필요하지 않습니다. 그것을 묻는 사람은 고객지원이 아닙니다.
note-fake_support_fee = 고객지원은 무료입니다. 수수료나 기프트 카드를 달라는 사람은 고객지원이 아닙니다.
note-other_app_support = 고객지원은 다른 메신저로 연락하지 않습니다.
note-store_refund = Apple이나 Google을 통해 산 것은 그쪽에서 환불합니다.
note-admins_decide = 누가 그룹에 들어오고 누가 이끌지는 그룹 관리자가 정합니다. 먼저 관리자에게 물어보세요.
note-do_not_copy_illegal = 불법 이미지를 저장하거나 복사하거나 전달하지 마세요. 링크와 이름, 시각이면 충분합니다.

note-one_number_per_appeal = 이의 제기 한 건에 전화번호는 하나만 쓰세요.
note-review_not_faster = 여러 번 요청해도 검토가 빨라지지 않습니다. 진행 상태는 앱을 열면 보입니다.
note-wait_7_days_pin = 모르는 사람이 2단계 인증 PIN을 설정했다면, WhatsApp에서는 7일이 지나면 PIN 없이 들어갈 수 있습니다. 문자로 받은 인증번호로 로그인하면 그 사람은 바로 로그아웃됩니다.
note-deleted_after_30_days_claim = 다른 사이트들은 WhatsApp 도움말을 인용해, 비활성화된 계정이 약 30일 뒤에 삭제된다고 합니다. 그 전에 다시 등록하세요.
note-badge_beside_name = 공식 대화의 배지는 이름 옆에 있습니다. 사진 안에 있는 배지는 가짜입니다. 앱에서 확인하세요.

note-messenger_com_closed = 언론 보도에 따르면 messenger.com은 이제 Facebook으로 연결됩니다. 도움말은 facebook.com/help에 있습니다.
note-report_shows_chat = 신고하면 Facebook이 그 대화의 최근 메시지를 받아 읽습니다.

note-volunteers_no_secrets = 여기서는 자원봉사자가 답합니다. 비밀은 쓰지 마세요.
note-telegram_code_never = Telegram이 보낸 로그인 인증번호는 누구에게도, Telegram에도 알려 주면 안 됩니다.
note-smstelegram_only = X의 @smstelegram은 소셜 네트워크에 있는 유일한 Telegram 고객지원 계정입니다.
note-first_limit_few_days = 첫 제한은 며칠 동안 이어지며, 더 일찍 끝낼 수 없습니다.
note-stars_final = Telegram Stars 구매는 되돌릴 수 없습니다. 다만 받지 못한 것은 봇 개발자가 환불해 줄 수 있습니다.
note-abuse_mail_needs_links = 신고용 주소로 보내는 메일에는 링크(t.me/… 또는 @…)가 있어야 처리됩니다.
note-verify_not_for_users = 채널, 그룹, 봇만 인증받을 수 있고 개인 계정은 인증받을 수 없습니다.
note-dmca_owner_only = 이 요청은 권리자나 권리자를 대리하는 사람만 할 수 있습니다.
note-private_chats_not_processed = 비공개 대화에 대한 요청은 처리하지 않고, 공개된 내용만 처리합니다.

note-wechat_two_services = WeChat(해외)과 Weixin(중국 본토)은 운영사가 다른 두 서비스입니다. 가입한 쪽에 문의하세요.
note-wechat_kefu_is_a_shops_tool = ‘微信客服’는 상점이 자기 페이지에 넣는 도구입니다. 그런 대화창은 상점의 것이지 WeChat 고객지원이 아닙니다.
note-wechat_no_third_party_unblock = 차단을 풀어 준다는 사람에게 돈을 주지 마세요. 그렇게 푼 계정은 다시 차단된다고 합니다.

note-line_no_phone_replies = LINE은 원칙적으로 LINE 메시지나 이메일로만 답합니다. 전화가 온다면 LINE이 아닙니다.
note-line_owner_only = 문의 양식은 다른 사람이 아니라 계정 본인이 보내야 합니다.

note-activation_code_never = 상대가 누구라고 하든 활성화 코드를 절대 알려 주지 마세요.
note-viber_blocked_by_machine = Viber 개인정보 처리방침에 따르면, 자동화 시스템에 차단된 사람은 고객지원에 확인을 요청할 수 있습니다.
note-viber_store_refund = Apple이나 Google을 통해 산 것은 Viber가 아니라 그쪽에서 환불합니다.
note-viber_cooling_off = 14일의 청약 철회 기간은 구매한 것을 쓰는 순간 끝납니다.

note-signal_modified_app = 변조된 Signal 앱은 다른 주소를 고객지원이라고 알려 줄 수 있습니다. 공식 앱이 알려 주는 것만 믿으세요.
note-signal_abuse_address = abuse@signal.org는 이름과 달리 저작권과 상표권만 다룹니다. 사람에 대한 신고는 거기서 처리하지 않습니다.
note-discord_false_reports = Discord는 거짓 신고나 반복 신고를 제재합니다. 직접 본 것만 한 번 신고하세요.
note-snapchat_my_eyes_only = 비밀번호나 ‘My Eyes Only’ 암호를 Snapchat 고객지원에도, 다른 누구에게도 절대 알려 주지 마세요.
note-kakao_phone_unconfirmed = KakaoTalk 전화번호는 다른 사이트에서만 찾을 수 있었고, 확인된 것은 하나도 없습니다.
note-kakao_search_pages = 모르는 사람들이 cs.kakao.com 페이지의 검색어 자리에 자기 연락처를 넣어 둡니다. 거기에 있는 번호나 ID는 쓰지 마세요.
note-kakao_id_masked = 사칭 신고를 하면 카카오에서 신분증을 요청합니다. 보내기 전에 신분증 번호를 가리세요.

## 증거: 이미지에 보여야 할 것

proof-ban_notice = 로그인할 때 나오는 안내 전체와 그 이유, 시각
proof-red_mark_number_time = 빨간 표시, 상대방의 이름이나 번호, 보낸 시각
proof-chat_and_time = 메시지가 없거나 늦게 온 대화 목록과 시각
proof-failed_file = ‘전송 중’에 멈춘 파일과 그 크기, 시각
proof-both_devices = 두 기기에서 본 같은 대화, 기기마다 이미지 한 장
proof-payment_screen = 거래 번호, 금액, 상태가 보이는 결제 페이지
proof-bank_notice = 카드 번호를 뺀 은행의 결제 알림
proof-dead_link = 링크가 작동하지 않는다는 안내와 그룹 이름
proof-removal_notice = 내보내졌다는 안내와 그룹 이름, 시각
proof-group_info = 이름과 관리자가 보이는 그룹 정보 페이지
proof-error_window_version = 오류 창과 앱 버전이 나오는 페이지
proof-slow_screen_storage = 느리거나 멈춘 화면과 시각, 앱의 저장 공간이나 배터리 사용량 페이지
proof-store_error = 스토어의 오류 메시지와 앱 이름
proof-backup_error = 오류와 마지막 백업 시각이 보이는 백업 페이지
proof-notification_settings = 휴대폰의 앱 알림 설정
proof-profile_and_message = 정확한 이름이 보이는 프로필, 시각이 보이는 메시지
proof-payment_request = 돈을 달라는 요청(내 계좌 정보는 빼고)
proof-fake_profile = 정확한 이름이 보이는 가짜 프로필, 내 프로필과 나란히
