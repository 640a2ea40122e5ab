/** Takes a picture as it comes, and answers with the portrait that was made of it. Given up by the browser, it is given up here. */
import { uploadPortrait } from '#lib/editorial/upload-portrait.ts'
import { readUpload } from '#lib/media/read-upload.ts'
import { pictureLimits } from '#lib/rules/picture-limits.ts'
import { answerJson } from './answer-json.ts'

export const dynamic = 'force-dynamic'

export function POST({ body, signal }: Request) {
  return answerJson(async (desk) => {
    const bytes = await readUpload(body, pictureLimits.bytes)
    return uploadPortrait(desk, { bytes, signal })
  })
}
