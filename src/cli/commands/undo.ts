/** `crm-clean undo`: a run, or all runs of a night, taken back, and nothing else. */

import type { z as Zod } from 'zod'
import { fault } from '../../errors.ts'
import { goldenRules } from '../../jobs/golden/golden-rules.ts'
import { type Call, defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { type DocumentOf, partsOf } from '../document.ts'
import { deliver, jsonText, planTarget, printOne } from '../output.ts'
import { revealAllowed } from '../reveal.ts'
import { openForReading, openForWriting } from '../store.ts'
import { storeCheckOf } from '../store-check.ts'
import { documentOf, masked, undoDocument, undoLines } from '../undo-output.ts'

interface UndoFlags {
  readonly cascade: boolean
  readonly night?: string | undefined
}

export default defineCommand<UndoFlags>({
  name: 'undo',
  args: '[run]',
  summary: { en: 'undo the changes of a run, or of a night, and keep later changes', zh: '撤销一个任务或一晚的改动，保留之后的改动' },
  examples: [
    { run: 'crm-clean undo 7 --dry-run', does: { en: 'preview what would be restored', zh: '预览将要恢复的内容' } },
    {
      run: 'crm-clean undo 7',
      does: { en: 'undo an import, a fix, an edit, a removal or an undo', zh: '可撤销导入、修正、编辑、移除，也可撤销一次撤销' },
    },
    {
      run: 'crm-clean undo 7 --cascade',
      does: { en: 'also undo later changes to the same fields', zh: '连同后来任务对相同字段的改动一并撤销' },
    },
    {
      run: 'crm-clean undo --night last',
      does: { en: 'undo all that the last "crm-clean run" did', zh: '撤销最近一次 crm-clean run 的全部改动' },
    },
  ],
  options: [
    {
      flags: '--cascade',
      does: { en: 'also undo changes of later runs to the same fields', zh: '后来任务对相同字段的改动也一并撤销' },
    },
    {
      flags: '--night <last|date>',
      does: {
        en: 'all runs of one "crm-clean run": the last, or that of a day such as 2026-09-30',
        zh: '一次 crm-clean run 的全部任务：last 为最近一次，或写日期，如 2026-09-30',
      },
    },
  ],
  takes: ['format', 'output', 'force', 'reveal', 'dryRun', 'plugins'],
  works: { on: 'store', changes: true, reason: 'reveal' },
  flags: (z) => z.strictObject({ cascade: z.boolean().default(false), night: z.string().min(1).optional() }),
  run: (call) => (call.flags.night === undefined ? undoOne(call, numberOf(call)) : undoWhole(call, call.flags.night)),
})

async function undoOne(call: Call<UndoFlags>, run: number): Promise<number> {
  const print = printOne(call, ['text', 'json'])
  const { undoRun } = await import('../../jobs/undo/undo-run.ts')
  const config = await configOf(call)
  const { globals, flags, signal, say } = call
  const store = globals.dryRun ? await openForReading(call) : await openForWriting(call, 'undo')
  try {
    const reveal = revealAllowed(call, store.path)
    const kind = store.changes.ofRun(run)[0]?.kind ?? 'customers'
    const check = await storeCheckOf(call, config, kind)
    const { operator, dryRun } = globals
    const result = masked(
      await undoRun(store, { run, cascade: flags.cascade, operator, dryRun, check, golden: goldenRules(config), signal }),
      config,
      kind,
      reveal,
    )
    const end = result.run === null ? [say(dryRun ? 'dryRunDone' : 'nothingToDo')] : []
    const code = call.settle(result.left.length > 0 ? 1 : 0)
    const text = () => `${[...undoLines(call, result, config, kind), ...end].join('\n')}\n`
    await deliver(call, print.format === 'json' ? jsonText(documentOf(result)) : text(), planTarget(call, print.target))
    return code
  } finally {
    store.close()
  }
}

async function undoWhole(call: Call<UndoFlags>, night: string): Promise<number> {
  if (call.args.length > 0) throw fault('BAD_ARGUMENTS', { problem: call.say('expectRunOrNight'), command: 'undo' })
  const print = printOne(call, ['text', 'json'])
  const { undoNight } = await import('../../jobs/undo/undo-night.ts')
  const config = await configOf(call)
  const { globals, flags, signal, say, terminal } = call
  const { operator, dryRun, now } = globals
  const store = await openForWriting(call, 'undo')
  try {
    const reveal = revealAllowed(call, store.path)
    const check = await storeCheckOf(call, config, 'customers')
    const found = await undoNight(store, {
      night,
      offset: now,
      cascade: flags.cascade,
      operator,
      dryRun,
      check,
      golden: goldenRules(config),
      signal,
    })
    const undone = found.undone.map((one) => masked(one, config, 'customers', reveal))
    const { at, runs } = found.night
    const document: UndoneNight = { night: { at, runs: runs.map(({ run }) => run) }, undone: undone.map(documentOf) }
    const text = () => {
      const parts = undone.flatMap((one) => {
        const command = runs.find(({ run }) => run === one.undoes)?.command ?? ''
        return [terminal.paint.bold(say('changeRun', { run: one.undoes, command })), ...undoLines(call, one, config, 'customers')]
      })
      return `${[say('undoNight', { at }), ...parts, ...(dryRun ? [say('dryRunDone')] : [])].join('\n')}\n`
    }
    const code = call.settle(undone.some(({ left }) => left.length > 0) ? 1 : 0)
    await deliver(call, print.format === 'json' ? jsonText(document) : text(), planTarget(call, print.target))
    return code
  } finally {
    store.close()
  }
}

export const undoNightDocument = (z: typeof Zod) => {
  const { open, count } = partsOf(z)
  return open({
    /** When it began, local time, and all its runs. */
    night: open({ at: z.string(), runs: z.array(count) }),
    /** Those that had changed a record, the last first. */
    undone: z.array(undoDocument(z)),
  })
}

type UndoneNight = DocumentOf<typeof undoNightDocument>

function numberOf({ args, say }: Call): number {
  const [text = ''] = args
  if (args.length === 0) throw fault('BAD_ARGUMENTS', { problem: say('expectRunOrNight'), command: 'undo' })
  if (!/^[1-9]\d{0,14}$/.test(text)) throw fault('BAD_ARGUMENTS', { problem: say('expectRun', { value: text }), command: 'undo' })
  return Number(text)
}
