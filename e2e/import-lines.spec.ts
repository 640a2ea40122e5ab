/** The lines of an import: what each was read as and why, turned by one key, joined, split, undone; and a second text read in. */
import { expect, type Locator, type Page } from '@playwright/test'
import { addressOf, exchange, paste, save } from '#e2e/fixtures/draft.ts'
import { look } from '#e2e/fixtures/look.ts'
import { signIn } from '#e2e/fixtures/sign-in.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'

const text = `Home > News > People

The tide comes when it comes

Idris Bellamy keeps the tables, and tells us what they leave out.

What do you do when the tide is late?

I wait, and I write down how late it was. Nobody has asked me for the list yet.

Where do you keep the list?

I keep it in the drawer with the string.

Who else knows about the drawer?

I told the harbour master once, and he laughed.`

const words = 78

/** The row of the line at this place, counted from one. */
const line = (page: Page, place: number): Locator => page.getByRole('row', { name: new RegExp(`^Line ${place}, `) })

async function openLines(page: Page) {
  await page.getByRole('link', { name: 'See every line, and why' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Lines of the import' })).toBeVisible()
  await expect(line(page, 1)).toBeVisible() // the page has come alive
}

async function tabTo(page: Page, target: Locator) {
  for (let pressed = 0; pressed < 100; pressed++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab did not lead there.')
}

const says = (page: Page, said: string) => expect(page.getByRole('status').filter({ hasText: said })).toBeVisible()

test('an editor turns, joins, splits and takes back lines without a mouse, and no word is lost', async ({
  page,
  signInAs,
}) => {
  await signInAs(staff.ilse)
  await paste(page, text)
  const address = addressOf(page)
  await expect(page.getByText(new RegExp(`^${words} words pasted: \\d+ in fields, \\d+ left over`))).toBeVisible()
  await openLines(page)
  await tabTo(page, line(page, 1))
  await expect(line(page, 1)).toHaveAccessibleName(/^Line 1, left over: Home > News > People /)

  await page.keyboard.press('ArrowDown')
  await expect(line(page, 2)).toBeFocused()
  await page.keyboard.press('x')
  await says(page, 'Line 2: left over.')
  await page.keyboard.press('u')
  await says(page, 'Took back the last change.')
  await page.keyboard.press('h')
  await says(page, 'Line 2 is headline already.')

  await page.keyboard.press('End')
  await page.keyboard.press('k')
  await page.keyboard.press('m')
  await says(page, 'Joined line 8 with line 7.')
  await expect(line(page, 7)).toBeFocused()
  await page.keyboard.press('Enter')
  const whole = page.getByLabel(/^Put the caret where the new line begins/)
  await expect(whole).toBeFocused()
  await page.keyboard.insertText('Words that nobody pasted')
  await expect(whole).toHaveValue('I keep it in the drawer with the string. Who else knows about the drawer?')
  for (let step = 0; step < 'I keep it in the drawer with the string. '.length; step++)
    await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await says(page, 'Split line 7; line 8 is answer.')
  await expect(line(page, 8)).toBeFocused()
  await page.keyboard.press('i')
  await expect(line(page, 8)).toHaveAccessibleName(
    /^Line 8, invitation: Who else knows about the drawer\? Chosen by hand/,
  )
  await expect(page.getByText(new RegExp(`^${words} words pasted`))).toBeVisible()
  await expect(page.getByLabel('As it would come out').getByRole('heading', { level: 3 })).toHaveText([
    'What do you do when the tide is late?',
    'Where do you keep the list?',
    'Who else knows about the drawer?',
  ])

  await tabTo(page, page.getByRole('button', { name: 'Read the lines into the draft' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('The lines were read into the draft as you left them.')).toBeVisible()
  expect(addressOf(page)).toBe(address)
  await expect(exchange(page, 3).getByLabel('Kind of exchange 3')).toHaveValue('invitation')
  await openLines(page)
  await expect(line(page, 8)).toHaveAccessibleName(/^Line 8, invitation/)
})

test('the keys do nothing while something else has the focus', async ({ page, signInAs }) => {
  await signInAs(staff.ilse)
  await paste(page, text)
  await openLines(page)
  await line(page, 2).getByRole('combobox').focus()
  await page.keyboard.press('j')
  await page.keyboard.press('m')
  await expect(line(page, 9)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Take back' })).toBeDisabled()
})

test('an import is undone and read again, and what was written since is set aside', async ({ page, signInAs }) => {
  await signInAs(staff.ilse)
  await paste(page, text)
  const address = addressOf(page)
  await page.getByLabel('Headline', { exact: true }).fill('“The list”')
  await save(page)
  await page.getByRole('link', { name: 'Undo the import' }).click()
  await expect(page.getByText('The headline was changed since the import.').first()).toBeVisible()
  await page.getByRole('button', { name: 'Undo the import' }).click()
  await expect(page.getByText('The import was undone, and the draft is what it was before.')).toBeVisible()
  await page.goto(address)
  await expect(page.getByLabel('Headline', { exact: true })).toHaveValue('')
  await expect(page.getByRole('region', { name: /^Exchange \d+$/ })).toHaveCount(0)
  await page.getByRole('link', { name: 'Read revision 1' }).first().click()
  await expect(page.getByText('“The list”').first()).toBeVisible()

  await page.goto(`${address}/import`)
  await page.getByRole('button', { name: 'Read it again' }).click()
  await expect(page.getByText('The lines were read into the draft as you left them.')).toBeVisible()
  await expect(page.getByRole('region', { name: /^Exchange \d+$/ })).toHaveCount(3)
})

test('two people at once: whoever was slower sees it, and overtakes only by saying so', async ({
  page,
  browser,
  signInAs,
}) => {
  await signInAs(staff.ilse)
  await paste(page, text)
  const address = addressOf(page)
  await openLines(page)
  await line(page, 3).focus()
  await page.keyboard.press('x')

  const elsewhere = await browser.newContext()
  const other = await elsewhere.newPage()
  await signIn(other, staff.jonas)
  await other.goto(address)
  await other.getByLabel('Headline', { exact: true }).fill('“What Jonas wrote”')
  await save(other)
  await elsewhere.close()

  const read = page.getByRole('button', { name: 'Read the lines into the draft' })
  await read.click()
  await expect(page.getByText('Somebody changed this draft while you were here.')).toBeVisible()
  await expect(line(page, 3)).toHaveAccessibleName(/^Line 3, left over/)
  await read.click()
  await expect(page.getByText('Not read yet: the draft was changed since the import.')).toBeVisible()
  await page.getByLabel('Set those words aside as a revision').check()
  await read.click()
  await expect(page.getByText('The lines were read into the draft as you left them.')).toBeVisible()
  await expect(page.getByLabel('Headline', { exact: true })).toHaveValue('The tide comes when it comes')
  await page.goto(`${address}/revisions/1`)
  await expect(page.getByText('“What Jonas wrote”').first()).toBeVisible()
})

test('a second text answers the questions that wait, and overwrites nothing', async ({ page, signInAs }) => {
  await signInAs(staff.ilse)
  await page.goto('/desk/interviews/new')
  await page.getByLabel('Sixty Seconds: six questions').check()
  await page.getByLabel('Leader', { exact: true }).fill('Leela Varkey')
  await page.getByRole('button', { name: 'Start the interview' }).click()
  await expect(page).toHaveURL(/\/desk\/interviews\/\d+\?done=/)
  const address = addressOf(page)
  const asked = 'What do you do when you are not at work?' // the fifth of the set
  await page.getByLabel('Headline', { exact: true }).fill('“Mine”')
  await save(page)
  await page.getByRole('link', { name: 'Read a text into this draft' }).click()
  await page
    .getByLabel('The text')
    .fill(`${asked}\n\nI row, and I read about rowing.\n\nWhere do you keep your boat?\n\nI keep it under the stairs.`)
  await page.getByRole('button', { name: 'Read it into the draft' }).click()
  await expect(
    page.getByText('The text was read into the draft. Nothing that stood there was overwritten.'),
  ).toBeVisible()
  await expect(page.getByLabel('Headline', { exact: true })).toHaveValue('“Mine”')
  await expect(exchange(page, 5).getByText('I row, and I read about rowing.').first()).toBeVisible()
  await expect(exchange(page, 7).getByText('I keep it under the stairs.').first()).toBeVisible()

  await page.goto(`${address}/import`)
  await page.getByRole('button', { name: 'Undo the import' }).click()
  await expect(page.getByText('The import was undone, and the draft is what it was before.')).toBeVisible()
  await page.goto(address)
  await expect(page.getByRole('region', { name: /^Exchange \d+$/ })).toHaveCount(6)
})

test('axe finds nothing on the lines of an import', async ({ page, signInAs }) => {
  await signInAs(staff.ilse)
  await paste(page, text)
  const address = `${addressOf(page)}/import`
  await look(page, address, async () => {
    await page.goto(address)
    await expect(line(page, 1)).toBeVisible()
    await line(page, 5).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByLabel(/^Put the caret where the new line begins/)).toBeFocused()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('lines are turned, joined and split by posted forms, and read into the draft', async ({ page }) => {
    await signIn(page, staff.jonas)
    await paste(page, text)
    await page.getByRole('link', { name: 'See every line, and why' }).click()
    const item = (place: number) => page.getByRole('listitem').filter({ has: page.getByLabel(`Line ${place} is`) })
    await page.getByLabel('Line 3 is').selectOption('Left over')
    await page.getByRole('button', { name: 'Show what comes out' }).click()
    await expect(item(3).getByText('Chosen by hand')).toBeVisible()

    await page.getByRole('button', { name: 'Join with above: line 9' }).click()
    await expect(page.getByText('Joined line 9 with line 8. Not read into the draft yet.')).toBeVisible()
    await item(8).getByText('Split').first().click()
    await page.getByRole('button', { name: /^Split line 8 after “… (?:\S+ )+drawer\?”$/ }).click()
    await expect(page.getByText('Split line 8; line 9 is answer. Not read into the draft yet.')).toBeVisible()
    await item(5).getByText('Split').first().click()
    await page.getByRole('button', { name: /^Split line 5 after “.*late it was\.”$/ }).click()
    await page.getByLabel('Line 6 is').selectOption('Left over')
    await expect(page.getByText(new RegExp(`^${words} words pasted`)).first()).toBeVisible()

    await page.getByRole('button', { name: 'Read the lines into the draft' }).click()
    await expect(page.getByText('The lines were read into the draft as you left them.')).toBeVisible()
    await expect(page.getByRole('region', { name: /^Exchange \d+$/ })).toHaveCount(3)
    await expect(page.getByLabel('Standfirst')).toHaveValue('')
    await expect(page.getByText('Nobody has asked me for the list yet.').first()).toBeVisible()

    await page.getByRole('link', { name: 'Undo the import' }).click()
    await page.getByRole('button', { name: 'Undo the import' }).click()
    await page.getByRole('button', { name: 'Read it again' }).click()
    await expect(page.getByRole('region', { name: /^Exchange \d+$/ })).toHaveCount(3)
  })
})
