# The directory: the sentence of filters, the results.
directory-title = Annuaire
directory-lead = Des structures qui aident les associations à choisir des outils plus libres, et à s’en servir.
directory-need = Faire le point d’abord
directory-notice-title = Un échantillon, à confirmer
directory-notice = Ces fiches ont été rédigées d’après des sources publiques : chaque structure doit encore confirmer ce qui est écrit d’elle. Servez-vous-en pour savoir à qui parler, pas pour signer.
directory-notice-date = Catalogue du { $date }.
directory-notice-month = Catalogue : { $month ->
     [1] janvier
     [2] février
     [3] mars
     [4] avril
     [5] mai
     [6] juin
     [7] juillet
     [8] août
     [9] septembre
     [10] octobre
     [11] novembre
    *[other] décembre
  } { $year }.

## The sentence
directory-form = Votre recherche
directory-we-are = Nous sommes
directory-in-en = en
directory-in-masculine = dans le
directory-in-feminine = dans la
directory-in-elision = dans l’
directory-in-plural = dans les
directory-in-town = à
directory-department-label = Votre département
directory-anywhere = n’importe où
directory-department-option = { $count ->
    [0] { $name }
   *[other] { $name } ({ $count })
  }
directory-we-look-for = et nous cherchons
directory-offer-label = Ce que vous cherchez
directory-want-any = de l’aide
directory-want-hosting = un hébergement
directory-want-training = une formation
directory-want-diagnosis = un diagnostic de nos usages
directory-want-tool-choice = un conseil pour choisir nos outils
directory-want-migration = un coup de main pour déménager nos données
directory-want-support = quelqu’un à appeler quand ça bloque
directory-want-website = un site web
directory-want-development = un développement
directory-about = à propos de
directory-words-label = Les mots de votre recherche : un logiciel, une ville, un nom
directory-words-placeholder = Nextcloud, Brest…
directory-from = auprès d’une structure qui
directory-level-label = Jusqu’où elle vous aide
directory-level-any = peut nous aider
directory-level-inform = nous informe
directory-level-orient = nous oriente
directory-level-accompany = nous accompagne
directory-remote = À distance aussi
directory-remote-hint = Garder aussi les structures d’ailleurs qui aident à distance.
directory-clear = Tout effacer

## The results
directory-results = Structures trouvées
directory-count = { $count ->
    [0] Aucune structure ne répond à cette recherche.
    [one] Une structure répond, sur { $total } dans l’annuaire.
   *[other] { $count } structures répondent, sur { $total } dans l’annuaire.
  }
directory-count-all = { $total ->
    [one] L’annuaire compte une structure.
   *[other] L’annuaire compte { $total } structures.
  }
directory-row-proposes = Propose : { $offers }.
directory-row-how = Aide { $modes }.
directory-row-proposes-unknown = Nous ne savons pas encore ce qu’elle propose.
directory-place-unknown = Lieu inconnu
directory-empty-title = Personne, pour l’instant
directory-empty = Votre recherche est peut-être trop précise. Voici de quoi l’élargir :
directory-empty-words = Chercher sans ces mots
directory-empty-remote = Accepter l’aide à distance
directory-empty-anywhere = Chercher dans tous les départements
directory-empty-offer = Chercher toute sorte d’aide
directory-empty-level = Accepter tous les niveaux d’aide
directory-empty-ask = Vous pouvez aussi poser la question à d’autres associations :
directory-empty-ask-link = aller à l’entraide
directory-none-title = L’annuaire est vide
directory-none = Réinstaller le programme remettra les fiches en place ; vos propres données n’y perdront rien.
