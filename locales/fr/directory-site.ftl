# L’annuaire en site web.
directory-site-title = Annuaire pour s’émanciper des géants du web
directory-site-notice = Ces fiches viennent de sources publiques ou d’imports : demandez confirmation à la structure avant de vous engager. Ce site ne compte personne et ne demande rien à d’autres sites.
directory-site-skip = Aller au contenu
directory-site-words = Les mots de votre recherche : un logiciel, une ville, un nom
directory-site-place = Département ou pays
directory-site-everywhere = Partout
directory-site-offer = Ce que vous cherchez
directory-site-anything = Toute sorte d’aide
directory-site-remote = À distance aussi
directory-site-clear = Tout effacer
directory-site-by-place = Structures par département
directory-site-unknown-place = Lieu inconnu
directory-site-count = { $count ->
    [0] L’annuaire est vide.
    [one] L’annuaire compte une structure.
   *[other] L’annuaire compte { $count } structures.
  }
# « # » est remplacé par un nombre dans la page.
directory-site-found = Structures trouvées : #
directory-site-download = Télécharger l’annuaire pour un tableur (CSV)
directory-site-back = Retour à l’annuaire
directory-site-capacity = Disponibilité
directory-site-capacity-open = Prend de nouvelles demandes
directory-site-capacity-limited = Seulement ses membres, ou après accord
directory-site-capacity-full = Ne prend plus de demandes pour l’instant
directory-site-areas = Zones d’intervention
directory-site-networks = Réseaux et chartes
directory-site-email = Courriel
directory-site-checked = Vérifiée
# $date : la date du catalogue.
directory-site-made = Site écrit avec Émancip’Asso. Catalogue : { $date }.
