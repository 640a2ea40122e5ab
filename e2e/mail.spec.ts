/** Mail reaches a real mail server, and the outbox says what became of it; without a mail server it can be read there. */
import { expect, type Page } from '@playwright/test'
import PostalMime from 'postal-mime'
import { addressOf, send, write } from '#e2e/fixtures/draft.ts'
import { look } from '#e2e/fixtures/look.ts'
import { signIn } from '#e2e/fixtures/sign-in.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'
import { aMailingServer } from '#scripts/a-mailing-server.ts'

/** In milliseconds: a server of its own is filled and started first. */
const patience = 180_000
/** The post goes round every five seconds. */
const delivery = { timeout: 30_000 }

const headline = '“The letter went before me”'
const called = `Kwabena Sarpong-Hale: ${headline}`

async function sendBack(page: Page, note: string) {
  await page.getByLabel('Send back with a note').check()
  await page.getByLabel('Note to Jonas Pell').fill(note)
  await page.getByRole('button', { name: 'Send back to Jonas Pell' }).click()
  await expect(page.getByText('Sent back. The writer sees your note on the desk.')).toBeVisible()
}

test('who decides is told of a submission, who wrote it of the note; what is not taken is on the desk', async ({
  browser,
}) => {
  test.setTimeout(patience)
  const server = await aMailingServer()
  const at = async (email: string) => {
    const context = await browser.newContext({ baseURL: server.address, locale: 'en-GB' })
    const page = await context.newPage()
    await signIn(page, email)
    return page
  }
  /** Whoever was told of this interview with these words, and in which text. */
  const told = async (what: string) => {
    const mails = await Promise.all(
      server.taken.map(async ({ to, raw }) => ({ to, mail: await PostalMime.parse(raw) })),
    )
    return mails
      .filter(({ mail }) => mail.subject === `${what}: ${called}`)
      .map(({ to, mail }) => ({ to: to.join(), text: mail.text ?? '' }))
  }
  const whoIsTold = async (what: string) => (await told(what)).map(({ to }) => to).sort()

  try {
    const jonas = await at(staff.jonas)
    await write(jonas, { leader: 'Kwabena Sarpong-Hale', headline })
    await send(jonas)
    const address = addressOf(jonas)
    await expect.poll(() => whoIsTold('For you to decide'), delivery).toEqual([staff.brid, staff.ines].sort())
    const [submitted] = await told('For you to decide')
    expect(submitted?.text).toContain(`${server.address}${address}/review`)

    const ines = await at(staff.ines)
    await ines.goto(/http:\S+/.exec(submitted?.text ?? '')?.[0] ?? '')
    await sendBack(ines, 'Say whose letter it was.')
    await expect.poll(() => whoIsTold('Sent back'), delivery).toEqual([staff.jonas])
    expect((await told('Sent back'))[0]?.text).toContain('Say whose letter it was.')

    server.refuse('The mailbox is full.')
    await jonas.goto(address)
    await send(jonas)
    await expect(async () => {
      await ines.goto('/desk/outbox')
      await expect(ines.getByText('The mail server answered: 451 The mailbox is full.').first()).toBeVisible()
    }).toPass(delivery)
    await expect(ines.getByText(/^Tried once; next on /).first()).toBeVisible()
    await look(ines, '/desk/outbox')
  } finally {
    await server.stop()
  }
})

test('without a mail server an admin reads in the outbox what was written, and nobody else does', async ({
  page,
  signInAs,
}) => {
  await signInAs(staff.jonas)
  await write(page, { leader: 'Kwabena Sarpong-Hale', headline: '“Nobody carried it”' })
  await send(page)
  const address = addressOf(page)
  await expect(page.getByRole('link', { name: 'Outbox' })).toHaveCount(0)
  expect((await page.goto('/desk/outbox'))?.status()).toBe(404)

  await signInAs(staff.brid)
  await page.goto('/desk')
  await page.getByRole('link', { name: 'Outbox' }).click()
  await expect(page.getByText('No mail server is set (SMTP_URL), so nothing is sent.')).toBeVisible()
  const subject = 'For you to decide: Kwabena Sarpong-Hale: “Nobody carried it”'
  const written = page.getByRole('listitem').filter({ hasText: subject }).filter({ hasText: 'To Bríd Quill' })
  await written.getByText(/^Read it in full/).click()
  await expect(written.getByText(`${address}/review`)).toBeVisible()
  await look(page, '/desk/outbox')
})
