# The text that is sent to the platform’s support team, in the message language.
# $platform (String): the platform’s name, as it writes it.
# $value (String): the answer as typed; for yes or no questions: yes, no, or
#     unknown where the user was asked and does not know.

## Frame

# $category (String): label of the category.
# $what (String): the user’s one sentence, or the label of the option.
msg-subject = {"["}{ $category }] - { $what }
msg-subject-urgent = URGENT { $subject }
msg-greeting = Hello { $platform } support team,
# Where the form has no field for the category.
# $option (String): label of the option.
msg-category-line = Category: { $category }, { $option }

msg-details = Details:
msg-timeline = Timeline:
msg-attempts = What I have tried:

# $at (String): the moment. $event (String): what happened then.
msg-timeline-entry = { $at }: { $event }
# $action (String): what was done. $result (String): one of sent-result-*.
msg-attempt = { $action }: { $result }
sent-result-none = no change
sent-result-temporary = helped for a while
sent-result-partly = helped in part
sent-result-solved = solved it

# $shows (String): what the picture shows.
msg-picture = Screenshot: { $shows }
# Where nothing can be attached.
msg-picture-described = Screenshot, available on request: { $shows }

msg-unknown = not known to me
# Stands where a code, password or card number was taken out.
msg-secret-removed = {"["}removed]

msg-thanks = Thank you for your help.
# $name (String): the user’s name.
msg-name = { $name }

## What happened, in one sentence

overview-no_login = I cannot log in to my { $platform } account.
overview-no_code = The login code for my { $platform } account does not arrive.
overview-number_changed = My phone number has changed, and I cannot move my { $platform } account to the new one.
overview-two_step_forgotten = I cannot get past two-step verification on my { $platform } account.

overview-banned = My { $platform } account has been banned, and I cannot use it.
overview-temporarily_banned = My { $platform } account has been banned for a limited time.
overview-frozen = My { $platform } account has been frozen.
overview-limited_sending = My { $platform } account is limited in sending messages.

overview-hijacked = Someone else has taken over my { $platform } account.
overview-suspicious_login = There was a login to my { $platform } account that I did not make.
overview-phone_lost = The phone with my { $platform } account on it has been lost or stolen.
overview-data_leak = I believe that data from my { $platform } account has leaked.

overview-send_failed = Messages that I send on { $platform } fail.
overview-not_received = I do not receive messages that others send me on { $platform }.
overview-delayed = My messages on { $platform } arrive late.
overview-media_failed = Photos or files cannot be sent or received on my { $platform } account.
overview-sync = My { $platform } messages are missing or differ between my devices.

overview-failed = My payment on { $platform } failed.
overview-refund = I ask for a refund of a payment that I made on { $platform }.
overview-wrong_balance = The balance of my { $platform } account is wrong.
overview-wrong_charge = I was charged in error on { $platform }.
overview-subscription = There is a problem with my paid subscription on { $platform }.
overview-goods_not_delivered = I made a payment on { $platform } and did not receive what I paid for.

overview-cannot_join = I cannot join a group on { $platform }.
overview-removed = I was removed from a group on { $platform }.
overview-admin_rights = There is a problem with the admin rights of a group on { $platform }.

overview-crash = The { $platform } app crashes or does not start on my device.
overview-cannot_update = I cannot update the { $platform } app on my device.
overview-backup_failed = The backup of my { $platform } chats cannot be made or restored.
overview-slow = The { $platform } app runs very slowly on my device.
overview-notifications = Notifications from the { $platform } app do not work on my device.

overview-spam = I am reporting spam on { $platform }.
overview-harassment = I am reporting harassment on { $platform }.
overview-scam = I am reporting a scam on { $platform }.
overview-illegal_content = I am reporting illegal content on { $platform }.
overview-impersonation = Someone on { $platform } is pretending to be me.
overview-malicious_bot = I am reporting a malicious bot on { $platform }.

overview-wrong_language = The { $platform } app is shown to me in the wrong language.
overview-cannot_switch = I cannot switch the { $platform } app to my language.

overview-verification = I am writing about verification on { $platform }.
overview-api = I have a problem with the { $platform } API or business tools.
overview-blocked = My business account, bot or channel on { $platform } has been blocked.

overview-copyright = I am reporting a copyright infringement on { $platform }.
overview-trademark = I am reporting a trademark infringement on { $platform }.
overview-data_request = I am making a request about my personal data on { $platform }.
overview-privacy = I have a privacy concern about my personal data on { $platform }.

overview-other = I need help with a matter on { $platform } that fits no other category.

## Facts: account

line-account_phone = My account’s phone number: { $value }
line-username = My username: { $value }
line-account_id = My account ID: { $value }
line-registered_since = Registered since: { $value }
line-reply_email = E-mail for the reply: { $value }
line-alt_contact = Other contact: { $value }
line-legal_name = Full legal name: { $value }
line-service_region = Service region: { $value }
line-business_name = Business name: { $value }
line-business_verified = { $value ->
    [yes] The business is verified.
    [unknown] I do not know whether the business is verified.
   *[no] The business is not verified.
}

