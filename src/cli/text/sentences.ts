/** The catalogue: what crm-clean says, in English and Chinese. Faults say theirs in errors.ts, rules in their own files. */

import type { Words } from '../command.ts'

export const sentences = {
  about: {
    en: 'Reads messy customer sheets, standardises, checks and de-duplicates them, and can undo what it did. Works offline.',
    zh: '读取杂乱的客户表格，进行标准化、检查和去重，所有改动均可撤销；完全离线运行。',
  },
  examples: { en: 'Examples:', zh: '示例：' },
  usage: { en: 'Usage:', zh: '用法：' },
  arguments: { en: 'Arguments:', zh: '参数：' },
  options: { en: 'Options:', zh: '选项：' },
  commands: { en: 'Commands:', zh: '命令：' },
  everywhere: { en: 'For every command:', zh: '所有命令通用：' },
  didYouMean: { en: ' Did you mean {name}?', zh: ' 您是不是要用 {name}？' },
  helpOption: { en: 'show help', zh: '显示帮助' },
  versionOption: { en: 'show the version', zh: '显示版本' },
  errorLabel: { en: 'error:', zh: '错误：' },
  warningLabel: { en: 'warning:', zh: '警告：' },
  interrupting: { en: 'Stopping; press Ctrl-C again to stop at once.', zh: '正在停止；再按一次 Ctrl-C 立即退出。' },
  stage_read: { en: 'Reading', zh: '读取' },
  stage_store: { en: 'Storing', zh: '入库' },
  stage_check: { en: 'Checking', zh: '检查' },
  stage_compare: { en: 'Comparing', zh: '比较' },
  stage_score: { en: 'Scoring', zh: '评分' },
  stage_cluster: { en: 'Grouping', zh: '归组' },
  stage_write: { en: 'Writing', zh: '写出' },
} as const satisfies Record<string, Words>
