/**
 * How long things may be, in characters (UTF-16 units, as browsers count `maxlength`).
 * `submit` is what an editor must keep to before an interview can be submitted; `save` is what a draft can hold at all.
 * 90 characters of headline fill three lines at 390 px in the display cut; a standfirst of 400 is what the look sets in five.
 */
export const limits = {
  headline: { submit: 90, save: 2_000 },
  standfirst: { submit: 400, save: 10_000 },
  wording: { submit: 300, save: 5_000 },
  /** 10,000 words of English are about 60,000 characters: an answer of that length is bad, but it is somebody's text. */
  answer: { submit: 20_000 }, // richTextLimits says what can be saved
  exchanges: { least: 3, submit: 30, save: 100 },
  linkLabel: { submit: 120, save: 1_000 },
  linkUrl: { save: 5_000 }, // richTextLimits.address says what can be submitted
  links: { submit: 10, save: 30 },
  /** A cut takes whole sentences: of the longest answer, at most all of it. */
  sentence: { save: 60_000 },
  sentences: { save: 1_000 },
  /** What a screen reader reads out in one go: longer, and it belongs into the text. */
  portraitAlt: { submit: 250, save: 2_000 },
  portraitCredit: { submit: 120, save: 1_000 },
  topic: { submit: 40, save: 200 },
  topics: { submit: 8, save: 30 },
  region: { submit: 60, save: 200 },
  /** A text to import: some fifty interviews long; more than one at a time is a mistake. */
  pasted: 300_000,
  /** A file to import: a Word file with a few photographs in it; the text without them is far smaller. */
  fileBytes: 10_000_000,
  /** The longest that file systems know. */
  fileName: 255,
  /** A whole form, without a file. */
  formBytes: 2_000_000,
  note: 2_000,
  reason: 1_000,
  name: 120,
  jobTitle: 160,
  /** Letters: what is longer in capitals is a word that is shouted. */
  initialism: 7,
  /** What an initialism stands for. */
  meaning: 200,
  /** A sentence or two under a division's name. */
  divisionDescription: 400,
} as const
