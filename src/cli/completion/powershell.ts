/** The script for PowerShell. Where it answers nothing, PowerShell completes paths by itself. */

import type { CompletedCommand, CompletedOption } from './table.ts'

/** The text of the script, to stand in $PROFILE or be sourced. */
export function powershellScript(commands: readonly CompletedCommand[]): string {
  return `# PowerShell completion for crm-clean. Made by: crm-clean completion powershell

Register-ArgumentCompleter -Native -CommandName crm-clean -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = [ordered]@{
${commands.map(commandOf).join('\n')}
  }
  $before = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text })
  $name = $before | Select-Object -Skip 1 | Where-Object { $commands.Contains($_) } | Select-Object -First 1
  $found = if ($null -eq $name) {
    $commands.Keys | ForEach-Object { ,@($_, $commands[$_].about) }
  } else {
    $options = $commands[$name].options
    $last = $before[-1]
    $option = $options | Where-Object { $_.names -ccontains $last } | Select-Object -First 1
    if ($null -ne $option -and $option.takes) {
      $option.values | ForEach-Object { ,@($_, $option.about) }
    } elseif ($wordToComplete -like '-*') {
      $options | ForEach-Object { $one = $_; $one.names | ForEach-Object { ,@($_, $one.about) } }
    } else {
      $commands[$name].values | ForEach-Object { ,@($_, $commands[$name].about) }
    }
  }
  $found | Where-Object { $_[0] -like "$wordToComplete*" } | ForEach-Object {
    $about = if ($_[1]) { $_[1] } else { $_[0] }
    [System.Management.Automation.CompletionResult]::new($_[0], $_[0], 'ParameterValue', $about)
  }
}
`
}

function commandOf({ name, about, options, argument }: CompletedCommand): string {
  const values = typeof argument === 'string' ? [] : argument
  return `    ${quoted(name)} = @{ about = ${quoted(about)}; values = ${list(values)}; options = @(
${options.map(optionOf).join('\n')}
    ) }`
}

const optionOf = ({ names, about, values }: CompletedOption) =>
  `      @{ names = ${list(names)}; about = ${quoted(about)}; takes = ${values === 'none' ? '$false' : '$true'}; values = ${list(typeof values === 'string' ? [] : values)} }`

const list = (items: readonly string[]) => `@(${items.map(quoted).join(', ')})`
const quoted = (text: string) => `'${text.replace(/['‘’‚‛]/g, (mark) => mark + mark)}'`
