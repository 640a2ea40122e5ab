/** Where the desk goes once a portrait was placed: back to its page, which says so and shows the crops. */
export function portraitPlaced({ interview, portrait }: { interview: number; portrait: string }) {
  return `/desk/interviews/${interview}/portrait?done=${portrait === '' ? 'noPortrait' : 'portrait'}`
}
