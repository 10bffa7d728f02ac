/** The words of annotated workbooks. */

import type { Language } from '../../errors.ts'
import { severityPlurals, severityWords, titlesIn } from '../../finding-words.ts'
import type { NoteWords } from '../../jobs/annotate/noted-cells.ts'
import type { AnnotatedWords } from '../../write/annotated-words.ts'

export const noteWords: Readonly<Record<Language, NoteWords>> = {
  en: {
    severities: titlesIn(severityWords, 'en'),
    why: 'Requirement:',
    proposal: 'Change to:',
    empty: 'Empty this cell.',
    more: '{count} more: see the list of issues',
  },
  zh: {
    severities: titlesIn(severityWords, 'zh'),
    why: '要求：',
    proposal: '建议改为：',
    empty: '建议清空此单元格。',
    more: '另有 {count} 处，见问题清单',
  },
}

export const workbookWords: Readonly<Record<Language, AnnotatedWords>> = {
  en: {
    issues: {
      name: 'Issues',
      severities: titlesIn(severityWords, 'en'),
      columns: {
        severity: 'Severity',
        cell: 'Cell',
        sheet: 'Worksheet',
        row: 'Row',
        column: 'Column',
        message: 'Problem',
        value: 'Value',
        proposal: 'Proposal',
        confidence: 'Confidence (0–1)',
        rule: 'Rule',
        record: 'Record',
      },
    },
    summary: {
      name: 'Summary',
      title: 'What crm-clean found',
      made: 'Made',
      rows: 'Rows',
      cleanRows: 'Rows without an error',
      severityOne: titlesIn(severityWords, 'en'),
      severities: titlesIn(severityPlurals, 'en'),
      howTitle: 'How to use this workbook',
      how: [
        '1. The worksheets after "Issues" are copies of your sheets; the originals were not changed. Each coloured cell has a note with the problem and a proposal.',
        '2. Correct the cells in the copies. You may sort and filter, and leave cells as they are. "Issues" lists every finding with a link to its cell; filter it by rule or column.',
        "3. Do not change the last column (crm-clean): it identifies each row. Its blue cells link to the row's first finding.",
        '4. Save, and import the workbook: crm-clean import "<this file>" --operator <your name>. Only the cells you changed are updated, each recorded under your name ("crm-clean history <record>" shows it). Deleting a row here deletes no customer.',
        'The copies and the list of issues contain your values as they are. A workbook written with --mask has them masked, and cannot be imported.',
      ],
      sheetsTitle: 'By sheet',
      sheet: 'Worksheet',
      file: 'Copy of',
      dimensionsTitle: 'By dimension',
      dimension: 'Dimension',
      rulesTitle: 'By rule',
      rule: 'Rule',
      meaning: 'Requirement',
      severity: 'Severity',
      findings: 'Findings',
      noFindings: 'No rule found anything.',
      coloursTitle: 'Colours',
      colours: {
        error: 'bold on orange: certainly wrong',
        warning: 'on yellow: probably wrong, please check',
        info: 'italic on light blue: a hint',
      },
      limitsTitle: 'What did not fit into this workbook',
      issuesLeftOut:
        '{count} {count:finding is|findings are} not listed: the worksheet has no more rows. "crm-clean check --format csv" lists all.',
      linksLeftOut: '{count} {count:finding has|findings have} no link: a worksheet can have at most 65,530 links.',
      notesLeftOut:
        '{count} coloured {count:cell has|cells have} no note, because more than 5,000 notes make Excel slow; see the list of issues for {count:its|their} problems.',
      cellsCut:
        '{count} {count:cell has|cells have} more than the 32,767 characters that a workbook allows and {count:is|are} cut off here. On import {count:it counts|they count} as unchanged.',
      unread:
        '{count} {count:row could not be read as a record. It is copied in orange and goes|rows could not be read as records. They are copied in orange and go} to quarantine when this workbook is imported; to import such a row, correct it and empty its last cell.',
      goesOn: 'The rows of "{sheet}" continue in further worksheets ({count} in all).',
    },
  },
  zh: {
    issues: {
      name: '问题清单',
      severities: titlesIn(severityWords, 'zh'),
      columns: {
        severity: '级别',
        cell: '单元格',
        sheet: '工作表',
        row: '行',
        column: '列',
        message: '问题',
        value: '值',
        proposal: '建议',
        confidence: '把握（0–1）',
        rule: '规则',
        record: '记录',
      },
    },
    summary: {
      name: '汇总',
      title: '客户数据检查结果',
      made: '生成时间',
      rows: '行数',
      cleanRows: '没有错误的行',
      severityOne: titlesIn(severityWords, 'zh'),
      severities: titlesIn(severityPlurals, 'zh'),
      howTitle: '使用方法',
      how: [
        '1. “问题清单”之后的工作表是原表格的副本，原文件未作任何改动。有颜色的单元格带有批注，说明问题所在和建议写法。',
        '2. 请直接在副本中修改单元格，可以排序、筛选，也可以保留不改。“问题清单”列出全部问题，并可点击链接跳到单元格；可按规则或列筛选。',
        '3. 请保留最后一列（crm-clean）：它记录每一行的来历。其中蓝色单元格可跳到该行的第一个问题。',
        '4. 保存后重新导入：crm-clean import "<本文件>" --operator <您的姓名>。只有您改过的单元格会被更新，并以您的名义逐项记录（用“crm-clean history <记录>”查看）。在此删除行不会删除任何客户。',
        '副本和问题清单中的值均保持原样。以 --mask 生成的工作簿已脱敏，不能再导入。',
      ],
      sheetsTitle: '按表格',
      sheet: '工作表',
      file: '原表格',
      dimensionsTitle: '按维度',
      dimension: '维度',
      rulesTitle: '按规则',
      rule: '规则',
      meaning: '要求',
      severity: '级别',
      findings: '数量',
      noFindings: '没有规则发现问题。',
      coloursTitle: '颜色说明',
      colours: { error: '橙底粗体：确定有误', warning: '黄底：很可能有误，请核对', info: '浅蓝底斜体：仅供参考' },
      limitsTitle: '本工作簿未能容纳的内容',
      issuesLeftOut: '有 {count} 个问题未列出：工作表行数已满。可用“crm-clean check --format csv”查看全部。',
      linksLeftOut: '有 {count} 个问题没有链接：一个工作表最多 65,530 个链接。',
      notesLeftOut: '有 {count} 个带颜色的单元格没有批注（批注超过 5,000 条时 Excel 会变慢），具体问题见问题清单。',
      cellsCut: '有 {count} 个单元格超过工作簿允许的 32,767 个字符，显示时已截断；重新导入时视为未改动。',
      unread: '有 {count} 行无法作为记录读取，已用橙色复制；重新导入时仍会进入隔离区。如需导入，请修正该行并清空其最后一列。',
      goesOn: '“{sheet}”的行延续到后面的工作表（共 {count} 个）。',
    },
  },
}
