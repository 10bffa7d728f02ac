import { expect, test } from 'vitest'
import { pageWords } from '../src/cli/text/findings-page.ts'
import { countsText } from '../src/cli/text/words.ts'
import { workbookWords } from '../src/cli/text/workbook.ts'
import { dimensionWords, severityPlurals, severityWords, titlesIn, wordsIn } from '../src/finding-words.ts'
import { reportWords } from '../src/report/words.ts'
import { runCli } from './support/run-cli.ts'

test('a dimension has one name in Chinese: that of GB/T 36344-2018', async () => {
  const names = {
    completeness: '完整性',
    validity: '规范性',
    accuracy: '准确性',
    uniqueness: '唯一性',
    consistency: '一致性',
    timeliness: '时效性',
  }
  expect(wordsIn(dimensionWords, 'zh')).toEqual(names)
  expect(reportWords.zh.dimensions).toEqual(names)
  expect((await runCli(['rules', '--lang', 'zh'])).stdout).toMatch(/^错误 +phone-dialable +规范性 /m)
  expect((await runCli(['explain', 'phone-dialable', '--lang', 'zh'])).stdout).toContain('维度：规范性')
})

test('alone in a cell a word begins with a capital letter, in a sentence it does not', () => {
  expect(titlesIn(severityWords, 'en')).toEqual({ error: 'Error', warning: 'Warning', info: 'Hint' })
  expect(titlesIn(severityPlurals, 'en')).toEqual({ error: 'Errors', warning: 'Warnings', info: 'Hints' })
  expect(wordsIn(severityPlurals, 'zh')).toEqual({ error: '错误', warning: '警告', info: '提示' })
  expect(pageWords.en.severities).toEqual(workbookWords.en.summary.severities)
  expect(countsText({ rows: 3, error: 2, warning: 0, info: 1 }, 'en')).toBe('rows 3, errors 2, hints 1')
})
