/** The description of the API in OpenAPI 3.1. */
import { json } from '#app/(site)/answer-api.ts'
import { configuration } from '#lib/configuration.ts'
import { openapi } from '#lib/rules/api/openapi.ts'

export const dynamic = 'force-dynamic'

export function GET() {
  const { publicUrl, institution } = configuration()
  return json(openapi(publicUrl, institution))
}
