import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { type Letter, mailServerOf, sendLetter } from '../../src/cli/mail.ts'
import { newFolder } from '../support/cli-folder.ts'
import { csvOf, customers } from '../support/good-customers.ts'
import { attachmentsOf, mailServer } from '../support/mail-server.ts'
import { runCli } from '../support/run-cli.ts'

const settings = (port: number) => ({ host: '127.0.0.1', port, from: 'crm@example.com' })
const letter: Letter = {
  to: ['boss@example.com', 'li@example.com'],
  subject: '客户数据质量: 82.9',
  text: 'Grade C\n',
  attachments: [{ filename: 'report.html', content: Buffer.from('<!doctype html>') }],
  date: new Date('2026-09-30T12:00:00Z'),
}

test('a letter reaches everyone it names, with its attachments; the password goes to the server alone', async () => {
  const { port, received } = await mailServer('secret-7')
  await sendLetter(mailServerOf({ ...settings(port), user: 'crm' }, { CRM_CLEAN_SMTP_PASSWORD: 'secret-7' }), letter)
  expect(received).toMatchObject([{ to: ['boss@example.com', 'li@example.com'], login: 'crm:secret-7' }])
  const [{ message } = { message: '' }] = received
  expect(attachmentsOf(message).get('report.html')).toBe('<!doctype html>')
  expect(message).toContain('Date: Wed, 30 Sep 2026 12:00:00 +0000')
  expect(message).not.toContain('secret-7')
})

test('nothing is sent without configuration, nor without the password of a user', () => {
  expect(() => mailServerOf(null, {})).toThrow('email: { host: smtp.example.com, port: 587, from: crm@example.com }')
  expect(() => mailServerOf({ ...settings(1), user: 'crm' }, {})).toThrow('CRM_CLEAN_SMTP_PASSWORD')
})

test.each([
  ['boss@refused.example', 'no such mailbox here'],
  ['boss@example.com,li@refused.example', 'li@refused.example'],
])('a server that refuses %s is quoted', async (to, words) => {
  const { port } = await mailServer()
  await expect(sendLetter(mailServerOf(settings(port), {}), { ...letter, to: to.split(',') })).rejects.toMatchObject({
    code: 'EMAIL_REFUSED',
    exit: 3,
    message: expect.stringContaining(words),
  })
})

test('a password is not sent in plain over a network', async () => {
  const server = { ...mailServerOf(settings(1), { CRM_CLEAN_SMTP_PASSWORD: 'secret-7' }), host: 'localhost.' }
  const { port, received } = await mailServer('secret-7')
  await expect(sendLetter({ ...server, port }, letter)).rejects.toMatchObject({ code: 'EMAIL_REFUSED' })
  expect(received).toEqual([])
})

test('report --email sends what it writes, masked; without configuration, with --reveal or on a dry run it sends nothing', async () => {
  const { port, received } = await mailServer()
  const cwd = newFolder({
    'a.csv': csvOf(customers(12, () => ({ 联系电话: '12345' }))),
    'mail.yaml': `email: { host: 127.0.0.1, port: ${port}, from: crm@example.com }\n`,
  })
  const args = ['report', 'a.csv', '--email', 'boss@example.com', '--now', '2026-09-30T12:00:00Z']
  const unset = await runCli([...args, '--out', 'no.html'], { cwd })
  expect([unset.code, unset.stderr]).toEqual([2, expect.stringContaining('Nothing was sent: no mail server is configured')])
  expect(existsSync(path.join(cwd, 'no.html'))).toBe(false)
  const mail = [...args, '--config', 'mail.yaml']
  expect((await runCli([...mail, '--reveal'], { cwd })).code).toBe(2)
  expect((await runCli([...mail, '-n'], { cwd })).stderr).toContain('Would send it to boss@example.com.')
  expect(received).toEqual([])
  const { code, stderr, stdout } = await runCli([...mail, '--out', 'q3.html'], { cwd })
  expect([code, stdout]).toEqual([0, ''])
  expect(stderr).toContain('Wrote q3.html.\nSent to boss@example.com.')
  const sent = attachmentsOf(received[0]!.message).get('q3.html')
  expect(sent).toBe(readFileSync(path.join(cwd, 'q3.html'), 'utf8'))
  expect(sent).toContain('1****')
  expect(sent).not.toContain('12345')
})
