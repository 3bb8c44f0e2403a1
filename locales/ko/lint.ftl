# `casewright lint`가 하는 말. 규칙마다 틀린 점($name은 그 이름)과 고치는 방법이 있다:
# 비슷한 이름($near)이 있으면 .near, 없으면 .mend. 규칙에 .near가 없으면 lint-near를 쓴다.

lint-error = 오류
lint-warning = 경고
lint-mend = 고치기
lint-near = 혹시 “{ $near }” 아닌가요?
lint-summary = 오류 { $errors }개, 경고 { $warnings }개
lint-more = { $path }: { $count }개 더 있습니다.
lint-too-large = { $path }: { $most } KiB보다 커서 읽지 않았습니다.

# 이 언어에서 어떤 항목도 물어서는 안 되는 것. 이 가운데 하나라도 있는 이름은 거부된다.
lint-words-secret = 비밀번호 | 패스워드 | 암호 | 잠금번호 | PIN | 핀번호 | 핀 번호 | 인증번호 | 인증 번호 | 인증코드 | 인증 코드 | 로그인 코드 | 보안코드 | 보안 코드 | 카드번호 | 카드 번호 | CVC | CVV

## TOML 파일로서

lint-syntax = 올바른 TOML이 아닙니다.
    .mend = 이 자리나 바로 앞에 따옴표, 괄호, 등호가 빠지지 않았는지 보세요.
lint-duplicate_key = 같은 키가 두 번 나옵니다: “{ $name }”.
    .mend = 하나만 남기세요.
lint-unknown_key = 여기에 없는 키입니다: “{ $name }”.
    .mend = 지우거나, casewright lint --schema로 키를 찾아보세요.
lint-missing_key = 키가 빠져 있습니다: “{ $name }”.
    .mend = 추가하세요.
lint-wrong_type = 값의 종류가 다릅니다: “{ $name }”.
    .mend = casewright lint --schema로 어떤 값이 들어가는지 찾아보세요.
    .near = 이렇게 쓰세요: { $near ->
        [text] 따옴표로 묶은 텍스트
        [number] 정수
        [boolean] true 또는 false
        [list] 대괄호로 묶은 목록
       *[table] 테이블
    }.
lint-wrong_value = 여기에 맞지 않는 값입니다: “{ $name }”.
    .mend = casewright lint --schema로 쓸 수 있는 값을 찾아보세요.
lint-schema = schema = { $name }: 다른 버전입니다.
    .mend = 이 프로그램은 schema = 1을 읽습니다.
lint-too_many = “{ $name }” 개수가 읽을 수 있는 { $near }개보다 많습니다.
    .mend = 파일을 나누세요.
    .near = 최대 { $near }개만 남기세요.
lint-too_long = “{ $name }” 길이가 { $near }바이트를 넘습니다.
    .mend = 줄이세요.
    .near = { $near }바이트 아래로 줄이세요.

## 카탈로그

lint-duplicate = 두 번 나옵니다: “{ $name }”.
    .mend = 하나에 다른 이름을 주거나 지우세요.
lint-id_shape = id가 아닙니다: “{ $name }”.
    .mend = 영문 소문자 a–z, 숫자, 밑줄을 64자까지 쓰세요.
lint-unknown_field = 없는 항목입니다: “{ $name }”.
    .mend = fields 아래에 추가하거나 다른 이름을 쓰세요.
lint-unknown_channel = 이 플랫폼에 없는 창구입니다: “{ $name }”.
    .mend = 창구를 추가하거나 다른 이름을 쓰세요.
lint-unknown_source = 없는 출처입니다: “{ $name }”.
    .mend = sources 아래에 추가하거나 다른 이름을 쓰세요.
lint-unknown_platform = 없는 플랫폼입니다: “{ $name }”.
    .mend = 있는 플랫폼의 이름을 쓰세요.
lint-unknown_option = 없는 분류나 세부 문제입니다: “{ $name }”.
    .mend = category 또는 category.option 꼴로 쓰세요.
