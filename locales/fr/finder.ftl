# The finder: from what an association needs to a shortlist and a letter.
finder-link = Se laisser guider pas à pas
finder-back = Retour à l’annuaire
finder-title = Trouver de l’aide
finder-lead = Dites ce qu’il vous faut, comme à quelqu’un de confiance. Rien n’est obligatoire, et rien ne quitte cet ordinateur.
finder-form = Votre situation
finder-needs = De quoi avez-vous besoin ?
finder-offer = { $offer ->
    [hosting] un hébergement
    [training] des formations
    [diagnosis] un diagnostic des usages
    [tool_choice] un conseil pour choisir des outils
    [migration] un coup de main pour déménager des données
    [support] du dépannage
    [website] la création de sites web
   *[development] du développement de logiciels
  }
finder-software = Un logiciel en particulier ?
finder-software-hint = Par exemple Nextcloud ou Dolibarr. Plusieurs : séparez-les par des virgules.
finder-department = Où êtes-vous ?
finder-department-any = Peu importe
finder-remote = De l’aide à distance nous irait
finder-size = Comment est votre association ?
finder-size-small = Toute petite
finder-size-small-hint = Des bénévoles seulement, une dizaine de comptes au plus.
finder-size-medium = Moyenne
finder-size-medium-hint = Quelques personnes salariées, une cinquantaine de comptes au plus.
finder-size-large = Grande
finder-size-large-hint = Une fédération, ou une grande organisation.
finder-budget = Que pouvez-vous y mettre ?
finder-budget-nothing = Rien
finder-budget-little = Un peu, selon nos moyens
finder-budget-some = Ce que cela coûte
finder-level = Jusqu’où voulez-vous de l’aide ?
finder-any = Je ne sais pas encore
finder-clear = Tout effacer
# La lettre dit les premières étapes du plan de l’auto-diagnostic.
finder-plan = Parler de notre plan dans la lettre
finder-plan-hint = Elle dira les premières étapes de votre auto-diagnostic pour lesquelles la structure peut vous aider. Vous la relirez avant.
# Suivi des étapes, une par ligne.
finder-letter-plan = Nous avons fait le point sur notre numérique. Voici nos premières étapes :
finder-letter-step = – { $step }

## The shortlist
finder-results = Les structures qui vous vont le mieux
finder-count = { $fitting ->
    [0] Aucune structure ne convient, sur { $total } dans l’annuaire.
    [one] Une structure peut convenir, sur { $total } dans l’annuaire.
   *[other] { $fitting } structures peuvent convenir, sur { $total } dans l’annuaire ; voici les plus proches de votre demande.
  }
finder-how = D’abord ce que vous demandez, puis le lieu, le niveau d’aide et le prix. Ce qu’une fiche ne dit pas reste à demander : nous ne le devinons pas.
finder-because = Parce qu’elle { $reasons }.
finder-because-need = propose { $offer }
finder-because-software = connaît { $name }
finder-because-place = { $how ->
    [department] est dans votre département ({ $place })
    [goes] intervient chez vous ({ $place })
    [region] est dans votre région ({ $place })
   *[remote] aide à distance
  }
finder-because-level = { $level ->
    [inform] informe
    [orient] oriente
   *[accompany] accompagne
  } les associations
finder-because-price = { $price ->
    [free] est gratuite
    [conditional] fixe son prix selon votre situation
    [paid] a une offre payante
   *[unknown] donne son prix sur demande
  }
finder-because-capacity = { $how ->
    [open] prend de nouvelles demandes
   *[limited] prend des demandes sous conditions
  }
finder-because-size = { $size ->
    [small] a l’habitude des petites associations
    [medium] a l’habitude des associations moyennes
   *[large] a l’habitude des grandes organisations
  }
finder-to-ask = À lui demander
finder-unknown-need = Sa fiche ne dit pas ce qu’elle propose.
finder-unknown-software = Sa fiche ne cite pas { $name }.
finder-unknown-place = Sa fiche ne dit pas si elle aide là où vous êtes.
finder-unknown-level = Sa fiche ne dit pas jusqu’où elle aide.
finder-unknown-price = Sa fiche ne dit pas le prix.
finder-unknown-capacity = Sa fiche ne dit pas si elle prend de nouvelles demandes.
finder-unknown-size = Sa fiche ne dit pas quelles associations elle aide.
finder-against = Ce qui manque
finder-against-need = Sa fiche dit ce qu’elle propose, sans citer { $offer }.
finder-against-place = Elle est ailleurs ({ $place }).
finder-against-level = { $level ->
    [inform] Sa fiche ne dit pas qu’elle informe.
    [orient] Sa fiche ne dit pas qu’elle oriente.
   *[accompany] Sa fiche ne dit pas qu’elle accompagne.
  }
