import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { shellWord } from '../../src/cli/shell-word.ts'

test.each([
  ['todo.xlsx', 'todo.xlsx'],
  ['待办/李四.xlsx', '待办/李四.xlsx'],
  ['to do.xlsx', '"to do.xlsx"'],
  ["it's (1).xlsx", '"it\'s (1).xlsx"'],
  ['cost $5.xlsx', "'cost $5.xlsx'"],
])('%s is written as %s', (text, due) => expect(shellWord(text)).toBe(due))

test.skipIf(process.platform === 'win32')('a shell reads back what was written', () => {
  for (const text of ['to do.xlsx', "it's $5 `x` !.xlsx", 'a"b c', 'back\\slash x', '*?[a].xlsx', ''])
    expect(spawnSync('sh', ['-c', `printf %s ${shellWord(text)}`], { encoding: 'utf8' }).stdout).toBe(text)
})
