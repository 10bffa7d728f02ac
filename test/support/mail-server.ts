import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { onTestFinished } from 'vitest'

export interface Received {
  readonly to: readonly string[]
  readonly login: string | null
  readonly message: string
}

/** A mail server on this computer, for one test: it keeps what it gets, and refuses everyone at refused.example. */
export async function mailServer(password?: string) {
  const received: Received[] = []
  let login: string | null = null
  const server = new SMTPServer({
    authOptional: password === undefined,
    disabledCommands: ['STARTTLS'],
    onAuth(auth, _, done) {
      login = `${auth.username}:${auth.password}`
      done(auth.password === password ? null : new Error('wrong password'), { user: auth.username })
    },
    onRcptTo({ address }, _, done) {
      done(address.endsWith('@refused.example') ? Object.assign(new Error('no such mailbox here'), { responseCode: 550 }) : null)
    },
    onData(stream, { envelope }, done) {
      void text(stream).then((message) => {
        received.push({ to: envelope.rcptTo.map(({ address }) => address), login, message })
        done()
      })
    },
  })
  server.on('error', () => {}) // clients may leave
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => server.close(resolve)))
  return { port: (server.server.address() as AddressInfo).port, received }
}

/** Attachments of a message, decoded, by file name. */
export function attachmentsOf(message: string): ReadonlyMap<string, string> {
  const boundary = /boundary="([^"]+)"/.exec(message)?.[1] ?? ''
  const parts = message.split(`--${boundary}`).map((part) => part.split(/\r?\n\r?\n/))
  return new Map(
    parts.flatMap(([head = '', ...body]) => {
      const name = /filename="?([^";\r\n]+)/.exec(head)?.[1]
      return name === undefined ? [] : [[name, Buffer.from(body.join(''), 'base64').toString('utf8')] as const]
    }),
  )
}
