## La sélection
selection-title = Ma sélection d’outils
selection-lead = Les logiciels libres que vous recommandez, avec vos mots. Faites-en une page à envoyer ou à mettre en ligne.
selection-about = En tête de la page
selection-about-title = Titre
# Titre habituel de la page.
selection-about-title-hint = Sans titre, la page s’appelle « Nos outils libres ».
selection-about-lead = Quelques mots d’introduction
selection-about-keep = Garder l’en-tête
selection-about-kept = L’en-tête est gardé.
selection-tools = Les outils
selection-empty-title = Rien de recommandé encore
selection-empty = Ouvrez la page d’un logiciel libre et choisissez « Ajouter à ma sélection ».
selection-empty-go = Voir les logiciels libres
# $name : un logiciel.
selection-sentence-of = Pourquoi recommander { $name }
selection-sentence-keep = Garder cette phrase
# $name : un logiciel.
selection-sentence-kept = La phrase sur { $name } est gardée.
selection-earlier = Monter
selection-later = Descendre
selection-remove = Retirer
# $name : un logiciel.
selection-removed = { $name } est retiré de votre sélection.
# $name : un logiciel. $place et $total : des nombres.
selection-moved = { $name } est à la place { $place } sur { $total }.
selection-lost = Ce logiciel n’est plus dans la liste : la page n’aura que son nom et votre phrase.
selection-export = En faire une page web
selection-export-text = Un seul fichier, qui s’ouvre dans tout navigateur, sans script et sans rien charger d’ailleurs. Il contient votre en-tête, vos phrases, et ce que la liste dit de chaque outil.
selection-export-as = Enregistrer la page
