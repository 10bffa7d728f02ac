import { describe, expect, test } from 'vitest'
import { englishGivenNames } from '../../../src/standardise/names/data/given-names-english.ts'
import { germanGivenNames } from '../../../src/standardise/names/data/given-names-german.ts'
import { romanceGivenNames } from '../../../src/standardise/names/data/given-names-romance.ts'
import { slavicGivenNames } from '../../../src/standardise/names/data/given-names-slavic.ts'
import { givenNameGroups, sameGivenName } from '../../../src/standardise/names/nicknames.ts'

const lines = [englishGivenNames, germanGivenNames, romanceGivenNames, slavicGivenNames].flatMap((names) =>
  names
    .trim()
    .split('\n')
    .map((line) => {
      const [full = '', short = ''] = line.split('|')
      return { full: full.split(' '), short: short === '' ? [] : short.split(' ') }
    }),
)

const same = `
bob robert, bob rob, bobby rob, bill william, billy will, liz elizabeth, beth betty, betty elizabeth, peggy margaret, meg maggie, jack john, jim james,
ted edward, ted theodore, dick richard, hank henry, harry henry, harry harold, chuck charles, charlie charlotte, alex alexander, alex alexandra, sasha alexander,
sascha aleksandr, sasha alexandra, sam samuel, sam samantha, pat patrick, pat patricia, chris christian, chris christina, chris christopher, molly mary,
tony anthony, nick nicholas, kate katherine, catherine kathryn, stephen steven, steve stephan, geoffrey jeffrey, jeff geoffrey, philipp phillip, phil philip,
karl carl, klaus claus, klaus nikolaus, sean shaun, alan allen, muhammad mohamed, sarah sara, hans johann, hans johannes, johann johannes, fritz friedrich,
uschi ursula, ursel uschi, heinz heinrich, sepp josef, joe joseph, josef joseph, manu emmanuel, manu manuel, wolf wolfgang, lisl elisabeth, kathi katharina,
günther guenter, Jürgen juergen, gitte brigitte, resi theresia, toni anton, hajo hans-joachim, henk hendrikus, pepe josé, pepito jose, paco francisco,
pancho francisco, lola dolores, charo rosario, chema josé-maría, chema "jose maria", nacho ignacio, quique enrique, lupe guadalupe, concha concepción,
paqui francisca, maite maria-teresa, chus jesus, kiko federico, memo guillermo, beto roberto, beppe giuseppe, pino giuseppe, gianni giovanni, gigi luigi,
babette elisabeth, nico nicolas, jp jean-paul, jp "Jean Pierre", kasia katarzyna, gosia małgorzata, asia joanna, zosia zofia, wojtek wojciech, krzysiek krzysztof,
staszek stanisław, misha mikhail, volodya vladimir, vova volodymyr, zhenya yevgeny, katya ekaterina, tanya tatiana, seryozha sergei, dima dmitry, yuri iurii,
sergey serhii, honza jan`
  .split(/,\s*/)
  .map((pair) => (pair.trim().match(/"[^"]+"|\S+/g) ?? []).map((name) => name.replaceAll('"', '')) as [string, string])

const different = `
alexander alexandra, samuel samantha, christian christina, christian christopher, christina christine, patrick patricia, charles charlotte, robert albert,
robert roberta, william wilfred, edward theodore, henry harold, john james, john jonathan, johann joseph, maria mary, bob bill, jack jim, hans heinz,
fritz franz, pepe paco, lola lupe, emmanuel manuel, anna johanna, anne anna, hans fritz, francisco francisca, jose josefa, giuseppe giovanni, kasia gosia,
mikhail michal, ivan igor, jean jan, elena helena, vladimir vladislav, daniel danielle, gabriel gabrielle, nicola nicholas, daria dariusz, klaus karl, paul paula`
  .split(/,\s*/)
  .map((pair) => pair.trim().split(' ') as [string, string])

describe('given names in everyday use', () => {
  test.each(same)('%s is %s', (a, b) => expect([sameGivenName(a, b), sameGivenName(b, a)]).toEqual([true, true]))
  test.each(different)('%s is not %s', (a, b) => expect([sameGivenName(a, b), sameGivenName(b, a)]).toEqual([false, false]))

  test('a name without known short form is like itself alone, an empty one like none', () => {
    expect(givenNameGroups('zaphod')).toEqual([])
    expect(sameGivenName('Zaphod', 'zaphod')).toBe(true)
    expect(sameGivenName('zaphod', 'zaphid')).toBe(false)
    expect(sameGivenName('', '')).toBe(false)
    expect(sameGivenName(' - ', '-')).toBe(false)
  })

  test('a short form stands for several names', () => {
    expect(givenNameGroups('bob')).toEqual(givenNameGroups('robert'))
    expect(givenNameGroups('alex')).toEqual(expect.arrayContaining([...givenNameGroups('alexander'), ...givenNameGroups('alexandra')]))
  })
})

describe('the tables of given names', () => {
  test('every line holds at least two names, which are the same one by one', () => {
    expect(lines.length).toBeGreaterThan(900)
    for (const { full, short } of lines) {
      const names = [...full, ...short]
      expect(names.length, names.join(' ')).toBeGreaterThan(1)
      for (const name of names) expect(names.filter((other) => !sameGivenName(name, other))).toEqual([])
    }
  })

  test('two full names are the same only as spellings of one, or where a line lists one as the short form of the other', () => {
    const both = new Set(lines.flatMap(({ full }) => full).filter((name) => lines.some(({ short }) => short.includes(name))))
    expect([...both].sort()).toEqual(['angeles', 'anne', 'carmen', 'claus', 'hanna', 'jan', 'klaus', 'pilar'])
    const full = [...new Set(lines.flatMap((line) => line.full))].filter((name) => !both.has(name))
    expect(full.filter((name) => givenNameGroups(name).length !== 1)).toEqual([])
  })
})
