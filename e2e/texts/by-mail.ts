/** A text as it comes by e-mail: a sentence about the leader, bare questions with and without a question mark, a closing line. */
export const byMail = {
  leader: 'Constance Mukasa',
  division: 'Estates',
  headline: '“A door that sticks is a letter from the building”',
  firstQuestion: 'First, tell us a little about how you came to Estates',
  lastWords: 'somebody will have moved the radiator back.',
  leftOver: 0,
  text: `Constance Mukasa has been Director of Estates for three winters. In this interview she tells us about doors, about the difference between a repair and an apology, and about the radiator that nobody will admit to having moved.
First, tell us a little about how you came to Estates
I was a structural engineer for eleven years, and I was good at bridges. A bridge has one job and everybody agrees what it is. Then a friend asked me to look at a lecture theatre where the doors had begun to stick, and I found that the whole slope behind it was moving, two millimetres a year, politely.
A door that sticks is a letter from the building. I liked that there were so many letters here and that nobody had been opening them.
What does your team do that most of us never see?
There are four things that we do every night:
- walk every roof that has standing water on it
- listen to the lifts
- read the meters that read themselves, because they lie
- lock what was left open, and write down who left it
Most of it is noticing. A building fails slowly and then on a Sunday.
Is there a tool that you would not lend to anybody?
My grandmother's spirit level. It is brass, it is ninety years old, and it has been right on every floor of this University, which is more than can be said for the floors.
If you were not looking after buildings, what would you like to do?
I would mend clocks, in a town where nobody was in a hurry to have them back. I expect that after a year I would be asked to look at the town hall, and that somebody will have moved the radiator back.
For more information, please see the Estates pages.`,
} as const
