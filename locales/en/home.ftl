# Home and the first start.

## First start: three doors

home-welcome = Welcome
home-welcome-lead = Leaving the tools of the web giants is easier together. Which way would you like to come in?
home-door-learn = I want to learn
home-door-learn-text = A course at your own pace, in short lessons. At the end of a module, an attestation in your name.
home-door-need-help = We need help
home-door-need-help-text = Organisations that support associations, near you or from afar. And other associations to ask your questions to.
home-door-accompany = I accompany associations
home-door-accompany-text = Understand the non-profit sector and shape your offer. Then write your directory listing and adapt the course.
home-doors-note = Nothing to sign up for, no account. Everything stays on this computer, and all three doors stay open.
home-doors-settings = Set the size of the text and the colours
home-doors-people = Switch to another person, or take in what comes from another computer

## Home

home-greeting = Hello
# $name: first name.
home-greeting-name = Hello { $name }
home-lead = One thing at a time. Here is where you are.
home-continue = Continue
home-begin = Begin
# $minutes: minutes of reading announced.
home-minutes = { $minutes ->
    [one] { $minutes } minute to read
   *[other] { $minutes } minutes to read
}
# $done: lessons read. $total: lessons of the module.
home-progress = { $done ->
    [0] A module of { $total } lessons
    [one] { $done } lesson read out of { $total }
   *[other] { $done } lessons read out of { $total }
}
home-quiz-title = Take stock
home-quiz-text = You have read the whole module. The quiz shows you what you have grasped, and what is worth reading again.
home-quiz-begin = Open the quiz
home-done-above = The course
home-done-title = You have followed it all
home-done-text = Everything written so far is read and passed. You can read anything again, and keep your attestations.
home-done-look-back = Look back at the course

home-new = From your peers
home-new-none = Nobody has written yet. When an association of your space asks a question or tells its story, it will be here.
home-new-open = Discover mutual help
home-new-all = Read all the notes
# $author: association or person. $day: “yesterday”, “today” or a date.
home-letter-from = { $author }, { $day }
# $count: replies.
home-letter-replies = { $count ->
    [one] { $count } reply
   *[other] { $count } replies
}

home-step = And next
home-step-attestation = Your attestation is waiting
home-step-attestation-text = A module is complete: only your name is missing to write the attestation.
home-step-attestation-go = See my modules
home-step-join = Join a space
home-step-join-text = Did an association give you an invite? Paste it, and you can read its notes and reply.
home-step-join-go = I have an invite
home-step-listing = Write your listing
home-step-listing-text = Say what you offer, in your own words. Nothing leaves until you send it.
home-step-listing-go = Open my listing
home-step-name = Tell us your name
home-step-name-text = It goes on your attestations and signs your notes. You can also wait until you need it.
home-step-name-go = Give my name
home-step-help = Find who can help you
home-step-help-text = Take stock of your tools, let yourself be guided, or browse the directory.
home-step-help-go = See where to begin
home-step-ask = Ask your peers a question
home-step-ask-text = Another association has probably been there. Your question will reach the members of your space.
home-step-ask-go = Write a note
