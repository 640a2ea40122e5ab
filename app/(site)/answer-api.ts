/** Answers for the API: asked by a schema, given by a schema, refused in a sentence. */
import type { NextRequest } from 'next/server'
import type { z } from 'zod'
import { configuration } from '#lib/configuration.ts'
import type { ApiAnswer } from '#lib/reading/api/api-answer.ts'
import { problemOfQuery } from '#lib/rules/api/problem-of-query.ts'
import { movedTo } from './answer-plain.ts'

type Way<Query extends z.ZodObject, Shape extends z.ZodType> = {
  query: Query
  shape: Shape
  find: (asked: z.output<Query>) => ApiAnswer<z.input<Shape>>
}

export function answerApi<Query extends z.ZodObject, Shape extends z.ZodType>(
  { nextUrl }: NextRequest,
  { query, shape, find }: Way<Query, Shape>,
): Response {
  const asked = query.safeParse(Object.fromEntries(nextUrl.searchParams))
  if (!asked.success) return apiProblem(400, problemOfQuery(asked.error, Object.keys(query.shape)))
  const answer = find(asked.data)
  if ('problem' in answer) return apiProblem(answer.problem.status, answer.problem.detail)
  if ('movedTo' in answer) return movedTo(answer.movedTo)
  return json(shape.parse(answer.found))
}

export const json = (body: unknown) =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json; charset=utf-8' } })

const titles = { 400: 'This cannot be asked', 404: 'Not found' } as const

export function apiProblem(status: keyof typeof titles, detail: string): Response {
  const help = `${detail} ${configuration().publicUrl}/api says what can be asked.`
  return new Response(JSON.stringify({ type: 'about:blank', title: titles[status], status, detail: help }), {
    status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8' },
  })
}
