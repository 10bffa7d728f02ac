import { expect, test } from 'vitest'
import { expandedCompanyWords } from '../../../src/standardise/names/company-abbreviations.ts'
import { companyAbbreviations, dottedAbbreviations, spellingPairs } from '../../../src/standardise/names/data/company-abbreviations.ts'

test.each([
  ['smith bros intl', 'smith brothers international'],
  ['smith bros. int.', 'smith brothers international'],
  ['acme mfg', 'acme manufacturing'],
  ['jones & assocs', 'jones and associates'],
  ['jones and assoc.', 'jones and associates'],
  ['natl dept svcs', 'national department services'],
  ['auto svc', 'auto service'],
  ['auto services', 'auto services'],
  ['acme tech', 'acme technology'],
  ['acme technologies', 'acme technology'],
  ['acme hldgs grp', 'acme holdings group'],
  ['acme eng.', 'acme engineering'],
  ['acme eng', 'acme eng'],
  ['medical ctr', 'medical center'],
  ['medical centre', 'medical center'],
  ['labour party', 'labor party'],
  ['colour colours colouring', 'color colors coloring'],
  ['armoury', 'armory'],
  ['tour four hour', 'tour four hour'],
  ['world health organisation', 'world health organization'],
  ['isation', 'isation'],
  ['muller und sohn', 'muller and sohn'],
  ['muller u. sohn', 'muller and sohn'],
  ['dupont et fils', 'dupont and fils'],
  ['ortega y gasset', 'ortega and gasset'],
  ['rossi e figli', 'rossi and figli'],
  ['smith + jones', 'smith and jones'],
  ['e y', 'e y'],
  ['jones e', 'jones e'],
  ['the body shop', 'body shop'],
  ['the', 'the'],
  ['in the box', 'in the box'],
  ['fa. muller', 'muller'],
  ['firma muller', 'muller'],
  ['firma', 'firma'],
  ['gebr. weiss', 'gebruder weiss'],
  ['gebruder weiss', 'gebruder weiss'],
  ['ets dupont & cie', 'etablissements dupont and compagnie'],
  ['garcia hnos', 'garcia hermanos'],
  ['f.lli rossi', 'fratelli rossi'],
  ['flli rossi', 'fratelli rossi'],
  ['zakł. mleczarski', 'zaklad mleczarski'],
  ['przeds. budowlane', 'przedsiebiorstwo budowlane'],
  ['acme ltd', 'acme ltd'],
  ['booking.com', 'booking.com'],
  ['', ''],
])('%s is %s', (name, full) => {
  const words = expandedCompanyWords(name.split(' '))
  expect(words.join(' ')).toBe(full)
  if (words[0] !== 'the') expect(expandedCompanyWords(words)).toEqual(words)
})

test('a short form stands for one word, and no full word is the short form of another', () => {
  const lines = [companyAbbreviations, spellingPairs].flatMap((table) =>
    table
      .trim()
      .split('\n')
      .map((line) => line.split(/:? /)),
  )
  const short = lines.flatMap(([, ...words]) => words)
  expect(short.filter((word, index) => short.indexOf(word) !== index)).toEqual([])
  expect(lines.map(([full]) => full).filter((full) => short.includes(full!))).toEqual([])
  const dotted = dottedAbbreviations
    .trim()
    .split('\n')
    .flatMap((line) => line.split(/:? /).slice(1))
  expect(dotted.filter((word) => short.includes(word))).toEqual([])
})
