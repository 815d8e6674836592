# Les réglages.

settings-title = Réglages
settings-lead = Chaque changement est gardé aussitôt, sur cet ordinateur.
settings-looks = À votre vue
settings-language = Langue
settings-theme = Couleurs
settings-theme-system = Comme l’ordinateur
settings-theme-light = Papier clair
settings-theme-dark = Sombre
settings-theme-high-contrast = Contraste fort
settings-text-size = Taille du texte
# $size : 100, 125, 150, 175 ou 200.
settings-text-size-value = { $size } %
settings-dyslexic = Police OpenDyslexic
settings-dyslexic-hint = Des lettres plus épaisses vers le bas, que certaines personnes dyslexiques lisent mieux.

settings-identity = Qui vous êtes
settings-identity-lead = Ces deux lignes restent ici. Elles ne partent qu’avec les notes que vous écrivez et les attestations que vous demandez.
settings-name = Votre nom
settings-name-hint = Tel qu’il sera écrit sur vos attestations et sous vos notes.
# $max : nombre de caractères.
settings-name-too-long = Ce nom est trop long : { $max } caractères au plus.
settings-name-unprintable = Ce nom contient un caractère qui ne s’imprime pas. Effacez-le et écrivez-le à nouveau.
settings-association = Votre association ou structure
settings-association-hint = Facultatif. Montré à côté de votre nom dans l’entraide.
settings-kept = C’est gardé.

settings-tools = Vos outils
settings-provider = Montrer « Ma fiche »
settings-provider-hint = Pour qui accompagne des associations et veut figurer dans l’annuaire.
settings-studio = Montrer le studio
settings-studio-hint = Pour qui forme : adapter les leçons et publier sa propre édition du cours.

settings-data = Vos données
settings-data-text = Votre progression, vos notes et vos réglages tiennent dans un dossier de cet ordinateur.
settings-data-open = Ouvrir le dossier
settings-data-backups = Une copie de sauvegarde y est faite d’elle-même. Si un jour vos données ne s’ouvrent plus, le programme vous proposera de remettre la dernière.

settings-about = À propos
# $version : numéro de version.
settings-version = Émancip’Asso desktop, version { $version }
settings-about-text = Un programme libre pour les associations qui veulent quitter les outils des géants du web, et pour celles et ceux qui les accompagnent.
settings-privacy = Aucune mesure d’audience, aucun compte, aucun appel au réseau que vous n’ayez demandé. Rien ne quitte cet ordinateur avant que vous ne rejoigniez un espace d’entraide.
settings-licence-program = Le programme : GNU AGPL, version 3 ou ultérieure.
settings-licence-course = Le cours et ses dessins : CC BY-SA 4.0.
settings-licence-directory = L’annuaire : d’après des sources publiques, citées sur chaque fiche.
settings-licence-map = La carte des départements : Victor Cazanave (svg-maps), d’après MapSVG, CC BY 4.0.
settings-licence-fonts = Les polices Bricolage Grotesque, Atkinson Hyperlegible Next et OpenDyslexic : SIL Open Font License 1.1.

## Confort de lecture

settings-line = Largeur des lignes
settings-line-narrow = Étroite
settings-line-medium = Moyenne
settings-line-wide = Large
settings-spacing = Espacement
settings-spacing-usual = Habituel
settings-spacing-airy = Aéré
settings-spacing-open = Très aéré
settings-still = Rien ne bouge
settings-still-hint = Sans animation ni glissement, même si l’ordinateur les permet.