lint-unknown_template = 없는 템플릿입니다: “{ $name }”.
    .mend = templates 아래에 추가하거나 다른 이름을 쓰세요.
lint-no_source = 어디서 온 것인지 나와 있지 않습니다: “{ $name }”.
    .mend = 출처를 적어도 하나 쓰세요.
lint-date = 날짜가 아닙니다: “{ $name }”.
    .mend = 2026-11-21처럼 쓰세요.
lint-weak_channel = 권하는 창구인데 상태가 confirmed도 plausible도 아닙니다: “{ $name }”.
    .mend = 경로에서 빼거나, 확인해 주는 출처를 찾으세요.
lint-no_address = 창구에 주소가 없습니다: “{ $name }”.
    .mend = 값을 추가하거나 in_app으로 바꾸세요.
lint-no_route = 갈 수 있는 경로가 없습니다: { $name }.
    .mend = 조건 없는 경로를 추가하거나 "*" 경로를 추가하세요.
lint-channel_per_option = 이 경로에 창구가 없고 이유도 없습니다: “{ $name }”.
    .mend = 창구를 추가하거나, none에 이유를 쓰세요.
lint-not_yes_no = 예·아니요 항목이 아니어서 아무것도 확인할 수 없습니다: “{ $name }”.
    .mend = yes_no 종류의 항목을 쓰거나 watches를 쓰세요.
lint-no_choices = 정해진 선택지만 받는데 선택지가 없습니다: “{ $name }”.
    .mend = 선택지를 추가하거나 closed를 빼세요.
lint-official_domain = 이 플랫폼의 호스트가 아닙니다: “{ $name }”.
    .mend = 주소를 고치거나, 플랫폼이 직접 자기 것이라고 밝힌 호스트라면 추가하세요.
lint-official_source = confirmed라고 했지만 그렇게 말하는 플랫폼의 출처가 없습니다: “{ $name }”.
    .mend = 플랫폼 자체의 페이지를 쓰거나 상태를 낮추세요.
lint-deadline_source = 기한이 confirmed라고 했지만 그렇게 말하는 플랫폼의 출처가 없습니다: “{ $name }”.
    .mend = 플랫폼 자체의 페이지를 쓰거나 상태를 낮추세요.
lint-empty_word = 비어 있거나 대문자가 든 값이 있습니다: “{ $name }”.
    .mend = 소문자로 채우세요.
lint-freshness = 마지막으로 확인한 날은 { $name }, { $near }일 전입니다.
    .mend = 출처를 다시 읽고 날짜를 고치세요.
    .near = 출처를 다시 읽고 날짜를 고치세요.
lint-not_https = 페이지로 가는 안전한 길이 아닙니다: “{ $name }”.
    .mend = https를 쓰세요.
    .near = 이것을 쓰세요: { $near }.
lint-userinfo = @ 앞의 “{ $name }” 때문에 링크가 다른 사이트처럼 보입니다.
    .mend = @까지 모두 지우세요.
    .near = 링크가 실제로 가는 곳: { $near }. @까지 모두 지우세요.
lint-not_ascii = 다른 글자처럼 보이는 글자가 있습니다: “{ $name }”.
    .mend = 호스트를 일반 영문자로 쓰세요.
    .near = 호스트를 일반 영문자로 쓰세요. 실제로 적힌 것: { $near }.
lint-phone_number = 전화번호로 보입니다: “{ $name }”.
    .mend = 지우세요. 데이터에는 플랫폼의 전화번호를 넣지 않습니다.
lint-secret_field = 고객지원에 절대 알리면 안 되는 것을 묻고 있습니다: “{ $name }”.
    .mend = 다른 것을 물으세요. 인증번호, 비밀번호, PIN, 카드 번호는 안 됩니다.
lint-placeholder = 아직 채우지 않은 자리입니다: “{ $name }”.
    .mend = 여기에 들어갈 것을 쓰세요.
lint-hidden = 눈에 보이지 않는 문자가 있습니다({ $name }).
    .mend = 지우고 그 주변 글을 다시 입력하세요.
