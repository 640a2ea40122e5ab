/** An id for an exchange or a link that was added in the browser: ten letters and digits. */
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** `crypto.randomUUID` exists only on secure pages, and an intranet may be served over plain http. */
export function freshId(): string {
  return [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => letters[byte % letters.length]).join('')
}
