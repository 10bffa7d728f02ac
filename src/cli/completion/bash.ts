/** The script for bash: it needs neither bash-completion nor the program itself, so it answers at once. */

import type { CompletedCommand, CompletedOption, Values } from './table.ts'

/** The text of the script. Bash shows no descriptions. */
export function bashScript(commands: readonly CompletedCommand[]): string {
  const valued = [
    ...new Set(commands.flatMap(({ options }) => options.filter(({ values }) => values !== 'none').flatMap(({ names }) => names))),
  ]
  return `# bash completion for crm-clean. Made by: crm-clean completion bash

_crm_clean() {
  local word command='' words='' kind='' i
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]}
  COMPREPLY=()
  # Bash splits --format=json at the sign.
  if [[ $cur == '=' ]]; then
    cur=''
  elif [[ $prev == '=' && $COMP_CWORD -gt 1 ]]; then
    prev=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    case $word in
      ${valued.join(' | ')})
        [[ \${COMP_WORDS[i + 1]} == '=' ]] && ((i++))
        ((i++))
        ;;
      -*) ;;
      *)
        command=$word
        break
        ;;
    esac
  done
  case "$command $prev" in
${valueCases(commands)}
    *)
      case "$command $cur" in
${commands.flatMap((command) => [`        '${command.name} -'*) words='${command.options.flatMap(({ names }) => names).join(' ')}' ;;`]).join('\n')}
        ' -'*) words='${everywhere(commands).join(' ')}' ;;
        ' '*) words='${commands.map(({ name }) => name).join(' ')}' ;;
${commands.map(({ name, argument }) => `        '${name} '*) ${answer(argument)} ;;`).join('\n')}
      esac
      ;;
  esac
  case $kind in
    file) compopt -o filenames 2>/dev/null; while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$cur") ;;
    folder) compopt -o filenames 2>/dev/null; while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -d -- "$cur") ;;
    *) while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$words" -- "$cur") ;;
  esac
}

complete -F _crm_clean crm-clean
`
}

/** One line for all places that take the same values: `'check --rule' | 'fix --rule') words='…' ;;`. */
function valueCases(commands: readonly CompletedCommand[]): string {
  const places = new Map<string, string[]>()
  const add = (place: string, { names, values }: CompletedOption) => {
    if (values === 'none') return
    const said = answer(values)
    places.set(said, [...(places.get(said) ?? []), ...names.map((name) => `'${place} ${name}'`)])
  }
  for (const { name, options } of commands) for (const option of options) add(name, option)
  for (const option of commands[0]?.options ?? []) if (everywhere(commands).includes(option.names.at(-1)!)) add('', option)
  return [...places].map(([said, where]) => `    ${where.join(' | ')}) ${said} ;;`).join('\n')
}

const answer = (values: Values) => (typeof values === 'string' ? `kind='${values}'` : `words='${values.join(' ')}'`)

/** The names of options that every command takes: what may stand before the command. */
function everywhere(commands: readonly CompletedCommand[]): string[] {
  const [first, ...others] = commands.map(({ options }) => options.flatMap(({ names }) => names))
  return (first ?? []).filter((name) => others.every((names) => names.includes(name)))
}
