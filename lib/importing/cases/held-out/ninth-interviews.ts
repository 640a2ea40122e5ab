/** A ninth look, written without knowing the rules: interviews as institutions publish and mail them. */
import type { Case } from '#lib/importing/cases/case.ts'

export const ninthInterviews: Case[] = [
  {
    shape: 'bare questions',
    title: 'sixty seconds on a news page, with crumbs, a byline and a magazine button',
    headline: 'Sixty seconds with Rosalind Oyelaran',
    standfirst: 'Rosalind Oyelaran became Director of Estates',
    name: 'Rosalind Oyelaran',
    jobTitle: 'Director of Estates',
    text: `Skip to main content
Home > Staff > News > People

Sixty seconds with Rosalind Oyelaran

Published: 4 February 2026
Written by: Internal Communications

Rosalind Oyelaran became Director of Estates in November. We caught up with her between two site visits, one of them on a roof.

What brought you to Thornley?

I spent fourteen years in hospitals, where a leaking roof closes a ward. I wanted to find out whether a university could be as demanding. It took about a week to get my answer.

Describe a typical day.

There isn't one. I try to be on a site by eight, because that is when you hear what is really going on. Afternoons are committees. I keep Friday mornings free for walking about with whoever will have me.

What are you most proud of so far?

We reopened the Hadley staircase after six years behind hoardings. People had forgotten that it was there. A porter cried, and then denied it.

What would surprise colleagues about you?

I was a junior fencing champion for Leinster. Foil, not sabre.

Which building would you save from a fire?

As the person responsible for preventing the fire, I decline to answer. But the Observatory.

And finally, what's next?

The heat network. Four kilometres of pipe, eighteen months, and one very patient project manager called Dev.

Read more in the spring magazine
Share this page: Facebook LinkedIn Email
Was this page helpful? Yes No
© Thornley University 2026`,
    exchanges: [
      ['What brought you to Thornley?', 'I spent fourteen years', 'get my answer.'],
      ['Describe a typical day.', "There isn't one.", 'will have me.', 'invitation'],
      ['What are you most proud of so far?', 'We reopened', 'then denied it.'],
      ['What would surprise colleagues about you?', 'I was a junior', 'not sabre.'],
      ['Which building would you save from a fire?', 'As the person', 'But the Observatory.'],
      ["And finally, what's next?", 'The heat network.', 'called Dev.'],
    ],
    leftOver: [
      'Skip to main content',
      'Internal Communications',
      '4 February 2026',
      'Facebook',
      'Was this page helpful',
      '© Thornley',
    ],
  },
  {
    shape: 'Q and A labels',
    title: 'Q&A with our new Director, answers of several paragraphs',
    headline: 'Q&A with our new Director of People',
    standfirst: 'Tomasz Wieczorek joined us in September',
    name: 'Tomasz Wieczorek',
    jobTitle: 'Director of People',
    text: `Q&A with our new Director of People

Tomasz Wieczorek joined us in September from the Port of Gdynia, where he was responsible for two thousand dockers and one cat. He spoke to Insight about pay, pensions and the canteen.

Q: Why did you take this job?

A: Because nobody rang me to ask me to. I saw the advertisement in the back of a magazine on a train, and by Crewe I had written half the application on my phone.

I had also reached the age at which you want to be useful rather than busy.

Q: What did you find when you arrived?

A: A lot of good will and a lot of paper. We have forty-one forms that touch a new starter. I have filled in all of them, twice, once as myself and once as a lecturer whom I invented. She is still waiting for her library card.

Q: So what will you change?

A: Forms first. By Easter there will be nine. After that I want to look at how we promote people on the professional side, because at present there's a ceiling, and it is not made of glass, it's made of concrete.

Q: Some colleagues are worried about the pension. Are they right to be?

A: They're right to ask. The valuation is due in March and I won't pretend to know what it'll say. What I can promise is that you will hear it from me before you read it in a newspaper.

Q: What do you do at weekends?

A: I restore wooden boats, badly. My wife says the sea will correct me.`,
    exchanges: [
      ['Why did you take this job?', 'Because nobody rang', 'rather than busy.'],
      ['What did you find when you arrived?', 'A lot of good will', 'library card.'],
      ['So what will you change?', 'Forms first.', 'made of concrete.'],
      [
        'Some colleagues are worried about the pension. Are they right to be?',
        "They're right to ask.",
        'in a newspaper.',
      ],
      ['What do you do at weekends?', 'I restore', 'will correct me.'],
    ],
  },
  {
    shape: 'Q1 labels',
    title: 'Q1 with a colon, answers unlabelled, a thank-you at the end',
    headline: 'Meet the team: Hana Brzezicki',
    name: 'Hana Brzezicki',
    jobTitle: 'Senior Data Steward',
    text: `Meet the team: Hana Brzezicki

Job title: Senior Data Steward
Team: Information Governance
Joined: 2017

Q1: Explain your job to a nine-year-old.
You know when you tidy your bedroom and put the labels on the boxes? I do that for a university, and the boxes are mostly spreadsheets.

Q2: What's the part that nobody sees?
Deleting things. Everybody thinks that we hoard data. In fact my best days are the ones when I find eleven copies of a list from 2009 and can prove that we need none of them.

Q3: What's the best piece of advice you've been given?
"Write it down before you're sure." It came from my first manager at the Census. If you wait until you're certain, you'll have forgotten how you got there, and that's the bit other people need.

Q4: What's on your desk right now?
A cold coffee, a rubber duck, a data sharing agreement with a museum, and a very small cactus named Kevin.

Q5: Which three guests would you invite to dinner?
Florence Nightingale, for the diagrams. Björk. My nan.

Thanks Hana! If you'd like to feature in Meet the team, e-mail comms@example.org.`,
    exchanges: [
      ['Explain your job to a nine-year-old.', 'You know when', 'mostly spreadsheets.', 'invitation'],
      ["What's the part that nobody sees?", 'Deleting things.', 'need none of them.'],
      ["What's the best piece of advice you've been given?", '"Write it down', 'other people need.'],
      ["What's on your desk right now?", 'A cold coffee', 'named Kevin.'],
      ['Which three guests would you invite to dinner?', 'Florence Nightingale', 'My nan.'],
    ],
    leftOver: ['Thanks Hana!', 'comms@example.org'],
  },
  {
    shape: 'numbered',
    title: '1) to 6) sent back in an e-mail with headers and a long signature',
    name: 'Priscilla Nakamura-Boyle',
    jobTitle: 'Head of Events',
    text: `From: Priscilla Nakamura-Boyle <p.nakamura@example.ac.uk>
Sent: 12 January 2026 17:42
To: Staff News <staffnews@example.ac.uk>
Subject: RE: Five minutes with... your questions!

Hi Meg,

Here you are at last. Shout if it's too long and feel free to trim.

1) What does a Head of Events actually do?

I worry on behalf of four hundred people so that they can eat a canapé in peace. My team runs graduation, the open days, the carol service and anything with a marquee.

2) What's the biggest thing you've ever organised?

The bicentenary. Three thousand guests, two royals, one thunderstorm. We moved the whole lunch indoors in nineteen minutes and I have the stopwatch to prove it.

3) And the smallest?

A proposal of marriage in the Botanic Garden. One guest. She said yes.

4) What's always in your bag?

Gaffer tape, safety pins, blister plasters and a list of everybody's mobile numbers on actual paper.

5) Who do you admire at work?

The night security team. They lock up after every party I throw and they have never once complained about the glitter. Well, once.

6) How do you relax?

I don't go to parties!

Best wishes
Priscilla

Priscilla Nakamura-Boyle
Head of Events
Directorate of External Relations
T: 01632 960 411
Please consider the environment before printing this e-mail.`,
    exchanges: [
      ['What does a Head of Events actually do?', 'I worry on behalf', 'with a marquee.'],
      ["What's the biggest thing you've ever organised?", 'The bicentenary.', 'to prove it.'],
      ['And the smallest?', 'A proposal', 'She said yes.'],
      ["What's always in your bag?", 'Gaffer tape', 'actual paper.'],
      ['Who do you admire at work?', 'The night security', 'Well, once.'],
      ['How do you relax?', "I don't go", 'to parties!'],
    ],
    leftOver: ['Hi Meg', 'feel free to trim', 'Best wishes', '01632 960 411', 'consider the environment'],
  },
  {
    shape: 'numbered',
    title: 'the escaped full stop that a Markdown export leaves',
    headline: 'Five questions for Callum Achebe-Ross',
    standfirst: 'Callum looks after',
    name: 'Callum Achebe-Ross',
    jobTitle: 'Fleet Manager',
    text: `# Five questions for Callum Achebe-Ross

*Callum looks after sixty-three vehicles, from a milk float to a fire engine.*

1\\. What's your job title, and what does it leave out?

Fleet Manager. It leaves out the milk float.

2\\. Which vehicle gives you the most trouble?

The minibuses. Everyone who has held a licence for ten minutes believes that they can park one. I have a drawer of wing mirrors.

3\\. How much of the fleet is electric?

Forty per cent, up from four when I came. The trucks are next, though the chargers will need a new substation, and that's a conversation I am having weekly.

4\\. What do you drive yourself?

A bicycle. It's in for repair.

5\\. What should people stop asking you?

Whether they can borrow the fire engine. The answer's no. It's always been no.`,
    exchanges: [
      ["What's your job title, and what does it leave out?", 'Fleet Manager.', 'milk float.'],
      ['Which vehicle gives you the most trouble?', 'The minibuses.', 'wing mirrors.'],
      ['How much of the fleet is electric?', 'Forty per cent', 'having weekly.'],
      ['What do you drive yourself?', 'A bicycle.', 'for repair.'],
      ['What should people stop asking you?', 'Whether they can', 'always been no.'],
    ],
  },
  {
    shape: 'labels alone',
    title: 'speakers in capitals on lines of their own',
    headline: 'In conversation: Dr Imogen Farquharson',
    name: 'Dr Imogen Farquharson',
    jobTitle: 'Medical Director',
    text: `In conversation: Dr Imogen Farquharson

Dr Imogen Farquharson, Medical Director of the Trust, talked to Bulletin at the end of a night shift.

BULLETIN
You still work nights. Is that unusual for a medical director?

FARQUHARSON
A little. I do two a month. If I stop, I will begin to believe the dashboards.

BULLETIN
What do the dashboards get wrong?

FARQUHARSON
They're correct, which isn't the same as being right. A target can be met at four in the morning by moving a frightened man from one corridor to another. I'd like to be in the corridor.

BULLETIN
How has the merger gone?

FARQUHARSON
Slowly, and I'm glad. We began with the kitchens. When people have eaten each other's soup they find it harder to be rude in meetings.

BULLETIN
What keeps you going?

FARQUHARSON
The porters. Toast. A registrar who told me last week that I had been wrong, in front of a patient, and was right to.`,
    exchanges: [
      ['You still work nights. Is that unusual for a medical director?', 'A little.', 'the dashboards.'],
      ['What do the dashboards get wrong?', "They're correct", 'in the corridor.'],
      ['How has the merger gone?', 'Slowly', 'rude in meetings.'],
      ['What keeps you going?', 'The porters.', 'was right to.'],
    ],
    leftOver: ['BULLETIN', 'FARQUHARSON'],
  },
  {
    shape: 'names as speakers',
    title: 'two first names with colons, an introduction that says who is who',
    headline: 'The long view',
    name: 'Osric Lindqvist',
    jobTitle: 'University Archivist',
    text: `The long view

Osric Lindqvist has been University Archivist for twenty-six years and retires in June. Nadia Perks, his successor, asked him for the keys.

Nadia: Where do I start?

Osric: With the damp. Room four, the north wall. Put your hand on it every morning, as you would with a child's forehead.

Nadia: What's the oldest thing in my care?

Osric: A rental agreement for a meadow, from 1311. The meadow is now the staff car park, so in a sense the dispute goes on.

Nadia: And what's the thing you love best?

Osric: The punishment book of a college that no longer exists. In 1788 a student was fined for "singing in a manner to bring down plaster". He became a bishop.

Nadia: Is there something you wish you had thrown away?

Osric: The microfilm readers. All nine. I kept thinking that somebody would come.

Nadia: Did they?

Osric: Once. He wanted the socket, for his phone.

Nadia: What will you do on the first of July?

Osric: Read something printed after 1900.`,
    exchanges: [
      ['Where do I start?', 'With the damp.', "child's forehead."],
      ["What's the oldest thing in my care?", 'A rental agreement', 'dispute goes on.'],
      ["And what's the thing you love best?", 'The punishment book', 'became a bishop.'],
      ['Is there something you wish you had thrown away?', 'The microfilm readers.', 'somebody would come.'],
      ['Did they?', 'Once.', 'for his phone.'],
      ['What will you do on the first of July?', 'Read something', 'after 1900.'],
    ],
  },
  {
    shape: 'initials',
    title: 'initials with colons, explained by nobody',
    headline: 'Five minutes with Yusuf Haldane',
    name: 'Yusuf Haldane',
    jobTitle: 'Chief Information Security Officer',
    text: `Five minutes with Yusuf Haldane
Chief Information Security Officer

LT: Let's begin with the obvious one. What keeps you awake?
YH: My daughter, who is seven months old. After that, the finance system.
LT: We had a big phishing exercise in October. How did we do?
YH: Better than the year before. Eleven per cent of us clicked, and it had been nineteen. The Senate did worse than the students, and I've promised not to say by how much.
LT: What's the one thing that you'd ask everyone to do?
YH: Slow down. Nearly every incident I've seen began with somebody kind who was in a hurry.
LT: Passwords: love them or hate them?
YH: I tolerate them, like rain. They're going, but they'll see me out.
LT: What did you want to be when you were ten?
YH: A burglar. I read a lot of Arsène Lupin.`,
    exchanges: [
      ["Let's begin with the obvious one. What keeps you awake?", 'My daughter', 'the finance system.'],
      ['We had a big phishing exercise in October. How did we do?', 'Better than', 'by how much.'],
      ["What's the one thing that you'd ask everyone to do?", 'Slow down.', 'in a hurry.'],
      ['Passwords: love them or hate them?', 'I tolerate them', 'see me out.'],
      ['What did you want to be when you were ten?', 'A burglar.', 'Arsène Lupin.'],
    ],
  },
  {
    shape: 'Me and Interviewer',
    title: 'a junior writer who calls herself Me',
    name: 'Professor Beatrix Okonjo',
    jobTitle: 'Deputy Vice-Chancellor',
    text: `I was given twenty minutes with our Deputy Vice-Chancellor, Professor Beatrix Okonjo, and I used twenty-five. Here's most of what she said.

Me: Thank you for seeing me. What's the best bit of the week?
Beatrix: This is up there! Honestly, it's the hour I still teach. First years, nine o'clock on a Tuesday, thermodynamics. They don't know who I am and they don't care.
Me: What do they call you?
Beatrix: "Miss".
Me: You grew up in Enugu and did your PhD in Trondheim. Which one is home?
Beatrix: Whichever one I'm not in. I miss the noise of the first and the silence of the second.
Me: What would you tell a student who's thinking of giving up?
Beatrix: That I did give up, twice, and that the door is heavier than it looks but it isn't locked. And then I'd tell them to have some breakfast and come and see me.
Me: Last one. What are you reading?
Beatrix: A history of salt. It's much saltier than I expected.`,
    exchanges: [
      ["Thank you for seeing me. What's the best bit of the week?", 'This is up there!', "don't care."],
      ['What do they call you?', '"Miss".', '"Miss".'],
      ['You grew up in Enugu and did your PhD in Trondheim. Which one is home?', 'Whichever one', 'of the second.'],
      ["What would you tell a student who's thinking of giving up?", 'That I did give up', 'come and see me.'],
      ['Last one. What are you reading?', 'A history of salt.', 'than I expected.'],
    ],
  },
  {
    shape: 'glued labels',
    title: 'a transcript in one block, the labels glued to the sentences before them',
    name: 'Jerome Delacroix',
    jobTitle: 'Head of Security',
    text: `Transcript: Jerome Delacroix, Head of Security

KW: How long have you been here?JD: Since the old gate. Nineteen ninety-one.KW: What was it like?JD: Quieter. You knew every car. I could tell you who was having an affair from the car park.KW: Has the job changed?JD: Completely. It used to be keys. Now it's listening. Half my calls at night are from students who only want to hear a voice.KW: Do you train people for that?JD: We do now. Everybody does the two days with the Samaritans, me included.KW: What's the oddest thing that's been handed in?JD: A prosthetic leg. We put up a notice. Nobody came.`,
    exchanges: [
      ['How long have you been here?', 'Since the old gate.', 'Nineteen ninety-one.'],
      ['What was it like?', 'Quieter.', 'the car park.'],
      ['Has the job changed?', 'Completely.', 'hear a voice.'],
      ['Do you train people for that?', 'We do now.', 'me included.'],
      ["What's the oddest thing that's been handed in?", 'A prosthetic leg.', 'Nobody came.'],
    ],
  },
  {
    shape: 'full name then surname',
    title: 'the full names in the first turns, surnames after',
    headline: '“We are not a museum of ourselves”',
    name: 'Annelise Vanderhoeven',
    jobTitle: 'Provost',
    text: `“We are not a museum of ourselves”

Annelise Vanderhoeven took office as Provost of Marlock College on 1 August. Peter Gunn-Abbott met her in the garden.

Peter Gunn-Abbott: Provost, you've been a diplomat for thirty years. Why a college?

Annelise Vanderhoeven: Because embassies have the same furniture and fewer young people. I'd had enough of receptions at which everyone was fifty-five.

Gunn-Abbott: What does diplomacy teach you about academics?

Vanderhoeven: That the person who speaks last has usually been thinking. And never to put two economists next to each other at dinner.

Gunn-Abbott: The fellows have voted against the new building twice.

Vanderhoeven: They have, and they were right the first time. The second time they were tired. I'm going to ask them again in May with a smaller building and a better lunch.

Gunn-Abbott: What must never change here?

Vanderhoeven: The bell. I'm told it's four minutes slow and has been since 1740. I find it very restful to live in the past by only four minutes.

Peter Gunn-Abbott edits the College Record.`,
    exchanges: [
      ["Provost, you've been a diplomat for thirty years. Why a college?", 'Because embassies', 'was fifty-five.'],
      ['What does diplomacy teach you about academics?', 'That the person', 'at dinner.'],
      ['The fellows have voted against the new building twice.', 'They have', 'better lunch.', 'invitation'],
      ['What must never change here?', 'The bell.', 'only four minutes.'],
    ],
    leftOver: ['edits the College Record'],
  },
  {
    shape: 'one line',
    title: 'question and answer on one line, a profile box above',
    headline: 'Staff profile: Wren Abernathy',
    name: 'Wren Abernathy',
    jobTitle: 'Apprentice Glassblower',
    text: `Staff profile: Wren Abernathy

Name: Wren Abernathy
Role: Apprentice Glassblower
Department: Chemistry

What do you make? Whatever the chemists break. Mostly condensers, and a lot of manifolds for the vacuum lines.
How hot does it get? About eleven hundred degrees at the flame. About thirty-five in the room, in July.
How did you find out about the job? My aunt saw it on a noticeboard in the Co-op. I thought it was a joke until I rang.
Have you ever burnt yourself? Every day, a little. You stop counting, but you don't stop minding.
What's the best thing you've made? A glass trumpet for my teacher's retirement. It plays one note, which is B flat, nearly.
Where will you be in ten years? Here, I hope, with an apprentice of my own to shout at.`,
    exchanges: [
      ['What do you make?', 'Whatever the chemists', 'vacuum lines.'],
      ['How hot does it get?', 'About eleven', 'in July.'],
      ['How did you find out about the job?', 'My aunt', 'until I rang.'],
      ['Have you ever burnt yourself?', 'Every day', 'stop minding.'],
      ["What's the best thing you've made?", 'A glass trumpet', 'B flat, nearly.'],
      ['Where will you be in ten years?', 'Here, I hope', 'to shout at.'],
    ],
  },
  {
    shape: 'bold paragraphs',
    title: 'bold question paragraphs in Markdown, a link for further reading',
    headline: '60 seconds with… Magnus Thorvaldsen',
    standfirst: 'The Director of Sustainability',
    name: 'Magnus Thorvaldsen',
    jobTitle: 'Director of Sustainability',
    links: ['Read the carbon plan'],
    leftOver: ['Further reading'],
    text: `# 60 seconds with… Magnus Thorvaldsen

The Director of Sustainability on heat pumps, hypocrisy and why he has stopped saying "journey".

**What's the most important thing you do?**

Count. You'd be amazed how many people have a plan for carbon and no idea how much they have.

**Are we going to make it by 2035?**

On heat and power, yes. On travel, not unless we change how we think about conferences. I flew to one on decarbonisation in 2019, and I still get teased about it, properly so.

**What can one person do?**

Close the fume cupboard. One open sash uses as much energy as three houses. It's not glamorous, but I didn't promise glamour.

**What gives you hope?**

The third-years who came to my office with a spreadsheet and found a mistake in mine. I've hired one of them.

**What have you given up?**

Beef, flying for fun, and the word "journey".

**Further reading**

[Read the carbon plan](https://www.example.ac.uk/carbon-plan)`,
    exchanges: [
      ["What's the most important thing you do?", 'Count.', 'how much they have.'],
      ['Are we going to make it by 2035?', 'On heat and power', 'properly so.'],
      ['What can one person do?', 'Close the fume cupboard.', 'promise glamour.'],
      ['What gives you hope?', 'The third-years', 'one of them.'],
      ['What have you given up?', 'Beef', '"journey".'],
    ],
  },
  {
    shape: 'inline bold',
    title: 'each question in bold with its answer after it in the paragraph',
    headline: 'New faces: Siobhán Castellanos',
    name: 'Siobhán Castellanos',
    jobTitle: 'Procurement Category Lead for laboratories',
    text: `## New faces: Siobhán Castellanos

**What's your new role?** I'm the Procurement Category Lead for laboratories, so if it comes in a crate with a snowflake on it, it has probably crossed my desk.

**Where were you before?** The Prison Service, buying mattresses. It's the same regulations with different smells.

**First impressions?** Friendly, and very hilly. I've had four invitations to join a choir, and nobody has yet heard me sing.

**What should colleagues know about procurement?** That we would much rather be asked early. If you ring me before you have talked to the supplier I can usually save you a fifth. If you ring me after, I can usually save you from an audit.

**Favourite place on campus so far?** The bench behind Physics. Don't tell anyone.

**Your perfect Sunday?** Mass, my mother's soup, a match on the radio, and no crates.`,
    exchanges: [
      ["What's your new role?", "I'm the Procurement", 'crossed my desk.'],
      ['Where were you before?', 'The Prison Service', 'different smells.'],
      ['First impressions?', 'Friendly', 'heard me sing.'],
      ['What should colleagues know about procurement?', 'That we would', 'from an audit.'],
      ['Favourite place on campus so far?', 'The bench behind', 'tell anyone.'],
      ['Your perfect Sunday?', 'Mass', 'no crates.'],
    ],
  },
  {
    shape: 'headings with groups',
    title: 'grouping headings of one level above question headings of the next',
    headline: 'Leading the Library: an interview with Dr Perpetua Lim',
    standfirst: 'A year into her post',
    name: 'Dr Perpetua Lim',
    jobTitle: 'University Librarian',
    leftOver: ['The collections', 'The building', 'Away from work'],
    text: `# Leading the Library: an interview with Dr Perpetua Lim

A year into her post, the University Librarian talks about paper, pixels and the pigeons of Level 6.

## The collections

### What are we collecting now that we weren't ten years ago?

Software. If you want to know in 2050 how somebody reached a result in 2020, a PDF will not help you. We're keeping the machines as well, in a cage in the basement.

### Do people still borrow books?

More each year, since the pandemic. I think it's the only thing on campus that cannot send you a notification.

## The building

### When will the scaffolding come down?

In March. I've said that before, of another March, but this time I have seen the men.

### And the pigeons?

They're protected by custom if not by law. We've agreed to differ over Level 6.

## Away from work

### What do you read when nobody is looking?

Romances set in Scottish hospitals. All of them.

### What makes you laugh?

Catalogue errors. We had a book on "the domestic goat" filed for years under Government.`,
    exchanges: [
      ["What are we collecting now that we weren't ten years ago?", 'Software.', 'in the basement.'],
      ['Do people still borrow books?', 'More each year', 'a notification.'],
      ['When will the scaffolding come down?', 'In March.', 'seen the men.'],
      ['And the pigeons?', "They're protected", 'over Level 6.'],
      ['What do you read when nobody is looking?', 'Romances', 'All of them.'],
      ['What makes you laugh?', 'Catalogue errors.', 'under Government.'],
    ],
  },
  {
    shape: 'topical headings',
    title: 'no questions at all, headings that name what is talked of',
    headline: 'A day in the life of Godfrey Nwachukwu',
    name: 'Godfrey Nwachukwu',
    jobTitle: 'Grounds Supervisor',
    text: `# A day in the life of Godfrey Nwachukwu

Godfrey Nwachukwu is our Grounds Supervisor. He told us about his job, his team and his war with the moles.

## My morning

I'm in by six. In the winter I do the paths first, with salt, and in the summer I do the watering before the sun gets to it. By half past seven the early swimmers come through and I know most of them by their towels.

## My team

We're nine, with two apprentices. Between us we speak seven languages, and all of them have a word for slug.

## My proudest moment

The meadow by the Chapel. We stopped mowing it in 2020 because we had to, and in the second year there were orchids. I hadn't planted them. They'd been waiting.

## My biggest challenge

Moles. They've no respect for a graduation lawn. I have tried everything that is legal.

## Outside work

I sing tenor at St Jude's and I'm learning to weld.`,
    exchanges: [
      ['My morning', "I'm in by six.", 'by their towels.', 'topic'],
      ['My team', "We're nine", 'word for slug.', 'topic'],
      ['My proudest moment', 'The meadow', 'been waiting.', 'topic'],
      ['My biggest challenge', 'Moles.', 'that is legal.', 'topic'],
      ['Outside work', 'I sing tenor', 'learning to weld.', 'topic'],
    ],
  },
  {
    shape: 'invitations',
    title: 'a page of nothing but invitations, on plain lines',
    headline: 'In the spotlight: Araminta Szabó',
    standfirst: 'Each month the newsletter',
    name: 'Araminta Szabó',
    jobTitle: 'Technical Services Manager',
    text: `In the spotlight: Araminta Szabó

Each month the newsletter turns its lamp on a colleague who would rather be left alone. This month: Araminta Szabó, Technical Services Manager in the Faculty of Engineering.

Tell us about your role.
I manage thirty technicians and the workshops in which they work. If it spins, hums or gives off sparks, it's ours.

Describe your career path so far.
I left school at sixteen and was apprenticed to a man who made clocks. He taught me patience and swearing in Hungarian. After that I built wind tunnels for a racing team and came here in 2012 for a rest.

Share a moment that made you proud.
When Keziah, our first apprentice, won the national medal. She's now my deputy, and she still corrects my drawings.

Name one thing you would change about the university.
The lift in the Whittle Building. Everybody who has been in it knows why.

Give us your top tip for new starters.
Find out who has the keys, and learn their birthdays.

Finally, tell us something we don't know about you.
I once fixed the Pope's dishwasher.`,
    exchanges: [
      ['Tell us about your role.', 'I manage thirty', "it's ours.", 'invitation'],
      ['Describe your career path so far.', 'I left school', 'for a rest.', 'invitation'],
      ['Share a moment that made you proud.', 'When Keziah', 'corrects my drawings.', 'invitation'],
      ['Name one thing you would change about the university.', 'The lift', 'knows why.', 'invitation'],
      ['Give us your top tip for new starters.', 'Find out', 'their birthdays.', 'invitation'],
      ["Finally, tell us something we don't know about you.", 'I once fixed', 'dishwasher.', 'invitation'],
    ],
  },
  {
    shape: 'statement with question',
    title: 'questions in bold that begin with a statement, sometimes two',
    headline: 'Getting to know: Lt Col (Retd) Fergus Baptiste',
    name: 'Lt Col (Retd) Fergus Baptiste',
    jobTitle: 'Bursar',
    text: `# Getting to know: Lt Col (Retd) Fergus Baptiste

Our Bursar hung up his boots in 2022. He has been polishing our accounts since.

**You served for twenty-four years, in the end with the Engineers. How did the Army prepare you for St Werburgh's?**

It taught me that most things which are urgent aren't, and that the ones which are generally involve drains.

**There's a rumour that you still get up at five. Tell us that it isn't true.**

It's not true. It's half past four. The dog insists.

**Endowments have had a rough couple of years. Ours is down by six per cent. Should Fellows be nervous?**

No more than usual. We spend three and a half per cent of a five-year average, and so a bad year is felt as a draught, not as a gale. I'd be nervous if we began to chase it.

**The kitchens made a profit for the first time since 1974. What happened?**

A new chef, a smaller menu, and somebody at last put a lock on the cheese.

**You're about to lead the college's walk along Hadrian's Wall. Any advice for the unfit?**

Start now. Break in your boots. Let me carry the whisky.`,
    exchanges: [
      [
        "You served for twenty-four years, in the end with the Engineers. How did the Army prepare you for St Werburgh's?",
        'It taught me',
        'involve drains.',
      ],
      [
        "There's a rumour that you still get up at five. Tell us that it isn't true.",
        "It's not true.",
        'The dog insists.',
        'invitation',
      ],
      [
        'Endowments have had a rough couple of years. Ours is down by six per cent. Should Fellows be nervous?',
        'No more than usual.',
        'chase it.',
      ],
      ['The kitchens made a profit for the first time since 1974. What happened?', 'A new chef', 'on the cheese.'],
      [
        "You're about to lead the college's walk along Hadrian's Wall. Any advice for the unfit?",
        'Start now.',
        'the whisky.',
      ],
    ],
  },
  {
    shape: 'two questions in one turn',
    title: 'pairs of questions on a line each, plain',
    headline: 'Meet the Dean: Professor Lakshmi Vantongeren',
    name: 'Professor Lakshmi Vantongeren',
    jobTitle: 'Dean of Law',
    text: `Meet the Dean: Professor Lakshmi Vantongeren

Professor Lakshmi Vantongeren, Dean of Law since January, answers our questions two at a time.

Who are you? And what do you do all day?

I'm a comparative lawyer who has been made to stop comparing. I read budgets. I also teach one seminar on water rights, because otherwise I'd forget what the budgets are for.

Where did you grow up, and what did you learn there? Does it still help?

In Paramaribo, over a bakery. I learnt to get up early and to check the change. Both of them still help.

What's the hardest decision you've taken? Would you take it again?

I closed a degree. It had four students and eleven teachers, and they were all brilliant. Yes, I'd do it again. I would do it more slowly, and I'd go and see every one of them myself.

What makes a good lawyer? Can it be taught?

Curiosity about other people's trouble. You cannot teach it, but you can certainly stamp it out, and I should like us to stop.

How do you switch off? Do you?

I play the tabla in a cupboard.`,
    exchanges: [
      ['Who are you? And what do you do all day?', "I'm a comparative lawyer", 'are for.'],
      ['Where did you grow up, and what did you learn there? Does it still help?', 'In Paramaribo', 'still help.'],
      ["What's the hardest decision you've taken? Would you take it again?", 'I closed a degree.', 'them myself.'],
      ['What makes a good lawyer? Can it be taught?', 'Curiosity about', 'us to stop.'],
      ['How do you switch off? Do you?', 'I play the tabla', 'in a cupboard.'],
    ],
  },
  {
    shape: 'quick-fire list',
    title: 'ordinary questions and then a quick-fire round in a list',
    headline: 'Sixty seconds with Ottoline Marchetti-Dunn',
    name: 'Ottoline Marchetti-Dunn',
    jobTitle: 'Head of Communications',
    text: `# Sixty seconds with Ottoline Marchetti-Dunn

*Head of Communications, and for once on the other side of the microphone*

**What do you do?**

I try to get twelve thousand people to read the same thing on the same day. I have never yet managed it.

**What was your first job?**

Writing the small ads for a farming weekly. I could sell you a heifer in nineteen words.

## Quick-fire round

- **Tea or coffee?** Coffee, black.
- **Early bird or night owl?** Owl, with a baby, so neither.
- **Mountains or sea?** Sea.
- **Podcast?** The one about bridges.
- **Superpower?** Reading upside down.
- **Pet hate?** "Reach out".`,
    exchanges: [
      ['What do you do?', 'I try to get', 'managed it.'],
      ['What was your first job?', 'Writing the small ads', 'nineteen words.'],
      ['Tea or coffee?', 'Coffee, black.', 'Coffee, black.'],
      ['Early bird or night owl?', 'Owl', 'so neither.'],
      ['Mountains or sea?', 'Sea.', 'Sea.'],
      ['Podcast?', 'The one', 'about bridges.'],
      ['Superpower?', 'Reading', 'upside down.'],
      ['Pet hate?', '"Reach out".', '"Reach out".'],
    ],
  },
  {
    shape: 'unanswered',
    title: 'a form sent back with two questions left empty',
    name: 'Evander Pillai',
    jobTitle: 'Clerk of Works',
    text: `Meet your colleagues – questionnaire

Name: Evander Pillai
Job title: Clerk of Works

How long have you worked here?
Thirty-one years in April.

What does your job involve?
I look at walls. When contractors say that a thing is finished I go and see whether it is. Mostly it's not, and we have a talk.

What is the best thing about working here?

What's the worst?
The wind tunnel between the Tower and the Union. I've lost three hats.

If you could have dinner with anyone, who would it be?

What's your favourite biscuit?
Garibaldi. I won't be drawn on this.`,
    exchanges: [
      ['How long have you worked here?', 'Thirty-one years', 'in April.'],
      ['What does your job involve?', 'I look at walls.', 'have a talk.'],
      ['What is the best thing about working here?', '', ''],
      ["What's the worst?", 'The wind tunnel', 'three hats.'],
      ['If you could have dinner with anyone, who would it be?', '', ''],
      ["What's your favourite biscuit?", 'Garibaldi.', 'drawn on this.'],
    ],
  },
  {
    shape: 'answer is a question',
    title: 'a respondent who answers with questions',
    headline: 'Ten minutes with Professor Ezekiel Hartmann-Roy',
    name: 'Professor Ezekiel Hartmann-Roy',
    jobTitle: 'Chair of Philosophy',
    text: `Ten minutes with Professor Ezekiel Hartmann-Roy

Professor Ezekiel Hartmann-Roy holds the Chair of Philosophy. He warned us.

Q. What is philosophy for?
A. What is a holiday for?

Q. Do you enjoy being difficult?
A. Am I? I thought that I was being brief.

Q. Your new book is four hundred pages long. Isn't that the opposite of brief?
A. Have you read it? No. Then you can't know. It's very brief about each thing.

Q. What do you say to a student who asks whether this'll get them a job?
A. I say yes, because it's true. Our graduates are in the civil service, in software and in one case in the circus. Who else learns for three years to find the sentence on which the argument turns?

Q. What would you ask yourself?
A. Why did you agree to this?`,
    exchanges: [
      ['What is philosophy for?', 'What is a holiday', 'for?'],
      ['Do you enjoy being difficult?', 'Am I?', 'being brief.'],
      [
        "Your new book is four hundred pages long. Isn't that the opposite of brief?",
        'Have you read it?',
        'about each thing.',
      ],
      ["What do you say to a student who asks whether this'll get them a job?", 'I say yes', 'argument turns?'],
      ['What would you ask yourself?', 'Why did you', 'agree to this?'],
    ],
  },
  {
    shape: 'rhetorical questions',
    title: 'bare questions, with rhetorical ones inside and on paragraphs of their own',
    headline: 'Five minutes with Ludmila Fairweather',
    standfirst: 'Ludmila Fairweather, Director of Student Life',
    name: 'Ludmila Fairweather',
    jobTitle: 'Director of Student Life',
    text: `# Five minutes with Ludmila Fairweather

Ludmila Fairweather, Director of Student Life, thinks that we talk too much about resilience.

### What do you mean when you say that?

I mean that it's a word we use for other people. Who ever says "I must be more resilient" when the heating is off? You say "Somebody ought to mend the heating." So why do we say it to a nineteen-year-old with no money and a damp room? I'd rather fix the room.

### What has your team fixed this year?

The queue. You used to wait twenty-six days to see a counsellor. How did that happen? Nobody decided it. Every year there were a few more students, and every year we said that we would cope.

It's now four days. We did it by asking a simple question at the door: what do you need today? More than half of them need an extension, a form or a bed, and not a counsellor at all.

### What worries you?

Loneliness, and how ordinary it's become. Did you know that one in five of our first-years eats every meal alone? I didn't, until we asked.

### And what cheers you up?

The knitting society. Four hundred members! Who would have guessed?`,
    exchanges: [
      ['What do you mean when you say that?', 'I mean that', 'fix the room.'],
      ['What has your team fixed this year?', 'The queue.', 'counsellor at all.'],
      ['What worries you?', 'Loneliness', 'until we asked.'],
      ['And what cheers you up?', 'The knitting society.', 'have guessed?'],
    ],
  },
  {
    shape: 'lists and quotations',
    title: 'answers with lists, a quotation and several paragraphs',
    headline: 'Behind the scenes with Dr Cosima Adeyemi-Black',
    name: 'Dr Cosima Adeyemi-Black',
    jobTitle: 'Director of Admissions',
    text: `# Behind the scenes with Dr Cosima Adeyemi-Black

**Dr Cosima Adeyemi-Black, Director of Admissions, on the busiest fortnight of the year.**

**What happens on results day?**

Everything, between six and ten. We have:

1. forty telephones
2. a hundred and twelve volunteers
3. one person whose only job is to bring bacon sandwiches

By ten it's over, and we find out who has fallen asleep.

**What do you tell the volunteers?**

I read them a letter that I was once sent by an applicant:

> The lady on the telephone said she had all day.
> I could hear that she hadn't.
> I came because of her.

After that I don't need to tell them much.

**What makes a good personal statement?**

Short sentences. One true thing. No quotations from Einstein.

We read about thirty thousand of them. You start to hear, after the first few hundred, which ones were written by a person in a bedroom, and which ones by a committee of aunts. I'll take the bedroom.

**How do you recover?**

I go to Orkney, where there are no telephones that work.`,
    exchanges: [
      ['What happens on results day?', 'Everything', 'fallen asleep.'],
      ['What do you tell the volunteers?', 'I read them', 'tell them much.'],
      ['What makes a good personal statement?', 'Short sentences.', 'take the bedroom.'],
      ['How do you recover?', 'I go to Orkney', 'that work.'],
    ],
  },
  {
    shape: 'hard-wrapped',
    title: 'lines copied from a PDF newsletter, with its running foot',
    headline: 'Meet the new Registrar',
    name: 'Horatio Quaye',
    jobTitle: 'Registrar',
    text: `Meet the new Registrar

Horatio Quaye became Registrar at the beginning of term. He told
The Lantern what he found in the cupboard.

What was your first impression of the
place?
That everybody was waiting for me to speak first. I come from a
family of nine, and so I'm not used to it. I have since learnt that
the silence is a form of politeness here and doesn't mean that
anybody agrees.

What does a Registrar do that a Chief
Operating Officer does not?
He signs the degree certificates. Six thousand a year, by hand,
with a pen that belonged to my predecessor's predecessor. My
wrist is insured.

The Lantern | Issue 48 | Page 7

You've promised shorter committees. How
is that going?
The longest is down from four hours to an hour and fifty minutes.
We did it by taking away the biscuits and putting the difficult
item first.

What did you find in the cupboard?
A mace, a bicycle pump, and a writ from 1922 that nobody had
answered. We've answered it.`,
    exchanges: [
      ['What was your first impression of the place?', 'That everybody', 'anybody agrees.'],
      ['What does a Registrar do that a Chief Operating Officer does not?', 'He signs', 'is insured.'],
      ["You've promised shorter committees. How is that going?", 'The longest', 'item first.'],
      ['What did you find in the cupboard?', 'A mace', 'answered it.'],
    ],
    leftOver: ['Issue 48', 'Page 7'],
  },
  {
    shape: 'timestamps',
    title: 'a video call, transcribed by the machine and tidied by nobody',
    name: 'Thandiwe Kowalczyk',
    jobTitle: 'Programme Director',
    text: `Recording: Interview with Thandiwe Kowalczyk, Programme Director, Digital Campus
15 December 2025, 14:02

00:00:04 Interviewer: Right, I think it's recording. Thandiwe, what is the Digital Campus programme?

00:00:12 Thandiwe Kowalczyk: It's eleven projects in a coat. Timetabling, room booking, the student app, identity cards, and so on. They were going to happen anyway, and this way they at least talk to each other.

00:00:41 Interviewer: Which one will people notice first?

00:00:45 Thandiwe Kowalczyk: Room booking. In April you'll be able to stand outside an empty room, point your phone at the door and have it. No more going back to your desk to find that someone else got there.

00:01:10 Interviewer: And what has been the hardest?

00:01:13 Thandiwe Kowalczyk: Names. We hold people's names in twenty-three systems, and they don't agree on what a name is. I have a hyphen on my passport and none on my payslip.

00:01:38 Interviewer: What would success look like?

00:01:41 Thandiwe Kowalczyk: Nobody mentions us. Think of the last time you said something nice about plumbing.

00:01:52 Interviewer: Great, thank you.`,
    exchanges: [
      [
        "Right, I think it's recording. Thandiwe, what is the Digital Campus programme?",
        "It's eleven projects",
        'talk to each other.',
      ],
      ['Which one will people notice first?', 'Room booking.', 'got there.'],
      ['And what has been the hardest?', 'Names.', 'my payslip.'],
      ['What would success look like?', 'Nobody mentions us.', 'about plumbing.'],
    ],
    leftOver: ['00:00:04', '00:01:41', 'Great, thank you.'],
  },
  {
    shape: 'several respondents',
    title: 'two heads of a school answer together, names as labels',
    headline: 'Two heads are better: the co-directors of the School of Music',
    name: null,
    text: `Two heads are better: the co-directors of the School of Music

Since August the School of Music has been led by Bryony Castlemaine and Ikenna Drummond together. Forte asked them how it works.

Forte: Whose idea was it?

Bryony: Ikenna's. I'd have done it alone and been miserable by Christmas.

Ikenna: I have a son of two, and I had read about job shares in hospitals. If surgeons can hand over half a patient, I thought, we can hand over half a school.

Forte: What do you disagree about?

Bryony: Wagner.

Ikenna: Air conditioning. And Wagner.

Forte: How do you divide the week?

Ikenna: I'm Monday to Wednesday, Bryony's Wednesday to Friday, and on Wednesday we have lunch, and nobody may interrupt it.

Bryony: It's in the constitution.

Forte: What would you say to others who are thinking of it?

Bryony: Choose somebody you can be cross with.`,
    exchanges: [
      ['Whose idea was it?', "Ikenna's.", 'half a school.'],
      ['What do you disagree about?', 'Wagner.', 'And Wagner.'],
      ['How do you divide the week?', "I'm Monday", 'in the constitution.'],
      ['What would you say to others who are thinking of it?', 'Choose somebody', 'be cross with.'],
    ],
  },
  {
    shape: 'other languages',
    title: 'French, cinq minutes avec, with spaces before the question marks',
    headline: 'Cinq minutes avec Clémence Aubertin-Diop',
    standfirst: 'Depuis le 1er septembre',
    name: 'Clémence Aubertin-Diop',
    jobTitle: 'directrice des bibliothèques',
    text: `Cinq minutes avec Clémence Aubertin-Diop

Depuis le 1er septembre, Clémence Aubertin-Diop est directrice des bibliothèques de l'université. Elle nous a reçus entre deux cartons.

Pourquoi avoir choisi notre université ?

Parce qu'elle m'a choisie la première ! Plus sérieusement, je cherchais un établissement où la bibliothèque se trouve au milieu du campus et non au bout d'un couloir.

Quels sont vos trois grands chantiers ?

Les horaires, les horaires et les horaires. Nos étudiants travaillent la nuit ; nous fermons à dix-neuf heures. Cela ne peut pas durer.

Comment vos collègues vous décrivent-ils ?

Comme quelqu'un qui pose beaucoup de questions et qui n'attend pas toujours la réponse. J'y travaille.

Racontez-nous votre plus beau souvenir professionnel.

À Dakar, une lectrice de quatre-vingts ans est venue emprunter le livre qu'elle avait écrit elle-même. Nous avions perdu le seul exemplaire. Nous l'avons retrouvé ensemble, derrière un radiateur.

Et en dehors du travail ?

Je nage dans l'océan, même en janvier, surtout en janvier.

Propos recueillis par Maël Kerbrat`,
    exchanges: [
      ['Pourquoi avoir choisi notre université ?', "Parce qu'elle", "d'un couloir."],
      ['Quels sont vos trois grands chantiers ?', 'Les horaires', 'pas durer.'],
      ['Comment vos collègues vous décrivent-ils ?', "Comme quelqu'un", "J'y travaille."],
      ['Racontez-nous votre plus beau souvenir professionnel.', 'À Dakar', 'un radiateur.', 'invitation'],
      ['Et en dehors du travail ?', 'Je nage', 'surtout en janvier.'],
    ],
    leftOver: ['Maël Kerbrat'],
  },
  {
    shape: 'other languages',
    title: 'German, with labels Frage and Antwort',
    headline: 'Drei Fragen an Friederike Althaus-Nowak',
    name: 'Friederike Althaus-Nowak',
    jobTitle: 'Kanzlerin',
    text: `Drei Fragen an Friederike Althaus-Nowak

Friederike Althaus-Nowak ist seit Oktober Kanzlerin der Hochschule. Wir haben ihr drei Fragen gestellt und vier Antworten bekommen.

Frage: Frau Althaus-Nowak, was hat Sie in den ersten hundert Tagen überrascht?

Antwort: Wie viele Menschen hier seit dreißig Jahren arbeiten und immer noch gern kommen. Das kannte ich aus der Industrie nicht. Und dass es im Hauptgebäude keine einzige Uhr gibt, die richtig geht.

Frage: Die Hochschule muss sparen. Wo fangen Sie an?

Antwort: Bei mir. Der Dienstwagen ist verkauft, ich fahre mit der Straßenbahn. Das allein rettet keinen Haushalt, aber man hört in der Linie 4 mehr als in jeder Sitzung.

Frage: Was wünschen Sie sich von den Beschäftigten?

Antwort: Geduld bis zum Sommer, und danach keine mehr. Ach ja, und mehr Mut zum Nein. Warum schreiben wir Berichte, die niemand liest?

Das Gespräch führte Leopold Sänger.`,
    exchanges: [
      [
        'Frau Althaus-Nowak, was hat Sie in den ersten hundert Tagen überrascht?',
        'Wie viele Menschen',
        'richtig geht.',
      ],
      ['Die Hochschule muss sparen. Wo fangen Sie an?', 'Bei mir.', 'jeder Sitzung.'],
      ['Was wünschen Sie sich von den Beschäftigten?', 'Geduld bis', 'niemand liest?'],
    ],
    leftOver: ['Leopold Sänger'],
  },
  {
    shape: 'chrome',
    title: 'a whole page as it is copied: cookies, menus, cards, comments, subscription',
    headline: 'A minute with Zebedee Montrose-Achterberg',
    standfirst: 'He runs the largest kitchen',
    name: 'Zebedee Montrose-Achterberg',
    jobTitle: 'Executive Chef',
    text: `We use cookies to improve your experience. By continuing to browse you accept our use of cookies.
Accept all
Manage preferences

Menu
Search
Students
Staff
Alumni
Giving

News / Staff stories

A minute with Zebedee Montrose-Achterberg

He runs the largest kitchen in the county, and he would like you to eat your greens.

By Flora Inchbald
Tuesday 11 November 2025
3 min read

Share
Tweet
Copy link

Zebedee Montrose-Achterberg
Executive Chef
Photo: Ned Hollis

What's the secret of cooking for two thousand?

Cook for twenty, a hundred times. The moment you think of it as two thousand you start to steam things.

Which dish would you take off the menu if you dared?

Lasagne. We've made about a million portions since I came and I have eaten, I think, four.

"The moment you think of it as two thousand you start to steam things."

Who taught you to cook?

A sergeant in the Catering Corps with no sense of smell. He did it all by ear. You'd be amazed what an onion tells you.

What would you have for your last meal?

Somebody else's cooking, and no washing-up.

Related stories
Why do our canteens close at two?
Meet the bees of Appleton Hall
Five things to do this weekend

Comments (2)
Gill M: What a lovely interview!
Leave a reply
Name (required)
Email (required)
Post comment

Never miss a story
Sign up for our weekly newsletter
Back to top
Privacy | Accessibility | Contact us`,
    exchanges: [
      ["What's the secret of cooking for two thousand?", 'Cook for twenty', 'steam things.'],
      ['Which dish would you take off the menu if you dared?', 'Lasagne.', 'I think, four.'],
      ['Who taught you to cook?', 'A sergeant', 'an onion tells you.'],
      ['What would you have for your last meal?', "Somebody else's", 'no washing-up.'],
    ],
    leftOver: [
      'cookies',
      'Manage preferences',
      'Flora Inchbald',
      '3 min read',
      'Copy link',
      'Ned Hollis',
      'Why do our canteens',
      'Meet the bees',
      'What a lovely interview',
      'Leave a reply',
      'weekly newsletter',
      'Back to top',
      'Privacy',
    ],
  },
  {
    shape: 'e-mail',
    title: 'the questions quoted with angle brackets and answered between',
    name: 'Marguerite Osei-Tallis',
    jobTitle: 'Head of Occupational Health',
    text: `From: Marguerite Osei-Tallis
To: Jonty Clewes
Date: Thu, 20 Nov 2025 08:14:55 +0000
Subject: Re: Meet the team questions

Hello Jonty, answers below in between. M.

On Wed, 19 Nov 2025 at 16:30, Jonty Clewes <jonty@example.org> wrote:
> Hi Marguerite,
> Thanks so much for agreeing to do this. Here are the questions:
>
> What's your role and how long have you done it?

I'm Head of Occupational Health, and have been since 2016. Before that I was a nurse on oil rigs.

> What's the most common thing that people come to you about?

Backs, and then bosses. Often it's the same appointment.

> If you could give everyone at work one piece of advice, what would it be?

Take your lunch. I don't mean at your desk. I've treated hundreds of people for what was really twenty years of sandwiches over a keyboard.

> What do you get up to outside work?

Long-distance swimming. I'm training for Windermere. Slowly.

> Thanks again!
> Jonty

--
Marguerite Osei-Tallis
Head of Occupational Health | Ext. 5510`,
    exchanges: [
      ["What's your role and how long have you done it?", "I'm Head of", 'on oil rigs.'],
      ["What's the most common thing that people come to you about?", 'Backs', 'same appointment.'],
      [
        'If you could give everyone at work one piece of advice, what would it be?',
        'Take your lunch.',
        'over a keyboard.',
      ],
      ['What do you get up to outside work?', 'Long-distance swimming.', 'Slowly.'],
    ],
    leftOver: ['answers below', 'wrote:', 'Thanks so much', 'Thanks again', 'Ext. 5510'],
  },
]
