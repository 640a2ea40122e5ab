/** Whether a hyphen at the end of a wrapped line belongs to the word ("self-service") or was only put in to break it. */

/** First halves that are written with a hyphen, wherever the line ends. */
const prefixes = new Set(
  'self well long short high low full part half cross co non multi ex mid semi anti pre post all far near ever ill so-called first second third two three four five one twenty thirty forty fifty world face day-to day year on off in out up e end'.split(
    ' ',
  ),
)

/**
 * Takes a line, the line after it, and all words of the text in lower case. Gives what joins the two: a space, nothing
 * (the hyphen stays), or 'without hyphen'.
 */
export function jointOf(line: string, next: string, known: ReadonlySet<string>): ' ' | '' | 'without hyphen' {
  const first = /(?<![\p{L}-])([\p{L}-]*\p{L})[-‐]$/u.exec(line.slice(-60))?.[1]?.toLowerCase()
  const second = /^[\p{L}-]+/u.exec(next)?.[0].toLowerCase()
  if (first === undefined || second === undefined) return ' '
  if (!/^\p{Ll}/u.test(next)) return ''
  if (known.has(first + second)) return 'without hyphen'
  const isOwnWord = prefixes.has(first) || known.has(`${first}-${second}`) || (known.has(first) && known.has(second))
  return isOwnWord ? '' : 'without hyphen'
}
