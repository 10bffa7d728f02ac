import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { commands } from '../src/cli/commands/index.ts'
import { speaker } from '../src/cli/messages.ts'
import { programOf } from '../src/cli/program.ts'
import { newFolder } from './support/cli-folder.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const file = (name: string) => path.join(root, 'automation', name)
const textOf = (name: string) => readFileSync(file(name), 'utf8')

/** The calls of crm-clean in a file, as lists of words. */
const callsIn = (text: string): string[][] =>
  [...text.matchAll(/crm-clean ((?:run|check) [^\n<{&|>]*)/g)].map(([, words = '']) =>
    [...words.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, bare]) => single ?? double ?? bare ?? ''),
  )

test.each(['crontab', 'crm-clean.service', 'windows-task.xml', 'github-action.yml', 'gitlab-ci.yml', 'pre-commit', 'Dockerfile'])(
  'every call in %s is one that crm-clean takes',
  async (name) => {
    const calls = callsIn(textOf(name))
    expect(calls.length).toBeGreaterThan(0)
    for (const call of calls) {
      const taken: string[] = []
      const words = { version: '', language: 'en', say: speaker('en'), help: () => {} } as const
      const args = name === 'pre-commit' ? [...call, 'a.csv'] : call // find adds the names
      await programOf(commands, words, async (spec) => void taken.push(spec.name)).parseAsync(args, { from: 'user' })
      expect(taken).toEqual([call[0]])
    }
  },
)

test('the jobs are YAML, the Windows task is XML', () => {
  expect(
    parse(textOf('github-action.yml'))
      .jobs.check.steps.map((step: { run?: string }) => step.run)
      .filter(Boolean),
  ).toHaveLength(2)
  expect(parse(textOf('gitlab-ci.yml')).sheets.script).toHaveLength(1)
  const names: string[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => void names.push(name))
  parser.write(textOf('windows-task.xml')).close()
  expect(names).toContain('ScheduleByDay')
})

test('the git hook refuses a staged sheet with errors, and looks at what is staged', () => {
  const program = newFolder({ 'crm-clean': `#!/bin/sh\nexec "${process.execPath}" "${path.join(root, 'bin/crm-clean.js')}" "$@"\n` })
  chmodSync(path.join(program, 'crm-clean'), 0o755)
  const cwd = newFolder({ 'my sheet.csv': '客户名称,联系电话\n上海云帆机械有限公司,12\n' })
  const env = { ...process.env, PATH: `${program}:${process.env.PATH}`, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd, env, stdio: 'pipe' })
  git('init', '-q')
  copyFileSync(file('pre-commit'), path.join(cwd, '.git/hooks/pre-commit'))
  git('add', '.')
  expect(() => git('commit', '-q', '-m', 'bad')).toThrow(/phone/)
  writeFileSync(path.join(cwd, 'crm-clean.yaml'), 'rules: { required-present: off, phone-dialable: warning }\n')
  git('commit', '-q', '-m', 'good enough')
  expect(git('log', '--format=%s').toString()).toBe('good enough\n')
})
