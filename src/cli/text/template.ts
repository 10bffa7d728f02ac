/** The words of the data-entry workbook. */

import type { TemplateWords } from '../../write/template.ts'

export const templateWords: { readonly en: TemplateWords; readonly zh: TemplateWords } = {
  en: {
    sheet: 'Customers',
    instructions: 'Instructions',
    lists: 'Lists',
    notInList: '"{field}" should be a value from the list. Keep another value only if none of them fits.',
    columns: { field: 'Column', required: 'Required', limit: 'What to enter', example: 'Example' },
    yes: 'yes',
    lines: [
      'One customer per row. Columns with a red * are required. The grey row is an example: delete it before you send the file.',
      'You may move columns and add your own; all content is kept.',
      'Columns for phones and numbers are formatted as text, so that leading zeros and all digits are kept.',
    ],
    limits: {
      characters: 'At most {limit} characters.',
      date: 'A date such as 2026-09-30.',
      phone: 'A mobile number (11 digits), or area code-number-extension; for other countries + and the country code first.',
      choice: 'One of: {options}',
      choices: 'Several values, separated by commas.',
      money: 'An amount or a range, such as 500000-1000000 or 50万-100万; another currency behind it (500 USD).',
    },
  },
  zh: {
    sheet: '客户',
    instructions: '填写说明',
    lists: '选项',
    notInList: '“{field}”应从列表中选择；确实没有合适选项时才保留所填内容。',
    columns: { field: '列', required: '必填', limit: '填写要求', example: '示例' },
    yes: '是',
    lines: [
      '每行一个客户。带红色 * 的列必填。灰色行为示例，提交前请删除。',
      '列的顺序可以调整，也可以增加自己的列，内容都会保留。',
      '电话和编号列已设为文本格式，前导零和所有数字都会保留。',
    ],
    limits: {
      characters: '最多 {limit} 个字符。',
      date: '日期，如 2026-09-30。',
      phone: '11 位手机号，或 区号-号码-分机；其他国家和地区请写 + 和国家区号。',
      choice: '可选：{options}',
      choices: '可填多个，用逗号分隔。',
      money: '金额或范围，如 50万-100万、1200000；其他币种写在后面，如 500 USD。',
    },
  },
}
