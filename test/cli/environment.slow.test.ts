import { expect, test } from 'vitest'
import { bytesIn } from '../support/zoned-night.ts'

test.each(['America/New_York', 'America/St_Johns', 'Asia/Shanghai', 'Europe/London'])('the time zone %s changes no byte', async (zone) => {
  expect(await bytesIn(zone)).toEqual(await bytesIn('UTC'))
})
