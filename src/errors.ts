/** Every coded fault in one table: its exit code and what it says, in both languages. Bad data is never a fault; it is a finding. */

interface FaultText {
  /** 2 usage or configuration, 3 input or output, 4 the store, 70 a fault of crm-clean itself, 130 interrupted. */
  readonly exit: 2 | 3 | 4 | 70 | 130
  /** What, where, and what to do next. `{name}` is filled in. */
  readonly en: string
  readonly zh: string
}

const faults = {
  // wrong usage or configuration
  UNKNOWN_COMMAND: { exit: 2, en: 'There is no command "{command}".{hint}', zh: '没有命令“{command}”。{hint}' },
  UNKNOWN_OPTION: {
    exit: 2,
    en: 'There is no option {option} for "{command}".{hint}',
    zh: '命令“{command}”没有选项 {option}。{hint}',
  },
  BAD_ARGUMENTS: {
    exit: 2,
    en: '{problem} "crm-clean {command} --help" shows how it is used.',
    zh: '参数有误：{problem} 请用 “crm-clean {command} --help” 查看用法。',
  },
  BAD_FLAG: {
    exit: 2,
    en: 'The value "{value}" of --{flag} will not do: {expected}.',
    zh: '选项 --{flag} 的值“{value}”无效：{expected}。',
  },
  OUTPUT_EXISTS: {
    exit: 3,
    en: '"{path}" is already there and was left alone. Name another file, or add --force to replace it.',
    zh: '“{path}”已存在，未作改动。请换一个文件名，或加 --force 覆盖。',
  },
  OUTPUT_FAILED: {
    exit: 3,
    en: '"{path}" cannot be written: {problem}. Nothing was left behind; check the folder, its permissions and the free space.',
    zh: '无法写入“{path}”：{problem}。未留下任何残留文件；请检查文件夹、权限和磁盘空间。',
  },
  // an input that cannot be read, an output that cannot be written
  FILE_NOT_FOUND: {
    exit: 3,
    en: 'There is no file "{path}". Check the spelling and the folder.',
    zh: '找不到文件“{path}”。请检查文件名和所在文件夹。',
  },
  OUTPUT_ENCODING: {
    exit: 3,
    en: 'The export cannot be written as {encoding}: {problem}. Use UTF-8 (the default), or gb18030.',
    zh: '无法以 {encoding} 编码导出：{problem}。请使用 UTF-8（默认）或 gb18030。',
  },
  // the store
  STORE_BUSY: {
    exit: 4,
    en: 'The store "{path}" is being written by {holder}. Try again when that run has ended.',
    zh: '数据库“{path}”正由 {holder} 写入。请等该任务结束后再试。',
  },
  // crm-clean itself
  INTERNAL: {
    exit: 70,
    en: 'crm-clean failed: {problem}. Run again with --verbose for the trace.',
    zh: 'crm-clean 出错：{problem}。加 --verbose 可查看详细信息。',
  },
  INTERRUPTED: { exit: 130, en: 'Interrupted; nothing was changed.', zh: '已中断，未作任何更改。' },
} as const satisfies Record<string, FaultText>

export type FaultCode = keyof typeof faults
export type Language = 'en' | 'zh'

/** The names a text wants filled in. */
export type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never
export type FaultData<Code extends FaultCode> = Readonly<Record<Placeholders<(typeof faults)[Code]['en']>, string | number>>

/** A coded fault. Its text is made at the edge, where the language is known; `message` is the English one. */
export class Fault extends Error {
  readonly code: FaultCode
  readonly data: Readonly<Record<string, string | number>>

  constructor(code: FaultCode, data: Readonly<Record<string, string | number>>, cause?: unknown) {
    super(fill(faults[code].en, data), cause === undefined ? undefined : { cause })
    this.name = 'Fault'
    this.code = code
    this.data = data
  }

  /** The exit code this fault ends the program with. */
  get exit(): number {
    return faults[this.code].exit
  }

  /** What, where and what next, in the language asked for. */
  text(language: Language): string {
    return fill(faults[this.code][language], this.data)
  }
}

/** Makes a fault; the compiler asks for exactly the values its text names. */
export function fault<Code extends FaultCode>(code: Code, data: FaultData<Code>, cause?: unknown): Fault {
  return new Fault(code, data, cause)
}

/** Fills `{name}` in a text with the values given; an unknown name stays as it stands. */
export function fill(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(data[name] ?? whole))
}
