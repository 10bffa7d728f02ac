/** Where a sheet comes from, told by its file's name: `客户名单2024-03(2).xlsx` and `客户名单2024-04.xlsx` are one source. */

import path from 'node:path'

const separators = '[\\s_.,()（）【】\\[\\]-]*'

/** Endings that do not make another source: dates, versions, copies. Removed until none is left. */
const endings = [
  '(?<!\\d)(?:19|20)\\d{2}[-_.年/]?(?:1[0-2]|0?[1-9])(?:[-_.月/]?(?:3[01]|[12]\\d|0?[1-9]))?[日月号]?(?:[t_\\s-]?\\d{2}[-_.:时]?\\d{2}(?:[-_.:分]?\\d{2})?秒?)?',
  '(?<!\\d)(?:19|20)\\d{2}年?(?:[-_]?(?:q[1-4]|[上下]半年|第?[一二三四1-4]季度))?',
  '(?<!\\d)(?:1[0-2]|0?[1-9])月(?:(?:3[01]|[12]\\d|0?[1-9])[日号])?',
  '(?<![a-z])(?:v|ver|version|rev|版本?|第)\\.?\\s*\\d+(?:\\.\\d+)*版?',
  '[(（]\\d{1,3}[)）]',
  '(?:最终|最新|终稿|定稿|修改|更新)版?|新版|副本|导出',
  '(?<![a-z])(?:final|latest|copy|new|export)',
].map((ending) => new RegExp(`${separators}(?:${ending})${separators}$`, 'iu'))

/** The name of a file without its folder, ending, date and version; the whole name when nothing would be left. */
export function sourceName(file: string): string {
  const whole = path
    .basename(file.replaceAll('\\', '/'))
    .replace(/\.(?:csv|tsv|txt|xlsx|ndjson)$/i, '')
    .normalize('NFC')
  let name = whole
  for (let shorter = true; shorter; ) {
    shorter = false
    for (const ending of endings) {
      const rest = name.replace(ending, '')
      if (rest === name || rest === '') continue
      name = rest
      shorter = true
    }
  }
  return name.toLowerCase()
}

/** Worksheets imported from one workbook are sources of their own: a row that stands on two of them is two rows. */
export function sourceNames(
  tables: readonly { readonly file: string; readonly sheet: string | null }[],
  given: string | undefined,
): string[] {
  return tables.map(({ file, sheet }) => {
    const name = given ?? sourceName(file)
    const several = tables.filter((other) => other.file === file).length > 1
    return several && sheet !== null ? `${name}#${sheet}` : name
  })
}
