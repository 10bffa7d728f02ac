/** What a company name consists of. */

export interface CompanyName {
  /** The place in the name, as written: 深圳, 江苏苏州, UK. */
  readonly region: string | null
  /** 字号: what tells the company from its neighbours. */
  readonly brand: string | null
  /** What it says it does: 精密机械, Trading. */
  readonly trade: string | null
  /** 有限公司, GmbH, 株式会社; brackets left out (集团股份有限公司). */
  readonly legalForm: string | null
  /** 深圳分公司, 望京店. */
  readonly branch: string | null
}
