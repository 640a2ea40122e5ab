/** Next, as the part of this server that draws pages. */
import type { Server } from 'node:http'

type Setup = { dev: boolean; host: string; port: number; httpServer: Server }

/** Gives Next ready to draw, and how to close it. */
export async function nextApp({ dev, host, port, httpServer }: Setup) {
  Object.assign(process.env, {
    // React chooses its build by this, when it is first loaded.
    NODE_ENV: dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    // After an action that redirects, Next fetches the new page from itself; else it would call at PUBLIC_URL, through whatever stands before us.
    __NEXT_PRIVATE_ORIGIN: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
  })
  const { default: next } = await import('next')
  const app = next({ dev, hostname: host, port, httpServer, dir: process.cwd() })
  await app.prepare()
  return { draw: app.getRequestHandler(), close: () => app.close() }
}
