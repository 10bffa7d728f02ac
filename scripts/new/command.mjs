// The files of a new command, and the line that makes it known.
import { identifier, withEntry, withImport } from './lists.mjs'

export function command(id) {
  const name = identifier(id, 'Command')
  return {
    files: { [`src/cli/commands/${id}.ts`]: code(id), [`test/cli/${id}.test.ts`]: test(id) },
    lines: {
      'src/cli/commands/index.ts': (text) =>
        withImport(
          withEntry(text, 'export const commands', `  ${name},`, () => false),
          `import ${name} from './${id}.ts'`,
        ),
    },
    next: `npm run docs && npx vitest run test/cli/${id}.test.ts test/cli/reference.test.ts`,
  }
}

const code = (id) => `/** \`crm-clean ${id}\`: WRITE what it does, in one line. */

import { defineCommand } from '../command.ts'
import { deliver, printOne } from '../output.ts'

export default defineCommand<Record<string, never>>({
  name: '${id}',
  summary: { en: 'WRITE: what it does, in one line', zh: 'WRITE：用一句话说明用途' },
  examples: [{ run: 'crm-clean ${id}', does: { en: 'WRITE: what comes out', zh: 'WRITE：结果是什么' } }],
  options: [],
  takes: ['format', 'output', 'force', 'dryRun'],
  works: { on: 'store', changes: false },
  flags: (z) => z.strictObject({}),
  async run(call) {
    const print = printOne(call, ['text'])
    // WRITE: call a job of src/jobs and put its result into words; until then nothing is printed.
    await deliver(call, '', print.target)
    return 0
  },
})
`

const test = (id) => `import { expect, test } from 'vitest'
import { newFolder } from '../support/cli-folder.ts'
import { runCli } from '../support/run-cli.ts'

test('WRITE: what the user gets', async () => {
  const { code, stdout } = await runCli(['${id}'], { cwd: newFolder() })
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'WRITE: what src/cli/commands/${id}.ts prints\\n' })
})
`
