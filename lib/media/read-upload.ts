/** Reads what is being uploaded, up to a limit. */

/** How much beyond the limit is read to be thrown away: a browser shows no answer to what it could not finish sending. */
const patience = 2

/** Takes the body and the limit in bytes. Gives the bytes, or null where there are more. */
export async function readUpload(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<Buffer<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body ?? []) {
    bytes += chunk.length
    if (bytes <= limit) chunks.push(chunk)
    if (bytes > limit * patience) return null // leaving the loop ends the stream
  }
  return bytes <= limit ? Buffer.concat(chunks) : null
}
