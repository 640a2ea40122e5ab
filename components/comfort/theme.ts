/** Another theme without another page: the form in the foot, where scripts run. */
import { rememberedFor } from '#lib/rules/reader-choices.ts'
import { chosen, keep } from './choice-cookies.ts'

export function theme() {
  document.addEventListener('submit', (event) => {
    const { target, submitter } = event
    if (!(target instanceof Element && target.matches('[data-theme-choice]'))) return
    event.preventDefault()
    const value = submitter?.getAttribute('value')
    if (!value || value === 'system') keep('theme', '', 0)
    else keep('theme', value, rememberedFor)
    draw()
  })
  // What the browser brings back as it was left may have been left in the other theme.
  addEventListener('pageshow', ({ persisted }) => persisted && draw())
}

function draw() {
  const { dataset } = document.documentElement
  const now = chosen('theme')
  if (now) dataset.theme = now
  else delete dataset.theme
}
