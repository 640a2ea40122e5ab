/** Ends a command that cannot go on: one clear line, exit status 1. */
export function end(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
