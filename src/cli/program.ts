/** The commands as a commander program: help that opens with examples, faults of ours in place of commander's. */

import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { fault, type Language } from '../errors.ts'
import { nearest } from '../nearest.ts'
import { didYouMean } from '../words.ts'
import type { CommandSpec } from './command.ts'
import { globalOptions } from './globals.ts'
import type { Say } from './messages.ts'
import type { OptionSpec } from './option.ts'
import { refusedOptions } from './sometimes.ts'

export type RunCommand = (spec: CommandSpec, args: readonly string[], flags: Record<string, unknown>) => Promise<void>

export interface ProgramWords {
  readonly version: string
  readonly language: Language
  readonly say: Say
  /** Takes the text of help and version, piece by piece. */
  readonly help: (text: string) => void
}

/** Builds the program. Throws faults for wrong usage; help and version end quietly. */
export function programOf(commands: readonly CommandSpec[], { version, language, say, help }: ProgramWords, run: RunCommand): Command {
  const program = new Command('crm-clean')
  program
    .description(say('about'))
    .version(version, '--version', say('versionOption'))
    .usage(say('usageProgram'))
    .helpOption('-h, --help', say('helpOption'))
    .helpCommand(false)
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => say(titles[title] ?? 'options'),
    })
    // Without a command commander takes help for an error; it is an answer.
    .configureOutput({ outputError: () => {}, writeOut: help, writeErr: help })
    .exitOverride()
  for (const option of globalOptions) program.addOption(optionOf(option, language))
  for (const spec of commands) program.addCommand(commandOf(spec, program, language, say, run))
  const parse = program.parseAsync.bind(program)
  program.parseAsync = async (argv, from) => {
    try {
      return await parse(argv, from)
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error
      if (error.exitCode === 0 || error.code === 'commander.help') return program // help or version were asked for
      throw usageFault(error, commands, argv ?? [], say)
    }
  }
  return program
}

const titles: Record<string, 'usage' | 'arguments' | 'options' | 'commands' | 'everywhere'> = {
  'Usage:': 'usage',
  'Arguments:': 'arguments',
  'Options:': 'options',
  'Commands:': 'commands',
  'Global Options:': 'everywhere',
}

function commandOf(spec: CommandSpec, program: Command, language: Language, say: Say, run: RunCommand): Command {
  const command = new Command(spec.name).copyInheritedSettings(program)
  command.usage(`${say('usageOptions')}${spec.args === undefined ? '' : ` ${spec.args}`}`)
  command.summary(spec.summary[language]).description(spec.summary[language]).helpOption('-h, --help', say('helpOption'))
  for (const argument of spec.args?.match(/[<[][^>\]]+[>\]]/g) ?? []) command.argument(argument)
  for (const option of spec.options) command.addOption(optionOf(option, language))
  const hidden = refusedOptions(spec)
  command.configureHelp({
    ...command.configureHelp(),
    visibleGlobalOptions: () => program.options.filter(({ long }) => !hidden.includes(long ?? '')),
  })
  const width = Math.max(...spec.examples.map((example) => example.run.length))
  const examples = spec.examples.map((example) => `  ${example.run.padEnd(width)}  ${example.does[language]}`).join('\n')
  command.addHelpText('before', `${say('examples')}\n${examples}\n`)
  command.action(async () => {
    const args = command.processedArgs.flat().filter((argument): argument is string => typeof argument === 'string')
    await run(spec, args, command.optsWithGlobals())
  })
  return command
}

function optionOf(spec: OptionSpec, language: Language): Option {
  const option = new Option(spec.flags, spec.does[language])
  if (!option.required) return option
  // `--store --lang zh` has forgotten the store's name: commander would take "--lang" for it.
  option.argParser<string | string[] | undefined>((value, before) => {
    if (/^--[a-z]/.test(value)) throw new InvalidArgumentError('')
    if (spec.repeatable) return [...(before ?? []), value]
    // One of the two would be ignored.
    if (typeof before === 'string' && before !== value)
      throw fault('OPTION_TWICE', { option: /--[\w-]+/.exec(spec.flags)![0], one: before, other: value })
    return value
  })
  return option
}

/** Commander's complaint in our own words, with the nearest right name. */
function usageFault(error: CommanderError, commands: readonly CommandSpec[], argv: readonly string[], say: Say) {
  const names = commands.map((command) => command.name)
  const command = argv.find((word) => names.includes(word)) ?? ''
  const quoted = /'([^']+)'/.exec(error.message)?.[1] ?? ''
  if (error.code === 'commander.unknownCommand' || (error.code === 'commander.excessArguments' && command === '')) {
    return fault('UNKNOWN_COMMAND', { command: quoted || (argv[0] ?? ''), hint: didYouMean(nearest(quoted || (argv[0] ?? ''), names)) })
  }
  if (error.code === 'commander.unknownOption') {
    const own = commands.find((spec) => spec.name === command)?.options ?? []
    const options = [...own, ...globalOptions].map((option) => /--[\w-]+/.exec(option.flags)?.[0] ?? '')
    return fault('UNKNOWN_OPTION', { option: quoted, command: command || 'crm-clean', hint: didYouMean(nearest(quoted, options)) })
  }
  return fault('BAD_ARGUMENTS', { problem: problemOf(error, quoted, say), command })
}

function problemOf({ code, message }: CommanderError, quoted: string, say: Say): string {
  if (code === 'commander.missingArgument') return say('usageMissingArgument', { name: quoted })
  if (code === 'commander.excessArguments') return say('usageExcessArguments')
  if (code === 'commander.optionMissingArgument') return say('usageMissingValue', { option: quoted })
  if (code === 'commander.invalidArgument')
    return say('usageMissingValue', { option: /'([^' ]+--[\w-]+|--[\w-]+)/.exec(message)?.[1] ?? quoted })
  return message.replace(/^error: /, '')
}
