/** Sends a report by e-mail, through the server that the configuration names. The one thing of crm-clean that goes over a network. */

import process from 'node:process'
import { fault } from '../errors.ts'
import type { Config } from '../schema/config.ts'
import type { Words } from '../words.ts'

export interface MailServer {
  readonly host: string
  readonly port: number
  readonly from: string
  /** TLS from the first byte; else it is begun where the server offers it. */
  readonly secure: boolean
  readonly user: string
  /** Null: the server asks for none. */
  readonly password: string | null
}

export interface Letter {
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
  readonly attachments: readonly { readonly filename: string; readonly content: Buffer }[]
  readonly date: Date
}

/** Where the password stands: in no file, no argument and no log. */
const passwordVariable = 'CRM_CLEAN_SMTP_PASSWORD'
const example = 'email: { host: smtp.example.com, port: 587, from: crm@example.com }'
/** In milliseconds. */
const patience = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 }
const own = ['localhost', '127.0.0.1', '::1']

/** Throws EMAIL_UNSET where crm-clean.yaml names no server, EMAIL_NO_PASSWORD where it names a user without a password. */
export function mailServerOf(settings: Config['email'], environment: NodeJS.ProcessEnv = process.env): MailServer {
  if (settings === null) throw fault('EMAIL_UNSET', { example })
  const { host, port, from, user, secure = port === 465 } = settings
  const password = environment[passwordVariable] || null
  if (user !== undefined && password === null) throw fault('EMAIL_NO_PASSWORD', { user, variable: passwordVariable })
  return { host, port, from, secure, user: user ?? from, password }
}

/** Why a server said nothing, by the code that nodemailer gives. */
const silences: Readonly<Record<string, Words>> = {
  ETIMEDOUT: { en: 'it did not answer in time', zh: '超时无应答' },
  EDNS: { en: 'its name is not known', zh: '找不到该服务器名' },
  ENOTFOUND: { en: 'its name is not known', zh: '找不到该服务器名' },
  ETLS: { en: 'no encrypted connection could be made', zh: '无法建立加密连接' },
}

function noAnswer(error: unknown): Words {
  const message = error instanceof Error ? error.message : String(error)
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return silences[code] ?? { en: `no connection (${message})`, zh: `无法连接（${message}）` }
}

/** Sends the letter to everyone it names. Throws EMAIL_REFUSED with what the server said, also where it took it for some of them. */
export async function sendLetter(server: MailServer, { to, subject, text, attachments, date }: Letter): Promise<void> {
  const { host, port, from, secure, user, password } = server
  const { createTransport } = await import('nodemailer')
  const transport = createTransport({
    host,
    port,
    secure,
    // A password goes over a network only where nobody else can read it.
    requireTLS: password !== null && !secure && !own.includes(host),
    ...(password === null ? {} : { auth: { user, pass: password } }),
    ...patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const refused = (problem: string | Words, error?: unknown) => fault('EMAIL_REFUSED', { server: `${host}:${port}`, problem }, error)
  let left: readonly string[]
  try {
    const sent = await transport.sendMail({ from, to: [...to], subject, text, date, attachments: [...attachments] })
    left = sent.rejected
  } catch (error) {
    const { response } = error as { response?: string }
    throw refused(response ?? noAnswer(error), error)
  } finally {
    transport.close()
  }
  if (left.length > 0) throw refused(left.join(', '))
}
