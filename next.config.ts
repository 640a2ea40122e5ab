/** Next's settings; the reasons stand beside them. */
import type { NextConfig } from 'next'

const config: NextConfig = {
  // Late metadata is streamed into the body and moved by a script: without scripts the title would end in <body>.
  htmlLimitedBots: /.*/,
  // Next's own limit answers 500; the front door (server/) has answered 413 long before this one is met.
  experimental: { serverActions: { bodySizeLimit: '16mb' } },
  // `npm test` checks types, tests included; a start must not wait for it, nor fail on a test's type.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  poweredByHeader: false,
}

export default config
