/** Where the reader has allowed it: the length that was chosen last is the one that the next interviews are opened in. */
import { rememberedFor } from '#lib/rules/reader-choices.ts'
import { chosen, isAllowed, keep } from './choice-cookies.ts'

export function rememberLength() {
  const kept = chosen('length')
  if (kept !== undefined && !isAllowed()) keep('length', '', 0)
  else if (kept === 'cut')
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-cut]')) link.search = 'cut'

  document.addEventListener('click', ({ target }) => {
    const length = target instanceof Element && target.closest('[data-length]')?.getAttribute('data-length')
    if (length && isAllowed()) keep('length', length, rememberedFor)
  })
}
