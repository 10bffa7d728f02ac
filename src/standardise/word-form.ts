/** The form in which words of dates are known: small letters without accents, й as и. */
export const wordForm = (word: string) =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '') // İ in small letters brings a dot of its own
