/** What the API finds: the thing, its new address, or a problem in words. */
type ApiProblem = { status: 400 | 404; detail: string }
export type ApiAnswer<Thing> = { found: Thing } | { movedTo: string } | { problem: ApiProblem }

/** The same sentence for what nobody may know of as for what never was. */
export const noSuch = (thing: string) => ({
  problem: { status: 404, detail: `There is no ${thing} with this slug that can be read.` } as const,
})

export const unknownIn = (parameter: string, thing: string) => ({
  problem: { status: 400, detail: `Change ${parameter}: there is no ${thing} with this slug.` } as const,
})

export const badCursor = {
  problem: { status: 400, detail: 'Change after: take the address in “next” of the page before as it is.' } as const,
}
