/** The page that says no, made without Next: a sentence, and the way on. */
import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { Answer, Asked } from './guard/rule.ts'

const style = `:root{color-scheme:light dark}body{max-width:36rem;margin:15vh auto;padding:0 1.25rem;font:1.125rem/1.5 system-ui,sans-serif}`
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; frame-ancestors 'none'`

const page = (sentence: string) => `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Sixty Seconds: not done</title>
<style>${style}</style>
<h1>That did not work</h1>
<p>${sentence}</p>
<p><a href="/">To the front page</a></p>
</html>
`

/** Answers with the refusal. A script (React, sending an action) is answered in plain text, which it passes on to its page. */
export function refuse(asked: Asked, response: ServerResponse, { status, sentence, retryAfter }: Answer) {
  const forScript = asked.headers['next-action'] !== undefined
  const body = forScript ? sentence : page(sentence)
  response.writeHead(status, {
    'Content-Type': `text/${forScript ? 'plain' : 'html'}; charset=utf-8`,
    'Content-Length': Buffer.byteLength(body),
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-store',
    ...(status === 405 && { Allow: 'GET, HEAD, POST' }),
    ...(retryAfter !== undefined && { 'Retry-After': retryAfter }),
    // What is left of a body that nobody reads to its end must not be taken for the next request.
    ...((status === 413 || status === 408 || status === 429) && { Connection: 'close' }),
  })
  response.end(asked.method === 'HEAD' ? undefined : body)
}
