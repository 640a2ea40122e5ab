/** A topic or a region as a page shows it; without a slug while nothing under it has been published. */
export type Tag = { name: string; slug: string | null }
