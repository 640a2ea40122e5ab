/** For commands to which a day matters: days are the institution's. */
import { configuration } from '#lib/configuration.ts'
import type { Desk } from '#lib/desk.ts'

export function inOurZone<Fields, Result>(command: (desk: Desk, fields: Fields, timeZone: string) => Result) {
  return (desk: Desk, fields: Fields) => command(desk, fields, configuration().timeZone)
}
