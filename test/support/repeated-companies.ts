const brand = (i: number) => String.fromCharCode(0x4e00 + (i % 1999), 0x5e00 + Math.floor(i / 10), 0x6e00 + (i % 7))
const lines = Array.from({ length: 20_200 }, (_, at) => {
  const i = at % 18_400
  return `r${at},${brand(i)}有限公司,13${String(100_000_000 + ((i * 7919) % 800_000_000))}`
})

/** A sheet with just enough records that a second thread is worth starting; every tenth customer is there twice. */
export const repeatedCompanies = ['key,客户名称,联系电话', ...lines, ''].join('\n')
