# Les histoires dont on est le héros : une scène, un choix, la scène suivante.

scenario-loading = Ouverture de l’histoire…
scenario-failed = Cette histoire ne s’ouvre pas.
scenario-kind = Histoire à embranchements
scenario-ask = Que faites-vous ?
scenario-again = Revivre l’histoire
scenario-one-back = Revenir au choix précédent
# $n : scènes déjà vécues.
scenario-trail = { $n ->
    [one] La scène d’avant
   *[other] Les { $n } scènes d’avant
}
# $how : comment l’histoire finit (good, mixed, hard).
scenario-ending = { $how ->
    [good] Une fin heureuse
    [mixed] Une fin en demi-teinte
   *[hard] Une fin difficile
}
scenario-endings = Les fins de cette histoire
# $n : fins déjà trouvées. $total : fins en tout.
scenario-endings-count = { $n ->
    [0] { $total } fins à découvrir
    [one] Une fin trouvée sur { $total }
   *[other] { $n } fins trouvées sur { $total }
}
