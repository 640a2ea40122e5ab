/** Has the interview read aloud by the reader's own browser, and marks the exchange that is being read. */
import { spokenParts } from '#lib/rules/spoken-parts.ts'

export function listen() {
  const bar = document.querySelector('[data-listening]')
  const toggle = document.querySelector<HTMLElement>('[data-listen=on]')
  const off = document.querySelector<HTMLElement>('[data-listen=off]')
  const status = bar?.querySelector('[role=status]')
  if (!bar || !toggle || !off || !status || !('speechSynthesis' in window)) return
  bar.removeAttribute('hidden')

  let parts: ReturnType<typeof whatIsRead> = []
  let at = 0
  let current: Element | null = null
  /** Held here until it has ended: what only the browser holds, Chromium forgets, and its end with it. */
  let speaking: SpeechSynthesisUtterance | null = null

  const draw = (isOn: boolean) => {
    toggle.textContent = speaking ? 'Pause' : isOn ? 'Resume' : 'Listen'
    bar.toggleAttribute('data-speaking', isOn)
    if (!isOn && document.activeElement === off) toggle.focus()
    off.hidden = !isOn
  }
  const mark = (exchange: Element | null) => {
    if (exchange === current) return
    current?.removeAttribute('aria-current')
    exchange?.setAttribute('aria-current', 'true')
    exchange?.scrollIntoView({
      behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth',
    })
    current = exchange
  }
  const speak = () => {
    const part = parts[at]
    if (!part) return stop()
    const utterance = new SpeechSynthesisUtterance(part.text)
    const isMine = () => speaking === utterance
    speaking = utterance
    utterance.lang = document.documentElement.lang
    utterance.onend = () => {
      if (!isMine()) return
      at++
      speak()
    }
    utterance.onerror = () => isMine() && giveUp()
    // A browser without a single voice says neither that it begins nor that it cannot.
    setTimeout(() => isMine() && speechSynthesis.getVoices().length === 0 && giveUp(), 3_000)
    speechSynthesis.speak(utterance)
    mark(part.exchange)
    draw(true)
  }
  /** Not the browser's own pause, which on telephones ends everything: the sentence is begun again. */
  const pause = (isOn = true) => {
    speaking = null
    speechSynthesis.cancel()
    draw(isOn)
  }
  const stop = () => {
    at = 0
    mark(null)
    pause(false)
  }
  const giveUp = () => {
    stop()
    status.textContent = 'Your browser has no voice to read with.'
  }

  toggle.addEventListener('click', () => {
    status.textContent = ''
    if (speaking) return pause()
    if (at === 0) parts = whatIsRead()
    speechSynthesis.cancel() // whatever another page left behind
    speak()
  })
  off.addEventListener('click', stop)
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && !off.hidden && stop())
  addEventListener('pagehide', stop)
}

/** Headline, standfirst, then each question with its answer, in the order of the page. */
function whatIsRead() {
  return [...document.querySelectorAll<HTMLElement>('[data-spoken]')].flatMap((element) =>
    spokenParts(element.innerText).map((text) => ({ text, exchange: element.closest('section') })),
  )
}
