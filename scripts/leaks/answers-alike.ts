/** Whether an address that names a secret answers as it does with a word that nobody ever wrote, but for that word. */

async function answerWith(address: string, path: string, word: string) {
  const answer = await fetch(`${address}${path}`, { redirect: 'manual' })
  const text = `${answer.status} ${answer.headers.get('location') ?? ''}\n${await answer.text()}`
  return text.replaceAll(new RegExp(word, 'gi'), 'WORD').replaceAll(new RegExp(word.slice(0, -1), 'gi'), 'WOR')
}

type Asked = {
  address: string
  /** Makes the addresses that name a word. */
  names: (word: string) => string[]
  secret: string
  /** What nobody wrote. */
  never: string
}

/** Gives the addresses that tell the two words apart. */
export async function toldApart({ address, names, secret, never }: Asked): Promise<string[]> {
  const told: string[] = []
  const others = names(never)
  for (const [at, path] of names(secret).entries()) {
    const one = await answerWith(address, path, secret)
    const other = await answerWith(address, others[at] ?? '', never)
    if (one !== other) told.push(path)
  }
  return told
}
