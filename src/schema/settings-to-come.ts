/** Settings that no command of this version takes: each is refused with its line, none is offered. A version that takes one deletes its entry. */

import type { Placed } from './config-mistake.ts'

export interface SettingToCome {
  /** As crm-clean.yaml nests it: `privacy.retention`. */
  readonly key: string
  /** It holds settings of its own: each is named by itself. */
  readonly isGroup?: true
}

export const settingsToCome: readonly SettingToCome[] = [
  { key: 'health' },
  { key: 'rfm' },
  { key: 'lifecycle' },
  { key: 'privacy.retention' },
  { key: 'backups', isGroup: true },
]

/** A mistake for each of them that the file sets. */
export function unknownYet(contents: unknown, toCome: readonly SettingToCome[]): Placed[] {
  return toCome.flatMap(({ key, isGroup }) => {
    const path = key.split('.')
    const found = at(contents, path)
    if (found === undefined) return []
    const names = isGroup === true && isMap(found) ? Object.keys(found) : []
    const paths = names.length === 0 ? [path] : names.map((name) => [...path, name])
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
    if (toCome.some(({ key }) => key === name)) return []
    const inside = toCome.flatMap(({ key }) => (key.startsWith(`${name}.`) ? [{ key: key.slice(name.length + 1) }] : []))
    return [[name, inside.length === 0 ? value : withoutToCome(value, inside)]]
  })
  return Object.fromEntries(left)
}

/** Whether a setting, by its name in crm-clean.yaml, is one of them or inside one. */
export const isToCome = (name: string, toCome: readonly SettingToCome[] = settingsToCome) =>
  toCome.some(({ key }) => name === key || name.startsWith(`${key}.`))

const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

function at(contents: unknown, path: readonly string[]): unknown {
  let value = contents
  for (const name of path) value = isMap(value) ? value[name] : undefined
  return value
}
