import type { ForumKind } from '../../../../shared/contracts/act-values'
import { lowerSv } from '../../../../shared/domain/swedish'
import type { Inline } from '../../content/model'
import { heading, paragraph, row, type Section, totalRow } from '../../content/blocks'
import { counted, figureText } from '../../content/figure'
import { listed, say, together } from '../../content/say'
import { inSentence } from '../../content/swedish'
import type { ContractReport, Forums } from '../view-model'

const kindWords: Record<ForumKind, readonly [one: string, many: string]> = {
  provider: ['möte med utförare', 'möten med utförare'],
  branch: ['branschråd', 'branschråd'],
  network: ['möte i ett internt nätverk', 'möten i interna nätverk'],
}

function heldSentence({ held, kinds }: Forums, year: number): Inline[] {
  if (held.value === 0) return say`Under ${String(year)} har inget möte hållits än.`
  const named = kinds.filter((kind) => (kind.held.value ?? 0) > 0)
  const [only] = named
  if (named.length === 1 && only) {
    return say`Under ${String(year)} hölls ${counted(only.held, ...kindWords[only.kind])}.`
  }
  const words = listed(named.map((kind) => [counted(kind.held, ...kindWords[kind.kind])]))
  return say`Under ${String(year)} hölls ${counted(held, 'möte', 'möten')}: ${words}.`
}

/** Unknown is said, never counted as nobody. */
function participantsSentence({ held, told, participants }: Forums): Inline[] {
  if (held.value === 0) return []
  if (participants.value === null) return say`Antalet deltagare är inte registrerat.`
  if (told.value === held.value) return say`Tillsammans hade de ${counted(participants, 'deltagare', 'deltagare')}.`
  return say`Antalet deltagare är registrerat för ${figureText(told)} av ${figureText(held)} möten, som tillsammans hade ${counted(participants, 'deltagare', 'deltagare')}.`
}

/** Meetings with utförare, branschråd and internal networks; left out in a year without. */
export const forums: Section<ContractReport> = ({ forums: model, year }) => {
  if (model === null) return []
  const { meetings, ahead, held, told, participants } = model
  const coming =
    (ahead.value ?? 0) === 0 ? [] : say`${counted(ahead, 'möte är planerat', 'möten är planerade')} senare under året.`
  return [
    heading(1, 'Informationsforum'),
    paragraph(together(heldSentence(model, year), participantsSentence(model), coming)),
    ...(meetings.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: `Informationsforum ${year}`,
            columns: [
              { title: 'Dag', align: 'left' as const, width: 1.2 },
              { title: 'Möte', align: 'left' as const, width: 2.6 },
              { title: 'Frågor som togs upp', align: 'left' as const, width: 3.6 },
              { title: 'Deltagare', align: 'right' as const, width: 1.1 },
            ],
            rows: [
              ...meetings.map((meeting) =>
                row(
                  meeting.heldOn,
                  nameOf(meeting),
                  meeting.topics ?? 'uppgift saknas',
                  meeting.participants.value === null ? '–' : meeting.participants,
                ),
              ),
              ...(meetings.length > 1 && participants.value !== null
                ? [totalRow('Summa', told.value === held.value ? '' : 'möten med känt antal', '', participants)]
                : []),
            ],
          },
        ]),
    ...(told.value !== held.value && participants.value !== null
      ? [paragraph(say`Streck betyder att antalet deltagare inte är registrerat.`, 'note')]
      : []),
  ]
}

/** The område is said once: a title with a word of its name says enough. */
function nameOf({ title, about }: Forums['meetings'][number]): string {
  if (about === null) return title
  const words = [about, ...about.split(' ').filter((word) => word.length > 3)].map(lowerSv)
  return words.some((word) => lowerSv(title).includes(word)) ? title : `${title} (${inSentence(about)})`
}
