# L’accueil et le premier démarrage.

## Premier démarrage : trois portes

home-welcome = Bienvenue
home-welcome-lead = Quitter les outils des géants du web, c’est plus facile à plusieurs. Par où voulez-vous entrer ?
home-door-learn = Je veux apprendre
home-door-learn-text = Un cours à votre rythme, en leçons courtes. À la fin d’un module, une attestation à votre nom.
home-door-need-help = Nous avons besoin d’aide
home-door-need-help-text = Des structures qui accompagnent les associations, près de chez vous ou à distance. Et d’autres associations à qui poser vos questions.
home-door-accompany = J’accompagne des associations
home-door-accompany-text = Comprendre le monde associatif et construire votre offre. Puis écrire votre fiche d’annuaire et adapter le cours.
home-doors-note = Aucune inscription, aucun compte. Tout reste sur cet ordinateur, et les trois portes restent ouvertes.
home-doors-settings = Régler la taille du texte et les couleurs
home-doors-people = Changer de personne, ou reprendre ce qui vient d’un autre ordinateur

## Accueil

home-greeting = Bonjour
# $name : prénom.
home-greeting-name = Bonjour { $name }
home-lead = Une chose à la fois. Voici où vous en êtes.
home-continue = Continuer
home-begin = Commencer
# $minutes : minutes de lecture annoncées.
home-minutes = { $minutes ->
    [one] { $minutes } minute de lecture
   *[other] { $minutes } minutes de lecture
}
# $done : leçons lues. $total : leçons du module.
home-progress = { $done ->
    [0] Module de { $total } leçons
    [one] { $done } leçon lue sur { $total }
   *[other] { $done } leçons lues sur { $total }
}
home-quiz-title = Faire le point
home-quiz-text = Vous avez lu tout le module. Le questionnaire vous montre ce qui est acquis, et ce qu’il vaut la peine de relire.
home-quiz-begin = Ouvrir le questionnaire
home-done-above = Le cours
home-done-title = Vous avez tout suivi
home-done-text = Tout ce qui est écrit est lu et réussi. Vous pouvez relire ce que vous voulez, et garder vos attestations.
home-done-look-back = Revoir le cours

home-new = Du côté de vos pairs
home-new-none = Personne n’a encore écrit. Quand une association de votre espace posera une question ou racontera son expérience, ce sera ici.
home-new-open = Découvrir l’entraide
home-new-all = Lire toutes les notes
# $author : association ou personne. $day : « hier », « aujourd’hui » ou une date.
home-letter-from = { $author }, { $day }
# $count : réponses.
home-letter-replies = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
}

home-step = Et ensuite
home-step-attestation = Votre attestation vous attend
home-step-attestation-text = Un module est terminé : il ne manque que votre nom pour écrire l’attestation.
home-step-attestation-go = Voir mes modules
home-step-join = Rejoindre un espace
home-step-join-text = Une association vous a donné une invitation ? Collez-la, et vous pourrez lire ses notes et lui répondre.
home-step-join-go = J’ai une invitation
home-step-listing = Écrire votre fiche
home-step-listing-text = Dites ce que vous proposez, avec vos mots. Rien ne part tant que vous ne l’envoyez pas.
home-step-listing-go = Ouvrir ma fiche
home-step-name = Dire votre nom
home-step-name-text = Il servira à vos attestations et à signer vos notes. Vous pouvez aussi attendre d’en avoir besoin.
home-step-name-go = Donner mon nom
home-step-help = Trouver qui peut vous aider
home-step-help-text = Faites le point sur vos outils, laissez-vous guider, ou parcourez l’annuaire.
home-step-help-go = Voir par où commencer
home-step-ask = Poser une question à vos pairs
home-step-ask-text = Une autre association est sans doute passée par là. Votre question arrivera aux membres de votre espace.
home-step-ask-go = Écrire une note
