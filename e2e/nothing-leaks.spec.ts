/** What is not published is in no byte of any answer to anybody without a place at the desk. */
import { type APIRequestContext, expect, type Page } from '@playwright/test'
import type { CastInterview } from '#db/cast/cast-interview.ts'
import { davinaScollay } from '#db/cast/interviews/davina-scollay.ts'
import { ruthAbelard } from '#db/cast/interviews/ruth-abelard.ts'
import { winstonAldous } from '#db/cast/interviews/winston-aldous.ts'
import { leaders } from '#db/cast/leaders.ts'
import { addressOf, paste, save } from '#e2e/fixtures/draft.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'

const marker = 'xylographer'

const nameOf = ({ leader }: CastInterview) => leaders.find(({ slug }) => slug === leader)?.name ?? leader

/** As a browser asks, as Next's router asks, and as whoever is curious asks. */
const ways: { method: 'GET' | 'HEAD' | 'POST'; headers: Record<string, string> }[] = [
  { method: 'GET', headers: {} },
  { method: 'HEAD', headers: {} },
  { method: 'GET', headers: { RSC: '1' } },
  { method: 'GET', headers: { RSC: '1', 'Next-Router-Prefetch': '1' } },
  { method: 'GET', headers: { RSC: '1', 'Next-Router-Segment-Prefetch': '/_tree' } },
  { method: 'GET', headers: { Accept: 'application/json' } },
  { method: 'GET', headers: { 'X-Forwarded-Host': 'localhost', 'x-middleware-subrequest': 'proxy:proxy:proxy' } },
  { method: 'POST', headers: {} },
]

/** Asks for every page in every way, and finds none of the words in anything that comes back. */
async function expectNothingOf(words: readonly string[], paths: readonly string[], stranger: APIRequestContext) {
  for (const path of paths) {
    for (const { method, headers } of ways) {
      const answer = await stranger.fetch(path, { method, headers, maxRedirects: 0 })
      const bytes = `${JSON.stringify(answer.headersArray())}${await answer.text()}`
      const asked = `${method} ${path} ${JSON.stringify(headers)}`
      for (const word of words) expect(bytes, asked).not.toContain(word)
      expect(answer.status(), asked).toBeLessThan(500)
    }
  }
}

const deskPaths = (address: string) => [
  address,
  `${address}/review`,
  `${address}/leader`,
  `${address}/revisions/1`,
  '/desk',
  '/desk/interviews',
]

const text = `What do you do on a Monday?

I read what was promised on Friday, and then I ring the people who promised it.

What would you do without it?

I would ring them all the same.

Photograph: the ${marker}`

/** Writes the marker into every field of the new draft that the page shows. */
async function mark(page: Page) {
  await page.getByLabel('Headline', { exact: true }).fill(`“${marker} headline”`)
  await page.getByLabel('Standfirst').fill(`A ${marker} standfirst.`)
  const boxes = page.getByRole('region', { name: /^Exchange \d+$/ }).getByRole('textbox')
  await expect(boxes).toHaveCount(4) // two questions, two answers
  for (const box of await boxes.all()) await box.fill(`A ${marker}?`)
  await page.getByRole('button', { name: 'Add a link' }).click()
  await page.getByLabel('Words of link 1').fill(`The ${marker}`)
  await page.getByLabel('Address of link 1').fill(`https://${marker}.example/`)
  await page.getByLabel('Topics').fill(marker)
}

test('a marker in every field of a draft reaches nobody without rights', async ({
  page,
  playwright,
  signInAs,
  baseURL,
}) => {
  await signInAs(staff.ilse)
  await paste(page, text, 'Constance Mukasa')
  await mark(page)
  await save(page)
  const address = addressOf(page)
  await page.goto(address)
  await expect(page.getByLabel('Standfirst')).toHaveValue(`A ${marker} standfirst.`)
  await expect(page.getByLabel('Address of link 1')).toHaveValue(`https://${marker}.example/`)
  await expect(page.getByRole('button', { name: `Let go of line 1: Photograph: the ${marker}` })).toBeVisible()

  const stranger = await playwright.request.newContext({ baseURL })
  const paths = [
    ...deskPaths(address),
    '/desk/interviews/new',
    '/',
    '/leaders',
    '/leaders/constance-mukasa',
    '/divisions',
    '/divisions/estates',
    '/questions',
    '/questions/compare?a=constance-mukasa&b=thandi-morwe',
    '/interviews/constance-mukasa',
    '/interviews/interview',
    '/nothing-here',
    '/api/auth/session',
  ]
  await expectNothingOf([marker], paths, stranger)
  await stranger.dispose()
})

/** A few words of the headline, the standfirst and every answer, short of any mark that a page could spell otherwise. */
function phrasesOf({ headline, standfirst, exchanges }: CastInterview): string[] {
  return [headline, standfirst, ...exchanges.map(({ answer }) => answer)].flatMap((said) => {
    const plain = said.match(/[a-z ]{15,}/i)
    return plain ? [plain[0].trim()] : []
  })
}

for (const [standing, interview] of Object.entries({
  'is under embargo': davinaScollay,
  'waits for approval': winstonAldous,
  'was withdrawn': ruthAbelard,
})) {
  test(`no word of an interview that ${standing} reaches a reader`, async ({ page, playwright, signInAs, baseURL }) => {
    const phrases = phrasesOf(interview)
    expect(phrases.length).toBeGreaterThan(interview.exchanges.length)
    await signInAs(staff.ines)
    await page.goto('/desk/interviews')
    await page.getByRole('link', { name: `Open ${nameOf(interview)}: ${interview.headline}` }).click()
    await expect(page.getByRole('heading', { level: 1, name: nameOf(interview) })).toBeVisible()
    const address = addressOf(page)
    const atDesk = await (await page.request.get(address)).text()
    for (const phrase of phrases) expect(atDesk).toContain(phrase)

    const stranger = await playwright.request.newContext({ baseURL })
    const slug = interview.leader
    const compared = `/questions/compare?a=${slug}&b=thandi-morwe`
    const forReaders = [
      '/',
      '/leaders',
      `/leaders/${slug}`,
      '/divisions',
      `/interviews/${slug}`,
      '/questions',
      compared,
    ]
    await expectNothingOf(phrases, [...deskPaths(address), ...forReaders], stranger)
    await stranger.dispose()
  })
}
