/** An eighth look: short follow-ups, quoted questions, answers that ask back. */
import type { Case } from './case.ts'

export const eighthLook: Case[] = [
  {
    title: 'magazine, long questions, rhetorical end',
    headline: 'The woman who counts bridges',
    name: 'Imelda Roach',
    jobTitle: 'Chief Engineer',
    organisation: 'Tarn Valley Council',
    standfirst: 'Imelda Roach looks after',
    text: `FEATURES

The woman who counts bridges

Imelda Roach looks after nine hundred bridges as Chief Engineer at Tarn Valley Council. Sam Pettifer met her under one of them.

Words: Sam Pettifer
Photographs: Lou Adair

You came to bridges late. You had been a violinist, and then a tax inspector, and I believe that you also sold boats for a summer. Was there a moment at which you knew?

There was. I was sitting under the Harl viaduct waiting for the rain to stop, and it struck me that somebody had decided where each of those stones would go. I have not been able to look at a bridge since without asking the same thing. Who was it, and did they go home happy?

Nine hundred is a great many. Which of them keeps you awake?

The small ones. Nobody writes to me about the big ones because everybody can see them. A culvert under a lane is a bridge too, and I have four hundred of those. When one of them goes the first that I hear of it is a tractor in a field where it should not be.

Do people thank you?

Once.

And what did they say?

That the noise had stopped. I had not known that there was a noise. How long had they been listening to it?

The Tarn Valley Council inspects every bridge once in two years.

Share this article
Subscribe to our newsletter`,
    exchanges: [
      [
        'You came to bridges late. You had been a violinist, and then a tax inspector, and I believe that you also sold boats for a summer. Was there a moment at which you knew?',
        'There was.',
        'go home happy?',
      ],
      ['Nine hundred is a great many. Which of them keeps you awake?', 'The small ones.', 'should not be.'],
      ['Do people thank you?', 'Once.', 'Once.'],
      ['And what did they say?', 'That the noise', ''],
    ],
    leftOver: ['Share this article', 'Words: Sam Pettifer'],
  },
  {
    title: 'alumni newsletter',
    name: 'Ruaridh Menzies',
    headline: 'Where are they now? Ruaridh Menzies (Geology, 1998)',
    jobTitle: 'Head of Avalanche Forecasting',
    organisation: 'Glen Orrin Mountain Service',
    text: `St Brannock's Alumni Newsletter | Spring 2024

Where are they now? Ruaridh Menzies (Geology, 1998)

Ruaridh Menzies left St Brannock's with a lower second and a broken ski. He is now Head of Avalanche Forecasting at the Glen Orrin Mountain Service.

What are you up to now?
I stand on snow and I decide whether other people should. We publish at five in the evening, every day from December, and I am usually changing a word at four fifty-nine.

Best memory of St Brannock's?
The field trip to Arran when Dr Pollock fell in. He kept on lecturing.

And the worst?
Finals, and the week after finals, when I read what I had written.

Which lecturer made the biggest impression?
Dr Pollock, for the reason given.

If you could give today's students one piece of advice?
Learn to write a short report. Nobody will ever ask you for a long one twice.

Do you still ski?
Less than you would think. My knees have published their own forecast.

Would you like to appear in Where are they now? Write to alumni@brannock.example`,
    exchanges: [
      ['What are you up to now?', 'I stand on', 'four fifty-nine.'],
      ["Best memory of St Brannock's?", 'The field trip', 'kept on lecturing.'],
      ['And the worst?', 'Finals', 'I had written.'],
      ['Which lecturer made the biggest impression?', 'Dr Pollock', 'reason given.'],
      ["If you could give today's students one piece of advice?", 'Learn to', 'one twice.'],
      ['Do you still ski?', 'Less than', 'own forecast.'],
    ],
    leftOver: [],
  },
  {
    title: 'intranet news page',
    name: 'Shabnam Ortiz',
    headline: 'Sixty seconds with… Shabnam Ortiz',
    jobTitle: 'Head of Payroll',
    text: `Skip to content
Intranet
Home
My tools
News
People finder
Search
News > All staff news > Sixty seconds with… Shabnam Ortiz
Sixty seconds with… Shabnam Ortiz
Internal Communications
12 March 2025
4 min read
👍 41  💬 3
This week we meet Shabnam Ortiz, Head of Payroll, who makes sure that the rest of us come back on Mondays.
What does your job involve?
I pay eleven thousand people on the twenty-eighth. On the twenty-ninth I answer the letters.
What do people misunderstand about payroll?
That there is a button. There is no button. There are forty people and a great deal of checking.
What's on your desk right now?
A cactus, two screens and a stapler that I have had since 1999. It is not the university's stapler.
What are you looking forward to?
April, when the tax year has turned over and I can see my children. Will they know me?
If you could change one thing about the place, what would it be?
I'd put a clock in the refectory. The one that is there has said ten to three since I came.
Like
Comment
Share
Comments (3)
Devon Hale
Lovely interview! Is that the clock by the door?
2 days ago
Reply
Priti Shaw
Thanks for paying me Shabnam :)
1 day ago
Reply
Related news
New car park opens on Monday
Have your say: what should we call the new boat?
Contact the intranet team
© Aldwick University 2025`,
    exchanges: [
      ['What does your job involve?', 'I pay', 'the letters.'],
      ['What do people misunderstand about payroll?', 'That there is a button.', 'checking.'],
      ["What's on your desk right now?", 'A cactus', "university's stapler."],
      ['What are you looking forward to?', 'April', 'Will they know me?'],
      ['If you could change one thing about the place, what would it be?', "I'd put", 'since I came.'],
    ],
    leftOver: ['Lovely interview', 'Thanks for paying me', 'New car park', 'Have your say', 'Like', 'People finder'],
  },
  {
    title: 'transcript with timestamps',
    name: 'Odette Marsh',
    text: `Recording: Leaders' podcast, episode 14
Transcribed automatically

[00:00:04] Host: Hello and welcome back. Today I'm joined by Odette Marsh, who is Director of Ferries. Odette, how do you become a director of ferries?
[00:00:19] Odette Marsh: You miss one. No, honestly, I missed the last boat when I was nineteen and the ticket clerk gave me tea, and I asked her what the job was like.
[00:00:41] Host: And what was it like?
[00:00:44] Odette Marsh: Cold. But I liked that everybody was going somewhere.
[00:01:02] Host: You've cancelled more sailings this winter than any director before you. People have been quite cross about that, and the paper has been very cross. How do you make that call?
[00:01:15] Odette Marsh: I ask one question, which is would I put my mother on it?
[00:01:24] Odette Marsh: And then I remember that my mother swims the Channel, so I ask about somebody else's mother.
[00:01:33] Host: Right.
[00:01:34] Odette Marsh: It is not a joke, really. The masters decide and I pay for it.
[00:01:50] Host: Where will we be in ten years?
[00:01:53] Odette Marsh: Electric, on the short routes. Does anybody like the smell of diesel? I do, a bit.
[00:02:10] Host: Odette, thank you very much.
[00:02:12] Odette Marsh: Thank you.`,
    exchanges: [
      [
        "Hello and welcome back. Today I'm joined by Odette Marsh, who is Director of Ferries. Odette, how do you become a director of ferries?",
        'You miss one.',
        'job was like.',
      ],
      ['And what was it like?', 'Cold.', 'going somewhere.'],
      [
        "You've cancelled more sailings this winter than any director before you. People have been quite cross about that, and the paper has been very cross. How do you make that call?",
        'I ask one question',
        'I pay for it.',
      ],
      ['Where will we be in ten years?', 'Electric', 'a bit.'],
    ],
    leftOver: ['thank you very much'],
    jobTitle: 'Director of Ferries',
  },
  {
    title: 'inline replies under quoted questions',
    name: 'Tamsin Okoro',
    text: `From: Tamsin Okoro
To: Editor
Subject: Re: your questions

Hello Ben,

Here you go, sorry for the delay.

On 4 May 2025, at 09:12, Ben Lisle wrote:
> Hi Tamsin, thanks for agreeing to this. Five questions, as short or long as you like.
>
> 1. What does a Head of Glasshouses do all day?

Mostly I open windows and I shut them. In between I write to people who want to open windows in my absence.

> 2. Which plant would you save in a fire?

The titan arum, because it took nineteen years and because it would smell worse on fire. Also, who else would?

> 3. What have you changed
> since you arrived?

We label in two languages now, Latin and English. My predecessor thought that one was enough.

> 4. What's your worst habit?

Overwatering.

> 5. Who should we talk to next?

The man who looks after the boilers. He has been here since before the boilers.

> Many thanks!
> Ben

All best,
Tamsin`,
    exchanges: [
      ['What does a Head of Glasshouses do all day?', 'Mostly I', 'my absence.'],
      ['Which plant would you save in a fire?', 'The titan', 'who else would?'],
      ['What have you changed since you arrived?', 'We label', 'was enough.'],
      ["What's your worst habit?", 'Overwatering.', 'Overwatering.'],
      ['Who should we talk to next?', 'The man', 'the boilers.'],
    ],
    leftOver: ['Here you go', 'All best', 'Many thanks'],
  },
  {
    title: 'numbered Word list with preface',
    name: 'Ferelith Boyce',
    jobTitle: 'Master of the Choristers',
    organisation: null,
    text: `Interview questions – returned
Name: Ferelith Boyce
Job title: Master of the Choristers

1.\tHow did you come to music?
Through the wall. Our neighbour taught the trumpet and we could not afford to move.
2.\tDescribe your first day here.
I was given a key that fitted nothing. I still have it.
3.\tWhat is the hardest part of the job?
Three things:
a) August
b) the lift to the organ loft
c) telling a boy that his voice has gone.
4.\tWhat has surprised you?
How quiet they can be. Forty children, and you can hear the clock; what other school can say that?
5.\tAnything else you would like to add?
No.`,
    exchanges: [
      ['How did you come to music?', 'Through', 'to move.'],
      ['Describe your first day here.', 'I was given', 'still have it.', 'invitation'],
      ['What is the hardest part of the job?', 'Three things', 'has gone.'],
      ['What has surprised you?', 'How quiet', 'say that?'],
      ['Anything else you would like to add?', 'No.', 'No.'],
    ],
    leftOver: [],
  },
  {
    title: 'bold markdown',
    name: 'Gideon Achterberg',
    jobTitle: 'Head of Data',
    headline: 'In conversation: Gideon Achterberg',
    organisation: 'Northmere Hospitals Trust',
    text: `# In conversation: Gideon Achterberg

*Gideon Achterberg is Head of Data at Northmere Hospitals Trust. He has four screens and no opinions, he says, until lunch.*

**You trained as a nurse. Does it show?**

Every day. I know what a bed is, and most people with a dashboard do not.

**What would you count if you could count anything?**

Kindness, badly. Then I would stop, because of what people would do to the number.

**The famous waiting list**

It is not one list. It is eleven, kept by eleven people, and until last year two of them were on paper.

**What did you do about it?**

I had lunch with each of them. *Then* I wrote some code.

---

*Interview by Hester Quill*`,
    exchanges: [
      ['You trained as a nurse. Does it show?', 'Every day.', 'do not.'],
      ['What would you count if you could count anything?', 'Kindness', 'the number.'],
      ['The famous waiting list', 'It is not one', 'on paper.', 'topic'],
      ['What did you do about it?', 'I had lunch', 'some code.'],
    ],
    leftOver: ['Interview by Hester Quill'],
  },
  {
    title: 'initials',
    name: 'Pia Jansen',
    jobTitle: 'Chief Operating Officer',
    organisation: 'Vellum Bank',
    text: `Pia Jansen is Chief Operating Officer of Vellum Bank. Sara Stott asked her about queues.

SS: Vellum still has branches. Why?
PJ: Because people still have questions. I spent a week at a counter in Dunmore and nobody asked me for money.
SS: What did they ask for?
PJ: Directions, mainly.

Somebody asked me whether her husband was dead. What do you say to that? I found out for her. He wasn't.
SS: That can't be in the plan.
PJ: It is now.
SS: You've said that a bank is a queue with a roof.
PJ: I said it at a dinner and I've regretted it since.
SS: Last question. Cash or card?
PJ: Cash. Always.`,
    exchanges: [
      ['Vellum still has branches. Why?', 'Because people', 'for money.'],
      ['What did they ask for?', 'Directions', "He wasn't."],
      ["That can't be in the plan.", 'It is now.', 'It is now.', 'invitation'],
      ["You've said that a bank is a queue with a roof.", 'I said', 'since.', 'invitation'],
      ['Last question. Cash or card?', 'Cash.', 'Always.'],
    ],
    leftOver: [],
  },
  {
    title: 'press release',
    exchanges: [],
    text: `PRESS RELEASE – for immediate use

Harbour Trust opens new slipway

The Sallow Harbour Trust today opened a slipway that will serve two hundred boats a year.

"We have waited eleven years for this," said Ulla Marsh, Chair of the Trust. "I remember when there was nothing here but mud, and I am delighted that my grandchildren will not."

What does it mean for boat owners? From Monday they can launch at any state of the tide.

"Why did it take so long? Because we had to move a colony of newts," added Marsh. "You cannot argue with newts."

The slipway cost £1.2 million. Who paid? The Trust, the county and an anonymous giver.

Notes to editors
For further information contact Peter Lisle on 01234 567890.`,
  },
  {
    title: 'faq',
    exchanges: [],
    text: `Library opening: frequently asked questions

When is the library open?
The library is open from eight until midnight in term, and from nine until five in vacation.

How do I get a card?
Bring a photograph and your letter of admission to the desk. We make the card while you wait.

Can I bring food?
Only drinks in closed cups may be brought in. My colleagues at the desk will ask you to leave anything else outside.

What happens if I lose a book?
You will be charged for a new copy.

Who do I contact if my question is not here?
Write to library@wyre.example.`,
  },
]
