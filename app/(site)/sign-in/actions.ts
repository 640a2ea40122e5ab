'use server'
/** The way out for whoever has no place at the desk, where the other one is. */
import { signOut as endSession } from '#lib/accounts/sign-out.ts'

export const signOut = endSession
