/** For tests: what in a stored value is none of our nodes, found by walking it, and not by the schema that should have kept it out. */

const parts = new Map<string, readonly string[]>(
  Object.entries({
    doc: ['type', 'content'],
    paragraph: ['type', 'content'],
    bulletList: ['type', 'content'],
    orderedList: ['type', 'content'],
    listItem: ['type', 'content'],
    quotation: ['type', 'attrs', 'content'],
    text: ['type', 'text', 'marks'],
    link: ['type', 'attrs'],
    strong: ['type'],
    emphasis: ['type'],
  }),
)
const schemes = ['https:', 'http:', 'mailto:']

/** Takes anything; gives a word for each thing in it that is foreign. Without recursion. */
export function foreignIn(document: unknown): string[] {
  const foreign: string[] = []
  const open = [document]
  while (open.length > 0) {
    const node = open.pop()
    const fields = new Map(typeof node === 'object' && node !== null ? Object.entries(node) : [])
    const type = String(fields.get('type'))
    const known = parts.get(type)
    if (!known) foreign.push(`node ${type}`)
    foreign.push(...[...fields.keys()].filter((name) => !known?.includes(name)).map((name) => `${name} of ${type}`))
    if (fields.has('attrs')) foreign.push(...foreignAttribute(type, fields.get('attrs')))
    if (type === 'text' && typeof fields.get('text') !== 'string') foreign.push('a text that is no text')
    for (const name of ['content', 'marks']) {
      const inside: unknown = fields.get(name) ?? []
      if (Array.isArray(inside)) open.push(...inside)
      else foreign.push(`${name} that is no list`)
    }
  }
  return foreign
}

function foreignAttribute(type: string, attributes: unknown): string[] {
  const given = typeof attributes === 'object' && attributes !== null ? Object.entries(attributes) : []
  const named = type === 'link' ? 'href' : 'source'
  return given.flatMap(([name, value]) => {
    if (name !== named || typeof value !== 'string') return [`attribute ${name}`]
    return name === 'href' && !schemes.includes(URL.parse(value)?.protocol ?? '') ? [`address ${value}`] : []
  })
}
