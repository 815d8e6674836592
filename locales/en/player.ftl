# The videos of lessons: the player, its buttons, its keys.

player-player = Video
player-play = Play the video
player-pause = Pause
player-captions = Captions
player-audio-only = Without the picture
player-audio-only-on = The picture is hidden: listen, or read what is said.
player-mute = Mute
player-volume = Volume
player-speed = Speed
# $n: the speed, 1 being as it was made.
player-times = × { $n }
# $n: the volume.
player-per-cent = { $n }%
player-language = Language of the captions
player-seek = Go forward or back in the video
# $now and $length: lengths of time in words.
player-position = { $now } of { $length }
# $now and $length: lengths of time as on a clock.
player-time = { $now } / { $length }
# $minutes: a number. $seconds: two digits.
player-clock = { $minutes }:{ $seconds }
# $seconds: the seconds.
player-seconds = { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}
# $minutes: the minutes. $seconds: the seconds that remain.
player-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}
player-chapters = Chapters
player-transcript = What is said
player-seen = What is seen, and who made it
# $author: who made it. $licence: identifier of the licence.
player-credit = Video by { $author }. Licence { $licence }.
player-failed = This video cannot be played on this computer. Nothing is lost: what is said and what is seen are written below.

## What is announced to those who listen to the page

# $n: the volume, in per cent.
player-said-volume = Volume at { $n }%
player-said-muted = Sound off
player-said-sound = Sound on
player-said-captions = Captions shown
player-said-no-captions = Captions hidden
# $speed: the speed, 1 being as it was made.
player-said-speed = Speed { $speed }

## The keys

player-keyboard = With the keyboard
player-keyboard-when = These keys work when one of the video’s buttons has the focus.
player-key-space = Space, or K
player-key-arrows = Left and right arrows
player-key-jl = J and L
player-key-home-end = Home and End
player-key-up-down = Up and down arrows
player-key-m = M
player-key-c = C
player-key-angles = < and >
player-does-toggle = play or pause (Space: from the seek bar)
player-does-move = go back or forward 5 seconds
player-does-leap = go back or forward 10 seconds
player-does-ends = go to the beginning or the end
player-does-volume = make the sound louder or softer
player-does-mute = put the sound off or on
player-does-captions = show or hide the captions
player-does-speed = go slower or faster
