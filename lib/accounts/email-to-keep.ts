/** The address that was typed beside a wrong password, as its cookie can keep it. */

/** Takes whatever was typed. Gives at most as much as the field takes; half a character, left by the cut, is none that a cookie could encode. */
export const emailToKeep = (typed: string): string => typed.slice(0, 320).toWellFormed()
