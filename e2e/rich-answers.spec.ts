/** Answers are written with their formatting: by keyboard, by pasting, and in a plain field without JavaScript. */
import { expect, type Locator, type Page } from '@playwright/test'
import { addressOf, answer, approve, exchange, save, send, write } from '#e2e/fixtures/draft.ts'
import { look } from '#e2e/fixtures/look.ts'
import { signIn } from '#e2e/fixtures/sign-in.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'
import { fromWord } from '#e2e/texts/from-word.ts'

const person = { leader: 'Idris Bellamy', headline: '“In more than one paragraph”' }

/** Each would call `ran`, or ask something, if anything of it were run. */
const hostile = [
  '<script>ran("script")</script>',
  '<img src="x" onerror="ran(\'image\')" alt="a picture">a picture',
  '<svg onload="ran(\'drawing\')"></svg>',
  '<iframe srcdoc="<script>parent.ran(\'frame\')</script>"></iframe>',
  '<details open ontoggle="ran(\'details\')">details</details>',
  '<a href="javascript:alert(1)">a link that runs</a>',
  '[another](javascript:alert(2)) and [one](java&#115;cript:alert(3)) more <javascript:alert(4)>',
  '![picture](x" onerror="alert(5))',
]

const tool = (page: Page, place: number, name: string) =>
  exchange(page, place).getByRole('toolbar').getByRole('button', { name, exact: true })

