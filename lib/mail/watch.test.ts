import { expect, it } from 'vitest'
import { aDesk } from '#lib/editorial/a-desk.ts'
import { watch, watchersOf, watching } from './watch.ts'

const asked = (interview: number, watches: 0 | 1) =>
  watching.parse({ interview: `${interview}`, watches: `${watches}` })

it('somebody watches for themselves, once however often they ask, until they ask no longer', () => {
  const { as, started } = aDesk()
  const id = started('writer')
  const names = () => watchersOf(as('writer'), id).map(({ name }) => name)
  watch(as('colleague'), asked(id, 1))
  watch(as('colleague'), asked(id, 1))
  watch(as('admin'), asked(id, 1))
  expect(names()).toEqual(['admin', 'colleague'])
  watch(as('colleague'), asked(id, 0))
  watch(as('colleague'), asked(id, 0))
  expect(names()).toEqual(['admin'])
})

it('nobody watches what is not there, and no reader watches anything', () => {
  const { as, started } = aDesk()
  const id = started('writer')
  expect(() => watch(as('writer'), asked(id + 1, 1))).toThrow('There is no interview at this address')
  expect(() => watch(as('reader'), asked(id, 1))).toThrow('There is nothing at this address')
  expect(() => watchersOf(as('reader'), id)).toThrow('There is nothing at this address')
})
