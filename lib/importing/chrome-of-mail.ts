/** What a mail program or a recorder puts round the words: headers, greetings, signatures, notes. */
import type { ChromeRule } from './chrome-rule.ts'

export const chromeOfMail: readonly ChromeRule[] = [
  {
    is: 'mail header',
    longest: 60,
    pattern:
      /^(?:from|to|cc|bcc|sent|date|subject|re|fw|fwd|reply-to|attachments?|importance|von|an|gesendet|betreff|de|à|objet): ?.+$/iu,
  },
  {
    is: 'mail header',
    longest: 60,
    pattern:
      /^(?:-+ ?(?:original|forwarded) message ?-+|begin forwarded message|on .{6,120} wrote|am .{6,120} schrieb.*|le .{6,120} a écrit ?):?$/iu,
  },
  {
    is: 'greeting',
    longest: 8,
    pattern:
      /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|hallo|liebe|lieber|bonjour|cher|chère)\b[^.?!]{0,40}[,!.–-]*$/iu,
  },
  {
    is: 'sign-off',
    longest: 9,
    pattern:
      /^(?:(?:(?:with )?(?:all )?(?:best|kind|kindest|warm|warmest|many|very best)(?: (?:wishes|regards|thanks))?|regards|cheers|thanks(?: (?:again|very much|so much|a lot|in advance))?|thank you(?: (?:again|very much|so much|in advance))?|many thanks(?: again)?|yours(?: (?:sincerely|faithfully|truly|ever))?|sincerely|all the best|best|bw|kr|speak soon|take care|mit freundlichen grüßen|viele grüße|cordialement|bien à vous|met vriendelijke groet)(?:,? \p{Lu}[\p{L}.’'-]*){0,3}),?!?\.?$/iu,
  },
  { is: 'a note in brackets', longest: 30, pattern: /^\[[^[\]]+\]\.?$/u },
  {
    is: 'recording',
    longest: 10,
    pattern:
      /^(?:.{0,40} )?(?:started|stopped|ended|began) (?:the )?(?:transcription|recording|transcript)\.?$|^.{0,80}-\d{8}_\d{6}\S*[ -]meeting recording$|^\[?(?:recording|transcription|transcript|interview) (?:starts|begins|ends|started|ended|stopped)(?: here)?\]?\.?$/iu,
  },
  {
    is: 'mail footer',
    longest: 120,
    pattern:
      /^(?:p\.?s\.?[:. ] ?\p{Lu}.*|sent from (?:my|outlook|mail|yahoo|proton)\b.*|get outlook for\b.*|sent via\b.*|this e-?mail (?:and any|is|may|message)\b.*|(?:the information|any views?) (?:contained )?in this (?:e-?mail|message)\b.*|confidentiality(?: notice)?:.*|please consider the environment\b.*|von meinem iphone.*|envoyé de mon\b.*|(?:tel|telephone|phone|mobile|fax|t|m|e|w|mob|web|e-?mail|twitter|www)[:.] ?\S.*)$/iu,
  },
]
