/** The document around every page: language, title, the first font. Each side has its own style sheet (readers.css, desk.css). */
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { configuration } from '#lib/configuration.ts'

// A page that reads SQLite synchronously, with no params or cookies, is else frozen at build: withdrawing would have no effect.
export const dynamic = 'force-dynamic'

export function generateMetadata(): Metadata {
  const { institution, publicUrl } = configuration()
  return {
    metadataBase: new URL(publicUrl),
    title: { default: `Sixty Seconds, ${institution}`, template: '%s – Sixty Seconds' },
    // An intranet's pages: a telephone number in an answer is the leader's words, not a button.
    formatDetection: { telephone: false, email: false, address: false },
  }
}

export const viewport: Viewport = { colorScheme: 'light dark' }

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <head>
        {/* The words come first: without this the text cut is found only after the style sheet. */}
        <link rel="preload" href="/fonts/text.woff2?07877ceb" as="font" type="font/woff2" crossOrigin="anonymous" />
      </head>
      <body>{children}</body>
    </html>
  )
}
