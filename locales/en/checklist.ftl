# The checklist, self-help, first actions, warnings, and what a picture must show.
# A line of the checklist is one short imperative sentence.

## Checklist

check-sim_blocked = Have your mobile operator block the SIM card.
check-bank_told = Tell your bank about the charge.
check-other_sessions_ended = End every session that is not yours.
check-two_step_on = Turn on two-step verification.
check-friends_warned = Warn your friends by another way than this account.
check-police_if_money_lost = Report it to the police if money was lost.
check-official_app_installed = Use only the official app, from the official store.
check-number_international = Write the phone number with + and country code.
check-email_spelled_right = Read the e-mail address once more, letter by letter.
check-times_with_zone = Give every time with its time zone.
check-each_try_with_result = Write each thing you tried with its result.
check-payment_id_amount_bank_proof = Give the transaction number, the amount, and the bank’s record.
check-charge_window_days_left = Send it while the time to claim is still running.
check-links_to_public_content = Add links to what can be seen publicly.
check-owner_or_agent = Say whether you own the rights or act for the owner.
check-screenshot_has_time = Show the time in every screenshot.
check-screenshot_cropped_not_blurred = Crop away what is private, and do not blur or paint over it.
check-screenshots_max3_jpg_png_5mb_720p = Keep to the limits an article claims: at most 3 pictures, JPG or PNG, under 5 MB each, 720p or more.
check-no_code_no_password_no_pin = Leave out every code, password and PIN.
check-no_card_number = Leave out every card number.
check-one_problem_only = Write about this one problem only.
check-address_typed_not_clicked = Type the address yourself instead of following a link.
check-sender_of_reply_checked = Check who sent the reply before you answer it.
check-spam_folder_after_1h = Look in the spam folder if nothing has come after an hour.
check-wait_until_then_reply_in_same_thread = Send it once, wait, then ask again in the same thread.

## Self-help: what to try before writing

help-latest_version = Update the app to the latest version.
help-clear_cache = Clear the app’s cache in its storage settings; your chats stay.
help-other_network = Try another network: Wi-Fi instead of mobile data, or the other way round.
help-restart = Close the app fully and open it again, then restart the device.
help-service_status = Ask someone else on the same app: if it fails for them too, it is an outage, and waiting helps.

help-check_number_format = Check the number: + and country code, and in most countries no 0 after it.
help-reset_password = Reset the password from the sign-in screen, if the account has one.
help-look_on_other_device = Look on your other devices: you may still be signed in there, or the code may show there.
help-known_device = Sign in on a device and network that you have used for this account before.
help-sms_not_blocked = Check that the phone has a signal and does not block messages from unknown senders.
help-code_by_call = Let the timer run out, then choose the call in the app, if it offers one.
help-wait_limit = Stop asking for new codes until the waiting time on the screen has ended.
help-operator_sms = Ask your mobile operator whether it holds back texts with codes.
help-code_only_in_app = Type a code only into the app itself, and send it to nobody.
help-change_number_in_app = If the account still opens, change the number in the app’s account settings.
help-keep_old_number = Keep the old number until the account has moved to the new one.
help-recovery_mail = Use the “forgot” link on the screen, and look for the mail in your recovery mailbox.

help-read_ban_notice = Read the whole notice in the app: it often has a button to ask for a review.
help-official_app_only = Remove any modified app and install the official one: modified apps are said to be a cause of bans.
help-read_rules = Read the platform’s rules, so that you can say what applies to you.
help-wait_ban_end = If the notice shows an end, wait for it before you write.
help-limit_ends_itself = Send “/start” to the bot: it says whether the limit ends by itself, and when.
help-line_wait_suspension = A suspension for certain messages lasts from 24 hours to 7 days: wait for it to end first.

help-was_it_you = Think whether it was you: a new phone, a browser, a VPN, a trip.
help-check_sessions = Open the list of devices in the app’s settings and look for one that is not yours.
help-privacy_settings = Check in the privacy settings who can see your number, photo and last time online.
help-reregister_own_code = Register your number again in the app on your own phone, and type the SMS code only there.
help-log_out_linked_devices = Open “Linked devices” in the settings and log out every device that is not yours.
help-telegram_other_device = On a device that is still signed in: “Settings” › “Devices”, end all other sessions, then turn on two-step verification.
help-telegram_number_is_key = Whoever has the number has the account: have the SIM blocked before anything else.
help-friends_by_other_means = Tell your friends by phone or another app, since the chat is in other hands.
help-line_move_account = Get your number back on a new SIM, then move the account on a new phone; check the steps in the LINE help centre.

