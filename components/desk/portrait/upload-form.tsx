/** Uploads a picture as the draft's portrait, without a script. */
import { Button } from '#components/desk/button.tsx'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import { pictureLimits } from '#lib/rules/picture-limits.ts'
import { DraftFields, type DraftNamed } from './draft-fields.tsx'

export function UploadForm({ draft }: { draft: DraftNamed }) {
  return (
    <form
      method="post"
      encType="multipart/form-data"
      action={`/desk/interviews/${draft.interviewId}/portrait/upload`}
      className="grid gap-3 py-3"
    >
      <DraftFields {...draft} />
      <label htmlFor="upload" className="block font-semibold">
        Picture
      </label>
      <span id="upload-hint" className="text-s0 text-ink-2">
        {`JPEG, PNG or WebP, at most ${pictureLimits.bytes / 1_000_000} MB.`}
      </span>
      <input
        type="file"
        id="upload"
        name={fieldNames.portrait}
        accept="image/jpeg,image/png,image/webp"
        aria-describedby="upload-hint"
        className="max-w-full"
      />
      <p>
        <Button>Upload this picture</Button>
      </p>
    </form>
  )
}
