# L’auto-diagnostic : le bilan, l’image des pratiques, le plan de transition.

## La porte « Nous avons besoin d’aide »
diagnosis-need-title = Nous avons besoin d’aide
diagnosis-need-lead = Trois façons de commencer. Prenez celle qui vous ressemble, vous pourrez toujours passer à une autre.
diagnosis-need-check-above = Nous ne savons pas par où commencer
diagnosis-need-find-above = Nous savons ce qu’il nous faut
diagnosis-need-find = Trouver une structure qui accompagne
diagnosis-need-find-text = Quelques questions sur votre besoin, votre lieu et vos moyens, puis une courte liste expliquée et une lettre prête à envoyer.
diagnosis-need-find-go = Chercher avec nous
diagnosis-need-browse-above = Nous voulons regarder par nous-mêmes
diagnosis-need-browse = Parcourir l’annuaire
diagnosis-need-browse-text = Toutes les structures, à trier par lieu, par aide ou par logiciel. Le répertoire des logiciels libres est juste à côté, dans les ressources.
diagnosis-need-browse-go = Ouvrir l’annuaire
diagnosis-need-ask = Vous pouvez aussi poser votre question à d’autres associations.
diagnosis-need-ask-go = Aller à l’entraide

# $minutes : durée annoncée.
diagnosis-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
diagnosis-begin = Faire le point
diagnosis-go-on = Continuer le bilan
# $answered : réponses données. $fields : questions.
diagnosis-answered = { $answered ->
    [0] { $fields } questions simples
    [one] { $answered } réponse sur { $fields }
   *[other] { $answered } réponses sur { $fields }
}
diagnosis-see = Voir notre image et notre plan
diagnosis-back-need = Retour aux façons de commencer
diagnosis-back-answers = Retour à nos réponses
diagnosis-kind = Auto-diagnostic
diagnosis-finish = Et maintenant ?
diagnosis-finish-text = Vos réponses sont gardées. Vous pouvez regarder ce qu’elles montrent dès maintenant, même s’il en manque.

## Le résultat
diagnosis-result-title = Notre numérique aujourd’hui
# $date : date.
diagnosis-result-title-kept = Notre numérique, le { $date }
diagnosis-result-lead = Une photo à regarder ensemble. Elle suit vos réponses, et les questions laissées blanches ne comptent pas.
diagnosis-loading = Le bilan se prépare…
diagnosis-failed = Le bilan n’a pas pu s’ouvrir
diagnosis-empty = Il n’y a pas encore de réponse. Répondez à quelques questions, et l’image apparaîtra ici.
diagnosis-empty-go = Répondre aux questions
diagnosis-picture = L’image de nos pratiques
diagnosis-picture-text = Plus la barre est longue, plus vous êtes à l’aise et à l’abri sur ce thème.
# $score : 0 à 100.
diagnosis-score = { $score } sur 100
diagnosis-score-none = pas encore de réponse
# $earlier : 0 à 100, la fois d’avant.
diagnosis-score-only-earlier = pas encore de réponse ({ $earlier } avant)
# $score : 0 à 100. $earlier : 0 à 100, la fois d’avant.
diagnosis-score-earlier = { $score } sur 100 ({ $earlier } avant)
# $date : date du bilan comparé.
diagnosis-compared = Le trait marque le bilan du { $date }.
# $answered : réponses. $asked : questions.
diagnosis-table-answered = { $answered } sur { $asked }
diagnosis-table = Lire l’image en tableau
diagnosis-table-theme = Thème
diagnosis-table-now = Ce bilan
# $date : date.
diagnosis-table-earlier = Le { $date }
diagnosis-table-answers = Réponses
diagnosis-strengths = Ce qui va bien
# $extent : « none » sans réponse qui compte, « some » s’il en manque, « all » sinon.
diagnosis-strengths-none = { $extent ->
    [none] Répondez à quelques questions, et ce qui va bien apparaîtra ici.
    [some] Rien ne se détache encore. Répondez à quelques questions de plus, ou regardez d’abord le plan.
   *[all] Rien ne se détache encore. Le plan dit par où commencer.
}
diagnosis-risks = Ce qui demande de l’attention
# $extent : comme ci-dessus.
diagnosis-risks-none = { $extent ->
    [none] Répondez à quelques questions, et ce qui demande de l’attention apparaîtra ici.
    [some] Rien d’inquiétant dans vos réponses jusqu’ici.
   *[all] Rien d’inquiétant dans vos réponses.
}
diagnosis-own-words = Dans nos mots
diagnosis-tools = Ce qui peut remplacer vos outils
diagnosis-tools-text = Rien n’oblige à tout changer. Choisissez un outil, et essayez avec deux ou trois personnes.
diagnosis-tools-today = Aujourd’hui
diagnosis-tools-free = À essayer

