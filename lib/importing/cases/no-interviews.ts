/** Texts that are no interview, though some of them ask. */
import type { Case } from './case.ts'

const no = (title: string, text: string): Case => ({
  title,
  text,
  headline: null,
  standfirst: null,
  name: null,
  exchanges: [],
})

export const noInterviews: Case[] = [
  no('nothing at all', ' \n\n\u00A0\n'),
  no('one sentence', 'The library will be closed on Monday.'),
  no(
    'a news report with quotations',
    `Council opens new bridge over the Ardle

A new footbridge over the river Ardle was opened on Saturday by the Lord Mayor, Eunice Partridge.

"I have waited for this for thirty years," she told the crowd. "My mother always said that it would never happen."

The bridge cost two million pounds. Who paid for it? Half came from the county and half from a legacy.

Work on the approach paths will go on until May, said Peter Quill, Head of Roads at the council.`,
  ),
  no(
    'a recipe',
    `Pea soup

Serves four

Ingredients
500 g split peas
1 onion
1 ham bone

1. Soak the peas overnight.
2. Fry the onion until soft.
3. Add the bone and the peas, cover with water, and simmer for two hours.
4. Take out the bone. Season and serve.

Why not try it with mint?`,
  ),
  no(
    'minutes of a meeting',
    `Minutes of the Estates Committee, 4 June

Present: EF, RT, PL (chair)
Apologies: GW

1. Minutes of the last meeting
The minutes were approved.

2. Boiler house
RT reported that the boiler had failed twice. PL asked whether a second quotation had been obtained. RT said that it had not.
Action: RT to obtain a quotation.

3. Any other business
EF asked who held the key to the roof.
Action: PL to find the key.`,
  ),
  no(
    'a help page',
    `Frequently asked questions

How do I reset my password?

Go to the sign-in page and choose "Forgotten password". Follow the steps in the mail that you are sent.

Why can I not sign in?

Check that caps lock is off. If you still cannot sign in, call the service desk.

How do I connect to the wireless network?

Choose "campus" from the list and enter your user name.`,
  ),
  no(
    'a help page of a shop, which says we and you',
    `Delivery and returns

When will my order arrive?

We send all orders within two working days. You will get a mail when yours has left us.

Can I return an item?

Yes. You have thirty days. Send it back in its box and we will refund you.

Do you deliver abroad?

We deliver to most of Europe. See the list of countries for prices.`,
  ),
  no(
    'a policy',
    `1. Purpose

This policy sets out how the institution keeps records.

2. Scope

It applies to all staff, and to contractors who create records.

3. Responsibilities

The Head of Records is responsible for this policy. Managers must make sure that their teams follow it.

4. Review

This policy will be reviewed every two years.`,
  ),
  no(
    'a poem',
    `Who left the gate open
and let the evening in?

I did, said the swallow,
my wings are thin.

Who counted the windows
and put out the light?

I did, said the river,
good night, good night.`,
  ),
  no(
    'questions that nobody has answered',
    `Questions for next week

What is your role?
How did you get here?
What do you like to do at weekends?
What is the best advice you have been given?
If you were not in this job, what would you be doing?`,
  ),
  no(
    'an advertisement for a post',
    `Senior Gardener

Are you happiest outdoors?

We are looking for a gardener to join our team of nine. You will look after the walled garden and the glass houses.

What will you need?

You will have a certificate in horticulture and a driving licence. Experience of old fruit trees is welcome.

What can we offer?

We offer a pension, thirty days of leave, and all the pears you can eat.`,
  ),
  no(
    'an essay in the first person, under headings',
    `What I learned from a year without meetings

The beginning

I stopped going to meetings in January. Nobody noticed until March, and I was promoted in April.

The middle

By summer I had written two books. I do not recommend either of them to anybody.

The end

In December I went to a meeting by mistake. I enjoyed it, and I have been to every one since.`,
  ),
  no(
    'a table pasted as lines',
    `Name\tRoom\tTelephone
Archive\tB12\t4411
Bursary\tA03\t4402
Catering\tC21\t4430`,
  ),
  no(
    'a quiz',
    `Pub quiz, round one

1. What is the capital of Peru?
Lima

2. Who painted the Night Watch?
Rembrandt

3. How many strings has a cello?
Four`,
  ),
]
