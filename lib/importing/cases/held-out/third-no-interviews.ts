/** Written after the second held-out texts had been mended: still more texts in which nobody is interviewed. */
import type { Case } from '#lib/importing/cases/case.ts'

const none = { shape: 'no interview', exchanges: [], headline: null, name: null, standfirst: null }

export const thirdNoInterviews: Case[] = [
  {
    ...none,
    title: 'a speech full of questions',
    text: `Colleagues, friends,

What a year it has been. When I stood here last June I told you that we would open the new wing by Easter. Did we? We did not. But I can tell you why.

Who here remembers the flood? I see some hands. I was in the cellar at two in the morning with Derek and a bucket, and I asked myself: is this what a vice-chancellor does?

It is. And it is what all of you did.

What comes next? I will be brief. We will finish the wing. We will mend the cellar. And we will buy Derek a better bucket.

Thank you.`,
  },
  {
    ...none,
    title: 'an advice column',
    text: `Ask Agnes

Dear Agnes, I have worked with the same man for nine years and he has never learnt my name. Should I tell him? – Not Karen, Leeds

Dear Not Karen, what have you been answering to? If it is Karen, I am afraid that you are Karen now. Wear a badge.

Dear Agnes, my neighbour's cat sleeps in my bed. Whose cat is it? – Warm, Hull

Dear Warm, yours.`,
  },
  {
    ...none,
    title: 'a self-assessment for managers',
    text: `How good a listener are you?

Answer yes or no to each.

Do you look at your phone when people talk to you?

Do you finish other people's sentences?

Can you remember what your deputy did at the weekend?

When did you last change your mind in a meeting?

If you answered yes to the first two, talk to your mentor. If you could not answer the last one, talk to us.`,
  },
  {
    ...none,
    title: 'frequently asked questions about a pension, with Q and A and we',
    text: `Your pension explained

Q: When can I retire?
A: You can take your pension from the age of 55. We will write to you six months before.

Q: Can I pay in more?
A: Yes. Ask payroll for form P4 and we will do the rest.

Q: What happens to my pension if I leave?
A: It stays with us until you retire, or you can move it.`,
  },
  {
    ...none,
    title: 'a short story in the first person with dialogue',
    text: `I met the ferryman at the end of the road, where the road stops being sure of itself.

"Where to?" he said.

"Where does it go?"

"Across."

I had not thought of going across. I had thought, if I had thought at all, of standing there until I was cold and then going home. But he held out his hand and I took it.

"What does it cost?" I asked, when we were too far out for it to matter.

"What have you got?"

I gave him my watch. He threw it in, and we went on.`,
  },
  {
    ...none,
    title: 'release notes with questions',
    text: `Version 4.2

What's new?

- Search now finds accents.
- The calendar prints on one page.

What's fixed?

- Saving no longer closes the window.
- The clock is right in Lisbon.

What do I need to do?

Nothing. The update installs itself tonight.

Known problems

Printing from tablets may fail. A fix is coming in 4.3.`,
  },
  {
    ...none,
    title: 'a hearing: the chair reads questions and no one speaks as I',
    text: `Public consultation on the bypass: summary of responses

Question 1: Do you support the northern route?
62 per cent of respondents supported it, 30 per cent opposed it and 8 per cent did not say.

Question 2: What matters most to you?
Noise was named most often, followed by air quality and by the loss of the allotments.

Question 3: Do you have any other comments?
Many respondents asked for a crossing at the school.`,
  },
  {
    ...none,
    title: 'a discussion guide for a book club',
    text: `Questions for your book group

1. Why does Marian leave the house in the first chapter?
2. How far do you trust the narrator?
3. The river returns in every chapter. What does it stand for?
4. Would you have opened the letter?
5. Which of the sisters would you rather have dinner with?`,
  },
  {
    ...none,
    title: 'an announcement of an interview, without the interview',
    text: `Coming next week: an interview with our new Director

Next Tuesday we sit down with Dame Frances Okoro, who joins us from the Tate. What are her plans for the east wing? Will the café stay? And does she like dogs?

Send us your questions by Friday. The best three will win a mug.

In the meantime you can read last month's newsletter.`,
  },
  {
    ...none,
    title: 'German minutes with initials',
    text: `Protokoll der Bereichssitzung vom 3. März

Anwesend: HM, KL, RS

TOP 1: Umzug
HM: Wann ziehen wir um? KL klärt das mit der Verwaltung.
RS: Wer packt die Bibliothek? Es wird eine Firma beauftragt.

TOP 2: Verschiedenes
KL: Der Kaffee ist alle.
HM: Die Sitzung endet um 15 Uhr.`,
  },
]
