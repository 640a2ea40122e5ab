/** Whether a wording speaks to the leader: "you" need not be said for it. */
import { plainWords } from './plain-words.ts'

const you = new Set(['you', 'your', 'yours', 'yourself'])

/** An invitation is to somebody. */
const invites =
  /^(?:please )?(?:tell|describe|talk|walk|take|run|give|name|share|explain|imagine|sum|introduce|complete|finish|pick|choose|list|reveal|paint|sell|picture|convince|confess|let us|let’s|any)(?!\p{L})/iu

/** The leader’s own: "the greatest hurdle for the Records team". */
const ofTheirTeam =
  /(?<=\s)(?:\p{Lu}[\p{L}’-]*\s(?:&\s|and\s)?)+(?:team|department|office|unit|section|division|service|directorate)(?!\p{L})/u

/** "The trickiest part of running a newsroom" is the part of the one who is asked. */
const ofTheirWork =
  /(?<!\p{L})(?:of|about|in|as|like) (?:being|running|leading|managing|heading|chairing|working)(?!\p{L})/iu

/** "How did a botanist end up running a library?" is about the one who did. */
const theirWay = /(?<!\p{L})did (?:a|an) .*(?:end up|wind up|become|come to|get to|get into|find (?:him|her|them)sel)/iu

/** "The high point of the last ten years" is the point of theirs. */
const ofTheirTime = /(?<!\p{L})(?:of|in|over|during|from) (?:the|these) (?:last|past) (?!century)/iu

/** "What does a Director of Estates do?" asks for the leader’s title, if it is written with a capital. */
const theirTitle = /(?<!\p{L})(?:does|is|being) (?:a|an) (?!I\b)\p{Lu}\p{Ll}+ /u

/** Takes a wording without its opening. */
export const saysYou = (text: string): boolean =>
  plainWords(text).some((word) => you.has(word)) ||
  [invites, ofTheirTeam, ofTheirWork, theirWay, ofTheirTime, theirTitle].some((sign) => sign.test(text))
