import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileOf, partsOf, type ZipEntry, zipOf } from '../../support/make-xlsx.ts'
import { outcomeOf } from '../../support/read-xlsx.ts'
import { tries } from '../../support/tries.ts'

const parts = partsOf({
  sheets: [
    {
      name: '客户',
      before: '<cols><col min="2" max="3" hidden="1"/></cols>',
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>邮箱</t></r></is></c></row><row r="2" hidden="1"><c r="A2" s="1"><v>45356.5</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="str"><f>A1&amp;"x"</f><v>write</v></c><c r="D2" s="2"><v>123</v></c></row>',
      after: '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells><hyperlinks><hyperlink ref="C2" r:id="rId1"/></hyperlinks>',
      links: ['mailto:a@example.com'],
    },
    { name: 'second', state: 'hidden', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
  ],
  formats: ['yyyy/m/d h:mm', '00000'],
  strings: '<si><t>客户名称</t></si><si><r><t>电</t></r><r><t>话</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
})
const workbook = zipOf(parts)
const coded = /^(?:read|FILE_[A-Z_]+|WORKBOOK_[A-Z_]+)$/

/** Bytes with some of them changed, cut, doubled or dropped. */
const mutilated = (bytes: Buffer) =>
  fc
    .array(
      fc.tuple(fc.nat(bytes.length - 1), fc.constantFrom('set', 'cut', 'double', 'drop'), fc.nat(255), fc.integer({ min: 1, max: 40 })),
      { minLength: 1, maxLength: 4 },
    )
    .map((changes) => {
      let result = Buffer.from(bytes)
      for (const [place, kind, byte, length] of changes) {
        const at = place % Math.max(1, result.length)
        if (kind === 'set') result[at] = byte
        else if (kind === 'cut') result = Buffer.concat([result.subarray(0, at), result.subarray(Math.max(at, result.length - length))])
        else if (kind === 'double') result = Buffer.concat([result.subarray(0, at + length), result.subarray(at)])
        else result = Buffer.concat([result.subarray(0, at), result.subarray(at + length)])
      }
      return result
    })

describe('a damaged workbook ends in rows or in a coded fault', () => {
  test('the workbook is whole to begin with', async () => {
    expect(await outcomeOf(fileOf(workbook))).toBe('read')
  })

  test('whatever is done to the bytes of the zip', async () => {
    await fc.assert(
      fc.asyncProperty(mutilated(workbook), async (bytes) => {
        expect(await outcomeOf(fileOf(bytes))).toMatch(coded)
      }),
      { seed: 20240305, numRuns: tries(200) },
    )
  })

  test('whatever is done to the XML of a part', async () => {
    const damaged = fc.nat(parts.length - 1).chain((index) => {
      const part = parts[index]!
      return mutilated(Buffer.from(part.content as string)).map((content) =>
        parts.map((other, i): ZipEntry => (i === index ? { ...other, content } : other)),
      )
    })
    await fc.assert(
      fc.asyncProperty(damaged, async (entries) => {
        expect(await outcomeOf(fileOf(zipOf(entries)))).toMatch(coded)
      }),
      { seed: 20240305, numRuns: tries(150) },
    )
  })
})
