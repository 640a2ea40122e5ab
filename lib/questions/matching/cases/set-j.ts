/** Set J: many kinds of question mixed, light and grave, written after F, G and H had been learned from and before it was run once. */
import type { LabelledSet } from './labelled-set.ts'

export const setJ: LabelledSet = {
  title: 'J',
  questions: [
    {
      id: 'first-wage',
      wordings: ['What was your first ever job?'],
      asked: [
        'How did you earn money as a teenager?',
        'What was the first thing that anyone paid you to do?',
        'Your earliest employment?',
      ],
    },
    {
      id: 'as-a-child',
      wordings: ['What did you want to be as a child?'],
      asked: [
        'What was the dream when you were ten?',
        'Did little Hannah already want to be a surgeon?',
        'Which career did you fancy when you were at primary school?',
      ],
    },
    {
      id: 'why-this-field',
      wordings: ['Why did you choose a career in {field}?'],
      asked: [
        'What appealed to you about policing?',
        'What lured you into the water industry?',
        'Why did you become a probation officer?',
        'How did your interest in maps begin?',
      ],
    },
    {
      id: 'boss',
      wordings: ['What kind of leader are you?'],
      asked: [
        'What would your team say about you as a manager?',
        'How do you go about leading four hundred people?',
        'What’s your philosophy of management?',
        'How do you motivate your staff?',
      ],
    },
    {
      id: 'good-leader',
      wordings: ['What makes a good leader?'],
      asked: [
        'Which traits should every boss have?',
        'What separates the great chiefs from the merely good?',
        'What do you look for in a manager?',
      ],
    },
    {
      id: 'difficult-decision',
      wordings: ['What is the most difficult decision you have had to make?'],
      asked: [
        'What was the hardest call of your career?',
        'Have you ever agonised over a choice?',
        'Tell us about a dilemma that you faced.',
      ],
    },
    {
      id: 'error',
      wordings: ['What has been your biggest failure, and what did you learn from it?'],
      asked: [
        'Do you have any regrets?',
        'Which mistake taught you most?',
        'What’s the worst blunder you’ve made at work?',
        'Ever made a complete hash of something?',
      ],
    },
    {
      id: 'pressure',
      wordings: ['How do you cope with stress?'],
      asked: [
        'What do you do when it all gets too much?',
        'How do you stay calm in a crisis?',
        'What’s your trick for keeping a cool head?',
        'Pressure: how do you handle it?',
      ],
    },
    {
      id: 'balance',
      wordings: ['How do you balance work and family life?'],
      asked: [
        'How do you make time for the children?',
        'Do you manage to leave the office on time?',
        'Is there a secret to juggling home and job?',
      ],
    },
    {
      id: 'weekend',
      wordings: ['What does your perfect weekend look like?'],
      asked: [
        'How do you like to spend Saturdays and Sundays?',
        'Describe your ideal day off.',
        'It’s the bank holiday. What are you up to?',
      ],
    },
    {
      id: 'keep-fit',
      wordings: ['How do you keep fit?'],
      asked: ['Do you do any sport?', 'Gym bunny or couch potato?', 'What exercise do you get?'],
    },
    {
      id: 'pages',
      wordings: ['Which book would you recommend?'],
      asked: [
        'What’s the best thing you’ve read lately?',
        'A novel that everybody should read?',
        'Who is your favourite writer?',
      ],
    },
    {
      id: 'tunes',
      wordings: ['What music do you listen to?'],
      asked: ['What’s on your playlist?', 'Which band would you travel to see?', 'What do you sing in the shower?'],
    },
    {
      id: 'plate',
      wordings: ['What’s your favourite food?'],
      asked: [
        'What could you eat until the cows come home?',
        'Curry or fish and chips?',
        'What’s your comfort food?',
        'What will you always order from the menu?',
      ],
    },
    {
      id: 'guests',
      wordings: ['Which famous person would you invite to dinner?'],
      asked: [
        'Who would you most like to sit beside at a banquet?',
        'Choose three people from the past for a supper party.',
        'Who from history would you love to meet?',
      ],
    },
    {
      id: 'trip',
      wordings: ['What’s the best place you have ever visited?'],
      asked: [
        'Which holiday do you remember most fondly?',
        'Where have your travels taken you that you’d recommend?',
        'Most beautiful spot on earth?',
      ],
    },
    {
      id: 'funny',
      wordings: ['What makes you laugh?'],
      asked: [
        'Who’s the funniest person you know?',
        'What tickles you?',
        'When did you last have a fit of the giggles?',
      ],
    },
    {
      id: 'shame',
      wordings: ['What was your most embarrassing moment?'],
      asked: [
        'When did you last wish that the floor would open beneath you?',
        'Have you ever made a fool of yourself in public?',
        'What still makes you blush?',
      ],
    },
    {
      id: 'afraid',
      wordings: ['What are you afraid of?'],
      asked: ['What’s your greatest fear?', 'Heights, spiders, public speaking: which one scares you?', 'Any phobias?'],
    },
    {
      id: 'without',
      wordings: ['What could you not live without?'],
      asked: [
        'Which gadget would you be lost without?',
        'What do you never leave home without?',
        'What would you rescue if the house caught fire?',
      ],
    },
    {
      id: 'secret',
      wordings: ['What is something that people don’t know about you?'],
      asked: [
        'What would your colleagues be amazed to hear?',
        'Let us in on a secret.',
        'Share a fun fact about yourself.',
      ],
    },
    {
      id: 'motto',
      wordings: ['What is your motto?'],
      asked: ['Which saying do you live by?', 'What’s your philosophy of life?', 'Do you have a favourite quotation?'],
    },
    {
      id: 'remembered',
      wordings: ['How would you like to be remembered?'],
      asked: [
        'What should it say on your headstone?',
        'What do you want to leave behind you?',
        'When you retire, what would you like people to say?',
      ],
    },
    {
      id: 'change',
      wordings: ['If you could change one thing about {institution}, what would it be?'],
      asked: [
        'If you were king for a day, what would you do?',
        'What ought we to do better?',
        'What would you fix about Harbour Water if you had a free hand?',
      ],
    },
  ],
  nothing: [
    'How many reservoirs do you own?',
    'What is the pension age?',
    'Who was chief constable before you?',
    'Which desk is yours?',
    'What colour is your front door?',
    'Will bills rise in April?',
    'How do I report a leak?',
    'Did the police close the road?',
    'What is your star sign?',
    'Are you left-handed?',
    'What’s a typical day for you?',
    'What is your team working on right now?',
    'Why is your department important?',
    'Who made the decision to sell the depot?',
    'What is the weather like?',
    'Can you hear me?',
    'Next, a few short ones.',
    'What does the leader of the opposition think?',
    'When does the book shop close?',
  ],
}
