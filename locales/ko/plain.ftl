# 한 줄씩 묻는 방식, 화면 낭독기와 파이프용: casewright --plain.

plain-lead = 번호로 고르고, 글로 답하고, 빈 줄로 넘어갑니다. /esc 뒤로, /f1 모든 키, /ctrl+q 나가기.
plain-keys = 키가 나오면 /와 그 이름을 입력하세요: /f2, /ctrl+n, /right. /del 2는 목록의 두 번째 항목을 뺍니다.
plain-unknown = 여기에는 “{ $line }” 항목이 없습니다. /f1에서 쓸 수 있는 키를 볼 수 있습니다.
plain-example = 예: { $text }
plain-now = 지금까지: { $text }
plain-long = 여러 줄을 써도 됩니다. 빈 줄이 글의 끝입니다.
plain-item = { $label }: { $about }
