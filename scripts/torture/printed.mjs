/** The text that a file of any format shows: workbooks and Parquet files unpacked, other files as they are. */

import { readFileSync } from 'node:fs'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import yauzl from 'yauzl'

export async function printedText(file) {
  if (file.endsWith('.xlsx')) return unpacked(file)
  if (file.endsWith('.parquet')) {
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(file) })
    return JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value))
  }
  return readFileSync(file, 'utf8')
}

function unpacked(file) {
  return new Promise((resolve, reject) => {
    yauzl.open(file, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error)
      const parts = []
      zip.on('error', reject)
      zip.on('end', () => resolve(Buffer.concat(parts).toString('utf8')))
      zip.on('entry', (entry) =>
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed)
          stream.on('error', reject)
          stream.on('data', (part) => parts.push(part))
          stream.on('end', () => zip.readEntry())
        }),
      )
      zip.readEntry()
    })
  })
}
