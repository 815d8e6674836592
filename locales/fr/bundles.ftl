# Échanger un espace par clé USB ou par courriel : un fichier que seuls ses membres peuvent lire.

bundles-title = Échanger par clé USB
bundles-lead = Sans réseau, un espace tient dans un fichier : posez-le sur une clé USB ou joignez-le à un courriel. Seuls les membres de l’espace peuvent le lire ; une clé perdue n’apprend rien à personne.
bundles-space = L’espace à emporter
# $count : installations qui peuvent lire, celle-ci comprise.
bundles-readers = { $count ->
    [one] Vous êtes seul·e dans cet espace : ce fichier ne pourra être relu que par cette installation.
   *[other] Ce fichier pourra être lu par { $count } installations, la vôtre comprise : les membres de l’espace aujourd’hui.
}
bundles-write = Écrire un fichier…
bundles-take = Reprendre un fichier…
bundles-written = Fichier écrit et relu
# $count : nombre de notes. $space : nom de l’espace. $size : kilo-octets.
bundles-written-text = { $count ->
    [0] Il contient l’espace « { $space } », qui n’a pas encore de note ({ $size } Ko).
    [one] Il contient la note de l’espace « { $space } » et ses réponses ({ $size } Ko).
   *[other] Il contient les { $count } notes de l’espace « { $space } » et leurs réponses ({ $size } Ko).
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

# $reason : raison. $path : fichier. $space : nom de l’espace. $detail : réponse du système.
error-bad-bundle = { $reason ->
    [damaged] Ce fichier est incomplet ou abîmé : la clé a peut-être été retirée trop tôt. Rien n’en a été repris, vos notes n’ont pas bougé. Demandez qu’on l’écrive à nouveau.
    [newer] Ce fichier vient d’une version plus récente du programme. Rien n’en a été repris, vos notes n’ont pas bougé. Installez la dernière version, puis réessayez.
    [large] Cela dépasse 64 Mo, la taille la plus grande d’un tel fichier. Rien n’a changé, vos notes n’ont pas bougé. Échangez plutôt par le réseau.
    [foreign] Ce fichier n’a pas été écrit pour cette installation : elle n’était pas membre de l’espace quand il a été fait. Rien n’en a été repris. Demandez une invitation, ou un fichier plus récent.
    [unknown_space] Ce fichier est celui d’un autre espace, « { $space } », dont cette installation ne fait pas partie. Rien n’en a été repris. Rejoignez cet espace avec une invitation, puis réessayez.
    [outsider] Ce fichier a été écrit par une installation qui ne fait pas, ou plus, partie de l’espace « { $space } ». Rien n’en a été repris, vos notes n’ont pas bougé.
    [full] Il n’y a plus assez de place pour écrire { $path }. Vos notes sont à l’abri, et un fichier du même nom qui s’y trouvait est intact. Libérez de la place ou prenez une autre clé, puis réessayez.
    [read_only] Le programme n’a pas le droit d’écrire ou de lire { $path } : la clé est peut-être verrouillée. Vos notes sont à l’abri. Déverrouillez-la ou prenez-en une autre, puis réessayez.
    [gone] Impossible d’écrire ou de lire { $path } ({ $detail }) : la clé a peut-être été retirée. Vos notes sont à l’abri. Remettez-la, puis réessayez.
   *[other] Ce fichier n’a pas été écrit par ce programme pour échanger un espace. Rien n’a changé. Choisissez un fichier dont le nom finit par .emancip-paquet.
}

cli-exchange = Échange un espace par un fichier, sur clé USB ou par courriel
cli-exchange-export = Écrit un espace dans un fichier que seuls ses membres peuvent lire
cli-exchange-import = Reprend un tel fichier ; le même une seconde fois ne change rien
cli-arg-bundle = Fichier (.emancip-paquet)
# $path : fichier. $space : nom de l’espace. $notes : nombre de notes. $readers : installations qui peuvent lire.
cli-bundle-written = Écrit et relu : { $path }. Espace « { $space } », notes : { $notes }, installations qui peuvent lire : { $readers }.

# Ce qui arrive des autres et que le disque refuse.
bundles-failing = Le disque est plein ou refuse d’être écrit : ce que vos pairs envoient n’est pas encore gardé ici. Tout ce qui l’était est à l’abri, et rien n’est perdu chez eux. Libérez de la place : la suite se fait toute seule.
bundles-failing-short = Disque plein ou bloqué : ce qui arrive n’est pas encore gardé.
