/** Loads the plug-ins of a configuration: code with all rights of the user, so only what the user has said is trusted. */

import { register } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { pluginRules } from '../../check/plugin-rules.ts'
import type { Rule } from '../../check/rule.ts'
import { fault } from '../../errors.ts'
import type { Config } from '../../schema/config.ts'
import { problemOf, type Words } from '../../words.ts'
import { type PluginPlace, placeOf } from './place.ts'
import { trust, trusted } from './trust.ts'

export interface PluginTrust {
  /** Trust what the configuration names, for this run. */
  readonly allowPlugins: boolean
  /** Trust it as it is now, from now on. */
  readonly trustPlugins: boolean
}

export interface PluginRule {
  readonly rule: Rule
  /** The file it comes from. */
  readonly entry: string
}

/** Throws PLUGIN_NOT_FOUND, PLUGIN_UNTRUSTED, PLUGIN_FAILED or PLUGIN_SHAPE; nothing is loaded before all are trusted. */
export async function loadPlugins(config: Config, said: PluginTrust): Promise<readonly PluginRule[]> {
  const folder = path.dirname(path.resolve(config.path ?? '.'))
  const places = config.plugins.map((named, at) => {
    const place = placed(named, folder)
    if (place === null) throw fault('PLUGIN_NOT_FOUND', { plugin: named, place: `${config.path}:${config.lines[`plugins[${at}]`] ?? 1}` })
    return place
  })
  // A broken trust file is told even to who needs none: it will be needed without the flag.
  const known = trusted()
  const strange = places.filter(({ root, digest }) => known[root] !== digest)
  if (strange.length > 0 && said.trustPlugins) trust(Object.fromEntries(strange.map(({ root, digest }) => [root, digest])))
  else if (strange.length > 0 && !said.allowPlugins) {
    const changed = strange.filter(({ root }) => known[root] !== undefined)
    const names = (some: readonly PluginPlace[]) => some.map(({ root }) => root).join(', ')
    if (changed.length > 0) throw fault('PLUGIN_CHANGED', { plugins: names(changed) })
    throw fault('PLUGIN_UNTRUSTED', { plugins: names(strange) })
  }
  ownByName()
  const loaded = await Promise.all(places.map(loadOne))
  return loaded.flat()
}

/** Throws PLUGIN_FAILED for a package whose package.json is none, and files that cannot be read. */
function placed(named: string, folder: string): PluginPlace | null {
  try {
    return placeOf(named, folder)
  } catch (cause) {
    throw fault('PLUGIN_FAILED', { plugin: named, problem: problemOf(cause) }, cause)
  }
}

async function loadOne({ entry, digest }: PluginPlace): Promise<readonly PluginRule[]> {
  let module: { readonly default?: unknown }
  try {
    module = (await import(pathToFileURL(entry).href)) as { readonly default?: unknown }
  } catch (cause) {
    throw fault('PLUGIN_FAILED', { plugin: entry, problem: whyNotLoaded(cause) }, cause)
  }
  const given = pluginRules(module.default, digest)
  if ('problem' in given) throw fault('PLUGIN_SHAPE', { plugin: entry, problem: given.problem })
  return given.rules.map((rule) => ({ rule, entry }))
}

function whyNotLoaded(cause: unknown): string | Words {
  if ((cause as NodeJS.ErrnoException | undefined)?.code !== 'ERR_UNKNOWN_FILE_EXTENSION') return problemOf(cause)
  const ending = path.extname(String((cause as Error).message).replace(/^.*for /, ''))
  return {
    en: `this version of Node.js cannot load ${ending === '' ? 'such' : ending} files; build it to .js`,
    zh: `当前版本的 Node.js 无法加载${ending === '' ? '此类' : ` ${ending} `}文件，请先构建为 .js`,
  }
}

let registered = false

function ownByName(): void {
  if (registered) return
  registered = true
  const here = new URL('../../', import.meta.url)
  const own = { 'crm-clean': new URL('index.js', here).href, 'crm-clean/testing': new URL('testing.js', here).href }
  register(new URL('./hooks.js', import.meta.url), { data: own })
}
