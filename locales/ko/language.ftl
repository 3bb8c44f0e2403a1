# 이 언어의 이름: 쓰는 사람들이 적는 대로 (.english: 영어로 적을 때).

language-name = 한국어
    .english = Korean
