/** What stands before the items of lists: bullets, numbers, and the way in which Word writes its lists as paragraphs. */
import { attribute, type Element, isElement, styleOf } from './element.ts'

/** Gives what numbers the items of one page. */
export function listNumbers() {
  const next = new Map<unknown, number>()
  /** Where the last list of a single item stopped. */
  let single = 0

  function firstOf(list: Element): number {
    const start = Number.parseInt(attribute(list, 'start') ?? '', 10)
    const isSingle = list.childNodes.filter((node) => isElement(node) && node.tagName === 'li').length === 1
    // Word's numbered questions come as a list of one each, with the answers between, and each begins with 1 again.
    const first = Number.isNaN(start) ? (isSingle ? single + 1 : 1) : start
    single = isSingle ? first : 0
    return first
  }

  return {
    /** "- ", or "2. " in a list that counts; "[2] " before a note at the end of a Word file, as in its text. */
    signOf: (item: Element): string => {
      const list = item.parentNode
      if (!list || !('tagName' in list) || list.tagName !== 'ol') return '- '
      const note = /^(?:foot|end)note-/.test(attribute(item, 'id') ?? '')
      const value = Number.parseInt(attribute(item, 'value') ?? '', 10)
      const number = Number.isNaN(value) ? (next.get(list) ?? (note ? 1 : firstOf(list))) : value
      next.set(list, number + 1)
      return note ? `[${number}] ` : `${number}. `
    },
  }
}

/** Word's and Outlook's lists are paragraphs with a style: "mso-list: l0 level2 lfo1". */
export function itemOf(element: Element): { indent: number } | null {
  if (element.tagName !== 'p') return null
  const level = /\blevel(\d)/.exec(styleOf(element, 'mso-list'))?.[1]
  return level === undefined ? null : { indent: (Number(level) - 1) * 2 }
}

/** In such a paragraph the bullet or the number is words of its own, marked to be ignored. */
export const isListMark = (element: Element): boolean => styleOf(element, 'mso-list') === 'ignore'

/** The sign of such a paragraph. */
export function signIn(paragraph: Element): string {
  const number = /^[\s\u00A0]*\(?(\d{1,2})[.)]/.exec(markIn(paragraph))?.[1]
  return number === undefined ? '- ' : `${number}. `
}

function markIn(element: Element): string {
  for (const child of element.childNodes) {
    if (!isElement(child)) continue
    const mark = isListMark(child) ? wordsOf(child) : markIn(child)
    if (mark !== '') return mark
  }
  return ''
}

const wordsOf = (element: Element): string =>
  element.childNodes.map((node) => (isElement(node) ? wordsOf(node) : 'value' in node ? node.value : '')).join('')
