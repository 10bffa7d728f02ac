// The files of a new kind of comparison, and the line that makes it known.
import { identifier, withEntry, withImport } from './lists.mjs'

export function comparison(id) {
  const name = `${identifier(id, '')}Method`
  return {
    files: { [`src/match/compare/${id}.ts`]: code(id, name), [`test/match/compare/${id}.test.ts`]: test(id, name) },
    lines: {
      'src/match/compare/kind.ts': (text) => {
        if (new RegExp(`^ {2}'?${id}'?: `, 'm').test(text)) throw new Error(`there is a comparison "${id}" already`)
        return withImport(
          withEntry(text, 'export const methods', `  '${id}': ${name},`, () => true),
          `import { ${name} } from './${id}.ts'`,
        )
      },
    },
    next: `npx vitest run test/match/compare/${id}.test.ts`,
  }
}

const code = (id, name) => `/** WRITE: which values are compared here, and what makes two of them alike. */

import { type Comparer, different, type Method, raritiesOf, same } from './comparer.ts'

interface Tables {
  /** WRITE: what is worked out once for each distinct value; here the value without case. */
  readonly forms: readonly string[]
  readonly rarities: Float32Array
}

export const ${name}: Method<Tables> = {
  tables: (lexicon) => ({ forms: lexicon.values.map((value) => value.toLowerCase()), rarities: raritiesOf(lexicon) }),
  comparer,
}

function comparer({ forms, rarities }: Tables): Comparer {
  return {
    kind: '${id}',
    levels: [different, { en: 'alike', zh: '相近' }, same],
    rarest: [0, 0, 1],
    // WRITE: level 1 for two values that are alike; nothing reaches it yet.
    level: (a, b) => (a === b || forms[a] === forms[b] ? 2 : 0),
    bits: (a, b, reached) => (reached === 2 ? Math.min(rarities[a]!, rarities[b]!) : 0),
  }
}
`

const test = (id, name) => `import { expect, test } from 'vitest'
import { ${name} } from '../../../src/match/compare/${id}.ts'

/** The level two values of a column reach, in words. */
function levelOf(a: string, b: string): string {
  const values = [...new Set([a, b])]
  const comparer = ${name}.comparer(${name}.tables({ values, counts: new Int32Array(values.length).fill(1), filled: values.length }))
  const [x, y] = [values.indexOf(a), values.indexOf(b)]
  expect(comparer.level(y, x)).toBe(comparer.level(x, y))
  return comparer.levels[comparer.level(x, y)]!.en
}

test.each([
  ['Ann', 'ANN', 'same'],
  ['Ann', 'Bob', 'different'],
  ['WRITE: a value', 'WRITE: one that is alike; src/match/compare/${id}.ts tells them apart', 'alike'],
])('%s and %s: %s', (a, b, level) => {
  expect(levelOf(a, b)).toBe(level)
})
`
