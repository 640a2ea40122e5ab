/** A text in parts that a browser's voice can say one by one: some stop for good after fifteen seconds of one text. */

/** A sentence; where it is too long its clause, else as many words. At 15 letters a second 160 take eleven seconds. */
const part = /.{1,160}?[.!?…]+["'”’)\]]*(?=\s|$)|.{1,160}[,;:](?=\s)|.{1,160}(?=\s|$)|\S+/gu

/** Takes plain text; gives its parts in their order, with every word in exactly one of them. */
export function spokenParts(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.trim().match(part) ?? [])
    .map((words) => words.trim())
    .filter((words) => words !== '')
}
