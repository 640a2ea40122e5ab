/** An answer, node by node: the one switch by which rich text becomes elements, for readers and at the desk. No HTML is stored, and none is taken. */
import { Fragment, type ReactNode } from 'react'
import type { Block, RichText as Document, ListItem, Mark, Text } from '#lib/rules/rich-text/document.ts'

export function RichText({ document }: { document: Document }) {
  return <div className="rich">{document.content.map(block)}</div>
}

/** Nodes have no names and never move while they are shown: their place is their key. */
function block(node: Block | ListItem, place: number): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return <p key={place}>{node.content.map(text)}</p>
    case 'bulletList':
      return <ul key={place}>{node.content.map(block)}</ul>
    case 'orderedList':
      return <ol key={place}>{node.content.map(block)}</ol>
    case 'listItem':
      return <li key={place}>{node.content.map(block)}</li>
    case 'quotation':
      return (
        <blockquote key={place}>
          {node.content.map(block)}
          {node.attrs.source && <footer>{node.attrs.source}</footer>}
        </blockquote>
      )
  }
}

/** The first mark is the outermost, so a text is dressed from the last to the first. */
function text({ text, marks = [] }: Text, place: number): ReactNode {
  return <Fragment key={place}>{marks.reduceRight<ReactNode>(dressed, text)}</Fragment>
}

function dressed(inside: ReactNode, mark: Mark): ReactNode {
  switch (mark.type) {
    case 'link':
      return <a href={mark.attrs.href}>{inside}</a>
    case 'strong':
      return <strong>{inside}</strong>
    case 'emphasis':
      return <em>{inside}</em>
  }
}
