/**
 * How findings look in a workbook. The three fills keep apart for every kind of colour vision (tints of Okabe and Ito's vermillion, yellow
 * and sky blue, each lighter than the one before it), and the letters differ too: errors are bold, hints slanted.
 */

import type { Style } from 'exceljs'
import { type Severity, severities } from '../finding.ts'

type CellStyle = Partial<Style>

const fill = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const
// A font without a name is another in every program.
const plain = { name: 'Calibri', size: 11, family: 2 } as const
const dark = { argb: 'FF1C2430' }
const edge = (argb: string) => {
  const side = { style: 'thin', color: { argb } } as const
  return { top: side, left: side, bottom: side, right: side }
}

export const severityStyles: Readonly<Record<Severity, CellStyle>> = {
  error: { fill: fill('FFF6B99A'), font: { ...plain, bold: true, color: dark }, border: edge('FFB8481B') },
  warning: { fill: fill('FFFFEFA8'), font: { ...plain, color: dark }, border: edge('FFB39200') },
  info: { fill: fill('FFD9EEFA'), font: { ...plain, italic: true, color: dark }, border: edge('FF4A90B8') },
}

export const headerStyle: CellStyle = {
  numFmt: '@',
  font: { ...plain, bold: true, color: dark },
  fill: fill('FFE9EDF3'),
  border: { bottom: { style: 'medium', color: { argb: 'FF8793A6' } } },
  alignment: { vertical: 'middle' },
}

export const titleFont = { ...plain, bold: true, size: 12, color: { argb: 'FF24489C' } }
export const plainStyle: CellStyle = { font: plain }
export const linkStyle: CellStyle = { font: { ...plain, color: { argb: 'FF1F4FBF' }, underline: true } }
export const quietStyle: CellStyle = { numFmt: '@', font: { ...plain, size: 8, color: { argb: 'FF98A2B3' } } }
export const quietLinkStyle: CellStyle = { numFmt: '@', font: { ...plain, size: 8, color: { argb: 'FF1F4FBF' }, underline: true } }

/** The style of a copied cell. The same object for the same question: the writer knows styles it has seen. */
export function cellStyle(kind: 'text' | 'number', severity: Severity | null, wraps: boolean): CellStyle {
  return cellStyles[`${kind} ${severity} ${wraps}`]!
}

const cellStyles: Readonly<Record<string, CellStyle>> = Object.fromEntries(
  (['text', 'number'] as const).flatMap((kind) =>
    ([null, ...severities] as const).flatMap((severity) =>
      [false, true].map((wraps) => [
        `${kind} ${severity} ${wraps}`,
        {
          font: plain,
          ...(kind === 'text' ? { numFmt: '@' } : {}),
          ...(severity === null ? {} : severityStyles[severity]),
          ...(wraps ? { alignment: { wrapText: true, vertical: 'top' } as const } : {}),
        },
      ]),
    ),
  ),
)
