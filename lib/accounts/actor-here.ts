/** Who sent this request, as the database knows them now; undefined where nobody is signed in. */
import { database } from '#lib/database.ts'
import type { Actor } from '#lib/rules/actor.ts'
import { actorOf } from './actor-of.ts'
import { sessionInCookie } from './session-in-cookie.ts'

export async function actorHere(now: Date): Promise<Actor | undefined> {
  const sessionId = await sessionInCookie()
  return sessionId === undefined ? undefined : actorOf({ db: database(), now }, sessionId)
}
