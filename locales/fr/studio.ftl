# Le studio : la copie du cours que l’on peut modifier, ses vérifications, sa publication.

## L’entrée du studio

studio-title = Studio
studio-about = Ici, vous travaillez sur votre propre copie du cours. Tant que vous ne publiez pas, personne ne voit vos changements : la page « Apprendre » reste comme elle est.
studio-lessons = Les leçons et les fiches
studio-outside = En dehors des modules
studio-empty = Aucun texte à modifier dans ce cours.
studio-lesson-open-fr = en français
studio-lesson-open-en = en anglais
# $title : titre de la leçon ou de la fiche. $language : « en français » ou « en anglais ».
studio-lesson-open-label = Modifier « { $title } » { $language }
studio-changed = Modifié
studio-publish-title = Publier
# $n : textes modifiés depuis la dernière publication ; chaque leçon ou fiche en a un par langue.
studio-changes = { $n ->
    [0] Aucun changement depuis la dernière publication.
    [one] { $n } texte modifié depuis la dernière publication.
   *[other] { $n } textes modifiés depuis la dernière publication.
}
# $version : numéro de l’édition.
studio-shown-own = Les lecteurs de cet ordinateur voient votre édition { $version }.
# $version : numéro de l’édition.
studio-shown-bundled = Les lecteurs de cet ordinateur voient l’édition { $version }, celle qui est fournie avec le programme.
# $version : numéro de l’édition de la personne.
studio-older-edition = Votre édition { $version } est plus ancienne que le cours fourni avec cette version du programme : c’est lui que les lecteurs voient. Votre édition reste sur cet ordinateur. Publiez de nouveau pour repartir du cours d’aujourd’hui.
studio-publish = Publier mon édition
studio-publish-blocked = Avant de publier, corrigez ce qui est marqué « à corriger ».
studio-publish-nothing = Vous pourrez publier dès qu’un texte aura changé.
# $version : numéro de l’édition publiée.
studio-published = L’édition { $version } est publiée sur cet ordinateur.
# $path : chemin du fichier.
studio-published-at = Son fichier, pour la transmettre à d’autres : { $path }
studio-bundled = Revenir au cours fourni…
studio-bundled-title = Revenir au cours fourni ?
studio-bundled-text = La page « Apprendre » montrera de nouveau le cours fourni avec le programme. Votre copie reste dans le studio, et la progression de chacun est gardée.
studio-bundled-confirm = Revenir au cours fourni
studio-bundled-cancel = Garder mon édition
studio-bundled-done = La page « Apprendre » montre de nouveau le cours fourni.

## Les vérifications

studio-checks = Vérifications
studio-checks-failed = Le cours n’a pas pu être vérifié.
studio-checks-none = Rien à corriger : tout est en ordre.
# $n : fautes qui empêchent de publier.
studio-checks-blocking = { $n ->
    [one] { $n } point à corriger avant de publier.
   *[other] { $n } points à corriger avant de publier.
}
# $n : remarques.
studio-checks-remarks = { $n ->
    [one] { $n } remarque, qui n’empêche pas de publier.
   *[other] { $n } remarques, qui n’empêchent pas de publier.
}
studio-checks-again = Vérifier à nouveau
studio-check-blocking = À corriger
studio-check-remark = Remarque
# $line : numéro de ligne. $file : fichier, relatif au cours.
studio-check-place = { $file }, ligne { $line }
# $line : numéro de ligne.
studio-check-line = Ligne { $line }
studio-check-whole = Tout le fichier

## Un texte

studio-lesson-loading = Ouverture du texte…
studio-lesson-failed = Ce texte ne s’ouvre pas dans le studio.
studio-back = Revenir au studio
# $path : fichier, relatif au cours.
studio-lesson-file = Fichier { $path }
studio-source = Texte à modifier
studio-source-hint = En Markdown. Les lignes entre « +++ », au début, portent le titre, la durée et le résumé.
studio-preview = Aperçu
studio-preview-untitled = Texte sans titre
studio-tab-write = Écrire
studio-tab-preview = Aperçu
studio-tabs = Écrire ou relire
studio-saved = Enregistré
studio-typing = Enregistrement dans un instant…
studio-saving = Enregistrement…
studio-save-failed = Pas enregistré. Votre texte est toujours à l’écran.
studio-save-again = Enregistrer maintenant
studio-preview-failed = L’aperçu n’a pas pu être mis à jour.
studio-diagnostics = Ce qu’il faut regarder
studio-diagnostics-none = Rien à corriger dans ce texte.
studio-diagnostics-hint = Chaque ligne mène à l’endroit du texte.
studio-reset = Revenir au texte publié…
studio-reset-title = Revenir au texte publié ?
studio-reset-text = Vos changements dans ce texte, dans cette langue, seront effacés. Les autres textes ne bougent pas.
studio-reset-confirm = Effacer mes changements
studio-reset-cancel = Garder mes changements
studio-reset-done = Le texte publié est de retour.
studio-unchanged = Identique au texte publié
studio-differs = Différent du texte publié
