# The channels, how to use them, why some contacts are not to be used, and the times that platforms publish.
# Menu names stand in quotes, as the app itself spells them in English.

## WhatsApp

channel-whatsapp-in_app_contact = In the app: “Settings” › “Help” › “Contact us”
    .about = Works before you log in, too. The menu may be called “Help and feedback”: check in the app.
channel-whatsapp-in_app_review = In the app: “Request a review”
    .about = The button stands on the ban notice. It is the first way to have a ban looked at.
channel-whatsapp-in_app_report = In the app: open the chat, then “Report”
    .about = Goes straight to those who check reports. Check in the app where the button is.
channel-whatsapp-web_contact = Contact form on whatsapp.com
    .about = For when the app cannot be opened or does not help.
channel-whatsapp-mail_ban_appeal = E-mail against a ban
    .about = The address WhatsApp’s own terms give for a ban that you believe is wrong.
channel-whatsapp-mail_lost_phone = E-mail for a lost or stolen phone
    .about = Has the account deactivated. It needs one fixed English sentence and your number with country code.
channel-whatsapp-help_center = WhatsApp Help Center
    .about = Articles to read. Nobody answers there.
channel-whatsapp-privacy_contact = Privacy form on whatsapp.com
    .about = For questions about your personal data.
channel-whatsapp-dpo_mail = E-mail to the data protection officer
    .about = Only for questions about your personal data.

## Messenger

channel-messenger-facebook_hacked = facebook.com/hacked
    .about = For an account that was taken over, or that you cannot get into. It asks questions step by step.
channel-messenger-support_hub = In the Facebook app: the support hub
    .about = Reported by the press as the newest way in, with an AI assistant. Check in the app whether you have it.
channel-messenger-help_center = Facebook Help Center
    .about = Articles, and from some of them the right form.
channel-messenger-in_app_report_chat = In the app: open the chat, tap the name, then “Report” (in older versions “Something’s wrong”)
    .about = For abuse in a conversation. The labels may have changed.
channel-messenger-in_app_report_problem = In the app: settings, then “Report a problem”
    .about = For faults of the app. Check in the app where the item is.

## Telegram

channel-telegram-ask_question = In the app: “Settings” › “Ask a Question”
    .about = For anything while you are logged in. Volunteers answer, so write nothing secret.
channel-telegram-login_form = Form on telegram.org/support
    .about = For problems with logging in or registering.
channel-telegram-frozen_appeal = In the app: the appeal on the notice that the account is frozen
    .about = Moderators review it.
channel-telegram-spambot = @SpamBot
    .about = Says why you cannot write to others, and takes an appeal if it was a mistake.
channel-telegram-banned_number_mail = E-mail for a banned number
    .about = The app’s own mail button writes to it. The evidence is an older app: check it in the app.
channel-telegram-in_app_report = In the app: “Report” on the message or profile
    .about = Android: tap it. iPhone: hold it. Computer: right-click it.
channel-telegram-abuse_mail = E-mail for abuse in public content
    .about = Handled by a machine first: it must have links (t.me/… or @…).
channel-telegram-stopca_mail = E-mail against the abuse of children
    .about = Only for the abuse of children.
channel-telegram-notoscam = @NoToScam
    .about = For a scammer who pretends to be you.
channel-telegram-dmca_mail = E-mail for copyright
    .about = Only for owners of the rights or those who act for them, and only for public content.
channel-telegram-eu_bot = @EURegulation
    .about = For people in the EU: personal data and illegal content.
channel-telegram-dsa_report = Report form for the EU
    .about = For people in the EU. It asks for your name, a contact and a convincing explanation.
channel-telegram-stars_dispute = Stars dispute through @BotFather
    .about = For what a bot sold and did not deliver, after “/paysupport” has not helped.
channel-telegram-smstelegram = @smstelegram on X
    .about = Only for login problems, and only by private message.
channel-telegram-verify_bot = @VerifyBot
    .about = Verification of channels, groups and bots. People cannot be verified.
channel-telegram-press_bot = @PressBot
    .about = For the media.
channel-telegram-bot_support = @BotSupport
    .about = For those who build bots. Check in the app that the name is exactly this one.
