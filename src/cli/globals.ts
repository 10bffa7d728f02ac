/** Options of every command, from the command line first and the environment second. */

import os from 'node:os'
import type { z as Zod } from 'zod'
import { fault } from '../errors.ts'
import { operatorSpelling } from '../jobs/approve/operator-name.ts'
import { expects } from './expectation.ts'
import type { OptionSpec } from './option.ts'

export const globalOptions: readonly OptionSpec[] = [
  {
    flags: '--store <file>',
    does: {
      en: 'the store (default: CRM_CLEAN_STORE, else ./crm-clean.db)',
      zh: '数据库文件（默认取环境变量 CRM_CLEAN_STORE，否则为 ./crm-clean.db）',
    },
  },
  {
    flags: '--key-file <file>',
    does: {
      en: 'file with the key of an encrypted store (or give the key in CRM_CLEAN_KEY)',
      zh: '加密数据库的密钥文件（也可用环境变量 CRM_CLEAN_KEY 提供密钥）',
    },
  },
  {
    flags: '--config <file>',
    does: {
      en: 'the configuration (default: crm-clean.yaml in this folder or the nearest above)',
      zh: '配置文件（默认从当前目录向上查找 crm-clean.yaml）',
    },
  },
  {
    flags: '--format <name>',
    repeatable: true,
    does: {
      en: 'output format: text, json, ... ("json=out.json" writes to a file)',
      zh: '输出格式：text、json 等（“json=out.json”写入文件）',
    },
  },
  {
    flags: '-o, --output <file>',
    does: {
      en: 'write the result to this file, in the format its ending says',
      zh: '将结果写入该文件，格式由扩展名决定',
    },
  },
  {
    flags: '--force',
    does: {
      en: 'replace an output file that already exists; with edit and add, write what leaves an error',
      zh: '覆盖已存在的输出文件；用于 edit、add 时，即使有错误也写入',
    },
  },
  { flags: '--lang <en|zh>', does: { en: 'language of the messages (default: from LC_ALL, LANG)', zh: '界面语言（默认取 LC_ALL、LANG）' } },
  {
    flags: '--operator <name>',
    does: { en: 'your name for the log (default: your user name on this computer)', zh: '操作人，记入日志（默认为系统用户）' },
  },
  {
    flags: '--now <time>',
    does: {
      en: 'use this time as now, such as 2026-09-30T12:00:00Z; for tests and reruns',
      zh: '指定当前时间，如 2026-09-30T12:00:00Z，用于测试和重跑',
    },
  },
  { flags: '--reveal', does: { en: 'show values unmasked', zh: '显示未脱敏的原值' } },
  {
    flags: '--reason <text>',
    does: {
      en: 'reason for revealing values of a store, or for remove; goes into the log',
      zh: '查看数据库原值或移除客户的理由，记入日志',
    },
  },
  { flags: '-n, --dry-run', does: { en: 'show what would change, but change nothing', zh: '只显示将要发生的改动，不实际执行' } },
  {
    flags: '--allow-plugins',
    does: {
      en: 'run the plug-ins of the configuration this once; they are code with all your rights',
      zh: '本次运行配置中的插件（拥有您全部权限的代码）',
    },
  },
  {
    flags: '--trust-plugins',
    does: { en: 'trust the plug-ins of the configuration as they are now', zh: '信任插件的当前内容，今后不再询问' },
  },
  { flags: '--log <file>', does: { en: 'add one line of JSON a step to this file', zh: '每完成一步在此文件追加一行 JSON' } },
  { flags: '--no-input', does: { en: 'never ask questions', zh: '不询问' } },
  { flags: '--no-color', does: { en: 'no colour', zh: '不使用颜色' } },
  { flags: '-q, --quiet', does: { en: 'print only errors on standard error', zh: '只输出错误' } },
  { flags: '-v, --verbose', does: { en: 'print more details, and the stack trace of an error', zh: '输出更多细节，出错时显示堆栈' } },
]

