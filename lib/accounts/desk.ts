/** The desk's guard: nothing at the desk can be read or changed without what this gives. Awaited first in every page and action. */
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { configuration } from '#lib/configuration.ts'
import { database } from '#lib/database.ts'
import type { Desk } from '#lib/desk.ts'
import { type Action, allows } from '#lib/rules/permissions.ts'
import type { Verb } from '#lib/rules/workflow.ts'
import { actorHere } from './actor-here.ts'
import { askedPathHeader } from './asked-path-header.ts'
import { wantedPath } from './wanted-path.ts'

/**
 * Takes the right that the page is for. Gives the database, the clock and the person acting. Whoever is not signed in is
 * asked to, and comes back to this page; for whoever has not the right there is no such page.
 */
export async function desk(right: Exclude<Action, Verb> = 'work'): Promise<Desk> {
  const now = new Date()
  const actor = await actorHere(now)
  if (actor === undefined) redirect(`/sign-in?${new URLSearchParams({ callbackUrl: await askedPath() })}`)
  if (!allows(actor.role, right, false)) notFound()
  return { db: database(), now, actor }
}

/** For what a form sends: null where nobody with a place at the desk is signed in, so that the form can come back with its text. */
export async function deskOrNobody(): Promise<Desk | null> {
  const now = new Date()
  const actor = await actorHere(now)
  return actor && allows(actor.role, 'work', false) ? { db: database(), now, actor } : null
}

async function askedPath() {
  return wantedPath((await headers()).get(askedPathHeader), configuration().publicUrl)
}
