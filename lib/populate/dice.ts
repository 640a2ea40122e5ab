/** Chance that can be repeated: the same seed gives the same site, so that two measurements speak of the same thing. */

export interface Dice {
  /** A number from 0 up to 1, which is not reached. */
  chance: () => number
  /** A whole number from 0 to below `sides`. */
  roll: (sides: number) => number
  /** One of these. */
  pick: <Thing>(things: readonly [Thing, ...Thing[]]) => Thing
}

/** Takes a seed. The generator is mulberry32, which is good enough for words and needs 32 bits. */
export function dice(seed: number): Dice {
  let state = seed
  const chance = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const roll = (sides: number) => Math.floor(chance() * sides)
  return { chance, roll, pick: (things) => things[roll(things.length)] ?? things[0] }
}
