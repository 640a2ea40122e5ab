/** What another tool shows in place of a link to an interview. */
import type { NextRequest } from 'next/server'
import { plain } from '#app/(site)/answer-plain.ts'
import { configuration } from '#lib/configuration.ts'
import { oembed, writeOembed } from '#lib/reading/oembed.ts'
import { reader } from '#lib/reading/reader.ts'
import { oembedFormats, oembedQuery } from '#lib/rules/oembed.ts'

export const dynamic = 'force-dynamic'

const types = { json: 'application/json', xml: 'text/xml' } as const

export function GET({ nextUrl }: NextRequest) {
  const asked = oembedQuery.safeParse(Object.fromEntries(nextUrl.searchParams))
  if (!asked.success) return plain('Name the interview: /oembed?url=…', 400)
  const format = oembedFormats.find((known) => known === asked.data.format)
  if (!format) return plain('There is JSON and XML: format=json or format=xml.', 501)
  const embedded = oembed(reader(), asked.data, configuration())
  if (!embedded) return plain('There is no interview at this address.', 404)
  return new Response(writeOembed(embedded, format), { headers: { 'content-type': `${types[format]}; charset=utf-8` } })
}
