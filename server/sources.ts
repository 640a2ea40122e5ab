/** A fingerprint of everything that a build is made of: by content, because a fresh clone and a copy have new dates. */
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const sources = [
  '{app,components,db,lib,public}/**/*.*',
  '{next.config.ts,instrumentation-client.ts,postcss.config.mjs,tsconfig.json,package.json,package-lock.json}',
]

/** Takes the project's folder. Gives the fingerprint in hex; tests do not count, they are in no build. */
export function fingerprintOfSources(dir: string): string {
  const found = globSync(sources, { cwd: dir, exclude: ['**/*.test.*'], withFileTypes: true })
  const files = found.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const hash = createHash('sha256')
  for (const file of files.sort()) hash.update(`\0${relative(dir, file)}\0`).update(readFileSync(file))
  return hash.digest('hex')
}
