/** A closing line as a link: its words, and the address that it names. */
import type { Link } from '#lib/rules/content/content.ts'

const address =
  /https?:\/\/[^\s<>"”]+[^\s<>"”.,;:!?)\]]|www\.[^\s<>"”]+[^\s<>"”.,;:!?)\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/i
const markdown = /^\[([^\]]+)\]\(([^)\s]+)\)$/

/** Takes one closing line; gives its label and its address, '' where it names none. No word of the line is dropped. */
export function linkOf(line: string): Link {
  const written = markdown.exec(line)
  if (written) return { label: written[1] ?? '', url: written[2] ?? '' }
  const url = address.exec(line)?.[0] ?? ''
  if (url === '' || !line.endsWith(url)) return { label: line, url }
  const label = line.slice(0, -url.length).replace(/[\s:–—-]+$/, '')
  return { label: label === '' ? url : label, url }
}
