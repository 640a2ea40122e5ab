/** Writes the floors as Biome reads them: floors.json, which biome.json extends. A test says when it is out of date. */
import { writeFileSync } from 'node:fs'
import { floorsFile, floorsForBiome } from './floors-for-biome.ts'

writeFileSync(floorsFile, floorsForBiome())
