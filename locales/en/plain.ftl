# The wizard as lines, for screen readers and pipes: casewright --plain.

plain-lead = A number chooses, a text answers, an empty line goes on. /esc goes back, /f1 tells every key, /ctrl+q leaves.
plain-keys = Where a key is named, type / and its name: /f2, /ctrl+n, /right. /del 2 takes the second thing of a list out.
plain-unknown = “{ $line }” is none of what can be chosen here. /f1 tells what works.
plain-example = for example: { $text }
plain-now = so far: { $text }
plain-long = Several lines are fine; an empty line ends the text.
plain-item = { $label }: { $about }
