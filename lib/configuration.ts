/** How this installation is set up: read from the environment and checked once, on first use (never when a file is loaded: the build has none of it). */
import { dirname, join } from 'node:path'
import { keptSecret } from './configuration/kept-secret.ts'
import { type Environment, settings } from './configuration/settings.ts'

type Configuration = ReturnType<typeof readConfiguration>

/** Takes an environment such as process.env. Gives the whole configuration; makes AUTH_SECRET if there is none. Throws WrongSettings. */
export function readConfiguration(env: Environment) {
  const read = settings(env)
  return { ...read, authSecret: read.authSecret ?? keptSecret(join(dirname(read.databasePath), 'auth-secret')) }
}

let ours: Configuration | undefined

/** This process's configuration. */
export function configuration(): Configuration {
  ours ??= readConfiguration(process.env)
  return ours
}
