/** A draft is put into the bin, and taken out again, without JavaScript. */
import { expect } from '@playwright/test'
import { addressOf, paste } from '#e2e/fixtures/draft.ts'
import { look } from '#e2e/fixtures/look.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'

const text = `What do you throw away?

As little as I can, and never on a Friday.

What do you keep?

Every letter that I have ever been sent.`

const called = 'Bartholomew Crick: no headline yet'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a draft goes into the bin, is nowhere else, and comes out again', async ({ page, signInAs }) => {
    await signInAs(staff.jonas)
    await paste(page, text, 'Bartholomew Crick')
    const address = addressOf(page)
    const id = address.split('/').at(-1)
    await page.getByRole('button', { name: 'Discard this draft' }).click()
    await expect(page.getByText('In the bin. It can be taken out again for 30 days.')).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('Out of the bin. It is a draft again.')).toBeVisible()
    await page.getByRole('button', { name: 'Discard this draft' }).click()
    await expect(page.getByText('In the bin. Readers never saw it.')).toBeVisible()
    await expect(page.getByText('As little as I can, and never on a Friday.', { exact: true })).toBeVisible()

    const listed = page.locator(`a[href="${address}"]`)
    for (const list of ['/desk', '/desk/interviews', '/desk/leaders']) {
      await page.goto(list)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(listed, `${id} on ${list}`).toHaveCount(0)
    }

    await signInAs(staff.ilse)
    await page.goto('/desk/bin')
    const ofIlse = page.getByRole('listitem').filter({ has: listed })
    await expect(ofIlse.getByText('Jonas Pell put it into the bin, today.')).toBeVisible()
    await expect(ofIlse.getByRole('button')).toHaveCount(0)

    await signInAs(staff.jonas)
    await page.goto('/desk/bin')
    const ofJonas = page.getByRole('listitem').filter({ has: listed })
    await ofJonas.getByRole('button', { name: `Take out of the bin: ${called}` }).click()
    await expect(page).toHaveURL(`${address}?done=recover`)
    await expect(page.getByText('Out of the bin. It is a draft again.')).toBeVisible()
    await expect(page.getByLabel('Headline', { exact: true })).toBeVisible()
  })
})

test('axe finds nothing on the bin, nor on what lies in it', async ({ page, signInAs }) => {
  await signInAs(staff.ines)
  await paste(page, text, 'Bartholomew Crick')
  await page.getByRole('button', { name: 'Discard this draft' }).click()
  await expect(page.getByText('In the bin. It can be taken out again for 30 days.')).toBeVisible()
  await look(page, addressOf(page))
  await look(page, '/desk/bin')
})
