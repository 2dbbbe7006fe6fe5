import { formatCount } from '../../../../shared/text/format'
import { interviewGroupNames } from '../../../../shared/text/collect-names'
import { heading, paragraph } from '../../content/blocks'
import type { Block } from '../../content/model'
import { say, strong, together } from '../../content/say'
import { dateText, sentenceCase } from '../../content/swedish'
import type { ReviewNotesInput } from '../view-model'

/** What came forward group by group, summed: notes from single talks stay with the one who asked. */
export function interviews({ interviews: all, smallGroupLimit }: ReviewNotesInput): Block[] {
  const told = all.filter(({ heldOn, summary }) => heldOn !== null || summary !== null)
  if (told.length === 0) return []
  return [
    heading(1, 'Intervjuer'),
    ...told.map((interview) =>
      paragraph(
        together(
          say`${strong(`${sentenceCase(interviewGroupNames[interview.group])}${whoWords(interview, smallGroupLimit)}.`)}`,
          interview.summary === null ? [] : say`${interview.summary}`,
        ),
      ),
    ),
  ]
}

/** ', den 24 november 2026, på plats, 2 personer (verksamhetschef och samordnare)'. */
function whoWords(
  { group, heldOn, method, persons, roles }: ReviewNotesInput['interviews'][number],
  limit: number,
): string {
  const isPrivate = group === 'client' || group === 'relative'
  const number =
    persons === null || persons === 0
      ? null
      : isPrivate && persons < limit
        ? `färre än ${limit} personer`
        : formatCount(persons, 'person', 'personer')
  const parts = [heldOn === null ? null : `den ${dateText(heldOn)}`, method, number].filter((part) => part !== null)
  const whom = roles === null || isPrivate ? '' : ` (${roles})`
  return parts.length === 0 ? whom : `, ${parts.join(', ')}${whom}`
}
