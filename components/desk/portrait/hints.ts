/** What is said under the fields about a portrait, in the draft's form and on the page without scripts. */
export const altHint = 'What somebody who cannot see it should know: “Tobias Okello at a loading bay, arms folded”'
export const creditHint = 'Whose picture it is, as they want to be named. Shown under the portrait'
