/** Set D: a bank of less usual questions, written after the first phrases, and tuned on since. */
import type { LabelledSet } from './labelled-set.ts'

export const setD: LabelledSet = {
  title: 'D',
  questions: [
    {
      id: 'arrive',
      wordings: ['What is the first thing you do when you arrive at work?'],
      asked: [
        'How do you begin your working day?',
        'You walk in at eight: what happens first?',
        'When you get to your desk, what do you do first?',
      ],
    },
    {
      id: 'dislike',
      wordings: ['What do you dislike about your job?'],
      asked: [
        'Which task would you gladly hand to somebody else?',
        'What’s the dullest part of being Bursar?',
        'Is there anything you don’t enjoy about the role?',
        'What do you find tiresome?',
      ],
    },
    {
      id: 'opinion',
      wordings: ['What do your colleagues think of you?'],
      asked: [
        'How are you seen by the people you work with?',
        'What would your staff say if we asked them about you?',
        'What’s your reputation in the office?',
      ],
    },
    {
      id: 'success-tip',
      wordings: ['What is your tip for success?'],
      asked: [
        'What’s the secret of doing well in this business?',
        'How does one get ahead?',
        'What do you put your success down to?',
        'What does it take to succeed as {jobTitle}?',
      ],
    },
    {
      id: 'remembered',
      wordings: ['How would you like to be remembered?'],
      asked: [
        'What do you hope to leave behind?',
        'What should they put on your gravestone?',
        'What will your legacy be?',
        'When you’re gone, what do you want people to say?',
      ],
    },
    {
      id: 'weekend',
      wordings: ['What does your ideal weekend involve?'],
      asked: [
        'Describe your perfect Saturday.',
        'How would you spend two days with nothing in the diary?',
        'What’s a good Sunday for you?',
      ],
    },
    {
      id: 'phone',
      wordings: ['How long can you go without your mobile phone?'],
      asked: [
        'Could you live without your phone for a week?',
        'Do you ever turn your mobile off?',
        'How attached are you to your smartphone?',
      ],
    },
    {
      id: 'bucket',
      wordings: ['What is the first item on your bucket list?'],
      asked: [
        'What would you like to do before you die?',
        'What is still left for you to try?',
        'Is there something that you have always wanted to do?',
        'Which unfulfilled ambition would you like to realise?',
      ],
    },
    {
      id: 'extravagance',
      wordings: ['What is your greatest extravagance?'],
      asked: [
        'What do you splash out on?',
        'Which luxury do you allow yourself?',
        'What do you spend too much money on?',
        'What was your last treat to yourself?',
      ],
    },
    {
      id: 'possession',
      wordings: ['What is your most treasured possession?'],
      asked: [
        'What object means the most to you?',
        'If your house was burning down, what would you save?',
        'What’s the most precious thing that you own?',
      ],
    },
    {
      id: 'fear',
      wordings: ['What is your greatest fear?'],
      asked: ['What frightens you?', 'Do you have any phobias?', 'What are you scared of?'],
    },
    {
      id: 'talent',
      wordings: ['Which talent would you most like to have?'],
      asked: [
        'What skill do you wish you had?',
        'If you could be brilliant at anything, what would it be?',
        'What would you love to be able to do?',
      ],
    },
    {
      id: 'one-sentence',
      wordings: ['Describe your role in one sentence.'],
      asked: [
        'What do you actually do?',
        'How do you explain your work to your grandmother?',
        'Your job in a nutshell?',
        'What does a Deputy Registrar do?',
        'In a few words, what does your position consist of?',
      ],
    },
    {
      id: 'looking-forward',
      wordings: ['What are you most looking forward to?'],
      asked: [
        'What excites you about the months ahead?',
        'What can’t you wait to get started on?',
        'Which coming event are you keenest on?',
      ],
    },
    {
      id: 'dinner-cook',
      wordings: ['What would you cook if we came for dinner?'],
      asked: ['What’s your signature dish?', 'Are you any good in the kitchen?', 'You’re hosting: what’s on the menu?'],
    },
    {
      id: 'hometown',
      wordings: ['Where did you grow up?'],
      asked: [
        'Where are you from originally?',
        'What was your childhood like?',
        'Tell us about the place you come from.',
      ],
    },
    {
      id: 'pets',
      wordings: ['Do you have any pets?'],
      asked: ['Cats or dogs?', 'Is there an animal in your household?', 'Tell us about your dog.'],
    },
    {
      id: 'laugh',
      wordings: ['What makes you laugh?'],
      asked: [
        'Who is the funniest person you know?',
        'What tickles your sense of humour?',
        'When did you last have a good giggle?',
      ],
    },
    {
      id: 'embarrassing',
      wordings: ['What is your most embarrassing moment at work?'],
      asked: [
        'When have you wanted the ground to swallow you up?',
        'Have you ever made a fool of yourself in the office?',
        'What’s the most awkward thing that has happened to you here?',
      ],
    },
    {
      id: 'decision',
      wordings: ['What is the hardest decision you have had to make?'],
      asked: [
        'Which choice did you agonise over the most?',
        'What was your toughest call?',
        'Tell us about a difficult judgement that you had to take.',
      ],
    },
    {
      id: 'pressure',
      wordings: ['How do you cope with pressure?'],
      asked: [
        'How do you handle stress?',
        'What do you do when it all gets too much?',
        'How do you stay calm in a crisis?',
      ],
    },
    {
      id: 'balance',
      wordings: ['How do you balance work and family life?'],
      asked: [
        'How do you juggle the job and the children?',
        'What’s your secret to a good work–life balance?',
        'How do you make sure you get home in time for tea?',
      ],
    },
    {
      id: 'changed',
      wordings: ['How has {field} changed since you started?'],
      asked: [
        'What’s different about nursing compared with when you began?',
        'What are the biggest changes you have seen in your time?',
        'In twenty years on the railway, what has altered the most?',
      ],
    },
    {
      id: 'team',
      wordings: ['Who is in your team and what do they do?'],
      asked: [
        'Introduce us to your colleagues.',
        'Tell us about the people in the Fundraising team.',
        'How many are you, and who does what?',
        'What does the Estates team do?',
      ],
    },
    {
      id: 'favourite-object',
      wordings: ['What is your favourite object in the collection?'],
      asked: [
        'Which exhibit would you take home?',
        'Of all the things in the museum, which do you love the most?',
        'Do you have a favourite piece here?',
      ],
    },
    {
      id: 'favourite-spot',
      wordings: ['Where is your favourite spot on campus?'],
      asked: [
        'Which corner of the university do you like best?',
        'Where on site do you go for peace and quiet?',
        'What is your favourite building here?',
      ],
    },
    {
      id: 'collaborate',
      wordings: ['How can other teams work with yours?'],
      asked: [
        'What can colleagues do to help you?',
        'How might other departments get involved with what you do?',
        'What do you need from the rest of us?',
      ],
    },
    {
      id: 'era',
      wordings: ['If you could travel in time, where would you go?'],
      asked: [
        'Which period of history would you have liked to live in?',
        'You have a time machine: what’s your first stop?',
        'What era should you have been born in?',
      ],
    },
    {
      id: 'morning-night',
      wordings: ['Are you a morning person or a night owl?'],
      asked: [
        'Early bird or night owl?',
        'Are you at your best in the morning or in the evening?',
        'What time do you get up?',
      ],
    },
    {
      id: 'study',
      wordings: ['What did you study, and where?'],
      asked: [
        'Where did you go to university?',
        'Which subject did you take your degree in?',
        'What are you qualified in?',
      ],
    },
    {
      id: 'memory',
      wordings: ['What is your earliest memory?'],
      asked: [
        'How far back can you remember?',
        'What’s the first thing you can recall from childhood?',
        'What do you remember from when you were very small?',
      ],
    },
    {
      id: 'pet-hate',
      wordings: ['What is your pet hate?'],
      asked: [
        'What really winds you up?',
        'Which habit of other people annoys you most?',
        'What makes your blood boil?',
      ],
    },
  ],
  nothing: [
    'What is the first thing visitors see when they arrive at the station?',
    'Who approved the new logo?',
    'How long is the platform?',
    'What does the mobile app cost?',
    'Where do the pensioners park?',
    'Which items are on the agenda for Monday?',
    'What happens if the alarm goes off?',
    'Is there a lift to the second floor?',
    'How often are the filters changed?',
    'What colour is the new uniform?',
    'When is the next train to Aldermere?',
    'What did the survey of staff show?',
    'Do you take sugar?',
    'Can I bring a guest?',
    'How do we apply for a parking permit?',
    'Which department had the highest sickness rate?',
    'What is the hardest material in the collection?',
    'Has your luggage arrived?',
    'What are your bank details?',
    'Would you sign here, please?',
    'Who will succeed the chairman?',
    'What did you say to the journalist on Tuesday?',
    'Do you support the strike?',
    'Why did you close the children’s ward?',
    'How much are you paid?',
    'What do you say to the residents who complained about the noise?',
    'Will the fares go up in January?',
    'What went wrong with the heating contract?',
    'Are the minutes of the last meeting correct?',
    'How was the weekend rota decided?',
    'The laughter was heard in the corridor.',
    'Click here to read part two',
    'Kind regards, the newsletter team',
    'Interview by Tom Arkwright',
    'Which newspaper reported the accident?',
    'How many pets are allowed in the flats?',
    'Where was the painting found?',
    'What is the plural of opus?',
    'Does the hospital balance its books?',
    'Who studied the effects of the drug?',
  ],
}
