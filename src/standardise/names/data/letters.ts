/**
 * Letters of alphabets and what they are in plain Latin letters, `letter=latin`; a letter without Latin falls away. Where a standard writes an
 * accent (Serbian č, ISO 9 ž) the plain letter stands, because `romanised` folds accents.
 */

/** Russian after BGN/PCGN without its extra ye: е is always e. With the letters of Kazakh, Tatar and Macedonian that no other alphabet uses. */
export const russianLetters = `
а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya
ә=a ғ=g қ=q ң=n ө=o ұ=u ү=u һ=h җ=j ѓ=gj ќ=kj ѕ=dz ѐ=e ѝ=i ѣ=e ѳ=f
`
/** Ukrainian after Resolution 55 of 2010, which its passports follow; Belarusian for ў and ы. */
export const ukrainianLetters = 'г=h ґ=g и=y і=i ї=i є=ie й=i ю=iu я=ia ў=u'
/** As above at the start of a word. */
export const ukrainianInitials = 'ї=yi є=ye й=y ю=yu я=ya'
/** Bulgarian after its Transliteration Act of 2009. */
export const bulgarianLetters = 'щ=sht ъ=a х=h ь=y'
/** Serbian in its own Latin alphabet (Gaj's), accents folded; ђ as dj, its usual spelling without đ. */
export const serbianLetters = 'ђ=dj ж=z ј=j љ=lj њ=nj ћ=c х=h ц=c ч=c џ=dz ш=s'
/** Modern Greek after ELOT 743 (ISO 843 type 2); its pairs of letters are rules of `greek.ts`. */
export const greekLetters = 'α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o'
/** Eastern Armenian after BGN/PCGN, aspiration marks folded. */
export const armenianLetters = `
ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=y թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y ն=n շ=sh ո=o չ=ch պ=p ջ=j ռ=r ս=s վ=v տ=t ր=r ց=ts ւ=v փ=p ք=k օ=o ֆ=f և=ev
`
/** Georgian after the national system of 2002, ejective marks folded. */
export const georgianLetters = `
ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh ყ=q ჩ=ch შ=sh ც=ts ძ=dz წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h
`

/** A table as a map from letter to Latin. */
export function lettersOf(...tables: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    tables.flatMap((table) =>
      table
        .trim()
        .split(/\s+/)
        .map((pair) => pair.split('=') as [string, string]),
    ),
  )
}
