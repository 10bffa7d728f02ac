/** Dates as the cells of a column write them. */

type Parts = Readonly<Record<'y' | 'm' | 'd', string>>

/** A way to write a day, `2026-07-05`; and one behind it for the time of day, where there is one. */
type Format = (value: string) => string | null

const plain = (digits: string) => String(Number(digits))

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

const times: readonly ((time: string) => string)[] = [
  (time) => ` ${time}`,
  (time) => `T${time}`,
  (time) => ` ${time.replace(/^0/, '')}`,
  (time) => ` ${time}:00`,
]

/** Every way, the plainest first. A value without a time of day is written the same whatever follows. */
export const dateFormats: readonly Format[] = times.flatMap((time) =>
  days.map(
    (day): Format =>
      (value) => {
        const found = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?$/.exec(value)
        if (found === null) return null
        const [, y = '', m = '', d = '', at] = found
        return day({ y, m, d }) + (at === undefined ? '' : time(at))
      },
  ),
)
