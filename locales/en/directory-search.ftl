# The directory: criteria, what is chosen, more results.
directory-search-refine = Narrow down
directory-search-facet-offer = What they offer
directory-search-facet-level = How far they help
directory-search-facet-mode = How they help
directory-search-facet-software = Software they know
directory-search-facet-replaces = Tools they help to replace
directory-search-facet-department = Department
directory-search-facet-region = Region
directory-search-facet-country = Country
directory-search-facet-price = Price
directory-search-facet-capacity = Availability
directory-search-facet-size = Associations they know
directory-search-facet-form = Legal form
directory-search-facet-network = Charters and networks
directory-search-facet-language = Languages spoken
directory-search-facet-checked = Year of the last check
# $count: how many values of this list are chosen.
directory-search-facet-chosen = ({ $count ->
    [one] one choice
   *[other] { $count } choices
  })
# $count: how many providers it would leave. Heard, not seen.
directory-search-facet-count = { $count ->
    [0] no provider
    [one] one provider
   *[other] { $count } providers
  }
directory-search-facet-search = Search this list
# $count: how many values are not shown.
directory-search-facet-hidden = { $count ->
    [one] There is one more value: write its name to find it.
   *[other] There are { $count } more values: write a name to find them.
  }
directory-search-facet-none = Nothing like it in this list.
directory-search-facet-clear = Choose nothing here
directory-search-chips = Your criteria
# $facet: the list; $value: what is chosen in it.
directory-search-chip = { $facet }: { $value }
# $words: the words looked for.
directory-search-chip-words = Words: { $words }
directory-search-chip-drop = (remove this criterion)
# $shown: how many are shown; $count: how many match.
directory-search-shown = { $shown } providers shown of { $count }.
# $count: how many more.
directory-search-more = { $count ->
    [one] Show one more
   *[other] Show { $count } more
  }
directory-search-empty-others = Remove the other criteria

## The map
directory-search-map-title = Map
# $count: how many departments have a provider that matches.
directory-search-map = Map of the departments. { $count ->
    [0] No department matches this search.
    [one] One department matches this search.
   *[other] { $count } departments match this search.
  }
directory-search-map-paris = Paris and its neighbours, enlarged
directory-search-map-overseas = Overseas
directory-search-map-elsewhere = Elsewhere
directory-search-map-help = A click chooses a department, another click removes it. By keyboard: arrows to move, Space to choose. The “Department” list of criteria does the same.
directory-search-map-credit = Map by Victor Cazanave after MapSVG, simplified, CC BY 4.0:
directory-search-map-credit-link = svg-maps
# $name: the department; $count: how many providers.
directory-search-map-place = { $name }: { $count ->
    [0] no provider
    [one] one provider
   *[other] { $count } providers
  }
