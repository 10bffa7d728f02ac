/**
 * Keeps the driver's objects alive for as long as the process lives.
 *
 * From 24.19 on, Node aborts ("Assertion failed: (env) != nullptr" in RemoveEnvironmentCleanupHook) when an object of a native addon built
 * on node::ObjectWrap is collected while no JavaScript runs; drivers before major version 13 are built so, and 13 needs Node 22. An object
 * that is referred to is never collected. Statements are few: those used again and again are prepared once (see connection.ts).
 */

import type Database from 'better-sqlite3'

const kept: unknown[] = []

interface Native {
  prepare(...args: unknown[]): object
}

/** Keeps the connection and every statement it prepares, also those inside the driver (pragmas, transactions). */
export function keep(db: Database.Database): Database.Database {
  kept.push(db)
  const natives = Object.getOwnPropertySymbols(db).map((symbol) => (db as unknown as Record<symbol, unknown>)[symbol])
  for (const native of natives) if (isNative(native)) keepPrepared(native)
  return db
}

function isNative(value: unknown): value is Native {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Native>).prepare === 'function'
}

function keepPrepared(native: Native): void {
  kept.push(native)
  const prepare = native.prepare.bind(native)
  native.prepare = (...args) => {
    const statement = prepare(...args)
    kept.push(statement)
    if ('iterate' in statement) keepIterators(statement as { iterate: (...args: unknown[]) => object })
    return statement
  }
}

function keepIterators(statement: { iterate: (...args: unknown[]) => object }): void {
  const iterate = statement.iterate.bind(statement)
  statement.iterate = (...args) => {
    const iterator = iterate(...args)
    kept.push(iterator)
    return iterator
  }
}

/** How many objects are kept, for the test that watches them. */
export function keptObjects(): number {
  return kept.length
}
