import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { kinds } from '../src/match/compare/kind.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const core = ['src/record.ts', 'src/finding.ts', 'src/errors.ts', 'src/words.ts', 'src/finding-words.ts', 'src/nearest.ts']
const stages = ['read', 'check', 'match', 'merge', 'write', 'report'].map((stage) => `src/${stage}/`)

/** Which of our own files each room may import, by the start of the path. A room may always import itself. */
const mayImport: Record<string, string[]> = {
  'src/schema/': core,
  'src/standardise/': [...core, 'src/schema/'],
  ...Object.fromEntries(stages.map((stage) => [stage, [...core, 'src/schema/', 'src/standardise/']])),
  'rules/': [...core, 'src/schema/', 'src/standardise/', 'src/check/rule.ts'],
  'src/testing.ts': [...core, 'src/schema/', 'src/standardise/', 'src/check/'],
}
/** The rooms of matching from the ground floor up, by stage: a room imports only rooms below it. Rooms of one line do not know each other. */
const floorsOfMatch = [
  ['arrays'],
  ['columns'],
  ['text'],
  ['compare', 'identity'],
  ['design'],
  ['block'],
  ['vectors'],
  ['model'],
  ['learn', 'score', 'cluster'],
  ['incremental'],
  ['workers'],
]
/** The rooms of the jobs, one a use case. Files beside them are rooms of their own. */
const floorsOfJobs = [
  ['sheets', 'export', 'record-log'],
  ['approve'],
  ['golden'],
  ['check', 'dedupe'],
  ['report', 'undo', 'merge', 'assign'],
  ['fix', 'show', 'remove'],
  ['import', 'review'],
  ['annotate', 'restandardise'],
]

/** What only its types may be imported of. */
const mayImportTypesOf: Record<string, string[]> = { 'src/store/': [...core, 'src/schema/', 'src/standardise/', ...stages] }

interface Import {
  readonly from: string
  readonly what: string
  readonly typeOnly: boolean
  /** Loaded when it is needed, not when the file is. */
  readonly lazy: boolean
}

function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(root, file), 'utf8')
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\bfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)|new URL\('(\.[^']+)', import\.meta\.url\)/g,
  )
  return [...found].map((match) => {
    const what = match[2] ?? match[3] ?? match[4] ?? ''
    const resolved = what.startsWith('.') ? path.posix.join(path.posix.dirname(file), what).replace(/\.js$/, '.ts') : what
    return { from: file, what: resolved, typeOnly: match[1] !== undefined, lazy: match[2] === undefined }
  })
}

const files = [...sourceFiles('src'), ...sourceFiles('rules')]
const imports = files.flatMap(importsOf)
const ours = (what: string) => /^(src|rules)\//.test(what)
const roomOf = (file: string, rooms: Record<string, string[]>) => Object.keys(rooms).find((room) => file.startsWith(room))
const say = (broken: Import[]) => broken.map(({ from, what }) => `${from} imports ${what}`)

test('the reader of imports sees them', () => {
  expect(files.length).toBeGreaterThan(5)
  expect(imports.length).toBeGreaterThan(5)
})

test('record, finding and errors import nothing of ours but types of each other', () => {
  expect(say(imports.filter((i) => core.includes(i.from) && ours(i.what) && !(core.includes(i.what) && i.typeOnly)))).toEqual([])
})

test('a room imports only what it may', () => {
  const broken = imports.filter((i) => {
    const room = roomOf(i.from, mayImport)
    if (room === undefined || !ours(i.what)) return false
    return ![room, ...mayImport[room]!].some((allowed) => i.what.startsWith(allowed))
  })
  expect(say(broken)).toEqual([])
})

test('the store knows types of the stages, no behaviour', () => {
  const broken = imports.filter((i) => {
    if (!i.from.startsWith('src/store/') || !ours(i.what) || i.what.startsWith('src/store/')) return false
    if (core.includes(i.what)) return false
    return !i.typeOnly || !mayImportTypesOf['src/store/']!.some((allowed) => i.what.startsWith(allowed))
  })
  expect(say(broken)).toEqual([])
})

test('only the store knows SQL, only the command line knows the terminal', () => {
  expect(say(imports.filter((i) => i.what === 'better-sqlite3' && !i.from.startsWith('src/store/')))).toEqual([])
  expect(say(imports.filter((i) => ['commander', 'chalk', 'cli-progress'].includes(i.what) && !i.from.startsWith('src/cli/')))).toEqual([])
  expect(say(imports.filter((i) => i.what.startsWith('src/cli/') && !i.from.startsWith('src/cli/')))).toEqual([])
})

