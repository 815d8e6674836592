# A listing of the directory: words shared by the directory, the listing’s page and the provider’s form.

## What a provider proposes
listing-offer-hosting = hébergement de services
listing-offer-training = formation
listing-offer-diagnosis = diagnostic des usages
listing-offer-tool-choice = choix des outils
listing-offer-migration = déménagement des données
listing-offer-support = dépannage
listing-offer-website = création de site web
listing-offer-development = développement de logiciels

## How it helps
listing-mode-self-service = en libre-service
listing-mode-individual = en tête-à-tête
listing-mode-workshop = en atelier collectif
listing-mode-remote = à distance

## How far it goes
listing-level-inform = informe
listing-level-orient = oriente
listing-level-accompany = accompagne
listing-level-inform-more = Donne des informations : ce qui existe, ce que cela change.
listing-level-orient-more = Aide à choisir, et envoie vers la bonne personne.
listing-level-accompany-more = Chemine avec vous, du premier état des lieux jusqu’à l’usage.

## What it costs
listing-price-free = gratuit
listing-price-conditional = selon votre situation
listing-price-paid = payant
listing-price-unknown = prix inconnu

## What it is in law
listing-form-association = association
listing-form-cooperative = coopérative
listing-form-company = entreprise
listing-form-microcompany = micro-entreprise
listing-form-individual = une personne
listing-form-informal = collectif sans statut
listing-form-other = autre forme

## Languages spoken
listing-language-fr = français
listing-language-en = anglais
listing-language-fsl = langue des signes française
listing-language-ar = arabe
listing-language-br = breton
listing-language-co = corse
listing-language-de = allemand
listing-language-es = espagnol
listing-language-eu = basque
listing-language-gsw = alsacien
listing-language-it = italien
listing-language-nl = néerlandais
listing-language-oc = occitan
listing-language-pt = portugais

## Where it comes from
listing-badge-sample = échantillon à confirmer
listing-badge-submission = pas encore approuvée
listing-badge-own = votre fiche, pas encore approuvée
listing-origin-sample-title = Échantillon à confirmer
listing-origin-sample = Cette fiche a été rédigée d’après des sources publiques. La structure ne l’a ni écrite ni relue : avant de vous engager, demandez-lui ce qu’il en est aujourd’hui.
listing-origin-submission-title = Pas encore approuvée
listing-origin-submission = Cette fiche est signée par la clé { $signer } et a été reçue par l’espace « { $space } ». Personne ne l’a encore relue : la clé prouve qui a signé, pas que tout est exact.
listing-origin-own = Vous avez signé cette fiche avec la clé { $signer } et l’avez envoyée à l’espace « { $space } ». Les autres la voient comme « pas encore approuvée ».
listing-origin-version = Version { $seq }, écrite le { $date }.
listing-edit-own = Modifier ma fiche

## The page
listing-back = Retour à l’annuaire
listing-loading = Nous ouvrons la fiche…
listing-facts = En bref
listing-place = Où
listing-legal-form = Forme
listing-offers = Ce qu’elle propose
listing-modes = Comment
listing-levels = Jusqu’où
listing-software = Logiciels
listing-price = Prix
listing-languages = Langues
listing-chatons = Collectif CHATONS
listing-chatons-yes = Membre de ce collectif d’hébergeurs transparents, ouverts, neutres et solidaires.
listing-chatons-no = N’en est pas membre.
listing-website = Site
listing-website-unknown = Nous ne connaissons pas son adresse.
listing-unknown = Nous ne le savons pas.
listing-sources = D’où viennent ces informations
listing-sources-none = Aucune source n’est indiquée : c’est la structure qui parle d’elle-même.
listing-as-of = Valable selon la source : { $date }.
listing-as-of-unknown = La source ne dit pas de quand elle date.
listing-ask-title = Trois questions à lui poser
listing-ask-price = Combien cela coûterait-il pour une association comme la nôtre, cette année et la suivante ?
listing-ask-data = Où seront nos données, et comment les reprendre si nous partons ?
listing-ask-answer = Qui nous répond quand quelque chose bloque, et dans quel délai ?
listing-title-unnamed = Fiche sans nom

