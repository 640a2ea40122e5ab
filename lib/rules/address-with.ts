/** An address with its parameters: those that say nothing are left out, so that one page has one address. */
export function addressWith(
  path: string,
  parameters: Readonly<Record<string, string | number | null | undefined>>,
): string {
  const said = Object.entries(parameters).flatMap(([name, value]) =>
    (value ?? '') === '' ? [] : [[name, String(value)]],
  )
  return said.length === 0 ? path : `${path}?${new URLSearchParams(said)}`
}
