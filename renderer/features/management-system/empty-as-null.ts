export const emptyAsNull = (text: string | null): string | null => (text === null || text.trim() === '' ? null : text)
