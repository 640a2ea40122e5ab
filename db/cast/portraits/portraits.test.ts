/** What must be true of every drawing: one for each sitter, each of its own, small, self-contained, and in duotone. */
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { leaders } from '#db/cast/leaders.ts'
import { drawPortrait } from './draw-portrait.ts'
import { channels, duotone, families } from './duotone.ts'
import { sitters } from './sitters.ts'

const drawings = new Map([...sitters.keys()].map((slug) => [slug, drawPortrait(slug) ?? '']))
const coloursOf = (drawing: string) => [...new Set(drawing.match(/#[0-9a-f]{6}\b/g))]

/** Every colour that a family can mix, as fine as eight bits can tell apart. */
const mixtures = (family: keyof typeof families) => {
  const tone = duotone(family)
  return new Set(Array.from({ length: 4001 }, (_, step) => tone(step / 4000)))
}

describe('the portraits of the cast', () => {
  test('every leader with a portrait has a drawing, and nobody else has', () => {
    const shown = leaders.filter((leader) => leader.portrait).map((leader) => leader.slug)
    expect([...sitters.keys()].sort()).toEqual(shown.sort())
  })

  test('somebody who was never drawn has none', () => {
    expect(drawPortrait('nobody-at-all')).toBeNull()
    expect(drawPortrait('constructor')).toBeNull()
  })

  test('no two are alike, even without their colours', () => {
    const shapes = [...drawings.values()].map((drawing) => drawing.replaceAll(/#[0-9a-f]{6}/g, ''))
    expect(new Set(shapes).size).toBe(sitters.size)
  })

  test('no two people share hair, clothes and what is on the head', () => {
    const worn = [...sitters.values()].map((sitter) =>
      [sitter.hair.style, sitter.headwear.shape, sitter.clothes.garment].join(),
    )
    expect(new Set(worn).size).toBe(sitters.size)
  })
})

describe.each([...drawings])('%s', (slug, drawing) => {
  test('is 4:5, and small', async () => {
    const { width, height, format } = await sharp(Buffer.from(drawing)).metadata()
    expect({ width, height, format }).toEqual({ width: 800, height: 1000, format: 'svg' })
    expect(drawing).toContain('viewBox="0 0 400 500"')
    expect(Buffer.byteLength(drawing)).toBeLessThan(30_000)
  })

  test('asks for nothing from outside, and runs nothing', () => {
    expect(drawing).not.toMatch(/<script|<image|<use|<style|href|\son[a-z]+=|data:/i)
    expect([...drawing.matchAll(/https?:[^"]+/g)].map(String)).toEqual(['http://www.w3.org/2000/svg'])
    expect(drawing.match(/NaN|undefined|null|Infinity/)).toBeNull()
  })

  test('holds nothing but mixtures of its ink, its middle and its paper', () => {
    const family = sitters.get(slug)?.family ?? 'slate'
    const mixed = mixtures(family)
    expect(coloursOf(drawing).filter((colour) => !mixed.has(colour))).toEqual([])
    const paints = [...drawing.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, paint = '']) => paint)
    expect(paints.filter((paint) => !/^(#[0-9a-f]{6}|none|url\(#hatching\))$/.test(paint))).toEqual([])
    expect(drawing).not.toContain('opacity')
  })

  test('points only at patterns and outlines that it defines, each once', () => {
    const defined = [...drawing.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(defined).size).toBe(defined.length)
    for (const [, id] of drawing.matchAll(/url\(#([^)]+)\)/g)) expect(defined).toContain(id)
  })
})

test.each(Object.entries(families))(
  '%s is neither black nor white, and grows lighter from ink to paper',
  (_, family) => {
    const [ink = 0, middle = 0, paper = 0] = [family.ink, family.middle, family.paper].map((colour) =>
      channels(colour).reduce((sum, value) => sum + value, 0),
    )
    expect(ink).toBeGreaterThan(60)
    expect(middle).toBeGreaterThan(ink + 150)
    expect(paper).toBeGreaterThan(middle + 150)
    expect(paper).toBeLessThan(3 * 250)
  },
)
