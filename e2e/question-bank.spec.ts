/** The question bank: an exchange is said to put a question, a new one is made, two are merged, and an interview begins with a set. */
import { type Browser, expect, type Locator, type Page } from '@playwright/test'
import { addressOf, approve, exchange, paste, save, send } from '#e2e/fixtures/draft.ts'
import { look } from '#e2e/fixtures/look.ts'
import { signIn } from '#e2e/fixtures/sign-in.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'

const why = 'Why is what your team does important?'
const text = (last: string) => `Why is what your team does important?

Because the bell has to ring at nine, and somebody has to have wound the clock at eight.

What do you do at the weekend?

I wind other people’s clocks, for cake, and never for money.

${last}

It has not been answered before, so I shall have to think about it.`

/** Leaves the page at a draft of three exchanges; the third is a question that nobody was asked before. */
async function draft(page: Page, { leader, last }: { leader: string; last: string }) {
  await paste(page, text(last), leader)
}

const bankOf = (page: Page, place: number): Locator => exchange(page, place).getByLabel(`Question in the bank ${place}`)

/** How often a question was asked, as its page says. */
async function said(page: Page, name: string): Promise<string> {
  await page.goto(`/desk/questions?${new URLSearchParams({ words: name })}`)
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  return page.getByText(/^(Asked|Not asked)/).innerText()
}

test('a likely question is offered and not said; confirmed and published, it counts', async ({ page, signInAs }) => {
  await signInAs(staff.ilse)
  const before = await said(page, why)
  await draft(page, { leader: 'Idris Bellamy', last: 'Which bell would you rather be?' })
  await expect(bankOf(page, 1)).toHaveValue('')
  await expect(exchange(page, 1).getByText(`Likely “${why}”`)).toBeVisible()
  await exchange(page, 1)
    .getByRole('button', { name: `Yes, this one: ${why}` })
    .click()
  await expect(bankOf(page, 1)).not.toHaveValue('')
  await expect(exchange(page, 1).getByText(/^In the question bank: .+ other leaders answered this\.$/)).toBeVisible()
  await page.getByLabel('Headline', { exact: true }).fill('“Never for money”')
  await page.getByLabel('Standfirst').fill('On clocks, and who winds them.')
  await save(page)
  const address = addressOf(page)
  const drafted = await said(page, why)
  expect(drafted).not.toBe(before)
  expect(drafted.split(';')[0]).toBe(before.split(/[;.]/)[0]) // a draft has asked nobody yet
  await page.goto(address)
  await send(page)
  await signInAs(staff.brid)
  await approve(page, address)
  const after = await said(page, why)
  expect(after.split(';')[0]).not.toBe(drafted.split(';')[0])
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Idris Bellamy' }).getByRole('link', { name: why }),
  ).toBeVisible()
})

test('all likely ones are confirmed by one press, by keyboard', async ({ page, signInAs }) => {
  await signInAs(staff.ilse)
  await draft(page, { leader: 'Leela Varkey', last: 'Which bell would you rather hear?' })
  const confirm = page.getByRole('button', { name: 'Confirm all two likely ones' })
  await confirm.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Two questions are confirmed.')).toBeVisible()
  await save(page)
  await page.reload()
  for (const place of [1, 2]) await expect(bankOf(page, place)).not.toHaveValue('')
  await expect(bankOf(page, 3)).toHaveValue('')
})

test('a reworded question is looked up again, and an answer that does not come takes nothing away', async ({
  page,
  signInAs,
}) => {
  await signInAs(staff.ilse)
  await draft(page, { leader: 'Leela Varkey', last: 'Which bell would you rather ring?' })
  await expect(exchange(page, 3).getByRole('button', { name: /^Yes, this one/ })).toHaveCount(0)
  const wording = exchange(page, 3).getByLabel('Question 3', { exact: true })
  await wording.fill('What is at the top of your list at the moment?')
  await expect(exchange(page, 3).getByRole('button', { name: /^Yes, this one: What is at the top/ })).toBeVisible()
  await page.route('**/desk/questions/offers**', (route) => route.abort())
  const asked = page.waitForRequest('**/desk/questions/offers**')
  await wording.fill('What is at the very top of your list at the moment?')
  await asked
  await expect(exchange(page, 3).getByRole('button', { name: /^Yes, this one: What is at the top/ })).toBeVisible()
})

