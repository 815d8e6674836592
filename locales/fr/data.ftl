# Ce qui est arrivé aux données de la personne à l’ouverture.

data-set-aside-title = Vos données étaient abîmées
# $path : chemin du fichier gardé.
data-set-aside = Le fichier de vos données ne s’ouvrait plus. Il n’a pas été effacé : il est gardé dans { $path }. Le programme a recommencé avec des données neuves.
# $date : date et heure de la sauvegarde.
data-backup = La dernière sauvegarde est du { $date }. La remettre rend tout ce qui était écrit jusque-là.
data-no-backup = Il n’y a pas de sauvegarde à remettre. Le cours et l’annuaire, eux, sont entiers.
data-restore = Remettre la sauvegarde
data-go-on-without = Continuer sans
data-go-on = Continuer
data-restored-title = Sauvegarde remise
data-restored = Vos données sont revenues, telles qu’elles étaient au moment de la sauvegarde.
