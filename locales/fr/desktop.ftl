# Le lancement de la fenêtre, avant que l’interface ne soit là.
desktop-argument-data-dir = Après --data-dir, indiquez le dossier de vos données.
desktop-argument-unknown = Mot inconnu : { $argument }. Les mots connus sont --data-dir DOSSIER et --safe-graphics.
desktop-cannot-open = Émancip’Asso ne peut pas s’ouvrir
