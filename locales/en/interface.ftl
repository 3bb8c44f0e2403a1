# The words of the program itself: titles, keys, notices, the command line.

## The walk: the names of its stages, as short as they can be

stage-platform = Platform
stage-category = Problem
stage-option = Detail
stage-first-steps = First steps
stage-details = Answers
stage-proof = Pictures
stage-where-to = Where to
stage-checklist = Checklist
stage-message = Message

platform-title = Where did it happen?
platform-lead = Pick the platform, or type its name.
category-title = What is wrong?
category-lead = { $platform }: pick what comes closest, or type what you see, such as “no code”.
option-title = What exactly?
option-lead = { $platform }, { $category }
list-empty = Nothing here matches what you typed. Delete a few letters.
list-filter = Filter:
list-current = { $label } (current)
list-more = { $count } more

first-steps-title = Before you write
first-steps-title-urgent = Do this first
first-steps-urgent = This is urgent. Do these things now, in this order. The message comes after.
first-steps-actions = Now, in this order
first-steps-self-help = This often helps
first-steps-know = Good to know
first-steps-go-on = Go on to the message
first-steps-solved = That solved it
solved-title = Good. It is solved.
solved-text = You do not need to write to anyone. If it comes back, start again: you will be asked the same few things.
solved-back = Not solved after all? Esc takes you back.
solved-leave = Leave

page-state = How things stand
field-logged_in = Can you still get into your account?
    .hint = On any phone or computer. It decides where to write.
field-app_opens = Does the app open?
    .hint = Even if it only shows the login screen.
field-country = Country of your phone number
    .hint = Two letters or the calling code, TW or +886, so that local numbers can be completed.
    .example = TW
answer-yes = Yes
answer-no = No
answer-unknown = I don’t know
answer-own = Something else:
form-required = { $label } (needed)
form-will-be-written = will be written as { $text }
form-room = room for { $count } more
list-add = Add
list-add-more = Add another

item-timeline = { $at }: { $event }
item-timeline-lead = One thing that happened, and when. Leave it empty to go on.
item-timeline-at = When?
    .hint = As exact as you know: date, time, and the offset from UTC.
    .example = 2026-02-11 09:20 +08:00
item-timeline-event = What happened?
    .example = Files stopped at “sending”
item-tried = { $action }: { $result }
item-tried-lead = One thing you tried, and how it went. Leave it empty to go on.
item-tried-action = What did you try?
item-tried-result = How did it go?
item-shot = { $shows } ({ $file })
item-shot-seen = { $item }: { $facts }
item-shot-lead = One picture. Leave it empty to go on.
item-shot-shows = What does it show?
    .example = the notice, with the time
item-shot-file = Where is the file? You can leave this empty.
    .example = ban.png
item-shot-time_visible = Can the time be read on it?
item-list-lead = One of several. Leave it empty to go on.
item-list-item = Text or link
item-list-choice = Which one?
item-links-lead = One of several links. Leave it empty to go on.
item-links-item = Link
    .hint = As the app or the browser gives it, one at a time.
    .example = t.me/example_channel/42

proof-title = Pictures
proof-lead = Pictures are not sent from here. Note what you have, and attach it when you write.
proof-must-show = A picture helps if it shows
proof-crop = Crop what is private away. Do not blur or scribble over it.

