/** A session's name: 256 random bits that only the browser keeps. The database knows the SHA-256 of it, from which nobody gets back in. */
import { createHash, randomBytes } from 'node:crypto'

export const newSessionId = () => randomBytes(32).toString('base64url')

/** The hash that stands in `sessions`. Quick on purpose: 256 random bits cannot be guessed, unlike a password. */
export const hashOfSessionId = (sessionId: string) => createHash('sha256').update(sessionId).digest('base64url')
