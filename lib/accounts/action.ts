/** The one door for forms: form data becomes values, problems go back beside their fields, a Refusal becomes words. */
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import type { Desk } from '#lib/desk.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { type Newer, Overtaken } from '#lib/rules/overtaken.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { problemsOfIssues } from '#lib/rules/problems-of-issues.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { sayStatus } from './answer-status.ts'
import { deskOrNobody } from './desk.ts'

/** A session can end while somebody writes; the text must not end with it. */
export const signedOut =
  'You are signed out. Sign in again in another tab, then send this once more: your text is still here.'

/** What a command gives: nothing, or the problems that it found. */
type Outcome = { problems: readonly Problem[] } | undefined

/** What was typed, without React's own fields: it goes back to the form. The desk's forms hold no secrets. */
export function typed(fields: FormData): Record<string, string> {
  return Object.fromEntries(
    [...fields].flatMap(([name, value]) => (typeof value === 'string' && !name.startsWith('$') ? [[name, value]] : [])),
  )
}

/**
 * Takes the schema of the fields, the command, and where to go when it went through.
 * Gives a server action for `useActionState`; whoever is signed out is told so, and keeps the text.
 */
// biome-ignore lint/suspicious/noConfusingVoidType: most commands give nothing, and a function without a return is void
export function action<Schema extends z.ZodType, Result extends Outcome | void>(
  schema: Schema,
  command: (desk: Desk, input: z.output<Schema>) => Result | Promise<Result>,
  then: (input: z.output<Schema>, result: Result) => string,
) {
  return async (_previous: FormAnswer, fields: FormData): Promise<FormAnswer> => {
    if (!isForm(fields)) return notAForm
    const values = typed(fields)
    const context = await deskOrNobody()
    if (!context) return { values, problems: [], refusal: signedOut }
    const read = schema.safeParse(values)
    if (!read.success) return { values, problems: problemsOfIssues(read.error), refusal: null }
    const answered = await answer(() => command(context, read.data))
    if (answered.refusal !== null) {
      sayStatus(409)
      return { values, problems: [], refusal: answered.refusal, newer: answered.newer }
    }
    const problems = answered.result?.problems ?? []
    if (problems.length > 0) return { values, problems: [...problems], refusal: null }
    refresh() // else Back shows what the browser kept of the pages before the change
    redirect(then(read.data, answered.result))
  }
}

/** Whoever calls an action by hand can send it anything, whatever its type says. */
export function isForm(fields: unknown): fields is FormData {
  return fields instanceof FormData
}

const notAForm: FormAnswer = { values: {}, problems: [], refusal: 'This was no form of the desk. Open the page again.' }

type Answered<Result> = { result: Result; refusal: null } | { result: null; refusal: string; newer?: Newer | undefined }

/** Runs a command. A Refusal becomes its words; anything else is a defect and goes on. */
async function answer<Result>(command: () => Result | Promise<Result>): Promise<Answered<Result>> {
  try {
    return { result: await command(), refusal: null }
  } catch (error) {
    if (error instanceof Overtaken) return { result: null, refusal: error.message, newer: error.newer }
    if (error instanceof Refusal) return { result: null, refusal: error.message }
    throw error
  }
}
