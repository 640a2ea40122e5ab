/**
 * Makes the four files of public/fonts, and those of lib/printing/fonts, from the Fontsource files. Run it (`npm run fonts`)
 * when the set of characters or a cut changes, which is why its packages are not among the project's dependencies.
 * Two optical cuts of Newsreader (38.8 kB together) are smaller than its optical-size axis (48 kB), and each is right at its size.
 * What is printed is TrueType, since pdfkit cannot take glyphs out of a WOFF2; it has every letter that the files have, in two
 * halves (Latin, and the rest of Latin) as Fontsource cuts them.
 */
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
  { from: `${newsreader}normal.woff2`, to: 'text.woff2', variationAxes: text, noLayoutClosure: true },
  { from: `${newsreader}italic.woff2`, to: 'text-italic.woff2', variationAxes: text, noLayoutClosure: true },
  { from: `${newsreader}normal.woff2`, to: 'display.woff2', variationAxes: display, noLayoutClosure: true },
  { from: `${publicSans}normal.woff2`, to: 'sans.woff2', variationAxes: { wght: { min: 400, max: 650 } } },
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

/** Latin-1, the letters that names from Paris, Prague, Ankara and Warsaw bring, and the marks that a typesetter uses. */
const characters = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’‚“”„•…‹›€←→↑↓−ŒœŠšŽžŸıŁł`

const modules = new URL('../node_modules/', import.meta.url)
const installed = (name: string) => existsSync(new URL(`${name.slice(0, name.lastIndexOf('@'))}/package.json`, modules))

async function makeFonts() {
  const { default: subset } = await import(subsetter)
  for (const { from, to, ...cut } of cuts) {
    const made = await subset(await readFile(new URL(from, modules)), characters, { targetFormat: 'woff2', ...cut })
    await writeFile(new URL(`../public/fonts/${to}`, import.meta.url), made)
    console.log(`${to}: ${made.length} bytes`)
  }
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
