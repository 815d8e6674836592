# Words shared by every page.

common-loading = One moment…
common-retry = Try again
common-close = Close
common-understood = Understood
common-notice-info = Good to know
common-notice-right = Done
common-notice-attention = Worth a look
common-notice-wrong = It did not work
# $day: “today”, “yesterday” or a date. $time: “18:10”.
common-day-time = { $day } at { $time }
