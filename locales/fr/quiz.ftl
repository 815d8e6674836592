# Le questionnaire d’un module, puis son résultat.

## Répondre

quiz-title = Questionnaire
quiz-loading = Ouverture du questionnaire…
quiz-failed = Le questionnaire ne s’ouvre pas.
quiz-empty-title = Pas encore de question
quiz-empty-text = Ce questionnaire n’est pas encore écrit. Vos lectures, elles, sont bien notées.
# $n : rang de la question. $total : nombre de questions.
quiz-progress = Question { $n } sur { $total }
# $mark : seuil de réussite, en pour cent.
quiz-pass-mark = { $mark } % pour réussir. Vous pourrez recommencer autant de fois que vous voulez.
# $n : nombre de questions déjà répondues.
quiz-resumed = { $n ->
    [one] Vous reprenez votre essai : { $n } réponse est déjà gardée.
   *[other] Vous reprenez votre essai : { $n } réponses sont déjà gardées.
}
quiz-hint-single = Choisissez une réponse.
quiz-hint-multiple = Cochez tout ce qui vous semble juste.
quiz-hint-matching = Pour chaque ligne, choisissez ce qui va avec.
quiz-true = Vrai
quiz-false = Faux
quiz-text-label = Votre réponse
quiz-text-hint = Un mot ou deux suffisent. Les majuscules et les accents ne comptent pas.
quiz-number-label = Votre nombre
quiz-number-hint = En chiffres, par exemple 12 ou 7,5.
quiz-pair-choose = Choisissez…
quiz-answer = Répondre
quiz-need-single = Choisissez d’abord une réponse.
quiz-need-multiple = Cochez d’abord au moins une réponse.
quiz-need-text = Écrivez d’abord votre réponse.
quiz-need-number = Écrivez d’abord un nombre, en chiffres.
# $n : lignes sans réponse.
quiz-need-pairs = { $n ->
    [one] Il reste { $n } ligne à compléter.
   *[other] Il reste { $n } lignes à compléter.
}
quiz-your-answer = Votre réponse
quiz-verdict-right = C’est juste
quiz-verdict-partly = C’est juste en partie
quiz-verdict-wrong = Ce n’est pas cela
quiz-verdict-wrong-more = Vous retrouverez cette question et sa réponse dans le résultat.
quiz-next = Question suivante
quiz-finish = Voir mon résultat
quiz-all-answered = Vous avez répondu à tout
quiz-all-answered-text = Vos réponses sont gardées. Il ne reste qu’à voir le résultat.
quiz-leave = Faire une pause
quiz-leave-hint = Chaque réponse donnée est gardée.

## Le résultat

quiz-review-title = Votre résultat
quiz-review-loading = Ouverture du résultat…
quiz-review-failed = Le résultat ne s’ouvre pas.
quiz-review-none-title = Pas encore de résultat
quiz-review-none-text = Vous n’avez pas encore terminé ce questionnaire sur cet ordinateur.
# Dits après une ligne de la réponse donnée, pour qui ne voit pas le signe.
quiz-line-right = (à sa place)
quiz-line-wrong = (à revoir)
quiz-review-start = Faire le questionnaire
quiz-review-passed = C’est réussi
quiz-review-not-yet = Pas encore, mais rien n’est perdu
# $result : résultat. $mark : seuil de réussite. Tous deux en pour cent.
quiz-review-passed-text = Votre résultat est de { $result } % ; il fallait { $mark } %.
# $result : résultat. $mark : seuil de réussite. Tous deux en pour cent.
quiz-review-not-yet-text = Votre résultat est de { $result } % ; il faut { $mark } %. Relisez ce qui suit, puis recommencez quand vous voudrez.
# $result : résultat, en pour cent.
quiz-review-per-cent = { $result } %
# $n : réponses justes. $total : nombre de questions.
quiz-review-count = { $n ->
    [one] { $n } réponse juste sur { $total }
   *[other] { $n } réponses justes sur { $total }
}
# $date : date et heure en toutes lettres.
quiz-review-date = Rendu le { $date }.
quiz-review-complete = Le module est terminé : votre attestation est prête.
quiz-review-read-again = À relire
quiz-review-read-again-text = Les questions manquées viennent de ces leçons.
quiz-review-details = Question par question
quiz-review-given = Votre réponse
quiz-review-right = La bonne réponse
quiz-review-nothing = Aucune réponse
quiz-review-attestation = Obtenir mon attestation
quiz-review-again = Refaire le questionnaire
quiz-review-back = Revenir au plan du cours

## Mettre dans l’ordre, demander un indice

quiz-hint-ordering = Remettez les lignes dans l’ordre, avec les flèches.
quiz-order-list = Les lignes à ordonner
# $n : rang de la ligne.
quiz-order-up = Monter la ligne { $n }
# $n : rang de la ligne.
quiz-order-down = Descendre la ligne { $n }
# $n : nouveau rang. $total : lignes en tout.
quiz-order-moved = Maintenant { $n } sur { $total }
quiz-nudge = Un indice ?

## Les essais

quiz-attempts = Vos essais
quiz-attempts-text = Un essai rendu ne change plus. Vous pouvez revoir chacun d’eux.
# $rank : rang de l’essai. $date : date et heure. $result : résultat en pour cent.
quiz-attempts-row = Essai { $rank }, { $date } : { $result } %
quiz-attempts-passed = réussi
quiz-attempts-not-yet = pas encore réussi
# $version : numéro d’édition.
quiz-review-other-version = Cet essai a été fait avec l’édition { $version } du cours. Les questions sont montrées telles qu’elles sont aujourd’hui.
# $n : nombre de questions.
quiz-review-questions-gone = { $n ->
    [one] Une question de cet essai n’est plus dans le cours.
   *[other] { $n } questions de cet essai ne sont plus dans le cours.
}
# $n : nombre de questions.
quiz-review-partly = { $n ->
    [one] Une autre est juste en partie
   *[other] { $n } autres sont justes en partie
}
