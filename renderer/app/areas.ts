/** Moves the focus to the next area of the window (F6), or the one before, in reading order. */
export function focusNextArea(backwards: boolean): void {
  const areas = [...document.querySelectorAll<HTMLElement>('[data-area]')].filter((area) => area.offsetParent !== null)
  const at = areas.findLastIndex((area) => area.contains(document.activeElement))
  const next = areas[(at + (backwards ? -1 : 1) + areas.length) % areas.length]
  if (!next) return
  // Inside an area nested areas have their own turn.
  const landing =
    next.querySelector<HTMLElement>('[data-landing]') ??
    next.querySelector<HTMLElement>('[aria-current="page"], [data-page-title], input, button')
  ;(landing ?? next).focus()
}
