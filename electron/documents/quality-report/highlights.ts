import { yearOf } from '../../../shared/domain/iso-date'
import { changePhrase, countOf } from '../content/change-words'
import { counted } from '../content/figure'
import { inSentence } from '../content/swedish'
import { partOfThings } from './words'
import { listed, say } from '../content/say'
import { wordsOf, type Highlight } from './report-base'
import { deviationHighlights } from './sections/deviations'
import { feedbackHighlights } from './sections/feedback'
import { lexHighlights } from './sections/lex'
import type { EarlierReport } from './view-model'

/** So many late mål are named in the summary. */
const named = 3

function riskHighlights(report: EarlierReport): Highlight[] {
  const { high, total, bandWords, withTreatment } = report.risks
  if (!total.now.value) return []
  const change = (high.now.value ?? 0) - (high.before?.value ?? high.now.value ?? 0)
  const words = { ...wordsOf(report), than: String(report.year - 1), before: report.year - 1 }
  return [
    ...(change === 0
      ? []
      : [
          {
            kind: change > 0 ? ('rose' as const) : ('fell' as const),
            weight: 60,
            words: say`I riskanalyserna ligger ${high.now} av ${total.now} risker på nivån ${inSentence(bandWords.high)}, ${changePhrase(high.now, high.before, words)}.`,
          },
        ]),
    {
      kind: 'done',
      weight: 40,
      words: say`I årets riskanalyser är åtgärd beskriven för ${partOfThings(withTreatment, total.now, 'risker')}.`,
    },
  ]
}

function goalHighlights({ goals: { lines, byStatus } }: EarlierReport): Highlight[] {
  const late = lines.filter(({ latest }) => latest?.status === 'offTrack')
  const reached = byStatus.find(({ status }) => status === 'done')?.figure
  return [
    ...(late.length === 0
      ? []
      : [
          {
            kind: 'next' as const,
            weight: 70,
            words: say`Inte på väg att nås är ${listed(late.slice(0, named).map(({ title }) => say`”${title}”`))}${late.length > named ? ' med flera mål och uppdrag' : ''}.`,
          },
        ]),
    ...(reached?.value
      ? [
          {
            kind: 'done' as const,
            weight: 58,
            words: say`Uppnådda eller klara är ${counted(reached, 'mål eller uppdrag', 'mål och uppdrag')}.`,
          },
        ]
      : []),
  ]
}

/** The ledningssystem is known as it stands the day the report is written: that is no news of an old year. */
function systemHighlights({ system, year, today }: EarlierReport): Highlight[] {
  const { late, activities, withRoutine } = system
  if (!activities.value || year < yearOf(today) - 1) return []
  const without = (activities.value ?? 0) - (withRoutine.value ?? 0)
  return [
    ...(late.value
      ? [
          {
            kind: 'next' as const,
            weight: 35,
            words: say`I ledningssystemet ska ${countOf(late, { one: 'rutin', many: 'rutiner' })} som har passerat sin översyn gås igenom.`,
          },
        ]
      : []),
    ...(without > 0
      ? [
          {
            kind: 'next' as const,
            weight: 30,
            words: say`Rutin saknas än för ${String(without)} av ledningssystemets ${activities} aktiviteter.`,
          },
        ]
      : []),
  ]
}

/** What the summary may tell of the first half. */
export const earlierHighlights = (report: EarlierReport): Highlight[] =>
  [feedbackHighlights, deviationHighlights, lexHighlights, riskHighlights, goalHighlights, systemHighlights].flatMap(
    (highlights) => highlights(report),
  )
