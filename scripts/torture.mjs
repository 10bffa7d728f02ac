/**
 * `npm run torture [-- --short] [-- --seed 7]`: attacks the built program as a machine does that is switched off, a disk that decays and a
 * reader that leaves. Prints what was tried, how it ended and what is wrong; ends with 1 where anything is. A few minutes; --short, half a one.
 */

import process from 'node:process'
import { parseArgs } from 'node:util'
import { tortureDamage } from './torture/damage.mjs'
import { tortureKills } from './torture/kills.mjs'
import { tortureMerges } from './torture/merges.mjs'
import { tortureNights } from './torture/nights.mjs'
import { tortureOutputs } from './torture/outputs.mjs'

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
})
const seed = Number(values.seed)
const size = values.short
  ? { kills: 10, merges: 4, nights: 6, rows: 400, share: 0.06 }
  : { kills: 140, merges: 100, nights: 200, rows: 2_000, share: 1 }
const attacks = { kills: tortureKills, merges: tortureMerges, nights: tortureNights, damage: tortureDamage, outputs: tortureOutputs }

let wrong = 0
for (const [name, attack] of Object.entries(attacks)) {
  if (values.only !== undefined && values.only !== name) continue
  const { problems, ...counts } = await attack({ seed, ...size })
  wrong += problems.length
  console.log(JSON.stringify({ attack: name, ...counts, wrong: problems.length }))
  for (const problem of problems) console.log(JSON.stringify(problem))
}
process.exitCode = wrong > 0 ? 1 : 0
