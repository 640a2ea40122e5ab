/**
 * The whole picture with the point that every crop keeps: moved with the pointer in the picture, or with the arrow keys on
 * two sliders, which is what a screen reader finds. Beside it the crops, as they come out.
 */
import type { PointerEvent } from 'react'
import { type PortraitCrop, pictureAddress } from '#lib/rules/portrait-file.ts'
import { type FocalPoint, focusRange, type PictureSize } from '#lib/rules/portrait-frame.ts'
import { CropShown } from './crop-shown.tsx'
import { FocusSlider } from './focus-slider.tsx'

type Props = {
  /** The portrait's hash. */
  hash: string
  picture: PictureSize
  focus: FocalPoint
  /** Without it the point is shown and cannot be moved. */
  onFocus: ((focus: FocalPoint) => void) | undefined
}

const crops: readonly PortraitCrop[] = ['page', 'card', 'share']

const thousandth = (at: number, from: number, size: number) =>
  Math.min(Math.max(Math.round(((at - from) / size) * focusRange.most), focusRange.least), focusRange.most)

export function FocalPointField({ hash, picture, focus, onFocus }: Props) {
  const { width, height } = picture
  const x = (width * focus.x) / focusRange.most
  const y = (height * focus.y) / focusRange.most
  const ring = Math.max(width, height) / 28

  function point(event: PointerEvent<SVGSVGElement>) {
    const box = event.currentTarget.getBoundingClientRect()
    onFocus?.({ x: thousandth(event.clientX, box.left, box.width), y: thousandth(event.clientY, box.top, box.height) })
  }

  return (
    <div className="grid gap-4 md:grid-cols-[12rem_minmax(0,1fr)]">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label="The whole picture, with its focal point"
        className={`block w-full max-w-48 self-start bg-sunk ${onFocus ? 'cursor-crosshair touch-none' : ''}`}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          point(event)
        }}
        onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && point(event)}
      >
        <image href={pictureAddress(hash)} width={width} height={height} />
        <circle
          cx={x}
          cy={y}
          r={ring}
          className="fill-none stroke-[6] stroke-paper [vector-effect:non-scaling-stroke]"
        />
        <circle cx={x} cy={y} r={ring} className="fill-none stroke-[2] stroke-ink [vector-effect:non-scaling-stroke]" />
      </svg>
      <div className="grid content-start gap-4">
        <ul className="flex flex-wrap items-end gap-4">
          {crops.map((crop) => (
            <li key={crop}>
              <CropShown hash={hash} picture={picture} focus={focus} crop={crop} />
            </li>
          ))}
        </ul>
        {onFocus && (
          <fieldset className="grid gap-2 sm:grid-cols-2">
            <legend className="font-semibold">Focal point</legend>
            <p className="text-s0 text-ink-2 sm:col-span-2">
              Every crop keeps this point: the eyes, mostly. Click in the picture, or move it here with the arrow keys.
            </p>
            <FocusSlider way="across" value={focus.x} onValue={(value) => onFocus({ ...focus, x: value })} />
            <FocusSlider way="down" value={focus.y} onValue={(value) => onFocus({ ...focus, y: value })} />
          </fieldset>
        )}
      </div>
    </div>
  )
}
