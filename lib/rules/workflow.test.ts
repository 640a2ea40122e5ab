import { describe, expect, it } from 'vitest'
import { isOpen, type Standing, stateAfter, states, verbs, workflow } from './workflow.ts'

const yes = (open: boolean, verb: string) => (open ? verb : '·').padEnd(verb.length + 1)

const standings: Standing[] = states.flatMap((state) =>
  [false, true].flatMap((live) =>
    [false, true].map((embargoed) => ({ state, live, embargoed, unpublished: !live && !embargoed, discarded: false })),
  ),
)
const inTheBin: Standing = { state: 'draft', live: false, embargoed: false, unpublished: true, discarded: true }

function row(standing: Standing): string {
  const { live, embargoed, discarded } = standing
  const life =
    [live && 'live', embargoed && 'embargoed', discarded && 'in the bin'].filter(Boolean).join(', ') || 'unseen'
  const open = verbs.map((verb) => yes(isOpen(verb, standing), verb)).join('')
  return `${standing.state.padEnd(10)}${life.padEnd(17)}${open}`.trimEnd()
}

describe('the workflow', () => {
  it('knows every verb', () => {
    expect([...verbs].sort()).toEqual(Object.keys(workflow).sort())
  })

  it('opens these verbs from every state and every life, and no others', () => {
    expect([...standings, inTheBin].map(row).join('\n')).toMatchInlineSnapshot(`
      "draft     unseen           save submit ·      ·        ·       ·      ·      ·        ·            ·              discard ·
      draft     embargoed        save submit ·      ·        ·       ·      cancel ·        ·            ·              ·       ·
      draft     live             save submit ·      ·        ·       ·      ·      withdraw ·            discardChanges ·       ·
      draft     live, embargoed  save submit ·      ·        ·       ·      cancel withdraw ·            discardChanges ·       ·
      submitted unseen           ·    ·      recall sendBack approve ·      ·      ·        approveAlone ·              ·       ·
      submitted embargoed        ·    ·      recall sendBack approve ·      cancel ·        approveAlone ·              ·       ·
      submitted live             ·    ·      recall sendBack approve ·      ·      withdraw approveAlone ·              ·       ·
      submitted live, embargoed  ·    ·      recall sendBack approve ·      cancel withdraw approveAlone ·              ·       ·
      approved  unseen           ·    ·      ·      ·        ·       revise ·      ·        ·            ·              ·       ·
      approved  embargoed        ·    ·      ·      ·        ·       revise cancel ·        ·            ·              ·       ·
      approved  live             ·    ·      ·      ·        ·       revise ·      withdraw ·            ·              ·       ·
      approved  live, embargoed  ·    ·      ·      ·        ·       revise cancel withdraw ·            ·              ·       ·
      draft     in the bin       ·    ·      ·      ·        ·       ·      ·      ·        ·            ·              ·       recover"
    `)
  })

  it('leads from every state to these', () => {
    const ways = states.flatMap((state) =>
      verbs
        .filter((verb) => isOpen(verb, { state, live: true, embargoed: true, unpublished: true, discarded: false }))
        .map((verb) => `${state} ${verb} ${stateAfter(verb, state)}`),
    )
    expect(ways.join('\n')).toMatchInlineSnapshot(`
      "draft save draft
      draft submit submitted
      draft cancel draft
      draft withdraw draft
      draft discardChanges approved
      draft discard draft
      submitted recall draft
      submitted sendBack draft
      submitted approve approved
      submitted cancel submitted
      submitted withdraw submitted
      submitted approveAlone approved
      approved revise draft
      approved cancel draft
      approved withdraw approved"
    `)
  })
})
