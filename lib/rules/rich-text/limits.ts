/** How much one rich text may hold. The form, the schema and the import all read their numbers here. */
export const richTextLimits = {
  /** Characters of text in one document: about 16,000 English words. */
  characters: 100_000,
  /** Blocks, list items and stretches of equally marked text in one document. */
  nodes: 2_000,
  /** Lists within lists. */
  listDepth: 3,
  /** Characters of one link's address. */
  address: 2_000,
  /** Characters of a quotation's source. */
  source: 200,
} as const