## Le plan
diagnosis-plan = Notre plan de transition
diagnosis-plan-text-past = Le plan que ces réponses demandaient. Ce qui est fait depuis se coche dans le plan d’aujourd’hui.
diagnosis-plan-text = Dans l’ordre, du plus pressé au plus long. Cochez ce qui est fait, laissez ce qui ne vous va pas.
# $done : étapes faites. $total : étapes.
diagnosis-plan-done = { $done ->
    [0] { $total ->
        [one] { $total } étape proposée
       *[other] { $total } étapes proposées
    }
    [one] { $done } étape faite sur { $total }
   *[other] { $done } étapes faites sur { $total }
}
diagnosis-period-now = Ce mois-ci
diagnosis-period-soon = Dans les trois mois
diagnosis-period-later = Dans l’année
diagnosis-effort-little = Une soirée
diagnosis-effort-some = Quelques jours
diagnosis-effort-much = Un vrai projet
diagnosis-cost-none = Gratuit
diagnosis-cost-little = Un petit budget
diagnosis-cost-some = À prévoir au budget
# $title : l’étape.
diagnosis-step-done-name = C’est fait : { $title }
# $date : date.
diagnosis-step-done-at = Fait le { $date }
diagnosis-step-lessons = À lire
diagnosis-step-software = À essayer
diagnosis-step-offers = Aide à chercher
diagnosis-find = Trouver qui peut nous aider
diagnosis-find-text = La recherche partira de ce que votre plan demande, et la lettre pourra parler de vos premières étapes.

## Garder et comparer
diagnosis-keep-part = Garder ce bilan
diagnosis-keep-text = Gardez-le avec sa date. Dans six mois, refaites le point : vous verrez le chemin parcouru.
diagnosis-keep = Garder le bilan d’aujourd’hui
# $date : date et heure.
diagnosis-kept-now = Le bilan du { $date } est gardé.
diagnosis-deleted = Le bilan est effacé.
diagnosis-list-now = Les réponses d’aujourd’hui
diagnosis-shown = Bilan montré
diagnosis-compare = Comparer avec
# $date : date et heure.
diagnosis-kept-option = Bilan du { $date }
diagnosis-delete = Effacer ce bilan gardé
diagnosis-delete-title = Effacer ce bilan ?
diagnosis-delete-text = Le bilan gardé à cette date disparaîtra. Vos réponses d’aujourd’hui restent.
diagnosis-delete-confirm = Effacer le bilan
diagnosis-delete-cancel = Le garder
diagnosis-export = Le document pour le bureau
diagnosis-export-text = L’image, les points d’attention et le plan, à imprimer ou à envoyer.
diagnosis-export-pdf = Enregistrer en PDF
diagnosis-export-markdown = Enregistrer en texte (Markdown)

## Le document
diagnosis-document-title = Notre numérique aujourd’hui et notre plan
# $date : date.
diagnosis-document-date = Bilan fait le { $date }
# $date : date.
diagnosis-document-compared = Comparé au bilan du { $date }
# $title : titre de l’auto-diagnostic. $course : titre du cours.
diagnosis-document-footer = Auto-diagnostic « { $title } » du cours « { $course } »
diagnosis-document-facts = { $effort } · { $cost }
# $items : liste.
diagnosis-document-lessons = À lire : { $items }
diagnosis-document-software = À essayer : { $items }
diagnosis-document-offers = Aide à chercher : { $items }
# $title : l’étape.
# $date : date.
diagnosis-document-done = { $title } (fait le { $date })
diagnosis-document-answer = { $question } { $answer }
