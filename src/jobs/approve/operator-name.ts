/** Names of operators: how they are kept, and how they are told apart. Who writes a name in capitals or full width is still the same person. */

/** Of every width; U+2800 is an empty Braille cell. */
const blanks = /[\p{Z}\t-\r\u0085\u2800]+/gu
/** What nobody sees: zero-width spaces, byte order marks, soft hyphens, direction marks, variation selectors, controls. */
const unseen = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Variation_Selector}]/gu

/** The one spelling a name is kept in: `Ａnna\u200b\u3000 Li ` is `Anna Li`. Empty where nothing of it can be seen. */
export const operatorSpelling = (name: string): string =>
  name.normalize('NFKC').replace(blanks, ' ').replace(unseen, '').replace(/ +/g, ' ').trim()

/** `Ａnna Li`, `anna li` and `AnnaLi` are one name, and so are `张三` and `张 三`. */
export const operatorName = (operator: string): string => operatorSpelling(operator).toLowerCase().replaceAll(' ', '')

export const isSameOperator = (one: string, other: string): boolean => operatorName(one) === operatorName(other)
