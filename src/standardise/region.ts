/** Regions: `province/city/district`, as far as known. */

import type { Standardised } from '../record.ts'
import type { Region } from './divisions.ts'
import { halfWidth } from './half-width.ts'
import { scanRegion } from './region-scan.ts'
import { clean, noted, nothing } from './result.ts'
import { inSimplified } from './script.ts'

/** A region as its canonical value: `广东省/深圳市/南山区`; '' when even the province is unknown. */
function regionValue(region: Region): string {
  if (region.province === null) return ''
  return [region.province, region.city, region.district].filter((part) => part !== null).join('/')
}

/** The parts of a canonical region. */
export function parseRegion(canonical: string): Region {
  const [province, city, district] = canonical.split('/')
  return { province: province || null, city: city || null, district: district || null }
}

/**
 * A region cell: 广东深圳, 广东省-深圳市-南山区, 深圳 all become full names from the province down. Text without Chinese characters is
 * tidied only. Notes: `unparsed` where the text names no division or more than divisions (detail `ambiguous`: 鼓楼区 alone).
 */
export function standardiseRegion(raw: string): Standardised {
  const text = halfWidth(raw)
  if (text === '') return nothing
  if (!/[\u3400-\u9fff]/.test(text)) return clean(text)
  const found = scanRegion(inSimplified(text), /^中[国國][\s,，/-]*/.exec(text)?.[0].length ?? 0, { loneShortDistricts: true })
  if (found === null || found.end < text.length) return noted(text, 'unparsed')
  return found.ambiguous && found.province === null ? noted(text, 'unparsed', 'ambiguous') : clean(regionValue(found))
}
