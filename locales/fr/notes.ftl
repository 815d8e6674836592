# Notes as one reads, sorts and revises them: shelves, marks, versions.

## The list
notes-shelves = Quelles notes
notes-shelf-all = Toutes
notes-shelf-unread = Non lues
notes-shelf-mentions = Où l’on vous nomme
notes-shelf-followed = Suivies
notes-shelf-mine = Les vôtres
notes-shelf-open = Sans solution
notes-shelf-solved = Résolues
notes-kind = Sorte de note
notes-kind-all = toutes
notes-kind-questions = Questions
notes-kind-experiences = Récits
notes-kind-how-tos = Modes d’emploi
notes-tag = Étiquette
notes-tag-all = toutes
# $choice : une sorte ou une étiquette ; $count : notes.
notes-choice-count = { $choice } ({ $count })
# $count : nombre seul, dans une pastille.
notes-number = { $count }
notes-count = { $count ->
    [0] Aucune note.
    [one] Une note.
   *[other] { $count } notes.
  }
notes-more = { $count ->
    [one] Montrer la note suivante
   *[other] Montrer les { $count } notes suivantes
  }
notes-left = { $count ->
    [one] Il en reste une.
   *[other] Il en reste { $count }.
  }
notes-read-all = Tout marquer comme lu
notes-none-title = Rien par ici
notes-none = Aucune note ne répond à ces choix.
notes-show-all = Montrer toutes les notes
notes-tags = Étiquettes
notes-tag-only = { $tag }, montrer ces notes
notes-pinned = Épinglée
notes-solved = Résolue
notes-names-you = On vous nomme
notes-new = Nouveau
notes-unread = { $count ->
    [one] un texte non lu
   *[other] { $count } textes non lus
  }
notes-me-too-count = { $count ->
    [one] une personne dit « moi aussi »
   *[other] { $count } personnes disent « moi aussi »
  }
notes-followed = suivie
notes-unread-menu = { $count ->
    [one] une note à lire
   *[other] { $count } notes à lire
  }
notes-unread-menu-named = { $count ->
    [one] une note à lire, et l’on vous nomme
   *[other] { $count } notes à lire, et l’on vous nomme
  }

## A note
notes-deleted-title = Note supprimée
notes-deleted = Ce texte a été supprimé par la personne qui l’a écrit.
notes-deleted-copies = D’autres membres peuvent en avoir gardé une copie.
notes-edited = Modifiée le { $date }
notes-answer = La réponse qui a résolu la question
notes-me-too = Moi aussi
notes-mark-solved = Résolue
notes-follow = Suivre
notes-is-answer = C’est la solution
notes-me-too-people = { $count ->
    [one] Une personne est dans le même cas.
   *[other] { $count } personnes sont dans le même cas.
  }
notes-told-solved = La question est marquée comme résolue.
notes-told-open = La question est de nouveau ouverte.
notes-told-me-too = Votre « moi aussi » est noté.
notes-told-me-too-back = Votre « moi aussi » est retiré.
notes-own-solved = Votre marque « résolue »
notes-own-open = Votre retrait de « résolue »
notes-own-me-too = Votre « moi aussi »
notes-own-me-too-back = Le retrait de votre « moi aussi »
notes-own-mark = { $count ->
    [0] { $what } : sur cet ordinateur, en attente d’une rencontre.
    [one] { $what } : chez un pair.
   *[other] { $what } : chez { $count } pairs.
  }
notes-edit = Modifier la note
notes-edit-reply = Modifier la réponse
notes-history = Ce qui a changé
notes-history-reply = Ce qui a changé dans cette réponse
notes-delete = Supprimer la note
notes-delete-reply = Supprimer la réponse
notes-delete-title = Supprimer cette note ?
notes-delete-reply-title = Supprimer cette réponse ?
notes-delete-what = Le texte et ses versions disparaîtront de cet écran, puis de celui des autres membres à mesure que leurs ordinateurs l’apprendront. On ne pourra pas revenir en arrière.
notes-delete-copies = Nous ne pouvons pas reprendre ce que d’autres ont déjà copié ou imprimé, et les journaux de leurs ordinateurs le gardent.
notes-delete-do = Supprimer pour tout le monde
notes-delete-keep = Garder

## Writing and editing
notes-edit-title = Modifier votre note
notes-edit-reply-title = Modifier votre réponse
notes-edit-what = Les versions précédentes resteront lisibles par les membres de l’espace.
notes-edit-send = Signer et remplacer
notes-back-to-note = Retour à la note
notes-tags-field = Étiquettes
notes-tags-hint = Facultatif : quelques mots, séparés par des virgules, huit au plus. Par exemple : agenda, logiciels libres
notes-tags-read = La note portera : { $tags }.
notes-tags-proposed = Déjà utilisées dans cet espace :
notes-tags-add = Ajouter { $tag }
notes-link = Ajouter un lien
notes-link-title = Un lien vers une leçon ou une fiche
notes-link-more = Le lien marchera chez toutes les personnes qui ont ce programme.
notes-link-search = Chercher une leçon ou une structure
notes-link-none = Rien sous ces mots.
notes-link-lesson = Leçon
notes-link-listing = Fiche de l’annuaire
notes-name-somebody = Nommer quelqu’un
notes-name-title = Nommer un membre
notes-name-more = Cette personne verra qu’on la nomme. Vous pouvez aussi écrire @ puis son nom.

## Versions
notes-history-page = Ce qui a changé
notes-history-of = Ce qui a changé dans « { $title } »
notes-history-none = Il n’y a pas de version à lire : le texte a été supprimé, ou n’est pas encore arrivé.
notes-history-one = Ce texte n’a qu’une version : rien n’a changé depuis qu’il a été écrit.
notes-version = Version { $number }, le { $date }
notes-versions = Toutes les versions
notes-compare = Comparer deux versions
notes-compare-one = La version
notes-compare-other = avec la version
notes-compare-all = Montrer aussi ce qui n’a pas changé
notes-compare-caption = { $count ->
    [one] Un passage a changé
   *[other] { $count } passages ont changé
  }
notes-compare-part = Partie
notes-compare-same = Ces deux versions disent la même chose.
notes-compare-nothing = rien
notes-part-title = Titre
notes-part-tags = Étiquettes
notes-part-text = Texte
notes-removed = retiré :
notes-removed-end = fin du retrait
notes-added = ajouté :
notes-added-end = fin de l’ajout

## First use: who sees what
notes-first-what = Ce qui se voit, et par qui
notes-first-texts = Vos notes, vos réponses et leurs versions
notes-first-texts-who = Tous les membres de l’espace, y compris ceux qui le rejoindront plus tard.
notes-first-name = Votre nom, votre association, la date
notes-first-name-who = Les mêmes personnes, avec chaque texte. La clé de cet ordinateur prouve que c’est bien vous.
notes-first-marks = « Moi aussi », « résolue »
notes-first-marks-who = Les mêmes personnes, avec votre nom.
notes-first-drafts = Vos brouillons, ce que vous avez lu, ce que vous suivez
notes-first-drafts-who = Personne d’autre que vous : rien de cela ne sort de cet ordinateur.
notes-first-deleted = Ce que vous supprimez
notes-first-deleted-who = Plus personne à l’écran, mais des copies peuvent rester chez les membres qui l’ont reçu.
