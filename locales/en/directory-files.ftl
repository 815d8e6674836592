# The directory's exchange with others: files read, files written.
directory-files-name = Directory

## What a file brings
# $file: the name of the file.
directory-files-report = Import of { $file }
directory-files-counts = { $new ->
    [0] No new listing
    [one] One new listing
   *[other] { $new } new listings
  }, { $changed ->
    [0] none changed
    [one] one changed
   *[other] { $changed } changed
  }, { $same ->
    [0] none already the same
    [one] one already the same
   *[other] { $same } already the same
  }, { $duplicates ->
    [0] no duplicate
    [one] one duplicate
   *[other] { $duplicates } duplicates
  }, { $refused ->
    [0] no row refused.
    [one] one row refused.
   *[other] { $refused } rows refused.
  }
directory-files-row-new = new listing
directory-files-row-changed = listing changed
directory-files-row-same = already the same
# $of: the name of the listing already known.
directory-files-row-duplicate = duplicate of “{ $of }”
# $value: the beginning of what is refused.
directory-files-row-refused = { $reason ->
    [name] refused: no name, or one of more than 120 characters.
    [too_long] refused: a field of “{ $value }” is too long, or a list has too many entries.
    [huge_cell] refused: a cell has more than 20,000 characters. Perhaps a quotation mark is never closed.
    [columns] refused: more than 300 columns.
    [letters] refused: characters that no text holds.
   *[other] refused: “{ $value }” does not have the expected shape.
  }
# $field: the name of the column; $value: what was written there.
directory-files-remark = { $what ->
    [unknown_word] { $field }: the word “{ $value }” is not known, it is left out
    [shortened] { $field }: the text was shortened
   *[left_out] { $field }: “{ $value }” cannot be right and is left out
  }
