/** Next's settings; the reasons stand beside them. */
import type { NextConfig } from 'next'

const config: NextConfig = {
  // Late metadata is streamed into the body and moved by a script: without scripts the title would end in <body>.
  htmlLimitedBots: /.*/,
  // Next's own limit answers 500; the front door (server/) has answered 413 long before this one is met.
  experimental: { serverActions: { bodySizeLimit: '4mb' } },
  images: { unoptimized: true },
  poweredByHeader: false,
}

export default config
