/** More texts written to find where the rules fail: blogs, forms, tables of contents, captions, and what only looks like an interview. */
import type { Case } from './case.ts'

export const thirdLook: Case[] = [
  {
    title: 'hospital newsletter, questions end with colon',
    text: `In the hot seat
Dr Miriam Oakes
Consultant Anaesthetist and Clinical Lead for Theatres

Describe yourself in three words:
Awake, punctual, short.

Most memorable moment of your career:
A man woke up singing. I still do not know what he was given, and I gave it to him.

Who inspires you and why:
Our porters. They know everybody's name and I know about half.

If you won the lottery, what would you do:
I would buy the good chairs.`,
    headline: 'In the hot seat',
    name: 'Dr Miriam Oakes',
    jobTitle: 'Consultant Anaesthetist and Clinical Lead for Theatres',
    exchanges: [
      ['Describe yourself in three words:', 'Awake', 'short.', 'invitation'],
      ['Most memorable moment of your career:', 'A man woke', 'gave it to him.', 'topic'],
      ['Who inspires you and why:', 'Our porters.', 'know about half.'],
      ['If you won the lottery, what would you do:', 'I would buy', 'good chairs.'],
    ],
  },
  {
    title: 'Q bold label separate, A plain',
    text: `**Q: What did you study?**

Geology, which is patience with a hammer. I was not very good at it.

**Q: How did you move from rocks to people?**

People are harder. I mean that kindly.

I joined a union as a student and never left, and one day I was running it.

**Q: What would you say to those who are starting now?**

Find somebody older than you who still laughs. Do as they do.`,
    exchanges: [
      ['What did you study?', 'Geology', 'good at it.'],
      ['How did you move from rocks to people?', 'People are', 'running it.'],
      ['What would you say to those who are starting now?', 'Find somebody', 'as they do.'],
    ],
  },
  {
    title: 'government blog',
    text: `Home — Civil Service blog — People

A day in the life: Chief Statistician

Posted by: Lydia Marr, Posted on: 9 May 2019 - Categories: Leadership, Data, Statistics

Photograph of Aubrey Tennant at his desk

Aubrey Tennant has been Chief Statistician at the Office for Rivers since 2017. I sat down with him to ask what he counts.

What time do you get up?

Six. I check the gauges before I check the news, because the gauges are usually better news.

Which number do you wish everybody knew?

Eleven. It is the number of days that the reservoir would last. I would put it on the buses.

Have you ever published a wrong one?

Yes. I said so the next morning, and nobody noticed either time.

What do you read on the train?

Novels in which nobody counts anything.

Sign up for email alerts or follow the blog.

Share this page: Twitter, Facebook, LinkedIn

2 comments

Comment by P. Rudd posted on 10 May 2019
What a lovely interview! Do you still have the bicycle?

Comment by Jo posted on 11 May 2019
Very interesting.`,
    headline: 'A day in the life: Chief Statistician',
    standfirst: 'Aubrey Tennant has been',
    name: 'Aubrey Tennant',
    jobTitle: 'Chief Statistician',
    organisation: 'Office for Rivers',
    exchanges: [
      ['What time do you get up?', 'Six.', 'better news.'],
      ['Which number do you wish everybody knew?', 'Eleven.', 'on the buses.'],
      ['Have you ever published a wrong one?', 'Yes.', 'either time.'],
      ['What do you read on the train?', 'Novels', 'counts anything.'],
    ],
    leftOver: ['lovely interview', 'Very interesting', 'Sign up', 'Lydia Marr'],
  },
  {
    title: 'long answers with rhetorical in own paragraphs multiple',
    text: `New Finance Director Silas Merrow answers our questions about his first hundred days.

What surprised you when you arrived?

I expected spreadsheets. I found shoeboxes.

What do you do with four hundred shoeboxes? You open them, one at a time.

We found two cheques from 1988. Could we still cash them? We could not.

How would you describe the finances today?

Sound. Not rich, but sound, and I sleep.

Is that enough?

For me it is. Is it enough for the trustees? I rather think that they would like a new roof as well.

What do you need from colleagues?

Receipts. Just receipts.

Where will the money come from? That is what everybody asks me, and my answer is always the same: from turning off the lights.

And what will you do on day one hundred and one?

I shall have lunch.`,
    standfirst: 'New Finance Director',
    name: 'Silas Merrow',
    jobTitle: 'Finance Director',
    exchanges: [
      ['What surprised you when you arrived?', 'I expected', 'We could not.'],
      ['How would you describe the finances today?', 'Sound.', 'as well.'],
      ['What do you need from colleagues?', 'Receipts.', 'off the lights.'],
      ['And what will you do on day one hundred and one?', 'I shall', 'have lunch.'],
    ],
  },
  {
    title: 'wiki table of contents & numbered sections with dots',
    text: `Interview: Odile Marchetti, Chief Information Security Officer at Lantern Bank

1 How did you get into security?
2 What keeps you up at night?
3 What would you tell a graduate?

1 How did you get into security?
I lost a bicycle. I wanted to know how.

2 What keeps you up at night?
Other people's passwords. I have seen them.

3 What would you tell a graduate?
Read the log. Nobody reads the log, and I made a career of it.`,
    name: 'Odile Marchetti',
    jobTitle: 'Chief Information Security Officer',
    organisation: 'Lantern Bank',
    exchanges: [
      ['How did you get into security?', 'I lost', 'know how.'],
      ['What keeps you up at night?', "Other people's", 'seen them.'],
      ['What would you tell a graduate?', 'Read the log.', 'career of it.'],
    ],
  },
  {
    title: 'names with role in brackets and timestamps at end',
    text: `Marjorie Fell (Chief Executive): interview transcript

Interviewer: Good morning. I wanted to begin with the merger. How did it feel?
MF: Strange. I had run one of the two for eleven years and I had spent most of them competing with the other.
Interviewer: And now?
MF: Now I own both sets of mugs.
Interviewer: Some people would say that it went too fast.
MF: They would, and they do, every day, on the stairs. I listen. Did we have a choice? I do not think so.
Interviewer: What is next?
MF: A holiday, if I can find the form.`,
    name: 'Marjorie Fell',
    jobTitle: 'Chief Executive',
    exchanges: [
      ['Good morning. I wanted to begin with the merger. How did it feel?', 'Strange.', 'the other.'],
      ['And now?', 'Now I own', 'mugs.'],
      ['Some people would say that it went too fast.', 'They would', 'think so.', 'invitation'],
      ['What is next?', 'A holiday', 'the form.'],
    ],
  },
  {
    title: 'instructions to interviewee retained',
    text: `Sixty Seconds questionnaire
Please answer as many questions as you can, in no more than 600 words, and return this form by Friday.

Full name: Gwendolyn Astley
Role: Head of Fleet

1. What does your role involve?
Keeping ninety vans on the road, and one boat off the rocks.

2. What did you do before you joined us?
I drove one of the vans. I know where they rattle.

3. What is your proudest achievement?


4. Who would play you in a film?
My sister. She does it at home already, and I laugh.

Thank you for completing this form. Please attach a photograph.`,
    name: 'Gwendolyn Astley',
    jobTitle: 'Head of Fleet',
    exchanges: [
      ['What does your role involve?', 'Keeping', 'off the rocks.'],
      ['What did you do before you joined us?', 'I drove', 'they rattle.'],
      ['What is your proudest achievement?', '', ''],
      ['Who would play you in a film?', 'My sister.', 'I laugh.'],
    ],
    leftOver: ['Please answer as many', 'attach a photograph'],
  },
  {
    title: 'wrapped quoted mail with deeper reply',
    text: `On 4 Feb 2025, at 10:12, Newsletter <news@fenn.example> wrote:
> Dear Lorcan, thank you for agreeing to this. Our questions are below.
>
> 1. What does the Office for Trees do?

We count them. There are 61,204 on the estate as of this morning and I
could take you to any one of them.

> 2. Which tree would you save first, if you could save only one of
> them?

The mulberry behind the kitchen. It is older than the kitchen, and I
have had some of my best ideas under it.

> 3. What can staff do to help?

Stop chaining bicycles to them. I mean it.

Kind regards,

Lorcan Pike
Tree Officer
Fenn Estates`,
    name: 'Lorcan Pike',
    jobTitle: 'Tree Officer',
    organisation: 'Fenn Estates',
    exchanges: [
      ['What does the Office for Trees do?', 'We count', 'one of them.'],
      ['Which tree would you save first, if you could save only one of them?', 'The mulberry', 'under it.'],
      ['What can staff do to help?', 'Stop chaining', 'mean it.'],
    ],
    leftOver: ['Dear Lorcan', 'Kind regards'],
  },
  {
    title: 'headline with numbers and questions as h2 with trailing hashes; links list at end',
    text: `## Five questions for… Petronella Voss

*Petronella Voss is Director of the Botanic Garden at Illmere. She talks to us about glass, frost and bananas.*

### 1. What are you looking after at the moment?

Four thousand plants, and me.

### 2. What is the most dangerous one?

The banana. It fell on me in 2016, and I have not trusted it since.

### 3. Where do you go on holiday?

To other people's gardens. I do not touch anything. I look at the labels.

### Further information

- [Visit the garden](https://illmere.example/visit)
- [Volunteer](https://illmere.example/volunteer)`,
    headline: 'Five questions for… Petronella Voss',
    standfirst: 'Petronella Voss is',
    name: 'Petronella Voss',
    jobTitle: 'Director of the Botanic Garden',
    organisation: 'Illmere',
    links: ['Visit the garden', 'Volunteer'],
    exchanges: [
      ['What are you looking after at the moment?', 'Four thousand', 'and me.'],
      ['What is the most dangerous one?', 'The banana.', 'trusted it since.'],
      ['Where do you go on holiday?', 'To other', 'at the labels.'],
    ],
  },
  {
    title: 'second person in answers, we-voice',
    text: `Our new recycling centre: we talk to Clive Ormerod, Waste Manager

Why did the council need a new centre?

We had run out of room. You could not turn a lorry, and you could certainly not turn two.

What can residents bring?

You can bring almost anything: glass, wood, metal, paint. You cannot bring asbestos.

How long did it take to build?

Nineteen months. We lost two of them to a newt.

What is your message to residents?

Rinse your jars. Please rinse your jars.`,
    name: 'Clive Ormerod',
    jobTitle: 'Waste Manager',
    exchanges: [
      ['Why did the council need a new centre?', 'We had run', 'turn two.'],
      ['What can residents bring?', 'You can bring', 'bring asbestos.'],
      ['How long did it take to build?', 'Nineteen', 'to a newt.'],
      ['What is your message to residents?', 'Rinse', 'rinse your jars.'],
    ],
  },
  {
    title: 'CAPS questions with lower-case answers and photo captions',
    text: `LEADERS OF TOMORROW

Zelda Quaye, 34, is the youngest ever Harbour Pilot on the Senn.

HOW DOES ANYBODY BECOME A PILOT?

Slowly. I did six years on tugs and I was seasick for five of them.

[Image: Zelda Quaye on the bridge of a tanker]

TELL US ABOUT THE WORST NIGHT.

Fog, a tow rope and a wedding party. I will say no more.

WHAT DO YOU EAT AT SEA?

Toast. You would too.`,
    standfirst: 'Zelda Quaye, 34',
    name: 'Zelda Quaye',
    exchanges: [
      ['HOW DOES ANYBODY BECOME A PILOT?', 'Slowly.', 'five of them.'],
      ['TELL US ABOUT THE WORST NIGHT.', 'Fog', 'no more.', 'invitation'],
      ['WHAT DO YOU EAT AT SEA?', 'Toast.', 'would too.'],
    ],
    leftOver: ['[Image: Zelda'],
  },
  {
    title: 'hard-wrapped with indentation and interviewer names',
    text: `        INTERVIEW WITH THE CHIEF LIBRARIAN

    NORA: You came to the library as a night porter. How does one
          get from there to here?

    MAGNUS: One reads. I had eight hours and a torch, and nobody to
          tell me which books were dull. I began at the letter A and
          I was made a librarian at M.

    NORA: And have you reached Z?

    MAGNUS: I am saving it. What would I do afterwards?

    NORA: Tell me about the fire.

    MAGNUS: It was a small fire and a large quantity of water. I have
          been against water ever since.`,
    name: 'Magnus',
    exchanges: [
      [
        'You came to the library as a night porter. How does one get from there to here?',
        'One reads.',
        'librarian at M.',
      ],
      ['And have you reached Z?', 'I am saving', 'do afterwards?'],
      ['Tell me about the fire.', 'It was a small', 'ever since.', 'invitation'],
    ],
  },
  {
    title: 'interview where answers contain bold lead-ins and quotes',
    text: `**Can you introduce yourself?**
I'm Desmond Achterop, Head of People at Kestrel Rail.

**What are your three priorities?**
**Safety.** I start every meeting with it.
**Pay.** We have to be fair, and be seen to be fair.
**Toilets.** You laugh, but I have read the survey.

**What's the best thing a manager can do?**
Turn up. I had a boss who turned up, and I would have followed her anywhere.`,
    exchanges: [
      ['Can you introduce yourself?', "I'm Desmond", 'Kestrel Rail.'],
      ['What are your three priorities?', 'Safety.', 'read the survey.'],
      ["What's the best thing a manager can do?", 'Turn up.', 'her anywhere.'],
    ],
  },
  {
    title: 'not: product comparison FAQ in first person plural',
    text: `Questions about our new kettle

Is it quiet?

We tested it in a library. Nobody looked up.

How long does it take to boil?

Two minutes for a full kettle, less for a cup.

Can I use it with hard water?

You can, but you should clean it every month. Our cleaning kit is sold separately.`,
    exchanges: [],
  },
  {
    title: 'not: agenda',
    text: `Agenda for the away day

09.30 Arrival and coffee
10.00 Welcome (Head of Estates)
10.15 Where are we now?
11.00 What do we want to be?
12.30 Lunch
13.30 How will we get there?
15.00 Close`,
    exchanges: [],
  },
  {
    title: 'not: exam paper',
    text: `History, Paper 2

Answer three questions. You have two hours.

1. Why did the canal company fail? Explain your answer.

2. "The railway made the town." How far do you agree?

3. Describe the causes of the strike of 1911.

4. What can we learn from Source B about working conditions?`,
    exchanges: [],
  },
  {
    title: 'not: obituary',
    text: `Ephraim Stoll, lighthouse keeper, 1931–2024

Ephraim Stoll, who has died aged 92, kept the light at Carrick for forty years. He told an interviewer in 1999 that he had never been lonely.

Early life

He was born in a boat shed. His mother kept hens.

The Carrick years

He wrote a diary every night, of which eleven volumes survive. "I saw nothing," reads one entry, "and I saw it clearly."

Last years

He moved to the village in 1991, and was often to be found on the bench outside the shop. He is survived by a niece.`,
    exchanges: [],
  },
  {
    title: 'not: code / log',
    text: `2024-01-05 10:00:01 INFO server: started
2024-01-05 10:00:02 WARN cache: miss?
2024-01-05 10:00:03 INFO server: ready
function ask(you) { return you ? 'yes' : 'no' }
2024-01-05 10:00:04 WARN cache: miss?`,
    exchanges: [],
  },
  {
    title: 'profile with quotes, not an interview',
    text: `Profile: Ingrid Sallow, Head of Ferries

Ingrid Sallow did not want to run a ferry company. "I wanted to be a dentist," she says, laughing.

She grew up on the island of Menn, where there was neither a ferry nor a dentist. What changed? A storm, in 1987, which took the bridge.

"Somebody had to row," she says. "I was the one with the boat."

Today she employs two hundred people and is known for answering the telephone herself.

What will she do next? She looks out at the water for a while. "Ask me when the tide turns."`,
    exchanges: [],
  },
]
