# The questions of the wizard: categories, options, pages, fields, common answers.
# Category and option labels also stand in the subject of the message, and
# choice-* and try-* texts stand in it as answers: keep them neutral and short.

## Categories

category-account_access = Account access
    .about = I cannot get in, or no code comes
category-account_ban = Account ban
    .about = Banned, suspended, frozen or limited
category-security = Security
    .about = Hacked, strange logins, phone lost or stolen
category-messages = Messages
    .about = Not sent, not received, late, or missing
category-payments = Payments
    .about = Charged wrongly, refund, balance, subscription
category-groups = Groups
    .about = Cannot join, was removed, lost admin rights
category-technical = Technical problem
    .about = It crashes, is slow, will not update or back up
category-abuse = Abuse report
    .about = Spam, threats, scams, someone pretending to be me
category-language = Language
    .about = The app is in the wrong language
category-business = Business
    .about = Verification, API, blocked business account
category-legal_privacy = Legal and privacy
    .about = Copyright, trademark, my personal data
category-other = Other
    .about = Nothing else on this list fits

## Options

option-no_login = Cannot log in
    .about = It will not let me in, or I am logged out and locked out
option-no_code = No code arrives
    .about = The code never arrives, neither by SMS nor by call
option-number_changed = Phone number changed
    .about = I have a new number, or my old SIM card no longer works
option-two_step_forgotten = Two-step verification forgotten
    .about = I forgot the PIN or password it asks for after the code

option-banned = Account banned
    .about = It says my account or number is banned, blocked or disabled
option-temporarily_banned = Account temporarily banned
    .about = I am suspended for some hours or days, a timer is running
option-frozen = Account frozen
    .about = My account is frozen: I can look but not write
option-limited_sending = Sending limited
    .about = I cannot write to people who are not my contacts

option-hijacked = Account taken over
    .about = Hacked or stolen: someone else is in it and writes as me
option-suspicious_login = Suspicious login
    .about = A strange login or device that was not me
option-phone_lost = Phone lost or stolen
    .about = My phone is gone, and my account is still open on it
option-data_leak = Data leak suspected
    .about = My chats, photos or number got out; someone knows too much

option-send_failed = Messages not sent
    .about = My message fails, a red mark, or it stays on “sending”
option-not_received = Messages not received
    .about = Messages others sent me never arrive
option-delayed = Messages delayed
    .about = Messages come hours late, or only when I open the app
option-media_failed = Photos or files fail
    .about = Photos, videos, voice or files will not upload or download
option-sync = Messages out of sync
    .about = Chats are missing, or differ between phone and computer

option-failed = Payment failed
    .about = The payment did not go through, or it hangs
option-refund = Refund
    .about = I want my money back, or the refund has not come
option-wrong_balance = Wrong balance
    .about = The balance is wrong, money is missing from my wallet
option-wrong_charge = Wrong charge
    .about = Charged twice, too much, or for what I did not buy
option-subscription = Subscription
    .about = Paid but not active, or it keeps renewing
option-goods_not_delivered = Paid but not received
    .about = I paid, and what I bought never came

option-cannot_join = Cannot join a group
    .about = The link is dead, the group is full, or it refuses me
option-removed = Removed from a group
    .about = I was kicked out of a group
option-admin_rights = Admin rights
    .about = I am no longer admin, or the group has no admin left

option-crash = App crashes
    .about = It closes by itself, freezes, or will not open
option-cannot_update = Cannot update
    .about = The update fails, or it says my version is too old
option-backup_failed = Backup failed
    .about = The backup stops, or my chats cannot be restored
option-slow = App is slow
    .about = It lags, hangs, drains the battery or fills the storage
option-notifications = Notifications
    .about = No sound, no alert, or only when the app is open

option-spam = Spam
    .about = Unwanted advertising, again and again
option-harassment = Harassment or threats
    .about = Someone insults, stalks, threatens or blackmails me
option-scam = Scam or fraud
    .about = Someone cheated me, or tries to get money out of people
option-illegal_content = Illegal content
    .about = Violence, child abuse, drugs or other crimes in a chat
