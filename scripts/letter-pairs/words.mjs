/** The words of a language: what faker's locales have of their own, and the words of more-words.mjs. */

import { createHash } from 'node:crypto'
import { allFakers } from '@faker-js/faker'
import { moreWords } from './more-words.mjs'

/** The letters each language writes beyond a-z, small, and the locales that hold its words. Cyrillic, Greek, Semitic and Thai languages write no a-z. */
export const languages = {
  ar: { plain: false, letters: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي', locales: ['ar'] },
  bg: { plain: false, letters: 'абвгдежзийклмнопрстуфхцчшщъьюя', locales: [] },
  cs: { plain: true, letters: 'áéíóúýčďěňřšťůž', locales: ['cs_CZ'] },
  da: { plain: true, letters: 'åæéø', locales: ['da'] },
  de: { plain: true, letters: 'ßäéöü', locales: ['de', 'de_AT', 'de_CH'] },
  el: { plain: false, letters: 'ΐάέήίαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ', locales: ['el'] },
  es: { plain: true, letters: 'áéíñóúü', locales: ['es', 'es_MX'] },
  et: { plain: true, letters: 'äõöüšž', locales: [] },
  fi: { plain: true, letters: 'åäéö', locales: ['fi'] },
  fr: { plain: true, letters: 'àâçèéêëîïôùûüœ', locales: ['fr', 'fr_BE', 'fr_CA', 'fr_CH'] },
  he: { plain: false, letters: 'אבגדהוזחטיךכלםמןנסעףפץצקרשת', locales: ['he'] },
  hr: { plain: true, letters: 'ćčđšž', locales: ['hr', 'sr_RS_latin'] },
  hu: { plain: true, letters: 'áéíóöúüőű', locales: ['hu'] },
  is: { plain: true, letters: 'áæéíðóöúýþ', locales: [] },
  it: { plain: true, letters: 'àèéìòù', locales: ['it'] },
  lt: { plain: true, letters: 'ąčėęįšūųž', locales: [] },
  lv: { plain: true, letters: 'āčēģīķļņšūž', locales: ['lv'] },
  mk: { plain: false, letters: 'абвгдежзиклмнопрстуфхцчшѓѕјљњќџ', locales: ['mk'] },
  nb: { plain: true, letters: 'åæéòø', locales: ['nb_NO'] },
  nl: { plain: true, letters: 'áèéêëïóöü', locales: ['nl', 'nl_BE'] },
  pl: { plain: true, letters: 'óąćęłńśźż', locales: ['pl'] },
  pt: { plain: true, letters: 'àáâãçéêíóôõú', locales: ['pt_PT', 'pt_BR'] },
  ro: { plain: true, letters: 'âîăşţ', locales: ['ro', 'ro_MD'] },
  ru: { plain: false, letters: 'абвгдежзийклмнопрстуфхцчшщъыьэюяё', locales: ['ru'] },
  sk: { plain: true, letters: 'áäéíóôúýčďĺľňŕšťž', locales: ['sk'] },
  sl: { plain: true, letters: 'ćčđšž', locales: ['sl_SI'] },
  sv: { plain: true, letters: 'åäéö', locales: ['sv'] },
  th: { plain: false, letters: 'กขคฆงจฉชซญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลวศษสหฬอฮฯะัาำิีึืุูเแโใไๅๆ็่้๊๋์', locales: ['th'] },
  tr: { plain: true, letters: 'âçîöûüİğış', locales: ['tr'] },
  uk: { plain: false, letters: 'абвгдежзийклмнопрстуфхцчшщьюяєіїґ', locales: ['uk'] },
  vi: { plain: true, letters: 'âêôăđơưàèéìíòóùúýãõĩũ\u0300\u0301\u0303\u0309\u0323', locales: ['vi'] },
}

/** Languages of many thousand characters: which of them are usual. */
export const wide = { zh: { locales: ['zh_CN'] }, tw: { locales: ['zh_TW'] }, ja: { locales: ['ja'] }, ko: { locales: ['ko'] } }

/** Every distinct word of a language, in capitals and small letters as found, sorted. */
export function wordsOf(language) {
  const texts = [moreWords[language] ?? '']
  for (const locale of (languages[language] ?? wide[language]).locales)
    collect(allFakers[locale].rawDefinitions, allFakers.en.rawDefinitions, texts)
  return [
    ...new Set(
      texts
        .join(' ')
        .normalize('NFC')
        .match(/[\p{L}\p{M}]+/gu) ?? [],
    ),
  ].sort()
}

/** Texts of the locale; a list that is English's own, taken over, is none. */
function collect(own, english, texts) {
  if (own === english || own === null || own === undefined) return
  if (Array.isArray(own)) {
    const shared = Array.isArray(english) ? own.filter((text) => english.includes(text)).length : 0
    if (shared < own.length / 2) for (const text of own) if (typeof text === 'string' && !/[{#]/.test(text)) texts.push(text)
    return
  }
  if (typeof own !== 'object') return
  for (const [key, value] of Object.entries(own)) if (!/pattern|internet|lorem|metadata/.test(key)) collect(value, english?.[key], texts)
}

/** One word in three is never counted: texts made of those judge the statistics. */
export const isHeldOut = (word) => createHash('sha256').update(word.toLowerCase()).digest()[0] % 3 === 0
