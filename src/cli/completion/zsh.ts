/** The script for zsh, which shows descriptions. */

import type { CompletedCommand, CompletedOption, Values } from './table.ts'

/** The text of the script: to be sourced, or to stand as `_crm-clean` in a folder of $fpath. */
export function zshScript(commands: readonly CompletedCommand[]): string {
  return `#compdef crm-clean
# zsh completion for crm-clean. Made by: crm-clean completion zsh

_crm_clean() {
  local context state state_descr line
  typeset -A opt_args
  local -a commands=(
${commands.map(({ name, about }) => `    ${quoted(`${name}:${about}`)}`).join('\n')}
  )
  local command=\${words[2]} i
  for ((i = 2; i < CURRENT; i++)); do
    if (( \${commands[(I)\${words[i]}:*]} )); then
      command=\${words[i]}
      break
    fi
  done
  case $command in
${commands.map(caseOf).join('\n')}
    *) _describe -t commands command commands ;;
  esac
}

if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _crm_clean "$@"
else
  compdef _crm_clean crm-clean
fi
`
}

function caseOf({ name, options, argument }: CompletedCommand): string {
  const lines = [
    ...options.flatMap(specsOf),
    quoted('1:command:'),
    ...(argument === 'none' ? [] : [quoted(`*:argument:${actionOf(argument)}`)]),
  ]
  return `    ${name})\n      _arguments \\\n${lines.map((line) => `        ${line}`).join(' \\\n')}\n      ;;`
}

function specsOf({ names, about, values, repeatable }: CompletedOption): string[] {
  const action = values === 'none' ? '' : `:value:${actionOf(values)}`
  const others = repeatable ? '*' : names.length > 1 ? `(${names.join(' ')})` : ''
  return names.map((name) => quoted(`${others}${name}${values !== 'none' && name.startsWith('--') ? '=' : ''}[${escaped(about)}]${action}`))
}

function actionOf(values: Values): string {
  if (values === 'file') return '_files'
  if (values === 'folder') return '_files -/'
  return typeof values === 'string' ? '' : `(${values.join(' ')})`
}

const escaped = (text: string) => text.replace(/[[\]\\:]/g, (character) => `\\${character}`)
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`
