/** Options of every command that only some have a use for. */

import type { z as Zod } from 'zod'
import type { Works } from './effects.ts'
import type { globalFlags } from './globals.ts'

/**
 * Options that not every command has a use for, by name: a command takes them or refuses them, none is ignored. `-o` of a command whose files
 * are its arguments, say.
 */
export const sometimes = {
  format: ['--format'],
  output: ['--output'],
  force: ['--force'],
  reveal: ['--reveal'],
  dryRun: ['--dry-run'],
  plugins: ['--allow-plugins', '--trust-plugins'],
} as const
export type Sometimes = keyof typeof sometimes

/** The first option given that the command has no use for; null where it takes all. */
export function uselessOption(takes: readonly Sometimes[], given: Zod.infer<ReturnType<typeof globalFlags>>): string | null {
  const { format, output, force, reveal, dryRun, allowPlugins, trustPlugins } = given
  const used: Record<Sometimes, boolean> = {
    format: format.length > 0,
    output: output !== undefined,
    force,
    reveal,
    dryRun,
    plugins: allowPlugins || trustPlugins,
  }
  const name = (Object.keys(sometimes) as Sometimes[]).find((one) => used[one] && !takes.includes(one))
  if (name === undefined) return null
  return name === 'plugins' && !allowPlugins ? sometimes.plugins[1] : sometimes[name][0]
}

/** The options of every command that do nothing with this one, whatever it is asked for: help, completion and reference leave them out. */
export function refusedOptions({ takes, works }: { readonly takes: readonly Sometimes[]; readonly works: Works }): string[] {
  const useless = (Object.keys(sometimes) as Sometimes[]).flatMap((name): string[] => (takes.includes(name) ? [] : [...sometimes[name]]))
  if (works.configured === false) useless.push('--config')
  if (works.on === 'sheets' || works.on === 'neither') return [...useless, '--store', '--key-file', '--reason']
  return works.reason === undefined ? [...useless, '--reason'] : useless
}
