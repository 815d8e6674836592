# Le programme en ligne de commande, emancipasso-cli.
cli-about = Émancip’Asso sans fenêtre : le cours, l’annuaire, l’entraide et les attestations, depuis un terminal.
cli-arg-json = Écrire le résultat en JSON
cli-arg-data-dir = Dossier de vos données
cli-arg-lang = Langue : fr ou en
cli-arg-loopback = Ne joindre que les installations de cet ordinateur
cli-arg-lesson = Identifiant de la leçon, par exemple m1-paysage
cli-arg-text = Mots à chercher
cli-arg-course-dir = Dossier des sources du cours
cli-arg-catalogue-dir = Dossier des sources de l’annuaire
cli-arg-department = Département, par exemple Finistère
cli-arg-offer = Aide cherchée : hosting, training, diagnosis, tool_choice, migration, support, website ou development
cli-arg-remote = Avec un département : aussi les aides à distance
cli-arg-plan = La lettre dit les premières étapes du plan de l’auto-diagnostic
cli-arg-listing = Identifiant de la fiche
cli-arg-note = Identifiant de la note
cli-arg-title = Titre de la note
cli-arg-body = Texte, en Markdown
cli-arg-kind = Sorte de note : question, experience ou how_to
cli-arg-space = Identifiant de l’espace, s’il y en a plusieurs
cli-arg-reply-to = Identifiant de la note à laquelle répondre
cli-arg-name = Nom de la personne
cli-arg-association = Nom de l’association
cli-arg-space-name = Nom de l’espace
cli-arg-invite = Le texte de l’invitation, emancip1:…
cli-arg-wait = Rester à l’écoute ce nombre de secondes
cli-arg-listen = Après l’échange, rester à l’écoute ce nombre de secondes
cli-arg-listing-file = Fichier JSON de la fiche
cli-arg-module = Identifiant du module, par exemple m1
cli-arg-out = Fichier à écrire
cli-course = Le cours
cli-course-list = Le plan du cours et votre progression
cli-course-show = Lire une leçon
cli-course-search = Chercher dans les leçons
cli-course-read = Déclarer une leçon lue
cli-course-check = Vérifier les sources d’un cours
cli-directory = L’annuaire
cli-directory-search = Chercher dans l’annuaire
cli-directory-show = Lire une fiche
cli-notes = L’entraide : notes et réponses
cli-notes-list = Les notes de vos espaces
cli-notes-reply = Répondre à une note
cli-notes-edit = Modifier une note ou une réponse que vous avez écrite
cli-notes-delete = Supprimer une note ou une réponse que vous avez écrite
cli-notes-solve = Dire qu’une note est résolue
cli-notes-me-too = Dire « moi aussi »
cli-notes-history = Les versions d’une note ou d’une réponse, et ce qui a changé
cli-notes-solved = résolue
cli-notes-answer = la réponse qui a résolu
cli-notes-deleted = Ce texte a été supprimé par la personne qui l’a écrit.
# $count : textes non lus.
cli-notes-unread =
    { $count ->
        [one] un texte non lu
       *[other] { $count } textes non lus
    }
# $count : versions.
cli-notes-versions =
    { $count ->
        [0] Aucune version à lire.
        [one] Une seule version.
       *[other] { $count } versions.
    }
cli-arg-shelf = Lesquelles : all, unread, mentions, followed, mine, open ou solved
cli-arg-tag = Seulement cette étiquette
cli-arg-tags = Une étiquette ; à répéter, huit au plus
cli-arg-limit = Combien au plus
cli-arg-reply = Identifiant d’une réponse, au lieu de la note
cli-arg-undo = Retirer la marque
cli-notes-show = Lire une note et ses réponses
cli-notes-write = Écrire une note ou une réponse
cli-spaces = Les espaces d’entraide
cli-spaces-list = Vos espaces
cli-spaces-create = Créer un espace
cli-spaces-invite = Inviter une installation dans un espace
cli-spaces-join = Rejoindre un espace avec une invitation
cli-listing = La fiche de votre structure
cli-listing-show = Voir votre fiche
cli-listing-publish = Signer votre fiche et l’envoyer à vos espaces
cli-attestation = Les attestations
cli-attestation-issue = Écrire l’attestation d’un module terminé
cli-sync = Échanger maintenant avec les pairs connus
cli-pack = Construire les paquets livrés avec le programme
cli-pack-course = Construire le paquet du cours
cli-pack-catalogue = Construire le paquet de l’annuaire
cli-level-blocking = À corriger :
cli-level-remark = Remarque :
cli-found =
    { $count ->
        [0] Rien trouvé.
        [one] { $count } résultat :
       *[other] { $count } résultats :
    }
cli-course-checked =
    { $blocking ->
        [0] Le cours peut être publié ({ $texts } textes lus, { $remarks } remarques).
        [one] Le cours ne peut pas encore être publié : { $blocking } point à corriger ({ $texts } textes lus, { $remarks } remarques).
       *[other] Le cours ne peut pas encore être publié : { $blocking } points à corriger ({ $texts } textes lus, { $remarks } remarques).
    }
