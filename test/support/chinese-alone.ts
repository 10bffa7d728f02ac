import { expect } from 'vitest'
import { goodSheet, newFolder } from './cli-folder.ts'
import { runCli } from './run-cli.ts'

/** Asks for something wrong in Chinese: the answer must be in Chinese, with nothing in it that only English has. */
export async function expectChineseAlone(args: readonly string[]): Promise<void> {
  const { code, stderr } = await runCli([...args, '--lang', 'zh'], { cwd: newFolder({ 'a.csv': goodSheet }) })
  // What stays Latin: names of options, commands, files, formats and the values given.
  const words = stderr.replace(/--[\w-]+|crm-clean|“[^”]*”|<\w+>|ISO|CN|\d{4}-\d\d-\d\dT[\d:]+Z/g, '').match(/[A-Za-z]{3,}( [a-z]{2,})+/g)
  expect({ code: code === 2 || code === 3, words, chinese: /[\u4e00-\u9fff]/.test(stderr) }).toEqual({
    code: true,
    words: null,
    chinese: true,
  })
}
