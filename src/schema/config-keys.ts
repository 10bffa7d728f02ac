/** The keys that are right at a place of a crm-clean.yaml, for hints to mistyped ones. Read from the shape itself. */

import { z } from 'zod'
import { configFile } from './config-file.ts'
import type { Path } from './config-mistake.ts'

export function keysAt(path: Path): readonly string[] {
  return [...new Set(shapesAt(configFile, path).flatMap((shape) => (shape instanceof z.ZodObject ? Object.keys(shape.shape) : [])))]
}

function shapesAt(shape: unknown, path: Path): unknown[] {
  if (shape instanceof z.ZodOptional) return shapesAt(shape.unwrap(), path)
  if (shape instanceof z.ZodUnion) return shape.options.flatMap((option: unknown) => shapesAt(option, path))
  const [step, ...rest] = path
  if (step === undefined) return [shape]
  if (shape instanceof z.ZodObject) return shapesAt(shape.shape[String(step)], rest)
  if (shape instanceof z.ZodRecord) return shapesAt(shape.valueType, rest)
  if (shape instanceof z.ZodArray) return shapesAt(shape.element, rest)
  return []
}
