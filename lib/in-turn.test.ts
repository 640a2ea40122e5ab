import { expect, test } from 'vitest'
import { inTurn } from './in-turn.ts'

/** Work that ends when it is told to, and says when it begins. */
function works(key: string, atOnce: number, waiting: number) {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const ask = (name: string, signal?: AbortSignal) =>
    inTurn(
      { key, atOnce, waiting },
      () => {
        begun.push(name)
        return new Promise<string>((resolve) => ends.set(name, () => resolve(name)))
      },
      signal,
    )
  return { begun, ask, end: (name: string) => ends.get(name)?.() }
}

test('as many run as may, the others wait and come in the order in which they asked', async () => {
  const { begun, ask, end } = works('in order', 2, 2)
  const [first, second, third, fourth] = ['a', 'b', 'c', 'd'].map((name) => ask(name))
  expect(begun).toEqual(['a', 'b'])
  expect(await ask('e')).toBeNull()
  end('b')
  expect(await second).toBe('b')
  expect(begun).toEqual(['a', 'b', 'c'])
  end('a')
  expect(await first).toBe('a')
  expect(begun).toEqual(['a', 'b', 'c', 'd'])
  end('c')
  end('d')
  expect(await Promise.all([third, fourth])).toEqual(['c', 'd'])
})

test('what is given up before its turn never begins, and the next one has its turn', async () => {
  const { begun, ask, end } = works('given up', 1, 2)
  const giving = new AbortController()
  const first = ask('a')
  const given = ask('b', giving.signal)
  const next = ask('c')
  giving.abort()
  end('a')
  await first
  await expect(given).rejects.toThrow(/abort/i)
  end('c')
  expect(await next).toBe('c')
  expect(begun).toEqual(['a', 'c'])
})

test('work that falls over gives its turn to the next', async () => {
  const line = { key: 'falls over', atOnce: 1, waiting: 1 }
  const falls = inTurn(line, () => Promise.reject(new Error('fell over')))
  const next = inTurn(line, async () => 'done')
  await expect(falls).rejects.toThrow('fell over')
  expect(await next).toBe('done')
})

test('one line does not wait for another', async () => {
  const busy = works('busy', 1, 0)
  const first = busy.ask('a')
  expect(await busy.ask('b')).toBeNull()
  expect(await inTurn({ key: 'free', atOnce: 1, waiting: 0 }, async () => 'done')).toBe('done')
  busy.end('a')
  await first
})
