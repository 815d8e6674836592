# Fiches gardées et comparées.
directory-kept-keep = Garder
directory-kept-compare = Comparer
# $name : la structure. Entendu seulement.
directory-kept-of = (fiche : { $name })
# $count : combien de fiches au plus.
directory-kept-full = { $count } fiches au plus : retirez-en une d’abord.
directory-kept-tray = Fiches à comparer
# $names : les structures choisies.
directory-kept-chosen = À comparer : { $names }.
# $count : combien sont choisies.
directory-kept-count = { $count ->
    [one] Une fiche à comparer.
   *[other] { $count } fiches à comparer.
  }
directory-kept-one = Choisissez-en une autre pour comparer.
directory-kept-side = Voir côte à côte
directory-kept-none = Ne rien comparer
directory-kept-title = Mes fiches gardées
# $count : combien sont gardées.
directory-kept-link = Mes fiches gardées ({ $count })
directory-kept-lead = Les structures que vous voulez retrouver. Cette liste reste sur cet ordinateur.
directory-kept-empty-title = Aucune fiche gardée
directory-kept-empty = Dans l’annuaire ou sur une fiche, « Garder » la met ici.
directory-kept-empty-link = Aller à l’annuaire
# $name : la structure.
directory-kept-gone = « { $name } » n’est plus dans l’annuaire.
directory-kept-drop = Retirer
directory-kept-mistakes = Erreurs que vous avez signalées
# $date : le jour.
directory-kept-noted = Noté le { $date }.
directory-kept-compare-title = Fiches côte à côte
directory-kept-compare-lead = Une ligne par renseignement. Ce que personne ne dit n’est pas montré.
directory-kept-compare-none-title = Rien à comparer
directory-kept-compare-none = Choisissez « Comparer » sur deux à quatre fiches de l’annuaire.
directory-kept-write = Écrire
directory-kept-take-away = Retirer
directory-kept-checked = Vérifiée
