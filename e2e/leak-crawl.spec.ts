/** Whatever the desk keeps to itself: a stranger who asks for everything, in every way, finds no byte of it. */
import { expect } from '@playwright/test'
import { test } from '#e2e/fixtures/story.ts'
import { aServer } from '#scripts/a-server.ts'
import { lookForSecrets } from '#scripts/leaks/look-for-secrets.ts'

/** In milliseconds: some 1,500 addresses, each in thirteen ways. */
const patience = 300_000

test('no byte of anything unpublished reaches a stranger, whatever is asked for and however', async () => {
  test.setTimeout(patience)
  const server = await aServer()
  try {
    const { secrets, open, toldApart, failed, counts } = await lookForSecrets(server)
    console.log(`The leak crawl: ${JSON.stringify(counts)}`)
    expect(secrets).toEqual([])
    expect(toldApart).toEqual([])
    expect(failed).toEqual([])
    // What is published stands in every kind of answer, so it was looked at.
    for (const path of open.wanted) expect(open.found).toContain(path)
  } finally {
    await server.stop()
  }
})
