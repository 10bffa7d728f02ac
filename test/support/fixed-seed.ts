/** Runs before every test file: properties try the same inputs in each run, so that a failure comes again. `CRM_CLEAN_SEED=random` tries others. */

import fc from 'fast-check'

const asked = process.env.CRM_CLEAN_SEED ?? '20261130'
const seed = Number(asked)
if (asked !== 'random' && !Number.isInteger(seed)) throw new Error(`CRM_CLEAN_SEED is a whole number or "random", not "${asked}".`)
fc.configureGlobal(asked === 'random' ? {} : { seed })
