/** Sheets that name both a person and a company: which of the two is the customer, and which only says more about them. */

import { headerWord } from './header-words.ts'

const wordsOf = (list: string) => new Set(list.split('|').map(headerWord))

/** Words for a person's own name. Beside a company they name the contact. */
const persons = wordsOf(
  '姓名|名字|客户姓名|顾客姓名|会员姓名|线索姓名|name|naam|namn|navn|full name|fullname|display name|氏名|お名前|名前|フルネーム|お客様氏名|顧客氏名|' +
    'nombre completo|nombre y apellidos|nom complet|nom et prénom|vollständiger name|anzeigename',
)

/** Words for the company that is the customer. */
const companies = wordsOf(
  '公司|公司名称|公司全称|公司名|企业|企业名称|企业全称|单位|单位名称|单位全称|客户公司|客户公司名称|客户单位|客户单位名称|机构名称|组织名称|所属公司|往来单位|往来单位名称|公司行号|' +
    'company|company name|company or account|company account|company full name|company legal name|organization|organization name|organisation|organisation name|' +
    'organization 1 name|person organization|business name|account name|associated company|primary company|legal name|firm|firm name|' +
    'firma|firmenname|firmenname 1|name der firma|unternehmen|unternehmensname|société|nom de la société|nom société|raison sociale|entreprise|' +
    "nom de l'entreprise|nom entreprise|empresa|nombre de la empresa|nombre empresa|nombre de empresa|razón social|compañía|" +
    '会社|会社名|企業名|法人名|社名|貴社名|御社名|団体名|会社名称|会社名・団体名|取引先名|得意先名|所属企業|所属会社',
)

/** Words for a person and for nobody else, also beside a customer who may be a person too. */
const peopleOnly = wordsOf('姓名|氏名')

/** Words for the customer, company or person. */
const customers = wordsOf('客户名称|客户全称|客户名|customer name|顧客名|取引先名')

/** Words for where a person works, for a name in law, or for a login: they name the customer only where nothing better does. */
const lesser = wordsOf('工作单位|所在公司|employer|legal name|sales account|勤務先|勤務先名|account|compte|cuenta')

/** True for a word for a person's own name: 姓名, Full name. */
export const isPersonsName = (header: string): boolean => persons.has(headerWord(header))

/** True for a word that names the customer only where nothing better does. */
export const isLesserName = (header: string): boolean => lesser.has(headerWord(header))

export interface NameClaims {
  /** Headers that name the contact instead. */
  readonly contacts: ReadonlySet<number>
  /** Headers that name nobody. */
  readonly nobody: ReadonlySet<number>
}

/** @param headers what each column that may be the customer's name is called, by its place */
export function nameClaims(headers: ReadonlyMap<number, string>): NameClaims {
  const within = (words: ReadonlySet<string>) => [...headers].filter(([, header]) => words.has(headerWord(header))).map(([at]) => at)
  const [firms, rest] = [within(companies), within(lesser)]
  const people = firms.length > 0 ? within(persons) : within(customers).length > 0 ? within(peopleOnly) : []
  return {
    contacts: new Set(people),
    nobody: new Set(headers.size > rest.length ? rest : []),
  }
}
