/**
 * Reads a condition as it was written and writes it anew for the engine: every name becomes a variable (`__0`) that stands for what the
 * name means, `has(x)` and `x == null` ask whether x is filled in, `matches` becomes the one that cannot hang. All mistakes at once.
 */

import { type ASTNode, type Environment, ParseError } from '@marcbachmann/cel-js'
import { nearest } from '../../nearest.ts'
import type { Words } from '../../words.ts'
import { unknownName } from '../config-mistake.ts'
import { calls, macros, matchesLinear, methods } from './functions.ts'
import { literalMistake } from './literals.ts'
import { comparedOptions, textsOf } from './options.ts'
import { asciiNames, syntaxWords } from './syntax.ts'
import { extraName, type Reference, unknownField, type Vocabulary, type Wrong } from './vocabulary.ts'

export interface Rewritten<Source> {
  /** For the engine. */
  readonly text: string
  /** By the variable of the text. */
  readonly references: ReadonlyMap<string, Reference<Source>>
  readonly mistakes: readonly Words[]
}

/** In characters. */
const longest = 4000
/** exists(...) inside exists(...): each level multiplies the work of one record. */
const deepest = 2

/** A name with what stands behind its point or in its brackets: budget.max, extra["header"]. */
type Named = readonly [name: string, part: string | null]

