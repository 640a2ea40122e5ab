import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { askPassword } from './ask-password.ts'

async function ask(typed: string, isTTY: boolean) {
  const keys = Object.assign(new PassThrough(), { isTTY })
  const screen = new PassThrough()
  const password = askPassword({ keys, screen })
  keys.end(typed)
  const got = await password
  screen.end()
  return { got, shown: await text(screen) }
}

test('at a terminal a password is not shown', async () => {
  expect(await ask('lantern 7\r', true)).toEqual({ got: 'lantern 7', shown: 'Password: \n' })
})

test('from a file it is the first line', async () => {
  expect(await ask('lantern 7\nmarrow\n', false)).toMatchObject({ got: 'lantern 7' })
})

test('without a line there is none', async () => {
  expect(await ask('', false)).toMatchObject({ got: '' })
})
