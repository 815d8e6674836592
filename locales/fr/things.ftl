# What goes with notes: files, how-to notes written together, moderation, export, conversations of other forums.

## Files
things-files = Fichiers joints
things-files-add = Joindre un fichier
things-files-hint = Cinq fichiers au plus, de 5 Mo chacun. Vous pouvez aussi les coller dans cette page. Ils partent avec le texte, aux mêmes personnes.
# $name : nom du fichier.
things-files-remove = Enlever { $name }
things-files-runs = Ce fichier peut contenir un programme. Les autres seront avertis avant de l’enregistrer.
# $size : taille, unité comprise.
things-file-size = { $size }
# $size : nombre.
things-size-bytes = { $size } octets
things-size-kilobytes = { $size } ko
things-size-megabytes = { $size } Mo
# $percent : part arrivée.
things-file-arriving = en route : { $percent } % arrivés
things-file-whole = entier, vérifié
things-file-damaged = abîmé : ce n’est pas ce que son auteur ou autrice a signé. Demandez-lui de le joindre à nouveau.
things-file-no-room = pas encore demandé : les fichiers de cet espace prennent déjà toute la place prévue
# $name : nom du fichier.
things-file-save = Enregistrer { $name }
# $path : où il est.
things-file-saved = Enregistré : { $path }
# $name : nom du fichier.
things-file-picture = Image jointe : { $name }
things-file-warning-title = Ce fichier peut contenir un programme
# $name : nom du fichier.
things-file-warning = { $name } peut faire quelque chose sur votre ordinateur quand on l’ouvre. Enregistrez-le seulement si vous connaissez la personne qui l’envoie et si vous l’attendiez.
things-file-warning-save = L’enregistrer quand même
things-cancel = Annuler

## Written together
things-together = Écrire à plusieurs
things-together-open = Modifier ensemble
things-together-is = Ce mode d’emploi s’écrit à plusieurs : tout membre de l’espace peut le modifier.
things-together-can = Ce mode d’emploi peut s’écrire à plusieurs. Le texte d’origine reste lisible dans l’historique.
things-together-text = Le texte commun
things-together-hint = Ce que vous écrivez se garde tout seul. Ce que les autres écrivent apparaît ici au fur et à mesure. Le texte est en Markdown.
things-together-kept = Gardé sur cet ordinateur, et envoyé aux autres dès qu’ils sont joignables.
things-together-keeping = En cours…
things-together-failed = Pas encore gardé : votre texte reste ici, et le programme réessaie à la prochaine lettre.
things-together-news = Quelqu’un vient de modifier le texte.
things-together-history = Qui a écrit quoi
things-together-history-none = Personne n’a encore modifié le texte.
things-together-trust = Les noms sont ceux que chaque installation a signés. À l’intérieur d’un texte commun, on se fait confiance : un membre qui bricole le programme pourrait écrire sous un autre nom.
things-together-unknown = quelqu’un dont le nom n’est pas encore arrivé
# $who : nom. $date : date et heure.
things-passage = { $who }, { $date }
# $added, $removed : nombres de lettres.
things-passage-count = { $added } signes ajoutés, { $removed } enlevés
things-passage-show = Lire cette version
things-passage-hide = Refermer
# $who, $date : de cette version.
things-passage-version = Version de { $who }, { $date }
things-together-back = Revenir à la note

## Moderation
things-pin = Épingler
things-unpin = Ne plus épingler
things-pinned = Épinglée
things-report = Signaler
things-reported = Vous avez signalé ce texte. Les modérateurs et modératrices de l’espace le verront.
things-report-title = Signaler ce texte
things-report-who = Votre nom et vos raisons seront lus par l’équipe de modération, et voyagent avec la note vers tous les membres.
things-hide = Masquer
things-hide-title = Masquer ce texte
things-hide-who = Les membres verront que vous l’avez masqué, et pourquoi. Son auteur ou autrice peut encore le lire.
things-show = Montrer à nouveau
things-show-title = Montrer ce texte à nouveau
things-reason = Pourquoi ?
things-reason-hint = Une phrase suffit. Elle est signée de votre nom.
things-reason-empty = Écrivez pourquoi : la personne concernée le lira.
# $who : nom. $reason : raison. $date : date.
things-hidden = Masqué par { $who } le { $date }. Raison : { $reason }
things-hidden-own = Vous êtes l’auteur ou l’autrice de ce texte : avec l’équipe de modération, vous êtes la seule personne qui puisse encore le lire.
things-hidden-read = Lire le texte masqué
things-cases = Modération
things-cases-lead = Les textes signalés dans les espaces que vous administrez, et ce qui a été décidé.
things-cases-none-title = Rien à regarder
things-cases-none = Aucun texte n’a été signalé ni masqué.
things-cases-open = À regarder
things-cases-closed = Décidé
things-case-note = Note « { $title } »
things-case-reply = Réponse à « { $title } »
# $who, $reason, $date.
things-case-report = { $who } le { $date } : { $reason }
things-case-reports = Signalements
things-case-decisions = Décisions
# $who, $reason, $date.
things-case-hides = Masqué par { $who } le { $date } : { $reason }
things-case-keeps = Laissé visible par { $who } le { $date } : { $reason }
things-case-written = Écrit par { $who }, dans { $space }
things-case-keep = Laisser visible
things-case-keep-title = Laisser ce texte visible
things-case-go = Voir dans la note

