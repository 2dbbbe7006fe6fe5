/** After a refusal the cursor stands where something is to be mended. */
export function focusFirst(fields: readonly string[]): void {
  const wanted = new Set(fields)
  requestAnimationFrame(() => {
    const all = [...document.querySelectorAll<HTMLElement>('input[name], textarea[name]')]
    all.find((element) => wanted.has(element.getAttribute('name') ?? ''))?.focus()
  })
}
