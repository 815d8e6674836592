# Starting the window, before the interface is there.
desktop-argument-data-dir = After --data-dir, give the folder of your data.
desktop-argument-unknown = Unknown word: { $argument }. The known words are --data-dir FOLDER and --safe-graphics.
desktop-cannot-open = Émancip’Asso cannot open
