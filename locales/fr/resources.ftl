# Resources: free software that replaces, the glossary, what works without a network.
resources-title = Ressources
resources-lead = Par quoi remplacer un outil, des guides à suivre, de quoi payer un changement, et les mots du cours.
resources-on-page = Sur cette page

## Free software
resources-software = Remplacer un outil
resources-replace-before = Par quoi remplacer
resources-replace-label = L’outil à remplacer, ou un besoin
resources-replace-placeholder = Google Docs, Doodle…
resources-replace-after = ?
resources-count = { $count ->
    [0] Rien sous ce nom, parmi { $total } logiciels et services libres.
    [one] Une réponse, parmi { $total } logiciels et services libres.
   *[other] { $count } réponses, parmi { $total } logiciels et services libres.
  }
resources-count-all = { $total } logiciels et services libres, rangés par besoin.
resources-empty-title = Rien sous ce nom
resources-empty = Essayez le nom de la marque (« Google », « Microsoft »), ou le besoin : « agenda », « sondage », « visio ».
resources-empty-ask = Une autre association a peut-être trouvé :
resources-empty-ask-link = poser la question dans l’entraide
resources-clear = Effacer la recherche
resources-category-count = { $name } ({ $count })
resources-row-replaces = Peut remplacer { $names }.
resources-row-licence = Licence { $licence }.
resources-row-licence-unknown = Licence à vérifier.
resources-row-service = Service en ligne, rien à installer.
resources-row-hostable = Une association ou un prestataire peut l’héberger.
resources-row-not-hostable = S’installe sur un ordinateur, pas sur un serveur.
resources-row-service-not-hostable = Ne s’héberge pas soi-même.
resources-row-hostable-unknown = Nous ne savons pas si l’on peut l’héberger soi-même.
resources-row-site = Ouvrir le site { $name }
resources-row-sources = Sources pour { $name }
resources-row-find-help = Trouver de l’aide pour { $name }

## The families
resources-category-files = Partager des fichiers
resources-category-office = Écrire et compter à plusieurs
resources-category-calendar = Tenir un agenda
resources-category-forms = Faire remplir un formulaire
resources-category-survey = Sonder, choisir une date
resources-category-mail = Écrire des courriels
resources-category-mailing-list = Tenir une liste de discussion
resources-category-newsletter = Envoyer une lettre d’information
resources-category-chat = Discuter entre membres
resources-category-video-call = Se réunir à distance
resources-category-video-hosting = Publier des vidéos
resources-category-events = Annoncer des événements
resources-category-social-network = Être présent sur un réseau social
resources-category-membership = Gérer les adhésions
resources-category-crm = Suivre ses contacts
resources-category-accounting = Tenir la comptabilité
resources-category-project = Suivre un projet
resources-category-website = Faire un site web
resources-category-wiki = Rassembler des savoirs
resources-category-maps = Faire une carte
resources-category-password = Garder les mots de passe
resources-category-design = Mettre en page, dessiner
resources-category-learning = Former et apprendre
resources-category-backup = Sauvegarder
resources-category-storage = Stocker
resources-category-other = Autres besoins

## The glossary
resources-glossary = Comprendre un mot
resources-glossary-lead = Les mots du cours, en une ou deux phrases.
resources-glossary-search = Chercher un mot
resources-glossary-count = { $count ->
    [0] Aucun mot ne correspond.
    [one] Un mot.
   *[other] { $count } mots.
  }
resources-glossary-empty = Le cours installé n’a pas de glossaire.
resources-glossary-none = Ce mot n’est pas dans le glossaire. Demandez-le dans l’entraide : il y entrera peut-être.
resources-glossary-lesson = Lire la leçon qui en parle

## Without a network
resources-offline = Sans réseau
resources-offline-here = Sur cet ordinateur, sans réseau : le cours et ses questions, vos attestations, l’annuaire, ces ressources, vos notes et celles déjà reçues.
resources-offline-needs = Avec un réseau seulement : ouvrir le site d’un logiciel ou d’une structure, et échanger des notes avec d’autres.
resources-offline-links = Un lien vers un site s’ouvre dans votre navigateur, jamais ici, et seulement si vous le demandez.

## Guides, liens, financements
resources-guides = Guides et liens par thème
resources-guides-text = Des textes courts à suivre pas à pas, lisibles sans réseau. Les liens s’ouvrent dans votre navigateur, et seulement si vous cliquez.
resources-theme-lessons = Dans le cours
resources-theme-links = Sur le web
resources-funding = Trouver de l’argent
resources-funding-text = Des pistes connues, avec leur année. Les règles changent : vérifiez toujours auprès de qui finance.
resources-funding-gives = Qui donne, à qui
resources-funding-pays = Ce que cela paie
resources-funding-how = Comment demander
# $source : d’où vient l’information. $year : son année.
resources-funding-source = { $year ->
    [none] Source : { $source }
   *[other] Source : { $source } ({ $year })
}
resources-suggestions = Conseillé par d’autres associations
resources-suggestions-text = Ce que les membres de vos espaces conseillent : un guide, un lien, une aide, une astuce. Ces notes portent l’étiquette « ressource ».
resources-suggestions-none = Rien pour l’instant. Vous connaissez une bonne adresse ? D’autres la cherchent.
resources-suggest = Conseiller une ressource
