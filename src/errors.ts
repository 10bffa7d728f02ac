/** Every coded fault in one table: its exit code and what it says, in both languages. Bad data is never a fault; it is a finding. */

import type { Complete, Words } from './words.ts'

/** What, where, and what to do next. `{name}` is filled in. */
interface FaultText extends Words {
  /** 2 usage or configuration, 3 input or output, 4 the store, 70 a fault of crm-clean itself, 130 interrupted. */
  readonly exit: 2 | 3 | 4 | 70 | 130
}

const faults = {
  // wrong usage or configuration
  UNKNOWN_COMMAND: { exit: 2, en: 'There is no command "{command}".{hint}', zh: '没有命令“{command}”。{hint}' },
  OPTION_TWICE: {
    exit: 2,
    en: '{option} is given twice, as "{one}" and as "{other}". Give it once.',
    zh: '{option} 给出了两次：“{one}”和“{other}”。请只保留一个。',
  },
  UNKNOWN_OPTION: {
    exit: 2,
    en: 'There is no option {option} for "{command}".{hint}',
    zh: '命令“{command}”没有选项 {option}。{hint}',
  },
  BAD_ARGUMENTS: {
    exit: 2,
    en: '{problem}. "crm-clean {command} --help" shows how it is used.',
    zh: '参数有误：{problem}。请用 “crm-clean {command} --help” 查看用法。',
  },
  BAD_FLAG: {
    exit: 2,
    en: '--{flag} does not accept "{value}": {expected}.',
    zh: '选项 --{flag} 的值“{value}”无效：{expected}。',
  },
  USELESS_OPTION: {
    exit: 2,
    en: '{option} does nothing with "{command}". Leave it out; "crm-clean {command} --help" lists the options that do.',
    zh: '命令“{command}”不使用 {option}，请去掉。可用选项见“crm-clean {command} --help”。',
  },
  OPTION_OF_SHEETS: {
    exit: 2,
    en: '{option} says how a sheet is read, and "crm-clean {command}" is given no sheet here. Name one, or leave {option} out.',
    zh: '{option} 用于读取表格，但“crm-clean {command}”未指定表格。请指定表格，或去掉 {option}。',
  },
  OPTION_OF_STDIN: {
    exit: 2,
    en: '{option} names what comes from standard input, and no sheet is "-". Give "-" as a sheet, or leave {option} out.',
    zh: '{option} 是标准输入的名称，但没有表格为“-”。请将“-”作为表格，或去掉 {option}。',
  },
  OPTION_OF_STORE: {
    exit: 2,
    en: '{option} does nothing with "{command}{with}": it is for a store, and none is used here. Leave it out.',
    zh: '{option} 用于数据库，而“crm-clean {command}{with}”不使用数据库。请去掉。',
  },
  OPTION_OF_OUTPUT: {
    exit: 2,
    en: '{option} does nothing here: "crm-clean {command}" changes nothing and writes no file. Name a file to write, or leave {option} out.',
    zh: '{option} 在此无效：“crm-clean {command}”不改动数据，也不写文件。请指定要写的文件，或去掉 {option}。',
  },
  FORCE_ALONE: {
    exit: 2,
    en: '--force replaces a file that is there, and "crm-clean {command}" writes none here. Name a file to write, or leave --force out.',
    zh: '--force 用于覆盖已有文件，而“crm-clean {command}”在此不写文件。请指定要写的文件，或去掉 --force。',
  },
  OPERATOR_ALONE: {
    exit: 2,
    en: '--operator is your name for the log, and "crm-clean {command}" logs nothing. Give --log <file> too, or leave --operator out.',
    zh: '--operator 是记入日志的姓名，而“crm-clean {command}”不记日志。请同时给出 --log <文件>，或去掉 --operator。',
  },
  REASON_ALONE: {
    exit: 2,
    en: '--reason says why values are revealed, and "crm-clean {command}" shows them masked. Give --reveal too, or leave --reason out.',
    zh: '--reason 说明查看原值的理由，而“crm-clean {command}”的输出是脱敏的。请同时给出 --reveal，或去掉 --reason。',
  },
  UNKNOWN_ENCODING: {
    exit: 2,
    en: 'There is no encoding "{encoding}".{hint} Use one of: {known}.',
    zh: '没有名为“{encoding}”的编码。{hint}可用编码：{known}。',
  },
  BAD_DELIMITER: {
    exit: 2,
    en: '"{delimiter}" cannot be a delimiter. Give one character, or comma, semicolon, tab, pipe, space.',
    zh: '“{delimiter}”不能用作分隔符。请给出一个字符，或 comma、semicolon、tab、pipe、space 之一。',
  },
  BAD_QUOTE: {
    exit: 2,
    en: '"{quote}" cannot be the quote character. Give one character that is not the delimiter, or none.',
    zh: '“{quote}”不能用作引号。请给出一个不同于分隔符的字符，或 none。',
  },
  RUN_NO_SHEET: {
    exit: 2,
    en: 'Name the sheets of the night: crm-clean run customers.csv. To go without any, leave import out of run.steps in crm-clean.yaml.',
    zh: '请指定要处理的表格：crm-clean run customers.csv。不导入表格时，请从 crm-clean.yaml 的 run.steps 中去掉 import。',
  },
  RUN_NO_IMPORT: {
    exit: 2,
    en: 'run.steps in crm-clean.yaml leaves import out, so {sheets} would not be read. Add import to the steps, or name no sheet.',
    zh: 'crm-clean.yaml 的 run.steps 未包含 import，不会读取 {sheets}。请在步骤中加入 import，或不要指定表格。',
  },
  NO_SHEETS: {
    exit: 3,
    en: 'There is no sheet with data in {patterns}. Hidden worksheets are read only when named: file.xlsx#name.',
    zh: '{patterns} 中没有含数据的表格。隐藏工作表需指定名称才会读取：文件.xlsx#名称。',
  },
  COLUMN_DOUBLED: {
    exit: 2,
    en: '{headers} in {place} may be "{label}", which is required. Choose one with --map {field}=<header>.',
    zh: '{place} 中的 {headers} 可能是必填的“{label}”。请用 --map {field}=<表头> 指定其中一列。',
  },
  NOTHING_MAPPED: {
    exit: 2,
    en: 'None of the headers in {place} means a field: {headers}. Name them with --map <field>=<header>{example}, or say where the headers are with --header-row <n>.',
    zh: '{place} 的表头均未对应任何字段：{headers}。请用 --map <字段>=<表头> 指定{example}，或用 --header-row <n> 指定表头行。',
  },
  MAP_UNKNOWN_FIELD: {
    exit: 2,
    en: '--map names the field "{field}", which does not exist.{hint}',
    zh: '--map 中的字段“{field}”不存在。{hint}',
  },
  MAP_UNKNOWN_HEADER: {
    exit: 2,
    en: 'There is no header "{header}" in {place}.{hint}',
    zh: '{place} 中没有表头“{header}”。{hint}',
  },
  HEADER_ROW_BEYOND: {
    exit: 2,
    en: '--header-row {row} lies beyond {place}: headers are looked for up to row {last}. Leave it out, or name another row.',
    zh: '--header-row {row} 超出 {place} 的范围：表头只在第 {last} 行及以上查找。请去掉该选项，或指定其他行。',
  },
  NO_WORKSHEETS: {
    exit: 2,
    en: '"{path}" is no workbook and has no worksheet "{sheet}". Leave out "#{sheet}".',
    zh: '“{path}”不是工作簿，没有名为“{sheet}”的工作表。请去掉“#{sheet}”。',
  },
  KEY_FILE_UNREADABLE: {
    exit: 4,
    en: 'The key file "{path}" cannot be read: {problem}. Check --key-file, or give the key in CRM_CLEAN_KEY.',
    zh: '无法读取密钥文件“{path}”：{problem}。请检查 --key-file，或用环境变量 CRM_CLEAN_KEY 提供密钥。',
  },
  KEY_FILE_EMPTY: {
    exit: 4,
    en: 'The key file "{path}" is empty, and an empty key encrypts nothing. Write the key in its first line.',
    zh: '密钥文件“{path}”是空的，空密钥不起加密作用。请将密钥写在第一行。',
  },
  KEY_EMPTY: {
    exit: 4,
    en: 'CRM_CLEAN_KEY is set but empty, and an empty key encrypts nothing. Check where it comes from; for a store without encryption, unset it.',
    zh: '环境变量 CRM_CLEAN_KEY 已设置但为空，空密钥不起加密作用。请检查密钥来源；数据库不需加密时请取消该变量。',
  },
  SETTING_EMPTY: {
    exit: 2,
    en: 'The environment variable {name} is set but empty. Give it a value, or unset it.',
    zh: '环境变量 {name} 已设置但为空。请为其赋值，或取消该变量。',
  },
  STORE_NAME: {
    exit: 2,
    en: 'A store cannot be called "{path}": it is a file, whose name neither begins nor ends with a blank. Name it with --store <file> or in CRM_CLEAN_STORE.',
    zh: '数据库不能命名为“{path}”：它是一个文件，名称首尾不能有空白。请用 --store <文件> 或环境变量 CRM_CLEAN_STORE 指定。',
  },
  NO_RECORD: {
    exit: 2,
    en: 'There is no customer "{key}" in the store. Give a customer number; "crm-clean export customers.csv" lists them.',
    zh: '数据库中没有客户“{key}”。请填写客户编号；用 crm-clean export customers.csv 可列出全部客户。',
  },
  UNKNOWN_SOURCE: {
    exit: 2,
    en: 'The store has no source "{source}". It has: {known}.{hint}',
    zh: '数据库中没有来源“{source}”。现有：{known}。{hint}',
  },
  UNKNOWN_FIELD: {
    exit: 2,
    en: 'There is no field or column "{field}".{hint}',
    zh: '没有字段或列“{field}”。{hint}',
  },
  REASON_NEEDED: {
    exit: 2,
    en: 'Showing values of a store unmasked needs a reason: add --reason "...". The reason goes into the log.',
    zh: '查看数据库原值须说明理由：请加 --reason "……"，理由会记入日志。',
  },
  OUTPUT_NEEDED: {
    exit: 2,
    en: 'A workbook cannot be printed; name a file with -o, for example {example}.',
    zh: '工作簿无法在屏幕上显示，请指定输出文件，例如 {example}。',
  },
  CONFIG_NOT_FOUND: {
    exit: 2,
    en: 'There is no configuration "{path}". Check --config, or write one with "crm-clean init".',
    zh: '找不到配置文件“{path}”。请检查 --config，或用“crm-clean init”生成。',
  },
  CONFIG_UNREADABLE: {
    exit: 2,
    en: 'The configuration "{path}" cannot be read: {problem}. It must be a text file in UTF-8.',
    zh: '无法读取配置文件“{path}”：{problem}。配置文件须为 UTF-8 文本。',
  },
  BAD_CONFIG: {
    exit: 2,
    en: 'The configuration "{path}" has {count} to fix; nothing was done:\n  {problems}',
    zh: '配置文件“{path}”有 {count} 处需要修改，未执行任何操作：\n  {problems}',
  },
  MODEL_NOT_FOUND: {
    exit: 2,
    en: 'There is no model "{path}". Check --model, or write one with "crm-clean dedupe --save-model {path}".',
    zh: '找不到模型文件“{path}”。请检查 --model，或用“crm-clean dedupe --save-model {path}”生成。',
  },
  MODEL_UNREADABLE: {
    exit: 2,
    en: 'The model "{path}" cannot be read: {problem}. It must be a text file in UTF-8.',
    zh: '无法读取模型文件“{path}”：{problem}。模型文件须为 UTF-8 文本。',
  },
  BAD_MODEL: {
    exit: 2,
    en: 'The model "{path}" has {count} to fix; nothing was done:\n  {problems}',
    zh: '模型文件“{path}”有 {count} 处需要修改，未执行任何操作：\n  {problems}',
  },
  NO_PERSONS: {
    exit: 2,
    en: '"match.unit: person" cannot be done: no column holds names of persons. Name the column with --map contact=<header>, or leave "match.unit" out.',
    zh: '无法按“match.unit: person”查重：没有个人姓名列。请用 --map contact=<列名> 指定，或去掉 match.unit。',
  },
  NO_COMPANIES: {
    exit: 2,
    en: '"match.unit: company" cannot be done: no column holds names of companies. Name the column with --map name=<header>, or leave "match.unit" out.',
    zh: '无法按“match.unit: company”查重：没有企业名称列。请用 --map name=<列名> 指定，或去掉 match.unit。',
  },
  UNKNOWN_PAIR: {
    exit: 2,
    en: 'The store has no pair "{pair}". Join two customer numbers with a colon, such as C202601001:C202602017; "crm-clean export pairs.csv --what duplicates" lists the pairs found.',
    zh: '数据库中没有记录对“{pair}”。请用冒号连接两个客户编号，如 C202601001:C202602017；用 crm-clean export pairs.csv --what duplicates 可列出已发现的记录对。',
  },
  UNKNOWN_CLUSTER: {
    exit: 2,
    en: 'The store has no cluster {cluster} of several records. "crm-clean merge --dry-run" lists the clusters that can be merged and those that wait.',
    zh: '数据库中没有包含多条记录的分组 {cluster}。用 crm-clean merge --dry-run 可列出可合并和待确认的分组。',
  },
  MERGE_REFUSED: {
    exit: 2,
    en: 'Cluster {cluster} is not merged: somebody decided that {left} and {right} are different customers.',
    zh: '分组 {cluster} 未合并：已有人判定 {left} 与 {right} 是不同客户。',
  },
  NOT_THE_VALUE: {
    exit: 2,
    en: 'Not the value that waits at {id}: "{value}". Nothing was taken. "crm-clean review --approvals --list" shows what waits.',
    zh: '{id} 待复核的值不是“{value}”，未作任何处理。可用 crm-clean review --approvals --list 查看待复核的内容。',
  },
  NOT_MERGED: {
    exit: 2,
    en: 'Customer "{key}" was not merged, so nothing can be split off. "crm-clean show <record>" lists the members of a merged customer.',
    zh: '客户“{key}”未经合并，无法拆出。用 crm-clean show <record> 可查看合并客户由哪些记录组成。',
  },
  NO_MODEL: {
    exit: 2,
    en: 'This store has no model yet. Run "crm-clean dedupe" first: it learns one.',
    zh: '该数据库尚未训练模型。请先运行 crm-clean dedupe。',
  },
  FIX_NEEDS_OUTPUT: {
    exit: 2,
    en: 'Name the file for the corrected copy: -o fixed.csv, or .xlsx. The sheet itself is never changed; --dry-run only shows the changes.',
    zh: '请指定修正后副本的位置：-o fixed.csv 或 .xlsx。原表格不会被改动；--dry-run 仅预览。',
  },
  ONE_SHEET: {
    exit: 2,
    en: '"{path}" can hold one sheet, and there are {count}. Name one of them (file.xlsx#name), or write an .xlsx file.',
    zh: '“{path}”只能存放一个表格，现有 {count} 个。请指定其中一个（文件.xlsx#名称），或输出为 .xlsx。',
  },
  FIELD_FIXED: {
    exit: 2,
    en: '"{field}" cannot be changed: a customer number, once given, stays the same.',
    zh: '“{field}”不可修改：客户编号一经分配永久不变。',
  },
  IMPORT_UNDONE: {
    exit: 2,
    en: 'The import of {place} was undone (run {run}). To import it all the same: --again.',
    zh: '{place} 的导入（任务 {run}）已被撤销。如仍需导入，请加 --again。',
  },
  REVIEW_BOOK_UNKNOWN: {
    exit: 3,
    en: '"{path}" has no worksheet with the columns that "review --export" writes: No., Decision, Keep, Customer no., Check code.',
    zh: '“{path}”中没有 review --export 所写的列：序号、决定、保留值、客户编号、校验码。',
  },
  REVIEW_BOOK_IMPORTED: {
    exit: 2,
    en: '"{path}" is a workbook of answers that "review --export" wrote, not a sheet of data. To take the answers: crm-clean review --import "{path}"',
    zh: '“{path}”是 review --export 导出的答复表，不是数据表。如需导入其中的答复：crm-clean review --import "{path}"',
  },
  MASKED_IMPORTED: {
    exit: 2,
    en: "{place} is an export with masked values: its stars would take the place of customers' real data. Import an export made without --mask; if another system masked it, delete its masked columns first.",
    zh: '{place} 是脱敏后的导出文件，导入会用星号覆盖客户的真实资料。请导入未加 --mask 的导出文件；如由其他系统脱敏，请先删除其中的脱敏列。',
  },
  BAD_WHERE: {
    exit: 2,
    en: '--where does not accept "{condition}": {problem}.',
    zh: '--where 的条件“{condition}”无效：{problem}。',
  },
  NUMBER_TAKEN: {
    exit: 2,
    en: 'There is a customer with the number "{number}" already. "crm-clean show {number}" shows it; leave the number out to have one given.',
    zh: '客户编号“{number}”已存在，可用 crm-clean show {number} 查看。不写编号则自动分配。',
  },
  VALUE_REFUSED: {
    exit: 2,
    en: 'The new value of "{field}" contains personal data that "privacy.refuse" keeps out of the store. Nothing was changed.',
    zh: '“{field}”的新值含有 privacy.refuse 禁止入库的个人信息，未作任何更改。',
  },
  UNKNOWN_RUN: {
    exit: 2,
    en: 'There is no run {run} in the store. "crm-clean runs" lists them.',
    zh: '数据库中没有编号为 {run} 的任务。用 crm-clean runs 可列出全部任务。',
  },
  RUN_NOT_BEFORE: {
    exit: 2,
    en: 'The report cannot be compared with run {run}: {why}. Name an earlier run, or a day; "crm-clean runs" lists the runs.',
    zh: '无法与任务 {run} 比较：{why}。请指定更早的任务或某一日期；用 crm-clean runs 可列出全部任务。',
  },
  NOTHING_TO_UNDO: {
    exit: 2,
    en: 'Run {run} ({command}) changed no record: there is nothing to undo. "crm-clean runs" lists the runs.',
    zh: '任务 {run}（{command}）没有改动任何记录，无需撤销。用 crm-clean runs 可列出全部任务。',
  },
  UNKNOWN_NIGHT: {
    exit: 2,
    en: 'There is no night "{name}" in the store. Give "last", or the day "run" began, such as 2026-09-30; "crm-clean runs --verbose" lists them.',
    zh: '数据库中没有“{name}”这一晚的任务。请写 last，或 run 开始的日期，如 2026-09-30；可用 crm-clean runs --verbose 查看。',
  },
  NO_NIGHT: {
    exit: 2,
    en: 'Nothing to undo: "run" has not changed this store yet. "crm-clean runs" lists what other commands did; undo one of these by its number.',
    zh: '没有可撤销的内容：该数据库还未执行过 run。其他命令的任务可用 crm-clean runs 查看，并按任务编号撤销。',
  },
  SEVERAL_NIGHTS: {
    exit: 2,
    en: '"run" began several times on "{name}". Name one of them (with its runs): {times}.',
    zh: '“{name}”执行过多次 run，请指定其中一次（括号内为任务编号）：{times}。',
  },
  NIGHT_UNDONE: {
    exit: 2,
    en: 'Nothing of the night of {at} is left to undo. "crm-clean runs --verbose" lists the others.',
    zh: '{at} 那一晚的改动已全部撤销。其他各晚可用 crm-clean runs --verbose 查看。',
  },
  ALREADY_UNDONE: {
    exit: 2,
    en: 'All changes of run {run} have already been undone. "crm-clean runs" shows which run did it; undo that run to get them back.',
    zh: '任务 {run} 的改动已全部撤销。可用 crm-clean runs 查看是哪个任务撤销的；撤销那个任务即可恢复。',
  },
  SHEETS_ONLY: {
    exit: 2,
    en: '--{flag} works on sheets only. For the store use {instead}.',
    zh: '--{flag} 只能用于表格。对数据库请使用 {instead}。',
  },
  BASELINE_NOT_FOUND: {
    exit: 3,
    en: 'There is no baseline "{path}". Write it with --update-baseline.',
    zh: '找不到基线文件“{path}”。可用 --update-baseline 生成。',
  },
  BASELINE_UNREADABLE: {
    exit: 3,
    en: 'The baseline "{path}" cannot be used: {problem}. Move it away and write a new one with --update-baseline.',
    zh: '无法使用基线文件“{path}”：{problem}。请先移走该文件，再用 --update-baseline 重新生成。',
  },
  REFERENCE_NOT_FOUND: {
    exit: 2,
    en: '{place}The rule "{rule}" compares with the sheet "{path}", which does not exist. Paths start at the folder of the configuration.',
    zh: '{place}规则“{rule}”要对照的表格“{path}”不存在。路径从配置文件所在文件夹算起。',
  },
  REFERENCE_NO_COLUMN: {
    exit: 2,
    en: '{place}The rule "{rule}" needs the column "{column}" of "{sheet}", which has only: {headers}.',
    zh: '{place}规则“{rule}”需要“{sheet}”中的“{column}”列，而该表只有：{headers}。',
  },
  REFERENCE_UNKNOWN_FIELD: {
    exit: 2,
    en: '{place}The rule "{rule}" names the field "{field}", which does not exist.{hint}',
    zh: '{place}规则“{rule}”中的字段“{field}”不存在。{hint}',
  },
  REFERENCE_NEEDS_STORE: {
    exit: 2,
    en: 'The rule "{rule}" compares with the table "{table}" of the store, and sheets are checked without a store. Import the sheets and check the store, or name a sheet instead of the table.',
    zh: '规则“{rule}”要对照数据库中的 {table} 表，而直接检查表格时没有数据库。请先导入再检查数据库，或将 table 改为 sheet。',
  },
  BASELINE_TOO_LARGE: {
    exit: 2,
    en: 'The rule "{rule}" finds more than {most} different problems, too many to accept one by one. Switch the rule off, or change its options.',
    zh: '规则“{rule}”发现的不同问题超过 {most} 个，无法逐一写入基线。请关闭该规则或收紧其选项。',
  },
  UNKNOWN_RULE: {
    exit: 2,
    en: 'There is no rule "{rule}".{hint} "crm-clean rules" lists them; a customer of the store is named by its number.',
    zh: '没有规则“{rule}”。{hint}用 crm-clean rules 可列出全部规则；客户请用编号指定。',
  },
  RULE_ID_TAKEN: {
    exit: 2,
    en: 'There already is a rule with this id: {rules}. Choose another id; shipped rules can be changed or switched off under "rules:".',
    zh: '规则 id 已被使用：{rules}。请换一个 id；内置规则可在 rules 中调整或关闭。',
  },
  PLUGIN_NOT_FOUND: {
    exit: 2,
    en: 'There is no plug-in "{plugin}" ({place}). Write a file as a path from the folder of the configuration, such as ./rules/our-rule.js; a package must be installed there.',
    zh: '找不到插件“{plugin}”（{place}）。文件路径以配置文件所在目录为准，如 ./rules/our-rule.js；npm 包须安装在该处。',
  },
  PLUGIN_UNTRUSTED: {
    exit: 2,
    en: 'A plug-in is code with all your rights, and these are not trusted yet: {plugins}. Read their code; then add --allow-plugins to run them this once, or --trust-plugins to trust them as they are now.',
    zh: '插件是拥有您全部权限的代码，以下插件尚未获得信任：{plugins}。请先查看代码，再加 --allow-plugins 仅本次运行，或加 --trust-plugins 信任其当前内容。',
  },
  PLUGIN_CHANGED: {
    exit: 2,
    en: 'These plug-ins were trusted and have changed since: {plugins}. Read what changed; then add --allow-plugins to run them this once, or --trust-plugins to trust them as they are now.',
    zh: '以下插件在获得信任后已被修改：{plugins}。请先查看改动，再加 --allow-plugins 仅本次运行，或加 --trust-plugins 信任其当前内容。',
  },
  PLUGIN_FAILED: {
    exit: 2,
    en: 'The plug-in "{plugin}" cannot be loaded: {problem}. Correct it, or remove it from "plugins:" in the configuration.',
    zh: '无法加载插件“{plugin}”：{problem}。请修正，或从配置的 plugins 中移除。',
  },
  PLUGIN_SHAPE: {
    exit: 2,
    en: 'The plug-in "{plugin}" provides no rule: {problem}. Its default export must be a rule made with defineRule, or a list of such rules.',
    zh: '插件“{plugin}”未提供规则：{problem}。其默认导出须为 defineRule 定义的规则或规则列表。',
  },
  TRUST_UNREADABLE: {
    exit: 2,
    en: 'The list of trusted plug-ins "{path}" cannot be used: {problem}. Correct it, or move it away and trust the plug-ins again.',
    zh: '无法使用受信任插件列表“{path}”：{problem}。请修正，或移走后重新信任插件。',
  },
  BAD_RULES: {
    exit: 2,
    en: 'The settings of rules have {count} to fix; nothing was done:\n  {problems}',
    zh: '规则设置有 {count} 处需要修改，未执行任何操作：\n  {problems}',
  },
  EMAIL_UNSET: {
    exit: 2,
    en: 'Nothing was sent: no mail server is configured. Write into crm-clean.yaml: {example}. A password goes into the environment variable CRM_CLEAN_SMTP_PASSWORD.',
    zh: '未发送：尚未配置邮件服务器。请在 crm-clean.yaml 中写入 {example}；密码请放入环境变量 CRM_CLEAN_SMTP_PASSWORD。',
  },
  EMAIL_NO_PASSWORD: {
    exit: 2,
    en: 'Nothing was sent: crm-clean.yaml names the user "{user}" of the mail server, and no password is there. Put it into the environment variable {variable}.',
    zh: '未发送：crm-clean.yaml 指定了邮件服务器用户“{user}”，但没有密码。请将密码放入环境变量 {variable}。',
  },
  EMAIL_MASKED: {
    exit: 2,
    en: 'What is sent by e-mail is masked: leave out --reveal, or leave out --email and write a file.',
    zh: '通过邮件发送的内容一律脱敏：请去掉 --reveal；如需原值，请去掉 --email，改为写入文件。',
  },
  FILE_SYSTEM: {
    exit: 3,
    en: '"{path}" cannot be used: {problem}. Check the path, the permissions and the space on the disk.',
    zh: '无法使用“{path}”：{problem}。请检查路径、权限和磁盘空间。',
  },
  OUTPUT_OTHER_FORMAT: {
    exit: 2,
    en: '"{path}" says by its ending that it holds something else than --format {format}. Call it {ending}, or leave --format out.',
    zh: '“{path}”的扩展名与 --format {format} 不符。请改用扩展名 {ending}，或去掉 --format。',
  },
  OUTPUT_KIND: {
    exit: 2,
    en: 'The ending of "{path}" is not a format that can be written here. Use one of {formats}.',
    zh: '无法按“{path}”的扩展名确定格式，请使用 {formats} 之一。',
  },
  NO_BROWSER: {
    exit: 3,
    en: 'A PDF is printed by a browser, and none was found. Install Chrome, Chromium or Edge, or name one in CRM_CLEAN_CHROME; the .html can be printed from any browser.',
    zh: '生成 PDF 需要浏览器，但未找到。请安装 Chrome、Chromium 或 Edge，或用 CRM_CLEAN_CHROME 指定；也可用任意浏览器打开 .html 后打印。',
  },
  PRINT_FAILED: {
    exit: 3,
    en: 'The browser "{browser}" could not print the report: {problem}',
    zh: '浏览器“{browser}”未能打印报告：{problem}',
  },
  OUTPUT_FOLDER: {
    exit: 3,
    en: '"{path}" contains "{file}", which crm-clean did not write; it was left as it is. Name another folder, or move the file away.',
    zh: '“{path}”中已有并非本工具生成的文件“{file}”，未作改动。请换一个文件夹，或移走该文件。',
  },
  OUTPUT_EXISTS: {
    exit: 3,
    en: '"{path}" already exists and was left as it is. Name another file, or add --force to replace it.',
    zh: '“{path}”已存在，未作改动。请换一个文件名，或加 --force 覆盖。',
  },
  OUTPUT_IS_INPUT: {
    exit: 2,
    en: '"{path}" is an input of this command, and no command changes its inputs. Name another file.',
    zh: '“{path}”正是本命令要读取的文件，任何命令都不会改动输入文件。请换一个文件名。',
  },
  OUTPUTS_SAME: {
    exit: 2,
    en: '"{path}" is named for two outputs of this command, and one would replace the other. Name two files.',
    zh: '“{path}”被指定为本命令的两项输出，后者会覆盖前者。请分别指定文件。',
  },
  OUTPUT_IS_SOURCE: {
    exit: 2,
    en: '"{path}" is a sheet that this store was imported from, and no command changes its inputs. Name another file.',
    zh: '“{path}”是该数据库导入过的表格，任何命令都不会改动输入文件。请换一个文件名。',
  },
  EMAIL_REFUSED: {
    exit: 3,
    en: 'The mail server {server} did not take the report for everyone: {problem}. Check email: in crm-clean.yaml, the password and the addresses; files that were named are written.',
    zh: '邮件服务器 {server} 未接收全部邮件：{problem}。请检查 crm-clean.yaml 中的 email 设置、密码和收件地址；指定的文件已写好。',
  },
  OUTPUT_FAILED: {
    exit: 3,
    en: '"{path}" cannot be written: {problem}. No partial file was left; check the folder, its permissions and the free space.',
    zh: '无法写入“{path}”：{problem}。未留下任何残留文件；请检查文件夹、权限和磁盘空间。',
  },
  // an input that cannot be read, an output that cannot be written
  LABELS_NO_TEXT: {
    exit: 3,
    en: 'The labels in "{path}" cannot be read: {problem}. Save the file as CSV in UTF-8.',
    zh: '无法读取标注文件“{path}”：{problem}。请另存为 UTF-8 编码的 CSV。',
  },
  LABELS_HEADERS: {
    exit: 2,
    en: '"{path}" is no file of labels: its first row is {headers}. Write left,right (two records that are the same customer) or record,entity.',
    zh: '“{path}”不是标注文件：首行为 {headers}。表头应为 left,right（两条记录属于同一客户）或 record,entity。',
  },
  LABELS_UNKNOWN: {
    exit: 2,
    en: 'None of the records in the labels "{path}" is there: {some}. Labels name customer numbers of the store; of a sheet its rows, or the keys of its column --id.',
    zh: '标注文件“{path}”中的记录都不存在：{some}。对数据库应写客户编号；对表格应写行号，或 --id 所指列的编号。',
  },
  LABELS_INCOMPLETE: {
    exit: 3,
    en: 'A label in line {line} of "{path}" lacks one of its two cells. Complete it, or delete the line.',
    zh: '“{path}”第 {line} 行的标注缺少一个单元格。请补全或删除该行。',
  },
  LABELS_UNREADABLE: {
    exit: 3,
    en: 'The labels in "{path}" are no CSV from line {line} on: a quotation mark stands where none may be. Correct that line, or save the file as CSV again.',
    zh: '标注文件“{path}”从第 {line} 行起不是有效的 CSV：引号位置有误。请修正该行，或重新另存为 CSV。',
  },
  FILE_NOT_FOUND: {
    exit: 3,
    en: 'There is no file "{path}". Check the spelling and the folder.',
    zh: '找不到文件“{path}”。请检查文件名和所在文件夹。',
  },
  STDOUT_FAILED: {
    exit: 3,
    en: 'Standard output cannot be written: {problem}. Send it somewhere else, or write to a file with -o.',
    zh: '无法写入标准输出：{problem}。请改变输出去向，或用 -o 写入文件。',
  },
  OUTPUT_ENCODING: {
    exit: 3,
    en: 'The export cannot be written as {encoding}: {problem}. Use UTF-8 (the default), or gb18030.',
    zh: '无法以 {encoding} 编码导出：{problem}。请使用 UTF-8（默认）或 gb18030。',
  },
  FILE_IS_FOLDER: {
    exit: 3,
    en: '"{path}" is a folder. Name the file in it, or a pattern such as "{path}/*.csv".',
    zh: '“{path}”是文件夹。请指定其中的文件，或使用 “{path}/*.csv” 这样的通配符。',
  },
  FILE_NO_PERMISSION: {
    exit: 3,
    en: 'You do not have permission to read "{path}". Ask its owner for it, or copy the file to a folder of your own.',
    zh: '没有读取“{path}”的权限。请向文件所有者申请权限，或将其复制到自己的文件夹。',
  },
  FILE_UNREADABLE: {
    exit: 3,
    en: '"{path}" cannot be read: {problem}. Check the disk, or copy the file again.',
    zh: '无法读取“{path}”：{problem}。请检查磁盘，或重新复制该文件。',
  },
  FILE_NOT_JSON: {
    exit: 3,
    en: '"{path}" is not JSON with records: it must be an array of objects, or an object with such an array, of at most 256 MB. For more data use .ndjson, one object a line.',
    zh: '“{path}”不是可读作记录的 JSON：应为对象数组，或含有这样的数组，且不超过 256 MB。更大的数据请用每行一个对象的 .ndjson。',
  },
  FILE_NOT_ORDINARY: {
    exit: 3,
    en: '"{path}" is not an ordinary file (but a pipe or a device). Save it as a file first, or give "-" and pipe it in.',
    zh: '“{path}”不是普通文件（管道或设备）。请先保存为文件，或用“-”从标准输入读取。',
  },
  SPOOL_FAILED: {
    exit: 3,
    en: 'Temporary data cannot be written to {folder}: {problem}. Free some space there, or give the sheet as a file.',
    zh: '无法将读取或检查的内容暂存到 {folder}：{problem}。请清理该处的空间，或改用文件输入。',
  },
  FILE_NOT_TEXT: {
    exit: 3,
    en: '"{path}" is not a text file: it is full of control characters. Give a CSV or XLSX file; if it is text, name its encoding with --encoding.',
    zh: '“{path}”不是文本文件，其中含有大量控制字符。请提供 CSV 或 XLSX 文件；若确为文本，请用 --encoding 指定编码。',
  },
  FILE_EMPTY: {
    exit: 3,
    en: '"{path}" is empty (0 bytes). Export it again, or name another file.',
    zh: '“{path}”是空文件（0 字节）。请重新导出，或换一个文件。',
  },
  FILE_CHANGED: {
    exit: 3,
    en: '"{path}" was changed while it was being read; nothing of it was used. Wait until the program that writes it has finished, then run again.',
    zh: '“{path}”在读取过程中被修改，未采用其中任何内容。请等写入它的程序结束后再运行。',
  },
  WORKBOOK_ENCRYPTED: {
    exit: 3,
    en: '"{path}" is protected with a password. Open it in Excel, remove the password (File > Info > Protect Workbook) and save it.',
    zh: '“{path}”设有打开密码。请在 Excel 中打开，取消密码（文件 > 信息 > 保护工作簿）后保存。',
  },
  WORKBOOK_XLS: {
    exit: 3,
    en: '"{path}" is an old Excel workbook (.xls). Open it and save it as .xlsx.',
    zh: '“{path}”是旧版 Excel 工作簿（.xls）。请打开后另存为 .xlsx。',
  },
  WORKBOOK_XLSB: {
    exit: 3,
    en: '"{path}" is a binary Excel workbook (.xlsb). Open it in Excel and save it as .xlsx.',
    zh: '“{path}”是二进制 Excel 工作簿（.xlsb）。请在 Excel 中打开后另存为 .xlsx。',
  },
  WORKBOOK_ODS: {
    exit: 3,
    en: '"{path}" is an OpenDocument sheet (.ods). Open it in LibreOffice or Excel and save it as .xlsx.',
    zh: '“{path}”是 OpenDocument 表格（.ods）。请用 LibreOffice 或 Excel 打开后另存为 .xlsx。',
  },
  WORKBOOK_NUMBERS: {
    exit: 3,
    en: '"{path}" is an Apple Numbers sheet. Open it in Numbers and export it as Excel (.xlsx).',
    zh: '“{path}”是 Apple Numbers 表格。请在 Numbers 中打开并导出为 Excel（.xlsx）。',
  },
  WORKBOOK_HTML: {
    exit: 3,
    en: '"{path}" is a web page (HTML) with the file ending of a sheet. Open it in Excel and save it as .xlsx.',
    zh: '“{path}”实际是网页（HTML），只是用了表格的扩展名。请用 Excel 打开后另存为 .xlsx。',
  },
  WORKBOOK_XML: {
    exit: 3,
    en: '"{path}" is an XML file with the file ending of a workbook (perhaps Excel 2003 XML). Open it in Excel and save it as .xlsx.',
    zh: '“{path}”实际是 XML 文件（可能是 Excel 2003 XML 表格）。请用 Excel 打开后另存为 .xlsx。',
  },
  WORKBOOK_IS_TEXT: {
    exit: 3,
    en: '"{path}" is plain text with the file ending of a workbook. Rename it to .csv and run again.',
    zh: '“{path}”实际是纯文本，只是用了工作簿的扩展名。请将扩展名改为 .csv 后重试。',
  },
  WORKBOOK_IS_DOCUMENT: {
    exit: 3,
    en: '"{path}" is an Office file, but not a workbook. Give the .xlsx file with the customers.',
    zh: '“{path}”是 Office 文件，但不是工作簿。请提供含客户数据的 .xlsx 文件。',
  },
  WORKBOOK_UNKNOWN: {
    exit: 3,
    en: '"{path}" is not a workbook: its first bytes are not those of one. Check that it is the right file; if it is, export it again as .xlsx.',
    zh: '“{path}”不是工作簿，文件开头不符。请确认文件是否正确；如无误，请重新导出为 .xlsx。',
  },
  WORKBOOK_TRUNCATED: {
    exit: 3,
    en: '"{path}" is incomplete: the end of the workbook is missing. Copy or download it again.',
    zh: '“{path}”不完整，缺少工作簿的结尾部分。请重新复制或下载。',
  },
  WORKBOOK_DAMAGED: {
    exit: 3,
    en: '"{path}" is damaged in "{part}": {problem}. Open it in Excel, let it repair the file, save it and try again.',
    zh: '“{path}”的“{part}”已损坏（{problem}）。请用 Excel 打开并修复，保存后重试。',
  },
  WORKBOOK_SHEET_MISSING: {
    exit: 3,
    en: '"{path}" is damaged: the worksheet "{sheet}" is missing ("{part}"). Open it in Excel, let it repair the file, save it and try again.{others}',
    zh: '“{path}”已损坏：缺少工作表“{sheet}”（“{part}”）。请用 Excel 打开并修复，保存后重试。{others}',
  },
  WORKBOOK_UNCALCULATED: {
    exit: 3,
    en: 'The worksheet "{sheet}" of "{path}" holds only formulas, and none of their results was saved. Open it in Excel, save it and try again.{others}',
    zh: '“{path}”的工作表“{sheet}”只有公式，且未保存计算结果。请用 Excel 打开并保存后重试。{others}',
  },
  WORKBOOK_BOMB: {
    exit: 3,
    en: '"{path}" was not read: "{part}" unpacks to far more than a normal sheet. Do not open it unless you know where it comes from; if you do, save it again in Excel.',
    zh: '已拒绝读取“{path}”：“{part}”解压后的大小远超正常表格。若来源不明请勿打开；若来源可靠，请在 Excel 中重新保存。',
  },
  WORKBOOK_TOO_LARGE: {
    exit: 3,
    en: '"{path}" exceeds a safety limit ({limit}). Split it into smaller workbooks, or save it as CSV.',
    zh: '“{path}”超出安全限制（{limit}）。请拆分为较小的工作簿，或另存为 CSV。',
  },
  WORKBOOK_DOCTYPE: {
    exit: 3,
    en: '"{path}" was not read: "{part}" contains a DOCTYPE declaration, which normal workbooks do not need and attacks use. Save it again in Excel.',
    zh: '已拒绝读取“{path}”：“{part}”含 DOCTYPE 声明，正常工作簿不需要它，且可能被用于攻击。请在 Excel 中重新保存。',
  },
  WORKBOOK_NO_SHEET: {
    exit: 3,
    en: '"{path}" has no worksheet that can be read{hidden}. Hidden worksheets are read only when named: file.xlsx#name.',
    zh: '“{path}”中没有可读取的工作表{hidden}。隐藏工作表需指定名称才会读取：文件.xlsx#名称。',
  },
  SHEET_NOT_FOUND: {
    exit: 2,
    en: '"{path}" has no worksheet "{sheet}". It has: {names}.',
    zh: '“{path}”中没有名为“{sheet}”的工作表。现有工作表：{names}。',
  },
  FILE_IS_WORKBOOK: {
    exit: 3,
    en: '"{path}" is an Excel workbook with another file ending. Rename it so that it ends in .xlsx.',
    zh: '“{path}”实际是 Excel 工作簿。请将扩展名改为 .xlsx。',
  },
  FILE_IS_ARCHIVE: {
    exit: 3,
    en: '"{path}" is a {kind} archive. Unpack it and give the sheet inside.',
    zh: '“{path}”是 {kind} 压缩文件。请先解压，再使用其中的表格。',
  },
  FILE_IS_BINARY: {
    exit: 3,
    en: '"{path}" is not a text file (but {kind}). Give a CSV or XLSX file; if it is text, name its encoding with --encoding.',
    zh: '“{path}”不是文本文件（{kind}）。请提供 CSV 或 XLSX 文件；若确为文本，请用 --encoding 指定编码。',
  },
  TOO_MANY_COLUMNS: {
    exit: 3,
    en: 'Row {row} of "{path}" has more than {limit} cells, the limit for a row. Check the delimiter (--delimiter), or split the sheet.',
    zh: '“{path}”第 {row} 行超过 {limit} 个单元格的上限。请检查分隔符（--delimiter），或拆分该表。',
  },
  ROW_TOO_LONG: {
    exit: 3,
    en: 'Row {row} of "{path}" (line {line}) does not end within {limit} characters. Check that this is a CSV file, and its --encoding.',
    zh: '“{path}”第 {row} 行（物理行 {line}）超过 {limit} 个字符仍未结束。请确认这是 CSV 文件，并检查 --encoding。',
  },
  // the store
  STORE_BUSY: {
    exit: 4,
    en: 'The store "{path}" is being written by {holder}. Try again when that has finished.',
    zh: '数据库“{path}”正由{holder}写入。请等该任务结束后再试。',
  },
  STORE_LINKED: {
    exit: 4,
    en: 'The store "{path}" has {count} names (hard links), and writing to it under several of them would damage it. Remove the other names, or write to a copy of the file under a name of its own.',
    zh: '数据库“{path}”有 {count} 个文件名（硬链接），用不同的文件名写入会损坏数据。请删除其他文件名，或将文件复制一份后再写入。',
  },
  FIELD_NAME_TAKEN: {
    exit: 2,
    en: 'The field name "{field}" cannot be used: it begins with "_" or differs from another only in case. Choose another name in crm-clean.yaml.',
    zh: '字段名“{field}”不可用：以“_”开头，或与其他字段仅大小写不同。请在 crm-clean.yaml 中换一个名称。',
  },
  STORE_MISSING: {
    exit: 4,
    en: 'There is no store "{path}" yet. Create one with "crm-clean import <sheet>", or name another file with --store.',
    zh: '还没有数据库“{path}”。用“crm-clean import <表格>”建立，或用 --store 指定其他文件。',
  },
  STORE_KEY_MISSING: {
    exit: 4,
    en: 'The store "{path}" is encrypted. Give its key with --key-file <file> or in CRM_CLEAN_KEY.',
    zh: '数据库“{path}”已加密。请用 --key-file <文件> 或环境变量 CRM_CLEAN_KEY 提供密钥。',
  },
  STORE_KEY_WRONG: {
    exit: 4,
    en: 'The key does not open the store "{path}". Check the key file or CRM_CLEAN_KEY; a backup needs the key that was in use when it was made.',
    zh: '密钥无法打开数据库“{path}”。请检查密钥文件或 CRM_CLEAN_KEY；备份使用备份当时的密钥。',
  },
  STORE_NOT_ENCRYPTED: {
    exit: 4,
    en: 'A key was given, but the store "{path}" is not encrypted. Leave the key out, or import into a new store.',
    zh: '提供了密钥，但数据库“{path}”并未加密。请去掉密钥，或导入到新的数据库。',
  },
  STORE_FOREIGN: {
    exit: 4,
    en: '"{path}" is not a crm-clean store. Name the right file with --store.',
    zh: '“{path}”不是 crm-clean 的数据库。请用 --store 指定正确的文件。',
  },
  STORE_NEWER: {
    exit: 4,
    en: 'The store "{path}" was written by a newer crm-clean (store version {found}; this program reads up to {known}). Update crm-clean.',
    zh: '数据库“{path}”由更新版本的 crm-clean 写入（版本 {found}，本程序最高支持 {known}）。请升级 crm-clean。',
  },
  STORE_NOT_UPGRADED: {
    exit: 4,
    en: 'The store "{path}" was made by an older version and must be brought up to date before it can be used, which failed: {problem}. It is as it was. Make the file and its folder writable, or copy it to a folder of yours and name the copy with --store.',
    zh: '数据库“{path}”由旧版 crm-clean 建立，须先升级才能使用，但升级未成功：{problem}。原文件未变。请将文件及其所在文件夹设为可写，或复制到可写的文件夹后用 --store 指定。',
  },
  STORE_DAMAGED: {
    exit: 4,
    en: 'The store "{path}" is damaged: {problem}. Keep the damaged file for inspection, and copy your latest backup of the store back to this place.',
    zh: '数据库“{path}”已损坏：{problem}。请保留损坏的文件以备查，并将最近一次备份的数据库文件复制回原处。',
  },
  ACCESS_NOT_LOGGED: {
    exit: 4,
    en: 'Plain values of a store are shown only where that can be logged, and "{path}" cannot be written: {problem}. Have them masked (leave out --reveal; --mask with export, list, show, review, dedupe and merge), or use a copy of the store in a folder of yours.',
    zh: '查看数据库原值必须留有日志，而“{path}”无法写入：{problem}。请改为脱敏查看（去掉 --reveal；export、list、show、review、dedupe、merge 加 --mask），或将数据库复制到可写的文件夹后再用。',
  },
  STORE_ENTRY_DAMAGED: {
    exit: 4,
    en: 'The store is damaged: {problem}. Keep the damaged file for inspection, and copy your latest backup of the store back to its place.',
    zh: '数据库已损坏：{problem}。请保留损坏的文件以备查，并将最近一次备份的数据库文件复制回原处。',
  },
  STORE_FULL: {
    exit: 4,
    en: 'The disk has no room for the store "{path}" to grow. Nothing was changed; free some space and run again.',
    zh: '数据库“{path}”所在磁盘空间不足。未作任何更改；请清理磁盘空间后重试。',
  },
  STORE_FOLDER: {
    exit: 4,
    en: 'The folder "{folder}" cannot be written, and the store "{path}" needs its journal and its lock there. Nothing was changed. Allow writing there, or copy the store into a folder of yours and name it with --store.',
    zh: '文件夹“{folder}”不可写，而数据库“{path}”的日志和锁文件须存放在其中。未作任何更改。请开放该文件夹的写权限，或将数据库复制到自己的文件夹并用 --store 指定。',
  },
  STORE_NO_FOLDER: {
    exit: 4,
    en: 'There is no folder "{folder}" for the store "{path}". Make the folder, or name another file with --store.',
    zh: '没有用于存放数据库“{path}”的文件夹“{folder}”。请先新建该文件夹，或用 --store 指定其他文件。',
  },
  STORE_UNUSABLE: {
    exit: 4,
    en: 'The store "{path}" cannot be used: {problem}. Check the file, its folder and the permissions.',
    zh: '无法使用数据库“{path}”：{problem}。请检查文件、所在文件夹及权限。',
  },
  // crm-clean itself, or a rule that was added to it
  RULE_FAILED: {
    exit: 70,
    en: 'Rule "{rule}" failed at {place}: {problem}. Switch it off under "rules:" in crm-clean.yaml to go on without it.',
    zh: '规则“{rule}”在{place}时出错：{problem}。可在 crm-clean.yaml 的 rules 中关闭该规则后继续。',
  },
  INTERNAL: {
    exit: 70,
    en: 'crm-clean failed because of an error of its own: {problem}. Run again with --verbose for the stack trace.',
    zh: 'crm-clean 内部出错：{problem}。加 --verbose 可查看详细信息。',
  },
  INTERRUPTED: { exit: 130, en: 'Interrupted; the unfinished work was rolled back.', zh: '已中断，进行中的操作已撤回。' },
} as const satisfies Record<string, FaultText>

