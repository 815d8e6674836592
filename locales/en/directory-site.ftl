# The directory as a website.
directory-site-title = Directory for leaving the tools of the tech giants
directory-site-notice = These listings come from public sources or imports: ask the organisation before you commit yourself. This site counts nobody and asks nothing of other sites.
directory-site-skip = Go to the content
directory-site-words = Words to look for: a piece of software, a town, a name
directory-site-place = Department or country
directory-site-everywhere = Everywhere
directory-site-offer = What you are looking for
directory-site-anything = Any kind of help
directory-site-remote = Remotely too
directory-site-clear = Clear everything
directory-site-by-place = Organisations by department
directory-site-unknown-place = Place unknown
directory-site-count = { $count ->
    [0] The directory is empty.
    [one] The directory has one organisation.
   *[other] The directory has { $count } organisations.
  }
# “#” is replaced by a number in the page.
directory-site-found = Organisations found: #
directory-site-download = Download the directory for a spreadsheet (CSV)
directory-site-back = Back to the directory
directory-site-capacity = Availability
directory-site-capacity-open = Takes new requests
directory-site-capacity-limited = Only its members, or after agreement
directory-site-capacity-full = Takes no requests for now
directory-site-areas = Where it goes
directory-site-networks = Networks and charters
directory-site-email = Email
directory-site-checked = Checked
# $date: the date of the catalogue.
directory-site-made = Site written with Émancip’Asso. Catalogue: { $date }.
