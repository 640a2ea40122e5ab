/** Set F: a university magazine’s interviews, as interviewers write: lead-ins, statements first, headings, teams by name. Frozen before it was run. */
import type { LabelledSet } from './labelled-set.ts'

export const setF: LabelledSet = {
  title: 'F',
  questions: [
    {
      id: 'route',
      wordings: ['How did you come to your current role?', 'Tell us about your path to becoming {jobTitle}.'],
      asked: [
        'You started out as a marine biologist and now you run a library. What happened in between?',
        'So, Priya, from the shop floor to the Registry: how did that come about?',
        'How long is the story of you and Westmoor University, and where does it start?',
        'Tell us a little about the road that brought you to Estates.',
        'You joined us in 2019 from a private firm. What made you make the move?',
      ],
    },
    {
      id: 'why-team-matters',
      wordings: ['Why is the work of {team} important?', 'Why does what your team does matter?'],
      asked: [
        'Most staff never meet anybody from Research Governance. Why should they care that you exist?',
        'What would the University lose if the Timetabling Office closed tomorrow?',
        'What difference does Student Wellbeing make to the life of the campus?',
        'Why does a university need a Data Protection team at all?',
        'Why your work counts',
      ],
    },
    {
      id: 'top-of-list',
      wordings: ['What’s top of your list this term?', 'What are you focusing on at the moment?'],
      asked: [
        'It must be a busy season for Admissions. What is occupying you most?',
        'What’s on your desk right now?',
        'What are the big things for Procurement over the coming months?',
        'Which project is taking up most of your time?',
        'On the to-do list',
      ],
    },
    {
      id: 'career-lesson',
      wordings: ['What is the most important lesson your career has taught you?'],
      asked: [
        'Twenty-five years in higher education is a long time. What has it taught you?',
        'Lessons learnt along the way',
        'If there is one thing that working life has drummed into you, what is it?',
        'What do you know now about work that you wish you’d known at the outset?',
      ],
    },
    {
      id: 'outside-work',
      wordings: ['What do you get up to outside work?', 'When you’re not at work, where might we find you?'],
      asked: [
        'And once you have shut the laptop, how do you spend your time?',
        'We hear that you are quite the bell-ringer. What else fills your evenings?',
        'Away from the office',
        'How do you switch off after a long day in Registry?',
        'Tell us something about your life beyond the campus gates.',
      ],
    },
    {
      id: 'if-not',
      wordings: ['If you weren’t {jobTitle}, what would you be doing?'],
      asked: [
        'If you weren’t in Catering, what would you like to be doing?',
        'Suppose you had never gone into finance: what might you have become?',
        'In another life, what job would you have?',
        'What was the career you nearly had?',
      ],
    },
    {
      id: 'advice-to-others',
      wordings: ['What advice would you give to somebody who wants to do your job?'],
      asked: [
        'A young colleague dreams of being a Dean one day. What would you tell them?',
        'What would you say to anyone hoping to follow in your footsteps?',
        'Any tips for aspiring lab managers?',
        'How should somebody go about getting into your line of work?',
      ],
    },
    {
      id: 'proudest',
      wordings: ['What are you proudest of?', 'What has been your proudest moment at {institution}?'],
      asked: [
        'You must have seen many projects through at the Faculty of Arts. Which gives you the greatest sense of pride?',
        'Your finest hour at Westmoor?',
        'When did you last think: we really pulled that off?',
        'Which of your achievements would you like to be remembered for?',
      ],
    },
    {
      id: 'typical-day',
      wordings: ['What does a typical day look like?', 'Describe your working day.'],
      asked: [
        'I don’t suppose that two days are alike in Security. But what might a Monday hold?',
        'Walk us through yesterday, from the alarm clock to lights out.',
        'What time do you get in, and what happens then?',
        'How is your week usually made up?',
        'A day in the life of the Academic Registrar',
      ],
    },
    {
      id: 'surprised',
      wordings: ['What has surprised you most since you joined {institution}?'],
      asked: [
        'Six months in, what didn’t you expect?',
        'Was anything here not at all as you had imagined it?',
        'What caught you off guard about university life?',
        'Biggest surprise so far?',
      ],
    },
    {
      id: 'myth',
      wordings: ['What’s the biggest myth about your job?', 'What do people get wrong about {team}?'],
      asked: [
        'What do people imagine that you do all day, and how wrong are they?',
        'Librarians just read books, don’t they? Put us right.',
        'Which misconception about the Legal Office would you like to lay to rest?',
        'What do colleagues always misunderstand about Internal Audit?',
      ],
    },
    {
      id: 'inspiration',
      wordings: ['Who inspires you?', 'Who has had the greatest influence on you?'],
      asked: [
        'Is there a teacher or mentor without whom you would not be here?',
        'Who do you look up to, inside the University or beyond it?',
        'Whose example do you try to follow?',
        'Role models',
      ],
    },
    {
      id: 'best-part',
      wordings: ['What’s the best thing about working at {institution}?'],
      asked: [
        'You could work anywhere. What keeps you at Westmoor?',
        'What do you love about being here?',
        'What makes this a good place to work?',
        'What would you miss most if you left the University?',
      ],
    },
    {
      id: 'hardest-part',
      wordings: ['What’s the most challenging part of your role?'],
      asked: [
        'It can’t all be plain sailing. What keeps you awake at night?',
        'Where do you find the job toughest?',
        'What are the main headaches in running Residences?',
        'Which side of the work do you struggle with?',
      ],
    },
    {
      id: 'in-five-years',
      wordings: ['Where would you like {team} to be in five years’ time?'],
      asked: [
        'What is your vision for the Press?',
        'Looking ahead, how do you hope that Sport & Recreation will have changed by 2030?',
        'What does the future hold for the Language Centre?',
        'Picture the department a few years from now. What do you see?',
      ],
    },
    {
      id: 'hidden-spot',
      wordings: ['Where is your favourite place on campus?'],
      asked: [
        'Is there a corner of the University that you particularly like?',
        'Where do you go on site when you need some peace and quiet?',
        'A spot that every newcomer ought to see?',
        'Best-loved building',
      ],
    },
  ],
  nothing: [
    'How many people work in your office?',
    'Who looks after the budget for the new science building?',
    'When will the refurbished gym reopen?',
    'What does a student pay for a room in Hawthorn Hall?',
    'Thank you for talking to us, Dr Lindqvist.',
    'The Registry moved to its new home in March.',
    'How is your team organised?',
    'Do you read on the train?',
    'What is the worst film you have ever seen?',
    'Have you got any pets?',
    'What languages do you speak?',
    'Photograph: Bea Holloway',
    'How do you take your tea?',
    'Who should we interview next?',
    'How can colleagues get in touch with you?',
    'Which of the University’s committees do you sit on?',
    'Where did you grow up?',
    'Will the car park charges go up next year?',
  ],
}
