/** Interviews told under headings that are no questions. */
import type { Case } from './case.ts'

const body = `We caught up with the Chief Forester for the Hallow Valley Trust (HVT), Ned Ashdown, who discusses patience and why a wood is never finished.

The Hallow Valley Trust looks after nine thousand acres of oak, ash and bog on behalf of the four parishes.

The work of a forester

I walk. That is most of the work. When I have walked enough I know what to leave alone, and that is most of the rest of it.

We employ eleven people and two horses, and all thirteen have an opinion about every tree.

Planting for two centuries

Nobody in my team will see the trees that we plant this year grow up. I find that restful. You cannot hurry an oak, and so you stop hurrying everything else.

The trouble with deer

There are too many of them and they are charming. My predecessor built fences. I have tried talking to the neighbours, which is slower and works better.

Advice for young foresters

Buy good boots. Keep a notebook. Do not believe anybody who says that a wood can be finished.`

export const magazine: Case[] = [
  {
    title: 'a button, a headline twice, tags run together, and archive links',
    text: `Magazine Banner
Chief forester explains why a wood is never finished

Chief forester explains why a wood is never finished

EnvironmentLong ReadsHallow Valley

${body}

Browse our current issue

Cover Image

View the magazine archive`,
    headline: 'Chief forester explains why a wood is never finished',
    standfirst: 'We caught up with the Chief Forester',
    name: 'Ned Ashdown',
    jobTitle: 'Chief Forester',
    organisation: 'Hallow Valley Trust',
    topics: ['Environment', 'Long Reads', 'Hallow Valley'],
    exchanges: [
      ['The work of a forester', 'I walk.', 'about every tree.', 'topic'],
      ['Planting for two centuries', 'Nobody in my team', 'everything else.', 'topic'],
      ['The trouble with deer', 'There are too many', 'works better.', 'topic'],
      ['Advice for young foresters', 'Buy good boots.', 'can be finished.', 'topic'],
    ],
    leftOver: ['Magazine Banner', 'Browse our current', 'Cover Image', 'View the magazine archive'],
  },
  {
    title: 'headings marked with hashes, as in a Markdown file',
    text: `# A wood is never finished

${body.replace('The work of', '## The work of').replace('Planting for', '## Planting for').replace('The trouble', '## The trouble').replace('Advice for', '## Advice for')}`,
    headline: 'A wood is never finished',
    name: 'Ned Ashdown',
    exchanges: [
      ['The work of a forester', 'I walk.', 'about every tree.', 'topic'],
      ['Planting for two centuries', 'Nobody in my team', 'everything else.', 'topic'],
      ['The trouble with deer', 'There are too many', 'works better.', 'topic'],
      ['Advice for young foresters', 'Buy good boots.', 'can be finished.', 'topic'],
    ],
  },
  {
    title: 'headings in capitals',
    text: `PROFILE

Orla Quayle, Director of Music at St Brannock’s Cathedral, talks about echoes.

ON STARTING LATE

I was thirty-one when I first sat at an organ. My knees have never forgiven me, but I have forgiven them.

ON THE CHOIR

They are nine years old and they are better than me at almost everything. I try to keep up with them and I try not to let them see it.

ON SILENCE

I leave a bar of it after the last chord. People think I have lost my place.

WORDS AND PICTURES BY SAM TALLIS`,
    headline: null,
    standfirst: 'Orla Quayle, Director of Music',
    name: 'Orla Quayle',
    jobTitle: 'Director of Music',
    organisation: 'St Brannock’s Cathedral',
    exchanges: [
      ['ON STARTING LATE', 'I was thirty-one', 'have forgiven them.', 'topic'],
      ['ON THE CHOIR', 'They are nine', 'let them see it.', 'topic'],
      ['ON SILENCE', 'I leave a bar', 'lost my place.', 'topic'],
    ],
    leftOver: ['WORDS AND PICTURES'],
  },
  {
    title: 'questions and headings mixed, all in bold',
    text: `**Ten questions for a harbour master**

Harbour Master Eskil Thorne of the Port of Lunn has seen everything float.

**Early days**

I was born on a barge, and I was told that I would get used to land.

**What does a harbour master do all day?**

I look out of the window. It is in the contract.

**Tell us about a bad night.**

In 2013 we had forty boats and twenty berths. I did not sleep, and neither did the gulls.

**The future**

Electric tugs. I did not believe in them, and now I will not go out in anything else.`,
    headline: 'Ten questions for a harbour master',
    standfirst: 'Harbour Master Eskil Thorne',
    name: 'Eskil Thorne',
    jobTitle: 'Harbour Master',
    exchanges: [
      ['Early days', 'I was born', 'used to land.', 'topic'],
      ['What does a harbour master do all day?', 'I look out', 'in the contract.'],
      ['Tell us about a bad night.', 'In 2013', 'did the gulls.', 'invitation'],
      ['The future', 'Electric tugs.', 'in anything else.', 'topic'],
    ],
  },
]
