/** Where nothing was found: what there is without one of the things asked for, or with one spelt otherwise. */
import { asTyped, choiceInWords } from '#lib/rules/search/found-in-words.ts'
import { type Asked, type Filter, searchAddress } from '#lib/rules/search/search-address.ts'
import { numberInWords } from '#lib/rules/wording/number-in-words.ts'

export type Way = { asked: Asked; count: number } & (
  | { without: 'choice'; choice: { filter: Filter; name: string } }
  | { without: 'choices' }
  | { without: 'word'; word: string }
  | { only: string }
  | { apart: string }
  | { instead: string; of: string }
)

export function WhatInstead({ ways }: { ways: readonly Way[] }) {
  if (ways.length === 0) {
    return (
      <p className="max-w-measure text-s2">
        Nothing here comes near it. Try fewer words, or other ones for the same thing.
      </p>
    )
  }
  return (
    <section aria-labelledby="what-instead">
      <h2 id="what-instead" className="border-b border-ink pb-3 text-d2">
        What there is instead
      </h2>
      <ul>
        {ways.map((way) => (
          <li key={searchAddress(way.asked)} className="border-b border-rule py-3 text-s2">
            <a href={searchAddress(way.asked)} className="inline-block py-[0.1rem]">
              {inWords(way)}
            </a>
            <span className="text-ink-2">, {numberInWords(way.count, 'answer')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function inWords(way: Way): string {
  if ('apart' in way) return `The words of ${way.apart}, wherever they stand`
  if ('only' in way) return `Only ${asTyped(way.only)}`
  if ('instead' in way) return `${asTyped(way.instead)} instead of ${asTyped(way.of)}`
  switch (way.without) {
    case 'choice':
      return `Not only ${choiceInWords(way.choice)}`
    case 'choices':
      return 'From everywhere and everybody'
    case 'word':
      return `Without ${asTyped(way.word)}`
  }
}
