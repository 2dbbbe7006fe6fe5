import type { Check } from '../../contracts/common'
import { formatCount } from '../../text/format'

/** How a document in work stands. */
export interface DraftState {
  status: 'writing' | 'decided' | 'superseded'
  archivedAt: string | null
}

/** What decides whether a section can be marked as ready. */
export interface SectionState {
  included: boolean
  /** Neither words nor anything from the register. */
  isBlank: boolean
  /** Figures in a handwritten text have changed since somebody last read it through. */
  figuresChangedAt: string | null
  commentAskedOn: string | null
  commentOn: string | null
  commentBy: string | null
}

const check = (reasons: string[]): Check => ({ ok: reasons.length === 0, reasons })

/** A decided document stands as the nämnd saw it; what comes after is a version of its own. */
export function canEdit({ status, archivedAt }: DraftState): Check {
  if (status === 'decided') {
    return check(['Dokumentet är beslutat och ändras inte. Gör en ny version för att skriva vidare.'])
  }
  if (status === 'superseded') {
    return check(['En senare version av dokumentet är beslutad. Skriv vidare i den.'])
  }
  return check(archivedAt === null ? [] : ['Dokumentet är undanlagt. Ta fram det för att skriva vidare.'])
}

/** A comment was asked for and hasn't come. */
export const waitsForComment = ({ commentAskedOn, commentOn }: Pick<SectionState, 'commentAskedOn' | 'commentOn'>) =>
  commentAskedOn !== null && commentOn === null

/** Ready means that somebody answers for what stands there: it is written, read against the figures and commented. */
export function canBeReady(section: SectionState): Check {
  if (!section.included) return check(['Avsnittet är inte med i dokumentet.'])
  return check([
    ...(section.isBlank ? ['Avsnittet är tomt.'] : []),
    ...(section.figuresChangedAt === null ? [] : ['Texten är inte genomläst mot de nya siffrorna.']),
    ...(waitsForComment(section)
      ? [`Kommentar av ansvarig saknas, begärd från ${section.commentBy ?? 'ansvarig'} ${section.commentAskedOn}.`]
      : []),
  ])
}

type Marked = { included: boolean; readyOn: string | null }

/** Over the sections that are included; those left out don't count. */
export const progressOf = (sections: readonly Marked[]): { sections: number; ready: number } => {
  const included = sections.filter((section) => section.included)
  return { sections: included.length, ready: included.filter(({ readyOn }) => readyOn !== null).length }
}

/** Whether the document can be called finished; until then it is written with the word Utkast. */
export function canFinish(all: readonly Marked[]): Check {
  const { sections, ready } = progressOf(all)
  if (sections === 0) return check(['Inget avsnitt är med i dokumentet.'])
  const left = sections - ready
  if (left === 0) return check([])
  return check([`${formatCount(left, 'avsnitt är inte markerat som klart', 'avsnitt är inte markerade som klara')}.`])
}
