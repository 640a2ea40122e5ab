/** A text as it was pasted: the importer can be wrong, the text stays. */
import { Panel } from '#components/desk/panel.tsx'

export function PastedText({ text }: { text: string }) {
  return (
    <Panel title="As it was pasted">
      <details>
        <summary className="py-2 text-accent">Read the whole text, unchanged</summary>
        <p className="font-text text-s2 whitespace-pre-wrap">{text}</p>
      </details>
    </Panel>
  )
}
