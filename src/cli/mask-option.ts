/** `--mask`, of every command that shows a user's own work. */

import type { OptionSpec } from './option.ts'

export const maskOption: OptionSpec = { flags: '--mask', does: { en: 'mask personal values', zh: '遮盖个人信息' } }
