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
