/** A text copied from a web page: a banner about cookies, a caption glued to the first sentence, lines of nothing, doubled spaces. */
const nothing = '\u00a0'

export const fromTheWeb = {
  leader: 'Rhys Tolland',
  division: 'Service Desk',
  headline: '“Most faults are two people being polite”',
  firstQuestion: 'Tell us a little about what made you want this post.',
  lastWords: 'and a very long queue.',
  text: `Cookies on this website

We use cookies to make this website work. If you click 'Accept all cookies' we shall remember that you did. If you click 'Reject all non-essential cookies' we shall remember only that. Click 'Find out more' to change your mind.

Rhys TollandNew Head of the Service Desk Rhys Tolland talks to us about the art of the second question, why he keeps a bell on his desk, and what his mother thinks that he does.

${nothing}

${nothing}

Tell us a little${nothing} about what made you want this post.

I had been on the other side of it for nine years. I ran a laboratory's instruments, and whenever one of them would not speak to the network I rang the Service Desk and somebody called Anneke told me, kindly, to switch it off. I wanted to meet Anneke. It turned out that she was retiring, and that her chair was the post.${nothing}

And what is${nothing} the first thing that you changed?

The bell. There was a rule that a call had to be closed within four minutes, and so everybody closed calls within four minutes, and then the same person rang again. I took away the clock and put a bell on my desk, and whoever finds out what was really wrong may ring it. On a good day it is hard to work in here.${nothing}${nothing}

What does a good call sound like?

Slow at the beginning. Most faults are two people being polite: one does not want to say that he has tried nothing, and the other does not want to ask. So we ask the second question first, which is what were you trying to do?

What do you do when nobody rings?

I sing bass in a choir that has eleven sopranos. It is very like this job, in that you are there to be stood upon.

If you were not here, what would you be doing?

My mother tells people that I mend televisions. I think I should like to try it, in a shop with a counter, a kettle, and a very long queue.`,
} as const
