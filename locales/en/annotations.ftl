# Annotations and bookmarks: what one keeps for oneself beside the lessons.

annotations-title = My annotations
annotations-lead = Your annotations and bookmarks, lesson by lesson. They stay on this computer and are shown to nobody.
annotations-file-name = My annotations
annotations-lesson-gone = Lesson taken out of the course
annotations-changed = Passage changed since: here it is as it was.
# $date: a date in words.
annotations-export-written = Annotated on { $date }
# $date: a date in words.
annotations-export-bookmark = Bookmark, { $date }
