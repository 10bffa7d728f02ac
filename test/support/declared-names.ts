/** Reads the emitted declarations of the library: what is exported, and which names each declaration uses. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync } from 'vite'

/** A declaration by its place: `src/store/store.d.ts#Store`. */
export type Place = string

export interface Face {
  /** Names that a program can import, with the declaration behind each. */
  readonly exported: ReadonlyMap<string, Place>
  /** Our own declarations that one of ours uses: its parameters, its result, its members, what it extends. */
  usedBy(place: Place): readonly Place[]
  isFunction(place: Place): boolean
}

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

interface Module {
  readonly declarations: ReadonlyMap<string, Node>
  /** Local name → where it comes from. */
  readonly imports: ReadonlyMap<string, Place>
  /** Exported name → the declaration behind it. */
  readonly exports: ReadonlyMap<string, Place>
}

/** @param entry the emitted declaration file that a program's import resolves to: `<dist>/src/index.d.ts` */
export function faceOf(entry: string): Face {
  const root = path.dirname(path.dirname(entry))
  const modules = new Map<string, Module>()

  function moduleAt(file: string): Module {
    const known = modules.get(file) ?? readModule(file, readFileSync(path.join(root, file), 'utf8'))
    modules.set(file, known)
    return known
  }
  const declarationAt = (place: Place) => moduleAt(place.split('#')[0]!).declarations.get(place.split('#')[1]!)
  /** Follows re-exports to the declaration. */
  function origin(place: Place): Place {
    const [file = '', name = ''] = place.split('#')
    const next = moduleAt(file).exports.get(name)
    return declarationAt(place) !== undefined || next === undefined ? place : origin(next)
  }

  return {
    exported: new Map([...moduleAt(path.relative(root, entry)).exports].map(([name, place]) => [name, origin(place)])),
    isFunction: (place) => declarationAt(place)?.type === 'TSDeclareFunction',
    usedBy(place) {
      const file = place.split('#')[0]!
      const { declarations, imports } = moduleAt(file)
      const used = [...namesIn(declarationAt(place))].flatMap(({ name, from }) => {
        if (from !== undefined) return placeIn(file, from, name) ?? []
        return imports.get(name) ?? (declarations.has(name) ? `${file}#${name}` : [])
      })
      return [...new Set(used.map(origin))].filter((one) => one !== place)
    },
  }
}

/** The place of a name of another module of ours; undefined for a package's. */
function placeIn(file: string, from: string, name: string): Place | undefined {
  if (!from.startsWith('.')) return undefined
  return `${path.posix.join(path.posix.dirname(file), from).replace(/\.[jt]s$/, '.d.ts')}#${name}`
}

function readModule(file: string, text: string): Module {
  const declarations = new Map<string, Node>()
  const imports = new Map<string, Place>()
  const exports = new Map<string, Place>()
  for (const statement of parseSync(file, text).program.body as unknown as Node[]) {
    const from = (statement.source as { value: string } | null | undefined)?.value
    const specifiers = (statement.specifiers ?? []) as Record<'local' | 'imported' | 'exported', unknown>[]
    if (statement.type === 'ImportDeclaration') {
      for (const { local, imported } of specifiers) {
        const place = placeIn(file, from!, nameOf(imported ?? local))
        if (place !== undefined) imports.set(nameOf(local), place)
      }
      continue
    }
    const isExport = statement.type === 'ExportNamedDeclaration'
    for (const one of declaredIn(isExport ? (statement.declaration as Node | null) : statement)) {
      declarations.set(nameOf(one.id), one)
      if (isExport) exports.set(nameOf(one.id), `${file}#${nameOf(one.id)}`)
    }
    for (const { local, exported } of specifiers) {
      const place = from === undefined ? (imports.get(nameOf(local)) ?? `${file}#${nameOf(local)}`) : placeIn(file, from, nameOf(local))
      if (place !== undefined) exports.set(nameOf(exported), place)
    }
  }
  return { declarations, imports, exports }
}

function declaredIn(statement: Node | null): readonly Node[] {
  if (statement === null) return []
  if (statement.type === 'VariableDeclaration') return statement.declarations as Node[]
  return statement.id == null ? [] : [statement]
}

const nameOf = (node: unknown) => (node as { name?: string }).name ?? (node as { value: string }).value

/** Names of types that a declaration uses (not the values it takes the type of), with the module of those written as `import('...').Name`. */
function* namesIn(node: unknown): Generator<{ readonly name: string; readonly from?: string }> {
  if (typeof node !== 'object' || node === null) return
  const { type, typeName, expression, qualifier, source } = node as Node
  if (type === 'TSTypeReference') yield { name: leftmost(typeName) }
  if (type === 'TSInterfaceHeritage') yield { name: leftmost(expression) }
  if (type === 'TSImportType' && qualifier != null) yield { name: leftmost(qualifier), from: (source as { value: string }).value }
  for (const value of Object.values(node)) yield* namesIn(value)
}

/** `A` of `A.B.C`. */
function leftmost(named: unknown): string {
  const { name, left } = named as { name?: string; left?: unknown }
  return name ?? leftmost(left)
}