export function rewrite<Source>(written: string, vocabulary: Vocabulary<Source>, engine: Environment): Rewritten<Source> {
  const references = new Map<string, Reference<Source>>()
  const mistakes: Words[] = []
  const broken = (...found: readonly Words[]): Rewritten<Source> => ({ text: 'false', references, mistakes: found })
  if (written.length > longest) return broken({ en: `is longer than ${longest} characters`, zh: `超过 ${longest} 个字符` })
  const { text, original } = asciiNames(written)
  let ast: ASTNode
  try {
    ast = engine.parse(text).ast
  } catch (error) {
    if (error instanceof ParseError) return broken(syntaxWords(error, written))
    if (error instanceof RangeError) return broken({ en: 'is nested too deeply', zh: '嵌套过深' })
    throw error
  }
  const said = new Set<string>()
  const wrong = (words: Words): string => {
    if (!said.has(words.en)) mistakes.push(words)
    said.add(words.en)
    return 'false'
  }
  const print = (node: ASTNode, locals: readonly string[]): string => {
    const named = nameOf(node, locals)
    if (named !== undefined) return variable(vocabulary.value(...named))
    switch (node.op) {
      case 'value':
        return literal(node.args)
      case 'id':
        return node.args
      case '.':
        return `${print(node.args[0], locals)}.${node.args[1]}`
      case '[]':
        if (node.args[0].op === 'id' && node.args[0].args === extraName)
          return wrong({ en: 'write the header as a text: extra["header"]', zh: '请直接写出表头，如 extra["表头"]' })
        return `${print(node.args[0], locals)}[${print(node.args[1], locals)}]`
      case 'call':
        return call(node.args[0], node.args[1], locals)
      case 'rcall':
        return method(node.args[0], node.args[1], node.args[2], locals)
      case 'list':
        return `[${node.args.map((one) => print(one, locals)).join(', ')}]`
      case 'map':
        return `{${node.args.map(([key, value]) => `${print(key, locals)}: ${print(value, locals)}`).join(', ')}}`
      case '?:': {
        const [test, yes, no] = node.args.map((one) => print(one, locals))
        return `(${test} ? ${yes} : ${no})`
      }
      case '!_':
        return `!(${print(node.args, locals)})`
      case '-_':
        return `(-${print(node.args, locals)})`
      case '==':
      case '!=':
        return nullTest(node.op, node.args, locals) ?? optionTest(node.op, node.args, locals) ?? binary(node.op, node.args, locals)
      case 'in':
        return optionTest('in', node.args, locals) ?? binary('in', node.args, locals)
      case '.?':
      case '[?]':
        return wrong({ en: '".?" is not supported; a missing value is unknown anyway', zh: '不支持“.?”，缺失的值本就视为未知' })
      default:
        return binary(node.op, node.args, locals)
    }
  }
  const binary = (op: string, [left, right]: readonly [ASTNode, ASTNode], locals: readonly string[]) =>
    `(${print(left, locals)} ${op} ${print(right, locals)})`

  function variable(found: Reference<Source> | Wrong): string {
    if ('wrong' in found) return wrong(found.wrong)
    for (const [name, one] of references) if (one.shown === found.shown) return name
    const name = `__${references.size}`
    references.set(name, found)
    return name
  }

  /** A field, an end of a range or an extra column; undefined for everything else. */
  function nameOf(node: ASTNode, locals: readonly string[]): Named | undefined {
    if (node.op === 'id') return locals.includes(node.args) ? undefined : [original(node.args), null]
    if (node.op !== '.' && node.op !== '[]') return undefined
    const [base, part] = node.args
    if (base.op !== 'id' || locals.includes(base.args)) return undefined
    if (typeof part === 'string') return [original(base.args), original(part)]
    return part.op === 'value' && typeof part.args === 'string' ? [original(base.args), part.args] : undefined
  }

  function call(name: string, args: readonly ASTNode[], locals: readonly string[]): string {
    const named = args.map((one) => nameOf(one, locals))
    if (name === 'has') {
      const [only] = named
      if (only === undefined || named.length > 1)
        return wrong({ en: 'has() needs one field, such as has(email)', zh: 'has() 须写一个字段，如 has(email)' })
      return variable(vocabulary.presence(...only))
    }
    const whole = named.every((one) => one !== undefined) ? named : null
    const own = vocabulary.call?.(name, whole)
    if (own !== undefined) return variable(own)
    const known: readonly string[] = calls
    if (!known.includes(name)) {
      const asMethod = ([...methods, ...macros] as readonly string[]).includes(name)
      if (asMethod) return wrong({ en: `write ${name} after a value: name.${name}(...)`, zh: `${name} 须写在值之后，如 name.${name}(...)` })
      return wrong(
        unknownName(
          { en: 'function', zh: '函数' },
          `${original(name)}()`,
          known.map((one) => `${one}()`),
        ),
      )
    }
    const mistake = literalMistake(name, args)
    if (mistake !== undefined) return wrong(mistake)
    return `${name}(${args.map((one) => print(one, locals)).join(', ')})`
  }

  function method(name: string, on: ASTNode, args: readonly ASTNode[], locals: readonly string[]): string {
    if ((macros as readonly string[]).includes(name)) return macro(name, on, args, locals)
    if (!(methods as readonly string[]).includes(name))
      return wrong(
        unknownName(
          { en: 'function', zh: '函数' },
          `.${original(name)}()`,
          [...methods, ...macros].map((one) => `.${one}()`),
        ),
      )
    const mistake = literalMistake(`.${name}`, args)
    if (mistake !== undefined) return wrong(mistake)
    const called = name === 'matches' ? matchesLinear : name
    return `${print(on, locals)}.${called}(${args.map((one) => print(one, locals)).join(', ')})`
  }

  function macro(name: string, on: ASTNode, args: readonly ASTNode[], locals: readonly string[]): string {
    const [local, ...rest] = args
    if (local?.op !== 'id' || local.args.startsWith('__') || rest.length === 0)
      return wrong({ en: `write .${name}(x, ...) where x is each item of the list`, zh: `请写成 .${name}(x, ...)，x 表示列表中的每一项` })
    if (locals.length >= deepest)
      return wrong({ en: `nests ${macros.join(', ')} more than ${deepest} deep`, zh: `${macros.join('、')} 的嵌套不得超过 ${deepest} 层` })
    const inside = [...locals, local.args]
    return `${print(on, locals)}.${name}(${[local.args, ...rest.map((one) => print(one, inside))].join(', ')})`
  }

  function nullTest(op: '==' | '!=', [left, right]: readonly [ASTNode, ASTNode], locals: readonly string[]): string | undefined {
    const other = isNull(right) ? left : isNull(left) ? right : undefined
    if (other === undefined) return undefined
    const named = nameOf(other, locals)
    if (named === undefined) return wrong({ en: 'only a field can be compared with null', zh: '只有字段可以与 null 比较' })
    const present = variable(vocabulary.presence(...named))
    return op === '==' ? `!${present}` : present
  }

  /** A choice compared with options written out: `customer_type == "won"`, `customer_type in ["Won", "MQL"]`, `"Won" in tags`. */
  function optionTest(op: '==' | '!=' | 'in', [left, right]: readonly [ASTNode, ASTNode], locals: readonly string[]): string | undefined {
    const sides = [left, right].map((node) => nameOf(node, locals))
    const at = sides.findIndex((side) => side !== undefined)
    const named = sides[at]
    if (named === undefined) return undefined
    const field = vocabulary.value(...named)
    if ('wrong' in field || field.options === undefined) return undefined
    const words = textsOf(at === 0 ? right : left)
    if (words === null || (op === 'in' && at === 0 && right.op !== 'list')) return undefined
    const isList = op === 'in' && at === 1
    const tests = comparedOptions(words, field.options.of).map(({ word, asItStands }) => {
      const value = variable(asItStands ? field.options!.asItStands : field)
      return isList ? `(${JSON.stringify(word)} in ${value})` : `(${value} == ${JSON.stringify(word)})`
    })
    const any = tests.length === 0 ? 'false' : `(${tests.join(' || ')})`
    return op === '!=' ? `!${any}` : any
  }

  function literal(value: unknown): string {
    if (typeof value === 'string') return JSON.stringify(value)
    if (typeof value === 'bigint' || typeof value === 'boolean' || value === null) return String(value)
    if (typeof value === 'number') return /[.e]/.test(String(value)) ? String(value) : `${value}.0`
    return wrong({ en: 'only numbers, texts, true and false can be used', zh: '只能使用数字、文本、true 和 false' })
  }

  const printed = print(ast, [])
  // A name that is no field may be meant as a function: today for today().
  return { text: printed, references, mistakes: mistakes.map((one) => withFunctionHint(one, vocabulary.names)) }
}

const isNull = (node: ASTNode) => node.op === 'value' && node.args === null

/** `there is no field "today"`: it is a function. */
function withFunctionHint(words: Words, names: readonly string[]): Words {
  const name = /^there is no field "([^"]*)"$/.exec(words.en)?.[1]
  if (name === undefined) return words
  const near = nearest(name, calls)
  if (near === undefined || unknownField(name, names).en !== words.en) return words
  return { en: `${words.en}; did you mean ${near}()?`, zh: `${words.zh}，是否为 ${near}()？` }
}