export type FaultCode = keyof typeof faults
export type Language = keyof Words

/** The names a text wants filled in. */
export type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${infer Counted}:${string}` ? Counted : Name) | Placeholders<Rest>
  : never
/** What fills a name in: data as it is found, or words of ours in both languages. */
export type FaultDatum = string | number | Words
export type FaultData<Code extends FaultCode> = Readonly<Record<Placeholders<(typeof faults)[Code]['en']>, FaultDatum>>

/** A coded fault. Its text is made at the edge, where the language is known; `message` is the English one. */
export class Fault extends Error {
  readonly code: FaultCode
  readonly data: Readonly<Record<string, FaultDatum>>

  constructor(code: FaultCode, data: Readonly<Record<string, FaultDatum>>, cause?: unknown) {
    super(fill(faults[code].en, inLanguage(data, 'en')), cause === undefined ? undefined : { cause })
    this.name = 'Fault'
    this.code = code
    this.data = data
  }

  /** The exit code this fault ends the program with. */
  get exit(): number {
    return faults[this.code].exit
  }

  /**
   * What, where and what next, in the language asked for. `shown` makes a value fit for where it is shown, `complete` the commands it names
   * for being pasted.
   */
  text(language: Language, shown: (value: string, name: string) => string = (value) => value, complete: Complete = (text) => text): string {
    const values = Object.entries(inLanguage(this.data, language))
    const fit = values.map(([name, value]) => [name, typeof value === 'string' ? shown(value, name) : value])
    return fill(complete(faults[this.code][language]), Object.fromEntries(fit) as Readonly<Record<string, string | number>>)
  }
}

/** Makes a fault; the compiler asks for exactly the values its text names. */
export function fault<Code extends FaultCode>(code: Code, data: FaultData<Code>, cause?: unknown): Fault {
  return new Fault(code, data, cause)
}

function inLanguage(data: Readonly<Record<string, FaultDatum>>, language: Language): Readonly<Record<string, string | number>> {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value]))
}

/** Fills `{name}` in a text with the values given, and `{name:row|rows}` with the word that goes with that count; an unknown name stays as it stands. */
export function fill(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)(?::([^|{}]*)\|([^{}]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
    const value = data[name]
    if (value === undefined) return whole
    return one === undefined ? shortened(String(value)) : String(value) === '1' ? one : (many ?? '')
  })
}

/** What a sentence quotes of a text: a cell may hold a million characters. */
const shortened = (text: string) => (text.length > 2_000 ? `${text.slice(0, 200)}…` : text)
