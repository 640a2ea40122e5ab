/** For an address that shows nothing: an old one leads to the new one for good, any other is not there. */
import { notFound, permanentRedirect } from 'next/navigation'

/** Takes where such pages lie, and the slug that this one has now; null where it never had another. */
export function gone(place: '/divisions' | '/leaders', to: string | null): never {
  return to === null ? notFound() : permanentRedirect(`${place}/${to}`)
}