finder-against-price = Son offre est payante.
finder-against-capacity = Elle ne prend pas de nouvelle demande pour l’instant.
finder-against-size = Sa fiche cite d’autres tailles d’association que la vôtre.
finder-old = Cette fiche n’a pas été vérifiée depuis plus d’un an.
finder-write = Préparer une lettre à { $name }
finder-none-title = Personne, pour l’instant
finder-none = Aucune fiche ne propose ce que vous demandez. Retirez un besoin, ou posez la question à d’autres associations.

## The letter
finder-letter-title = Votre lettre à { $name }
finder-letter-lead = Relisez, corrigez, ajoutez votre histoire. Rien ne part sans vous.
finder-letter-loading = Votre lettre
finder-letter-back = Retour à la liste
finder-letter-to = Adresse : { $email }
finder-letter-no-address = Nous ne connaissons pas son adresse électronique : copiez la lettre, puis passez par son site.
finder-letter-subject-label = Objet
finder-letter-body-label = Lettre
finder-letter-kept = Votre texte est gardé à chaque frappe.
finder-letter-mail = Ouvrir dans ma messagerie
finder-letter-copy = Copier la lettre
finder-letter-copied = La lettre est copiée : collez-la où vous voulez.
finder-letter-select = La copie n’a pas marché : choisissez le texte et copiez-le avec Ctrl+C.
finder-letter-save = Enregistrer comme texte
finder-letter-saved = Lettre enregistrée : { $path }
finder-letter-again = Recommencer la lettre
finder-letter-opened = Votre messagerie s’ouvre avec la lettre.
finder-letter-too-long = La lettre est trop longue pour passer d’elle-même : votre messagerie s’ouvre avec l’objet seul. Copiez la lettre et collez-la.
finder-letter-file = Lettre à { $name }
finder-letter-subject = Demande d’aide : { $needs }
finder-letter-subject-open = Demande d’aide pour notre association
finder-letter-hello = Bonjour,
finder-letter-who = { $size ->
    [small] Nous sommes une petite association, portée par des bénévoles
    [medium] Nous sommes une association qui emploie quelques personnes
    [large] Nous sommes une fédération ou une grande organisation
   *[unknown] Nous sommes une association
  }{ $place ->
    [none] .
   *[some] { "" } ({ $department }).
  }
finder-letter-why = Nous voulons utiliser des outils numériques plus libres, et nous avons trouvé votre fiche dans l’annuaire d’Émancip’Asso.
finder-letter-needs = Nous cherchons { $needs }.
finder-letter-software = Il s’agit en particulier de { $software }.
finder-letter-level = { $level ->
    [inform] Pour commencer, des informations nous suffiraient.
    [orient] Nous aimerions que l’on nous oriente vers la bonne solution.
   *[accompany] Nous cherchons un accompagnement, du premier état des lieux jusqu’à l’usage.
  }
finder-letter-remote = Une aide à distance nous irait.
finder-letter-budget = { $budget ->
    [nothing] Nous n’avons pas de budget pour cela aujourd’hui.
    [little] Nous avons un petit budget, selon nos moyens.
   *[some] Nous avons prévu un budget.
  }
finder-letter-read = D’après votre fiche, vous pouvez nous aider sur ces points : { $offers }.
finder-letter-questions = Pourriez-vous nous dire :
finder-letter-question = – { $question }
finder-question-need = si vous proposez { $offer } ;
finder-question-software = si vous connaissez { $name } ;
finder-question-place = si vous pouvez nous aider là où nous sommes, ou à distance ;
finder-question-level = { $accompany ->
    [yes] si vous accompagnez dans la durée ;
   *[no] jusqu’où va votre aide ;
  }
finder-question-price = ce que cela coûterait, et à quelles conditions ;
finder-question-capacity = si vous prenez de nouvelles demandes, et dans quel délai ;
finder-question-size = { $small ->
    [yes] si vous aidez de petites associations comme la nôtre ;
   *[no] si vous aidez des associations comme la nôtre ;
  }
finder-question-data = où seraient nos données, et comment nous pourrions les reprendre.
finder-letter-thanks = Merci d’avance de votre réponse.
