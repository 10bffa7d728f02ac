/** Numbers for names, from 1 in the order in which the names came. */
export class NamedNumbers {
  private readonly numbers = new Map<string, number>()

  of(name: string): number {
    const known = this.numbers.get(name)
    if (known !== undefined) return known
    this.numbers.set(name, this.numbers.size + 1)
    return this.numbers.size
  }

  list(): string[] {
    return [...this.numbers.keys()]
  }
}