test('a new question goes into the bank with the save, and two are merged with every exchange', async ({
  page,
  signInAs,
}) => {
  await signInAs(staff.jonas)
  const [first, second] = ['Which bell would you rather mend?', 'Is there a bell that you would like to repair?']
  for (const last of [first, second]) {
    await draft(page, { leader: 'Idris Bellamy', last })
    await bankOf(page, 3).selectOption('A new question for the bank')
    await expect(exchange(page, 3).getByText('These words go into the bank when you press Save.')).toBeVisible()
    await save(page)
    await expect(bankOf(page, 3)).toHaveValue(/^\d+$/)
    await expect(exchange(page, 3).getByText('no other leader has answered this yet')).toBeVisible()
    await expect(exchange(page, 3).getByLabel('Question 3', { exact: true })).toHaveValue(last)
  }
  const draftAddress = addressOf(page)

  await signInAs(staff.ines)
  expect(await said(page, second)).toBe('Not asked yet; stands in one draft.')
  await page.getByLabel('The question that it is').selectOption(first)
  await page.getByRole('button', { name: 'See what would move' }).click()
  await expect(page.getByText(`One wording of it becomes a wording of “${first}”: “${second}”.`)).toBeVisible()
  await expect(page.getByText('No published interviews and one draft put it')).toBeVisible()
  await page.getByRole('button', { name: `Merge into “${first}”` }).click()
  await expect(page.getByText('Merged. Every exchange of both is listed here')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: first })).toBeVisible()
  await expect(page.getByText('Not asked yet; stands in two drafts.')).toBeVisible()
  await expect(page.getByRole('link', { name: second })).toBeVisible()
  const merged = new URL(page.url()).pathname.split('/').at(-1) ?? ''

  await page.goto(draftAddress)
  await expect(bankOf(page, 3)).toHaveValue(merged)
  await expect(exchange(page, 3).getByLabel('Question 3', { exact: true })).toHaveValue(second)
})

test('an admin words, renames, retires and restores a question', async ({ page, signInAs }) => {
  await signInAs(staff.ines)
  await page.goto('/desk/questions')
  await page.getByLabel('Wording').fill('What would you paint on the wall of {division}?')
  await page.getByRole('button', { name: 'Add to the bank' }).click()
  await expect(page.getByText('Added to the bank.')).toBeVisible()

  await page.getByRole('region', { name: 'Add a wording' }).getByLabel('Wording').fill('And in {colour}?')
  await page.getByRole('button', { name: 'Add this wording' }).click()
  await expect(page.getByText(/Use no other words in braces/).first()).toBeVisible()
  await page.getByRole('region', { name: 'Add a wording' }).getByLabel('Wording').fill('What belongs on that wall?')
  await page.getByRole('button', { name: 'Add this wording' }).click()
  await expect(page.getByText('The wording was added.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Add a wording' }).getByLabel('Wording')).toHaveValue('')

  await page.getByText('Change What belongs on that wall?').click()
  await page.getByRole('button', { name: 'Call the question this: What belongs on that wall?' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'What belongs on that wall?' })).toBeVisible()

  await page.getByRole('button', { name: 'Retire the question' }).click()
  await expect(page.getByText('Retired. It is offered to nobody; its exchanges keep it.')).toBeVisible()
  const address = addressOf(page)
  await page.goto('/desk/questions?words=wall')
  await expect(page.getByText('No questions of')).toBeVisible()
  await page.getByLabel('Retired ones as well').check()
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page.getByRole('link', { name: 'What belongs on that wall?' })).toBeVisible()
  await page.goto(address)
  await page.getByRole('button', { name: 'Restore the question' }).click()
  await expect(page.getByText('Restored. It is offered again.')).toBeVisible()
})

