/** Set P: plain questions in a museum’s, a school’s and a water company’s ways; written after L to O had been learned from, and not learned from itself. */
import type { LabelledSet } from './labelled-set.ts'

export const setP: LabelledSet = {
  title: 'P',
  questions: [
    {
      id: 'misread',
      wordings: ['What do people misunderstand about your work?'],
      asked: [
        'What do visitors always get wrong about curators?',
        'What does everybody assume you do all day?',
        'Is there a cliché about your profession that annoys you?',
        'What would outsiders be surprised by?',
      ],
    },
    {
      id: 'team',
      wordings: ['Who is in your team?'],
      asked: [
        'Introduce us to the people you work with.',
        'Who works alongside you?',
        'How is your department made up?',
        'Tell us about your colleagues.',
      ],
    },
    {
      id: 'budget',
      wordings: ['What would you do with a bigger budget?'],
      asked: [
        'Somebody hands you an extra million for the school. Where does it go?',
        'How would you spend a windfall?',
        'If funding were unlimited, what would you do first?',
        'What can’t you afford that you wish you could?',
      ],
    },
    {
      id: 'first-thing',
      wordings: ['How do you start your working day?'],
      asked: [
        'What’s the first thing you do when you get in?',
        'Do you have a morning ritual?',
        'You sit down at your desk. Then what?',
        'Describe your mornings.',
      ],
    },
    {
      id: 'strength',
      wordings: ['What are you good at?'],
      asked: [
        'What is your greatest strength?',
        'What do colleagues come to you for?',
        'Which of your talents is most useful at work?',
        'What comes naturally to you?',
      ],
    },
    {
      id: 'fear',
      wordings: ['What are you afraid of?'],
      asked: [
        'What makes your knees knock?',
        'Do you have any phobias?',
        'Spiders, heights or public speaking?',
        'What is your biggest fear?',
      ],
    },
    {
      id: 'music',
      wordings: ['What music do you listen to?'],
      asked: [
        'What’s playing in your headphones?',
        'Which album would you save?',
        'Last concert you went to?',
        'What do you sing in the shower?',
      ],
    },
    {
      id: 'holiday',
      wordings: ['Where did you go on your last holiday?'],
      asked: [
        'Where were you this summer?',
        'What was your most recent trip?',
        'Tell us about your last break abroad.',
        'Been anywhere nice lately?',
      ],
    },
    {
      id: 'retire',
      wordings: ['What are your plans for retirement?'],
      asked: [
        'What will you do with yourself when you stop working?',
        'How do you picture life after the school?',
        'When you finally hand over the keys, what then?',
        'Will you miss it when you go?',
      ],
    },
    {
      id: 'why-here',
      wordings: ['Why did you join the company?'],
      asked: [
        'What attracted you to this post?',
        'You could have worked anywhere. Why water?',
        'What made you say yes?',
        'What persuaded you to apply?',
      ],
    },
    {
      id: 'values',
      wordings: ['What values guide you?'],
      asked: [
        'What do you stand for?',
        'On what would you never give way?',
        'Which principles matter most to you?',
        'What do you believe in?',
      ],
    },
    {
      id: 'decision',
      wordings: ['What is the hardest decision you have had to make?'],
      asked: [
        'When were you most torn?',
        'Which call cost you most sleep?',
        'Tell us about a tough choice.',
        'Head or heart: how do you decide?',
      ],
    },
    {
      id: 'change',
      wordings: ['What would you change if you could?'],
      asked: [
        'You have a magic wand. What do you do?',
        'If you were in charge for a day, what would be different?',
        'Which rule would you scrap?',
        'What could we be doing better?',
      ],
    },
    {
      id: 'weekend',
      wordings: ['How do you spend your weekends?'],
      asked: [
        'What happens on Saturdays?',
        'Describe your perfect Sunday.',
        'What do you do on your days off?',
        'Where would we find you when the museum is shut?',
      ],
    },
  ],
  nothing: [
    'What time does the museum shut?',
    'Who sets the budget?',
    'How long have you been married?',
    'What is your favourite book?',
    'Which superpower would you choose?',
    'How many pupils are there?',
    'Where is the reservoir?',
    'What is the value of the collection?',
    'Who made the decision to close the pool?',
    'What is the music in the foyer?',
    'Are holidays longer in Scotland?',
    'Why did the pipe burst?',
    'Who is on the board?',
    'Do you have any pets?',
    'What is your favourite food?',
    'He has led the school since 2015.',
    'Our next stop is the workshop.',
    'See page four.',
    'Thanks, that was fun.',
    'Can you move a little to the left?',
  ],
}
