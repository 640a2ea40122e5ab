/** The search answers while somebody types: it is asked at its own address, and what it finds is put in the place of what stood there. */

/** Milliseconds after the last key: shorter than a pause, longer than the time between two keys. */
const pause = 200
const results = '[data-search-results]'
const count = '[data-search-count]'

export function searchWhileTyping() {
  const form = document.querySelector<HTMLFormElement>('form[data-search]')
  if (!form) return
  let waiting: ReturnType<typeof setTimeout>
  let asked = new AbortController()

  async function ask(address: string, { signal }: AbortController) {
    const before = document.querySelector(results)
    before?.setAttribute('aria-busy', 'true')
    try {
      const answer = await fetch(address, { signal })
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      const found = page.querySelector(results)
      const sentence = document.querySelector(count)
      if (!answer.ok || !found || !sentence) return
      before?.replaceWith(found)
      // The sentence stays where it is and only its words change, so that a screen reader says them.
      sentence.textContent = page.querySelector(count)?.textContent ?? ''
      document.title = page.title
      history.replaceState(history.state, '', address)
    } catch {
      // Overtaken by the next key, or the line is down: the button asks as ever.
    } finally {
      if (!signal.aborted) before?.removeAttribute('aria-busy')
    }
  }

  const stop = () => {
    clearTimeout(waiting)
    asked.abort()
  }
  form.addEventListener('submit', stop)
  form.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return
    stop()
    asked = new AbortController()
    const fields = [...new FormData(form)].flatMap(([name, value]) => (value === '' ? [] : [[name, String(value)]]))
    const address = fields.length === 0 ? '/search' : `/search?${new URLSearchParams(fields)}`
    waiting = setTimeout(ask, pause, address, asked)
  })
}
