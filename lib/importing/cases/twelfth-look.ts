/** A twelfth look: answers that end by asking, a profile sheet, letters and help pages. */
import type { Case } from './case.ts'

export const twelfthLook: Case[] = [
  {
    title: 'a caption run into the standfirst, and an answer that says "you" before it asks',
    text: `Ada QuillNew Head of the Reading Room Ada Quill talks to us about slips, silence and lost gloves.

What do you do when two readers want one book?

You wait. You would be surprised how often one of them goes to lunch. And if neither does, which of them would you send away?

What is in the lost property?

Eleven left gloves. I do not know what people do with the right ones.

Which book would you save?

The catalogue, because without it you would not know what you had lost.`,
    name: 'Ada Quill',
    jobTitle: 'Head of the Reading Room',
    standfirst: 'New Head of the Reading Room',
    exchanges: [
      ['What do you do when two readers want one book?', 'You wait.', 'you send away?'],
      ['What is in the lost property?', 'Eleven', 'right ones.'],
      ['Which book would you save?', 'The catalogue', 'had lost.'],
    ],
  },
  {
    title: 'multi-paragraph answers, no blank lines, ends asking',
    name: 'Perpetua Lyle',
    jobTitle: 'Chief Nurse',
    organisation: 'Dunmore Hospital',
    text: `Perpetua Lyle is Chief Nurse at Dunmore Hospital. Here she talks about night shifts, nephews and the number eleven bus.
What first drew you to nursing?
My aunt was one, and she had a watch pinned on upside down. I wanted the watch.
By the time I had it I knew what it was for. It is for the pulse, but it is also for looking at when you do not want to look at a face. How do you teach that?
What's been the hardest year?
The one that everybody will tell you. I don't have anything to add to it except that we were never once short of soup.
Describe your leadership style in three words
Early, loud, sorry.
Is there anyone who inspires you?
The driver of the number eleven. He waits. Have you ever seen a bus wait?
What are you reading at the moment?
Rotas. I have a novel as well, but it has been on page forty since the spring.
What's next for the hospital?
A new wing, with windows that open. We asked the patients what they wanted, and that was what they wanted; who would have guessed that windows were the future?`,
    exchanges: [
      ['What first drew you to nursing?', 'My aunt', 'teach that?'],
      ["What's been the hardest year?", 'The one', 'short of soup.'],
      ['Describe your leadership style in three words', 'Early', 'sorry.', 'invitation'],
      ['Is there anyone who inspires you?', 'The driver', 'bus wait?'],
      ['What are you reading at the moment?', 'Rotas.', 'the spring.'],
      ["What's next for the hospital?", 'A new wing', 'the future?'],
    ],
    leftOver: [],
  },
  {
    title: 'Sixty Seconds style: title and post in first sentence',
    name: 'Gerald Ampofo',
    jobTitle: 'Deputy Director of Infrastructure',
    text: `60 seconds with Gerald Ampofo

Gerald Ampofo has just been appointed Deputy Director of Infrastructure at the University of Carrow. In this interview, he tells us about cables, cathedrals and cake.

Congratulations on your new role! Can you tell us how you got here?

Thank you! By accident, mostly. I was a surveyor and I was sent to look at a drain.

The drain turned out to have fibre in it, and nobody knew whose. I spent a year finding out.

What will you be focusing on first?

Finding out what we own. I've been given four lists, and they agree about the car park.

How would your colleagues describe you?

You'd have to ask them. Punctual, I hope?

What advice would you give someone starting out?

Say that you don't know. It is the fastest way to find out who does.

And finally, cake: Victoria sponge or carrot?

Lemon drizzle. That wasn't one of the options, was it?

To find out more about the Infrastructure team, visit www.carrow.example/infrastructure

Tags: people, infrastructure, sixty seconds`,
    exchanges: [
      ['Congratulations on your new role! Can you tell us how you got here?', 'Thank you!', 'finding out.'],
      ['What will you be focusing on first?', 'Finding out', 'car park.'],
      ['How would your colleagues describe you?', "You'd have", 'I hope?'],
      ['What advice would you give someone starting out?', 'Say that', 'who does.'],
      ['And finally, cake: Victoria sponge or carrot?', 'Lemon', 'was it?'],
    ],
    topics: ['people', 'infrastructure', 'sixty seconds'],
    links: ['To find out more'],
    leftOver: [],
    headline: '60 seconds with Gerald Ampofo',
    organisation: 'University of Carrow',
  },
  {
    title: 'magazine topical with third-person intro and pull quote',
    name: 'Marisol Quiney',
    jobTitle: 'Chief Information Officer',
    organisation: 'Port of Wend',
    text: `Menu
Digital Edition
CIO puts harbour on the map
TransportTechnologyEurope
By Dale Hutchings
Ports are old places and they change slowly. Marisol Quiney, Chief Information Officer at the Port of Wend, explains how she moved a thousand years of paper on to a telephone.

THE SCALE OF THE TASK

We have nine miles of quay and, when I came, eleven systems for telling us what was tied up to it. None of them knew about the others.

"None of them knew about the others"

My first act was to put all eleven in one room. They were on eleven screens. I sat there for a week with a sandwich.

BRINGING THE CREWS ALONG

You can't tell a pilot that the computer knows better. He has seen the computer. What you can do is to ask him what he wishes that he had known ten minutes earlier.

So that is what we built.

ADVICE TO OTHERS

Begin with the weather. Everybody agrees about the weather, and once they've looked at your screen for that they will look at it again.

READ MORE: Shipping goes digital
Subscribe to the magazine
Follow us on LinkedIn`,
    exchanges: [
      ['THE SCALE OF THE TASK', 'We have', 'sandwich.', 'topic'],
      ['BRINGING THE CREWS ALONG', "You can't", 'we built.', 'topic'],
      ['ADVICE TO OTHERS', 'Begin', 'at it again.', 'topic'],
    ],
    topics: ['Transport', 'Technology', 'Europe'],
    headline: 'CIO puts harbour on the map',
    leftOver: ['READ MORE', 'Digital Edition', 'By Dale'],
  },
  {
    title: 'Interviewer name bold, guest dr',
    name: 'Dr Lindiwe Mokoena',
    jobTitle: 'Head of Anaesthetics',
    text: `A conversation with Dr Lindiwe Mokoena, Head of Anaesthetics

**Theo:** Dr Mokoena, thank you for having us. I want to start with sleep. Do you?

**Dr Mokoena:** Badly. It's a professional joke by now.

**Theo:** Is it true that people tell you secrets as they go under?

**Dr Mokoena:** They tell me where the key is. I've no idea what the key is for. Should I ask?

I never have.

**Theo:** I suppose it would be rude.

**Dr Mokoena:** It'd be slow. They're asleep by then.

**Theo:** What has changed most since you qualified?

**Dr Mokoena:** The machines are kinder, and the chairs are worse.`,
    exchanges: [
      ['Dr Mokoena, thank you for having us. I want to start with sleep. Do you?', 'Badly.', 'by now.'],
      ['Is it true that people tell you secrets as they go under?', 'They tell', 'never have.'],
      ['I suppose it would be rude.', "It'd be", 'by then.', 'invitation'],
      ['What has changed most since you qualified?', 'The machines', 'are worse.'],
    ],
    leftOver: [],
  },
  {
    title: 'questions as noun phrases with colon',
    name: 'Ottoline Speke',
    text: `Ottoline Speke
Head of Collections Care, Linden Museum

Your job in one sentence: I stop things from becoming other things.
Favourite object: A loaf of bread from 1911. It's in better shape than I am.
Biggest enemy: Light. Then moths. Then visitors' fingers.
Best part of the day: Before ten, when I have the whale to myself.
Something people don't know about you: I can't bear to throw away string.`,
    exchanges: [
      ['Your job in one sentence', 'I stop', 'other things.', 'topic'],
      ['Favourite object', 'A loaf', 'I am.', 'topic'],
      ['Biggest enemy', 'Light.', 'fingers.', 'topic'],
      ['Best part of the day', 'Before ten', 'to myself.', 'topic'],
      ["Something people don't know about you", "I can't", 'string.', 'topic'],
    ],
    leftOver: [],
  },
  {
    title: 'Dutch',
    name: 'Marijke Hoekstra',
    text: `Zestig seconden met Marijke Hoekstra, directeur van de Zuiderwerf

Hoe bent u bij de werf terechtgekomen?

Mijn vader bouwde schepen en ik brak ze. Op een dag vroeg hij of ik het ook andersom kon.

Wat maakt uw dag goed?

Koffie om zes uur met de lassers. Ik zeg niets en ik hoor alles. Wie luistert er verder nog om zes uur?

Waar ligt u wakker van?

Van roest.

En waar droomt u van?

Van een schip dat niet terug hoeft te komen.

Vertel ons iets over uw team.

Wij zijn met tachtig. Ik ken alle namen en bijna alle honden.`,
    exchanges: [
      ['Hoe bent u bij de werf terechtgekomen?', 'Mijn vader', 'kon.'],
      ['Wat maakt uw dag goed?', 'Koffie', 'zes uur?'],
      ['Waar ligt u wakker van?', 'Van roest.', 'roest.'],
      ['En waar droomt u van?', 'Van een', 'komen.'],
      ['Vertel ons iets over uw team.', 'Wij zijn', 'honden.', 'invitation'],
    ],
    leftOver: [],
  },
  {
    title: 'news article with one quoted exchange',
    exchanges: [],
    text: `Ferry director resigns after winter of cancellations

By Carla Moss, transport correspondent

The director of Wend Ferries, Odo Marsh, resigned on Monday after a winter in which more than three hundred sailings were cancelled.

"I was asked whether I could go on," he told reporters on the quay. "I said that I could not."

What went wrong? Engineers say that the new ships were built for calmer water.

Will the service recover? Passengers are doubtful. "We have heard it all before," said one, who asked not to be named. "I have missed two funerals."

Asked who would replace him, Marsh said: "Would you want it?"

The board meets on Thursday.`,
  },
  {
    title: 'help article company',
    exchanges: [],
    text: `Getting started with Brightwater

How does Brightwater work?

Our sensors listen to your pipes and send what they hear to us. We tell you when something sounds wrong.

Do I need an engineer?

No. You can fit the sensor yourself in ten minutes.

What if my building has no signal?

We will send you a repeater. Let us know when you order.

How much does it cost?

See our pricing page. We offer a discount to charities.

Can I try it first?

Yes, we offer a free trial of thirty days.`,
  },
  {
    title: 'customer testimonial / letter',
    exchanges: [],
    text: `Dear Dr Hollis,

I am writing to ask whether you would consider my nephew for the post of assistant gardener. He is nineteen and he has never been late in his life.

Can he dig? He can. I have seen him dig for a whole day without a word.

Is he honest? I believe so. He once brought back a wallet that I had hoped never to see again.

Would he suit you? Only you can say.

Yours sincerely,
Maud Ferrier`,
  },
]
