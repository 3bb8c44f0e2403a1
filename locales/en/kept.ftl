# What is kept between two runs: saved cases, the user’s own details, and how to be rid of both.

drafts-title = Go on where you stopped?
drafts-lead = Your answers were saved on this computer. Pick the case, or start a new one.
draft-label = { $platform }: { $what }
draft-begun = just begun
draft-about = { $age }; { $done } of { $all } needed answers
draft-bad = { $name } cannot be opened
draft-fresh = A new case
    .about = Start from the beginning
draft-elsewhere = It is open in another window.
draft-not-text = It is not UTF-8 text.
age-now = a moment ago
age-minutes = { $count ->
    [one] { $count } minute ago
   *[other] { $count } minutes ago
}
age-hours = { $count ->
    [one] { $count } hour ago
   *[other] { $count } hours ago
}
age-days = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}
age-unknown = time unknown
delete-draft-title = Delete this saved case?
delete-draft-no = Keep it
delete-draft-yes = Delete it for good
notice-draft-failed = That did not work: { $reason }

kept-title = What is kept on this computer
kept-what = Your answers are saved while you type, so that a closed window or an empty battery costs you nothing. Only your user account on this computer can read them.
kept-never = Nothing is sent anywhere. Pictures are not kept.
kept-where = The folder: { $path }
kept-cases = Saved cases
    .about = Open one, or delete one
kept-details = My details
    .about = Number, mail, name, phone: offered next time, if you want that
kept-everything = Forget everything
    .about = Delete all saved cases and your details
forget-title = Forget everything?
forget-lead = All saved cases and your details are deleted, and what you are typing now goes too. This cannot be undone.
forget-no = Keep everything
forget-yes = Delete all of it
forgotten-nothing = There was nothing to delete.
forgotten-details = Deleted: your details.
forgotten-cases = { $cases ->
    [one] Deleted: { $cases } saved case.
   *[other] Deleted: { $cases } saved cases.
}
forgotten-both = { $cases ->
    [one] Deleted: { $cases } saved case and your details.
   *[other] Deleted: { $cases } saved cases and your details.
}
forgotten-but = { $gone } Still there: { $left }, open in another window or not ours to delete.
notice-forget-failed = Could not delete: { $reason }

mine-title = My details
mine-lead = Fill in what you want to have at hand next time. It is kept only if you say yes below.
field-keep_mine = Keep these on this computer?
    .hint = They are offered when a field is empty. No deletes what was kept.
form-offer = → takes: { $text }
notice-details-kept = Your details are kept. They are offered where a field is empty.
notice-details-gone = Your details are no longer kept.
notice-details-failed = Your details could not be kept: { $reason }

keeping-off = Nothing is kept: you asked for that with --no-save.
keeping-nowhere = Nothing is kept: { $reason }
keeping-failed = Not saved: { $reason } It is tried again. You can go on, copy and write files.
reason-full = the disk is full.
reason-read-only = the disk cannot be written to.
reason-denied = the folder does not allow it, or others could write in it.
reason-gone = the folder is gone.
reason-in-the-way = something else stands in its place.
reason-slow = the disk takes too long.
reason-too-many = too many files are open.
reason-no-place = this system names no folder for it.
reason-no-file = there is no such file.
reason-unreadable = you are not allowed to read it.
reason-not-a-file = it is a folder, or something else that is no file.
reason-no-folder = there is no such folder.
reason-not-a-folder = it is no folder.
reason-no-program = no program for it was found.
reason-clipboard-slow = the clipboard does not answer.
reason-clipboard-other = something else is in the clipboard.
reason-clipboard-refused = the clipboard does not take it.
reason-other = the system says “{ $said }”.
unsaved-title = Leave without saving?
unsaved-lead = Your answers could not be saved: { $reason } If you leave now, they are gone. On the message, c copies it and w writes a file elsewhere.
unsaved-no = Stay
unsaved-yes = Leave, and lose what is not saved

edit-none = No editor is set. Set EDITOR, such as EDITOR=nano, and start again.
edit-no-memory = With --no-save an editor could leave the text on the disk, so it is not opened here.
edit-refused = { $editor } ended with an error; the text is as it was.
edit-not-there = { $editor } could not be started: { $reason }
notice-edit-failed = { $reason }

paused = casewright is paused. Type fg to come back.
paused-kept = casewright is paused, and your answers are saved. Type fg to come back.
notice-no-pause = Nothing here could wake the program again, so it goes on.
exit-kept = Your answers are saved on this computer. Run casewright again to go on; casewright forget deletes them.
exit-lost = Your answers could not be saved: { $reason }
exit-panic = This is a fault of the program. What you typed up to a moment before is saved in { $path }. Run casewright again to go on.

key-kept = What is kept on this computer
    .short = kept
key-delete-draft = Delete this saved case; you are asked first
    .short = delete
key-edit-outside = Change the text in your own editor
    .short = editor
key-take-offer = Take what you gave last time
    .short = take it
key-pause = Back to the shell for a while; fg comes back
    .short = pause
cli-no-save = Keep nothing on the disk: when you leave, everything is gone
cli-forget = Delete all that is kept on this computer: saved cases and your details
