/** Flags that say how a sheet is read, the same wherever sheets are read. */

import type { z as Zod } from 'zod'
import { countryCode } from '../schema/country.ts'
import { standardNames } from '../schema/standards/standards.ts'
import { expects } from './expectation.ts'
import type { OptionSpec } from './option.ts'

export interface SheetFlags {
  readonly encoding?: string | undefined
  readonly delimiter?: string | undefined
  readonly headerRow?: number | undefined
  readonly map: readonly string[]
  readonly country?: string | undefined
  readonly id?: string | undefined
  readonly keepAll: boolean
  readonly schema?: string | undefined
  readonly stdinFilename?: string | undefined
}

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
  {
    flags: '--keep-all',
    does: {
      en: 'read headers again, hints, examples, totals and second tables as rows too',
      zh: '重复表头、提示、示例、合计行和第二张表也按普通行读取',
    },
  },
  {
    flags: '--schema <name>',
    does: {
      en: 'hold the sheet to this schema: customer, contacts, companies, or the export of a system (default: chosen by its headers)',
      zh: '表格采用的信息标准：customer、contacts、companies 或某系统的导出格式（默认按表头判断）',
    },
  },
  { flags: '--stdin-filename <name>', does: { en: 'file name to show for standard input', zh: '标准输入显示为此文件名' } },
]

/** Their names as values: `headerRow` of `--header-row <n>`. */
export const sheetOptionNames = sheetOptions.map(({ flags }) =>
  /--([\w-]+)/.exec(flags)![1]!.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
)

/** Whether two `field=header` name the same field or the same header: one of them would be dropped. */
function areOfOne(one: string, other: string): boolean {
  const [a, b] = [one, other].map((pair) =>
    [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)].map((part) => part.trim()),
  )
  return a![0] === b![0] || a![1] === b![1]
}

/** The values of `sheetOptions`. */
export const sheetFlags = (z: typeof Zod) => ({
  encoding: z.string().min(1).optional(),
  delimiter: z.string().min(1).optional(),
  headerRow: z.coerce.number().int().min(0).optional(),
  map: z
    .array(z.string().regex(/^[^=]+=.+$/u, expects('expect_pair')))
    .superRefine((pairs, context) => {
      const at = pairs.findIndex((pair, place) => pairs.slice(0, place).some((earlier) => areOfOne(earlier, pair)))
      if (at > 0) context.addIssue({ code: 'custom', message: expects('expect_map_once'), path: [at] })
    })
    .default([]),
  country: z
    .string()
    .refine((code) => countryCode(code) !== null, expects('expect_country'))
    .transform((code) => countryCode(code) ?? code)
    .optional(),
  id: z.string().min(1).optional(),
  keepAll: z.boolean().default(false),
  schema: z.enum(standardNames).optional(),
  stdinFilename: z.string().min(1).optional(),
})
