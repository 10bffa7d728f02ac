/**
 * `npm run torture`: attacks the built program as a machine does that is switched off, a disk that decays, a reader that leaves and one who
 * must not read everything. Prints what was tried, how it ended and what is wrong; ends with 1 where anything is.
 */

import process from 'node:process'
import { parseArgs } from 'node:util'
import { tortureCanaries } from './torture/canaries.mjs'
import { tortureDamage } from './torture/damage.mjs'
import { tortureKills } from './torture/kills.mjs'
import { tortureMerges } from './torture/merges.mjs'
import { tortureNights } from './torture/nights.mjs'
import { tortureOutputs } from './torture/outputs.mjs'

const attacks = {
  kills: tortureKills,
  merges: tortureMerges,
  nights: tortureNights,
  damage: tortureDamage,
  outputs: tortureOutputs,
  canaries: tortureCanaries,
}
const usage = `npm run torture [-- options]
  --short        a few of each (two minutes; all of them an hour)
  --seed <n>     another draw of moments, damages and values (default 1)
  --only <name>  one attack: ${Object.keys(attacks).join(', ')}
`

const { short, seed, only, help } = asked()
if (help) {
  process.stdout.write(usage)
  process.exit(0)
}
const size = short
  ? { kills: 10, merges: 4, nights: 6, rows: 400, share: 0.06 }
  : { kills: 140, merges: 100, nights: 200, rows: 2_000, share: 1 }

let wrong = 0
for (const [name, attack] of Object.entries(attacks)) {
  if (only !== undefined && only !== name) continue
  const { problems, ...counts } = await attack({ seed, ...size })
  wrong += problems.length
  console.log(JSON.stringify({ attack: name, ...counts, wrong: problems.length }))
  for (const problem of problems) console.log(JSON.stringify(problem))
}
process.exitCode = wrong > 0 ? 1 : 0

function asked() {
  try {
    const { values } = parseArgs({
      options: {
        short: { type: 'boolean', default: false },
        seed: { type: 'string', default: '1' },
        only: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (!/^\d+$/.test(values.seed)) throw new Error(`--seed takes a whole number, not "${values.seed}"`)
    if (values.only !== undefined && !Object.hasOwn(attacks, values.only)) throw new Error(`there is no attack "${values.only}"`)
    return { ...values, seed: Number(values.seed) }
  } catch (error) {
    process.stderr.write(`${error.message}\n${usage}`)
    process.exit(2)
  }
}
