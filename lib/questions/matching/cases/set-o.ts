/** Set O: a hospital’s magazine, a council’s and a railway’s, mixed; written after N had been learned from, and run once before it was. */
import type { LabelledSet } from './labelled-set.ts'

export const setO: LabelledSet = {
  title: 'O',
  questions: [
    {
      id: 'first-job',
      wordings: ['What was your first job?'],
      asked: [
        'How did you earn your first money?',
        'Did you have a paper round?',
        'Where did you work as a student?',
        'What was on your very first payslip?',
      ],
    },
    {
      id: 'typical-day',
      wordings: ['What does a typical day look like for you?'],
      asked: [
        'Is any day ever normal in the control room?',
        'Take us through yesterday.',
        'How do your working hours tend to fill up?',
        'If I followed you around for a shift, what would I see?',
      ],
    },
    {
      id: 'advice-received',
      wordings: ['What is the best advice you have ever received?'],
      asked: [
        'Which words of wisdom have stayed with you?',
        'What did an old boss once tell you that you still use?',
        'Has anybody ever said something that changed how you work?',
        'Is there a tip you keep coming back to?',
      ],
    },
    {
      id: 'leadership',
      wordings: ['How would you describe your leadership style?'],
      asked: [
        'What sort of boss are you?',
        'How do you get the best out of people?',
        'What’s your approach to managing a team?',
        'Hands-on or hands-off?',
        'What are you like to work for?',
      ],
    },
    {
      id: 'meetings',
      wordings: ['What do you think of meetings?'],
      asked: [
        'How do you survive a day of back-to-back meetings?',
        'Which regular gathering would you strike from the calendar?',
        'What is the perfect length for a meeting?',
        'Do you enjoy chairing?',
      ],
    },
    {
      id: 'home-working',
      wordings: ['Do you work from home?'],
      asked: [
        'How many days a week are you in the office?',
        'Has hybrid working been good for your team?',
        'Where do you get more done: here or at your kitchen table?',
        'What do you miss on the days you don’t come in?',
      ],
    },
    {
      id: 'learned-about-yourself',
      wordings: ['What is the most important lesson you have learned?'],
      asked: [
        'What has this job taught you?',
        'What do you know now that you didn’t at twenty-five?',
        'What did you have to find out the hard way?',
        'Which penny took longest to drop?',
      ],
    },
    {
      id: 'funny',
      wordings: ['What is the funniest thing that has happened to you at work?'],
      asked: [
        'Tell us about a time you couldn’t stop laughing at work.',
        'Any embarrassing moments you can share?',
        'What is the oddest thing you’ve seen on a night shift?',
        'When did you last want the ground to swallow you?',
      ],
    },
    {
      id: 'dinner',
      wordings: ['Who would you invite to a dinner party?'],
      asked: [
        'You can have lunch with anyone, living or dead. Who?',
        'Which three people would you have round your table?',
        'Who from history would you like to meet?',
        'Who would be your ideal companion on a long train journey?',
      ],
    },
    {
      id: 'film',
      wordings: ['What is your favourite film?'],
      asked: [
        'Which movie could you watch again and again?',
        'What was the last thing you saw at the cinema?',
        'Popcorn’s ready. What are we watching?',
        'Is there a picture you know by heart?',
      ],
    },
    {
      id: 'coffee',
      wordings: ['Tea or coffee?'],
      asked: [
        'How do you take your coffee?',
        'What’s in your mug?',
        'Flat white or builder’s brew?',
        'What gets you going first thing: caffeine or a run?',
      ],
    },
    {
      id: 'pets',
      wordings: ['Do you have any pets?'],
      asked: [
        'Who’s waiting for you at home on four legs?',
        'Cat person or dog person?',
        'Any animals in the household?',
        'Does a dog take you for walks?',
      ],
    },
    {
      id: 'languages',
      wordings: ['What languages do you speak?'],
      asked: [
        'Could you order a beer in anything but English?',
        'Do you speak Gaelic?',
        'Was English your first language?',
        'How many tongues are you fluent in?',
      ],
    },
    {
      id: 'future',
      wordings: ['Where do you see the service in five years?'],
      asked: [
        'What will the depot look like in 2035?',
        'If we came back in a decade, what would we find?',
        'What’s on the horizon for your department?',
        'What are your long-term plans for the wards?',
      ],
    },
    {
      id: 'hero',
      wordings: ['Who has inspired you?'],
      asked: [
        'Whose career would you most like to have had?',
        'Did a teacher ever change your life?',
        'Who do you look up to?',
        'Without whom would you not be sitting here?',
      ],
    },
    {
      id: 'stress',
      wordings: ['How do you cope with stress?'],
      asked: [
        'What do you do when it all gets on top of you?',
        'How do you keep a cool head in an emergency?',
        'Are you good under pressure?',
        'How do you calm down after a bad night on the ward?',
      ],
    },
    {
      id: 'other-life',
      wordings: ['If you weren’t {jobTitle}, what would you be?'],
      asked: [
        'What would you have done with your life if you hadn’t gone into medicine?',
        'In a parallel universe, what’s on your door?',
        'Is there another career you’d have loved?',
        'If the railway shut tomorrow, what would you do instead?',
      ],
    },
  ],
  nothing: [
    'Where do you usually shop?',
    'What superpower would you like?',
    'What is your favourite season?',
    'How old is the building?',
    'How many calls does the control room take each night?',
    'What languages is the site translated into?',
    'Which film is being shown on Friday?',
    'Is there a meeting this afternoon?',
    'Who invited the press?',
    'Why do trains need leaves cleared from the line?',
    'What is the future of the euro?',
    'Do dogs have to be kept on a lead?',
    'What did the inspector find?',
    'How did the choir come to sing at the opening?',
    'Who is leading the inquiry?',
    'When did coffee first reach Europe?',
    'What does the letter say?',
    'Is stress on the first syllable?',
    'What will happen to the old depot?',
    'How do I claim expenses?',
    'Which charity do you support?',
    'Are you afraid of spiders?',
    'She smiles and puts down her cup.',
    'We talked for an hour on platform two.',
    'Turn to page nine.',
    'Picture: the new ward',
    'Thank you very much indeed.',
    'Right, shall we?',
  ],
}