channel-telegram-bugs = Public bug list on bugs.telegram.org
    .about = For faults that can be repeated. Everyone can read it.

## WeChat

channel-wechat-help_feedback = In the app: “Me” › “Settings” › “Help & Feedback”
    .about = The place WeChat’s own terms name, also for a stolen account.
channel-wechat-help_site = WeChat Help Center
    .about = For when you cannot log in.
channel-wechat-freeze = In the app, on the login screen: “More” › “WeChat Security Center” › “Freeze account”
    .about = Stops whoever is in the account. After that you appeal for a new password.
channel-wechat-self_unblock = In the app: the unblocking that is offered when you log in
    .about = A copy of an official notice says at most 5 requests per number and month. Check in the app.
channel-wechat-in_app_report = In the app: open the chat or profile, then “Report”
    .about = Check in the app where the button is.
channel-wechat-policy_mail = E-mail to report a breach of the rules
    .about = From WeChat’s acceptable use policy.
channel-wechat-eu_mail = E-mail for users in the EU
    .about = Tencent’s contact for users in the EU.
channel-wechat-privacy_form = Form for requests about your data
    .about = Linked from WeChat’s privacy policy.

## LINE

channel-line-contact_form = LINE contact form
    .about = You can continue without logging in. For a stolen account, the owner must send it.
channel-line-help_center = LINE Help Center
    .about = Articles to read.
channel-line-in_app_report = In the app: open the chat, then “Report”
    .about = Check in the app where the button is.

## Viber

channel-viber-in_app_form = In the app: “More”, then help and “Contact us”
    .about = Named in Viber’s terms. Check in the app where the item is.
channel-viber-contact_form = Viber contact form
    .about = The address in Viber’s terms. It leads to help.viber.com.
channel-viber-post = Letter to Viber
    .about = For a formal complaint about a Viber Out payment from the EU or the UK.
channel-viber-in_app_report = In the app: “Report” on the message or community
    .about = Goes straight to those who check reports.
channel-viber-privacy_mail = E-mail to the data protection officer
    .about = Only for questions about your personal data.
channel-viber-dispute_mail = E-mail for a formal notice of dispute
    .about = Only for a legal dispute, not for help.

## Signal

channel-signal-in_app_contact = In the app: “Settings” › “Help” › “Contact us”
    .about = Asks for a category and at least ten characters. A debug log can go along.
channel-signal-web_form = Request form on support.signal.org
    .about = For when the app cannot be opened or does not help.
channel-signal-support_mail = E-mail to Signal’s support
    .about = The address that the official app names.
channel-signal-help_center = Signal’s help pages
    .about = Articles to read. Look whether the one on your problem leads to a form.
channel-signal-ip_mail = E-mail for copyright and trademarks
    .about = Only for intellectual property. Nothing else is handled there.

## Instagram

channel-instagram-instagram_hacked = instagram.com/hacked
    .about = For an account that was taken over, or that you cannot get into. It asks questions step by step.
channel-instagram-support_hub = In the app: Meta’s support hub
    .about = Reported by the press as the newest way in, with an AI assistant. Check in the app whether you have it.
channel-instagram-help_center = Instagram Help Center
    .about = Articles to read. Look whether the one on your problem leads to a form.

## Discord

channel-discord-request_form = Request form on support.discord.com
    .about = For faults, and for whatever has no form of its own.
channel-discord-hacked_form = Form for a compromised account on support.discord.com
    .about = On the same page as the other requests, for an account that somebody else got into.
channel-discord-in_app_appeal = In the app: the appeal on the notice about your account
    .about = The shortest way where the notice offers it.
channel-discord-appeal_form = Appeal form: dis.gd/request
    .about = For an appeal when the app does not offer one or cannot be opened.
channel-discord-help_center = Discord’s help pages
    .about = Articles to read. Look whether the one on your problem leads to a form.
channel-discord-privacy_mail = E-mail for questions of privacy
    .about = Only for questions about your personal data.
channel-discord-dpo_mail = E-mail to the data protection officer
    .about = Only for questions about your personal data.

## Snapchat

channel-snapchat-request_form = Request form on help.snapchat.com
    .about = Asks for an e-mail you can open, your username, and since when you have been locked out.
