/** Two customers who belong together and are not one, as a result. */

export interface RelatedPair {
  /** Positions of two records. */
  readonly left: number
  readonly right: number
  /** What binds them: people of one home, companies of one brand, a company and its branches, clients of one agency. */
  readonly relation: 'household' | 'sisters' | 'branch' | 'agency'
}
