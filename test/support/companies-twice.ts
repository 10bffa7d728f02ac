import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗']
const given = [...'伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂红玉萍辉']
const brands = ['华信', '鼎盛', '金源', '天瑞', '宏达', '佳美', '锐捷', '恒通', '博远', '中科', '联创', '东方', '瑞丰', '兴业', '万通']
const cities = ['深圳', '苏州', '杭州', '成都', '武汉']

const rows: string[] = []
/** Which company each row is. */
export const truth: string[] = []
for (let i = 0; i < 60; i++) {
  const brand = brands[i % 15]! + brands[(i * 7 + 3) % 15]!.charAt(0)
  const city = cities[i % 5]!
  const person = surnames[i % 20]! + given[(i * 3) % 28]! + given[(i * 11) % 28]!
  const phone = `1${38 + (i % 5)}${String(10000000 + ((i * 7654321) % 89999999))}`
  rows.push(`${city}${brand}科技有限公司,${person},${phone},IT,潜在`)
  truth.push(String(i))
  if (i % 5 === 0) {
    rows.push(`${brand}科技,${person},${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)},IT,意向`)
    truth.push(String(i))
  }
}

/** A folder with sixty companies, every fifth of them twice (shortened, with spaces in the phone number), and the truth. Whoever asks removes it. */
export function companiesFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-dedupe-'))
  writeFileSync(path.join(folder, 'customers.csv'), `客户名称,联系人姓名,联系电话,所属行业,客户类型\n${rows.join('\n')}\n`)
  writeFileSync(path.join(folder, 'truth.csv'), `record,entity\n${truth.map((entity, i) => `${i + 2},${entity}`).join('\n')}\n`)
  return folder
}
