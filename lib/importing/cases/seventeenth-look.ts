/** A seventeenth look: five pages as they are copied whole, with all that their programs put round a text. */
import type { Case } from './case.ts'

export const seventeenthLook: Case[] = [
  {
    shape: 'web pages',
    title: 'an intranet page with its buttons, views and comments',
    headline: 'Five minutes with Una Brightwater',
    standfirst: 'Last Thursday we cornered',
    name: 'Una Brightwater',
    jobTitle: 'Head of Payroll',
    text: `Skip to main content
SharePoint
Search this site
Home
News
Documents
Pages
Staff directory
Not following
Share
+ New
Page details
Published 14/01/2026
Edit
Five minutes with Una Brightwater
Una Brightwater
Head of Payroll
Last Thursday we cornered Una Brightwater at the coffee machine.
What's the biggest misconception about payroll?
That there's a button. There are about four hundred buttons, and one of them is mine.
What do you listen to at work?
Nothing. I like to hear the printers.
When are you happiest?
On the twenty-sixth of the month.
What's your hidden talent?
I can do the splits, although I haven't checked this year.
143 views
12 people liked this
Like
Comment
Save for later
Viewed by 143
Comments
On
Bea Tully 2 days ago
Loved this!! Una is the best
Reply
Add a comment. Type @ to mention someone
Recommended for you
Town hall recording
Pay award 2026: what it means for you`,
    exchanges: [
      ["What's the biggest misconception about payroll?", "That there's", 'is mine.'],
      ['What do you listen to at work?', 'Nothing.', 'the printers.'],
      ['When are you happiest?', 'On the twenty-sixth', 'the month.'],
      ["What's your hidden talent?", 'I can do', 'this year.'],
    ],
    leftOver: [
      'Not following',
      'Page details',
      'Published 14/01/2026',
      '143 views',
      '12 people liked this',
      'Save for later',
      'Loved this!!',
      'Add a comment',
      'Pay award 2026',
    ],
  },
  {
    shape: 'web pages',
    title: 'a blog with likes, neighbours and thoughts on it',
    headline: 'Women in Engineering: Q&A with Bibi Rasmussen',
    standfirst: "For International Women's Day",
    name: 'Bibi Rasmussen',
    text: `Thornley Voices
The blog of the Thornley staff network
Menu
Skip to content
Home
About
Write for us
Posted on 2 March 2026 by admin
Women in Engineering: Q&A with Bibi Rasmussen
Reading Time: 4 minutes
Featured image: Bibi in the wind tunnel
For International Women's Day we spoke to Bibi Rasmussen, Chief Engineer of the wind tunnel.
What made you choose engineering?
My father's tractor. It never worked, and I was the one with small hands.
Who were your role models?
There weren't any. There was a teacher, Mr Oduya, who let me stay behind and weld.
What would you say to girls who think that it isn't for them?
That it wasn't for me either, until I did it.
How can men help?
Listen. Then make the tea.
If you enjoyed this post, you might like our interview with Dr Sasha Penn.
Share this:
Click to share on Twitter (Opens in new window)
Click to share on Facebook (Opens in new window)
Like this:
Like Loading...
Related
Women in Engineering: Q&A with Tilly Marsh
8 March 2025
In "Interviews"
Author: admin
View all posts by admin
Posted in Interviews
Tagged engineering, IWD, women
Post navigation
← Snow closures: what you need to know
Have you booked your flu jab? →
2 thoughts on “Women in Engineering: Q&A with Bibi Rasmussen”
Kofi says:
9 March 2026 at 10:14 am
Brilliant. When is she speaking next?
Reply
Leave a Reply
Your email address will not be published. Required fields are marked *
Comment *
Name *
Email *
Website
Save my name, email, and website in this browser for the next time I comment.
Proudly powered by WordPress`,
    exchanges: [
      ['What made you choose engineering?', "My father's", 'small hands.'],
      ['Who were your role models?', "There weren't", 'and weld.'],
      ["What would you say to girls who think that it isn't for them?", "That it wasn't", 'I did it.'],
      ['How can men help?', 'Listen.', 'the tea.'],
    ],
    leftOver: [
      'Posted on 2 March 2026',
      'Reading Time',
      'Featured image',
      'If you enjoyed this post',
      'Click to share on Twitter',
      'Like Loading',
      'Author: admin',
      'Snow closures',
      'Have you booked your flu jab',
      'When is she speaking next',
      'Save my name',
      'Proudly powered',
    ],
  },
  {
    shape: 'web pages',
    title: 'a newspaper: a caption with its photographer, a box between two questions, a note at the end',
    headline: "‘I've been sacked by three theatres’: the 60-second interview",
    standfirst: "The university's new Director",
    name: 'Cressida Vaughan-Ito',
    jobTitle: 'Director of Culture',
    text: `BREAKING: Tuition vote postponed
Subscribe
Log in
The Thornley Courier
NEWS OPINION FEATURES SPORT CULTURE
Features
‘I've been sacked by three theatres’: the 60-second interview
The university's new Director of Culture on flops, fathers and the colour green
Ivo Castellane
Sat 7 Feb 2026 09.00 GMT
Last modified on Sat 7 Feb 2026 11.42 GMT
Share
Save
19
Cressida Vaughan-Ito in the Great Hall. Photograph: Mina Okoro/The Courier
You've been sacked by three theatres. Which hurt the most?
The second. By the third I had a routine.
Advertisement
What are you going to do here?
Open the doors. There's a theatre in this building that most students have never seen.
Sign up to the Weekend: our free e-mail every Saturday
Enter your email address
Sign up
Privacy Notice: Newsletters may contain information about charities and online ads.
after newsletter promotion
Your father was a magician. Did he teach you anything?
How to fall. And never to explain.
Green: why?
Because it's unlucky, and I like to get that over with.
Cressida Vaughan-Ito's first season opens on 3 March.
Explore more on these topics
Theatre
Interviews
Share
Reuse this content
Most viewed
1 Why are the swans angry?
2 The lecturer who lives in a van
Comments (19)
Sign in or create your account to join the discussion`,
    exchanges: [
      ["You've been sacked by three theatres. Which hurt the most?", 'The second.', 'a routine.'],
      ['What are you going to do here?', 'Open the doors.', 'never seen.'],
      ['Your father was a magician. Did he teach you anything?', 'How to fall.', 'never to explain.'],
      ['Green: why?', 'Because', 'over with.'],
    ],
    leftOver: [
      'BREAKING',
      'Ivo Castellane',
      'Last modified',
      'Mina Okoro',
      'Advertisement',
      'our free e-mail',
      'after newsletter promotion',
      'first season opens',
      'Reuse this content',
      'Why are the swans angry',
      'Comments (19)',
    ],
  },
  {
    shape: 'web pages',
    title: 'a post with digits in boxes, a picture at the end of a line, and reactions',
    headline: 'Meet our leaders: Amos Fairbrother-Diaz, Chief Operating Officer',
    standfirst: 'In the latest of our series',
    name: 'Amos Fairbrother-Diaz',
    jobTitle: 'Chief Operating Officer',
    text: `Thornley University
48,212 followers
2d • Edited •
Follow
Meet our leaders: Amos Fairbrother-Diaz, Chief Operating Officer

In the latest of our series we asked Amos five quick questions 👇

1️⃣ What's the first thing you do every day?
Feed the cat. She outranks me.

2️⃣ What's on your desk?
A stapler that belonged to my predecessor's predecessor.

3️⃣ What have you learned this year?
That a building can be open and closed at the same time.

4️⃣ What are you looking forward to?
The day that the scaffolding comes down.

5️⃣ Best piece of advice?
Say thank you before you say but.

#leadership #highereducation #sixtyseconds

Like
Comment
Repost
Send
212
14 comments
3 reposts
Add a comment…
Most relevant
Juno Pratt • 3rd+
What a great read. Where can I get that stapler?`,
    exchanges: [
      ["What's the first thing you do every day?", 'Feed the cat.', 'outranks me.'],
      ["What's on your desk?", 'A stapler', "predecessor's predecessor."],
      ['What have you learned this year?', 'That a building', 'same time.'],
      ['What are you looking forward to?', 'The day', 'comes down.'],
      ['Best piece of advice?', 'Say thank you', 'say but.'],
    ],
    leftOver: [
      '48,212 followers',
      '#leadership',
      'Repost',
      '14 comments',
      'Most relevant',
      'Where can I get that stapler',
    ],
  },
  {
    shape: 'web pages',
    title: 'two pages of a magazine, its headline on two lines and a running head in an answer',
    headline: 'A minute with Casimir Odell-Whyte',
    name: 'Casimir Odell-Whyte',
    jobTitle: 'Head of Grounds',
    links: ['Find out more about the grounds'],
    text: `THE LANTERN | SPRING 2026
PEOPLE
12
A minute with
Casimir Odell-Whyte
Head of Grounds

Words: Flora Inchbald
Photography: Ned Hollis

What does spring mean to you?
Mowing. From March to October I
dream in stripes.

What's the oldest tree on campus?
The yew behind the Chapel. It was
here before the Chapel, before the
town, and possibly before the
river made up its mind.

“From March to October I dream
in stripes”

Have you a favourite?
THE LANTERN | SPRING 2026
13
The hornbeam by the bike sheds. No-
body else has noticed it, and we
have an understanding.

What would you plant for the next
century?
Oaks. You plant oaks for people
you won't meet.

Find out more about the grounds at thornley.example/grounds
Turn the page for our guide to the best benches ►`,
    exchanges: [
      ['What does spring mean to you?', 'Mowing.', 'in stripes.'],
      ["What's the oldest tree on campus?", 'The yew', 'its mind.'],
      ['Have you a favourite?', 'The hornbeam', 'an understanding.'],
      ['What would you plant for the next century?', 'Oaks.', "won't meet."],
    ],
    leftOver: ['SPRING 2026', 'PEOPLE', 'Flora Inchbald', 'Ned Hollis', 'Turn the page'],
  },
]
