/** One crop of a picture as it comes out, drawn by the same rule by which it will be cut. */
import { type PortraitCrop, pictureAddress } from '#lib/rules/portrait-file.ts'
import { type FocalPoint, frameOf, type PictureSize } from '#lib/rules/portrait-frame.ts'

const looks: Record<PortraitCrop, { called: string; shape: string }> = {
  page: { called: 'On its page', shape: 'w-24' },
  card: { called: 'Beside a name', shape: 'w-14 rounded-full' },
  share: { called: 'Where its link is shared', shape: 'w-40' },
}

type Props = { hash: string; picture: PictureSize; focus: FocalPoint; crop: PortraitCrop }

export function CropShown({ hash, picture, focus, crop }: Props) {
  const { left, top, width, height } = frameOf(picture, focus, crop)
  const { called, shape } = looks[crop]
  return (
    <figure>
      <svg
        viewBox={`${left} ${top} ${width} ${height}`}
        aria-hidden="true"
        className={`block overflow-hidden bg-sunk ${shape}`}
      >
        <image href={pictureAddress(hash)} width={picture.width} height={picture.height} />
      </svg>
      <figcaption className="mt-1 text-s0 text-ink-2">{called}</figcaption>
    </figure>
  )
}
