/** What is kept in memory of the store's contents is dropped when a run is taken back: it may never have happened. */

export interface Memory {
  onForget(forget: () => void): void
  forget(): void
}

export function newMemory(): Memory {
  const forgetters: (() => void)[] = []
  return {
    onForget: (forget) => void forgetters.push(forget),
    forget() {
      for (const forget of forgetters) forget()
    },
  }
}
