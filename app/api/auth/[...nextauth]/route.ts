/** The addresses of next-auth. */
import { answerNextAuth } from '#lib/accounts/answer-next-auth.ts'

export const GET = answerNextAuth
export const POST = answerNextAuth
