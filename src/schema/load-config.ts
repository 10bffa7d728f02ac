/** From the text of a crm-clean.yaml to the effective configuration, or to every mistake in it at once. Reads nothing but the text. */

import { type Document, isMap, isScalar, isSeq, type Node, visit } from 'yaml'
import type { Words } from '../words.ts'
import { type Config, type CustomRule, defaultConfig } from './config.ts'
import { crossChecks } from './config-checks.ts'
import { withFields } from './config-fields.ts'
import { type ConfigFile, type CustomInFile, configFile } from './config-file.ts'
import { keysAt } from './config-keys.ts'
import { type ConfigMistake, mistakesOf, type Path, type Placed, pathText } from './config-mistake.ts'
import type { Field, Schema } from './field.ts'
import { idleSettings } from './idle-settings.ts'
import { settingsToCome, unknownYet, withoutToCome } from './settings-to-come.ts'
import { thresholdOf } from './threshold.ts'
import { offsetOf, startOf } from './yaml-place.ts'
import { parsedYaml } from './yaml-text.ts'

export type LoadedConfig = { readonly config: Config } | { readonly mistakes: readonly ConfigMistake[] }

/**
 * @param path the file's name, for `config.path`; nothing is read from it
 * @param toCome settings that are refused because this version does not take them
 */
export async function loadConfig(text: string, path: string, toCome = settingsToCome): Promise<LoadedConfig> {
  const yaml = parsedYaml(text)
  if ('mistakes' in yaml) return yaml
  const { document, lineAt } = yaml
  keepNumbersAsWritten(document)
  const written = contentsOf(document)
  if (written === tooManyAliases) return { mistakes: [{ line: 1, en: 'its aliases (*name) expand too far', zh: '别名（*名称）展开过多' }] }
  const contents = withoutToCome(written, toCome)
  const checked = configFile.safeParse(contents, { reportInput: true })
  const located = (placed: readonly Placed[]) =>
    placed.map(({ en, zh, ...spot }) => ({ line: lineAt(offsetOf(document.contents, spot)), en, zh })).sort((a, b) => a.line - b.line)
  // Wrong shapes first; what they leave whole is checked all the same, so that nobody mends a file twice.
  const shape = checked.success ? [] : mistakesOf(checked.error.issues, keysAt)
  const whole = checked.success ? checked.data : withoutBroken(contents, shape)
  const { schema, mistakes } = withFields(baseSchema(whole), whole.fields ?? {})
  const all = [
    ...unknownYet(written, toCome),
    ...shape,
    ...mistakes,
    ...crossChecks(whole, schema),
    ...idleSettings(whole),
    ...(await customMistakes(whole, schema)),
  ]
  if (all.length > 0) return { mistakes: located(all) }
  return { config: effective(whole, path, schema, linesOf(document.contents, lineAt)) }
}

/** The engine of conditions loads only where there are any. */
async function customMistakes({ custom = [] }: ConfigFile, schema: Schema): Promise<readonly Placed[]> {
  return custom.length === 0
    ? []
    : (await import('./custom-checks.ts')).customChecks(
        custom.map((said) => ({ rule: customRule(said), keys: Object.keys(said) })),
        schema,
      )
}

const tooManyAliases = Symbol('too many aliases')

function contentsOf(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 }) ?? {}
  } catch (error) {
    if (error instanceof ReferenceError) return tooManyAliases
    throw error
  }
}

const baseSchema = (file: ConfigFile): Schema =>
  file.extends === 'none' ? { ...defaultConfig.schemas.customers, fields: [] } : defaultConfig.schemas.customers

// YAML reads 007 as 7 and a long number as a rounded one; where words are wanted they are words as written.
function keepNumbersAsWritten(document: Document.Parsed): void {
  visit(document, {
    Scalar(_, node) {
      const { source, value } = node
      if (typeof value !== 'number' || source === undefined) return
      if (/^[-+]?0\d/.test(source) || !Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)))
        node.value = source
    },
  })
}

