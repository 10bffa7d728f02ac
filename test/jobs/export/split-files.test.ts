import { expect, test } from 'vitest'
import { splitFiles } from '../../../src/jobs/export/split-files.ts'

test.each<[string, (string | null)[], string[]]>([
  ['plain names', ['张三', 'Li Lei'], ['out/c-张三.csv', 'out/c-Li Lei.csv']],
  ['no value', [null], ['out/c-(none).csv']],
  ['folders and wild cards', ['../../etc/passwd', 'a:b*?', '..'], ['out/c-.._.._etc_passwd.csv', 'out/c-a_b__.csv', 'out/c-_.csv']],
  ['names Windows keeps for itself', ['CON', 'lpt1', 'a. .'], ['out/c-_CON.csv', 'out/c-_lpt1.csv', 'out/c-a.csv']],
  ['what is written in two ways', ['Ann', 'ANN', 'ann '], ['out/c-Ann.csv', 'out/c-ANN (2).csv', 'out/c-ann (3).csv']],
  ['signs nobody sees', ['a\u202eb\u0000c\u200b'], ['out/c-a_b_c_.csv']],
  ['long names', ['客'.repeat(100)], [`out/c-${'客'.repeat(40)}.csv`]],
])('%s', (_, values, files) => {
  expect(splitFiles('out/c.csv', values, '(none)')).toEqual(files)
})
