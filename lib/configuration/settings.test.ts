import { describe, expect, test } from 'vitest'
import { settings, WrongSettings } from './settings.ts'

const sentences = (env: Record<string, string>) => {
  try {
    settings(env)
    return []
  } catch (error) {
    return error instanceof WrongSettings ? error.message.split('\n') : [error]
  }
}

test('with nothing set, the defaults serve this machine', () => {
  expect(settings({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    databasePath: `${process.cwd()}/.data/sixty-seconds.db`,
    publicUrl: 'http://localhost:3000',
    authSecret: undefined,
    institution: 'University of Aldermere',
    linkHosts: [],
    pageMemory: 128_000_000,
    limits: { signIns: 60, posts: 600, pages: 1200 },
    trustedProxy: [],
    smtpUrl: undefined,
    mailFrom: 'Sixty Seconds <sixty-seconds@localhost>',
    timeZone: 'Europe/London',
  })
})

test('the public address follows the port, until it is set itself', () => {
  expect(settings({ PORT: '8080' }).publicUrl).toBe('http://localhost:8080')
  expect(settings({ PORT: '8080', PUBLIC_URL: 'https://Sixty.Example/' }).publicUrl).toBe('https://sixty.example')
})

test('a blank value is not given', () => {
  expect(settings({ PORT: ' ', INSTITUTION: '', AUTH_SECRET: '' })).toEqual(settings({}))
})

describe('a wrong value gives a sentence that names its variable', () => {
  test.each([
    ['PORT', '80a'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3000.5'],
    ['HOST', 'a b'],
    ['HOST', 'http://x'],
    ['DATABASE_PATH', ':memory:'],
    ['DATABASE_PATH', 'file:x.db'],
    ['DATABASE_PATH', '/var/lib/'],
    ['PUBLIC_URL', 'sixty.example'],
    ['PUBLIC_URL', 'ftp://sixty.example'],
    ['PUBLIC_URL', 'https://sixty.example/desk'],
    ['PUBLIC_URL', 'https://a:b@sixty.example'],
    ['PUBLIC_URL', 'https://sixty.example/?x'],
    ['LINK_HOSTS', 'https://example.org'],
    ['LINK_HOSTS', 'example.org,,'],
    ['PAGE_MEMORY', '64 MB'],
    ['PAGE_MEMORY', '7'],
    ['POSTS_PER_MINUTE', '0'],
    ['PAGES_PER_MINUTE', 'many'],
    ['SIGN_INS_PER_MINUTE', '1.5'],
    ['TRUSTED_PROXY', 'proxy.example'],
    ['TRUSTED_PROXY', '10.0.0.0/33'],
    ['TRUSTED_PROXY', '10.0.0.1,'],
    ['MAIL_FROM', 'nobody'],
    ['MAIL_FROM', 'Nobody <nobody>'],
    ['MAIL_FROM', 'a@example.org, b@example.org'],
    ['TIME_ZONE', 'Mars/Olympus'],
    ['TIME_ZONE', '+01:00'],
  ])('%s=%s', (name, value) => {
    expect(sentences({ [name]: value })).toEqual([
      expect.stringMatching(
        new RegExp(`^${name} must be .+; it is ${JSON.stringify(value).replace(/[+.?]/g, '\\$&')}\\.$`),
      ),
    ])
  })
})

test('proxies are named one by one, or by network', () => {
  expect(settings({ TRUSTED_PROXY: '10.0.0.7, fd00::/8' }).trustedProxy).toEqual(['10.0.0.7', 'fd00::/8'])
})

test('what is wrong is said in one go', () => {
  expect(sentences({ PORT: 'x', TIME_ZONE: 'y' })).toHaveLength(2)
})

test.each(['mail.example.org', 'http://mail.example.org', 'smtp://', 'smtp:secret@mail'])(
  'the mail server %s is none, and is not shown: its password may stand in it',
  (value) => {
    expect(sentences({ SMTP_URL: value })).toEqual([
      'SMTP_URL must be the address of a mail server, such as smtp://mail.example.org:587',
    ])
  },
)

test('mail comes from the public address, until it is said from whom', () => {
  const given = { PUBLIC_URL: 'https://sixty.example:8443', SMTP_URL: 'smtps://ada:secret@mail.example:465' }
  expect(settings(given)).toMatchObject({
    smtpUrl: given.SMTP_URL,
    mailFrom: 'Sixty Seconds <sixty-seconds@sixty.example>',
  })
  expect(settings({ MAIL_FROM: 'desk@sixty.example' }).mailFrom).toBe('desk@sixty.example')
})

test('a secret that is too short is counted and not shown', () => {
  expect(sentences({ AUTH_SECRET: 'hunter2' })).toEqual(['AUTH_SECRET must be at least 32 characters long; it has 7.'])
})
