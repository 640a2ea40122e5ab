/** Passwords: argon2id, worked out off the event loop (the library's own threads), so that a sign-in stops nobody's page. */
import { hash, verify } from '@node-rs/argon2'

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane; about 20 ms here. Argon2id is the library's default. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** Takes a password. Gives its hash with salt and cost in it (`$argon2id$v=19$m=19456,t=2,p=1$…`), ready to be stored. */
export const hashPassword = (password: string): Promise<string> => hash(password, cost)

/** Whether this is the password that the hash was made of. */
export const verifyPassword = (storedHash: string, password: string): Promise<boolean> => verify(storedHash, password)
