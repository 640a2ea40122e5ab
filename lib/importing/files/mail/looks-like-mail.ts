/** Whether a text is the source of an e-mail. What people paste from a mail program has only the lines that it shows. */
const field = /^[!-9;-~]{1,70}:(?:[ \t]|$)/
const written =
  /^(?:received|mime-version|message-id|content-type|content-transfer-encoding|return-path|delivered-to|dkim-signature|x-[\w-]+):/i
const known = /^(?:from|to|subject|date|sender|cc|reply-to):/i

/** Takes the beginning of a text. It is a mail if its first lines are fields of which one is written by no person. */
export function looksLikeMail(beginning: string): boolean {
  const lines = beginning.replace(/^\uFEFF?(?:>?From [^\n]*\n)?/, '').split(/\r?\n/)
  const end = lines.indexOf('')
  const head = lines.slice(0, end < 0 ? -1 : end)
  if (!head.every((line) => field.test(line) || /^[ \t]/.test(line)) || !field.test(head[0] ?? '')) return false
  return head.some((line) => written.test(line)) && head.some((line) => known.test(line))
}
