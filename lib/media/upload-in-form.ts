/** Reads the picture out of a posted form. */
import { fieldNames } from '#lib/rules/drafting/field-names.ts'

/**
 * Takes the form's bytes, null where they were too many, and its content type. Gives null for a picture that was too long,
 * no bytes where no file was chosen, and version 0 where none is named.
 */
export async function uploadInForm(body: Buffer<ArrayBuffer> | null, type: string) {
  if (body === null) return { bytes: null, version: 0 }
  const form = await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => new FormData())
  const file = form.get(fieldNames.portrait)
  return {
    bytes: file instanceof File ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0),
    version: Number(form.get(fieldNames.version)) || 0,
  }
}
