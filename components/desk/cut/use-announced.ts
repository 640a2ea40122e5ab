/** What is announced once a value has come to rest: not at each key, and not when the page is opened. */
import { useEffect, useRef, useState } from 'react'

/** A pause this long, in milliseconds, is a pause: people type a letter about every 200. */
const rest = 900

export function useAnnounced(sentence: string): string {
  const [said, setSaid] = useState('')
  const last = useRef(sentence)
  useEffect(() => {
    if (sentence === last.current) return
    const timer = setTimeout(() => {
      last.current = sentence
      setSaid(sentence)
    }, rest)
    return () => clearTimeout(timer)
  }, [sentence])
  return said
}