channel-snapchat-locked_appeal = The article on appeals for locked accounts, on help.snapchat.com
    .about = It says how to appeal.
channel-snapchat-copyright_mail = E-mail for copyright
    .about = Only for copyright.

## KakaoTalk

channel-kakaotalk-inquiry = Kakao customer centre on cs.kakao.com
    .about = Help and inquiries, also about a restricted account.
channel-kakaotalk-impersonation_inquiry = Report of an impersonation on cs.kakao.com
    .about = Asks for an ID, with its number covered.
channel-kakaotalk-chatbot = In the app: the customer centre’s chatbot
    .about = A machine answers. Check in the app where it is.

## Steps: how to use a channel

step-type_address = Type the address into the browser yourself.
step-type_address_exactly = Type the whole address yourself, with what stands after the slash: the rest of vb.me can lead anywhere.
step-open_exact_handle = Type the handle exactly, letter by letter, and check that it has no extra letters.
step-check_recipient = Compare the recipient with this address, letter by letter.
step-paste_subject_and_text = Paste the subject and the text.
step-paste_and_attach = Paste the text and add the pictures.
step-paste_if_asked = Paste the text where you are asked to explain.
step-copy_slot_by_slot = Copy one field after the other into the form.
step-copy_into_form = Copy the text into the form.
step-one_message_only = Send it once. Add anything later in the same thread.
step-watch_mail = Look for the answer in your mail, also in the spam folder.
step-watch_chat_and_mail = The answer can come as a chat in the app or by mail: look at both.
step-answer_in_same_chat = The answer comes in the same chat.
step-answer_in_same_place = Look for the answer in the same place in the app.
step-search_article = Search for your problem, and look at the end of the article for a form.
step-block_after_report = Block the account after the report.
step-open_chat_report = Open the chat or profile and choose “Report”.

step-open_help_contact = Open “Settings” › “Help” › “Contact us”; before logging in, it is in the menu of the first screen.
step-device_info_choice = Choose whether to send device information: it helps with faults, and you may leave it out.
step-past_proposed_articles = If articles are shown, look at them, then go on to send the message.
step-tap_request_review = Tap “Request a review” on the ban notice.
step-code_only_in_app = If the app asks for an SMS code, type it into the app and nowhere else.
step-status_in_app = Open the app to see the state of the review.
step-choose_product = Choose the part of the page that fits: Messenger, Business or accessibility.
step-keep_fixed_sentence = Leave the English sentence as it stands, with your number below it.

step-own_device_first = Use a device on which you have signed in before, if you can.
step-follow_questions = Answer the questions one by one. The text helps you to remember times and facts.
step-open_facebook_support = Open the Facebook app, go to its help and support, and look for the support hub.
step-no_promise_of_human = An assistant answers first. Nobody promises that a person will follow.
step-open_chat_name_report = Open the chat, tap the name at the top, and choose “Report”.
step-open_report_problem = Open the app’s settings and choose “Report a problem”.

step-open_ask_question = Open “Settings” › “Ask a Question” and confirm.
step-volunteers_read_it = Volunteers read it: send no secrets and no documents.
step-category_in_text = The form has no field for the category: it stands in the text.
step-open_freeze_notice = Open the notice about the freeze in the app and tap the appeal.
step-bot_says_limit = The bot says whether you are limited and until when. If it was a mistake, tell it so.
step-mail_button_in_app = If the app shows a mail button on the ban notice, use that button: it fills in what is needed.
step-tap_hold_report = Android: tap the message. iPhone: hold it. Computer: right-click it. Then choose “Report”.
step-links_in_text = Make sure that the links stand in the text.
step-links_not_pictures = Send links and names only, never the pictures themselves.
step-say_your_role = Say that you own the rights or act for the owner.
step-paysupport_first = Send “/paysupport” to the bot first and wait for its answer.
step-stars_transaction_id = Find the transaction number in “Settings” › “Your Stars”.
step-private_message_only = Write a private message only, and no number in public.
step-look_for_same_bug = Search whether the same fault is listed, and add to it if so.
step-public_no_personal_data = Everyone can read it: leave out your number, names and mail.

