/** What a message takes from the installation: where its links lead, and the zone of its moments. Never anything from a request. */
import { settings } from '#lib/configuration/settings.ts'

interface FromHere {
  /** An origin: no slash at its end. */
  publicUrl: string
  timeZone: string
}

let ours: FromHere | undefined

/** Not the whole configuration: that makes a secret where there is none. */
export function fromHere(): FromHere {
  ours ??= settings(process.env)
  return ours
}
