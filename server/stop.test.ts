import { EventEmitter, once } from 'node:events'
import { expect, test } from 'vitest'
import { stopOnSignal } from './stop.ts'

/** A process in small: it is given signals, and says with which status it ended. */
function standIn(close: () => Promise<void>) {
  const signals = new EventEmitter()
  const ended = new EventEmitter()
  stopOnSignal({ signals, close, exit: (code) => void ended.emit('exit', code) })
  return { signals, exit: once(ended, 'exit') }
}

test.each(['SIGTERM', 'SIGINT'])('%s closes, and then ends with 0', async (signal) => {
  const done: string[] = []
  const { signals, exit } = standIn(async () => void done.push('closed'))
  signals.emit(signal)
  expect(await exit).toEqual([0])
  expect(done).toEqual(['closed'])
})

test('a second signal, half a second later, ends at once with 1', async () => {
  const { signals, exit } = standIn(() => new Promise(() => {}))
  signals.emit('SIGINT')
  const again = setInterval(() => signals.emit('SIGINT'), 100)
  expect(await exit).toEqual([1])
  clearInterval(again)
})

test('Ctrl+C, which npm hands on a second time, is one', async () => {
  let closed = 0
  const { signals, exit } = standIn(async () => void closed++)
  signals.emit('SIGINT')
  signals.emit('SIGINT')
  expect(await exit).toEqual([0])
  expect(closed).toBe(1)
})