option-impersonation = Impersonation
    .about = A fake account uses my name and photo
option-malicious_bot = Malicious bot
    .about = A bot cheats, spams or asks for codes

option-wrong_language = Wrong language
    .about = The app is suddenly in a language I cannot read
option-cannot_switch = Cannot switch language
    .about = My language is not offered, or it jumps back

option-verification = Verification
    .about = I want the official check mark for my business or channel
option-api = Business API
    .about = The API, a bot or a business tool does not work
option-blocked = Business account blocked
    .about = My business number, bot or channel was blocked

option-copyright = Copyright
    .about = Someone copies my photo, text, music or video
option-trademark = Trademark
    .about = Someone uses my brand, name or logo
option-data_request = Request about my data
    .about = I want a copy of my data, or want it deleted
option-privacy = Privacy
    .about = My private data is shown, used or shared wrongly

option-other = Something else
    .about = My problem is not on any list

## Pages

page-account = Your account
page-device = Phone and app
page-happened = What happened
page-ban = The ban
page-security = Security
page-messages = The messages
page-groups = The group
page-payment = The payment
page-abuse = What you report
page-legal = Your rights
page-business = Your business
page-story = In your own words
page-timeline = One thing after another
page-tried = What you have tried
page-request = What you ask for
page-proof = Screenshots

## Fields: account

field-account_phone = Phone number of the account
    .hint = The platform finds the account by it; write it with + and country code.
    .example = +44 7700 900123
field-username = Username
    .hint = On your profile, if you have one; it often starts with @.
    .example = @maria_k_example
field-account_id = Account ID or display name
    .hint = WeChat ID, LINE display name, profile link: whatever names the account.
    .example = wxid_example77
field-registered_since = Account registered since
    .hint = A year or month is enough; it helps to show that the account is yours.
    .example = 2022-08
field-reply_email = E-mail for the reply
    .hint = An address you can open now; the answer may go there.
    .example = maria@example.org
field-alt_contact = Another way to reach you
    .hint = A second e-mail or number that works for the next seven days.
    .example = m.k@example.net
field-legal_name = Full legal name
    .hint = Only needed where the platform’s own form demands it.
    .example = Maria Kovac
field-service_region = Service region
    .hint = WeChat (overseas) and Weixin (mainland) are run by different companies.
field-business_name = Business name
    .hint = As it stands on the business profile.
    .example = Nour Bookshop
field-business_verified = Is the business verified?
    .hint = Yes only if the profile carries the platform’s own check mark.

## Fields: device

field-device_model = Phone or computer model
    .hint = In the device’s settings, under “About”.
    .example = Pixel 8
field-os_version = System and version
    .hint = In the device’s settings, under “About”, near the model.
    .example = Android 14
field-app_version = App version
    .hint = In the app’s settings, under help or about; or in the app store.
    .example = 11.7.2
field-network_type = Network
    .hint = What the device was using when it happened.
field-unofficial_app = Is it a modified or unofficial app?
    .hint = Such apps can be a cause of bans; an honest answer saves a round.

## Fields: what happened

field-summary = The problem in one sentence
    .hint = It becomes the subject: what happened, not how bad it is.
    .example = Files over 20 MB stay on “sending”
field-description = What happened
    .hint = The facts, in order. No codes, passwords, PINs or card numbers.
field-impact = What it keeps you from doing
    .hint = One plain fact helps more than strong words.
    .example = I cannot send contracts to my customers
field-happened_at = When it happened
    .hint = Day, time and time zone if you can; “yesterday evening” is a start.
    .example = 2026-02-16 19:05
field-first_seen = First noticed
    .hint = Support looks in its records by day and time.
    .example = 2026-02-11 09:20
field-last_seen = Last noticed
    .hint = The latest time it happened; leave it empty if it happened once.
    .example = 2026-02-13 22:10
field-frequency = How often
    .hint = Say what sets it off, if you have seen a pattern.
    .example = Every time I send a file over 20 MB
field-steps_before = What you did just before
    .hint = Step by step, so that support can repeat it.
    .example = Opened a chat, chose a photo, pressed send
