/** Words with a stop of their own: what such a stop means for the sentence is said here, and nowhere else. */

const list = (words: string) => new Set(words.split(' '))

/** Something always follows: a name, an example, the other party. "Dr. Abara", "e.g. Tuesdays", "Smith v. Jones". */
export const neverLast = list(
  'dr mr mrs ms mx messrs mme mlle prof profs rev revd hon rt lt col gen capt cdr cmdr sgt cpl maj adm gov sen fr mt ft eg ie e.g i.e viz cf vs v ca approx incl esp',
)

/** Stand before a number: "No. 5", "pp. 12 to 14", "fig. 3", "12 Jan. 2026". Before anything else they may end a sentence: "No. We tried." */
export const beforeNumbers = list(
  'no nos p pp vol vols ch chap chaps fig figs sec sect art arts para paras eq ext tel app ed eds ref refs min max b c d jan feb mar apr jun jul aug sep sept oct nov dec',
)

/** May end a sentence, and does where a sentence begins behind it: "Hartley Ltd. We then …", but "Hartley Ltd. Directors". */
export const perhapsLast = list('st ste jr snr jnr sr ltd inc co corp bros dept univ al ave rd blvd sq est')

/** "9 a.m. Monday", "9 a.m. GMT": the time goes on. */
export const timeGoesOn =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|GMT|BST|UTC|CET|EST)\b/u

/**
 * With what English sentences begin, and names do not: after an initial or an abbreviation the only sign of a new one.
 * "May", "Will" and "Grant" are names too, and are left out.
 */
export const openers = list(
  'i we you he she it they this that these those there here the a an my our your his her its their what when where which who whose why how and but so or nor yet if as at in on by for from to with without after before since until while although though because once then now today still also however instead perhaps maybe most many some all both each every any no nobody nothing not never only just even one two three people everybody everyone somebody someone something everything do does did is are was were has have had can could should would yes let please',
)

/** “Why?” I asked. “Stop!” Ilse Tanager said. */
export const saidSomebody =
  /^(?:\p{Lu}[\p{L}'’-]*\s){1,3}(?:said|says|asked|asks|replied|replies|answered|thought|think|wondered|told|cried|shouted|added|wrote|writes)\b/u