## Taken in from a file
listing-badge-imported = Reprise d’un fichier
listing-origin-imported-title = Reprise d’un fichier
# $file : le nom du fichier ; $date : le jour de l’import.
listing-origin-imported = Vous avez repris cette fiche du fichier { $file }, le { $date }. La structure ne l’a pas confirmée : vérifiez auprès d’elle avant de vous engager.

## Taille des associations
listing-size-small = toute petite, avec des bénévoles seulement
listing-size-medium = moyenne, avec quelques salarié·es
listing-size-large = grande, ou fédération

## Une erreur dans la fiche
listing-mistake-gone = La structure n’existe pas, ou n’existe plus.
listing-mistake-wrong = Quelque chose est faux, ou n’est plus vrai.
listing-mistake-charter = Elle ne respecte pas la charte dont elle se réclame.
listing-mistake-duplicate = Elle est deux fois dans l’annuaire.
# $name : le nom de la structure.
listing-mistake-letter-subject = Annuaire Émancip’Asso : une erreur dans la fiche « { $name } »
listing-mistake-letter-hello = Bonjour,
listing-mistake-letter-about = Je lis l’annuaire Émancip’Asso, et il me semble que la fiche « { $name } » contient une erreur.
# $id : l’identifiant de la fiche dans l’annuaire.
listing-mistake-letter-id = Identifiant de la fiche : { $id }
# $date : la date de la fiche, telle qu’elle est écrite.
listing-mistake-letter-date = Date de la fiche : { $date }
# $source : une adresse où la fiche a été lue.
listing-mistake-letter-source = Source citée : { $source }

## Toute la fiche
listing-areas = Où elle va
listing-sizes = Associations qu’elle connaît
listing-capacity = Disponibilité
listing-networks = Chartes et réseaux
listing-email = Courriel
listing-position = Coordonnées
# $latitude et $longitude : des degrés, déjà écrits.
listing-position-words = latitude { $latitude }, longitude { $longitude }
# $offer : le service ; $terms : ce qu’il coûte, en phrases.
listing-offer-terms = { $offer } : { $terms }
listing-old-title = Fiche à revérifier
listing-old = Personne ne l’a vérifiée depuis plus d’un an, ou nous ne savons pas quand. Prix, offres et adresses ont pu changer : demandez avant de compter dessus.
# $date : le jour ; $who : la personne ou la structure.
listing-checked = Vérifiée le { $date } par { $who }.
listing-checked-on = Vérifiée le { $date }.
listing-checked-by = Vérifiée par { $who }, à une date que nous ne connaissons pas.
listing-checked-never = Personne n’a encore indiqué l’avoir vérifiée.
listing-checked-by-itself = C’est la structure qui l’a écrite ; personne d’autre ne l’a vérifiée.
listing-mistake-title = Une erreur dans cette fiche ?
listing-mistake-open = Signaler une erreur
listing-mistake-reason = Qu’est-ce qui ne va pas ?
listing-mistake-words = Précisez, si vous le pouvez
listing-mistake-words-hint = Facultatif. Ce qui est faux, ce qu’il faudrait écrire, où vous l’avez lu.
listing-mistake-note = Noter l’erreur
listing-mistake-stays = Rien ne part : l’erreur est notée sur cet ordinateur, et vous choisirez ensuite à qui la dire.
listing-mistake-noted = L’erreur est notée sur cet ordinateur.
listing-mistake-taken-back = Le signalement est retiré.
# $date : le jour où elle fut notée.
listing-mistake-noted-on = Noté le { $date } sur cet ordinateur, et nulle part ailleurs.
listing-mistake-hand-over = Pour que la fiche soit corrigée, envoyez ce message à la structure, ou à la personne qui tient l’annuaire près de chez vous.
listing-mistake-hand-over-no-address = Nous ne connaissons pas d’adresse de la structure. Pour que la fiche soit corrigée, donnez ce message à la personne qui tient l’annuaire près de chez vous.
listing-mistake-message = Le message
listing-mistake-edit = Modifier
listing-mistake-take-back = Retirer ce signalement
