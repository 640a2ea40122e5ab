/** What the page says of itself to machines. It is data: no browser runs it. */

/** No text can end the element, or begin a comment in it: `<` is written as JSON may write it. */
const asScriptText = (said: unknown) => JSON.stringify(said).replaceAll('<', '\\u003c')

export function JsonLd({ of }: { of: { '@type': string } }) {
  return <script type="application/ld+json">{asScriptText(of)}</script>
}
