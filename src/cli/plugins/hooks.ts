/** Lets a plug-in import crm-clean by name wherever it lies: it gets the program that runs it. */

import type { InitializeHook, ResolveHook } from 'node:module'

/** Addresses by name. */
export type OwnModules = Readonly<Record<string, string>>

let own: OwnModules = {}

export const initialize: InitializeHook<OwnModules> = (modules) => {
  own = modules
}

export const resolve: ResolveHook = (specifier, context, next) => {
  const url = own[specifier]
  return url === undefined ? next(specifier, context) : { url, shortCircuit: true }
}