export const globalFlags = (z: typeof Zod) =>
  z.object({
    store: z.string().min(1).optional(),
    keyFile: z.string().min(1).optional(),
    config: z.string().min(1).optional(),
    format: z.array(z.string()).default([]),
    output: z.string().min(1).optional(),
    force: z.boolean().default(false),
    lang: z.enum(['en', 'zh']).optional(),
    operator: z.string().overwrite(operatorSpelling).min(1).optional(),
    now: z
      .string()
      .refine((text) => !Number.isNaN(Date.parse(text)), expects('expect_time'))
      .optional(),
    reveal: z.boolean().default(false),
    reason: z.string().trim().min(1).optional(),
    dryRun: z.boolean().default(false),
    allowPlugins: z.boolean().default(false),
    trustPlugins: z.boolean().default(false),
    log: z.string().min(1).optional(),
    input: z.boolean().default(true),
    color: z.boolean().default(true),
    quiet: z.boolean().default(false),
    verbose: z.boolean().default(false),
  })

export interface Globals {
  readonly store: string
  readonly keyFile: string | undefined
  /** From CRM_CLEAN_KEY; empty where a look-up that should have filled it has failed. */
  readonly key: string | undefined
  /** A key was given: the store is encrypted, and nothing of it may wait in a file in plain. */
  readonly isSecret: boolean
  readonly config: string | undefined
  readonly formats: readonly string[]
  readonly output: string | undefined
  readonly force: boolean
  readonly operator: string
  readonly reveal: boolean
  readonly reason: string | undefined
  /** The time given as now, as it was written: shown times follow its offset. */
  readonly now: string | undefined
  readonly dryRun: boolean
  readonly allowPlugins: boolean
  readonly trustPlugins: boolean
  /** One line a step is added to this file. */
  readonly log: string | undefined
  readonly input: boolean
  readonly quiet: boolean
  readonly verbose: boolean
}

/** Completes the flags from the environment. Throws SETTING_EMPTY, STORE_NAME. */
export function globalsFrom(
  flags: Zod.infer<ReturnType<typeof globalFlags>>,
  environment: Readonly<Record<string, string | undefined>>,
): Globals {
  return {
    store: storeNamed(flags.store ?? environmentStore(environment.CRM_CLEAN_STORE) ?? 'crm-clean.db'),
    keyFile: flags.keyFile,
    key: environment.CRM_CLEAN_KEY,
    isSecret: flags.keyFile !== undefined || environment.CRM_CLEAN_KEY !== undefined,
    config: flags.config,
    formats: flags.format,
    output: flags.output,
    force: flags.force,
    operator: flags.operator ?? userName(environment),
    reveal: flags.reveal,
    reason: flags.reason,
    now: flags.now,
    dryRun: flags.dryRun,
    allowPlugins: flags.allowPlugins,
    trustPlugins: flags.trustPlugins,
    log: flags.log,
    input: flags.input,
    quiet: flags.quiet,
    verbose: flags.verbose,
  }
}

/** The database driver drops blanks around a name, and keeps a store of no name, or of `:memory:`, nowhere. Throws STORE_NAME. */
function storeNamed(path: string): string {
  if (path.trim() !== path || path === '' || path === ':memory:') throw fault('STORE_NAME', { path })
  return path
}

// A script whose look-up failed must not work on another store than it means.
function environmentStore(path: string | undefined): string | undefined {
  if (path === '') throw fault('SETTING_EMPTY', { name: 'CRM_CLEAN_STORE' })
  return path
}

// A container may run under a user number that has no name; then the environment's word has to do.
function userName(environment: Readonly<Record<string, string | undefined>>): string {
  try {
    return operatorSpelling(os.userInfo().username)
  } catch {
    return operatorSpelling(environment.USER ?? environment.USERNAME ?? '') || 'unknown'
  }
}
