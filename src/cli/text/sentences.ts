/** The catalogue: what crm-clean says, in English and Chinese. Faults say theirs in errors.ts, rules in their own files. */

import type { Words } from '../../words.ts'
import { changeSentences } from './change-sentences.ts'
import { questionSentences } from './question-sentences.ts'
import { reviewSentences } from './review-sentences.ts'
import { valueSentences } from './value-sentences.ts'

export const sentences = {
  ...changeSentences,
  ...questionSentences,
  ...reviewSentences,
  ...valueSentences,
  about: {
    en: 'Reads messy customer sheets, standardises, checks and de-duplicates them, and keeps every change on record. Works offline.',
    zh: '读取杂乱的客户表格，进行标准化、检查和去重，所有改动均有记录；完全离线运行。',
  },
  examples: { en: 'Examples:', zh: '示例：' },
  usage: { en: 'Usage:', zh: '用法：' },
  arguments: { en: 'Arguments:', zh: '参数：' },
  options: { en: 'Options:', zh: '选项：' },
  commands: { en: 'Commands:', zh: '命令：' },
  everywhere: { en: 'For every command:', zh: '所有命令通用：' },
  usageProgram: { en: '[options] <command>', zh: '[选项] <命令>' },
  usageOptions: { en: '[options]', zh: '[选项]' },
  usageMissingArgument: { en: '<{name}> is missing', zh: '缺少 <{name}>' },
  usageExcessArguments: { en: 'There are too many arguments', zh: '参数过多' },
  usageBlank: { en: 'An argument is empty or blank', zh: '有参数为空' },
  usageMissingValue: { en: 'A value for {option} is missing', zh: '{option} 缺少取值' },
  expectOneOf: { en: 'use one of {values}', zh: '可用取值为 {values}' },
  expectAtLeast: { en: 'it must be a number of at least {limit}', zh: '应为不小于 {limit} 的数' },
  expectMoreThan: { en: 'it must be a number above {limit}', zh: '应为大于 {limit} 的数' },
  expectAtMost: { en: 'it must be a number of at most {limit}', zh: '应为不大于 {limit} 的数' },
  expectLessThan: { en: 'it must be a number below {limit}', zh: '应为小于 {limit} 的数' },
  expect_number: { en: 'it must be a number', zh: '应为数字' },
  expect_whole: { en: 'it must be a whole number', zh: '应为整数' },
  storeUpgraded: {
    en: 'The store was made by an older version and is up to date now. A copy of it as it was: {copy}',
    zh: '数据库由旧版 crm-clean 建立，现已升级。升级前的副本：{copy}',
  },
  keyFileOpen: {
    en: 'others on this computer can read the key file "{path}"; "chmod 600" makes it yours alone.',
    zh: '本机其他用户可读取密钥文件“{path}”，请用 chmod 600 收紧权限。',
  },
  labelsUnknown: {
    en: '{path} names {count} {count:record|records} that {count:is|are} not there, each counted as a customer of its own: {some}',
    zh: '{path} 中有 {count} 条记录不存在，各按单独一个客户计：{some}',
  },
  expect_truth: {
    en: 'it must name a CSV with labels, in columns left,right or record,entity',
    zh: '须指定标注 CSV，列为 left,right 或 record,entity',
  },
  expect_text: { en: 'it must not be empty', zh: '不能为空' },
  expect_mask_or_reveal: {
    en: '--mask masks values and --reveal shows them; give one of them',
    zh: '--mask 遮盖，--reveal 显示，二者只能选一',
  },
  expect_one_on_screen: {
    en: 'only one goes to standard output; write the others to files, such as json=findings.json',
    zh: '标准输出只能有一种；其余请写入文件，如 json=findings.json',
  },
  expect_map_once: {
    en: 'a field and a header are named once; another --map names the same',
    zh: '每个字段和表头只能指定一次，与另一个 --map 重复',
  },
  expect_pair: { en: 'write it as field=header', zh: '请写成 字段=表头' },
  expect_country: { en: 'it must be the code of a country, two letters such as CN', zh: '应为两个字母的国家代码，如 CN' },
  expect_share: { en: 'it must be a number or a share, such as 20 or 1%', zh: '应为数量或比例，如 20、1%' },
  expect_address: { en: 'it must be an e-mail address', zh: '应为电子邮箱地址' },
  expect_compare: {
    en: 'it must be the number of a run ("crm-clean runs" lists them) or a day such as 2026-06-30',
    zh: '应为任务编号（可用 crm-clean runs 查看）或日期，如 2026-06-30',
  },
  expect_one_before: {
    en: 'leave it out, --compare names the check to compare with',
    zh: '请去掉，--compare 已指定比较的检查',
  },
  expect_since: {
    en: 'it must be a day such as 2026-06-30, or a time such as 7d, 6w, 3m',
    zh: '应为日期（如 2026-06-30）或时长（如 7d、6w、3m）',
  },
  expect_time: { en: 'it must be a time such as 2026-09-30T12:00:00Z', zh: '应为时间，如 2026-09-30T12:00:00Z' },
  expect_below_match: { en: 'it must not be greater than --match-at', zh: '不能大于 --match-at' },
  expect_one_format: { en: 'this command prints one format at a time', zh: '此命令一次只输出一种格式' },
  expect_records: { en: 'only with --what records', zh: '只能与 --what records 同用' },
  expect_csv: { en: 'only for .csv', zh: '只用于 .csv' },
  expect_split: {
    en: 'several files need a name: crm-clean export customers.csv --split-by owner',
    zh: '分成多个文件时须给出文件名：crm-clean export customers.csv --split-by owner',
  },
  withoutFlag: { en: 'it does not go with {flag}', zh: '不能与 {flag} 同用' },
  listMore: { en: '{shown} of {count} records; --limit shows more', zh: '显示 {shown} 条，共 {count} 条；用 --limit 可显示更多' },
  listNone: { en: 'No records.', zh: '没有记录。' },
  splitRemoved: { en: 'Removed {file}: it has no records any more.', zh: '已删除 {file}：已没有对应的记录。' },
  splitLeft: {
    en: 'Left {file}: it has no records any more, but was changed since it was written.',
    zh: '保留 {file}：已没有对应的记录，但文件写出后被改动过。',
  },
  splitNone: { en: '(none)', zh: '（无）' },
  likeSheet: { en: 'a file that ends in .csv or .xlsx: {format} is no sheet', zh: '以 .csv 或 .xlsx 结尾的文件：{format} 不是表格' },
  likeAlone: { en: 'a source, without {flag}', zh: '一个来源，且不与 {flag} 同用' },
  expect_annotate: {
    en: 'only records exported to a workbook can be annotated: crm-clean export issues.xlsx --annotate',
    zh: '只能用于将记录导出为工作簿：crm-clean export issues.xlsx --annotate',
  },
  expect_raw: {
    en: 'it goes with --what records, duplicates, relations or conflicts: fixed names for programs',
    zh: '与 --what records、duplicates、relations 或 conflicts 同用：供程序使用的固定名称',
  },
  expect_fields: { en: 'it chooses columns of records: --what records', zh: '用于选择记录的列：--what records' },
  expect_no_format: { en: 'this command takes its format from the ending of the file name', zh: '此命令按文件扩展名确定格式' },
  helpOption: { en: 'show help', zh: '显示帮助' },
  versionOption: { en: 'show the version', zh: '显示版本' },
  errorLabel: { en: 'error:', zh: '错误：' },
  warningLabel: { en: 'warning:', zh: '警告：' },
  interrupting: { en: 'Stopping; press Ctrl-C again to stop at once.', zh: '正在停止；再按一次 Ctrl-C 立即退出。' },
  stdinName: { en: 'standard input', zh: '标准输入' },
  askColumn: { en: 'In {place}, which column is "{label}"?', zh: '{place} 中哪一列是“{label}”？' },
  askNone: { en: 'none of them', zh: '都不是' },
  unreadRows: {
    en: '{place}: rows that cannot be read and were not checked: {count} (row {rows}). "crm-clean import" shows why, and keeps them in quarantine.',
    zh: '{place}：有 {count} 行无法读取，未检查（第 {rows} 行）。用 crm-clean import 导入时会说明原因，并将其隔离保存。',
  },
  emptySheet: { en: '{place}: there are no rows below the headers.', zh: '{place}：表头下方没有数据行。' },
  columnUncertain: {
    en: '{place}: {headers} may be "{label}"; kept as extra columns. Choose one with --map {field}=<header>.',
    zh: '{place}：{headers} 可能是“{label}”，暂作附加列保留。可用 --map {field}=<表头> 指定。',
  },
  configFile: { en: 'Configuration: {path}', zh: '配置文件：{path}' },
  configNoFile: {
    en: 'No crm-clean.yaml in this folder or above; all settings are the defaults.',
    zh: '当前及上级目录没有 crm-clean.yaml，全部使用默认设置。',
  },
  configDefault: { en: 'default', zh: '默认' },
  refusedCells: {
    en: 'Personal data that privacy.refuse keeps out was dropped from {count} cells; the rest of each cell is stored.',
    zh: '有 {count} 个单元格含 privacy.refuse 禁止入库的个人信息，已删除相应内容，其余部分照常保存。',
  },
  schemaIs: {
    en: 'read as {label} by the headers {by} (--schema overrules)',
    zh: '按{label}读取，依据表头 {by}（可用 --schema 指定）',
  },
  schemaAsked: { en: 'read as {label}', zh: '按{label}读取' },
  countryNone: {
    en: 'no country shown by the sheet (a phone without a prefix is read by its own row, else it keeps its digits; --country sets one)',
    zh: '表中看不出国家（不带国家区号的电话按本行线索判断，否则按原数字保留；可用 --country 指定）',
  },
  countrySeveral: {
    en: 'several countries, counted in rows: {countries} (a phone without a prefix is read by its own row, else it keeps its digits; --country sets one)',
    zh: '表中有多个国家（行数：{countries}；不带国家区号的电话按本行线索判断，否则按原数字保留；可用 --country 指定）',
  },
  countryIs: { en: 'country {country} (by {by})', zh: '国家 {country}（依据：{by}）' },
  delimiterIs: { en: 'delimiter "{delimiter}"', zh: '分隔符“{delimiter}”' },
  header_flag: { en: 'headers in row {row} (as given)', zh: '表头在第 {row} 行（按指定）' },
  'header_first-row': { en: 'headers in row {row}', zh: '表头在第 {row} 行' },
  'header_below-title': { en: 'headers in row {row}, below a title', zh: '表头在第 {row} 行（上方为标题或说明）' },
  'header_multi-row': { en: 'headers down to row {row}, in several rows', zh: '多行表头，到第 {row} 行为止' },
  'header_no-header': { en: 'no headers: columns are recognised by their contents', zh: '没有表头，按内容识别各列' },
  'notice_hidden-rows': {
    en: '{count} hidden {count:row was|rows were} also read ({detail})',
    zh: '包含 {count} 个隐藏行，已一并读取（{detail}）',
  },
  'notice_hidden-columns': {
    en: '{count} hidden {count:column was|columns were} also read ({detail})',
    zh: '包含 {count} 个隐藏列，已一并读取（{detail}）',
  },
  'notice_formulas-read-as-values': {
    en: '{count} {count:formula was read as its last result|formulas were read as their last results}',
    zh: '{count} 个公式，读取其最近的计算结果',
  },
  'notice_formula-without-value': {
    en: '{count} {count:formula has no result and was|formulas have no result and were} read as empty ({detail})',
    zh: '{count} 个公式没有计算结果，按空值读取（{detail}）',
  },
  'notice_merged-cells': {
    en: '{count} merged {count:range|ranges}; the value is in the first cell of each ({detail})',
    zh: '{count} 处合并单元格，值在首格（{detail}）',
  },
  'notice_text-named-workbook': {
    en: 'it is called {detail} and is no workbook but text; it was read as text',
    zh: '扩展名为 {detail}，但内容不是工作簿而是文本，已按文本读取',
  },
  'notice_workbook-named-text': {
    en: 'it is called {detail} and is no text but a workbook; it was read as a workbook',
    zh: '扩展名为 {detail}，但内容不是文本而是工作簿，已按工作簿读取',
  },
  'notice_delimiter-uncertain': {
    en: 'the delimiter "{detail}" is a guess; set it with --delimiter',
    zh: '分隔符“{detail}”不确定，可用 --delimiter 指定',
  },
  'notice_encoding-uncertain': {
    en: 'the encoding is a guess ({detail}); set it with --encoding',
    zh: '编码不确定（{detail}），可用 --encoding 指定',
  },
  'notice_sep-line': { en: 'the first line names the delimiter (sep=)', zh: '首行指定了分隔符（sep=）' },
  'notice_comment-lines': { en: '{count} comment {count:line was|lines were} skipped', zh: '已跳过 {count} 行注释' },
  'notice_blank-rows': { en: '{count} blank {count:row|rows}', zh: '{count} 个空行' },
  'notice_guarded-cells': {
    en: '{count} {count:cell|cells} had a prefix against formulas, which was removed',
    zh: '{count} 个单元格的防公式前缀已去除',
  },
  'notice_nul-bytes': { en: '{count} NUL {count:byte|bytes} {detail}', zh: '{count} 个 NUL 字节 {detail}' },
  'notice_stray-quotes': {
    en: '{count} {count:quote in an unexpected place was|quotes in unexpected places were} read as text (row {detail})',
    zh: '{count} 处引号位置异常，按文本读取（第 {detail} 行）',
  },
  'notice_ragged-rows': {
    en: '{count} {count:row has|rows have} more or fewer cells than the others (row {detail})',
    zh: '{count} 行的单元格数与其他行不同（第 {detail} 行）',
  },
  'notice_excel-rounded': {
    en: '{count} {count:number of more than 15 digits was|numbers of more than 15 digits were} rounded by the spreadsheet ({detail})',
    zh: '{count} 个超过 15 位的数字已被电子表格舍入（{detail}）',
  },
  'notice_mail-links': {
    en: '{count} e-mail {count:link: its address was|links: their addresses were} read {detail}',
    zh: '{count} 个邮箱链接，已读取其地址 {detail}',
  },
  'notice_set-aside': {
    en: '{count} {count:row is no record and was|rows are no records and were} set aside: {detail}. --keep-all reads {count:it as a row|them as rows}.',
    zh: '{count} 行不是记录，已搁置：{detail}。--keep-all 可按普通行读取。',
  },
  aside_header: { en: '{count} {count:header|headers} again (row {rows})', zh: '重复表头 {count} 行（第 {rows} 行）' },
  aside_hint: { en: '{count} {count:hint|hints} (row {rows})', zh: '填写提示 {count} 行（第 {rows} 行）' },
  aside_example: { en: '{count} {count:example|examples} (row {rows})', zh: '示例 {count} 行（第 {rows} 行）' },
  aside_total: { en: '{count} {count:total|totals} (row {rows})', zh: '合计 {count} 行（第 {rows} 行）' },
  aside_section: { en: '{count} {count:heading|headings} of blocks of rows (row {rows})', zh: '分组标题 {count} 行（第 {rows} 行）' },
  'aside_second-table': {
    en: '{count} {count:row|rows} of another table (row {rows})',
    zh: '另一个表的内容 {count} 行（第 {rows} 行）',
  },
  lookNotKept: {
    en: '{place}: the copy keeps every value, but not the look: {fills} filled {fills:cell|cells}, {merges} merged {merges:range|ranges}, {notes} {notes:note|notes}.',
    zh: '{place}：副本保留全部内容，但不保留外观：填充颜色 {fills} 个单元格、合并 {merges} 处、批注 {notes} 条。',
  },
  skipped_hidden: {
    en: '{place}: hidden worksheet, skipped. Name it to read it.',
    zh: '{place}：隐藏工作表，已跳过；指定其名称即可读取。',
  },
  skipped_empty: { en: '{place}: empty worksheet, skipped.', zh: '{place}：空工作表，已跳过。' },
  'skipped_no-worksheet': {
    en: '{place}: no worksheet (a chart, macro or module, or an entry that leads nowhere), skipped.',
    zh: '{place}：不是工作表（图表、宏、模块或无效条目），已跳过。',
  },
  skipped_uncalculated: {
    en: '{place}: only formulas whose results were never saved, skipped. Open the workbook in Excel and save it to have them read.',
    zh: '{place}：只有公式且未保存计算结果，已跳过；用 Excel 打开并保存后即可读取。',
  },
  'skipped_not-a-copy': {
    en: '{place}: not a copy of a sheet, skipped.',
    zh: '{place}：不是表格副本，已跳过。',
  },
  'skipped_not-of-schema': {
    en: '{place}: its headers are not those of this kind of data, skipped. Name it to read it.',
    zh: '{place}：表头与此类数据不符，已跳过；指定其名称即可读取。',
  },
  colFile: { en: 'sheet', zh: '表格' },
  colRows: { en: 'rows', zh: '行数' },
  colNew: { en: 'new', zh: '新增' },
  colUpdated: { en: 'updated', zh: '更新' },
  colUnchanged: { en: 'unchanged', zh: '未变' },
  colQuarantined: { en: 'quarantined', zh: '隔离' },
  colSetAside: { en: 'set aside', zh: '搁置' },
  alreadyImported: {
    en: '{place} is identical to a file imported before; nothing to do.',
    zh: '{place} 与之前导入的文件完全相同，无需处理。',
  },
  pairHead: { en: 'field|left|right|level reached|weight|total|probability|', zh: '字段|左|右|达到的级别|权重|累计|概率|' },
  pairPrior: { en: 'before comparing', zh: '比较之前' },
  pairSum: {
    en: '{left} and {right}: weight {weight} bits, probability of being the same customer {probability}',
    zh: '{left} 与 {right}：权重 {weight} 比特，为同一客户的概率 {probability}',
  },
  pairNotStored: {
    en: 'The store does not keep this pair: it was compared just now, with the latest model.',
    zh: '数据库未保存该对：以下为按最近一次训练的模型即时比较的结果。',
  },
  pairLegend: {
    en: 'Weights are in bits: +1 doubles the odds of a match, -1 halves them. Bars to the right are evidence for a match, to the left against it; two bits a block.',
    zh: '权重以比特计：+1 表示可能性加倍，-1 表示减半。条形向右为支持，向左为反对，每格两比特。',
  },
  modelHead: { en: 'column|level|m|u|bits', zh: '列|级别|m|u|权重' },
  modelPinned: { en: '(pinned)', zh: '（固定）' },
  modelSum: {
    en: 'Model: learned from {records} {records:record|records} in {iterations} {iterations:round|rounds}; {matches} {matches:pair is|pairs are} expected to match; {prior} bits before comparing.',
    zh: '模型：由 {records} 条记录经 {iterations} 轮训练得出；预计 {matches} 对相同；比较之前为 {prior} 比特。',
  },
  modelSumUnsettled: {
    en: 'Model: learned from {records} {records:record|records}; it had not converged after {iterations} {iterations:round|rounds}; {matches} {matches:pair is|pairs are} expected to match; {prior} bits before comparing.',
    zh: '模型：由 {records} 条记录训练，{iterations} 轮后仍未收敛；预计 {matches} 对相同；比较之前为 {prior} 比特。',
  },
  dedupeNew: {
    en: '{comparedRecords} new or changed records were compared with the other {others}; --full compares all.',
    zh: '已将 {comparedRecords} 条新增或变更记录与其余 {others} 条比较；--full 可全部重新比较。',
  },
  dedupeFull_settings: {
    en: 'All records were compared: the settings, the fields or the program changed since last time.',
    zh: '已全部比较：设置、字段或程序版本自上次以来有变。',
  },
  'dedupeFull_much-new': {
    en: 'All records were compared and the model was learned again: many records are new since it was learned.',
    zh: '已全部比较并重新训练模型：新增数据较多。',
  },
  dedupeFull_outgrown: {
    en: 'All records were compared and the model was learned again: there are now too many records to compare every pair.',
    zh: '已全部比较并重新训练模型：记录数已超过逐对比较的上限。',
  },
  'dedupeFull_read-anew': {
    en: 'All records were compared and the model was learned again: the rows in the store were read again since it was learned.',
    zh: '已全部比较并重新训练模型：上次训练之后，库中的原始行已重新读取。',
  },
  'dedupeFull_names-only': {
    en: 'All records were compared: only company names can be compared, and each is looked up among all others.',
    zh: '已全部比较：仅有公司名称可比，须与全部名称对照。',
  },
  dedupeFull_few: {
    en: 'All records were compared: there are too few records to learn a model from.',
    zh: '已全部比较：记录过少，无从训练。',
  },
  dedupeFull_copies: { en: 'All records were compared: most of them are copies of each other.', zh: '已全部比较：大部分记录互为副本。' },
  dedupeClusters: {
    en: 'Clusters since last time: {clustersCreated} new, {clustersGrown} grown, {clustersSplit} split, {clustersMerged} merged, {clustersGone} gone.',
    zh: '自上次以来的分组变化：新增 {clustersCreated}、扩大 {clustersGrown}、拆分 {clustersSplit}、合并 {clustersMerged}、消失 {clustersGone}。',
  },
  dedupeDone: {
    en: '{records} {records:record|records}, {comparedPairs} {comparedPairs:pair|pairs} compared: {matches} {matches:pair is|pairs are} the same customer ({clusters} {clusters:cluster|clusters}), {review} {review:pair needs|pairs need} a person to decide.',
    zh: '共 {records} 条记录，比较 {comparedPairs} 对：{matches} 对为同一客户（{clusters} 组），{review} 对待人工确认。',
  },
  dedupeHeld: {
    en: 'Of the pairs that are the same customer, {held} {held:is|are} less certain than "merge.at" asks: a person should confirm {held:it|them} before they are merged.',
    zh: '同一客户的记录对中有 {held} 对低于 merge.at 的把握，合并前需人工确认。',
  },
  dedupeCluster: {
    en: '{name}: {count} records, at least {share} % the same customer',
    zh: '{name}：{count} 条记录，同一客户的概率不低于 {share}%',
  },
  kinHead: { en: 'Duplicates and related customers', zh: '重复与关联' },
  kinSame: { en: 'same customer', zh: '同一客户' },
  kinReview: { en: 'to be reviewed', zh: '待人工判断' },
  kinNone: { en: '{record}: no duplicates and no related customers were found.', zh: '{record}：未发现重复或有关联的客户。' },
  kinOf: { en: '{record}: duplicates and related customers', zh: '{record}：重复与关联' },
  kinMore: { en: 'Why: crm-clean explain {pair}', zh: '查看依据：crm-clean explain {pair}' },
  dedupeMoreRows: { en: '… and {count} more {count:record|records}', zh: '… 还有 {count} 条记录' },
  dedupeFirst: {
    en: 'The first {count} of {clusters} clusters (≠ marks what differs):',
    zh: '前 {count} 组，共 {clusters} 组（≠ 表示不一致）：',
  },
  dedupeAllOfThem: {
    en: '{clusters:The cluster|All clusters} (≠ marks what differs):',
    zh: '全部 {clusters} 组（≠ 表示不一致）：',
  },
  dedupeSeeSheets: {
    en: 'To see all with the evidence: --pairs pairs.csv --clusters clusters.csv',
    zh: '查看全部及依据：--pairs pairs.csv --clusters clusters.csv',
  },
  dedupeSeeStore: {
    en: 'To see all: crm-clean export duplicates.xlsx --what duplicates',
    zh: '查看全部：crm-clean export duplicates.xlsx --what duplicates',
  },
  dedupeCannotTell: {
    en: 'These columns cannot tell one customer from another: most of the {records} rows are the same as others. A column of phones, e-mail addresses or whole names would.',
    zh: '仅凭这些列无法区分客户：{records} 行中大多与其他行相同。请加上电话、邮箱或完整名称等列。',
  },
  dedupeUnit_person: {
    en: 'Each row stands for a person, told by {columns}.',
    zh: '每行代表一位个人，依据：{columns}。',
  },
  dedupeUnit_company: {
    en: 'Each row stands for a company, told by {columns}.',
    zh: '每行代表一家企业，依据：{columns}。',
  },
  dedupeUnit_thing: {
    en: 'No column names a person or a company: rows were compared by what the sheet itself shows.',
    zh: '没有姓名或企业名称列：仅按表格自身的规律比较。',
  },
  dedupeAside: {
    en: 'Not compared, as it says nothing of who the customer is: {columns}.',
    zh: '未参与比较（与客户身份无关）：{columns}。',
  },
  dedupeModelSays: {
    en: '{settings} of crm-clean.yaml: not used, the model says it itself. With --full they are used, and the model is learned anew.',
    zh: 'crm-clean.yaml 的 {settings} 未使用：模型自身已有规定。加 --full 则按该设置重新训练。',
  },
  dedupeUnused: {
    en: '"match.use" names what no column is called: {columns}.',
    zh: '“match.use”中的列不存在：{columns}。',
  },
  dedupeRelations: { en: 'Related, and not the same customer: {groups}.', zh: '有关联但不是同一客户：{groups}。' },
  dedupe_household: { en: '{count} {count:household|households}', zh: '同一家庭 {count} 组' },
  dedupe_sisters: { en: '{count} {count:group|groups} of sister companies', zh: '关联公司 {count} 组' },
  dedupe_branch: { en: '{count} {count:company|companies} with branches', zh: '总部与分支 {count} 组' },
  dedupe_agency: { en: '{count} {count:group|groups} on one phone or mailbox', zh: '共用电话或邮箱 {count} 组' },
  dedupeSkipped: {
    en: 'About {count} more {count:pair agrees|pairs agree} only in values that many records share; they were not compared.',
    zh: '另有约 {count} 对仅在许多记录都相同的内容上相同，未作比较。',
  },
  dedupeNothing: {
    en: 'No column can tell customers apart (each is empty, has one value in every row, or numbers the rows), so nothing was compared.',
    zh: '没有能区分客户的列（为空、每行相同，或每行各有编号），因此未作比较。',
  },
  dedupeUnsettled: {
    en: 'The model had not converged after {rounds} {rounds:round|rounds} of learning: its weights are less certain than usual, so check the pairs near the thresholds.',
    zh: '模型经过 {rounds} 轮学习仍未收敛：权重的把握低于平常，请留意接近阈值的记录对。',
  },
  dedupeLargeGroup: {
    en: '{count} {count:record is|records are} linked into one group, too many to compare every two of them: the group was clustered in parts, and parts that disagree count as different customers.',
    zh: '有 {count} 条记录连成一组，数量过多无法两两比较：已分段聚合，各段不一致时按不同客户处理。',
  },
  dedupeTruth: {
    en: 'Compared with the labels: precision {precision}, recall {recall}, F1 {f1}.',
    zh: '与标注对比：精确率 {precision}，召回率 {recall}，F1 {f1}。',
  },
  nothingToDo: { en: 'Nothing changed.', zh: '没有变化。' },
  dryRunDone: { en: 'Dry run: nothing was changed.', zh: '试运行：未作任何更改。' },
  importDone: { en: 'Imported as run {run} into {store}.', zh: '已导入数据库 {store}，任务编号 {run}。' },
  seeQuarantine: {
    en: 'To see the rows that could not be read: crm-clean export quarantine.csv --what quarantine',
    zh: '查看无法读取的行：crm-clean export quarantine.csv --what quarantine',
  },
  seeFindings: { en: 'To see what is wrong and where: crm-clean check', zh: '查看问题及位置：crm-clean check' },
  profileRows: { en: '{rows} {rows:row|rows}, {broken} unreadable', zh: '{rows} 行，其中 {broken} 行无法读取' },
  profileDistinct: { en: '{count} distinct', zh: '{count} 种取值' },
  profileOdd: { en: 'unusual: {values}', zh: '异常：{values}' },
  templateName: { en: 'customer-template.xlsx', zh: '客户录入模板.xlsx' },
  wouldWrite: { en: 'Would write {path}.', zh: '将写入 {path}。' },
  likeAdded: {
    en: 'the sheet has no column for {header}: added at the end, {cells} {cells:cell|cells}',
    zh: '原表没有“{header}”列，已加在末尾，共 {cells} 格',
  },
  likeStrange: {
    en: 'no cell of {header} had an option for {value}: written as it is, {cells} {cells:cell|cells}',
    zh: '“{header}”列中没有与“{value}”对应的选项，已按原样写入 {cells} 格',
  },
  likeLooks: {
    en: 'colours, notes, merged cells and other worksheets of the workbook are not in this file',
    zh: '该文件不含原工作簿的颜色、批注、合并单元格和其他工作表',
  },
  likeLeft: {
    en: 'left out: {count} {count:record that came|records that came} from other sources',
    zh: '未导出：{count} 条记录来自其他来源',
  },
  mailSent: { en: 'Sent to {to}.', zh: '已发送至 {to}。' },
  wouldSend: { en: 'Would send it to {to}.', zh: '将发送至 {to}。' },
  written: { en: 'Wrote {path}.', zh: '已写入 {path}。' },
  askKey: { en: 'Key of the store:', zh: '数据库密钥：' },
  noRuns: { en: 'There are no runs yet.', zh: '尚无任务记录。' },
  runsHead: { en: 'run|when|command|who|state|result', zh: '编号|时间|命令|操作人|状态|内容' },
  markdownRules: { en: 'Rule|Severity|Findings', zh: '规则|级别|数量' },
  markdownCells: { en: 'Where|Rule|Problem|Value|Proposal', zh: '位置|规则|问题|值|建议' },
  baselineUnneeded: {
    en: 'No longer found: {rules}. --prune-baseline removes them from {path}.',
    zh: '以下问题已不存在：{rules}。可用 --prune-baseline 从 {path} 中移除。',
  },
  baselined: { en: '{count} more are accepted in the baseline.', zh: '另有 {count} 处已由基线接受。' },
  ruleOff: { en: 'off', zh: '关闭' },
  ruleFacts: {
    en: 'Default severity: {severity}. Dimension: {dimension}, GB/T 36344-2018 indicator {standard}.',
    zh: '默认级别：{severity}。维度：{dimension}，GB/T 36344-2018 指标 {standard}。',
  },
  ruleOwn: {
    en: 'A rule of this configuration. Severity: {severity}. Dimension: {dimension}.',
    zh: '本配置自定义的规则。级别：{severity}。维度：{dimension}。',
  },
  ruleOwnUnknown: {
    en: 'A result that depends on an empty cell is unknown: such a record does not meet `when` and does not break `assert`. Use `require` or `has(field)` to ask whether a cell is filled in.',
    zh: '由空单元格得出的结果视为未知：该记录既不满足 when，也不违反 assert；是否填写由 require 和 has(字段) 判断。',
  },
  andMoreAll: { en: 'and {count} more; --all lists every one', zh: '另有 {count} 处，加 --all 全部列出' },
  andMoreFindings: {
    en: 'and {count} more; "crm-clean check --format csv" lists all',
    zh: '另有 {count} 处，用“crm-clean check --format csv”可列出全部',
  },
  andMore: { en: 'and {count} more', zh: '另有 {count} 处' },
  checkSummary: {
    en: 'Rows: {rows} · errors: {error} · warnings: {warning} · hints: {info} · rows without an error: {clean}',
    zh: '共 {rows} 行 · 错误 {error} · 警告 {warning} · 提示 {info} · 没有错误单元格的行 {clean}',
  },
  lackingColumns: {
    en: 'Errors about whole columns, missing or of another kind: {count}. They belong to no single row.',
    zh: '其中 {count} 个错误针对整列（缺列，或整列内容不符），不指向具体的行。',
  },
  onMostRows: { en: ' (most rows: {share} %)', zh: '（占多数行：{share} %）' },
  changeRun: { en: 'run {run} {command}', zh: '任务 {run} {command}' },
  cardFrom: { en: 'from {source} ({place}, row {row})', zh: '来自 {source}（{place} 第 {row} 行）' },
  runImported: { en: 'Imported', zh: '导入' },
  runImportedWhat: {
    en: '{rows} {rows:row|rows}: {imported} new, {updated} updated, {quarantined} in quarantine, {setAside} set aside',
    zh: '{rows} 行：新增 {imported}，更新 {updated}，隔离 {quarantined}，搁置 {setAside}',
  },
  runChecked: { en: 'Checked', zh: '检查' },
  runCheckedWhat: {
    en: '{error} {error:error|errors}, {warning} {warning:warning|warnings}; {clean} of {records} {records:record|records} without an error',
    zh: '{error} 个错误、{warning} 个警告；{records} 条记录中 {clean} 条没有错误',
  },
  runTold: { en: 'something is told of {count} {count:cell|cells}', zh: '共有 {count} 个单元格附有说明' },
  runFixed: { en: 'Fixed', zh: '修正' },
  runFixedWhat: {
    en: '{cells} {cells:cell|cells} in {records} {records:record|records}; to undo: crm-clean undo {run}',
    zh: '{records} 条记录中的 {cells} 个单元格；可用 crm-clean undo {run} 撤销',
  },
  runCompared: { en: 'Compared', zh: '去重' },
  runComparedWhat: {
    en: '{matches} certain {matches:pair|pairs}, {clusters} {clusters:customer|customers} with several records, {redundant} redundant {redundant:record|records}; {review} {review:pair needs|pairs need} a person to decide',
    zh: '{matches} 对确定重复，{clusters} 个客户出现多次，多出 {redundant} 条记录；{review} 对待人工确认',
  },
  runChanges: {
    en: 'new since the last check: {error} {error:error|errors}, {warning} {warning:warning|warnings}; gone: {gone}',
    zh: '与上次检查相比：新增错误 {error} 个、警告 {warning} 个；已消除 {gone} 个',
  },
  runLeftOut: {
    en: '{name} is left out: there are more than {most} records. To write it, name it under run.outputs in crm-clean.yaml.',
    zh: '记录超过 {most} 条，未生成 {name}；如需生成，请在 crm-clean.yaml 的 run.outputs 中列出。',
  },
  runUnchanged: { en: 'unchanged since run {run}', zh: '自任务 {run} 以来没有变化' },
  runScore: { en: 'Score', zh: '得分' },
  gateScore: { en: 'The score is {score}, under {least}.', zh: '得分为 {score}，低于 {least}。' },
  gateNoScore: { en: 'There is no score: nothing was measured.', zh: '没有得分：没有可评估的内容。' },
  gateGrade: { en: 'The grade is {grade}, worse than {least}.', zh: '等级为 {grade}，低于 {least}。' },
  gateNoGrade: { en: 'There is no grade: too little was measured.', zh: '没有等级：可评估的内容过少。' },
  gateDrop: {
    en: 'The score fell by {points} {points:point|points} since run {run}, by more than {most}.',
    zh: '与任务 {run} 相比，得分下降 {points} 分，超过 {most} 分。',
  },
  gateNothingBefore: {
    en: '--max-drop cannot be judged: there is no earlier check to compare with.',
    zh: '无法判断 --max-drop：没有更早的检查可供比较。',
  },
  gateNotComparable: {
    en: '--max-drop cannot be judged: the report cannot be compared with run {run}.',
    zh: '无法判断 --max-drop：与任务 {run} 不可比。',
  },
  runWould: {
    en: 'Duplicates would be looked for next (a preview: crm-clean dedupe --dry-run), and the results written to {out}.',
    zh: '接着将查找重复客户（可用 crm-clean dedupe --dry-run 预览），结果写入 {out}。',
  },
  runWrote: { en: 'Files written:', zh: '已生成，可打开查看：' },
  leftSeconds: { en: '{count} s left', zh: '剩余 {count} 秒' },
  leftMinutes: { en: '{count} min left', zh: '剩余 {count} 分钟' },
  stage_read: { en: 'Reading', zh: '读取' },
  stage_store: { en: 'Storing', zh: '入库' },
  stage_check: { en: 'Checking', zh: '检查' },
  stage_compare: { en: 'Comparing', zh: '比较' },
  stage_prepare: { en: 'Preparing', zh: '准备' },
  stage_block: { en: 'Finding candidates', zh: '查找候选对' },
  stage_learn: { en: 'Learning', zh: '学习模型' },
  stage_score: { en: 'Scoring', zh: '评分' },
  stage_cluster: { en: 'Grouping', zh: '归组' },
  stage_write: { en: 'Writing', zh: '写出' },
} as const satisfies Record<string, Words>
