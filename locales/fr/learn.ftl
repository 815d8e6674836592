# Apprendre : le plan du cours et la lecture d’une leçon.

## Le plan du cours

learn-title = Apprendre
learn-empty-title = Le cours est vide
learn-empty-text = Aucun module n’est installé sur cet ordinateur. Réinstallez le programme, ou revenez au cours fourni depuis le studio.
# $version : numéro de l’édition. $licence : identifiant de la licence. $authors : noms séparés par des virgules.
learn-colophon = Édition { $version }, par { $authors }. Licence { $licence }.
learn-own-edition = Vous lisez l’édition publiée sur cet ordinateur depuis le studio.
learn-continue = Continuer
learn-begin = Commencer
# $done : leçons lues. $total : leçons écrites.
learn-progress = { $done ->
    [one] { $done } leçon lue sur { $total }
   *[other] { $done } leçons lues sur { $total }
}
learn-progress-none = Rien de lu encore : tout commence ici
learn-progress-all = Toutes les leçons écrites sont lues
learn-modules = Les modules
# $n : rang du module dans le cours.
learn-module-number = Module { $n }
learn-module-soon = En préparation
learn-module-soon-text = Les leçons des modules en préparation arriveront avec une prochaine édition du cours.
learn-module-complete = Terminé
learn-lesson-new = À lire
learn-lesson-begun = Commencée
learn-lesson-done = Lue
# $n : minutes de lecture annoncées.
learn-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
learn-quiz = Le questionnaire
# $n : nombre de questions. $mark : seuil de réussite, en pour cent.
learn-quiz-about = { $n ->
    [one] { $n } question ; { $mark } % pour réussir
   *[other] { $n } questions ; { $mark } % pour réussir
}
learn-quiz-new = À faire
# $best : meilleur résultat, en pour cent.
learn-quiz-tried = À refaire, { $best } % déjà
# $best : meilleur résultat, en pour cent.
learn-quiz-passed = Réussi, { $best } %
learn-attestation = Votre attestation
learn-attestation-about = Tout est lu et réussi : elle peut être imprimée
learn-attestation-ready = Prête
learn-attestation-get = Obtenir

## La recherche dans le cours

learn-search = Chercher dans le cours
learn-search-hint = Un mot ou deux, par exemple « hébergeur »
# $n : nombre de leçons trouvées. $text : ce qui a été cherché.
learn-search-found = { $n ->
    [one] { $n } passage sur « { $text } »
   *[other] { $n } passages sur « { $text } »
}
# $text : ce qui a été cherché.
learn-search-none = Aucune leçon ne parle de « { $text } ». Essayez un mot plus court, ou un autre.
# $text : ce qui a été cherché.
learn-search-close = Rien sous « { $text } ». Voici des titres à l’orthographe proche :
learn-search-term = Mot du cours
learn-search-annotation = Votre annotation
learn-search-bookmark = Votre marque-page
learn-search-failed = La recherche n’a pas abouti. Le cours reste lisible ci-dessous.

## La leçon

learn-lesson-loading = Ouverture de la leçon…
learn-lesson-failed = Cette leçon ne s’ouvre pas.
learn-back-to-course = Revenir au plan du cours
learn-guide = Guide pratique
learn-back-to-resources = Retour aux ressources
learn-lesson-go-resources = Revenir aux ressources
# $language : langue du texte, par exemple « français ».
learn-lesson-other-language = Cette leçon n’est pas encore traduite : vous la lisez en { $language }.
learn-language-fr = français
learn-language-en = anglais
learn-lesson-path = Les leçons du module
# $n : rang de la leçon. $total : nombre de leçons du module.
learn-lesson-rank = Leçon { $n } sur { $total }
learn-lesson-headings = Dans cette leçon
learn-lesson-resumed = Vous reprenez là où vous en étiez.
learn-lesson-to-top = Revenir au début
learn-lesson-end = Fin de la leçon
learn-lesson-next-lesson = J’ai lu cette leçon : suivante
learn-lesson-next-quiz = J’ai lu cette leçon : au questionnaire
learn-lesson-next-course = J’ai lu cette leçon : retour au plan
learn-lesson-go-next = Leçon suivante
learn-lesson-go-quiz = Aller au questionnaire
learn-lesson-go-course = Retour au plan du cours
# $title : titre de la leçon qui suit.
learn-lesson-then = Ensuite : { $title }
learn-lesson-previous = Leçon précédente

## Histoires et fiches de travail

learn-scenario-new = À vivre
# $n : fins trouvées. $total : fins en tout.
learn-scenario-reached = { $n ->
    [one] Une fin trouvée sur { $total }
   *[other] { $n } fins trouvées sur { $total }
}
# $n : minutes.
learn-scenario-minutes = { $n ->
    [one] Histoire, { $n } minute
   *[other] Histoire, { $n } minutes
}
learn-worksheet-new = À remplir
# $n : champs remplis. $total : champs en tout.
learn-worksheet-answered = { $n ->
    [one] Un champ rempli sur { $total }
   *[other] { $n } champs remplis sur { $total }
}
# $n : minutes.
learn-worksheet-minutes = { $n ->
    [one] Fiche de travail, { $n } minute
   *[other] Fiche de travail, { $n } minutes
}

## Le temps

# $minutes : minutes, moins de soixante.
learn-time-minutes = { $minutes } min
# $hours : heures rondes.
learn-time-hours = { $hours } h
# $hours : heures. $minutes : minutes, en deux chiffres.
learn-time-both = { $hours } h { $minutes }
# $time : durée, par exemple « 1 h 05 ».
learn-time-about = Environ { $time }
# $time : durée du cours entier.
learn-time-course = Environ { $time } en tout
# $time : durée.
learn-time-spent = vous y avez passé { $time }
# $time : durée.
learn-time-left = il reste environ { $time }
learn-time-between = ,{" "}

## Ce qu’une nouvelle édition a changé

learn-changes-title = Le cours a changé
# $from, $to : numéros des éditions.
learn-changes-lead = Vous aviez l’édition { $from }, voici l’édition { $to }. Votre progression est gardée.
learn-changes-same = Des textes ont changé depuis votre dernière visite. Votre progression est gardée.
learn-changes-added = nouveau
learn-changes-reworded = texte revu
learn-changes-reworded-done = texte revu depuis que vous l’avez fait
learn-changes-removed = retiré
learn-changes-removed-done = retiré ; ce que vous y aviez fait est gardé
learn-changes-scenario = (l’histoire)
learn-changes-worksheet = (la fiche de travail)
learn-changes-quiz = (le questionnaire)
learn-changes-seen = J’ai vu
learn-lesson-changed = Lue, revue depuis
learn-lesson-changed-text = Cette leçon a été revue depuis que vous l’avez lue. Au bas de la page, vous pouvez dire que vous l’avez relue.

## Lire à son aise

learn-comfort = Confort de lecture
learn-figure-enlarge = Voir la figure en grand
# $button: les mots du bouton ; $figure: le début de la description de la figure
learn-figure-enlarge-of = { $button } : { $figure }
learn-figure-large = La figure en grand
learn-print = Imprimer la leçon
