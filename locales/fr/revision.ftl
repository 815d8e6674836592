# La révision : ce qui revient un peu chaque jour.

revision-title = Réviser
revision-lead = Quelques cartes par jour : des questions manquées et des mots du cours, qui reviennent juste avant qu’on les oublie.
# $n : rang de la carte. $total : cartes du jour.
revision-progress = Carte { $n } sur { $total } aujourd’hui
revision-kind-question = Une question que vous aviez manquée
revision-kind-term = Un mot du cours
revision-ask = Que veut dire ce mot ? Dites-le pour vous, puis retournez la carte.
revision-turn = Retourner la carte
revision-turn-keys = Au clavier, depuis la carte : Espace ou Entrée.
revision-rate = Vous en souveniez-vous ?
revision-rate-keys = Au clavier, depuis la carte : de 1 à 4.
revision-again = À revoir
revision-again-hint = non
revision-hard = Difficile
revision-hard-hint = en partie
revision-good = Bien
revision-good-hint = oui
revision-easy = Facile
revision-easy-hint = tout de suite
# $n : jours.
revision-back = { $n ->
    [1] Cette carte reviendra demain.
   *[other] Cette carte reviendra dans { $n } jours.
}
# $title : titre de la leçon.
revision-lesson = Relire la leçon : { $title }
revision-next = Carte suivante
revision-finish = Terminer
revision-retire = Ne plus me la proposer
revision-kept = Chaque réponse est gardée : vous pouvez vous arrêter quand vous voulez.

## La fin, ou rien à faire

revision-done-title = C’est fini pour aujourd’hui
# $n : cartes faites aujourd’hui.
revision-done-text = { $n ->
    [one] { $n } carte revue.
   *[other] { $n } cartes revues.
}
revision-nothing-title = Rien à revoir aujourd’hui
revision-nothing-text = Vos cartes attendent leur jour.
# $n : jours.
revision-next-in = { $n ->
    [1] Les prochaines viendront demain, si vous passez par ici.
   *[other] Les prochaines viendront dans { $n } jours, si vous passez par ici.
}
revision-next-none = Plus aucune carte n’est prévue.
revision-empty-title = Pas encore de carte
revision-empty-text = Elles viennent toutes seules : une question manquée dans un questionnaire, les mots d’une leçon que vous avez lue. Le lendemain, elles sont ici.
revision-empty-go = Aller au cours
revision-off-title = La révision est arrêtée
revision-off-text = Vous avez choisi zéro carte par jour. Rien n’est perdu : vos cartes reviendront si vous en voulez de nouveau.

## Les cartes mises de côté

# $n : cartes mises de côté.
revision-retired = { $n ->
    [one] { $n } carte mise de côté
   *[other] { $n } cartes mises de côté
}
revision-restore = La proposer à nouveau
revision-put-away = La carte est mise de côté ; vous la retrouverez plus bas sur cette page.
revision-restored = La carte est de retour parmi les autres.

## Ailleurs

# $n : cartes à revoir aujourd’hui.
revision-line = { $n ->
    [one] { $n } carte à revoir, une petite minute
   *[other] { $n } cartes à revoir, quelques minutes
}
revision-to-settings = Choisir combien de cartes par jour
revision-settings-text = Les questions manquées et les mots des leçons lues reviennent, un peu chaque jour. Le programme n’envoie jamais de rappel.
revision-settings-a-day = Cartes par jour, au plus
revision-settings-none = Aucune
# $n : cartes.
revision-settings-cards = { $n } cartes
revision-settings-tell = Le signaler à l’accueil et dans le cours
revision-settings-tell-hint = Une ligne, seulement les jours où il y a quelque chose à revoir.
revision-settings-open = Ouvrir la révision
