# Plusieurs personnes sur un ordinateur ; tout ce qui est à une personne dans un fichier.

people-title = Qui utilise ce programme ?
people-lead = Plusieurs personnes peuvent apprendre sur cet ordinateur. Chacune a son parcours, ses réponses, ses réglages et ses espaces d’entraide, à part.
people-open = Voir et ajouter des personnes
people-no-password = Il n’y a pas de mot de passe : qui ouvre cette session de l’ordinateur peut ouvrir le profil de chaque personne.
people-list = Les personnes
people-current = C’est vous en ce moment
# $day : jour, en mots.
people-used = Dernière fois : { $day }
people-nameless = Sans nom
people-who = Qui êtes-vous ?
# $name : nom de la personne.
people-menu = { $name } : changer de personne
people-switch-title = Changer de personne
people-all = Toutes les personnes de cet ordinateur
# $name : nom de la personne.
people-switch = Passer à { $name }

people-name = Nom
people-name-hint = Tel qu’il sera écrit sur ses attestations et sous ses notes.
people-add = Ajouter une personne
people-add-text = Elle commence de zéro, par les trois portes de l’accueil. Rien de ce qui est à vous ne change.
people-add-button = Ajouter et passer à cette personne

# $name : nom de la personne.
people-rename = Renommer { $name }
people-rename-title = Changer le nom
people-rename-keep = Garder ce nom
# $name : nom de la personne.
people-remove = Retirer { $name }
# $name : nom de la personne.
people-remove-title = Retirer { $name } de cet ordinateur ?
people-remove-text = Sa progression, ses essais, ses attestations, ses fiches de travail, ses brouillons, ses réglages et sa place dans les espaces d’entraide quittent le programme. Le dossier est gardé trente jours, pendant lesquels cette page permet de la rétablir ; ensuite il est effacé pour de bon.
people-remove-export = Pour en garder plus longtemps une copie, passez d’abord à cette personne et exportez ses données dans les réglages.
people-remove-confirm = Retirer
people-remove-cancel = Ne rien changer
people-removed-said = La personne est retirée. Vous pouvez encore la rétablir.
people-removed = Personnes retirées
# $name : nom de la personne. $date : date.
people-kept = { $name }, dossier gardé jusqu’au { $date }
# $name : nom de la personne.
people-restore = Rétablir { $name }

people-file = Emporter vos données
people-file-text = Un seul fichier contient tout ce qui est à vous : réglages, leçons lues, essais, attestations, histoires, fiches de travail, annotations, révisions, brouillons. Un autre ordinateur le reprend, sans rien effacer de ce qui s’y trouve. Gardez-le en lieu sûr : il n’est pas chiffré.
people-file-spaces = Les espaces d’entraide ne voyagent pas : demandez une nouvelle invitation sur l’autre ordinateur. Les notes que vous avez écrites sont dans le fichier, comme textes à garder.
people-export = Exporter mes données…
people-exported = Vos données sont dans ce fichier
people-exported-text = Copiez-le sur une clé ou sur l’autre ordinateur, puis choisissez-y « Importer un fichier ».
people-import = Importer un fichier…
people-import-current = Ajouter à mes données
people-import-new = Importer comme une nouvelle personne
people-import-cancel = Ne rien importer

# $name : nom de la personne. $date : date.
people-report-of = Données de { $name }, exportées le { $date }.
people-report-would = Ce que ce fichier apporterait à vos données
people-report-did = C’est importé
people-report-nothing = Tout était déjà là
# $count : nombre.
people-report-new = { $count } de plus
# $count : nombre.
people-report-present = { $count } déjà là
# $count : nombre.
people-report-replaced = { $count } à remplacer par une version plus récente
# $count : nombre.
people-report-kept = { $count ->
    [one] 1 qui diffère : ce qui est ici reste
   *[other] { $count } qui diffèrent : ce qui est ici reste
}
people-report-titles = Version plus récente :
# $count : nombre de notes.
people-report-texts = { $count ->
    [one] Une note écrite dans l’entraide est dans le fichier, à relire ; elle n’est pas remise dans un espace.
   *[other] { $count } notes écrites dans l’entraide sont dans le fichier, à relire ; elles ne sont pas remises dans un espace.
}
# $count : nombre de rubriques.
people-report-unknown = { $count ->
    [one] Une rubrique du fichier n’est pas connue de cette version du programme : elle a été laissée.
   *[other] { $count } rubriques du fichier ne sont pas connues de cette version du programme : elles ont été laissées.
}
# $part : table.
people-part = { $part ->
    [settings] Réglages et fiche de prestataire
    [lessons] Leçons
    [attempts] Essais aux questionnaires
    [attestations] Attestations
    [walks] Histoires en cours
    [endings] Fins d’histoires
    [sheet_values] Réponses des fiches de travail
    [drafts] Brouillons
    [lesson_sources] Leçons réécrites
    [study_time] Temps passé
    [cards] Cartes de révision
    [recalls] Révisions faites
    [annotations] Annotations
   *[other] Révision et suivi
}
people-new-here = Je viens pour la première fois
