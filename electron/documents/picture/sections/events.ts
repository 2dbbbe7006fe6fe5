import type { PictureEvent } from '../../../../shared/contracts/picture'
import { formatCount, formatNumber } from '../../../../shared/text/format'
import { pictureEventNames } from '../../../../shared/text/picture-names'
import { cell, heading, paragraph, paragraphIf, row, type Section } from '../../content/blocks'
import type { Block } from '../../content/model'
import { say } from '../../content/say'
import { sentenceCase } from '../../content/swedish'
import { type AnyPicture, span } from '../view-model'

/** More rows than this are not read on paper. */
const ROWS = 60

const ofTheYears = ({ events, years }: AnyPicture): PictureEvent[] =>
  events.filter(({ date }) => date >= `${years[0]}-01-01`)

/** Everything that has happened in the three years, the newest first. */
export const events: Section<AnyPicture> = (picture) => {
  const rows = ofTheYears(picture)
  return [
    heading(1, 'Händelser'),
    ...(rows.length === 0
      ? [paragraph(say`Inget är registrerat ${span(picture)}.`)]
      : table(
          rows,
          `Händelser ${span(picture)}, den senaste först`,
          `${formatCount(rows.length, 'händelse är registrerad', 'händelser är registrerade')} ${span(picture)}.`,
          false,
        )),
  ]
}

/** Of an insats only what asks for attention is told row by row. */
export const urgentEvents: Section<AnyPicture> = (picture) => {
  const rows = ofTheYears(picture).filter(({ attention }) => attention)
  return [
    heading(1, 'Händelser som kräver åtgärd'),
    ...(rows.length === 0
      ? [paragraph(say`Inget kräver åtgärd av det som är registrerat ${span(picture)}.`)]
      : table(
          rows,
          `Händelser som kräver åtgärd ${span(picture)}, den senaste först`,
          `Av det som är registrerat ${span(picture)} kräver ${formatCount(rows.length, 'händelse', 'händelser')} åtgärd.`,
          true,
        )),
  ]
}

function table(all: readonly PictureEvent[], caption: string, lead: string, withProvider: boolean): Block[] {
  const rows = all.slice(0, ROWS)
  return [
    paragraph(say`${lead}`),
    {
      kind: 'table',
      caption,
      columns: [
        { title: 'Datum', align: 'left', width: 1.35 },
        { title: 'Slag', align: 'left', width: 1.3 },
        ...(withProvider ? [{ title: 'Utförare', align: 'left' as const, width: 1.6 }] : []),
        { title: 'Händelse', align: 'left', width: 4 },
        { title: 'Läge', align: 'left', width: 1.8 },
      ],
      rows: rows.map((event) =>
        row(
          event.dateWords,
          pictureEventNames[event.kind],
          ...(withProvider ? [event.providerName ?? 'uppgift saknas'] : []),
          event.detail === null ? event.words : `${event.words} · ${event.detail}`,
          cell(stateOf(event), event.attention ? 'high' : null),
        ),
      ),
    },
    ...paragraphIf(
      all.length > rows.length
        ? say`De ${formatNumber(rows.length)} senaste av ${formatNumber(all.length)} visas; resten finns i programmet.`
        : [],
      'note',
    ),
  ]
}

/** The tint strengthens the words, so the words say it too. */
const stateOf = ({ state, attention }: PictureEvent): string =>
  attention ? `Kräver åtgärd: ${state}` : sentenceCase(state)
