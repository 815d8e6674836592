### Dates, numbers and lists. The program computes the day; the phrase is put together here.

# $day: day of the month; $month: 1 to 12; $year: four digits
dates-date =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
# $hour and $minute: two digits each
dates-time = { $hour }:{ $minute }
dates-date-time = { dates-date } at { dates-time }
# In the middle of a sentence
dates-today = today
dates-yesterday = yesterday

dates-number = { $number }

# "a, b"
dates-list-more = { $items }, { $next }
# "a, b and c"
dates-list-last = { $items } and { $last }
