/** What a shell can complete, as plain data: commands, their options, and the values that options and arguments take. */

import type { z as Zod } from 'zod'
import type { Language } from '../../errors.ts'
import type { CommandSpec } from '../command.ts'
import { globalFlags, globalOptions } from '../globals.ts'
import type { OptionSpec } from '../option.ts'
import { refusedOptions } from '../sometimes.ts'
import { formatsOf } from './formats-of.ts'

/** The values of an option or an argument: a list, the paths of files or folders, any text, or none (it is a switch). */
export type Values = readonly string[] | 'file' | 'folder' | 'text' | 'none'

export interface CompletedOption {
  /** `--output`, and `-o` where there is a short one. */
  readonly names: readonly string[]
  readonly about: string
  readonly values: Values
  readonly repeatable: boolean
}

export interface CompletedCommand {
  readonly name: string
  readonly about: string
  /** Its own first, then those of every command that it takes. */
  readonly options: readonly CompletedOption[]
  readonly argument: Values
}

/** Values that neither a flag's check nor its text tells: rules by id, shells, kinds of results. */
export interface KnownValues {
  readonly rules: readonly string[]
  readonly shells: readonly string[]
}

/** The table of all commands, in the order of help. */
export function completionTable(
  commands: readonly CommandSpec[],
  z: typeof Zod,
  language: Language,
  known: KnownValues,
): CompletedCommand[] {
  const everywhere = checksOf(z, globalFlags(z))
  return commands.map((spec) => {
    const own = checksOf(z, spec.flags(z))
    const formats = formatsOf[spec.name] ?? []
    const one = (option: OptionSpec, checks: Checks) => completed(option, checks, language, { ...known, formats })
    const taken = globalOptions.filter(({ flags }) => !refusedOptions(spec).some((name) => flags.split(/[ ,]+/).includes(name)))
    return {
      name: spec.name,
      about: spec.summary[language],
      options: [
        ...spec.options.map((option) => one(option, own)),
        ...taken.map((option) => one(option, everywhere)),
        { names: ['-h', '--help'], about: '', values: 'none', repeatable: false },
      ],
      argument: argumentOf(spec, known),
    }
  })
}

type Checks = Readonly<Record<string, Zod.ZodType>>

function checksOf(z: typeof Zod, flags: Zod.ZodType): Checks {
  return flags instanceof z.ZodObject ? (flags.shape as Checks) : {}
}

function completed(
  { flags, does, repeatable = false }: OptionSpec,
  checks: Checks,
  language: Language,
  { formats, rules }: KnownValues & { readonly formats: readonly string[] },
): CompletedOption {
  const names = flags.split(/[ ,]+/).filter((word) => word.startsWith('-'))
  const long = names.at(-1)!
  const placeholder = /<([^>]+)>/.exec(flags)?.[1]
  const values = (): Values => {
    if (placeholder === undefined) return 'none'
    if (long === '--format') return formats
    if (long === '--rule') return rules
    const listed = choicesOf(checks[camel(long)])
    return listed ?? pathOf(placeholder)
  }
  return { names, about: does[language], values: values(), repeatable }
}

/** The values that a flag's check lists, under whatever default it stands. */
function choicesOf(check: unknown): readonly string[] | undefined {
  const { options, def } = (check ?? {}) as { options?: readonly unknown[]; def?: { innerType?: unknown; element?: unknown } }
  if (options?.every((option) => typeof option === 'string')) return options
  const inner = def?.innerType ?? def?.element
  return inner === undefined ? undefined : choicesOf(inner)
}

function argumentOf({ name, args }: CommandSpec, { rules, shells }: KnownValues): Values {
  if (args === undefined) return 'none'
  if (name === 'completion') return shells
  if (name === 'explain') return rules
  return pathOf(/[<[]([^\]>]+)[\]>]/.exec(args)?.[1] ?? '')
}

/** By the name of a placeholder: `<file>`, `<sheet...>`, `[folder]`. */
function pathOf(placeholder: string): Values {
  if (/\b(?:folder)\b/.test(placeholder)) return 'folder'
  return /\b(?:file|sheet|csv|xlsx|path)\b/.test(placeholder) ? 'file' : 'text'
}

const camel = (long: string) => long.replace(/^--(?:no-)?/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
