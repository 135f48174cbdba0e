# Faults in the program's own files of words.

problem-languages-broken = The table of languages cannot be read: { $reason }.
problem-languages-broken-help = Compare the row with the ones before it.
problem-catalogue-broken-entry = The message { $entry } cannot be read: { $reason }.
problem-catalogue-broken-entry-help = Compare it with the same message in another language.
problem-catalogue-duplicate-entry = The message { $entry } stands twice; the first is in { $first }.
problem-catalogue-duplicate-entry-help = Keep one of them.
