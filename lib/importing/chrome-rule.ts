/** What a whole line of chrome looks like, and what it is called. */

/** `longest` is in words: a rule for buttons must not swallow a paragraph that begins like one. */
export type ChromeRule = { is: string; longest: number; pattern: RegExp; unless?: RegExp }
