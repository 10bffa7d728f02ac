/** `crm-clean review`: what is not certain waits for a person, who decides. */

import { type Call, defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { type ReviewFlags, reviewFlags, reviewOptions, reviewWay } from '../review/review-flags.ts'

export default defineCommand<ReviewFlags>({
  name: 'review',
  summary: { en: 'decide what is not certain: pairs that may be one customer', zh: '人工判断不确定的事项：可能重复的客户' },
  examples: [
    { run: 'crm-clean review', does: { en: 'on a terminal: one case at a time, a key an answer', zh: '在终端逐项判断，按一个键即可' } },
    { run: 'crm-clean review --list', does: { en: 'what waits, what decides most first', zh: '列出待判断事项，影响最大的在前' } },
    {
      run: 'crm-clean review --decide C202601001:C202602017=same',
      does: { en: 'decide one pair', zh: '判定一对' },
    },
    {
      run: "crm-clean review --apply same --where 'weight > 12 && !conflict' --dry-run",
      does: { en: 'preview a decision on many pairs', zh: '预览批量判定' },
    },
    { run: 'crm-clean review --export review.xlsx', does: { en: 'decide in Excel', zh: '在 Excel 中判定' } },
    { run: 'crm-clean review --import review.xlsx', does: { en: 'take the decisions back', zh: '导入判定结果' } },
    {
      run: 'crm-clean review --conflicts',
      does: { en: 'imports that met what a person wrote', zh: '导入值与人工填写不一致之处' },
    },
    {
      run: 'crm-clean review --unlinked --decide followups:31=link:C202601001',
      does: { en: 'say whose a follow-up is', zh: '指明某条跟进属于哪个客户' },
    },
    {
      run: 'crm-clean review --approvals --decide C202601001:phone=agree --operator 李四',
      does: { en: 'agree to a change that waits for a second person', zh: '复核同意一处待他人复核的改动' },
    },
    {
      run: 'crm-clean review --assign --due 7d',
      does: { en: 'hand findings and pairs to the owners of their records', zh: '将问题和待判断对分派给负责人' },
    },
    {
      run: 'crm-clean review --values industry',
      does: { en: 'unknown and near-alike values of a field, one group at a time', zh: '逐组处理某字段的未知和相近取值' },
    },
    {
      run: 'crm-clean review --values industry --set 制造业=制造,生产制造 --remember',
      does: { en: 'mend it in every record, and in sheets to come', zh: '在所有记录中改正，今后的表格也自动改正' },
    },
    {
      run: 'crm-clean review --values industry --export values.xlsx',
      does: { en: 'the same in Excel; take it back with --import', zh: '在 Excel 中处理，填好后以 --import 导入' },
    },
    {
      run: 'crm-clean review --sample 50',
      does: {
        en: 'random records and pairs to verify by hand; also in Excel, with --export',
        zh: '随机抽取记录供人工抽查；加 --export 则在 Excel 中进行',
      },
    },
  ],
  options: reviewOptions,
  takes: ['format', 'output', 'force', 'dryRun', 'plugins'],
  works: { on: 'store', changes: true, reason: 'work' },
  flags: reviewFlags,
  outputs: ({ export: file }) => [file],
  async run(call) {
    const asked = reviewWay(call)
    if (asked.way === 'ask') return (await import('../review/held-notes.ts')).withNotesHeld(call, (own) => review(own, asked))
    return review(call, asked)
  },
})

async function review(call: Call<ReviewFlags>, asked: ReturnType<typeof reviewWay>): Promise<number> {
  const config = await configOf(call)
  if (asked.way === 'import') return (await import('../review/review-workbook.ts')).importAnswers(call, config)
  switch (asked.subject) {
    case 'pairs':
      return (await import('../review/review-pairs.ts')).reviewPairs(call, config, asked.way)
    case 'values': {
      if (asked.way === 'ask') return (await import('../review/values-on-terminal.ts')).valuesOnTerminal(call, config)
      if (asked.way === 'export') return (await import('../review/values-workbook.ts')).exportValues(call, config)
      const { listValues, setFieldValues } = await import('../review/review-values.ts')
      return asked.way === 'set' ? setFieldValues(call, config) : listValues(call, config)
    }
    case 'assign':
      return (await import('../review/assign.ts')).assign(call, config)
    case 'sample':
      if (asked.way === 'ask') return (await import('../review/sample-on-terminal.ts')).sampleOnTerminal(call, config)
      return (await import('../review/sample-workbook.ts')).exportSample(call, config)
    default:
      return (await import('../review/review-questions.ts')).reviewQuestions(call, config, asked.subject, asked.way)
  }
}
