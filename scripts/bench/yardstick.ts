/** The yardstick, a process of its own: bare node:http that answers one body from memory. Takes the body's path, its type and its encoding. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [path = '', type = '', encoding = ''] = process.argv.slice(2)
const body = readFileSync(path)
const headers = {
  'content-type': type,
  'content-length': body.byteLength,
  ...(encoding && { 'content-encoding': encoding }),
}
const server = createServer((_request, response) => {
  response.writeHead(200, headers)
  response.end(body)
})
server.listen(0, '127.0.0.1', () => process.send?.(server.address()))
