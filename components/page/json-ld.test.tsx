/** Data in a page stays data. */
import { parse } from 'parse5'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { JsonLd } from './json-ld.tsx'

test.each(['</script><script>alert(1)</script>', '<!--<script>', '--></SCRIPT >', 'a & b " \u2028', '<\\/script>'])(
  '%j does not end its element, and is read back as it is',
  (headline) => {
    const said = { '@type': 'Article', headline }
    const page = parse(`<!doctype html><body>${renderToStaticMarkup(<JsonLd of={said} />)}<p>after</p>`)
    const body = page.childNodes.flatMap((node) => ('childNodes' in node ? node.childNodes : [])).at(-1)
    const [script, after, ...more] = body && 'childNodes' in body ? body.childNodes : []
    expect([script?.nodeName, after?.nodeName, more]).toEqual(['script', 'p', []])
    const text =
      script && 'childNodes' in script ? script.childNodes.map((child) => ('value' in child ? child.value : '')) : []
    expect(JSON.parse(text.join(''))).toEqual(said)
  },
)
