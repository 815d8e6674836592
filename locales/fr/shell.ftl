# Le cadre de la fenêtre : navigation, ligne d’état, recherche.

shell-name = Émancip’Asso
shell-brand = Émancip’Asso, aller à l’accueil
# $title : titre de la page.
shell-window-title = { $title } — Émancip’Asso
shell-skip = Aller au contenu
shell-navigation = Navigation
shell-own-places = Vos outils
shell-home = Accueil
shell-learn = Apprendre
shell-directory = Annuaire
shell-mutual-help = Entraide
shell-resources = Ressources
shell-studio = Studio
shell-my-listing = Ma fiche
shell-settings = Réglages
shell-more = Plus
shell-language = Langue
shell-language-fr = Français
shell-language-en = English
shell-language-failed = La langue n’a pas pu être gardée. Les réglages disent pourquoi.

## La ligne d’état : où en est ce que l’on a écrit

shell-status-here = Tout est écrit sur cet ordinateur. Rien n’en sort.
# $peers : pairs joints en ce moment.
shell-status-connected = { $peers ->
    [one] Écrit ici. En échange avec un pair en ce moment.
   *[other] Écrit ici. En échange avec { $peers } pairs en ce moment.
}
# $when : « hier à 18:10 ». $peers : pairs rencontrés en tout.
shell-status-last-met = { $peers ->
    [one] Écrit ici. Dernier échange avec un pair : { $when }.
   *[other] Écrit ici. Dernier échange avec l’un de vos { $peers } pairs : { $when }.
}
shell-status-nobody = Écrit ici. Aucun pair rencontré pour l’instant.

## La recherche

shell-search = Rechercher
shell-search-keys = Ctrl K
shell-search-keys-mac = ⌘ K
shell-search-title = Rechercher, aller, faire
shell-search-label = Mots à chercher, page où aller ou chose à faire
shell-search-placeholder = Un mot, une page, une ville…
shell-search-hint = Écrivez un mot ou deux : nous cherchons partout dans le programme, sur cet ordinateur. Rien de ce que vous cherchez n’est retenu.
shell-search-none = Rien sous ces mots. Essayez un mot plus court, ou un voisin.
# $count : résultats montrés.
shell-search-count = { $count ->
    [0] Aucun résultat.
    [one] Un résultat.
   *[other] { $count } résultats.
}

## Une adresse qui ne mène nulle part

shell-not-found = Cette page n’existe pas
shell-not-found-title = Le chemin s’arrête ici
shell-not-found-text = Le lien que vous avez suivi ne mène plus nulle part. Rien n’est perdu : tout ce que vous avez écrit est à sa place.
shell-not-found-home = Revenir à l’accueil
