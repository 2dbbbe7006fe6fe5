/** After a refusal the cursor stands in the first field where something is to be mended, once it has been drawn as such. */
export function focusFirstInvalid(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus())
}
