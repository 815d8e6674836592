# Ce qui ne va pas dans un cours, et comment y remédier. Une phrase par clé (crates/courseware/src/diagnostic/fault.rs).
# Les mots entre accolades viennent du cours : noms de fichiers, débuts de phrases, adresses.

## Tous les fichiers
course-check-not-utf8 = Ce fichier n’est pas enregistré en UTF-8 : un caractère de cette ligne ne peut pas être lu. Dans votre éditeur, choisissez « Enregistrer sous », puis l’encodage UTF-8.
course-check-text-too-long = Ce fichier dépasse un mégaoctet de texte : il n’a pas été lu. Partagez-le en plusieurs fichiers.
course-check-more-faults = Ce fichier a encore d’autres fautes, qui ne sont pas toutes montrées ici. Corrigez d’abord celles de la liste, puis vérifiez à nouveau.
course-check-more-remarks = Ce fichier appelle encore d’autres remarques, qui ne sont pas toutes montrées ici. Reprenez d’abord celles de la liste, puis vérifiez à nouveau.
course-check-toml-unreadable = Cette ligne ne se lit pas : { $excerpt }. Chaque ligne s’écrit clé = valeur, une seule fois par clé, et les textes sont entre guillemets droits, comme dans title = "Bonjour".
course-check-missing-key = Il manque « { $key } ». Ajoutez une ligne { $key } = … à cet endroit.
course-check-not-a-text = « { $key } » doit être un texte. Mettez-le entre guillemets droits, comme dans { $key } = "…".
course-check-not-a-number = « { $key } » doit être un nombre entier. Écrivez-le sans guillemets, comme dans { $key } = 10.
course-check-not-a-list = « { $key } » doit être une liste. Écrivez { $key } = ["…", "…"], ou [[{ $key }]] avant chaque élément.
course-check-not-a-table = « { $key } » doit réunir plusieurs clés. Écrivez { $key } = {"{"} … = …, … = … {"}"}.
course-check-not-localised = « { $key } » doit être donné pour chaque langue. Écrivez { $key } = {"{"} fr = "…", en = "…" {"}"}.
course-check-unknown-key = « { $key } » ne veut rien dire ici : la ligne est ignorée. Les mots attendus sont : { $known }. Corrigez l’orthographe ou retirez la ligne.
course-check-empty-text = « { $key } » est vide. Écrivez quelques mots entre les guillemets.
course-check-bad-id = « { $id } » ne peut pas servir d’identifiant. Prenez de 1 à 80 caractères parmi a-z, 0-9, le tiret et le point, sans espace ni accent, comme dans m1-usages.
course-check-duplicate-id = L’identifiant « { $id } » sert déjà dans { $first }. Donnez-en un autre à ce qui suit : celui-ci est laissé de côté en attendant.
course-check-bad-name = « { $name } » ne peut pas servir de nom de dossier ou de fichier. Renommez-le avec des lettres sans accent, des chiffres, des tirets ou des points, sans espace, comme dans 1-comprendre.

## course.toml
course-check-no-manifest = Ce dossier n’a pas de fichier course.toml : ce n’est pas un cours. Choisissez le dossier qui le contient, ou créez-le.
course-check-version-zero = La version doit être 1 ou plus. Écrivez version = 1 ; elle grandira à chaque publication.
course-check-no-module = Le cours n’a aucun module. Ajoutez-en un, qui commence par la ligne [[modules]].
course-check-unknown-locale = « { $tag } » n’est pas une langue du programme. Les langues possibles sont fr et en.
course-check-missing-text = « { $key } » n’existe pas encore dans la langue { $locale } : l’autre langue sera montrée. Ajoutez { $locale } = "…" à cet endroit.
course-check-pass-mark-too-high = Le seuil de réussite est de { $mark }, or il se compte en pour cent. Choisissez un nombre de 0 à 100, comme dans pass_mark = 60.
course-check-missing-lesson = La leçon { $path } est annoncée ici, mais le fichier n’existe pas. Créez-le, corrigez son nom, ou retirez-le de la liste.
course-check-missing-translation = { $path } n’existe pas encore : le texte sera montré dans une autre langue. Traduisez-le quand vous le pourrez, ou retirez cette langue de « locales ».
course-check-lesson-listed-twice = La leçon « { $name } » est deux fois dans la liste de ce module. Retirez l’une des deux.
course-check-unlisted-file = Ce fichier n’est annoncé nulle part dans course.toml : personne ne le verra. Ajoutez son nom à « lessons », « quiz », « scenario » ou « worksheet », et sa langue à « locales ».