picture-facts = { $kind }, { $size }
picture-facts-pixels = { $kind }, { $width } × { $height }, { $size }
picture-kb = { $kb } kB
picture-mb = { $mb } MB
picture-kind-jpeg = JPEG
picture-kind-png = PNG
picture-kind-gif = GIF
picture-kind-webp = WebP
picture-kind-heic = HEIC
picture-kind-avif = AVIF
picture-kind-bmp = BMP
picture-kind-tiff = TIFF
picture-kind-video = video
picture-kind-pdf = PDF
picture-kind-text = text
picture-kind-other = unknown type
picture-doubt = Picture { $number }: { $doubt }
picture-missing = There is no such file. Check its name and folder, or leave the file out.
picture-folder = This is a folder. Name the picture in it.
picture-special = This is not an ordinary file, so it was not opened.
picture-refused = The file could not be read: { $reason }
picture-empty = The file is empty. Save the picture again.
picture-none = The content of this file is not a picture ({ $kind }).
picture-broken = Part of this picture is missing or damaged ({ $kind }). Open it to check, and save it again.
picture-ending = The name ends in .{ $ending }, but the content is { $kind }. A form may refuse it; save it again as what it is.
picture-place = This file says where the picture was taken. Use a screenshot of it, or remove the location: on a phone in the picture’s details, on a computer in its properties.
picture-twice = This is the same as picture { $other }. One of them is enough.
picture-no-time = The time cannot be read on it. Take it again with the phone’s clock in sight.
picture-claim-kind = An article claims that only { $kinds } is accepted; this is { $kind }.
picture-claim-large = An article claims that a picture must be under { $max } MB; this one has { $size }.
picture-claim-small = An article claims that the shorter side must have at least { $min } pixels; this picture has { $width } × { $height }.
picture-claim-many = An article claims that { $max } pictures at most are accepted; you have { $count }.

where-title = Where to send it
where-lead = The best way is at the top.
where-in-app = in the app
where-not-now = Not possible right now
where-refused = Named elsewhere, better not used
where-with-reason = { $what }: { $reason }
where-stale = This was checked { $days } days ago. Look whether it still holds.
yours-not-checked = yours, not checked
yours-evidence = From your own file, not checked: { $source }, dated { $checked }
yours-language = Words of this language come from your own files, which nobody checked.
not-now-login = you would need to be logged in
not-now-app = the app would need to open
not-now-state = this is for people who cannot log in
not-now-answer = an answer is missing for it, such as a public link
not-now-region = this is for people in another region
none-in_this_state = There is no official way in your situation. Try from another device where you are logged in.
evidence-confirmed = { $dated ->
    [yes] Confirmed: { $source } ({ $kind }), copy of { $copy }, checked { $checked }
   *[no] Confirmed: { $source } ({ $kind }), checked { $checked }
}
evidence-plausible = { $dated ->
    [yes] Likely, look whether the app shows it: { $source } ({ $kind }), copy of { $copy }, checked { $checked }
   *[no] Likely, look whether the app shows it: { $source } ({ $kind }), checked { $checked }
}
evidence-unverified = Not verified: { $source } ({ $kind }), checked { $checked }
evidence-contradicted = Wrong according to { $source } ({ $kind }), checked { $checked }
source-kind-platform = the platform’s own text
source-kind-platform_press = the platform, as the press reported it
source-kind-third_party = somebody else’s guide
source-kind-seed = an article
source-kind-memory = general knowledge
reply-confirmed = First reply: { $range } ({ $sources })
reply-claim = No official reply time. Articles claim { $range } (not verified: { $sources })
reply-range-more = { $range }, { $other }
reply-range-or = { $range } or { $other }
reply-range-hours = { $from } to { $to } hours
reply-range-days = { $from } to { $to } days
reply-range-working-days = { $from } to { $to } working days

checklist-title = Checklist
checklist-enough = Everything that is needed is there.
checklist-missing = { $count ->
    [one] One needed answer is missing.
   *[other] { $count } needed answers are missing.
}
checklist-required = Still needed: { $field }
checklist-recommended = Would help: { $field }
checklist-go-on = Show the message

message-title = Your message
message-to = To: { $channel }
message-to-address = To: { $channel }, { $address }
message-missing = { $count ->
    [one] One needed answer is still missing. See the checklist.
   *[other] { $count } needed answers are still missing. See the checklist.
}
message-as-sent = As it will be sent ({ $language })
message-for-you = For you to read ({ $language })
message-own-words = Your own words are sent as you typed them.
preview-title = The message so far
preview-lead = Enter or Esc goes back to your answers.

