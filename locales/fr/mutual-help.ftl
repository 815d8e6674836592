# Mutual help: spaces, notes as letters, replies, invites.
mutual-help-title = Entraide
mutual-help-lead = Des associations s’écrivent, comme on s’écrit des lettres : une question, un récit, un mode d’emploi.

## First use: before joining a space
mutual-help-first-title = Qui verra ce que vous écrivez ?
mutual-help-first-members = Seulement les membres de votre espace. Un espace, c’est un cercle d’associations qui se sont invitées entre elles.
mutual-help-first-nothing = Tant que vous n’êtes dans aucun espace, rien ne sort de cet ordinateur.
mutual-help-first-direct = Les notes vont d’un ordinateur à l’autre, chiffrées. Aucun serveur ne les garde pour vous.
mutual-help-first-forever = Ce qui a été reçu par d’autres ne peut plus leur être repris : n’écrivez pas ce que vous ne diriez pas en réunion.
mutual-help-first-choice = Deux façons de commencer
mutual-help-create-title = Ouvrir un espace
mutual-help-create-more = Tout commence avec vous : donnez-lui un nom, puis invitez une association, puis une autre.
mutual-help-create-name = Nom de l’espace
mutual-help-create-name-hint = Par exemple : Associations du pays de Brest
mutual-help-create-button = Ouvrir cet espace
mutual-help-create-another = Ouvrir un autre espace
mutual-help-join-title = Rejoindre un espace
mutual-help-join-more = Quelqu’un vous a donné une invitation : il suffit de la coller.
mutual-help-join-button = J’ai une invitation

## The spaces
mutual-help-spaces = Vos espaces
mutual-help-space-label = Espace
mutual-help-space-all = tous vos espaces
mutual-help-space-members = { $count ->
    [one] un membre, vous, pour l’instant
   *[other] { $count } membres
  }
mutual-help-space-notes = { $count ->
    [0] aucune note
    [one] une note
   *[other] { $count } notes
  }
mutual-help-space-line = { $members }, { $notes }
mutual-help-invite = Inviter une association
mutual-help-invite-title = Invitation à « { $space } »
mutual-help-invite-text = Le texte de l’invitation
mutual-help-invite-once = Elle ne sert qu’une fois, pour une seule personne : faites-en une par association.
mutual-help-invite-how = Donnez-la à quelqu’un que vous connaissez : par courriel, par messagerie, ou sur une clé USB. Il ou elle la colle dans « Rejoindre un espace ».
mutual-help-invite-stay = Gardez ce programme ouvert et cet ordinateur en réseau : c’est lui qui ouvrira la porte.
mutual-help-invite-expires = Elle peut servir jusqu’au { $date }.
mutual-help-copy = Copier l’invitation
mutual-help-copied = Copiée. Vous pouvez la coller dans un courriel ou une messagerie.
mutual-help-copy-failed = La copie n’a pas marché : le texte est sélectionné, faites Ctrl + C.
mutual-help-invite-close = Fermer l’invitation

## The exchange
mutual-help-exchange = Échange avec les autres
mutual-help-exchange-alone = Personne d’autre n’est encore dans vos espaces. Invitez une association : l’échange commencera avec elle.
mutual-help-exchange-never = Vous n’avez encore croisé personne. L’échange se fait quand deux ordinateurs sont allumés en même temps.
mutual-help-exchange-connected = { $count ->
    [one] Vous êtes en lien avec un pair en ce moment.
   *[other] Vous êtes en lien avec { $count } pairs en ce moment.
  }
mutual-help-exchange-last = Dernier échange : { $date }. Personne n’est joignable en ce moment.
mutual-help-exchange-stopped = L’échange est arrêté sur cet ordinateur.
mutual-help-exchange-known = { $count ->
    [0] Un pair, c’est l’ordinateur d’un autre membre.
    [one] Un pair, c’est l’ordinateur d’un autre membre. Vous en avez croisé un en tout.
   *[other] Un pair, c’est l’ordinateur d’un autre membre. Vous en avez croisé { $count } en tout.
  }
mutual-help-exchange-now = Échanger maintenant
mutual-help-exchange-running = Nous appelons les autres…
mutual-help-exchange-done = L’échange est fini.
mutual-help-exchange-nobody = Personne n’a répondu. Rien n’est perdu : tout partira à la prochaine rencontre.

## The list of notes
mutual-help-notes = Notes
mutual-help-search = Chercher dans les notes
mutual-help-search-placeholder = Un mot, une association, un nom…
mutual-help-write = Écrire une note
mutual-help-empty-title = Pas encore de lettre
mutual-help-empty = Cet espace attend sa première note. Une question toute simple est un bon début : « Qui a déjà quitté Google Agenda ? »
mutual-help-empty-search-title = Rien sous ces mots
mutual-help-empty-search = Essayez un mot plus court, ou posez la question vous-même.
mutual-help-kind-question = Question
mutual-help-kind-experience = Récit
mutual-help-kind-how-to = Mode d’emploi
mutual-help-kind-question-more = Vous cherchez, quelqu’un sait peut-être.
mutual-help-kind-experience-more = Vous racontez ce qui a marché, ou pas.
mutual-help-kind-how-to-more = Vous expliquez pas à pas comment faire.
mutual-help-row-line = Écrite par { $author }, le { $date }.
mutual-help-row-line-day = Écrite par { $author }, { $date }.
mutual-help-unnamed = quelqu’un
mutual-help-row-from = { $author }, { $association }
mutual-help-row-you = vous
mutual-help-row-in = Dans « { $space } ».
mutual-help-replies = { $count ->
    [0] pas encore de réponse
    [one] une réponse
   *[other] { $count } réponses
  }

