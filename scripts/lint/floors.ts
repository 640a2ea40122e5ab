/** The floors of the house: which files may not import what. Imports go down only, and there is no list of exceptions. */

interface Floor {
  /** The files on this floor, as globs. Where two floors name a file, the later one (the smaller room) is meant. */
  files: string[]
  /** What they may not import, as import paths; "!" gives back. */
  never: string[]
  why: string
}

const above = ['#app/**', '#components/**', '#server/**', '#scripts/**', '#e2e/**']
const framework = ['next', 'next/**', 'react', 'react-dom', 'react/**']
const signIn = ['next-auth', 'next-auth/**']
const everyRoom = ['../**']
/** Who commands is told everything that it needs. */
const belowCommands = [...everyRoom, ...above, ...signIn, ...framework, '#lib/accounts/**', '#lib/database.ts']
/** Markup sees the rules, and nothing that reads or acts. */
const belowMarkup = [
  ...everyRoom,
  ...signIn,
  '#app/**',
  '#server/**',
  '#scripts/**',
  '#db/**',
  '#lib/**',
  '!#lib/rules/**',
  'node:*',
]

export const floors: Floor[] = [
  {
    files: ['app/**', 'components/**', 'db/**', 'e2e/**', 'lib/**', 'scripts/**', 'server/**'],
    never: everyRoom,
    why: 'Another folder is named from the top (#lib/…), so that a line says which room it reaches into.',
  },
  {
    files: ['lib/**'],
    never: [...everyRoom, ...above, ...signIn, 'react', 'react-dom', 'react/**'],
    why: 'lib knows nothing of pages, markup or the front door, and only lib/accounts knows who signs in.',
  },
  {
    files: ['lib/accounts/**'],
    never: [...everyRoom, ...above, 'react', 'react-dom', 'react/**', '#lib/editorial/**', '#lib/reading/**'],
    why: 'Accounts say who is acting; what is acted upon is not their business.',
  },
  {
    files: [
      'lib/editorial/**',
      'lib/people/**',
      'lib/importing/**',
      'lib/media/**',
      'lib/questions/**',
      'lib/glossary/**',
      'lib/links/**',
      'lib/magazine/**',
      'lib/printing/**',
      'lib/cards/**',
      'lib/counting/**',
      'lib/comments/**',
      'lib/mail/**',
      'lib/presence/**',
    ],
    never: belowCommands,
    why: 'A command gets the database, the person and the clock as arguments, and knows no framework.',
  },
  {
    // Their tests bring an interview to where it is needed by the editors' own commands.
    files: ['lib/people/**', 'lib/questions/**', 'lib/glossary/**', 'lib/links/**', 'lib/mail/**', '!**/*.test.ts'],
    never: [...belowCommands, '#lib/editorial/**'],
    why: 'The editors’ room asks for people, questions, the glossary, links and mail; none of them asks back.',
  },
  {
    files: ['lib/reading/**'],
    never: [
      ...everyRoom,
      ...above,
      ...signIn,
      ...framework,
      '#lib/editorial/**',
      '#lib/accounts/**',
      '#lib/people/**',
      '#lib/comments/**',
      '#lib/mail/**',
      '#db/schema/accounts.ts',
      '#db/schema/colleagues.ts',
      '#db/schema/comments.ts',
      '#db/schema/desk-events.ts',
      '#db/schema/drafts.ts',
      '#db/schema/events.ts',
      '#db/schema/outbox.ts',
      '#db/schema/revisions.ts',
    ],
    why: 'Readers are shown publications: a query that cannot name a draft cannot leak one.',
  },
  {
    files: ['lib/rules/**'],
    never: [
      ...everyRoom,
      ...above,
      ...signIn,
      ...framework,
      '#db/**',
      '#lib/**',
      '!#lib/rules/**',
      'node:*',
      'drizzle-orm',
      'drizzle-orm/**',
    ],
    why: 'Rules are pure: they import rules and nothing of the world.',
  },
  {
    files: ['db/**'],
    never: [...everyRoom, ...above, ...signIn, ...framework, '#lib/**', '!#lib/rules/**'],
    why: 'The database knows the rules’ words, and nothing that uses it.',
  },
  {
    files: ['components/**'],
    never: belowMarkup,
    why: 'Markup has no database, no session and no rules of its own.',
  },
  {
    files: ['components/site/**', 'components/page/**'],
    never: [...belowMarkup, '#components/desk/**'],
    why: 'The readers’ side carries nothing of the desk.',
  },
  {
    files: ['app/**'],
    never: [
      ...everyRoom,
      ...signIn,
      '#server/**',
      '#scripts/**',
      '#db/**',
      'drizzle-orm',
      'drizzle-orm/**',
      'better-sqlite3',
    ],
    why: 'A page asks lib; only lib speaks to the database.',
  },
  {
    files: ['app/(site)/**'],
    never: [
      ...everyRoom,
      ...signIn,
      '#server/**',
      '#scripts/**',
      '#db/**',
      'drizzle-orm',
      'drizzle-orm/**',
      'better-sqlite3',
      '#lib/editorial/**',
      '#components/desk/**',
    ],
    why: 'Readers’ pages read what is published, and nothing of the desk.',
  },
  {
    files: ['server/**', 'scripts/**'],
    never: [
      ...everyRoom,
      ...signIn,
      '#app/**',
      '#components/**',
      '#db/**',
      'drizzle-orm',
      'drizzle-orm/**',
      'better-sqlite3',
    ],
    why: 'The front door and the scripts ask lib; only lib speaks to the database.',
  },
  {
    files: ['e2e/**'],
    never: [...everyRoom, '#app/**', '#components/**', '#lib/**', '#server/**', '#db/**', '!#db/cast/**'],
    why: 'A story knows what a person can know: the screen, and the cast.',
  },
]
