/** Says what this browser remembers of a choice about cookies, which the page about them cannot know; and asks nobody twice. */
import { chosen } from './choice-cookies.ts'

export function sayConsent() {
  const say = () => {
    const now = chosen('consent')
    for (const sentence of document.querySelectorAll<HTMLElement>('[data-chosen]'))
      sentence.hidden = sentence.dataset.chosen !== (now ?? 'none')
    if (now) document.querySelector('[data-consent]')?.remove()
  }
  say()
  // A page that the browser brings back as it was left still asks.
  addEventListener('pageshow', ({ persisted }) => persisted && say())
}
