/** A field that was never filled in, or that holds nothing but space. */
export const isBlank = (text: string | null): boolean => (text ?? '').trim() === ''
