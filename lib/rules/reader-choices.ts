/** What a reader can choose on every page, and the cookies that remember it: a year, for this site alone. */

/** `all`: what is read may be counted, and the length remembered. `essential`: neither. */
const consents = ['all', 'essential'] as const
export type Consent = (typeof consents)[number]

/** `system` is what holds without a cookie. */
const themes = ['light', 'dark', 'system'] as const
export type Theme = (typeof themes)[number]

/** The cookies that are set only where consent is `all`; they go when it is taken back. */
export const withConsent = ['length'] as const

/** In seconds. */
export const rememberedFor = 365 * 24 * 60 * 60

export const isConsent = (value: unknown): value is Consent => consents.some((known) => known === value)

export const isTheme = (value: unknown): value is Theme => themes.some((known) => known === value)

/** Where somebody goes who has chosen: back to where they were asked. The page about cookies says what was chosen. */
export function afterConsent(path: string, consent: Consent): string {
  return path === aboutCookies || path.startsWith(`${aboutCookies}?`) ? `${aboutCookies}?chosen=${consent}` : path
}

export const aboutCookies = '/cookies'
