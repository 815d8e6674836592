# A listing of the directory: words shared by the directory, the listing’s page and the provider’s form.

## What a provider proposes
listing-offer-hosting = hosting of services
listing-offer-training = training
listing-offer-diagnosis = review of practices
listing-offer-tool-choice = choice of tools
listing-offer-migration = moving of data
listing-offer-support = support when stuck
listing-offer-website = website making
listing-offer-development = software development

## How it helps
listing-mode-self-service = through self-service
listing-mode-individual = one to one
listing-mode-workshop = in group workshops
listing-mode-remote = remotely

## How far it goes
listing-level-inform = informs
listing-level-orient = guides you
listing-level-accompany = supports you
listing-level-inform-more = Gives information: what exists and what it changes.
listing-level-orient-more = Helps you choose, and sends you to the right person.
listing-level-accompany-more = Supports you all the way, from the first review to everyday use.

## What it costs
listing-price-free = free of charge
listing-price-conditional = depends on your situation
listing-price-paid = paid
listing-price-unknown = price not known

## What it is in law
listing-form-association = association
listing-form-cooperative = cooperative
listing-form-company = company
listing-form-microcompany = one-person company
listing-form-individual = one person
listing-form-informal = group without legal form
listing-form-other = another form

## Languages spoken
listing-language-fr = French
listing-language-en = English
listing-language-fsl = French sign language
listing-language-ar = Arabic
listing-language-br = Breton
listing-language-co = Corsican
listing-language-de = German
listing-language-es = Spanish
listing-language-eu = Basque
listing-language-gsw = Alsatian
listing-language-it = Italian
listing-language-nl = Dutch
listing-language-oc = Occitan
listing-language-pt = Portuguese

## Where it comes from
listing-badge-sample = sample, to be confirmed
listing-badge-submission = not yet approved
listing-badge-own = your listing, not yet approved
listing-origin-sample-title = Sample, to be confirmed
listing-origin-sample = This listing was written from public sources. The provider neither wrote nor checked it: before you commit to anything, ask them how things stand today.
listing-origin-submission-title = Not yet approved
listing-origin-submission = This listing is signed by the key { $signer } and came through the space “{ $space }”. Nobody has checked it yet: the key proves who signed, not that everything is right.
listing-origin-own = You signed this listing with the key { $signer } and sent it to the space “{ $space }”. Others see it as “not yet approved”.
listing-origin-version = Version { $seq }, written on { $date }.
listing-edit-own = Edit my listing

## The page
listing-back = Back to the directory
listing-loading = Opening the listing…
listing-facts = In short
listing-place = Where
listing-legal-form = Form
listing-offers = What they offer
listing-modes = How
listing-levels = How far
listing-software = Software
listing-price = Price
listing-languages = Languages
listing-chatons = CHATONS collective
listing-chatons-yes = Member of this French collective of transparent, open, neutral and solidary hosts.
listing-chatons-no = Not a member.
listing-website = Website
listing-website-unknown = We do not know their address.
listing-unknown = We do not know.
listing-sources = Where this comes from
listing-sources-none = No source is given: the provider speaks for itself.
listing-as-of = True according to the source as of: { $date }.
listing-as-of-unknown = The source does not say when it was written.
listing-ask-title = Three questions to ask them
listing-ask-price = What would it cost for an association like ours, this year and next?
listing-ask-data = Where will our data be, and how do we take it back if we leave?
listing-ask-answer = Who answers when something is stuck, and how soon?
listing-title-unnamed = Listing without a name

## Taken in from a file
listing-badge-imported = Taken from a file
listing-origin-imported-title = Taken from a file
# $file: the name of the file; $date: the day of the import.
listing-origin-imported = You took this listing from the file { $file }, on { $date }. The organisation has not confirmed it: check with it before you commit yourself.

## Size of associations
listing-size-small = very small, volunteers only
listing-size-medium = middle-sized, with a few employees
listing-size-large = large, or a federation

## A mistake in the listing
listing-mistake-gone = The organisation does not exist, or no longer does.
listing-mistake-wrong = Something is wrong, or no longer true.
listing-mistake-charter = They do not keep to the charter they claim.
listing-mistake-duplicate = They are in the directory twice.
# $name: the name of the organisation.
listing-mistake-letter-subject = Émancip’Asso directory: a mistake in the listing “{ $name }”
listing-mistake-letter-hello = Hello,
listing-mistake-letter-about = I am reading the Émancip’Asso directory, and I think the listing “{ $name }” holds a mistake.
# $id: the id of the listing in the directory.
listing-mistake-letter-id = Id of the listing: { $id }
# $date: the date of the listing, as it is written.
listing-mistake-letter-date = Date of the listing: { $date }
# $source: an address where the listing was read.
listing-mistake-letter-source = Source cited: { $source }

## The whole listing
listing-areas = Where they go
listing-sizes = Associations they know
listing-capacity = Availability
listing-networks = Charters and networks
listing-email = Email
listing-position = Coordinates
# $latitude and $longitude: degrees, already written.
listing-position-words = latitude { $latitude }, longitude { $longitude }
# $offer: the service; $terms: what it costs, in sentences.
listing-offer-terms = { $offer }: { $terms }
listing-old-title = To be checked again
listing-old = Nobody has checked this listing for more than a year, or we do not know when. Prices, offers and addresses may have changed: ask before relying on it.
# $date: the day; $who: the person or organisation.
listing-checked = Checked on { $date } by { $who }.
listing-checked-on = Checked on { $date }.
listing-checked-by = Checked by { $who }, on a date we do not know.
listing-checked-never = Nobody has said yet that they checked it.
listing-checked-by-itself = The organisation wrote it; nobody else has checked it.
listing-mistake-title = A mistake in this listing?
listing-mistake-open = Report a mistake
listing-mistake-reason = What is wrong?
listing-mistake-words = Say more, if you can
listing-mistake-words-hint = Optional. What is wrong, what it should say, where you read it.
listing-mistake-note = Note the mistake
listing-mistake-stays = Nothing is sent: the mistake is noted on this computer, and you choose afterwards whom to tell.
listing-mistake-noted = The mistake is noted on this computer.
listing-mistake-taken-back = The report is taken back.
# $date: the day on which it was noted.
listing-mistake-noted-on = Noted on { $date } on this computer, and nowhere else.
listing-mistake-hand-over = To have the listing mended, send this message to the organisation, or to whoever keeps the directory near you.
listing-mistake-hand-over-no-address = We know no address of the organisation. To have the listing mended, give this message to whoever keeps the directory near you.
listing-mistake-message = The message
listing-mistake-edit = Change
listing-mistake-take-back = Take this report back
