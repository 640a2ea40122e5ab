/** Set G: people at a hospital, a council and a railway, asked in words that their bank does not have. Frozen before it was run. */
import type { LabelledSet } from './labelled-set.ts'

export const setG: LabelledSet = {
  title: 'G',
  questions: [
    {
      id: 'start',
      wordings: ['How did you get into {field}?'],
      asked: [
        'What first drew you towards nursing?',
        'Was medicine always the plan?',
        'Why the railway?',
        'What attracted you to local government in the first place?',
      ],
    },
    {
      id: 'duties',
      wordings: ['What does your job involve?'],
      asked: [
        'What are you here for, in plain English?',
        'How would you sum up your role for somebody you met at a party?',
        'Which responsibilities does a Head of Signalling have?',
        'What falls to you?',
      ],
    },
    {
      id: 'favourite-bit',
      wordings: ['What do you enjoy most about your work?'],
      asked: [
        'What gets you out of bed in the morning?',
        'When do you go home with a smile on your face?',
        'What makes a shift worthwhile?',
        'Where’s the fun in running a depot?',
      ],
    },
    {
      id: 'least-favourite',
      wordings: ['What do you like least about your work?'],
      asked: [
        'Which task would you gladly hand to somebody else?',
        'What gets you down?',
        'What makes you sigh when it lands in your inbox?',
        'If you could drop one duty for good, which?',
      ],
    },
    {
      id: 'challenge',
      wordings: ['What are the biggest challenges facing {team}?'],
      asked: [
        'What stops you from sleeping soundly?',
        'What are you up against in Housing?',
        'Which knots is Maternity trying to untie?',
        'Where does the shoe pinch?',
      ],
    },
    {
      id: 'proud',
      wordings: ['What is your greatest achievement?'],
      asked: [
        'What will you tell your grandchildren about?',
        'Which piece of work are you especially pleased with?',
        'What would you put on your own plaque?',
        'What feather in your cap means most to you?',
      ],
    },
    {
      id: 'mistake',
      wordings: ['What is the biggest mistake you have made?'],
      asked: [
        'When did you get it badly wrong?',
        'Tell us about a time that things went pear-shaped.',
        'What would you do differently, given the chance again?',
        'Have you ever dropped a clanger?',
      ],
    },
    {
      id: 'advice',
      wordings: ['What is the best advice you have been given?'],
      asked: [
        'Which words of wisdom have stayed with you?',
        'What did an old hand once tell you that you still go by?',
        'Do you have a motto?',
        'What’s the wisest thing anybody ever said to you?',
      ],
    },
    {
      id: 'younger-self',
      wordings: ['What would you tell your younger self?'],
      asked: [
        'If you could write to yourself at eighteen, what would the letter say?',
        'What do you wish somebody had told you on day one?',
        'Meet the teenage you. What do you say?',
        'A word to the apprentice that you once were?',
      ],
    },
    {
      id: 'relax',
      wordings: ['How do you like to relax?'],
      asked: [
        'How do you recharge your batteries?',
        'What do your days off look like?',
        'Any hobbies?',
        'What helps you leave the ward behind?',
        'What’s your idea of a perfect Sunday?',
      ],
    },
    {
      id: 'other-career',
      wordings: ['If you had not become {jobTitle}, what would you have done?'],
      asked: [
        'What’s plan B?',
        'Which profession would you try if you could start over?',
        'What did you dream of being as a kid?',
        'Had it not been for trains, what then?',
      ],
    },
    {
      id: 'change-one-thing',
      wordings: ['If you could change one thing about {institution}, what would it be?'],
      asked: [
        'You have been handed a magic wand. What do you fix first?',
        'If you ran the council for a day, what would be different by nightfall?',
        'What needs to be better at St Brannoc’s?',
        'What should we stop doing?',
      ],
    },
    {
      id: 'leadership',
      wordings: ['How would you describe your leadership style?'],
      asked: [
        'What kind of boss are you?',
        'How do you get the best out of people?',
        'What would your staff say about how you manage?',
        'Are you hands-on, or do you leave folk to get on with it?',
      ],
    },
    {
      id: 'qualities',
      wordings: ['What qualities does somebody need to do your job well?'],
      asked: [
        'What makes a good midwife?',
        'What does it take to be a train dispatcher?',
        'Who would be cut out for your post?',
        'Which skills are a must in a planning officer?',
      ],
    },
    {
      id: 'future',
      wordings: ['How do you see {field} changing over the next ten years?'],
      asked: [
        'What will surgery look like in 2035?',
        'Where are the railways heading?',
        'What’s round the corner for social care?',
        'Gaze into your crystal ball.',
      ],
    },
    {
      id: 'memorable',
      wordings: ['What is your most memorable day at work?'],
      asked: [
        'Which shift will you never forget?',
        'Is there a patient who has stayed in your mind?',
        'What’s the strangest thing that you have seen on the job?',
        'Got a good story from your time on the platforms?',
      ],
    },
    {
      id: 'joining',
      wordings: ['What would you say to someone thinking of joining {institution}?'],
      asked: [
        'Sell us the Trust in one sentence.',
        'Why should a school leaver apply to you?',
        'What’s your pitch to would-be recruits?',
        'Somebody is wavering over an application form. Convince them.',
      ],
    },
    {
      id: 'thanks',
      wordings: ['Who would you like to thank?'],
      asked: [
        'To whom do you owe a debt of gratitude?',
        'Any unsung heroes that deserve a mention?',
        'Who has been your rock?',
        'Time for a shout-out: who gets it?',
      ],
    },
  ],
  nothing: [
    'How many beds does the hospital have?',
    'Which line will be electrified first?',
    'What was your favourite subject at school?',
    'Are you a cat person or a dog person?',
    'Who appointed you?',
    'What is the council tax for a band D house?',
    'When do visiting hours start?',
    'How do you travel to work?',
    'What was the last book you read?',
    'Does the union agree with the new rota?',
    'Where was this picture taken?',
    'Good morning, and welcome.',
    'Staff may apply for a season ticket loan.',
    'What would you cook for guests?',
    'How is the station funded?',
    'What was the last thing that made you laugh?',
    'How old are the carriages?',
    'Who is your deputy?',
  ],
}
