/** Settings that could never do anything: currencies that there are not, outputs of a step that is left out, agreement about no field. */

import { placed } from './config-checks.ts'
import type { ConfigFile } from './config-file.ts'
import { type Placed, unknownName } from './config-mistake.ts'
import { stepOfOutput } from './night-settings.ts'

export function idleSettings(file: ConfigFile): Placed[] {
  return [...currencies(file), ...agreement(file), ...options(file), ...outputs(file), ...sender(file)]
}

function currencies({ currency, rates = {} }: ConfigFile): Placed[] {
  const said = [...(currency === undefined ? [] : [{ code: currency, path: ['currency'], at: 'value' as const }])]
  if (said.length === 0 && Object.keys(rates).length === 0) return []
  const known: readonly string[] = Intl.supportedValuesOf('currency')
  const all = [...said, ...Object.keys(rates).map((code) => ({ code, path: ['rates', code], at: 'key' as const }))]
  return all
    .filter(({ code }) => !known.includes(code))
    .map(({ code, path, at }) => placed(path, unknownName({ en: 'currency', zh: '币种' }, code, known), at))
}

function agreement({ review }: ConfigFile): Placed[] {
  const { levels, double_check: fields = [] } = review ?? {}
  if (levels === undefined || fields.length > 0) return []
  return [
    placed(['review', 'levels'], {
      en: 'says how many must agree, but double_check names no field: add double_check: [phone], say',
      zh: '规定须几人同意，但 double_check 未列出字段，例如加上 double_check: [phone]',
    }),
  ]
}

function options({ fields = {} }: ConfigFile): Placed[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const values = typeof field === 'object' ? field?.values : undefined
    if (values === undefined || Object.keys(values).length > 0) return []
    return [placed(['fields', name, 'values'], { en: 'needs at least one option', zh: '至少须有一个选项' })]
  })
}

function outputs({ run }: ConfigFile): Placed[] {
  const { steps, outputs: wanted = [] } = run ?? {}
  if (steps === undefined) return []
  return wanted.flatMap((name, at) => {
    const step = stepOfOutput(name)
    if (steps.includes(step)) return []
    const said = {
      en: `${name} is written by the step ${step}, which steps leaves out`,
      zh: `${name} 由步骤 ${step} 写出，但 steps 中没有这一步`,
    }
    return [placed(['run', 'outputs', at], said)]
  })
}

function sender({ email }: ConfigFile): Placed[] {
  if (email === undefined || /[^\s@<>]+@[^\s@<>]+/.test(email.from)) return []
  return [placed(['email', 'from'], { en: `"${email.from}" has no e-mail address`, zh: `“${email.from}”中没有电子邮箱地址` })]
}
