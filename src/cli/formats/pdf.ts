/** The report as PDF: its page printed by a Chrome, Chromium or Edge that is installed. Without a network: the page loads nothing, and the browser may not. */

import { execFile } from 'node:child_process'
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { fault } from '../../errors.ts'
import { problemOf } from '../../words.ts'

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable']
const places: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((root) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((file) =>
      path.join(process.env[root] ?? '', file),
    ),
  ),
}

/** The browser that `CRM_CLEAN_CHROME` names, else the first that is installed; null: none is. */
export function installedBrowser(env: NodeJS.ProcessEnv = process.env): string | null {
  if (env.CRM_CLEAN_CHROME !== undefined && env.CRM_CLEAN_CHROME !== '') return env.CRM_CLEAN_CHROME
  const onPath = (env.PATH ?? '').split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)))
  return [...onPath, ...(places[process.platform] ?? [])].find(isProgram) ?? null
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Throws NO_BROWSER where none is installed, PRINT_FAILED where it prints nothing. */
export async function pdfBytes(page: string, env: NodeJS.ProcessEnv = process.env): Promise<Uint8Array> {
  const browser = installedBrowser(env)
  if (browser === null) throw fault('NO_BROWSER', {})
  const folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
  try {
    const [file, pdf] = [path.join(folder, 'report.html'), path.join(folder, 'report.pdf')]
    writeFileSync(file, page, { mode: 0o600 })
    const flags = [
      '--headless',
      '--disable-gpu',
      '--no-pdf-header-footer',
      '--no-first-run',
      '--disable-component-update',
      '--disable-background-networking',
    ]
    // Containers and root have no sandbox; the page has no script that could need one.
    const quiet = ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND', `--user-data-dir=${path.join(folder, 'profile')}`]
    await promisify(execFile)(browser, [...flags, ...quiet, `--print-to-pdf=${pdf}`, pathToFileURL(file).href], { timeout: 120_000 })
    return readFileSync(pdf)
  } catch (error) {
    throw fault('PRINT_FAILED', { browser, problem: problemOf(error) }, error)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
