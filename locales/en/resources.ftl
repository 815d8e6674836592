# Resources: free software that replaces, the glossary, what works without a network.
resources-title = Resources
resources-lead = What to replace a tool with, guides to follow, ways to pay for a change, and the words of the course.
resources-on-page = On this page

## Free software
resources-software = Replace a tool
resources-replace-before = What can replace
resources-replace-label = The tool to replace, or a need
resources-replace-placeholder = Google Docs, Doodle…
resources-replace-after = ?
resources-count = { $count ->
    [0] Nothing under this name, among { $total } pieces of free software and services.
    [one] One answer, among { $total } pieces of free software and services.
   *[other] { $count } answers, among { $total } pieces of free software and services.
  }
resources-count-all = { $total } pieces of free software and services, sorted by need.
resources-empty-title = Nothing under this name
resources-empty = Try the name of the brand (“Google”, “Microsoft”), or the need: “calendar”, “poll”, “video”.
resources-empty-ask = Another association may have found something:
resources-empty-ask-link = ask in mutual help
resources-clear = Clear the search
resources-category-count = { $name } ({ $count })
resources-row-replaces = Can replace { $names }.
resources-row-licence = Licence { $licence }.
resources-row-licence-unknown = Licence to be checked.
resources-row-service = An online service, nothing to install.
resources-row-hostable = An association or a provider can host it.
resources-row-not-hostable = Is installed on a computer, not on a server.
resources-row-service-not-hostable = You cannot host it yourself.
resources-row-hostable-unknown = We do not know whether you can host it yourself.
resources-row-site = Website of { $name }
resources-row-sources = Sources about { $name }
resources-row-find-help = Find help with { $name }

## The families
resources-category-files = Sharing files
resources-category-office = Writing and counting together
resources-category-calendar = Keeping a calendar
resources-category-forms = Having a form filled in
resources-category-survey = Polling, choosing a date
resources-category-mail = Writing mail
resources-category-mailing-list = Running a discussion list
resources-category-newsletter = Sending a newsletter
resources-category-chat = Chatting among members
resources-category-video-call = Meeting from afar
resources-category-video-hosting = Publishing videos
resources-category-events = Announcing events
resources-category-social-network = Being on a social network
resources-category-membership = Managing memberships
resources-category-crm = Keeping track of contacts
resources-category-accounting = Keeping the accounts
resources-category-project = Following a project
resources-category-website = Making a website
resources-category-wiki = Gathering knowledge
resources-category-maps = Making a map
resources-category-password = Keeping passwords
resources-category-design = Layout and drawing
resources-category-learning = Teaching and learning
resources-category-backup = Backing up
resources-category-storage = Storing
resources-category-other = Other needs

## The glossary
resources-glossary = Understand a word
resources-glossary-lead = The words of the course, in one or two sentences.
resources-glossary-search = Search for a word
resources-glossary-count = { $count ->
    [0] No word matches.
    [one] One word.
   *[other] { $count } words.
  }
resources-glossary-empty = The course installed has no glossary.
resources-glossary-none = This word is not in the glossary. Ask about it in mutual help: it may find its way in.
resources-glossary-lesson = Read the lesson about it

## Without a network
resources-offline = Without a network
resources-offline-here = On this computer, without a network: the course and its questions, your attestations, the directory, these resources, your notes and those already received.
resources-offline-needs = Only with a network: opening the site of a piece of software or of a provider, and exchanging notes with others.
resources-offline-links = A link to a site opens in your browser, never here, and only when you ask for it.

## Guides, links, funding
resources-guides = Guides and links by theme
resources-guides-text = Short texts to follow step by step, readable without a network. Links open in your browser, and only if you click.
resources-theme-lessons = In the course
resources-theme-links = On the web
resources-funding = Finding money
resources-funding-text = Known sources in France, with their year. Rules change: always check with those who fund.
resources-funding-gives = Who gives, to whom
resources-funding-pays = What it pays for
resources-funding-how = How to ask
# $source: where the information comes from. $year: its year.
resources-funding-source = { $year ->
    [none] Source: { $source }
   *[other] Source: { $source } ({ $year })
}
resources-suggestions = Suggested by other associations
resources-suggestions-text = What the members of your spaces suggest: a guide, a link, a grant, a tip. These notes bear the tag “ressource”.
resources-suggestions-none = Nothing for now. Do you know something useful? Others are looking for it.
resources-suggest = Suggest a resource
