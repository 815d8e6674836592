# L’annuaire : les critères, ce qui est choisi, la suite des résultats.
directory-search-refine = Affiner
directory-search-facet-offer = Ce qu’elle propose
directory-search-facet-level = Jusqu’où elle aide
directory-search-facet-mode = Comment elle aide
directory-search-facet-software = Logiciels qu’elle connaît
directory-search-facet-replaces = Outils qu’elle aide à remplacer
directory-search-facet-department = Département
directory-search-facet-region = Région
directory-search-facet-country = Pays
directory-search-facet-price = Prix
directory-search-facet-capacity = Disponibilité
directory-search-facet-size = Associations qu’elle connaît
directory-search-facet-form = Forme juridique
directory-search-facet-network = Chartes et réseaux
directory-search-facet-language = Langues parlées
directory-search-facet-checked = Année de vérification
# $count : combien de valeurs sont choisies dans cette liste.
directory-search-facet-chosen = ({ $count ->
    [one] un choix
   *[other] { $count } choix
  })
# $count : combien de structures resteraient. Entendu, pas vu.
directory-search-facet-count = { $count ->
    [0] aucune structure
    [one] une structure
   *[other] { $count } structures
  }
directory-search-facet-search = Chercher dans cette liste
# $count : combien de valeurs ne sont pas montrées.
directory-search-facet-hidden = { $count ->
    [one] Une autre valeur existe : écrivez son nom pour la trouver.
   *[other] { $count } autres valeurs existent : écrivez un nom pour les trouver.
  }
directory-search-facet-none = Rien de tel dans cette liste.
directory-search-facet-clear = Ne rien choisir ici
directory-search-chips = Vos critères
# $facet : la liste ; $value : ce qui y est choisi.
directory-search-chip = { $facet } : { $value }
# $words : les mots cherchés.
directory-search-chip-words = Mots : { $words }
directory-search-chip-drop = (retirer ce critère)
# $shown : combien sont montrées ; $count : combien répondent.
directory-search-shown = { $shown } structures affichées sur { $count }.
# $count : combien de plus.
directory-search-more = { $count ->
    [one] En montrer une de plus
   *[other] En montrer { $count } de plus
  }
directory-search-empty-others = Retirer les autres critères

## The map
directory-search-map-title = Carte
# $count : combien de départements ont une structure qui répond.
directory-search-map = Carte des départements. { $count ->
    [0] Aucun département n’est concerné par cette recherche.
    [one] Un département est concerné par cette recherche.
   *[other] { $count } départements sont concernés par cette recherche.
  }
directory-search-map-paris = Paris et ses voisins, agrandis
directory-search-map-overseas = Outre-mer
directory-search-map-elsewhere = Ailleurs
directory-search-map-help = Un clic choisit un département, un autre le retire. Au clavier : les flèches pour se déplacer, Espace pour choisir. La liste « Département » des critères fait de même.
directory-search-map-credit = Carte de Victor Cazanave d’après MapSVG, simplifiée, CC BY 4.0 :
directory-search-map-credit-link = svg-maps
# $name : le département ; $count : combien de structures.
directory-search-map-place = { $name } : { $count ->
    [0] aucune structure
    [one] une structure
   *[other] { $count } structures
  }
