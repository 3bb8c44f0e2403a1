# What `casewright lint` says. Each rule has what is wrong (its name is $name) and how to mend it:
# .near where a name is near ($near), .mend otherwise. lint-near stands where a rule has no .near of its own.

lint-error = error
lint-warning = warning
lint-mend = mend
lint-near = Did you mean “{ $near }”?
lint-summary = { $errors ->
    [one] One error
   *[other] { $errors } errors
}, { $warnings ->
    [one] one warning
   *[other] { $warnings } warnings
}
lint-more = { $path }: and { $count ->
    [one] one more.
   *[other] { $count } more.
}
lint-too-large = { $path } is larger than { $most } KiB and was not read.

# What no field may ask for, in this language; a label that says one of these is refused.
lint-words-secret = password | passcode | PIN | verification code | login code | SMS code | security code | card number | CVV

## The file as TOML

lint-syntax = This is not valid TOML.
    .mend = Look for a quote, a bracket or an equals sign that is missing here or just before.
lint-duplicate_key = The key “{ $name }” stands here twice.
    .mend = Keep one of them.
lint-unknown_key = There is no key “{ $name }” here.
    .mend = Take it out, or look up the keys with casewright lint --schema.
lint-missing_key = The key “{ $name }” is missing.
    .mend = Add it.
lint-wrong_type = “{ $name }” takes something else.
    .mend = Look up what it takes with casewright lint --schema.
    .near = Write { $near ->
        [text] text in quotes
        [number] a whole number
        [boolean] true or false
        [list] a list in square brackets
       *[table] a table
    }.
lint-wrong_value = “{ $name }” is not a value that fits here.
    .mend = Look up the values with casewright lint --schema.
lint-schema = schema = { $name } is of another version.
    .mend = This program reads schema = 1.
lint-too_many = There are more “{ $name }” than the { $near } that are read.
    .mend = Split the file.
    .near = Keep at most { $near }.
lint-too_long = “{ $name }” is longer than { $near } bytes.
    .mend = Shorten it.
    .near = Keep it below { $near } bytes.

## The catalogue

lint-duplicate = “{ $name }” is there twice.
    .mend = Give one of them another name, or take it out.
lint-id_shape = “{ $name }” is not an id.
    .mend = Use up to 64 letters a–z, digits and underscores.
lint-unknown_field = There is no field “{ $name }”.
    .mend = Add it under fields, or name another.
lint-unknown_channel = This platform has no channel “{ $name }”.
    .mend = Add the channel, or name another.
lint-unknown_source = There is no source “{ $name }”.
    .mend = Add it under sources, or name another.
lint-unknown_platform = There is no platform “{ $name }”.
    .mend = Name one of the platforms.
lint-unknown_option = There is no category or option “{ $name }”.
    .mend = Name one as category or category.option.
lint-unknown_template = There is no template “{ $name }”.
    .mend = Add it under templates, or name another.
lint-no_source = Nothing says where “{ $name }” comes from.
    .mend = Name at least one source.
lint-date = “{ $name }” is not a date.
    .mend = Write it as 2026-11-21.
lint-weak_channel = The channel “{ $name }” is recommended, but its status is neither confirmed nor plausible.
    .mend = Take it out of the route, or find a source that confirms it.
lint-no_address = The channel “{ $name }” has no address.
    .mend = Add its value, or make it in_app.
lint-no_route = No route leads anywhere for { $name }.
    .mend = Add a route without conditions for it, or one for "*".
lint-channel_per_option = This route for “{ $name }” has no channel and does not say why.
    .mend = Add a channel, or a reason with none.
lint-not_yes_no = “{ $name }” is not a yes-or-no field, so it can confirm nothing.
    .mend = Name a field of kind yes_no, or use watches.
lint-no_choices = “{ $name }” allows only its choices and has none.
    .mend = Add choices, or take closed out.
lint-official_domain = “{ $name }” is not a host of this platform.
    .mend = Correct the address, or add the host where the platform itself says it is its own.
lint-official_source = “{ $name }” is called confirmed, but no source of the platform says so.
    .mend = Name the platform’s own page, or lower the status.
