/** Settings that no command of this version takes: each is refused with its line, none is offered. A version that takes one deletes its entry. */

import type { Placed } from './config-mistake.ts'

export interface SettingToCome {
  /** As crm-clean.yaml nests it: `privacy.retention`. */
  readonly key: string
  /** It holds settings of its own: each is named by itself. */
  readonly isGroup?: true
  /** Those of the group that are known. */
  readonly known?: readonly string[]
}

export const settingsToCome: readonly SettingToCome[] = [
  { key: 'merge', isGroup: true, known: ['at'] },
  { key: 'review', isGroup: true },
  { key: 'sources' },
  { key: 'run', isGroup: true, known: ['outputs', 'like', 'fail_on'] },
  { key: 'scorecard', isGroup: true },
  { key: 'health' },
  { key: 'rfm' },
  { key: 'lifecycle' },
  { key: 'privacy.retention' },
  { key: 'backups', isGroup: true },
  { key: 'email', isGroup: true },
]

/** A mistake for each of them that the file sets. */
export function unknownYet(contents: unknown, toCome: readonly SettingToCome[]): Placed[] {
  return toCome.flatMap(({ key, isGroup, known = [] }) => {
    const path = key.split('.')
    const found = at(contents, path)
    if (found === undefined) return []
    const names = isGroup === true && isMap(found) ? Object.keys(found).filter((name) => !known.includes(name)) : []
    const paths = names.length === 0 && known.length > 0 ? [] : names.length === 0 ? [path] : names.map((name) => [...path, name])
    return paths.map((own): Placed => {
      const name = own.join('.')
      return { path: own, at: 'key', en: `this version does not know ${name}`, zh: `此版本不支持 ${name}` }
    })
  })
}

/** The contents without them. */
export function withoutToCome(contents: unknown, toCome: readonly SettingToCome[]): unknown {
  if (!isMap(contents)) return contents
  const left = Object.entries(contents).flatMap(([name, value]): [string, unknown][] => {
    const whole = toCome.find(({ key }) => key === name)
    if (whole !== undefined) return isMap(value) && whole.known !== undefined ? [[name, only(value, whole.known)]] : []
    const inside = toCome.flatMap(({ key }) => (key.startsWith(`${name}.`) ? [{ key: key.slice(name.length + 1) }] : []))
    return [[name, inside.length === 0 ? value : withoutToCome(value, inside)]]
  })
  return Object.fromEntries(left)
}

/** Whether a setting, by its name in crm-clean.yaml, is one of them or inside one. */
export const isToCome = (name: string, toCome: readonly SettingToCome[] = settingsToCome) =>
  toCome.some(
    ({ key, known = [] }) =>
      (name === key && known.length === 0) || (name.startsWith(`${key}.`) && !known.some((one) => name === `${key}.${one}`)),
  )

const only = (contents: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(contents).filter(([name]) => names.includes(name)))

const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

function at(contents: unknown, path: readonly string[]): unknown {
  let value = contents
  for (const name of path) value = isMap(value) ? value[name] : undefined
  return value
}
