# L’annuaire : les critères, ce qui est choisi, la suite des résultats.
directory-refine = Affiner
directory-facet-offer = Ce qu’elle propose
directory-facet-level = Jusqu’où elle aide
directory-facet-mode = Comment elle aide
directory-facet-software = Logiciels qu’elle connaît
directory-facet-replaces = Outils qu’elle aide à remplacer
directory-facet-department = Département
directory-facet-region = Région
directory-facet-country = Pays
directory-facet-price = Prix
directory-facet-capacity = Disponibilité
directory-facet-size = Associations qu’elle connaît
directory-facet-form = Forme juridique
directory-facet-network = Chartes et réseaux
directory-facet-language = Langues parlées
directory-facet-checked = Année de vérification
# $count : combien de valeurs sont choisies dans cette liste.
directory-facet-chosen = ({ $count ->
    [one] un choix
   *[other] { $count } choix
  })
# $count : combien de structures resteraient. Entendu, pas vu.
directory-facet-count = { $count ->
    [0] aucune structure
    [one] une structure
   *[other] { $count } structures
  }
directory-facet-search = Chercher dans cette liste
# $count : combien de valeurs ne sont pas montrées.
directory-facet-hidden = { $count ->
    [one] Une autre valeur existe : écrivez son nom pour la trouver.
   *[other] { $count } autres valeurs existent : écrivez un nom pour les trouver.
  }
directory-facet-none = Rien de tel dans cette liste.
directory-facet-clear = Ne rien choisir ici
directory-chips = Vos critères
# $facet : la liste ; $value : ce qui y est choisi.
directory-chip = { $facet } : { $value }
# $words : les mots cherchés.
directory-chip-words = Mots : { $words }
directory-chip-drop = (retirer ce critère)
# $shown : combien sont montrées ; $count : combien répondent.
directory-shown = { $shown } structures affichées sur { $count }.
# $count : combien de plus.
directory-more = { $count ->
    [one] En montrer une de plus
   *[other] En montrer { $count } de plus
  }
directory-empty-others = Retirer les autres critères
