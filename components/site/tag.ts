/** A tag is a topic or a region, where it does not matter which. As a page shows it: without a slug while nothing under it has been published. */
export type Tag = { name: string; slug: string | null }