test('nobody outside the command line touches process or console', () => {
  const broken = files
    .filter((file) => !file.startsWith('src/cli/'))
    .flatMap((file) =>
      readFileSync(path.join(root, file), 'utf8')
        .split('\n')
        .map((line, index) => ({ line: line.replace(/\/\/.*|^\s*\*.*|\/\*\*.*/, ''), at: `${file}:${index + 1}` }))
        .filter(({ line }) => /(?<![\w.'"`/-])(process|console)\s*\./.test(line) || /from 'node:process'/.test(line))
        .map(({ at }) => at),
    )
  expect(broken).toEqual([])
})

/** Groups of names that import each other in a circle. */
function circles(arrows: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const reach = new Map<string, Set<string>>()
  for (const start of arrows.keys()) {
    const seen = new Set<string>()
    const open = [...arrows.get(start)!]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen.has(at)) continue
      seen.add(at)
      open.push(...(arrows.get(at) ?? []))
    }
    reach.set(start, seen)
  }
  const isOnCircle = [...reach].filter(([name, seen]) => seen.has(name)).map(([name]) => name)
  const found = isOnCircle.map((name) => isOnCircle.filter((other) => reach.get(name)!.has(other) && reach.get(other)!.has(name)).sort())
  return [...new Map(found.map((circle) => [circle.join(), circle])).values()]
}

function arrowsBetween(named: (file: string) => string | undefined): Map<string, Set<string>> {
  const arrows = new Map<string, Set<string>>()
  for (const { from, what } of imports) {
    const [a, b] = [named(from), named(what)]
    if (a === undefined || b === undefined || a === b) continue
    arrows.set(a, (arrows.get(a) ?? new Set()).add(b))
  }
  return arrows
}

/** The room of a file inside a folder: the folder it stands in there, or the file itself. */
const roomIn = (folder: string) => (file: string) => (file.startsWith(folder) ? file.slice(folder.length).split('/')[0] : undefined)

test('circles are seen', () => {
  const arrows = new Map(Object.entries({ a: ['b'], b: ['c', 'd'], c: ['a'], d: [] }).map(([name, to]) => [name, new Set(to)]))
  expect(circles(arrows)).toEqual([['a', 'b', 'c']])
})

test('no file imports itself by way of others, types included', () => {
  expect(circles(arrowsBetween((file) => (ours(file) ? file : undefined)))).toEqual([])
})

test.each([
  ['src/match/', floorsOfMatch],
  ['src/jobs/', floorsOfJobs],
])('the rooms of %s stand on floors: none imports one above it', (folder, floors) => {
  const arrows = arrowsBetween(roomIn(folder))
  const names = new Set(files.map(roomIn(folder)).filter((name) => name !== undefined && !name.endsWith('.ts')))
  expect([...names].sort()).toEqual(floors.flat().sort())
  const floorOf = (room: string) => floors.findIndex((rooms) => rooms.includes(room))
  const up = [...arrows].flatMap(([room, below]) =>
    [...below].filter((other) => floorOf(room) >= 0 && floorOf(other) >= floorOf(room)).map((other) => `${room} imports ${other}`),
  )
  expect(up).toEqual([])
  expect(circles(arrows)).toEqual([])
})

/** Names of kinds of comparison that stand in a source text as literals, and tables by kind. */
const kindsNamedIn = (text: string): string[] => [
  ...[...text.matchAll(/(['"`])([\w-]+)\1/g)].map((found) => found[2]!).filter((word) => (kinds as readonly string[]).includes(word)),
  ...(text.match(/Record<Kind\b/g) ?? []),
  ...(text.match(/\bmethods(\.|\?\.)\w+/g) ?? []),
]

test('a kind that is named is seen', () => {
  const text = 'const costs: Record<Kind, number> = { date: 3 }\nif (kind === \'short-text\' || type === "person") methods.phone.keys()'
  expect(kindsNamedIn(text)).toEqual(['short-text', 'Record<Kind', 'methods.phone'])
})

test('a kind of comparison is known by its name inside src/match/compare alone', () => {
  const broken = sourceFiles('src/match')
    // the roles of columns (a phone, a code) are words of their own
    .filter((file) => !file.startsWith('src/match/compare/') && !file.startsWith('src/match/identity/'))
    .flatMap((file) => kindsNamedIn(readFileSync(path.join(root, file), 'utf8')).map((name) => `${file} names ${name}`))
  expect(broken).toEqual([])
})

test('the command line standardises nothing, and opens the store in one place', () => {
  const fromCli = imports.filter((i) => i.from.startsWith('src/cli/'))
  expect(say(fromCli.filter((i) => i.what.startsWith('src/standardise/')))).toEqual([])
  expect(say(fromCli.filter((i) => i.what.startsWith('src/store/') && !i.typeOnly && i.from !== 'src/cli/store.ts'))).toEqual([])
})

test('help loads no more than it shows: neither zod nor what a command works with', () => {
  const arrows = new Map<string, string[]>()
  for (const { from, what, typeOnly, lazy } of imports) if (!typeOnly && !lazy) arrows.set(from, [...(arrows.get(from) ?? []), what])
  const loaded = new Set<string>()
  const open = ['src/cli/main.ts']
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (loaded.has(at)) continue
    loaded.add(at)
    open.push(...(arrows.get(at) ?? []))
  }
  expect(loaded.has('src/cli/commands/check.ts')).toBe(true)
  const packages = [...loaded].filter((name) => !ours(name) && !name.startsWith('node:'))
  expect(packages.sort()).toEqual(['chalk', 'commander', 'fastest-levenshtein', 'string-width', 'tinyglobby'])
  expect([...loaded].filter((name) => /^(rules|src\/store)\//.test(name))).toEqual([])
})

test('a job reads as a table of contents', () => {
  const long = sourceFiles('src/jobs').filter((file) => readFileSync(path.join(root, file), 'utf8').trimEnd().split('\n').length > 120)
  expect(long).toEqual([])
})
