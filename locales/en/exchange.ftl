# The ways to peers: same network, address, relay, always-on peer.

## The page
exchange-title = The exchange and its ways
exchange-back = Back to mutual help
exchange-open = Ways and peers
exchange-lead = Your notes go from computer to computer, encrypted, with no server in between. Here you choose by which ways.
exchange-no-space = The exchange is not running at the moment: nothing leaves this computer. It begins once you belong to a space.

## The local network
exchange-nearby-title = On the same network
exchange-nearby = Find members on the same network as me
exchange-nearby-hint = Works without internet, for instance with a mere wifi access point. During the exchange, this computer tells that whole network its public key and its port: not your name, your association or your spaces. Nobody from outside your spaces can read or send anything.
exchange-nearby-on = This computer announces itself and listens on the local network.
exchange-nearby-blocked = The local network cannot be listened to at the moment: check that the computer is connected, or write an address by hand below.
exchange-nearby-off = This computer announces nothing on the local network.

## Addresses
exchange-own-title = Where you can be reached
exchange-own = Tell one of these addresses to somebody who is on the same network as you:
exchange-own-none = No address: this computer is not listening at the moment.
exchange-port = Listening port: { $port }. It stays the same from one time to the next as long as it is free: it is the one a firewall must let through, over UDP.
exchange-call-title = Call an address
exchange-call-field = Address given by another member
exchange-call-hint = For instance 192.168.1.12:4455: four numbers, a colon, then the port. The person reads it on this same page, on their side.
exchange-call = Call
exchange-call-running = Calling this address…
exchange-call-done = A member answered. Their address is remembered for next time.
exchange-call-empty = First write the address you were given.

## The relay
exchange-relay-title = Over the internet, with a relay
exchange-relay-about = When two computers cannot reach each other directly, a relay run by your initiative can pass their messages on. It reads nothing: everything is encrypted end to end. But whoever runs it sees which keys and which internet addresses talk to each other, when, and how much. No relay is used until you write one down.
exchange-own-key = The public key of this computer, if whoever runs the relay asks for it: { $key }
exchange-relay-field = Address of the relay
exchange-relay-hint = For instance https://relay.my-initiative.org. Leave it empty to use none.
exchange-relay-only = Go through the relay only
exchange-relay-only-hint = Other members then learn no address of this computer. The exchange on the local network stops.
exchange-relay-save = Save the relay
exchange-relay-saved = Saved: the exchange goes through this relay when it has to.
exchange-relay-saved-none = Saved: no relay is used.

## Peers
exchange-peers-title = The other members
exchange-peers-none = Nobody else is in your spaces yet.
exchange-peer-unnamed = A member who has not written yet
exchange-peer-key = Key: { $key }
exchange-peer-spaces = Spaces in common: { $spaces }
exchange-peer-direct = Linked directly, at { $address }
exchange-peer-relayed = Linked through the relay
exchange-peer-linked = Linked
exchange-peer-nearby = On the same network, not linked yet
exchange-peer-away = Cannot be reached at the moment
exchange-peer-met = Last met: { $date }
exchange-peer-never = Never met from here
exchange-peer-known = { $count ->
    [0] No address remembered
    [one] One address remembered: { $addresses }
   *[other] { $count } addresses remembered: { $addresses }
  }
exchange-peer-forget = Forget their addresses
exchange-peer-forgotten = Addresses forgotten. This person is still a member, and may still call you.

## What leaves the computer
exchange-leaves-title = What leaves this computer
exchange-leaves-notes = Your notes and replies, encrypted, to the members of the space you write them in, and to them alone.
exchange-leaves-address = The address of this computer, seen by the members it is directly linked with.
exchange-leaves-nearby = On the local network, if you asked for it: its public key and its port.
exchange-leaves-relay = To the relay, if you wrote one down: messages it cannot read.
exchange-leaves-nothing-else = Nothing else: no statistics, no directory, no server of the publisher.
