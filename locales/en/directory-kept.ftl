# Listings kept and compared.
directory-kept-keep = Keep
directory-kept-compare = Compare
# $name: the organisation. Only heard.
directory-kept-of = (listing: { $name })
# $count: how many listings at most.
directory-kept-full = { $count } listings at most: take one away first.
directory-kept-tray = Listings to compare
# $names: the organisations chosen.
directory-kept-chosen = To compare: { $names }.
# $count: how many are chosen.
directory-kept-count = { $count ->
    [one] One listing to compare.
   *[other] { $count } listings to compare.
  }
directory-kept-one = Choose another one to compare.
directory-kept-side = See side by side
directory-kept-none = Compare nothing
directory-kept-title = My kept listings
# $count: how many are kept.
directory-kept-link = My kept listings ({ $count })
directory-kept-lead = The organisations you want to find again. This list stays on this computer.
directory-kept-empty-title = No listing kept
directory-kept-empty = In the directory or on a listing, “Keep” puts it here.
directory-kept-empty-link = Go to the directory
# $name: the organisation.
directory-kept-gone = “{ $name }” is no longer in the directory.
directory-kept-drop = Remove
directory-kept-mistakes = Mistakes you reported
# $date: the day.
directory-kept-noted = Noted on { $date }.
directory-kept-compare-title = Listings side by side
directory-kept-compare-lead = One line for each piece of information. What nobody says is not shown.
directory-kept-compare-none-title = Nothing to compare
directory-kept-compare-none = Choose “Compare” on two to four listings of the directory.
directory-kept-write = Write
directory-kept-take-away = Take away
directory-kept-checked = Checked