step-open_me_settings_help = Open “Me” › “Settings” › “Help & Feedback”.
step-open_security_center = On the login screen, tap “More”, then “WeChat Security Center”.
step-choose_freeze = Choose “Freeze account” and follow the screen.
step-appeal_for_password = Then appeal for a new password; the result comes by SMS.
step-try_login_unblock = Try to log in, and follow the unblocking that the notice offers.
step-never_through_others = Let nobody else unblock it for you, paid or not.
step-open_from_privacy_policy = Open WeChat’s privacy policy on wechat.com and follow its link to the form.

step-continue_without_login = Choose to continue without logging in if you cannot log in.
step-owner_sends_it = Send it yourself: the owner of the account must do it.
step-allow_line_sender = Let mail from linecorp.com through: the receipt comes from there.

step-open_more_help = Open “More”, look for help, and choose “Contact us”.
step-leads_to_help_viber = Check that the page that opens is on help.viber.com.
step-letter_name_address = Write your full name, phone number, postal address and e-mail on the letter.
step-letter_copies_only = Enclose copies, never originals.
step-formal_notice_only = Use it only for a formal legal notice.

step-open_signal_contact = Open “Settings” › “Help” › “Contact us”.
step-signal_category = Choose a category: it cannot be sent without one.
step-signal_debug_log = The debug log is ticked already. It helps with faults, and you may leave it out.
step-open_meta_hub = In the app’s help and support, look for the support hub.
step-choose_compromised = Choose the form for a compromised account.
step-open_account_notice = Open the notice about your account in the app and choose the appeal.
step-type_whole_address = Type the whole address yourself, with what stands after the slash.
step-search_locked = Search for “locked account appeal” and do what the article says.
step-choose_kakaotalk_inquiry = Choose the inquiry, for KakaoTalk.
step-mask_id_number = Cover the number on the ID before you send it.
step-open_kakao_chatbot = In the app’s help, look for the customer centre’s chatbot.

## Where nothing is usable: what to do instead

none-report_needs_app = Reports are made in the app. Open the app on any phone where you are logged in, or ask someone who sees the same content to report it.
none-ask_from_other_device = Log in to Telegram on another device and use “Settings” › “Ask a Question” there.
none-frozen_needs_app = The appeal is in the app. Install Telegram on another phone, log in, and open the notice there.

## Contacts that are not to be used: why

avoid-outdated = An old address: the platform’s terms have named another one since 2021.
avoid-unverified_address = Named by articles only. No page of the platform that could be read names it.
avoid-unverified_host = Named by other sites only. No page of the platform that could be read names it.
avoid-no_support_there = No page of the platform that could be read says that support is given there.
avoid-no_forum_found = An article calls it a forum. Nothing else found says so.
avoid-not_the_platforms_host = The name looks like the platform’s, but the host is not one of its own.
avoid-closed_site = The press reports that this site was closed and leads elsewhere now.
avoid-researchers_only = For security researchers. Stolen accounts are not handled there.
avoid-use_press_bot = Not found on the platform’s pages. The press is asked to use the bot.
avoid-no_official_page_names_it = An article calls it official, but no page of the platform that could be read names it.
avoid-news_channel = Others run it for news. It is not support.
avoid-only_the_app_writes_there = Older apps fill in a mail to it by themselves. Use the form first.
avoid-paid_service = Someone sells a service here. Support is free.
avoid-merchants_tool = A tool that shops build into their pages. What a search finds is a shop, not support.
avoid-formal_disputes_only = Only for formal legal disputes.
avoid-old_form = The form has moved to another host.
avoid-sends_only = Receipts come from this address. Nobody reads what is sent to it.
avoid-privacy_only = Only for questions about personal data.
avoid-terms_only = Only for questions about the platform’s terms.
avoid-unofficial_forum = Users talk to each other there. The platform does not run it.

## Windows and published times
# $days (Number): the length of the window or of the wait, where it is in days.

