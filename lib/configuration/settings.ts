/** What an operator may set: one table of names, defaults and sentences. Nothing is read when this file is loaded. */
import { resolve } from 'node:path'
import { z } from 'zod'

export type Environment = Readonly<Record<string, string | undefined>>

/** Every variable that is wrong, a sentence each, in one go: an operator mends them once. */
export class WrongSettings extends Error {
  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'))
    this.name = 'WrongSettings'
  }
}

const setting = (good: (value: string) => boolean, sentence: string) =>
  z.string().refine(good, { error: ({ input }) => `${sentence}; it is ${JSON.stringify(input)}.` })

const schema = z.object({
  PORT: setting(isPort, 'PORT must be a whole number from 1 to 65535').default('3000'),
  HOST: setting(
    (value) => /^[\w.:-]+$/.test(value),
    'HOST must be the name or number of an interface to listen on, such as 127.0.0.1',
  ).default('127.0.0.1'),
  DATABASE_PATH: setting(
    // A database in memory would be another one in each module graph; an address (file:…) is not read by better-sqlite3.
    (value) => !/^(:|file:)/.test(value) && !value.endsWith('/'),
    'DATABASE_PATH must be the path of a file, such as /var/lib/sixty-seconds/sixty-seconds.db',
  ).default('.data/sixty-seconds.db'),
  PUBLIC_URL: setting(
    isOrigin,
    'PUBLIC_URL must be the address that people type, with no path, such as https://sixty.example.org',
  ).optional(),
  AUTH_SECRET: z
    .string()
    // Never shown: what is too short for a secret may be a secret of something else.
    .refine((value) => value.length >= 32, {
      error: ({ input }) => `AUTH_SECRET must be at least 32 characters long; it has ${String(input).length}.`,
    })
    .optional(),
  INSTITUTION: setting(
    (value) => value.length <= 120,
    "INSTITUTION must be the institution's name in at most 120 characters",
  ).default('University of Aldermere'),
  LINK_HOSTS: setting(
    (value) => value.split(',').every((host) => /^\s*\.?[a-z\d](?:[a-z\d.-]*[a-z\d])?\s*$/i.test(host)),
    'LINK_HOSTS must be names of hosts with commas between, such as www.example.org, .example.com',
  ).optional(),
  TIME_ZONE: setting(isTimeZone, 'TIME_ZONE must be the name of a time zone, such as Europe/London').default(
    'Europe/London',
  ),
})

function isPort(value: string) {
  return /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65535
}

function isOrigin(value: string) {
  const url = URL.parse(value)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return false
  return url.href === `${url.origin}/`
}

function isTimeZone(value: string) {
  try {
    return (
      new Intl.DateTimeFormat('en-GB', { timeZone: value }).resolvedOptions().timeZone !== '' && /^[a-z]/i.test(value)
    )
  } catch {
    return false
  }
}

/** Blank is not given: compose files and unit files hand on what nobody set as ''. */
function given(env: Environment) {
  return Object.fromEntries(
    Object.keys(schema.shape).flatMap((name) => {
      const value = env[name]?.trim()
      return value ? [[name, value]] : []
    }),
  )
}

/** Takes an environment such as process.env. Gives the settings with their defaults, or throws WrongSettings. */
export function settings(env: Environment) {
  const read = schema.safeParse(given(env))
  if (!read.success) throw new WrongSettings(read.error.issues.map((issue) => issue.message))
  const { PORT, HOST, DATABASE_PATH, PUBLIC_URL, AUTH_SECRET, INSTITUTION, LINK_HOSTS, TIME_ZONE } = read.data
  return {
    port: Number(PORT),
    host: HOST,
    databasePath: resolve(DATABASE_PATH),
    /** An origin: no slash at its end. */
    publicUrl: new URL(PUBLIC_URL ?? `http://localhost:${PORT}`).origin,
    authSecret: AUTH_SECRET,
    institution: INSTITUTION,
    /** The hosts at which links may be looked at in the background; one that begins with a dot stands for all within it. */
    linkHosts: LINK_HOSTS?.split(',').map((host) => host.trim().toLowerCase()) ?? [],
    timeZone: TIME_ZONE,
  }
}
