/** A letter while a command runs: what the command writes is attached, and in the end it is sent. */

import path from 'node:path'
import { fault } from '../errors.ts'
import type { Call } from './command.ts'
import { configOf } from './config-of.ts'
import { type Letter, mailServerOf, sendLetter } from './mail.ts'
import type { Content } from './output.ts'
import type { ReportTarget } from './report-files.ts'

export interface Post {
  /** Keeps the content for the letter, and gives it back in one piece. */
  attach(content: Content, target: ReportTarget): Promise<Buffer>
  /** A dry run sends nothing and says so. Throws EMAIL_REFUSED. */
  send(said: Pick<Letter, 'subject' | 'text'>): Promise<void>
}

/** Null where no address was given. Throws EMAIL_UNSET, EMAIL_NO_PASSWORD, EMAIL_MASKED before any work is done. */
export async function postOf(call: Call<{ readonly email: readonly string[] }>): Promise<Post | null> {
  const { email: to } = call.flags
  const { reveal, dryRun } = call.globals
  if (to.length === 0) return null
  if (reveal) throw fault('EMAIL_MASKED', {})
  const server = mailServerOf((await configOf(call)).email)
  const attachments: Letter['attachments'][number][] = []
  return {
    async attach(content, { kind, file }) {
      const pieces: Buffer[] = []
      for await (const piece of typeof content === 'string' ? [content] : content) pieces.push(Buffer.from(piece as string))
      const whole = Buffer.concat(pieces)
      attachments.push({ filename: file === '-' ? `report.${kind}` : path.basename(file), content: whole })
      return whole
    },
    async send(said) {
      if (!dryRun) await sendLetter(server, { ...said, to, attachments, date: call.clock() })
      call.terminal.note(call.say(dryRun ? 'wouldSend' : 'mailSent', { to: to.join(', ') }))
    },
  }
}
