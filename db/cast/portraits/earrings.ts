/** What hangs from the ears. Origin between the eyes; the lobes are at 64, 30. */
import { dot, line, mirrored } from './shape.ts'

const hoop = 'M-66 28A19 19 0 1 0 -64 28'

type Pair = (bright: string, dim: string) => string

export const earrings = {
  none: () => '',
  pearls: (bright, dim) => dot(-64, 34, 6, bright) + dot(64, 34, 6, dim),
  rounds: (bright, dim) => dot(-65, 38, 8, bright) + dot(65, 38, 8, dim),
  hoops: (bright, dim) => line(hoop, bright, 4) + mirrored(line(hoop, dim, 4)),
} as const satisfies Record<string, Pair>

export type Earrings = keyof typeof earrings
