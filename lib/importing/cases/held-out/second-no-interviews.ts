/** Written after the first held-out texts had been mended: more texts with questions in them that nobody was asked. */
import type { Case } from '#lib/importing/cases/case.ts'

const none = { shape: 'no interview', exchanges: [], headline: null, name: null, standfirst: null }

export const secondNoInterviews: Case[] = [
  {
    ...none,
    title: 'tender clarifications with Q and A',
    text: `Tender 2025/114: clarification log

Q1: Will the authority accept electronic signatures?
A1: Yes. Bidders may use any signature that complies with the regulation.

Q2: Is the site visit compulsory?
A2: No, but bidders are advised to attend. We hold visits on Tuesdays.

Q3: Can the deadline be extended?
A3: The deadline will not be extended.`,
  },
  {
    ...none,
    title: 'questions that candidates are often asked, with advice',
    text: `Ten questions that you may be asked in a job interview

Tell us about yourself.

Keep it short. Pick three things about your work that fit the post, and stop talking.

Why do you want to work here?

Show that you have read about the employer. Name one project and say why it matters to you.

What is your greatest weakness?

Don't say that you work too hard. Choose something real and say what you do about it.

Where do you see yourself in five years?

Be honest, but not too honest.`,
  },
  {
    ...none,
    title: 'a customer service chat',
    text: `Agent: Hello, how can I help you today?
Customer: My parcel has not arrived.
Agent: I am sorry to hear that. Could you give me your order number?
Customer: 4471-B.
Agent: Thank you. Have you checked with your neighbours?
Customer: I have. Nobody has seen it.
Agent: I will send you another one. Is there anything else?
Customer: No, thanks.`,
  },
  {
    ...none,
    title: 'a column whose writer asks and answers himself',
    text: `Why I gave up meetings

Did I miss them? Not for a second. I had been going to eleven a week, and in nine of them I drew horses.

What did I do with the time? I read the papers that the meetings were about. It turned out that there were answers in them.

Would I recommend it? I would, but you will need to sit near a door.`,
  },
  {
    ...none,
    title: 'a scene of a play',
    text: `ACT ONE

A kitchen. Rain.

MARTHA: Have you seen the dog?
GEORGE: I have not seen anything since Tuesday.
MARTHA: Why did you leave the gate open?
GEORGE: I didn't. It was open when I was born.
MARTHA: Where are you going?
GEORGE: To close it.

He goes out. The dog comes in.`,
  },
  {
    ...none,
    title: 'an agenda with questions to discuss',
    text: `Away day, 12 June – agenda

9.30 Coffee
10.00 Where are we now? (Helen)
10.45 Where do we want to be in 2030? (all)
11.30 What is stopping us? Work in groups of four
12.30 Lunch
13.30 How will we know that we have arrived? (Piotr)
15.00 Close`,
  },
  {
    ...none,
    title: 'a guide for patients in questions',
    text: `Your hip operation

What is a hip replacement?

A surgeon takes out the worn joint and puts in a new one made of metal and plastic.

How long will I be in hospital?

Most patients go home after two or three days. Your nurse will tell you when you are ready.

Will it hurt?

You will be given medicine for the pain. Tell the staff if it is not enough.

When can I drive?

After about six weeks. Ask your doctor first.`,
  },
  {
    ...none,
    title: 'a diary with questions to oneself',
    text: `3 March

Woke at five. Why do I always wake at five? The heating had gone off and I could see my breath.

Went to see Lena. She asked whether I was happy and I said what is happy? We laughed.

4 March

No letter. What if there is never a letter? I shall go on with the garden.`,
  },
  {
    ...none,
    title: 'an exam paper',
    text: `Paper 2: Modern History
Answer three questions. You have two hours.

1. Why did the alliance of 1879 fail?
2. "The railways made the nation." Do you agree?
3. How far was the reform of 1884 the work of one person?
4. Explain the importance of the harvest of 1891.
5. What can we learn from letters that we cannot learn from newspapers?`,
  },
  {
    ...none,
    title: 'terms of a competition, in French',
    text: `Questions fréquentes sur le concours

Qui peut participer ?

Toute personne de plus de dix-huit ans qui habite la commune.

Comment s'inscrire ?

Remplissez le formulaire en ligne avant le 30 juin. Vous recevrez une confirmation.

Puis-je envoyer plusieurs photos ?

Oui, jusqu'à trois. Elles doivent être de votre main.`,
  },
  {
    ...none,
    title: 'a news report with a short exchange in court',
    text: `Baker cleared over bread

A baker from Tarnby was cleared yesterday of selling loaves below the legal weight.

Asked by the prosecutor whether he owned a pair of scales, Mr Orme, 54, replied: "Do you?"

"What is a loaf?" the judge said in her summing up. "It is whatever a reasonable person would call one."

Mr Orme said afterwards: "I am relieved. Who would have thought that it could come to this?"

The council said that it was considering an appeal.`,
  },
  {
    ...none,
    title: 'a product page with question headings',
    text: `The Lumen desk lamp

Why Lumen?

Because your eyes deserve better. Lumen adapts to the light in your room.

What's in the box?

One lamp, one cable, one very small screwdriver.

How does it work?

A sensor measures the light a hundred times a second. The lamp does the rest.

Ready to order?

Add Lumen to your basket for £89.`,
  },
]
