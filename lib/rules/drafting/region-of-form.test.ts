/** A region on its way from a form into a content and back. */
import { expect, test } from 'vitest'
import { canonical } from '#lib/rules/content/canonical.ts'
import { emptyContent } from '#lib/rules/content/empty-content.ts'
import { contentOfForm } from './content-of-form.ts'
import { emptyForm } from './empty-form.ts'
import { formOfContent } from './form-of-content.ts'

test.each([
  ['Skarholm', 'Skarholm'],
  ['  Ferry   Quay ', 'Ferry Quay'],
])('“%s” is the region %s, and comes back as it', (typed, region) => {
  const { content } = contentOfForm({ ...emptyForm, region: typed })
  expect(content?.region).toBe(region)
  expect(formOfContent(content ?? emptyContent, []).region).toBe(region)
})

test.each(['', '  ', '\n'])(
  '%j names none: the content, and so its fingerprint, is what it was before there were regions',
  (typed) => {
    const { content } = contentOfForm({ ...emptyForm, region: typed })
    expect(canonical(content ?? emptyContent)).toBe(
      '{"exchanges":[],"headline":"","links":[],"portrait":null,"standfirst":"","topics":[]}',
    )
  },
)

test('more than a draft can hold is a problem of its field', () => {
  const { problems } = contentOfForm({ ...emptyForm, region: 'x'.repeat(201) })
  expect(problems?.map(({ field }) => field)).toEqual(['region'])
})