lint-deadline_source = The deadline “{ $name }” is called confirmed, but no source of the platform says so.
    .mend = Name the platform’s own page, or lower the status.
lint-empty_word = “{ $name }” has an empty entry, or one with capital letters.
    .mend = Fill it in, in lower case.
lint-freshness = This was last checked on { $name }, { $near } days ago.
    .mend = Read the source again and set the day.
    .near = Read the source again and set the day.
lint-not_https = “{ $name }” is not a safe way to a page.
    .mend = Use https.
    .near = Use { $near }.
lint-userinfo = “{ $name }” before the @ makes this link look like another site.
    .mend = Take out everything up to the @.
    .near = The link leads to { $near }. Take out everything up to the @.
lint-not_ascii = “{ $name }” has letters that look like others.
    .mend = Write the host in plain letters.
    .near = Write the host in plain letters; what stands here is { $near }.
lint-phone_number = “{ $name }” looks like a phone number.
    .mend = Take it out: no phone number of a platform stands in the data.
lint-secret_field = “{ $name }” asks for what support must never be told.
    .mend = Ask for something else: no code, no password, no PIN, no card number.
lint-placeholder = “{ $name }” is still to be filled in.
    .mend = Write what belongs here.
lint-hidden = There is a character here that nobody can see ({ $name }).
    .mend = Delete it and type the text around it again.
lint-builtin_platform = “{ $name }” came with the program and cannot be changed.
    .mend = Give your platform an id and a name of its own.
lint-official_contact = “{ $name }” belongs to a platform that came with the program.
    .mend = Name only contacts of your own platform.
lint-not_in_overlay = “{ $name }” cannot be added by a file of your own.
    .mend = Use the fields, categories and checklist that are there.

## The languages

lint-ftl_syntax = This is not valid Fluent.
    .mend = Look for a brace or an equals sign that is missing, and indent lines that go on.
lint-too_deep = Braces stand more than { $name } deep in each other, so the file was not read.
    .mend = Close them, or split the message.
lint-missing = Missing here: { $name }
    .mend = Add it below this line.
lint-extra = The reference language has no message “{ $name }”.
    .mend = Take it out, or add it to the reference language first.
lint-missing_attribute = “{ $name }” is missing.
    .mend = Add the attribute below this message.
lint-extra_attribute = The reference language has no attribute “{ $name }” here.
    .mend = Take it out.
lint-missing_variable = The variable “{ $name }” of the reference language is not used.
    .mend = Say it somewhere in this text.
lint-extra_variable = The reference language has no variable “{ $name }” here.
    .mend = Take it out: the program does not know it.
lint-unknown_message = There is no message “{ $name }” in this language.
    .mend = Add it, or write the text out.
lint-unknown_function = There is no function “{ $name }” here.
    .mend = Use the variable alone: numbers and dates come ready to be shown.
lint-plural = This language has no plural form “{ $name }”.
    .mend = Take the variant out.
    .near = Use these forms: { $near }.
lint-plural_form = “{ $name }” stands among plural forms and is none.
    .mend = Use zero, one, two, few, many or other.
lint-long_fraction = A number here has more than { $name } digits after its decimal point.
    .mend = Write fewer.
lint-cycle = “{ $name }” refers to itself, or through too many others.
    .mend = Write the text out in one of them.
lint-no_words = There are no words for this: “{ $name }” is missing in the reference language.
    .mend = Add the message to locales/en.

lint-glossary = “{ $name }” is not how the glossary says it.
    .mend = Look whether it should be “…”, or add a form to the glossary.
    .near = Look whether it should be “{ $near }”, or add a form to the glossary.
lint-mixed_script = “{ $name }” is of another script.
    .mend = Write it with the letters of this language.
lint-too_wide = This takes { $name } columns; there is room for { $near }.
    .mend = Shorten it.
lint-typography = “{ $name }” is not how this language writes it.
    .mend = Use its own quotation marks and apostrophe, and one blank between words.
lint-untranslated = “{ $name }” says the same as in English.
    .mend = Translate it, or name it under “same” in the glossary.
lint-unused = Nothing says “{ $name }”.
    .mend = Take it out, or mend the id that should name it.
