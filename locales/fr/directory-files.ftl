# L’échange de l’annuaire avec d’autres : fichiers lus, fichiers écrits.
directory-files-name = Annuaire

## What a file brings
# $file : le nom du fichier.
directory-files-report = Import de { $file }
directory-files-counts = { $new ->
    [0] Aucune fiche nouvelle
    [one] Une fiche nouvelle
   *[other] { $new } fiches nouvelles
  }, { $changed ->
    [0] aucune changée
    [one] une changée
   *[other] { $changed } changées
  }, { $same ->
    [0] aucune déjà pareille
    [one] une déjà pareille
   *[other] { $same } déjà pareilles
  }, { $duplicates ->
    [0] aucun doublon
    [one] un doublon
   *[other] { $duplicates } doublons
  }, { $refused ->
    [0] aucune ligne refusée.
    [one] une ligne refusée.
   *[other] { $refused } lignes refusées.
  }
directory-files-row-new = nouvelle fiche
directory-files-row-changed = fiche changée
directory-files-row-same = déjà pareille
# $of : le nom de la fiche déjà connue.
directory-files-row-duplicate = doublon de « { $of } »
# $value : le début de ce qui est refusé.
directory-files-row-refused = { $reason ->
    [name] refusée : pas de nom, ou un nom de plus de 120 caractères.
    [too_long] refusée : un champ de « { $value } » est trop long, ou une liste a trop d’éléments.
    [huge_cell] refusée : une case dépasse 20 000 caractères. Un guillemet n’est peut-être pas refermé.
    [columns] refusée : plus de 300 colonnes.
    [letters] refusée : des caractères qu’aucun texte ne contient.
   *[other] refusée : « { $value } » n’a pas la forme attendue.
  }
# $field : le nom de la colonne ; $value : ce qui y était écrit.
directory-files-remark = { $what ->
    [unknown_word] { $field } : le mot « { $value } » n’est pas connu, il est laissé de côté
    [shortened] { $field } : le texte a été raccourci
   *[left_out] { $field } : « { $value } » ne convient pas et est laissé de côté
  }
