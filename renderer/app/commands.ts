import { overview, rooms, steps, xray } from './navigation'

export interface Command {
  title: string
  /** Small words after the title: where it leads, or its keys. */
  detail: string
  /** Where to go, or what to do. */
  path?: string
  run?: () => void
}

/** "Gå till …" for every page in the menu. */
export function pageCommands(): Command[] {
  const ofStep = steps.flatMap((step) =>
    step.pages.map((page) => ({ ...page, detail: `${step.number} ${step.label}` })),
  )
  const ofRoom = rooms.flatMap((room) => room.pages.map((page) => ({ ...page, detail: room.label })))
  return [{ ...overview, detail: 'Alt+0' }, ...ofStep, ...ofRoom, { ...xray, detail: 'Kontroller av registret' }].map(
    ({ path, label, detail }) => ({
      title: `Gå till ${label}`,
      detail,
      path,
    }),
  )
}

/** Those whose title or detail holds every word that was written. */
export function matching(commands: readonly Command[], text: string): Command[] {
  const words = text.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean)
  return commands.filter(({ title, detail }) => {
    const whole = `${title} ${detail}`.toLocaleLowerCase('sv')
    return words.every((word) => whole.includes(word))
  })
}