help-title = Keys that work here
ui-language-title = Language of this program
ui-language-lead = The language of the message is chosen with F3.
message-language-title = Language of the message
message-language-lead = The language the support team should read. It stays as you choose it.
ui-language-message-only = For messages alone: { $languages }. It is written from right to left, which terminals do not agree on how to show.
language-system = your system’s language
language-read-there = this support is known to read it
language-yours = your language here
format-title = Write it to a file
format-text = Plain text
format-short = Short message, for a chat
format-markdown = Markdown
format-case = Case file, to go on with later
open-title = Open this address?
open-yes = Open it in the browser or mail program
open-no = Do not open it

contact-title = Is this contact genuine?
contact-lead = Paste a number, mail address, link or name that you found.
contact-label = Contact
    .hint = Only compared with the official channels known here. Nothing is looked up on the internet.
    .example = support@example.com

## Doubts: said beside an answer, never a wall

doubt-phone-no-country = Write the number with + and the country code, or fill in the country.
doubt-phone-invalid = This does not look like a number in use there. Check it; you can keep it so.
doubt-phone-shape = This does not look like a phone number.
doubt-email-shape = This does not look like a mail address.
doubt-email-typo = Did you mean { $host }? If it is right as it is, keep it.
doubt-moment-vague = Kept as you wrote it. A date such as 2026-02-11 09:20 +08:00 helps more.
doubt-moment-no-zone = Add the offset from UTC, such as +08:00.
doubt-amount-shape = An amount has digits.
doubt-currency-shape = Three letters, such as EUR or TWD.
doubt-version-shape = A version has a number, such as 11.7.2. You find it under “About”.
doubt-link-shape = This does not look like a link. Support can only act on what it can open, such as t.me/example/42.
doubt-link-local = This is on your own device, where support cannot open it. Give the link that the app offers for sharing.
doubt-country = This is no country’s code: write two letters such as TW, or the calling code such as +886.
doubt-country-near = This is no country’s two-letter code. Did you mean { $near }?
doubt-not-a-choice = Pick one of the answers.
doubt-try-without-result = Say for each try how it went.
note-urgent_mark_refused = Not marked as urgent: that is for stolen money or stolen accounts only, and it slows others down.
note-other_number = Your text names the phone number of somebody else. Leave it out unless support needs it.
note-yours_not_checked = This platform comes from your own file, and nobody checked it. Make sure the address is right before you write to it.

## Notices: what was just done

notice-copied = Copied: { $what } ({ $way }; read back to be sure).
notice-copied-terminal = Sent to the clipboard by way of { $way }: { $what }. Paste it once to check that it arrived; t tries another way.
notice-taken-sent = Sent to the clipboard by way of { $way }: the selected text. In this program, Alt+V inserts it in any case.
notice-taken-here = The clipboard could not be reached. In this program, Alt+V still inserts the text.
notice-copy-no-other = There is no other way to a clipboard here. Press w to write a file instead.
way-wayland = wl-copy
way-system = the system’s clipboard
way-windows = the Windows clipboard
way-tmux = tmux
way-screen = GNU screen
way-terminal = your terminal
notice-copy-failed = Could not copy: { $reason } Press w to write a file instead.
notice-copy-too-long = Too long for this terminal’s clipboard. Press w to write a file instead.
notice-no-slots = This channel has no form with fields. c copies the whole message.
notice-no-address = This channel is inside the app and has no address.
notice-opened = Asked the system to open { $address }.
notice-opened-paste = Asked the system to open a mail to { $address }, without the text: some systems cut links that long. The text is copied; paste it into the mail.
notice-opened-copy = Asked the system to open a mail to { $address }, without the text: some systems cut links that long. It could not be copied either; press w to write it to a file.
notice-text-copied = The text is copied; paste it into your mail.
mailto-long = Some systems cut links that long without a word. Check that the end of the message is there, or copy the text and paste it.
notice-open-failed = Could not open it: { $reason } The address is { $address }.
notice-written = Written to { $path }.
notice-write-failed = Could not write { $path }: { $reason } Nothing is lost; c still copies.
notice-no-room = No more than { $max } characters fit here. { $left } were left out.
notice-hidden-removed = { $count ->
    [one] One hidden character was removed.
   *[other] { $count } hidden characters were removed.
}
notice-item-removed = Removed. Alt+Z brings it back.
notice-language-nearest = { $wanted } is not here yet. This is the nearest.
part-all = the whole message
part-subject = the subject
part-body = the text
part-selection = the selected text
part-short = the short message
part-address = the address
part-slot = the field “{ $field }” ({ $at } of { $of }, { $length })
notice-and = { $one } { $other }
slot-head = { $field }: { $length }
slot-length-graphemes = { $count ->
    [one] { $count } character
   *[other] { $count } characters
}
slot-length-utf16 = { $count ->
    [one] { $count } UTF-16 unit
   *[other] { $count } UTF-16 units
}
slot-length-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
slot-length-limit = { $length } of at most { $limit }
slot-over = Too long for this field by { $over }: shorten it before you paste it, or the form may cut it off.
slot-over-claimed = Too long for this field by { $over }, if the limit that is claimed is right. Check the end of it once it is pasted.

