/** Options as they are written down in a table of the program. */

import type { Choice } from '../field.ts'

/** `成交|won|Won`: Chinese label, code, English label; then synonyms and what other systems call about the same, each parted by `|`. */
export function choice(names: string, synonyms: string, means = ''): Choice {
  const [value = '', code = '', en = ''] = names.split('|')
  const words = means.split('|').filter(Boolean)
  return {
    value,
    code,
    label: { en, zh: value },
    synonyms: synonyms.split('|').filter(Boolean),
    ...(words.length === 0 ? {} : { means: words }),
  }
}
