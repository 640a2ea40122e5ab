/** How long a session lasts, and the moments before which one is over. */
const hour = 60 * 60 * 1000

export const sessionLimits = {
  /** A working day without a click: a desk left alone overnight asks again. */
  idle: 8 * hour,
  /** A week, however busy: what was stolen on Monday is worth nothing on the next. */
  absolute: 7 * 24 * hour,
  /** Noted at most once a minute: each note is a commit to disk, and the idle limit does not count in seconds. */
  noteEvery: 60 * 1000,
} as const

/** A session is over that began before `began`, or was last seen before `seen`. */
export function overBefore(now: Date) {
  return {
    began: new Date(now.getTime() - sessionLimits.absolute),
    seen: new Date(now.getTime() - sessionLimits.idle),
  }
}
