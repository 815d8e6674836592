# What happened to the person’s data when it was opened.

data-set-aside-title = Your data was damaged
# $path: path of the file kept.
data-set-aside = The file of your data no longer opened. It was not deleted: it is kept in { $path }. The program began again with fresh data.
# $date: date and time of the backup.
data-backup = The last backup is from { $date }. Putting it back returns all that was written until then.
data-no-backup = There is no backup to put back. The course and the directory are whole.
data-restore = Put the backup back
data-go-on-without = Go on without it
data-go-on = Go on
data-restored-title = Backup put back
data-restored = Your data is back, as it was when the backup was made.