## Export
things-export = Exporter l’espace
# $space : nom.
things-export-button = Exporter « { $space } » en Markdown
things-export-more = Un fichier par note, les fichiers joints à côté : lisible partout, sans ce programme.
# $notes, $files, $missing : nombres. $folder : dossier.
things-exported = { $notes ->
    [one] Une note écrite
   *[other] { $notes } notes écrites
  } dans { $folder }, avec { $files ->
    [0] aucun fichier joint
    [one] un fichier joint
   *[other] { $files } fichiers joints
  }.{ $missing ->
    [0] {""}
    [one] {" "}Un fichier n’est pas encore arrivé entier : il manque.
   *[other] {" "}{ $missing } fichiers ne sont pas encore arrivés entiers : ils manquent.
  }
# $reason : raison.
things-export-hidden = (Texte masqué par la modération. Raison : { $reason })

## Conversations of another forum
things-imported = Repris d’un forum
things-imported-lead = Des discussions enregistrées depuis un forum Discourse. Elles restent sur cet ordinateur : personne d’autre ne les voit.
things-imported-link = Discussions reprises d’un forum
things-import-title = Reprendre des discussions
things-import-how = Sur le forum, ajoutez « .json » à l’adresse d’une discussion (par exemple …/t/titre/12.json) et enregistrez la page. Vous pouvez en choisir plusieurs, et le fichier d’une catégorie.
things-import-source = Adresse du forum
things-import-source-hint = Par exemple https://forum.exemple.org. Elle sert à garder le lien d’origine ; vous pouvez la laisser vide.
things-import-files = Fichiers enregistrés
things-import-go = Reprendre ici
# $count : discussions. $texts : textes.
things-import-would = { $count ->
    [0] Aucune discussion avec ses textes dans ces fichiers.
    [one] Une discussion, { $texts ->
        [one] un texte
       *[other] { $texts } textes
      }.
   *[other] { $count } discussions, { $texts } textes.
  }
# $count : nombre.
things-import-known = { $count ->
    [one] Une est déjà ici : elle sera remplacée.
   *[other] { $count } sont déjà ici : elles seront remplacées.
  }
things-import-without = Ces discussions sont nommées sans leurs textes. Enregistrez-les aussi :
# $count : nombre.
things-import-missing = { $count ->
    [one] Un texte n’est pas dans les fichiers, ou a été laissé de côté : trop long, sans mots, ou masqué là-bas.
   *[other] { $count } textes ne sont pas dans les fichiers, ou ont été laissés de côté : trop longs, sans mots, ou masqués là-bas.
  }
things-import-pictures = Les images du forum ne sont pas reprises.
things-import-done = Repris. Ces discussions sont maintenant dans la liste.
things-imported-list = Discussions
things-imported-none = Aucune discussion reprise pour l’instant.
# $count : textes. $date : date.
things-imported-line = { $count ->
    [one] un texte
   *[other] { $count } textes
  }, { $date }
things-imported-date-unknown = date inconnue
# $date : date.
things-imported-mark = Repris d’un forum le { $date }, en lecture seule, sur cet ordinateur seulement.
things-imported-source = Page d’origine :
things-imported-back = Toutes les discussions reprises
# $author : nom. $date : date.
things-imported-post = { $author }, { $date }
things-imported-unnamed = Quelqu’un
things-imported-remove = Oublier cette discussion
