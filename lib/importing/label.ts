/** A speaker's label at the head of a line: "Q:", "A2.", "Jane Doe:", "JD –", "[00:12] Speaker 1:". */

export type Label = { name: string; key: string; mark: string; rest: string; certain: boolean }

const time = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d{3})?(?:\s?[ap]\.?m\.?)?`
const day = String.raw`(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2} \p{L}{3,9}\.?(?: \d{4})?|today|yesterday|heute|gestern|hoy|oggi|hier|vandaag)`
/** "00:12", "[14/03/2025, 10:02:11]", "Today at 10:02 AM": how transcripts and chats say when. */
const stamp = String.raw`[[(]?(?:${day},?(?: (?:at|um|à|om|alle) )? ?)?${time}(?:,? ${day})?[\])]?`
/** A time, or a picture that somebody put before the label. */
const leadingStamp = new RegExp(`^(?:${stamp}\\s*[-–—|]?\\s*|(?:\\p{Extended_Pictographic}|\uFE0F|\u200D)+\\s*)`, 'iu')
const trailingStamp = new RegExp(`\\s*[,;|·•–—-]?\\s*${stamp}$`, 'iu')
/** Letters that stand for question and answer may be followed by almost anything. */
const letter =
  /^(Q|A|Question|Answer|QUESTION|ANSWER|F|R|V|P)(?:(?:\s?#?\d{1,3})?\s?(?:[.:：)|]|[-–—](?=\s))\s*(?=.)|\s?#?\d{1,3}\s+(?=[\p{Lu}¿]))/u
const letterAlone = /^(?:Q|A|Question|Answer|QUESTION|ANSWER)(?:\s?#?\d{1,3})?\s?[.:：)]?$/u
const named = /^(.{1,48}?)\s?(?:[:：]|\s[-–—](?=\s))\s*/u
const shape = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’&/-]*(?: [\p{L}\p{N}(][\p{L}\p{M}\p{N}.'’&/()-]*){0,4}$/u
const bracketed = /^(?:[[(]([\p{L}][\p{L}. ]{0,20})[\])]|<(\p{Lu}[\p{L}. ]{0,30})>)\s+(?=\S)/u
/** How subtitles name who speaks: "<v Jane Doe>I do.</v>" */
const voice = /^<v(?:\.\S{1,20})? ([^>]{1,40})>(.*?)(?:<\/v>)?$/u

/** The tags alone. */
const withoutWords = (line: string, words: string): string => {
  const at = line.indexOf('>') + 1
  return line.slice(0, at) + line.slice(at + words.length)
}

/** "**JD:** text" and "**JD**: text". */
const boldLabel = /^(\*\*|__)([^*_]{1,50})\1(\s?[:–-])?/u

const keyOf = (name: string): string => {
  const plain = name
    .toLowerCase()
    .replace(/(?<=\S)\s*\([^)]*\)/, '') // "Moderator (Ann Lee)", and "Moderator" after
    .replace(/[.()]/g, '')
    .trim()
  return /^(?:q|a|question|answer)\b/.test(plain) ? plain.replace(/[\s#\d]+$/, '') : plain
}

/** Takes a line; gives the label it may begin with. Whether it is one, its return in the text decides. */
export function labelOf(marked: string): Label | null {
  const text = marked.replace(boldLabel, '$2$3')
  const bold = boldLabel.exec(marked)
  const inBold = bold?.[2] ?? ''
  if (bold && bold[3] === undefined && shape.test(inBold) && /\p{L}$/u.test(inBold) && text.length > inBold.length)
    return { name: inBold, key: keyOf(inBold), mark: inBold, rest: text.slice(inBold.length).trim(), certain: false }
  const said = leadingStamp.exec(text)?.[0] ?? ''
  const line = text.slice(said.length)
  const make = (name: string, length: number, certain: boolean): Label => ({
    name: name.trim(),
    key: keyOf(name),
    mark: (said + line.slice(0, length)).trim(),
    rest: line.slice(length).trim(),
    certain,
  })
  if (letterAlone.test(line)) return make(line.replace(/[.:：)]$/, ''), line.length, true)
  const byVoice = voice.exec(line)
  if (byVoice)
    return {
      ...make(byVoice[1] ?? '', 0, false),
      mark: withoutWords(line, byVoice[2] ?? ''),
      rest: (byVoice[2] ?? '').trim(),
    }
  const byLetter = letter.exec(line)
  if (byLetter) return make(byLetter[1] ?? '', byLetter[0].length, /^[QA]/.test(byLetter[0]))
  const inBrackets = bracketed.exec(line)
  if (inBrackets) return make(inBrackets[1] ?? inBrackets[2] ?? '', inBrackets[0].length, false)
  const untimed = line.replace(trailingStamp, '')
  if (untimed !== line && shape.test(untimed.replace(/, /, ' '))) return make(untimed, line.length, false)
  const byName = named.exec(line)
  if (byName) {
    const name = (byName[1] ?? '').replace(trailingStamp, '').trim()
    return shape.test(name) ? make(name, byName[0].length, false) : null
  }
  const alone = line.replace(trailingStamp, '')
  return alone.length <= 48 && shape.test(alone) && /^[\p{Lu}\p{Lo}]/u.test(alone)
    ? make(alone, line.length, false)
    : null
}
