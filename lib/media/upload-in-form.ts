/** Reads the picture out of a posted form. */
import { fieldNames } from '#lib/rules/drafting/field-names.ts'

/** Takes the form's bytes and its content type. No bytes where no file was chosen, and version 0 where none is named. */
export async function uploadInForm(body: Buffer<ArrayBuffer>, type: string) {
  const form = await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => new FormData())
  const file = form.get(fieldNames.portrait)
  return {
    bytes: file instanceof File ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0),
    version: Number(form.get(fieldNames.version)) || 0,
  }
}
