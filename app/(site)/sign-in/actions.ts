'use server'
/** The way out for whoever has no place at the desk, where the other one is. */
import { signOut as endSession } from '#lib/accounts/sign-out.ts'

/** A function of its own: Next writes an action's id onto the function, and the desk's actions have named that one already. */
export async function signOut() {
  await endSession()
}
