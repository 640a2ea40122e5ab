/** An issue as it is printed: all that its pages need, so that whoever prints it asks nothing. */
import type { IssueNamed } from '#lib/rules/issue-named.ts'
import type { RichText } from '#lib/rules/rich-text/document.ts'

/** A picture as it is kept for the page (WebP, 4:5), and what it shows; '' where it is decorative. */
export type PrintedPortrait = { bytes: Uint8Array; alt: string; credit: string }

export interface PrintedPiece {
  /** Where it is read online, with the host. */
  address: string
  headline: string
  standfirst: string
  leader: string
  jobTitle: string
  /** "Asked by Ilse Tanager. Published on 3 February 2026." */
  byline: string
  portrait: PrintedPortrait | null
  exchanges: readonly { wording: string; answer: RichText }[]
  links: readonly { label: string; url: string }[]
}

export interface PrintedIssue extends IssueNamed {
  institution: string
  /** Where it is read online, with the host. */
  address: string
  /** When it was published: the same issue is the same bytes whenever it is printed. */
  publishedAt: Date
  note: RichText
  cover: { leader: string; portrait: PrintedPortrait } | null
  pieces: readonly PrintedPiece[]
}
