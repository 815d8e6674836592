# Les vidéos des leçons : le lecteur, ses boutons, ses touches.

player-player = Vidéo
player-play = Lire la vidéo
player-pause = Pause
player-captions = Sous-titres
player-audio-only = Sans l’image
player-audio-only-on = L’image est masquée : écoutez, ou lisez ce qui est dit.
player-mute = Couper le son
player-volume = Volume
player-speed = Vitesse
# $n : la vitesse, 1 étant celle d’origine.
player-times = × { $n }
# $n : le volume.
player-per-cent = { $n } %
player-language = Langue des sous-titres
player-seek = Avancer ou reculer dans la vidéo
# $now et $length : des durées dites en mots.
player-position = { $now } sur { $length }
# $now et $length : des durées comme sur une horloge.
player-time = { $now } / { $length }
# $minutes : un nombre. $seconds : deux chiffres.
player-clock = { $minutes }:{ $seconds }
# $seconds : les secondes.
player-seconds = { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}
# $minutes : les minutes. $seconds : les secondes qui restent.
player-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}
player-chapters = Chapitres
player-transcript = Ce qui est dit
player-seen = Ce que l’on voit, et qui l’a fait
# $author : l’autrice ou l’auteur. $licence : identifiant de la licence.
player-credit = Vidéo de { $author }. Licence { $licence }.
player-failed = Cette vidéo ne peut pas être lue sur cet ordinateur. Rien n’est perdu : ce qui est dit et ce que l’on voit sont écrits plus bas.

## Ce qui est annoncé aux personnes qui écoutent la page

# $n : le volume, en pour cent.
player-said-volume = Volume à { $n } %
player-said-muted = Son coupé
player-said-sound = Son rétabli
player-said-captions = Sous-titres affichés
player-said-no-captions = Sous-titres masqués
# $speed : la vitesse, 1 étant celle d’origine.
player-said-speed = Vitesse { $speed }

## Les touches

player-keyboard = Au clavier
player-keyboard-when = Ces touches agissent quand l’un des boutons de la vidéo est sélectionné.
player-key-space = Espace, ou K
player-key-arrows = Flèches gauche et droite
player-key-jl = J et L
player-key-home-end = Début et Fin
player-key-up-down = Flèches haut et bas
player-key-m = M
player-key-c = C
player-key-angles = < et >
player-does-toggle = lire ou mettre en pause (Espace : depuis la barre de lecture)
player-does-move = reculer ou avancer de 5 secondes
player-does-leap = reculer ou avancer de 10 secondes
player-does-ends = aller au début ou à la fin
player-does-volume = monter ou baisser le son
player-does-mute = couper ou rétablir le son
player-does-captions = afficher ou masquer les sous-titres
player-does-speed = ralentir ou accélérer
