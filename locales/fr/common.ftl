# Mots communs à toutes les pages.

common-loading = Un instant…
common-retry = Réessayer
common-close = Fermer
common-understood = J’ai compris
common-notice-info = À savoir
common-notice-right = C’est fait
common-notice-attention = À regarder
common-notice-wrong = Ce n’est pas allé au bout
# $day : « aujourd’hui », « hier » ou une date. $time : « 18:10 ».
common-day-time = { $day } à { $time }
