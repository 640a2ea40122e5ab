/** Set K, written last of all, after every other had been learned from: its first run says best what an unknown bank may expect. */
import type { LabelledSet } from './labelled-set.ts'

export const setK: LabelledSet = {
  title: 'K',
  questions: [
    {
      id: 'route',
      wordings: ['How did you come to be {jobTitle}?', 'Tell us about your career path.'],
      asked: [
        'You trained as a dancer. How on earth did you end up running a finance department?',
        'What took you from teaching to publishing?',
        'Give us the short version of your CV.',
        'How did you find your way into the Borough Archives?',
        'Background and career',
      ],
    },
    {
      id: 'focus',
      wordings: ['What’s at the top of your in-tray?', 'What are your priorities for the coming year?'],
      asked: [
        'The budget is tight and the building is full. What are you tackling first?',
        'What’s keeping you busy?',
        'What are the next big steps for Digital?',
        'Which projects are you most involved in now?',
      ],
    },
    {
      id: 'matters',
      wordings: ['Why does the work of {team} matter?'],
      asked: [
        'What difference does your department make to residents?',
        'Why do we need a Sustainability Office?',
        'What would happen if your team did not exist?',
        'How does Planning help the people of the borough?',
      ],
    },
    {
      id: 'lessons',
      wordings: ['What are the most important things you have learned in your career?'],
      asked: [
        'What have thirty years in social work taught you?',
        'Any lessons that you’d like to pass on?',
        'What do you wish that you had known when you started?',
        'Since becoming a manager, what have you learnt about people?',
      ],
    },
    {
      id: 'relax',
      wordings: ['How do you like to spend your spare time?'],
      asked: [
        'What do you do to unwind after a hectic week?',
        'Away from the council chamber, what makes you tick?',
        'Do you have any hobbies?',
        'When you close the office door on a Friday, what then?',
        'Life outside work',
      ],
    },
    {
      id: 'alternative',
      wordings: ['If you weren’t doing this job, what would you be doing?'],
      asked: [
        'If you weren’t in publishing, what would you like to do?',
        'What other career might you have had?',
        'Imagine that libraries had never been invented. What would you have become?',
        'Dream job, if money didn’t matter?',
      ],
    },
    {
      id: 'advice-in',
      wordings: ['What is the most useful piece of advice you’ve been given?'],
      asked: [
        'What’s the best tip a boss ever gave you?',
        'Is there a saying that has guided you?',
        'Whose advice do you still follow?',
      ],
    },
    {
      id: 'advice-out',
      wordings: ['What advice do you have for people who want to work in {field}?'],
      asked: [
        'What would you tell a school leaver who wanted to be a planner?',
        'How can someone get into publishing?',
        'Your top tip for new councillors?',
        'What would you say to anyone thinking of applying?',
      ],
    },
    {
      id: 'proud',
      wordings: ['What has been your proudest achievement?'],
      asked: [
        'What are you most pleased to have done at the borough?',
        'Looking back, what stands out as your greatest success?',
        'Which project are you proudest of?',
        'Highlight of your career',
      ],
    },
    {
      id: 'day',
      wordings: ['What is a typical day like for you?'],
      asked: [
        'Talk us through an average week.',
        'What does your working day consist of?',
        'What time do you start, and what do you do first?',
        'How does a normal Monday unfold at the depot?',
      ],
    },
    {
      id: 'best',
      wordings: ['What do you enjoy most about your role?'],
      asked: [
        'What makes you look forward to Mondays?',
        'What’s the most satisfying part of being Editor?',
        'Why do you love what you do?',
        'What gives you a kick at work?',
      ],
    },
    {
      id: 'hard',
      wordings: ['What is the most difficult thing about your role?'],
      asked: [
        'What are the toughest challenges in your job?',
        'What’s the trickiest part of running a newsroom?',
        'Which problems give you sleepless nights?',
        'It sounds like a dream job, but there must be difficulties?',
      ],
    },
    {
      id: 'myth',
      wordings: ['What is the biggest misconception about what you do?'],
      asked: [
        'What do people always get wrong about editors?',
        'Everybody thinks that planners say no to everything. Is that fair?',
        'Which myth about councils would you love to bust?',
      ],
    },
    {
      id: 'hero',
      wordings: ['Who has influenced you most?'],
      asked: ['Who do you look up to?', 'Was there a mentor who shaped your career?', 'Who is your role model?'],
    },
    {
      id: 'future',
      wordings: ['How do you think {field} will change in the next decade?'],
      asked: [
        'What will libraries look like in twenty years?',
        'Where is publishing going?',
        'What trends do you see coming?',
      ],
    },
    {
      id: 'unknown',
      wordings: ['Tell us something about yourself that might surprise us.'],
      asked: [
        'What’s something that most colleagues wouldn’t know about you?',
        'Any hidden talents?',
        'What might your team be surprised to learn?',
      ],
    },
    {
      id: 'change',
      wordings: ['If you had a magic wand, what would you change?'],
      asked: [
        'What one improvement would you make here?',
        'If you ran the country, what’s the first law you’d pass?',
        'What would you do differently if you had unlimited money?',
      ],
    },
  ],
  nothing: [
    'How many councillors are there?',
    'What is your favourite colour?',
    'Who owns the building?',
    'When are the elections?',
    'What was your first job?',
    'What did you study at university?',
    'Which book are you reading?',
    'Where do you go on holiday?',
    'How can I object to a planning application?',
    'Interview by Carys Penhale',
    'The library has been closed since Tuesday.',
    'How big is the print run?',
    'What is on the menu in the canteen today?',
    'Do you have children?',
    'Why was the bin collection late?',
  ],
}