## Une leçon
course-check-front-matter-missing = Ce fichier doit commencer par une ligne +++, puis id, title, minutes et summary (et document pour une fiche de travail), puis une autre ligne +++. Ajoutez ces lignes tout en haut.
course-check-front-matter-unclosed = L’en-tête ouvert par +++ n’est jamais refermé. Ajoutez une ligne +++ après sa dernière ligne.
course-check-front-matter-unreadable = Cette ligne de l’en-tête ne se lit pas : { $excerpt }. Chaque ligne s’écrit clé = valeur, une seule fois par clé, et les textes sont entre guillemets droits, comme dans title = "Bonjour".
course-check-minutes-zero = Il faut au moins une minute. Écrivez le temps à prévoir, comme dans minutes = 10.
course-check-minutes-differ = Ce texte annonce { $minutes } min, mais { $other } en annonce { $expected }. Le programme montre { $expected } : écrivez le même nombre dans les deux fichiers.
course-check-id-differs = Ce texte porte l’identifiant « { $id } », mais { $other } porte « { $expected } ». C’est le même texte : écrivez le même identifiant dans toutes les langues.
course-check-empty-lesson = La leçon n’a pas de texte. Écrivez-la sous la seconde ligne +++.
course-check-raw-html = Le HTML n’est pas gardé : { $excerpt }. Les balises sont retirées et les mots restent. Écrivez plutôt en Markdown : **gras**, *italique*, > citation.
course-check-nested-too-deep = Trop de listes, de citations ou de mises en valeur sont emboîtées ici : la suite est montrée sans emboîtement. Simplifiez la structure.
course-check-heading-level-one = « { $heading } » est un titre de premier niveau, réservé au titre qui est dans l’en-tête. Commencez-le par ## plutôt que par un seul #.
course-check-heading-level-skipped = « { $heading } » saute un niveau de titre. Commencez-le par { $expected } plutôt que par { $marks }, pour que l’on puisse parcourir le texte au clavier ou à l’oreille.
course-check-empty-heading = Ce titre n’a pas de mots. Écrivez-le, ou retirez les signes #.
course-check-unsafe-link = Ce lien ne peut pas être gardé, il pourrait être dangereux : { $address }. Mettez une adresse qui commence par https:// ou mailto:, ou le nom d’une leçon.
course-check-http-link = Ce lien n’est pas protégé : { $address }. Remplacez http:// par https:// et vérifiez que la page s’ouvre.
course-check-broken-link = Ce lien ne mène nulle part : { $address }. Mettez une adresse complète, qui commence par https://, ou le fichier d’une leçon, comme dans [la leçon 2](2-usages.md).
course-check-lesson-not-found = Le cours n’a pas cette leçon : { $address }. Vérifiez le nom du fichier, sans la langue, et que course.toml annonce cette leçon.
course-check-link-to-broken-lesson = Ce lien mène à une leçon qui ne se lit pas : { $address }. Corrigez d’abord l’en-tête de cette leçon.
course-check-anchor-not-found = Aucun titre ne correspond à #{ $anchor }. Choisissez parmi ceux qui existent : { $known }.
course-check-link-without-text = Ce lien n’a pas de mots sur lesquels cliquer : { $address }. Écrivez-les entre les crochets, comme dans [le guide](https://…).
course-check-reference-missing = Ce lien renvoie à « { $reference } », qui n’est défini nulle part. Écrivez l’adresse entre parenthèses, comme dans [le guide](https://…).
course-check-footnote-undefined = La note [^{ $label }] est appelée ici, mais elle n’est écrite nulle part. Ajoutez une ligne [^{ $label }]: suivie de son texte, à la fin de la leçon, de la scène ou de la question.
course-check-footnote-twice = La note [^{ $label }] est écrite deux fois : seule la première est gardée. Donnez un autre numéro à celle-ci.
course-check-footnote-unused = La note [^{ $label }] n’est appelée nulle part : elle ne sera pas montrée. Placez [^{ $label }] dans le texte, ou retirez-la.
course-check-straight-apostrophe = Une apostrophe droite s’est glissée ici : { $excerpt }. Préférez l’apostrophe courbe : ’.
course-check-no-break-space-missing = Il manque une espace insécable près de « { $mark } » : { $excerpt }. Sans elle, le signe peut se retrouver seul à la ligne.

## Images
course-check-remote-image = Cette image n’est pas dans le cours : { $address }. Le cours se lit sans réseau : copiez l’image dans le dossier media et écrivez ![description](media/nom.png).
course-check-image-not-found = L’image { $path } n’existe pas dans le cours. Vérifiez son nom, et qu’elle se trouve bien dans le dossier media.
course-check-image-without-alternative = L’image { $path } n’est pas décrite. Écrivez entre les crochets ce qu’elle montre, pour les personnes qui ne la voient pas : ![description](media/…).
course-check-image-without-credit = On ne sait pas qui a fait l’image { $path }, ni sous quelle licence. Ajoutez dans media/media.toml un bloc [[media]] avec file, author et licence.
course-check-media-file-missing = media.toml cite { $path }, qui n’existe pas. Corrigez le nom, ajoutez l’image, ou retirez ce bloc.
# $width, $height : pixels.
course-check-image-too-many-pixels = Cette image fait { $width } × { $height } pixels : une fois décompressée, elle remplirait la mémoire. Réduisez-la à 6000 pixels de côté et 24 millions de pixels au plus.
course-check-image-too-large = Cette image pèse { $kilobytes } ko, alors que le plafond est de 2048 ko. Réduisez ses dimensions ou sa qualité.
course-check-image-not-supported = Cette image n’est pas un SVG, un PNG, un JPEG ou un WebP, ou son nom annonce un autre type que le sien. Enregistrez-la à nouveau dans l’un de ces formats.
course-check-svg-unreadable = Ce dessin SVG est mal formé près de cette ligne. Enregistrez-le à nouveau depuis votre logiciel de dessin, en « SVG simple ».
course-check-svg-script = Ce dessin SVG contient un programme (script), ce qui est refusé. Enregistrez-le à nouveau en « SVG simple », ou retirez cet élément.
course-check-svg-event-handler = Ce dessin SVG réagit à des événements ({ $attribute }), ce qui est refusé. Retirez cet attribut.
course-check-svg-foreign-content = Ce dessin SVG contient un élément étranger ({ $element }), ce qui est refusé. Convertissez les textes en textes SVG, puis enregistrez-le en « SVG simple ».
course-check-svg-external-reference = Ce dessin SVG va chercher autre chose ailleurs, ce qui est refusé : { $address }. Intégrez ce contenu au dessin, ou retirez-le.

## Vidéos
course-check-video-not-found = La vidéo { $path } n’existe pas dans le cours, qui se lit sans réseau. Copiez-la dans le dossier media, et vérifiez son nom.
course-check-video-outside-lesson = Une vidéo se place dans une leçon, et pas ailleurs. Mettez-la dans une leçon, puis faites un lien vers cette leçon.
course-check-video-not-alone = La vidéo { $path } partage son paragraphe avec autre chose. Laissez une ligne vide avant et après elle.
course-check-video-without-alternative = La vidéo { $path } n’est pas décrite. Écrivez entre les crochets ce qu’elle montre, pour les personnes qui ne la voient pas : ![description](media/…).
course-check-video-without-credit = On ne sait pas qui a fait la vidéo { $path }, ni sous quelle licence. Ajoutez dans media/media.toml un bloc [[media]] avec file, author et licence.
course-check-video-without-captions = La vidéo { $path } n’a pas de sous-titres : on ne peut pas la suivre sans le son. Écrivez-les dans un fichier .vtt pour chaque langue, et nommez-les dans media/media.toml avec la clé captions.
course-check-video-captions-missing = La vidéo { $path } n’a pas de sous-titres dans la langue { $locale }. Traduisez-les, et nommez leur fichier dans captions.
course-check-video-part-missing = { $path }, qui va avec cette vidéo, n’existe pas. Corrigez le nom, ajoutez le fichier, ou retirez cette clé.
course-check-video-too-large = Cette vidéo pèse { $megabytes } Mo, alors que le plafond est de 200 Mo. Réduisez ses dimensions, ou partagez-la en plusieurs.
course-check-video-not-supported = Cette vidéo n’est ni un WebM, ni un MP4, ou son nom annonce un autre type que le sien. Enregistrez-la à nouveau, de préférence en WebM (VP9 et Opus).
course-check-previews-zero = « { $key } » vaut zéro : les aperçus ne peuvent pas être découpés. Écrivez un nombre de 1 ou plus.
course-check-vtt-header-missing = Ce fichier ne commence pas par WEBVTT. Écrivez ce mot, seul, sur la première ligne.
course-check-vtt-timing-unreadable = Cette ligne devrait dire de quand à quand : { $excerpt }. Écrivez-la comme 00:01.000 --> 00:04.000, et laissez une ligne vide entre deux sous-titres.
course-check-vtt-end-before-start = Ces mots finissent avant de commencer : { $excerpt }. Corrigez l’un des deux moments.
course-check-vtt-overlap = Ces mots commencent avant la fin des précédents : { $excerpt }. Décalez le début, ou réunissez les deux.
course-check-vtt-text-missing = Ce moment n’a pas de mots. Écrivez-les sous cette ligne, sans ligne vide entre les deux, ou retirez-la.
course-check-vtt-empty = Ce fichier ne dit rien. Ajoutez au moins un moment et ses mots.

## Histoires et fiches de travail
course-check-missing-scenario = L’histoire { $path } est annoncée ici, mais le fichier n’existe pas. Créez-le, corrigez son nom, ou retirez la ligne « scenario ».
course-check-missing-worksheet = La fiche de travail { $path } est annoncée ici, mais le fichier n’existe pas. Créez-le, corrigez son nom, ou retirez la ligne « worksheet ».
course-check-heading-without-id = Ce titre n’a pas d’identifiant : { $heading }. Écrivez-le entre accolades à la fin de la ligne, comme dans ## L’appel {"{"}#appel{"}"}.
course-check-heading-mark-unknown = « { $mark } » ne veut rien dire dans les accolades de ce titre : il est ignoré. Corrigez-le, ou retirez-le.
course-check-part-missing = « { $id } » existe dans { $other }, mais pas ici : les deux langues ne peuvent pas aller ensemble. Ajoutez cette partie à ce fichier, avec le même identifiant.

## Le plan de l’auto-diagnostic
course-check-missing-plan = L’auto-diagnostic est annoncé ici, mais son plan { $path } n’existe pas. Créez ce fichier, ou retirez la ligne « diagnosis ».
course-check-plan-part-unknown = « { $id } » n’est pas dans la fiche de l’auto-diagnostic. On y trouve : { $known }. Corrigez le nom ici ou dans la fiche.
course-check-plan-choice-unknown = « { $field } » n’a pas de choix numéro { $choice } : il y en a { $count }, et le premier porte le numéro 1. Corrigez le numéro.
course-check-plan-condition-empty = Cette condition ne dit pas ce qui doit être choisi dans « { $field } ». Ajoutez « at_most = 2 » (ce choix ou un choix d’avant) ou « any = [1, 3] » (l’un de ces choix).
course-check-plan-condition-unsound = Cette condition sur « { $field } » serait toujours vraie, toujours fausse, ou demande deux choses. « at_most » va avec une question à un seul choix, et nomme un choix avant le dernier ; « any » nomme au moins un choix ; l’un ou l’autre, pas les deux.
course-check-plan-sizes-differ = Il y a { $count } tailles pour { $choices } choix. Écrivez une taille pour chaque choix, dans le même ordre : « small », « medium » ou « large ».
course-check-plan-word-unknown = « { $word } » ne veut rien dire ici. Écrivez l’un de ces mots : { $known }.
course-check-plan-lesson-unknown = Aucune leçon du cours n’a l’identifiant « { $lesson } ». Corrigez-le, ou retirez-le de la liste.
course-check-plan-tools-differ = Il y a { $count } listes de logiciels pour { $choices } choix. Écrivez une liste pour chaque choix, dans le même ordre ; elle peut être vide.

## Les ressources
course-check-resource-lesson-unknown = Aucune leçon du cours n’a l’identifiant « { $lesson } ». Corrigez-le, ou retirez-le de la liste « read ».
course-check-resource-theme-unknown = Le thème « { $theme } » n’est pas dans course.toml. On y trouve : { $known }. Corrigez le nom.
course-check-resource-address = « { $url } » n’est pas une adresse du web. Écrivez-la en entier, avec https:// au début.

## Histoires
course-check-scenario-empty = Cette histoire n’a aucune scène. Commencez-en une par un titre, comme dans ## L’appel {"{"}#appel{"}"}.
course-check-text-before-step = Ce texte est avant la première scène : personne ne le verrait. Placez-le sous le titre de la première scène.
course-check-step-without-choice = La scène « { $step } » ne propose rien et n’est pas une fin. Terminez-la par une liste dont chaque ligne n’est qu’un lien, comme dans - [Vous rappelez.](#rappel), ou ajoutez .good, .mixed ou .hard à son titre.
course-check-step-target-unknown = Aucune scène ne s’appelle « { $target } » : ce choix ne mène nulle part. Choisissez parmi celles qui existent : { $known }.
course-check-step-link-in-text = Ce lien vers la scène « { $step } » n’est pas un choix. Les choix sont la dernière liste de la scène, et chaque ligne de cette liste n’est qu’un lien : déplacez-le dans cette liste, ou retirez ce qui l’entoure.
course-check-step-unreachable = Aucun choix ne mène à la scène « { $step } », directement ou non. Ajoutez un choix vers elle, ou retirez-la.
course-check-step-without-way-out = À partir de la scène « { $step } », on tourne en rond sans jamais arriver à une fin. Ajoutez un choix qui mène vers une fin.
course-check-ending-unknown = « .{ $word } » n’est pas une sorte de fin. Écrivez .good (bonne), .mixed (partagée) ou .hard (difficile).
course-check-two-endings = La scène « { $step } » est marquée comme plusieurs sortes de fin. Gardez un seul mot parmi .good, .mixed et .hard.
course-check-ending-with-choices = La scène « { $step } » est marquée comme une fin, mais elle propose encore des choix. Retirez la liste de choix, ou le mot .good, .mixed ou .hard.
course-check-no-ending = Cette histoire n’a aucune fin. Marquez au moins une scène sans choix comme une fin, avec .good, .mixed ou .hard dans les accolades de son titre.
course-check-first-step-differs = L’histoire commence ici par « { $id } », mais par « { $expected } » dans { $other }. Placez la même scène en premier dans toutes les langues.
course-check-step-differs = La scène « { $id } » ne mène pas aux mêmes scènes, ou ne finit pas de la même façon, ici et dans { $other }. Gardez les mêmes choix dans le même ordre, et la même sorte de fin.

## Fiches de travail
course-check-worksheet-empty = Cette fiche de travail ne demande rien. Ajoutez une partie qui commence par ##, puis une question, comme dans ### Votre nom {"{"}#nom .line{"}"}.
course-check-section-empty = La partie « { $section } » ne pose aucune question. Ajoutez-en une qui commence par ###, ou réunissez cette partie et une autre.
course-check-field-outside-section = La question « { $field } » est avant la première partie. Écrivez au-dessus d’elle le titre d’une partie, comme dans ## L’association {"{"}#association{"}"}.
course-check-field-without-kind = Rien ne dit comment répondre à « { $field } ». Ajoutez dans les accolades de son titre .line, .text, .number, .date, .one, .several, .scale, .table ou .result.
course-check-field-kind-unknown = « .{ $word } » n’est pas une sorte de question. Écrivez .line, .text, .number, .date, .one, .several, .scale, .table ou .result.
course-check-field-two-kinds = La question « { $field } » est de plusieurs sortes à la fois. Gardez un seul mot, par exemple .line.
course-check-field-choices-missing = La question « { $field } » demande de choisir, sans proposer au moins deux choix. Écrivez-les en liste sous son titre, un par ligne, comme dans - Le bureau.
course-check-field-choice-empty = Ce choix n’a pas de texte. Écrivez-le, ou retirez la ligne.
course-check-field-choice-twice = Ce choix est deux fois dans la liste : { $choice }. Changez-en un, ou retirez-le.
course-check-field-table-missing = La question « { $field } » se remplit ligne par ligne, mais ses colonnes ne sont pas nommées. Écrivez sous son titre l’en-tête d’un tableau, comme dans | Outil | Usage |, puis |---|---| sur la ligne suivante.
course-check-field-column-empty = Une colonne de ce tableau n’a pas de nom. Écrivez-le entre les traits |, ou retirez la colonne.
course-check-field-rows-ignored = Les lignes écrites sous l’en-tête de ce tableau ne sont pas montrées : la personne qui répond ajoute les siennes. Retirez-les, et donnez plutôt un exemple dans l’aide de la question.
course-check-formula-missing = Le résultat « { $field } » n’a pas de formule. Écrivez-la seule dans son paragraphe, entre deux accents graves, comme dans `jours * prix_jour`.
course-check-formula-twice = Le résultat « { $field } » a une seconde formule ici. Gardez-en une seule, ou ajoutez une autre question .result.
course-check-formula-unreadable = Cette formule ne se lit plus à partir d’ici : { $at }. Elle prend des nombres (avec un point), des identifiants de questions, + - * / et des parenthèses.
course-check-formula-unfinished = Cette formule n’est pas terminée : { $formula }. Ajoutez ce qui manque à la fin, par exemple une parenthèse fermante.
course-check-formula-field-unknown = « { $name } » n’est ni une question .number de cette fiche, ni un .result placé plus haut. Choisissez parmi ceux qui existent, dont le nom est fait de lettres, de chiffres et de _ : { $known }.
course-check-field-differs = « { $id } » n’est pas fait de la même façon ici et dans { $other }. Gardez la même partie, la même sorte, le même nombre de choix ou de colonnes, et la même formule.

## Glossaire
course-check-glossary-lesson-unknown = Ce mot renvoie à la leçon « { $lesson } », que le cours n’a pas. Mettez l’identifiant d’une leçon (sa ligne id), ou retirez cette ligne.
course-check-glossary-term-missing = Le mot « { $id } » est expliqué dans { $other }, mais pas ici. Ajoutez-le à ce glossaire, avec le même identifiant.

## Synonymes

course-check-synonym-alone = Ce groupe de synonymes n’a pas deux mots (« { $word } »). Ajoutez-en un, ou retirez le groupe.
course-check-synonym-twice = Le mot « { $word } » est déjà dans { $first }. Réunissez les deux groupes, ou retirez-le de l’un.
course-check-synonym-without-word = « { $word } » n’a ni lettre ni chiffre. Écrivez un mot ou une expression.

## Quiz
course-check-missing-quiz = Le quiz { $path } est annoncé ici, mais le fichier n’existe pas. Créez-le, corrigez son nom, ou retirez la ligne « quiz ».
course-check-quiz-empty = Aucune question de ce quiz ne peut être posée. Ajoutez-en une, ou corrigez celles qui sont signalées.
course-check-question-without-id = Cette question n’a pas d’identifiant : { $excerpt }. Écrivez juste au-dessus une ligne // [id:m1-q1], avec un numéro qui n’a jamais servi.
course-check-no-right-answer = Aucune réponse ne donne tous les points : { $excerpt }. Marquez la bonne par =, ou donnez 100 % aux bonnes réponses réunies, comme dans ~%50%.
course-check-brace-unclosed = L’accolade {"{"} ouverte ici n’est pas refermée avant la fin de la question. Ajoutez {"}"} après la dernière réponse, et vérifiez qu’aucune ligne vide ne coupe la question.
course-check-brace-unexpected = Une accolade {"}"} ferme ici des réponses que rien n’a ouvertes. Ajoutez {"{"} avant la première réponse ; pour écrire une accolade dans le texte, mettez \{"}"}.
course-check-two-answer-blocks = Cette question a deux groupes de réponses entre accolades. S’il y a deux questions, séparez-les par une ligne vide ; pour écrire une accolade dans le texte, mettez \ devant.
course-check-title-unclosed = Le titre ouvert par :: n’est pas refermé. Écrivez ::Titre:: avant la question.
course-check-stem-empty = Cette question ne demande rien. Écrivez-la avant l’accolade {"{"}.
course-check-answers-unreadable = Ces réponses ne se lisent pas : { $excerpt }. Commencez chacune par = (juste) ou ~ (fausse), ou écrivez T ou F pour un vrai ou faux ; un signe = dans le texte s’écrit \=.
course-check-true-false-word = « { $word } » serait lu comme un mot à saisir. Pour un vrai ou faux, écrivez {"{"}T{"}"} si c’est vrai, {"{"}F{"}"} si c’est faux.
course-check-answer-empty = Une réponse n’a pas de texte. Écrivez-la après son signe = ou ~, ou retirez le signe.
course-check-too-few-answers = Cette question n’a qu’une seule réponse possible. Ajoutez-en au moins une autre.
course-check-weight-unreadable = Ce nombre de points ne se lit pas : { $excerpt }. Écrivez-le entre deux signes %, comme dans ~%50%.
course-check-weight-out-of-range = { $weight } n’est pas un nombre de points possible. Choisissez de -100 à 100.
course-check-weights-not-hundred = Les bonnes réponses font ensemble { $total } % des points au lieu de 100 %. Répartissez 100 % entre elles, par exemple ~%50% et ~%50%.
course-check-number-unreadable = « { $excerpt } » n’est pas un nombre. Écrivez par exemple 76, 76:2 (à 2 près) ou 70..80 (de 70 à 80).
course-check-range-reversed = Dans « { $excerpt } », le premier nombre est plus grand que le second. Échangez-les.
course-check-pair-without-arrow = Il manque la flèche dans cette paire : { $excerpt }. Écrivez = gauche -> droite.
course-check-order-head-unreadable = Ce début de question à remettre en ordre ne se lit pas : { $excerpt }. Écrivez après l’accolade le nombre d’éléments puis les mots de Moodle, comme dans >5 ALL VERTICAL RELATIVE_NEXT_EXCLUDE_LAST, et un élément par ligne en dessous.
course-check-order-too-short = Il n’y a rien à remettre en ordre ici : { $excerpt }. Écrivez au moins deux éléments, un par ligne, dans le bon ordre.
course-check-order-item-empty = Cet élément n’a pas de texte. Écrivez-le, ou retirez la ligne.
course-check-order-item-twice = Cet élément est deux fois dans la liste à remettre en ordre : { $item }. Personne ne pourrait distinguer les deux : changez-en un, ou retirez-le.
course-check-hint-unreadable = Cet indice n’est pas montré : { $excerpt }. Écrivez-le sur une seule ligne, entre crochets, après le mot hint ; un crochet seul dans le texte s’écrit \[ ou \].
course-check-essay-left-out = Cette question à réponse libre est laissée de côté : aucun programme ne peut la noter. { $excerpt }. Posez-la dans la leçon, ou donnez des réponses entre les accolades.
course-check-description-left-out = Ce texte sans réponses n’est pas une question : il est laissé de côté. { $excerpt }. Si c’en est une, ajoutez ses réponses entre accolades.
course-check-question-lesson-unknown = Cette question renvoie à la leçon « { $lesson } », que le cours n’a pas. Mettez l’identifiant d’une leçon (sa ligne id).
course-check-question-missing = La question « { $id } » existe dans { $other }, mais pas ici : elle n’est posée dans aucune langue. Ajoutez-la à ce fichier, avec le même identifiant.
course-check-question-differs = La question « { $id } » n’a pas les mêmes réponses ici et dans { $other }. Gardez le même genre, le même nombre de réponses, le même ordre et les mêmes points.
