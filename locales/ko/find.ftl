# 묻는 내용을 어디서 찾는지, 그리고 화면의 글을 붙여넣는 곳.
# 메뉴 이름은 따옴표 안에 있습니다.

find-title = 어디서 찾나요?
find-lead = ‘정보’ 화면이나 알림의 글을 복사해 여기에 붙여넣어도 됩니다. 묻는 내용을 그 안에서 찾습니다.
find-unsure = 메뉴는 버전에 따라 다릅니다. 가장 비슷한 것을 찾으세요.
find-paste = 붙여넣은 글
    .hint = 이 컴퓨터에만 남습니다. 아래에 적힌 것만, 그리고 아직 답이 없는 곳에만 쓰입니다.
find-told = 찾은 내용
find-told-item = { $field }: { $value }
find-told-kept = { $field }: { $value } (적어 두신 답을 그대로 둡니다)
notice-find-taken = 답 { $count }개를 채웠습니다. 맞는지 확인하세요.
notice-find-nothing = 아직 비어 있는 질문에 맞는 내용이 없습니다.
key-find = 어디서 찾나요? 화면 글 붙여넣기
    .short = 찾는 곳

find-model_android = Android: ‘설정’ › ‘휴대전화 정보’.
find-model_iphone = iPhone, iPad: ‘설정’ › ‘일반’ › ‘정보’, ‘모델명’ 줄.
find-model_windows = Windows: ‘설정’ › ‘시스템’ › ‘정보’.
find-model_mac = Mac: 왼쪽 위 Apple 메뉴, ‘이 Mac에 관하여’.
find-system_android = Android: ‘설정’ › ‘휴대전화 정보’, ‘Android 버전’ 줄.
find-system_iphone = iPhone, iPad: ‘설정’ › ‘일반’ › ‘정보’, ‘iOS 버전’ 줄.
find-system_windows = Windows: ‘설정’ › ‘시스템’ › ‘정보’, ‘Windows 사양’ 아래.
find-system_mac = Mac: 왼쪽 위 Apple 메뉴, ‘이 Mac에 관하여’.
find-app_whatsapp = WhatsApp: ‘설정’ › ‘도움말’ › ‘앱 정보’.
find-app_telegram = Telegram: 대부분의 기기에서 ‘설정’ 맨 아래.
find-app_wechat = WeChat: ‘나’ › ‘설정’ › ‘정보’.
find-app_line = LINE: ‘설정’ › ‘LINE 정보’.
find-app_signal = Signal: ‘설정’ › ‘도움말’.
find-app_android = Android: 앱 아이콘을 길게 누르고 ‘앱 정보’; 버전은 맨 아래에 있습니다.
find-app_iphone = iPhone, iPad: ‘설정’ › ‘일반’ › ‘iPhone 저장 공간’에서 앱 선택; 버전은 이름 아래에 있습니다.
find-app_computer = 컴퓨터: 앱 메뉴의 ‘정보’.
find-account_wechat = WeChat: ‘나’, 이름 아래의 ‘WeChat ID’.
find-account_line = LINE: ‘설정’ › ‘프로필’.
find-account_telegram = Telegram: ‘설정’, @로 시작하는 이름.
find-account_profile = 프로필이나 프로필 링크에 있습니다. 친구에게도 보이니 확인을 부탁해 보세요.
find-code_window = 오류 창 안, 흔히 괄호 안이나 끝에 있습니다.
find-code_picture = 오류 창을 찍어 둔 이미지가 있다면 그 안에 있습니다.
find-text_window = 오류 창 안에 있습니다. 대부분의 휴대전화에서 글을 길게 눌러 복사할 수 있습니다.
find-ban_notice = 채팅 목록 대신 열리는 화면에 있습니다. 복사할 수 없으면 글자 그대로 옮겨 적으세요.
