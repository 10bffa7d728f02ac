/** `--where`: a condition in CEL over the fields of records. */

import { fault } from '../errors.ts'
import type { CustomerRecord } from '../record.ts'
import type { Condition } from '../schema/condition/condition.ts'
import type { Schema } from '../schema/field.ts'
import type { OptionSpec } from './option.ts'

export const whereOption: OptionSpec = {
  flags: '--where <condition>',
  does: {
    en: 'only records for which this is true, such as \'customer_type == "成交" && owner == "张三"\' (CEL)',
    zh: '只取满足条件的记录，如 \'customer_type == "成交" && owner == "张三"\'（CEL 表达式）',
  },
}

/** Compiles it. Throws BAD_FLAG with everything that is wrong with it. */
export async function conditionOf(written: string, schema: Schema, today: string): Promise<Condition<CustomerRecord>> {
  const [{ compileCondition }, { recordVocabulary }] = await Promise.all([
    import('../schema/condition/condition.ts'),
    import('../schema/condition/vocabulary.ts'),
  ])
  const compiled = compileCondition(written, recordVocabulary(schema), today)
  if ('condition' in compiled) return compiled.condition
  const expected = {
    en: compiled.mistakes.map(({ en }) => en).join('; '),
    zh: compiled.mistakes.map(({ zh }) => zh).join('；'),
  }
  throw fault('BAD_FLAG', { flag: 'where', value: written, expected })
}
