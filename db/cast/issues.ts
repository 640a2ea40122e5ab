/** The cast's magazine: two issues that readers have, and one that is still being put together. */
import type { CastInterview } from './cast-interview.ts'
import { bartholomewCrick } from './interviews/bartholomew-crick.ts'
import { clementOyelaran } from './interviews/clement-oyelaran.ts'
import { davinaScollay } from './interviews/davina-scollay.ts'
import { elinLindqvist } from './interviews/elin-lindqvist.ts'
import { lucjanWierzba } from './interviews/lucjan-wierzba.ts'
import { marenRavn } from './interviews/maren-ravn.ts'
import { noorElamin } from './interviews/noor-elamin.ts'
import { tobiasOkello } from './interviews/tobias-okello.ts'
import { wenyiTan2023 } from './interviews/wenyi-tan-2023.ts'
import { wenyiTan2026 } from './interviews/wenyi-tan-2026.ts'

export type CastIssue = {
  number: number
  season: string
  title: string
  /** As Markdown. */
  note: string
  /** In their order; the first one's portrait is on the cover where nobody else's was chosen. */
  pieces: readonly CastInterview[]
  cover?: CastInterview
  keptBy: string
  keptOn: string
  /** By whom and on which day it was published; absent while it is in preparation. */
  published?: { by: string; on: string }
}

export const issues: readonly CastIssue[] = [
  {
    number: 7,
    season: 'Summer 2026',
    title: 'What comes back',
    note: `When the library stopped asking for its fines, the books began to come home. Nobody there can say why, and three of the people in this issue have an opinion.

We had meant to make an issue about keeping. All of them talked about *giving back* instead: of instruments that return from their loans in a better temper, of a cold store handed over with a list of what only hands know, of a reading room that would like its pencils.

So the plan was changed, which in an issue on this subject seemed polite.`,
    pieces: [wenyiTan2026, lucjanWierzba, marenRavn, wenyiTan2023],
    cover: lucjanWierzba,
    keptBy: 'ilse.tanager@sixty.example',
    keptOn: '2026-06-19',
    published: { by: 'brid.quill@sixty.example', on: '2026-06-23' },
  },
  {
    number: 8,
    season: 'Autumn 2026',
    title: 'By name',
    note: `The Head of Ceremony rings four thousand people a year to ask how to say their names. We asked him who else at the University takes such trouble, and he sent us to a freezer.

What follows was found in that way, each of our leaders pointing to the next. It is about what changes once a thing has been given a name:

- doors are closed more softly;
- forty tubes of mud are asked after;
- eleven years of rain turn out to have been measured by somebody else.

Read it aloud if you can. It was spoken first.`,
    pieces: [clementOyelaran, tobiasOkello, elinLindqvist, davinaScollay],
    keptBy: 'jonas.pell@sixty.example',
    keptOn: '2026-11-11',
    published: { by: 'ines.calder@sixty.example', on: '2026-11-12' },
  },
  {
    number: 9,
    season: 'Winter 2026',
    title: 'Against the weather',
    note: 'Two people who plan for rain that has not been told. To be written once the boiler house has rung back.',
    pieces: [noorElamin, bartholomewCrick],
    keptBy: 'ilse.tanager@sixty.example',
    keptOn: '2026-11-20',
  },
]
