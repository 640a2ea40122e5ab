/** The one script of readers' pages: bundled from components/comfort when the server starts, and held in memory. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { build } from 'esbuild'
import { NotServed } from '#lib/installation/not-served.ts'

export type ComfortScript = {
  /** Where it is served; it changes with the script, unless the script is bundled anew each time. */
  address: string
  text: () => Promise<string>
}

const entry = join('components', 'comfort', 'comfort.ts')

/** Takes the project's folder. Gives the script, bundled once; throws NotServed where it cannot be. */
export async function comfortScript(dir: string): Promise<ComfortScript> {
  const text = await bundled(dir)
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 16)
  return { address: `/comfort-${hash}.js`, text: async () => text }
}

/** The same for developers: bundled whenever it is asked for. */
export async function comfortInTheMaking(dir: string): Promise<ComfortScript> {
  return { address: '/comfort-dev.js', text: () => bundled(dir) }
}

async function bundled(dir: string) {
  try {
    const made = await build({
      absWorkingDir: dir,
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: 'esm',
      // What look.md asks of browsers already, for its colours.
      target: ['chrome123', 'firefox120', 'safari17.5'],
      legalComments: 'none',
      write: false,
      logLevel: 'silent',
    })
    return made.outputFiles[0]?.text ?? ''
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new NotServed(`The script of the readers' pages (${entry}) could not be bundled. ${why}`)
  }
}