deadline-wechat_wrong_charge = A charge made in error must be reported within { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
    .after = After that, WeChat’s terms no longer give you the claim. Ask your bank all the same.
deadline-viber_wrong_charge = A charge made in error must be reported within { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
    .after = After that, Viber’s terms no longer give you the claim. Ask your bank all the same.
deadline-viber_written_complaint = Viber aims to answer a written complaint within { $days ->
        [one] { $days } working day
       *[other] { $days } working days
    }.
    .after = If nothing has come by then, write once more and name the date of the first letter.
deadline-whatsapp_stranger_pin = If a stranger has set a two-step PIN, WhatsApp makes you wait { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
    .after = After that, you can register without the PIN.
deadline-whatsapp_deactivated = Other sites, quoting WhatsApp’s help pages, say that a deactivated account is deleted after about { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
    .after = After that, the account is said to be gone. Register again before then.
deadline-wechat_retrieval_appeal = The result of a password appeal comes by SMS within 24 hours.
    .after = If nothing has come by then, write through “Help & Feedback”.
deadline-line_suspension = A suspension for certain messages lasts from 24 hours to { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
    .after = If it has not ended by then, use the contact form.
deadline-line_tw_hijack = LINE in Taiwan told the press that it answers reports of stolen accounts within 24 hours.
    .after = If nothing has come by then, answer in the same thread once.
deadline-discord_eu_appeal = In the EU, an appeal against the decision on an account must come within six months.
    .after = After that, Discord no longer has to take it. Ask all the same, and say why you are late.

## Who says so, and how sure it is

## The contact checker: is it genuine?
# What it says of a contact, and what to do then.

verdict-official_channel = An official channel
    .about = You can write there. Still, never send a code, a password or a PIN.
verdict-official_but_not_for_this = Official, but not for this
    .about = It belongs to the platform, but another channel is meant for your problem.
verdict-known_outdated = Out of date
    .about = It was official once. Use the newer channel instead.
verdict-named_by_articles_unverified = Named by articles only
    .about = No page of the platform confirms it. Better use a channel that is confirmed.
verdict-not_official = Not found among the official channels
    .about = Nothing here confirms it. Open the help inside the app, or type an official address yourself.
verdict-impostor_signs = Signs of an impostor
    .about = Do not answer, do not pay, and share no code. Open the help inside the app instead.
contact-found = { $verdict }. { $about }
contact-found-noted = The contact you found elsewhere: { $said }

# Why it says so.
# $value: the contact as it was read; $host: the host a link leads to; $platform, $wanted: names of platforms;
# $channel: the short name of a channel; $official: an official contact; $shown: a host as computers write it
# (xn--…); $reason: one of the avoid- sentences; $word: the word that was found in the pasted text.
contact-official = { $platform }: { $channel }.
contact-plausible = Likely, though no page of the platform’s own confirms it. Check in the app.
contact-other_page = { $host } belongs to { $platform }, but this page is not one of its support channels.
contact-other_handle = { $value } belongs to { $platform }, but is meant for something else.
contact-other_platform = This belongs to { $platform }, not to { $wanted }.
contact-listed = { $value }: { $reason }
contact-replaced = Use { $official } instead.
contact-old_host = { $host } was used by { $platform } before. It has been replaced.
contact-not_found = Not found among the official channels.
contact-yours = It stands in your own file, for { $platform }. Nobody checked that file, so this makes nothing official.
contact-open_host = Anyone can publish on { $host }, and this is not an address that { $platform } names.
contact-shortener = { $host } shortens links and hides where they lead.
contact-userinfo = What stands before the “@” says nothing. The link leads to { $host }.
contact-look_alike = { $value } looks like { $official }, but it is another one.
contact-letters = { $value } has unusual letters in it. Computers read it as { $shown }.
contact-hidden = { $value } has invisible characters inside.
contact-phone = { $value } is a phone number. These platforms are not known to give support by phone.
contact-fee = “{ $word }”: help from support costs nothing.
contact-code = “{ $word }”: support never needs a code, a password or a PIN from you.
contact-gift_card = “{ $word }”: support never takes gift cards or vouchers.
contact-other_messenger = “{ $word }”: a platform gives its support on its own channels, not in another messenger.
contact-badge = “{ $word }”: a real badge stands beside the name, never inside the picture.

deadline-left = { $left ->
    [one] One day left: until { $date }.
   *[other] { $left } days left: until { $date }.
}
deadline-over = The time ended on { $date }. Ask all the same, and say why you are late.