## Keys: the name of each, what it does, and in a word for the footer (.short)

key-name-enter = Enter
key-name-esc = Esc
key-name-tab = Tab
key-name-ctrl = Ctrl
key-name-shift = Shift
key-name-arrows = ↑ ↓
key-name-sides = ← →
key-name-pages = PgUp PgDn
key-name-home-end = Home End
key-name-space = Space
key-name-delete = Del
key-name-letters = letters
key-name-or = { $one } or { $other }
key-filter = Filter the list
    .short = type to filter
key-move = Move
    .short = move
key-page = A page up or down
    .short = page
key-ends = To the first or last
    .short = ends
key-choose = Choose
    .short = choose
key-next-field = Next field, and from the last one the next page
    .short = next
key-done = Done
    .short = done
key-fields = Next field, previous field
    .short = fields
key-answers = Move between the answers
    .short = answers
key-mark = Choose or clear an answer
    .short = mark
key-remove = Remove the item; Alt+Z brings it back
    .short = remove
key-newline = A new line
    .short = new line
key-unknown = “I don’t know”
    .short = don’t know
key-undo = Undo, redo
    .short = undo
key-select = Select text; with Ctrl, word by word
    .short = select
key-take = Copy, cut what is selected
    .short = copy, cut
key-put-in = Insert what was copied or cut
    .short = insert
key-preview = The message so far
    .short = preview
key-scroll = Scroll
    .short = scroll
key-jump = Go to the answer, or tick the line
    .short = go there
key-back = One step back; nothing you typed is lost
    .short = back
key-close = Close
    .short = close
key-help = Every key that works here
    .short = help
key-ui-language = Language of this program
    .short = language
key-message-language = Language of the message
    .short = message language
key-contact = Is this contact genuine?
    .short = genuine?
key-redraw = Draw the screen afresh
    .short = redraw
key-quit = Leave
    .short = leave
key-copy-all = Copy the whole message
    .short = copy
key-copy-subject = Copy the subject
    .short = subject
key-copy-body = Copy the text without the subject
    .short = text
key-copy-slot = Copy the next field of the form
    .short = next field
key-copy-address = Copy the address
    .short = address
key-copy-otherwise = Copy the same by another way
    .short = another way
key-open-address = Open the address; you are asked first
    .short = open
key-write-file = Write the message to a file
    .short = file

too-small = This window is too small. Make it at least { $width } by { $height }. Ctrl+Q leaves.
exit-copied = You copied the message. Nothing was sent by this program: paste it where it belongs.
exit-written = Your message is in { $path }.
exit-not-kept = Your answers were not kept, as you wished.

## The case file

