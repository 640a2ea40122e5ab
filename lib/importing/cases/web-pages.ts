/** Pages copied whole out of a browser, with menus, notices and buttons around the interview. */
import type { Case } from './case.ts'

const nbsp = '\u00A0'

export const webPages: Case[] = [
  {
    title: 'a cookie notice, a caption run into the standfirst, and empty lines of non-breaking spaces',
    text: `Cookies on this site

We use cookies to make sure that this site works. If you choose 'Accept all cookies' we shall remember it. If you choose 'Reject all' we shall ask you again.

Tobias WrenNew ALB Estates Director Tobias Wren talks to us about draughts, why nobody should notice a good boiler, and learning the tuba.

${nbsp}

${nbsp}

Tell us a little${nbsp} about what drew you to this post.

I came because the buildings are older than the rules about them, and because I was asked nicely.${nbsp}

And why is what${nbsp} your team does worth knowing?

Without heat there is no teaching. I have seen a lecture end because of one valve.${nbsp}${nbsp}

What’s the next thing on your list?

The chapel roof, which has been the next thing on everybody’s list since 1954.`,
    headline: null,
    standfirst: 'New ALB Estates Director Tobias Wren talks to us',
    name: 'Tobias Wren',
    jobTitle: 'Estates Director',
    organisation: 'ALB',
    exchanges: [
      ['Tell us a little about what drew you to this post.', 'I came because', 'asked nicely.', 'invitation'],
      ['And why is what your team does worth knowing?', 'Without heat', 'one valve.'],
      ['What’s the next thing on your list?', 'The chapel roof', 'since 1954.'],
    ],
    leftOver: ['Cookies on this site', 'We use cookies', 'Tobias Wren'],
  },
  {
    title: 'navigation, breadcrumbs, a byline, sharing buttons and a newsletter form',
    text: `Skip to main content
Menu
Home
About us
News
Contact
Home > News > Interviews
"I wanted to know where the water went": an interview with Solveig Achterberg
By Martin Pryce
12 May 2024
5 min read
Share on Facebook
Share on LinkedIn
Solveig Achterberg is the first Chief Hydrologist at the Fenland Water Authority. She tells us about floods, maps and her grandmother’s well.
What made you choose water?
My grandmother had a well, and one summer it was empty. I wanted to know where the water went.
Photo: Jan de Boer
How do you explain a flood to somebody who has lost a house?
You do not explain it. You listen, and you come back the next week, and you listen again.
Sign up to our newsletter
What would surprise people about your day?
I spend most of it on the phone to farmers. They know more than my models do.
Share this article
Related articles
A new pump for the eastern drain
Why the heron came back
Leave a comment
Your email address will not be published.
© 2024 Fenland Water Authority. All rights reserved.
Privacy policy`,
    headline: '"I wanted to know where the water went": an interview with Solveig Achterberg',
    standfirst: 'Solveig Achterberg is the first',
    name: 'Solveig Achterberg',
    jobTitle: 'Chief Hydrologist',
    organisation: 'Fenland Water Authority',
    exchanges: [
      ['What made you choose water?', 'My grandmother', 'the water went.'],
      ['How do you explain a flood to somebody who has lost a house?', 'You do not explain', 'listen again.'],
      ['What would surprise people about your day?', 'I spend most', 'my models do.'],
    ],
    leftOver: [
      'Skip to main',
      'Martin Pryce',
      '5 min read',
      'Jan de Boer',
      'Sign up',
      'heron',
      'email address',
      'Privacy',
      '12 May',
      'eastern drain',
    ],
  },
  {
    title: 'tags under a label and a closing address',
    text: `Staff news

Meet the team: Rashid Bellweather

Rashid Bellweather runs the night library at Corrin University. We asked him what happens there when everybody else has gone home.

Who comes to a library at three in the morning?

People who cannot sleep, people who must not sleep, and once a fox. I have learned not to ask which is which.

Do you ever get bored?

I did in the first week. Then somebody asked me for a book about boredom and I read it.

What is the best thing about the night?

The quiet is different. You hear the building think.

Tags: libraries, night work, staff

Find out more about the night library at www.corrin.example/night

Back to top`,
    headline: 'Meet the team: Rashid Bellweather',
    standfirst: 'Rashid Bellweather runs',
    name: 'Rashid Bellweather',
    exchanges: [
      ['Who comes to a library at three in the morning?', 'People who cannot', 'which is which.'],
      ['Do you ever get bored?', 'I did in', 'I read it.'],
      ['What is the best thing about the night?', 'The quiet', 'building think.'],
    ],
    topics: ['libraries', 'night work', 'staff'],
    links: ['Find out more about the night library at'],
    leftOver: ['Staff news', 'Back to top'],
  },
  {
    title: 'advertisements and a pull quote between the paragraphs',
    text: `Five minutes with Leocadia Marsh

Leocadia Marsh, Commissioner of Bridges for the City of Ardle, has opened and closed more bridges than anybody alive.

What is a bridge for, in your view?

I think a bridge is a promise. Somebody on the other side has to keep it too.

ADVERTISEMENT

When I started we had eleven bridges and nine of them were closed. That is a lot of broken promises.

“A bridge is a promise.”

Story continues below

Which one do you like best?

The ugly one by the brewery. I like it because nobody else does.

Read more: The brewery that would not move

What will you do when you retire?

I shall walk across all of them, once, slowly, and then I shall go home by train.

Thank you for reading.

Subscribe to our magazine`,
    headline: 'Five minutes with Leocadia Marsh',
    standfirst: 'Leocadia Marsh, Commissioner',
    name: 'Leocadia Marsh',
    jobTitle: 'Commissioner of Bridges',
    organisation: 'City of Ardle',
    exchanges: [
      ['What is a bridge for, in your view?', 'I think a bridge', 'broken promises.'],
      ['Which one do you like best?', 'The ugly one', 'nobody else does.'],
      ['What will you do when you retire?', 'I shall walk', 'home by train.'],
    ],
    leftOver: [
      'ADVERTISEMENT',
      'Story continues',
      'Read more',
      'would not move',
      'Subscribe',
      'Thank you for reading',
      '“A bridge is a promise.”',
    ],
  },
  {
    title: 'a list of the questions at the top, which are links on the page',
    text: `In conversation with Dr Hanne Oyelaran

Dr Hanne Oyelaran, Head of Imaging at the Corve Institute, talks about light.

Jump to:

How did you get into imaging?
What do you see that others do not?
What is your advice for students?

How did you get into imaging?

I broke a microscope when I was nine and was made to mend it.

What do you see that others do not?

Mostly dust. I am paid to know which dust is interesting.

What is your advice for students?

Go home on time. I never did, and nothing was ever finished because of it.`,
    headline: 'In conversation with Dr Hanne Oyelaran',
    name: 'Dr Hanne Oyelaran',
    jobTitle: 'Head of Imaging',
    organisation: 'Corve Institute',
    exchanges: [
      ['How did you get into imaging?', 'I broke a microscope', 'made to mend it.'],
      ['What do you see that others do not?', 'Mostly dust.', 'dust is interesting.'],
      ['What is your advice for students?', 'Go home on time.', 'because of it.'],
    ],
    leftOver: ['Jump to'],
  },
  {
    title: 'a title that is repeated with the name of the site, and a bare menu',
    text: `Sixty seconds with our new Registrar | Bramblewick College

Prospective students
Current students
Research
Give to Bramblewick

Sixty seconds with our new Registrar

Published on 4 September 2023

Isolde Fenwick joined Bramblewick College as Registrar in August. Here she answers six questions, or nearly.

What does a Registrar do?

I make sure that what we promised students is what they get, and that somebody wrote it down.

What did you do before?

I was a lighthouse inspector. The two jobs are closer than you would think.

Tea or coffee?

Tea before noon, and then more tea.

Contact us
Accessibility
Follow us on Instagram`,
    headline: 'Sixty seconds with our new Registrar',
    standfirst: 'Isolde Fenwick joined',
    name: 'Isolde Fenwick',
    jobTitle: 'Registrar',
    organisation: 'Bramblewick College',
    exchanges: [
      ['What does a Registrar do?', 'I make sure', 'wrote it down.'],
      ['What did you do before?', 'I was a lighthouse', 'you would think.'],
      ['Tea or coffee?', 'Tea before noon', 'more tea.'],
    ],
    leftOver: ['Prospective students', 'Give to Bramblewick', '4 September', 'Follow us'],
  },
]
