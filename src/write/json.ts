/** Records as JSON: one document with `schemaVersion` first, or one object a line. */

/** The text of an array of objects under one name, streamed. */
export async function* jsonDocument(name: string, rows: AsyncIterable<unknown> | Iterable<unknown>): AsyncGenerator<string> {
  yield `{"schemaVersion":1,${JSON.stringify(name)}:[`
  let first = true
  for await (const row of rows) {
    yield `${first ? '\n' : ',\n'}${JSON.stringify(row)}`
    first = false
  }
  yield '\n]}\n'
}

/** One object a line. */
export async function* jsonLines(rows: AsyncIterable<unknown> | Iterable<unknown>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`
}
