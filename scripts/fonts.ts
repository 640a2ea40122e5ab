/**
 * Makes the files of public/fonts with their style sheet, and those of lib/printing/fonts, from the Fontsource files. Run it
 * (`npm run fonts`) when the set of characters or a cut changes, which is why its packages are not among the project's
 * dependencies. Two optical cuts of Newsreader (38.8 kB together) are smaller than its optical-size axis (48 kB), and each is
 * right at its size. Each cut is in two files: most pages need the first alone, which is two thirds of both.
 * What is printed is TrueType, since pdfkit cannot take glyphs out of a WOFF2; it has every letter that the files have, in two
 * halves (Latin, and the rest of Latin) as Fontsource cuts them.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'

const packages = [
  '@fontsource-variable/newsreader@5.3.0',
  '@fontsource-variable/public-sans@5.3.0',
  'subset-font@2.9.0',
]
const newsreader = '@fontsource-variable/newsreader/files/newsreader-latin-opsz-'
const publicSans = '@fontsource-variable/public-sans/files/public-sans-latin-wght-'

const range = (first: number, last: number) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i))

/** A string, not a literal: the compiler need not look for a package that is usually not there. */
const subsetter: string = 'subset-font'

const text = { opsz: 17, wght: 425 }
const display = { opsz: 44, wght: 430 }
const strong = { opsz: 17, wght: 650 }
const cuts = [
  { from: `${newsreader}normal.woff2`, to: 'text', variationAxes: text, noLayoutClosure: true, says: ['Text'] },
  {
    from: `${newsreader}italic.woff2`,
    to: 'text-italic',
    variationAxes: text,
    noLayoutClosure: true,
    says: ['Text', 'font-style: italic'],
  },
  {
    from: `${newsreader}normal.woff2`,
    to: 'display',
    variationAxes: display,
    noLayoutClosure: true,
    says: ['Display', 'font-weight: 400 700'],
  },
  {
    from: `${publicSans}normal.woff2`,
    to: 'sans',
    variationAxes: { wght: { min: 400, max: 650 } },
    says: ['Work', 'font-weight: 400 650'],
  },
]

const printed = [
  { from: 'normal', to: 'text', family: newsreader, variationAxes: text },
  { from: 'italic', to: 'text-italic', family: newsreader, variationAxes: text },
  { from: 'normal', to: 'text-strong', family: newsreader, variationAxes: strong },
  { from: 'normal', to: 'display', family: newsreader, variationAxes: display },
  { from: 'normal', to: 'sans', family: publicSans, variationAxes: { wght: 400 } },
  { from: 'normal', to: 'sans-strong', family: publicSans, variationAxes: { wght: 600 } },
]
/** Latin with its additions, and the punctuation, arrows and currencies that come with it. */
const everyLetter = `${range(0x20, 0x7e)}${range(0xa0, 0x24f)}${range(0x1e00, 0x1eff)}${range(0x2010, 0x203a)}₣₤₦₩€₱₹₺←→↑↓−™`

/** What English is written with, the letters that it borrows, and the marks that our pages use. */
const usual = `${range(0x20, 0x7e)}\u00a0£¶·×ÁÉÖÜáâäàçèéêëíïîñóôöúûü–—‘’“”…→`
/** The rest of Latin-1, and what names from Paris, Prague, Ankara and Warsaw bring. */
const others = `${range(0xa1, 0xff)}‚„•‹›€←↑↓−ŒœŠšŽžŸıŁł`
const halves = [
  { ending: '', characters: usual },
  { ending: '-rest', characters: [...others].filter((letter) => !usual.includes(letter)).join('') },
]

const modules = new URL('../node_modules/', import.meta.url)
const installed = (name: string) => existsSync(new URL(`${name.slice(0, name.lastIndexOf('@'))}/package.json`, modules))

const aboutFaces =
  '/* Newsreader in two optical cuts, one sturdy to read and one fine to look at; Public Sans for all that the program says. Written by scripts/fonts.ts. */'

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 8)

/** "U+20-7E, U+A3": runs of neighbours are written as one. */
function rangesOf(characters: string): string {
  const codes = [...new Set(characters)].map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b)
  const runs: [number, number][] = []
  for (const code of codes) {
    const last = runs.at(-1)
    if (last?.[1] === code - 1) last[1] = code
    else runs.push([code, code])
  }
  const hex = (code: number) => code.toString(16).toUpperCase()
  return runs.map(([from, to]) => `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`).join(', ')
}

function face(address: string, [family = '', ...says]: readonly string[], characters: string): string {
  const said = [`font-family: ${family}`, ...says, `src: url("${address}") format("woff2")`, 'font-display: swap']
  const lines = [...said, `unicode-range:\n    ${rangesOf(characters)}`].map((line) => `  ${line};`)
  return ['@font-face {', ...lines, '}'].join('\n')
}

async function makeFonts() {
  const { default: subset } = await import(subsetter)
  const faces: string[] = []
  for (const { from, to, says, ...cut } of cuts)
    for (const { ending, characters } of halves) {
      const made = await subset(await readFile(new URL(from, modules)), characters, { targetFormat: 'woff2', ...cut })
      const name = `${to}${ending}.woff2`
      await writeFile(new URL(`../public/fonts/${name}`, import.meta.url), made)
      faces.push(face(`/fonts/${name}?${hashOf(made)}`, says, characters))
      console.log(`${name}: ${made.length} bytes`)
    }
  await writeFile(new URL('../app/styles/fonts.css', import.meta.url), `${aboutFaces}\n${faces.join('\n')}\n`)
  for (const { from, to, family, variationAxes } of printed) {
    for (const half of ['latin', 'latin-ext']) {
      const source = new URL(`${family.replace('latin', half)}${from}.woff2`, modules)
      const options = { targetFormat: 'truetype', variationAxes, noLayoutClosure: true }
      const made = await subset(await readFile(source), everyLetter, options)
      const name = half === 'latin' ? `${to}.ttf` : `${to}-ext.ttf`
      await writeFile(new URL(`../lib/printing/fonts/${name}`, import.meta.url), made)
      console.log(`${name}: ${made.length} bytes`)
    }
  }
}

const missing = packages.filter((name) => !installed(name))
if (missing.length > 0) {
  console.error(`The fonts need packages that are not installed. Run: npm install --no-save ${missing.join(' ')}`)
  process.exitCode = 1
} else {
  await makeFonts()
}
