/** Who entered, checked and approved values, as a card tells it. */

import type { z as Zod } from 'zod'
import type { Masker } from '../check/mask/masker.ts'
import { stepWords } from '../jobs/approve/step-words.ts'
import type { SignedField } from '../jobs/show/signed-fields.ts'
import { localTime } from '../schema/local-day.ts'
import type { Call } from './command.ts'
import { type DocumentOf, partsOf } from './document.ts'
import { optionsShown } from './options-shown.ts'
import { printable } from './terminal.ts'

export const signedParts = (z: typeof Zod) => {
  const { open, text, time } = partsOf(z)
  const steps = z.array(
    open({ step: z.enum(['entered', 'checked', 'approved', 'sent-back']), operator: z.string(), at: time, reason: text }),
  )
  /** Fields that several people must agree to: who has, and what waits for others; `sentBack`: the last word, where it was no. */
  const waits = open({ value: text, steps }).nullable()
  const sentBack = open({ value: text, operator: z.string(), at: time, reason: text }).nullable()
  return { approvals: z.array(open({ field: z.string(), label: z.string(), steps, waits, sentBack })) }
}

const signedShape = (z: typeof Zod) => partsOf(z).open(signedParts(z))
export type SignedDocument = DocumentOf<typeof signedShape>

/** @param masker null: values as they are @param forPeople options by their labels; programs read them as they are stored */
export function signedDocument(
  { language }: Call,
  signed: readonly SignedField[],
  masker: Masker | null,
  forPeople: boolean,
): SignedDocument {
  return {
    approvals: signed.map(({ field, steps, waits, sentBack }) => {
      const written = forPeople ? optionsShown(field, language) : (value: string) => value
      const shown = (value: string | null) => (value === null ? null : (masker?.cell(written(value), field) ?? written(value)))
      const told = (all: SignedField['steps']) => all.map(({ step, operator, at, reason }) => ({ step, operator, at, reason }))
      return {
        field: field.name,
        label: field.label[language],
        steps: told(steps),
        waits: waits === null ? null : { value: shown(waits.value), steps: told(waits.steps) },
        sentBack:
          sentBack === null
            ? null
            : { value: shown(sentBack.value), operator: sentBack.operator, at: sentBack.at, reason: sentBack.reason },
      }
    }),
  }
}

/** `联系电话  录入 张三 2026-11-30 16:00，批准 李四 2026-11-30 17:00`; then what waits, and what was sent back. */
export function signedLines({ language, say, globals }: Call, { approvals }: SignedDocument): string[][] {
  const comma = language === 'zh' ? '，' : ', '
  const step = ({ step: name, operator, at }: SignedDocument['approvals'][number]['steps'][number]) =>
    `${stepWords[name][language]} ${printable(operator)} ${localTime(at, globals.now)}`
  return approvals.flatMap(({ label, steps, waits, sentBack }) => [
    [`  ${printable(label)}`, steps.map(step).join(comma)],
    ...(waits === null ? [] : [['', say('cardWaits', { value: printable(waits.value ?? ''), steps: waits.steps.map(step).join(comma) })]]),
    ...(sentBack === null
      ? []
      : [
          [
            '',
            `${say('cardSentBack', { value: printable(sentBack.value ?? ''), operator: printable(sentBack.operator) })}${sentBack.reason === null ? '' : `${language === 'zh' ? '：' : ': '}${printable(sentBack.reason)}`}`,
          ],
        ]),
  ])
}
