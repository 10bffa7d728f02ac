/** The script for fish, which shows descriptions. */

import type { CompletedCommand, Values } from './table.ts'

/** The text of the script: to be sourced, or to stand as ~/.config/fish/completions/crm-clean.fish. */
export function fishScript(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name).join(' ')
  const lines = commands.flatMap(({ name, about, options, argument }) => {
    const inside = `-n ${quoted(`__fish_seen_subcommand_from ${name}`)}`
    return [
      `complete -c crm-clean -n ${quoted(`not __fish_seen_subcommand_from ${names}`)} -a ${name} -d ${quoted(about)}`,
      ...options.map((option) => {
        const flags = option.names.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)).join(' ')
        return `complete -c crm-clean ${inside} ${flags}${answer(option.values)}${option.about === '' ? '' : ` -d ${quoted(option.about)}`}`
      }),
      ...(argument === 'none' || argument === 'text' ? [] : [`complete -c crm-clean ${inside}${answerOfArgument(argument)}`]),
    ]
  })
  return `# fish completion for crm-clean. Made by: crm-clean completion fish\n\ncomplete -c crm-clean -f\n${lines.join('\n')}\n`
}

function answer(values: Values): string {
  if (values === 'none') return ''
  if (values === 'file') return ' -r -F'
  if (values === 'folder') return ` -x -a ${quoted('(__fish_complete_directories)')}`
  return typeof values === 'string' ? ' -x' : ` -x -a ${quoted(values.join(' '))}`
}

const answerOfArgument = (values: Values) =>
  values === 'file' ? ' -F' : ` -a ${quoted(typeof values === 'string' ? '(__fish_complete_directories)' : values.join(' '))}`

const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