field-error_text = Text of the error message
    .hint = Word for word, in the language it was shown in.
field-error_code = Error code
    .hint = The short code in the error window. Never a login code.
    .example = Error 403
field-other_devices = On your other devices
    .hint = If it works elsewhere, the fault is on this device.
    .example = Works on my computer
field-network_test = On another network
    .hint = Try Wi-Fi instead of mobile data, or the other way round.
field-timeline = What happened when
    .hint = Oldest first: one line for each moment and what happened then.
    .example = File stayed on “sending”
field-tried = What you tried
    .hint = Each try with its result, so that nobody tells you to do it again.
    .example = Restarted the app
field-request = What you ask for
    .hint = One clear wish that support can fulfil.
    .example = Find the cause and tell me when it will be fixed

## Fields: bans

field-ban_text = What the ban notice says
    .hint = Word for word, as the app shows it.
    .example = Your account has been suspended
field-ban_at = When you saw the ban
    .hint = Day, time and time zone, as near as you can.
    .example = 2026-03-09 21:40
field-warning_mail = Did a warning come before?
    .hint = By e-mail or in the app; look in the spam folder too.
field-activity_72h = What you did in the 72 hours before
    .hint = Groups joined, many messages sent, new phone: the plain facts.
    .example = Joined two groups and changed my phone
field-affirms_no_breach = Have you kept to the terms of service?
    .hint = It stands in the message only if you say yes; leave it if unsure.

## Fields: security

field-anomaly_at = When you first noticed it
    .hint = The first strange message, notice or logout, with time zone.
    .example = 2026-01-20 23:10
field-anomaly_place_ip = Place or IP address of the login
    .hint = As the login notice or the list of devices shows it.
    .example = Windows PC, Warsaw
field-login_notice = Did a login notice come?
    .hint = A message that says your account was opened on a new device.
field-settings_changed = Changed without your consent
    .hint = All that you know of; it shows support what to set back.
field-last_normal_use = Last normal use
    .hint = The last time everything was as it should be.
    .example = 2026-01-20 21:00
field-two_step_state = Two-step verification
    .hint = Only whether it is on. Never write the PIN or password itself.
field-recovery_valid = Do recovery e-mail and number still work?
    .hint = Yes if you can still read mail and SMS sent to them.
field-sim_blocked = Has the operator blocked the SIM card?
    .hint = Whoever holds the SIM card can receive your login codes.
field-new_phone_available = Do you have another phone to use?
    .hint = With a new SIM card it is the quickest way back in.

## Fields: messages

field-counterpart_phone = The other person’s number
    .hint = With + and country code; it helps to trace the message.
    .example = +44 7700 900456
field-message_at = Time of the message
    .hint = To within five minutes, if you can.
    .example = 2026-02-11 09:20

## Fields: groups

field-group_name = Name of the group
    .hint = Exactly as the app writes it.
    .example = Parents’ group, class 3
field-group_link = Link to the group
    .hint = The invitation link, if you have it.
    .example = https://chat.whatsapp.com/EXAMPLE123
field-group_admin = Admin of the group
    .hint = The name as the group shows it; the admins decide who is in.
    .example = Mrs D.
field-removal_notice = What the notice says
    .hint = Word for word, as the app shows it.
    .example = You were removed from the group

## Fields: payments

field-transaction_id = Transaction number
    .hint = On the receipt or in the payment history. Never a card number.
    .example = 4200009999202606011234567890
field-amount = Amount
    .hint = The exact sum, as the receipt shows it.
    .example = 88.00
field-currency = Currency
    .hint = The three letters on the receipt.
    .example = EUR
field-charged_at = When you were charged
    .hint = From the receipt; some platforms set a time limit from this day.
    .example = 2026-06-01 12:02
field-bank_proof = Does your bank show the charge?
    .hint = A line in the account or card statement is enough.
field-payment_path = How you paid
    .hint = It decides who can refund: the app store, the platform or a seller.

## Fields: abuse

