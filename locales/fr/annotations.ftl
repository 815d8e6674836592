# Annotations et marque-pages : ce que l’on garde pour soi à côté des leçons.

annotations-title = Mes annotations
annotations-lead = Vos annotations et vos marque-pages, leçon par leçon. Ils restent sur cet ordinateur et ne sont montrés à personne.
annotations-file-name = Mes annotations
annotations-lesson-gone = Leçon retirée du cours
annotations-changed = Passage modifié depuis : le voici tel qu’il était.
# $date : une date en toutes lettres.
annotations-export-written = Annoté le { $date }
# $date : une date en toutes lettres.
annotations-export-bookmark = Marque-page, { $date }

## Dans la leçon

annotations-begin = Annoter un passage
# $n : nombre d’annotations et de marque-pages dans la leçon.
annotations-here = { $n ->
    [0] {""}
    [one] Une annotation ou un marque-page dans cette leçon
   *[other] { $n } annotations et marque-pages dans cette leçon
}
annotations-this = Annoter ce passage
annotations-form = Votre annotation sur ce passage
annotations-body = Votre annotation
annotations-body-hint = Pour vous seulement. Ce qui est commencé est gardé, même si vous quittez la page.
annotations-bookmark = Marque-page
annotations-bookmark-hint = Pour retrouver ce passage, avec ou sans rien écrire.
annotations-keep = Garder
annotations-remove = Supprimer
# $words : le début du passage.
annotations-remove-which = la marque sur « { $words } »
annotations-nothing-written = Écrivez quelques mots, ou cochez le marque-page.
# $max : nombre de caractères.
annotations-too-long = Cette annotation dépasse { $max } caractères. Raccourcissez-la pour la garder.
annotations-kept = C’est gardé.
annotations-bookmark-kept = Marque-page posé.
annotations-bookmark-removed = Marque-page retiré.
annotations-removed = C’est supprimé.
annotations-put-back = C’est de retour.
annotations-undo = Annuler la suppression
annotations-mark-note = Votre annotation sur ce passage
annotations-mark-bookmark = Votre marque-page sur ce passage
annotations-mark-both = Votre annotation et votre marque-page sur ce passage
annotations-walk = Choisir un passage à annoter
# $n : rang du passage. $total : nombre de passages.
annotations-walk-place = Passage { $n } sur { $total }
# $n : rang du passage. $total : nombre de passages. $words : le début de ses mots.
annotations-walk-said = Passage { $n } sur { $total } : { $words }
annotations-walk-before = Précédent
annotations-walk-after = Suivant
annotations-walk-end = Terminer
annotations-walk-keys = Flèches haut et bas : changer de passage. Échap : terminer.
annotations-elsewhere = Vos marques sur des passages absents de ce texte
annotations-changed-title = Passages qui ont changé
annotations-changed-about = Une nouvelle édition a réécrit ou retiré ces passages. Les voici tels qu’ils étaient, avec ce que vous aviez noté.
annotations-other-language-title = Dans l’autre langue
annotations-other-language-about = Ces marques sont dans le texte de l’autre langue. Changez de langue pour les y retrouver.
annotations-other-language = Dans le texte de l’autre langue

## La page

annotations-search = Chercher dans vos annotations
annotations-only = Montrer
annotations-only-all = Tout
annotations-only-annotations = Les annotations
annotations-only-bookmarks = Les marque-pages
# $n : nombre de marques.
annotations-count = { $n ->
    [0] Aucune marque.
    [one] Une marque.
   *[other] { $n } marques.
}
annotations-none = Rien ici sous ces mots. Essayez un mot plus court, ou montrez tout.
annotations-empty-title = Rien de noté encore
annotations-empty = Dans une leçon, pointez un paragraphe ou choisissez « Annoter un passage » : ce que vous y écrivez se retrouve ici.
annotations-kind-note = Annotation
annotations-open = Lire le passage
# $date : une date en toutes lettres.
annotations-date = Noté le { $date }
annotations-export = En faire un document
annotations-export-text = Toutes vos annotations et tous vos marque-pages dans un fichier Markdown, à ouvrir avec un traitement de texte ou un bloc-notes.
annotations-export-as = Enregistrer le document…
