/** Customers without a fault, as rows of a sheet. */

type Row = Readonly<Record<string, string>>

const good = (at: number): Row => ({
  客户编号: `C${1000 + at}`,
  客户名称: `苏州华兴${'甲乙丙丁戊己庚辛壬癸'[at % 10]}${'子丑寅卯辰巳午未'[at % 8]}机械有限公司`,
  联系人姓名: '王伟',
  联系电话: `138${String(24_681_357 + at * 7919).slice(0, 8)}`,
  电子邮箱: `wang${at}@huaxing${at}.com.cn`,
  所属行业: '制造业',
  客户类型: '意向',
  流失原因: '',
})

/** @param change what is otherwise in a row */
export const customers = (count: number, change: (at: number) => object = () => ({})): Row[] =>
  Array.from({ length: count }, (_, at) => ({ ...good(at), ...change(at) }))

/** Rows as CSV, with the columns of the first. */
export function csvOf(rows: readonly Row[]): string {
  const heads = Object.keys(rows[0] ?? {})
  return [heads.join(','), ...rows.map((row) => heads.map((head) => row[head] ?? '').join(','))].join('\n')
}
