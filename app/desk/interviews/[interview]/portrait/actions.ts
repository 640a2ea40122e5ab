'use server'
/** The door of the page on which a draft's portrait is chosen without scripts. */
import { action } from '#lib/accounts/action.ts'
import { placePortrait, placing } from '#lib/editorial/place-portrait.ts'
import { portraitPlaced } from './where-to.ts'

export const placeAPortrait = action(placing, placePortrait, portraitPlaced)
