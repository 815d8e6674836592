# The ways to peers: same network, address, relay, always-on peer.

## The page
exchange-title = L’échange et ses chemins
exchange-back = Retour à l’entraide
exchange-open = Chemins et pairs
exchange-lead = Vos notes passent d’ordinateur à ordinateur, chiffrées, sans serveur entre les deux. Vous choisissez ici par quels chemins.
exchange-no-space = L’échange ne tourne pas en ce moment : rien ne sort de cet ordinateur. Il commence quand vous appartenez à un espace.

## The local network
exchange-nearby-title = Sur le même réseau
exchange-nearby = Trouver les membres branchés au même réseau que moi
exchange-nearby-hint = Marche sans internet, par exemple avec une simple borne wifi. Pendant l’échange, cet ordinateur annonce sa clé publique et son port à tout ce réseau : ni votre nom, ni votre association, ni vos espaces. Quelqu’un d’extérieur à vos espaces ne peut rien lire ni rien envoyer.
exchange-nearby-on = Cet ordinateur s’annonce et écoute sur le réseau local.
exchange-nearby-blocked = Le réseau local ne peut pas être écouté en ce moment : vérifiez que l’ordinateur est connecté, ou notez une adresse à la main ci-dessous.
exchange-nearby-off = Cet ordinateur n’annonce rien sur le réseau local.

## Addresses
exchange-own-title = Où l’on peut vous joindre
exchange-own = Dites l’une de ces adresses à une personne qui est sur le même réseau que vous :
exchange-own-none = Aucune adresse : cet ordinateur n’écoute pas en ce moment.
exchange-port = Port d’écoute : { $port }. Il reste le même d’une fois à l’autre, tant qu’il est libre : c’est lui qu’un pare-feu doit laisser passer, en UDP.
exchange-call-title = Appeler une adresse
exchange-call-field = Adresse donnée par un autre membre
exchange-call-hint = Par exemple 192.168.1.12:4455 : quatre nombres, deux points, puis le port. La personne la lit sur cette même page, chez elle.
exchange-call = Appeler
exchange-call-running = Nous appelons cette adresse…
exchange-call-done = Un membre a répondu. Son adresse est retenue pour les prochaines fois.
exchange-call-empty = Notez d’abord l’adresse que l’on vous a donnée.

## The relay
exchange-relay-title = Par internet, avec un relais
exchange-relay-about = Quand deux ordinateurs ne peuvent pas se joindre directement, un relais tenu par votre initiative peut faire passer leurs messages. Il ne lit rien : tout est chiffré de bout en bout. Mais la personne qui le tient voit quelles clés et quelles adresses internet se parlent, quand, et combien. Aucun relais n’est utilisé tant que vous n’en notez pas un.
exchange-own-key = La clé publique de cet ordinateur, si la personne qui tient le relais la demande : { $key }
exchange-relay-field = Adresse du relais
exchange-relay-hint = Par exemple https://relais.mon-initiative.org. Laissez vide pour n’en utiliser aucun.
exchange-relay-only = Passer seulement par le relais
exchange-relay-only-hint = Les autres membres n’apprennent alors aucune adresse de cet ordinateur. L’échange sur le réseau local s’arrête.
exchange-relay-save = Enregistrer le relais
exchange-relay-saved = Enregistré : l’échange passe par ce relais quand il le faut.
exchange-relay-saved-none = Enregistré : aucun relais n’est utilisé.

## Peers
exchange-peers-title = Les autres membres
exchange-peers-none = Personne d’autre n’est encore dans vos espaces.
exchange-peer-unnamed = Membre qui n’a encore rien écrit
exchange-peer-key = Clé : { $key }
exchange-peer-spaces = Espaces communs : { $spaces }
exchange-peer-direct = En lien direct, à l’adresse { $address }
exchange-peer-relayed = En lien par le relais
exchange-peer-linked = En lien
exchange-peer-nearby = Sur le même réseau, pas encore en lien
exchange-peer-away = Pas joignable en ce moment
exchange-peer-met = Croisé pour la dernière fois : { $date }
exchange-peer-never = Jamais croisé d’ici
exchange-peer-known = { $count ->
    [0] Aucune adresse retenue
    [one] Une adresse retenue : { $addresses }
   *[other] { $count } adresses retenues : { $addresses }
  }
exchange-peer-forget = Oublier ses adresses
exchange-peer-forgotten = Adresses oubliées. Cette personne reste membre, et peut encore vous appeler.

## What leaves the computer
exchange-leaves-title = Ce qui sort de cet ordinateur
exchange-leaves-notes = Vos notes et réponses, chiffrées, vers les membres de l’espace où vous les écrivez, et vers eux seuls.
exchange-leaves-address = L’adresse de cet ordinateur, que voient les membres avec qui il est en lien direct.
exchange-leaves-nearby = Sur le réseau local, si vous l’avez demandé : sa clé publique et son port.
exchange-leaves-relay = Vers le relais, si vous en avez noté un : des messages qu’il ne peut pas lire.
exchange-leaves-nothing-else = Rien d’autre : ni statistiques, ni annuaire, ni serveur de l’éditeur.
