# What the exchange kept out, said calmly.
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