## Facts: device

line-device_model = Device: { $value }
line-os_version = System: { $value }
line-app_version = App version: { $value }
line-network_type = Network: { $value }
line-unofficial_app = { $value ->
    [yes] I used a modified or unofficial app.
    [unknown] I do not know whether my app is the official one.
   *[no] I use the official app.
}

## Facts: what happened

line-description = { $value }
line-impact = Impact: { $value }
line-happened_at = Date and time: { $value }
line-first_seen = First noticed: { $value }
line-last_seen = Last noticed: { $value }
line-frequency = Frequency: { $value }
line-steps_before = Steps before: { $value }
line-error_text = Error text: { $value }
line-error_code = Error code: { $value }
line-other_devices = On other devices: { $value }
line-network_test = On another network: { $value }
line-request = My request: { $value }

## Facts: bans

line-ban_text = Notice shown: { $value }
line-ban_at = Notice first seen: { $value }
line-warning_mail = { $value ->
    [yes] I received a warning before.
    [unknown] I do not know whether a warning was sent before.
   *[no] I received no warning before.
}
line-activity_72h = Activity in the 72 hours before: { $value }
# Only after an explicit yes; anything else says nothing.
line-affirms_no_breach = { $value ->
    [yes] I have kept to the terms of service, to the best of my knowledge.
   *[no] {""}
}

## Facts: security

line-anomaly_at = First sign noticed: { $value }
line-anomaly_place_ip = Place or IP address of the login: { $value }
line-login_notice = { $value ->
    [yes] I received a login notice.
    [unknown] I do not know whether a login notice was sent.
   *[no] I received no login notice.
}
line-settings_changed = Changed without my consent: { $value }
line-last_normal_use = Last normal use: { $value }
line-two_step_state = Two-step verification: { $value }
line-recovery_valid = { $value ->
    [yes] My recovery e-mail and phone number still work.
    [unknown] I do not know whether my recovery e-mail and phone number still work.
   *[no] My recovery e-mail or phone number no longer works.
}
line-sim_blocked = { $value ->
    [yes] The operator has blocked the SIM card.
    [unknown] I do not know whether the SIM card is blocked.
   *[no] The SIM card is not blocked yet.
}
line-new_phone_available = { $value ->
    [yes] I have another phone to use.
    [unknown] I do not know yet whether I will have another phone.
   *[no] I have no other phone yet.
}

## Facts: messages and groups

line-counterpart_phone = The other person’s number: { $value }
line-message_at = Time of the message: { $value }
line-group_name = Group: { $value }
line-group_link = Group link: { $value }
line-group_admin = Group admin: { $value }
line-removal_notice = Notice shown: { $value }

## Facts: payments

line-transaction_id = Transaction number: { $value }
line-amount = Amount: { $value }
line-currency = Currency: { $value }
line-charged_at = Charged at: { $value }
line-bank_proof = { $value ->
    [yes] I have the bank’s record of the charge.
    [unknown] I do not know yet whether the bank has a record of the charge.
   *[no] I have no bank record of the charge yet.
}
line-payment_path = Paid through: { $value }

## Facts: abuse and legal

line-offender_handle = Reported account: { $value }
line-offence = What it does: { $value }
line-content_links = Links: { $value }
line-evidence = Evidence: { $value }
line-relation = Relation to me: { $value }
line-reported_before = { $value ->
    [yes] This has been reported before.
    [unknown] I do not know whether it was reported earlier.
   *[no] This is my first report of it.
}
line-rights_role = My role: { $value }
line-work = Work or trademark: { $value }
line-infringing_links = Links to the copies: { $value }

## What is asked

ask-review = Please review the decision on my account, and restore it if the decision was a mistake.
ask-unfreeze = Please review my account, and lift the freeze if it was a mistake.
ask-lift_limit = Please check why my account is limited, and lift the limit if it was a mistake.
ask-secure = Please secure the account, end all other sessions and give access back to me, its owner.
ask-deactivate = Please deactivate the account until I can register it again with my number.
ask-check_login = Please check the recent logins, end those that are not mine and tell me what else to do.
ask-restore_access = Please help me to get back into my account.
ask-find_cause = Please find the cause and tell me how it can be solved. If this is a known problem, please tell me when a fix is expected.
ask-refund = Please explain the charge, and refund it if it was made in error or I received nothing for it.
ask-correct_balance = Please check the balance against the transactions and correct it.
ask-group_help = Please check the group and tell me what can be done.
ask-remove_content = Please look at what I report and act on it under your rules.
ask-remove_infringement = Please remove the content at the links given, or tell me what else you need to decide.
ask-data_answer = Please answer my request about my personal data, and tell me if you need to confirm who I am.
ask-language_fix = Please tell me how to set the app to my language.
ask-business_help = Please check the case of my business and tell me what is needed to solve it.
ask-verify = Please tell me whether verification is possible here, and what you need for it.
ask-answer = Please look into it and answer me.

ask-more = If you need anything else to find the case, please write to me.
