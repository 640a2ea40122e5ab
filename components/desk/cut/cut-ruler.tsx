/** Sixty ticks, one a second, and how far the cut reaches. What is too much stands taller than what fits, in brick. */
type Props = { seconds: number }

const ticks = (every: 'long' | 'short') =>
  Array.from({ length: 61 }, (_, at) => at)
    .filter((at) => (at % 10 === 0) === (every === 'long'))
    .map((at) => `M${at} ${every === 'long' ? 1.8 : 3.4}V6`)
    .join('')

export function CutRuler({ seconds }: Props) {
  const over = seconds > 60
  return (
    <div className={over ? 'text-bad' : 'text-accent'}>
      <meter
        min={0}
        max={60}
        value={Math.min(seconds, 60)}
        aria-label="Length of the cut"
        aria-valuetext={`${seconds} of 60 seconds${over ? ', too long' : ''}`}
        className="sr-only"
      />
      <svg
        viewBox={`0 0 ${Math.max(60, seconds)} 6`}
        preserveAspectRatio="none"
        aria-hidden="true"
        className="mt-2 mb-1 h-6 w-full"
      >
        <rect width={Math.min(seconds, 60)} height="1.6" y="4.4" fill="currentColor" />
        {over && <rect x="60" width={seconds - 60} height="6" fill="currentColor" />}
        <path d={`${ticks('long')}${ticks('short')}`} strokeWidth="0.12" className="stroke-edge" />
      </svg>
    </div>
  )
}
