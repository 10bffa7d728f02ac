/** What a crm-clean.yaml may say: one shape, checked by it, described by it to editors. Data only. */

import { z } from 'zod'
import { dimensions } from '../finding.ts'
import { fieldTypes } from './field.ts'
import { failOnWhat, nightOutputs, nightStepNames } from './night-settings.ts'
import { refusedKinds } from './refused-kind.ts'
import { standardNames } from './standards/standards.ts'
import { combined, criteria, recordCriteria } from './survivorship.ts'
import { thresholdPattern } from './threshold.ts'

const severities = ['off', 'info', 'warning', 'error'] as const

// 001, 2024 and true are words where words are wanted.
const text = z.union([z.string(), z.number(), z.boolean()]).meta({ description: 'Text' })
const words = z.union([text, z.strictObject({ en: text.optional(), zh: text.optional() })])
const share = z.number().min(0).max(1)
const length = z.number().int().min(1)
const duration = z
  .string()
  .regex(/^[1-9]\d*[dwmy]$/)
  .meta({ description: 'Days, weeks, months or years: 90d, 6w, 18m, 3y' })

const currency = z.string().regex(/^[A-Z]{3}$/)

const points = z.number().min(0).max(100)
const grade = z.enum(['A', 'B', 'C', 'D', 'E'])
const limits = z.union([z.literal('off'), z.partialRecord(grade, points)]).optional()
const cap = z.union([z.literal('off'), grade]).optional()

const option = z.union([
  text,
  z.array(text),
  z.null(),
  z.strictObject({
    synonyms: z.array(text).optional().meta({ description: 'Other spellings: a cell is rewritten' }),
    means: z.array(text).optional().meta({ description: 'What other systems call something about the same: counted, never rewritten' }),
    parent: text.optional(),
    code: text.optional().meta({ description: 'What programs read, and customer numbers show' }),
    en: text.optional().meta({ description: 'English label' }),
    zh: text.optional().meta({ description: 'Chinese label' }),
  }),
])

const field = z
  .strictObject({
    label: words.optional().meta({ description: 'Name shown to people: one text, or { en, zh }' }),
    type: z.enum(fieldTypes).optional().meta({ description: 'How its cells are standardised and compared; a new field must have one' }),
    aliases: z.array(text).optional().meta({ description: 'More headers of this field' }),
    required: z.boolean().optional(),
    unique: z.boolean().optional(),
    max_length: length.optional().meta({ description: 'In characters' }),
    min: z.number().optional(),
    max: z.number().optional(),
    values: z
      .union([z.array(text), z.record(z.string(), option)])
      .optional()
      .meta({ description: 'Options: a list, or a map of option to synonyms' }),
    synonyms: z
      .record(z.string(), z.union([text, z.array(text)]))
      .optional()
      .meta({ description: 'More spellings of options, shipped or listed under values: a map of option to them' }),
    code: z.enum(['uscc', 'postcode', 'resident-id']).optional().meta({ description: 'For type code: which' }),
    future: z.boolean().optional().meta({ description: 'The date may lie in the future' }),
    not_before: z.string().optional().meta({ description: 'The date field that this one may not precede' }),
    pattern: z.string().optional().meta({ description: 'Regular expression that the whole value must match' }),
    fill_down: z.boolean().optional().meta({ description: 'An empty cell takes the value above it' }),
    overflow: z.string().optional().meta({ description: 'The field that takes further values of one cell' }),
    remarks: z.string().optional().meta({ description: 'The field that takes words beside the value of a cell' }),
  })
  .meta({ description: 'A field; settings left out stay as shipped' })

const survivorRule = z
  .union([z.enum([...criteria, ...(Object.keys(combined) as (keyof typeof combined)[])]), z.array(z.enum(criteria)).min(1)])
  .meta({ description: 'One criterion, or several in order: each keeps the best of the values left' })

const severity = z.enum(severities)

const threshold = z
  .union([z.number().min(0), z.string().regex(thresholdPattern)])
  .meta({ description: 'A number of records, or a share of those the rule checks: 20, "> 20", 5%, "> 5%"' })

const custom = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
  when: z.string().optional().meta({ description: 'CEL: the rule checks only records where this is true' }),
  assert: z.string().optional().meta({ description: 'CEL: what must be true' }),
  require: z
    .union([z.string(), z.array(z.string()).min(1)])
    .optional()
    .meta({ description: 'Fields that must be filled in' }),
  group_by: z
    .union([z.string(), z.array(z.string()).min(1)])
    .optional()
    .meta({ description: 'Fields whose values make groups; assert is then about a group: count, sum(budget.max), distinct(phone) ...' }),
  warn_if: threshold.optional(),
  error_if: threshold.optional(),
  field: z.string().optional().meta({ description: 'The field a finding points at' }),
  dimension: z.enum(dimensions).optional(),
  severity: z.enum(['info', 'warning', 'error']).optional(),
  message: words.optional().meta({ description: 'What a finding says; {field} takes the cell of a field' }),
  fix: z
    .union([z.string(), z.strictObject({ value: z.string(), confidence: share.optional() })])
    .optional()
    .meta({ description: 'CEL: the value to write instead; null empties the cell' }),
})