test('an interview begins with a set, put to its leader, and the e-mail can be copied', async ({
  page,
  context,
  signInAs,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await signInAs(staff.ilse)
  await page.goto('/desk/interviews/new')
  await page.getByLabel('Sixty Seconds: six questions').check()
  await page.getByLabel('Leader', { exact: true }).fill('Benedikt Aurich')
  await page.getByRole('button', { name: 'Start the interview' }).click()
  await expect(page.getByText('with the questions “Sixty Seconds: six questions”.')).toBeVisible()
  await expect(bankOf(page, 6)).not.toHaveValue('')
  const sixth = await exchange(page, 6).getByLabel('Question 6', { exact: true }).inputValue()
  expect(sixth).toMatch(/^If you were not [A-Z].+, what would you like to be doing\?$/)

  await page.getByText('Read it, copy it or send it').click()
  const letter = page.getByRole('textbox', { name: 'The e-mail' })
  await expect(letter).toHaveValue(/^Dear Benedikt Aurich,/)
  await page.getByRole('button', { name: 'Copy the e-mail' }).click()
  await expect(page.getByText('Copied.')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(`6. ${sixth}`)
  expect(copied).toMatch(/Ilse Tanager$/)
  await expect(page.getByRole('link', { name: 'Open in your mail program' })).toHaveAttribute(
    'href',
    /^mailto:\?subject=/,
  )
})

test('an admin makes a set and orders it; the e-mail is filled for a leader', async ({ page, signInAs }) => {
  await signInAs(staff.brid)
  await page.goto('/desk/questions/sets')
  await page.getByLabel('Name').fill('Two quick ones')
  await page.getByRole('button', { name: 'Add the set' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Two quick ones' })).toBeVisible()
  for (const name of [why, 'What is the hardest part of the work?']) {
    await page.getByLabel('Add a question of the bank').selectOption(name)
    await page.getByRole('button', { name: 'Save the set' }).click()
    await expect(page.getByRole('textbox', { name: /^Question \d$/ }).last()).toHaveValue(name)
  }
  await page.getByRole('button', { name: /^Move question 2 up/ }).click()
  await expect(page.getByRole('button', { name: /^Move question 1 down: What is the hardest/ })).toBeFocused()
  await page.getByLabel('Question 2', { exact: true }).fill('Why does {division} matter?')
  await page.getByRole('button', { name: 'Save the set' }).click()
  const letter = page.getByRole('textbox', { name: 'The e-mail' })
  await expect(letter).toHaveValue(/2\. Why does .+ matter\?/) // the sentence that it was saved stands there from before
  await page.getByLabel('To which leader').fill('Benedikt Aurich')
  await page.getByRole('button', { name: 'Fill it in' }).click()
  await expect(letter).toHaveValue(/2\. Why does (?!\{)[A-Z].+ matter\?/)
})

test('an editor reads the bank, adds to it, and cannot change what is there, whatever is sent', async ({
  page,
  browser,
  signInAs,
}) => {
  await signInAs(staff.jonas)
  await page.goto('/desk/questions')
  await page.getByLabel('Wording').fill('Which tool would you never lend?')
  await page.getByRole('button', { name: 'Add to the bank' }).click()
  await expect(page.getByText('Added to the bank.')).toBeVisible()
  await page.goto('/desk/questions')
  await page.getByRole('link', { name: why, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: why })).toBeVisible()
  expect((await page.request.get(`${addressOf(page)}/merge`)).status()).toBe(404)
  for (const name of [/move/, /Retire/, /Add/, /Save/]) await expect(page.getByRole('button', { name })).toHaveCount(0)
  const address = addressOf(page)

  // The admin's own form, in a page that was opened before: its fields are sent with the editor's session.
  const elsewhere = await browser.newContext({ javaScriptEnabled: false })
  const other = await elsewhere.newPage()
  await signIn(other, staff.ines)
  await other.goto(address)
  await elsewhere.clearCookies()
  await elsewhere.addCookies(await page.context().cookies())
  const answered = other.waitForResponse((answer) => answer.request().method() === 'POST')
  await other.getByRole('button', { name: 'Retire the question' }).click()
  expect((await answered).status()).toBe(409)
  await expect(other.getByRole('button', { name: 'Retire the question' })).toHaveCount(0)
  await page.reload()
  await expect(page.getByText(/^Retired/)).toHaveCount(0)
  await elsewhere.close()
})

test('without JavaScript a question is confirmed by one press, and made by a save', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await signIn(page, staff.jonas)
  await draft(page, { leader: 'Iolanda Brites', last: 'Which bell would you rather sell?' })
  await exchange(page, 1)
    .getByRole('button', { name: `Yes, this one: ${why}` })
    .click()
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /^Saved/ })
      .first(),
  ).toBeVisible()
  await expect(exchange(page, 1).getByText(/^In the question bank:/)).toBeVisible()
  await bankOf(page, 3).selectOption('A new question for the bank')
  await page.getByRole('button', { name: 'Save', exact: true }).last().click()
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /^Saved/ })
      .first(),
  ).toBeVisible()
  await expect(bankOf(page, 3)).toHaveValue(/^\d+$/)
  await context.close()
})

/** Adds a question and leaves the page at it. */
async function added(page: Page, wording: string) {
  await page.goto('/desk/questions')
  await page.getByLabel('Wording').fill(wording)
  await page.getByRole('button', { name: 'Add to the bank' }).click()
  await expect(page.getByRole('heading', { level: 1, name: wording })).toBeVisible()
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('two questions are merged once it was read what will move', async ({ page, signInAs }) => {
    await signInAs(staff.ines)
    await added(page, 'Which ladder is yours?')
    await added(page, 'Which of the ladders do you climb?')
    await page.getByRole('button', { name: 'See what would move' }).click()
    await expect(page.getByRole('link', { name: 'Choose the question that it is' })).toBeVisible()
    await page.getByLabel('The question that it is').selectOption('Which ladder is yours?')
    await page.getByRole('button', { name: 'See what would move' }).click()
    await expect(page.getByText('is no question of its own any more. This cannot be undone.')).toBeVisible()
    await page.getByRole('button', { name: 'Merge into “Which ladder is yours?”' }).click()
    await expect(page.getByText('Merged. Every exchange of both is listed here')).toBeVisible()
  })
})

