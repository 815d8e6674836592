# L’attestation de fin de module.

attestation-title = Votre attestation
attestation-loading = Un instant…
attestation-failed = Cette page ne s’ouvre pas.
# $module : titre du module.
attestation-of = Module « { $module } »
attestation-not-yet = Il reste un bout de chemin
attestation-not-yet-text = L’attestation dit que vous avez suivi tout le module. Voici ce qui manque encore.
# $n : leçons à lire.
attestation-lessons-left = { $n ->
    [one] { $n } leçon à lire
   *[other] { $n } leçons à lire
}
attestation-lessons-done = Toutes les leçons sont lues
attestation-quiz-left = Le questionnaire à réussir
attestation-quiz-done = Le questionnaire est réussi
attestation-state-left = À faire
attestation-state-done = Fait
attestation-back = Revenir au plan du cours
attestation-earned = Vous avez suivi tout le module. Bravo !
attestation-states-title = Ce qu’elle dit
attestation-states-name = votre nom, tel que vous l’écrivez ici
attestation-states-module = le module, les leçons lues et le résultat du questionnaire
attestation-states-date = la date, et l’édition du cours
attestation-states-limits = Elle dit ce que vous avez fait avec ce programme. Ce n’est ni un diplôme ni un certificat délivré par un organisme.
attestation-private = Rien ne quitte cet ordinateur : le fichier est fait ici, et c’est vous qui décidez à qui le montrer.
attestation-name = Nom à imprimer
attestation-name-hint = Prénom et nom, comme vous voulez les lire sur le papier.
attestation-name-missing = Écrivez d’abord le nom à imprimer.
attestation-save = Enregistrer dans mes documents
attestation-save-as = Enregistrer ailleurs…
attestation-saved = Votre attestation est enregistrée
# $path : chemin complet du fichier.
attestation-saved-at = Elle se trouve ici : { $path }
attestation-cancelled = Rien n’a été enregistré.