lint-builtin_platform = 프로그램에 들어 있는 것이라 바꿀 수 없습니다: “{ $name }”.
    .mend = 내 플랫폼에는 다른 id와 이름을 쓰세요.
lint-official_contact = 프로그램에 들어 있는 플랫폼의 연락처입니다: “{ $name }”.
    .mend = 내 플랫폼의 연락처만 쓰세요.
lint-not_in_overlay = 내 파일로는 추가할 수 없습니다: “{ $name }”.
    .mend = 이미 있는 항목, 분류, 체크리스트를 쓰세요.

## 언어

lint-ftl_syntax = 올바른 Fluent가 아닙니다.
    .mend = 중괄호나 등호가 빠지지 않았는지 보고, 이어지는 줄은 들여 쓰세요.
lint-too_deep = 중괄호가 { $name }단계보다 깊게 겹쳐 있어 파일을 읽지 않았습니다.
    .mend = 괄호를 닫거나 메시지를 나누세요.
lint-missing = 여기에 없습니다: { $name }
    .mend = 이 줄 아래에 추가하세요.
lint-extra = 기준 언어에 없는 메시지입니다: “{ $name }”.
    .mend = 지우거나, 기준 언어에 먼저 추가하세요.
lint-missing_attribute = 빠져 있습니다: “{ $name }”.
    .mend = 이 메시지 아래에 속성을 추가하세요.
lint-extra_attribute = 기준 언어에 없는 속성입니다: “{ $name }”.
    .mend = 지우세요.
lint-missing_variable = 기준 언어에 있는 변수를 쓰지 않았습니다: “{ $name }”.
    .mend = 이 글 어딘가에 쓰세요.
lint-extra_variable = 기준 언어에 없는 변수입니다: “{ $name }”.
    .mend = 지우세요. 프로그램이 모르는 변수입니다.
lint-unknown_message = 이 언어에 없는 메시지입니다: “{ $name }”.
    .mend = 추가하거나 글을 풀어 쓰세요.
lint-unknown_function = 없는 함수입니다: “{ $name }”.
    .mend = 변수만 쓰세요. 숫자와 날짜는 보여 줄 형태로 들어옵니다.
lint-plural = 이 언어에 없는 복수형입니다: “{ $name }”.
    .mend = 그 형태를 지우세요.
    .near = 이 형태를 쓰세요: { $near }.
lint-plural_form = 복수형 사이에 복수형이 아닌 것이 있습니다: “{ $name }”.
    .mend = zero, one, two, few, many, other를 쓰세요.
lint-long_fraction = 소수점 아래가 { $name }자리를 넘는 수가 있습니다.
    .mend = 자릿수를 줄이세요.
lint-cycle = 자기 자신을 가리키거나 너무 여러 번 거칩니다: “{ $name }”.
    .mend = 그중 하나에 글을 풀어 쓰세요.
lint-no_words = 이것을 나타낼 말이 없습니다: “{ $name }” 메시지가 기준 언어에 빠져 있습니다.
    .mend = locales/en에 메시지를 추가하세요.

lint-glossary = “{ $name }”: 용어집과 다릅니다.
    .mend = “…”인지 살펴보거나 용어집에 이 표현을 더하세요.
    .near = “{ $near }”인지 살펴보거나 용어집에 이 표현을 더하세요.
lint-mixed_script = “{ $name }”: 다른 문자입니다.
    .mend = 이 언어의 글자로 쓰세요.
lint-too_wide = { $name }칸을 차지합니다. 자리는 { $near }칸입니다.
    .mend = 줄이세요.
lint-typography = “{ $name }”: 이 언어의 표기가 아닙니다.
    .mend = 이 언어의 따옴표를 쓰고 낱말 사이는 한 칸만 띄우세요.
lint-untranslated = “{ $name }”: 영어와 똑같습니다.
    .mend = 번역하거나 용어집의 same에 적으세요.
lint-unused = “{ $name }”: 쓰는 곳이 없습니다.
    .mend = 지우거나, 이것을 가리켜야 할 ID를 고치세요.