for (const javaScriptEnabled of [true, false])
  test.describe(`of two admins ${javaScriptEnabled ? 'with' : 'without'} JavaScript, the later one sees both texts`, () => {
    test.use({ javaScriptEnabled })
    const how = javaScriptEnabled ? 'with' : 'without'

    /** What the other admin does with the page that is open, meanwhile. */
    async function meanwhile(browser: Browser, page: Page, work: (other: Page) => Promise<void>) {
      const context = await browser.newContext({ javaScriptEnabled })
      const other = await context.newPage()
      await signIn(other, staff.ines)
      await other.goto(page.url())
      await work(other)
      await context.close()
    }

    test('of a set', async ({ page, browser, signInAs }) => {
      await signInAs(staff.brid)
      await page.goto('/desk/questions/sets')
      await page.getByLabel('Name').fill(`A set ${how}`)
      await page.getByRole('button', { name: 'Add the set' }).click()
      await expect(page.getByRole('heading', { level: 1, name: `A set ${how}` })).toBeVisible()
      await meanwhile(browser, page, async (other) => {
        await other.getByLabel('Greeting').fill('Dear {leader}, and quickly.')
        await other.getByLabel('Add a question of the bank').selectOption(why)
        await other.getByRole('button', { name: 'Save the set' }).click()
        await expect(other.getByText('The set was saved.')).toBeVisible()
      })

      await page.getByLabel('Closing').fill('Slowly, {writer}')
      await page.getByRole('button', { name: 'Save the set' }).click()
      const told = page.getByRole('alert')
      await expect(told.getByText('Somebody changed this while you were here.')).toBeVisible()
      await expect(told.getByText('Dear {leader}, and quickly.')).toBeVisible()
      await expect(told.getByText(`1. ${why}`)).toBeVisible()
      await expect(page.getByLabel('Closing')).toHaveValue('Slowly, {writer}')
      await page.getByLabel('Greeting').fill('Dear {leader}, at leisure.')
      await page.getByRole('button', { name: 'Save the set' }).click()
      await expect(page.getByText('The set was saved.')).toBeVisible()
      await expect(page.getByLabel('Greeting')).toHaveValue('Dear {leader}, at leisure.')
      await expect(page.getByLabel('Closing')).toHaveValue('Slowly, {writer}')
      await expect(page.getByText('Somebody changed this')).toHaveCount(0)
    })

    test('of a wording', async ({ page, browser, signInAs }) => {
      await signInAs(staff.brid)
      await added(page, `Which shelf is yours, ${how} a door?`)
      const change = async (at: Page, words: string) => {
        await at.getByText(/^Change/).click()
        await at.getByRole('textbox', { name: /^Wording Which shelf/ }).fill(words)
        await at.getByRole('button', { name: /^Save the wording/ }).click()
      }
      await meanwhile(browser, page, async (other) => {
        await change(other, `Which shelf is hers, ${how} a door?`)
        await expect(other.getByText('The wording was changed.')).toBeVisible()
      })

      await change(page, `Which shelf is his, ${how} a door?`)
      await expect(page.getByRole('alert').getByText(`Which shelf is hers, ${how} a door?`)).toBeVisible()
      await expect(page.getByRole('textbox', { name: /^Wording Which shelf/ })).toHaveValue(
        `Which shelf is his, ${how} a door?`,
      )
      await page.getByRole('button', { name: /^Save the wording/ }).click()
      await expect(page.getByText('The wording was changed.')).toBeVisible()
      await expect(page.getByText('Somebody changed this')).toHaveCount(0)
      await expect(page.getByRole('heading', { level: 1, name: `Which shelf is his, ${how} a door?` })).toBeVisible()
    })
  })

for (const path of [
  '/desk/questions',
  '/desk/questions?words=nothing+like+it',
  '/desk/questions/2',
  '/desk/questions/2/merge',
  '/desk/questions/2/merge?into=3',
  '/desk/questions/sets',
  '/desk/questions/sets/1',
  '/desk/questions/sets/1?leader=nobody',
]) {
  test(`axe finds nothing on ${path}`, async ({ page, signInAs }) => {
    await signInAs(staff.ines)
    await look(page, path)
  })
}
