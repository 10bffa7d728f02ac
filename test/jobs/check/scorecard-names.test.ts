import { expect, test } from 'vitest'
import { shippedRules } from '../../../rules/index.ts'
import { scorecardProblems } from '../../../src/jobs/check/scorecard-names.ts'
import { type Config, defaultConfig } from '../../../src/schema/config.ts'

const problems = (critical: string[], rules: Config['rules'] = {}) =>
  scorecardProblems({ ...defaultConfig, rules, scorecard: { ...defaultConfig.scorecard, critical } }, shippedRules).map(
    ({ key, problem }) => [key, problem.en],
  )

test('a critical rule that can never cap the grade is a mistake of the settings', () => {
  expect(problems(['unique-key', 'phone-dialable'])).toEqual([])
  expect(problems(['unique-key', 'phone-dialable'], { 'phone-dialable': { severity: 'off' } })).toEqual([
    ['scorecard.critical[1]', expect.stringContaining('cannot be off')],
  ])
  expect(problems(['consent-given'])).toEqual([['scorecard.critical[0]', expect.stringContaining('only hints')]])
  expect(problems(['consent-given'], { 'consent-given': { severity: 'warning' } })).toEqual([])
  expect(problems(['no-such-rule'])).toEqual([['scorecard.critical[0]', expect.stringContaining('no such rule')]])
})
