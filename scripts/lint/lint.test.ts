import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { floorsFile, floorsForBiome } from './floors-for-biome.ts'

/** A house with our lint and nothing else in it. */
const house = mkdtempSync(join(tmpdir(), 'house-'))
cpSync('scripts/lint', join(house, 'scripts/lint'), { recursive: true })
cpSync('biome.json', join(house, 'biome.json'))
afterAll(() => rmSync(house, { recursive: true, force: true }))

const biome = join(process.cwd(), 'node_modules', '.bin', 'biome')

/** What the lint says of these lines, were they in a file of this name. */
function said(path: string, lines: string): string {
  const file = join(house, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, lines)
  const { stdout, stderr } = spawnSync(biome, ['lint', '--vcs-enabled=false', path], { cwd: house, encoding: 'utf8' })
  rmSync(file)
  return stdout + stderr
}

const imports = (from: string) => `import { a } from '${from}'\nexport const b = a\n`

describe('the floors', () => {
  it('are in Biome’s configuration as the table has them (else: node scripts/lint/write-floors.ts)', () => {
    expect(JSON.parse(readFileSync(floorsFile, 'utf8'))).toEqual(JSON.parse(floorsForBiome()))
  })

  it.each([
    ['lib/rules/x.ts', '#lib/editorial/approve.ts'],
    ['lib/rules/x.ts', 'node:fs'],
    ['db/x.ts', '#lib/database.ts'],
    ['lib/reading/x.ts', '#lib/editorial/approve.ts'],
    ['lib/reading/x.ts', '#db/schema/drafts.ts'],
    ['lib/editorial/x.ts', 'next/cache'],
    ['lib/media/x.ts', 'next-auth'],
    ['lib/links/x.ts', '#lib/database.ts'],
    ['lib/people/x.test.ts', '#lib/database.ts'],
    ['lib/people/x.ts', '#lib/editorial/approve.ts'],
    ['lib/questions/x.ts', '#lib/editorial/approve.ts'],
    ['lib/glossary/x.ts', '#lib/editorial/approve.ts'],
    ['lib/links/x.ts', '#lib/editorial/approve.ts'],
    ['lib/x.ts', '#components/page/page.tsx'],
    ['components/site/x.tsx', '#components/desk/panel.tsx'],
    ['components/desk/x.tsx', '#lib/database.ts'],
    ['app/(site)/x.tsx', '#lib/editorial/approve.ts'],
    ['app/desk/x.tsx', '#db/schema/drafts.ts'],
    ['server/x.ts', '#app/layout.tsx'],
    ['e2e/x.ts', '#lib/database.ts'],
    ['app/desk/x.ts', '../layout.tsx'],
  ])('%s may not import %s', (path, from) => {
    expect(said(path, imports(from))).toContain('noRestrictedImports')
  })

  it.each([
    ['lib/rules/x.ts', '#lib/rules/workflow.ts'],
    ['lib/editorial/x.ts', '#lib/reading/live.ts'],
    ['lib/questions/x.test.ts', '#lib/editorial/approve.ts'],
    ['lib/reading/x.ts', '#db/schema/publications.ts'],
    ['lib/accounts/x.ts', 'next-auth'],
    ['components/desk/x.tsx', '#lib/rules/workflow.ts'],
    ['app/desk/x.tsx', '#lib/editorial/approve.ts'],
  ])('%s may import %s', (path, from) => {
    expect(said(path, imports(from))).toContain('Checked 1 file')
    expect(said(path, imports(from))).not.toContain('noRestrictedImports')
  })
})

describe('the lines of the house', () => {
  it.each([
    ['a cast', 'lib/x.ts', 'export const a = (b: unknown) => b as string\n', 'No casts'],
    [
      'a role asked for beside the matrix',
      'lib/x.ts',
      "export const a = (b: string) => b === 'admin'\n",
      'rights stand in the matrix',
    ],
    ['a page in the browser', 'app/desk/x.tsx', "'use client'\nexport const a = 1\n", 'Client components are leaves'],
    ['any', 'lib/x.ts', 'export const a = (b: any) => b\n', 'noExplicitAny'],
    ['an exclamation mark', 'lib/x.ts', 'export const a = (b: string | null) => b!.length\n', 'noNonNullAssertion'],
    [
      'HTML from a string',
      'components/x.tsx',
      'export const a = <b dangerouslySetInnerHTML={{ __html: "" }} />\n',
      'noDangerouslySetInnerHtml',
    ],
  ])('%s is refused', (_, path, lines, why) => {
    expect(said(path, lines)).toContain(why)
  })

  it('`as const` is not a cast', () => {
    expect(said('lib/x.ts', 'export const a = [1] as const\n')).not.toContain('No casts')
  })
})
