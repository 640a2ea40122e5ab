'use server'
/** The outbox's door. */
import { action } from '#lib/accounts/action.ts'
import { messageNamed, sendAgain } from '#lib/mail/send-again.ts'
import type { OutboxDone } from '#lib/rules/wording/outbox.ts'

const back = (done: OutboxDone) => () => `/desk/outbox?done=${done}`

export const sendAMessageAgain = action(messageNamed, sendAgain, back('again'))
