/** The reference of the command line, made of the commands themselves, so that it cannot say anything else. */

import type { CommandSpec } from './command.ts'
import { commands } from './commands/index.ts'
import { globalOptions } from './globals.ts'
import type { OptionSpec } from './option.ts'
import { refusedOptions } from './sometimes.ts'

/** A Markdown document. */
export function reference(): string {
  return `# Commands of crm-clean

Generated from \`--help\` by \`npm run docs\`.

${commands.map(section).join('\n')}
## For every command

A command refuses those of them that would do nothing with it.

${optionTable(globalOptions)}
## Exit codes

| code | meaning |
|---|---|
| 0 | done, nothing over its threshold |
| 1 | findings, duplicates, or a limit exceeded |
| 2 | wrong usage or configuration |
| 3 | an input cannot be read, or an output cannot be written |
| 4 | the store cannot be used: busy, damaged, wrong or missing key |
| 70 | an internal error of crm-clean |
| 130 | interrupted |
`
}

function section(spec: CommandSpec): string {
  const { name, args, summary, examples, options } = spec
  const title = `## ${name}${args === undefined ? '' : ` ${args}`}`
  const lines = examples.map(({ run, does }) => `${run}   # ${does.en}`)
  const own = options.length === 0 ? '' : `\n${optionTable(options)}`
  const others = refusedOptions(spec)
  const refused = others.length === 0 ? '' : `\nRefuses ${others.map((one) => `\`${one}\``).join(', ')}.\n`
  return `${title.replaceAll('<', '\\<')}\n\n${summary.en}.\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n${own}${refused}`
}

function optionTable(options: readonly OptionSpec[]): string {
  const rows = options.map(
    ({ flags, does, repeatable }) => `| \`${cell(flags)}\` | ${cell(does.en)}${repeatable === true ? ' (repeatable)' : ''} |`,
  )
  return `| option | does |\n|---|---|\n${rows.join('\n')}\n`
}

const cell = (text: string) => text.replaceAll('|', '\\|')