help-other_party_online = Ask the other person whether they are online and can get messages from others.
help-notifications_allowed = Allow notifications for the app in the phone’s settings, and check “Do not disturb”.
help-battery_saver = Let the app run in the background: exempt it from the battery saver.
help-free_storage = Free some storage on the device.
help-permissions_media = Allow the app to use photos, files, camera and microphone in the phone’s settings.
help-same_account_on_devices = Check that both devices use the same account, and that both are online.

help-payment_history = Look up the payment in the app’s payment history and note its number and state.
help-wait_pending = A payment that is still pending can come back by itself: check again the next day.
help-store_first = If you paid through Apple or Google, ask them for the refund first: they hold the money.
help-cancel_in_store = Cancel the subscription where you bought it, so that it is not charged again.
help-ask_seller = Ask the seller first, in writing, and keep the answer.
help-paysupport = Send “/paysupport” to the bot you paid, and keep its answer.
help-wallet_help = Look in the wallet’s own help page in the app, not in a search result.

help-ask_admin = Ask an admin of the group first: admins decide who is in.
help-fresh_link = Ask for a fresh invite link, and whether the group is full.

help-reinstall_after_backup = Make a backup, then remove the app and install it again.
help-os_supported = Check that the app still supports your system version.
help-store_works = Check that the store can install other apps, and that you are signed in there.
help-cloud_space = Check that the cloud account has space and is the right one.
help-backup_on_wifi = Run the backup on Wi-Fi with the phone on its charger.
help-less_auto_download = Turn off automatic downloads of photos and videos.
help-fewer_notifications = Mute busy groups and channels.

help-keep_evidence = Note names, links and times before anything disappears.
help-report_in_app = Use the report button in the app, on the message or the profile itself.
help-block_person = Block the account after you have reported it.

help-choose_language_again = Choose the language again in the app’s settings.
help-system_language = Check the phone’s own language settings: the app may follow them.

help-help_center_search = Search the platform’s own help pages first.
help-data_export_in_app = Look in the app’s account or privacy settings for a way to get or delete your data yourself.

## First actions: what to do first, in this order

action-operator_block_sim = Call your mobile operator and have the SIM card blocked.
action-bank_police_if_needed = Call your bank if it is tied to the phone, and report a theft to the police.
action-reregister_new_sim = Get a new SIM with your number and register on another phone: this throws the thief out, and it is quicker than the mail.
action-reregister_own_code = Register your number again on your own phone; type the SMS code only into the app.
action-freeze_account = Freeze the account from the sign-in screen of any phone that has the app.
action-end_sessions = End all other sessions, wherever you are still signed in.
action-change_password = Change the password at once, if the account has one.
action-two_step_on = Turn on two-step verification.
action-friends_warn = Warn your friends by another way: they may be asked for money in your name.
action-bank_if_money = Call your bank if money or card details are involved.
action-police_if_money = Report it to the police if money is lost.
action-tell_bank = Tell your bank now: it can often stop or dispute the charge.
action-keep_receipt = Keep the receipt and the bank’s record of the charge.
action-no_more_money = Send no more money, and no codes, whatever they say.
action-danger_call_help = If someone is in danger, call the local emergency services first.

## Warnings

note-code_never = No support team needs your code, password or PIN. Whoever asks for one is not support.
note-fake_support_fee = Support is free. Whoever asks for a fee or a gift card is not support.
note-other_app_support = Support does not write to you on another messenger.
note-store_refund = What was bought through Apple or Google is refunded by them.
note-admins_decide = The group’s admins decide who is in and who leads it: ask them first.
note-do_not_copy_illegal = Do not save, copy or forward illegal pictures. Links, names and times are enough.

