/** The address of the picture that other tools show beside a link: /cards/<publication>.jpg. Another wording is another card. */
export const cardSize = { width: 1200, height: 630 } as const

export const cardAddress = (publicationId: number) => `/cards/${publicationId}.jpg`

/** Takes the last part of an address. Null for everything that we never wrote ourselves. */
export function cardNamed(name: string): number | null {
  const [, number] = /^([1-9]\d{0,14})\.jpg$/.exec(name) ?? []
  return number === undefined ? null : Number(number)
}