/** The top-level parts that have the right shape. */
function withoutBroken(contents: unknown, mistakes: readonly Placed[]): ConfigFile {
  if (typeof contents !== 'object' || contents === null || Array.isArray(contents)) return {}
  const tops = new Set(mistakes.map(({ path }) => pathText(path.slice(0, 1))))
  const broken = new Set(mistakes.map(({ path }) => pathText(path.slice(0, 2))))
  const kept = Object.entries(contents).flatMap(([key, value]: [string, unknown]): [string, unknown][] => {
    if (!tops.has(key)) return [[key, value]]
    if (key === 'fields' && typeof value === 'object' && value !== null && !Array.isArray(value))
      return [[key, Object.fromEntries(Object.entries(value).filter(([name]) => !broken.has(`fields.${name}`)))]]
    // A rule that breaks none stands in for a broken one: the others keep their place, and with it their line.
    if (key === 'custom' && Array.isArray(value))
      return [
        [
          key,
          value.map((rule: unknown, at) =>
            broken.has(`custom[${at}]`) ? { id: `broken-${at}`, when: 'false', assert: 'has(extra["-"])' } : rule,
          ),
        ],
      ]
    return []
  })
  const again = configFile.safeParse(Object.fromEntries(kept))
  return again.success ? again.data : {}
}

/** The line of every key, by its path. */
function linesOf(contents: Node | null, lineAt: (offset: number) => number): Record<string, number> {
  const lines: Record<string, number> = {}
  const walk = (node: unknown, path: Path) => {
    if (isMap(node))
      for (const { key, value } of node.items) {
        const here = [...path, String(isScalar(key) ? key.value : key)]
        lines[pathText(here)] = lineAt(startOf(key))
        walk(value, here)
      }
    else if (isSeq(node))
      node.items.forEach((item, index) => {
        lines[pathText([...path, index])] = lineAt(startOf(item))
        walk(item, [...path, index])
      })
  }
  walk(contents, [])
  return lines
}

function effective(file: ConfigFile, path: string, customers: Schema, lines: Record<string, number>): Config {
  const base = defaultConfig
  const { at: mergeAt, master: mergeMaster, ...merge } = file.merge ?? {}
  return {
    path,
    schemas: inCurrency({ ...base.schemas, customers }, file),
    standard: file.extends === 'none' ? null : (file.extends ?? base.standard),
    country: file.country ?? base.country,
    currency: file.currency ?? base.currency,
    rates: file.rates ?? base.rates,
    numbering: file.numbering ?? base.numbering,
    rules: Object.fromEntries(
      Object.entries(file.rules ?? {}).map(([id, said]) => [
        id,
        typeof said === 'string' ? { severity: said } : { severity: said[0], options: said[1] },
      ]),
    ),
    custom: (file.custom ?? []).map(customRule),
    plugins: file.plugins ?? base.plugins,
    cycles: file.cycles ?? base.cycles,
    match: matching(file.match),
    mergeAt: mergeAt ?? base.mergeAt,
    // "every other field" is what the file means by it: shipped rules hold where it says nothing of the others
    merge: merge['*'] === undefined && mergeMaster === undefined ? { ...base.merge, ...merge } : { '*': base.merge['*']!, ...merge },
    mergeMaster: mergeMaster ?? base.mergeMaster,
    fix: { minConfidence: file.fix?.min_confidence ?? base.fix.minConfidence },
    review: { doubleCheck: file.review?.double_check ?? base.review.doubleCheck, levels: file.review?.levels ?? base.review.levels },
    sources: file.sources ?? base.sources,
    scorecard: scoring(file.scorecard),
    privacy: {
      masks: file.privacy?.masks ?? base.privacy.masks,
      refuse: file.privacy?.refuse ?? base.privacy.refuse,
      retention: file.privacy?.retention ?? base.privacy.retention,
    },
    run: {
      steps: file.run?.steps ?? base.run.steps,
      outputs: file.run?.outputs ?? base.run.outputs,
      like: file.run?.like ?? base.run.like,
      failOn: file.run?.fail_on ?? base.run.failOn,
    },
    backups: { keep: file.backups?.keep ?? base.backups.keep },
    email: file.email === undefined ? null : mailSettings(file.email),
    lines,
  }
}