cli-module-in-preparation = (en préparation)
cli-lesson-new = à lire
cli-lesson-begun = commencée
cli-lesson-read = lue
cli-quiz =
    { $count ->
        [one] Quiz : { $count } question
       *[other] Quiz : { $count } questions
    }
cli-listing-sample = Échantillon, à confirmer par la structure
cli-listing-not-approved = pas encore approuvée
cli-listing-sent = « { $name } », version { $seq }, signée et envoyée à vos espaces
cli-listing-not-sent = Votre fiche n’a pas encore été envoyée.
cli-replies =
    { $count ->
        [0] pas encore de réponse
        [one] { $count } réponse
       *[other] { $count } réponses
    }
cli-space-line = ({ $members } installations, { $notes } notes)
cli-joined = Vous avez rejoint l’espace « { $space } ».
cli-synced = Échange terminé : pairs joints : { $peers }, textes reçus : { $received }, textes envoyés : { $sent }.
cli-listening = À l’écoute pendant { $seconds } secondes…
cli-saved = Enregistré : { $path }
cli-packed = Construit : { $path }
cli-wrong-missing = Il manque quelque chose : { $value }
cli-wrong-unknown = Mot inconnu : { $value }
cli-wrong-value = Valeur impossible : { $value }
cli-see-help = Pour voir ce qui est possible, ajoutez --help.
cli-catalogue-unknown-word = « { $value } » n’est pas un mot connu de cette colonne : voyez docs/glossary.md, puis corrigez la ligne.
cli-catalogue-unreadable-row = la ligne ne peut pas être lue ({ $value }) : vérifiez les guillemets et le nombre de colonnes.
cli-catalogue-duplicate = « { $value } » est déjà pris par une ligne plus haut : donnez un autre identifiant.
cli-catalogue-bad-id = « { $value } » n’est pas un identifiant : n’utilisez que des lettres sans accent, des chiffres et des tirets.
cli-catalogue-no-name = la ligne « { $value } » n’a pas de nom ou pas d’identifiant : ajoutez-le.
cli-catalogue-no-source = « { $value } » n’a pas de source : indiquez où ces informations ont été lues.

cli-questions = Les questions d’un quiz
cli-questions-convert = Relit un fichier GIFT et l’écrit autrement
cli-arg-questions-file = Fichier de questions (.gift)
cli-arg-to = Forme voulue : json ou gift

cli-learners = Les personnes qui apprennent sur cet ordinateur
cli-learners-list = Dit qui elles sont
cli-learners-add = Ajoute une personne, qui commence de zéro
cli-person = Tout ce qui est à une personne, dans un fichier
cli-person-export = Écrit ce fichier
cli-person-import = Reprend un tel fichier, sans rien effacer de ce qui est ici
cli-arg-learner = La personne dont les données servent, par son identifiant ou son nom ; nécessaire s’il y en a plusieurs
cli-arg-person-file = Fichier d’une personne (.emancipasso)
cli-arg-preview = Dit ce que le fichier apporterait, sans rien changer
cli-arg-as-new = Reprend le fichier comme une nouvelle personne
# $part : ce dont il s’agit. $counts : combien.
cli-import-line = { $part } : { $counts }
cli-spaces-export = Écrire un espace en fichiers Markdown dans un dossier
cli-arg-export-dir = Dossier où écrire
cli-notes-import = Reprendre des discussions d’un forum Discourse, en lecture seule
cli-arg-topic-file = Fichier JSON d’une discussion ou d’une catégorie, ou dossier qui en contient
cli-arg-source = Adresse du forum, pour garder le lien d’origine
# $notes, $files, $missing : nombres. $folder : dossier.
cli-exported = Notes écrites : { $notes }. Fichiers joints : { $files }. Fichiers pas encore arrivés : { $missing }. Dossier : { $folder }
# $count : discussions. $texts : textes. $missing : textes absents ou laissés de côté.
cli-import-would = Apporterait { $count } discussions et { $texts } textes ; textes absents ou laissés de côté : { $missing }.
cli-imported = Repris : { $count } discussions, { $texts } textes ; textes absents ou laissés de côté : { $missing }.
cli-exchange = Échange un espace par un fichier, sur clé USB ou par courriel
cli-exchange-export = Écrit un espace dans un fichier que seuls ses membres peuvent lire
cli-exchange-import = Reprend un tel fichier ; le même une seconde fois ne change rien
cli-arg-bundle = Fichier (.emancip-paquet)
# $path : fichier. $space : nom de l’espace. $notes : nombre de notes. $readers : installations qui peuvent lire.
cli-bundle-written = Écrit et relu : { $path }. Espace « { $space } », notes : { $notes }, installations qui peuvent lire : { $readers }.
cli-spaces-members = Les membres d’un espace
cli-spaces-role = Donner un autre rôle à un membre
cli-spaces-remove = Retirer un membre d’un espace
cli-spaces-leave = Quitter un espace
cli-arg-key = Clé du membre, ou ses huit premiers signes
cli-arg-role = Le rôle
cli-left = Vous avez quitté l’espace. Ce que vous y aviez écrit reste chez les autres.
cli-repair = Refaire tous les documents partagés à partir du journal
cli-repaired = Refait à partir du journal : documents : { $documents }, changements : { $changes }, lignes illisibles : { $unreadable }.