case-at = { $path }, line { $line }, column { $column }: { $mistake }
case-too-large = The file is too large for a case file.
case-syntax = This is not valid TOML. Often a quote or a bracket is missing here.
case-unquoted = { $value } is no number that TOML knows. Put it in quotes: "{ $value }"
case-schema = schema = { $found } is of another version. This program reads schema = 1.
case-unknown-key = There is no key “{ $name }”.
case-unknown-key-near = There is no key “{ $name }”. Did you mean “{ $near }”?
case-unknown-id = There is no { $kind } “{ $name }” here.
case-unknown-id-near = There is no { $kind } “{ $name }” here. Did you mean “{ $near }”?
case-kind-platform = platform
case-kind-category = category
case-kind-option = option
case-kind-field = field
case-kind-result = result
case-kind-channel = channel
case-kind-country = country
case-kind-zone = time zone
case-kind-confirmed = line of the checklist
case-expected = “{ $name }” takes { $kind }.
case-type-table = a table
case-type-text = text in quotes
case-type-boolean = true or false
case-type-list = a list in square brackets
case-type-number = a number
case-missing-key = The key “{ $name }” is missing.
case-incomplete = A case needs a platform, a category and an option before it can be rendered.
case-new = A case file for casewright. Fill in what you know; delete the rest, or leave it commented out.
case-new-required = Needed:
case-new-recommended = Would help:
case-new-language = the language of the message
case-new-country = two letters, for local phone numbers
case-new-logged-in = can you still get into the account?
case-new-app-opens = does the app open?
case-new-unknown = asked, and you do not know
case-kind-of-answer-phone = phone number
case-kind-of-answer-email = mail address
case-kind-of-answer-line = text
case-kind-of-answer-long = text of several lines
case-kind-of-answer-moment = date and time, with the offset from UTC
case-kind-of-answer-yes_no = true or false
case-kind-of-answer-choice = one of these, or other words
case-kind-of-answer-closed = one of these
case-kind-of-answer-list = list of texts
case-kind-of-answer-timeline = list of what happened when
case-kind-of-answer-tried = list of what was tried, with the result
case-kind-of-answer-shots = list of pictures
case-kind-of-answer-amount = amount
case-kind-of-answer-currency = three letters
case-kind-of-answer-version = version, with its number
case-kind-of-answer-link = link
case-kind-of-answer-links = list of links

## The command line