/** The schemas with the currency that the file gives to amounts, and its rates. */
function inCurrency(schemas: Config['schemas'], { currency, rates }: ConfigFile): Config['schemas'] {
  if (currency === undefined && rates === undefined) return schemas
  const own = { ...(currency === undefined ? {} : { currency }), ...(rates === undefined ? {} : { rates }) }
  const withOwn = (field: Field): Field => (field.type === 'money' ? { ...field, ...own } : field)
  const changed = Object.entries(schemas).map(([kind, schema]) => [kind, { ...schema, fields: schema.fields.map(withOwn) }])
  return Object.fromEntries(changed) as Config['schemas']
}

function matching({ match_at: matchAt, review_at: reviewAt, ...said }: NonNullable<ConfigFile['match']> = {}): Config['match'] {
  const { match } = defaultConfig
  // A threshold that is given alone moves the other one out of its way.
  return {
    ...match,
    ...given(said),
    matchAt: matchAt ?? Math.max(reviewAt ?? 0, match.matchAt),
    reviewAt: reviewAt ?? Math.min(matchAt ?? 1, match.reviewAt),
  }
}

type Given<Shape> = { [Key in keyof Shape]?: Exclude<Shape[Key], undefined> }
const given = <Shape extends object>(shape: Shape | undefined) =>
  Object.fromEntries(Object.entries(shape ?? {}).filter(([, value]) => value !== undefined)) as Given<Shape>

function mailSettings({ host, from, port = 587, ...rest }: NonNullable<ConfigFile['email']>): NonNullable<Config['email']> {
  return { host, from, port, ...given(rest) }
}

function scoring({ weights, targets, critical, grades, caps, title }: NonNullable<ConfigFile['scorecard']> = {}): Config['scorecard'] {
  return {
    weights: weights ?? {},
    targets: given(targets),
    critical: critical ?? [],
    grades: given(grades),
    caps: given(caps) as Config['scorecard']['caps'],
    title: title === undefined ? null : String(title),
  }
}

/** Below what `run` applies by itself: a person looks at what a rule of their own proposes, unless it says otherwise. */
const ownFixConfidence = 0.9

function customRule(said: CustomInFile): CustomRule {
  const { id, require, severity, message, group_by: groupBy, warn_if: warnIf, error_if: errorIf, fix, ...rest } = said
  return {
    id,
    ...given(rest),
    require: listOf(require),
    groupBy: listOf(groupBy),
    // A rule with thresholds is as severe as the worst of them.
    severity: severity ?? (errorIf === undefined && warnIf !== undefined ? 'warning' : 'error'),
    ...(warnIf === undefined ? {} : { warnIf: thresholdOf(warnIf) }),
    ...(errorIf === undefined ? {} : { errorIf: thresholdOf(errorIf) }),
    ...(message === undefined ? {} : { message: bothLanguages(message) }),
    ...(fix === undefined
      ? {}
      : { fix: { confidence: ownFixConfidence, ...(typeof fix === 'string' ? { value: fix } : given(fix)) } as Fix }),
  }
}

type Fix = NonNullable<CustomRule['fix']>
const listOf = (said: string | readonly string[] | undefined): readonly string[] => (typeof said === 'string' ? [said] : (said ?? []))

type Message = NonNullable<NonNullable<ConfigFile['custom']>[number]['message']>
function bothLanguages(message: Message): Words {
  if (typeof message !== 'object') return { en: String(message), zh: String(message) }
  return { en: String(message.en ?? message.zh ?? ''), zh: String(message.zh ?? message.en ?? '') }
}
