/** The floors in the words of Biome's configuration, as the text of a file. */
import { fileURLToPath } from 'node:url'
import { floors } from './floors.ts'

export const floorsFile = fileURLToPath(new URL('./floors.json', import.meta.url))

/** Biome's globs take brackets for a group of characters: the route group (site) is named by what is around them. */
const glob = (files: string) => files.replace('(site)', '*site*')

export function floorsForBiome(): string {
  const overrides = floors.map(({ files, never, why }) => ({
    includes: files.map(glob),
    linter: {
      rules: {
        style: { noRestrictedImports: { level: 'error', options: { patterns: [{ group: never, message: why }] } } },
      },
    },
  }))
  return `${JSON.stringify({ overrides }, null, 2)}\n`
}
