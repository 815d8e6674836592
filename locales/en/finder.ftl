# The finder: from what an association needs to a shortlist and a letter.
finder-link = Be guided step by step
finder-back = Back to the directory
finder-title = Find help
finder-lead = Say what you need, as you would to someone you trust. Nothing is required, and nothing leaves this computer.
finder-form = Your situation
finder-needs = What do you need?
finder-offer = { $offer ->
    [hosting] hosting
    [training] training
    [diagnosis] a review of practices
    [tool_choice] advice on choosing tools
    [migration] a hand in moving data
    [support] troubleshooting
    [website] website making
   *[development] software development
  }
finder-software = A particular piece of software?
finder-software-hint = For example Nextcloud or Dolibarr. Several: put commas between them.
finder-department = Where are you?
finder-department-any = It does not matter
finder-remote = Remote help would suit us
finder-size = What is your association like?
finder-size-small = Very small
finder-size-small-hint = Volunteers only, ten accounts or so at most.
finder-size-medium = Medium
finder-size-medium-hint = A few employees, fifty accounts or so at most.
finder-size-large = Large
finder-size-large-hint = A federation, or a large organisation.
finder-budget = What can you spend?
finder-budget-nothing = Nothing
finder-budget-little = A little, within our means
finder-budget-some = What it costs
finder-level = How far do you want to be helped?
finder-any = I do not know yet
# The letter tells the first steps of the self-diagnosis's plan.
finder-plan = Mention our plan in the letter
finder-plan-hint = It will list the first steps of your self-diagnosis with which the provider can help. You can read it over first.
# Followed by the steps, one a line.
finder-letter-plan = We have taken stock of our digital life. Here are our first steps:
finder-letter-step = – { $step }
finder-clear = Clear all

## The shortlist
finder-results = The providers that suit you best
finder-count = { $fitting ->
    [0] No provider fits, out of { $total } in the directory.
    [one] One provider may fit, out of { $total } in the directory.
   *[other] { $fitting } providers may fit, out of { $total } in the directory; here are those nearest to your request.
  }
finder-how = First what you ask for, then the place, the level of help and the price. What a listing does not say is left to ask: we do not guess it.
finder-because = Because they { $reasons }.
finder-because-need = offer { $offer }
finder-because-software = know { $name }
finder-because-place = { $how ->
    [department] are in your department ({ $place })
    [goes] come to where you are ({ $place })
    [region] are in your region ({ $place })
   *[remote] help remotely
  }
finder-because-level = { $level ->
    [inform] inform
    [orient] guide
   *[accompany] support
  } associations
finder-because-price = { $price ->
    [free] are free of charge
    [conditional] set their price according to your situation
    [paid] have a paid offer
   *[unknown] give their price on request
  }
finder-because-capacity = { $how ->
    [open] take new requests
   *[limited] take requests under conditions
  }
finder-because-size = { $size ->
    [small] are used to small associations
    [medium] are used to medium associations
   *[large] are used to large organisations
  }
finder-to-ask = To ask them
finder-unknown-need = Their listing does not say what they offer.
finder-unknown-software = Their listing does not mention { $name }.
finder-unknown-place = Their listing does not say whether they help where you are.
finder-unknown-level = Their listing does not say how far they help.
finder-unknown-price = Their listing does not say the price.
finder-unknown-capacity = Their listing does not say whether they take new requests.
finder-unknown-size = Their listing does not say which associations they help.
finder-against = What is missing
finder-against-need = Their listing says what they offer, without { $offer }.
finder-against-place = They are elsewhere ({ $place }).
finder-against-level = { $level ->
    [inform] Their listing does not say that they inform.
    [orient] Their listing does not say that they guide people to the right place.
   *[accompany] Their listing does not say that they give ongoing support.
  }
finder-against-price = Their offer is paid.
finder-against-capacity = They are not taking new requests for now.
finder-against-size = Their listing mentions other sizes of association than yours.
finder-old = This listing has not been checked for more than a year.
finder-write = Prepare a letter to { $name }
finder-none-title = Nobody, for now
finder-none = No listing offers what you ask for. Remove a need, or ask other associations.

## The letter
finder-letter-title = Your letter to { $name }
finder-letter-lead = Read it again, correct it, add your story. Nothing is sent without you.
finder-letter-loading = Your letter
finder-letter-back = Back to the list
finder-letter-to = Address: { $email }
finder-letter-no-address = We do not know their e-mail address: copy the letter, then go through their site.
finder-letter-subject-label = Subject
finder-letter-body-label = Letter
finder-letter-kept = Your text is saved as you type.
finder-letter-mail = Open in my mail program
finder-letter-copy = Copy the letter
finder-letter-copied = The letter is copied: paste it where you like.
finder-letter-select = Copying did not work: select the text and copy it with Ctrl+C.
finder-letter-save = Save as text
finder-letter-saved = Letter saved: { $path }
finder-letter-again = Start the letter again
finder-letter-opened = Your mail program opens with the letter.
finder-letter-too-long = The letter is too long to be passed on automatically: your mail program opens with the subject only. Copy the letter and paste it.
finder-letter-file = Letter to { $name }
finder-letter-subject = Request for help: { $needs }
finder-letter-subject-open = Request for help for our association
finder-letter-hello = Hello,
finder-letter-who = { $size ->
    [small] We are a small association run by volunteers
    [medium] We are an association with a few employees
    [large] We are a federation or a large organisation
   *[unknown] We are an association
  }{ $place ->
    [none] .
   *[some] { "" } ({ $department }).
  }
finder-letter-why = We want to use freer digital tools, and we found you in the Émancip’Asso directory.
finder-letter-needs = We are looking for { $needs }.
finder-letter-software = It is about { $software } in particular.
finder-letter-level = { $level ->
    [inform] To begin with, information would be enough.
    [orient] We would like to be pointed to the right solution.
   *[accompany] We would like support all the way, from the first review to daily use.
  }
finder-letter-remote = Remote help would suit us.
finder-letter-budget = { $budget ->
    [nothing] We have no budget for it today.
    [little] We have a small budget, within our means.
   *[some] We have planned a budget.
  }
finder-letter-read = According to your listing, you can help us with: { $offers }.
finder-letter-questions = Could you tell us:
finder-letter-question = – { $question }
finder-question-need = whether you offer { $offer };
finder-question-software = whether you know { $name };
finder-question-place = whether you can help us where we are, or remotely;
finder-question-level = { $accompany ->
    [yes] whether you give support over time;
   *[no] how far your help goes;
  }
finder-question-price = what it would cost, and on what terms;
finder-question-capacity = whether you take new requests, and how soon;
finder-question-size = { $small ->
    [yes] whether you help small associations like ours;
   *[no] whether you help associations like ours;
  }
finder-question-data = where our data would be, and how we could take it back.
finder-letter-thanks = Thank you in advance for your answer.
