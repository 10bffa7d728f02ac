/** The effective configuration: the shipped defaults, with what a crm-clean.yaml says over them. */

import { customerSchema } from './customer.ts'
import type { Schema, SheetKind } from './field.ts'
import { followupSchema, orderSchema, productSchema } from './other-kinds.ts'

export interface Config {
  /** The file it came from; null for the defaults. */
  readonly path: string | null
  readonly schemas: Readonly<Record<SheetKind, Schema>>
  /** Default country of phones without a prefix; null: decided by each sheet. */
  readonly country: string | null
  /** Template of assigned customer numbers. */
  readonly numbering: string
  readonly match: { readonly matchAt: number; readonly reviewAt: number }
}

export const defaultConfig: Config = {
  path: null,
  schemas: { customers: customerSchema, followups: followupSchema, orders: orderSchema, products: productSchema },
  country: null,
  numbering: 'C{yyyy}{mm}{seq:3}',
  match: { matchAt: 0.5, reviewAt: 0.1 },
}
