/**
 * The cast's question bank: each question with its wordings, and the very words in which it was asked in the cast's
 * interviews. By those an exchange is linked when the cast is filled, so every link and every count is right.
 */
type CastQuestion = {
  /** The first is what it is called. The first six stand in every database: the migration put them there. */
  wordings: readonly string[]
  /** Wordings of exchanges, word for word. */
  asked: readonly string[]
}

export const questions: readonly CastQuestion[] = [
  {
    wordings: [
      'First, tell us how you came to the post you hold now.',
      'How did you come to this job?',
      'What were you before this?',
      'What brought you here?',
    ],
    asked: [
      'How does a stage manager end up carrying a mace?',
      'How do you get from the fishing to a research ship?',
      'How does somebody come to run seven field stations?',
      'How does a boy from a slate town come to mend books?',
      'How did you come to teach at night?',
      'You have been in the Registry for fifteen years. By what door did you come in?',
      'What were you before this?',
      'Did you set out to work in payroll?',
      'Finance was not your first plan, was it?',
      'Nobody grows up wanting to run examinations. What happened to you?',
      'How did they get you out of the basement?',
      'You came from an ice cream factory. Did it help?',
      'What brought you to rare books?',
      'What was your road to the Lodge?',
    ],
  },
  {
    wordings: [
      'Why is what your team does important?',
      'Why does your team matter?',
      'Why should anybody outside your division care?',
      'Who is it all for?',
    ],
    asked: [
      'We could post them the certificate. Why go to the trouble?',
      'What does the ship do that a satellite cannot?',
      'Why mend the object, when we have a photograph of every page?',
      'Why does the University need a Night School?',
      'A park is pleasant too. Why must a university have a garden?',
      'Why lend them at all? Most museums would not let us breathe on them.',
      'What is a workshop for, when parts can be ordered from a catalogue?',
      'What can a kitchen do for a university that a sandwich shop cannot?',
      'Why should anybody outside your division care?',
      'What is the good of keeping it all?',
      'Who is it all for?',
      'If the reading is on a screen, why should the University pay for rooms?',
    ],
  },
  {
    wordings: [
      'What is at the top of your list at the moment?',
      'What are you working on this year?',
      'What is on your desk just now?',
      'What has to be done before the summer?',
    ],
    asked: [
      'What is the big job at present?',
      'What are you working on before next summer?',
      'What has to be ready before you sail?',
      'What is lying open in front of you?',
      'What are you fighting for this year?',
      'What is on your workbench just now?',
      'What do you want to have done before July?',
      'What is at the head of your list for the autumn?',
      'What is on the bench this month?',
      'What are you busy with this summer?',
      'What will be different next June?',
      'What are you going to do next?',
      'What are you trying to get done this year?',
      'What would you most like to put right?',
      'What is waiting on your desk?',
      'What is first in the book for this term?',
    ],
  },
  {
    wordings: [
      'What have been the most important lessons of your career?',
      'What has the job taught you?',
      'What have you learned on the job?',
    ],
    asked: [
      'What do you learn about people at sea?',
      'What did the fell teach you that an office never has?',
      'What else has the bench taught you?',
      'A lesson from the bakery',
      'What has teaching taught you?',
      'What has the Garden taught you?',
      'What have you learned from your borrowers?',
      'After so many years, what would you say the work has taught you?',
      'What has listening for a living taught you?',
      'What has the trade taught you that holds outside it?',
      'What have kitchens taught you about being in charge?',
      'What have forty-two years taught you?',
      'What has a life among figures taught you about words?',
      'Is there anything that the job has taught you about rules?',
      'What has a microscope taught you about managing people?',
      'What has the move upstairs taught you?',
      'What have you learned on the job?',
      'What is the best lesson that a catalogue has given you?',
      'What have you learned about silence?',
    ],
  },
  {
    wordings: [
      'What do you do when you are not at work?',
      'What do you do at the weekend?',
      'And on a day off?',
      'How do you unwind?',
    ],
    asked: [
      'What do you do for pleasure?',
      'What do you do with the rest of the year?',
      'What do you do ashore?',
      'And on a day off?',
      'And at home, are your own books in good repair?',
      'Switching oneself off',
      'What do you do with your days, then?',
      'And on Sundays, when everybody else is in your garden?',
      'And when the meeting is over?',
      'Do you have music at home?',
      'And when you have handed in the key?',
      'Where do you go when nobody needs you?',
      'What do your hands do on a Sunday?',
      'And when somebody else does the cooking?',
      'What do you do at the weekend?',
      'What do you read when it is not a budget?',
      'And what do you do in July?',
      'And out of the basement?',
      'Are you still ringing bells?',
      'How do you warm up?',
      'What do you do with your evenings?',
      'When we last spoke you were building miniature libraries. And now?',
      'What do you do with a day off?',
    ],
  },
  {
    wordings: [
      'If you were not in this post, what would you like to be doing?',
      'What would you be, if not {jobTitle}?',
      'Is there a life you did not lead that you think about?',
    ],
    asked: [
      'If there were no more processions, what would you be?',
      'Suppose there were no fell to go back to. What then?',
      'Is there a life you did not lead that you think about?',
      'And if music had not wanted you?',
      'If your mother had had her way?',
      'If there were no equipment left to count?',
      'And if the power went off for good?',
      'If you had to leave libraries tomorrow, where would you go?',
    ],
  },
  {
    wordings: [
      'What would you tell somebody who is starting out?',
      'What advice have you for somebody new?',
      'What would you pass on to whoever comes next?',
    ],
    asked: [
      'What would you pass on to whoever comes next?',
      'What would you tell somebody in their first week?',
      'What would you tell a young porter?',
    ],
  },
  {
    wordings: [
      'What keeps you awake at night?',
      'What are you worried about?',
      'What is your first worry this winter?',
    ],
    asked: [
      'What is your first worry this winter?',
      'What are you worried about at the moment?',
      'What keeps you awake?',
      'What is your great enemy?',
    ],
  },
  {
    wordings: ['Where did you learn your trade?', 'Who taught you?', 'What first drew you to the subject?'],
    asked: [
      'Was there a garden where you grew up?',
      'Where did you learn about the cold?',
      'You began as a glassblower. Who taught you?',
      'Where did you learn to cook for five thousand?',
      'When did you first look down a microscope?',
    ],
  },
  {
    wordings: [
      'What do people misunderstand about {division}?',
      'What should somebody know who has never been through your door?',
      'What goes on that nobody sees?',
    ],
    asked: [
      'People think of the Lodge as the place where parcels are. What else is it?',
      'Somebody who has never been through your door: what should they know?',
      'What do people misunderstand about your division?',
      'What goes on that a candidate never sees?',
    ],
  },
  {
    wordings: [
      'What does a usual day look like?',
      'What happens on a morning when nothing happens?',
      'What does your team do on an average Wednesday?',
    ],
    asked: [
      'What happens at a station on a morning when nothing happens?',
      'What does your team do on an average Wednesday?',
      'What do people come for at four in the morning?',
    ],
  },
  {
    wordings: ['What is the hardest part of the work?', 'Why is it harder than it looks?'],
    asked: ['What is the hardest part of the work?', 'Why is it harder than it looks?'],
  },
  {
    wordings: ['Which decision are you proudest of?', 'Which decision are you putting off?'],
    asked: ['Which decision are you putting off?', 'Which decision are you proudest of having recorded?'],
  },
  {
    wordings: ['Tell us about one night that you will not forget.', 'Tell us about a day when everything went wrong.'],
    asked: ['Tell us about the night of the flood.', 'Tell us about 1987.', 'Three in the morning'],
  },
  {
    wordings: ['Have you a rule that you work by?', 'Which of your instruments do you trust most?'],
    asked: ['Have you a rule that you work by?', 'Which of your instruments do you trust most?'],
  },
]
