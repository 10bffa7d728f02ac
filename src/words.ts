/** Texts that exist in both languages of the program, so that a sentence and what is filled into it are in one language. */

/** A sentence or a word in both languages of the program. */
export interface Words {
  readonly en: string
  readonly zh: string
}

/** An error whose text exists in both languages; `message` is the English one. */
export class WordsError extends Error {
  readonly words: Words

  constructor(words: Words, options?: ErrorOptions) {
    super(words.en, options)
    this.name = 'WordsError'
    this.words = words
  }
}

/** The nearest right name, for the end of a sentence that names a wrong one; nothing where none is near. */
export function didYouMean(name: string | null | undefined): Words {
  return name ? { en: ` Did you mean ${name}?`, zh: `您是不是要用 ${name}？` } : { en: '', zh: '' }
}

/** How many problems a file has; the Chinese sentence brings its own noun. */
export function problemCount(count: number): Words {
  return { en: count === 1 ? '1 problem' : `${count} problems`, zh: String(count) }
}

/** Completes the commands that a text tells its reader to run: `crm-clean undo 3` becomes `crm-clean undo --store crm.db 3`. */
export type Complete = (text: string) => string

/** A table of words with its commands completed. */
export function completedWords<Table>(words: Table, complete: Complete): Table {
  if (typeof words === 'string') return complete(words) as Table
  if (Array.isArray(words)) return words.map((word: unknown) => completedWords(word, complete)) as Table
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, completedWords<unknown>(word, complete)])) as Table
}

/** What the operating system, Node.js or SQLite reports, by its code; an error with another code is shown in its own words. */
const systemWords: Readonly<Record<string, Words>> = {
  EACCES: { en: 'permission denied', zh: '没有权限' },
  EPERM: { en: 'not permitted', zh: '操作不被允许' },
  ENOENT: { en: 'no such file or folder', zh: '文件或文件夹不存在' },
  ENOTDIR: { en: 'a part of the path is not a folder', zh: '路径中有一部分不是文件夹' },
  EISDIR: { en: 'it is a folder', zh: '它是文件夹' },
  EEXIST: { en: 'there already is a file of this name', zh: '已有同名文件' },
  ENOSPC: { en: 'the disk is full', zh: '磁盘已满' },
  EDQUOT: { en: 'your disk quota is used up', zh: '磁盘配额已用完' },
  EFBIG: { en: 'the file would be larger than allowed', zh: '文件超过允许的大小' },
  EROFS: { en: 'the disk is read-only', zh: '磁盘为只读' },
  ENAMETOOLONG: { en: 'the name is too long', zh: '文件名过长' },
  EMFILE: { en: 'too many files are open', zh: '打开的文件过多' },
  SQLITE_CORRUPT: { en: 'its pages are not as SQLite wrote them', zh: 'SQLite 页面内容有误' },
  SQLITE_NOTADB: { en: 'it does not begin as an SQLite file does', zh: '文件开头不是 SQLite 格式' },
  SQLITE_CANTOPEN: { en: 'it cannot be opened', zh: '无法打开文件' },
  SQLITE_READONLY: { en: 'it is read-only', zh: '文件为只读' },
  SQLITE_IOERR: { en: 'the disk reports an error', zh: '磁盘读写出错' },
  SQLITE_PERM: { en: 'permission denied', zh: '没有权限' },
  ETIMEDOUT: { en: 'it is a pipe that nobody writes to', zh: '它是管道，但没有程序写入' },
  ENXIO: { en: 'it is a pipe that nobody reads', zh: '它是管道，但没有程序读取' },
  EIO: { en: 'the disk reports an error', zh: '磁盘读写出错' },
  ELOOP: { en: 'its symbolic links form a loop', zh: '符号链接形成循环' },
  EBUSY: { en: 'another program is using it', zh: '文件正被其他程序使用' },
  ETXTBSY: { en: 'another program is using it', zh: '文件正被其他程序使用' },
}

/** Undefined where there are none. SQLite adds the particulars to its codes: `SQLITE_IOERR_WRITE`. */
function systemWordsOf(error: Error): Words | undefined {
  const code = 'code' in error ? String(error.code) : ''
  return systemWords[code] ?? systemWords[code.split('_', 2).join('_')]
}

/** What an error says, to be filled into a fault: in both languages where it is ours or its code is known, else as the library says it. */
export function problemOf(error: unknown): string | Words {
  if (error instanceof WordsError) return error.words
  return error instanceof Error ? (systemWordsOf(error) ?? error.message) : String(error)
}
