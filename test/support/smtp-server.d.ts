declare module 'smtp-server' {
  import type { Server } from 'node:net'
  import type { Readable } from 'node:stream'

  type Done = (error?: Error | null, result?: unknown) => void
  export interface Address {
    readonly address: string
  }
  export interface Session {
    readonly envelope: { readonly mailFrom: Address; readonly rcptTo: readonly Address[] }
  }
  export class SMTPServer {
    readonly server: Server
    constructor(options: {
      readonly authOptional?: boolean
      readonly disabledCommands?: readonly string[]
      onRcptTo?(address: Address, session: Session, done: Done): void
      onAuth?(auth: { readonly username: string; readonly password: string }, session: Session, done: Done): void
      onData?(stream: Readable, session: Session, done: Done): void
    })
    listen(port: number, host: string, listening: () => void): void
    close(closed: () => void): void
    on(event: 'error', listener: (error: Error) => void): void
  }
}
