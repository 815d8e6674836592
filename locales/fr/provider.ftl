# The provider’s own listing.
provider-title = Ma fiche
provider-lead = Ce que les associations liront de vous dans l’annuaire. Chaque changement est gardé sur cet ordinateur ; rien ne part avant que vous signiez.

## Who you are
provider-who = Qui vous êtes
provider-name = Nom de la structure
provider-name-fault = Donnez un nom, de 120 caractères au plus.
provider-legal-form = Forme juridique
provider-legal-form-none = Je préfère ne pas le dire
provider-website = Site web
provider-website-hint = Facultatif. Par exemple : https://exemple.org
provider-website-fault = Cette adresse ne s’ouvrirait pas. Elle doit commencer par https:// et ne contenir aucun espace.
provider-description = Quelques phrases
provider-description-hint = Ce que vous faites, pour quelles associations, et ce qui vous tient à cœur. Mille caractères au plus.
provider-description-fault = Écrivez quelques phrases, de 1 000 caractères au plus.
provider-left = { $count ->
    [one] Il reste un caractère.
   *[other] Il reste { $count } caractères.
  }
provider-too-many = { $count ->
    [one] Un caractère de trop.
   *[other] { $count } caractères de trop.
  }

## Where
provider-where = Où vous êtes
provider-country = Pays
provider-department = Département
provider-department-none = Ailleurs, ou pas de lieu précis
provider-commune = Commune
provider-postal-code = Code postal

## What you do
provider-what = Ce que vous proposez
provider-offers = Vos services
provider-offers-hint = Un au moins.
provider-offers-fault = Choisissez au moins un service : c’est ce que les associations cherchent d’abord.
provider-modes = Comment vous aidez
provider-levels = Jusqu’où
provider-software = Logiciels que vous connaissez bien
provider-software-hint = Séparés par des virgules : Nextcloud, Paheko, WordPress.
provider-languages = Langues parlées

## The price
provider-money = Ce que cela coûte
provider-price = Prix
provider-price-none = À préciser
provider-price-note = En quelques mots
provider-price-note-hint = Par exemple : 50 € par an pour un groupe ; premier échange gratuit.
provider-chatons = Êtes-vous membre du collectif CHATONS ?
provider-chatons-yes = Oui
provider-chatons-no = Non
provider-chatons-unsaid = Ne pas le dire
provider-too-long-fault = Un champ est trop long : 200 caractères au plus, 500 pour le prix, et 40 logiciels.
provider-email-fault = L’adresse électronique doit être seule et complète, par exemple « contact@exemple.org ».
provider-position-fault = La latitude va de -90 à 90, la longitude de -180 à 180.

## Keeping
provider-saving = Nous gardons vos changements…
provider-saved = Gardé sur cet ordinateur.
provider-save-failed = Vos derniers changements ne sont pas gardés.

## The state
provider-state = Où elle en est
provider-state-never = Votre fiche n’a pas encore été envoyée. Personne d’autre ne la voit.
provider-state-sent = Version { $seq }, signée le { $date } et envoyée à { $spaces }.
provider-state-same = Ce que vous lisez ici est ce qui a été envoyé.
provider-state-changed = Vous avez fait des changements depuis : ils n’ont pas été envoyés.
provider-state-see = Voir ma fiche dans l’annuaire
provider-not-approved = Elle sera montrée comme « pas encore approuvée ». La relecture des fiches par des personnes de confiance n’existe pas encore dans cette version.

## Preview and sending
provider-preview = Ce que liront les associations
provider-preview-no-name = Nom de votre structure
provider-preview-no-text = Vos quelques phrases viendront ici.
provider-send = Signer et envoyer
provider-send-again = Signer et envoyer la nouvelle version
provider-sent = C’est signé. Votre fiche partira vers les membres de vos espaces au prochain échange.
provider-faults = { $count ->
    [one] Un point reste à reprendre avant l’envoi :
   *[other] { $count } points restent à reprendre avant l’envoi :
  }
provider-no-space-title = Il vous faut un espace
provider-no-space = Une fiche s’envoie aux membres d’un espace d’entraide, et vous n’êtes encore dans aucun. Vous pouvez déjà l’écrire : elle vous attendra.
provider-no-space-link = Ouvrir ou rejoindre un espace
provider-to-spaces = Elle ira à { $spaces }.
provider-space-quoted = « { $space } »

## Le reste de la fiche
provider-email = Adresse électronique
provider-email-hint = Facultatif. Elle sera visible de toutes les personnes qui lisent l’annuaire.
provider-areas = Où vous allez
provider-areas-hint = Facultatif. Départements, régions ou pays, en plus du vôtre, séparés par des virgules.
provider-latitude = Latitude
provider-longitude = Longitude
provider-position-hint = Facultatif, pour les cartes. Par exemple : 48,39
provider-sizes = Associations que vous avez l’habitude d’aider
provider-capacity = Prenez-vous de nouvelles demandes ?
provider-capacity-unsaid = Ne pas le dire
provider-networks = Autres chartes et réseaux
provider-networks-hint = Facultatif, séparés par des virgules.
provider-terms = Le prix de chaque service
provider-terms-hint = Facultatif : seulement pour les services dont le prix n’est pas celui d’au-dessus.
provider-terms-note = Montant et conditions
provider-terms-same = Comme au-dessus
