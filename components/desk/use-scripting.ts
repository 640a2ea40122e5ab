/** Whether this page has come alive: false in the HTML that is sent, and for ever where there is no JavaScript. */
import { useSyncExternalStore } from 'react'

const never = () => () => {}

export function useScripting(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
