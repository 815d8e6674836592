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
error-bad-pack = Un fichier fourni avec le programme est abîmé : { $path }. Vos propres données sont à l’abri. Réinstallez le programme pour le remplacer.
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
error-peer-unreachable = L’ordinateur qui vous a invité ne répond pas. Rien n’est perdu : demandez à cette personne d’ouvrir son programme, vérifiez votre connexion, puis réessayez.
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
# $learners : personnes, avec leur identifiant.
error-which-learner = Plusieurs personnes utilisent ce programme : dites laquelle avec --learner. Rien n’a été fait. Les personnes : { $learners }.
error-learner-in-use = Cette personne utilise le programme en ce moment. Rien n’a été retiré ni déplacé : passez d’abord à une autre.
# $address : ce qui a été écrit.
error-bad-relay = « { $address } » n’est pas l’adresse d’un relais. Rien n’a changé : écrivez-la en entier, en commençant par https://, ou laissez le champ vide.
error-bad-peer-address = « { $address } » n’est pas une adresse que l’on peut appeler. Rien n’a changé : il faut quatre nombres, deux points et un port, par exemple 192.168.1.12:4455.
error-nobody-to-call = Personne d’autre n’est encore dans vos espaces : il n’y a personne à appeler. Invitez d’abord une association.
# $detail : détail technique.
error-unexpected = Quelque chose d’imprévu s’est produit. Ce qui était enregistré est à l’abri. Réessayez ; si cela revient, transmettez ce détail : { $detail }
