/** The flags of `review`, and which way of reviewing they ask for. */

import process from 'node:process'
import type { z as Zod } from 'zod'
import { fault } from '../../errors.ts'
import type { Call } from '../command.ts'
import { expects } from '../expectation.ts'
import { maskOption } from '../mask-option.ts'
import type { OptionSpec } from '../option.ts'
import { type QueueName, queueNames } from './queue-name.ts'
import { verdictOf } from './verdict.ts'

export interface ReviewFlags {
  readonly list: boolean
  readonly decide: readonly string[]
  readonly apply?: string | undefined
  readonly where?: string | undefined
  readonly export?: string | undefined
  readonly import?: string | undefined
  readonly conflicts: boolean
  readonly unlinked: boolean
  readonly approvals: boolean
  readonly assign: boolean
  readonly due?: string | undefined
  readonly values?: string | undefined
  readonly set: readonly string[]
  readonly sample?: number | undefined
  readonly seed: number
  readonly remember: boolean
  readonly yes: boolean
  readonly mask: boolean
}

export const reviewOptions: readonly OptionSpec[] = [
  { flags: '--list', does: { en: 'list what waits, what decides most first', zh: '列出待判断事项，影响最大的在前' } },
  {
    flags: '--decide <pair=decision>',
    repeatable: true,
    does: {
      en: 'decide a pair: same, different, related (related:household, sisters, branch, agency) or unsure; with --conflicts, --unlinked and --approvals: answer a question',
      zh: '判定一对：same、different、related（或 related:household、sisters、branch、agency）或 unsure；与 --conflicts、--unlinked、--approvals 同用时答复一项',
    },
  },
  {
    flags: '--apply <decision>',
    does: {
      en: 'decide all waiting pairs that --where finds; with --approvals: agree, to the values of the customers that it finds',
      zh: '批量判定 --where 所选的待判断对；与 --approvals 同用：agree，同意所选客户的值',
    },
  },
  {
    flags: '--where <condition>',
    does: {
      en: 'CEL over weight, probability, conflict, together, left.<field>, right.<field>',
      zh: 'CEL 条件，可用 weight、probability、conflict、together、left.<字段>、right.<字段>',
    },
  },
  {
    flags: '--export <file>',
    does: { en: 'write what waits as a workbook (.xlsx) to decide in', zh: '将待判断事项写入工作簿（.xlsx），在其中判定' },
  },
  { flags: '--import <file>', does: { en: 'take the answers of such a workbook', zh: '导入该工作簿中的判定' } },
  {
    flags: '--conflicts',
    does: {
      en: 'imports that met what a person wrote: keep it (mine), or take what the sheet says (sheet)',
      zh: '导入值与人工填写不一致之处：保留人工（mine）或采用表格（sheet）',
    },
  },
  {
    flags: '--unlinked',
    does: {
      en: 'follow-ups, orders and tickets without one certain customer (link:<customer no.>, none), and rows that could not be read (none)',
      zh: '未能对应到唯一客户的跟进、订单、工单（link:<客户编号> 或 none），以及无法读取的行（none）',
    },
  },
  {
    flags: '--approvals',
    does: {
      en: 'changes that wait until others have agreed (review.double_check): agree[:<value>], send-back:<reason>; --operator says who you are',
      zh: '待他人复核的改动（review.double_check）：agree[:<值>] 或 send-back:<理由>；以 --operator 说明身份',
    },
  },
  {
    flags: '--assign',
    does: {
      en: 'hand errors, warnings and waiting pairs to the owners of their records; what is mended is closed',
      zh: '将错误、警告和待判断对分派给记录的负责人；已改好的随之关闭',
    },
  },
  { flags: '--due <time>', does: { en: 'with --assign: until when, such as 7d', zh: '与 --assign 同用：完成期限，如 7d' } },
  {
    flags: '--values <field>',
    does: {
      en: 'what stands in a field, near-alike values grouped: on a terminal one group at a time, else a list',
      zh: '某字段的全部取值，相近的归为一组：在终端逐组处理，否则列出',
    },
  },
  {
    flags: '--set <value=others>',
    repeatable: true,
    does: {
      en: 'with --values: write this value in place of the others (separated by commas) in every record',
      zh: '与 --values 同用：将所有记录中的这些值（逗号分隔）改为该值',
    },
  },
  {
    flags: '--remember',
    does: {
      en: 'with --set: add the others to crm-clean.yaml as synonyms, for sheets to come',
      zh: '与 --set 同用：将这些值作为同义词写入 crm-clean.yaml，今后的表格自动改正',
    },
  },
  {
    flags: '--sample <n>',
    does: {
      en: 'draw n random records and n random merged pairs for a person to verify, on a terminal or with --export; 0: only those still open',
      zh: '随机抽取 n 条记录和 n 对已判定重复的记录供人工抽查，在终端逐条核对或以 --export 写出；0 表示仅尚未抽查的',
    },
  },
  { flags: '--seed <n>', does: { en: 'with --sample: seed for the draw (default 1)', zh: '与 --sample 同用：抽样种子（默认 1）' } },
  { flags: '--yes', does: { en: 'do it without asking', zh: '不再询问，直接执行' } },
  maskOption,
]

