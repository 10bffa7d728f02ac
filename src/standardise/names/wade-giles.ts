/** Wade–Giles, the spelling of Chinese names in Taiwan and in older documents, made from Hanyu Pinyin. */

/** Syllables that follow no rule. */
const odd: ReadonlyMap<string, string> = new Map(
  `zhi=chih chi=ch'ih shi=shih ri=jih zi=tzu ci=tz'u si=ssu e=o er=erh yi=i you=yu yan=yen ye=yeh yong=yung yu=yu yue=yueh ge=ko ke=k'o he=ho
  gui=kuei kui=k'uei shuo=shuo guo=kuo kuo=k'uo huo=huo`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
)
const initials: ReadonlyMap<string, string> = new Map(
  `b=p p=p' m=m f=f d=t t=t' n=n l=l g=k k=k' h=h j=ch q=ch' x=hs zh=ch ch=ch' sh=sh r=j z=ts c=ts' s=s y=y w=w`
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
)

/**
 * One syllable: `chen` is ch'en, `xiao` hsiao, `zhang` chang. Accents are folded (`lü` is lu), the apostrophe of aspiration stays, which
 * everyday use leaves out.
 * @param syllable of Hanyu Pinyin (ISO 7098) in lower case without tone; ü or u
 */
export function wadeGiles(syllable: string): string {
  const plain = syllable.replaceAll('ü', 'u')
  const known = odd.get(plain)
  if (known !== undefined) return known
  const [, initial = '', final = ''] = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)(.*)$/.exec(plain) ?? []
  return (initials.get(initial) ?? initial) + finalOf(final)
}

function finalOf(final: string): string {
  if (final === 'ian') return 'ien'
  if (final === 'ie') return 'ieh'
  if (final === 'ue') return 'ueh'
  if (final === 'uo') return 'o'
  if (final === 'iong') return 'iung'
  return final === 'ong' ? 'ung' : final
}
