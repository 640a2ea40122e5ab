/** Set I: a staff magazine’s interviews, written after F, G and H had been learned from and before it was run once. */
import type { LabelledSet } from './labelled-set.ts'

export const setI: LabelledSet = {
  title: 'I',
  questions: [
    {
      id: 'way-here',
      wordings: ['Tell us how you got to where you are now.', 'What was your route to becoming {jobTitle}?'],
      asked: [
        'You have been with the Observatory since 1999. How did it begin?',
        'Were you headhunted, or did you answer an advertisement?',
        'Can you sketch your professional life for us in a few strokes?',
        'What were you doing before the Archive snapped you up?',
        'From lab technician to Director',
      ],
    },
    {
      id: 'job-in-brief',
      wordings: ['What exactly do you do?', 'What does being {jobTitle} involve?'],
      asked: [
        'Your title is a mouthful, Tomasz. What does it mean in practice?',
        'For those who have never met you: what are you in charge of?',
        'How do you explain your job to your children?',
        'What is a Provenance Officer?',
      ],
    },
    {
      id: 'team-value',
      wordings: ['Why is {team} important to {institution}?'],
      asked: [
        'What would go wrong if Payroll took a month off?',
        'How do colleagues benefit from what the Conservation Studio does?',
        'Why does the Observatory bother with an Outreach team?',
        'What does Facilities bring to the party?',
        'What good does your unit do?',
      ],
    },
    {
      id: 'currently',
      wordings: ['What are you working on at the moment?', 'What is your main priority this year?'],
      asked: [
        'What is exercising you most these days?',
        'The new catalogue is done at last. What’s next on the agenda?',
        'What has pride of place on your to-do list?',
        'Where is most of your energy going?',
        'Current projects',
      ],
    },
    {
      id: 'career-lessons',
      wordings: ['What lessons has your career taught you?'],
      asked: [
        'What have you picked up over three decades in science?',
        'What would you say was the hardest lesson?',
        'Which truths about working life took you longest to grasp?',
        'What has the job taught you about people?',
      ],
    },
    {
      id: 'off-duty',
      wordings: ['What do you do when you are not working?', 'How do you relax?'],
      asked: [
        'It is six o’clock on a Friday. What happens next?',
        'I gather that you keep bees. Any other pastimes?',
        'How do you clear your head after a difficult meeting?',
        'Who are you when you take off your lanyard?',
        'Interests beyond work',
      ],
    },
    {
      id: 'other-life',
      wordings: ['If you weren’t {jobTitle}, what would you be?'],
      asked: [
        'If you weren’t in Collections, where might you have ended up?',
        'Which job would you take if this one vanished overnight?',
        'Was there ever another calling?',
        'You can have any profession but your own. Which is it?',
      ],
    },
    {
      id: 'tip-received',
      wordings: ['What’s the best advice you’ve ever received?'],
      asked: [
        'What did somebody once say to you that changed how you work?',
        'Did anybody ever give you a really good tip?',
        'Is there a piece of wisdom that you keep returning to?',
        'Which words of counsel do you treasure?',
      ],
    },
    {
      id: 'tip-given',
      wordings: ['What advice would you give to somebody starting out in {field}?'],
      asked: [
        'What should a fresh graduate know before entering astronomy?',
        'How can young curators get ahead?',
        'Suppose that my niece wants to do what you do. What do you tell her?',
        'Your message for the next generation of engineers?',
      ],
    },
    {
      id: 'proud-of',
      wordings: ['What achievement are you most proud of?'],
      asked: [
        'What’s the best thing to have come out of your time in Digital Services?',
        'Which success tasted sweetest?',
        'When did you feel that all of the effort had paid off?',
        'Career highlight?',
      ],
    },
    {
      id: 'ordinary-day',
      wordings: ['Describe a typical day.'],
      asked: [
        'What does a Wednesday look like for a Head of Security?',
        'How do you divide up your hours?',
        'Take us through a normal shift, Rosa.',
        'Is any day like another?',
      ],
    },
    {
      id: 'unexpected',
      wordings: ['What has surprised you about working here?'],
      asked: [
        'Now that you have been here for a year, what was not as you’d thought?',
        'What did nobody warn you about?',
        'Has anything astonished you since you arrived at the Observatory?',
      ],
    },
    {
      id: 'false-belief',
      wordings: ['What do people misunderstand about your work?'],
      asked: [
        'What’s the silliest thing that people believe about astronomers?',
        'Accountants are dull, they say. What do you say?',
        'Which cliché about your profession is least true?',
        'What would you like to set straight about Human Resources?',
      ],
    },
    {
      id: 'looked-up-to',
      wordings: ['Who has inspired you?'],
      asked: [
        'Who was your most important mentor?',
        'Whose work do you admire?',
        'Did a particular person set you on this path?',
        'Who are your idols?',
      ],
    },
    {
      id: 'difficulty',
      wordings: ['What is the hardest part of your job?'],
      asked: [
        'What gives you the biggest headache?',
        'What has been the greatest hurdle for the Records team this year?',
        'When does the work get difficult?',
        'Tell us about a challenge that you have had to overcome.',
      ],
    },
    {
      id: 'enjoyment',
      wordings: ['What do you love about your job?'],
      asked: [
        'What puts a spring in your step of a Monday?',
        'Which tasks do you look forward to?',
        'What is the greatest joy of being Head Gardener?',
        'When are you happiest at work?',
      ],
    },
    {
      id: 'looking-ahead',
      wordings: ['What are your hopes for the future of {team}?'],
      asked: [
        'What would you like the Studio to have achieved in three years?',
        'What does the next chapter look like for Estates?',
        'Where do you want to take the Library from here?',
      ],
    },
  ],
  nothing: [
    'How many telescopes are there on the hill?',
    'Who signs off the expenses?',
    'When was the Observatory founded?',
    'Who is your favourite author?',
    'What did you have for breakfast?',
    'Do you play an instrument?',
    'Are you on social media?',
    'This interview was conducted by telephone.',
    'What does the annual report say about visitor numbers?',
    'Where were you born?',
    'How should I pronounce your surname?',
    'Does the shop sell maps?',
    'Can you drive?',
    'Which football team do you support?',
    'The vacancy closes on Friday.',
    'How large is your team?',
    'What would you do if you won the lottery?',
    'Is the lift working again?',
  ],
}
