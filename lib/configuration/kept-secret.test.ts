import { mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfiguration } from '#lib/configuration.ts'
import { keptSecret } from './kept-secret.ts'

const emptyFolder = () => mkdtempSync(join(tmpdir(), 'kept-secret-'))

test('a secret is made once and kept, in a file that only its owner can read', () => {
  const folder = join(emptyFolder(), 'made')
  const path = join(folder, 'auth-secret')
  const secret = keptSecret(path)
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
  expect(keptSecret(path)).toBe(secret)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder)).toEqual(['auth-secret'])
})

test('a file with less than a secret in it is named, and not used', () => {
  const path = join(emptyFolder(), 'auth-secret')
  writeFileSync(path, 'short\n')
  expect(() => keptSecret(path)).toThrow(`${path} holds no secret`)
})

test('AUTH_SECRET is used as it is given; else the one beside the database', () => {
  const folder = emptyFolder()
  const DATABASE_PATH = join(folder, 'sixty-seconds.db')
  const AUTH_SECRET = 'x'.repeat(32)
  expect(readConfiguration({ DATABASE_PATH, AUTH_SECRET }).authSecret).toBe(AUTH_SECRET)
  expect(readdirSync(folder)).toEqual([])
  expect(readConfiguration({ DATABASE_PATH }).authSecret).toBe(keptSecret(join(folder, 'auth-secret')))
})
