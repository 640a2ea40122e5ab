/** The ids that links have in a form: their places when the form was opened. (Content knows links by their order alone.) */
export function linkIds(links: readonly unknown[]): string[] {
  return links.map((_, at) => `l${at + 1}`)
}
