import { bullets, heading, paragraph, row, type Section } from '../../content/blocks'
import { countOf } from '../../content/change-words'
import type { Block, Inline } from '../../content/model'
import { listed, say, strong, together } from '../../content/say'
import { orMissing } from '../../content/swedish'
import type { ForumKind } from '../../../../shared/contracts/act-values'
import { formatDate } from '../../../../shared/text/format'
import { projectStatusNames } from '../../../../shared/text/collect-names'
import { sectionHeading, sincePeriod } from '../report-base'
import { left } from '../tables'
import type { Cooperation, EarlierReport } from '../view-model'
import { beside, countSentence } from '../words'

const kindWords: Record<ForumKind, { one: string; many: string }> = {
  provider: { one: 'möte med utförare', many: 'möten med utförare' },
  branch: { one: 'branschråd', many: 'branschråd' },
  network: { one: 'internt nätverk', many: 'interna nätverk' },
}

/** Samverkan within the work and with others, and the meetings with utförare. */
export const cooperation: Section<EarlierReport> = (report) => [
  sectionHeading('samverkan', 'Samverkan'),
  paragraph(
    say`Många behöver stöd från flera håll samtidigt. Samverkan ska därför finnas inom den egna verksamheten, mellan nämnder och utförare, och med andra huvudmän, skolor, myndigheter och föreningar. Hur den går till ska framgå av processer och rutiner.`,
  ),
  heading(2, 'Samverkan med andra'),
  ...others(report),
  heading(2, 'Dialog med utförare och nätverk'),
  ...forums(report),
]

function others(report: EarlierReport): Block[] {
  const { rows, count } = report.cooperation
  if (rows.length === 0) return [paragraph(say`Ingen samverkan är registrerad för ${String(report.year)}.`)]
  return [
    paragraph(
      together(
        say`${sincePeriod(report)} pågick ${countOf(count.now, { one: 'registrerad samverkan', many: 'registrerade samverkansformer' })}${beside(report, count.before)}.`,
        ended(rows),
      ),
    ),
    bullets(
      rows.map(({ title, what, withWhom, responsible, result }) =>
        together(
          say`${strong(title)}${withWhom === null ? '' : ` (med ${withWhom})`}.`,
          what === null ? [] : say`${what}`,
          result === null ? [] : say`Resultat: ${result}`,
          say`Ansvarig: ${orMissing(responsible)}.`,
        ),
      ),
    ),
  ]
}

function ended(rows: Cooperation['rows']): Inline[] {
  const over = rows.filter(({ status }) => status === 'stopped' || status === 'done')
  if (over.length === 0) return []
  return say`${listed(over.map(({ title, status }) => say`${title} är ${projectStatusNames[status].replace('avslutat', 'avslutad').replace('avbrutet', 'avbruten')}`))}.`
}

function forums(report: EarlierReport): Block[] {
  const { held, participants, told, kinds, meetings } = report.cooperation.forums
  if (!held.now.value) {
    const before = held.before?.value
      ? say`Året före hölls ${countOf(held.before, { one: 'möte', many: 'möten' })}.`
      : []
    return [
      paragraph(
        together(
          say`${sincePeriod(report)} hölls inga möten med utförare, branschråd eller nätverk som är registrerade.`,
          before,
        ),
      ),
    ]
  }
  const { year } = report
  return [
    paragraph(
      together(
        countSentence(report, 'hölls', held, { one: 'möte', many: 'möten' }),
        kinds.length > 1
          ? say`Det var ${listed(kinds.map(({ kind, figure }) => say`${countOf(figure, kindWords[kind])}`))}.`
          : [],
        told.value
          ? say`I de ${told} möten där antalet är känt deltog ${participants} personer.`
          : say`Antalet deltagare är inte angivet.`,
      ),
    ),
    {
      kind: 'table',
      caption: `Möten med utförare och nätverk ${year}`,
      columns: [left('Dag', 14), left('Möte', 30), left('Gäller', 22), left('Frågor', 34)],
      rows: meetings.map(({ heldOn, title, about, topics }) =>
        row(formatDate(heldOn), title, about ?? 'alla', orMissing(topics)),
      ),
    },
  ]
}
