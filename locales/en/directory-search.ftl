# The directory: criteria, what is chosen, more results.
directory-refine = Narrow down
directory-facet-offer = What they propose
directory-facet-level = How far they help
directory-facet-mode = How they help
directory-facet-software = Software they know
directory-facet-replaces = Tools they help to replace
directory-facet-department = Department
directory-facet-region = Region
directory-facet-country = Country
directory-facet-price = Price
directory-facet-capacity = Availability
directory-facet-size = Associations they know
directory-facet-form = Legal form
directory-facet-network = Charters and networks
directory-facet-language = Languages spoken
directory-facet-checked = Year of the last check
# $count: how many values of this list are chosen.
directory-facet-chosen = ({ $count ->
    [one] one choice
   *[other] { $count } choices
  })
# $count: how many providers it would leave. Heard, not seen.
directory-facet-count = { $count ->
    [0] no provider
    [one] one provider
   *[other] { $count } providers
  }
directory-facet-search = Search this list
# $count: how many values are not shown.
directory-facet-hidden = { $count ->
    [one] There is one more value: write its name to find it.
   *[other] There are { $count } more values: write a name to find them.
  }
directory-facet-none = Nothing like it in this list.
directory-facet-clear = Choose nothing here
directory-chips = Your criteria
# $facet: the list; $value: what is chosen in it.
directory-chip = { $facet }: { $value }
# $words: the words looked for.
directory-chip-words = Words: { $words }
directory-chip-drop = (remove this criterion)
# $shown: how many are shown; $count: how many match.
directory-shown = { $shown } providers shown of { $count }.
# $count: how many more.
directory-more = { $count ->
    [one] Show one more
   *[other] Show { $count } more
  }
directory-empty-others = Remove the other criteria