/** Pastes as a program does that has left this on the clipboard. */
async function pasteInto(box: Locator, types: Record<string, string>) {
  await box.evaluate((element, data) => {
    const clipboardData = new DataTransfer()
    for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, types)
}

test('an answer with a list, a quotation and a link is written by keyboard alone, and read as it was written', async ({
  page,
  signInAs,
}) => {
  await signInAs(staff.ilse)
  await write(page, person)
  const box = await answer(page, 1)
  const { keyboard } = page
  await box.focus()
  await keyboard.press('ControlOrMeta+a')
  await keyboard.press('Backspace')
  await keyboard.type('I keep ')

  await keyboard.press('Alt+F10')
  await expect(tool(page, 1, 'Emphasis')).toBeFocused()
  await keyboard.press('Enter')
  await expect(tool(page, 1, 'Emphasis')).toHaveAttribute('aria-pressed', 'true')
  await keyboard.press('Escape')
  await expect(box).toBeFocused()
  await keyboard.type('two')
  await keyboard.press('ControlOrMeta+i')
  await keyboard.type(' **lists** and a ')

  await keyboard.press('Alt+F10')
  await keyboard.press('End')
  await expect(tool(page, 1, 'In the cut')).toBeFocused()
  await keyboard.press('ArrowRight')
  await expect(tool(page, 1, 'Emphasis')).toBeFocused()
  await keyboard.press('ArrowLeft')
  await keyboard.press('ArrowLeft')
  await expect(tool(page, 1, 'Link')).toBeFocused()
  await keyboard.press('Enter')
  const address = exchange(page, 1).getByLabel('Address of the link')
  await expect(address).toBeFocused()
  await keyboard.type('javascript:alert(1)')
  await keyboard.press('Enter')
  await expect(address).toHaveAccessibleDescription(/Enter a full web or e-mail address/)
  await address.fill('https://lists.example/mine')
  await keyboard.press('Enter')
  await expect(box).toBeFocused()
  await keyboard.type('.')
  await keyboard.press('Enter')

  await keyboard.type('- Milk')
  await keyboard.press('Enter')
  await keyboard.type('Bread')
  await keyboard.press('Enter')
  await keyboard.press('Enter')
  await keyboard.type('> Never shop hungry.')
  await keyboard.press('Tab')
  await expect(exchange(page, 1).getByLabel('Source')).toBeFocused()
  await keyboard.type('Ada Bellamy')
  await keyboard.press('Enter')
  await expect(box).toBeFocused()

  await keyboard.press('Shift+Tab')
  await expect(exchange(page, 1).getByRole('toolbar').locator(':focus')).toHaveCount(1)
  await save(page)
  await page.reload()
  const kept = await answer(page, 1)
  await expect(kept.getByRole('listitem')).toHaveText(['Milk', 'Bread'])
  await expect(exchange(page, 1).getByLabel('Source')).toHaveValue('Ada Bellamy')
  await send(page)
  const place = addressOf(page)

  await signInAs(staff.brid)
  await page.goto(`${place}/review`)
  await expect(page.getByRole('link', { name: 'https://lists.example/mine' })).toBeVisible()
  await approve(page, place)
  await page.getByRole('link', { name: 'See it as readers do' }).click()
  await expect(page.getByRole('emphasis').filter({ hasText: /^two$/ })).toBeVisible()
  await expect(page.getByRole('strong').filter({ hasText: /^lists$/ })).toBeVisible()
  await expect(page.getByRole('link', { name: 'https://lists.example/mine' })).toHaveAttribute(
    'href',
    'https://lists.example/mine',
  )
  await expect(page.getByRole('listitem').filter({ hasText: /^Milk$/ })).toBeVisible()
  await expect(page.getByRole('blockquote')).toHaveText('Never shop hungry.Ada Bellamy')
})

test('Tab is never caught in an answer', async ({ page, signInAs }) => {
  await signInAs(staff.ilse)
  await write(page, person)
  const box = await answer(page, 1)
  await tool(page, 1, 'Emphasis').focus()
  await page.keyboard.press('Tab')
  await expect(box).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(box).not.toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(box).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(tool(page, 1, 'Emphasis')).toBeFocused()
})

test('what is pasted from Word keeps its list and its words, and what is left out is said', async ({
  page,
  signInAs,
}) => {
  await signInAs(staff.ilse)
  await write(page, person)
  const box = await answer(page, 1)
  await box.press('ControlOrMeta+a')
  await pasteInto(box, { 'text/html': fromWord, 'text/plain': 'On ferries' })
  await expect(exchange(page, 1).getByRole('status')).toHaveText(
    'Pasted without 1 picture, 1 table and 2 kinds of formatting (fonts and headings). Every word was kept.',
  )
  await expect(box.getByRole('paragraph')).toHaveText([
    'On ferries',
    'I wait on the second boat.',
    'Ropes first',
    'People second',
    'Monday; Long',
  ])
  await expect(box.getByRole('listitem')).toHaveCount(2)
  await expect(box.getByRole('strong')).toHaveText('wait')
  await expect(box.getByRole('emphasis')).toHaveText('second')
  await save(page)
  await page.reload()
  await expect((await answer(page, 1)).getByRole('listitem')).toHaveText(['Ropes first', 'People second'])
})

test('plain text is read as in the plain field, and can be undone', async ({ page, signInAs }) => {
  await signInAs(staff.ilse)
  await write(page, person)
  const box = await answer(page, 1)
  const before = await box.innerText()
  await box.press('ControlOrMeta+a')
  await pasteInto(box, { 'text/plain': 'One *line*\n\n- a\n- b' })
  await expect(box.getByRole('listitem')).toHaveText(['a', 'b'])
  await expect(box.getByRole('emphasis')).toHaveText('line')
  await box.press('ControlOrMeta+z')
  await expect(box).toHaveText(before)
})

test('sentences are put into the cut where they stand, and stay in it', async ({ page, signInAs }) => {
  await signInAs(staff.ilse)
  await write(page, person)
  const box = await answer(page, 2)
  await box.fill('I read. I ring. I write.')
  await box.press('End')
  await tool(page, 2, 'In the cut').click()
  await expect(tool(page, 2, 'In the cut')).toHaveAttribute('aria-pressed', 'true')
  await expect(box.locator('mark')).toHaveText(['I write.'])
  await save(page)
  await page.reload()
  const kept = await answer(page, 2)
  await expect(kept.locator('mark')).toHaveText(['I write.'])
  await kept.press('ControlOrMeta+End')
  await expect(tool(page, 2, 'In the cut')).toHaveAttribute('aria-pressed', 'true')
  await tool(page, 2, 'In the cut').click()
  await expect(kept.locator('mark')).toHaveCount(0)
})

test('a colleague’s answer is taken over into the text box, and can be undone there', async ({
  page,
  browser,
  signInAs,
}) => {
  await signInAs(staff.ilse)
  await write(page, person)
  await save(page)
  const box = await answer(page, 1)
  const elsewhere = await browser.newContext()
  const other = await elsewhere.newPage()
  await signIn(other, staff.jonas)
  await other.goto(addressOf(page))
  await (await answer(other, 1)).fill('What Jonas wrote.')
  await save(other)

  await box.fill('What Ilse wrote.')
  await page.getByRole('button', { name: 'Save', exact: true }).last().click()
  await page.getByRole('button', { name: 'Use this text for answer 1' }).click()
  await expect(box).toHaveText('What Jonas wrote.')
  await expect(box).toBeFocused()
  await box.press('ControlOrMeta+z')
  await expect(box).toHaveText('What Ilse wrote.')
  await save(page)
  await page.reload()
  await expect(await answer(page, 1)).toHaveText('What Ilse wrote.')
  await elsewhere.close()
})

test('axe finds nothing on answers with all that they can hold', async ({ page, signInAs }) => {
  await signInAs(staff.ilse)
  await write(page, person)
  const box = await answer(page, 1)
  await box.press('ControlOrMeta+a')
  await pasteInto(box, { 'text/html': fromWord })
  await box.press('ControlOrMeta+End')
  await tool(page, 1, 'Quotation').click()
  await tool(page, 1, 'In the cut').click()
  await tool(page, 1, 'Link').click()
  await exchange(page, 1).getByRole('button', { name: 'Set the link' }).click()
  await (await answer(page, 2)).fill('')
  await look(page, 'the answers', async () => {})
})

test.describe('with the security policy out of the way', () => {
  test.use({ bypassCSP: true })

  test('nothing that is typed, pasted or posted runs: in the editor, in the review, or for readers', async ({
    page,
    signInAs,
  }) => {
    const run: string[] = []
    await page.exposeFunction('ran', (where: string) => run.push(where))
    page.on('dialog', (dialog) => {
      run.push(dialog.message())
      return dialog.dismiss()
    })
    await signInAs(staff.jonas)
    await write(page, person)
    const markdown = hostile.join('\n\n')
    const boxes = [await answer(page, 1), await answer(page, 2), await answer(page, 3)] as const
    await boxes[0].press('ControlOrMeta+End')
    await pasteInto(boxes[0], { 'text/html': hostile.join('') })
    await boxes[1].press('ControlOrMeta+End')
    await pasteInto(boxes[1], { 'text/plain': markdown })
    await boxes[2].fill(markdown)
    await expect(page.getByText('alert').first()).toBeVisible()
    await save(page)
    await page.reload()
    await expect(await answer(page, 2)).toContainText('a picture')
    await send(page)
    const place = addressOf(page)

    await signInAs(staff.brid)
    await page.goto(`${place}/review`)
    await expect(page.getByText('a picture').first()).toBeVisible()
    await approve(page, place)
    await page.getByRole('link', { name: 'See it as readers do' }).click()
    await expect(page.getByText('a picture').first()).toBeVisible()
    for (const link of await page.getByRole('main').getByRole('link').all()) {
      expect(await link.getAttribute('href')).toMatch(/^(https?:|mailto:|\/|#)/)
    }
    await expect(
      page
        .getByRole('main')
        .locator('script:not([type="application/ld+json"]), iframe, object, embed, [onerror], [onload]'),
    ).toHaveCount(0)
    expect(run).toEqual([])
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an answer is Markdown in a plain field, and is read as it was meant', async ({ page }) => {
    await signIn(page, staff.jonas)
    await write(page, person)
    const field = exchange(page, 1).getByLabel('Answer 1')
    await field.fill('I keep *two* lists:\n\n- milk\n- bread\n\n> Never shop hungry.\n> — Ada Bellamy')
    await page.getByRole('button', { name: 'Save', exact: true }).last().click()
    await expect(field).toHaveValue('I keep *two* lists:\n\n- milk\n- bread\n\n> Never shop hungry.\n> — Ada Bellamy')
    await page.getByRole('button', { name: 'Send for approval' }).click()
    await expect(page.getByText('Sent for approval.')).toBeVisible()
  })
})
