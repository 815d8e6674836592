# The members of a space, and what the exchange kept out.
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
members-leave-alone = Vous y êtes seul : personne n’en gardera de copie.
members-leave-ask = Quitter l’espace
members-leave-sure = Quitter cet espace ?
members-leave-does = Ses notes ne seront plus montrées sur cet ordinateur. Pour revenir, il vous faudra une nouvelle invitation.
members-leave-cannot = Ce que vous y avez écrit reste chez les autres membres.
members-leave-go = Quitter maintenant
alarm-title = L’échange a écarté quelque chose. Vos notes n’ont pas été touchées.
alarm-at = Dernière fois : { $date }.
alarm-dismiss = J’ai lu
alarm-line = { $kind ->
    [bytes] { $who } a envoyé des données qui auraient abîmé une note : elles ont été refusées et le lien coupé pour dix minutes ({ $times } fois). Si cela revient, parlez-en avec cette personne, ou retirez-la de l’espace.
    [flood] { $who } envoie bien plus qu’une personne n’écrit : le surplus n’est pas montré ({ $times } fois). Si cela continue, retirez ce membre de l’espace.
    [equivocation] { $who } a signé deux textes différents comme une même version ({ $times } fois) ; seul le premier arrivé est montré. Demandez-lui lequel est le bon : une copie de ses données sert peut-être sur deux ordinateurs.
    [snapshot] Un document n’a pas pu être resserré ({ $times } fois) : son ancienne forme et le journal sont gardés. Il n’y a rien à faire.
    [store] Le disque a refusé d’écrire ({ $times } fois) : rien n’a été annoncé comme gardé sans l’être. Vérifiez la place qui reste.
   *[other] Quelque chose a été écarté ({ $times } fois), venant de { $who }.
  }
