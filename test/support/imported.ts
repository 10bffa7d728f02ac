import { runCli } from './run-cli.ts'

/** Imports a sheet without checking it: the exit code, and what became of its rows. */
export async function imported(folder: string, name: string) {
  const { code, stdout } = await runCli(['import', name, '--format', 'json', '--no-check'], { cwd: folder })
  const { files } = JSON.parse(stdout) as { files: { rows: number; imported: number; quarantined: number }[] }
  const { rows, imported, quarantined } = files[0]!
  return { code, rows, imported, quarantined }
}
