/** The slug in an address of an interview, however somebody copies it: whole, as a path, or the slug alone. */
export function slugInAddress(address: string): string {
  const path = address.trim().split(/[?#]/, 1)[0] ?? ''
  return path.replace(/\/+$/, '').split('/').at(-1) ?? ''
}
