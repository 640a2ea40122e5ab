import { describe, expect, it } from 'vitest'
import { isOpen, type Standing, stateAfter, states, verbs, workflow } from './workflow.ts'

const yes = (open: boolean, verb: string) => (open ? verb : '·').padEnd(9)

const standings: Standing[] = states.flatMap((state) =>
  [false, true].flatMap((live) => [false, true].map((embargoed) => ({ state, live, embargoed }))),
)

function row(standing: Standing): string {
  const life = [standing.live && 'live', standing.embargoed && 'embargoed'].filter(Boolean).join(', ') || 'unseen'
  const open = verbs.map((verb) => yes(isOpen(verb, standing), verb)).join('')
  return `${standing.state.padEnd(10)}${life.padEnd(17)}${open}`.trimEnd()
}

describe('the workflow', () => {
  it('knows every verb', () => {
    expect([...verbs].sort()).toEqual(Object.keys(workflow).sort())
  })

  it('opens these verbs from every state and every life, and no others', () => {
    expect(standings.map(row).join('\n')).toMatchInlineSnapshot(`
      "draft     unseen           save     submit   ·        ·        ·        ·        ·        ·
      draft     embargoed        save     submit   ·        ·        ·        ·        cancel   ·
      draft     live             save     submit   ·        ·        ·        ·        ·        withdraw
      draft     live, embargoed  save     submit   ·        ·        ·        ·        cancel   withdraw
      submitted unseen           ·        ·        recall   sendBack approve  ·        ·        ·
      submitted embargoed        ·        ·        recall   sendBack approve  ·        cancel   ·
      submitted live             ·        ·        recall   sendBack approve  ·        ·        withdraw
      submitted live, embargoed  ·        ·        recall   sendBack approve  ·        cancel   withdraw
      approved  unseen           ·        ·        ·        ·        ·        revise   ·        ·
      approved  embargoed        ·        ·        ·        ·        ·        revise   cancel   ·
      approved  live             ·        ·        ·        ·        ·        revise   ·        withdraw
      approved  live, embargoed  ·        ·        ·        ·        ·        revise   cancel   withdraw"
    `)
  })

  it('leads from every state to these', () => {
    const ways = states.flatMap((state) =>
      verbs
        .filter((verb) => isOpen(verb, { state, live: true, embargoed: true }))
        .map((verb) => `${state} ${verb} ${stateAfter(verb, state)}`),
    )
    expect(ways.join('\n')).toMatchInlineSnapshot(`
      "draft save draft
      draft submit submitted
      draft cancel draft
      draft withdraw draft
      submitted recall draft
      submitted sendBack draft
      submitted approve approved
      submitted cancel submitted
      submitted withdraw submitted
      approved revise draft
      approved cancel draft
      approved withdraw approved"
    `)
  })
})