note-one_number_per_appeal = One phone number per appeal.
note-review_not_faster = More requests do not speed up the review. You see its state by opening the app.
note-wait_7_days_pin = If a stranger has set a two-step PIN, WhatsApp lets you in without it after 7 days. Signing in with your SMS code throws them out at once.
note-deleted_after_30_days_claim = Other sites, quoting WhatsApp’s help pages, say that a deactivated account is deleted after about 30 days. Register again before then.
note-badge_beside_name = The badge of an official chat stands beside the name. A badge inside the picture is fake. Check it in the app.

note-messenger_com_closed = The press reports that messenger.com now leads to Facebook. Help is under facebook.com/help.
note-report_shows_chat = With a report, Facebook gets the latest messages of that chat to read.

note-volunteers_no_secrets = Volunteers answer here. Write nothing secret.
note-telegram_code_never = A login code that Telegram sends you must not be given to anyone, not even to Telegram.
note-smstelegram_only = @smstelegram on X is the only account on a social network that is Telegram’s support.
note-first_limit_few_days = A first limit lasts a few days and cannot be ended early.
note-stars_final = Sales of Telegram Stars are final. The bot’s developer can still refund what was not delivered.
note-abuse_mail_needs_links = A mail to the abuse address needs links (t.me/… or @…), or it cannot be handled.
note-verify_not_for_users = Only channels, groups and bots can be verified, not a person’s account.
note-dmca_owner_only = Only the owner of the rights, or someone acting for the owner, can make this request.
note-private_chats_not_processed = Requests about private chats are not handled, only public content.

note-wechat_two_services = WeChat (overseas) and Weixin (mainland China) are two services with two operators. Write to the one where you registered.
note-wechat_kefu_is_a_shops_tool = “微信客服” is a tool that shops build into their pages. Such a chat is the shop’s, not WeChat’s support.
note-wechat_no_third_party_unblock = Do not pay anyone to unblock you. Accounts unblocked that way are said to be blocked again.

note-line_no_phone_replies = As a rule, LINE answers only by its message function or by e-mail. A phone call is not LINE.
note-line_owner_only = The owner of the account must send the form, not somebody else.

note-activation_code_never = Never give anyone the activation code, whoever they say they are.
note-viber_blocked_by_machine = Viber’s privacy policy says: whoever was blocked by automation can ask support to look at it.
note-viber_store_refund = What was bought through Apple or Google is refunded by them, not by Viber.
note-viber_cooling_off = The 14 days to withdraw end as soon as the purchase is used.

note-signal_modified_app = A modified Signal app can name another address as support. Trust only what the official app names.
note-signal_abuse_address = Despite its name, abuse@signal.org is only for copyright and trademarks. Reports of people are not handled there.
note-discord_false_reports = Discord punishes false or repeated reports. Report once, and only what you have seen.
note-snapchat_my_eyes_only = Never tell Snapchat’s support your password or your “My Eyes Only” code, nor anyone else.
note-kakao_phone_unconfirmed = Phone numbers for KakaoTalk were found only on other sites. None could be confirmed.
note-kakao_search_pages = Strangers put their contacts into the search text of cs.kakao.com pages. Take no number or ID from there.
note-kakao_id_masked = For an impersonation, Kakao asks for an ID. Cover its number before you send it.

## Proof: what the picture must show

proof-ban_notice = The whole notice when you log in, with its reason and the time
proof-red_mark_number_time = The red mark, the other person’s name or number, and the time of sending
proof-chat_and_time = The chat list with the time, where the message is missing or late
proof-failed_file = The file that stays on sending, with its size and the time
proof-both_devices = The same chat on both devices, one picture each
proof-payment_screen = The payment’s page with transaction number, amount and state
proof-bank_notice = The bank’s notice of the charge, without the card number
proof-dead_link = The notice that the link does not work, with the group’s name
proof-removal_notice = The notice that you were removed, with the group’s name and the time
proof-group_info = The group’s info page with its name and its admins
proof-error_window_version = The error window, and the page with the app’s version
proof-slow_screen_storage = The screen that is slow or hangs, with the time, and the page of the app’s storage or battery use
proof-store_error = The store’s error message, with the app’s name
proof-backup_error = The backup page with the error and the time of the last backup
proof-notification_settings = The app’s notification settings on the phone
proof-profile_and_message = The profile with its exact name, and the message with its time
proof-payment_request = The request for money, without your own account details
proof-fake_profile = The fake profile with its exact name, beside your own
