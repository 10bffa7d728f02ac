/** `crm-clean completion`: a script with which a shell completes commands, options and their values. */

import { fault } from '../../errors.ts'
import { type CommandSpec, defineCommand } from '../command.ts'
import { deliver } from '../output.ts'

const shells = ['bash', 'zsh', 'fish', 'powershell'] as const

/** @param commands all commands, this one among them */
export const completion = (commands: () => readonly CommandSpec[]) =>
  defineCommand<Record<string, never>>({
    name: 'completion',
    args: '<shell>',
    summary: {
      en: 'print a completion script for bash, zsh, fish or powershell',
      zh: '输出 bash、zsh、fish 或 powershell 的命令补全脚本',
    },
    examples: [
      {
        run: 'source <(crm-clean completion bash)',
        does: { en: 'for this session of bash (or zsh)', zh: '在当前 bash（或 zsh）会话中启用' },
      },
      {
        run: "echo 'source <(crm-clean completion bash)' >> ~/.bashrc",
        does: { en: 'for every session of bash (zsh: ~/.zshrc)', zh: '在所有 bash 会话中启用（zsh 为 ~/.zshrc）' },
      },
      {
        run: 'crm-clean completion fish -o ~/.config/fish/completions/crm-clean.fish',
        does: { en: 'for every session of fish', zh: '在所有 fish 会话中启用' },
      },
      {
        run: 'crm-clean completion powershell | Out-String | Invoke-Expression',
        does: { en: 'for this session of PowerShell', zh: '在当前 PowerShell 会话中启用' },
      },
    ],
    options: [],
    takes: ['output', 'force', 'dryRun'],
    works: { on: 'neither', changes: false, configured: false },
    flags: (z) => z.strictObject({}),
    async run(call) {
      const [named] = call.args
      const shell = shells.find((one) => one === named)
      if (shell === undefined) {
        const expected = call.say('expectOneOf', { values: shells.join(', ') })
        throw fault('BAD_ARGUMENTS', { problem: `${named}: ${expected}`, command: call.command })
      }
      const [{ z }, { completionTable }, { shippedRules }, script] = await Promise.all([
        import('zod'),
        import('../completion/table.ts'),
        import('../../../rules/index.ts'),
        scripts[shell](),
      ])
      const rules = shippedRules.map(({ id }) => id)
      await deliver(call, script(completionTable(commands(), z, call.language, { rules, shells })))
      return 0
    },
  })

const scripts = {
  bash: async () => (await import('../completion/bash.ts')).bashScript,
  zsh: async () => (await import('../completion/zsh.ts')).zshScript,
  fish: async () => (await import('../completion/fish.ts')).fishScript,
  powershell: async () => (await import('../completion/powershell.ts')).powershellScript,
}
