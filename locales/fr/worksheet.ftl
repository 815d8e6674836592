# Les fiches de travail : des questions dont les réponses font un document à garder.

worksheet-loading = Ouverture de la fiche de travail…
worksheet-failed = Cette fiche de travail ne s’ouvre pas.
worksheet-kind = Fiche de travail
worksheet-kept = Ce que vous écrivez est gardé sur cet ordinateur à chaque changement. Vous pouvez vous arrêter et revenir quand vous voulez.
worksheet-result-waits = En attente
worksheet-number-wrong = Ce champ attend un nombre écrit en chiffres, par exemple 12 ou 7,5. Ce que vous avez écrit est gardé, mais le calcul ne peut pas s’en servir.
worksheet-result-why = Le calcul se fait dès que les nombres utiles sont remplis.
worksheet-row-add = Ajouter une ligne
# $n : rang de la ligne.
worksheet-row-remove = Retirer la ligne { $n }
worksheet-row-remove-short = Retirer
# $column : titre de la colonne. $n : rang de la ligne.
worksheet-cell = { $column }, ligne { $n }
# $n : lignes du tableau.
worksheet-rows = { $n ->
    [0] Aucune ligne
    [one] Une ligne
   *[other] { $n } lignes
}
worksheet-export = Le document
worksheet-export-text = Vos réponses deviennent un document à relire, à imprimer ou à transmettre. Rien ne quitte cet ordinateur sans vous.
worksheet-export-pdf = Enregistrer en PDF
worksheet-export-pdf-as = Enregistrer le PDF ailleurs…
worksheet-export-markdown = Enregistrer en Markdown
worksheet-saved = Le document est enregistré
# $path : chemin du fichier.
worksheet-saved-at = Il se trouve ici : { $path }
worksheet-open = Ouvrir
worksheet-clear = Effacer mes réponses…
worksheet-clear-title = Effacer vos réponses ?
worksheet-clear-text = Toutes vos réponses à cette fiche de travail seront effacées de cet ordinateur. Les documents déjà enregistrés restent.
worksheet-clear-confirm = Effacer mes réponses
worksheet-clear-cancel = Garder mes réponses