field-offender_handle = Account that you report
    .hint = Username, number or link, copied exactly; look-alike letters count.
    .example = @maria_k_exampIe
field-offence = What this account does
    .hint = Only what you have seen yourself, without names for it.
    .example = Copies my name and photo and asks my contacts for money
field-content_links = Links to the messages or profiles
    .hint = Public links let support look for itself.
    .example = t.me/maria_k_exampIe
field-evidence = What you can show
    .hint = What you have kept; crop other people out rather than blur.
    .example = 3 screenshots, one payment request
field-relation = Who it is to you
    .hint = It helps support to judge what it sees.
field-reported_before = Have you reported it before?
    .hint = With the “Report” button in the app, or in another way.

## Fields: legal

field-rights_role = Your role
    .hint = Only the owner, or someone acting for the owner, can file this.
field-work = Your work or trademark
    .hint = Title, registration number, or where the original can be seen.
    .example = “Harbour at dawn”, photo, https://example.org/harbour
field-infringing_links = Links to the copies
    .hint = One link for each copy; support can act only on what it can find.
    .example = t.me/example_channel/42

## Fields: other

field-screenshots = Screenshots
    .hint = The whole screen with its time; crop private parts, never blur them.
    .example = Ban notice
field-found_contact = A contact you found elsewhere
    .hint = A number, address or link from the internet or a message: it is checked here at once and never stands in the message. Leave it empty if there is none.
    .example = support@example.com
field-note = Note to yourself
    .hint = Stays in your case; it is never sent.
field-wants_urgent_mark = Mark it as urgent?
    .hint = Only where money has left, or an account or phone was stolen.

## Common answers

choice-network_type-wifi = Wi-Fi
choice-network_type-mobile = Mobile data
choice-network_type-both = Wi-Fi and mobile data

choice-frequency-always = Always
choice-frequency-often = Often
choice-frequency-sometimes = Sometimes
choice-frequency-once = Once

choice-other_devices-same = The same problem there
choice-other_devices-fine = It works there
choice-other_devices-no_other = I have no other device

choice-network_test-other_network_same = The same problem there
choice-network_test-other_network_works = It works there
choice-network_test-not_tested = Not tested

choice-two_step_state-on = On
choice-two_step_state-off = Off
choice-two_step_state-unknown_pin = On, and I cannot get past it

choice-relation-stranger = Stranger
choice-relation-acquaintance = Acquaintance
choice-relation-former_contact = Former contact
choice-relation-business = Business

choice-payment_path-app_store = App store (Apple or Google)
choice-payment_path-in_app = Inside the app
choice-payment_path-bank = Bank account or card
choice-payment_path-bot = A bot in a chat

choice-rights_role-owner = Owner of the rights
choice-rights_role-agent = Authorised by the owner
choice-rights_role-neither = Neither owner nor authorised

choice-service_region-overseas = WeChat (outside mainland China)
choice-service_region-mainland = Weixin (mainland China)

choice-impact-cannot_use = I cannot use my account
choice-impact-work = I cannot do my work
choice-impact-family = I cannot reach my family
choice-impact-money = I have lost money, or may lose it

choice-request-explain = Explain the reason
choice-request-restore = Restore my access
choice-request-refund = Refund the amount
choice-request-remove = Remove the content or account
choice-request-fix_date = Find the cause and tell me when it will be fixed

choice-offence-impersonates_me = Pretends to be me
choice-offence-asks_money = Asks people for money
choice-offence-threats = Makes threats
choice-offence-spam = Sends spam
choice-offence-illegal = Posts illegal content

choice-settings_changed-password = Password
choice-settings_changed-email = E-mail address
choice-settings_changed-phone = Phone number
choice-settings_changed-devices = Linked devices

## How a try went

result-none = No change
result-temporary = Helped for a while
result-partly = Helped in part
result-solved = Solved it

## Common tries

try-restart_app = Restarted the app
try-reinstall = Reinstalled the app
try-other_network = Switched to another network
try-restart_phone = Restarted the phone
try-update = Updated the app
try-clear_cache = Cleared the app’s cache
try-other_device = Tried another device
