/** What a button of the form asks for beside saving, as the one word that a submit button can carry. */
import { z } from 'zod'
import { exchangeId, exchangeKinds } from '#lib/rules/content/content.ts'

const line = z.coerce.number().int().min(0)

/** Where a left-over line can go: a field's name, or the beginning of a new exchange. */
export const newExchangeTarget = 'new-exchange'

const stepSchema = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('moveUp'), of: exchangeId }),
  z.object({ verb: z.literal('moveDown'), of: exchangeId }),
  z.object({ verb: z.literal('remove'), of: exchangeId }),
  z.object({ verb: z.literal('removeLink'), of: exchangeId }),
  z.object({ verb: z.literal('add'), of: z.enum(exchangeKinds) }),
  z.object({ verb: z.literal('addLink') }),
  z.object({ verb: z.literal('removePortrait') }),
  z.object({ verb: z.literal('place'), of: line }),
  z.object({ verb: z.literal('letGo'), of: line }),
  z.object({ verb: z.literal('letAllGo') }),
  z.object({ verb: z.literal('confirmCut'), of: exchangeId }),
  z.object({ verb: z.literal('takeOutCut'), of: exchangeId }),
  z.object({ verb: z.literal('useCut') }),
  z.object({ verb: z.literal('putBack') }),
])
export type EditStep = z.infer<typeof stepSchema>

/** The value of a submit button: "moveUp k3f9x2". */
export function stepValue(step: EditStep): string {
  return 'of' in step ? `${step.verb} ${step.of}` : step.verb
}

/** Takes what a submit button sent. Gives the step, or null when the button asked for something else (save, submit). */
export function readStep(value: string): EditStep | null {
  const [verb, of] = value.split(' ')
  return stepSchema.safeParse({ verb, of }).data ?? null
}
