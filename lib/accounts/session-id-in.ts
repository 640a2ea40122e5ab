/** Reads the session's id out of a token that has been opened. */
import { z } from 'zod'

const token = z.object({ sessionId: z.string() })

/** Takes a token's content, whatever it is. Gives the id, or undefined where there is none. */
export const sessionIdIn = (content: unknown): string | undefined => token.safeParse(content).data?.sessionId
