/** The JSON documents that commands print, by name: what other programs may lean on. Each shape stands beside the code that makes the document. */

import { z } from 'zod'
import { modelShape } from '../match/model/shape.ts'
import { configFile } from '../schema/config-file.ts'
import { isToCome } from '../schema/settings-to-come.ts'
import { configDocument } from './commands/config.ts'
import { recordExplanation, ruleExplanation } from './commands/explain.ts'
import { profileDocument } from './commands/profile.ts'
import { removeDocument } from './commands/remove.ts'
import { rulesDocument } from './commands/rules.ts'
import { runsDocument } from './commands/runs.ts'
import { cardDocument } from './commands/show.ts'
import { splitDocument } from './commands/split.ts'
import { undoNightDocument } from './commands/undo.ts'
import { dedupeDocument } from './dedupe-output.ts'
import { digestDocument } from './digest-document.ts'
import { editDocument } from './edit-output.ts'
import { fixDocument } from './fix-output.ts'
import { checkDocument } from './formats/json.ts'
import { historyDocument } from './history-output.ts'
import { importDocument } from './import-document.ts'
import { mergeDocument } from './merge-output.ts'
import { nightDocument } from './night-output.ts'
import { pairExplanation } from './pair-text.ts'
import { reportDocument } from './report-document.ts'
import { restandardiseDocument } from './restandardise-output.ts'
import { answeredDocument } from './review/answer-questions.ts'
import { assignedDocument } from './review/assign.ts'
import { questionsDocument } from './review/list-questions.ts'
import { questionBookDocument } from './review/question-workbook.ts'
import { decidedDocument, reviewDocument } from './review/review-document.ts'
import { setDocument, valuesDocument } from './review/review-values.ts'
import { bookDocument } from './review/review-workbook.ts'
import { sampleDocument } from './review/sample-workbook.ts'
import { valuesBookDocument } from './review/values-workbook.ts'
import { undoDocument } from './undo-output.ts'

/** `schemaVersion` comes first in every document, as `jsonText` writes it. */
const versioned = <Shape extends z.ZodRawShape>({ shape }: z.ZodObject<Shape>) => z.looseObject({ schemaVersion: z.literal(1), ...shape })

export const documents = {
  import: versioned(importDocument(z)),
  check: versioned(checkDocument(z)),
  fix: versioned(fixDocument(z)),
  /** Of a run, or of a night. */
  undo: z.union([versioned(undoDocument(z)), versioned(undoNightDocument(z))]),
  edit: versioned(editDocument(z)),
  add: versioned(editDocument(z)),
  remove: versioned(removeDocument(z)),
  merge: versioned(mergeDocument(z)),
  restandardise: versioned(restandardiseDocument(z)),
  split: versioned(splitDocument(z)),
  dedupe: versioned(dedupeDocument(z, modelShape)),
  /** What waits, or what was decided. */
  review: z.union([
    versioned(reviewDocument(z)),
    versioned(valuesDocument(z)),
    versioned(valuesBookDocument(z)),
    versioned(setDocument(z)),
    versioned(bookDocument(z)),
    versioned(sampleDocument(z)),
    versioned(assignedDocument(z)),
    versioned(questionsDocument(z)),
    versioned(questionBookDocument(z)),
    versioned(answeredDocument(z)),
    versioned(decidedDocument(z)),
  ]),
  profile: versioned(profileDocument(z)),
  runs: versioned(runsDocument(z)),
  run: versioned(nightDocument(z)),
  /** A scorecard, or a brief. */
  report: z.union([versioned(reportDocument(z)), versioned(digestDocument(z))]),
  rules: versioned(rulesDocument(z)),
  show: versioned(cardDocument(z)),
  history: versioned(historyDocument(z)),
  /** Of a rule, or of a pair. */
  explain: z.union([versioned(ruleExplanation(z)), versioned(pairExplanation(z)), versioned(recordExplanation(z))]),
  config: versioned(configDocument(z)),
}

/** What this version does not take is not offered to editors. */
function withoutUnknown(schema: object): object {
  const inside = (one: Record<string, unknown>, place: string): Record<string, unknown> => {
    const properties = Object.entries((one.properties ?? {}) as Record<string, Record<string, unknown>>)
    if (properties.length === 0) return one
    const kept = properties.filter(([name]) => !isToCome(place + name)).map(([name, value]) => [name, inside(value, `${place}${name}.`)])
    const isOpen = one.additionalProperties !== undefined && !isToCome(`${place}*`)
    return { ...one, properties: Object.fromEntries(kept), ...(isOpen ? {} : { additionalProperties: false }) }
  }
  return inside(schema as Record<string, unknown>, '')
}

/** The text of every shipped JSON Schema, by file name. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  const shapes = {
    'crm-clean': withoutUnknown(z.toJSONSchema(configFile, { io: 'input' }) as object),
    model: { ...z.toJSONSchema(modelShape, { io: 'input' }), title: 'crm-clean dedupe --model' },
    ...Object.fromEntries(
      Object.entries(documents).map(([name, shape]) => [name, { ...z.toJSONSchema(shape), title: `crm-clean ${name} --format json` }]),
    ),
  }
  return Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [`${name}.schema.json`, `${JSON.stringify(shape, null, 2)}\n`]))
}
