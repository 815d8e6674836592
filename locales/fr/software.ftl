# Les logiciels libres : tri, une page pour chacun, et la sélection que l’on recommande.

software-to-selection = Voir ma sélection d’outils
software-family = Le besoin
software-family-any = Tous les besoins
software-replaced = Ce qu’il remplace
software-replaced-any = N’importe quoi
# $name : un besoin ou un produit. $count : ce qui resterait.
software-option = { $name } ({ $count })
software-tags = Seulement
software-tag-online = En ligne, rien à installer
software-tag-hostable = À héberger
software-tag-on-computer = Sur un ordinateur
software-tag-known-licence = Licence connue
# $count : ce qui resterait.
software-tag-count = ({ $count })
software-filters = Préciser
software-recommended = Dans ma sélection

## La page d’un logiciel
software-loading = Logiciel libre
software-back = Retour aux ressources
software-facts = En bref
software-need = Sert à
software-replaces = Remplace
software-replaces-unknown = Nous ne savons pas ce qu’il remplace.
software-licence = Licence
software-licence-unknown = À vérifier : nous ne l’avons pas lue.
software-use = Pour s’en servir
software-site = Site
software-site-unknown = Pas de site connu.
software-providers = Qui s’en occupe
# $count : nombre de structures de l’annuaire. $name : le logiciel.
software-providers-count = { $count ->
    [0] Aucune fiche de l’annuaire ne dit s’occuper de { $name }. Une structure peut le faire sans l’avoir écrit : demandez.
    [one] Une structure de l’annuaire dit s’occuper de { $name }.
   *[other] { $count } structures de l’annuaire disent s’occuper de { $name }.
  }
software-providers-all = Les chercher dans l’annuaire
software-alike = Pour remplacer la même chose
# $names : des produits.
software-alike-replaces = remplace aussi { $names }
software-sources = Où nous l’avons lu
software-sources-none = Aucune source n’est notée : à vérifier.

## Recommander
software-recommend = Le recommander
software-recommend-about = Ajoutez-le à votre sélection, avec une phrase à vous : à quoi il vous sert, ce qui a changé, à qui demander. Votre sélection reste sur cet ordinateur tant que vous n’en faites pas une page.
software-sentence = Votre phrase
software-sentence-hint = Facultatif. Par exemple : « Nos comptes rendus sont enfin au même endroit. »
software-recommend-go = Ajouter à ma sélection
software-recommend-again = Garder cette phrase
software-recommend-stop = Retirer de ma sélection
software-recommend-kept = C’est dans votre sélection.
software-recommend-gone = C’est retiré de votre sélection.
software-see-selection = Voir ma sélection

## La page web
software-page-title = Nos outils libres
software-page-file-name = Nos outils libres
# $date : la date du catalogue.
software-page-made = Page écrite avec Émancip’Asso. Les descriptions viennent de son catalogue ({ $date }) ; les recommandations, de qui a fait la page. Elle ne compte personne.
