/** Writes a model as the text of a YAML file that a person can read and change, and reads it back, naming every mistake with its line. */

import { Document, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import { z } from 'zod'
import { type ConfigMistake, mistakesOf, type Path, type Placed, pathText, unknownName } from '../../schema/config-mistake.ts'
import { offsetOf, syntaxWords } from '../../schema/yaml-place.ts'
import type { Words } from '../../words.ts'
import { labelsOf } from '../compare/labels.ts'
import { modelFrom } from './document.ts'
import type { MatchModel } from './model.ts'
import { type ModelDocument, modelShape } from './shape.ts'

const head = ` A match model: what is compared, and how much each agreement says (bits: log2 of m/u, for or against a match).
 m is how often matching pairs reach a level, u how often others do. Change them, or give a level a weight of your own
 (weight: 3), which holds as it stands and outlives training, as does everything of a comparison with pinned: true.`

/** The text of the file, with a comment that explains it. */
export function modelText(model: ModelDocument): string {
  const document = new Document(model)
  document.commentBefore = head
  visit(document, {
    Map(_, node, path) {
      // a level to a line
      if (node.has('m') && path.length > 2) node.flow = true
    },
    Seq(_, node) {
      if (node.items.every((item) => isScalar(item))) node.flow = true
    },
  })
  return document.toString({ lineWidth: 0 })
}

export interface ReadModel {
  readonly document: ModelDocument
  readonly model: MatchModel
  /** Mistakes with regard to a table of these columns: columns it does not have, each with its line. */
  readonly misfits: (columns: readonly string[]) => readonly ConfigMistake[]
}

/** Reads the text of a model file; all mistakes come together, in order of their lines. */
export function readModel(text: string): ReadModel | { readonly mistakes: readonly ConfigMistake[] } {
  const lines = new LineCounter()
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line)
  const located = (placed: readonly Placed[]) =>
    placed.map(({ en, zh, ...spot }) => ({ line: lineAt(offsetOf(yaml.contents, spot)), en, zh })).sort((a, b) => a.line - b.line)
  if (yaml.errors.length > 0)
    return {
      mistakes: yaml.errors.map(({ pos, message, code }) => ({
        line: lineAt(pos[0]),
        ...(syntaxWords[code] ?? { en: message, zh: message }),
      })),
    }
  const checked = modelShape.safeParse(yaml.toJS({ maxAliasCount: 20 }) ?? {}, { reportInput: true })
  if (!checked.success) return { mistakes: located(mistakesOf(checked.error.issues, keysAt)) }
  const wrong = inconsistencies(checked.data)
  if (wrong.length > 0) return { mistakes: located(wrong) }
  const names = checked.data.comparisons.map(({ column }) => column)
  return {
    document: checked.data,
    model: modelFrom(checked.data),
    misfits: (columns) =>
      located(names.flatMap((name, c) => (columns.includes(name) ? [] : [unknownColumn(['comparisons', c, 'column'], name, columns)]))),
  }
}

/** Names and numbers in a document that contradict each other. */
function inconsistencies({ comparisons, exchanges, echoes, matchAt, reviewAt }: ModelDocument): Placed[] {
  const names = comparisons.map(({ column }) => column)
  const known = (path: Path, name: string) => (names.includes(name) ? [] : [unknownColumn(path, name, names)])
  return [
    ...comparisons.flatMap(({ column, kind, levels, leansOn }, c) => {
      const here = ['comparisons', c] as const
      const labels = labelsOf(kind).map(({ en }) => en)
      return [
        ...(names.indexOf(column) < c ? [placed([...here, 'column'], { en: `"${column}" is there twice`, zh: `“${column}”重复` })] : []),
        ...(levels.length === labels.length
          ? levels.flatMap(({ label }, l) => (label === labels[l] ? [] : [unknownLevel([...here, 'levels', l, 'label'], label, labels, l)]))
          : [wrongLevels([...here, 'levels'], kind, labels)]),
        ...levels.flatMap(({ m, u }, l) =>
          m > 0 && u > 0 ? [] : [placed([...here, 'levels', l, m > 0 ? 'u' : 'm'], { en: 'must be more than 0', zh: '须大于 0' })],
        ),
        ...(leansOn === undefined ? [] : known([...here, 'leansOn', 'column'], leansOn.column)),
        ...(leansOn?.lift ?? []).flatMap((row, b) =>
          row.length === labels.length
            ? []
            : [
                placed([...here, 'leansOn', 'lift', b], {
                  en: `must be ${labels.length} numbers, one a level`,
                  zh: `须为 ${labels.length} 个数，每级一个`,
                }),
              ],
        ),
      ]
    }),
    ...exchanges.flatMap(({ columns }, e) => columns.flatMap((name, n) => known(['exchanges', e, 'columns', n], name))),
    ...echoes.flatMap((pair, e) => pair.flatMap((name, n) => known(['echoes', e, n], name))),
    ...(reviewAt > matchAt ? [placed(['reviewAt'], { en: `is more than matchAt (${matchAt})`, zh: `大于 matchAt（${matchAt}）` })] : []),
  ]
}

function placed(path: Path, { en, zh }: Words): Placed {
  return { path, at: 'value', en: `${pathText(path)}: ${en}`, zh: `${pathText(path)}：${zh}` }
}

function unknownColumn(path: Path, name: string, columns: readonly string[]): Placed {
  return placed(path, unknownName({ en: 'column', zh: '列' }, name, columns))
}

function unknownLevel(path: Path, label: string, labels: readonly string[], l: number): Placed {
  return placed(path, {
    en: `level ${l} of this kind is "${labels[l]}", not "${label}": levels keep their order and names`,
    zh: `该类型的第 ${l} 级为“${labels[l]}”，而非“${label}”：级别的顺序和名称不可更改`,
  })
}

function wrongLevels(path: Path, kind: string, labels: readonly string[]): Placed {
  return placed(path, {
    en: `${kind} has ${labels.length} levels: ${labels.join(' · ')}`,
    zh: `${kind} 有 ${labels.length} 级：${labels.join(' · ')}`,
  })
}

/** The keys that are allowed at a place, for hints about mistyped ones. */
function keysAt(path: Path): readonly string[] {
  let shape: unknown = modelShape
  for (const step of path) {
    shape = bare(shape)
    if (shape instanceof z.ZodObject) shape = shape.shape[String(step)]
    else if (shape instanceof z.ZodArray) shape = shape.element
    else return []
  }
  shape = bare(shape)
  return shape instanceof z.ZodObject ? Object.keys(shape.shape) : []
}

const bare = (shape: unknown): unknown => (shape instanceof z.ZodOptional || shape instanceof z.ZodDefault ? bare(shape.unwrap()) : shape)
