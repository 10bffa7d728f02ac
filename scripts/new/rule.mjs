// The files of a new rule, and the lines that make it known.
import { identifier, withEntry, withImport } from './lists.mjs'

export function rule(id) {
  const name = identifier(id, 'Rule')
  return {
    files: { [`rules/${id}.ts`]: code(id), [`rules/${id}.md`]: document(id), [`test/rules/${id}.test.ts`]: test(id, name) },
    lines: {
      'rules/index.ts': (text) => {
        const ids = new Map([...text.matchAll(/^import (\w+) from '\.\/([\w-]+)\.ts'$/gm)].map(([, one, file]) => [one, file]))
        const isAfter = (entry) => (ids.get(entry.replace(/,$/, '')) ?? '') > id
        return withImport(withEntry(text, 'export const shippedRules', `  ${name},`, isAfter), `import ${name} from './${id}.ts'`)
      },
      'test/rules/shipped.test.ts': (text) =>
        withEntry(
          text,
          'const counted',
          `  ['${id}', 'validity', '0302', 'warning'],`,
          (entry) => (/^\['([\w-]+)'/.exec(entry)?.[1] ?? '') > id,
        ),
    },
    next: `npx vitest run test/rules/${id}.test.ts test/rules/shipped.test.ts`,
  }
}

const code = (id) => `import { defineRule } from '../src/check/rule.ts'

export default defineRule({
  id: '${id}',
  dimension: 'validity',
  standard: '0302',
  severity: 'warning',
  title: { en: 'WRITE: what must hold, in one line', zh: 'WRITE：用一句话说明要求' },
  messages: { wrong: { en: 'WRITE: what is wrong with {column}.', zh: 'WRITE：{column}有什么问题。' } },
  create: ({ report }) => ({
    record(record) {
      // WRITE: what is wrong; until then nothing is.
      const isWrong = record.values.name === undefined
      if (isWrong) report({ record, field: 'name', message: 'wrong' })
    },
  }),
})
`

const document = (id) => `# ${id}

<!-- en -->

**WRITE: what must hold, in one line.**

**What.** WRITE: which values are found.

**Why.** WRITE: what goes wrong with them.

**Good:** WRITE

**Bad:** WRITE

**How to fix.** WRITE: what a person does about it.

**Options.** None.

<!-- zh -->

**WRITE：用一句话说明要求。**

**含义：** WRITE

**原因：** WRITE

**正确示例：** WRITE

**错误示例：** WRITE

**处理方法：** WRITE

**选项：** 无。
`

const test = (id, name) => `import ${name} from '../../rules/${id}.ts'
import { testRule } from '../support/rule-tester.ts'

testRule(${name}, [
  { why: 'WRITE: accepts a good row', rows: [{ name: '上海华信科技有限公司' }] },
  {
    why: 'WRITE: reports a bad row; put one here, and make rules/${id}.ts find it',
    rows: [{ name: '上海华信科技有限公司' }],
    findings: [{ row: 2, field: 'name', message: 'wrong' }],
  },
])
`
