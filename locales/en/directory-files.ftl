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
    [letters] refused: unreadable characters. This may not be a text file.
   *[other] refused: “{ $value }” does not have the expected shape.
  }
# $field: the name of the column; $value: what was written there.
directory-files-remark = { $what ->
    [unknown_word] { $field }: the word “{ $value }” is not known, it is left out
    [shortened] { $field }: the text was shortened
   *[left_out] { $field }: “{ $value }” cannot be right and is left out
  }

## The screen
directory-files-link = Import or export the directory
directory-files-title = Import, export
directory-files-lead = Take in the listings of another directory, or give this one to others.
directory-files-import = Take in a file
directory-files-import-how = A table saved as CSV, a directory of GoGoCarto or of French digital mediation (JSON, CSV), ChatonsInfos files. Nothing is taken in before you have seen what the file brings.
directory-files-choose = Choose one or several files
directory-files-rows = Rows to look at
directory-files-column-line = Line
directory-files-column-name = Name
directory-files-column-place = Place
directory-files-column-outcome = What becomes of it
directory-files-columns = What each column says
directory-files-columns-guessed = Guessed from the headers: correct what is wrong. Your choice will be remembered for files with the same headers.
directory-files-columns-known = Remembered from an earlier import with the same headers.
# $header: the header of the column.
directory-files-column = Column “{ $header }”
directory-files-field-none = Leave out
directory-files-field = { $field ->
    [id] Identifier
    [name] Name
    [legal_form] Legal form
    [website] Website
    [email] Email
    [description] Description
    [commune] Town
    [postal_code] Postal code
    [department] Department
    [region] Region
    [country] Country
    [latitude] Latitude
    [longitude] Longitude
    [areas] Where it goes
    [help_levels] How far it helps
    [modes] How it helps
    [offers] What it offers
    [software] Software
    [price] Price
    [price_note] Price conditions
    [terms] Price of each offer
    [chatons_member] Member of CHATONS
    [networks] Networks and charters
    [languages] Languages
    [capacity] Availability
    [sizes] Sizes of associations
    [sources] Sources
    [as_of] Date of the source
    [checked_on] Date of checking
   *[checked_by] Checked by
  }
directory-files-duplicates = Take in duplicates too
directory-files-go = Take in these listings
# $done: listings written; $total: listings to write.
directory-files-progress = { $done } of { $total }
directory-files-stop = Stop
directory-files-done = Done.
directory-files-save-report = Save the report
directory-files-imports = Imports made
directory-files-none = No file was taken in.
# $file: the file; $date: the day.
directory-files-line = { $file }, { $date }: { $count ->
    [0] no listing
    [one] one listing
   *[other] { $count } listings
  }
directory-files-undo = Undo this import
directory-files-export = Give the directory to others
directory-files-format-label = Format
directory-files-format = { $format ->
    [csv] CSV, for a spreadsheet
    [json] JSON, for this program on another computer
    [geojson] GeoJSON, for a map
    [vcard] vCard, for an address book
    [jsonld] JSON-LD, for a website
   *[chatonsinfos] ChatonsInfos, one folder per organisation
  }
directory-files-received = With the listings received in your spaces, which nobody approved yet
directory-files-export-go = Save the directory
directory-files-site = As a website
directory-files-site-how = A folder of pages to put online as they are: with search, no tracker, readable without a script. Choose an empty folder, or that of a site already written.
directory-files-site-go = Write the website
# $path: the file or folder.
directory-files-written = { $count ->
    [one] One listing written
   *[other] { $count } listings written
  } to { $path }.
