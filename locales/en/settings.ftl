# Settings.

settings-title = Settings
settings-lead = Each change is kept at once, on this computer.
settings-looks = To suit your eyes
settings-language = Language
settings-theme = Colours
settings-theme-system = Like the computer
settings-theme-light = Light paper
settings-theme-dark = Dark
settings-theme-high-contrast = High contrast
settings-text-size = Text size
# $size: 100, 125, 150, 175 or 200.
settings-text-size-value = { $size }%
settings-dyslexic = OpenDyslexic font
settings-dyslexic-hint = Letters that are thicker towards the bottom, which some dyslexic people read more easily.

settings-identity = Who you are
settings-identity-lead = These two lines stay here. They only leave with the notes you write and the attestations you ask for.
settings-name = Your name
settings-name-hint = As it will be written on your attestations and under your notes.
# $max: number of characters.
settings-name-too-long = This name is too long: { $max } characters at most.
settings-name-unprintable = This name holds a character that cannot be printed. Delete it and type it again.
settings-association = Your association or organisation
settings-association-hint = Optional. Shown beside your name in mutual help.
settings-kept = Kept.

settings-tools = Your tools
settings-provider = Show “My listing”
settings-provider-hint = For those who support associations and want to be in the directory.
settings-studio = Show the studio
settings-studio-hint = For those who teach: adapt the lessons and publish your own edition of the course.

settings-data = Your data
settings-data-text = Your progress, notes and settings fit in one folder on this computer.
settings-data-open = Open the folder
settings-data-backups = A backup is made there by itself. If one day your data no longer opens, the program will offer to put the last one back.

settings-about = About
# $version: version number.
settings-version = Émancip’Asso desktop, version { $version }
settings-about-text = A free program for associations that want to leave the tools of the web giants, and for those who support them.
settings-privacy = No audience measurement, no account, no call to the network that you did not ask for. Nothing leaves this computer before you join a mutual help space.
settings-licence-program = The program: GNU AGPL, version 3 or later.
settings-licence-course = The course and its drawings: CC BY-SA 4.0.
settings-licence-directory = The directory: from public sources, cited on each listing.
settings-licence-map = The map of the departments: Victor Cazanave (svg-maps), after MapSVG, CC BY 4.0.
settings-licence-fonts = The fonts Bricolage Grotesque, Atkinson Hyperlegible Next and OpenDyslexic: SIL Open Font License 1.1.

## Reading comfort

settings-line = Width of lines
settings-line-narrow = Narrow
settings-line-medium = Medium
settings-line-wide = Wide
settings-spacing = Spacing
settings-spacing-usual = Usual
settings-spacing-airy = Airy
settings-spacing-open = Very airy
settings-still = Nothing moves
settings-still-hint = No animation or sliding, even if the computer allows them.
