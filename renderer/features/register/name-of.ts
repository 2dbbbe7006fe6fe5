type Named = ReadonlyArray<{ id: string; name: string }> | undefined

/** Field → the records it chooses among, or its fixed values' words. Gives a value in words, for two saves side by side. */
export const nameOf =
  (choices: Readonly<Record<string, Named>>, words: Readonly<Record<string, Readonly<Record<string, string>>>> = {}) =>
  (field: string, value: unknown): string | undefined => {
    if (typeof value !== 'string') return undefined
    return words[field]?.[value] ?? choices[field]?.find(({ id }) => id === value)?.name
  }
