# Une phrase pour chaque échec : ce qui s’est passé, ce qui est à l’abri, ce qu’il y a à faire.

error-not-found = Ce que vous cherchez (« { $id } ») n’est plus là. Rien d’autre n’a bougé : revenez en arrière et choisissez-le à nouveau dans la liste.
# $found : version trouvée. $supported : version connue.
error-newer-database = Vos données ont été écrites par une version plus récente du programme (format { $found }, celle-ci lit jusqu’au { $supported }). Elles sont intactes : rien n’a été touché. Installez la dernière version pour les ouvrir.
error-disk-full = Le disque est plein : ce changement n’a pas été gardé. Tout ce qui était écrit avant est à l’abri. Libérez un peu de place, puis réessayez.
# $path : dossier ou fichier.
error-read-only = Le programme n’a pas le droit d’écrire dans { $path }. Ce qui est déjà écrit est à l’abri. Rendez ce dossier modifiable, ou demandez à la personne qui gère cet ordinateur, puis réessayez.
# $path : dossier des données.
error-already-running = Le programme est déjà ouvert avec ces données ({ $path }). Rien n’a été touché. Revenez à l’autre fenêtre, ou fermez-la puis réessayez.
# $path : fichier du cours ou de l’annuaire.
error-bad-pack = Un fichier fourni avec le programme manque ou est abîmé : { $path }. Vos propres données sont à l’abri. Réinstallez le programme pour le remplacer.
# $path : fichier. $detail : réponse du système.
error-disk = Le disque a répondu par une erreur sur { $path } ({ $detail }). Ce changement n’est peut-être pas gardé ; ce qui était écrit avant est à l’abri. Réessayez ; si l’erreur revient, copiez vos données ailleurs.
# $max : nombre de caractères.
error-bad-name = Ce nom est vide, trop long, ou contient un caractère qui ne s’imprime pas. Rien n’a changé. Donnez un nom de { $max } caractères au plus.
error-empty-text = Il n’y a encore rien d’écrit. Ajoutez quelques mots, puis réessayez.
# $max : nombre de caractères.
error-text-too-long = Ce texte dépasse { $max } caractères. Il est toujours là : raccourcissez-le, puis réessayez.
# $fields : champs à corriger.
error-bad-listing = La fiche n’est pas prête à partir. Elle est gardée sur cet ordinateur : complétez les champs signalés, puis envoyez-la.
# $module : titre du module.
error-module-not-complete = Le module n’est pas encore terminé : il reste des leçons à lire ou le questionnaire à réussir. Ce que vous avez fait est gardé ; l’attestation viendra ensuite.
error-attempt-submitted = Cet essai est terminé et ne change plus. Son résultat est gardé. Commencez un nouvel essai pour répondre autrement.
error-already-answered = Vous avez déjà répondu à cette question dans cet essai. Votre réponse est gardée : passez à la suivante.
# $count : questions sans réponse.
error-questions-unanswered = { $count ->
    [one] Il reste une question sans réponse. Les autres sont gardées : répondez-y, puis terminez.
   *[other] Il reste { $count } questions sans réponse. Les autres sont gardées : répondez-y, puis terminez.
}
# $characters : caractères manquants.
error-missing-glyphs = Les polices du document ne savent pas écrire { $characters }. Rien n’a été imprimé de travers : écrivez ce texte autrement, par exemple en lettres latines.
# $count : défauts.
error-course-has-faults = { $count ->
    [one] Le cours a un défaut à corriger avant d’être publié. Votre copie est gardée ; la liste des vérifications dit où.
   *[other] Le cours a { $count } défauts à corriger avant d’être publié. Votre copie est gardée ; la liste des vérifications dit où.
}
error-bad-invite = Cette invitation ne se lit pas : il en manque peut-être un morceau. Copiez-la à nouveau en entier, de « emancip1: » jusqu’à la fin.
# $reason : pourquoi (unknown, used, expired, trouble).
error-invite-refused = { $reason ->
    [used] Cette invitation a déjà servi. Rien n’a changé ici : demandez-en une nouvelle à la personne qui vous invite.
    [expired] Le temps de cette invitation est passé. Rien n’a changé ici : demandez-en une nouvelle à la personne qui vous invite.
    [trouble] L’ordinateur qui vous invite n’a pas pu noter votre arrivée. L’invitation reste bonne : réessayez dans un moment.
   *[unknown] L’ordinateur qui vous invite ne connaît pas cette invitation, ou l’a retirée. Demandez-en une nouvelle.
}
# $spaces : espaces, avec leur identifiant.
error-which-space = Vous appartenez à plusieurs espaces : dites lequel avec --space. Rien n’a été envoyé. Les espaces : { $spaces }.
error-not-administrator = Seule une personne qui administre cet espace peut le faire. Rien n’a changé : demandez-le-lui.
error-not-author = Seule la personne qui a écrit ce texte peut le modifier ou le supprimer. Rien n’a changé : répondez plutôt.
error-peer-unreachable = L’ordinateur de la personne qui vous invite ne répond pas. Rien n’est perdu : demandez-lui d’ouvrir son programme, vérifiez votre connexion, puis réessayez.
error-last-administrator = Personne d’autre n’administre cet espace : on ne pourrait plus y inviter ni en retirer personne. Rien n’a changé. Donnez d’abord ce rôle à un autre membre.
error-no-space = Il faut d’abord appartenir à un espace d’entraide. Ce que vous avez écrit est gardé : rejoignez un espace, ou ouvrez-en un.
# $address : adresse refusée.
error-address-refused = Le programme n’ouvre pas cette adresse : { $address }. Seules les adresses du web et du courriel s’ouvrent d’ici.
# $path : fichier.
error-cannot-open = Aucun programme de cet ordinateur n’a pu ouvrir { $path }. Le fichier est bien là : ouvrez-le depuis votre gestionnaire de fichiers.
# $path : fichier.
error-unreadable-file = Le fichier { $path } ne se lit pas. Rien n’a été changé. Vérifiez qu’il est encore là et qu’il est entier.
# $path : fichier. $reason : pourquoi (other, damaged, newer, large, row). $place : endroit du fichier.
error-bad-person-file = { $reason ->
    [damaged] Le fichier { $path } est abîmé, ou a été modifié depuis son export. Rien n’a été repris, vos données n’ont pas bougé. Copiez-le à nouveau, ou refaites l’export sur l’autre ordinateur.
    [newer] Le fichier { $path } vient d’une version plus récente du programme. Rien n’a été repris, vos données n’ont pas bougé. Installez la dernière version ici, puis réessayez.
    [large] Le fichier { $path } est trop grand pour être celui d’une personne. Rien n’a été repris, vos données n’ont pas bougé. Vérifiez que c’est le bon fichier.
    [row] Le fichier { $path } contient quelque chose que le programme ne comprend pas ({ $place }). Rien n’a été repris, vos données n’ont pas bougé. Refaites l’export sur l’autre ordinateur.
   *[other] Le fichier { $path } n’a pas été exporté par ce programme. Rien n’a été repris, vos données n’ont pas bougé. Choisissez un fichier dont le nom finit par .emancipasso.
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
# $learners : personnes, avec leur identifiant.
error-which-learner = Plusieurs personnes utilisent ce programme : dites laquelle avec --learner. Rien n’a été fait. Les personnes : { $learners }.
error-learner-in-use = Cette personne utilise le programme en ce moment. Rien n’a été retiré ni déplacé : passez d’abord à une autre.
# $reason : pourquoi (empty, large, many, room, picture).
error-file-refused = { $reason ->
    [empty] Ce fichier est vide. Rien n’a été joint. Vérifiez que c’est le bon, puis choisissez-le à nouveau.
    [large] Ce fichier dépasse 5 Mo. Rien n’a été joint. Réduisez-le, ou donnez plutôt un lien dans votre texte.
    [many] Un texte prend cinq fichiers au plus. Ceux qui étaient joints le restent. Enlevez-en un pour joindre celui-ci.
    [room] Les fichiers de cet espace prennent déjà toute la place prévue. Votre texte est écrit, et le fichier attend avec votre brouillon. Donnez plutôt un lien.
   *[picture] Cette image ne se lit pas, ou elle est démesurée. Rien n’a été perdu. Enregistrez-la en PNG ou en JPEG, à une taille d’écran, puis joignez-la à nouveau.
}
# $path : fichier. $reason : pourquoi (json, other, large, none). $line, $column : endroit.
error-bad-topic-file = { $reason ->
    [json] Le fichier { $path } ne se lit plus à partir de la ligne { $line }, caractère { $column }. Rien n’a été repris. Enregistrez à nouveau la page du forum, telle quelle.
    [large] Le fichier { $path } contient plus que ce programme ne reprend en une fois. Rien n’a été repris. Choisissez moins de discussions à la fois.
    [none] Ces fichiers nomment des discussions sans leurs textes. Rien n’a été repris. Enregistrez aussi chaque discussion.
   *[other] Le fichier { $path } n’est ni une discussion ni une catégorie d’un forum Discourse. Rien n’a été repris. Sur le forum, ajoutez « .json » à l’adresse de la discussion et enregistrez cette page.
}
# $path : le fichier ; $line : la ligne, 0 pour le fichier entier.
error-bad-listing-file = { $reason ->
    [empty] Le fichier { $path } est vide. Rien n’a été repris.
    [no_name] Aucune colonne de { $path } ne donne le nom des structures. Rien n’a été repris. Dites laquelle c’est.
    [letters] Le fichier { $path } n’est plus du texte à partir de la ligne { $line }. Rien n’a été repris. Enregistrez-le depuis votre tableur au format CSV.
    [rows] Le fichier { $path } a plus de 50 000 lignes : la lecture s’est arrêtée à la ligne { $line }. Rien n’a été repris. Partagez-le en plusieurs fichiers.
    [large] Le fichier { $path } est trop gros : la lecture s’est arrêtée à la ligne { $line }. Rien n’a été repris. Partagez-le en plusieurs fichiers.
    [json] Le fichier { $path } ne se lit plus à partir de la ligne { $line } : ce n’est pas du JSON complet. Rien n’a été repris. Téléchargez-le à nouveau.
   *[other] Le fichier { $path } n’est ni un tableau CSV, ni un annuaire JSON connu, ni un fichier ChatonsInfos. Rien n’a été repris. Enregistrez-le au format CSV.
}
# $path : le dossier.
error-folder-not-empty = Le dossier { $path } contient autre chose. Rien n’a été écrit : choisissez un dossier vide, ou celui d’un site déjà écrit par ce programme.
error-stopped = Vous avez arrêté l’opération. Rien n’a été changé.
# $address : ce qui a été écrit.
error-bad-relay = « { $address } » n’est pas l’adresse d’un relais. Rien n’a changé : écrivez-la en entier, en commençant par https://, ou laissez le champ vide.
error-bad-peer-address = « { $address } » n’est pas une adresse que l’on peut appeler. Rien n’a changé : il faut quatre nombres, deux points et un port, par exemple 192.168.1.12:4455.
error-nobody-to-call = Personne d’autre n’est encore dans vos espaces : il n’y a personne à appeler. Invitez d’abord une association.
# $detail : détail technique.
error-unexpected = Quelque chose d’imprévu s’est produit. Ce qui était enregistré est à l’abri. Réessayez ; si cela revient, transmettez ce détail : { $detail }
