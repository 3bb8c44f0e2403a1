# ภาษานี้: ชื่อภาษาตามที่ผู้ใช้ภาษานี้เขียน (.english: ชื่อในภาษาอังกฤษ)

language-name = ไทย
    .english = Thai