## Joining
mutual-help-join-page = Rejoindre un espace
mutual-help-join-lead = Une invitation est un texte qui commence par « emancip1: ». Celle ou celui qui vous invite doit avoir son programme ouvert.
mutual-help-join-invite = L’invitation
mutual-help-join-invite-hint = Collez-la en entier. Les espaces et retours à la ligne en trop ne gênent pas.
mutual-help-join-name = Votre nom
mutual-help-join-name-hint = Il signera vos notes dans cet espace, et seuls ses membres le verront.
mutual-help-join-association = Votre association
mutual-help-join-association-hint = Facultatif.
mutual-help-join-go = Rejoindre
mutual-help-join-running = Nous frappons à la porte de l’espace… Cela peut prendre une minute.
mutual-help-join-done-title = Bienvenue dans « { $space } »
mutual-help-join-done = Les notes déjà écrites arrivent, l’une après l’autre.
mutual-help-join-done-link = Lire les notes
mutual-help-join-empty = Collez d’abord l’invitation.
mutual-help-join-form = Ce texte n’est pas une invitation : elle commence par « emancip1: ».
mutual-help-name-empty = Donnez un nom : c’est lui qui signera.
mutual-help-space-name-empty = Donnez un nom à l’espace.
mutual-help-back = Retour à l’entraide

## Writing
mutual-help-write-title = Écrire une note
mutual-help-write-none = Pour écrire à d’autres, il faut d’abord être dans un espace.
mutual-help-write-kind = Que voulez-vous écrire ?
mutual-help-write-space = Dans quel espace ?
mutual-help-write-who = { $count ->
    [one] Personne d’autre ne la lira pour l’instant : vous êtes la seule personne dans « { $space } ».
   *[other] Elle pourra être lue par les { $count } membres de « { $space } », vous compris.
  }
mutual-help-write-subject = Titre
mutual-help-write-subject-hint-question = Une phrase suffit : « Comment inviter tout le monde à un sondage ? »
mutual-help-write-subject-hint-experience = Une phrase suffit : « Nous avons quitté Doodle en une semaine »
mutual-help-write-subject-hint-how-to = Une phrase suffit : « Partager un agenda avec Nextcloud »
mutual-help-write-text = Texte
mutual-help-write-text-hint = Une ligne vide sépare deux paragraphes. **Deux étoiles** mettent en gras, un tiret en début de ligne fait une liste.
mutual-help-write-preview = Voir comme à la lecture
mutual-help-write-edit = Revenir au texte
mutual-help-write-preview-empty = Il n’y a pas encore de texte à montrer.
mutual-help-write-signature = Signature
mutual-help-write-signed = Vous signez : { $name }.
mutual-help-write-signed-from = Vous signez : { $name }, { $association }.
mutual-help-write-signed-change = Changer dans les réglages
mutual-help-write-send = Signer et envoyer
mutual-help-write-title-empty = Donnez un titre à votre note.
mutual-help-write-text-empty = Écrivez quelques mots.
mutual-help-write-too-many = { $count ->
    [one] Un caractère de trop.
   *[other] { $count } caractères de trop.
  }
mutual-help-draft-kept = Brouillon gardé sur cet ordinateur.
mutual-help-draft-keeping = Nous gardons le brouillon…
mutual-help-draft-failed = Le brouillon n’a pas pu être gardé : copiez votre texte avant de partir.
mutual-help-draft-found = Voici le brouillon que vous aviez commencé.

## Reading a note
mutual-help-note-loading = Nous ouvrons la note…
mutual-help-note-written = Écrite le { $date }
mutual-help-note-in = dans « { $space } »
mutual-help-note-key = Signée par la clé { $key }
mutual-help-note-replies = Réponses
mutual-help-note-no-reply = Personne n’a encore répondu. Même deux lignes aident.
mutual-help-note-own-no-reply = Pas encore de réponse. Elle arrivera quand un autre membre aura croisé cet ordinateur.
mutual-help-delivery-received = Reçue
mutual-help-delivery-written = Écrite ici, pas encore partie
mutual-help-delivery-sent = { $count ->
    [one] Chez un pair
   *[other] Chez { $count } pairs
  }
mutual-help-reply-title = Répondre
mutual-help-reply-label = Votre réponse
mutual-help-reply-send = Signer et répondre
mutual-help-reply-sent = Votre réponse est écrite sur cet ordinateur ; elle partira au prochain échange.
mutual-help-reply-from = { $author } répond
mutual-help-reply-yours = Votre réponse
mutual-help-note-new = Une nouvelle réponse est arrivée.
