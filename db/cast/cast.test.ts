/** What has to be true of the institution and its people before anybody builds on them. */
import { describe, expect, it } from 'vitest'
import { divisions } from './divisions.ts'
import { leaders } from './leaders.ts'
import { castPassword, users } from './users.ts'

const appointments = leaders.flatMap((leader) => leader.appointments.map((held) => ({ leader: leader.slug, ...held })))
const addressesOf = (role: string) => users.filter((user) => user.role === role).map(({ email }) => email)
const wordsOf = (text: string) => text.split(/\s+/).length
const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at)

describe('the institution', () => {
  it('has two levels of divisions, every one of them inside a top division or at the top', () => {
    const top = divisions.filter(({ within }) => within === null).map(({ slug }) => slug)
    const inner = divisions.filter(({ within }) => within !== null)
    expect(top.length).toBeGreaterThanOrEqual(6)
    expect(inner.length).toBeGreaterThanOrEqual(8)
    expect(inner.filter(({ within }) => within === null || !top.includes(within))).toEqual([])
  })

  it('gives every division a leader, now or before', () => {
    const led = appointments.map(({ division }) => division)
    expect(divisions.map(({ slug }) => slug).filter((slug) => !led.includes(slug))).toEqual([])
  })

  it('uses no slug, name or address twice', () => {
    expect(repeated([...divisions, ...leaders].map(({ slug }) => slug))).toEqual([])
    expect(repeated([...divisions, ...leaders, ...users].map(({ name }) => name))).toEqual([])
    expect(repeated(users.map(({ email }) => email))).toEqual([])
  })

  it('has two editors and two admins at sixty.example, and a passphrase', () => {
    expect([addressesOf('editor').length, addressesOf('admin').length]).toEqual([2, 2])
    expect(users.filter(({ email }) => !email.endsWith('@sixty.example'))).toEqual([])
    expect(castPassword).toMatch(/^[a-z]+(-[a-z]+){2,}$/)
  })
})

describe('the leaders', () => {
  it('are at least 22, and two of them have no portrait', () => {
    expect(leaders.length).toBeGreaterThanOrEqual(22)
    expect(leaders.filter(({ portrait }) => portrait === null)).toHaveLength(2)
  })

  it.each(leaders.flatMap(({ name, portrait }) => (portrait ? [[name, portrait.alt]] : [])))(
    'the portrait of %s is described in 8 to 20 words and names its sitter',
    (name, alt) => {
      expect(alt.startsWith(`${name}, `) && alt.endsWith('.')).toBe(true)
      expect(wordsOf(alt)).toBeGreaterThanOrEqual(8)
      expect(wordsOf(alt)).toBeLessThanOrEqual(20)
    },
  )

  it.each(leaders.map((leader) => [leader.name, leader] as const))(
    '%s holds dated posts, one after another, at most one of them open',
    (_, { appointments: held }) => {
      const slugs = divisions.map(({ slug }) => slug)
      expect(held.length).toBeGreaterThan(0)
      expect(held.filter(({ division }) => !slugs.includes(division))).toEqual([])
      expect(held.filter(({ until }) => until === null).length).toBeLessThanOrEqual(1)
      const days = held.flatMap(({ from, until }) => [from, until ?? '9999-12-31'])
      expect(days).toEqual([...days].sort())
    },
  )

  it('include people who left, people with two posts, and posts that were handed on', () => {
    const left = leaders.filter(({ appointments: held }) => held.every(({ until }) => until !== null))
    const handedOn = appointments.filter(({ leader, division, jobTitle, until }) =>
      appointments.some(
        (next) =>
          next.leader !== leader &&
          next.division === division &&
          next.jobTitle === jobTitle &&
          until !== null &&
          next.from > until,
      ),
    )
    expect(left.length).toBeGreaterThanOrEqual(2)
    expect(leaders.filter(({ appointments: held }) => held.length > 1).length).toBeGreaterThanOrEqual(4)
    expect(handedOn.length).toBeGreaterThanOrEqual(1)
  })

  it('never hold one post two at a time', () => {
    const open = appointments.filter(({ until }) => until === null)
    expect(repeated(open.map(({ division, jobTitle }) => `${division}: ${jobTitle}`))).toEqual([])
  })
})
