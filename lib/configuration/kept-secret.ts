/** The secret that sessions are sealed with where nobody set one: made once, and kept in a file that only its owner can read. */
import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { WrongSettings } from './settings.ts'

/** 256 random bits in base64url are 43 characters. */
const shortest = 43

/** Takes the path of the file. Gives the secret in it, which is made if there is no such file. */
export function keptSecret(path: string): string {
  const secret = readOrUndefined(path) ?? makeSecret(path)
  if (secret.length < shortest) throw new WrongSettings([`${path} holds no secret. Remove it, and one is made.`])
  return secret
}

function readOrUndefined(path: string) {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  }
}

/** Written whole under another name and then linked, so that of two first starts one wins and neither reads half a secret. */
function makeSecret(path: string) {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const unfinished = `${path}.${randomBytes(6).toString('hex')}`
  writeFileSync(unfinished, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  try {
    linkSync(unfinished, path)
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
  } finally {
    rmSync(unfinished)
  }
  return readFileSync(path, 'utf8').trim()
}

function isCode(error: unknown, code: string) {
  return error instanceof Error && 'code' in error && error.code === code
}
