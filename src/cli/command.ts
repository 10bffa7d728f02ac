/** The shape of a command: a table of options and one function. Each command is one file; what it needs is loaded when it runs. */

import type { z as Zod } from 'zod'
import type { Language } from '../errors.ts'
import type { Words } from '../words.ts'
import { expects } from './expectation.ts'
import type { Globals } from './globals.ts'
import type { Say } from './messages.ts'
import type { OptionSpec } from './option.ts'
import type { Terminal } from './terminal.ts'

export interface CommandSpec<Flags = unknown> {
  readonly name: string
  /** As commander writes it: `<sheet...>`, `[sheet...]`, `<record>`. */
  readonly args?: string
  readonly summary: Words
  /** Runnable examples; help opens with them. */
  readonly examples: readonly { readonly run: string; readonly does: Words }[]
  readonly options: readonly OptionSpec[]
  /** The flags as values; checked before anything is opened. zod is handed in, so that help does not load it. */
  readonly flags: (z: typeof Zod) => Zod.ZodType<Flags>
  /** Gives the exit code. */
  readonly run: (call: Call<Flags>) => Promise<number>
}

/** One call of a command. */
export interface Call<Flags = unknown> {
  readonly args: readonly string[]
  /** Those of `args` that name sheets: inputs, which no output may replace. */
  readonly sheets: readonly string[]
  readonly flags: Flags
  readonly globals: Globals
  readonly language: Language
  readonly say: Say
  readonly terminal: Terminal
  readonly clock: () => Date
  /** Set off by Ctrl-C, once the job has asked to end in order. */
  readonly signal: AbortSignal
  /** Said by a job that must take back what it began before it may stop; without it Ctrl-C stops the program at once. */
  readonly endInOrder: () => void
}

/** Keeps the types of flags and run together. */
export function defineCommand<Flags>(spec: CommandSpec<Flags>): CommandSpec {
  return spec as CommandSpec
}

/** Reading flags, the same wherever sheets are read. */
export const sheetOptions: readonly OptionSpec[] = [
  { flags: '--encoding <name>', does: { en: 'encoding of the text, such as gb18030', zh: '指定文本编码，如 gb18030' } },
  { flags: '--delimiter <character>', does: { en: 'delimiter between cells ("tab" for a tab)', zh: '指定分隔符（制表符写 tab）' } },
  { flags: '--header-row <n>', does: { en: 'row number of the headers (0: there are none)', zh: '表头所在行（0 表示没有表头）' } },
  {
    flags: '--map <field=header>',
    repeatable: true,
    does: { en: 'use this column for this field, such as phone=Tel', zh: '指定字段所用的列，如 phone=手机' },
  },
  {
    flags: '--country <CC>',
    does: { en: 'country of phone numbers without a country code (CN, US, ...)', zh: '无国家区号的电话所属国家（CN、US 等）' },
  },
  { flags: '--id <header>', does: { en: "column with the sheet's own key", zh: '表格自带的编号列' } },
  { flags: '--stdin-filename <name>', does: { en: 'file name to show for standard input', zh: '标准输入显示为此文件名' } },
]

/** The values of `sheetOptions`. */
export const sheetFlags = (z: typeof Zod) => ({
  encoding: z.string().optional(),
  delimiter: z.string().optional(),
  headerRow: z.coerce.number().int().min(0).optional(),
  map: z.array(z.string().regex(/^[^=]+=.+$/u, expects('expect_pair'))).default([]),
  country: z
    .string()
    .regex(/^[A-Za-z]{2}$/, expects('expect_country'))
    .transform((code) => code.toUpperCase())
    .optional(),
  id: z.string().optional(),
  stdinFilename: z.string().optional(),
})
