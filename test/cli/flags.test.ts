import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { commands } from '../../src/cli/commands/index.ts'
import { globalFlags, globalOptions } from '../../src/cli/globals.ts'
import type { OptionSpec } from '../../src/cli/option.ts'
import { refusedOptions, type Sometimes, sometimes, uselessOption } from '../../src/cli/sometimes.ts'
import { draftConfig } from '../../src/schema/config-draft.ts'
import { configFile } from '../../src/schema/config-file.ts'
import { customerSchema } from '../../src/schema/customer.ts'
import { loadConfig } from '../../src/schema/load-config.ts'
import { settingsOf } from '../../src/schema/settings.ts'
import { isToCome, settingsToCome } from '../../src/schema/settings-to-come.ts'
import { newFolder } from '../support/cli-folder.ts'
import { runCli } from '../support/run-cli.ts'

/** The name a flag's value goes by: `--min-confidence <p>` is minConfidence, `--no-check` is check. */
const nameOf = ({ flags }: OptionSpec) =>
  /--(?:no-)?([\w-]+)/.exec(flags)![1]!.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

const keysOf = (shape: unknown) => Object.keys((shape as z.ZodObject).shape).sort()

test.each(commands.map((spec) => [spec.name, spec] as const))('%s takes what its help names, and nothing else', (_, { options, flags }) => {
  expect(options.map(nameOf).sort()).toEqual(keysOf(flags(z)))
})

test('so do the options of every command', () => {
  expect(globalOptions.map(nameOf).sort()).toEqual(keysOf(globalFlags(z)))
  for (const option of Object.values(sometimes).flat()) expect(globalOptions.map(({ flags }) => flags).join()).toContain(option)
})

test.each([
  ['\u200bLi\u00ad \u3000Ming\ufeff', 'Li Ming'],
  ['李四\u2060', '李四'],
  ['\u200b\u3164 ', null],
])('the operator %j is kept as %j', (operator, kept) => {
  const read = globalFlags(z).safeParse({ operator })
  expect(read.success ? read.data.operator : null).toBe(kept)
})

const given: Readonly<Record<Sometimes, object>> = {
  format: { format: ['json'] },
  output: { output: 'x' },
  force: { force: true },
  reveal: { reveal: true },
  dryRun: { dryRun: true },
  plugins: { trustPlugins: true },
}
const names = Object.keys(sometimes) as Sometimes[]

test.each(commands.map((spec) => [spec.name, spec] as const))(
  '%s refuses what it has no use for, and says so in docs/cli.md',
  (name, { takes, works }) => {
    const refused = names.filter((one) => uselessOption(takes, globalFlags(z).parse(given[one])) !== null)
    expect(refused).toEqual(names.filter((one) => !takes.includes(one)))
    expect(takes, 'a plan or a refusal').toContain('dryRun')
    const docs = readFileSync(fileURLToPath(new URL('../../docs/cli.md', import.meta.url)), 'utf8')
    const section = new RegExp(`\\n## ${name}\\b.*?(?=\\n## )`, 's').exec(docs)![0]
    const told = /Refuses (.*)\./.exec(section)?.[1]?.match(/--[\w-]+/g) ?? []
    expect(told).toEqual(refusedOptions({ takes, works }))
  },
)

test('a refusal names the option and what to do', async () => {
  const cwd = newFolder({})
  for (const [args, words] of [
    [['runs', '--reveal'], '--reveal does nothing with "runs". Leave it out'],
    [['export', 'a.csv', '-o', 'b.csv'], '--output does nothing with "export"'],
    [['rules', '--format', 'text', '--format', 'json'], '--format'],
  ] as const) {
    const { code, stderr } = await runCli([...args], { cwd })
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)])
  }
})

/** Every setting that the shipped contract names, each with a value. */
const everySetting = `country: CN
currency: CNY
rates: { USD: 7.1 }
numbering: 'C{yyyy}{mm}{seq:3}'
fields: { vip: { label: VIP, type: text } }
rules: { phone-shared: warning }
custom: [{ id: a, require: [phone] }]
plugins: [./a.js]
cycles: { 成交: 90d }
match: { match_at: 0.5, review_at: 0.1, unit: auto, household: apart, use: [] }
merge: { at: 0.99, name: longest }
fix: { min_confidence: 0.95 }
review: { double_check: [phone], levels: 2 }
sources: { 官网: 3 }
run: { steps: [import, export], outputs: [customers.csv], like: auto, fail_on: new }
scorecard: { weights: { completeness: 3 }, targets: { overall: 95 }, critical: [unique-key], grades: { A: 95 }, caps: {}, title: x }
health: {}
rfm: {}
lifecycle: {}
privacy: { masks: strict, refuse: [bank_card], retention: { 流失: 3y } }
backups: { keep: 7 }
email: { host: smtp.example.com, from: crm@example.com }
`

test('every setting works or is refused with its line', async () => {
  const loaded = await loadConfig(everySetting, 'a.yaml')
  const refused =
    'mistakes' in loaded ? loaded.mistakes.map(({ line, en }) => `${line} ${en.replace('this version does not know ', '')}`) : []
  expect(refused).toEqual(['17 health', '18 rfm', '19 lifecycle', '20 privacy.retention', '21 backups.keep'])
  const kept = everySetting
    .split('\n')
    .filter((line) => !/^(merge|review|sources|run|health|rfm|lifecycle|backups|email):/.test(line))
    .join('\n')
    .replace(', unit: auto, household: apart, use: []', '')
    .replace(', retention: { 流失: 3y }', '')
  const whole = await loadConfig(kept, 'a.yaml')
  if (!('config' in whole)) throw new Error(JSON.stringify(whole.mistakes))
  const set = settingsOf(whole.config, {}).flatMap(({ key, line }) => (line === null ? [] : [key]))
  expect(set).toEqual([
    'country',
    'currency',
    'rates.USD',
    'numbering',
    'fields.vip',
    'rules.phone-shared',
    'custom.a',
    'plugins',
    'cycles.成交',
    'match.match_at',
    'match.review_at',
    'fix.min_confidence',
    'scorecard.weights.completeness',
    'scorecard.targets.overall',
    'scorecard.critical',
    'scorecard.grades.A',
    'scorecard.title',
    'privacy.masks',
    'privacy.refuse',
  ])
})

test('what is refused is offered nowhere: not by init, not to editors, not by config', () => {
  for (const language of ['en', 'zh'] as const) {
    const keys = draftConfig(customerSchema, [], { language, schemaPlace: 'x' }).match(/(?<=^#?)[a-z]+(?=:)/gm) ?? []
    expect(keys.filter((key) => isToCome(key))).toEqual([])
    expect(keys).toContain('match')
  }
  const schema = JSON.parse(readFileSync(fileURLToPath(new URL('../../schemas/crm-clean.schema.json', import.meta.url)), 'utf8')) as {
    properties: Record<string, { properties?: object }>
  }
  const offered = Object.entries(schema.properties).flatMap(([name, { properties = {} }]) => [
    name,
    ...Object.keys(properties).map((key) => `${name}.${key}`),
  ])
  expect(offered.filter((key) => isToCome(key))).toEqual([])
  // What the program will know one day is in its shape: an entry of the table is all that holds it back.
  expect(settingsToCome.filter(({ key }) => key in configFile.shape).map(({ key }) => key)).toEqual(['backups'])
})
