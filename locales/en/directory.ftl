# The directory: the sentence of filters, the results.
directory-title = Directory
directory-lead = Providers who help associations choose freer tools, and use them.
directory-need = Take stock first
directory-notice-title = A sample, to be confirmed
directory-notice = These listings were written from public sources: each provider has yet to confirm what is written about them. Use them to know whom to talk to, not to sign anything.
directory-notice-date = Catalogue of { $date }.
directory-notice-month = Catalogue: { $month ->
     [1] January
     [2] February
     [3] March
     [4] April
     [5] May
     [6] June
     [7] July
     [8] August
     [9] September
     [10] October
     [11] November
    *[other] December
  } { $year }.

## The sentence
directory-form = Your search
directory-we-are = We are
directory-in-en = in
directory-in-masculine = in
directory-in-feminine = in
directory-in-elision = in
directory-in-plural = in
directory-in-town = in
directory-department-label = Your department
directory-anywhere = anywhere
directory-department-option = { $count ->
    [0] { $name }
   *[other] { $name } ({ $count })
  }
directory-we-look-for = and we are looking for
directory-offer-label = What you are looking for
directory-want-any = help
directory-want-hosting = hosting
directory-want-training = training
directory-want-diagnosis = a review of our practices
directory-want-tool-choice = advice on choosing our tools
directory-want-migration = a hand in moving our data
directory-want-support = someone to call when we are stuck
directory-want-website = a website
directory-want-development = software development
directory-about = about
directory-words-label = The words of your search: a piece of software, a town, a name
directory-words-placeholder = Nextcloud, Brest…
directory-from = from someone who
directory-level-label = How far they help you
directory-level-any = can help us
directory-level-inform = informs us
directory-level-orient = points us the right way
directory-level-accompany = supports us
directory-remote = Remotely too
directory-remote-hint = Also keep providers from elsewhere who help remotely.
directory-clear = Clear all

## The results
directory-results = Providers found
directory-count = { $count ->
    [0] No provider matches this search.
    [one] One provider matches, of { $total } in the directory.
   *[other] { $count } providers match, of { $total } in the directory.
  }
directory-count-all = { $total ->
    [one] The directory holds one provider.
   *[other] The directory holds { $total } providers.
  }
directory-row-proposes = Offers: { $offers }.
directory-row-how = Helps { $modes }.
directory-row-proposes-unknown = We do not know yet what they offer.
directory-place-unknown = Place not known
directory-empty-title = Nobody, for now
directory-empty = Your search may be too precise. Here is how to widen it:
directory-empty-words = Search without these words
directory-empty-remote = Accept help from afar
directory-empty-anywhere = Search in every department
directory-empty-offer = Look for any kind of help
directory-empty-level = Accept any level of help
directory-empty-ask = You can also ask other associations:
directory-empty-ask-link = go to mutual help
directory-none-title = The directory is empty
directory-none = Installing the program again will put the listings back; your own data will not be touched.
