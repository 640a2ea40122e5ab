/** The beginning of a fingerprint, as two people compare it: "7c1e 90ab 42d8". */
export function fingerprintInWords(fingerprint: string): string {
  return (
    fingerprint
      .slice(0, 12)
      .match(/.{1,4}/g)
      ?.join(' ') ?? ''
  )
}
