/** Flags that say how a sheet is read, the same wherever sheets are read. */

import type { z as Zod } from 'zod'
import { expects } from './expectation.ts'
import type { OptionSpec } from './option.ts'

export interface SheetFlags {
  readonly encoding?: string | undefined
  readonly delimiter?: string | undefined
  readonly headerRow?: number | undefined
  readonly map: readonly string[]
  readonly country?: string | undefined
  readonly id?: string | undefined
  readonly stdinFilename?: string | undefined
}

export const sheetOptions: readonly OptionSpec[] = [
  { flags: '--encoding <name>', does: { en: 'read the text in this encoding', zh: '指定文本编码' } },
  { flags: '--delimiter <character>', does: { en: 'what stands between cells ("tab" for a tab)', zh: '指定分隔符（制表符写 tab）' } },
  { flags: '--header-row <n>', does: { en: 'the row of the headers (0: there is none)', zh: '表头所在行（0 表示没有表头）' } },
  { flags: '--map <field=header>', repeatable: true, does: { en: 'this header means this field', zh: '指定表头对应的字段' } },
  {
    flags: '--country <CC>',
    does: { en: 'country of phones without a prefix (CN, US, ...)', zh: '无国家区号的电话所属国家（CN、US 等）' },
  },
  { flags: '--id <header>', does: { en: "the sheet's own key", zh: '表格自带的编号列' } },
  { flags: '--stdin-filename <name>', does: { en: 'name of what stands on standard input', zh: '标准输入内容的文件名' } },
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
