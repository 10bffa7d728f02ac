/** A text while it is typed: its end stays in sight. */

import stringWidth from 'string-width'
import { cutStart } from '../columns.ts'
import { printable } from '../terminal.ts'

/** `New value: 上海云帆▏` */
export const typedLine = (ask: string, typed: string, columns: number) =>
  `${ask} ${cutStart(printable(typed), columns - stringWidth(ask) - 2)}▏`
