# Invites as pictures and files.
invite-picture-title = Invitation à un espace d’entraide
invite-picture-about = Ce carré contient le texte de l’invitation, à lire avec l’appareil photo d’un téléphone ou d’un ordinateur. Il ne sert qu’une fois.
invite-picture-alt = Le texte de l’invitation, en carré à photographier. Le même texte se trouve dans le champ voisin.
invite-save-file = Enregistrer en fichier
invite-save-picture = Enregistrer l’image
invite-saved = Enregistrée : { $path }
invite-file-name = Invitation { $space }
invite-file-head = Ceci est une invitation à un espace d’entraide d’Émancip’Asso. Dans le programme : Entraide, Rejoindre un espace, Ouvrir un fichier. Elle ne sert qu’une fois.
invite-open-file = Ouvrir un fichier d’invitation
invite-opened = Invitation lue. Il reste à rejoindre l’espace.
invite-relay = Cette invitation vient d’un ordinateur qui utilise le relais { $relay }.
invite-use-relay = Utiliser ce relais
invite-use-relay-hint = Sans lui, vous ne pourrez rejoindre l’espace que si les deux ordinateurs peuvent se joindre directement. Le relais ne lit rien, mais voit quelles clés et quelles adresses internet se parlent. Vous pourrez l’enlever ensuite.
