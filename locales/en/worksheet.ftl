# Worksheets: questions whose answers make a document to keep.

worksheet-loading = Opening the worksheet…
worksheet-failed = This worksheet does not open.
worksheet-kind = Worksheet
worksheet-kept = What you write is kept on this computer at each change. You can stop and come back whenever you want.
worksheet-result-waits = Waiting
worksheet-number-wrong = This field expects a number in figures, for example 12 or 7.5. What you wrote is kept, but the calculation cannot use it.
worksheet-result-why = It is worked out as soon as the numbers it needs are filled in.
worksheet-row-add = Add a row
# $n: rank of the row.
worksheet-row-remove = Remove row { $n }
worksheet-row-remove-short = Remove
# $column: title of the column. $n: rank of the row.
worksheet-cell = { $column }, row { $n }
# $n: rows of the table.
worksheet-rows = { $n ->
    [0] No row
    [one] One row
   *[other] { $n } rows
}
worksheet-export = The document
worksheet-export-text = Your answers become a document to read again, print or hand on. Nothing leaves this computer without you.
worksheet-export-pdf = Save as PDF
worksheet-export-pdf-as = Save the PDF elsewhere…
worksheet-export-markdown = Save as Markdown
worksheet-saved = The document is saved
# $path: path of the file.
worksheet-saved-at = It lies here: { $path }
worksheet-open = Open
worksheet-clear = Erase my answers…
worksheet-clear-title = Erase your answers?
worksheet-clear-text = All your answers in this worksheet will be erased from this computer. Documents saved already stay.
worksheet-clear-confirm = Erase my answers
worksheet-clear-cancel = Keep my answers
