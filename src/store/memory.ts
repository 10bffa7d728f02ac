/** Caches of the store's contents are cleared when a run is rolled back: what they hold may not be in the store. */

export interface Memory {
  /** Registers a function that clears a cache. */
  onForget(forget: () => void): void
  /** Clears all caches. */
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