error-no-terminal = casewright needs a terminal to ask its questions. Without one, use: casewright --plain, or casewright render CASE
error-read = Cannot read { $path }: { $reason }
error-write = Cannot write: { $reason }
error-not-text = { $path } is not UTF-8 text.
error-channel = There is no channel “{ $name }” for this platform.
error-channel-near = There is no channel “{ $name }” for this platform. Did you mean “{ $near }”?
error-now = “{ $value }” is not a moment such as 2026-11-21T12:00:00Z.
error-terminal = The terminal refused: { $reason }
render-missing = { $count ->
    [one] One needed answer is missing: { $fields }
   *[other] { $count } needed answers are missing: { $fields }
}
render-language-fallback = { $wanted } is not here yet; the message is in { $used }.
render-hidden-removed = Hidden characters removed from the case file: { $count }.
render-moment-read = “{ $typed }” is read as { $read }.
own-platforms = { $place }: { $reason } Nothing of this file is used. casewright lint --overlay { $path } says how to mend it.
own-language = { $place }: { $reason } Nothing of this file is used. casewright lint --locales { $path } says how to mend it.
own-message = { $place }: { $reason } The program’s own words are used there. casewright lint --locales { $path } says how to mend it.
own-no-tag = { $path }: a language’s folder is named by its tag, such as pt-BR. Nothing of it is used.
own-aside = Left aside: { $reason }
cli-about = Write one complete, honest support request to a messaging platform, in the right language, for the right official channel. Offline: nothing is sent.
cli-case = A case file to open
cli-case-render = The case file; - reads it from standard input
cli-ui = Language of the interface (BCP 47, such as zh-Hant)
cli-language = Language of the message (BCP 47)
cli-own-platforms = Add the platforms of your own file; they are shown as not checked
cli-own-locales = Add the languages of your own folder, which has a folder for each
cli-no-caps = Read your own files however large they are
cli-print = Print the message on standard output when leaving; the screen is drawn on standard error
cli-plain = Ask line by line, without a screen: for screen readers, pipes and simple terminals
cli-theme = Looks; auto takes the terminal’s own colours
cli-ascii = Draw with signs that every terminal shows
cli-mouse = Take clicks and the wheel; text is then selected with Shift held
cli-render = Print the request of a case file
cli-channel = Write it for this channel instead of the best one
cli-now = Take this as the present moment (RFC 3339)
cli-format = Form of the output
cli-new-case = Print an empty case file, with every field explained
cli-new-case-platform = Platform
cli-new-case-category = Category
cli-new-case-option = Option
cli-platforms = Print platforms, categories, options and channels
cli-lint = Check platforms.toml and the locales, and draw what is wrong
cli-lint-file = Files to check: a whole catalogue instead of the embedded one, or a .ftl file
cli-lint-locales = Check the languages in this folder instead of the embedded ones
cli-lint-overlay = Check a file of your own as laid over the embedded catalogue
cli-lint-schema = Print the JSON Schema of platforms.toml
cli-usage = Usage
cli-commands = Commands
cli-options = Options
cli-arguments = Arguments
cli-help = Print help
cli-version = Print the version
arg-unknown = There is no argument “{ $name }” here.
arg-unknown-near = There is no argument “{ $name }” here. Did you mean “{ $near }”?
arg-value = { $name } does not take “{ $value }”. It takes: { $values }
arg-missing = Missing: { $names }
arg-wrong = These arguments do not go together.
arg-help = More: { $command } --help
cli-check-contact = Is this contact genuine? Compares it with the official channels known here
cli-check-contact-text = The contact, as you found it
cli-check-contact-platform = Only for this platform
cli-config = Print every setting, and where it comes from
cli-completions = Print completions for a shell
cli-completions-shell = bash, zsh, fish, powershell or elvish
cli-man = Print the man page

config-line = { $key } = { $value } ({ $origin })
config-none = not set
config-from-file = from the file of settings
config-from-variable = from the variable { $name }
config-from-default = by default
config-file = The file of settings: { $path }
config-no-file = The file of settings would be { $path }; there is none.
config-state = Saved cases and details: { $path }

secret-removed = Taken out of the message: { $what } ({ $masked }), from “{ $field }”
    .hint = No support team needs it. If it is no secret, Enter puts it back.
secret-kept = Kept, as you said it is no secret: { $what } ({ $masked }), in “{ $field }”
    .hint = Enter takes it out again.
secret-code = A login code
secret-password = A password
secret-pin = A PIN
secret-card = A card number
secret-card_check = The check digits of a card

## The message, changed by hand

message-own-text = You have changed this text yourself.
message-own-text-outdated = Your answers have changed since you changed this text. Press u to see the text they give now, and u again for yours.
message-own-text-elsewhere = You have changed the text in another language. Here it stands as your answers give it.
message-short = This is the short message, for a chat. Press m for the whole one.
message-short-made = This is the short message, for a chat. It is made from your answers, without what you changed by hand. Press m for your own.
message-short-wanted = This is a chat, where short messages are read first. Press m for a short one.
message-foreign = This support is known to read only { $languages }. Choose that language with F3, and add a line in it that says what happened: your own words are sent as you typed them.
notice-renewed = This is the text your answers give. Press u for your own.
edit-title = Change the message
edit-lead = What stands here is what you copy. Enter is done; codes, passwords and card numbers stay out.
field-own_text = Message text
format-json = JSON, for programs
format-slots = Sheet for the form, field by field
format-eml = Unsent mail (.eml)
format-mailto = Link that opens your mail program (mailto:)
key-edit-message = Change the message by hand
    .short = edit
key-renew = The text your answers give, or your own again
    .short = yours or new
key-short-message = The short message for a chat, or the whole one again
    .short = short or whole
key-reorder = Move this line up or down
    .short = move line
