/** The description of the API in OpenAPI 3.1, made of the schemas that shape its answers. */
import { z } from 'zod'
import { paths, type QueryName, queries } from './paths.ts'
import { type ShapeName, shapes } from './shapes.ts'

const place = (name: string) => `#/components/schemas/${name}`

/** By the name of each; wherever one holds another it says so, once. */
function schemas() {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(shapes)) registry.add(schema, { id })
  const { schemas: made } = z.toJSONSchema(registry, { uri: place, io: 'output' })
  return Object.fromEntries(Object.entries(made).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]))
}

function parameters(path: string, query: QueryName) {
  const { properties = {} } = z.toJSONSchema(queries[query], { io: 'input' })
  const slug = { name: 'slug', in: 'path', required: true, schema: { type: 'string' } }
  const asked = Object.entries(properties).map(([name, schema]) => {
    if (typeof schema === 'boolean') return { name, in: 'query', schema }
    const { description, ...rest } = schema
    return { name, in: 'query', description, schema: rest }
  })
  return [...(path.includes('{slug}') ? [slug] : []), ...asked]
}

const json = (shape: ShapeName) => ({ schema: { $ref: place(shape) } })
const problem = (description: string) => ({ description, content: { 'application/problem+json': json('Problem') } })

/** Takes the origin that addresses begin with. */
export function openapi(publicUrl: string, institution: string) {
  const described = paths.map(({ path, gives, query, shape }) => {
    const isOne = path.includes('{slug}')
    const responses = {
      200: { description: gives, content: { 'application/json': json(shape) } },
      ...(isOne && { 308: { description: 'It has another slug now; Location says where' } }),
      ...(query !== 'none' && { 400: problem('A parameter that is none, or has no such value') }),
      ...(isOne && { 404: problem('Nothing that can be read has this slug') }),
    }
    return [path, { get: { summary: gives, parameters: parameters(path, query), responses } }] as const
  })
  return {
    openapi: '3.1.0',
    info: {
      title: `Sixty Seconds, ${institution}`,
      version: '1',
      description: 'What readers can read now, and nothing else. Read only, without a key.',
    },
    servers: [{ url: `${publicUrl}/api/v1` }],
    paths: Object.fromEntries(described),
    components: { schemas: schemas() },
  }
}
