/** The ways from an interview on the desk: to the decision that waits, and to what readers see. */
import type { Standing, Verb } from '#lib/rules/workflow.ts'
import { LinkButton } from './link-button.tsx'

type Props = { interview: Standing & { slug: string }; steps: readonly Verb[]; address: string }

export function WaysIn({ interview, steps, address }: Props) {
  const decides = steps.includes('approve') || steps.includes('sendBack')
  return (
    <>
      {interview.live && <LinkButton href={`/interviews/${interview.slug}`}>See it as readers do</LinkButton>}
      {interview.state === 'submitted' && (
        <LinkButton look={decides ? 'main' : 'plain'} href={`${address}/review`}>
          {decides ? 'Review' : 'See what was sent'}
        </LinkButton>
      )}
    </>
  )
}
