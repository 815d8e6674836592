# The provider’s own listing.
provider-title = My listing
provider-lead = What associations will read about you in the directory. Each change is kept on this computer; nothing leaves before you sign.

## Who you are
provider-who = Who you are
provider-name = Name of the organisation
provider-name-fault = Give a name, of 120 characters at most.
provider-legal-form = Legal form
provider-legal-form-none = I would rather not say
provider-website = Website
provider-website-hint = Optional. For example: https://example.org
provider-website-fault = This address would not open. It must begin with https:// and hold no blank.
provider-description = A few sentences
provider-description-hint = What you do, for which associations, and what you care about. A thousand characters at most.
provider-description-fault = Write a few sentences, of 1,000 characters at most.
provider-left = { $count ->
    [one] One character left.
   *[other] { $count } characters left.
  }
provider-too-many = { $count ->
    [one] One character too many.
   *[other] { $count } characters too many.
  }

## Where
provider-where = Where you are
provider-country = Country
provider-department = Department
provider-department-none = Elsewhere, or no precise place
provider-commune = Town
provider-postal-code = Postal code

## What you do
provider-what = What you propose
provider-offers = Your services
provider-offers-hint = At least one.
provider-offers-fault = Choose at least one service: it is what associations look for first.
provider-modes = How you help
provider-levels = How far
provider-software = Software you know well
provider-software-hint = Separated by commas: Nextcloud, Paheko, WordPress.
provider-languages = Languages spoken

## The price
provider-money = What it costs
provider-price = Price
provider-price-none = To be said
provider-price-note = In a few words
provider-price-note-hint = For example: €50 a year for a group; first talk free of charge.
provider-chatons = Are you a member of the CHATONS collective?
provider-chatons-yes = Yes
provider-chatons-no = No
provider-chatons-unsaid = Leave it unsaid
provider-too-long-fault = A field is too long: 200 characters at most, 500 for the price, and 40 pieces of software.
provider-email-fault = The e-mail address must be alone and complete, for example “contact@example.org”.
provider-position-fault = The latitude goes from -90 to 90, the longitude from -180 to 180.

## Keeping
provider-saving = Keeping your changes…
provider-saved = Kept on this computer.
provider-save-failed = Your last changes are not kept.

## The state
provider-state = Where it stands
provider-state-never = Your listing was not sent yet. Nobody else sees it.
provider-state-sent = Version { $seq }, signed on { $date } and sent to { $spaces }.
provider-state-same = What you read here is what was sent.
provider-state-changed = You have made changes since: they were not sent.
provider-state-see = See my listing in the directory
provider-not-approved = It will be shown as “not yet approved”. This version has no one yet to check listings before they show.

## Preview and sending
provider-preview = What associations will read
provider-preview-no-name = Name of your organisation
provider-preview-no-text = Your few sentences will come here.
provider-send = Sign and send
provider-send-again = Sign and send the new version
provider-sent = It is signed. Your listing will reach the members of your spaces at the next exchange.
provider-faults = { $count ->
    [one] One point is left to mend before sending:
   *[other] { $count } points are left to mend before sending:
  }
provider-no-space-title = You need a space
provider-no-space = A listing is sent to the members of a mutual-help space, and you belong to none yet. You can write it already: it will wait for you.
provider-no-space-link = Open or join a space
provider-to-spaces = It will go to { $spaces }.
provider-space-quoted = “{ $space }”

## The rest of the listing
provider-email = Email address
provider-email-hint = Optional. Everybody who reads the directory will see it.
provider-areas = Where you go
provider-areas-hint = Optional. Departments, regions or countries besides your own, separated by commas.
provider-latitude = Latitude
provider-longitude = Longitude
provider-position-hint = Optional, for maps. For example: 48.39
provider-sizes = Associations you are used to helping
provider-capacity = Do you take new requests?
provider-capacity-unsaid = Rather not say
provider-networks = Other charters and networks
provider-networks-hint = Optional, separated by commas.
provider-terms = The price of each service
provider-terms-hint = Optional: only for services whose price is not the one above.
provider-terms-note = Amount and conditions
provider-terms-same = As above
