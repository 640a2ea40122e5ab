/** Set H: light questions in quick succession, with near neighbours in the bank. Frozen before it was run. */
import type { LabelledSet } from './labelled-set.ts'

export const setH: LabelledSet = {
  title: 'H',
  questions: [
    {
      id: 'book',
      wordings: ['What are you reading at the moment?'],
      asked: [
        'What’s on your bedside table?',
        'Current book?',
        'Which novel have you got on the go?',
        'Last thing you read?',
      ],
    },
    {
      id: 'favourite-book',
      wordings: ['What is your favourite book?'],
      asked: [
        'Which book do you go back to again and again?',
        'A book that changed your life?',
        'Book you’d press on a friend',
      ],
    },
    {
      id: 'film',
      wordings: ['What is your favourite film?'],
      asked: [
        'Which movie could you watch over and over?',
        'Best film ever made?',
        'What would we catch you watching on a rainy afternoon at the cinema?',
      ],
    },
    {
      id: 'television',
      wordings: ['What are you watching on television?'],
      asked: ['Which box set are you hooked on?', 'What was the last series you binged?', 'TV show you never miss'],
    },
    {
      id: 'meal',
      wordings: ['What is your favourite meal?'],
      asked: [
        'What would you have for your last supper?',
        'Death-row dinner?',
        'Which dish could you eat every day?',
        'Food heaven',
      ],
    },
    {
      id: 'signature-dish',
      wordings: ['What is your signature dish?'],
      asked: [
        'What do you cook to impress?',
        'What are you best at making in the kitchen?',
        'You are hosting friends. What’s coming out of the oven?',
      ],
    },
    {
      id: 'dinner-guests',
      wordings: ['Who would be your dream dinner guests?'],
      asked: [
        'Which three people, living or dead, would you have round your table?',
        'Fantasy dinner party: who’s coming?',
        'You can have a drink with anybody from history. Who?',
        'With whom would you like to be stuck in a lift?',
      ],
    },
    {
      id: 'superpower',
      wordings: ['If you could have any superpower, what would it be?'],
      asked: [
        'Invisibility or flight?',
        'Which magic ability would you pick?',
        'You wake up as a superhero. What can you do?',
      ],
    },
    {
      id: 'lark',
      wordings: ['Are you an early bird or a night owl?'],
      asked: [
        'Morning person?',
        'Up with the lark or burning the midnight oil?',
        'When are you at your sharpest?',
        'What time does your alarm go off?',
      ],
    },
    {
      id: 'holiday',
      wordings: ['Where was your best holiday?'],
      asked: [
        'Which trip will you always remember?',
        'Tell us about a journey you’d love to do again.',
        'Favourite place you have been to?',
      ],
    },
    {
      id: 'dream-destination',
      wordings: ['Where in the world would you most like to go?'],
      asked: [
        'Which country is at the top of your bucket list?',
        'You’ve won a round-the-world ticket. First stop?',
        'A place you are longing to visit?',
      ],
    },
    {
      id: 'talent',
      wordings: ['Do you have a hidden talent?'],
      asked: [
        'What’s your party trick?',
        'What are you surprisingly good at?',
        'Any secret skills?',
        'What can you do that would astonish your colleagues?',
      ],
    },
    {
      id: 'guilty-pleasure',
      wordings: ['What is your guilty pleasure?'],
      asked: [
        'What do you indulge in when nobody’s looking?',
        'Your secret vice?',
        'What’s the treat you can’t resist?',
        'Go on, confess: what are you a bit ashamed of loving?',
      ],
    },
    {
      id: 'first-job',
      wordings: ['What was your first job?'],
      asked: [
        'How did you earn your pocket money?',
        'Who paid you your first wage?',
        'Saturday job as a teenager?',
        'Where did you begin your working life?',
      ],
    },
    {
      id: 'childhood-dream',
      wordings: ['What did you want to be when you grew up?'],
      asked: [
        'Childhood ambition?',
        'At seven, what did you say when grown-ups asked what you’d become?',
        'Did you always want to be a librarian?',
      ],
    },
    {
      id: 'soundtrack',
      wordings: ['What song would be the soundtrack of your life?'],
      asked: [
        'Which tune is always in your head?',
        'What’s your karaoke number?',
        'Favourite song?',
        'What’s on your playlist?',
        'Which record would you take to a desert island?',
      ],
    },
    {
      id: 'three-words',
      wordings: ['Describe yourself in three words.'],
      asked: ['How would your friends describe you?', 'You, in a nutshell?', 'Three adjectives that sum you up'],
    },
    {
      id: 'unknown-fact',
      wordings: ['What would people be surprised to learn about you?'],
      asked: [
        'Tell us something nobody here knows about you.',
        'A little-known fact about you?',
        'What doesn’t your CV tell us?',
      ],
    },
    {
      id: 'lottery',
      wordings: ['What would you do if you won the lottery?'],
      asked: [
        'A million pounds lands in your account. What now?',
        'If money were no object, how would you spend your days?',
        'How would you blow a fortune?',
      ],
    },
    {
      id: 'fire',
      wordings: ['What would you save from your burning house?'],
      asked: [
        'What’s your most treasured possession?',
        'Which object could you not live without?',
        'The flames are rising: what do you grab?',
      ],
    },
    {
      id: 'pet-hate',
      wordings: ['What is your pet hate?'],
      asked: [
        'What drives you up the wall?',
        'What really gets on your nerves?',
        'Room 101: what goes in?',
        'Which habit in others can’t you stand?',
      ],
    },
    {
      id: 'tea',
      wordings: ['Tea or coffee?'],
      asked: ['How do you take your brew?', 'What’s in your mug in the morning?', 'Flat white or builder’s?'],
    },
  ],
  nothing: [
    'What shoe size do you take?',
    'Do you have any brothers or sisters?',
    'What was the last museum you visited?',
    'Which newspaper do you take?',
    'Who was your first love?',
    'What is your middle name?',
    'Cats or dogs?',
    'How do you keep fit?',
    'How far do you live from the office?',
    'What’s your star sign?',
    'What sort of car do you drive?',
    'Who is in your team?',
    'Do you believe in ghosts?',
    'What are you wearing?',
    'Quick-fire round',
    'Right, let’s do the silly ones.',
    'Who wrote your favourite poem?',
    'When is your birthday?',
    'What would your perfect Saturday look like?',
  ],
}
