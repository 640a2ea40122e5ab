import { describe, expect, it } from 'vitest'
import { allows, permissions, roles } from './permissions.ts'

const actions = [
  'work',
  'start',
  'keepPeople',
  'keepDivisions',
  'addQuestion',
  'keepQuestions',
  'keepGlossary',
  'keepIssues',
  'publishIssue',
  'assign',
  'secondLook',
  'readdress',
  'keepReview',
  'comment',
  'readOutbox',
  'save',
  'submit',
  'recall',
  'sendBack',
  'approve',
  'revise',
  'cancel',
  'withdraw',
  'approveAlone',
  'discardChanges',
  'discard',
  'recover',
] as const

describe('the rights', () => {
  it('are these, role by role', () => {
    expect([...actions].sort()).toEqual(Object.keys(permissions).sort())
    const head = `${''.padEnd(15)}${roles.map((role) => role.padEnd(8)).join('')}`.trimEnd()
    const rows = actions.map((action) =>
      `${action.padEnd(15)}${roles.map((role) => permissions[action][role].padEnd(8)).join('')}`.trimEnd(),
    )
    expect([head, ...rows].join('\n')).toMatchInlineSnapshot(`
      "               reader  editor  admin
      work           none    any     any
      start          none    any     any
      keepPeople     none    any     any
      keepDivisions  none    none    any
      addQuestion    none    any     any
      keepQuestions  none    none    any
      keepGlossary   none    none    any
      keepIssues     none    any     any
      publishIssue   none    none    any
      assign         none    any     any
      secondLook     none    others  others
      readdress      none    none    any
      keepReview     none    any     any
      comment        none    any     any
      readOutbox     none    none    any
      save           none    any     any
      submit         none    any     any
      recall         none    own     own
      sendBack       none    none    any
      approve        none    none    others
      revise         none    any     any
      cancel         none    none    any
      withdraw       none    none    any
      approveAlone   none    none    own
      discardChanges none    any     any
      discard        none    own     any
      recover        none    own     any"
    `)
  })

  it.each([
    ['none', 'editor', 'approve', true, false],
    ['none', 'editor', 'approve', false, false],
    ['own', 'editor', 'recall', true, true],
    ['own', 'editor', 'recall', false, false],
    ['others', 'admin', 'approve', true, false],
    ['others', 'admin', 'approve', false, true],
    ['any', 'admin', 'withdraw', true, true],
    ['any', 'admin', 'withdraw', false, true],
  ] as const)('that reach to %s let an %s %s what is theirs (%s): %s', (_, role, action, mine, allowed) => {
    expect(allows(role, action, mine)).toBe(allowed)
  })
})
