import de from './names/de.mjs'
import el from './names/el.mjs'
import enGb from './names/en-gb.mjs'
import enUs from './names/en-us.mjs'
import es from './names/es.mjs'
import fr from './names/fr.mjs'
import it from './names/it.mjs'
import ja from './names/ja.mjs'
import ko from './names/ko.mjs'
import pl from './names/pl.mjs'
import pt from './names/pt.mjs'
import ru from './names/ru.mjs'
import zh from './names/zh.mjs'
import zhHant from './names/zh-hant.mjs'

const LOCALES = { de, el, 'en-GB': enGb, 'en-US': enUs, es, fr, it, ja, ko, pl, pt, ru, zh, 'zh-Hant': zhHant }

/** Every second entry, from the first in set a and from the second in set b: the sets share no given name, brand or street. */
const half = (list, set) => list.filter((_, at) => at % 2 === (set === 'a' ? 0 : 1))

/** The name parts of a language and country, e.g. `localeOf('en-US', 'a')`; throws where there are none for it. */
export function localeOf(code, set) {
  const all = LOCALES[code]
  if (all === undefined) throw new Error(`No name parts for ${code}; there are ${Object.keys(LOCALES).join(', ')}`)
  const own = { ...all, male: half(all.male, set), female: half(all.female, set), streets: half(all.streets, set) }
  if (all.syllables !== undefined) Object.assign(own, { male: all.male, female: all.female }) // syllables, not names
  if (all.brandSigns !== undefined) own.brandSigns = half(all.brandSigns, set)
  else own.brands = { first: half(all.brands.first, set), second: all.brands.second }
  return own
}
