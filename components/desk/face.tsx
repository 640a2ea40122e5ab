/** A leader's face beside their name, small and round; initials for somebody without a portrait. */
import { Portrait } from '#components/page/portrait.tsx'

type Props = {
  name: string
  /** The portrait's hash. */
  portrait: string | null
}

export function Face({ name, portrait }: Props) {
  return (
    <div className="w-10">
      <Portrait
        name={name}
        portrait={portrait === null ? null : { hash: portrait, alt: '', place: 'desk' }}
        crop="card"
        sizes="2.5rem"
      />
    </div>
  )
}
