/** Made customer sheets in which customers stand several times: shortened names, other contacts, numbers written otherwise, empty cells. */

import { randomSource } from '../../src/match/arrays/hash.ts'

const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗']
const given = [...'伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂']
const brands = [...'华信鼎盛金源天瑞宏达佳美锐捷恒通博远联创东方瑞丰兴业万']
const cities = ['苏州', '深圳', '杭州', '成都', '武汉']
const trades = ['机械', '电子', '科技', '贸易', '物流', '软件']
const types = ['潜在', '意向', '成交']
const domains = ['qq.com', '163.com', 'mail.example']

const header = '客户名称,联系人姓名,联系电话,电子邮箱,所属行业,客户类型,企业地址,首次接触时间,最近跟进时间'

/** A CSV of about so many rows. The same seed gives the same sheet. */
export function crmSheet(size: number, seed: number): string {
  const random = randomSource(seed)
  const below = (n: number) => Math.floor(random() * n)
  const pick = <Item>(list: readonly Item[]): Item => list[below(list.length)]!
  const digits = (n: number) => Array.from({ length: n }, () => below(10)).join('')
  const person = () => pick(surnames) + pick(given) + (random() < 0.6 ? pick(given) : '')
  const mobile = () => `13${5 + below(5)}${digits(8)}`
  const day = () => `202${3 + below(3)}-0${1 + below(9)}-1${below(10)}`
  const latin = () => Array.from({ length: 5 }, () => 'abcdefghijklmnopqrstuvwxyz'[below(26)]).join('')
  const rows: string[][] = []
  while (rows.length < size) {
    const [city, brand, trade] = [pick(cities), pick(brands) + pick(brands) + pick(brands), pick(trades)]
    const email = `${latin()}${digits(3)}@${pick(domains)}`
    const address = `${city}市${pick(brands)}${pick(brands)}路${1 + below(900)}号`
    const row = [`${city}${brand}${trade}有限公司`, person(), mobile(), email, '制造业', pick(types), address, day(), '2026-08-11']
    rows.push(row)
    while (random() < 0.4) {
      const [name, contact, phone] = row as [string, string, string]
      const again = [...row]
      again[0] = pick([name, `${brand}${trade}`, `${city}${brand}`, name.replace('有限公司', '有限责任公司'), ` ${name}　`])
      if (random() < 0.35) again[1] = pick([person(), `${contact[0]}经理`])
      if (random() < 0.5) again[2] = pick(['', mobile(), `+86 ${phone}`, `${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}`])
      if (random() < 0.4) again[3] = pick(['', email.toUpperCase(), `${latin()}@${pick(domains)}`])
      if (random() < 0.4) again[6] = ''
      again[5] = pick(types)
      rows.push(again)
    }
  }
  // those of one customer do not stand side by side
  const shuffled = rows.map((row) => ({ row, at: random() })).sort((a, b) => a.at - b.at)
  return `${header}\n${shuffled.map(({ row }) => row.join(',')).join('\n')}\n`
}
