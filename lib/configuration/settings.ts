/** What an operator may set: one table of names, defaults and sentences. Nothing is read when this file is loaded. */
import { isIP } from 'node:net'
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

const perMinute = (name: string) =>
  setting(isWholeNumber(1, 9_999_999), `${name} must be a whole number from 1 to 9999999`)

const schema = z.object({
  PORT: setting(isWholeNumber(1, 65535), 'PORT must be a whole number from 1 to 65535').default('3000'),
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
  PAGE_MEMORY: setting(
    isWholeNumber(8, 65536),
    'PAGE_MEMORY must be a whole number of megabytes, from 8 to 65536',
  ).default('128'),
  SIGN_INS_PER_MINUTE: perMinute('SIGN_INS_PER_MINUTE').default('60'),
  POSTS_PER_MINUTE: perMinute('POSTS_PER_MINUTE').default('600'),
  PAGES_PER_MINUTE: perMinute('PAGES_PER_MINUTE').default('1200'),
  TRUSTED_PROXY: setting(
    (value) => value.split(',').every((address) => isAddress(address.trim())),
    'TRUSTED_PROXY must be addresses of proxies with commas between, such as 10.0.0.7, 192.168.4.0/24',
  ).optional(),
  SMTP_URL: z
    .string()
    // Never shown: it may hold a password.
    .refine(isMailServer, 'SMTP_URL must be the address of a mail server, such as smtp://mail.example.org:587')
    .optional(),
  MAIL_FROM: setting(
    isSender,
    'MAIL_FROM must be an e-mail address, with a name or without, such as Sixty Seconds <sixty@example.org>',
  ).optional(),
  TIME_ZONE: setting(isTimeZone, 'TIME_ZONE must be the name of a time zone, such as Europe/London').default(
    'Europe/London',
  ),
})

function isWholeNumber(least: number, most: number) {
  return (value: string) => /^\d{1,7}$/.test(value) && Number(value) >= least && Number(value) <= most
}

/** `10.0.0.7`, `fd00::/8` */
function isAddress(value: string) {
  const [address = '', bits, ...rest] = value.split('/')
  const longest = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0
  return longest > 0 && rest.length === 0 && (bits === undefined || isWholeNumber(0, longest)(bits))
}

function isOrigin(value: string) {
  const url = URL.parse(value)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return false
  return url.href === `${url.origin}/`
}

function isMailServer(value: string) {
  const url = URL.parse(value)
  return url !== null && ['smtp:', 'smtps:'].includes(url.protocol) && url.hostname !== ''
}

/** `sixty@example.org`, `Sixty Seconds <sixty@example.org>` */
function isSender(value: string) {
  return /^(?:[^<>"\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(value)
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
  const { PORT, HOST, DATABASE_PATH, PUBLIC_URL, AUTH_SECRET, INSTITUTION, LINK_HOSTS, PAGE_MEMORY, TIME_ZONE } =
    read.data
  const { SIGN_INS_PER_MINUTE, POSTS_PER_MINUTE, PAGES_PER_MINUTE, TRUSTED_PROXY, SMTP_URL, MAIL_FROM } = read.data
  const publicUrl = new URL(PUBLIC_URL ?? `http://localhost:${PORT}`)
  return {
    port: Number(PORT),
    host: HOST,
    databasePath: resolve(DATABASE_PATH),
    /** An origin: no slash at its end. */
    publicUrl: publicUrl.origin,
    authSecret: AUTH_SECRET,
    institution: INSTITUTION,
    /** The hosts at which links may be looked at in the background; one that begins with a dot stands for all within it. */
    linkHosts: LINK_HOSTS?.split(',').map((host) => host.trim().toLowerCase()) ?? [],
    /** How much of the readers' pages is kept ready to send, in bytes. */
    pageMemory: Number(PAGE_MEMORY) * 1_000_000,
    /** What one address may ask for in a minute. */
    limits: {
      signIns: Number(SIGN_INS_PER_MINUTE),
      posts: Number(POSTS_PER_MINUTE),
      pages: Number(PAGES_PER_MINUTE),
    },
    /** The proxies that are believed about whom they pass on. */
    trustedProxy: TRUSTED_PROXY?.split(',').map((address) => address.trim()) ?? [],
    /** The mail server, with its password if it wants one; undefined where nothing is sent. */
    smtpUrl: SMTP_URL,
    mailFrom: MAIL_FROM ?? `Sixty Seconds <sixty-seconds@${publicUrl.hostname}>`,
    timeZone: TIME_ZONE,
  }
}
