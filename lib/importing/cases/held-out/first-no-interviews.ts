/** Written before the rules were looked at again: texts with questions in them that nobody was asked. */
import type { Case } from '#lib/importing/cases/case.ts'

const none = { shape: 'no interview', exchanges: [], headline: null, name: null, standfirst: null }

export const firstNoInterviews: Case[] = [
  {
    ...none,
    title: 'an FAQ of a parking office, you and we throughout',
    text: `Parking permits: your questions answered

Who can apply for a permit?

Anybody who works on site for more than three days a week. You will need your staff card.

How much does it cost?

A full permit costs £240 a year. We take it from your salary in twelve parts.

What if I only drive in winter?

You can buy a winter permit from October. We release two hundred and they go quickly.

How do I appeal against a fine?

Write to us within fourteen days. Tell us what happened and we will look at the camera.

Still have questions? Contact the parking office.`,
  },
  {
    ...none,
    title: 'minutes of a meeting with initials',
    text: `Minutes of the Space Committee, 4 May

Present: J Albrecht (chair), T Moss, R Quayle

1. Apologies
None.

2. Matters arising
TM asked whether the lease on Mill Lane had been signed. JA said that it had not.

3. Room 12
RQ: the room has been empty since March. What are we waiting for?
JA: a decision from Estates. ACTION: RQ to write to Estates.

4. Any other business
TM asked who was taking the plants home.

The meeting closed at 4.10.`,
  },
  {
    ...none,
    title: 'a quiz with its answers',
    text: `Staff party quiz

1. What is the capital of Mongolia?
Ulaanbaatar

2. In which year did the first underground railway open in London?
1863

3. Which planet has the most moons?
Saturn

4. Who wrote Middlemarch?
George Eliot

5. How many strings does a cello have?
Four`,
  },
  {
    ...none,
    title: 'a survey form waiting for answers',
    text: `Staff survey 2025

Please answer every question. It takes about five minutes.

1. How long have you worked here?
[ ] Less than a year
[ ] 1 to 5 years
[ ] More than 5 years

2. How satisfied are you with your working space?
[ ] Very satisfied
[ ] Satisfied
[ ] Not satisfied

3. What would make your work easier?
______________________

4. Would you recommend us to a friend?
[ ] Yes
[ ] No

Thank you for taking part.`,
  },
  {
    ...none,
    title: 'a list of open questions for a project',
    text: `Open questions before launch

- Who owns the certificate?
- When does the old site go read-only?
- Do we redirect the PDF links?
- What happens to the mailing list?
- Have we told the library?
- Who is on call on the 14th?`,
  },
  {
    ...none,
    title: 'a letter with questions',
    text: `Dear Ms Whitlock,

Thank you for your letter of 2 June. I was sorry to hear that the hedge has grown into your garden again.

Could you tell me which part of the hedge you mean? I walked along it on Sunday and saw nothing that hung over. Do you mean the holly by the gate?

I will ask the contractor to come on Friday. Would that suit you? He needs about an hour and a place for his van.

Yours sincerely,

Bernard Holt`,
  },
  {
    ...none,
    title: 'a short story with dialogue',
    text: `The lift had stopped between the third floor and the fourth.

"Are you afraid?" she asked.

"Of what?"

"Of the dark."

He thought about it. He had never been asked, and the question seemed to him to be larger than the lift.

"Who isn't?" he said at last.

She laughed. Somewhere above them a door opened, and a voice called down the shaft.

"How many of you are there?"

"Two," they said together.`,
  },
  {
    ...none,
    title: 'a recipe with a question for a heading',
    text: `Lentil soup for six

What do you need?

400 g red lentils
2 onions
3 carrots
1 litre of stock

How do you make it?

Fry the onions until they are soft. Add the carrots and the lentils and stir for a minute.

Pour in the stock and simmer for twenty-five minutes.

Too thick?

Add water. Taste it, and add salt.`,
  },
  {
    ...none,
    title: 'a press release that quotes the director',
    text: `PRESS RELEASE
For immediate release

New bridge to open in spring

The Tarn footbridge will open to the public on 12 April, the County said today.

"I have walked across it twice and it did not move," said Director of Highways Olu Brandreth. "Who could ask for more?"

The bridge cost £4.1 million and replaces the one lost in the flood of 2019.

Why a footbridge? Surveys showed that nine out of ten crossings were on foot.

Notes to editors
1. The bridge is 84 metres long.
2. Photographs are available on request.

Contact: press@county.example`,
  },
  {
    ...none,
    title: 'an advert for a post: who are you?',
    text: `Senior Gardener (full time)

Who are we?

We are a small team that looks after eleven acres of walled garden. We work outdoors in all weathers.

Who are you?

You have at least three years' experience and a driving licence. You like people nearly as much as plants.

What will you do?

You will lead a team of four, plan the planting and talk to visitors.

What do we offer?

£31,000 a year, a cottage if you want it, and as many beans as you can eat.

How do you apply?

Send us a letter by 30 June.`,
  },
  {
    ...none,
    title: 'a chat about lunch',
    text: `[12:01] Sam: anyone for lunch?
[12:01] Priya: yes! where?
[12:02] Sam: noodle place?
[12:02] Jo: again??
[12:03] Priya: what about the van
[12:03] Sam: is it thursday?
[12:04] Jo: it is
[12:04] Sam: van then
[12:05] Priya: 5 min downstairs`,
  },
  {
    ...none,
    title: 'an obituary with quotations',
    text: `Professor Edith Marchbanks, 1931–2024

Edith Marchbanks, who has died aged 93, taught three generations of chemists to distrust a straight line.

Born in Whitby, she won a scholarship at sixteen. "They asked me why I wanted to study chemistry," she told this magazine in 1999. "I said: why does anybody want to do anything else?"

She joined the department in 1958 and became its first female head in 1979. "Was I a pioneer?" she once asked. "I was a person with a key to the laboratory."

She is survived by her sister and two nephews.`,
  },
  {
    ...none,
    title: 'a poem of questions',
    text: `What is the river saying?
I have been listening all night.
It says what it said to my mother
when she stood here in this light.

Where does it go in winter?
Under itself, like me.
Who told it to keep on going?
Nobody. It wanted the sea.`,
  },
  {
    ...none,
    title: 'source code with questions in comments',
    text: `// Why is this here? Because the printer needs it.
function feed(paper) {
  if (!paper) return null
  // What if there is no tray?
  return tray ? tray.take(paper) : queue.push(paper)
}

// And who calls this?
export const stop = () => process.exit(0)`,
  },
  {
    ...none,
    title: 'a report with question headings in the third person',
    text: `Evaluation of the tutoring pilot

What was the pilot?

The pilot ran in eleven schools between January and June. Each school received twelve hours of tutoring per pupil.

What did the pilot find?

Attendance rose by four points. Marks in mathematics did not change.

What happens next?

The authority will extend the pilot to thirty schools. A second report is due in March.`,
  },
  {
    ...none,
    title: 'a German FAQ',
    text: `Häufige Fragen zum Bibliotheksausweis

Wie bekomme ich einen Ausweis?

Kommen Sie mit Ihrem Personalausweis an die Theke. Wir stellen den Ausweis sofort aus.

Was kostet der Ausweis?

Für Studierende ist er kostenlos. Alle anderen zahlen 15 Euro im Jahr.

Was mache ich, wenn ich ihn verliere?

Melden Sie sich bitte gleich bei uns. Wir sperren den Ausweis.`,
  },
]
