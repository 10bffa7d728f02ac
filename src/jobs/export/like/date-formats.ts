/** Dates as the cells of a column write them. */

import type { Formats } from './in-format.ts'

type Parts = Readonly<Record<'y' | 'm' | 'd', string>>

const plain = (digits: string) => String(Number(digits))

/** Ways to write a day, `2026-07-05`. */
const days: readonly ((parts: Parts) => string)[] = [
  ...['-', '/', '.'].flatMap((mark) => [
    ({ y, m, d }: Parts) => [y, m, d].join(mark),
    ({ y, m, d }: Parts) => [y, plain(m), plain(d)].join(mark),
    ({ y, m, d }: Parts) => [d, m, y].join(mark),
    ({ y, m, d }: Parts) => [plain(d), plain(m), y].join(mark),
    ({ y, m, d }: Parts) => [m, d, y].join(mark),
    ({ y, m, d }: Parts) => [plain(m), plain(d), y].join(mark),
    ({ y, m, d }: Parts) => [d, m, y.slice(2)].join(mark),
    ({ y, m, d }: Parts) => [plain(d), plain(m), y.slice(2)].join(mark),
    ({ y, m, d }: Parts) => [m, d, y.slice(2)].join(mark),
    ({ y, m, d }: Parts) => [plain(m), plain(d), y.slice(2)].join(mark),
  ]),
  ({ y, m, d }) => `${y}年${plain(m)}月${plain(d)}日`,
  ({ y, m, d }) => `${y}年${m}月${d}日`,
  ({ y, m, d }) => `${y}${m}${d}`,
]

/** Ways to write the time of day behind it, where there is one. */
const times: readonly ((time: string) => string)[] = [
  (time) => ` ${time}`,
  (time) => `T${time}`,
  (time) => ` ${time.replace(/^0/, '')}`,
  (time) => ` ${time}:00`,
]

const parted = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?$/

/** Every way, the plainest first. A value without a time of day is written the same whatever follows; what is no date stays as it is. */
export const dateFormats: Formats = {
  size: times.length * days.length,
  of(value) {
    const found = parted.exec(value)
    if (found === null) return () => value
    const [, y = '', m = '', d = '', at] = found
    const parts = { y, m, d }
    return (format) => days[format % days.length]!(parts) + (at === undefined ? '' : times[Math.floor(format / days.length)]!(at))
  },
}
