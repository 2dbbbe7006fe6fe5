/** What is left of the capacity, never below 0: over 100 % the bar keeps its width and the words say by how much. */
export function restOf(used: readonly { value: number }[], capacity: number): number {
  const sum = used.reduce((total, segment) => total + segment.value, 0)
  return Math.max(0, Math.round((capacity - sum) * 100) / 100)
}
