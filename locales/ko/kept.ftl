# 두 번의 실행 사이에 남는 것: 저장된 문의, 사용자의 정보, 그리고 둘 다 지우는 방법.

drafts-title = 멈춘 곳부터 이어서 할까요?
drafts-lead = 답변이 이 컴퓨터에 저장되어 있습니다. 문의를 고르거나 새로 시작하세요.
draft-label = { $platform }: { $what }
draft-begun = 막 시작함
draft-about = { $age }, 필수 답변 { $all }개 중 { $done }개
draft-bad = 열 수 없음: { $name }
draft-fresh = 새 문의
    .about = 처음부터 시작
draft-elsewhere = 다른 창에서 열려 있습니다.
draft-not-text = UTF-8 텍스트가 아닙니다.
age-now = 방금 전
age-minutes = { $count }분 전
age-hours = { $count }시간 전
age-days = { $count }일 전
age-unknown = 시각을 알 수 없음
delete-draft-title = 이 저장된 문의를 삭제할까요?
delete-draft-no = 그대로 두기
delete-draft-yes = 영구 삭제
notice-draft-failed = 하지 못했습니다: { $reason }

kept-title = 이 컴퓨터에 남아 있는 것
kept-what = 답변은 입력하는 동안 저장되므로, 창이 닫히거나 배터리가 떨어져도 사라지지 않습니다. 이 컴퓨터의 내 사용자 계정으로만 읽을 수 있습니다.
kept-never = 어디에도 전송하지 않습니다. 이미지는 보관하지 않습니다.
kept-where = 폴더: { $path }
kept-cases = 저장된 문의
    .about = 열거나 삭제하기
kept-details = 내 정보
    .about = 번호, 메일, 이름, 휴대폰: 원하면 다음번에 꺼내 쓸 수 있습니다
kept-everything = 모두 지우기
    .about = 저장된 문의와 내 정보를 모두 삭제
forget-title = 모두 지울까요?
forget-lead = 저장된 문의와 내 정보가 모두 삭제되고, 지금 입력 중인 내용도 사라집니다. 되돌릴 수 없습니다.
forget-no = 모두 그대로 두기
forget-yes = 모두 삭제
forgotten-nothing = 삭제할 것이 없었습니다.
forgotten-details = 삭제함: 내 정보.
forgotten-cases = 삭제함: 저장된 문의 { $cases }건.
forgotten-both = 삭제함: 저장된 문의 { $cases }건과 내 정보.
forgotten-but = { $gone } 저장된 문의 { $left }건은 남아 있습니다. 다른 창에서 열려 있거나, 이 프로그램이 삭제할 수 없는 것입니다.
notice-forget-failed = 삭제하지 못했습니다: { $reason }

mine-title = 내 정보
mine-lead = 다음에 바로 쓰고 싶은 것을 적으세요. 아래에서 ‘예’를 고를 때만 보관합니다.
field-keep_mine = 이 컴퓨터에 보관할까요?
    .hint = 빈 항목이 있을 때 제안합니다. ‘아니요’를 고르면 보관된 것을 삭제합니다.
form-offer = → 넣을 내용: { $text }
notice-details-kept = 내 정보를 보관합니다. 빈 항목이 있으면 제안합니다.
notice-details-gone = 내 정보를 더는 보관하지 않습니다.
notice-details-failed = 내 정보를 보관하지 못했습니다: { $reason }

keeping-off = 아무것도 보관하지 않습니다. --no-save 옵션으로 요청하셨습니다.
keeping-nowhere = 아무것도 보관하지 않습니다: { $reason }
keeping-failed = 저장하지 못했습니다: { $reason } 다시 시도합니다. 계속 진행하고, 복사하고, 파일로 저장할 수 있습니다.
reason-full = 디스크가 가득 찼습니다.
reason-read-only = 디스크에 쓸 수 없습니다.
reason-denied = 폴더에 쓸 권한이 없거나, 다른 사람도 쓸 수 있는 폴더입니다.
reason-gone = 폴더가 없어졌습니다.
reason-in-the-way = 그 자리에 다른 것이 있습니다.
reason-slow = 디스크 응답이 너무 느립니다.
reason-too-many = 열려 있는 파일이 너무 많습니다.
reason-no-place = 이 시스템에 정해진 폴더가 없습니다.
reason-other = 시스템 메시지: “{ $said }”.
unsaved-title = 저장하지 않고 끝낼까요?
unsaved-lead = 답변을 저장하지 못했습니다: { $reason } 지금 끝내면 답변이 사라집니다. 메시지 화면에서 c를 누르면 복사하고, w를 누르면 다른 곳에 파일로 저장합니다.
unsaved-no = 계속 있기
unsaved-yes = 저장되지 않은 것을 버리고 끝내기

edit-none = 편집기가 설정되어 있지 않습니다. EDITOR=nano처럼 EDITOR를 설정하고 다시 시작하세요.
edit-no-memory = --no-save 옵션을 쓸 때는 편집기가 글을 디스크에 남길 수 있어서 여기서 열지 않습니다.
edit-refused = 편집기가 오류로 끝났습니다: { $editor }. 글은 그대로입니다.
edit-not-there = 편집기를 시작하지 못했습니다: { $editor }. { $reason }
notice-edit-failed = { $reason }

paused = casewright가 잠시 멈췄습니다. fg를 입력하면 돌아옵니다.
paused-kept = casewright가 잠시 멈췄고, 답변은 저장되었습니다. fg를 입력하면 돌아옵니다.
notice-no-pause = 여기서는 프로그램을 다시 깨울 수 없어서 멈추지 않고 계속합니다.
exit-kept = 답변은 이 컴퓨터에 저장되어 있습니다. casewright를 다시 실행하면 이어서 할 수 있고, casewright forget으로 삭제합니다.
exit-lost = 답변을 저장하지 못했습니다: { $reason }
exit-panic = 이 프로그램의 오류입니다. 조금 전까지 입력한 내용은 여기에 저장되어 있습니다: { $path }. casewright를 다시 실행하면 이어서 할 수 있습니다.

key-kept = 이 컴퓨터에 남아 있는 것
    .short = 보관 내용
key-delete-draft = 이 저장된 문의 삭제(먼저 확인합니다)
    .short = 삭제
key-edit-outside = 내 편집기에서 글 고치기
    .short = 편집기
key-take-offer = 지난번에 쓴 내용 넣기
    .short = 넣기
key-pause = 잠시 셸로 나가기(fg로 돌아옵니다)
    .short = 멈춤
cli-no-save = 디스크에 아무것도 보관하지 않음. 끝내면 모두 사라짐
cli-forget = 이 컴퓨터에 보관된 것을 모두 삭제: 저장된 문의와 내 정보
