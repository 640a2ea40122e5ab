/** A way to wear hair: what falls behind the neck, what lies on the head, what falls over the clothes. */
import type { HairTones } from '#db/cast/portraits/hair-colour.ts'
import type { Skin } from '#db/cast/portraits/skin.ts'

type Marks = (hair: HairTones, skin: Skin) => string

export type HairStyle = { behind?: Marks; upon?: Marks; over?: Marks }
