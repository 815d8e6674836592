### L’attestation en PDF.

print-attestation-heading = Attestation de suivi
# Titre du document, lu par les lecteurs d’écran ; $module : titre du module ; $name : nom de la personne
print-attestation-document-title = Attestation de suivi : { $module }, { $name }
# Suivi du nom de la personne, seul sur sa ligne
print-attestation-intro = Émancip’Asso desktop atteste que
# Suivi du titre du module, seul sur sa ligne
print-attestation-statement = a suivi en entier et réussi le module
# Sous le titre du module ; $course : titre du cours
print-attestation-course = du cours « { $course } »
print-attestation-result-label = Questionnaire final
# $percent : 0 à 100
print-attestation-result = { $percent } % de réussite
print-attestation-lessons-label = Leçons suivies
print-attestation-lessons =
    { $count ->
        [one] { $count } leçon
       *[other] { $count } leçons
    }
print-attestation-minutes-label = Durée indicative
print-attestation-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
print-attestation-edition-label = Édition du cours
print-attestation-mode-label = Modalité
print-attestation-mode = À distance, en autonomie
# $date : la date en toutes lettres
print-attestation-issued-on = Délivrée le { $date }
print-attestation-code-label = Code de l’attestation
print-attestation-disclaimer = Cette attestation est délivrée par le programme, sur l’ordinateur de la personne. Elle ne vaut pas certification professionnelle.
# Nom du fichier, sans extension ni barre oblique
print-attestation-file-name = Attestation - { $module } - { $name }

## Le document d’une fiche de travail

# $date : date du jour.
print-sheet-date = Fait le { $date }
# $worksheet : titre de la fiche de travail. $course : titre du cours.
print-sheet-footer = Fiche de travail « { $worksheet } » du cours « { $course } »
# $page : page. $pages : pages en tout.
print-sheet-page = page { $page } sur { $pages }
print-sheet-empty = Pas encore rempli
