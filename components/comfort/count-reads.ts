/** Where the reader has allowed it: tells once, when an interview is left, in which length it was read and how far. Nothing says by whom. */
import { isAllowed } from './choice-cookies.ts'

/** All of the page above the window's lower edge: what was jumped over by an anchor has been passed as well. */
const aboveLowerEdge = { rootMargin: '9999999px 0px 0px', threshold: 1 }

export function countReads() {
  const [, slug] = /^\/interviews\/([^/]+)$/.exec(location.pathname) ?? []
  const exchanges = [...document.querySelectorAll('[data-said-by] section[id]')]
  // Allowed by now: a choice that is made on this page counts from the next.
  if (!slug || exchanges.length === 0 || !isAllowed()) return
  const length = document.querySelector('[data-length=cut][aria-current]') ? 'cut' : 'full'
  let passed = 0
  let isSeen = false
  let isTold = false

  const watch = new IntersectionObserver((entries) => {
    for (const { target, intersectionRatio } of entries)
      if (intersectionRatio === 1) passed = Math.max(passed, exchanges.indexOf(target) + 1)
  }, aboveLowerEdge)
  for (const exchange of exchanges) watch.observe(exchange)

  const look = () => {
    if (document.visibilityState === 'visible') isSeen = true
    else tell()
  }
  const tell = () => {
    if (isTold || !isSeen || !isAllowed()) return
    isTold = true
    const told = { slug, length, quarter: Math.floor((4 * passed) / exchanges.length) }
    navigator.sendBeacon('/reads', new Blob([JSON.stringify(told)], { type: 'application/json' }))
  }
  look()
  document.addEventListener('visibilitychange', look)
  addEventListener('pagehide', tell)
}
