/** Copies an answer's address, or its words with who said them: what is selected of the answer, else all of it. */

const notCopied = 'Not copied: your browser did not allow it'

export function copy() {
  const rows = [...document.querySelectorAll('[data-copying]')]
  for (const row of rows) row.removeAttribute('hidden')
  const say = (row: Element, words: string) => {
    const status = row.querySelector('[role=status]')
    if (status) status.textContent = words
  }

  // Pressing a button takes a selection away before anybody could read it.
  document.addEventListener('mousedown', (event) => {
    if (buttonOf(event)) event.preventDefault()
  })
  document.addEventListener('click', async (event) => {
    const button = buttonOf(event)
    const row = button?.closest('[data-copying]')
    const exchange = button?.closest('section')
    if (!button || !row || !exchange) return
    for (const other of rows) say(other, '')
    const what = button.getAttribute('data-copy')
    const isCopied = await write(what === 'link' ? addressOf(exchange) : quotationOf(exchange))
    // A status is read out when it changes: one that said the same a moment ago has to be empty first.
    setTimeout(say, 100, row, isCopied ? `${what === 'link' ? 'Link' : 'Quotation'} copied` : notCopied)
  })
}

function buttonOf({ target }: Event) {
  return target instanceof Element ? target.closest('[data-copy]') : null
}

const addressOf = ({ id }: Element) => `${location.origin}${location.pathname}#${id}`

function quotationOf(exchange: Element) {
  const source = exchange.closest('[data-said-by]')?.getAttribute('data-said-by')
  return `“${wordsOf(exchange.querySelector('[data-answer]') ?? exchange)}”\n${source}\n${addressOf(exchange)}`
}

/** As they stand, with line breaks between paragraphs, which only a selection knows. What was copied stays selected. */
function wordsOf(answer: Element) {
  const selection = getSelection()
  if (!selection) return answer.textContent.trim()
  const range = document.createRange()
  range.selectNodeContents(answer)
  if (!selection.isCollapsed && selection.containsNode(answer, true)) {
    const chosen = selection.getRangeAt(0)
    if (range.comparePoint(chosen.startContainer, chosen.startOffset) === 0)
      range.setStart(chosen.startContainer, chosen.startOffset)
    if (range.comparePoint(chosen.endContainer, chosen.endOffset) === 0)
      range.setEnd(chosen.endContainer, chosen.endOffset)
  }
  if (String(range).trim() === '') range.selectNodeContents(answer)
  selection.removeAllRanges()
  selection.addRange(range)
  return String(selection).trim()
}

/** Without https there is no clipboard to write to, only the old way. */
async function write(text: string): Promise<boolean> {
  if (!navigator.clipboard) {
    const put = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', text)
      event.preventDefault()
    }
    document.addEventListener('copy', put, { once: true })
    return document.execCommand('copy')
  }
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  )
}
