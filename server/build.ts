/** Builds the pages where the last build is missing or was made from other sources. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NotServed } from '#lib/installation/not-served.ts'
import { fingerprintOfSources } from './sources.ts'

/** Takes the project's folder. Gives whether there was anything to build; throws where that fails (the builder has said why). */
export async function build(dir: string): Promise<boolean> {
  const stamp = join(dir, '.next', 'built-from')
  const sources = fingerprintOfSources(dir)
  if (stampIn(stamp) === sources) return false
  rmSync(stamp, { force: true })
  await nextBuild(dir)
  writeFileSync(stamp, sources)
  return true
}

function stampIn(file: string) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

async function nextBuild(dir: string) {
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
  const next = join(dir, 'node_modules', 'next', 'dist', 'bin', 'next')
  const [code] = await once(spawn(process.execPath, [next, 'build'], { cwd: dir, env, stdio: 'inherit' }), 'exit')
  if (code !== 0) throw new NotServed('The pages could not be built; what is wrong stands above.')
}
