/**
 * npm run account -- EMAIL --name NAME --role ROLE    adds somebody, or gives them another name, role and password;
 *                                                     the password is read from the standard input, one line.
 * npm run account -- EMAIL --disable                  takes the right to sign in away.
 */
import { parseArgs } from 'node:util'
import { account, disableAccount, keepAccount } from '#lib/accounts/keep-account.ts'
import { migratedDatabase } from '#lib/installation/migrated-database.ts'
import { askPassword } from './ask-password.ts'
import { end } from './end.ts'

const usage = 'Say who: npm run account -- EMAIL --name NAME --role ROLE, or EMAIL --disable.'

function given() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { name: { type: 'string' }, role: { type: 'string' }, disable: { type: 'boolean' } },
    })
  } catch {
    return end(usage)
  }
}

const { values, positionals } = given()
const [email = '', ...more] = positionals
if (email === '' || more.length > 0) end(usage)
if (values.disable) {
  if (!disableAccount({ db: migratedDatabase(), now: new Date() }, email.toLowerCase()))
    end(`Nobody has the address ${email}.`)
  console.log(`${email} can no longer sign in.`)
} else {
  const password = await askPassword({ keys: process.stdin, screen: process.stderr })
  const read = account.safeParse({ name: '', role: '', ...values, email, password })
  if (!read.success) end(`${read.error.issues.map(({ message }) => message).join('. ')}.`)
  await keepAccount({ db: migratedDatabase() }, read.data)
  console.log(`${read.data.email} can sign in as ${read.data.role}.`)
}
