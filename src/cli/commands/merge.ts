/** `crm-clean merge`: records that are one customer become one. */

import { goldenRules } from '../../jobs/golden/golden-rules.ts'
import { defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { maskOption } from '../mask-option.ts'
import { groupTeller, mergeDocumentOf, mergeText, shownGroups } from '../merge-output.ts'
import { deliver, jsonText, planTarget, printOne } from '../output.ts'
import { maskerOfWork } from '../reveal.ts'
import { openForWriting } from '../store.ts'
import { storeCheckOf } from '../store-check.ts'

interface MergeFlags {
  readonly only?: number | undefined
  readonly mask: boolean
}

export default defineCommand<MergeFlags>({
  name: 'merge',
  summary: {
    en: 'make one customer of duplicates that are certain or decided; undo and split take it back',
    zh: '将确定或已判定的重复记录合并为一个客户，可撤销、可拆出',
  },
  examples: [
    {
      run: 'crm-clean merge --dry-run',
      does: { en: 'preview: who joins whom, which value survives and why', zh: '预览：谁并入谁、保留哪个值及原因' },
    },
    {
      run: 'crm-clean merge',
      does: { en: 'merge what the last dedupe found certain, and what people decided', zh: '合并上次查重确定的和人工判定的' },
    },
    { run: 'crm-clean merge --only 17', does: { en: 'merge this one cluster, however certain it is', zh: '只合并该组，不论把握高低' } },
  ],
  options: [
    { flags: '--only <cluster>', does: { en: 'one cluster by its number, on your word', zh: '按编号指定一组，由您确认' } },
    maskOption,
  ],
  takes: ['format', 'output', 'force', 'dryRun', 'plugins'],
  works: { on: 'store', changes: true, reason: 'work' },
  flags: (z) => z.strictObject({ only: z.coerce.number().int().min(1).optional(), mask: z.boolean().default(false) }),
  async run(call) {
    const print = printOne(call, ['text', 'json'])
    const { mergeStore } = await import('../../jobs/merge/merge-store.ts')
    const { groupDescriber } = await import('../../jobs/merge/described-plan.ts')
    const { usualCountry } = await import('../../jobs/country-of-store.ts')
    const config = await configOf(call)
    const { operator, dryRun } = call.globals
    const rules = goldenRules(config)
    const store = await openForWriting(call, 'merge')
    try {
      const check = await storeCheckOf(call, config, 'customers')
      const asked = { at: config.mergeAt, country: config.country, byItself: false, only: call.flags.only }
      const result = await mergeStore(store, {
        ...asked,
        rules,
        operator,
        dryRun,
        check,
        checkAll: asked.only === undefined,
        signal: call.signal,
      })
      const isText = print.format !== 'json'
      const masker =
        result.groups.length + result.waiting.length === 0 ? null : maskerOfWork(call, store.path, call.flags.mask, config.privacy.masks)
      const describe = groupDescriber(store, rules)
      const country = config.country ?? usualCountry(store, rules.schema)
      const tell = groupTeller(call, rules.schema, { phones: 'national', country, options: call.language, masker }, dryRun || isText)
      const shown = isText && !dryRun ? result.groups.slice(0, shownGroups) : result.groups
      const document = mergeDocumentOf(
        result,
        shown.map((group) => tell(describe(group))),
        { keyOf: store.records.keyOf, masker },
      )
      await deliver(call, isText ? mergeText(call, document) : jsonText(document), planTarget(call, print.target))
      return 0
    } finally {
      store.close()
    }
  },
})
