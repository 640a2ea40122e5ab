/** Reads JSON that anybody may have written. */

/** Gives what the text says, or undefined where it is no JSON (which never says undefined). */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
