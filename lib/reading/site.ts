/** The site, as what is read elsewhere names it: the origin that its addresses begin with, and whose it is. */
export type Site = { publicUrl: string; institution: string }
