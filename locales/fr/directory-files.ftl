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
    [letters] refusée : des caractères illisibles. Ce n’est peut-être pas un fichier de texte.
   *[other] refusée : « { $value } » n’a pas la forme attendue.
  }
# $field : le nom de la colonne ; $value : ce qui y était écrit.
directory-files-remark = { $what ->
    [unknown_word] { $field } : le mot « { $value } » n’est pas connu, il est laissé de côté
    [shortened] { $field } : le texte a été raccourci
   *[left_out] { $field } : « { $value } » ne convient pas et est laissé de côté
  }

## The screen
directory-files-link = Importer ou exporter l’annuaire
directory-files-title = Importer, exporter
directory-files-lead = Reprendre les fiches d’un autre annuaire, ou donner celui-ci à d’autres.
directory-files-import = Reprendre un fichier
directory-files-import-how = Un tableau enregistré au format CSV, un annuaire GoGoCarto ou de médiation numérique (JSON, CSV), des fichiers ChatonsInfos. Rien n’est repris avant que vous n’ayez vu ce que le fichier apporte.
directory-files-choose = Choisir un ou plusieurs fichiers
directory-files-rows = Lignes à regarder
directory-files-column-line = Ligne
directory-files-column-name = Nom
directory-files-column-place = Lieu
directory-files-column-outcome = Ce qu’elle devient
directory-files-columns = Ce que dit chaque colonne
directory-files-columns-guessed = Deviné d’après les en-têtes : corrigez ce qui ne va pas. Votre choix sera retenu pour les fichiers qui ont les mêmes en-têtes.
directory-files-columns-known = Retenu d’un import précédent avec les mêmes en-têtes.
# $header : l’en-tête de la colonne.
directory-files-column = Colonne « { $header } »
directory-files-field-none = Laisser de côté
directory-files-field = { $field ->
    [id] Identifiant
    [name] Nom
    [legal_form] Forme juridique
    [website] Site web
    [email] Courriel
    [description] Description
    [commune] Commune
    [postal_code] Code postal
    [department] Département
    [region] Région
    [country] Pays
    [latitude] Latitude
    [longitude] Longitude
    [areas] Zones d’intervention
    [help_levels] Jusqu’où elle aide
    [modes] Comment elle aide
    [offers] Ce qu’elle propose
    [software] Logiciels
    [price] Prix
    [price_note] Conditions de prix
    [terms] Prix par offre
    [chatons_member] Membre des CHATONS
    [networks] Réseaux et chartes
    [languages] Langues
    [capacity] Disponibilité
    [sizes] Tailles d’associations
    [sources] Sources
    [as_of] Date de la source
    [checked_on] Date de vérification
   *[checked_by] Vérifiée par
  }
directory-files-duplicates = Reprendre aussi les doublons
directory-files-go = Reprendre ces fiches
# $done : fiches écrites ; $total : fiches à écrire.
directory-files-progress = { $done } sur { $total }
directory-files-stop = Arrêter
directory-files-done = C’est fait.
directory-files-save-report = Enregistrer le compte rendu
directory-files-imports = Imports faits
directory-files-none = Aucun fichier n’a été repris.
# $file : le fichier ; $date : le jour.
directory-files-line = { $file }, le { $date } : { $count ->
    [0] aucune fiche
    [one] une fiche
   *[other] { $count } fiches
  }
directory-files-undo = Annuler cet import
directory-files-export = Donner l’annuaire à d’autres
directory-files-format-label = Format
directory-files-format = { $format ->
    [csv] CSV, pour un tableur
    [json] JSON, pour ce programme sur un autre ordinateur
    [geojson] GeoJSON, pour une carte
    [vcard] vCard, pour un carnet d’adresses
    [jsonld] JSON-LD, pour un site web
   *[chatonsinfos] ChatonsInfos, un dossier par structure
  }
directory-files-received = Avec les fiches reçues dans vos espaces, que personne n’a encore approuvées
directory-files-export-go = Enregistrer l’annuaire
directory-files-site = En site web
directory-files-site-how = Un dossier de pages à mettre en ligne telles quelles : recherche comprise, sans pisteur, lisible sans script. Choisissez un dossier vide, ou celui d’un site déjà écrit.
directory-files-site-go = Écrire le site
# $path : le fichier ou le dossier.
directory-files-written = { $count ->
    [one] Une fiche écrite
   *[other] { $count } fiches écrites
  } dans { $path }.
