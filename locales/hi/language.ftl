# यह भाषा: बोलने वाले इसका नाम जैसे लिखते हैं (.english: अंग्रेज़ी में नाम)।

language-name = हिन्दी
    .english = Hindi
