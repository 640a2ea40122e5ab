/** What stands over or under an article and belongs to its printing: who wrote and photographed, when, in which issue. */
import type { ChromeRule } from './chrome-rule.ts'

export const chromeOfArticles: readonly ChromeRule[] = [
  {
    is: 'byline',
    longest: 14,
    unless: /^[Bb]y (?!the |our |staff )\p{Ll}/u, // "by accident, really"
    pattern:
      /^(?:by|interview(?:ed)? (?:and \S+ )?by|(?:words|text|story|written|reported|reporting|photo(?:s|graph|graphs|graphy)?|photography|picture|pictures|image|images|portrait|portraits|illustration|interview and photos|words and pictures|edited|compiled|produced)(?: (?:and|&) \S+)?(?: by|:| courtesy of| credit:?| ©))[: ]+\p{L}.*$/iu,
  },
  {
    is: 'photo credit',
    longest: 30,
    pattern:
      /^(?:(?:photo|image|picture|credit|caption|photo credit|image credit|pictured|above|below|left|right|main image|cover image)\s?(?::|\(|©).*|(?:photo|image|picture)\s+(?:credit|courtesy)\b.*|pictured\b.*|\[?(?:image|photo|video|picture|logo|figure|graphic|embed|photograph)\b[^.]{0,80}\]|.*\((?:photo|image|picture|credit|source|pic|photograph)[:s]?[^)]*\)\.?|(?:image|img|photo|dsc|pic|portrait)[-_ ]?\w*\.(?:jpe?g|png|gif|webp)|.*\.(?:jpe?g|png|gif|webp)|(?:image|photo|portrait|headshot|photograph|picture) of .*|alt text.*)$/iu,
  },
  {
    is: 'date line',
    longest: 10,
    pattern:
      /^(?:(?:date|published|posted|updated|issued?|sent)?:? ?(?:on )?)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\d{1,2}(?:st|nd|rd|th)?[ ./-](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?[ ./-]\d{2,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|(?:spring|summer|autumn|winter|fall|michaelmas|hilary|trinity) (?:term )?\d{4})(?:,? ?(?:at )?\d{1,2}[:.]\d{2} ?(?:am|pm)?(?: [a-z]{2,4})?)?(?: ?[|•·–-] ?.*)?$/iu,
  },
  {
    is: 'reading time',
    longest: 8,
    pattern:
      /^(?:(?:estimated )?(?:reading|read) time:? ?)?(?:about )?\d+[- ]?(?:min(?:ute)?s?|sec(?:ond)?s?)(?:[- ](?:read|to read|watch|listen|video))?\.?$/iu,
  },
  { is: 'reading time', longest: 14, pattern: /^.{0,50}[|•·,–-] ?\d+[- ]min(?:ute)?s?[- ]read$/iu },
  {
    is: 'number of an issue',
    longest: 8,
    pattern: /^(?:(?:issue|volume|vol|edition|no|number)\.? ?\d+[^.?!]{0,40})$/iu,
  },
]