cli-arg-qr = Écrit aussi l’invitation en image à photographier (.svg ou .png)
cli-arg-invite-out = Écrit aussi l’invitation dans un fichier (.emancip-invite)
cli-arg-invite-file = Fichier d’une invitation
cli-arg-use-relay = Utiliser le relais que l’invitation nomme, s’il y en a un
cli-peer = Pair toujours allumé, sans écran : porte les notes des espaces où on l’a invité
cli-arg-peer-join = Invitation à utiliser au démarrage, texte ou fichier ; peut être répété
cli-arg-peer-listen = Adresse et port d’écoute, par exemple 0.0.0.0:4455
cli-arg-peer-relay = Adresse du relais de l’initiative, https://…
cli-arg-peer-relay-only = Passer seulement par le relais
cli-arg-peer-nearby = S’annoncer et chercher les membres sur le réseau local
cli-arg-peer-max-disk = Taille que la base de données ne dépassera pas, par exemple 500M ou 2G
cli-arg-peer-commands = Lit des ordres sur l’entrée standard, un objet JSON par ligne
cli-peer-name = Pair toujours allumé
cli-peer-no-space = Ce pair n’appartient à aucun espace : donnez-lui une invitation avec --join.
# $addresses: where it listens; the rest are numbers.
cli-peer-status = Écoute : { $addresses }. Espaces : { $spaces }, notes : { $notes }, membres en lien : { $linked } sur { $members }.
cli-peer-written = Écrit : { $title }
cli-peer-stopped = Arrêté : tout est écrit.

## L’annuaire et les fichiers
cli-directory-import = Prendre dans l’annuaire les fiches d’un fichier (CSV, JSON, ChatonsInfos, GoGoCarto)
cli-directory-check = Dire ce que ce fichier apporterait, ligne par ligne
cli-directory-export = Écrire l’annuaire dans un fichier
cli-directory-kept = Les fiches gardées
cli-directory-mistakes = Les erreurs signalées dans des fiches
cli-directory-mistakes-none = Aucune erreur n’a été signalée.
cli-directory-imports = Les imports, du plus récent au plus ancien
cli-directory-undo = Annuler un import
cli-directory-site = Écrire l’annuaire en site web, prêt à mettre en ligne
cli-arg-listings-file = Le fichier, ou un dossier de fichiers .properties
cli-arg-with-duplicates = Prendre aussi les doublons
cli-arg-with-received = Avec les fiches reçues des espaces, que personne n’a encore approuvées
cli-arg-map = Ce que dit une colonne : EN-TÊTE=champ, ou EN-TÊTE= pour l’ignorer
cli-arg-report = Écrire le compte rendu dans ce fichier
cli-arg-import = Le numéro de l’import
cli-arg-export-format = Le format du fichier écrit
cli-arg-import-format = Le format du fichier lu, s’il n’est pas reconnu
cli-directory-exported = { $count ->
    [one] Une fiche écrite dans { $path }
   *[other] { $count } fiches écrites dans { $path }
  }
cli-directory-import-line = { $id }  { $file }  { $date }  { $count ->
    [one] une fiche
   *[other] { $count } fiches
  }
cli-listing-imported = Reprise du fichier { $file }, sans confirmation de la structure
cli-directory-find = Proposer les structures qui conviennent le mieux, avec les raisons
cli-directory-letter = Écrire une lettre de demande à une structure
cli-arg-need = Ce dont on a besoin, plusieurs fois si nécessaire
cli-arg-software = Un logiciel en particulier, plusieurs fois si nécessaire
cli-arg-region = La région
cli-arg-size = La taille de l’association
cli-arg-budget = Ce que l’on peut payer
cli-arg-level = Jusqu’où l’on veut de l’aide
## Dans le terminal
cli-software = Les logiciels libres et la sélection que l’on recommande
cli-software-search = Chercher un logiciel libre, ou par quoi remplacer un produit
cli-software-show = Montrer un logiciel, qui s’en occupe et ce qui pourrait faire de même
cli-software-recommend = Ajouter un logiciel à la sélection, avec une phrase
cli-software-drop = Retirer un logiciel de la sélection
cli-software-page = Écrire la sélection en une page web
cli-arg-sentence = Une phrase à soi
cli-arg-family = Un besoin, par exemple « files »
cli-arg-replaces = Ce qu’il doit remplacer, par exemple « Google Docs »
