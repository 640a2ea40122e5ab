/** In which encoding a body is sent: the best of those that the browser takes. */

export type Encoding = 'br' | 'gzip' | 'identity'

/** The best first. What no header allows is sent as it is: an answer is of more use than a 406. */
const offered = ['br', 'gzip'] as const

/** Takes the header Accept-Encoding, with its weights: `br;q=0` is a no. Of equal weights ours decides. */
export function encodingFor(accepted: string | string[] | undefined): Encoding {
  const header = String(accepted ?? '')
  if (!header.includes(';')) return offered.find((encoding) => names(header).includes(encoding)) ?? anyOf(header)
  const weights = new Map(header.split(',').map(weightOf))
  const weightFor = (encoding: string) => weights.get(encoding) ?? weights.get('*') ?? 0
  const asIs = weights.get('identity') ?? 0
  const [best] = offered.filter((encoding) => weightFor(encoding) > 0).toSorted((a, b) => weightFor(b) - weightFor(a))
  return best && weightFor(best) >= asIs ? best : 'identity'
}

const names = (header: string) => header.split(',').map((name) => name.trim().toLowerCase())

const anyOf = (header: string) => (names(header).includes('*') ? 'br' : 'identity')

function weightOf(item: string): [name: string, weight: number] {
  const [name = '', ...parameters] = names(item.replaceAll(';', ','))
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
  return [name, weight === undefined ? 1 : Number(weight) || 0]
}
