/** What is left of a page that Next has rendered, for whom. */
import { describe, expect, test } from 'vitest'
import { bytesFor, pageParts } from './page-parts.ts'

const nobody = { theme: undefined, hasChosen: false }
const head = '<script type="module" src="/comfort-1.js"></script>'
const page = (inHead: string, inBody: string) =>
  `<!DOCTYPE html><html lang="en-GB"><head>${inHead}</head><body>${inBody}</body></html>`
const forReaders = (html: string, keepsFramework = false) => pageParts(html, { head, keepsFramework })
const textOf = (html: string) => bytesFor(nobody, forReaders(html).parts).toString()

describe('what goes, and what stays', () => {
  test.each([
    ['a script of the framework', '<script src="/_next/static/chunks/1.js" async=""></script>'],
    ['its data', '<script>self.__next_f.push([1,"</p>"])</script>'],
    ['a script for browsers of yore', '<script src="/_next/p.js" noModule=""></script>'],
    ['a script loaded ahead', '<link rel="preload" as="script" fetchPriority="low" href="/_next/1.js"/>'],
    ['a module loaded ahead', '<link rel="modulepreload" href="/_next/1.js"/>'],
    ['a mark of React’s', '<!--$--><!--/$--><!-- -->'],
  ])('%s goes', (_, html) => {
    expect(textOf(page(html, `<p>A${html}B</p>`))).toBe(page(head, '<p>AB</p>'))
  })

  test.each([
    ['what search engines read', '<script type="application/ld+json">{"@type":"Article"}</script>'],
    ['what may be fetched ahead', '<script type="speculationrules">{"prefetch":[]}</script>'],
    ['the style sheet', '<link rel="stylesheet" href="/_next/1.css" data-precedence="next"/>'],
    ['a font loaded ahead', '<link rel="preload" href="/fonts/text.woff2" as="font"/>'],
    ['what only looks like a script', '<p title="&lt;script&gt;"><code>&lt;!--$--&gt;</code></p>'],
  ])('%s stays, to the byte', (_, html) => {
    expect(textOf(page('', html))).toBe(page(head, html))
  })

  test('for a developer the framework stays', () => {
    const html = page('<script src="/_next/1.js"></script>', '<!--$--><p>A</p><!--/$--><script>1</script>')
    expect(bytesFor(nobody, forReaders(html, true).parts).toString()).toBe(html.replace('</head>', `${head}</head>`))
  })
})

describe('a page that is not whole', () => {
  const late = page('', '<!--$?--><template id="B:0"></template><!--/$--><script>$RC("B:0","S:0")</script>')
  const failed = page('', '<!--$!--><template data-dgst="1"></template><!--/$--><script>2</script>')

  test.each([
    ['still waits for a part', late],
    ['has a part that failed', failed],
  ])('one that %s is known, and keeps what brings it', (_, html) => {
    expect(forReaders(html)).toMatchObject({ isUnfinished: true, inlineScripts: [expect.anything()] })
    expect(textOf(html)).toBe(html.replace('</head>', `${head}</head>`))
  })

  test('one with a part that came in time is whole', () => {
    expect(forReaders(page('', '<!--$--><p>A</p><!--/$-->')).isUnfinished).toBe(false)
  })
})

describe('the two things that a reader’s cookies change', () => {
  const asked = '<aside data-consent=""><p>May<!-- --> we?</p><script>1</script></aside>'
  const { parts } = forReaders(page('', `<main>A</main>${asked}<footer>B</footer>`))

  test.each([
    [undefined, false, '<html lang', '<main>A</main><aside data-consent=""><p>May we?</p></aside><footer>B'],
    ['dark' as const, false, '<html data-theme="dark" lang', '<aside data-consent=""><p>May we?</p></aside>'],
    ['light' as const, true, '<html data-theme="light" lang', '<main>A</main><footer>B</footer>'],
    [undefined, true, '<html lang', '<main>A</main><footer>B</footer>'],
  ])('theme %s, has chosen: %s', (theme, hasChosen, first, then) => {
    const text = bytesFor({ theme, hasChosen }, parts).toString()
    expect(text).toContain(first)
    expect(text).toContain(then)
  })
})

test('the inline scripts that a browser runs are named whole, ours at the end of the head too', () => {
  const rules = '{"prefetch":[{"source":"document"}]}'
  const added = `<script type="speculationrules">${rules}</script>`
  const { inlineScripts } = pageParts(page('<script type="application/ld+json">{}</script>', '<script>1</script>'), {
    head: added,
    keepsFramework: false,
  })
  expect(inlineScripts).toEqual([rules])
})

test('a part of a document is left as it is', () => {
  expect(textOf('<p>No page at all</p>')).toBe('<p>No page at all</p>')
})
