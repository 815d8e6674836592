# The members of a space.
members-title = Les membres de « { $space } »
members-lead = Chaque membre est un ordinateur. Une association peut en avoir plusieurs.
members-see = Voir les membres
members-unnamed = Un membre qui n’a encore rien signé
members-own = cet ordinateur
members-founder = Cet ordinateur a ouvert l’espace.
members-since = Membre depuis le { $date }, clé { $key }.
members-role = { $role ->
    [admin] Administre l’espace
    [provider] Tient aussi une fiche de structure
    [curator] Relit aussi les fiches
    [trainer] Contresigne aussi les résultats
    [relay] Transporte tout, toujours en marche
   *[other] Lit et écrit
  }
members-role-of = Rôle de { $name }
members-role-changed = Le rôle de { $name } est changé.
members-remove = Retirer
members-remove-sure = Retirer { $name } de l’espace ?
members-remove-does = Son ordinateur ne recevra plus rien de cet espace, et ce qu’il signera désormais ne sera plus montré. Ses textes d’avant restent.
members-remove-cannot = Ce qu’il a déjà reçu ne peut pas lui être repris. Les autres membres l’apprendront à leur prochain échange. Pour le faire revenir, il faudra une nouvelle invitation.
members-remove-go = Retirer ce membre
members-removed = { $name } ne fait plus partie de l’espace.
members-leave = Quitter cet espace
members-leave-more = Vous ne recevrez plus rien de cet espace, et n’y écrirez plus.
members-leave-alone = Personne d’autre n’en fait partie : il n’en restera aucune copie.
members-leave-ask = Quitter l’espace
members-leave-sure = Quitter cet espace ?
members-leave-does = Ses notes ne seront plus montrées sur cet ordinateur. Pour revenir, il vous faudra une nouvelle invitation.
members-leave-cannot = Ce que vous y avez écrit reste chez les autres membres.
members-leave-go = Quitter maintenant
