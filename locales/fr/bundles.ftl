# Échanger un espace par clé USB ou par courriel : un fichier que seuls ses membres peuvent lire.

bundles-title = Échanger par clé USB
bundles-lead = Sans réseau, un espace tient dans un fichier : posez-le sur une clé USB ou joignez-le à un courriel. Seuls les membres de l’espace peuvent le lire ; une clé perdue n’apprend rien à personne.
bundles-space = L’espace à emporter
# $count : installations qui peuvent lire, celle-ci comprise.
bundles-readers = { $count ->
    [one] Personne d’autre n’est dans cet espace : ce fichier ne pourra être relu que par cette installation.
   *[other] Ce fichier pourra être lu par { $count } installations, la vôtre comprise : les membres de l’espace aujourd’hui.
}
bundles-write = Écrire un fichier…
bundles-take = Reprendre un fichier…
bundles-written = Fichier écrit et relu
# $count : nombre de notes. $space : nom de l’espace. $size : kilo-octets.
bundles-written-text = { $count ->
    [0] Il contient l’espace « { $space } », qui n’a pas encore de note ({ $size } ko).
    [one] Il contient la note de l’espace « { $space } » et ses réponses ({ $size } ko).
   *[other] Il contient les { $count } notes de l’espace « { $space } » et leurs réponses ({ $size } ko).
}
bundles-eject = Éjectez la clé avant de la retirer.
bundles-taken-word = Fichier repris
# $space : nom de l’espace. $count : textes nouveaux.
bundles-taken = { $count ->
    [0] Espace « { $space } » : aucun texte nouveau.
    [one] Espace « { $space } » : un texte nouveau.
   *[other] Espace « { $space } » : { $count } textes nouveaux.
}
# $name : nom de la personne, ou début de sa clé. $date : date et heure.
bundles-from = Fichier écrit par { $name }, { $date }.
bundles-own = Ce fichier vient de cette installation.
bundles-nothing-new = Tout ce qu’il contient était déjà ici : rien n’a changé.
bundles-older = Un fichier plus récent de la même personne avait déjà été repris : celui-ci n’a rien effacé.
# $count : parties laissées de côté. $why : raison.
bundles-refused = { $why ->
    [elsewhere] Laissé de côté, car cela n’appartient pas à cet espace : { $count }. Le reste a été repris.
    [incomplete] Laissé de côté, car il manque ce qui précède : { $count }. Demandez à la personne un nouveau fichier ; le reste a été repris.
   *[other] Laissé de côté, car cela abîmerait une note : { $count }. Le reste a été repris. Prévenez la personne qui a écrit le fichier.
}

# Ce qui arrive des autres et que le disque refuse.
bundles-failing = Le disque est plein ou refuse d’être écrit : ce que vos pairs envoient n’est pas encore gardé ici. Tout ce qui l’était est à l’abri, et rien n’est perdu chez eux. Libérez de la place : la suite se fait toute seule.
bundles-failing-short = Disque plein ou bloqué : ce qui arrive n’est pas encore gardé.