export const reviewFlags = (z: typeof Zod): Zod.ZodType<ReviewFlags> =>
  z.strictObject({
    list: z.boolean().default(false),
    decide: z.array(z.string()).default([]),
    conflicts: z.boolean().default(false),
    unlinked: z.boolean().default(false),
    approvals: z.boolean().default(false),
    assign: z.boolean().default(false),
    due: z
      .string()
      .regex(/^\d{1,4}[dwmy]$/, expects('expect_due'))
      .optional(),
    apply: z
      .string()
      .refine((text) => verdictOf(text) !== null || text === 'agree', expects('expect_verdict'))
      .optional(),
    where: z.string().min(1).optional(),
    export: z.string().min(1).optional(),
    import: z.string().min(1).optional(),
    values: z.string().min(1).optional(),
    set: z.array(z.string().refine((text) => /=.*[^\s,，、]/.test(text), expects('expect_set'))).default([]),
    remember: z.boolean().default(false),
    sample: z.coerce.number().int().min(0).max(100_000).optional(),
    seed: z.coerce.number().int().default(1),
    yes: z.boolean().default(false),
    mask: z.boolean().default(false),
  })

/** What is reviewed. */
export type ReviewSubject = 'pairs' | QueueName | 'values' | 'sample' | 'assign'
/** What is done with it. `set`: values are written. */
export type ReviewWay = 'ask' | 'list' | 'decide' | 'apply' | 'export' | 'import' | 'set'

/**
 * On a terminal the person is asked; without one, what waits is listed. Throws BAD_ARGUMENTS where the flags ask for several things at once, or
 * for one that lacks its other half.
 */
export function reviewWay(call: Call<ReviewFlags>): { readonly subject: ReviewSubject; readonly way: ReviewWay } {
  const { flags, say, command } = call
  const refuse = (problem: string) => fault('BAD_ARGUMENTS', { problem, command })
  const only = <Name extends string>(asked: Readonly<Record<Name, boolean>>): Name | undefined => {
    const wanted = (Object.keys(asked) as Name[]).filter((name) => asked[name])
    if (wanted.length > 1) throw refuse(say('reviewOneWay', { options: wanted.map((name) => `--${name}`).join(', ') }))
    return wanted[0]
  }
  const subject =
    only({
      conflicts: flags.conflicts,
      unlinked: flags.unlinked,
      approvals: flags.approvals,
      assign: flags.assign,
      values: flags.values !== undefined,
      sample: flags.sample !== undefined,
    }) ?? 'pairs'
  const asked = only({
    list: flags.list,
    decide: flags.decide.length > 0,
    apply: flags.apply !== undefined,
    export: flags.export !== undefined,
    import: flags.import !== undefined,
    set: flags.set.length > 0,
  })
  const way = asked ?? (canAsk(call) && asksHere.has(subject) ? 'ask' : 'list')
  const pairs: readonly (readonly [string, boolean, string, boolean])[] = [
    ['--where', flags.where !== undefined, '--apply', way === 'apply'],
    ['--apply', way === 'apply', '--where', flags.where !== undefined],
    ['--set', way === 'set', '--values', subject === 'values'],
    ['--sample', subject === 'sample', '--export', way === 'export' || way === 'ask'],
    ['--due', flags.due !== undefined, '--assign', subject === 'assign'],
    ['--seed', flags.seed !== 1, '--sample', subject === 'sample'],
    ['--remember', flags.remember, '--set', way === 'set'],
    ['--yes', flags.yes, '--apply', way === 'apply' || flags.remember || way === 'import'],
  ]
  for (const [option, isGiven, other, isThere] of pairs) if (isGiven && !isThere) throw refuse(say('reviewGoesWith', { option, other }))
  if (
    (subject === 'assign' && asked !== undefined) ||
    (subject === 'values' && way === 'decide') ||
    (way === 'apply' && subject !== 'pairs' && subject !== 'approvals')
  )
    throw refuse(say('reviewOneWay', { options: `--${way}, --${subject}` }))
  if (way === 'apply' && (flags.apply === 'agree') !== (subject === 'approvals'))
    throw fault('BAD_FLAG', {
      flag: 'apply',
      value: flags.apply ?? '',
      expected: subject === 'approvals' ? say('expectOneOf', { values: 'agree' }) : say('expect_verdict'),
    })
  return { subject, way }
}

/** Those that a person can be asked about on a terminal. */
const asksHere: ReadonlySet<ReviewSubject> = new Set(['pairs', 'values', 'sample', ...queueNames])

function canAsk({ terminal, globals }: Call): boolean {
  const isScreen = terminal.canAsk && process.stdout.isTTY === true && process.env.TERM !== 'dumb'
  return isScreen && globals.formats.length === 0 && globals.output === undefined && !globals.dryRun
}
