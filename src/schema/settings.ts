/** A configuration as a flat list: each setting by its name in crm-clean.yaml, its value, and the line that set it. */

import type { Config, CustomRule } from './config.ts'
import { defaultConfig } from './config.ts'
import type { Field } from './field.ts'
import { usualOutputs } from './night-settings.ts'
import { isToCome } from './settings-to-come.ts'
import { thresholdText } from './threshold.ts'

export interface Setting {
  readonly key: string
  readonly value: unknown
  /** null: a default. */
  readonly line: number | null
}

/** @param severities of the shipped rules, by id */
export function settingsOf(config: Config, severities: Readonly<Record<string, string>>): Setting[] {
  const one = (key: string, value: unknown): Setting => ({ key, value, line: config.lines[key] ?? null })
  const each = (key: string, values: object) => Object.entries(values).map(([name, value]) => one(`${key}.${name}`, value))
  const { match, scorecard, privacy, review } = config
  const gone = defaultConfig.schemas.customers.fields.filter(
    ({ name }) => !config.schemas.customers.fields.some((field) => field.name === name),
  )
  const all = [
    one('country', config.country),
    one('currency', config.currency),
    ...each('rates', config.rates),
    one('numbering', config.numbering),
    ...config.schemas.customers.fields.map((field) => one(`fields.${field.name}`, saidOf(field))),
    ...gone.map(({ name }) => one(`fields.${name}`, 'off')),
    ...each('rules', { ...severities, ...Object.fromEntries(Object.entries(config.rules).map(([id, said]) => [id, ruleSaid(said)])) }),
    ...config.custom.map((rule, index) => ({ ...one(`custom[${index}]`, customSaid(rule)), key: `custom.${rule.id}` })),
    one('plugins', config.plugins),
    ...each('cycles', config.cycles),
    one('match.match_at', match.matchAt),
    one('match.review_at', match.reviewAt),
    one('match.unit', match.unit),
    one('match.household', match.household),
    one('match.use', match.use),
    one('merge.at', config.mergeAt),
    ...(config.mergeMaster === null ? [] : [one('merge.master', config.mergeMaster)]),
    ...each('merge', config.merge),
    one('fix.min_confidence', config.fix.minConfidence),
    one('review.double_check', review.doubleCheck),
    one('review.levels', review.levels),
    ...each('sources', config.sources),
    ...each('scorecard.weights', scorecard.weights),
    ...each('scorecard.targets', scorecard.targets),
    one('scorecard.critical', scorecard.critical),
    ...each('scorecard.grades', scorecard.grades),
    ...each('scorecard.caps', scorecard.caps),
    one('scorecard.title', scorecard.title),
    one('privacy.masks', privacy.masks),
    one('privacy.refuse', privacy.refuse),
    ...each('privacy.retention', privacy.retention),
    one('run.steps', config.run.steps),
    one('run.outputs', config.run.outputs ?? usualOutputs),
    one('run.like', config.run.like),
    one('run.fail_on', config.run.failOn),
    one('backups.keep', config.backups.keep),
    ...each('email', config.email ?? {}),
  ]
  return all.filter(({ key }) => !isToCome(key))
}

const ruleSaid = ({ severity, options }: Config['rules'][string]) => (options === undefined ? severity : [severity, options])

/** A custom rule as crm-clean.yaml writes it; its id is the setting's name. */
function customSaid({ when, assert, require, groupBy, warnIf, errorIf, field, dimension, severity, message, fix }: CustomRule): object {
  const thresholds = warnIf !== undefined || errorIf !== undefined
  const said = {
    when,
    group_by: groupBy.length === 0 ? undefined : groupBy,
    assert,
    require: require.length === 0 ? undefined : require,
    warn_if: warnIf && thresholdText(warnIf),
    error_if: errorIf && thresholdText(errorIf),
    severity: thresholds ? undefined : severity,
    field,
    dimension,
    message,
    fix,
  }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
}

/** A field as crm-clean.yaml writes it, without its many headers. */
function saidOf(field: Field): object {
  const { type, label, required, unique, maxLength, min, max, choices, code, future, notBefore, pattern, fillDown, overflow, remarks } =
    field
  const said = {
    label,
    type,
    required: required || undefined,
    unique,
    max_length: maxLength,
    min,
    max,
    values: choices?.map(({ value }) => value),
    code,
    future,
    not_before: notBefore,
    pattern,
    fill_down: fillDown,
    overflow,
    remarks,
  }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
}
