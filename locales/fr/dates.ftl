### Dates, nombres et listes. Le programme calcule le jour ; la phrase se compose ici.

# $day : quantième ; $month : 1 à 12 ; $year : année en quatre chiffres
dates-date =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }
# $hour et $minute : deux chiffres chacun
dates-time = { $hour }:{ $minute }
dates-date-time = { dates-date } à { dates-time }
# Au milieu d’une phrase
dates-today = aujourd’hui
dates-yesterday = hier

dates-number = { $number }

# « a, b »
dates-list-more = { $items }, { $next }
# « a, b et c »
dates-list-last = { $items } et { $last }
