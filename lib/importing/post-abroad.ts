/** The job that French, German, Spanish, Italian or Dutch gives somebody in small words: "… est directrice des bibliothèques de l’université". */
import type { Post } from './titles.ts'

const nouns =
  'direct(?:eur|rice)|président(?:e)?|rect(?:eur|rice)|doyen(?:ne)?|responsable|bibliothécaire|secrétaire|Direktor(?:in)?|Leiter(?:in)?|Präsident(?:in)?|Rektor(?:in)?|Kanzler(?:in)?|Dekan(?:in)?|Geschäftsführer(?:in)?|Bibliothekar(?:in)?|director(?:a)?|rector(?:a)?|president(?:a)?|decan[oa]|gerente|jef[ea]|direttore|direttrice|rettore|rettrice|presidente|preside|responsabile|directeur|rector magnificus|voorzitter|hoofd|decaan'
const isOne = String.raw`\s(?:est|ist|es|è|is)(?:\s(?:seit|depuis|desde|da|sinds)(?:\s\S+){1,4}?)?\s`
/** Somebody is it, or it stands after the name between commas. */
const post = new RegExp(
  String.raw`^(?:${isOne}|,\s)(?:(?:la|le|die|der|el|il|de|het|notre|unser|unsere|nuestra|nuestro|nuova|nuovo|nouvelle|nouveau|neue|neuer|nueva|nuevo)\s){0,2}((?:${nouns})(?=[\s,.])[^,.;:!?]{0,80})`,
  'u',
)
/** Where the job ends and who employs begins. */
const employing =
  /\s(?:de l['’]|de la |du |des |der |des |del |de la |della |dell['’]|van de |van het )(?=(?:université|école|hôpital|musée|ville|institut|Hochschule|Universität|Stadt|Schule|Klinik|Akademie|universidad|hospital|museo|escuela|università|ospedale|scuola|universiteit|hogeschool|school|ziekenhuis)(?!\p{L}))/iu

/** Takes what stands after a name; gives the job in it, or null. The employer is only alluded to ("of the university"). */
export function postAbroad(rest: string): Post | null {
  const title = post.exec(rest)?.[1]?.split(employing, 1)[0]?.trim()
  return title === undefined || title === '' ? null : { jobTitle: title, organisation: null }
}