export const configFile = z
  .strictObject({
    extends: z
      .enum([...standardNames, 'none'])
      .optional()
      .meta({
        description: 'The shipped schema that every sheet is held to (default: chosen by its headers), or none: only the fields named here',
      }),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional()
      .meta({ description: 'Country of phone numbers without a country code: CN, US, DE' }),
    currency: currency.optional().meta({ description: 'Currency of amounts without a mark, ISO 4217: CNY (default), USD, EUR' }),
    rates: z
      .record(currency, z.number().positive())
      .optional()
      .meta({ description: 'What one unit of another currency is worth in yours; only conditions and rules on amounts use it' }),
    numbering: z.string().optional().meta({ description: 'Template of new customer numbers: C{yyyy}{mm}{seq:3}' }),
    fields: z
      .record(z.string(), z.union([z.literal('off'), field]))
      .optional()
      .meta({ description: 'Fields changed, added, or off' }),
    rules: z
      .record(z.string(), z.union([severity, z.tuple([severity, z.record(z.string(), z.unknown())])]))
      .optional()
      .meta({ description: 'off, info, warning, error; or [severity, options]' }),
    custom: z.array(custom).optional().meta({ description: 'Rules of your own, as conditions over fields' }),
    plugins: z.array(z.string()).optional().meta({ description: 'Rules of your own, as code; loaded only when trusted' }),
    cycles: z.record(z.string(), duration).optional().meta({ description: 'How long a record may go without an update, by customer type' }),
    match: z
      .strictObject({
        match_at: share.optional(),
        review_at: share.optional(),
        unit: z.enum(['auto', 'person', 'company']).optional().meta({ description: 'What a row stands for; auto: told by the columns' }),
        household: z.enum(['apart', 'together']).optional().meta({ description: 'together: people of one home are one customer' }),
        use: z.array(z.string()).optional().meta({ description: 'Columns that count although they tell of the record: [owner]' }),
      })
      .optional(),
    merge: z
      .object({
        at: share.optional().meta({ description: 'Probability from which a pair is certain enough to be merged by itself' }),
        master: z
          .union([z.enum(recordCriteria), z.array(z.enum(recordCriteria)).min(1)])
          .optional()
          .meta({ description: 'Chooses the record whose values all survive, but for fields named here' }),
      })
      .catchall(survivorRule)
      .optional()
      .meta({ description: 'Which value survives a merge, by field; "*" is every other' }),
    fix: z.strictObject({ min_confidence: share.optional() }).optional(),
    review: z.strictObject({ double_check: z.array(z.string()).optional(), levels: z.number().int().min(2).max(3).optional() }).optional(),
    sources: z.record(z.string(), z.number()).optional().meta({ description: 'Trust in a source; higher wins' }),
    scorecard: z
      .strictObject({
        weights: z
          .record(z.string(), z.number().min(0))
          .optional()
          .meta({ description: 'How much a dimension counts, or a rule within its dimension; 1 unless set, 0: shown and not scored' }),
        targets: z
          .partialRecord(z.enum(['overall', ...dimensions]), points)
          .optional()
          .meta({ description: 'Scores to be reached' }),
        critical: z.array(z.string()).optional().meta({ description: 'Rules that cap the grade while they find anything' }),
        grades: z
          .strictObject({ A: points.optional(), B: points.optional(), C: points.optional(), D: points.optional() })
          .optional()
          .meta({ description: 'The least score of each grade: 95, 90, 80, 60; E is the rest' }),
        caps: z
          .strictObject({
            clean_rows: limits.meta({
              description: 'Percent of records without an error below which a grade is the best: { C: 80, D: 50 }',
            }),
            redundant: limits.meta({ description: 'Percent of redundant records above which a grade is the best: { C: 10, D: 25 }' }),
            missing_column: cap.meta({ description: 'The best grade where a required column is missing: C' }),
            critical: cap.meta({ description: 'The best grade while a critical rule finds something: B' }),
          })
          .optional()
          .meta({ description: 'What holds a grade down, whatever the score; off takes a cap away' }),
        title: text.optional().meta({ description: 'The company or the data, as the report is headed' }),
      })
      .optional(),
    privacy: z
      .strictObject({
        masks: z.enum(['strict', 'gbt35273', 'gbt45574']).optional(),
        refuse: z.array(z.enum(refusedKinds)).optional().meta({ description: 'Kinds of data that are never stored' }),
        retention: z.record(z.string(), duration).optional().meta({ description: 'How long records are kept, by customer type' }),
      })
      .optional(),
    run: z
      .strictObject({
        steps: z
          .array(z.enum(nightStepNames))
          .min(1)
          .optional()
          .meta({ description: 'What run does, always in this order; all of it unless told otherwise' }),
        outputs: z.array(z.enum(nightOutputs)).min(1).optional().meta({ description: 'Files of the folder of results' }),
        like: z
          .string()
          .min(1)
          .optional()
          .meta({ description: 'Write records like the sheet of: auto (the only source), off, or a source' }),
        fail_on: z.enum(failOnWhat).optional().meta({ description: 'End with 1 on new errors and quarantine (new), on any, or never' }),
      })
      .optional(),
    backups: z.strictObject({ keep: length.optional() }).optional(),
    email: z
      .strictObject({
        host: z.string().min(1).meta({ description: 'Name of the server: smtp.example.com' }),
        port: z.number().int().min(1).max(65535).optional().meta({ description: '587 unless said otherwise' }),
        from: z.string().min(1).meta({ description: 'Address of the sender' }),
        user: z.string().min(1).optional().meta({ description: 'Who logs in; the sender unless said otherwise' }),
        secure: z
          .boolean()
          .optional()
          .meta({ description: 'TLS from the first byte (usual on 465); else it is begun where the server offers it' }),
      })
      .optional()
      .meta({ description: 'Mail server that reports are sent through; the password comes from CRM_CLEAN_SMTP_PASSWORD' }),
  })
  .meta({ title: 'crm-clean.yaml', description: 'Configuration of crm-clean' })

export type ConfigFile = z.infer<typeof configFile>
export type FieldInFile = z.infer<typeof field>
export type CustomInFile = z.infer<typeof custom>
