// The file of a new kind of comparison, the line that makes it known, and the table of its test.
import { identifier, withEntry, withImport } from './lists.mjs'

export function comparison(id) {
  const name = `${identifier(id, '')}Method`
  return {
    files: { [`src/match/compare/${id}.ts`]: code(name) },
    lines: {
      // The first line of the table: kinds are asked in their order whether they fit a column, and the last fits any.
      'src/match/compare/kind.ts': (text) => {
        if (new RegExp(`^ {2}'?${id}'?: `, 'm').test(text)) throw new Error(`there is a comparison "${id}" already`)
        return withImport(
          withEntry(text, 'export const methods', `  '${id}': ${name},`, () => true),
          `import { ${name} } from './${id}.ts'`,
        )
      },
      'test/match/compare/levels.test.ts': (text) =>
        withImport(
          withEntry(text, 'const tables', facts(id, name), () => false),
          `import { ${name} } from '../../../src/match/compare/${id}.ts'`,
        ),
    },
    next: 'npx vitest run test/match/compare',
  }
}

const code = (name) => `/** WRITE: which values are compared here, and what makes two of them alike. */

import { wholeKeys } from './common-keys.ts'
import { type Comparer, raritiesOf } from './comparer.ts'
import { different, same } from './level.ts'
import type { Method } from './method.ts'

interface Tables {
  /** WRITE: what is worked out once for each distinct value; here the value without case. */
  readonly forms: readonly string[]
  readonly rarities: Float32Array
}

export const ${name}: Method<Tables> = {
  levels: [different, { label: { en: 'alike', zh: '相近' }, rarest: 0, partial: true }, same],
  // WRITE: how often two different customers, and two records of one customer, reach each level.
  usual: { u: [0.9, 0.05, 0.05], m: [0.2, 0.2, 0.6], world: 0 },
  costs: { preparing: 2, comparing: 2 },
  // WRITE: which columns call for it; until then none does.
  fits: () => false,
  tables: (lexicon) => ({ forms: lexicon.values.map((value) => value.toLowerCase()), rarities: raritiesOf(lexicon) }),
  comparer,
  keys: ({ values }, salt) => wholeKeys(values, salt),
}

function comparer({ forms, rarities }: Tables): Comparer {
  return {
    // WRITE: level 1 for two values that are alike; nothing reaches it yet.
    level: (a, b) => (a === b || forms[a] === forms[b] ? 2 : 0),
    bits: (a, b, reached) => (reached === 2 ? Math.min(rarities[a]!, rarities[b]!) : 0),
  }
}
`

const facts = (id, name) => `  [
    '${id.replaceAll('-', ' ')}',
    ${name},
    [
      ['Ann', 'ANN', 'same'],
      ['Ann', 'Bob', 'different'],
      ['WRITE: a value', 'WRITE: one that is alike; src/match/compare/${id}.ts tells them apart', 'alike'],
    ],
  ],`
