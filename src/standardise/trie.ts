/** A trie over UTF-16 units: which words start at a place in a text, without cutting the text up. Hot: no allocation while matching. */

export interface TrieNode<T> {
  value: T | undefined
  next: Map<number, TrieNode<T>> | null
}

export class Trie<T> {
  readonly root: TrieNode<T> = { value: undefined, next: null }
  /** 1 for every unit a word begins with: most places in a text begin none, and one look says so. */
  readonly #starts = new Uint8Array(0x10000)

  /** The value of a word; made by `make` when the word is new. */
  add(word: string, make: () => T): T {
    let node = this.root
    this.#starts[word.charCodeAt(0)] = 1
    for (let i = 0; i < word.length; i++) {
      node.next ??= new Map()
      const unit = word.charCodeAt(i)
      let child = node.next.get(unit)
      if (child === undefined) {
        child = { value: undefined, next: null }
        node.next.set(unit, child)
      }
      node = child
    }
    node.value ??= make()
    return node.value
  }

  /** True when a word may begin with this unit. */
  begins(unit: number): boolean {
    return this.#starts[unit] === 1
  }

  /** Length of the longest word that starts at `at`, 0 when none does. */
  longest(text: string, at: number): number {
    if (at >= text.length || this.#starts[text.charCodeAt(at)] === 0) return 0
    let node: TrieNode<T> | undefined = this.root
    let found = 0
    for (let i = at; i < text.length; i++) {
      node = node.next?.get(text.charCodeAt(i))
      if (node === undefined) break
      if (node.value !== undefined) found = i + 1 - at
    }
    return found
  }

  /** The value of exactly `text[from..to)`. */
  get(text: string, from: number, to: number): T | undefined {
    if (this.#starts[text.charCodeAt(from)] !== 1) return undefined
    let node: TrieNode<T> | undefined = this.root
    for (let i = from; i < to; i++) {
      node = node.next?.get(text.charCodeAt(i))
      if (node === undefined) return undefined
    }
    return node.value
  }
}
