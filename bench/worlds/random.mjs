/**
 * A source of chance that depends on a seed and a name alone, so that one world is the same whichever others are made
 * (mulberry32, seeded by FNV-1a). `chances(1, 'twins').below(6)` is always the same number from 0 to 5.
 */
export function chances(seed, name) {
  let state = 2166136261
  for (const sign of `${seed}:${name}`) state = Math.imul(state ^ sign.codePointAt(0), 16777619)
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count) => Math.floor(random() * count)
  const pick = (list) => list[below(list.length)]
  return {
    random,
    below,
    pick,
    chance: (share) => random() < share,
    between: (least, most) => least + below(most - least + 1),
    /** Earlier entries come oftener, as surnames and towns do. */
    skewed: (list) => list[Math.floor(list.length * random() ** 1.8)],
    digits: (count) => Array.from({ length: count }, () => below(10)).join(''),
    letters: (count) => Array.from({ length: count }, () => pick([...'abcdefghijklmnoprstuvz'])).join(''),
    shuffled(list) {
      const out = [...list]
      for (let i = out.length - 1; i > 0; i--) {
        const j = below(i + 1)
        ;[out[i], out[j]] = [out[j], out[i]]
      }
      return out
    },
  }
}
