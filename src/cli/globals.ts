/** Options of every command, from the command line first and the environment second. */

import os from 'node:os'
import type { z as Zod } from 'zod'
import { expects } from './expectation.ts'
import type { OptionSpec } from './option.ts'

export const globalOptions: readonly OptionSpec[] = [
  {
    flags: '--store <file>',
    does: {
      en: 'the store (default ./crm-clean.db, or CRM_CLEAN_STORE)',
      zh: '数据库文件（默认 ./crm-clean.db，或环境变量 CRM_CLEAN_STORE）',
    },
  },
  {
    flags: '--key-file <file>',
    does: { en: 'file holding the key of an encrypted store (or CRM_CLEAN_KEY)', zh: '加密数据库的密钥文件（或环境变量 CRM_CLEAN_KEY）' },
  },
  {
    flags: '--config <file>',
    does: { en: 'the configuration (default: crm-clean.yaml here or above)', zh: '配置文件（默认从当前目录向上查找 crm-clean.yaml）' },
  },
  {
    flags: '--format <name>',
    repeatable: true,
    does: { en: 'how to print: text, json, ... ("json=file" writes a file)', zh: '输出格式：text、json 等（“json=文件” 写入文件）' },
  },
  { flags: '-o, --output <file>', does: { en: 'write the result here instead of to standard output', zh: '将结果写入文件而不是标准输出' } },
  { flags: '--force', does: { en: 'replace an output file that is already there', zh: '覆盖已存在的输出文件' } },
  { flags: '--lang <en|zh>', does: { en: 'language of the messages', zh: '界面语言' } },
  {
    flags: '--operator <name>',
    does: { en: 'who does this, for the log (default: the user of this computer)', zh: '操作人，记入日志（默认为系统用户）' },
  },
  { flags: '--now <time>', does: { en: 'the clock, in ISO form: for tests and reruns', zh: '指定当前时间（ISO 格式），用于测试和重跑' } },
  { flags: '--reveal', does: { en: 'show values unmasked', zh: '显示未脱敏的原值' } },
  { flags: '--reason <text>', does: { en: 'why values of a store are revealed; goes into the log', zh: '查看数据库原值的理由，记入日志' } },
  { flags: '--dry-run', does: { en: 'show what would change, change nothing', zh: '只显示将要发生的改动，不实际执行' } },
  {
    flags: '--allow-plugins',
    does: {
      en: 'run the plug-ins of the configuration this once: code with all your rights',
      zh: '本次运行配置中的插件（拥有您全部权限的代码）',
    },
  },
  {
    flags: '--trust-plugins',
    does: { en: 'trust them as they are now, from now on', zh: '信任插件的当前内容，今后不再询问' },
  },
  { flags: '--no-input', does: { en: 'never ask', zh: '不询问' } },
  { flags: '--no-color', does: { en: 'no colour', zh: '不使用颜色' } },
  { flags: '--quiet', does: { en: 'only errors on standard error', zh: '只输出错误' } },
  { flags: '--verbose', does: { en: 'say more; a fault shows its trace', zh: '输出更多细节，出错时显示堆栈' } },
]

export const globalFlags = (z: typeof Zod) =>
  z.object({
    store: z.string().optional(),
    keyFile: z.string().optional(),
    config: z.string().optional(),
    format: z.array(z.string()).default([]),
    output: z.string().optional(),
    force: z.boolean().default(false),
    lang: z.enum(['en', 'zh']).optional(),
    operator: z.string().min(1).optional(),
    now: z
      .string()
      .refine((text) => !Number.isNaN(Date.parse(text)), expects('expect_time'))
      .optional(),
    reveal: z.boolean().default(false),
    reason: z.string().min(1).optional(),
    dryRun: z.boolean().default(false),
    allowPlugins: z.boolean().default(false),
    trustPlugins: z.boolean().default(false),
    input: z.boolean().default(true),
    color: z.boolean().default(true),
    quiet: z.boolean().default(false),
    verbose: z.boolean().default(false),
  })

export interface Globals {
  readonly store: string
  readonly keyFile: string | undefined
  /** From CRM_CLEAN_KEY. */
  readonly key: string | undefined
  readonly config: string | undefined
  readonly formats: readonly string[]
  readonly output: string | undefined
  readonly force: boolean
  readonly operator: string
  readonly reveal: boolean
  readonly reason: string | undefined
  readonly dryRun: boolean
  readonly allowPlugins: boolean
  readonly trustPlugins: boolean
  readonly input: boolean
  readonly quiet: boolean
  readonly verbose: boolean
}

/** Completes the flags from the environment. */
export function globalsFrom(
  flags: Zod.infer<ReturnType<typeof globalFlags>>,
  environment: Readonly<Record<string, string | undefined>>,
): Globals {
  return {
    store: flags.store ?? environment.CRM_CLEAN_STORE ?? 'crm-clean.db',
    keyFile: flags.keyFile,
    key: environment.CRM_CLEAN_KEY || undefined,
    config: flags.config,
    formats: flags.format,
    output: flags.output,
    force: flags.force,
    operator: flags.operator ?? userName(environment),
    reveal: flags.reveal,
    reason: flags.reason,
    dryRun: flags.dryRun,
    allowPlugins: flags.allowPlugins,
    trustPlugins: flags.trustPlugins,
    input: flags.input,
    quiet: flags.quiet,
    verbose: flags.verbose,
  }
}

// A container may run under a user number that has no name; then the environment's word has to do.
function userName(environment: Readonly<Record<string, string | undefined>>): string {
  try {
    return os.userInfo().username
  } catch {
    return environment.USER ?? environment.USERNAME ?? 'unknown'
  }
}
